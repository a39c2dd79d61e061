//! Aims of several marks, the legacy and the private aims, as they are shown to the seat that has them.

use super::desk::Desk;
use super::page::Page;
use crate::core::milli::Milli;
use crate::game::score::{MarkProgress, Progress};
use crate::scenario::setup::Measure;
use crate::wording::{arg, points};

impl Desk<'_> {
    /// Each part of an aim of several, with where it stands.
    pub(super) fn parts_now(&self, page: &mut Page, one: &Progress) {
        let marks = self.view.marks();
        let own: Vec<_> = marks.iter().filter(|mark| mark.objective == one.objective).collect();
        if own.len() < 2 {
            return;
        }
        for mark in own {
            page.under(self.part_now(mark));
        }
    }

    /// A mark with where it stands; of what holds or does not, which it is.
    pub(super) fn part_now(&self, mark: &MarkProgress) -> String {
        let worth = mark.scale.worth(mark.value);
        let (measure, value) = (arg("measure", self.measure(mark.measure)), arg("worth", points(worth)));
        if matches!(mark.measure, Measure::Fulfilled(_) | Measure::Ever(_)) {
            let met = if mark.value > Milli::ZERO { "yes" } else { "no" };
            return self.t("objective-part-yes", &[measure, value, arg("met", met)]);
        }
        self.t(
            "objective-part",
            &[
                measure,
                value,
                arg("value", points(mark.value)),
                arg("nothing", points(mark.scale.nothing)),
                arg("half", points(mark.scale.half)),
                arg("full", points(mark.scale.full)),
            ],
        )
    }

    /// The acts: what is sealed, what may be, and the private aims.
    pub(super) fn arc(&self, page: &mut Page) {
        let setup = self.view.setup();
        if setup.arc.acts.is_empty() {
            return;
        }
        page.head(self.p("legacy-head"));
        let sealed: Vec<Progress> = self.view.progress().into_iter().filter(|one| one.legacy).collect();
        for one in &sealed {
            page.item(self.t("legacy-aim", &[arg("text", setup.objectives[one.objective].text.as_str())]));
        }
        let act = |at: usize| i64::from(setup.arc.acts.get(at).copied().unwrap_or(0));
        if sealed.is_empty() {
            page.text(self.t("legacy-none", &[arg("turn", act(0))]));
        } else if setup.arc.acts.len() > 1 && i64::from(self.view.calendar().turn()) <= act(1) {
            page.text(self.t("legacy-swap", &[arg("turn", act(1)), arg("cost", points(setup.arc.swap))]));
        }
        let private = self.view.private_progress();
        if private.is_empty() {
            return;
        }
        page.head(self.t("private-head", &[arg("worth", points(setup.arc.private_worth))]));
        for one in &private {
            let (line, scale) = self.objective_lines(one);
            page.item(line);
            page.under(scale);
            self.parts_now(page, one);
        }
    }
}

//! Events that wait for an answer: what comes with each whatever is answered, what every answer does, and what the
//! answers of the other desks could add to it.

use super::desk::Desk;
use super::page::Page;
use crate::core::effects::Effect;
use crate::core::ix::EventIx;
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::dialogue::{CRISIS, TENSION};
use crate::events::Happening;
use crate::events::rules::OptionRule;
use crate::wording::arg;

/// What both parties live with, and what an answer of another desk is named for.
const SHARED: [crate::core::quantity::Quantity; 2] = [CRISIS, TENSION];

impl Desk<'_> {
    /// This seat's options in an event, with their orders.
    pub(super) fn options(&self, event: EventIx) -> Vec<(&OptionRule, Order)> {
        let rule = &self.view.setup().event_rules.events[event.at()];
        let own = rule.choices.iter().find(|(role, _)| *role == self.view.role());
        let options = own.map_or(&[][..], |(_, options)| options).iter().enumerate();
        options.map(|(at, option)| (option, Order::Answer(event, u8::try_from(at).unwrap_or(u8::MAX)))).collect()
    }

    pub(super) fn events(&self, page: &mut Page) {
        let (mine, others): (Vec<&Happening>, Vec<&Happening>) =
            self.view.events().iter().partition(|happening| !self.options(happening.event).is_empty());
        if !mine.is_empty() {
            page.head(self.p("agenda-events"));
        }
        for happening in mine {
            self.event(page, happening);
            for (at, (option, order)) in self.options(happening.event).into_iter().enumerate() {
                let mut remark = self.cost(&order);
                if at == 0 {
                    remark = self.t("agenda-default", &[arg("cost", remark)]);
                }
                if self.view.queued().contains(&order) {
                    remark = self.p("agenda-chosen");
                } else if let Some(why) = self.refused(&order)
                    && !self.view.queued().iter().any(|o| matches!(o, Order::Answer(e, _) if *e == happening.event))
                {
                    remark = self.t("agenda-refused", &[arg("cost", remark), arg("why", why)]);
                }
                let text = self.words.option(happening.event, &option.id, happening.target);
                page.under(self.t("agenda-offer", &[arg("text", text), arg("remark", remark)]));
                if !self.quiet(happening.event) {
                    page.note(self.listed(&option.effects, self.view.role(), happening.target));
                }
                page.command(self.t("type-this", &[arg("line", self.typed(&order))]));
            }
        }
        if !others.is_empty() {
            page.head(self.p("agenda-watch"));
        }
        others.into_iter().for_each(|happening| self.event(page, happening));
    }

    /// An event: its name, its text, and what it does by itself.
    fn event(&self, page: &mut Page, happening: &Happening) {
        let (event, target) = (happening.event, happening.target);
        page.item(self.words.event(event, target));
        page.under(self.words.event_text(event, target));
        if let Some(brings) = self.words.event_brings(event, target).filter(|_| !self.quiet(event)) {
            page.under(brings);
        }
    }

    /// Whether an event is about the missing: it is listed without points.
    fn quiet(&self, event: EventIx) -> bool {
        let cases = self.view.setup().registry.find("cases").map(|row| row.quantity);
        let rule = &self.view.setup().event_rules.events[event.at()];
        let options = rule.choices.iter().flat_map(|(_, options)| options);
        let all = options.map(|option| &option.effects).chain([&rule.effects]);
        all.flatten().any(|effect| effect.may_move(&|on| Some(on) == cases))
    }

    fn listed(&self, effects: &[Effect], role: Role, target: Target) -> String {
        let words = self.words.effects(effects, role, target);
        if words.is_empty() { self.p("agenda-no-effect") } else { words.join("; ") }
    }

    /// Under an answer: what the event does whatever is answered, and what the others could answer to it.
    pub(super) fn beside_the_answer(&self, page: &mut Page, event: EventIx) {
        let (rule, target) = (&self.view.setup().event_rules.events[event.at()], self.target_of(event));
        if !rule.effects.is_empty() {
            page.item(self.p("effects-event"));
            let lines = self.words.effects(&rule.effects, Role::Aspirant, target);
            for (line, effect) in lines.into_iter().zip(&rule.effects) {
                page.under(self.felt(line, effect, target, None));
            }
        }
        let mut others = Page::new();
        for (role, options) in rule.choices.iter().filter(|(role, _)| *role != self.view.role()) {
            let Some(seat) = self.view.roster().seat_of(*role) else { continue };
            for option in options {
                let shared = option.effects.iter().filter(|effect| effect.may_move(&|on| SHARED.contains(&on)));
                let shared: Vec<Effect> = shared.cloned().collect();
                if !shared.is_empty() {
                    let args = [
                        arg("seat", self.words.seat(seat)),
                        arg("option", self.words.option(event, &option.id, target)),
                        arg("effects", self.listed(&shared, *role, target)),
                    ];
                    others.under(self.t("effects-other-answer", &args));
                }
            }
        }
        if !others.is_empty() {
            page.item(self.p("effects-others"));
            page.append(others);
        }
    }
}

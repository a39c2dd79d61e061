//! `list`, `state`, `powers` and `regions`: the world as lists, and one state as a dossier.

use super::desk::Desk;
use super::page::Page;
use crate::core::climate::StanceWord;
use crate::core::ix::{OrgIx, PowerIx, RegionIx, StateIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::game::order_text::{ReadError, find_region};
use crate::recognition::count::Reading;
use crate::scenario::text::nearest;
use crate::wording::{arg, bar, points, signed};

/// Words by which a list may be sorted.
pub(super) const SORTS: [&str; 6] = ["support", "odds", "name", "rung", "effort", "hold"];
/// Words by which a list may be narrowed, beside regions.
const KINDS: [&str; 5] = ["states", "recognisers", "others", "withdrawn", "frozen"];
/// States shown unless told otherwise.
const FIRST: usize = 20;

impl Desk<'_> {
    /// `list [states|recognisers|others|REGION] [by SORT] [first N]`.
    pub(super) fn list(&self, words: &[&str]) -> Page {
        let (mut what, mut sort, mut first) = (Vec::new(), "support", FIRST);
        let mut rest = words.iter().copied();
        while let Some(word) = rest.next() {
            match word {
                "by" => sort = rest.next().unwrap_or("support"),
                "first" => first = rest.next().and_then(|n| n.parse().ok()).unwrap_or(FIRST),
                "all" => first = usize::MAX,
                other if other.parse::<usize>().is_ok() => first = other.parse().unwrap_or(FIRST),
                other => what.push(other),
            }
        }
        let Some(sort) = SORTS.iter().find(|s| **s == sort) else {
            let near = nearest(sort, SORTS).unwrap_or(SORTS[0]);
            let known = SORTS.join(", ");
            return self.say("list-no-sort", &[arg("word", sort), arg("near", near), arg("known", known)]);
        };
        let (name, states) = match self.narrowed(&what.join(" ")) {
            Ok(found) => found,
            Err(page) => return page,
        };
        self.rows(&name, states, sort, first)
    }

    fn narrowed(&self, what: &str) -> Result<(String, Vec<StateIx>), Page> {
        let all = || self.view.states();
        let stance = |state: &StateIx| self.view.outlook(*state).stance;
        Ok(match what {
            "" | "states" => (self.p("list-states"), all().collect()),
            "recognisers" => (self.p("list-recognisers"), all().filter(|s| stance(s) >= StanceWord::Frozen).collect()),
            "others" => (self.p("list-others"), all().filter(|s| stance(s) < StanceWord::Frozen).collect()),
            "withdrawn" => (self.p("list-withdrawn"), all().filter(|s| stance(s) == StanceWord::Withdrawn).collect()),
            "frozen" => (self.p("list-frozen"), all().filter(|s| stance(s) == StanceWord::Frozen).collect()),
            region => match find_region(self.view.roster(), region) {
                Ok(ix) => {
                    let inside = |s: &StateIx| self.view.roster().states[s.at()].region == Some(ix);
                    (self.words.region(ix), all().filter(inside).collect())
                }
                Err(error) => {
                    let ids = self.view.roster().regions.iter().map(|row| row.id.as_str());
                    let near = nearest(region, KINDS.into_iter().chain(ids)).unwrap_or("states").to_owned();
                    let _detail: ReadError = error;
                    let regions: Vec<&str> = self.view.roster().regions.iter().map(|r| r.id.as_str()).collect();
                    return Err(self.say(
                        "list-no-such",
                        &[
                            arg("word", region),
                            arg("near", near),
                            arg("kinds", KINDS.join(", ")),
                            arg("regions", regions.join(", ")),
                        ],
                    ));
                }
            },
        })
    }

    fn rows(&self, name: &str, mut states: Vec<StateIx>, sort: &str, first: usize) -> Page {
        let view = self.view;
        let high_first = |value: Milli| -value.0;
        match sort {
            "odds" => states.sort_by_key(|s| (high_first(view.believed_odds(*s)), *s)),
            "name" => states.sort_by_key(|s| self.words.state(*s)),
            "rung" => states.sort_by_key(|s| (high_first(view.outlook(*s).rung), *s)),
            "effort" => states.sort_by_key(|s| (high_first(view.own_effort(*s)), *s)),
            "hold" => states.sort_by_key(|s| (!view.outlook(*s).late, self.hold(*s).0, *s)),
            _ => states.sort_by_key(|s| (high_first(view.outlook(*s).support), *s)),
        }
        let count = states.len();
        let mut page = Page::new();
        page.head(self.t(
            "list-head",
            &[
                arg("what", name),
                arg("count", i64::try_from(count).unwrap_or(0)),
                arg("sort", self.p(&format!("sort-{sort}"))),
            ],
        ));
        let mut rows = vec![
            ["column-id", "column-name", "column-stance", "column-rung", "column-support", "column-odds"]
                .map(|key| self.p(key))
                .to_vec(),
        ];
        for state in states.into_iter().take(first) {
            let outlook = view.outlook(state);
            let recognises = outlook.stance >= StanceWord::Frozen;
            rows.push(vec![
                view.roster().states[state.at()].id.clone(),
                self.words.state(state),
                self.words.stance(outlook.stance),
                format!("{:.0}", outlook.rung),
                signed(outlook.support),
                if recognises {
                    let key = if outlook.late { "list-hold-late" } else { "list-hold" };
                    self.t(key, &[arg("hold", points(self.hold(state)))])
                } else {
                    self.words.odds_short(view.believed_odds(state))
                },
            ]);
        }
        page.table("lllrrl", rows);
        if count > first {
            let more = i64::try_from(count - first).unwrap_or(0);
            page.item(self.t("list-more", &[arg("count", more)]));
        }
        page.blank();
        page.text(self.p("list-hint"));
        page
    }

    /// How firmly a recogniser holds: support and half of its resilience, against how open it is by nature.
    pub(super) fn hold(&self, state: StateIx) -> Milli {
        let outlook = self.view.outlook(state);
        outlook.support + outlook.resilience.ratio(1, 2)
    }

    pub(super) fn state(&self, state: StateIx) -> Page {
        let (words, view) = (self.words, self.view);
        let row = &view.roster().states[state.at()];
        let region = row.region.map_or_else(|| self.p("no-region"), |r| words.region(r));
        let mut page = Page::new();
        page.head(self.t(
            "state-head",
            &[
                arg("name", words.state(state)),
                arg("id", row.id.as_str()),
                arg("capital", row.capital.as_str()),
                arg("region", region),
                arg("club", view.roster().count_name.as_str()),
                arg("counted", if row.counted { "yes" } else { "no" }),
            ],
        ));
        if !view.roster().is_third(state) {
            page.item(self.p("state-party"));
            return page;
        }
        self.record(&mut page, state);
        self.support(&mut page, state);
        if !row.note.is_empty() {
            page.head(self.p("state-note-head"));
            page.item(row.note.clone());
            page.item(self.t("state-source", &[arg("source", row.source.as_str())]));
        }
        let orgs: Vec<String> = (0..view.roster().orgs.len())
            .map(OrgIx::of)
            .filter(|org| view.is_member(*org, state))
            .map(|org| words.body(org))
            .collect();
        if !orgs.is_empty() {
            page.item(self.t("state-member-of", &[arg("bodies", orgs.join(", "))]));
        }
        page.head(self.p("what-you-can-do"));
        self.doings(&mut page, Target::State(state));
        page
    }

    fn record(&self, page: &mut Page, state: StateIx) {
        let (words, view) = (self.words, self.view);
        let outlook = view.outlook(state);
        page.item(self.t("state-stance", &[arg("stance", words.stance(outlook.stance))]));
        if let Some(position) = view.position(state) {
            if let Some(day) = position.recognised {
                page.under(self.t("state-recognised", &[arg("date", words.date(day))]));
            }
            if let Some(day) = position.withdrawn {
                let key = if position.documented { "state-withdrawn-documented" } else { "state-withdrawn-claimed" };
                page.under(
                    self.t(key, &[arg("date", words.date(day)), arg("parent", words.state(view.roster().parent))]),
                );
                for reading in Reading::ALL {
                    let key =
                        if reading.counts(position, view.today()) { "reading-counts" } else { "reading-does-not" };
                    page.under(self.t(key, &[arg("reading", words.reading(reading))]));
                }
            }
        }
        if let Some(conduct) = view.roster().states[state.at()].conduct {
            page.item(self.t("state-conduct", &[arg("conduct", words.conduct(conduct))]));
        }
        let steps: Vec<String> = (0..=6)
            .map(|n| {
                let name = words.rung(Milli::points(n));
                if Milli::points(n) == outlook.rung { self.t("ladder-here", &[arg("step", name)]) } else { name }
            })
            .collect();
        page.item(self.t("state-ladder", &[arg("steps", steps.join(" > "))]));
    }

    fn support(&self, page: &mut Page, state: StateIx) {
        let (words, view) = (self.words, self.view);
        let outlook = view.outlook(state);
        page.head(self.t("support-head", &[arg("support", signed(outlook.support))]));
        let rows = view
            .contributions(state)
            .into_iter()
            .filter(|(_, value)| value.0.abs() >= 50)
            .map(|(driver, value)| vec![words.driver(&driver.id), signed(value), bar(value, 2)])
            .collect();
        page.table("lrl", rows);
        let id = view.roster().states[state.at()].id.as_str();
        page.item(self.t("support-why", &[arg("id", id)]));
        let effort_key = match view.role() {
            crate::core::roster::Role::Parent => "state-counter",
            crate::core::roster::Role::Aspirant => "state-effort",
            crate::core::roster::Role::Mediator => "",
        };
        if !effort_key.is_empty() {
            page.item(self.t(effort_key, &[arg("effort", points(view.own_effort(state)))]));
        }
        page.item(self.t(
            "state-resilience",
            &[arg("resilience", points(view.resilience(state))), arg("frailty", points(view.frailty(state)))],
        ));
        if outlook.stance < StanceWord::Frozen {
            page.item(self.t("state-odds", &[arg("odds", self.state_odds(state))]));
        } else {
            let threshold = view.setup().recognition_rules.withdrawal_threshold;
            let firm = self.hold(state) >= threshold;
            let key = if firm { "state-firm" } else { "state-loose" };
            page.item(self.t(key, &[arg("hold", points(self.hold(state))), arg("threshold", points(threshold))]));
        }
    }

    pub(super) fn powers(&self) -> Page {
        let mut page = Page::new();
        page.head(self.p("goodwill-head"));
        let mut rows =
            vec![["column-id", "column-name", "column-goodwill", "column-remark"].map(|k| self.p(k)).to_vec()];
        for (at, row) in self.power_rows().into_iter().enumerate() {
            let mut cells = vec![self.view.roster().powers[at].id.clone()];
            cells.extend(row);
            rows.push(cells);
        }
        page.table("llrl", rows);
        for at in 0..self.view.roster().powers.len() {
            let power = PowerIx::of(at);
            let mut own = Page::new();
            self.doings(&mut own, Target::Power(power));
            if !own.is_empty() {
                page.head(self.t("power-doings", &[arg("power", self.words.power(power))]));
                page.append(own);
            }
        }
        self.believed(&mut page);
        page.blank();
        page.text(self.t("powers-hint", &[arg("id", self.id_of(Target::Power(PowerIx::of(0))))]));
        page
    }

    pub(super) fn regions(&self) -> Page {
        let view = self.view;
        let mut page = Page::new();
        page.head(self.p("regions-head"));
        let mut rows = vec![
            ["column-id", "column-name", "column-image", "column-recognisers", "column-near"]
                .map(|key| self.p(key))
                .to_vec(),
        ];
        for (at, row) in view.roster().regions.iter().enumerate() {
            let region = RegionIx::of(at);
            let inside = || view.states().filter(|s| view.roster().states[s.at()].region == Some(region));
            let recognise = inside().filter(|s| view.outlook(*s).stance >= StanceWord::Frozen).count();
            let near = inside()
                .filter(|s| {
                    let outlook = view.outlook(*s);
                    outlook.stance < StanceWord::Frozen && outlook.support >= Milli::points(-15)
                })
                .count();
            rows.push(vec![
                row.id.clone(),
                self.words.region(region),
                points(view.image(region)),
                self.t("so-many-of", &[arg("part", recognise.to_string()), arg("all", inside().count().to_string())]),
                near.to_string(),
            ]);
        }
        page.table("llrrr", rows);
        page.blank();
        page.text(self.t("regions-hint", &[arg("id", self.id_of(Target::Region(RegionIx::of(0))))]));
        page
    }
}

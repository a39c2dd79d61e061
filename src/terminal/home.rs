//! `home`, `region` and `tells`: governments and economies, schemes and trade, and what is seen of what is hidden.

use super::desk::Desk;
use super::page::Page;
use crate::core::ix::{Owner, SchemeIx, SeatIx};
use crate::core::order::Target;
use crate::core::quantity::{Quantity, Scope};
use crate::domestic::votes::MANDATE;
use crate::domestic::{COHESION, COURT_RECORD, GROWTH, INVESTMENT, LEAVERS, SECURITY, UNEMPLOYMENT};
use crate::game::view::{Belief, GovernmentView};
use crate::public_diplomacy::{DIASPORA, RUMOUR};
use crate::region::{CURBS, ENERGY, TRADE};
use crate::seats::HOME;
use crate::wording::{arg, government_key, points};

/// Numbers of a home, in the order in which they are shown.
const NUMBERS: [Quantity; 7] = [GROWTH, UNEMPLOYMENT, INVESTMENT, LEAVERS, COURT_RECORD, SECURITY, ENERGY];
/// Turns that are "a year ago" where turns are quarters.
const YEAR: u16 = 4;

impl Desk<'_> {
    pub(super) fn home_page(&self) -> Page {
        let mut page = Page::new();
        let own = self.seat();
        let others = self.parties().into_iter().filter(|seat| *seat != own);
        for seat in std::iter::once(own).chain(others) {
            self.government(&mut page, seat);
        }
        self.numbers(&mut page);
        self.promises(&mut page);
        page.blank();
        page.text(self.p("home-hint"));
        page
    }

    fn government(&self, page: &mut Page, seat: SeatIx) {
        let Some(view) = self.view.government(seat) else { return };
        page.head(self.t("home-head", &[arg("seat", self.words.seat(seat))]));
        let home = self.view.read(HOME, Owner::Seat(seat)).unwrap_or_default();
        if view.rule.seats > 0 {
            page.item(self.t("home-approval", &[arg("home", self.words.home(seat)), arg("value", points(home))]));
            page.item(self.parliament(&view));
        } else if view.rule.mandate {
            let need = arg("need", points(MANDATE));
            let name = arg("home", self.words.home(seat));
            page.item(self.t("home-mandate", &[name, arg("value", points(home)), need]));
        } else {
            page.item(self.p("home-no-vote"));
        }
        if let Some((quarter, left)) = view.next {
            let key = if view.rule.mandate { "home-next-exam" } else { "home-next-vote" };
            let quarter = arg("quarter", self.words.quarter(quarter));
            page.item(self.t(key, &[quarter, arg("left", i64::from(left))]));
        }
    }

    fn parliament(&self, view: &GovernmentView) -> String {
        let key = government_key(view);
        let number = |n: i64| n.to_string();
        self.t(
            "home-government",
            &[
                arg("government", self.p(key)),
                arg("margin", format!("{:+.0}", view.margin)),
                arg("needed", number(view.rule.needed)),
                arg("seats", number(view.rule.seats)),
            ],
        )
    }

    fn numbers(&self, page: &mut Page) {
        page.head(self.p("home-numbers"));
        let parties = self.parties();
        let mut head = vec![String::new()];
        for seat in &parties {
            head.push(self.words.seat(*seat));
            head.push(self.p("home-column-then"));
        }
        let mut rows = vec![head];
        for quantity in NUMBERS.into_iter().chain([COHESION]) {
            let definition = self.view.setup().registry.row(quantity);
            let mut cells = vec![self.words.quantity(quantity, Owner::World)];
            for (n, seat) in parties.iter().enumerate() {
                let world = definition.scope == Scope::World;
                let owner = if world { Owner::World } else { Owner::Seat(*seat) };
                let read = self.view.now_and_then(quantity, owner, YEAR).filter(|_| !world || n == 0);
                let (now, then) = read.map_or_else(Default::default, |(now, then)| {
                    (self.words.amount(definition.unit, now), self.words.amount(definition.unit, then))
                });
                cells.extend([now, then]);
            }
            rows.push(cells);
        }
        page.table("lrrrr", rows);
    }

    fn promises(&self, page: &mut Page) {
        let first = crate::core::calendar::Quarter::of(self.view.calendar().start);
        let promised: Vec<_> = self.view.promised().collect();
        if promised.is_empty() {
            return;
        }
        page.head(self.p("home-promised"));
        for owed in promised {
            let quarter = self.words.quarter(first.plus(owed.tick));
            let due = arg("due", self.words.due(owed.due));
            page.item(self.t("home-due", &[arg("seat", self.words.seat(owed.seat)), due, arg("quarter", quarter)]));
        }
    }

    pub(super) fn region_page(&self) -> Page {
        let mut page = Page::new();
        let parties = self.parties();
        let schemes = &self.view.roster().schemes;
        page.head(self.p("region-head"));
        let number = |quantity, owner| self.view.read(quantity, owner).map_or_else(String::new, points);
        let list = |key: &str, quantity| {
            let one = |seat: &SeatIx| {
                let value = number(quantity, Owner::Seat(*seat));
                self.t(key, &[arg("seat", self.words.seat(*seat)), arg("steps", value.clone()), arg("value", value)])
            };
            parties.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        let curbs = list("region-curbs-of", CURBS);
        page.item(self.t("region-trade", &[arg("trade", number(TRADE, Owner::World)), arg("curbs", curbs)]));
        page.item(self.t("region-energy-of", &[arg("list", list("region-of", ENERGY))]));
        let (rumour, diaspora) = (number(RUMOUR, Owner::World), number(DIASPORA, Owner::World));
        page.item(self.t("region-rumour", &[arg("rumour", rumour), arg("diaspora", diaspora)]));
        if let Some(summit) = self.view.next_summit() {
            let host = summit.host.and_then(|role| self.view.roster().seat_of(role));
            let host =
                host.map_or_else(String::new, |seat| self.t("region-hosted", &[arg("seat", self.words.seat(seat))]));
            let scheme = arg("scheme", schemes[summit.scheme.at()].name.clone());
            page.item(self.t("region-summit", &[scheme, arg("day", self.words.date(summit.on)), arg("host", host)]));
        }
        if schemes.is_empty() {
            page.item(self.p("region-none"));
            return page;
        }
        page.head(self.p("region-schemes"));
        let mut head = vec![self.p("column-id"), self.p("column-name")];
        head.extend(parties.iter().map(|seat| self.words.seat(*seat)));
        let mut rows = vec![head];
        for (at, row) in schemes.iter().enumerate() {
            let mut cells = vec![row.id.clone(), row.name.clone()];
            cells.extend(parties.iter().map(|seat| points(self.view.part(*seat, SchemeIx::of(at)))));
            rows.push(cells);
        }
        page.table("llrr", rows);
        // What can be done, where the seat's own part is furthest from complete.
        let own = self.view.party();
        let open = (0..schemes.len()).map(SchemeIx::of).min_by_key(|scheme| self.view.part(own, *scheme));
        if let Some(scheme) = open {
            self.doings(&mut page, Target::Scheme(scheme));
        }
        page.blank();
        page.text(self.p("region-hint"));
        page
    }

    fn belief(&self, belief: Belief) -> String {
        self.p(match belief {
            Belief::Unlikely => "belief-unlikely",
            Belief::Even => "belief-even",
            Belief::Likely => "belief-likely",
        })
    }

    /// What the tells suggest, dial by dial; an even dial says so in one word.
    pub(super) fn believed(&self, page: &mut Page) {
        let dials = self.view.dials();
        if dials.is_empty() {
            return;
        }
        page.head(self.p("powers-posture"));
        for dial in dials {
            let even = dial.levels.iter().all(|(_, belief)| *belief == Belief::Even);
            let level = |(level, belief): &(&str, Belief)| {
                let word = arg("level", self.words.dial_level(dial.id, level));
                self.t("dial-level", &[word, arg("belief", self.belief(*belief))])
            };
            let levels = if even {
                self.belief(Belief::Even)
            } else {
                dial.levels.iter().map(level).collect::<Vec<_>>().join(", ")
            };
            page.item(self.t("dial-line", &[arg("dial", self.words.dial(dial.id)), arg("levels", levels)]));
        }
    }

    pub(super) fn tells_page(&self) -> Page {
        let mut page = Page::new();
        page.head(self.p("tells-head"));
        if self.view.dials().is_empty() {
            page.text(self.p("tells-none"));
            return page;
        }
        page.text(self.p("tells-intro"));
        self.believed(&mut page);
        page.head(self.p("tells-told"));
        let tells = self.view.tells();
        if tells.is_empty() {
            page.item(self.p("tells-nothing"));
        }
        for (quarter, key) in tells {
            let text = self.words.about(&key, Target::Nothing);
            page.item(self.t("tells-line", &[arg("quarter", self.words.quarter(quarter)), arg("text", text)]));
        }
        page
    }
}

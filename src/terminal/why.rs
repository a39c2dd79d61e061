//! `why`: every number opened into its reasons, turn by turn, by whom, down to the sum.

use super::desk::Desk;
use super::page::Page;
use super::which::filler;
use crate::accession::{GATES, LEVEL, LEVEL_GAIN, MEAN_LEVEL};
use crate::core::climate::StanceWord;
use crate::core::effects::StageWord;
use crate::core::ix::{CauseIx, GateIx, Owner, SeatIx, StateIx};
use crate::core::ledger::Entry;
use crate::core::milli::Milli;
use crate::core::quantity::{Quantity, Scope};
use crate::dialogue::{CARRIED_OUT, IMPLEMENTATION};
use crate::game::order_text::{
    find_agreement, find_article, find_chapter, find_gate, find_org, find_power, find_region, find_scheme, find_seat,
    find_state,
};
use crate::recognition::{DRIVERS, STANCE, SUPPORT, TOTAL};
use crate::wording::{Arg, arg, points, signed};
use std::collections::BTreeMap;

/// States whose odds are named where none was asked for.
const NEAREST: usize = 8;

impl Desk<'_> {
    /// `why NUMBER [of X]`.
    pub(super) fn why(&self, words: &[&str]) -> Page {
        let words: Vec<&str> = words.iter().copied().filter(|w| !filler(w)).collect();
        let Some((name, rest)) = words.split_first() else {
            let mut args = self.examples();
            args.push(arg("known", self.known().join(", ")));
            return self.say("why-what", &args);
        };
        let of = rest.join(" ");
        match *name {
            "recognitions" | "recognition" | "count" | "net" => return self.why_count(),
            "teams" | "team" => return self.why_teams(),
            "ripeness" | "ripe" => return self.why_ripeness(),
            "room" | "bears" => return self.why_room(&of),
            "record" if of.is_empty() => return self.why_records(),
            "gate" if !of.is_empty() && find_gate(self.view.roster(), &of).is_ok() => {
                return find_gate(self.view.roster(), &of).map_or_else(|_| Page::new(), |gate| self.gate(gate, ""));
            }
            "verdict" | "aim" | "aims" | "objective" | "objectives" | "goal" | "goals" | "legacy" => {
                return self.why_objective(&of);
            }
            "chances" | "chance" => return self.why_chances(&of),
            "odds" if of.is_empty() => return self.why_chances(""),
            "odds" if find_state(self.view.roster(), &of).is_ok() => return self.why_odds(&of),
            _ => {}
        }
        if self.view.setup().objectives.iter().any(|o| o.id == *name && o.seat == self.seat()) {
            return self.why_objective(name);
        }
        let Some((id, of)) = self.number_asked(&words) else { return self.no_number(&words) };
        if let Some(row) = self.view.setup().registry.find(&id) {
            return self.why_quantity(row.quantity, row.scope, &id, &of);
        }
        let drivers = &self.view.setup().recognition_rules.drivers;
        match drivers.iter().position(|driver| driver.id == id) {
            Some(at) => self.why_quantity(crate::recognition::contribution(at), Scope::State, &id, &of),
            None => self.no_number(&words),
        }
    }

    /// Both numbers that are called a record.
    fn why_records(&self) -> Page {
        let mut page = self.ledger_of(crate::seats::KEEP, Owner::Seat(self.seat()));
        if let Some(row) = self.view.setup().registry.find("court-record") {
            page.blank();
            page.append(self.ledger_of(row.quantity, Owner::Seat(self.view.party())));
        }
        page
    }

    /// Odds: of a state's act, of a vote, of a gate; where nothing is named, the states nearest to an act.
    fn why_chances(&self, of: &str) -> Page {
        let roster = self.view.roster();
        if of.is_empty() {
            let open = |state: &StateIx| self.view.outlook(*state).stance < StanceWord::Frozen;
            let mut states: Vec<StateIx> = self.view.states().filter(open).collect();
            states.sort_by_key(|state| (std::cmp::Reverse(self.view.believed_odds(*state)), *state));
            let mut page = Page::of(self.p("why-chances"));
            let mut rows = vec![
                ["column-id", "column-name", "why-column-odds", "column-support-moved"].map(|k| self.p(k)).to_vec(),
            ];
            rows.extend(states.into_iter().take(NEAREST).map(|state| {
                vec![
                    roster.states[state.at()].id.clone(),
                    self.words.state(state),
                    self.words.odds_short(self.view.believed_odds(state)),
                    signed(self.view.outlook(state).support),
                ]
            }));
            page.table("lllr", rows);
            page.text(self.p("why-chances-hint"));
            return page;
        }
        if find_state(roster, of).is_err() {
            if let Ok(org) = find_org(roster, of) {
                return self.body(org);
            }
            if let Ok(gate) = find_gate(roster, of) {
                return self.gate(gate, "");
            }
        }
        self.why_odds(of)
    }

    /// Ripeness: its three gates.
    fn why_ripeness(&self) -> Page {
        let gates = self.view.ripeness_gates();
        let args = [
            arg("ripeness", points(gates.product())),
            arg("pain", points(gates.pain)),
            arg("out", points(gates.way_out)),
            arg("date", points(gates.date)),
        ];
        let mut page = self.say("why-ripeness", &args);
        page.item(self.p("why-ripeness-pain"));
        page.item(self.p("why-ripeness-out"));
        page.item(self.p("why-ripeness-date"));
        page
    }

    /// What this seat's home bears of a text: its parts.
    fn why_room(&self, of: &str) -> Page {
        use crate::dialogue::{CHIPS, LEVERAGE, SLACK};
        let named = find_agreement(self.view.roster(), of).ok();
        // What waits for a signature first, else what is under negotiation.
        let at = |stage: StageWord| {
            let all = || self.view.dialogue_rules().all_agreements();
            move || {
                all().into_iter().find(|a| {
                    self.view.agreement(*a).1.stage == stage
                        && self.view.agreement(*a).0.signs.contains(&self.view.role())
                })
            }
        };
        let (agreed, tabled) = (at(StageWord::Agreed), at(StageWord::Tabled));
        let Some(agreement) = named.or(self.view.dialogue().round).or_else(agreed).or_else(tabled) else {
            return self.say("why-which-agreement", &[arg("word", "room")]);
        };
        let seat = Owner::Seat(self.seat());
        let read = |quantity, owner| self.view.read(quantity, owner).unwrap_or(Milli::ZERO);
        let args = [
            arg("agreement", self.words.agreement(agreement)),
            arg("room", points(self.view.own_room(agreement))),
            arg("cost", points(self.view.package_cost(agreement, &[]))),
        ];
        let mut page = Page::new();
        page.head(self.t("why-room", &args));
        let ambiguity = self.view.agreement(agreement).1.ambiguity;
        let mut parts = vec![
            ("why-room-slack", read(SLACK, seat)),
            ("why-room-ambiguity", ambiguity.ratio(1, 8)),
            ("why-room-trust", self.view.trust().ratio(1, 6)),
            ("why-room-chips", read(CHIPS, seat).ratio(1, 2)),
        ];
        if self.view.role() == crate::core::roster::Role::Parent {
            let leverage = read(LEVERAGE, Owner::World) - Milli::points(40);
            parts.push(("why-room-leverage", leverage.ratio(1, 4)));
        }
        for (key, value) in parts {
            page.item(self.t(key, &[arg("amount", signed(value))]));
        }
        page.text(self.t("why-room-ripe", &[arg("ripeness", points(self.view.ripeness_gates().product()))]));
        page
    }

    fn why_quantity(&self, quantity: Quantity, scope: Scope, name: &str, of: &str) -> Page {
        let roster = self.view.roster();
        let missing = |key: &str| self.say(key, &[arg("word", name)]);
        let owner = match scope {
            Scope::World => Owner::World,
            Scope::Seat => match self.named_seat(of) {
                Ok(seat) => Owner::Seat(seat),
                Err(page) => return page,
            },
            _ if of.is_empty() => {
                return missing(match scope {
                    Scope::Power => "why-which-power",
                    Scope::State | Scope::Member => "why-which-state",
                    Scope::Region => "why-which-region",
                    Scope::Agreement => "why-which-agreement",
                    Scope::Article => "why-which-article",
                    Scope::Chapter => "why-which-chapter",
                    Scope::Scheme => "why-which-scheme",
                    _ => "why-which-body",
                });
            }
            Scope::Power => match find_power(roster, of) {
                Ok(power) => Owner::With(self.seat(), power),
                Err(error) => return Page::of(self.words.read_error(&error)),
            },
            Scope::State => match find_state(roster, of) {
                Ok(state) => Owner::State(state),
                Err(error) => return Page::of(self.words.read_error(&error)),
            },
            Scope::Region => match find_region(roster, of) {
                Ok(region) => Owner::Region(region),
                Err(error) => return Page::of(self.words.read_error(&error)),
            },
            Scope::Body => match find_org(roster, of) {
                Ok(org) => Owner::Body(org),
                Err(error) => return Page::of(self.words.read_error(&error)),
            },
            // Of a party: one's own unless another is named last, with its seat.
            Scope::Article | Scope::Chapter | Scope::Member | Scope::Scheme => {
                let named = of.rsplit_once(' ').and_then(|(what, who)| Some((what, find_seat(roster, who).ok()?)));
                let (what, party) = named.unwrap_or((of, self.view.party()));
                let target = match scope {
                    Scope::Article => find_article(roster, what).map(|a| Owner::Article(party, a)),
                    Scope::Chapter => find_chapter(roster, what).map(|c| Owner::Chapter(party, c)),
                    Scope::Member => find_state(roster, what).map(|s| Owner::Member(party, s)),
                    _ => find_scheme(roster, what).map(|s| Owner::Scheme(party, s)),
                };
                match target {
                    Ok(owner) => owner,
                    Err(error) => return Page::of(self.words.read_error(&error)),
                }
            }
            Scope::Agreement => match find_agreement(roster, of) {
                Ok(agreement) => Owner::Agreement(agreement),
                Err(error) => return Page::of(self.words.read_error(&error)),
            },
            Scope::Ballot => {
                // `why odds <state> <body>`, in either order.
                let parts: Vec<&str> = of.split(' ').collect();
                let both = |a: &str, b: &str| Some((find_org(roster, a).ok()?, find_state(roster, b).ok()?));
                let found = (1..parts.len()).find_map(|cut| {
                    let (a, b) = (parts[..cut].join(" "), parts[cut..].join(" "));
                    both(&a, &b).or_else(|| both(&b, &a))
                });
                match found {
                    Some((org, state)) => Owner::Ballot(org, state),
                    None => return missing("why-which-ballot"),
                }
            }
        };
        if quantity == TOTAL {
            return self.why_support(owner);
        }
        self.ledger_of(quantity, owner)
    }

    fn named_seat(&self, of: &str) -> Result<SeatIx, Page> {
        if of.is_empty() {
            return Ok(self.seat());
        }
        let roster = self.view.roster();
        let named = |seat: &SeatIx| {
            let row = &roster.seats[seat.at()];
            row.id == of || row.name.to_lowercase() == of
        };
        roster.seats().find(named).ok_or_else(|| {
            let ids: Vec<&str> = roster.seats.iter().map(|row| row.id.as_str()).collect();
            self.say("why-no-seat", &[arg("word", of), arg("known", ids.join(", "))])
        })
    }

    fn ledger_of(&self, quantity: Quantity, owner: Owner) -> Page {
        let row = self.view.setup().registry.row(quantity);
        let Some(now) = self.view.read(quantity, owner) else {
            return self.say("why-hidden", &[arg("quantity", self.words.quantity(quantity, owner))]);
        };
        let entries: Vec<Entry> = self.view.why(quantity, owner).collect();
        let change: Milli = entries.iter().map(|e| e.change).sum();
        let mut page = Page::new();
        let fine = [LEVEL, MEAN_LEVEL, LEVEL_GAIN].contains(&quantity);
        let amount = |value| if fine { format!("{value:.2}") } else { self.words.amount(row.unit, value) };
        if row.derived && entries.is_empty() {
            page.head(
                self.t(
                    "why-head-derived",
                    &[arg("name", self.words.quantity(quantity, owner)), arg("now", amount(now))],
                ),
            );
            page.text(self.p(&format!("quantity-{}.about", row.id)));
            if !self.made_of(&mut page, quantity) {
                self.counted_from(&mut page, quantity, owner);
            }
            return page;
        }
        page.head(self.why_head(
            &self.words.quantity(quantity, owner),
            owner,
            [amount(now), amount(now - change), self.words.change(row.unit, change)],
        ));
        let id = if (SUPPORT.at()..SUPPORT.at() + DRIVERS).contains(&quantity.at()) { "driver" } else { row.id };
        page.text(self.p(&format!("quantity-{id}.about")));
        if let Some(driver) =
            quantity.at().checked_sub(SUPPORT.at()).and_then(|at| self.view.setup().recognition_rules.drivers.get(at))
        {
            page.text(self.t("why-basis", &[arg("basis", driver.basis.as_str())]));
        }
        self.made_of(&mut page, quantity);
        self.turns(&mut page, &entries, owner, |value| {
            if fine { format!("{value:+.3}") } else { self.words.change(row.unit, value) }
        });
        page
    }

    /// The parts of a number that is a sum of others; whether it is one.
    fn made_of(&self, page: &mut Page, quantity: Quantity) -> bool {
        use crate::dialogue::trust::BASE;
        use crate::dialogue::{DEEDS, TALK, TRUST, WOUNDS};
        if quantity != TRUST {
            return false;
        }
        let mut parts = vec![self.t("why-part-base", &[arg("amount", signed(BASE))])];
        for (part, sign) in [(TALK, 1), (DEEDS, 1), (WOUNDS, -1)] {
            let value = self.view.read(part, Owner::World).unwrap_or(Milli::ZERO).ratio(sign, 1);
            let args = [arg("amount", signed(value)), arg("name", self.words.quantity(part, Owner::World))];
            parts.push(self.t("why-part", &args));
        }
        page.item(self.t("why-made-of", &[arg("parts", parts.join("; "))]));
        true
    }

    /// What moved a number that is counted from others: gates passed, levels carried out.
    fn counted_from(&self, page: &mut Page, quantity: Quantity, owner: Owner) {
        let lines = match (quantity, owner) {
            (GATES, Owner::Seat(seat)) => {
                let all = (0..self.view.roster().gates.len()).map(GateIx::of);
                let passed = all.flat_map(|gate| self.view.gate_rolls(seat, gate).filter(|roll| roll.passed));
                let line = |roll: &crate::accession::Roll| {
                    let quarter = arg("quarter", self.words.quarter(self.quarter_of(roll.tick)));
                    self.t("why-gate", &[quarter, arg("gate", self.words.gate(roll.gate))])
                };
                passed.map(line).collect::<Vec<_>>()
            }
            (CARRIED_OUT, _) => {
                let moved = self.view.entries().filter(|entry| entry.quantity == IMPLEMENTATION);
                let line = |entry: &Entry| {
                    let args = [
                        arg("turn", self.turn_name(entry.turn)),
                        arg("owner", self.words.owner(entry.owner)),
                        arg("change", signed(entry.change)),
                        arg("cause", self.words.cause(entry.cause, entry.owner)),
                    ];
                    self.t("why-carried-out", &args)
                };
                let mut lines: Vec<String> = moved.map(line).collect();
                lines.reverse();
                lines
            }
            (MEAN_LEVEL | LEVEL_GAIN, _) => {
                page.item(self.p("why-see-chapters"));
                return;
            }
            _ => {
                page.item(self.p("why-derived"));
                return;
            }
        };
        if lines.is_empty() {
            page.item(self.p("why-nothing-yet"));
        }
        lines.into_iter().for_each(|line| page.item(line));
    }

    fn why_head(&self, name: &str, owner: Owner, [now, start, change]: [String; 3]) -> String {
        let mut args: Vec<Arg> = vec![arg("name", name), arg("now", now), arg("start", start), arg("change", change)];
        if owner == Owner::World {
            return self.t("why-head", &args);
        }
        args.push(arg("owner", self.words.owner(owner)));
        self.t("why-head-of", &args)
    }

    /// Entries grouped by turn, causes summed, each turn with its total.
    fn turns(&self, page: &mut Page, entries: &[Entry], owner: Owner, change: impl Fn(Milli) -> String) {
        if entries.is_empty() {
            page.item(self.p("why-nothing-yet"));
        }
        let mut turns: BTreeMap<u16, BTreeMap<(CauseIx, Option<SeatIx>), Milli>> = BTreeMap::new();
        for entry in entries {
            *turns.entry(entry.turn).or_default().entry((entry.cause, entry.by)).or_default() += entry.change;
        }
        for (turn, causes) in turns.into_iter().rev() {
            let sum: Milli = causes.values().copied().sum();
            page.item(self.t("why-turn", &[arg("turn", self.turn_name(turn)), arg("sum", change(sum))]));
            let mut lines: Vec<_> = causes.into_iter().filter(|(_, value)| *value != Milli::ZERO).collect();
            lines.sort_by_key(|((cause, by), value)| (-value.0.abs(), *cause, *by));
            for ((cause, by), value) in lines {
                let mut text = self.words.cause(cause, owner);
                if let Some(seat) = by {
                    text = self.t("why-by", &[arg("cause", text), arg("seat", self.words.seat(seat))]);
                }
                page.under(self.t("why-line", &[arg("change", change(value)), arg("cause", text)]));
            }
        }
    }

    /// Support as a whole: its drivers now, and what moved each.
    fn why_support(&self, owner: Owner) -> Page {
        let Owner::State(state) = owner else { return Page::new() };
        let now = self.view.outlook(state).support;
        let entries: Vec<Entry> = (0..self.view.contributions(state).len())
            .flat_map(|at| self.view.why(crate::recognition::contribution(at), owner))
            .collect();
        let change: Milli = entries.iter().map(|e| e.change).sum();
        let mut page = Page::new();
        page.head(self.why_head(
            &self.p("quantity-support"),
            owner,
            [signed(now), signed(now - change), signed(change)],
        ));
        page.text(self.p("quantity-support.about"));
        let rows = self.view.contributions(state).into_iter().enumerate().map(|(at, (driver, value))| {
            let moved: Milli = self.view.why(crate::recognition::contribution(at), owner).map(|e| e.change).sum();
            vec![driver.id.clone(), self.words.driver(&driver.id), signed(value), signed(moved)]
        });
        let mut table = vec![["column-id", "column-driver", "column-now", "column-moved"].map(|k| self.p(k)).to_vec()];
        table.extend(rows);
        page.table("llrr", table);
        page.item(self.p("why-support-hint"));
        self.turns(&mut page, &entries, owner, signed);
        page
    }

    fn why_odds(&self, of: &str) -> Page {
        let state = match find_state(self.view.roster(), of) {
            Ok(state) => state,
            Err(error) => return Page::of(self.words.read_error(&error)),
        };
        let rules = &self.view.setup().recognition_rules;
        let percent = |value: Milli| self.words.amount(crate::core::quantity::Unit::Percent, value);
        self.say(
            "why-odds",
            &[
                arg("state", self.words.state(state)),
                arg("odds", self.state_odds(state)),
                arg("support", signed(self.view.outlook(state).support)),
                arg("base", percent(rules.base_odds)),
                arg("point", percent(rules.odds_per_point)),
                arg("bound", percent(rules.odds_bound)),
                arg("effort", points(self.view.own_effort(state))),
            ],
        )
    }

    fn why_count(&self) -> Page {
        let mut page = Page::new();
        let net = signed(Milli::points(self.view.net_recognitions()));
        page.head(self.t("why-count-head", &[arg("net", net)]));
        page.text(self.p("why-count-about"));
        let mut any = false;
        for entry in self.view.entries().filter(|e| e.quantity == STANCE) {
            let Owner::State(state) = entry.owner else { continue };
            any = true;
            page.item(self.count_line(state, entry));
        }
        if !any {
            page.item(self.p("why-nothing-yet"));
        }
        page
    }

    pub(super) fn count_line(&self, state: StateIx, entry: &Entry) -> String {
        let key = if entry.change > Milli::ZERO { "why-count-gained" } else { "why-count-lost" };
        self.t(
            key,
            &[
                arg("turn", self.turn_name(entry.turn)),
                arg("state", self.words.state(state)),
                arg("cause", self.words.cause(entry.cause, entry.owner)),
            ],
        )
    }

    fn why_teams(&self) -> Page {
        let (left, means) = (self.view.left(), self.view.means());
        let mut page = Page::new();
        page.head(self.t(
            "why-teams",
            &[
                arg("all", self.words.teams(means.teams)),
                arg("free", i64::from(left.teams)),
                arg("bound", i64::from(means.teams.saturating_sub(left.teams))),
            ],
        ));
        self.postings(&mut page);
        page
    }
}

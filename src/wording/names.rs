//! Names: who, where, when, and what a quantity or a cause is called.

use super::{Words, arg};
use crate::accession::Stand;
use crate::accession::rules::Reason;
use crate::core::calendar::Quarter;
use crate::core::climate::StanceWord;
use crate::core::ix::{
    ActionIx, AgreementIx, ArticleIx, CauseIx, ChapterIx, DueIx, EventIx, FlagIx, GateIx, OpeningIx, OrgIx, Owner,
    PowerIx, RegionIx, SchemeIx, SeatIx, StateIx,
};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::quantity::Quantity;
use crate::core::roster::{Conduct, Role, StandingWord};
use crate::game::view::GovernmentView;
use crate::organisations::vote::Vote;
use crate::recognition::count::Reading;
use crate::recognition::rules::Source;
use crate::recognition::{DRIVERS, SUPPORT};
use crate::seats::HOME;
use jiff::civil::Date;

impl Words {
    /// Name of a state, with the footnote mark that the scenario asks for.
    #[must_use]
    pub fn state(&self, state: StateIx) -> String {
        self.setup.roster.states[state.at()].name.clone()
    }

    /// Name of an organisation.
    #[must_use]
    pub fn body(&self, org: OrgIx) -> String {
        self.setup.roster.orgs[org.at()].name.clone()
    }

    /// Name of a power.
    #[must_use]
    pub fn power(&self, power: PowerIx) -> String {
        self.setup.roster.powers[power.at()].name.clone()
    }

    /// Name of a region.
    #[must_use]
    pub fn region(&self, region: RegionIx) -> String {
        self.setup.roster.regions[region.at()].name.clone()
    }

    /// Name of a seat.
    #[must_use]
    pub fn seat(&self, seat: SeatIx) -> String {
        self.setup.roster.seats[seat.at()].name.clone()
    }

    /// Name of a target; empty for none.
    #[must_use]
    pub fn target(&self, target: Target) -> String {
        match target {
            Target::Nothing => String::new(),
            Target::State(state) => self.state(state),
            Target::Body(org) => self.body(org),
            Target::Power(power) => self.power(power),
            Target::Region(region) => self.region(region),
            Target::Agreement(agreement) => self.agreement(agreement),
            Target::Article(article) => self.article(article),
            Target::Chapter(chapter) => self.chapter(chapter),
            Target::Gate(gate) => self.gate(gate),
            Target::Scheme(scheme) => self.scheme(scheme),
            Target::Party(seat) => self.seat(seat),
        }
    }

    /// Name of an agreement.
    #[must_use]
    pub fn agreement(&self, agreement: AgreementIx) -> String {
        self.setup.roster.agreements[agreement.at()].name.clone()
    }

    /// Name of an article.
    #[must_use]
    pub fn article(&self, article: ArticleIx) -> String {
        self.setup.roster.articles[article.at()].name.clone()
    }

    /// An option of an article, in words.
    #[must_use]
    pub fn article_option(&self, article: ArticleIx, option: u8) -> String {
        let rule = self.setup.dialogue_rules.articles.get(article.at());
        let Some(row) = rule.and_then(|rule| rule.options.get(usize::from(option))) else { return String::new() };
        // A language file may put it into its own words.
        let key = format!("option-{}-{}", self.setup.roster.articles[article.at()].id, row.id);
        self.find(&key, &[]).unwrap_or_else(|| row.text.clone())
    }

    /// Name of a chapter.
    #[must_use]
    pub fn chapter(&self, chapter: ChapterIx) -> String {
        self.setup.roster.chapters[chapter.at()].name.clone()
    }

    /// Name of a gate.
    #[must_use]
    pub fn gate(&self, gate: GateIx) -> String {
        self.setup.roster.gates[gate.at()].name.clone()
    }

    /// What a flag stands for, where the world says it (`flag-<id>`).
    #[must_use]
    pub fn flag(&self, flag: FlagIx) -> String {
        let id = self.setup.roster.flags.get(flag.at()).map_or("", String::as_str);
        self.find(&format!("flag-{id}"), &[]).unwrap_or_else(|| self.plain("condition-flag"))
    }

    /// What a candidate brings to a gate, its numbers as the surface sets them.
    #[must_use]
    pub fn brings(&self, stand: Stand, number: fn(Milli) -> String) -> String {
        let Stand { ease, credit, trust, goodwill, keep } = stand;
        let parts = [("ease", ease), ("credit", credit), ("trust", trust), ("goodwill", goodwill), ("keep", keep)];
        self.text("gate-brings", &parts.map(|(name, part)| arg(name, number(part))))
    }

    /// Why a member stands against a gate.
    #[must_use]
    pub fn stand(&self, reason: Reason) -> String {
        self.plain(match reason {
            Reason::Precedent => "reason-precedent",
            Reason::RuleOfLaw => "reason-rule-of-law",
            Reason::OwnDispute => "reason-own-dispute",
            Reason::Normalisation => "reason-normalisation",
            Reason::Alignment => "reason-alignment",
        })
    }

    /// Name of a scheme.
    #[must_use]
    pub fn scheme(&self, scheme: SchemeIx) -> String {
        self.setup.roster.schemes[scheme.at()].name.clone()
    }

    /// Whose a number is.
    #[must_use]
    pub fn owner(&self, owner: Owner) -> String {
        match owner {
            Owner::World => self.plain("owner-world"),
            Owner::Seat(seat) => self.seat(seat),
            Owner::Power(power) => self.power(power),
            Owner::With(seat, power) => {
                self.text("owner-with", &[arg("seat", self.seat(seat)), arg("power", self.power(power))])
            }
            Owner::State(state) => self.state(state),
            Owner::Region(region) => self.region(region),
            Owner::Body(org) => self.body(org),
            Owner::Ballot(org, state) => {
                self.text("owner-ballot", &[arg("state", self.state(state)), arg("body", self.body(org))])
            }
            Owner::Agreement(agreement) => self.agreement(agreement),
            Owner::Article(seat, article) => {
                self.text("owner-part", &[arg("seat", self.seat(seat)), arg("what", self.article(article))])
            }
            Owner::Chapter(seat, chapter) => {
                self.text("owner-part", &[arg("seat", self.seat(seat)), arg("what", self.chapter(chapter))])
            }
            Owner::Member(seat, state) => {
                self.text("owner-member", &[arg("seat", self.seat(seat)), arg("state", self.state(state))])
            }
            Owner::Scheme(seat, scheme) => {
                self.text("owner-part", &[arg("seat", self.seat(seat)), arg("what", self.scheme(scheme))])
            }
        }
    }

    /// A text of content with its target put in.
    #[must_use]
    pub fn about(&self, key: &str, target: Target) -> String {
        self.text(key, &[arg("target", self.target(target))])
    }

    /// Name of an action.
    #[must_use]
    pub fn action(&self, action: ActionIx) -> String {
        self.plain(&format!("action-{}", self.setup.roster.actions[action.at()].id))
    }

    /// What an action is, in a sentence.
    #[must_use]
    pub fn action_about(&self, action: ActionIx) -> String {
        self.plain(&format!("action-{}.about", self.setup.roster.actions[action.at()].id))
    }

    /// Title of an event.
    #[must_use]
    pub fn event(&self, event: EventIx, target: Target) -> String {
        self.about(&format!("event-{}", self.setup.roster.events[event.at()].id), target)
    }

    /// What happened, in a few sentences.
    #[must_use]
    pub fn event_text(&self, event: EventIx, target: Target) -> String {
        self.about(&format!("event-{}.text", self.setup.roster.events[event.at()].id), target)
    }

    /// An option of an event, by its id.
    #[must_use]
    pub fn option(&self, event: EventIx, option: &str, target: Target) -> String {
        self.about(&format!("event-{}.option-{option}", self.setup.roster.events[event.at()].id), target)
    }

    /// The option at a position of a seat's choice.
    #[must_use]
    pub fn choice(&self, event: EventIx, seat: SeatIx, position: u8, target: Target) -> String {
        let role = self.setup.roster.role(seat);
        let rule = &self.setup.event_rules.events[event.at()];
        let options = rule.choices.iter().find(|(r, _)| *r == role);
        let id = options.and_then(|(_, o)| o.get(usize::from(position))).map_or("", |o| o.id.as_str());
        self.option(event, id, target)
    }

    /// What is due.
    #[must_use]
    pub fn due(&self, due: DueIx) -> String {
        self.plain(&format!("due-{}", self.setup.roster.dues[due.at()].id))
    }

    /// What a due is about.
    #[must_use]
    pub fn due_about(&self, due: DueIx) -> String {
        self.plain(&format!("due-{}.about", self.setup.roster.dues[due.at()].id))
    }

    /// Title of an opening.
    #[must_use]
    pub fn opening(&self, opening: OpeningIx, target: Target) -> String {
        self.about(&format!("opening-{}", self.setup.roster.openings[opening.at()].id), target)
    }

    /// What an opening is about.
    #[must_use]
    pub fn opening_about(&self, opening: OpeningIx, target: Target) -> String {
        self.about(&format!("opening-{}.about", self.setup.roster.openings[opening.at()].id), target)
    }

    /// Why a number moved. Where the catalogue's text speaks of a target, the owner of the number stands for it.
    #[must_use]
    pub fn cause(&self, cause: CauseIx, owner: Owner) -> String {
        let id = &self.setup.roster.causes[cause.at()];
        if let Some(driver) = id.strip_prefix("driver-") {
            return self.driver(driver);
        }
        if let Some(row) = id.strip_prefix("returns-").and_then(|id| self.setup.registry.find(id)) {
            return self.text("cause-returns", &[arg("quantity", self.quantity(row.quantity, owner))]);
        }
        if let Some(scheme) = id.strip_prefix("scheme-").and_then(|id| self.setup.roster.scheme(id)) {
            return self.setup.roster.schemes[scheme.at()].name.clone();
        }
        let named = ["action-", "event-", "opening-", "due-"].iter().any(|kind| id.starts_with(kind));
        let target = match owner {
            Owner::World | Owner::Seat(_) | Owner::Region(_) => self.plain(self.somewhere(id)),
            Owner::With(_, power) => self.power(power),
            Owner::Ballot(org, _) => self.body(org),
            other => self.owner(other),
        };
        if named { self.text(id, &[arg("target", target)]) } else { self.plain(&format!("cause-{id}")) }
    }

    /// What stands for a place that a number of the whole world or of a seat does not tell.
    fn somewhere(&self, cause: &str) -> &'static str {
        use crate::events::rules::Whereabouts;
        let (setup, roster) = (&self.setup, &self.setup.roster);
        let opening = cause.strip_prefix("opening-").and_then(|id| roster.opening(id));
        let event = cause.strip_prefix("event-").and_then(|id| roster.event(id));
        let at = opening
            .map(|ix| setup.event_rules.openings[ix.at()].at)
            .or_else(|| event.map(|ix| setup.event_rules.events[ix.at()].at));
        match at {
            Some(Whereabouts::Body) => "some-body",
            Some(Whereabouts::Table) => "some-agreement",
            _ => "some-state",
        }
    }

    /// What a hidden dial is called.
    #[must_use]
    pub fn dial(&self, id: &str) -> String {
        self.plain(&format!("dial-{id}"))
    }

    /// A level of a hidden dial.
    #[must_use]
    pub fn dial_level(&self, id: &str, level: &str) -> String {
        self.plain(&format!("dial-{id}-{level}"))
    }

    /// Name of a driver of support, by its id.
    #[must_use]
    pub fn driver(&self, id: &str) -> String {
        if let Some(own) = self.find(&format!("driver-{id}"), &[]) {
            return own;
        }
        let driver = self.setup.recognition_rules.drivers.iter().find(|driver| driver.id == id);
        match driver.map(|driver| driver.source) {
            Some(Source::Pull(power)) => self.text("driver-pull", &[arg("power", self.power(power))]),
            _ => format!("[driver-{id}]"),
        }
    }

    /// What a quantity is called; a driver's contribution by its driver, home by what the seat calls it.
    #[must_use]
    pub fn quantity(&self, quantity: Quantity, owner: Owner) -> String {
        let at = quantity.at();
        if (SUPPORT.at()..SUPPORT.at() + DRIVERS).contains(&at) {
            return match self.setup.recognition_rules.drivers.get(at - SUPPORT.at()) {
                Some(driver) => self.text("quantity-driver", &[arg("driver", self.driver(&driver.id))]),
                None => self.plain("quantity-driver-unused"),
            };
        }
        if quantity == HOME
            && let Owner::Seat(seat) = owner
        {
            return self.home(seat);
        }
        self.plain(&format!("quantity-{}", self.setup.registry.row(quantity).id))
    }

    /// What a seat calls its home.
    #[must_use]
    pub fn home(&self, seat: SeatIx) -> String {
        self.setup.roster.seats[seat.at()].home_name.clone()
    }

    /// A stance.
    #[must_use]
    pub fn stance(&self, stance: StanceWord) -> String {
        self.plain(match stance {
            StanceWord::DoesNot => "stance-does-not",
            StanceWord::Withdrawn => "stance-withdrawn",
            StanceWord::Frozen => "stance-frozen",
            StanceWord::Recognises => "stance-recognises",
        })
    }

    /// A step of the ladder of engagement.
    #[must_use]
    pub fn rung(&self, rung: Milli) -> String {
        self.plain(match rung.0 / 1000 {
            ..=0 => "rung-0",
            1 => "rung-1",
            2 => "rung-2",
            3 => "rung-3",
            4 => "rung-4",
            5 => "rung-5",
            _ => "rung-6",
        })
    }

    /// A vote.
    #[must_use]
    pub fn vote(&self, vote: Vote) -> String {
        self.plain(match vote {
            Vote::Yes => "vote-yes",
            Vote::No => "vote-no",
            Vote::Abstain => "vote-abstain",
            Vote::Absent => "vote-absent",
        })
    }

    /// The aspirant's standing in an organisation.
    #[must_use]
    pub fn standing(&self, standing: StandingWord) -> String {
        self.plain(match standing {
            StandingWord::Outside => "standing-outside",
            StandingWord::Applicant => "standing-applicant",
            StandingWord::Associate => "standing-associate",
            StandingWord::Member => "standing-member",
        })
    }

    /// A state's conduct, as judged at the start.
    #[must_use]
    pub fn conduct(&self, conduct: Conduct) -> String {
        self.plain(match conduct {
            Conduct::Sponsor => "conduct-sponsor",
            Conduct::Recogniser => "conduct-recogniser",
            Conduct::Quiet => "conduct-quiet",
            Conduct::Undecided => "conduct-undecided",
            Conduct::Wary => "conduct-wary",
            Conduct::Opposed => "conduct-opposed",
            Conduct::Blocking => "conduct-blocking",
        })
    }

    /// A role.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        self.plain(match role {
            Role::Aspirant => "role-aspirant",
            Role::Parent => "role-parent",
            Role::Mediator => "role-mediator",
        })
    }

    /// Who counts recognitions in a reading.
    #[must_use]
    pub fn reading(&self, reading: Reading) -> String {
        let roster = &self.setup.roster;
        let key = format!("reading-{}", reading.id());
        self.text(&key, &[arg("aspirant", self.state(roster.aspirant)), arg("parent", self.state(roster.parent))])
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        let month = self.plain(&format!("month-{}", day.month()));
        // The year is text: numbers would be grouped in some languages.
        self.text("date", &[arg("day", i64::from(day.day())), arg("month", month), arg("year", day.year().to_string())])
    }

    /// A quarter.
    #[must_use]
    pub fn quarter(&self, quarter: Quarter) -> String {
        let name = self.plain(&format!("quarter-{}", quarter.number));
        self.text("quarter", &[arg("name", name), arg("year", quarter.year.to_string())])
    }

    /// The footnotes of names, each `name: text`.
    #[must_use]
    pub fn footnotes(&self) -> Vec<String> {
        self.setup.footnotes.iter().map(|(name, note)| format!("{name}: {note}")).collect()
    }
}

/// The key of the words for how a government stands in its parliament.
#[must_use]
pub fn government_key(view: &GovernmentView) -> &'static str {
    if view.home.forming {
        "home-forming"
    } else if view.home.caretaker {
        "home-caretaker"
    } else if view.margin.0 < 0 {
        "home-no-majority"
    } else {
        "home-majority"
    }
}

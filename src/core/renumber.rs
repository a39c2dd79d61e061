//! From the numbers of one set of tables to those of another: a snapshot of older content is read by ids.

use super::effects::Selection;
use super::inbox::Aim;
use super::ix::{
    ActionIx, AgreementIx, AimIx, ArticleIx, CauseIx, ChapterIx, DueIx, EventIx, FlagIx, GateIx, OpeningIx, OrgIx,
    Owner, PowerIx, RegionIx, SchemeIx, SeatIx, StateIx,
};
use super::order::{Order, Target};
use super::quantity::{Quantity, Registry};
use super::roster::Tables;
use std::collections::BTreeMap;

/// Ids by number, table by table.
pub type Ids = BTreeMap<String, Vec<String>>;

/// The ids of the tables, by the tables' names.
#[must_use]
pub fn ids(tables: &Tables, registry: &Registry) -> Ids {
    let named = |rows: &[super::roster::Named]| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
    [
        ("states", tables.states.iter().map(|row| row.id.clone()).collect()),
        ("organisations", named(&tables.orgs)),
        ("regions", named(&tables.regions)),
        ("powers", named(&tables.powers)),
        ("seats", tables.seats.iter().map(|row| row.id.clone()).collect()),
        ("actions", named(&tables.actions)),
        ("events", named(&tables.events)),
        ("dues", named(&tables.dues)),
        ("openings", named(&tables.openings)),
        ("flags", tables.flags.clone()),
        ("causes", tables.causes.clone()),
        ("agreements", named(&tables.agreements)),
        ("articles", named(&tables.articles)),
        ("chapters", named(&tables.chapters)),
        ("gates", named(&tables.gates)),
        ("schemes", named(&tables.schemes)),
        ("dials", named(&tables.dials)),
        ("aims", named(&tables.aims)),
        ("quantities", registry.ids()),
    ]
    .into_iter()
    .map(|(name, ids)| (name.to_owned(), ids))
    .collect()
}

/// New numbers by old ones; nothing where the new tables have no such row.
#[derive(Clone, Debug)]
pub struct Renumber(BTreeMap<String, Vec<Option<u16>>>);

/// Sizes of the tables, by the tables' names.
fn sizes(tables: &Tables, registry: &Registry) -> [(&'static str, usize); 19] {
    [
        ("states", tables.states.len()),
        ("organisations", tables.orgs.len()),
        ("regions", tables.regions.len()),
        ("powers", tables.powers.len()),
        ("seats", tables.seats.len()),
        ("actions", tables.actions.len()),
        ("events", tables.events.len()),
        ("dues", tables.dues.len()),
        ("openings", tables.openings.len()),
        ("flags", tables.flags.len()),
        ("causes", tables.causes.len()),
        ("agreements", tables.agreements.len()),
        ("articles", tables.articles.len()),
        ("chapters", tables.chapters.len()),
        ("gates", tables.gates.len()),
        ("schemes", tables.schemes.len()),
        ("dials", tables.dials.len()),
        ("aims", tables.aims.len()),
        ("quantities", registry.numbers()),
    ]
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident: $ix:ty, $table:literal;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(&self, old: $ix) -> Option<$ix> {
            self.at($table, old.at()).map(<$ix>::of)
        }
    )*};
}

impl Renumber {
    /// From old ids to new ones.
    #[must_use]
    pub fn new(old: &Ids, new: &Ids) -> Self {
        let table = |(name, rows): (&String, &Vec<String>)| {
            let known: BTreeMap<&str, u16> = new
                .get(name)
                .into_iter()
                .flatten()
                .enumerate()
                .filter(|(_, id)| !id.is_empty())
                .filter_map(|(at, id)| Some((id.as_str(), u16::try_from(at).ok()?)))
                .collect();
            (name.clone(), rows.iter().map(|id| known.get(id.as_str()).copied()).collect())
        };
        Self(old.iter().map(table).collect())
    }

    /// Every number to itself, as far as the tables reach: what it does not know does not exist.
    #[must_use]
    pub fn same(tables: &Tables, registry: &Registry) -> Self {
        let row = |(name, size): (&str, usize)| (name.to_owned(), (0..size).map(|at| u16::try_from(at).ok()).collect());
        let mut all: BTreeMap<String, Vec<Option<u16>>> = sizes(tables, registry).into_iter().map(row).collect();
        if let Some(quantities) = all.get_mut("quantities") {
            let free = registry.ids().into_iter().map(|id| id.is_empty());
            quantities.iter_mut().zip(free).filter(|(_, free)| *free).for_each(|(number, _)| *number = None);
        }
        Self(all)
    }

    /// The new position of an old one.
    #[must_use]
    pub fn at(&self, table: &str, old: usize) -> Option<usize> {
        self.0.get(table)?.get(old).copied().flatten().map(usize::from)
    }

    /// Old rows moved to their new positions; rows that nothing moves to keep what `start` has.
    #[must_use]
    pub fn rows<T: Clone>(&self, table: &str, old: &[T], start: &[T]) -> Vec<T> {
        let mut out = start.to_vec();
        for (at, row) in old.iter().enumerate() {
            if let Some(place) = self.at(table, at).and_then(|new| out.get_mut(new)) {
                place.clone_from(row);
            }
        }
        out
    }

    numbers! {
        /// A state.
        state: StateIx, "states";
        /// An organisation.
        org: OrgIx, "organisations";
        /// A region.
        region: RegionIx, "regions";
        /// A power.
        power: PowerIx, "powers";
        /// A seat.
        seat: SeatIx, "seats";
        /// An action.
        action: ActionIx, "actions";
        /// An event.
        event: EventIx, "events";
        /// A kind of due.
        due: DueIx, "dues";
        /// A kind of opening.
        opening: OpeningIx, "openings";
        /// A flag.
        flag: FlagIx, "flags";
        /// A cause.
        cause: CauseIx, "causes";
        /// An agreement.
        agreement: AgreementIx, "agreements";
        /// An article.
        article: ArticleIx, "articles";
        /// A chapter.
        chapter: ChapterIx, "chapters";
        /// A gate.
        gate: GateIx, "gates";
        /// A scheme.
        scheme: SchemeIx, "schemes";
        /// An aim of a seat.
        wish: AimIx, "aims";
    }

    /// A quantity.
    #[must_use]
    pub fn quantity(&self, old: u16) -> Option<Quantity> {
        self.at("quantities", usize::from(old)).and_then(|new| u16::try_from(new).ok()).map(Quantity)
    }

    /// A target.
    #[must_use]
    pub fn target(&self, old: Target) -> Option<Target> {
        Some(match old {
            Target::Nothing => Target::Nothing,
            Target::State(state) => Target::State(self.state(state)?),
            Target::Body(org) => Target::Body(self.org(org)?),
            Target::Power(power) => Target::Power(self.power(power)?),
            Target::Region(region) => Target::Region(self.region(region)?),
            Target::Agreement(agreement) => Target::Agreement(self.agreement(agreement)?),
            Target::Article(article) => Target::Article(self.article(article)?),
            Target::Chapter(chapter) => Target::Chapter(self.chapter(chapter)?),
            Target::Gate(gate) => Target::Gate(self.gate(gate)?),
            Target::Scheme(scheme) => Target::Scheme(self.scheme(scheme)?),
            Target::Party(seat) => Target::Party(self.seat(seat)?),
        })
    }

    /// An owner.
    #[must_use]
    pub fn owner(&self, old: Owner) -> Option<Owner> {
        Some(match old {
            Owner::World => Owner::World,
            Owner::Seat(seat) => Owner::Seat(self.seat(seat)?),
            Owner::Power(power) => Owner::Power(self.power(power)?),
            Owner::With(seat, power) => Owner::With(self.seat(seat)?, self.power(power)?),
            Owner::State(state) => Owner::State(self.state(state)?),
            Owner::Region(region) => Owner::Region(self.region(region)?),
            Owner::Body(org) => Owner::Body(self.org(org)?),
            Owner::Ballot(org, state) => Owner::Ballot(self.org(org)?, self.state(state)?),
            Owner::Agreement(agreement) => Owner::Agreement(self.agreement(agreement)?),
            Owner::Article(seat, article) => Owner::Article(self.seat(seat)?, self.article(article)?),
            Owner::Chapter(seat, chapter) => Owner::Chapter(self.seat(seat)?, self.chapter(chapter)?),
            Owner::Member(seat, state) => Owner::Member(self.seat(seat)?, self.state(state)?),
            Owner::Scheme(seat, scheme) => Owner::Scheme(self.seat(seat)?, self.scheme(scheme)?),
        })
    }

    /// Whose number something is aimed at.
    #[must_use]
    pub fn aim(&self, old: Aim) -> Option<Aim> {
        Some(match old {
            Aim::At(owner) => Aim::At(self.owner(owner)?),
            Aim::Picked(count, selection, near) => {
                let selection = match selection {
                    Selection::TiedTo(power) => Selection::TiedTo(self.power(power)?),
                    Selection::MembersOf(org) => Selection::MembersOf(self.org(org)?),
                    Selection::Neighbours
                    | Selection::NearThreshold
                    | Selection::QuietRecognisers
                    | Selection::Waverers
                    | Selection::Blockers
                    | Selection::Conduct(_) => selection,
                };
                Aim::Picked(count, selection, self.target(near)?)
            }
        })
    }

    /// An order.
    #[must_use]
    pub fn order(&self, old: Order) -> Option<Order> {
        Some(match old {
            Order::Act(action, target) => Order::Act(self.action(action)?, self.target(target)?),
            Order::Recall(action, target) => Order::Recall(self.action(action)?, self.target(target)?),
            Order::Use(kind, target) => Order::Use(self.opening(kind)?, self.target(target)?),
            Order::Answer(event, option) => Order::Answer(self.event(event)?, option),
            Order::Settle(due, settlement) => Order::Settle(self.due(due)?, settlement),
            Order::Offer(article, asked, worst) => Order::Offer(self.article(article)?, asked, worst),
            Order::Point(article, option) => Order::Point(self.article(article)?, option),
            Order::Legacy(one, other) => Order::Legacy(self.wish(one)?, self.wish(other)?),
            Order::SwapLegacy(out, into) => Order::SwapLegacy(self.wish(out)?, self.wish(into)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_follow_their_ids() {
        let ids = |words: &[&str]| {
            Ids::from([("states".to_owned(), words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>())])
        };
        let maps = Renumber::new(&ids(&["a", "b", "c"]), &ids(&["aa", "b", "a"]));
        assert_eq!(maps.state(StateIx(0)), Some(StateIx(2)));
        assert_eq!(maps.state(StateIx(2)), None, "gone");
        assert_eq!(maps.state(StateIx(9)), None, "never there");
        assert_eq!(maps.rows("states", &[10, 11, 12], &[0, 1, 2]), [0, 11, 10]);
        assert_eq!(maps.owner(Owner::Ballot(OrgIx(0), StateIx(0))), None, "no table of organisations");
    }
}

//! What a seat may look back on: its own orders, the ledger lines it may read, and what others were seen to do.

use super::view::SeatView;
use crate::core::ix::{EventIx, OrgIx, Owner, SeatIx};
use crate::core::ledger::Entry;
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::events::Owed;
use crate::organisations::bids::Bodies;
use crate::scenario::setup::Player;
use jiff::civil::Date;

impl<'a> SeatView<'a> {
    /// This seat's orders of the past turns on record, each with its turn.
    pub fn log(&self) -> impl Iterator<Item = (u16, &'a [Order])> + use<'a> {
        let seat = self.seat.at();
        let orders = self.game.record().iter().map(move |turn| turn.orders.get(seat).map_or(&[][..], Vec::as_slice));
        (self.first_on_record()..).zip(orders)
    }

    /// The first turn on record: later than 1 in a game resumed on a snapshot.
    fn first_on_record(&self) -> u16 {
        self.game.resumed.as_ref().map_or(1, |resumed| resumed.turn + 1)
    }

    /// Ledger entries that this seat may read, oldest first.
    pub fn entries(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let view = *self;
        self.game.entries().iter().filter(move |entry| view.may_read(entry.quantity, entry.owner))
    }

    /// What a number was when a turn began, for a number this seat may read.
    #[must_use]
    pub fn before(&self, quantity: Quantity, owner: Owner, turn: u16) -> Option<Milli> {
        let now = self.read(quantity, owner)?;
        let since: Milli = self.why(quantity, owner).filter(|e| e.turn >= turn).map(|e| e.change).sum();
        Some(now - since)
    }

    /// Recognitions by counted states after a past turn, by reading, if it is on record.
    #[must_use]
    pub fn counts_after(&self, turn: u16) -> Option<[i64; 3]> {
        let at = turn.checked_sub(self.first_on_record())?;
        self.game.record().get(usize::from(at)).map(|record| record.counts)
    }

    /// How well this seat has sounded a body.
    #[must_use]
    pub fn sounding(&self, org: OrgIx) -> Milli {
        self.bodies().0[org.at()].sounding(self.seat)
    }

    /// Quarters until a body that is closed may be asked again.
    #[must_use]
    pub fn closed_for(&self, org: OrgIx) -> u16 {
        self.bodies().0[org.at()].closed_until.saturating_sub(self.calendar().ticks)
    }

    fn bodies(&self) -> &'a Bodies {
        self.game.world().resource::<Bodies>()
    }

    /// Quarters until something owed falls due; 0 in its own quarter.
    #[must_use]
    pub fn quarters_until(&self, owed: &Owed) -> u16 {
        owed.tick.saturating_sub(self.calendar().ticks)
    }

    /// Where an event on the desk takes place.
    #[must_use]
    pub fn place_of(&self, event: EventIx) -> Target {
        self.events().iter().find(|h| h.event == event).map_or(Target::Nothing, |h| h.target)
    }

    /// The day up to which things have happened.
    #[must_use]
    pub fn today(&self) -> Date {
        self.game.today()
    }

    /// Whether all turns are played.
    #[must_use]
    pub fn over(&self) -> bool {
        self.game.over()
    }

    /// Who plays a seat: not a secret.
    #[must_use]
    pub fn player(&self, seat: SeatIx) -> &'a Player {
        &self.game.players[seat.at()]
    }
}

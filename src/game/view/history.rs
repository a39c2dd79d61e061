//! The past of the numbers a seat may read, turn by turn: what sparklines and charts are drawn from.

use super::SeatView;
use crate::accession::{LEVEL, MEAN_LEVEL};
use crate::core::ix::{ChapterIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;

impl SeatView<'_> {
    /// Turns on record.
    #[must_use]
    pub fn turns_on_record(&self) -> u16 {
        u16::try_from(self.game.record().len()).unwrap_or(u16::MAX)
    }

    /// A number at the start of what is on record and after each turn since; nothing if this seat may not read it.
    ///
    /// It is taken back from what it is now by the ledger's lines, so that both always agree.
    #[must_use]
    pub fn past(&self, quantity: Quantity, owner: Owner) -> Option<Vec<Milli>> {
        if let (MEAN_LEVEL, Owner::Seat(seat)) = (quantity, owner) {
            return self.mean_past(seat);
        }
        let now = self.read(quantity, owner)?;
        let turns = usize::from(self.turns_on_record());
        let first = usize::from(self.calendar().turns).saturating_sub(turns);
        let mut moved = vec![Milli::ZERO; turns];
        for entry in self.why(quantity, owner) {
            if let Some(sum) = usize::from(entry.turn).checked_sub(first + 1).and_then(|at| moved.get_mut(at)) {
                *sum += entry.change;
            }
        }
        let mut out = vec![now; turns + 1];
        for at in (0..turns).rev() {
            out[at] = out[at + 1] - moved[at];
        }
        Some(out)
    }

    /// The mean level's past, from that of the chapters it is the mean of. Others' chapters are known as published
    /// alone: of their past this seat has only what is on the board.
    fn mean_past(&self, seat: SeatIx) -> Option<Vec<Milli>> {
        let now = self.read(MEAN_LEVEL, Owner::Seat(seat))?;
        let turns = usize::from(self.turns_on_record());
        let graded = self.accession_rules().chapters.iter().enumerate().filter(|(_, rule)| rule.graded);
        let rows: Vec<Vec<Milli>> =
            graded.filter_map(|(at, _)| self.past(LEVEL, Owner::Chapter(seat, ChapterIx::of(at)))).collect();
        let count = i64::try_from(rows.len()).ok().filter(|count| *count > 0);
        let Some(count) = count else { return Some(vec![now; turns + 1]) };
        let mean = |turn: usize| rows.iter().map(|row| row[turn]).sum::<Milli>().ratio(1, count);
        let mut out: Vec<Milli> = (0..turns).map(mean).collect();
        out.push(now);
        Some(out)
    }

    /// Recognitions by counted states after each turn on record, by reading.
    #[must_use]
    pub fn counts_past(&self) -> Vec<[i64; 3]> {
        self.game.record().iter().map(|turn| turn.counts).collect()
    }
}

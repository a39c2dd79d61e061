//! The past that sparklines and charts draw is the ledger's: it begins where the game began and ends where it is.

use super::desk::{Desk, Screen};
use newborn::accession::MEAN_LEVEL;
use newborn::core::ix::Owner;
use newborn::core::milli::Milli;
use newborn::dialogue::TRUST;
use newborn::seats::{BUDGET, HOME};

#[test]
fn the_past_ends_at_the_present_and_agrees_with_the_causes() {
    let start = Desk::new("today", "kosovo", Screen::Desk);
    let seat = start.seat;
    let first = start.game.view(seat);
    let numbers = [(HOME, Owner::Seat(seat)), (BUDGET, Owner::Seat(seat)), (TRUST, Owner::World)];
    let began: Vec<Option<Milli>> = numbers.iter().map(|(quantity, owner)| first.read(*quantity, *owner)).collect();
    let level = first.read(MEAN_LEVEL, Owner::Seat(seat)).expect("the aspirant has a mean level");
    let later = Desk::new("today", "kosovo", Screen::Desk).later(6);
    let view = later.game.view(seat);
    for ((quantity, owner), began) in numbers.into_iter().zip(began) {
        let past = view.past(quantity, owner).expect("one's own numbers are known");
        assert_eq!(past.len(), 7, "the start and six turns");
        assert_eq!(past.first().copied(), began, "{quantity:?} begins where the game began");
        assert_eq!(past.last().copied(), view.read(quantity, owner), "{quantity:?} ends where it is");
        let moved: Milli = view.why(quantity, owner).map(|entry| entry.change).sum();
        assert_eq!(*past.last().expect("seven") - past[0], moved, "{quantity:?} moved by its causes");
    }
    // A mean has no line of its own: its past is that of its chapters, to a rounding.
    let past = view.past(MEAN_LEVEL, Owner::Seat(seat)).expect("one's own level is known");
    assert!((past[0] - level).0.abs() <= 1, "{:?} is not {level:?}", past[0]);
    assert_eq!(past.last().copied(), view.read(MEAN_LEVEL, Owner::Seat(seat)));
    assert_eq!(view.counts_past().len(), 6);
}

#[test]
fn others_secrets_have_no_past() {
    let desk = Desk::new("today", "kosovo", Screen::Desk).later(2);
    let other = desk.game.setup.roster.seat("serbia").expect("a seat of the scenario");
    assert_eq!(desk.game.view(desk.seat).past(BUDGET, Owner::Seat(other)), None);
}

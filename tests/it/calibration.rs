//! Shown odds are those of the vote: over many games as many gates open, and as many bids are carried, as the desks
//! that called them were told.

use crate::table;
use newborn::bots::order_all;
use newborn::core::effects::{AccessionAct, Effect};
use newborn::core::ix::{GateIx, OrgIx, SeatIx, StateIx};
use newborn::core::milli::Milli;
use newborn::core::order::Target;
use newborn::game::{Game, Keeping};

const GAMES: u64 = 200;
/// Standard errors that chance may be off by.
const DOUBT: f64 = 4.0;

/// A gate that was called: whose, which, the odds that were shown, and those of each member's no.
type Gate = (SeatIx, GateIx, Milli, Vec<(StateIx, Milli)>);

/// What was shown and what came.
#[derive(Default)]
struct Tally {
    shown: f64,
    came: f64,
    variance: f64,
    votes: u32,
}

impl Tally {
    fn add(&mut self, odds: f64, came: bool) {
        self.shown += odds;
        self.came += f64::from(u8::from(came));
        self.variance += odds * (1.0 - odds);
        self.votes += 1;
    }

    fn holds(&self, what: &str, doubt: f64) {
        let off = (self.came - self.shown).abs();
        assert!(
            off <= doubt * self.variance.sqrt() + 1.0,
            "{what}: shown {:.1} of {}, came {}",
            self.shown,
            self.votes,
            self.came
        );
    }
}

/// Gates that were called, and bodies in which a bid was tabled, by the queue of a seat.
fn called(game: &Game, seat: SeatIx) -> (Vec<(SeatIx, GateIx)>, Vec<OrgIx>) {
    let view = game.view(seat);
    let (mut gates, mut bids) = (Vec::new(), Vec::new());
    for order in view.queued() {
        let (target, effects) = view.effects_of(order);
        for effect in effects {
            match (effect, target) {
                (Effect::Accession(AccessionAct::CallGate), Target::Gate(gate)) => {
                    gates.extend(view.waiting_at(gate).map(|of| (of, gate)));
                }
                (Effect::TableBid, Target::Body(org)) => bids.push(org),
                _ => {}
            }
        }
    }
    (gates, bids)
}

#[test]
fn votes_come_as_often_as_they_were_shown_to() {
    let setup = table::shipped("today");
    let mut gates: [Tally; 3] = std::array::from_fn(|_| Tally::default());
    let (mut chairs, mut bids) = (Tally::default(), Tally::default());
    let mut ballots = Tally::default();
    for seed in 0..GAMES {
        let mut game = table::game(&setup, 7_000 + seed, "able", Keeping::NOTHING);
        while !game.over() {
            order_all(&mut game);
            let mut shown: Vec<Gate> = Vec::new();
            let mut tabled = Vec::new();
            for seat in setup.roster.seats() {
                let view = game.view(seat);
                let (called, put) = called(&game, seat);
                for (of, gate) in called {
                    // Two desks may call the same gate: it is decided once.
                    if shown.iter().any(|(whose, which, ..)| (*whose, *which) == (of, gate)) {
                        continue;
                    }
                    let odds = view.gate_odds_fair(of, gate);
                    let members: Vec<_> = view.chairs(of, gate).iter().map(|chair| (chair.state, chair.fair)).collect();
                    shown.push((of, gate, odds, members));
                }
                for org in put {
                    tabled.push((org, view.whip_count(org, 0).unwrap()));
                }
            }
            let tabled: Vec<_> = tabled.into_iter().map(|(org, count)| (org, count.agreement, count.members)).collect();
            let tick = game.calendar().ticks;
            game.end_turn();
            for (of, gate, odds, members) in shown {
                let view = game.view(of);
                let Some(roll) = view.gate_rolls(of, gate).find(|roll| roll.tick == tick) else { continue };
                for (state, no) in &members {
                    if no.0 > 3000 || roll.against.iter().any(|(w, _)| w == state) {
                        println!(
                            "MEM {} {} {} {}",
                            setup.roster.gates[gate.at()].id,
                            setup.roster.states[state.at()].id,
                            no.0,
                            roll.against.iter().any(|(w, _)| w == state)
                        );
                    }
                }
                let band = usize::from(odds >= Milli::points(50)) + usize::from(odds >= Milli::points(80));
                gates[band].add(odds.0 as f64 / 100_000.0, roll.passed);
                for (state, no) in members {
                    chairs.add(no.0 as f64 / 100_000.0, roll.against.iter().any(|(who, _)| *who == state));
                }
            }
            for (org, odds, members) in tabled {
                let view = game.view(SeatIx(0));
                let Some(call) = view.roll_calls(org).iter().find(|call| call.tick == tick && call.body == 0) else {
                    continue;
                };
                bids.add(odds as f64 / 100_000.0, call.carried);
                for member in members {
                    ballots.add(member.odds.yes as f64 / 100_000.0, call.votes.contains(&(member.state, 0)));
                }
            }
        }
    }
    for (gates, band) in gates.iter().zip(["unlikely", "open", "likely"]) {
        gates.holds(&format!("{band} gates"), DOUBT);
    }
    chairs.holds("members at gates", DOUBT);
    bids.holds("bids", DOUBT);
    ballots.holds("members in votes", DOUBT);
}

//! Whose judgement a bot follows: a character's weights and habits, and how well it plays.

use crate::core::chance::{Chance, Stream};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::dialogue::{CRISIS, TENSION};
use crate::game::view::SeatView;
use crate::scenario::characters::{HEADS, Named, Skill};
use crate::scenario::characters_file::{HeadWord, HourWord};
use crate::seats::HOME;

/// A judgement.
#[derive(Clone, Copy, Debug)]
pub struct Taste {
    /// Position of the character, if it is one.
    pub character: Option<usize>,
    /// How well it plays.
    pub skill: Skill,
    /// Quarters for which it counts what lasts.
    pub look: i64,
    /// Ambiguity it accepts in a text.
    pub ambiguity: i64,
    /// By how much it moves what its home bears, milli-points.
    pub room: i64,
    /// Which hours it is, for habits.
    pub hours: u16,
    factors: [i64; HEADS],
}

impl Taste {
    /// A neutral player.
    #[must_use]
    pub fn neutral() -> Self {
        Self {
            character: None,
            skill: Skill::Able,
            look: 8,
            ambiguity: 30,
            room: 0,
            hours: HourWord::Always.bit(),
            factors: [1000; HEADS],
        }
    }

    /// The judgement behind a name: where no character is named, one is drawn unseen for the whole game.
    #[must_use]
    pub fn of(view: SeatView, named: Named, seed: u64, realm: u64) -> Self {
        let rules = &view.setup().bots;
        let drawn = || {
            let all: Vec<usize> = rules.drawn(view.role()).collect();
            let whole = Chance { seed, realm, tick: 0 };
            let mut draw = whole.draw(Stream::Character, view.roster().seats[view.seat.at()].key);
            all.get(draw.below(u32::try_from(all.len()).unwrap_or(0)) as usize).copied()
        };
        let character = named.character.or_else(drawn).filter(|at| rules.characters[*at].role == view.role());
        let mut taste = Self { skill: named.skill, hours: hours(view), character, ..Self::neutral() };
        if let Some(character) = character.map(|at| &rules.characters[at]) {
            taste.factors = character.factors;
            taste.ambiguity = character.ambiguity;
            taste.room = character.room;
            taste.look = 5 + character.horizon / 2;
        }
        match named.skill {
            Skill::Novice => taste.look = 2,
            Skill::Able => {}
            Skill::Expert => taste.look = taste.look.max(8),
        }
        taste
    }

    /// The same judgement with another look ahead.
    #[must_use]
    pub fn wavering(self, look: i64) -> Self {
        Self { look, ..self }
    }

    /// Weight of a head against a neutral player's, per mille.
    #[must_use]
    pub fn factor(&self, head: HeadWord) -> i64 {
        self.factors[head.at()]
    }

    /// How the character weighs an action by habit, per cent.
    #[must_use]
    pub fn habit(&self, view: SeatView, action: usize) -> i64 {
        let Some(character) = self.character.map(|at| &view.setup().bots.characters[at]) else { return 100 };
        let now = character.habits.iter().filter(|h| h.action == action && h.hour & self.hours != 0);
        now.fold(100, |sum, habit| sum * habit.percent / 100)
    }
}

/// The hours that it is for a seat, as bits.
fn hours(view: SeatView) -> u16 {
    let quarter = view.calendar().quarter.number;
    let dialogue = view.dialogue_reading();
    let other = view.other_party();
    let breach = other.is_some_and(|seat| dialogue.breach.get(seat.at()).copied().unwrap_or(false));
    let above = |quantity: Quantity, points: i64| view.gauge(quantity) >= Milli::points(points);
    let vote = view.government_reading().and_then(|government| government.vote_in).is_some_and(|in_| in_ <= 3);
    [
        (HourWord::Always, true),
        // The report comes with the last quarter of the year.
        (HourWord::Report, (2..=3).contains(&quarter)),
        (HourWord::Council, quarter == 2 || quarter == 4),
        (HourWord::Round, dialogue.round.is_some()),
        (HourWord::Poll, view.means().get(HOME) >= Milli::points(52)),
        (HourWord::Tense, above(TENSION, 55)),
        (HourWord::Quiet, !above(TENSION, 40)),
        (HourWord::Slighted, breach || above(CRISIS, 2)),
        (HourWord::Vote, vote),
    ]
    .into_iter()
    .fold(0, |bits, (hour, now)| if now { bits | hour.bit() } else { bits })
}

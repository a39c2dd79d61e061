//! Loading: a replay that must meet the snapshot, or the snapshot where it cannot be replayed.

use super::file::{NO_SAVE, OLDER, SaveFile, TurnPart, checksum, damaged, part, read, shown};
use super::{Resumed, SaveError};
use crate::core::ix::SeatIx;
use crate::core::order::Order;
use crate::core::renumber::ids;
use crate::game::carry_over::carry_over;
use crate::game::hash::{PARTS, StateHash};
use crate::game::order_text::read_order;
use crate::game::snapshot::Snapshot;
use crate::game::{Game, Keeping, RULES};
use crate::scenario::diagnostic::Source;
use crate::scenario::library::{Beside, Library, ScenarioSource};
use crate::scenario::load::load_source;
use crate::scenario::setup::{Player, Setup};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// A snapshot that means another game than its scenario.
const MISFIT: &str = ": the scenario may have changed too much since";

/// What a loaded game should be told about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadNote {
    /// Resumed from the snapshot: the content has changed since.
    OtherContent,
    /// Resumed from the snapshot: the rules have changed since.
    OtherRules {
        /// Rules number of the save.
        found: u32,
    },
    /// Resumed from the snapshot, as asked: the orders do not lead to it.
    FromSnapshot,
    /// Resumed from a snapshot in an earlier session: replayed from there on.
    Resumed {
        /// Turns played before.
        turn: u16,
        /// Why, in a line.
        why: String,
    },
    /// What the snapshot has and the content has no more.
    Lost(Vec<String>),
    /// Orders drafted for the running turn that can no longer be given.
    DraftDropped(Vec<String>),
}

/// A loaded game.
pub struct Loaded {
    /// The game.
    pub game: Game,
    /// What to say about it.
    pub notes: Vec<LoadNote>,
}

/// How a save is loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoadOptions {
    /// Play on from the snapshot where the replay does not meet it.
    pub from_snapshot: bool,
}

/// Loads a save.
///
/// # Errors
/// Why it cannot be played on; the file stays as it is.
pub fn load(library: &Library, path: &Path, options: LoadOptions) -> Result<Loaded, SaveError> {
    let save = Recorded::read(library, path)?;
    let mut notes = Vec::new();
    let mut game = match save.cannot_replay() {
        Some(note) => save.resume(note, &mut notes)?,
        None => match save.replay(&mut |_| {}) {
            Ok(game) => {
                let resumed = game.resumed.iter();
                notes.extend(resumed.map(|r| LoadNote::Resumed { turn: r.turn, why: shown(&r.why, 120) }));
                game
            }
            Err(SaveError::Disagrees { .. } | SaveError::Refused { .. }) if options.from_snapshot => {
                save.resume(LoadNote::FromSnapshot, &mut notes)?
            }
            Err(error) => return Err(error),
        },
    };
    save.meets_head(&game)?;
    game.players.clone_from(&save.players);
    game.notes = save.notes();
    let dropped = save.redraft(&mut game);
    if !dropped.is_empty() {
        notes.push(LoadNote::DraftDropped(dropped));
    }
    Ok(Loaded { game, notes })
}

/// A save as read, with its scenario built.
pub(in crate::game) struct Recorded {
    path: String,
    file: SaveFile,
    seed: u64,
    players: Vec<Player>,
    setup: Arc<Setup>,
}

impl Recorded {
    /// Reads a save and builds its scenario.
    ///
    /// # Errors
    /// What is wrong with either.
    pub(in crate::game) fn read(library: &Library, path: &Path) -> Result<Self, SaveError> {
        let file = read(path)?;
        let name = path.display().to_string();
        let (head, body) = (&file.head, &file.body);
        let seed =
            head.seed.parse().map_err(|_| damaged(&name, format!("the seed `{}` is no number", head.seed), OLDER))?;
        let mut texts = body.texts.iter();
        let own = texts.next().ok_or_else(|| damaged(&name, "it carries no scenario", NO_SAVE))?;
        let source = ScenarioSource {
            id: head.scenario.clone(),
            source: Source::new(&own.path, &own.text),
            beside: Beside::Carried(texts.map(|text| (text.path.clone(), text.text.clone())).collect()),
        };
        let setup = load_source(library, &source).map_err(|error| SaveError::Scenario { path: name.clone(), error })?;
        let mut players = Vec::new();
        for seat in &setup.roster.seats {
            let word = body.players.get(&seat.id).map(String::as_str);
            players.push(match (word, word.and_then(|word| word.strip_prefix("bot "))) {
                (Some("human"), _) => Player::Human,
                (_, Some(bot)) if setup.bots.knows(bot) => Player::Bot(bot.into()),
                _ => {
                    let reason = format!("it does not say who plays the seat `{}`: `human` or `bot NAME`", seat.id);
                    return Err(damaged(&name, reason, OLDER));
                }
            });
        }
        if body.players.len() != players.len() {
            return Err(damaged(&name, "it names players of seats that do not exist", OLDER));
        }
        let first = body.resumed.as_ref().map_or(0, |resumed| usize::from(resumed.turn));
        if first + body.turns.len() != usize::from(head.turn) {
            let reason = format!("it says {} turns and records {}", head.turn, first + body.turns.len());
            return Err(damaged(&name, reason, OLDER));
        }
        Ok(Self { path: name, file, seed, players, setup })
    }

    /// Notes to successors: of seats that exist, and not longer than one writes.
    fn notes(&self) -> BTreeMap<SeatIx, String> {
        /// Characters of a note that are read.
        const MOST: usize = 2000;
        let own = |(id, note): (&String, &String)| {
            let plain: String = note.chars().filter(|c| *c == '\n' || !c.is_control()).take(MOST).collect();
            Some((self.setup.roster.seat(id)?, plain))
        };
        self.file.body.notes.iter().filter_map(own).collect()
    }

    /// Turns that can be replayed.
    pub(in crate::game) fn turns(&self) -> usize {
        self.file.body.turns.len()
    }

    /// The turn after which it was resumed from a snapshot, if it was.
    pub(in crate::game) fn since(&self) -> Option<u16> {
        self.file.body.resumed.as_ref().map(|resumed| resumed.turn)
    }

    /// Why it can only be resumed from its snapshot.
    pub(in crate::game) fn cannot_replay(&self) -> Option<LoadNote> {
        if self.file.head.rules != RULES {
            Some(LoadNote::OtherRules { found: self.file.head.rules })
        } else if self.file.head.content != self.setup.content_hash {
            Some(LoadNote::OtherContent)
        } else {
            None
        }
    }

    fn damaged(&self, reason: impl Into<String>) -> SaveError {
        damaged(&self.path, reason, OLDER)
    }

    fn disagrees(&self, turn: u16, part: &str) -> SaveError {
        SaveError::Disagrees { path: self.path.clone(), turn, part: part.into() }
    }

    /// The seat and the order of a line.
    fn order(&self, line: &str) -> Result<(SeatIx, Order), String> {
        let (seat, order) = line.split_once(' ').ok_or("an order begins with its seat")?;
        let seat = self.setup.roster.seat(seat).ok_or_else(|| format!("there is no seat `{seat}`"))?;
        read_order(&self.setup, seat, order).map(|order| (seat, order)).map_err(|error| error.to_string())
    }

    /// The game from which the recorded turns are replayed: the scenario's start, or where it was resumed.
    fn first(&self) -> Result<Game, SaveError> {
        let Some(part) = &self.file.body.resumed else {
            return Ok(Game::new(&self.setup, self.seed, Keeping::ALL));
        };
        let snapshot = self.state("the snapshot it was resumed from", &part.checksum, &part.json)?;
        if snapshot.calendar.turns != part.turn {
            return Err(self.damaged("the snapshot it was resumed from is of another turn"));
        }
        let (why, earlier) = (part.why.clone(), self.file.body.earlier.clone());
        self.game_at(snapshot.clone(), Resumed { turn: part.turn, why, snapshot, earlier })
    }

    /// Plays the recorded orders again and compares the hash of every turn, and the snapshot at the end.
    ///
    /// # Errors
    /// The first turn and subsystem that differ, or the first order that is refused.
    pub(in crate::game) fn replay(&self, each: &mut dyn FnMut(u16)) -> Result<Game, SaveError> {
        let snapshot = self.snapshot()?;
        let mut game = self.first()?;
        for turn in &self.file.body.turns {
            self.replay_turn(&mut game, turn)?;
            each(turn.number);
        }
        if Snapshot::take(&game) != snapshot {
            let part = game.hash().first_difference(&StateHash::of(&snapshot)).unwrap_or("snapshot");
            return Err(self.disagrees(game.calendar().turns, part));
        }
        Ok(game)
    }

    fn replay_turn(&self, game: &mut Game, turn: &TurnPart) -> Result<(), SaveError> {
        let number = game.calendar().turn();
        if turn.number != number {
            return Err(self.damaged(format!("turn {number} is missing: it goes on with turn {}", turn.number)));
        }
        if game.over() {
            return Err(self.damaged(format!("turn {number} lies behind the end of the game")));
        }
        for line in &turn.orders {
            let refused = |reason: String| SaveError::Refused {
                path: self.path.clone(),
                turn: number,
                order: shown(line, 120),
                reason: shown(&reason, 300),
            };
            let (seat, order) = self.order(line).map_err(refused)?;
            game.order(seat, order).map_err(|refusal| refused(refusal.code()))?;
        }
        game.end_turn();
        let own = game.record().last().and_then(|record| record.hash.as_ref());
        let Some(own) = own.filter(|_| !turn.hash.is_empty()) else { return Ok(()) };
        let known = turn.parts.len() == PARTS.len();
        let differs = |(name, hash): &(&&str, &String)| turn.parts.get(**name) != Some(*hash);
        match PARTS.iter().zip(&own.parts).find(differs) {
            Some((part, _)) => Err(self.disagrees(number, part)),
            None if own.total != turn.hash || !known => Err(self.disagrees(number, "total")),
            None => Ok(()),
        }
    }

    fn state(&self, what: &str, sum: &str, json: &str) -> Result<Snapshot, SaveError> {
        if checksum(json) != sum {
            return Err(self.damaged(format!("{what} does not meet its checksum")));
        }
        serde_json::from_str(json).map_err(|error| {
            let rules = self.file.head.rules;
            let made = if rules == RULES { String::new() } else { format!(", made under rules {rules},") };
            self.damaged(format!("{what}{made} cannot be read: {error}"))
        })
    }

    fn snapshot(&self) -> Result<Snapshot, SaveError> {
        let part = &self.file.body.snapshot;
        self.state("its snapshot", &part.checksum, &part.json)
    }

    fn game_at(&self, snapshot: Snapshot, resumed: Resumed) -> Result<Game, SaveError> {
        let misfit = |misfit| damaged(&self.path, format!("its snapshot cannot be this game: {misfit}"), MISFIT);
        let mut game = Game::at(&self.setup, self.seed, snapshot, Keeping::ALL).map_err(misfit)?;
        game.resumed = Some(Arc::new(resumed));
        Ok(game)
    }

    /// The game as the snapshot has it, in the numbers of today's content.
    fn resume(&self, note: LoadNote, notes: &mut Vec<LoadNote>) -> Result<Game, SaveError> {
        let mut snapshot = self.snapshot()?.without_draft();
        let why = match &note {
            LoadNote::OtherRules { found } => format!("saved under rules {found}"),
            LoadNote::OtherContent => "saved with other content".into(),
            _ => "its orders did not lead to its snapshot".into(),
        };
        notes.push(note);
        let (old, mut now) = (part(&self.file.body.tables), ids(&self.setup.roster, &self.setup.registry));
        let drivers = self.setup.recognition_rules.drivers.iter().map(|driver| driver.id.clone()).collect();
        now.insert("drivers".into(), drivers);
        if old != now {
            let (carried, lost) = carry_over(&snapshot, &old, &now, &self.setup);
            snapshot = carried;
            if !lost.is_empty() {
                notes.push(LoadNote::Lost(lost.iter().take(50).map(|id| shown(id, 60)).collect()));
            }
        }
        let earlier = self.file.body.earlier.iter().chain(&self.file.body.turns).cloned().collect();
        let turn = snapshot.calendar.turns;
        self.game_at(snapshot.clone(), Resumed { turn, why, snapshot, earlier })
    }

    /// What the head says can be computed; where it says something else, it was damaged.
    fn meets_head(&self, game: &Game) -> Result<(), SaveError> {
        let head = &self.file.head;
        let own = (game.calendar().turns, game.setup.turns, game.today().to_string());
        if (head.turn, head.turns, head.date.clone()) != own {
            let reason =
                format!("its head says turn {} of {}, {}, and its game {own:?}", head.turn, head.turns, head.date);
            return Err(self.damaged(reason));
        }
        // Carried over to other content a state has another hash than it had.
        if self.cannot_replay().is_none() && head.hash != game.hash().total {
            return Err(self.damaged("the hash in its head is not that of its game"));
        }
        Ok(())
    }

    /// Queues the drafted orders again; returns those that cannot be given any more.
    fn redraft(&self, game: &mut Game) -> Vec<String> {
        let mut dropped = Vec::new();
        for line in &self.file.body.draft.orders {
            let queued = self.order(line).is_ok_and(|(seat, order)| game.order(seat, order).is_ok());
            if !queued {
                dropped.push(shown(line, 120));
            }
        }
        dropped
    }
}

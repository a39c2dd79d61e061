//! Orders: what a seat wants done, with a readable text form `verb [target] [key=value ...]`.

use super::ix::{
    ActionIx, AgreementIx, AimIx, ArticleIx, ChapterIx, DueIx, EventIx, GateIx, OpeningIx, OrgIx, PowerIx, RegionIx,
    SchemeIx, SeatIx, StateIx,
};
use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What an order or event is aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    /// Nothing in particular.
    Nothing,
    /// A state.
    State(StateIx),
    /// An organisation.
    Body(OrgIx),
    /// A power.
    Power(PowerIx),
    /// A region.
    Region(RegionIx),
    /// An agreement of the dialogue.
    Agreement(AgreementIx),
    /// An article of an agreement.
    Article(ArticleIx),
    /// A chapter of a path of accession.
    Chapter(ChapterIx),
    /// A gate of a path of accession.
    Gate(GateIx),
    /// A scheme of regional cooperation.
    Scheme(SchemeIx),
    /// A party to the dispute: aspirant or parent.
    Party(SeatIx),
}

/// How a due is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Settlement {
    /// Kept, at its cost.
    Keep,
    /// Put off by a quarter, once.
    Delay,
    /// Broken.
    Break,
}

/// An order with every id resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// An action.
    Act(ActionIx, Target),
    /// Something that stays is recalled.
    Recall(ActionIx, Target),
    /// An opening is used.
    Use(OpeningIx, Target),
    /// A choice in an event: the position of the option.
    Answer(EventIx, u8),
    /// A due is settled.
    Settle(DueIx, Settlement),
    /// A party's sealed offer on an article of the round: what it asks for, and the worst it would take. Options
    /// run from the aspirant's end (0) to the parent's.
    Offer(ArticleIx, u8, u8),
    /// The mediator's point on an article: the option its text would take.
    Point(ArticleIx, u8),
    /// Two aims are sealed as the seat's legacy: they count double.
    Legacy(AimIx, AimIx),
    /// One aim of the legacy makes room for another, once.
    SwapLegacy(AimIx, AimIx),
}

/// The orders of all seats for the running turn, as drafts until the turn ends.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderBook {
    /// Orders by seat, in the order in which they were given.
    pub by_seat: Vec<Vec<Order>>,
}

impl OrderBook {
    /// Orders of a seat.
    #[must_use]
    pub fn of(&self, seat: SeatIx) -> &[Order] {
        self.by_seat.get(seat.at()).map_or(&[], Vec::as_slice)
    }
}

/// The text form of an order, before its ids are looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderText {
    /// The verb.
    pub verb: String,
    /// The target, if any.
    pub target: Option<String>,
    /// Further settings, in the order given.
    pub settings: Vec<(String, String)>,
}

/// Why a line is no order.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrderTextError {
    /// Nothing there.
    #[error("an order needs a verb, such as `sound-out gha`")]
    Empty,
    /// A word that is neither target nor setting.
    #[error("`{0}` is too much: an order is `verb [target] [key=value ...]`")]
    Surplus(String),
    /// A setting without key or value.
    #[error("`{0}` is no setting: write `key=value`")]
    Setting(String),
}

impl OrderText {
    /// The value of a setting.
    #[must_use]
    pub fn setting(&self, key: &str) -> Option<&str> {
        self.settings.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }
}

impl FromStr for OrderText {
    type Err = OrderTextError;

    fn from_str(line: &str) -> Result<Self, Self::Err> {
        let mut words = line.split_whitespace();
        let verb = words.next().ok_or(OrderTextError::Empty)?.to_lowercase();
        let (mut target, mut settings) = (None::<String>, Vec::new());
        for word in words {
            if let Some((key, value)) = word.split_once('=') {
                if key.is_empty() || value.is_empty() {
                    return Err(OrderTextError::Setting(word.into()));
                }
                settings.push((key.to_lowercase(), value.to_lowercase()));
            } else if !settings.is_empty() {
                return Err(OrderTextError::Surplus(word.into()));
            } else if let Some(words) = &mut target {
                // Names of several words: "sound-out Upper Island".
                words.push(' ');
                words.push_str(&word.to_lowercase());
            } else {
                target = Some(word.to_lowercase());
            }
        }
        Ok(Self { verb, target, settings })
    }
}

impl fmt::Display for OrderText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.verb)?;
        if let Some(target) = &self.target {
            write!(f, " {target}")?;
        }
        for (key, value) in &self.settings {
            write!(f, " {key}={value}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_parses_to_the_same() {
        for line in ["open-mission gha", "use sidelines at=gha", "call-council", "due loan choice=keep"] {
            let order: OrderText = line.parse().expect("a good order");
            assert_eq!(order.to_string(), line);
            assert_eq!(order.to_string().parse(), Ok(order));
        }
    }

    #[test]
    fn bad_lines_say_why() {
        assert_eq!("  ".parse::<OrderText>(), Err(OrderTextError::Empty));
        assert_eq!("a b=c d".parse::<OrderText>(), Err(OrderTextError::Surplus("d".into())));
        assert_eq!("a =c".parse::<OrderText>(), Err(OrderTextError::Setting("=c".into())));
    }
}

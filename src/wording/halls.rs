//! When a body votes and by what rule, in words: for terminal and window alike.

use super::{Words, arg};
use crate::core::calendar::Quarter;
use crate::organisations::rules::{Base, BodyRule, Sessions, Voters};

impl Words {
    /// When a body can vote, and when next.
    #[must_use]
    pub fn sessions(&self, sessions: &Sessions, now: Quarter) -> String {
        let names = |quarters: &[u8]| -> String {
            let names: Vec<String> = quarters.iter().map(|n| self.plain(&format!("quarter-{n}"))).collect();
            names.join(&format!(" {} ", self.plain("condition-and")))
        };
        let next = sessions.next(now).map_or_else(|| self.plain("session-never"), |quarter| self.quarter(quarter));
        let next = arg("next", next);
        match sessions {
            Sessions::Yearly(quarters) if quarters.len() == 4 => self.text("sessions-any", &[next]),
            Sessions::Yearly(quarters) => self.text("sessions-yearly", &[arg("quarters", names(quarters)), next]),
            Sessions::EveryYears { every, quarters, .. } => {
                self.text("sessions-every", &[arg("every", i64::from(*every)), arg("quarters", names(quarters)), next])
            }
            Sessions::Never => self.plain("sessions-never"),
        }
    }

    /// The rule of a deciding body: who votes, what it takes, who can stop it, whether the vote is open.
    #[must_use]
    pub fn voting_rule(&self, body: &BodyRule) -> String {
        let voters = match &body.voters {
            Voters::Members => self.plain("voters-members"),
            Voters::MembersOf(other) => self.text("voters-members-of", &[arg("body", self.body(*other))]),
            Voters::Only(list) => self.text("voters-only", &[arg("count", i64::try_from(list.len()).unwrap_or(0))]),
            Voters::Weighted(_) => self.plain("voters-weighted"),
        };
        let base = self.plain(match body.base {
            Base::Cast => "base-cast",
            Base::Present => "base-present",
            Base::All => "base-all",
            Base::WeightsCast => "base-weights-cast",
            Base::WeightsAll => "base-weights-all",
        });
        let mut parts = vec![if body.consensus {
            self.text("rule-consensus", &[arg("voters", voters)])
        } else if body.fixed > 0 {
            self.text("rule-fixed", &[arg("voters", voters), arg("votes", body.fixed)])
        } else {
            let key = if body.at_least { "rule-at-least" } else { "rule-more-than" };
            let share = format!("{}/{}", body.share.0, body.share.1);
            self.text(key, &[arg("voters", voters), arg("share", share), arg("base", base)])
        }];
        if !body.vetoes.is_empty() {
            let names: Vec<String> = body.vetoes.iter().map(|state| self.state(*state)).collect();
            parts.push(self.text("rule-vetoes", &[arg("names", names.join(", "))]));
        }
        parts.push(self.plain(if body.secret { "rule-secret" } else { "rule-open" }));
        parts.join(" ")
    }
}

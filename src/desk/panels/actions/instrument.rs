//! Kinds of instruments, as the trade names them: what an action is aimed at says its kind, and where it is aimed at nothing
//! in particular, what it moves.

use crate::actions::rules::TargetKind;
use crate::core::effects::Effect;
use crate::core::ix::ActionIx;
use crate::core::quantity::Scope;
use crate::desk::panels::PanelCx;
use crate::desk::panels::table::of_dialogue;

/// A kind of instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::desk::panels) enum Instrument {
    /// Work in one state.
    Bilateral,
    /// Bids and votes in organisations.
    Multilateral,
    /// Patrons and other powers.
    Powers,
    /// Opinion abroad.
    Public,
    /// The dialogue between the parties.
    Dialogue,
    /// Criteria and gates of a path of accession.
    Accession,
    /// Neighbours and their schemes.
    Neighbours,
    /// The word given to somebody.
    Promises,
    /// Government, laws and the ground.
    Own,
}

impl Instrument {
    /// All of them, in the order of the list.
    pub(super) const ALL: [Self; 9] = [
        Self::Bilateral,
        Self::Multilateral,
        Self::Powers,
        Self::Public,
        Self::Dialogue,
        Self::Accession,
        Self::Neighbours,
        Self::Own,
        Self::Promises,
    ];

    /// Its word in keys of texts.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Bilateral => "bilateral",
            Self::Multilateral => "multilateral",
            Self::Powers => "powers",
            Self::Public => "public",
            Self::Dialogue => "dialogue",
            Self::Accession => "accession",
            Self::Neighbours => "neighbours",
            Self::Promises => "promises",
            Self::Own => "own",
        }
    }

    /// The kind of an action.
    pub(super) fn of(cx: &PanelCx, action: ActionIx) -> Self {
        let setup = cx.view.setup();
        let rule = &setup.action_rules.actions[action.at()];
        match rule.target {
            TargetKind::State => Self::Bilateral,
            TargetKind::Body => Self::Multilateral,
            TargetKind::Power => Self::Powers,
            TargetKind::Region => Self::Public,
            TargetKind::Agreement | TargetKind::Article | TargetKind::Party => Self::Dialogue,
            TargetKind::Chapter | TargetKind::Gate => Self::Accession,
            TargetKind::Scheme => Self::Neighbours,
            TargetKind::Nothing => {
                let all = || rule.effects.iter().chain(rule.stays.iter().flat_map(|stays| &stays.each_quarter));
                let abroad = |effect: &Effect| match effect {
                    Effect::Change { on, .. } => {
                        matches!(setup.registry.row(*on).scope, Scope::State | Scope::Region)
                    }
                    _ => false,
                };
                if all().any(|effect| matches!(effect, Effect::Due(..))) {
                    Self::Promises
                } else if all().any(of_dialogue) {
                    Self::Dialogue
                } else if all().any(abroad) {
                    Self::Public
                } else {
                    Self::Own
                }
            }
        }
    }
}

//! The hash of a state: one per subsystem and one in total, so that a divergence has a name.

use super::snapshot::Snapshot;
use serde::Serialize;

/// Names of the subsystems, in the order of the turn.
pub const PARTS: [&str; 14] = [
    "calendar",
    "gauges",
    "seats",
    "domestic",
    "powers",
    "image",
    "region",
    "dialogue",
    "recognition",
    "organisations",
    "accession",
    "actions",
    "events",
    "score",
];

/// Hashes as hex text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct StateHash {
    /// Of everything.
    pub total: String,
    /// By subsystem, in the order of [`PARTS`].
    pub parts: Vec<String>,
}

impl StateHash {
    /// Hashes a snapshot; the orders queued in it are no part of the state.
    #[must_use]
    pub fn of(snapshot: &Snapshot) -> Self {
        let bytes = [
            bytes(&snapshot.calendar),
            bytes(&snapshot.gauges),
            bytes(&snapshot.seats),
            bytes(&snapshot.domestic),
            bytes(&snapshot.powers),
            bytes(&snapshot.image),
            bytes(&snapshot.region),
            bytes(&snapshot.dialogue),
            bytes(&snapshot.states),
            bytes(&snapshot.bodies),
            bytes(&snapshot.accession),
            bytes(&snapshot.practice),
            bytes(&(&snapshot.story, &snapshot.lasting, &snapshot.dials)),
            bytes(&snapshot.tally),
        ];
        let mut all = blake3::Hasher::new();
        let parts = bytes
            .iter()
            .map(|bytes| {
                let hash = blake3::hash(bytes);
                all.update(hash.as_bytes());
                hash.to_hex()[..16].to_owned()
            })
            .collect();
        Self { total: all.finalize().to_hex()[..32].to_owned(), parts }
    }

    /// The first subsystem in which two states differ.
    #[must_use]
    pub fn first_difference(&self, other: &Self) -> Option<&'static str> {
        PARTS.into_iter().zip(self.parts.iter().zip(&other.parts)).find(|(_, (a, b))| a != b).map(|(name, _)| name)
    }
}

fn bytes<T: Serialize>(part: &T) -> Vec<u8> {
    postcard::to_allocvec(part).expect("the state has only types that have a byte form")
}

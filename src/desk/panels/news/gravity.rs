//! How large an item stands in the digest: by the weight of what happened, not by how it was told. A report that moved nothing
//! is a small matter; a house that is dissolved is not.

use crate::core::news::{Fact, Item};

/// How an item is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gravity {
    /// Large, the graver the smaller its number.
    Grave(u8),
    /// As a headline.
    Headline,
    /// Among the small matters.
    Small,
}

/// Headlines that are as grave as what is staged.
const GRAVE: [&str; 7] = [
    "news-cabinet-falls",
    "news-majority-lost",
    "news-plan-lost",
    "news-president-not-elected",
    "news-ratified",
    "news-signed",
    "news-vote-called",
];

/// The weight of an item that was told as a scene, or as a headline.
pub(super) fn gravity(item: &Item, scene: bool) -> Gravity {
    let moved = |name: &str| item.facts.iter().any(|(of, fact)| *of == name && *fact != Fact::Count(0));
    let key = item.key;
    if key == "news-report" && !moved("rose") && !moved("fell") {
        return Gravity::Small;
    }
    if !scene && !GRAVE.contains(&key) {
        return Gravity::Headline;
    }
    let about = key.trim_start_matches("news-");
    let begins = |heads: &[&str]| heads.iter().any(|head| about.starts_with(head));
    Gravity::Grave(if begins(&["night", "crisis", "recognised", "withdrawn"]) {
        0
    } else if begins(&["cabinet", "majority", "president", "mandate", "election"]) {
        1
    } else if begins(&["reaffirmed", "claimed", "report"]) {
        3
    } else {
        2
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::news::Weight;
    use crate::core::order::Target;

    fn item(key: &'static str, facts: Vec<(&'static str, Fact)>) -> Item {
        let weight = Weight::Scene;
        Item {
            turn: 1,
            key,
            content_key: None,
            facts,
            weight,
            missed: Default::default(),
            only: None,
            link: Target::Nothing,
        }
    }

    #[test]
    fn a_report_without_change_is_smaller_than_a_house_that_is_dissolved() {
        let report = |rose| item("news-report", vec![("rose", Fact::Count(rose)), ("fell", Fact::Count(0))]);
        assert_eq!(gravity(&report(0), true), Gravity::Small);
        assert_eq!(gravity(&report(1), true), Gravity::Grave(3));
        assert_eq!(gravity(&item("news-president-not-elected", Vec::new()), false), Gravity::Grave(1));
        assert_eq!(gravity(&item("news-envelope", Vec::new()), false), Gravity::Headline);
    }
}

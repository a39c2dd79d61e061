//! Characters of bots: whether they can be read, and whether a seat's bot plays its role.

use super::characters_file::CharacterRow;
use super::diagnostic::Diagnostic;
use super::load::Pieces;
use super::scenario_file::Player;
use super::text::Places;

/// What is wrong with the bots of a scenario.
#[must_use]
pub fn bots(pieces: &Pieces) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let Some(piece) = pieces.characters.first() else { return out };
    let file = &piece.value;
    let lists = [("characters", &file.characters), ("plans", &file.plans)];
    for (list, rows) in lists {
        for (at, row) in rows.iter().enumerate() {
            character(&piece.places, &format!("{list}[{at}]"), row, &mut out);
            if rows[..at].iter().any(|other| other.id == row.id) {
                let message = format!("`{}` is there twice", row.id);
                let help = "give each character an id of its own";
                out.push(piece.places.error(&format!("{list}[{at}].id"), "duplicate-id", message).help(help));
            }
        }
    }
    for (at, seat) in pieces.scenario.value.seats.iter().enumerate() {
        let Player::Bot(bot) = &seat.player else { continue };
        let plays = |list: &str, row: &CharacterRow| {
            let plain = if list == "plans" { format!("plan-{}", row.id) } else { row.id.clone() };
            bot.0 == plain || bot.0.split_once('-').is_some_and(|(_, rest)| rest == plain)
        };
        let mut named = lists.iter().flat_map(|(list, rows)| rows.iter().map(move |row| (*list, row)));
        if let Some((_, row)) = named.rfind(|(list, row)| plays(list, row))
            && row.role != seat.role
        {
            let message = format!("`{}` plays the role {:?}, this seat is {:?}", bot.0, row.role, seat.role);
            let fit: Vec<&str> =
                file.characters.iter().filter(|c| c.role == seat.role).map(|c| c.id.as_str()).collect();
            let help = format!("for this role there are {}", fit.join(", "));
            let places = &pieces.scenario.places;
            out.push(places.error(&format!("seats[{at}].player"), "bot-of-another-role", message).help(help));
        }
    }
    out
}

fn character(places: &Places, path: &str, row: &CharacterRow, out: &mut Vec<Diagnostic>) {
    let sum: f64 = row.weights.iter().map(|(_, weight)| weight.0).sum();
    if (sum - 100.0).abs() > 0.01 || row.weights.iter().any(|(_, weight)| weight.0 < 0.0) {
        let message = format!("the weights of `{}` add up to {sum}, not to 100", row.id);
        let help = "weights are shares of 100, none below zero";
        out.push(places.error(&format!("{path}.weights"), "weights", message).help(help));
    }
    for (at, habit) in row.habits.iter().enumerate() {
        if !(0.0..=500.0).contains(&habit.percent.0) {
            let message = format!("a habit of {} per cent", habit.percent.0);
            let help = "a habit weighs an act at 0 to 500 per cent of its worth";
            out.push(places.error(&format!("{path}.habits[{at}].percent"), "out-of-range", message).help(help));
        }
    }
}

//! Tells: what can be seen of the hidden dials. About one a quarter, seven of ten true; and the days and votes that
//! may turn a dial.

use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Key, Stream};
use crate::core::climate::Climate;
use crate::core::dials::{DialRules, Dials, TRUE, Tell};
use crate::core::milli::Milli;
use crate::core::news::{News, Weight};
use crate::core::roster::Roster;
use bevy::prelude::{Res, ResMut, World};

/// Odds of a tell a quarter.
const ODDS: Milli = Milli::points(88);

/// Draws the dials at the start of a game.
pub fn draw_dials(world: &mut World) {
    let dials = Dials::drawn(world.resource::<DialRules>(), world.resource::<Chance>());
    world.resource_mut::<Climate>().dials.clone_from(&dials.levels);
    world.insert_resource(dials);
}

/// The key of a tell's text.
#[must_use]
pub fn text_of(rules: &DialRules, tell: Tell) -> String {
    let dial = rules.dials.get(usize::from(tell.dial));
    let level = dial.and_then(|dial| dial.levels.get(usize::from(tell.level)));
    match (dial, level) {
        (Some(dial), Some(level)) => format!("tell-{}-{}", dial.id, level.id),
        _ => "tell-nothing".into(),
    }
}

/// Turns what a day or a vote may turn, then tells something of one dial.
pub(super) fn turn_and_tell(
    mut dials: ResMut<Dials>,
    rules: Res<DialRules>,
    mut climate: ResMut<Climate>,
    mut news: ResMut<News>,
    roster: Res<Roster>,
    calendar: Res<Calendar>,
    chance: Res<Chance>,
) {
    for (at, dial) in rules.dials.iter().enumerate() {
        let day = dial.redraws.iter().any(|day| calendar.contains(*day));
        let voted = dial
            .redrawn_by_vote
            .and_then(|role| roster.seat_of(role))
            .is_some_and(|seat| climate.governments.get(seat.at()).is_some_and(|government| government.since == 0));
        if day || voted {
            dials.stir(&rules, at, &chance);
        }
    }
    climate.dials.clone_from(&dials.levels);
    let open: Vec<usize> = (0..rules.dials.len()).filter(|at| rules.dials[*at].told).collect();
    let mut draw = chance.draw(Stream::Tell, Key::of("tell"));
    if open.is_empty() || !draw.hits(ODDS) {
        return;
    }
    let at = open[usize::try_from(draw.below(u32::try_from(open.len()).unwrap_or(1))).unwrap_or(0)];
    let levels = u32::try_from(rules.dials[at].levels.len()).unwrap_or(1);
    let truth = u32::from(dials.levels.get(at).copied().unwrap_or_default());
    let shown = if draw.hits(TRUE) { truth } else { (truth + 1 + draw.below(levels.saturating_sub(1))) % levels };
    let small = |n: u32| u8::try_from(n).unwrap_or_default();
    let tell = Tell { tick: chance.tick, dial: small(u32::try_from(at).unwrap_or(0)), level: small(shown) };
    news.tell_content(Weight::Line, "news-tell", &text_of(&rules, tell));
    dials.tells.push(tell);
}

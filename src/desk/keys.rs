//! Keys as they were pressed: the bridge to the toolkit gives every key of a frame the modifiers that are held at the frame's
//! end, so that Ctrl and a letter tapped within one frame would be the letter alone. Here each key gets those that were held
//! when it went down.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::EguiInput;
use bevy_egui::egui::{Event, Modifiers};
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};

/// Puts right the modifiers of keys in the toolkit's input, and drops the word that modifiers are what they were: the toolkit
/// draws again after every event, and told only when they are others, the window can rest.
pub(super) fn mend(
    mut inputs: Query<&mut EguiInput>,
    mut pressed: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut told: Local<Modifiers>,
    mut held: Local<Modifiers>,
) {
    if lost.read().count() > 0 {
        *held = Modifiers::NONE;
    }
    let each: Vec<Modifiers> = pressed.read().filter_map(|message| note(&mut held, message)).collect();
    for mut input in &mut inputs {
        set(&mut input.0.events, &each);
        input.0.events.retain(|event| match event {
            Event::ModifiersChanged(now) => std::mem::replace(&mut *told, *now) != *now,
            _ => true,
        });
    }
}

/// Notes what is held; for a key that the toolkit knows, what is held with it.
fn note(held: &mut Modifiers, message: &KeyboardInput) -> Option<Modifiers> {
    let down = message.state == ButtonState::Pressed;
    match message.logical_key {
        Key::Shift => held.shift = down,
        Key::Control => {
            held.ctrl = down;
            held.command = held.command && cfg!(target_os = "macos") || down && !cfg!(target_os = "macos");
        }
        Key::Alt => held.alt = down,
        Key::Super | Key::Meta if cfg!(target_os = "macos") => {
            held.mac_cmd = down;
            held.command = down;
        }
        _ => {}
    }
    let known = bevy_to_egui_key(&message.logical_key).or(bevy_to_egui_physical_key(&message.key_code));
    known.map(|_| *held)
}

/// Gives the keys among events their modifiers, one after the other; a letter under a command is no text.
fn set(events: &mut Vec<Event>, each: &[Modifiers]) {
    let keys = events.iter().filter(|event| matches!(event, Event::Key { .. })).count();
    if keys != each.len() {
        return;
    }
    let mut each = each.iter();
    let mut commands = Vec::new();
    for (at, event) in events.iter_mut().enumerate() {
        if let Event::Key { modifiers, pressed, .. } = event
            && let Some(held) = each.next()
        {
            *modifiers = *held;
            if held.command && !held.alt && *pressed {
                commands.push(at);
            }
        }
    }
    for at in commands.into_iter().rev() {
        if at > 0 && matches!(events[at - 1], Event::Text(_)) {
            events.remove(at - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::Key as Pressed;

    fn key(key: Pressed, pressed: bool) -> Event {
        Event::Key { key, pressed, repeat: false, modifiers: Modifiers::NONE, physical_key: None }
    }

    #[test]
    fn a_command_tapped_within_a_frame_is_one() {
        let mut events = vec![Event::Text("s".into()), key(Pressed::S, true), key(Pressed::S, false)];
        set(&mut events, &[Modifiers::COMMAND, Modifiers::NONE]);
        let [Event::Key { modifiers, .. }, Event::Key { modifiers: after, .. }] = events[..] else {
            panic!("the letter was typed too: {events:?}");
        };
        assert_eq!((modifiers, after), (Modifiers::COMMAND, Modifiers::NONE));
    }

    #[test]
    fn where_keys_do_not_match_nothing_is_changed() {
        let mut events = vec![Event::Text("a".into()), key(Pressed::A, true)];
        let before = events.clone();
        set(&mut events, &[]);
        assert_eq!(events, before);
    }
}

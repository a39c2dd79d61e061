//! Text size, theme, language, motion, screen.

use super::PanelCx;
use crate::desk::intent::{Intent, Settings};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{chip, heading, say};
use crate::wording::arg;
use egui::{Ui, Vec2};

/// Languages on offer: code, and the name a reader of it knows.
pub const LANGUAGES: [(&str, &str); 3] = [("en", "English"), ("sq", "Shqip"), ("sr", "Srpski")];

/// Draws them.
pub fn settings(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let now = cx.state.settings.clone();
    let mut wanted = None;
    let mut group = |ui: &mut Ui, key: &str, choices: Vec<(String, bool, Settings)>| {
        heading(ui, cx.theme, &cx.p(key));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(cx.theme.s(6.0));
            for (name, chosen, settings) in choices {
                if chip(ui, cx.theme, &name, chosen).clicked() {
                    wanted = Some(settings);
                }
            }
        });
    };
    let sizes = Settings::SIZES.map(|size| {
        let chosen = (now.text_size - size).abs() < 0.01;
        let percent = cx.t("per-cent", &[arg("amount", format!("{:.0}", size * 100.0))]);
        (percent, chosen, Settings { text_size: size, ..now.clone() })
    });
    group(ui, "settings-size", sizes.to_vec());
    let looks = [("settings-dark", false), ("settings-paper", true)];
    group(
        ui,
        "settings-theme",
        looks.map(|(key, paper)| (cx.p(key), now.paper == paper, Settings { paper, ..now.clone() })).to_vec(),
    );
    let languages = LANGUAGES
        .map(|(code, name)| (name.to_owned(), now.language == code, Settings { language: code.into(), ..now.clone() }));
    group(ui, "settings-language", languages.to_vec());
    let switch = |on: bool| if on { "settings-on" } else { "settings-off" };
    let motion =
        [true, false].map(|motion| (cx.p(switch(motion)), now.motion == motion, Settings { motion, ..now.clone() }));
    group(ui, "settings-motion", motion.to_vec());
    let screen = [true, false].map(|fullscreen| {
        (cx.p(switch(fullscreen)), now.fullscreen == fullscreen, Settings { fullscreen, ..now.clone() })
    });
    group(ui, "settings-fullscreen", screen.to_vec());
    say(ui, cx.theme, Type::Small, Ink::Second, &cx.p("settings-about"));
    if let Some(settings) = wanted {
        out.push(Intent::Settings(settings));
    }
}

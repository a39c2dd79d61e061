//! Help: how a quarter goes, and every key.

use super::PanelCx;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{heading, pair, paragraph, say};
use egui::Ui;

/// Keys of the window: how each is written, and the key of the text of what it does.
pub const KEYS: [(&str, &str); 22] = [
    ("Space", "key-end"),
    ("Ctrl+Z", "key-undo"),
    ("Tab, Shift+Tab", "key-next"),
    ("Enter", "key-press"),
    ("Esc", "key-close"),
    ("?", "key-help"),
    ("A", "key-actions"),
    ("N", "key-news"),
    ("W", "key-why"),
    ("C", "key-charts"),
    ("E", "key-encyclopaedia"),
    ("O", "key-objectives"),
    ("T", "key-table"),
    ("1 \u{2013} 7", "key-layers"),
    ("Arrows", "key-travel"),
    ("Shift+arrows", "key-pan"),
    ("+ and \u{2212}", "key-zoom"),
    ("0, 9, 8", "key-views"),
    ("I", "key-inset"),
    ("Ctrl+S", "key-save"),
    ("Ctrl+Q", "key-quit"),
    ("F11", "key-fullscreen"),
];

/// Draws it.
pub fn help(ui: &mut Ui, cx: &mut PanelCx, _out: &mut Vec<Intent>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("desk-help-quarter"));
    paragraph(ui, theme, Type::Body, Ink::Heading, &cx.p("desk-help-text"));
    heading(ui, theme, &cx.p("desk-help-keys"));
    for (key, what) in KEYS {
        pair(ui, theme, &cx.p(what), key);
    }
    heading(ui, theme, &cx.p("desk-help-signs"));
    for sign in ["desk-sign-recognises", "desk-sign-disputed", "desk-sign-does-not", "desk-sign-bars", "desk-sign-gold"]
    {
        say(ui, theme, Type::Body, Ink::Heading, &cx.p(sign));
    }
}

//! The colours by role, of both palettes, and how strongly two of them differ.

use super::{Ink, Track};
use egui::Color32;

/// Colours by role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colours {
    /// The window's ground.
    pub ground: Color32,
    /// Water, from the top.
    pub sea: [Color32; 2],
    /// Areas beside the map.
    pub panel: Color32,
    /// Cards on them.
    pub card: Color32,
    /// Cards that can be pressed.
    pub raised: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// Hairlines, empty parts of bars.
    pub line: Color32,
    /// Text.
    pub text: Color32,
    /// Remarks.
    pub second: Color32,
    /// Headings of groups.
    pub heading: Color32,
    /// The next step, the aspirant, the selected.
    pub gold: Color32,
    /// Gold as text.
    pub gold_text: Color32,
    /// Text on gold.
    pub on_gold: Color32,
    /// Remarks on gold.
    pub on_gold_second: Color32,
    /// Gold under the pointer.
    pub gold_hover: Color32,
    /// States that recognise.
    pub recognises: Color32,
    /// States that do not.
    pub does_not: Color32,
    /// The second colour of the hatch of a disputed withdrawal.
    pub disputed: Color32,
    /// Land that is no state's of the game.
    pub neutral: Color32,
    /// Bars in favour.
    pub for_: Color32,
    /// Bars against.
    pub against: Color32,
    /// The same as text.
    pub for_text: Color32,
    /// The same as text.
    pub against_text: Color32,
    /// What helps, as text.
    pub good: Color32,
    /// What is refused, as text.
    pub bad: Color32,
    /// The ring around what has the keyboard.
    pub focus: Color32,
    /// Tracks, in the order of [`Track::ALL`].
    pub tracks: [Color32; 5],
    /// Paper that lies on the desk: letters, texts to be signed.
    pub sheet: Color32,
    /// Words that may be read in two ways, on paper.
    pub sheet_shade: Color32,
    /// Text on paper, and its remarks.
    pub sheet_ink: [Color32; 2],
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

impl Colours {
    /// An atlas on a dark desk.
    #[must_use]
    pub const fn dark() -> Self {
        Self {
            ground: hex(0x000F_1823),
            sea: [hex(0x0016_222F), hex(0x000F_1823)],
            panel: hex(0x0013_1D29),
            card: hex(0x001C_2836),
            raised: hex(0x0022_334A),
            hover: hex(0x002B_3F5A),
            line: hex(0x0034_4558),
            text: hex(0x00E8_E6E1),
            second: hex(0x00A6_B6C7),
            heading: hex(0x00C9_D3DE),
            gold: hex(0x00E9_C46A),
            gold_text: hex(0x00E9_C46A),
            on_gold: hex(0x0014_202C),
            on_gold_second: hex(0x003A_3520),
            gold_hover: hex(0x00F2_D48A),
            recognises: hex(0x004E_8FD0),
            does_not: hex(0x0077_705F),
            disputed: hex(0x00D9_822B),
            neutral: hex(0x002A_3542),
            for_: hex(0x004E_8FD0),
            against: hex(0x00D9_822B),
            for_text: hex(0x008C_BDF0),
            against_text: hex(0x00EF_A75E),
            good: hex(0x008F_D3B6),
            bad: hex(0x00F0_A877),
            focus: hex(0x00FF_F6DA),
            tracks: [hex(0x006F_B1F0), hex(0x00E9_C46A), hex(0x006F_D0B5), hex(0x00C8_A2E8), hex(0x00F0_A46F)],
            sheet: hex(0x00EE_E8DA),
            sheet_shade: hex(0x00D9_C69A),
            sheet_ink: [hex(0x001B_2530), hex(0x004F_5348)],
        }
    }

    /// Paper, for projectors and daylight.
    #[must_use]
    pub const fn paper() -> Self {
        Self {
            ground: hex(0x00DC_E3EA),
            sea: [hex(0x00D3_DEE8), hex(0x00C6_D4E1)],
            panel: hex(0x00F6_F3EC),
            card: hex(0x00FF_FDF8),
            raised: hex(0x00E9_EFF5),
            hover: hex(0x00D9_E4EF),
            line: hex(0x00C3_C7C9),
            text: hex(0x001B_2530),
            second: hex(0x004A_5967),
            heading: hex(0x0033_414F),
            gold: hex(0x00E0_B040),
            gold_text: hex(0x007A_5600),
            on_gold: hex(0x0017_1A1D),
            on_gold_second: hex(0x0039_3012),
            gold_hover: hex(0x00EB_C469),
            recognises: hex(0x0023_6DB3),
            does_not: hex(0x0075_6D5C),
            disputed: hex(0x00A8_5A0C),
            neutral: hex(0x00B9_C1C6),
            for_: hex(0x0023_6DB3),
            against: hex(0x00BF_6711),
            for_text: hex(0x0018_579A),
            against_text: hex(0x0093_4A05),
            good: hex(0x0016_6B4C),
            bad: hex(0x0098_4410),
            focus: hex(0x001B_2530),
            tracks: [hex(0x0023_6DB3), hex(0x0094_6B00), hex(0x001B_7A5F), hex(0x0077_48A6), hex(0x00AC_5116)],
            sheet: hex(0x00FF_FDF6),
            sheet_shade: hex(0x00EA_DBB0),
            sheet_ink: [hex(0x001B_2530), hex(0x004F_5348)],
        }
    }

    /// A text's colour.
    #[must_use]
    pub const fn ink(&self, ink: Ink) -> Color32 {
        match ink {
            Ink::Text => self.text,
            Ink::Second => self.second,
            Ink::Heading => self.heading,
            Ink::Gold => self.gold_text,
            Ink::OnGold => self.on_gold,
            Ink::OnGoldSecond => self.on_gold_second,
            Ink::Good => self.good,
            Ink::Bad => self.bad,
            Ink::For => self.for_text,
            Ink::Against => self.against_text,
        }
    }

    /// A track's colour.
    #[must_use]
    pub const fn track(&self, track: Track) -> Color32 {
        self.tracks[track as usize]
    }

    /// Every pair of colours that must stand out: what it is, the colour, its ground, and the ratio it needs.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, Color32, Color32, f32)> {
        let grounds = [
            ("ground", self.ground),
            ("panel", self.panel),
            ("card", self.card),
            ("raised", self.raised),
            ("hover", self.hover),
        ];
        let texts = [
            ("text", self.text),
            ("second", self.second),
            ("heading", self.heading),
            ("gold", self.gold_text),
            ("for", self.for_text),
            ("against", self.against_text),
            ("good", self.good),
            ("bad", self.bad),
        ];
        let mut out = Vec::new();
        for (_, ground) in grounds {
            out.extend(texts.map(|(name, colour)| (name, colour, ground, 4.5)));
        }
        for ground in [self.gold, self.gold_hover] {
            out.push(("on gold", self.on_gold, ground, 4.5));
            out.push(("second on gold", self.on_gold_second, ground, 4.5));
        }
        for ground in [self.panel, self.card] {
            out.push(("bar for", self.for_, ground, 3.0));
            out.push(("bar against", self.against, ground, 3.0));
            out.push(("focus ring", self.focus, ground, 3.0));
            out.extend(self.tracks.map(|colour| ("track", colour, ground, 3.0)));
        }
        for ink in self.sheet_ink {
            out.push(("ink on paper", ink, self.sheet, 4.5));
            out.push(("ink on shaded words", ink, self.sheet_shade, 4.5));
        }
        for sea in self.sea {
            out.push(("recognises", self.recognises, sea, 3.0));
            out.push(("does not", self.does_not, sea, 3.0));
            out.push(("disputed", self.disputed, sea, 3.0));
        }
        out
    }
}

/// How strongly two colours differ, as the web's guidelines measure it: 1 to 21.
#[must_use]
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |colour: Color32| {
        let part = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_stands_out_from_its_ground() {
        for (theme, colours) in [("dark", Colours::dark()), ("paper", Colours::paper())] {
            let weak: Vec<String> = colours
                .pairs()
                .into_iter()
                .filter(|(_, a, b, least)| contrast(*a, *b) < *least)
                .map(|(what, a, b, least)| format!("{what} {a:?} on {b:?}: {:.2}, needs {least}", contrast(a, b)))
                .collect();
            assert!(weak.is_empty(), "{theme}: darken or lighten one of each pair:\n{}", weak.join("\n"));
        }
    }
}

//! What the panels remember between frames: what is open, typed, selected, and what was worked out from the view. None of
//! it is part of the game.

use super::bearing::Told;
use crate::core::ix::{ActionIx, AgreementIx, ArticleIx, CauseIx, EventIx, OpeningIx, OrgIx, Owner, PowerIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::desk::advisor::{Advice, QUARTERS};
use crate::desk::intent::{Settings, Topic};
use crate::desk::moments::{Moment, Stage};
use crate::desk::theme::Track;
use crate::lessons::Lessons;
use crate::organisations::whip::Member;
use crate::wording::{Kind, Seen};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// A matter on the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// An event.
    Event(EventIx),
    /// A due, by its place among those owed.
    Due(usize),
    /// An opening.
    Opening(OpeningIx, Target),
    /// A power's request.
    Request(PowerIx),
    /// A bid.
    Bid(OrgIx),
    /// Something that would fit, by its place.
    Suggestion(usize),
}

/// What could be done at a place.
#[derive(Clone, Debug)]
pub struct Doing {
    /// Which action.
    pub action: ActionIx,
    /// The order.
    pub order: Order,
    /// Its name, its cost, what it does in a line.
    pub name: String,
    /// What it costs.
    pub cost: String,
    /// What it does, effect by effect.
    pub effects: Vec<Told>,
    /// Why not now.
    pub refused: Option<String>,
}

/// A whip count, worked out.
#[derive(Clone, Debug)]
pub struct Whip {
    /// Odds (milli-per-cent) that the body agrees.
    pub agreement: i64,
    /// Expected yes, no, abstentions (milli-votes), and votes needed.
    pub expected: (i64, i64, i64, i64),
    /// How wrong the count may be.
    pub error: Milli,
    /// Members, the least sure first.
    pub members: Vec<Member>,
    /// Odds of each number of yes votes.
    pub distribution: Vec<i64>,
}

/// A track: where it stands and how it came there.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which.
    pub track: Track,
    /// Its past, oldest first, the present last.
    pub past: Vec<Milli>,
}

/// What moved each number in a turn, by cause.
pub(super) type Causes = BTreeMap<(Quantity, Owner), BTreeMap<CauseIx, Milli>>;

/// What was worked out from the view, as long as neither the turn nor the queue changes.
#[derive(Clone, Debug, Default)]
pub(super) struct Worked {
    pub(super) stamp: Option<(u16, u8, Vec<Order>)>,
    pub(super) doings: Vec<(Target, Arc<Vec<Doing>>)>,
    pub(super) whips: Vec<(OrgIx, usize, Option<Arc<Whip>>)>,
    pub(super) fitting: Option<Arc<Vec<(Order, String, String)>>>,
    pub(super) actions: Option<Arc<Vec<(ActionIx, Option<Order>)>>>,
    pub(super) at_table: Option<Arc<Vec<Doing>>>,
    pub(super) causes: Option<(u16, Arc<Causes>)>,
    pub(super) moves: OnceLock<BTreeMap<(Quantity, Owner), Milli>>,
}

/// A list of what can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shelf {
    /// At a place.
    At(Target),
    /// At the table of an agreement.
    Table(AgreementIx),
}

/// The places of things in lists, as a seat first saw them in a quarter: nothing moves under the pointer while it orders.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    pub(super) stamp: Option<(u16, u8)>,
    /// Doings of a list, and how many of them could be ordered then.
    pub(super) doings: Vec<(Shelf, Vec<ActionIx>, usize)>,
    /// What was suggested.
    pub(super) fitting: Vec<Order>,
    /// Actions that could be ordered then, in the list of all.
    pub(super) now: Option<Vec<ActionIx>>,
}

/// A kept game in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name, by which it is opened.
    pub name: String,
    /// What it is of, and when it was kept.
    pub about: String,
}

impl From<&str> for Kept {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned(), about: String::new() }
    }
}

/// What the panels remember.
#[derive(Clone, Debug)]
pub struct PanelState {
    /// What is selected.
    pub selected: Target,
    /// What is being explained.
    pub topic: Option<Topic>,
    /// The last refusal, or another line to show under the orders.
    pub remark: Option<String>,
    /// Settings as they are.
    pub settings: Settings,
    /// Names of kept games, newest first; the window reads them.
    pub saves: Vec<Kept>,
    /// Name under which the game would be kept.
    pub save_name: String,
    /// The matter that is unfolded on the agenda; without one, the first.
    pub matter: Option<Matter>,
    /// The matter that was unfolded just now, to be brought into sight.
    pub(super) reveal: Option<Matter>,
    /// Whether every matter is folded.
    pub folded: bool,
    /// The driver that is unfolded in the dossier.
    pub driver: Option<usize>,
    /// The place where everything that cannot be done is shown too.
    pub all_refused: Option<Target>,
    /// The turn whose news are read; the last without one.
    pub news: Option<u16>,
    /// The kind of news that is looked at.
    pub news_kind: Option<Kind>,
    /// What is searched in the news.
    pub find_news: String,
    /// What is searched among the actions.
    pub find_action: String,
    /// The action that is unfolded.
    pub action: Option<ActionIx>,
    /// What is searched in the encyclopaedia.
    pub find_entry: String,
    /// The shelf of the encyclopaedia.
    pub shelf: usize,
    /// The entry that is unfolded, by shelf and place.
    pub entry: Option<(usize, usize)>,
    /// Which charts are shown, by place among those on offer.
    pub charts: Vec<usize>,
    /// The organisation whose dossier is open in the panel of organisations.
    pub body: Option<OrgIx>,
    /// Offers being drafted at the table: article, asked, worst.
    pub offers: Vec<(ArticleIx, u8, u8)>,
    /// Moments that are shown over everything.
    pub stage: Option<Stage>,
    /// The note to the successor that is being written, and whose it is.
    pub note: Option<(SeatIx, String)>,
    /// The moments of a turn, as a seat saw them: for the news.
    pub(super) moments: Option<(u16, u8, Arc<Vec<Moment>>)>,
    /// Where each seat stands in its lessons.
    pub lessons: Lessons,
    /// What others ordered, with the reasons they gave; only what was seen of it is shown.
    pub seen: Vec<Seen>,
    /// What the advisor has said; the window keeps it up to date.
    pub advice: Advice,
    /// How many quarters ahead the forecast looks.
    pub horizon: u16,
    pub(super) worked: Worked,
    /// Kinds of actions of which what cannot be ordered now is unfolded.
    pub(super) refused_kinds: Vec<super::actions::Instrument>,
    pub(super) lists: Lists,
    pub(super) tracks: Option<(u16, u8, Arc<Vec<Line>>)>,
}

impl Default for PanelState {
    fn default() -> Self {
        Self {
            selected: Target::Nothing,
            topic: None,
            remark: None,
            settings: Settings::default(),
            saves: Vec::new(),
            save_name: String::new(),
            matter: None,
            reveal: None,
            folded: false,
            driver: None,
            all_refused: None,
            news: None,
            news_kind: None,
            find_news: String::new(),
            find_action: String::new(),
            action: None,
            find_entry: String::new(),
            shelf: 0,
            entry: None,
            charts: Vec::new(),
            body: None,
            offers: Vec::new(),
            stage: None,
            note: None,
            moments: None,
            lessons: Lessons::default(),
            seen: Vec::new(),
            advice: Advice::default(),
            horizon: QUARTERS,
            worked: Worked::default(),
            refused_kinds: Vec::new(),
            lists: Lists::default(),
            tracks: None,
        }
    }
}

impl PanelState {
    /// Drops everything that belongs to one game: another is on the desk now.
    pub fn forget(&mut self) {
        let (settings, saves) = (self.settings.clone(), std::mem::take(&mut self.saves));
        *self = Self { settings, saves, ..Self::default() };
    }

    /// Drops what was worked out, after words or content changed.
    pub fn refresh(&mut self) {
        self.worked = Worked::default();
        self.tracks = None;
        self.moments = None;
    }
}

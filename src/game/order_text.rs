//! The text form of orders with their ids looked up, and the nearest matches where there are none.

use crate::core::ix::{
    ActionIx, AgreementIx, AimIx, ArticleIx, ChapterIx, DueIx, EventIx, GateIx, OpeningIx, OrgIx, PowerIx, RegionIx,
    SchemeIx, SeatIx, StateIx,
};
use crate::core::order::{Order, OrderText, OrderTextError, Settlement, Target};
use crate::core::roster::{Named, Tables};
use crate::events::rules::Whereabouts;
use crate::scenario::setup::Setup;
use crate::scenario::text::nearest;

/// Verbs of orders that are no actions.
pub const VERBS: [&str; 8] = ["recall", "use", "answer", "due", "offer", "point", "legacy", "swap-legacy"];

/// Why a line could not be read as an order.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The form is wrong.
    #[error(transparent)]
    Form(#[from] OrderTextError),
    /// No such verb.
    #[error("no order `{0}`{1}")]
    Verb(String, String),
    /// The order needs a target.
    #[error("`{0}` needs a target: {1}")]
    NeedsTarget(String, String),
    /// No such target.
    #[error("no {0} `{1}`{2}")]
    Target(&'static str, String, String),
    /// A setting is missing.
    #[error("`{0}` needs `{1}`")]
    NeedsSetting(String, String),
    /// A setting has no such value.
    #[error("`{0}` cannot be `{1}`: {2}")]
    Setting(String, String, String),
}

fn hint<'a>(word: &str, among: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, among).map_or_else(String::new, |near| format!(": did you mean `{near}`?"))
}

/// Folds a name so that case, hyphens and spaces do not matter.
fn fold(word: &str) -> String {
    word.to_lowercase().replace(['-', '_'], " ")
}

/// The state a person means by an id, a name or an alias.
///
/// # Errors
/// The nearest matches.
pub fn find_state(tables: &Tables, word: &str) -> Result<StateIx, ReadError> {
    let lower = word.to_lowercase();
    if let Some(state) = tables.state(&lower) {
        return Ok(state);
    }
    let folded = fold(word);
    let named = tables
        .states
        .iter()
        .position(|row| fold(&row.name) == folded || row.aliases.iter().any(|alias| fold(alias) == folded));
    if let Some(at) = named {
        return Ok(StateIx::of(at));
    }
    // The beginning of one name only is as good as the name.
    let mut begins = tables.states.iter().enumerate().filter(|(_, row)| fold(&row.name).starts_with(&folded));
    if let (Some((at, _)), None) = (begins.next(), begins.next())
        && folded.len() >= 3
    {
        return Ok(StateIx::of(at));
    }
    let names: Vec<String> = tables.states.iter().flat_map(|row| [row.id.clone(), row.name.to_lowercase()]).collect();
    let mut matches: Vec<String> = Vec::new();
    if let Some(near) = nearest(&lower, names.iter().map(String::as_str)) {
        matches.push(near.to_owned());
    }
    let inside = tables.states.iter().filter(|row| folded.len() >= 3 && fold(&row.name).contains(&folded));
    matches.extend(inside.take(3).map(|row| row.id.clone()));
    matches.dedup();
    let help = if matches.is_empty() {
        "; `list` shows all of them".into()
    } else {
        format!(": did you mean {}?", matches.iter().map(|m| format!("`{m}`")).collect::<Vec<_>>().join(" or "))
    };
    Err(ReadError::Target("state", word.into(), help))
}

fn find_named(rows: &[Named], kind: &'static str, word: &str) -> Result<usize, ReadError> {
    let folded = fold(word);
    // An id first: another row may bear it as a name.
    let exact = rows.iter().position(|row| row.id == word);
    let named = || rows.iter().position(|row| fold(&row.name) == folded || fold(&row.id) == folded);
    exact.or_else(named).ok_or_else(|| {
        let names: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        let mut help = hint(word, names.iter().copied());
        if help.is_empty() {
            help = if names.len() <= 16 { format!("; known: {}", names.join(", ")) } else { String::new() };
        }
        ReadError::Target(kind, word.into(), help)
    })
}

/// An organisation by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_org(tables: &Tables, word: &str) -> Result<OrgIx, ReadError> {
    find_named(&tables.orgs, "organisation", word).map(OrgIx::of)
}

/// A power by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_power(tables: &Tables, word: &str) -> Result<PowerIx, ReadError> {
    find_named(&tables.powers, "power", word).map(PowerIx::of)
}

/// A region by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_region(tables: &Tables, word: &str) -> Result<RegionIx, ReadError> {
    find_named(&tables.regions, "region", word).map(RegionIx::of)
}

/// An agreement by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_agreement(tables: &Tables, word: &str) -> Result<AgreementIx, ReadError> {
    find_named(&tables.agreements, "agreement", word).map(AgreementIx::of)
}

/// An article by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_article(tables: &Tables, word: &str) -> Result<ArticleIx, ReadError> {
    find_named(&tables.articles, "article", word).map(ArticleIx::of)
}

/// A chapter by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_chapter(tables: &Tables, word: &str) -> Result<ChapterIx, ReadError> {
    find_named(&tables.chapters, "chapter", word).map(ChapterIx::of)
}

/// A gate by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_gate(tables: &Tables, word: &str) -> Result<GateIx, ReadError> {
    find_named(&tables.gates, "gate", word).map(GateIx::of)
}

/// A scheme by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_scheme(tables: &Tables, word: &str) -> Result<SchemeIx, ReadError> {
    find_named(&tables.schemes, "scheme", word).map(SchemeIx::of)
}

/// A seat by id or name.
///
/// # Errors
/// The nearest matches.
pub fn find_seat(tables: &Tables, word: &str) -> Result<SeatIx, ReadError> {
    let rows: Vec<Named> = tables.seats.iter().map(|seat| Named::new(&seat.id, &seat.name)).collect();
    find_named(&rows, "seat", word).map(SeatIx::of)
}

/// An aim of a seat by its id; private aims are no part of a legacy.
fn find_aim(setup: &Setup, seat: SeatIx, word: &str) -> Result<AimIx, ReadError> {
    let own = || setup.objectives.iter().enumerate().filter(|(_, rule)| rule.seat == seat && !rule.private);
    own().find(|(_, rule)| rule.id == word).map(|(at, _)| AimIx::of(at)).ok_or_else(|| {
        let ids: Vec<&str> = own().map(|(_, rule)| rule.id.as_str()).collect();
        ReadError::Target("aim", word.into(), format!("; yours are {}", ids.join(", ")))
    })
}

/// The option of an article by its id.
fn option_of(setup: &Setup, article: ArticleIx, key: &'static str, word: Option<&str>) -> Result<u8, ReadError> {
    let ids = setup.dialogue_rules.options(article);
    let known = ids.join(", ");
    let example =
        || ReadError::NeedsSetting(setup.roster.articles[article.at()].id.clone(), format!("{key}=OPTION ({known})"));
    let word = word.ok_or_else(example)?;
    let at = ids.iter().position(|id| *id == word);
    let at = at.ok_or_else(|| ReadError::Setting(key.into(), word.into(), known.clone()))?;
    Ok(u8::try_from(at).unwrap_or(u8::MAX))
}

/// The target of an opening: of the kind that the opening arises at, so that a state and a body of one name are
/// not mistaken for each other.
fn opening_target(setup: &Setup, kind: OpeningIx, word: Option<&str>) -> Result<Target, ReadError> {
    let Some(word) = word else {
        return Ok(Target::Nothing);
    };
    match setup.event_rules.openings[kind.at()].at {
        Whereabouts::Anywhere => Err(OrderTextError::Surplus(format!("at={word}")).into()),
        Whereabouts::Body => find_org(&setup.roster, word).map(Target::Body),
        Whereabouts::Table => find_agreement(&setup.roster, word).map(Target::Agreement),
        Whereabouts::Reachable | Whereabouts::Quiet | Whereabouts::AnyState => {
            find_state(&setup.roster, word).map(Target::State)
        }
    }
}

/// Reads an order of a seat from a line.
///
/// # Errors
/// What is wrong with it, with the nearest matches.
pub fn read_order(setup: &Setup, seat: SeatIx, line: &str) -> Result<Order, ReadError> {
    let text: OrderText = line.parse()?;
    resolve(setup, seat, &text)
}

/// Looks up the ids of an order.
///
/// # Errors
/// What is wrong with it, with the nearest matches.
pub fn resolve(setup: &Setup, seat: SeatIx, text: &OrderText) -> Result<Order, ReadError> {
    use crate::actions::rules::TargetKind;
    let tables = &setup.roster;
    let target = text.target.as_deref();
    let needs = |what: &str| ReadError::NeedsTarget(text.verb.clone(), what.into());
    match text.verb.as_str() {
        "recall" => {
            let word = target.ok_or_else(|| needs("the action to recall, such as `recall post-envoy at=gha`"))?;
            let action = find_named(&tables.actions, "action", word).map(ActionIx::of)?;
            Ok(Order::Recall(action, place(setup, action, text.setting("at"))?))
        }
        "use" => {
            let word = target.ok_or_else(|| needs("the opening, as the agenda shows it"))?;
            let kind = find_named(&tables.openings, "opening", word).map(OpeningIx::of)?;
            Ok(Order::Use(kind, opening_target(setup, kind, text.setting("at"))?))
        }
        "answer" => {
            let word = target.ok_or_else(|| needs("the event, as the agenda shows it"))?;
            // A choice given bare, after the event's id, is a choice all the same.
            let bare = word.split_once(' ').filter(|(id, _)| tables.events.iter().any(|row| row.id == *id));
            let (word, bare) = bare.map_or((word, None), |(id, rest)| (id, Some(rest.trim())));
            let event = find_named(&tables.events, "event", word).map(EventIx::of)?;
            let choice = text
                .setting("choice")
                .or(bare)
                .ok_or_else(|| ReadError::NeedsSetting(text.to_string(), "choice=OPTION".into()))?;
            let role = tables.role(seat);
            let rule = &setup.event_rules.events[event.at()];
            let options = rule.choices.iter().find(|(r, _)| *r == role).map_or(&[][..], |(_, options)| options);
            let at = options.iter().position(|option| option.id == choice).ok_or_else(|| {
                let ids: Vec<&str> = options.iter().map(|option| option.id.as_str()).collect();
                let known = if ids.is_empty() { "this seat has no say in it".into() } else { ids.join(", ") };
                ReadError::Setting("choice".into(), choice.into(), known)
            })?;
            Ok(Order::Answer(event, u8::try_from(at).unwrap_or(u8::MAX)))
        }
        "due" => {
            let word = target.ok_or_else(|| needs("what is due, as the agenda shows it"))?;
            let due = find_named(&tables.dues, "due", word).map(DueIx::of)?;
            let choice = text
                .setting("choice")
                .ok_or_else(|| ReadError::NeedsSetting(text.to_string(), "choice=keep".into()))?;
            let settlement = match choice {
                "keep" => Settlement::Keep,
                "delay" => Settlement::Delay,
                "break" => Settlement::Break,
                other => {
                    return Err(ReadError::Setting("choice".into(), other.into(), "keep, delay or break".into()));
                }
            };
            Ok(Order::Settle(due, settlement))
        }
        "offer" => {
            let word = target.ok_or_else(|| needs("the article, as `table` shows it"))?;
            let article = find_article(tables, word)?;
            let asked = option_of(setup, article, "asked", text.setting("asked"))?;
            let worst = match text.setting("worst") {
                Some(word) => option_of(setup, article, "worst", Some(word))?,
                None => asked,
            };
            Ok(Order::Offer(article, asked, worst))
        }
        "point" => {
            let word = target.ok_or_else(|| needs("the article, as `table` shows it"))?;
            let article = find_article(tables, word)?;
            Ok(Order::Point(article, option_of(setup, article, "option", text.setting("option"))?))
        }
        "legacy" | "swap-legacy" => {
            let words: Vec<&str> = target.unwrap_or_default().split(' ').filter(|word| !word.is_empty()).collect();
            let [first, second] = words[..] else {
                return Err(needs("two aims of your own; `objectives` lists them"));
            };
            let (first, second) = (find_aim(setup, seat, first)?, find_aim(setup, seat, second)?);
            Ok(if text.verb == "legacy" { Order::Legacy(first, second) } else { Order::SwapLegacy(first, second) })
        }
        verb => {
            let Some(action) = tables.action(verb) else {
                let own = setup.action_rules.actions.iter().zip(&tables.actions);
                let own =
                    own.filter(|(rule, _)| rule.seats.contains(&tables.role(seat))).map(|(_, row)| row.id.as_str());
                return Err(ReadError::Verb(verb.into(), hint(verb, own.chain(VERBS))));
            };
            let kind = setup.action_rules.actions[action.at()].target;
            let what = match kind {
                TargetKind::Nothing => "",
                TargetKind::State => "a state, such as `gha` or its name",
                TargetKind::Body => "an organisation; `bodies` lists them",
                TargetKind::Power => "a power; `powers` lists them",
                TargetKind::Region => "a region; `regions` lists them",
                TargetKind::Agreement => "an agreement; `dialogue` lists them",
                TargetKind::Article => "an article; `articles` lists them",
                TargetKind::Chapter => "a chapter; `accession` lists them",
                TargetKind::Gate => "a gate; `accession` lists them",
                TargetKind::Scheme => "a scheme; `region` lists them",
                TargetKind::Party => "a party: the aspirant's or the parent's seat",
            };
            if kind != TargetKind::Nothing && target.is_none() {
                return Err(needs(what));
            }
            Ok(Order::Act(action, place(setup, action, target)?))
        }
    }
}

/// The target that an action's kind asks for.
fn place(setup: &Setup, action: ActionIx, word: Option<&str>) -> Result<Target, ReadError> {
    use crate::actions::rules::TargetKind;
    let tables = &setup.roster;
    let Some(word) = word else {
        return Ok(Target::Nothing);
    };
    Ok(match setup.action_rules.actions[action.at()].target {
        TargetKind::Nothing => return Err(OrderTextError::Surplus(word.into()).into()),
        TargetKind::State => Target::State(find_state(tables, word)?),
        TargetKind::Body => Target::Body(find_org(tables, word)?),
        TargetKind::Power => Target::Power(find_power(tables, word)?),
        TargetKind::Region => Target::Region(find_region(tables, word)?),
        TargetKind::Agreement => Target::Agreement(find_agreement(tables, word)?),
        TargetKind::Article => Target::Article(find_article(tables, word)?),
        TargetKind::Chapter => Target::Chapter(find_chapter(tables, word)?),
        TargetKind::Gate => Target::Gate(find_gate(tables, word)?),
        TargetKind::Scheme => Target::Scheme(find_scheme(tables, word)?),
        TargetKind::Party => Target::Party(find_seat(tables, word)?),
    })
}

/// The id of a target.
#[must_use]
pub fn target_id(tables: &Tables, target: Target) -> Option<&str> {
    match target {
        Target::Nothing => None,
        Target::State(state) => Some(&tables.states[state.at()].id),
        Target::Body(org) => Some(&tables.orgs[org.at()].id),
        Target::Power(power) => Some(&tables.powers[power.at()].id),
        Target::Region(region) => Some(&tables.regions[region.at()].id),
        Target::Agreement(agreement) => Some(&tables.agreements[agreement.at()].id),
        Target::Article(article) => Some(&tables.articles[article.at()].id),
        Target::Chapter(chapter) => Some(&tables.chapters[chapter.at()].id),
        Target::Gate(gate) => Some(&tables.gates[gate.at()].id),
        Target::Scheme(scheme) => Some(&tables.schemes[scheme.at()].id),
        Target::Party(seat) => Some(&tables.seats[seat.at()].id),
    }
}

/// The text form of an order; reading it gives the same order.
#[must_use]
pub fn write_order(setup: &Setup, seat: SeatIx, order: &Order) -> OrderText {
    let tables = &setup.roster;
    let line = |verb: &str, target: Option<&str>, settings: Vec<(&str, &str)>| OrderText {
        verb: verb.into(),
        target: target.map(str::to_owned),
        settings: settings.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
    };
    let at = |target| target_id(tables, target).map(|id| vec![("at", id)]).unwrap_or_default();
    match *order {
        Order::Act(action, target) => line(&tables.actions[action.at()].id, target_id(tables, target), Vec::new()),
        Order::Recall(action, target) => line("recall", Some(&tables.actions[action.at()].id), at(target)),
        Order::Use(kind, target) => line("use", Some(&tables.openings[kind.at()].id), at(target)),
        Order::Answer(event, option) => {
            let role = tables.role(seat);
            let options = setup.event_rules.events[event.at()].choices.iter().find(|(r, _)| *r == role);
            let id = options.and_then(|(_, o)| o.get(usize::from(option))).map_or("", |o| o.id.as_str());
            line("answer", Some(&tables.events[event.at()].id), vec![("choice", id)])
        }
        Order::Settle(due, settlement) => {
            let word = match settlement {
                Settlement::Keep => "keep",
                Settlement::Delay => "delay",
                Settlement::Break => "break",
            };
            line("due", Some(&tables.dues[due.at()].id), vec![("choice", word)])
        }
        Order::Offer(article, asked, worst) => {
            let ids = setup.dialogue_rules.options(article);
            let id = |at: u8| ids.get(usize::from(at)).copied().unwrap_or_default();
            line("offer", Some(&tables.articles[article.at()].id), vec![("asked", id(asked)), ("worst", id(worst))])
        }
        Order::Legacy(one, other) | Order::SwapLegacy(one, other) => {
            let verb = if matches!(order, Order::Legacy(..)) { "legacy" } else { "swap-legacy" };
            let id = |aim: AimIx| tables.aims.get(aim.at()).map_or("", |row| row.id.as_str());
            line(verb, Some(&format!("{} {}", id(one), id(other))), Vec::new())
        }
        Order::Point(article, option) => {
            let ids = setup.dialogue_rules.options(article);
            let id = ids.get(usize::from(option)).copied().unwrap_or_default();
            line("point", Some(&tables.articles[article.at()].id), vec![("option", id)])
        }
    }
}

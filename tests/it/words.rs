//! Every text that the game can show exists: keys in code, news, refusals, quantities, causes and the content of every
//! shipped scenario.

use newborn::core::ix::{ActionIx, CauseIx, DueIx, EventIx, OpeningIx, Owner, PowerIx, SeatIx, StateIx};
use newborn::core::milli::Milli;
use newborn::core::news::{Fact, Item, Weight};
use newborn::core::order::{Order, Target};
use newborn::game::check::Refusal;
use newborn::scenario::library::Library;
use newborn::scenario::load::load;
use newborn::terminal::COMMANDS;
use newborn::wording::{NEWS, Surface, Words};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A text is missing where its key stands in brackets, or where an argument was not given.
fn missing(text: &str) -> bool {
    text.starts_with('[') || text.contains("{$") || text.contains("{ $") || text.contains("[driver-")
}

fn each_scenario(check: impl Fn(&Words, &mut Vec<String>)) {
    let library = Library::default();
    let mut wrong = Vec::new();
    for id in library.scenarios() {
        let setup = load(&library, &id).unwrap();
        let words = Words::load(&library, &setup, "en").unwrap();
        wrong.extend(words.complaints().iter().cloned());
        let mut found = Vec::new();
        check(&words, &mut found);
        wrong.extend(found.into_iter().map(|what| format!("{id}: {what}")));
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "add these texts to assets/locale/en or the world's own:\n{}", wrong.join("\n"));
}

#[test]
fn content_has_its_texts() {
    each_scenario(|words, wrong| {
        let setup = words.setup();
        let mut expect = |what: String, text: String| {
            if missing(&text) {
                wrong.push(format!("{what} -> {text}"));
            }
        };
        let target = Target::State(StateIx(0));
        for (at, row) in setup.roster.actions.iter().enumerate() {
            let action = ActionIx::of(at);
            expect(row.id.clone(), words.action(action));
            expect(row.id.clone(), words.action_about(action));
            let rule = &setup.action_rules.actions[at];
            for risk in &rule.risks {
                expect(format!("risk of {}", row.id), words.about(&risk.text, target));
            }
            for text in words.effects(&rule.effects, rule.seats[0], target) {
                expect(format!("effects of {}", row.id), text);
            }
            expect(format!("needs of {}", row.id), words.needs(action));
        }
        for (at, row) in setup.roster.events.iter().enumerate() {
            let event = EventIx::of(at);
            expect(row.id.clone(), words.event(event, target));
            expect(row.id.clone(), words.event_text(event, target));
            for option in setup.event_rules.events[at].choices.iter().flat_map(|(_, options)| options) {
                expect(format!("{} {}", row.id, option.id), words.option(event, &option.id, target));
            }
        }
        for (at, row) in setup.roster.openings.iter().enumerate() {
            expect(row.id.clone(), words.opening(OpeningIx::of(at), target));
            expect(row.id.clone(), words.opening_about(OpeningIx::of(at), target));
        }
        for (at, row) in setup.roster.dues.iter().enumerate() {
            expect(row.id.clone(), words.due(DueIx::of(at)));
            expect(row.id.clone(), words.due_about(DueIx::of(at)));
        }
        for (at, id) in setup.roster.causes.iter().enumerate() {
            for owner in
                [Owner::World, Owner::Seat(SeatIx(0)), Owner::State(StateIx(0)), Owner::With(SeatIx(0), PowerIx(0))]
            {
                expect(format!("cause {id}"), words.cause(CauseIx::of(at), owner));
            }
        }
        for row in setup.registry.all() {
            expect(format!("quantity {}", row.id), words.quantity(row.quantity, Owner::World));
            let id = if row.id.starts_with("support-") { "driver" } else { row.id };
            expect(format!("quantity {}", row.id), words.plain(&format!("quantity-{id}.about")));
        }
        for driver in &setup.recognition_rules.drivers {
            expect(format!("driver {}", driver.id), words.driver(&driver.id));
        }
        for dial in &setup.dial_rules.dials {
            expect(format!("dial {}", dial.id), words.dial(&dial.id));
            for level in &dial.levels {
                expect(format!("dial {} {}", dial.id, level.id), words.dial_level(&dial.id, &level.id));
                let tell = words.plain(&format!("tell-{}-{}", dial.id, level.id));
                // A tell says what can be seen: no number gives a level away.
                let bare = !tell.contains(|c: char| c.is_ascii_digit());
                expect(format!("tell {} {}", dial.id, level.id), if bare { tell } else { "[a number]".into() });
            }
        }
        for ending in &setup.endings {
            if let Some(when) = &ending.when {
                expect(format!("ending {}", ending.id), words.condition(when));
            }
        }
    });
}

#[test]
fn news_and_refusals_have_their_texts() {
    each_scenario(|words, wrong| {
        let setup = words.setup();
        let (event, seat) = (EventIx(0), SeatIx(0));
        let day = setup.start;
        for (key, names) in NEWS {
            let facts = names
                .iter()
                .filter(|name| !matches!(**name, "risk" | "target"))
                .map(|name| {
                    let fact = match *name {
                        "event" => Fact::Event(event),
                        "seat" => Fact::Seat(seat),
                        "choice" => Fact::Choice(event, seat, 0),
                        "due" => Fact::Due(DueIx(0)),
                        "action" => Fact::Action(ActionIx(0)),
                        "power" => Fact::Power(PowerIx(0)),
                        "state" => Fact::State(StateIx(0)),
                        "body" => Fact::Body(newborn::core::ix::OrgIx(0)),
                        "day" => Fact::Day(day),
                        _ => Fact::Count(2),
                    };
                    (*name, fact)
                })
                .collect();
            let risk = setup.action_rules.actions.iter().flat_map(|a| &a.risks).map(|r| r.text.clone()).next();
            let content_key = match *key {
                "news-risk" => risk,
                "news-tell" => setup.dial_rules.dials.first().map(|d| format!("tell-{}-{}", d.id, d.levels[0].id)),
                _ => None,
            };
            for link in [Target::Nothing, Target::State(StateIx(0))] {
                let item = Item {
                    turn: 1,
                    key,
                    content_key: content_key.clone(),
                    missed: None,
                    facts: Vec::clone(&facts),
                    weight: Weight::Line,
                    only: None,
                    link,
                };
                let text = words.news(&item);
                if missing(&text) {
                    wrong.push(format!("{key} -> {text}"));
                }
            }
        }
        let org = newborn::core::ix::OrgIx(0);
        let (action, power, points) = (ActionIx(0), PowerIx(0), Milli::points(3));
        use newborn::actions::rules::TargetKind as Kind;
        let mut refusals = vec![
            Refusal::Over,
            Refusal::NotYours(action),
            Refusal::Party,
            Refusal::Queued,
            Refusal::Teams(2, 1),
            Refusal::Budget(points, points),
            Refusal::Capital(points, points),
            Refusal::Initiative,
            Refusal::Goodwill(power, points, points),
            Refusal::TooSoon(1),
            Refusal::NotRecognising,
            Refusal::Recognising,
            Refusal::Rung(points, points),
            Refusal::Firm,
            Refusal::NotMember(org),
            Refusal::NoRequest(power),
            Refusal::Joined(org),
            Refusal::NoWayIn(org),
            Refusal::Closed(org),
            Refusal::Unready(org, points, points),
            Refusal::NoSession(org),
            Refusal::NoBid(org),
            Refusal::Held,
            Refusal::AtMost(2),
            Refusal::Condition(action),
            Refusal::NotHeld,
            Refusal::NoOpening(OpeningIx(0)),
            Refusal::OpeningsUsed(2),
            Refusal::NoEvent(event),
            Refusal::NoOption(event),
            Refusal::Answered,
            Refusal::NotDue(DueIx(0)),
            Refusal::DelayedOnce,
            Refusal::NoReview(None),
            Refusal::NoReview(Some(6)),
            Refusal::NotYourAim,
            Refusal::LegacyHas,
            Refusal::SwappedOnce,
        ];
        for kind in [Kind::Nothing, Kind::State, Kind::Body, Kind::Power, Kind::Region] {
            refusals.push(Refusal::WrongTarget(action, kind));
        }
        for refusal in refusals {
            let text = words.refusal(&refusal, &Order::Act(action, Target::State(StateIx(0))));
            if missing(&text) {
                wrong.push(format!("{refusal:?} -> {text}"));
            }
        }
    });
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

/// Text literals of the form `word-word` in a file.
fn literals(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_key_in_the_code_has_a_text() {
    let library = Library::default();
    let setup = load(&library, "today").unwrap();
    let words = Words::load(&library, &setup, "en").unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for folder in ["terminal", "wording", "bots", "desk/panels", "desk/widgets"] {
        sources(&root.join(folder), &mut files);
    }
    // What looks like a key and is none: words that are typed, saves, languages.
    let typed = ["what-if", "end-turn", "autosave", "newborn-flags"];
    let mut wrong = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for key in literals(code) {
            let shape = key.contains('-')
                && key.starts_with(|c: char| c.is_ascii_lowercase())
                && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            let prefix = key.ends_with('-');
            // Panels ask for some numbers by their ids.
            let number = setup.registry.find(&key).is_some();
            // What the content calls itself is English as it stands.
            let name = key.starts_with("name-");
            if shape && !prefix && !number && !name && !typed.contains(&key.as_str()) && words.find(&key, &[]).is_none()
            {
                wrong.push(format!("{}: {key}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "no text for:\n{}", wrong.join("\n"));
}

#[test]
fn every_news_key_that_is_told_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut wrong = Vec::new();
    for file in
        files.iter().filter(|f| !f.components().any(|c| c.as_os_str() == "wording" || c.as_os_str() == "terminal"))
    {
        for key in literals(&std::fs::read_to_string(file).unwrap()) {
            let shape = key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            if key.starts_with("news-") && shape && key != "news-" && !NEWS.iter().any(|(known, _)| *known == key) {
                wrong.push(format!("{}: {key}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "add to NEWS in src/wording/news.rs:\n{}", wrong.join("\n"));
}

#[test]
fn every_command_has_help() {
    let library = Library::default();
    let setup = load(&library, "today").unwrap();
    let words = Words::load(&library, &setup, "en").unwrap();
    for (name, ..) in COMMANDS {
        for part in ["", ".usage", ".example", ".about"] {
            let key = format!("help-{name}{part}");
            assert!(words.find(&key, &[]).is_some(), "write {key} in assets/locale/en/help.ftl");
        }
    }
    for verb in newborn::game::order_text::VERBS {
        assert!(words.find(&format!("help-verb-{verb}"), &[]).is_some(), "no help on {verb}");
    }
}

#[test]
fn plurals_dates_and_odds_read_well() {
    let library = Library::default();
    let setup = load(&library, "today").unwrap();
    let words = Words::load(&library, &Arc::clone(&setup), "en").unwrap();
    assert_eq!(words.teams(1), "1 team");
    assert_eq!(words.teams(2), "2 teams");
    assert_eq!(words.date(jiff::civil::date(2026, 10, 1)), "1 October 2026");
    assert_eq!(
        words.quarter(newborn::core::calendar::Quarter::of(jiff::civil::date(2026, 10, 1))),
        "fourth quarter 2026"
    );
    assert_eq!(words.odds(Milli(38_000)), "4 of 10 worlds (38 %)");
    assert_eq!(words.odds(Milli(3_000)), "3 of 100 worlds (3 %)");
    // A language that does not exist falls back; a key that does not exist shows itself.
    let words = Words::load(&library, &setup, "tlh").unwrap();
    assert_eq!(words.teams(2), "2 teams");
    assert_eq!(words.plain("no-such-key"), "[no-such-key]");
}

/// Messages and attributes of a language file: key and the whole text.
fn messages(path: &Path) -> std::collections::BTreeMap<String, String> {
    let mut out = std::collections::BTreeMap::new();
    let mut key = String::new();
    for line in std::fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
        let indented = line.starts_with(' ');
        let name = line.trim_start().split_once(" =").map(|(name, _)| name).filter(|name| {
            let name = if indented { name.strip_prefix('.').unwrap_or(" ") } else { name };
            name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        });
        match name {
            Some(name) if indented => {
                key = format!("{}{name}", key.split('.').next().unwrap_or_default());
                out.insert(key.clone(), line.to_owned());
            }
            Some(name) => {
                name.clone_into(&mut key);
                out.insert(key.clone(), line.to_owned());
            }
            None => {
                if let Some(text) = out.get_mut(&key) {
                    text.push_str(line);
                }
            }
        }
    }
    out
}

/// The texts of a language file: key, and everything up to the next one.
fn entries(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((key, _)) if key.starts_with(|c: char| c.is_ascii_lowercase()) && !key.contains(' ') => {
                out.push((key.to_owned(), format!("{line}\n")));
            }
            _ => out.iter_mut().last().into_iter().for_each(|(_, text)| *text += &format!("{line}\n")),
        }
    }
    out
}

/// What a translation must leave as it is: the arguments, the words that are typed, and the numbers of plain sentences.
fn fixed(text: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
    let variables = text.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
    });
    let mut variables: Vec<String> = variables.collect();
    variables.sort();
    variables.dedup();
    let mut typed: Vec<String> = text.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    typed.sort();
    typed.dedup();
    // Forms of the plural say one and few in their own ways.
    let plain: Vec<&str> = text.split('`').step_by(2).filter(|_| !text.contains("->")).collect();
    let value = plain.join(" ");
    let value = value.split_once('=').map_or("", |(_, value)| value);
    let digits = value.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut numbers: Vec<String> = digits.map(str::to_owned).collect();
    numbers.sort();
    numbers.dedup();
    (variables, typed, numbers)
}

/// Languages that have a folder, but English.
fn languages(assets: &Path) -> Vec<String> {
    let folders = std::fs::read_dir(assets.join("locale")).unwrap().flatten();
    folders.map(|entry| entry.file_name().into_string().unwrap()).filter(|language| language != "en").collect()
}

#[test]
fn every_language_says_what_english_says() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut wrong = Vec::new();
    for language in languages(&assets) {
        let mut pairs = Vec::new();
        for file in std::fs::read_dir(assets.join("locale/en")).unwrap().flatten() {
            pairs.push((file.path(), assets.join("locale").join(&language).join(file.file_name())));
        }
        for world in std::fs::read_dir(assets.join("world")).unwrap().flatten() {
            let texts = world.path().join("locale");
            pairs.push((texts.join("en.ftl"), texts.join(format!("{language}.ftl"))));
        }
        for (english, other) in pairs {
            if !other.exists() {
                wrong.push(format!("there is no {}", other.display()));
                continue;
            }
            let (have, want) = (messages(&other), messages(&english));
            for (key, text) in &want {
                match have.get(key) {
                    None => wrong.push(format!("{}: {key} is missing", other.display())),
                    Some(own) if fixed(own) != fixed(text) => {
                        wrong.push(format!("{}: {key} has other arguments, typed words or numbers", other.display()));
                    }
                    Some(_) => {}
                }
            }
            let extra = have.keys().filter(|key| !want.contains_key(*key));
            wrong.extend(extra.map(|key| format!("{}: {key} is not in English", other.display())));
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "translate, or take out:\n{}", wrong.join("\n"));
}

#[test]
fn a_language_that_names_the_content_names_all_of_it() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let library = Library::default();
    let mut wrong = Vec::new();
    // What a scenario says of itself stands in its own file, the rest in that of its world.
    let of_scenario = ["title", "brief", "aim", "ending", "reader", "before", "after", "sheet"];
    for language in languages(&assets) {
        let mut unused: std::collections::BTreeMap<PathBuf, Vec<String>> = std::collections::BTreeMap::new();
        let mut named = std::collections::BTreeSet::new();
        for id in library.scenarios() {
            let setup = load(&library, &id).unwrap();
            let words = Words::load(&library, &setup, &language).unwrap();
            wrong.extend(words.complaints().iter().cloned());
            let own = assets.join("locale").join(&language).join(format!("scenarios/{id}.ftl"));
            let world = assets.join("world").join(&setup.world).join(format!("locale/{language}-names.ftl"));
            let mut keys: Vec<(PathBuf, String)> =
                setup.texts.iter().map(|(key, _)| (own.clone(), key.clone())).collect();
            newborn::wording::each_name(&mut newborn::scenario::setup::Setup::clone(&setup), |key, text| {
                let kind = key.trim_start_matches("name-").split('-').next().unwrap_or_default();
                let kind = kind.split('.').next().unwrap_or_default();
                let file = if of_scenario.contains(&kind) { &own } else { &world };
                if !text.is_empty() {
                    keys.push((file.clone(), key.to_owned()));
                }
            });
            for file in [&own, &world] {
                if file.exists() && !unused.contains_key(file) {
                    unused.insert(file.clone(), messages(file).into_keys().collect());
                }
            }
            // A scenario may have its title, summary and briefing in a block of its own.
            let in_block = setup.translations.iter().any(|block| block.language == language);
            let has = |file: &PathBuf, key: &String| unused.get(file).is_some_and(|keys| keys.contains(key));
            for (file, key) in keys {
                let said = has(&own, &key) || has(&world, &key) || (in_block && key.starts_with("name-title"));
                if unused.contains_key(&file) && !said {
                    wrong.push(format!("{}: {key} is missing", file.display()));
                }
                named.extend([(own.clone(), key.clone()), (world.clone(), key)]);
            }
        }
        for (file, keys) in unused {
            let extra = keys.into_iter().filter(|key| !named.contains(&(file.clone(), key.clone())));
            wrong.extend(extra.map(|key| format!("{}: nothing is called by {key}", file.display())));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "name these too, or take them out:\n{}", wrong.join("\n"));
}

#[test]
fn a_game_in_another_language_is_the_same_game() {
    let library = Library::default();
    let plain = load(&library, "today").unwrap();
    for language in languages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")) {
        let named = Words::load(&library, &plain, &language).unwrap().shared_setup();
        assert_eq!(named.content_hash, plain.content_hash);
        // What was typed in English is still understood, and a way back leads to English.
        for row in &plain.roster.states {
            assert_eq!(
                newborn::game::order_text::find_state(&named.roster, &row.name).ok(),
                plain.roster.state(&row.id)
            );
        }
        let back = Words::load(&library, &named, "en").unwrap();
        assert_eq!(back.setup().title, plain.title);
        assert_eq!(back.state(plain.roster.aspirant), plain.roster.states[plain.roster.aspirant.at()].name);
    }
}

#[test]
fn the_window_names_no_line_to_type() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    let mut folders = vec![root.join("src/desk"), root.join("src/wording")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                code += &std::fs::read_to_string(entry).unwrap();
            }
        }
    }
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for file in std::fs::read_dir(root.join("assets/locale/en")).unwrap() {
        for (key, text) in entries(&std::fs::read_to_string(file.unwrap().path()).unwrap()) {
            let shared = ["refusal-", "news-", "reason-"].iter().any(|kind| key.starts_with(kind));
            if !text.contains('`') || !(shared || code.contains(&format!("\"{key}\""))) {
                continue;
            }
            seen += 1;
            match text.split_once(".window =") {
                None => wrong.push(format!("{key} has no attribute `window`")),
                Some((_, window)) if window.contains('`') => wrong.push(format!("{key}.window has a line to type")),
                Some(_) => {}
            }
        }
    }
    assert!(seen > 40, "only {seen} texts with lines to type were found: is this test still looking at them?");
    assert!(wrong.is_empty(), "say what is pressed instead, after the text itself:\n{}", wrong.join("\n"));
    // And each finds what it refers to, in every world.
    let library = Library::default();
    for id in library.scenarios() {
        let setup = load(&library, &id).unwrap();
        let words = Words::load(&library, &setup, "en").unwrap().on(Surface::Window);
        for key in ["refusal-unready", "refusal-over", "refusal-closed", "table-other-room", "refusal-gate-shut"] {
            let text = words.plain(key);
            assert!(!text.contains("{panel") && !text.contains("{action") && !text.contains('`'), "{id}: {text}");
        }
    }
}

use newborn::*;
fn main() {
    let library = scenario::library::Library::default();
    let name = std::env::args().nth(1).unwrap_or("today".into());
    let width: usize = std::env::args().nth(2).and_then(|w| w.parse().ok()).unwrap_or(80);
    let setup = match scenario::load::load(&library, &name) {
        Ok(s) => s,
        Err(e) => {
            println!(
                "{}",
                match e {
                    scenario::load::LoadError::Library(e) => e.to_string(),
                    scenario::load::LoadError::Diagnostics(l) => scenario::diagnostic::render_all(&l, false),
                }
            );
            return;
        }
    };
    let game = game::Game::new(&setup, 7, game::Keeping::ALL);
    let words = wording::Words::load(&library, &setup, "en").unwrap();
    for c in words.complaints() {
        println!("COMPLAINT {c}");
    }
    let seat = core::ix::SeatIx(std::env::args().nth(3).and_then(|w| w.parse().ok()).unwrap_or(0));
    let mut game = game;
    game.players = setup
        .roster
        .seats()
        .map(|s| if s == seat { scenario::setup::Player::Human } else { scenario::setup::Player::Bot("able".into()) })
        .collect();
    let mut session = terminal::Session::new(
        game,
        library,
        words,
        vec![seat],
        Box::new(terminal::Bots { seed: 7 }),
        Box::new(terminal::NoSaves),
    );
    let outcome = terminal::play(
        &mut session,
        &mut terminal::Piped(std::io::stdin().lock()),
        &mut std::io::stdout().lock(),
        terminal::Look { width, colour: false },
    );
    println!("{outcome:?}");
}

# The window: first screen, a new game, kept games, settings, menu, covers, map.

window-back = Back
window-read = Read
window-not-kept = The game could not be kept: { $why } Close the window once more to leave without it.

title-name = Newborn
title-line = The foreign policy of a new state, played from any side of the table
title-continue = Continue
title-saves = Kept games
title-settings = Settings
title-credits = Credits and licences
title-quit = Leave
title-scenarios = New game
title-span = From { $date } · { $turns } turns
title-broken = This scenario cannot be played. Open it to read what is wrong, line by line.
save-summary = { $title } · { $seats } · { $quarter }, turn { $turn } of { $turns } · { $when }
save-nobody = nobody
save-age-now = kept just now
save-age-minutes = kept { $count } min ago
save-age-hours = kept { $count } h ago
save-age-days = { $count ->
    [one] kept a day ago
   *[other] kept { $count } days ago
}
saves-from-snapshot = Play on from its snapshot

trouble-scenario = { $id } cannot be played yet
trouble-nothing-started = Nothing was started in its place. Each remark names the file, the line and a way out.
trouble-place = { $file }, line { $line }, column { $column }
trouble-words = The texts cannot be read

cast-seats = Who plays
cast-questions = Questions before the game
cast-person = Person
cast-bot = Bot
cast-seed = Seed
cast-nobody = Give at least one seat to a person.
cast-begin = Begin
cast-hot-seat = People take turns at this screen; the desk is covered in between.
bot-able = somebody able
bot-novice = a novice
bot-expert = an expert
bot-passive = one who waits
bot-random = one who does anything

settings-size = Text size
settings-palette = Palette
settings-dark = Night
settings-paper = Paper
settings-motion = Motion
settings-moves = Things glide
settings-still = Things stand still
settings-window = Window
settings-in-window = In a window
settings-full = Full screen
settings-kept = Settings are kept at once.
settings-not-kept = The settings hold now, but could not be kept: { $why }

menu-open = Menu
menu-saves = Kept games
menu-title = The game waits
menu-go-on = Go on
menu-save = Keep the game
menu-first = Keep it and go to the first screen
menu-leave = Keep it and leave

drawer-open = Open: { $panel }
drawer-close = Close: { $panel }

curtain-hand-over = Hand the screen over
curtain-seat = { $seat }
curtain-private = What comes next is for this seat only.
curtain-open = I am { THE($seat) }

digest-title = What the quarter brought
digest-begin = To the desk
digest-go-on = To the desk
digest-your-seat = Your seat: { $seat }
digest-counts = The count
digest-count-row = { $who }: { $count } { $change }
digest-rest =
    { $count ->
        [one] One small matter more stands in the news.
       *[other] { $count } small matters more stand in the news.
    }
closing-look = Look around
closing-worth = Worth { $worth } of 100

map-name = Map of the world, { THE($state) } selected
map-layer-stance = Stance
map-layer-support = Support
map-layer-change = Last change
map-layer-engagement = Engagement
map-layer-odds = Odds this quarter
map-layer-vote = Vote in { THE($body) }
map-layer-pull = Pull of { THE($power) }
map-layer-image = Image
map-layer-club = Members of { THE($body) }
map-layers = Layers
map-layers-votes = Votes
map-layers-pulls = Pulls
map-layers-clubs = Clubs
map-key = Key
map-views = View
map-inset = Around { THE($state) }
map-inset-open = Show the small map: { $name }
map-inset-close = Fold the small map: { $name }
map-world = World
map-around = Continent
map-close = Region
map-reading = Counted { $reading }
map-reading-row = { $who }: { $count }
map-legend-recognises = recognises
map-legend-does-not = does not recognise
map-legend-claimed-counted = recognises, withdrawal claimed
map-legend-claimed = withdrawal claimed
map-legend-not-in = not in { THE($body) }
map-legend-under = under { $value }
map-legend-from = from { $value }
map-legend-yes = yes is likely
map-legend-leans-yes = leans to yes
map-legend-open = open
map-legend-leans-no = leans to no
map-legend-no = no is likely
map-note-recognises = recognises
map-note-frozen = recognises, silent about it
map-note-does-not = does not recognise
map-note-claimed = a withdrawal is claimed
map-note-support = support { $value }
map-note-change = last quarter { $value }
map-note-odds = odds this quarter { $value } %
map-note-vote = yes in { $yes } of 10 worlds, no in { $no }
map-note-pull = pull { $value }
map-note-image = image { $value } of 100

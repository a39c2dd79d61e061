# The window: headings, buttons and remarks of its panels. Screen readers read the same words.

## Strip

desk-turn = Turn { $turn } of { $turns } · { $seat }
desk-over = The game is over · { $seat }
desk-opens-causes = Press to see what moved it
desk-next = { $change } next quarter, if nothing else moves it
desk-last-quarter = { $change } in the last quarter
desk-teams-of = of { $all } free
desk-of = of { $all }
desk-bar-more = More
desk-panels = Panels
desk-budget = Budget
desk-capital = Capital
desk-money = €{ $amount }m
desk-goodwill = { $power } goodwill
desk-goodwill-short = { $power } goodwill
desk-memberships = memberships
track-recognition = Recognition
track-dialogue = Dialogue
track-union = EU path
track-alliance = Alliance
track-votes = Votes

## Agenda

desk-agenda = Needs you now
desk-agenda-over = The game is over. Nothing waits; aims, news and causes still answer.
desk-agenda-quiet = A quiet quarter: nothing waits for an answer.
desk-unfolded = unfolded
desk-folded = folded
desk-watch = Happening, not yours to answer
desk-fitting = What would fit
desk-all-spent = Teams and initiative are taken.
desk-nothing-fits = Nothing that could be ordered now fits better than waiting.
desk-fitting-about = Initiative { $initiative }, { $teams } free
desk-all-actions = Everything you may order
desk-brief = Last quarter, in brief
desk-all-news = Read the whole digest
desk-order-it = Order it
desk-ordered = Ordered
desk-take-it-back = Take it back
desk-open-whip = Open the whip count
desk-event = Waits for your answer
desk-default = Stands if you say nothing · { $cost }
desk-answer-chosen = { $text }: chosen. Press to take it back
desk-answer-refused = { $text }: not now. { $why }
desk-chosen = Chosen. Press again to take it back
desk-done = Ordered: { $text }
desk-request = { START($power) } asks you for a favour
desk-request-remark = Silence costs a little goodwill
desk-request-about = Granting it earns goodwill there. It is asked this quarter only.
desk-opening = Opening · at most { $count } can be used
desk-opening-used = You use it
desk-opening-use = Use it
desk-bid = Bid: { $body }
desk-bid-odds = Passes in { $odds }
desk-bid-votes = It can vote this quarter, and the bid is ready: { $ready } of { $needed }.
desk-bid-unready = It can vote this quarter, but the bid stands at { $ready } of { $needed }. What is ready fades by a tenth each quarter.
desk-bid-waits = The bid stands at { $ready } of { $needed }. Next vote: { $session }.

## Orders

desk-orders = Orders for this quarter
desk-orders-none = None yet. Press a matter on the agenda, a state on the map, or look through everything you may order.
desk-orders-count = { $count ->
    [0] No orders
    [one] 1 order
   *[other] { $count } orders
}
desk-undo = Undo
desk-take-back = Take back: { $what }
desk-end = End the quarter
desk-end-about = { $count ->
    [0] Space · nothing waits
    [one] Space · 1 matter still open
   *[other] Space · { $count } matters still open
}
desk-game-over = The game is over
desk-end-over = Aims show how each seat did
desk-left = After these: { $teams }, { $budget }, capital { $capital }, initiative { $initiative }. Ctrl+Z takes the last one back.
desk-left-initiative = Initiative { $initiative }
desk-postings = { $count ->
    [one] 1 posting in force
   *[other] { $count } postings in force
}
desk-postings-head = In force until recalled
desk-recall = Recall: { $what }
desk-recalled = Keep after all: { $what }

## Panels

desk-close = Close
panel-agenda = Agenda
panel-dossier = Dossier
panel-orders = Orders
panel-actions = Actions
panel-why = Why
panel-news = News
panel-charts = Charts
panel-encyclopaedia = Encyclopaedia
panel-table = Table
panel-implementation = Implementation
panel-criteria = Criteria
panel-bodies = Organisations
panel-home = Home
panel-region = Region
panel-objectives = Aims
panel-help = Help
panel-saves = Saves
panel-settings = Settings

## Dossiers

desk-ladder = Ladder
desk-ladder-next = next: { $step }
desk-why-support = Why: support { $support }, threshold 0
desk-not-moved = Not moved since the start.
desk-moved = { $quarter }: { $change }, { $cause }
desk-all-causes = Every cause
desk-odds = An act this quarter
desk-firm = Holds at { $hold }: firm, above { $threshold }.
desk-loose = Holds at { $hold }: below { $threshold } it may withdraw.
desk-doings = What you can do here
desk-doings-none = Nothing this quarter. The reasons stand below.
desk-refused-more = { $count ->
    [one] 1 more that cannot be done now
   *[other] { $count } more that cannot be done now
}
desk-more-effects = { $count ->
    [one] and 1 more effect
   *[other] and { $count } more effects
}
desk-record = On record
desk-place = { $capital } · { $region }
desk-power = A power: its goodwill can be asked and spent
desk-power-asks = It asks you for a favour
desk-region-count = { $part } of { $all } states recognise
desk-nearest = Nearest to an act
desk-seat = { $role } · { $player }
desk-seat-own = your desk
desk-numbers = Numbers
desk-role-sheet = Your role sheet
desk-others = At the other desks

## Organisations

desk-all-bodies = All organisations
desk-bodies-about = How often it passes as you count the votes now. Press one for the rule, the calendar and each member.
desk-body-line = { $body } · { $next }
desk-bid-ready = bid { $ready }
desk-show-votes = Show its members' votes on the map
desk-distribution = How likely each number of yes votes is. { $text }
desk-members = Members, the least sure first
desk-member-odds = { $name }: yes { $yes } %, abstains or away { $abstain } %, no { $no } %
desk-surer = { $count ->
    [one] 1 more member, surer of its vote
   *[other] { $count } more members, surer of their vote
}

## Actions

desk-find-action = Search actions
desk-find-action-hint = Search: visa, envoy, law …
desk-nothing-found = Nothing found for "{ $word }".
desk-actions-later = Not now
desk-actions-fold = { desk-actions-later }: { $count }
actions-kind-bilateral = Bilateral: in one state
actions-kind-multilateral = Multilateral: bids and votes
actions-kind-powers = Patrons and powers
actions-kind-public = Public diplomacy
actions-kind-dialogue = The dialogue
actions-kind-accession = Accession
actions-kind-neighbours = Neighbours and schemes
actions-kind-own = At home and on the ground
actions-kind-promises = Promises
desk-order-at = Order: { $what }

## Why

desk-why-what = Press any number to see what moved it.
desk-why-turn = { $quarter }: { $sum }
desk-why-start = At the start: { $value }
desk-count-line = { $state } · { $quarter } · { $cause }
desk-scale = Now { $value }. Nothing at { $nothing }, half at { $half }, full at { $full }.

## News

desk-news-none = No quarter is over yet. What it brings will stand here.
desk-news-head = { $quarter }
desk-news-before = The quarter before
desk-news-after = The quarter after
desk-show = Show { $name }
desk-worked = { $state } · { $stance }
desk-counts = Recognitions under three readings
desk-counts-name = As claimed / documented / as the other side counts
desk-news-numbers = Your numbers, and what weighed most
desk-number-of = { $name }, { $owner }
desk-number-cause = { $name }: { $cause } { $change }

## Charts

desk-charts-none = No quarter is over yet, so there is nothing to draw.
desk-charts-about = Choose what is drawn. Each line comes from the same ledger as its causes.
desk-chart = Chart of { $name }, now { $now }
desk-why-of = Why: { $name }

## Encyclopaedia

desk-find-entry = Search the encyclopaedia
desk-find-entry-hint = Search words and names
shelf-numbers = Numbers
shelf-actions = Actions
shelf-organisations = Organisations
shelf-events = Events
shelf-states = States
desk-entry-open = Open it
desk-more-entries = { $count ->
    [one] 1 more: search to narrow it down.
   *[other] { $count } more: search to narrow them down.
}

## Aims

desk-verdict = { $verdict } of 100
desk-verdict-about = Your own aims as they would be read today. No seat is ranked against another.
desk-aim = { $text } Worth { $worth } of 100 now.
desk-worth = Worth { $worth } of 100 now
desk-mark = { $measure }: { $value } · worth { $worth }
desk-mark-holds = yes
desk-mark-not-yet = not yet
desk-legacy = Your legacy: it counts double
desk-legacy-about = Two aims may be sealed as your legacy: they count double.

## Help

desk-help-quarter = How a quarter goes
desk-help-text =
    Answer what waits on the agenda, send teams out, and spend your leader's one initiative. What you do not answer takes its stated default.
    Orders wait as cards until you end the quarter. An order that cannot be carried out says why and costs nothing; any of them can be taken back.
    Press any number to see every cause that moved it. Odds are frequencies: 4 of 10 worlds like this one.
desk-help-keys = Keys
desk-help-signs = Signs
desk-sign-recognises = Blue: recognises.
desk-sign-disputed = Blue and orange hatch: a withdrawal that is claimed and disputed.
desk-sign-does-not = Stone: does not recognise.
desk-sign-bars = Bars to the right speak for you, bars to the left against.
desk-sign-gold = Gold: the next step, what is selected, what you chose.
key-end = End the quarter
key-undo = Take the last order back
key-next = To the next or previous control
key-press = Press what has the ring
key-close = Close the panel on top
key-help = This page
key-actions = Everything you may order
key-news = News
key-why = Causes of the last number
key-charts = Charts
key-encyclopaedia = Encyclopaedia
key-objectives = Aims
key-table = The negotiating table
key-layers = Layers of the map
key-zoom = Nearer and farther
key-travel = From state to state on the map
key-pan = Move the map
key-views = The whole map, the continent, the region
key-inset = Open or fold the small map of the neighbours
key-save = Keep the game
key-quit = Leave; the game is kept
key-fullscreen = Fill the screen

## Saves and settings

desk-save-head = Keep this game
desk-save-name = Name of the saved game
desk-save = Keep it
desk-saves-none = No saved games yet. The game is also kept after every quarter.
desk-kept = Kept: { $title } · { $seat } · { $quarter }. Its name is { $file }.
desk-load = Go back to { $name }
settings-theme = Theme
settings-language = Language
settings-fullscreen = Full screen
settings-on = On
settings-off = Off
settings-about = Texts that a language does not have yet are shown in English.

## Home and region

desk-mandate = A mandate from the member states. It is examined, not elected.
desk-promise = { $seat }: { $due }
desk-trade = Trade and supply
desk-image = Image by region
desk-show-image = Show it on the map

## Paths

desk-candidate = Shown: { $seat }
desk-candidate-other = Show { THE($seat) } instead
desk-mean = Mean level { $mean } · { $start } at the start · { $published } in the last report
desk-gates-passed = Passed: { $names }
desk-gate-open = Can be called this quarter · passes { $odds }
desk-gate-from = Next in the { $quarter } · as things stand { $odds }
desk-gate-waits = Waits for { $need }
desk-chair = { $state } · { $reason }
desk-chair-odds = no in { $odds }
desk-chairs-agree = { $count ->
    [one] The other member would not stand in the way.
   *[other] The other { $count } would not stand in the way.
}
desk-warned = A warning stands: measures may follow.
desk-measures = { $steps ->
    [one] Measures in force: 1 step of 3
   *[other] Measures in force: { $steps } steps of 3
}
desk-plan = { $plan }: { $paid } of { $ceiling } paid, { $waiting } wait for the next pay day. It ends on { $day }.

## The table

desk-table-empty = Nothing lies on the table. The mediator may bring a text or call a round.
desk-side-own = Our side · { $seat }
desk-side-other = The other side · { $seat }, as far as we know
desk-clauses = The text, clause by clause
desk-ripeness = Ripeness { $ripeness }, { $word }: cost of stalemate { $pain }, way out { $out }, date { $date }
desk-own-room = Your home bears { $room }; the text as it stands would cost it { $cost }
desk-asked = { START($seat) } asked for: { $option }
desk-what-if = What the text could say, and what it would cost your home
desk-ask = You ask for
desk-worst = The worst you would take; nobody sees it
desk-point = Your text would say
desk-option-cost = { $option } · { $cost }
desk-offer-seal = Seal this offer
desk-point-seal = Put this point
desk-offer-back = Take it back
desk-agreements = Agreements
desk-vague = Ambiguity of the text: { $ambiguity } of 100
desk-carried-out = { $share } % carried out
desk-carried-out-about = Of everything that binds. Signed is not ratified, ratified is not carried out.
desk-past-of = The past of: { $name }
desk-why-derived = It is worked out from other numbers; it has no line of its own in the ledger.
desk-why-chapters = The mean of these chapters: level now, moved since the start

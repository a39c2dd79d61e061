# Help: for each command a line, how it is written, an example, and a few sentences.

help-intro = Each line is a command or an order. Ids and names both serve: `state { $state }`, `state { $name }`.
help-outro = `help COMMAND` or `help ORDER` says more. `why NUMBER` explains any number.
help-group-see = See where you stand
help-group-world = Look at the world
help-group-order = Order
help-group-game = The game itself
help-example = Example: { $line }

help-status = what you have, the counts, goodwill, aims, posts, bids
    .usage = status
    .example = status
    .about = Numbers are shown after the orders you have queued, with what changes by itself next quarter.
help-agenda = what needs you this quarter, with the lines to type
    .usage = agenda
    .example = agenda
    .about = Events and dues come first, then requests, openings, bids, and initiatives that fit now. What you do not answer takes its stated default.
help-list = states as a list
    .usage = list [WHICH] [by ORDER] [first N]
    .example = list others by odds first 10
    .about = WHICH is states, recognisers, others, withdrawn, frozen or a region. ORDER is support, odds, name, rung, effort or hold. `all` shows every line.
help-state = the dossier of one state
    .usage = state NAME
    .example = state { $state }
    .about = Its stance under each reading, its step on the ladder, what its support is made of, its odds as you see them, and what you can do there.
help-bodies = organisations, with standing and odds
    .usage = bodies
    .example = bodies
    .about = Those that can be joined, with the next vote and the odds as you count them, then the others.
help-body = one organisation: rule, calendar, whip count
    .usage = body NAME
    .example = body { $body }
    .about = The rule in words, when it can vote, how the votes stand, which members waver, past votes, and what you can do there.
help-powers = goodwill with the powers, and what they ask
    .usage = powers
    .example = powers
    .about = Goodwill returns to its usual level by itself, so it is worth asking for something while it is high.
help-regions = image by region
    .usage = regions
    .example = regions
    .about = Image moves the support of all states of a region a little.
help-home = governments, economies, promises
    .usage = home
    .example = home
    .about = Your government and its majority, the next vote, the economy now and a year ago, courts and cohesion, and what was promised aloud. A mediator sees its mandate and both homes.
help-region = schemes, trade, curbs, energy
    .usage = region
    .example = region
    .about = How far each side takes part in the schemes of the region, trade between the two and the curbs on it, energy, and the next summit.
help-tells = what can be seen of what is hidden
    .usage = tells
    .example = tells
    .about = Circumstances that no desk knows multiply what acts do. About one sign a quarter is seen, seven of ten are true; the page says what they suggest.
help-actions = everything you may order, with cost
    .usage = actions
    .example = actions
    .about = Those that cannot be ordered now say why.
help-action = one action: effects, risks, needs
    .usage = action NAME
    .example = action { $action }
    .about = Effects are shown for the place where the action fits best now.
help-why = opens a number into its reasons
    .usage = why NUMBER [of X]
    .example = why support of { $state }
    .about = Every change since the start, turn by turn, with its cause and who caused it; the lines of a turn sum to its change. `why` alone lists the numbers.
help-order = gives an order; the word may be left away
    .usage = order LINE
    .example = order { $order }
    .about = Orders wait until the turn ends. An order that cannot be carried out says why and costs nothing.
help-try = shows what an order would do, without giving it
    .usage = try LINE
    .example = try { $order }
    .about = Cost, effects, risks with their odds, and the refusal if there is one.
help-orders = what you have queued, and your posts
    .usage = orders
    .example = orders
    .about = With the cost of all together and what is left.
help-undo = takes the last order back, or the one with a number
    .usage = undo [N]
    .example = undo 2
    .about = `orders` numbers them.
help-end = seals your orders and ends the turn
    .usage = end
    .example = end
    .about = Tells what came of it: scenes first, then headlines, then the rest; what your numbers did; what the others were seen to do.
help-news = the news of the last turn, or of another
    .usage = news [TURN]
    .example = news 3
    .about = Only what your seat may know.
help-forecast = what may come in a year, or what an order would change
    .usage = forecast [ORDER]
    .example = forecast
    .about = Ten futures are played from what you know, by bots, with other luck than the game's. With an order: ten pairs that differ in nothing else. It is an estimate, with its error beside it.

help-objectives = your aims, and how far they are met
    .usage = objectives
    .example = objectives
    .about = Each aim has a value that is worth nothing, half and all. `why` and the id of an aim opens it.
help-log = what you ordered in past turns
    .usage = log
    .example = log
    .about = As lines that could be typed again.
help-save = keeps the game
    .usage = save [NAME]
    .example = save before-the-vote
    .about = The game is also kept after every turn, and when the input ends.
help-load = goes back to a kept game
    .usage = load NAME
    .example = load before-the-vote
    .about = What was not kept is lost. `saves` lists the names.
help-saves = lists kept games
    .usage = saves
    .example = saves
    .about = Newest first.
help-seat = who you are, your role sheet, the briefing
    .usage = seat
    .example = seat
    .about = Also who plays the other seats.
help-help = this list, or help on a word
    .usage = help [WORD]
    .example = help why
    .about = WORD is a command, an order, a number such as `slack`, or a term such as `ripeness`, `room`, `signature`, `ratification`, `vague`, `round`, `opening`, `initiative`.
help-quit = leaves; the game is kept
    .usage = quit
    .example = quit
    .about = It says where the game was kept.

help-number = `why { $id }` opens it into what moved it.
term-ripeness = Ripeness, 0 to 100: the smaller cost of stalemate, times the way out, times the date. Where it is low, homes bear less at the table. `dialogue` shows its three gates.
term-room = Room: what a home bears of a package: its slack, half of the chips, and more where the text is vague and the matter ripe. Signing beyond it costs much approval and seats of the margin; `try` says how much. `table` shows yours.
term-signature = Signature: an agreed text is signed by each side with an order of its own, or it goes back on the table after two quarters. A text can bind before it is signed; signed is not ratified, and ratified is not carried out.
term-ratification = Ratification: what a parliament does with a signed text. It needs a majority at home, and it can be lost.
term-vague = Vague: how many readings a text leaves, 0 to 100. A vague text is easier to sign and slower to carry out.
term-round = Round: the mediator convenes it for the next quarter. In its quarter each side says for each clause what it asks and the worst that it would take (`offer`), the mediator may name a point (`point`).
term-opening = Opening: something that can be done this quarter only. `agenda` shows yours.
term-initiative = Initiative: your leader's one large act a quarter. Unused, the next is cheaper.

help-verb-recall = `recall ACTION at=PLACE` brings home what stays, such as an envoy. `orders` shows the lines.
help-verb-use = `use OPENING at=PLACE` takes an opening of this quarter. `agenda` shows the lines.
help-verb-answer = `answer EVENT choice=OPTION` answers an event. `agenda` shows the lines.
help-verb-offer = `offer ARTICLE asked=OPTION worst=OPTION` seals what you ask for on an article of this quarter's round, and the worst you would take. `table` shows articles and options.
help-verb-point = `point ARTICLE option=OPTION` is the mediator's: where both sides would take it, your point stands. `table` shows articles and options.
help-verb-due = `due NAME choice=keep` keeps, delays or breaks what you owe. `agenda` shows the lines.

## Words of the dialogue, for `help WORD`
term-breach = Breach: a date has passed and a part is undone, below the level that was due. The mediator may warn, then impose measures. `articles` shows the dates.
term-package = Package: an agreement as a whole. What it costs a home is the sum of its options and its share of the package as such; each package concluded makes the next dearer by three points.

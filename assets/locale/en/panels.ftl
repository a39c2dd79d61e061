# The desk: headings, tables and remarks of every panel.

## Date and seat

dateline = { $date }, turn { $turn } of { $turns }. Your desk: { $seat }. { $length ->
    [one] You order for the { $quarter }.
   *[other] You order for half a year from the { $quarter }.
}
dateline-over = { $date }. The game is over.
prompt = { $seat }>
left = Left this turn: { $teams }, { $budget }, { $capital } capital, initiative { $initiative }.

## Columns

column-id = id
column-name = name
column-stance = stance
column-rung = step
column-support = support
column-odds = odds this quarter
column-odds-worlds = passes in
column-ready = ready
column-session = next vote
column-yes = yes
column-no = no
column-abstain = abstains
column-absent = away
column-goodwill = goodwill
column-remark = remark
column-image = image
column-recognisers = recognise
column-near = near
column-number = number
column-before = before
column-after = after
column-most = what weighed most
column-driver = driver
column-now = now
column-moved = moved
column-support-moved = support

## Status

means-head = What you have
means-teams = Teams
means-teams-of = { $free } of { $all } free
means-teams-next = teams on posts stay bound; the others are free again next quarter
means-budget-next = { $income } come in next quarter; at most { $bound } can be kept
means-budget-next-cut = { $income } of { $full } come in next quarter, because at most { $bound } can be kept
means-capital-next = about { $income } next quarter, more with approval at home
means-initiative = Initiative
initiative-free = free
initiative-taken = taken
means-initiative-next = one a quarter; left unused, the next costs { $saved } capital less
means-initiative-saved = this one costs { $saved } capital less, because the last was left unused
means-home-next = by itself { $change } next quarter, towards { $base }
means-keep-next = undertakings kept raise it, broken ones cost much
means-trust-next = between the two parties
means-after-orders = Budget, capital and teams are shown after the orders you have queued.
recognitions-head = Recognitions by { $club }
recognitions-others = { $count ->
    [one] and 1 other
   *[other] and { $count } others
}
recognitions-net = Since the start: { $net }, less withdrawals with a document
recognitions-claim = Published, not computed here: { $count }, { $by }, { $date } (source: { $source })
goodwill-head = Goodwill with the powers (0 to 100)
power-asks = asks you for a favour: see `agenda`
objectives-head = Your own aims: { $verdict } of 100 so far
objective-worth = { $worth } of 100
objective-line = { $id }: { $text } Worth { $worth } of 100 now.
objective-scale = { $measure }: { $value } now. { $nothing } is worth nothing, { $half } half, { $full } all. Weight { $weight }.
objectives-hint = Aims are read at the end of the game. `why` and the id of an aim opens it into its reasons, `why verdict` shows what each brings.
measure-net-recognitions = Net recognitions since the start
measure-bodies-joined = Memberships won, by weight
measure-bids-lost = Votes lost
measure-at-end = { $quantity }, at the end
measure-mean = { $quantity }, mean over the game
measure-least-goodwill = { $count ->
    [one] Goodwill with { $powers }
   *[other] Goodwill, the least among { $powers }
}
measure-embassies = Share of recognisers with an embassy, in per cent
measure-firm = Share of recognisers that are firm, in per cent
measure-engagement = Mean step of engagement of the states that do not recognise
measure-dues-kept = Undertakings kept, less those broken
postings-head = On posts until recalled
postings-none = Nobody yet. An envoy works quarter after quarter.
postings-none-plain = Nothing yet.
posting-holds = { $teams }, { $upkeep } a quarter
bids-head = Open bids
bids-none = None. `bodies` shows where one could be prepared.
bid-line = { $body } ({ $id }): bid { $ready } ready, { $needed } needed to table it; next vote: { $session }; as counted now it passes in { $odds }
session-never = no session in sight
status-hint = `why` opens any number: `why home`, `why goodwill { $power }`, `why recognitions`. `agenda` says what needs you now.
type-this = type: { $line }

## Seat and opening

seat-head = You are { THE($seat) }, { THE($role) }
table-head = At the other desks
table-line = { $seat } ({ $role }): { $who }
player-human = a person
player-bot = the program
questions-before = Questions to keep in mind
questions-after = Questions to talk over
opening-head = Newborn: { $title }
opening-seat = Your desk: { $seat }, { THE($role) }
opening-how = How a turn goes
opening-quarter = Each quarter you answer what is on your desk, send teams out, and spend your leader's one initiative. Orders wait until you type `end`. Nothing is lost by looking, and a refused order costs nothing. Three things to begin with:
opening-first = `agenda` shows what needs you this quarter, each matter with the line to type.
opening-second = `{ $line }` gives a first order ({ $what }); `try { $line }` shows before what it would do.
opening-third = `end` seals the quarter and tells you what came of it.
opening-help = `help` lists every command. `why` and the name of any number explains it.

## Agenda

agenda-over = The game is over; nothing waits. `objectives`, `news` and `why` still answer.
agenda-events = On your desk: it waits for your answer
agenda-watch = Happening, not yours to answer
agenda-default = stands unless you say otherwise; { $cost }
agenda-chosen = chosen
agenda-refused = { $cost }; not now: { $why }
agenda-offer = { $text } [{ $remark }]
agenda-event-brings = Comes with it, whatever you answer: { $effects }
agenda-no-effect = does nothing by itself
agenda-dues = What you owe
agenda-due = { $due }: { $when }
due-now = due this quarter
due-later = due in { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}
settle-keep = Keep it.
agenda-due-after = It falls due after the last quarter of this game.
agenda-due-price = The price is that of closing it; what was done for it before is not charged again.
settle-delay = Ask for one more quarter; it costs a little of your word.
settle-break = Break it; it costs much of your word.
agenda-requests = Asked of you
agenda-request = { START($power) } asks you for a favour. Granting it earns goodwill, silence costs some.
agenda-openings = Openings of this quarter: use at most { $count }
agenda-bids = Bids
agenda-in-session = It can vote this quarter. `body { $id }` shows the whip count; `table-bid { $id }` puts it to the vote.
agenda-votes = It sits this quarter, and votes if the applicant tables the bid. `body { $id }` shows the whip count.
agenda-unready = It sits this quarter, and the bid is not ready: `prepare-bid { $id }` adds to it, and what is ready fades by a tenth each quarter.
agenda-not-in-session = It does not vote this quarter. `body { $id }` shows the calendar and the count.
agenda-initiatives = Initiatives that fit now: one a quarter
agenda-initiative-taken = Taken by an order you have queued.
agenda-initiative-none = None can be paid or fits. Left unused, the next one is cheaper.
agenda-teams = Work for free teams
agenda-suggestion = { $what } [{ $cost }]
agenda-line = type: { $line }   [{ $remark }]
agenda-round = A round meets this quarter: { $agreement }
agenda-round-party = For each clause say what you ask for and the worst you would take; both are sealed until the quarter ends. What was asked is seen by all, the worst by nobody. Where both sides would take some option in common, the clause is agreed, in the middle of what is common or at the mediator's point. A clause on which you say nothing stays open. `table` shows what each option costs your home.
agenda-round-mediator = For each clause you may name a point. It is sealed until the quarter ends; it decides only where both sides would take it, and then it stands in place of the middle. `table` shows the options.
agenda-round-done = Every clause is agreed already.
agenda-clause = { $article }
agenda-agreements = What was agreed, and waits for you
agenda-first-step = { START($seat) } moved first on “{ $article }”: { $left ->
    [0] answer it this quarter
    [one] answer it within 1 quarter
   *[other] answer it within { $left } quarters
}, by a level of { $mirror }. Unanswered it takes { $keep } from your word; answered it builds trust.
agenda-own-step = You moved first on “{ $article }”: the other side { $left ->
    [0] has this quarter to answer
    [one] has 1 more quarter to answer
   *[other] has { $left } more quarters to answer
}. Unanswered it costs you { $home } of approval and them more of their word.
agenda-paper = Open: { $what }
agenda-paper-until = { $left ->
    [0] This quarter is the last; after it the text is back on the table.
    [one] 1 quarter is left; after it the text is back on the table.
   *[other] { $left } quarters are left; after them the text is back on the table.
}
agenda-part-late = Your part of “{ $article }” is past its date. While it is, measures may follow.
agenda-part-late-mediator = Your part of “{ $article }” is past its date; both sides see it.
agenda-part-due = Your part of “{ $article }” is due { $left ->
    [0] this quarter
    [one] within 1 quarter
   *[other] within { $left } quarters
}; a missed date costs your word.
agenda-parts-more = { $count } more: `articles`.
agenda-measures = Measures
agenda-breach = { START($seat) } has left undone, past its date, what it agreed to: a warning can be given.
matter-measures = Measures on { $seat }: step { $steps } of 3. Each step costs approval, growth and credit every quarter.
matter-warned = { START($seat) } is warned: measures may follow. The warning stands for { $left } { $left ->
    [one] more quarter
   *[other] more quarters
}, then it lapses.
matter-undone = What the record holds against it, past its date: { $articles }.
matter-nothing-undone = Nothing is past its date now: the mediator has no fresh ground.
matter-cure = Cure: an article leaves that list once it is carried out to the level that was due. Once the list is empty, no new warning can be given.
agenda-money = Money at stake
agenda-money-lost = { $plan }: EUR { $amount } m are lost on { $day }, { $left ->
    [0] this quarter
    [one] next quarter
   *[other] in { $left } quarters
}, but for what is met and paid by then (EUR { $waiting } m wait to be paid). A law meets EUR { $law } m of it, carrying it out EUR { $staff } m; what waits is paid in the { $quarters } quarter.
agenda-money-not-paid = As things stand nothing is paid, and what is met is withheld: { $short }.
agenda-money-no-day = No pay day is left before then: what is met now is not paid in time.
short-trust = trust is { $there }, { $needed } is needed
short-keep = your word is { $there }, { $needed } is needed
short-crisis = the crisis stands at step { $there }, below { $needed } is needed
short-measures = measures stand at step { $there }, at most { $needed } is allowed
agenda-calendar = Dates of your own
agenda-vote = You vote at home in the { $quarter }, { $left ->
    [0] this quarter
   *[other] next quarter
}. What your home bears at the table is drawn anew after it. `home` shows where you stand.
agenda-exam = Your mandate is examined in the { $quarter }, { $left ->
    [0] this quarter
   *[other] next quarter
}. `home` shows what it asks for.
agenda-legacy = Seal your legacy: two aims that count double. If you name none, the two that stand best at the end of this turn are sealed. For example:
agenda-legacy-swap = This turn, and no other, one aim of your legacy may make room for another. For example:
try-sign-within = At home: the text costs { $cost } and your home bears { $room }. Signed within what it bears it still costs { $home } of approval.
try-sign-beyond = At home: the text costs { $cost } and your home bears { $room }, { $over } too little. Signed beyond what it bears it costs { $home } of approval and { $margin } seats of your margin.
agenda-hint = `try` before any of these lines shows what it would do. `end` seals the quarter.
agenda-north = The north: the crisis stands at step { $step } of 5
agenda-north-do = What you could do to calm it, the strongest first:
agenda-north-nothing = Nothing that you could order now would calm it.
crisis-why = What raised it: { $raised }. What made it tense (tension { $tension }): { $tense }.
crisis-why-raised = What raised it: { $raised }.
crisis-why-tense = What made it tense (tension { $tension }): { $tense }.
waiting-round = The round on { THE($agreement) }
waiting-step = A first step to answer: { $article }
waiting-legacy = Your legacy, to be sealed this turn
matters-wait = { $count ->
    [0] Nothing waits for an answer.
    [one] 1 matter waits on your desk: `agenda`.
   *[other] { $count } matters wait on your desk: `agenda`.
}{ $openings ->
    [0] {""}
    [one] {" "}1 opening passes with this quarter.
   *[other] {" "}{ $openings } openings pass with this quarter.
}

## Lists and dossiers

list-states = States
list-recognisers = States that recognise
list-others = States that do not recognise
list-withdrawn = States that say they have withdrawn
list-frozen = States silent about their recognition
list-head = { $what }: { $count }, by { $sort }
sort-support = support, highest first
sort-odds = odds of an act this quarter
sort-name = name
sort-rung = step of engagement, highest first
sort-effort = your own campaign stock, highest first
sort-hold = hold: those that recognised late first, the weakest hold first
list-hold = holds at { $hold }
list-hold-late = holds at { $hold }; recognised late
list-more = { $count } more: add `all`, or `first` and a number.
list-hint = `state` and an id opens a dossier. Support 0 is the threshold: above it a state still needs an occasion.
list-no-sort = A list cannot be sorted by "{ $word }". Did you mean `by { $near }`? There are: { $known }.
list-no-such = No list "{ $word }". Did you mean `list { $near }`? Lists: { $kinds }. Regions: { $regions }.
no-region = no region
state-which = Which state? `state` and its id or name, such as `state { $state }`; `list` shows them.
state-head = { $name } ({ $id }), { $capital }, { $region }; { $counted ->
    [yes] one of the { $club }
   *[no] not one of the { $club }
}
state-party = A party to the dispute. `status` and `objectives` show what is public of it.
    .window = A party to the dispute.
state-stance = Stance: { $stance }
state-recognised = Act of recognition: { $date }
state-withdrawn-documented = Withdrawal: { $date }, with a document
state-withdrawn-claimed = Withdrawal claimed by { $parent }: { $date }, no document shown
reading-counts = Counted { $reading }
reading-does-not = Not counted { $reading }
state-conduct = Conduct at the start, a judgement: { $conduct }
state-ladder = Ladder: { $steps }
ladder-here = [here: { $step }]
support-head = Support { $support }; 0 is the threshold of recognition
support-why = `why support { $id }` shows where each comes from and what moved it.
state-effort = Your campaign stock there: { $effort }
state-counter = Your counter-campaign stock there: { $effort }
state-resilience = Resilience against a withdrawal: { $resilience }; open to one by nature (small, distant, late): { $frailty } of 100
state-odds = An act this quarter, with an ordinary agenda: { $odds }
state-firm = Its hold is { $hold }: firm, above { $threshold }.
state-loose = Its hold is { $hold }: below { $threshold } it may withdraw.
state-note-head = On file
state-source = Source: { $source }
source-modelled = Modelled on: { $model }. Its sizes are the game's own judgement.
driver-judged = How much it weighs is the game's own judgement.
driver-fitted = How much it weighs follows who had recognised by the end of 2013.
state-member-of = Member of { $bodies }
what-you-can-do = What you can do here
not-now = Not now: { $why }
nowhere-now = Nowhere just now. For example: { $why }
power-doings = With { THE($power) }
powers-hint = `why goodwill { $id }` shows what moved it. Goodwill returns to its usual level: unused, it melts.
regions-head = Image by region (0 to 100; 50 is indifferent)
regions-hint = Near: states that do not recognise and are not far below the threshold. `why image { $id }` shows what moved it; `list { $id }` lists its states.

## Organisations

bodies-head = Organisations that can be joined
bodies-joined = Joined already
bodies-name = { $name } ({ $id })
bodies-half-in = { $session }; { $standing }
doing-line = { $line } - { $name } [{ $cost }]
bodies-shut = Organisations without a way in here
bodies-weights = In brackets the weight of a membership won, where aims count memberships.
bodies-weighted = { $name } [{ $weight }]
bodies-hint = `body` and an id shows the rule, the calendar and the whip count.
body-head = { $name } ({ $id })
body-standing = { $aspirant }: { $standing }. { $members } members.
body-weight = A membership won weighs { $weight }, where aims count memberships.
body-no-way = It has no way in here: its membership is background.
body-closed = closed for { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}
body-closed-line = Closed after a lost vote for { $quarters ->
    [one] 1 more quarter
   *[other] { $quarters } more quarters
}.
body-after-failure = After a lost vote it is closed for { $quarters ->
    [0] no time
    [one] 1 quarter
   *[other] { $quarters } quarters
}.
body-decides = Decides: { $name }
body-past = Past votes
body-past-carried = { $quarter }, { $name }: carried, { $yes } yes, { $no } no, { $abstain } abstained, { $absent } away; { $needed } needed
body-past-lost = { $quarter }, { $name }: lost, { $yes } yes, { $no } no, { $abstain } abstained, { $absent } away; { $needed } needed
body-past-votes = { $vote }: { $names }
sessions-yearly = It can vote in the { $quarters } quarter of every year; next: { $next }
sessions-any = It can vote in every quarter; next: { $next }
sessions-every = It can vote every { $every } years in the { $quarters } quarter; next: { $next }
sessions-never = No session on any calendar: only an event opens it.
voters-members = All members vote.
voters-members-of = Members of { THE($body) } vote.
voters-only = { $count } named members vote.
voters-weighted = All members vote, each with its weight.
base-cast = of yes and no votes
base-present = of the members present, abstentions included
base-all = of all members
base-weights-cast = of the weights of yes and no votes
base-weights-all = of the weights of all members
rule-consensus = { $voters } One objection is enough to stop it.
rule-fixed = { $voters } { $votes } votes in favour are needed.
rule-at-least = { $voters } It takes at least { $share } { $base }.
rule-more-than = { $voters } It takes more than { $share } { $base }.
rule-vetoes = A no of { $names } stops it.
rule-secret = The ballot is secret.
rule-open = The vote is open.
whip-expected = Whip count: { $yes } yes, { $no } no, { $abstain } abstentions expected; { $needed } needed
whip-odds = It agrees in { $odds }. Your count may be wrong by about { $error } votes; soundings so far: { $sounded } of 24. Your own words to members in the queue are counted in.
whip-range = In nine of ten worlds there are { $low } to { $high } yes votes.
whip-wavering = Least sure of their vote:

## Actions and orders

actions-head = What you may order
action-line = { $id } { $aim } - { $name } [{ $cost }]
action-line-alone = { $id } - { $name } [{ $cost }]
aim-state = STATE
aim-body = BODY
aim-power = POWER
aim-region = REGION
actions-hint = `action` and an id shows effects, risks and needs. `try` and a whole line shows what that order would do.
action-needs = Needs: { $needs }
action-again = Again only after { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
} in the same place
action-at-most = { $count ->
    [one] At most one at a time
   *[other] At most { $count } at a time
}
action-example = Fits now: { $line }
effects-head = Does:
effects-wronged = In the two quarters after being wronged, instead:
effects-each-quarter = Every quarter while it stays:
effects-on-recall = When recalled:
effects-event = Comes with the event, whatever you answer:
effects-others = What the other desks may answer to it in the same quarter:
effects-other-answer = { $seat }, “{ $option }” { $effects }
risk-beside = Risk in { $odds }: { $text }
risk-instead = Risk in { $odds }, and then the rest does not happen: { $text }
words-too-many = `{ $command }` stands alone: `{ $rest }` is too much, and nothing was done.
try-cost = Costs: { $cost }
try-known = As far as your desk knows: circumstances that no desk sees may make any of this smaller or larger, and what a body, a house or another desk answers is booked in the same quarter.
try-level-odds = A level by it this quarter: { $after }; without it: { $before }. Effort that brings no level stays.
try-first-step = A level by it is a first step: { $seat } then has { $quarters } quarters to answer it by a level of { $mirror }. Answered it builds trust; unanswered it costs you { $home } of approval, and them more of their word.
try-far-below = Support there is { $support }, far below the threshold of 0: no occasion of a quarter brings an act.
try-felt = { $effect }; from where it stands now, { $felt }
try-felt-none = { $effect }; from where it stands now, nothing
try-felt-left = { $effect }; of that { $felt } is left when the quarter ends
felt-about = about { $amount }
felt-between = { $least } to { $most }
try-early-vote = As things stand: a majority in { $majority }, partners in { $partners }, neither in { $nobody }.
try-early-vote-brings = With a majority or with partners a new government begins, with { $capital } more capital.
try-early-vote-nobody = With neither, a caretaker stays, without a majority, until partners are found or people vote again after { $quarters } quarters.
try-majority-may = Your majority is at stake: the margin stands at { $now }, and with this order it may fall to { $low } this quarter. Without a majority no law passes and nothing is ratified.
try-majority-ends = This ends your majority: the margin stands at { $now }, and with this order it falls to { $low } this quarter. Without a majority no law passes and nothing is ratified.
try-hardest = As it stands that is { $names }: hardest on “{ $gate }”, on which the members of { THE($body) } decide. It counts on gates of theirs alone.
try-decides-on = { START($state) } decides on: { $paths }
try-gate-odds = { START($party) } passes it in { $odds }, as things stand.
try-gate-no = A no costs { THE($party) } { $home } of approval, and the stand of the hardest against rises by { $stand }; what the call cost is gone either way.
try-gate-no-yours = For having proposed it, a no also costs you carrot { $carrot } and unity { $unity }.
try-bid-odds = It passes in { $odds }, as you count the votes.
try-bid-no = A lost vote costs { $home } of approval and { $pull } of pull in { $states } states near the threshold, and closes the door for { $quarters } { $quarters ->
    [one] quarter
   *[other] quarters
}.
try-last = Done { $count ->
    [one] once
   *[other] { $count } times
} before, last in: { $turn }. It moved then: { $moved }. Repeated, gains shrink as what they raise stands higher.
try-last-nothing = Done { $count ->
    [one] once
   *[other] { $count } times
} before, last in: { $turn }. It moved nothing then that your desk can read.
try-too-late = What it leads to lies past the last quarter of this game.
try-cut-short = Of what comes in parts, { $there } of { $all } quarters fall before the end of this game.
try-command = `{ $word }` is a command, not an order: `try` shows what orders would do.
try-level-rises = The level (now { $level }) rises by { $by } over { $quarters } quarters
try-recall = The team is free for other orders at once.
try-refused = Not now: { $why }
try-fine = Nothing is ordered yet. To order it, type: { $line }
order-which = Which order? For example `{ $order }`. `actions` lists them.
order-recall = Recall: { $what }
order-answer = { $event }: { $answer }
order-keep = Keep: { $due }
order-delay = Put off: { $due }
order-break = Break: { $due }
order-queued = Queued: { $what } [{ $cost }]
order-refused = Not possible, and nothing is spent: { $why }
orders-head = Orders of this turn
orders-none = None yet. `agenda` and `actions` show what fits.
orders-line = { $number }. { $line } - { $what } [{ $cost }]
orders-total = Together: { $teams }, { $budget }, { $capital } capital
undone = Taken back: { $what }
undo-nothing = There is no such order to take back. `orders` numbers them.
undo-which = "{ $word }" is not a number of an order. `orders` numbers them.
log-head = What you ordered
log-none = Nothing yet.
turn-name = Turn { $turn }, { $quarter }

## Lines that cannot be read

empty-line = Type `agenda` for what needs you, `help` for the commands, `end` to end the turn.
read-form = This is not an order: { $why }.
read-verb = There is no order "{ $word }"{ $hint }.
read-needs-target = "{ $word }" needs a target: { $what }.
read-target = There is no { $kind } "{ $word }"{ $hint }
read-needs-setting = "{ $line }" needs `{ $setting }`.
    .window = “{ $line }” needs “{ $setting }”.
read-setting = "{ $key }" cannot be "{ $value }": { $known }.
unknown-word = "{ $word }" is neither a command nor an order. `help` lists commands, `actions` lists orders.
unknown-word-near = "{ $word }" is neither a command nor an order. Did you mean { $near }?
unknown-state-name = "{ $word }" is a state, not a command. `state { $word }` opens its dossier.

## Why

why-what = Why what? For example `why home`, `why support { $state }`, `why goodwill { $power }`. Numbers: { $known }.
why-unknown-near = No number is called "{ $word }". Near to it:
why-near = `why { $id }`: { $name }
why-near-plain = `why { $id }`
why-unknown = No number "{ $word }". Numbers: { $known }.
why-which-power = With whom? `why { $word }` and a power; `powers` lists them.
why-which-state = Of whom? `why { $word }` and a state; `list` shows them.
why-which-region = Where? `why { $word }` and a region; `regions` lists them.
why-which-body = Where? `why { $word }` and an organisation; `bodies` lists them.
why-which-ballot = Whose vote, and where? `why { $word }`, a state and an organisation.
why-no-seat = No seat "{ $word }". Seats: { $known }.
why-hidden = { $quantity }: this is not yours to know.
why-head = { $name }: { $now } now, { $start } at the start, change { $change }
why-head-of = { $name }, { $owner }: { $now } now, { $start } at the start, change { $change }
why-head-derived = { $name }: { $now } now
why-derived = It is counted from other numbers; what moved those is kept under them.
why-gate = { $quarter }: { $gate } passed
why-carried-out = { $turn }: { $owner }, level { $change } ({ $cause })
why-verdict-head = The verdict so far: { $verdict } of 100
why-verdict-about = Each aim brings its worth times its share of the hundred points; an aim of the legacy has two shares. The lines sum to the verdict.
why-column-brings = brings
why-column-of = of
why-column-aim = aim
why-column-odds = odds of an act
why-no-aim = No aim of yours is called "{ $word }". Yours: { $known }.
why-mark-brings = Brings { $brings } of the { $of } points that it can.
why-mark-moved = { $quantity }, what moved it most: { $causes }
why-mark-unmoved = { $quantity }: nothing has moved it so far.
why-article-level = { $article }: { $level }
why-see-count = `why recognitions` lists every act.
why-see-bodies = `bodies` shows where a bid could be won.
why-see-articles = `articles` shows who carried out what.
why-see-gates = `accession` shows the gates and what each waits for.
why-see-gate = `gate { $gate }` counts the votes on it.
why-see-chapters = It is the mean of the graded chapters: `accession` shows each, `why level` and a chapter what moved it.
why-see-dues = `agenda` shows what you owe.
why-chances = Odds of an act of recognition are those of one state in one quarter. Those nearest to it, as you see them:
why-chances-hint = `why chances NAME` opens one: a state, an organisation or a gate.
why-ripeness = Ripeness { $ripeness }: cost of stalemate { $pain } x way out { $out } x date { $date }, as shares of 100. A product: one gate shut shuts the rest.
why-ripeness-pain = The cost of stalemate is that of the party whom it costs less: `why pain`.
why-ripeness-out = The way out is 40 where nothing is offered; a promised envelope adds 15, a text on the table 20, and a tenth of the carrot: `why carrot`.
why-ripeness-date = The date is 45 where none stands and 100 while one with a consequence does.
why-room = What your home bears of { THE($agreement) }: { $room }. The text as it stands would cost it { $cost }.
why-room-slack = { $amount } slack at home: `why slack`
why-room-ambiguity = { $amount } an eighth of the ambiguity of the text
why-room-trust = { $amount } a sixth of trust: `why trust`
why-room-chips = { $amount } half of the chips held: `why chips`
why-room-leverage = { $amount } a quarter of leverage above 40: `why leverage`
why-room-ripe = Of the sum two fifths can be used where nothing is ripe, and all of it from a ripeness of 17 on. It is { $ripeness } now: `why ripeness`.
why-made-of = Made of: { $parts }
why-part = { $amount } { $name }
why-part-base = { $amount } to begin with
why-nothing-yet = Nothing has moved it so far.
why-turn = { $turn }: { $sum }
why-line = { $change }  { $cause }
why-by = { $cause } (by { THE($seat) })
why-support-hint = `why ID of X` opens one driver, with where its size comes from.
why-basis = Where its size comes from: { $basis }.
why-odds = { $state }: an act this quarter: { $odds }, as you see it. Support is { $support }; below 0 there is none. At 0 the odds are { $base } a quarter, each point above adds { $point }, and your campaign stock ({ $effort }) adds to it, up to { $bound }; all of it is then multiplied by how warm the matter still is, which cools over ten years from all to a third. Occasions such as invitations and visits add to the odds of their own quarter.
why-count-head = Recognitions since the start: { $net }
why-count-about = Each act, withdrawal and confirmation, oldest first. `status` shows the count under each reading.
    .window = Each act, withdrawal and confirmation, oldest first.
why-count-gained = { $turn }: { $state }, up ({ $cause })
why-count-lost = { $turn }: { $state }, down ({ $cause })
why-teams = You have { $all }: { $free } free, { $bound } bound by posts and by this turn's orders

## Digest

digest-head = { $turn }, is over
digest-scene = *** { $text }
digest-no-level = “{ $article }”: no level came of this quarter's effort, which stays. A quarter like it brings one in { $odds }.
digest-event = { $event }
digest-choice = { $seat }: "{ $choice }"
digest-steps = A step further, { $rung }: { $names }
digest-also = Also
digest-power-speaks = In third capitals these speak up on the subject: { $names }
worked-head = Where you worked
worked-support = { $before } -> { $after }
worked-odds = { $stance }; next quarter { $odds }
digest-more = { $count } more: `news`.
digest-quiet = No news. The files grew a little thicker.
digest-counts-now = Recognitions under the three readings: { $counts }
digest-counts-same = Recognitions under the three readings, unchanged: { $counts }
digest-numbers = Your numbers: before, after, and what weighed most (`why` and the name opens one)
digest-goodwill = Goodwill with { THE($power) }
digest-bid = Bid in { THE($body) }
digest-cause = { $cause } ({ $change })
others-head = What the others were seen to do
others-line = { $seat }: { $what }
others-line-reason = { $seat }: { $what }. Reason given: { $reason }
news-head = News. { $turn }
news-none-yet = No turn is over yet.
news-no-turn = There is no news of turn { $turn }: { $last ->
    [one] only turn 1 is over
   *[other] turns 1 to { $last } are over
}.
which-news = `news` and the number of a turn, such as `news 3`.

## Reasons that others give

reason-action = It seemed the best use of the quarter.
reason-bid = The votes in one body are within reach.
reason-choice = Of the answers at hand it seemed the best.
reason-due = An undertaking was due.
reason-opening = The occasion was there this quarter only.
reason-power = A power's goodwill was worth it.
reason-random = No reason was given.
reason-recall = The team was needed elsewhere.
reason-state = One capital seemed ready to move.

## End

closing-head = How it ended
closing-no-ending = The last turn is over.
closing-seat = { $seat }, by its own aims: { $verdict } of 100
closing-no-rank = Each seat is measured against its own aims. They are not ranked against one another: much of what one seat wants costs the others nothing.

## Session

sealed = The orders of { THE($seat) } are sealed. Now { $next } orders.
saved = Saved: { $place }
save-failed = It could not be saved: { $why }.
load-failed = It could not be loaded: { $why }.
loaded = Loaded: { $name }
load-note-content = The content has changed since this was saved. The game goes on from its last state; what came before cannot be opened with `why`.
    .window = The content has changed since this was saved. The game goes on from its last state; what came before cannot be opened into its causes.
load-note-rules = This was saved under other rules (number { $found }). The game goes on from its last state; what came before cannot be opened with `why`.
    .window = This was saved under other rules (number { $found }). The game goes on from its last state; what came before cannot be opened into its causes.
load-note-snapshot = As asked, the game goes on from its last state, without replaying what came before.
load-note-resumed = This game was resumed after turn { $turn }: { $why }. Its history begins there.
load-note-lost = The content no longer has: { $what }
load-note-draft = These orders were queued and can no longer be given: { $orders }
saves-head = Saved games
saves-none = No saved games yet. `save` keeps one.
    .window = No saved games yet.
end-of-input-saved = The input has ended. The game is saved: { $place }

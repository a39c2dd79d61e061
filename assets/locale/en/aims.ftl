# Words of aims, legacies, endings, readers and bots.

## Measures

measure-parts = The mean of these marks
measure-weakest = The weakest of these marks
objective-scale-parts = { $measure }, { $value } of 100 now:
measure-lowest = { $quantity }, the lowest of any quarter
measure-highest = { $quantity }, the highest of any quarter
measure-since = { $quantity }, change since the start
measure-of = { $quantity } of { THE($role) }, at the end
measure-lowest-goodwill = Goodwill with { $powers }, the lowest of any quarter
measure-carried-out = Share of the articles in force that is carried out, in per cent
measure-articles = Carried out by { THE($role) }, in per cent of full: { $articles }
measure-full-articles = Articles carried out in full by { THE($role) }
measure-gates = Gates of accession passed since the start by { THE($role) }
measure-fulfilled = At the end: { $condition }
measure-ever = In any quarter: { $condition }
measure-share = Share of quarters, in per cent, in which { $condition }
objective-part-yes = { $measure }: { $met ->
    [yes] holds now
   *[no] does not hold now
}, worth { $worth }
objective-part = { $measure }: { $value } now, worth { $worth } ({ $nothing } nothing, { $half } half, { $full } all)

## Legacy and private aims

legacy-head = Your legacy: two aims that count double
legacy-aim = { $text }
legacy-none = Not sealed yet. In turn { $turn } type `legacy AIM AIM` with two of your aims; if you name none, the two that then stand best are sealed.
legacy-swap = In turn { $turn } one of them may make room for another, for { $cost } capital: `swap-legacy OUT IN`.
private-head = Your private aims: known to you alone, { $worth } points of the verdict each
order-legacy = Seal as your legacy: “{ $one }” and “{ $other }”
order-swap-legacy = Change your legacy: “{ $one }” makes room for “{ $other }”
try-legacy = The two aims count double in the verdict. The others do not see which they are.
try-swap-legacy = The second aim counts double in place of the first. It can be done once.
help-verb-legacy = `legacy AIM AIM` seals two of your aims as your legacy, in the last turn of the first act. They count double; nobody else sees which.
help-verb-swap-legacy = `swap-legacy OUT IN` changes one aim of your legacy, in the last turn of the second act, once, for capital.
refusal-no-legacy = No legacies are sealed in this game.
refusal-no-review = Legacies are sealed or changed in another turn: turn { $turn }.
refusal-not-your-aim = Name two different aims of your own; `objectives` lists them.
    .window = Name two different aims of your own; “{ panel-objectives }” lists them.
refusal-legacy-has = The first aim must be in your legacy, and the second outside it.
refusal-swapped-once = Your legacy was changed once already.
cause-legacy-swapped = Legacy changed
news-act-review = Act { $act } is over. Your public aims stand at { $share } of 100; `status` counts your private aims, and a legacy sealed now, besides.
    .window = Act { $act } is over. Your public aims stand at { $share } of 100; “{ panel-objectives }” counts your private aims, and a legacy sealed now, besides.
news-legacy-named = { START($seat) } has sealed its legacy: two aims that count double.
news-review-behind = You lie behind your aims. One more opening a quarter comes to your desk in the next act.

## The closing page

closing-par = Par is { $par }: the median of { $games } games of able bots at this desk. This desk differs from it by { $by }.
closing-legacy = (legacy, counts double)
closing-private = Private aims
closing-lives = Lives and time (these count in no verdict)
closing-lives-line = { $quantity }: { $start } at the start, { $now } at the end
closing-readers = Five who read it: { $seat }
closing-reader = { $name } would give { $score } of 100. { $voice }
closing-reader-praised = Praised: { $aim }
closing-reader-missed = Missed: { $aim }
closing-turned = The quarter it turned: turn { $turn }, when the worth of your aims, none counted double, moved by { $by }.
closing-road = The road not taken: without “{ $order }” in turn { $turn }, with the same luck, the verdict would have been { $verdict } and net recognitions { $net }.
closing-road-none = No single order of yours made a difference of its own.

## Bots

character-builder = a builder
    .about = Reforms in pairs, sends deputies to noisy meetings, does nothing loud near a report.
character-guardian = a guardian
    .about = Shows its own text before a round, enforces after a good poll, answers a slight within a quarter.
character-broker = a broker
    .about = Asks before it acts, counts votes before it prepares, lets a patron answer.
character-europe-first = one who puts the path first
    .about = Aligns near a report, restrains in the contested districts before a council meets.
character-four-stools = one with four stools
    .about = Serves each power in turn, objects in public and calls the same night.
character-status-guardian = a guardian of the status position
    .about = Sends envoys to small capitals, pays its budget line before each round, offers to lower what it raised.
character-architect = an architect
    .about = Texts before dates, acts held and released together, few visits.
character-firefighter = a firefighter
    .about = Meets the angrier side, sends patrols when it is tense, writes no texts in a tense year.
character-accountant = an accountant
    .about = Reports each half-year, pays to the day, writes a letter before it measures.
character-plan-recognition = recognition first
    .about = Envoys, visits and bids before all else.
character-plan-reform = reform first
    .about = Laws, staff and courts; results come late.
character-plan-dialogue = dialogue first
    .about = Signs, carries out, and pays for calm.
character-plan-patrons = patrons first
    .about = Serves and asks the powers that can help.
character-plan-confrontation = confrontation
    .about = Order and home, whatever it costs abroad.
character-plan-balanced = balanced
    .about = A little of everything.
character-plan-status = status first
    .about = Withdrawals and contested bids before all else.
character-plan-europe = the path first
    .about = Clusters and funds; gives way at the table.
character-plan-leverage = leverage first
    .about = Raises leverage in the contested districts, and sells it.
character-plan-balanced-parent = balanced
    .about = A little of everything.

head-path = the path of accession
head-terms = the terms of the agreements
head-standing = standing abroad
head-calm = calm
head-room = room among partners
head-home = home
head-communities = the communities
head-status = the position on status
head-implement = what was agreed
head-both = both parties on their paths
head-word = a word that counts
head-unity = members that stay together
head-track = a live track

reason-head = It served { $head }, at a price that was worth paying.
reason-offer = It asked for its own end, and gave what its home can bear.
reason-sign = What the text brings was worth more to it than what it costs at home.
reason-ratify = What was signed had to be ratified.
reason-carry-out = It carried out what was agreed: what follows from it was worth the price.
reason-round = It was time for the parties to meet.
reason-text = A clearer text would bring the sides closer to an agreement.
reason-walk-out = Staying at the table cost more than leaving it.
reason-gate = The gate was worth the try at the odds it saw.
reason-reform = The chapter could rise before the next report.
reason-measures = What was agreed is not carried out, and its dates have passed; `accession` and `agenda` name it.
    .window = What was agreed is not carried out, and its dates have passed; “{ panel-implementation }” names it.
reason-ease = What was done deserved an answer.
reason-legacy = For this it wishes to be remembered: it is within reach, and it stands for it.
reason-government = The hour at home was right.

says-builder =
    .sign = "Signed, because a gate lies behind it and home can bear it."
    .reform = "Two laws now, a better sentence in the report."
    .carry-out = "What we carry out cannot be asked for twice."
    .head = "This builds { $head }."
says-guardian =
    .sign = "Signed, because nothing in it crosses our reserve."
    .walk-out = "Refused: it crosses our reserve."
    .state = "One flag more is worth more than ten meetings."
    .head = "It guards { $head }."
says-broker =
    .power = "We can carry this with a friend's word in it."
    .bid = "Counted first, then prepared."
    .sign = "Three clauses given, the fourth kept."
    .head = "A fair trade for { $head }."
says-europe-first =
    .sign = "Signed, for what lies behind it."
    .carry-out = "Accepted: a cluster is worth it."
    .reform = "The report is near, and the chapter can rise."
    .head = "It serves { $head }."
says-four-stools =
    .power = "We sit on four stools; this one was due."
    .sign = "Not against it; and now is the quarter for it."
    .head = "Not against anybody: it serves { $head }."
says-status-guardian =
    .state = "The position on status is held capital by capital."
    .bid = "That seat has no price we were offered."
    .walk-out = "No: that article has no price we were offered."
    .head = "It holds { $head }."
says-architect =
    .text = "The order of steps is the agreement."
    .carry-out = "A step done by both is worth two promises."
    .head = "It builds { $head }."
says-firefighter =
    .round = "Nobody loses face this month."
    .measures = "Reluctantly."
    .head = "First { $head }, then the rest."
says-accountant =
    .ease = "Paid, because the record says so."
    .measures = "A letter first, then measures: the record says so."
    .carry-out = "Who did what stands in the report."
    .head = "It keeps { $head } in balance."

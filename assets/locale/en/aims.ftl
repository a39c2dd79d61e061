# Words of aims, legacies, endings, readers, bots and forecasts.

## Measures

measure-parts = The mean of these marks
measure-weakest = The weakest of these marks
objective-scale-parts = { $measure }, { $value } of 100 now:
measure-lowest = { $quantity }, the lowest of any quarter
measure-highest = { $quantity }, the highest of any quarter
measure-since = { $quantity }, change since the start
measure-of = { $quantity } of { $role }, at the end
measure-lowest-goodwill = Goodwill with { $powers }, the lowest of any quarter
measure-carried-out = Share of the articles in force that is carried out, in per cent
measure-articles = Carried out by { $role }, in per cent of full: { $articles }
measure-full-articles = Articles carried out in full by { $role }
measure-gates = Gates of accession passed since the start by { $role }
measure-fulfilled = 100 if at the end { $condition }, else 0
measure-ever = 100 if in any quarter { $condition }, else 0
measure-share = Share of quarters, in per cent, in which { $condition }
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
refusal-legacy-has = The first aim must be in your legacy, and the second outside it.
refusal-swapped-once = Your legacy was changed once already.
cause-legacy-swapped = Legacy changed
news-act-review = Act { $act } is over. By your own aims you stand at { $share } of 100.
news-legacy-named = { $seat } has sealed its legacy: two aims that count double.
news-review-behind = You lie behind your aims. One more opening a quarter comes to your desk in the next act.

## The closing page

closing-par = Par is { $par }: the median of { $games } games of able bots at this desk. Yours differs by { $by }.
closing-legacy = (legacy, counts double)
closing-private = Private aims
closing-lives = Lives and time (these count in no verdict)
closing-lives-line = { $quantity }: { $start } at the start, { $now } at the end
closing-readers = Five who read it: { $seat }
closing-reader = { $name } would give { $score } of 100. { $voice }
closing-reader-praised = Praised: { $aim }
closing-reader-missed = Missed: { $aim }
closing-turned = The quarter it turned: turn { $turn }, when the verdict moved by { $by }.
closing-road = The road not taken: without “{ $order }” in turn { $turn }, with the same luck, the verdict would have been { $verdict } and net recognitions { $net }.
closing-road-none = No single order of yours made a difference of its own.

## Forecasts

forecast-head = What may come in { $quarters } { $quarters ->
        [one] quarter
       *[other] quarters
    }: { $futures } futures from what you know
forecast-note = Others play as able bots would, and hidden things are guessed. It is an estimate from play, not a fact.
forecast-line = { $what }: { $odds }
forecast-mean = { $what }: { $mean }, give or take { $error }
forecast-effect-head = What this order would change, in { $futures } pairs of futures with the same luck
forecast-effect = { $what }: { $by }, give or take { $error }
forecast-effect-none = Nothing that these futures can tell from luck.
forecast-recognitions-up = net recognitions rise
forecast-recognitions-down = net recognitions fall
forecast-recognitions = net recognitions
forecast-body = a body admits the aspirant
forecast-lost = a vote on admission is lost
forecast-tabled = a vote on admission is tabled
forecast-crisis = a crisis breaks out or rises
forecast-gate = a gate is passed by { $seat }
forecast-half = half met: { $aim }
forecast-full = met in full: { $aim }
forecast-verdict = your verdict
forecast-trust = trust
forecast-home = home
forecast-of-ten = in { $hits } of { $futures } worlds, give or take { $error }

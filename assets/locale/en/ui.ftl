# Words that every screen shares: numbers, names of steps and stances, prices, effects, conditions.

## Numbers

money = €{ $amount }m
per-cent = { $amount } %
odds = { $hits } of { $of } worlds ({ $percent } %)
odds-short = { $hits } of { $of } ({ $percent } %)
odds-short-never = none
odds-short-always = nearly all
odds-short-rare = under 1 of 200
so-many-of = { $part } of { $all }
odds-never = no world
odds-rare = fewer than 1 of 200 worlds
odds-always = nearly every world
teams = { $count ->
    [one] 1 team
   *[other] { $count } teams
}
quarters = { $count ->
    [one] 1 quarter
   *[other] { $count } quarters
}

## Dates

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
quarter = { $name } quarter { $year }
quarter-1 = first
quarter-2 = second
quarter-3 = third
quarter-4 = fourth

## Owners

owner-world = the world
owner-with = { THE($seat) } with { THE($power) }
owner-ballot = { THE($state) } in { THE($body) }
some-state = a third state
some-body = an organisation
some-agreement = the text on the table
nothing = nothing
unknown = not known

## Recognition

stance-does-not = does not recognise
stance-withdrawn = says it has withdrawn
stance-frozen = silent about its recognition
stance-recognises = recognises
rung-0 = no contact
rung-1 = contact
rung-2 = travel documents accepted
rung-3 = liaison or trade
rung-4 = votes yes in organisations
rung-5 = recognition
rung-6 = embassy
conduct-sponsor = sponsor
conduct-recogniser = recogniser
conduct-quiet = quiet
conduct-undecided = undecided
conduct-wary = wary
conduct-opposed = opposed
conduct-blocking = blocking
reading-aspirant = as { THE($aspirant) } counts, withdrawals disputed
reading-documented = less withdrawals with a document
reading-parent = less every withdrawal that { THE($parent) } claims
reading-short-aspirant = as claimed
reading-short-documented = documented
reading-short-parent = as the other side counts

## Votes and standing

vote-yes = yes
vote-no = no
vote-abstain = abstains
vote-absent = stays away
standing-outside = outside
standing-applicant = applicant
standing-associate = associate or observer
standing-member = member

## Roles

role-aspirant = the new state
role-parent = the state it left
role-mediator = the mediator

## Prices

price-nothing = free
price-upkeep = { $amount } a quarter while it stays
price-capital = { $amount } capital
price-goodwill = { $amount } goodwill there
price-initiative = your initiative

## Effects

effect-change = { $quantity } { $amount }
effect-image-name = Image of { THE($aspirant) }
effect-change-of = { $quantity } { $amount } ({ $whose })
effect-goodwill = Goodwill with { THE($power) } { $amount }
effect-flag = Remembered for what may come later
effect-settle = Pays what you owe: { $due }
effect-due = Puts you under an obligation: { $due }, due in { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}; keeping it then costs: { $cost }
effect-prepare-bid = Readiness of the bid in { THE($target) } { $amount }
effect-table-bid = { START($target) } votes at the end of this quarter
effect-withdraw-bid = The bid in { THE($target) } is withdrawn without a vote
effect-postpone = A vote tabled in { THE($target) } is put off: { $odds }
effect-sound-homes = You learn more of what the other homes bear at the table
effect-sound = Your count in { THE($target) } is closer to the truth by { $amount }
effect-serve-request = The request of { THE($target) } is met
effect-posture-closer = { START($power) } leans closer to you
effect-posture-away = { START($power) } turns away
effect-recognise = { START($state) } recognises in { $odds }
lasts-half-life = half of it gone in { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}
lasts-over = in equal parts over { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}
lasts-for = for { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}
with-odds = in { $odds }
whose-both = both parties
whose-everywhere = all regions
picked-neighbours = { $count ->
    [one] the neighbour nearest to an act
   *[other] the { $count } neighbours nearest to an act
}
picked-near-threshold = { $count ->
    [one] the state nearest to an act
   *[other] the { $count } states nearest to an act
}
picked-quiet-recognisers = { $count ->
    [one] the recogniser with the weakest hold
   *[other] the { $count } recognisers with the weakest hold
}
picked-waverers = { $count ->
    [one] the member least sure of its vote
   *[other] the { $count } members least sure of their vote
}
picked-tied-to = { $count ->
    [one] the undecided state closest to { THE($power) }
   *[other] the { $count } undecided states closest to { THE($power) }
}
picked-members-of = { $count ->
    [one] an undecided member of { THE($body) }
   *[other] { $count } undecided members of { THE($body) }
}
picked-conduct = { $count ->
    [one] a state that is { $conduct }
   *[other] { $count } states that are { $conduct }
}

## Needs and conditions

need-recognises = the state recognises
need-recognised = the state has recognised
need-does-not-recognise = the state does not recognise
need-rung = engagement there has reached: { $rung }
need-late = the state recognised late or thinly
need-member-of = the state belongs to { THE($body) }
need-goodwill = goodwill there of at least { $amount }
need-request = the power has asked you for something
need-body-open = the body can be joined and is not closed after a lost vote
need-bid = a bid that is at least { $amount } ready
need-session = the body votes this quarter
need-bid-known = a bid is being prepared there
condition-and = and
condition-or = or
condition-not = not: { $condition }
condition-at-least = { $quantity } is at least { $amount }
condition-at-most = { $quantity } is at most { $amount }
condition-goodwill = goodwill of { THE($power) } for { THE($seat) } is at least { $amount }
condition-flag = something earlier has happened
condition-from = from { $day } on
condition-before = before { $day }
condition-turn-from = from turn { $turn } on
condition-turn-to = up to turn { $turn }
condition-recognises = { THE($state) } recognises
condition-standing = standing in { THE($body) } is at least: { $standing }
condition-net-least = net recognitions are at least { $count }
condition-net-most = net recognitions are at most { $count }
condition-joined = { $count ->
    [one] 1 body joined
   *[other] { $count } bodies joined
}
condition-any-bid = a bid is being prepared somewhere
condition-quarter = in the { $quarter } quarter of the year

# Refusals: the reason, and a way out. A refused order costs nothing.

refusal-over = The game is over. `news` and `why` still answer.
    .window = The game is over. “{ panel-news }” and every number still answer.
refusal-not-yours = "{ $action }" is another seat's instrument. `actions` lists yours.
    .window = “{ $action }” is another seat's instrument. “{ panel-actions }” lists yours.
refusal-wrong-target-nothing = "{ $action }" is aimed at nothing in particular. Leave the name away.
refusal-wrong-target-state = "{ $action }" is aimed at a state. `list` shows them.
    .window = “{ $action }” is aimed at a state. Choose one on the map.
refusal-wrong-target-body = "{ $action }" is aimed at an organisation. `bodies` lists them.
    .window = “{ $action }” is aimed at an organisation. “{ panel-bodies }” lists them.
refusal-wrong-target-power = "{ $action }" is aimed at a power. `powers` lists them.
    .window = “{ $action }” is aimed at a power. “{ panel-encyclopaedia }” lists them.
refusal-wrong-target-region = "{ $action }" is aimed at a region. `regions` lists them.
    .window = “{ $action }” is aimed at a region. “{ panel-encyclopaedia }” lists them.
refusal-party = { START($target) } is a party to the dispute. Choose a third state; `list` shows them.
    .window = { START($target) } is a party to the dispute. Choose a third state on the map.
refusal-queued = It is among your orders already. `orders` shows them, `undo` takes one back.
    .window = It is among your orders already. Press it again to take it back.
refusal-teams = It takes { $needed ->
    [one] 1 team
   *[other] { $needed } teams
}; { $there ->
    [0] none is free
    [one] 1 is free
   *[other] { $there } are free
}. Recall a posting, or take back an order with `undo`.
    .window = It takes { $needed ->
        [one] 1 team
       *[other] { $needed } teams
    }; { $there ->
        [0] none is free
        [one] 1 is free
       *[other] { $there } are free
    }. Recall a posting, or take back an order.
refusal-budget = It takes { $needed }; { $there } are left this quarter. Take back an order with `undo`, recall a posting, or wait for the next quarter's income.
    .window = It takes { $needed }; { $there } are left this quarter. Take back an order, recall a posting, or wait for the next quarter's income.
refusal-capital = It takes { $needed } capital; you have { $there }. Capital grows every quarter, faster with approval at home.
refusal-initiative = Your leader has one initiative a quarter, and it is taken. Take the other order back with `undo`, or wait a quarter.
    .window = Your leader has one initiative a quarter, and it is taken. Take the other order back, or wait a quarter.
refusal-goodwill = { START($power) } would have to be better disposed: goodwill { $needed } is needed, { $there } is there. Grant a request of theirs first.
refusal-too-soon = It was done too recently. It can be ordered again in { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}.
refusal-not-recognising = { START($target) } does not recognise { THE($aspirant) }. An envoy or a visit comes first; `list recognisers` shows where this can be done.
    .window = { START($target) } does not recognise { THE($aspirant) }. An envoy or a visit comes first. Blue states on the map recognise.
refusal-recognising = { START($target) } recognises { THE($aspirant) } already. `list others` shows who does not.
    .window = { START($target) } recognises { THE($aspirant) } already. The map shows who does not.
refusal-rung = Relations with { THE($target) } are not far enough: "{ $needed }" is needed, "{ $there }" is reached. Support there raises it; an envoy raises support.
refusal-firm = { START($target) } recognised early and openly; there is nothing to be gained. `list recognisers by hold` shows first those that recognised late, where this can be tried.
    .window = { START($target) } recognised early and openly; there is nothing to be gained. Try a state that recognised late.
refusal-not-member = { START($target) } does not belong to { THE($body) }. `body` with the name of one shows its members.
    .window = { START($target) } does not belong to { THE($body) }. “{ panel-bodies }” shows its members.
refusal-no-request = { START($power) } asks you for nothing at present. Its requests show in `agenda`.
    .window = { START($power) } asks you for nothing at present. Its requests would stand on your agenda.
refusal-joined = { START($body) } has admitted { THE($aspirant) } already.
refusal-no-way-in = { START($body) } has no session in sight at which it could vote on this. Another body may: see `bodies`.
    .window = { START($body) } has no session in sight at which it could vote on this. Another body may: see “{ panel-bodies }”.
refusal-closed = { START($body) } is closed for a while after the lost vote. `body { $id }` shows until when.
    .window = { START($body) } is closed for a while after the lost vote. “{ panel-bodies }” shows until when.
refusal-unready = The bid for { THE($body) } is { $there } ready; { $needed } are needed. `prepare-bid { $id }` adds to it.
    .window = The bid for { THE($body) } is { $there } ready; { $needed } are needed. “{ action-prepare-bid }” adds to it.
refusal-no-session = { START($body) } does not vote this quarter. `body { $id }` shows when it does.
    .window = { START($body) } does not vote this quarter. “{ panel-bodies }” shows when it does.
refusal-no-bid = No bid for { THE($body) } is known. `bodies` shows what is ready where; the line is of use once a bid has begun.
    .window = No bid for { THE($body) } is known. It is of use once a bid has begun; “{ panel-bodies }” shows what is ready where.
refusal-sounded-out = { START($body) } is sounded out: a further round of talks would tell you nothing new.
refusal-held = It is in force there already. `orders` shows your postings.
    .window = It is in force there already. “{ panel-orders }” shows your postings.
refusal-at-most = { $count ->
    [one] You may have one of these
   *[other] You may have { $count } of these
} at a time. Recall one first.
refusal-condition = "{ $action }" has to wait until this holds: { $needs }.
refusal-not-held = Nothing of the kind is in force there. `orders` shows your postings.
    .window = Nothing of the kind is in force there. “{ panel-orders }” shows your postings.
refusal-no-opening = This opening is not among those of this quarter. `agenda` shows yours.
    .window = This opening is not among those of this quarter. Your agenda shows yours.
refusal-openings-used = { $count ->
    [one] One opening
   *[other] { $count } openings
} a quarter is all your people can follow. Take one back with `undo` to use another.
    .window = { $count ->
        [one] One opening
       *[other] { $count } openings
    } a quarter is all your people can follow. Take one back to use another.
refusal-no-event = "{ $event }" is not on your desk this quarter, or not yours to answer. `agenda` shows what is.
    .window = “{ $event }” is not on your desk this quarter, or not yours to answer. Your agenda shows what is.
refusal-no-option = There is no such answer to "{ $event }". `agenda` shows the choices.
    .window = There is no such answer to “{ $event }”. Your agenda shows the choices.
refusal-answered = You have answered this already. `undo` takes the answer back.
    .window = You have answered this already. Press the answer again to take it back.
refusal-not-due = "{ $due }" is not due this quarter.
refusal-delayed-once = It was put off once already. Keep it or break it.

# Refusals: the reason, and a way out. A refused order costs nothing.

refusal-over = The game is over. `news` and `why` still answer.
refusal-not-yours = "{ $action }" is another seat's instrument. `actions` lists yours.
refusal-wrong-target-nothing = "{ $action }" is aimed at nothing in particular. Leave the name away.
refusal-wrong-target-state = "{ $action }" is aimed at a state. `list` shows them.
refusal-wrong-target-body = "{ $action }" is aimed at an organisation. `bodies` lists them.
refusal-wrong-target-power = "{ $action }" is aimed at a power. `powers` lists them.
refusal-wrong-target-region = "{ $action }" is aimed at a region. `regions` lists them.
refusal-party = { $target } is a party to the dispute. Choose a third state; `list` shows them.
refusal-queued = It is among your orders already. `orders` shows them, `undo` takes one back.
refusal-teams = It takes { $needed ->
    [one] 1 team
   *[other] { $needed } teams
}; { $there ->
    [0] none is free
    [one] 1 is free
   *[other] { $there } are free
}. Recall a posting, or take back an order with `undo`.
refusal-budget = It takes { $needed }; { $there } are left this quarter. Take back an order with `undo`, recall a posting, or wait for the next quarter's income.
refusal-capital = It takes { $needed } capital; you have { $there }. Capital grows every quarter, faster with approval at home.
refusal-initiative = Your leader has one initiative a quarter, and it is taken. Take the other order back with `undo`, or wait a quarter.
refusal-goodwill = { $power } would have to be better disposed: goodwill { $needed } is needed, { $there } is there. Grant a request of theirs first.
refusal-too-soon = It was done too recently. It can be ordered again in { $quarters ->
    [one] 1 quarter
   *[other] { $quarters } quarters
}.
refusal-not-recognising = { $target } does not recognise { $aspirant }. An envoy or a visit comes first; `list recognisers` shows where this can be done.
refusal-recognising = { $target } recognises { $aspirant } already. `list others` shows who does not.
refusal-rung = Relations with { $target } are not far enough: "{ $needed }" is needed, "{ $there }" is reached. Support there raises it; an envoy raises support.
refusal-firm = { $target } recognised early and openly; there is nothing to be gained. `list recognisers by hold` shows first those that recognised late, where this can be tried.
refusal-not-member = { $target } does not belong to { $body }. `body` with the name of one shows its members.
refusal-no-request = { $power } asks you for nothing at present. Its requests show in `agenda`.
refusal-joined = { $body } has admitted { $aspirant } already.
refusal-no-way-in = { $body } has no session in sight at which it could vote on this. Another body may: see `bodies`.
refusal-closed = { $body } is closed for a while after the lost vote. `body { $id }` shows until when.
refusal-unready = The bid for { $body } is { $there } ready; { $needed } are needed. `prepare-bid { $id }` adds to it.
refusal-no-session = { $body } does not vote this quarter. `body { $id }` shows when it does.
refusal-no-bid = No bid for { $body } is known. `bodies` shows what is ready where; the line is of use once a bid has begun.
refusal-held = It is in force there already. `orders` shows your postings.
refusal-at-most = { $count ->
    [one] You may have one of these
   *[other] You may have { $count } of these
} at a time. Recall one first.
refusal-condition = "{ $action }" has to wait until this holds: { $needs }.
refusal-not-held = Nothing of the kind is in force there. `orders` shows your postings.
refusal-no-opening = This opening is not among those of this quarter. `agenda` shows yours.
refusal-openings-used = { $count ->
    [one] One opening
   *[other] { $count } openings
} a quarter is all your people can follow. Take one back with `undo` to use another.
refusal-no-event = "{ $event }" is not on your desk this quarter, or not yours to answer. `agenda` shows what is.
refusal-no-option = There is no such answer to "{ $event }". `agenda` shows the choices.
refusal-answered = You have answered this already. `undo` takes the answer back.
refusal-not-due = "{ $due }" is not due this quarter.
refusal-delayed-once = It was put off once already. Keep it or break it.

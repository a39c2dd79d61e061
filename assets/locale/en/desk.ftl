# The window: headings, buttons and remarks of its panels. Screen readers read the same words.

## Strip

desk-turn = Turn { $turn } of { $turns } · { $seat }
desk-over = The game is over · { $seat }
desk-opens-causes = { $name }: press to see what moved it
desk-next = { $change } next
desk-teams-of = of { $all } free
desk-budget = Budget
desk-capital = Capital
desk-money = €{ $amount }m
desk-goodwill = { $power } goodwill
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
desk-open-whip = Open the whip count
desk-event = Waits for your answer
desk-default = Stands unless you say otherwise; { $cost }
desk-answered = answered otherwise
desk-answer-chosen = { $text }: chosen. Press to take it back
desk-answer-refused = { $text }: not now. { $why }
desk-chosen = Chosen. Press again to take it back
desk-done = Ordered: { $text }
desk-request = { $power } asks you for a favour
desk-request-remark = Silence costs a little goodwill
desk-request-about = Granting it earns goodwill there. It is asked this quarter only.
desk-opening = An opening of this quarter; at most { $count } can be used
desk-opening-used = You use it
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

# Words of the dialogue: its page, its numbers, its causes, its news.

## Numbers
quantity-trust = Trust between the parties
    .about = 0 to 100: 14, and what was said (talk), and what was done (deeds), less wounds. Undecided states watch it.
quantity-talk = Talk
    .about = What meetings and words add to trust, 12 at most; it melts by almost a third a quarter.
quantity-deeds = Deeds
    .about = What was carried out adds to trust, 60 at most; it wears off slowly.
quantity-wounds = Wounds
    .about = What incidents and breaches take from trust, 40 at most; they heal by a tenth a quarter.
quantity-tension = Tension in the north
    .about = 0 to 100. It moves a sixth of the way toward what spoilers, progress that stirs them, and overstretched control make of it.
quantity-spoilers = Spoilers
    .about = How strong those are who gain from unrest, 0 to 100.
quantity-stirred = Stirred spoilers
    .about = Progress stirs those who lose by it; it settles within a year or two.
quantity-control = Control in the north
    .about = How far institutions work there, 0 to 100. Above 70 it raises tension, above 80 it costs services.
quantity-services = Services in the north
    .about = Schools, clinics, pay and papers as people there receive them, 0 to 100.
quantity-leverage = Leverage in the north
    .about = What the state it left can stop or start there, 0 to 100. It can be sold at the table.
quantity-crisis = Step of the crisis
    .about = 0 none, 1 alarm, 2 barrier, 3 stand-off, 4 injured, 5 dead.
quantity-incidents = Grave incidents
    .about = Nights with injured or dead since the start.
quantity-patience = Patience of the peacekeepers
    .about = Requests that they will still meet, 5 at most; one comes back in three quarters.
quantity-cases = Cases of missing persons closed
    .about = Families who know, since the start of the game. Few aims count it.
quantity-slack = Slack at home
    .about = What a home bears on a clause. It returns to its usual level, and every vote redraws it.
quantity-pain = Cost of stalemate
    .about = What it costs a party that nothing moves, 0 to 100. Nothing is ripe without it on both sides.
quantity-chips = Chips
    .about = Things held that could be handed back; half of them count as room at the table.
quantity-carrot = Carrot
    .about = How far the mediator's promises are believed, 0 to 100.
quantity-stick = Stick
    .about = How far the mediator's threats are believed, 0 to 100.
quantity-rounds = Rounds held
    .about = Rounds of the dialogue since the start.
quantity-implementation = Level carried out
    .about = 0 not begun, 1 minimal, 2 partial, 3 full: each side for itself, and it can slide back.
quantity-progress = Effort toward the next level
    .about = 0 to 100; a fifth of it is added to the odds of a level each quarter. A level reached spends it.
quantity-ambiguity = Ambiguity of the text
    .about = 0 to 100. A quarter of it is room at signature; each point makes every level slower to come.
quantity-carried-out = Carried out
    .about = Share of what is owed in articles that bind, per cent of full.

## Causes
cause-round-held = a round was held
cause-signed-within-room = signed within what home bears
cause-signed-beyond-room = signed beyond what home bears
cause-overreach = a bad bargain that nobody reads again
cause-ratification-lost = a lost vote on ratification
cause-date-lapsed = a date passed without consequence
cause-carried-out = an article was carried out
cause-effort-spent = a level was reached
cause-slid-back = what was carried out slid back
cause-step-answered = a first step was answered
cause-step-unanswered = a first step went unanswered
cause-date-missed = a date was missed
cause-control-overstretched = control beyond what services bear
cause-spoilers-act = spoilers acted
cause-crisis-eases = the crisis eased by itself
cause-grave-night = a grave night
cause-raised-last = raised last in a grave night
cause-patience-back = peacekeepers have time again

## News
news-convened = A round on { THE($agreement) } is called for next quarter.
news-walked-out = { START($seat) } leaves the round on { THE($agreement) }. Nothing is agreed.
news-round-reviewed = A round goes through { THE($agreement) }, article by article: who did what, and what is still owed.
news-round-met = A round is held on { THE($agreement) }.
news-asked = { $article }: { $seat } asks for "{ $option }".
news-article-apart = { $article }: the two sides do not meet. What each would have taken stays unknown.
news-article-agreed = “{ $article }” is agreed: { $option }.
news-agreed = The text of { THE($agreement) } is agreed. It waits for signatures.
news-agreed-whole = { START($agreement) } is agreed. It needs no signature: it binds from now on. Carrying it out is another matter.
news-signed-by-all-whole = { START($agreement) } is signed. It needs no ratification. Carrying it out is another matter.
news-not-signed = { START($seat) } did not sign: its dearest clause, “{ $article }”, is open again.
news-date-met = The mediator's date is met: a text was agreed or signed in time.
news-point-outside = { $article }: the mediator's text lay outside what both would take; they met elsewhere.
news-signed = { START($seat) } signs { THE($agreement) }.
news-signed-by-all = { START($agreement) } is signed. It is not ratified by that, and carrying it out is another matter.
news-ratified = { START($seat) } ratifies { THE($agreement) }.
news-ratification-lost = { START($seat) } loses the vote on { THE($agreement) } in its own parliament.
news-lapsed = { START($agreement) } was agreed and not signed in time: it is back on the table, its other clauses as agreed.
news-overreach = { START($seat) }’s home reads { THE($agreement) } as a bad bargain: it gave far more than the other side. Approval falls each quarter until a round goes through the text or it is made clearer.
news-read-again = { START($agreement) } is read again: { THE($seat) }’s home feels heard.
news-date-set = A date with a consequence stands: { $quarters } { $quarters ->
    [one] quarter
   *[other] quarters
}.
news-date-lapsed = The mediator's date passes, and nothing was agreed by it: the mediator's threats are believed less.
news-envelope = The mediator promises an envelope to both sides.
news-text = The mediator's text on { THE($agreement) } lies on the table.
news-escrow = The acts of both sides on “{ $article }” are deposited with the mediator: neither has to wait for the other.
news-level-reached = { START($seat) } carries out “{ $article }”: { $level }.
news-answered = { START($seat) } answers the step that the other took on “{ $article }”.
news-unanswered = { START($seat) } moved first on “{ $article }”; { THE($other) } has not answered.
news-at-work = { START($other) } works on an answer to the first step of { THE($seat) } on “{ $article }”, and has the time again.
news-slid-back = { START($seat) } slides back on “{ $article }”: now { $level }.
news-breach = The date for “{ $article }” has passed; { THE($seat) } has left it undone.
news-crisis-rises = The north: { $step ->
    [1] sirens in the evening, shops shut early
    [2] barriers on the road
   *[other] two lines face each other
}.
news-crisis-eases = The north: { $step ->
    [1] the road is open, the sirens are not silent
    [2] the lines draw back behind the barriers
   *[other] two lines face each other still
}.
news-crisis-over = The north is quiet again.
news-night-injured = A night in the north: people are hurt. Each side names the other.
news-night-dead = A night in the north: people are dead. Their names are read on both sides.
news-window = { START($seat) } raised last. For two quarters firm acts of { THE($other) } are understood abroad.

## Pages
dialogue-head = THE DIALOGUE
dialogue-trust = Trust { $trust }: { $base }, talk { $talk }, deeds { $deeds }, wounds -{ $wounds }.
dialogue-carried-out = Carried out of what binds: { $share } %.
dialogue-ripeness = Ripeness { $ripeness } ({ $word }): the smaller cost of stalemate { $pain } x way out { $out } x date { $date }. A product: one gate shut shuts the rest.
ripe-ripe = ripe: homes bear what they can
ripe-half = half ripe
ripe-not = not ripe
dialogue-date = A date with a consequence stands for { $quarters } { $quarters ->
    [one] more quarter
   *[other] more quarters
}.
dialogue-round = A round on { THE($agreement) } meets this quarter: `table` shows the clauses.
dialogue-no-round = No round meets this quarter.
dialogue-north = THE NORTH
dialogue-window = You were wronged: for now, firm acts of yours are understood abroad.
dialogue-agreements = AGREEMENTS
dialogue-hint = `articles` shows who carried out what, `table` the clauses still open, `why trust` what moved it.
plain-value = { $value }
column-stage = stage
column-vague = vague
column-option = option
column-own-cost = cost at home
column-asked = asked last time by
column-owes = owed by
column-level = carried out
column-due = date, and what it waits for
stage-binding = { $stage }, binding
waits-head = WAITING FOR A SIGNATURE OR A VOTE
waits-signed = { $agreement }: signed by { $who }.
waits-sign = { $agreement }: waits for the signature of { $who }; no date was set.
waits-sign-until = { $agreement }: waits for the signature of { $who }, { $quarters } { $quarters ->
    [one] quarter
   *[other] quarters
} left; then it is back on the table.
waits-ratified = { $agreement }: ratified by { $who }.
waits-ratify = { $agreement }: waits for ratification by { $who }; no date was set.
table-empty = Nothing is under negotiation. The mediator may table a text or convene a round.
round-head = { $agreement }
table-now = A round meets this quarter. Offers (of the two sides: what is asked, and the worst that would be taken) and points (of the mediator: an option that stands where both sides would take it) are sealed until it ends.
table-later = No round meets on this now. Only the mediator convenes one, for the quarter after.
table-own-room = Your home bears { $room }; what is agreed so far, with the package as such, costs it { $cost }.
table-other-room = { START($seat) } bears from { $low } to { $high }, as far as you know. Separate meetings (`shuttle`, `back-channel`) narrow that.
    .window = { START($seat) } bears from { $low } to { $high }, as far as you know. Separate meetings narrow that: “{ action-shuttle }”, “{ action-back-channel }”.
table-hint = `offer ARTICLE asked=OPTION worst=OPTION`: what you ask for is seen afterwards, your worst never.
table-hint-mediator = `point ARTICLE option=OPTION`: it stands where both sides would take it.
clause-head = { $name } ({ $id })
clause-agreed = Agreed: { $option }.
articles-head = WHAT BINDS, AND WHAT OF IT IS CARRIED OUT: { $share } %
articles-hint = `articles NAME` opens one: what each side owes, what it waits for, what it changed.
article-part = { $seat }: { $text } ({ $level })
article-after = waits for { $article } on the side of { $seat }: { $level }
article-effort = your effort toward the next level: { $effort }; a fifth of it is added, in per cent, to the odds of a level each quarter, and a level spends it
due-late = past its date
due-in = { $quarters ->
    [0] due now
    [one] due in 1 quarter
   *[other] due in { $quarters } quarters
}
due-waits = waits for another part
due-unanswered = moved first, waits for an answer

## Help
help-dialogue = trust, ripeness, the north, agreements and their stages
    .usage = dialogue
    .about = How the dialogue stands: trust and its parts, whether it is ripe, the north, and how far each agreement has come.
    .example = dialogue
help-table = the clauses on the table, with what each costs you
    .usage = table [AGREEMENT]
    .about = The agreement of this quarter's round, or the one under negotiation, or the one you name: each clause with its options, your cost, and what was asked last time.
    .example = table
help-articles = who carried out what, dates, what waits for what
    .usage = articles [NAME]
    .about = Everything that binds, side by side: levels carried out, dates, and what waits. With a name it opens one article.
    .example = articles

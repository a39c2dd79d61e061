# Words of the dialogue, the paths of accession, governments, the region: what is done, what must hold, what is refused.

## Orders at the table
order-offer = Offer on “{ $article }”: asked "{ $asked }", worst "{ $worst }"
order-point = Your text on “{ $article }”: "{ $option }"
try-offer = Sealed until the round ends. Where what both sides would take meets, the article is agreed; else only what was asked is seen.
try-point = Where both sides would take it, your point stands.

## Aims
aim-agreement = AGREEMENT
aim-article = ARTICLE
aim-chapter = CHAPTER
aim-gate = GATE
aim-scheme = SCHEME
aim-party = PARTY

## Owners
owner-part = { $seat }: { $what }
owner-member = { THE($state) } on the path of { THE($seat) }

## Stages and levels
stage-untabled = not on the table
stage-tabled = under negotiation
stage-agreed = agreed
stage-signed = signed
stage-ratified = ratified
level-0 = not begun
level-1 = minimal
level-2 = partial
level-3 = full

## Effects
effect-nothing = nothing
effect-luck = { $odds }: { $then }; else { $otherwise }
effect-goodwill-of = Goodwill of { THE($whose) } with { THE($power) } { $amount }
target-some-agreement = the agreement
target-some-article = the article
target-some-gate = the gate
target-some-chapter = the chapter
target-some-party = the party
target-some-power = the power
target-some-body = the organisation
word-of-another = Its word
effect-convene = A round on { THE($target) } meets next quarter
effect-text = Your text on { THE($target) } lies on the table; ambiguity becomes { $amount }
effect-deadline = A date with a consequence stands for { $amount ->
    [one] 1 quarter
   *[other] { $amount } quarters
}
effect-envelope = An envelope is promised: the way out is wider
effect-sign = You sign { THE($target) }
effect-ratify = You ratify { THE($target) }
effect-carry-out = Effort toward the next level of your part +{ $amount }
effect-support = Effort toward the next level +{ $amount }, on both sides
effect-escrow = Whoever is ahead on { THE($target) } is not slowed for it, and waits for no answer, for { $amount ->
    [one] 1 quarter
   *[other] { $amount } quarters
}
effect-clarify = Ambiguity of the text falls by { $amount }
effect-walk-out = You leave the round
effect-slide-back = Your part of { THE($target) } slides back a level
effect-reach = “{ $article }” is carried out on your side: { $level }
effect-call-gate = { START($target) } is put to those who decide on it
effect-law = A law in { THE($target) }; its worth comes over a year
effect-staff = The law in { THE($target) } is carried out
effect-warn = A warning of measures against { THE($target) }; left to lapse, it costs you { $amount } of stick
effect-impose = Measures on { THE($target) } rise by a step
effect-ease = Measures on { THE($target) } are lifted by a step
effect-pay = { $amount } % of the tranche that is due is paid
effect-call-election = An early vote at the end of the quarter: what your home bears is drawn anew, the majority may be found or lost, and a new government brings { $capital } capital
target-any = the one that you name
effect-cabinet-falls = The cabinet falls; a vote follows
effect-redraw = What your home bears at the table is drawn anew
picked-blockers = { $count ->
    [one] the hardest blocker
   *[other] the { $count } hardest blockers
}

## Needs
need-stage = the agreement is { $stage }
need-open = clauses of the agreement are open, and its time has come
need-open-or-underway = clauses are open, or it binds and is not carried out in full
need-tabled = the agreement is on the table
need-owes = you owe this: { $due }
need-own-part = your own signature or ratification is open
need-round = a round meets this quarter
need-round-within = a round was held within { $quarters } quarters
need-in-force = the article is in force
need-prerequisites = what the article waits for is carried out
need-unfinished = your part is not carried out in full
need-both-unfinished = both sides owe something in the article that is not carried out in full
need-level-below = “{ $article }” on your side is below "{ $level }"
need-level-at-least = “{ $article }” on your side has reached "{ $level }"
need-majority = a majority at home
need-law = a law in the chapter waits to be carried out
need-chapter-open = no law is under way in the chapter
need-gate-open = the gate is the next one and can be called now
need-measures-on = measures are on the party
need-warned = a warning stands against the party, or a step was lifted from it lately and can return
need-breach = the party has left undone what it signed, or was last to raise a grave night
need-party-is = aimed at { THE($party) }
need-scheme-open = the scheme is not complete on your side

## Conditions
condition-stage = { THE($agreement) } is at least { $stage }
condition-level = { THE($party) } carried out “{ $article }”: { $level }
condition-gate = { THE($party) } has passed the gate “{ $gate }”
condition-round = a round meets this quarter
condition-vote-within = a vote of { THE($party) } comes within { $quarters } quarters
condition-dial = circumstances that no desk can see

## Why
why-which-agreement = Of which agreement? For example `why { $word } ` and its name; `dialogue` lists them.
why-which-article = Of which article? For example `why { $word } ` and its name; `articles` lists them.
why-which-chapter = Of which chapter? For example `why { $word } ` and its name; `accession` lists them.
why-which-scheme = Of which scheme? For example `why { $word } ` and its name; `region` lists them.

## Refusals
refusal-wrong-target-agreement = "{ $action }" is aimed at an agreement. `dialogue` lists them.
    .window = “{ $action }” is aimed at an agreement. “{ panel-table }” lists them.
refusal-wrong-target-article = "{ $action }" is aimed at an article. `articles` lists them.
    .window = “{ $action }” is aimed at an article. “{ panel-implementation }” lists them.
refusal-wrong-target-chapter = "{ $action }" is aimed at a chapter. `accession` lists them.
    .window = “{ $action }” is aimed at a chapter. “{ panel-criteria }” lists them.
refusal-wrong-target-gate = "{ $action }" is aimed at a gate. `accession` lists them.
    .window = “{ $action }” is aimed at a gate. “{ panel-criteria }” lists them.
refusal-wrong-target-scheme = "{ $action }" is aimed at a scheme of the region. `region` lists them.
    .window = “{ $action }” is aimed at a scheme of the region. “{ panel-region }” lists them.
refusal-wrong-target-party = "{ $action }" is aimed at one of the two parties. Name its seat.
refusal-once = "{ $action }" is of the same kind and among your orders: one a quarter.
refusal-stage = { START($agreement) } is not at that stage. `dialogue` shows how far each text has come.
    .window = { START($agreement) } is not at that stage. “{ panel-table }” shows how far each text has come.
refusal-own-part-done = There is nothing of yours to sign or ratify in { THE($agreement) } now. `dialogue` shows whose turn it is.
    .window = There is nothing of yours to sign or ratify in { THE($agreement) } now. “{ panel-table }” shows whose turn it is.
refusal-not-owed = You owe nothing of the kind: "{ $due }". Promise it first; `agenda` shows what you owe.
    .window = You owe nothing of the kind: “{ $due }”. Promise it first; your agenda shows what you owe.
refusal-nothing-open = { START($agreement) } has no open clause: its text is agreed. `dialogue` shows what is still under negotiation.
    .window = { START($agreement) } has no open clause: its text is agreed. “{ panel-table }” shows what is still under negotiation.
refusal-not-yet-date = { START($agreement) } cannot be put on the table before { $day }.
refusal-not-yet = { START($agreement) } cannot be put on the table until this holds: { $needs }.
refusal-not-tabled = { START($agreement) } is not on the table. `dialogue` shows how far each text has come.
    .window = { START($agreement) } is not on the table. “{ panel-table }” shows how far each text has come.
refusal-one-sided = { $article }: there is nothing to hold together where not both sides owe something that is still undone. `articles` shows who owes what.
    .window = { $article }: there is nothing to hold together where not both sides owe something that is still undone. “{ panel-implementation }” shows who owes what.
refusal-no-round = No round on this meets this quarter. The mediator convenes one for the next.
refusal-last-turn = It would come about next turn, and this one is the last.
refusal-no-round-within = No round was held in the last { $quarters } quarters. Convene one first.
refusal-not-in-force = “{ $article }” binds nobody yet. `articles` shows what is in force.
    .window = “{ $article }” binds nobody yet. “{ panel-implementation }” shows what is in force.
refusal-waits = “{ $article }” waits for another part that is not carried out. `articles` shows which.
    .window = “{ $article }” waits for another part that is not carried out. “{ panel-implementation }” shows which.
refusal-part-full = Your part of “{ $article }” is carried out in full.
refusal-effort-full = As much effort stands behind your part of “{ $article }” as can: a fifth of it counts in the odds, and only time helps.
refusal-meets-now = A round on this meets this quarter: what stays open then can be called again.
refusal-no-part = You owe nothing in “{ $article }”.
refusal-level-reached = Your side of “{ $article }” has come to "{ $level }" already.
refusal-level-first = Your side of “{ $article }” must reach "{ $level }" first.
refusal-no-majority = Your majority at home is lost: parliament would not pass it. A partner, or a vote, comes first.
refusal-no-law = In “{ $chapter }” no law waits to be carried out. `pass-reform` comes first.
    .window = In “{ $chapter }” no law waits to be carried out: one has to be passed first.
refusal-law-underway = The law in “{ $chapter }” is being carried out already. Another one there comes after it.
refusal-chapter-busy = In “{ $chapter }” a law is under way or waits to be carried out, or nothing can rise for now.
refusal-gate-waits = { $gate } waits for { $need }.
refusal-gate-from = { $gate } can be called in the { $quarter }.
refusal-gate-passed = { $gate } is passed already.
refusal-gate-shut = { $gate } is not the next gate, or cannot be called this quarter. `accession` shows which is and when.
    .window = { $gate } is not the next gate, or cannot be called this quarter. “{ panel-criteria }” shows which is and when.
refusal-not-mediated = { $gate } is not yours to propose: those who walk that path ask for it themselves.
refusal-no-measures = No measures are on { THE($target) }.
refusal-no-warning = No warning stands against { THE($target) }, and no step was lifted from it lately that could return. A letter comes first.
refusal-no-breach = { START($target) } has left nothing undone that is on record, and was not last to raise a grave night.
refusal-wrong-party = That is meant for the other party.
refusal-scheme-complete = Your side of { $scheme } is complete.
refusal-not-your-part = Offers are made by the two parties, points by the mediator.
refusal-no-such-option = There is no such option in “{ $article }”. `table` shows them.
    .window = There is no such option in “{ $article }”. “{ panel-table }” shows them.
refusal-article-agreed = “{ $article }” is agreed already.
refusal-asked-beyond-worst = What you ask lies beyond the worst you would take: put the two the other way round.

## Causes
cause-returns = { $quantity } returns to its usual level

## Organisations
body-given = It agreed on { $day } and is not asked again.

# The staged moments: what a quarter brought that is worth watching.

moment-go-on = Go on (Space)
moment-to-end = To its end (Space)
moment-done = Done (Space)
moment-skip = Skip
moment-skip-all = Skip all (Escape)
moment-skip-last = Skip (Escape)
moment-again = Once more
moment-place = { $at } of { $of }
moment-play-again = Play again

moment-inherited = The desk you inherit
moment-night = A night at the barricade
moment-changed = What a clause changed for someone

# The desk one inherits

folder-now = this quarter
folder-in =
    { $quarters ->
        [one] in one quarter
       *[other] in { $quarters } quarters
    }
folder-by = by { $day }
folder-passed = its date has passed
folder-open = no date is set
folder-money = The tranche
folder-money-title = { $amount } are lost if no more steps are met
folder-money-text = The plan pays for steps of reform; what is not met by the day lapses.
folder-part = What you owe
folder-unsigned = Unsigned
folder-due = An undertaking
folder-event = It has happened
folder-measures = Measures
folder-measures-title = { $steps ->
        [one] One step of measures stands against { THE($seat) }
       *[other] { $steps } steps of measures stand against { THE($seat) }
    }
folder-measures-text = They cost money and meetings, and are eased when what was asked for is done.
folder-gate = A gate
folder-gate-text = It can be asked for; as you count, it would be passed in { $odds } of 10 worlds.
folder-request = A call
folder-request-title = { START($power) } asks you for a favour
folder-request-text = It waits two quarters or so; silence costs goodwill.
folder-session = A session
folder-session-title = { START($body) } sits
folder-session-text = A bid that is ready could be tabled there.
folder-vote = At home
folder-vote-title = The next vote
folder-mandate-title = The mandate is examined
folder-vote-text = { $home } now: { $value }

# A roll call

moment-roll-call = Roll call: { $body }
moment-secret-ballot = Secret ballot: { $body }
moment-roll-says = { $yes } yes, { $needed } needed
moment-roll-letter = The names are read from the letter { $letter }.
moment-roll-box = The papers are taken from the box.
moment-roll-paper = A paper
moment-roll-needs = { $yes } yes. It needs { $lacks } of the { $left } that are left.
moment-roll-enough = { $yes } yes: enough, { $needed } were needed.
moment-roll-short = { $yes } yes, { $needed } were needed.
moment-roll-secret = The ballot was secret. Who kept their word is not known.
moment-roll-kept = Nobody whom you counted on did otherwise.
moment-roll-broke =
    { $count ->
        [one] One whom you counted on did not vote yes:
       *[other] { $count } whom you counted on did not vote yes:
    }
moment-roll-broke-parent =
    { $count ->
        [one] One to whom you spoke voted yes all the same:
       *[other] { $count } to whom you spoke voted yes all the same:
    }
moment-roll-whipped = { $state }: { $vote }, after you spoke to it
moment-roll-counted = { $state }: { $vote }
moment-roll-ring = you spoke to it before the vote
moment-roll-more = and { $count } more

# A night at the barricade

moment-night-0 = The road is open
moment-night-1 = Sirens, shut shops
moment-night-2 = A barrier on the road
moment-night-3 = Two lines, face to face
moment-night-4 = People are hurt
moment-night-5 = People are dead
moment-night-up = { $hour }, a step up: { $what }
moment-night-down = { $hour }, a step back: { $what }
moment-night-by = { $seat }, { $what }
moment-night-hold = Both sides hold. Nobody moves first.

# The signing table

moment-signing = The text is agreed: { $agreement }
moment-signed = Signed: { $agreement }
moment-own-reading = You read it as you had asked: { $text }
moment-clause-costs = Costs at home: { $aspirant } { $gives }, { $parent } { $parentgives }
moment-text-costs = What both give up at home, in all: { $aspirant } { $gives }, { $parent } { $parentgives }.
moment-given = You had asked for: { $text }
moment-two-readings = It may be read in two ways.
moment-ambiguity = Ambiguity { $ambiguity } of 100: shaded words may be read in two ways when they fall due.
moment-clear = The text is clear: ambiguity { $ambiguity } of 100.
moment-may-rise = Nobody has signed; one may still rise.

# Report day

moment-report = Report day: { $seat }
moment-report-says = Mean level { $before } last year, { $now } this year
moment-report-before = Last report · mean { $mean }
moment-report-now = This report · mean { $mean }
moment-report-chapter = Chapter
moment-report-word = { $word } ({ $level })
moment-report-same =
    { $count ->
        [one] As before, one chapter: { $chapters }
       *[other] As before, { $count } chapters: { $chapters }
    }
moment-report-levels = Every chapter's published level, side by side
moment-report-chips =
    { $count ->
        [0] No word has turned. What moved beneath the rounding stays in the pipe.
        [one] One word has turned. What moved beneath the rounding stays in the pipe.
       *[other] { $count } words have turned. What moved beneath the rounding stays in the pipe.
    }

# Chairs

moment-chairs = { $count } chairs: { $seat }, { $gate }
moment-chairs-lights = { $lights } of { $count } lights
moment-chairs-rule =
    { $most ->
        [one] One no stops it.
       *[other] { $most } noes stop it.
    }
moment-chair = { $state }: { $reason }

# Election night

moment-election = Election night: { $seat }
moment-election-needed = { $needed } of { $all } are needed
moment-election-majority = { $own } seats: a majority without partners.
moment-election-short = { $own } seats: { $lacks } short of a majority.
moment-election-coalition = { $own } + { $partners } = { $sum } seats, with partners.
moment-election-own = those who may govern
moment-election-partners = partners
moment-election-others = the others
moment-election-reserve = What your home can bear at the table is drawn anew: { $before } before, { $now } now.
moment-election-hidden = What the home of { THE($seat) } can bear at the table is drawn anew, behind the curtain.
moment-election-as-before = No cabinet is formed yet. What its home can bear at the table is as it was.

# The note

moment-letter = A note: { $state }
moment-letters = Notes from { $count } capitals
moment-letter-recognised = { START($state) } recognises { THE($aspirant) }.
moment-letters-recognised = { $count } states recognise { THE($aspirant) }.
moment-letter-recognised-about = The note is signed. It counts under every reading.
moment-letter-reaffirmed = { START($state) } says that its recognition of { THE($aspirant) } stands.
moment-letters-reaffirmed = { $count } states say that their recognition of { THE($aspirant) } stands.
moment-letter-reaffirmed-about = { START($aspirant) } has counted it all along. The other readings count it again.
moment-letters-claim = { START($parent) } says that { $count } states no longer recognise { THE($aspirant) }.
moment-letters-document = { $count } states withdraw their recognition of { THE($aspirant) }.
moment-letter-counts = The count after this, by who counts
moment-letter-claim = { START($parent) } says that { THE($state) } no longer recognises { THE($aspirant) }.
moment-letter-document = { START($state) } withdraws its recognition of { THE($aspirant) }.
moment-letter-no-document = No document is shown. { START($state) } keeps silent.
moment-letter-signed = The note is signed and stamped. { START($aspirant) } disputes that a recognition can be taken back.
moment-letter-do = What you can do about it this quarter:
moment-letter-look = Where it stands:
moment-letter-queued = Ordered: { $order }
moment-letter-dossier = Look at { THE($state) }

# What a clause changed

moment-changed-by = { $article }: { $seat }, { $level }

# Handing over

handing-par = par { $par }
handing-aims = Aim by aim
handing-score = { $score } of 100
handing-praised = For it: { $aim }
handing-missed = Against it: { $aim }
handing-hinge = The quarter it turned: { $seat }
handing-turned = It turned in the { $quarter }: the worth of your aims, none counted double, moved by { $by } points.
handing-road = The road not taken: without “{ $order }” in the { $quarter }, with the same luck, the verdict would have been { $verdict } instead of { $was }, and net recognitions { $net }.
handing-note = A note to your successor: { $seat }
handing-note-about = Whoever sits down here next finds five folders and this sheet.
handing-note-hint = What would you have wanted to know on the first day?
handing-note-keep = Keep the note with the game
handing-note-kept = The note is kept with the game.
handing-note-empty = It is kept with the game once you have written it.
handing-show = Hand over once more

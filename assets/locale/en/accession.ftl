# Words of the paths of accession: their page, their numbers, their causes, their news.

## Numbers
quantity-veto = Stand against the next gate
    .about = 0 to 100: the odds of a no before anything is taken off. Lobbying takes at most 24 off where it started; a refusal adds 3.
quantity-level = Level in the chapter
    .about = 1 to 5, finer than what the yearly report publishes. A law and its implementation bring 0.4 each within a year; the administration carries a few chapters on each quarter.
quantity-gate = Credit toward the next gate
    .about = 0 to 100, taken off every member's odds of a no. It loses 4 % a quarter, and 8 points when a gate is passed.
quantity-measures = Measures in force
    .about = 0 to 3 steps. Each quarter every step costs approval, growth and credit toward the next gate.
quantity-interoperability = Interoperability
    .about = 0 to 100. Half of it is taken off every ally's odds of a no.
quantity-mean-level = Mean level of the chapters
    .about = 1 to 5, over the graded chapters. Ordinary cabinets gain about 0.04 a year, reform cabinets about 0.07.
quantity-level-gain = Gain of the mean level
    .about = Since the start of the game.
quantity-gates = Gates passed
    .about = Since the start of the game, over all paths.
quantity-plan-paid = Paid from the plan
    .about = EUR m since the start of the game: for steps of reform that were met, while engagement is constructive.

## Causes
cause-administration = the administration carries on
cause-track-record = a track record grows
cause-slides-back = no majority, or courts that do not work: it slides
cause-reform-law = a law comes into effect
cause-reform-staff = a law is carried out
cause-normalisation-carried-out = what is carried out of the dialogue
cause-gate-passed = a gate is passed
cause-gate-refused = a gate is refused
cause-under-measures = measures in force
cause-warning-lapsed = a warning that nothing followed
cause-plan-payment = a payment of the plan
cause-plan-lost = money of the plan lost at a date

## News
news-reform-law = { $seat }: a law is passed in { THE($target) }. It comes into effect over a year, and waits for the staff and money that carry it out.
news-reform-staff = { $seat }: staff, budget and inspections for { THE($target) }.
news-report = The yearly report on { $seat }: { $rose ->
    [0] no chapter rose
    [one] one chapter rose
   *[other] { $rose } chapters rose
}, { $fell ->
    [0] none fell
    [one] one fell
   *[other] { $fell } fell
}.
news-chapter-rose = { $seat }, { THE($target) }: "{ $level }". A year ago the sentence read: "{ $before }".
news-chapter-fell = { $seat }, { THE($target) }: back to "{ $level }". A year ago the sentence read: "{ $before }".
news-gate-passed = { START($seat) } passes: { $target }, called by { THE($caller) }. { $against ->
    [0] Nobody was against.
    [one] One member was against.
   *[other] { $against } members were against.
}
news-gate-refused = { START($seat) } is stopped at: { $target }, called by { THE($caller) }. { $against ->
    [one] One member was against.
   *[other] { $against } members were against.
}
news-gate-granted = { $seat }: { $target } is given, called by { THE($caller) }. No member had a vote on it.
news-gate-declined = { $seat }: { $target } is not given this time, called by { THE($caller) }. No member had a vote on it.
news-chair-precedent = { START($state) } says no: it fears a precedent.
news-chair-rule-of-law = { START($state) } says no: it wants more on the rule of law.
news-chair-own-dispute = { START($state) } says no: it has a dispute of its own with { THE($seat) }.
news-chair-normalisation = { START($state) } says no: normalisation comes first.
news-chair-alignment = { START($state) } says no: it asks { THE($seat) } to align its foreign policy first.
news-warned = A warning to { THE($seat) }: what it has left undone past its date may bring measures, or bring them back.
news-warning-lapsed = The warning to { THE($seat) } lapses: nothing followed.
news-measures-imposed = Measures on { THE($seat) } rise to step { $steps } of 3.
news-measures-return = What was lifted comes back: measures on { THE($seat) } rise to step { $steps } of 3.
news-measures-eased = Measures on { THE($seat) } are eased: { $steps ->
    [0] none are left
    [one] one step is left
   *[other] { $steps } steps are left
}.
news-plan-paid = The plan pays { THE($seat) } EUR { $amount } m for reforms that were met.
news-plan-withheld = The plan withholds EUR { $amount } m from { $seat }: engagement was not constructive.
news-plan-lost = { START($seat) } loses EUR { $amount } m of the plan: steps were not met in time.

## The page
accession-head = { $path }: { $seat }
accession-none = { START($seat) } walks no path here.
accession-mean = Mean level { $mean } (start { $start }, last report { $published }); next report { $report }.
accession-judgement = Levels of single chapters are the game's own judgement; only averages and a few wordings are on record.
accession-column-chapter = chapter
accession-column-published = last report
accession-column-truth = your own reading
accession-column-pipe = reform
accession-pipe-law = law passed ({ $quarters } q), not carried out
accession-pipe-waits = law passed, not carried out
accession-pipe-staff = law being carried out, { $quarters } q
accession-pipe-record = track record
accession-changed = { $now } (was { $before })
accession-gates = Gates
accession-gate-passed = { $gate }: passed
accession-gate-can = { $gate }: can be called this quarter ({ $rule }); odds { $odds }
accession-gate-next = { $gate }: in { $quarter } ({ $rule }); odds as things stand { $odds }
accession-gate-waits = { $gate }: waits for { $need }
accession-blockers = may say no: { $names }
accession-more = { $count ->
    [one] One more gate follows.
   *[other] { $count } more gates follow.
}
accession-credit = Credit toward the next gate: { $credit }.
accession-measures = Measures in force: { $steps } of 3 steps.
accession-warned = A warning stands.
accession-plan = { $plan }: EUR { $paid } m of { $ceiling } m paid; steps worth EUR { $waiting } m wait for the next pay day (in the { $quarters } quarter).
accession-plan-needs = A payment needs trust of { $trust }, a record of { $keep }, no crisis of step { $crisis } and at most { $measures } step of measures.
accession-plan-stake = As things stand EUR { $amount } m are lost on { $day }, but for what is met and paid by then.
accession-plan-ends = It ends on { $day }: what is not met by then is lost.
accession-hint = `gate NAME` counts the votes on one gate. A law (`pass-reform`) is not a track record: it waits to be carried out (`run-reform`).
rule-unanimity = unanimity of { $members }
rule-qualified = qualified majority: at most { $most } % of { $members } against
rule-institution = the institution alone, no vetoes
rule-ratifications = every one of { $members } ratifies
need-gate-mean = a mean level of { $level }
need-gate-chapter = level { $level } in { $chapter }
need-gate-article = { $article } carried out: { $level }
need-gate-gate = { $gate }
need-gate-quantity = { $quantity } of { $amount }
need-gate-measures = measures of { $steps } step at most
gate-head = { $gate } ({ $id }): { $seat }
gate-rule = Decided by { $rule }; it can be called in the { $quarters } quarter of a year.
gate-which = Which gate? For example `gate { $gate }`. `accession` lists them.
gate-odds = As things stand it passes in { $odds }. A vote of this quarter goes by how the quarter opened and by what you say to members now; what else you do counts from the next.
gate-brings = Taken off every member's stand: the step itself { $ease }, credit { $credit }, trust { $trust }, goodwill { $goodwill }, your word { $keep }. `why gate`, `why trust` and `why keep` open them.
    .window = Taken off every member's stand: the step itself { $ease }, credit { $credit }, trust { $trust }, goodwill { $goodwill }, your word { $keep }.
gate-past = { $quarter }: { $how }
gate-past-passed = passed
gate-past-refused = refused, against: { $names }
gate-past-declined = refused
gate-column-stand = stand
gate-column-no = odds of a no
gate-column-reason = reason
reason-precedent = fears a precedent
reason-rule-of-law = rule of law
reason-own-dispute = a dispute of its own
reason-normalisation = normalisation first
reason-alignment = alignment of foreign policy
forces-phases = The plan for the forces
forces-phase = { $name }: from { $day }
forces-phase-now = { $name }: from { $day }, running now
forces-level = Interoperability { $value } of 100.

## Help
help-accession = the paths of accession: chapters, gates, money, measures
    .usage = accession [SEAT or PATH]
    .example = accession
    .about = Levels as the last report publishes them beside your own finer reading, the reforms under way, the gates with what each waits for and who may say no, money at stake and measures. A path's id alone shows that path.
help-gate = one gate: the rule, and each member's odds of a no
    .usage = gate NAME [SEAT]
    .example = gate { $gate }
    .about = Each member's stand, what you bring, and what is left; odds as you believe them. Lobbying a member lowers its stand, at most by 24.

# News: one or two sentences each, as the desk would file them.

news-choice = { $event }. { $seat }: "{ $choice }"
news-due-kept = { START($seat) } keeps its undertaking: { $due }.
news-due-delayed = { START($seat) } asks for one more quarter: { $due }.
news-due-broken = { START($seat) } breaks its undertaking: { $due }.
news-posting-unpaid = The budget does not reach: "{ $action }" in { THE($target) } comes home.
    .nowhere = The budget does not reach: "{ $action }" comes home.
news-request = { START($power) } asks you for a favour. It waits two quarters or so; silence costs goodwill.
news-request-met = { START($power) } thanks you for the favour.
news-request-lapsed = { START($power) } no longer waits for the favour it asked, and has taken note.
news-recognised = { START($state) } recognises { THE($aspirant) }. The note is dated { $day }.{ $counted ->
    [0] {" It is not among the states that are counted: no count changes."}
   *[other] {""}
}
news-reaffirmed = { START($state) } says that its recognition of { THE($aspirant) } stands, { $day }.
news-withdrawn = { START($state) } withdraws its recognition in a note of { $day }. { START($aspirant) } disputes that this can be done.
news-claimed = { START($parent) } says that { THE($state) } has withdrawn its recognition, { $day }. No document is shown; { THE($state) } keeps silent.
news-denied = { START($state) } says that its recognition stands.
news-relations = { START($state) } and { THE($aspirant) } open embassies.
news-engaged = { START($state) } goes a step further: { $rung }.
news-bid-opened = { START($aspirant) } prepares a bid for { THE($body) }.
news-bid-withdrawn = The bid for { THE($body) } is withdrawn before a vote.
news-bid-postponed = { START($body) } puts the vote on { THE($aspirant) } off to a later session.
news-vote-carried = { $body }: carried. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away; { $needed } were needed.
news-vote-vetoed = { $body }: { $state } uses its veto. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away.
news-vote-objected = { $body }: no consensus, { THE($state) } objects. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away.
news-vote-short = { $body }: lost. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away; { $needed } were needed.
news-risk = { $action }: { $risk }
news-missed = { $act }: it did not come about, and had { $odds }: { $effects }.
    .instead = { $act }: it did not come about, and had { $odds }: { $effects }. What came instead: { $instead }.

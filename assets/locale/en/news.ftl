# News: one or two sentences each, as the desk would file them.

news-choice = { $event }. { $seat }: "{ $choice }"
news-due-kept = { $seat } keeps its undertaking: { $due }.
news-due-delayed = { $seat } asks for one more quarter: { $due }.
news-due-broken = { $seat } breaks its undertaking: { $due }.
news-posting-unpaid = The budget does not reach: "{ $action }" in { $target } comes home.
    .nowhere = The budget does not reach: "{ $action }" comes home.
news-request = { $power } asks you for a favour. It waits two quarters or so; silence costs goodwill.
news-request-met = { $power } thanks you for the favour.
news-request-lapsed = { $power } no longer waits for the favour it asked, and has taken note.
news-recognised = { $state } recognises { $aspirant }. The note is dated { $day }.
news-reaffirmed = { $state } says that its recognition of { $aspirant } stands, { $day }.
news-withdrawn = { $state } withdraws its recognition in a note of { $day }. { $aspirant } disputes that this can be done.
news-claimed = { $parent } says that { $state } has withdrawn its recognition, { $day }. No document is shown; { $state } keeps silent.
news-denied = { $state } says that its recognition stands.
news-relations = { $state } and { $aspirant } open embassies.
news-engaged = { $state } goes a step further: { $rung }.
news-bid-opened = { $aspirant } prepares a bid for { $body }.
news-bid-withdrawn = The bid for { $body } is withdrawn before a vote.
news-bid-postponed = { $body } puts the vote on { $aspirant } off to a later session.
news-vote-carried = { $body }: carried. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away; { $needed } were needed.
news-vote-vetoed = { $body }: { $state } uses its veto. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away.
news-vote-objected = { $body }: no consensus, { $state } objects. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away.
news-vote-short = { $body }: lost. { $yes } yes, { $no } no, { $abstain } abstained, { $absent } stayed away; { $needed } were needed.
news-risk = { $action }: { $risk }

# Texts of the rules that every world shares: actions, openings, dues, events, risks. No state, power or organisation is named
# here; { $target } is the state, body, power or region concerned. A world's own texts are in its own folder.

## Actions

action-sound-out = Sound out members
    .about = Your people ask member by member how they would vote, and write down what they do not say.
action-whip-session = Whip before the vote
    .about = Calls, lunches and promises for the dozen members nearest the line; it counts in this session only.
action-image-campaign = Campaign for your image
    .about = Press, culture and forums in one region; it wears off over two years.
action-youth-and-sport = Youth and sport line
    .about = A budget line for exchanges, schools and teams; it stays until you cut it.
action-ask-patron = Ask a patron to speak for you
    .about = A demarche in the three capitals nearest the line; it costs goodwill and lasts half a year.
action-serve-patron = Grant a patron's request
    .about = You do what a patron asks and are thanked for it; at home they ask why.
action-address-the-hall = Address the hall
    .about = Your leader speaks before delegates from everywhere; a dozen undecided capitals read it.
action-open-archives = Open archives on the missing
    .about = Files for families who search, with no condition attached; some at home will object.
action-explain-at-home = Explain it at home
    .about = Town halls and studios before the next step abroad.
action-post-envoy = Post an envoy
    .about = A special envoy stays and works on one government until you recall the team.
action-open-mission = Open a mission
    .about = An embassy or consulate in a state that recognises; it holds that state when others call.
action-leader-visit = Leader's visit
    .about = Your leader and one other leader before cameras; the neighbours notice. Takes the initiative.
action-trade-and-aid = Trade and aid
    .about = Grants, scholarships and a trade agreement for a state that already talks to you.
action-consolidate = Tour of the quiet friends
    .about = Five recognisers whose hold is thin get a visit before somebody else calls.
action-prepare-bid = Prepare a bid
    .about = File, sponsors and legal memorandum for one body; the other side will know.
action-table-bid = Table the bid
    .about = The item goes to the vote this session. Takes the initiative; a lost vote closes the door for a while.
action-withdraw-bid = Withdraw the bid
    .about = No vote, no defeat; the file goes back into the drawer.
action-resident-envoy = Post a resident envoy
    .about = An envoy stays in one capital and keeps its position where it is.
action-embassy-desk = Reopen an embassy
    .about = A flag and a staff in a state whose vote you will need.
action-visit-of-friends = Visit a friend
    .about = Your leader thanks a government that holds your view; its neighbours notice. Takes the initiative.
action-trade-for-position = Trade with those who hold
    .about = Contracts, grants and scholarships where a position is being reconsidered.
action-hold-the-line = Tour of the hesitant
    .about = Your envoys call on the five governments most likely to move.
action-withdrawal-drive = Seek a withdrawal
    .about = Envoys ask a late recogniser for a note, and four others for a conversation. The other side will hear of it.
action-contest-bid = Contest a bid
    .about = Amendments, procedure and calls to ten members; sometimes the item is put off.
action-tour-of-capitals = Tour of the capitals
    .about = You visit those who sent you, the doubtful ones first.
action-shuttle = Shuttle
    .about = Separate meetings in both capitals, with nothing for the press.
action-convene-round = Convene a round
    .about = Both leaders in one building. Takes the initiative; somebody may walk out.
action-package-proposal = Table a proposal
    .about = Your own text, offered to both on the same day. Takes the initiative.
action-nudge-members = Nudge the members
    .about = You ask your members to vote as one for the applicant; the other side calls it taking sides.
action-ask-for-delay = Ask for a delay
    .about = You ask the body to wait while talks go on; the applicant calls it taking sides.
action-align-line = Agree on a line
    .about = Joint wording and joint visits with another power.
action-promise-funds = Promise funds
    .about = An envelope announced for both; it falls due in five quarters.
action-publish-reading = Publish your reading
    .about = You say in print what the text means and who has not done what.
action-small-steps = Small steps
    .about = Licences, posts and papers that work on Monday morning.

## What may go wrong

risk-names-leak = A list of names and promises is in the papers.
risk-incident-in-the-stands = A match between youth teams ends with a banner and a brawl.
risk-patron-busy = The patron's desk has another crisis this week; your note stays unread.
risk-favour-criticised = The favour is called servility in parliament.
risk-half-empty-hall = The speech was put off to the evening; the hall was half empty.
risk-families-divided = Veterans and families disagree in public about what was opened.
risk-opposition-seizes-it = The opposition quotes your explanation against you.
risk-visit-called-off = The host calls the visit off the evening before.
risk-read-as-inducement = A newspaper there prices your agreement and calls it a purchase.
risk-walk-out = One delegation leaves before the second coffee.
risk-text-leaks = Your text is on a website before it is on the table.
risk-own-track = The partner opens a track of its own and tells you afterwards.
risk-reading-rejected = One side calls your reading an opinion and publishes another.

## Openings

opening-new-government = A new government in { $target }
    .about = Ministers there read the files for the first time; a team now is worth two next year.
opening-sidelines-meeting = Twenty minutes with { $target }
    .about = Your calendars meet on the margins of a session.
opening-donor-partner = A donor looks for a partner
    .about = Money in four parts, if a team writes the application now.
opening-friendly-reporter = A reporter from { $target } asks for access
    .about = Three days of her time, and readers in the whole region.
opening-diaspora-patron = A door in { $target }
    .about = An emigrant who did well there knows the minister.
opening-joint-relief = Flood in { $target }
    .about = Your relief team and the other side's would work from one tent.
opening-sister-city = A town in { $target } wants a twin
    .about = Mayors do what ministers do not yet.
opening-invitation = An invitation from { $target }
    .about = At the level of ministers, with a flag question that a team can settle.
opening-passport-desk = The consuls of { $target } ask about your papers
    .about = They want a sample and an afternoon of answers.
opening-vacant-seat = A friend moves up in { $target }
    .about = The committee that writes the agenda has a new chair.
opening-leaked-note = A note from { $target } leaks
    .about = You see in time who is leaning on a friend there.
opening-cooling-friend = A remark in { $target }
    .about = A ministry lets it be known that its old note can be read in two ways.
opening-friendly-official = An official of { $target } explains the rules
    .about = Which amendment comes first, and who is on leave in the week of the vote.
opening-old-partners = Old partners in { $target }
    .about = A congress there remembers who stood by it.
opening-quiet-dinner = Both delegations are in town
    .about = A table for six, no statement afterwards.
opening-presidency-week = A member in the chair wants movement
    .about = A week on the agenda of those who sent you.
opening-expert-panel = Experts offer a reading
    .about = Nobody ordered it, so both sides may quote it.
opening-families-meeting = Families ask to be heard together
    .about = No cameras; somebody has to pay the buses and sit through it.

## Dues

due-loan-repayment = Instalment of the loan
    .about = The lender expects 4 m this quarter.
due-patron-favour = The favour you promised
    .about = The one who spoke for you asks for a team and a little money.
due-promised-visit = The visit you announced
    .about = They have printed the programme; undecided capitals nearby have read it.
due-promised-abstention = Your promise for one room
    .about = The session comes, and your own people would rather not remember it.
due-conditional-invitation = Conditions of the invitation
    .about = What you undertook before the vote is due after it, and the public has not forgotten.
due-funds-promised = The envelope
    .about = Both sides have planned with the money you announced.
due-names-protocol = Neutral names, as agreed
    .about = Plates, programmes and a flagpole that must be shorter.
due-report-owed = The account you owe the members
    .about = Twelve pages: who promised what, and what became of it.

## Events

event-hinted-recognition = { $target } hints at recognition
    .text = A minister says in an interview that the matter is under review. Your embassy next door reads it as an invitation; so may others.
    .option-quietly = Work quietly and leak nothing.
    .option-person = Your leader goes there this quarter.
    .option-sponsor = Let a sponsor ask; a favour will be due.
    .option-watch = Take note and watch.
    .option-counter = Send an envoy with an offer.

event-precedent-recognised = Another territory is recognised
    .text = Far away, some governments recognise a territory against the will of the state it left. Those who fear a precedent at home open your file again.
    .option-unique = Say that every case is its own.
    .option-reassure = Send a team to reassure the worried.
    .option-welcome = Welcome it; the crowd does.
    .option-silence = Say nothing.
    .option-quote = Quote it in every capital.

event-precedent-settled = Another dispute is settled by consent
    .text = A territory and the state it left have signed, and the flags stay up on both sides of the bridge. Editors ask whether you have read it.
    .option-note = Take note.
    .option-model = Send a team to study it, and say so.
    .option-different = Say that the cases differ.
    .option-interest = Say that it is worth reading.
    .option-wait = Leave it to the parties.
    .option-borrow = Borrow two of its clauses for your own text.

event-war-settlement = A war ends with a line on a map
    .text = Jurists compare the settlement with yours within the hour. Whoever writes the first memorandum will be quoted by the others.
    .option-silence = Keep silent.
    .option-papers = Send your case papers first.
    .option-out = Stay out of it.
    .option-cite = Cite it as a precedent.

event-friendly-chair = A friend presides over { $target }
    .text = For one session the chair recognises the applicant. The agenda is hers to order; the votes are not.
    .option-listen = Use her phone book for soundings.
    .option-hurry = Hurry the file.
    .option-promise = Promise the other side to stay out of one other room, and file now.
    .option-let = Let it run.
    .option-procedure = Take the agenda apart by procedure.

event-name-plate = The name-plate
    .text = At a regional meeting the plate in front of one delegation does not say what was agreed, or says it too plainly. The photographers are waiting.
    .option-sit = Sit down behind it.
    .option-leave = Leave the room.
    .option-capitals = Propose names of capitals, and pay for the printing.
    .option-accept = Accept the seating.
    .option-object = Object on the record.

event-false-note = A note from { $target }, perhaps
    .text = A letter of withdrawal circulates. The stamp is right and the date is a holiday.
    .option-ignore = Ignore it.
    .option-deny = Have the ministry there deny it.
    .option-run = Let it run.
    .option-disown = Say that it is not yours and not genuine.

event-wavering-friend = { $target } was not in the room
    .text = The chair of a friend stayed empty at the vote. Its mission says that the lift was slow.
    .option-letter = Write a warm letter.
    .option-visit = Send a team.
    .option-offer = Offer a project and a visit.
    .option-leave = Leave it alone.
    .option-court = Send somebody to ask about the lift.

event-passport-note = { $target } lets your travellers in
    .text = A circular tells its consuls to accept the documents. It says nothing about the state that issued them.
    .option-thank = Thank them quietly.
    .option-announce = Announce it at home.
    .option-agreement = Offer an agreement on consular matters.
    .option-note = Take note.
    .option-protest = Protest by note.

event-young-opinion = What the under-thirties say
    .text = A survey on both sides finds that the young want trains, diplomas and fewer flags, in that order. Three hundred of them ask for a meeting.
    .option-hear = Receive the letter.
    .option-fund = Pay for the meeting on your side.
    .option-receive = Receive the delegation.
    .option-pay = Pay for the trains.
    .option-greet = Send greetings.
    .option-seat = Give them a seat at the next round.

event-burial-site = A burial site is found
    .text = Workers on a road have stopped digging. Families on both sides are on the telephone.
    .option-relief = Leave it to the relief societies.
    .option-commission = Call the joint commission; families are told first.
    .option-alone = Dig alone, with the press.
    .option-neutral = Leave it to neutral experts.
    .option-together = Offer your files to the joint commission.
    .option-own = Publish your own account.

event-price-shock = Bread and power are dear
    .text = World prices jump within a month. The shops have put up new labels and the opposition has taken photographs of the old ones.
    .option-pass = Pass it on.
    .option-subsidy = Subsidise.
    .option-borrow = Borrow, and repay in six quarters.
    .option-share = Buy together with the neighbours.
    .option-through = Let prices through.
    .option-cushion = Cushion the poorest.
    .option-credit = Take a credit, and repay in six quarters.
    .option-jointly = Buy jointly with the neighbours.

event-leaked-cable = Somebody wrote it down
    .text = What was said in a closed room is in the morning paper. Both delegations recognise their own words.
    .option-comment = No comment.
    .option-apologise = Apologise by telephone.
    .option-exploit = Use what the others said.
    .option-reserve = Reserve your position.
    .option-calm = Call the other side first.
    .option-use = Read the best lines aloud.
    .option-regret = Regret it.
    .option-rules = New rules for the room.

event-members-quarrel = Those who sent the mediator quarrel
    .text = Two member governments say in public how hard one should press, and on whom. They do not mean the same side.
    .option-wait = Wait until it passes.
    .option-account = Promise them a written account.
    .option-tour = Visit both.
    .option-quiet = Keep quiet.
    .option-plead = Plead your case with the undecided.

event-empty-round = A round with one delegation
    .text = One chair stays empty. The other delegation gives its statement to the flowers.
    .option-adjourn = Adjourn.
    .option-separate = Meet them separately.
    .option-name = Say in public who did not come.
    .option-terms = Repeat your terms.
    .option-come = Come to the next one without terms.
    .option-conditions = Repeat your conditions.
    .option-attend = Attend the next one without conditions.

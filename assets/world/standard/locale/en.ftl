# Texts of the standard world: what its overlay and its shipped scenarios add. The names of the two parties take no position on status.

## Hidden dials, and what is seen of them (seven of ten are true)
dial-washington = Washington
dial-washington-absent = absent
dial-washington-present = present
dial-washington-dealing = dealing
tell-washington-absent = Calls from Pristina and Belgrade wait for days in Washington; the desk for the region stands empty.
tell-washington-present = The American ambassador tours three towns and names the open points one by one.
tell-washington-dealing = An American envoy flies between the capitals with two texts, and neither side has seen the other's.
dial-enlargement = Enlargement
dial-enlargement-tired = tired
dial-enlargement-even = neither warm nor cold
dial-enlargement-open = open
tell-enlargement-tired = Three member governments ask for one more paper before they speak of the next accession.
tell-enlargement-even = Ministers in Brussels take note of enlargement and move to the next item.
tell-enlargement-open = A founding member calls enlargement a matter of security and names a year.
dial-home-aspirant = The public in Pristina
dial-home-aspirant-easy = easy
dial-home-aspirant-plain = as usual
dial-home-aspirant-rigid = rigid
tell-home-aspirant-easy = Callers to a Pristina radio programme ask what a settlement would bring, not what it costs.
tell-home-aspirant-plain = A debate in Pristina on the dialogue ends as such debates do: half the hall leaves angry.
tell-home-aspirant-rigid = Opposition and veterans in Pristina march on the same day against any further clause.
dial-home-parent = The public in Belgrade
dial-home-parent-easy = easy
dial-home-parent-plain = as usual
dial-home-parent-rigid = rigid
tell-home-parent-easy = Belgrade papers lead with jobs and prices; the talks are on page nine.
tell-home-parent-plain = A Belgrade programme on the talks draws the usual two camps.
tell-home-parent-rigid = A petition in Belgrade against any concession fills its pages within a week.
dial-spoilers = Spoilers in the north
dial-spoilers-few = few
dial-spoilers-some = some
dial-spoilers-many = many
tell-spoilers-few = Shopkeepers in the north open late and talk about the football; the masked men have not been seen.
tell-spoilers-some = Some tyres burn near a crossing in the north and are gone by morning.
tell-spoilers-many = Cars without plates stand at three junctions in the north, and nobody asks whose they are.
dial-reach = Moscow's reach
dial-reach-short = short
dial-reach-plain = as usual
dial-reach-long = long
tell-reach-short = A Russian delegation leaves a small capital a day early, without a communiqué.
tell-reach-plain = Russia's ambassadors read out the usual paragraph on the subject.
tell-reach-long = Two small capitals thank Moscow for grain, and ask their lawyers about old recognitions.
dial-agenda = The subject abroad
dial-agenda-cold = cold
dial-agenda-plain = as usual
dial-agenda-warm = warm
tell-agenda-cold = At a ministers' meeting of the south, the subject is struck from the agenda without a word.
tell-agenda-plain = Diplomats at the United Nations call the subject important, and go to lunch.
tell-agenda-warm = Two foreign ministries ask, unprompted, for the file on recognition.
dial-money = Donors and lenders
dial-money-scarce = scarce
dial-money-plain = as usual
dial-money-ample = ample
tell-money-scarce = A donors' conference ends with the sum of the last one, pledged again.
tell-money-plain = Development banks renew their lines on the usual terms.
tell-money-ample = Two development banks compete for the same solar field.
dial-movable = Of the five members that do not recognise, the one that could move first
dial-movable-grc = Greece
dial-movable-rou = Romania
dial-movable-esp = Spain
dial-movable-svk = Slovakia
dial-movable-cyp = Cyprus
tell-movable-grc = A Greek minister says in an interview that passports and stamps are a technical matter.
tell-movable-rou = A Romanian committee hears experts on the subject, behind closed doors, for the first time in years.
tell-movable-esp = A Spanish diplomat takes a photograph beside a flag that used to be moved away.
tell-movable-svk = Slovak members of parliament of three parties travel to Pristina together.
tell-movable-cyp = Nicosia lets a footnote pass without its usual letter.

## Actions

action-regional-lead = Lead a regional scheme
    .about = You chair or host CEFTA, the Common Regional Market, energy or rail for a season.
action-lobby-member = Work in one EU capital
    .about = A team for one member: its parliament, its press, its worries.
action-brief-member = Brief one EU capital
    .about = A team explains your reading of the dialogue in one member state, and is seen doing it.
action-five-formula = A formula for one of the five
    .about = Passports, an office, a text that leaves status aside, for a member of the Union that does not recognise.
action-join-mission = Join a partner's mission
    .about = A platoon for a mission abroad; partners count who came.
action-non-objection = Do not object in one body
    .about = Article 4 of the agreement of 2023, applied to one named body. Takes the initiative; part of the public will not forgive it.
action-call-council = Call a Security Council session
    .about = An emergency session in New York; Moscow puts it on the agenda and on the bill.
action-align-measure = Join an EU foreign-policy measure
    .about = One measure against Moscow's wishes. Takes the initiative.
action-energy-contract-east = Sign with the eastern supplier
    .about = Cheap gas for six quarters and a photograph in Moscow.
action-energy-contract-west = Buy from the other side of the pipe
    .about = An interconnector, a new owner, a dearer winter.
action-policy-letter = Letter to Brussels and Washington
    .about = Your leader commits the cabinet to agreed steps, in writing. Takes the initiative.

risk-name-plate = The meeting opens an hour late over a name-plate.
risk-called-a-retreat = The opposition calls it a retreat.
risk-loss-abroad = A soldier does not come home from the mission.
risk-veto-price = Moscow lets you know what its voice costs.
risk-gas-retaliation = The gas bill is revised for technical reasons.

## Drawn events

event-eastern-loan = A loan with few questions
    .text = A state bank offers money for road and rail, fast and without a questionnaire. The European fund has a questionnaire of ninety pages.
    .option-neither = Take neither.
    .option-ankara = Take it from Ankara; 4 m fall due in six quarters.
    .option-fund = Fill in the questionnaire.
    .option-none = Take none of it.
    .option-beijing = Take it from Beijing; 4 m fall due in six quarters.
    .option-slower = Wait for the slower European money.

event-bosphorus-offer = Ankara offers its voice
    .text = Ankara would speak for Kosovo in capitals that listen to it. It would like to be mentioned, and to be helped in turn.
    .option-decline = Decline with thanks.
    .option-accept = Accept; a favour will be due.
    .option-second = Accept, with a second sponsor in the room.
    .option-watch = Watch who travels.
    .option-call = Call Ankara about trade.

event-gulf-forum = A forum on the Gulf
    .text = Ministers of the Islamic Conference and half the region's investors share a hotel for two days. There is time for one file.
    .option-speech = Give the speech.
    .option-investment = Bring the investment file.
    .option-status = Bring the status file, with a team.
    .option-business = Talk business only.
    .option-file = Bring a file of your own, with a team.

event-drive-noticed = Brussels asks about the envoys
    .text = A European paper traces the calls of Serbian envoys in small capitals. A spokesperson recalls article 4 of 2023, which Belgrade calls unsigned.
    .option-go = Go on.
    .option-pause = Call the envoys home.
    .option-report = Note it for the report.
    .option-answer = Send a team to those who were called.

event-american-vote-warm = Washington changes its tone: warmer
    .text = The election of November has brought in people who know the file and like it. Their desks are still empty, so first letters are read.
    .option-letter = Write a letter.
    .option-transition = Send a team to those who move in.
    .option-wait = Wait for the appointments.
    .option-lobby = Hire the firm everybody hires.
    .option-courtesy = A courtesy call.
    .option-brief = Brief the incoming staff.

event-american-vote-cool = Washington changes its tone: cooler
    .text = The election of November has brought in people who have other files. The desk officer for the region covers two more regions.
    .option-card = Send a card.
    .option-congress = Work with Congress.
    .option-europe = Lean on Europe instead.
    .option-courteous = Be courteous.
    .option-early = Be the first in the anteroom.
    .option-carry = Carry on.
    .option-own = Say that Europe will manage.

event-strategic-dialogue = Washington names a price
    .text = The strategic dialogue could resume, an American official says, if one step is undone first. The step is popular at home.
    .option-delay = Let it wait.
    .option-pay = Undo the step.
    .option-widen = Look for company in other capitals.
    .option-stand = Stay out of it.
    .option-link = Tie it to your own agenda.

event-unmik-review = The mission's future in the Council
    .text = The half-yearly session on the UN mission is on the calendar. Pristina calls the mission outlived, Belgrade calls it the guarantee of resolution 1244.
    .option-statement = Read the statement.
    .option-closure = Press for closure.
    .option-liaison = Offer a small liaison office instead.
    .option-mandate = Defend the mandate.
    .option-votes = Count votes with Moscow and Beijing.
    .option-safeguards = Trade reform for safeguards for Serbs.

event-house-of-europe-date = Strasbourg may list the item
    .text = The deputies of the Council of Europe may put the application on their agenda. Several capitals want a step on the Association of Serb municipalities first; the Assembly's rapporteur called it a duty for afterwards.
    .option-later = Leave it for a later session.
    .option-now = Ask for it now.
    .option-conditions = Accept conditions, due in six quarters.
    .option-abide = Repeat your position.
    .option-contest = Work on eight members against it.
    .option-yield = Let it be known that you will not object.

event-second-patron = Two partners, one vote
    .text = Two of your partners ask for opposite votes on the same text this week. Each says that it will notice.
    .option-both = Find wording for both.
    .option-washington = Vote with Washington.
    .option-brussels = Vote with Brussels.
    .option-neither = Be absent.
    .option-moscow = Vote with Moscow.
    .option-union = Vote with Brussels all the same.

event-sanctioned-refinery = The refinery under sanctions
    .text = American sanctions bite on the Russian share of the national refinery. The tanks are full for seven weeks.
    .option-ride = Ride it out.
    .option-buy = Buy the share out.
    .option-waiver = Ask Washington for a waiver.

event-expo-in-belgrade = Expo in Belgrade
    .text = The pavilions are up and the question is what stands over one of them. Invitations go out this month.
    .option-usual = Use the names you always use.
    .option-neutral = Neutral names for all; a protocol will be due.
    .option-away = Stay away.
    .option-regional = Share a regional stand.
    .option-attend = Attend.

event-games-in-pristina = Games in Pristina
    .text = Athletes of the Mediterranean are to march into the stadium behind their flags. The protocol has one page that is still empty.
    .option-usual = Use the protocol you always use.
    .option-neutral = A neutral protocol for all; it will be due.
    .option-away = Stay away.
    .option-flag = Let athletes come under the flag of the Games.
    .option-team = Send a team.

event-one-of-five-votes = One of the five has voted
    .text = A member of the Union that does not recognise has a new parliament. Its new minister has not yet read the old reasons.
    .option-congratulate = Congratulate.
    .option-envoy = Letter and envoy.
    .option-guest = Be the first guest.
    .option-let = Let it be.
    .option-visit = Send an envoy of your own.

event-next-budget = The Union's next seven years
    .text = The budget from 2028 has a line for the region and a fight over its conditions. Whoever asks early is asked for something.
    .option-smaller = Smaller and sure.
    .option-large = Large and conditional, against some members.
    .option-take = Take what comes.
    .option-front = Front-load your reforms.
    .option-receive = Take what is given.
    .option-claim = Claim according to need.

## Events of record, 2008 to 2013

event-first-letters = The first letters of recognition
    .text = Washington, Paris, London and Ankara recognise within a day. Belgrade calls the declaration void and protests in each of them.
    .option-thanks = Thank them and celebrate.
    .option-envoys = Send every envoy you have to the next eight.
    .option-sponsors = Ask Washington to make the calls.
    .option-recall = Recall ambassadors.
    .option-tour = Send envoys to the eight most likely to follow.
    .option-stay = Leave the ambassadors where they are.

event-constitution-in-force = The constitution is in force
    .text = On 15 June Pristina's constitution takes effect. Belgrade calls it void, and an assembly of Serb municipalities is announced in the north.
    .option-ceremony = A ceremony.
    .option-rights = Begin with the chapters on communities.
    .option-void = Repeat that it is void.
    .option-assembly = Support the new assembly.

event-question-to-the-court = A question for the Court
    .text = The General Assembly is to ask the International Court of Justice whether the declaration is in accordance with international law. Governments that hesitate now have a reason to wait.
    .option-request = Ask the question.
    .option-campaign = Ask it, and tour with it.
    .option-withhold = Keep the draft in the drawer, as Brussels asks.
    .option-await = Await the Court.
    .option-brief = Write a brief of your own for the undecided.

event-mission-deployed = The rule-of-law mission deploys
    .text = EULEX starts under a formula that leaves status open, so that all members can send police. Pristina dislikes the formula, Belgrade the mission.
    .option-formula = Keep to the formula.
    .option-full = Deploy fully, the north included.
    .option-welcome = Welcome the mission.
    .option-reserve = Welcome it, and reject the formula.
    .option-neutral = Live with it while it is neutral.
    .option-object = Object to it.

event-fund-and-bank = The Fund and the Bank take up the file
    .text = On the record the International Monetary Fund and the World Bank admitted Kosovo this day; here membership is a bid of your own. Their missions come in any case, and ministers of finance compare notes.
    .option-programme = Agree on a programme.
    .option-file = Show their papers to other ministries.
    .option-abstain = Leave it to the lawyers.
    .option-letters = Write to ministers of finance.

event-court-opinion = The Court gives its opinion
    .text = The declaration did not violate international law, says the Court, and takes no view on statehood. Pristina reads the first half, Belgrade the second.
    .option-publish = Publish it on every wall.
    .option-carry = Carry it to ten capitals.
    .option-hand = Offer talks on practical matters.
    .option-narrow = Call it a narrow answer.
    .option-joint = A resolution together with the Union.
    .option-own = A resolution of your own.
    .option-offer = Offer your good offices.
    .option-draft = Draft the joint resolution with them.

event-dialogue-opens = The dialogue opens
    .text = Two delegations meet in Brussels on 8 March 2011. On the table are registers, stamps and land records; status is not.
    .option-technical = Keep it technical.
    .option-generous = Give something on the first day.
    .option-practical = Keep it practical.
    .option-registers = Bring copies of the registers.
    .option-agenda = Agree on an agenda.
    .option-funds = Promise funds for what is agreed.

event-northern-gates = Gates 1 and 31
    .text = Police from Pristina went to two crossings in the north, and one officer was killed. There are barricades, and KFOR asks everyone to stand back.
    .option-handover = Leave the gates to KFOR.
    .option-hold = Hold the gates.
    .option-calm = Ask for calm.
    .option-backing = Back the barricades.
    .option-statement = Make a statement.
    .option-posts = Propose joint posts.

event-footnote-deal = An asterisk and a footnote
    .text = Kosovo could sit at every regional table under its name, an asterisk and a footnote with resolution 1244 and the Court's opinion. Neither delegation can defend it at home on the first evening.
    .option-refuse = Refuse the footnote.
    .option-accept = Accept the footnote.
    .option-letter = Keep to the letter of it and leave when in doubt.
    .option-seat = Sit at the same tables.
    .option-present = Present the wording.
    .option-guarantee = Guarantee it, and report on it.

event-candidate-status = Belgrade is a candidate
    .text = The Union's leaders make Serbia a candidate on 1 March 2012. A study on an association agreement with Kosovo, in a form that leaves status aside, is promised in the same breath.
    .option-celebrate = Celebrate.
    .option-commit = Commit to the dialogue in return.
    .option-note = Take note.
    .option-study = Prepare the study as if it were talks.

event-supervision-ends = Supervision ends
    .text = The steering group of states closes its office in Pristina on 10 September 2012. Belgrade says that resolution 1244 supervises as before.
    .option-mark = Mark the day.
    .option-letters = Write to the undecided.
    .option-safeguards = Renew the safeguards on your own account.
    .option-unchanged = Say that nothing has changed.
    .option-council = Ask for a Council session.

event-fifteen-points = Fifteen points
    .text = After ten rounds a text of fifteen points lies on the table: an association of Serb municipalities, one police, one judiciary, no blocking of the other's European path. Both prime ministers have initials.
    .option-postpone = Postpone.
    .option-initial = Initial it.
    .option-consult = Consult at home first.
    .option-sign = Sign it.
    .option-text = Leave the text as it is.
    .option-night = Stay the night and close it.

event-northern-vote = The first common local vote
    .text = Four northern municipalities are to vote under Kosovo law for the first time. Some call for a boycott, some for a list.
    .option-organise = Organise the vote.
    .option-discretion = Ballots without emblems.
    .option-neither = Neither call for it nor against it.
    .option-call = Call on Serbs to vote.
    .option-observe = Follow it.
    .option-observers = Send observers.

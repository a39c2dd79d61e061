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
quantity-leverage = Leverage in the north
    .about = What Serbia can stop or start in the districts, 0 to 100. It can be sold at the table.
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

action-sign-package = Sign a text
    .about = Your signature under an agreed text. Takes the initiative; spoilers read the papers too.
action-ratify = Ratify a text
    .about = A signed text goes through parliament, by two thirds where that is due. Takes the initiative.
action-carry-out-article = Carry an article out
    .about = A team, some money and some courage for one article that is in force.
action-own-part = Do one's own part
    .about = A team and some money for what the mediator itself owes in an article: a committee, a conference, a package of aid.
action-walk-out = Walk out
    .about = You leave the round that meets this quarter; home cheers for a while.
action-missions = Exchange permanent missions
    .about = Article 8 of the text of February 2023: a mission at the other government's seat. Takes the initiative.
action-trade-curb = Curb trade with the other side
    .about = A tariff or a ban. It hurts there, costs here, and can be handed back one day. Takes the initiative.
action-lift-curb = Lift a curb
    .about = One step of your curb on trade ends.
action-pass-reform = Pass a reform
    .about = A law in one chapter, with the draft sent to Brussels first; its worth comes over a year. Takes the initiative.
action-high-level-cases = Prosecute at high level
    .about = Cases that make the front page; the court decides, not you.
action-lobby-member = Work in one EU capital
    .about = A team for one member: its parliament, its press, its worries about your path.
action-regional-lead = Lead a regional scheme
    .about = You chair or host one scheme of the region for a season.
action-five-formula = A formula for one of the five
    .about = Passports, an office, a text that leaves status aside, for a member of the Union that does not recognise.
action-statute-to-court = Send the statute to the Court
    .about = The Union's draft for an Association of Serb-majority municipalities goes to the Constitutional Court. Takes the initiative.
action-association-law = Association by law or decree
    .about = The Association of Serb-majority municipalities gets its legal act. Takes the initiative; a partner may leave over it.
action-bodies-at-work = The Association at work
    .about = Assembly, staff and budget of the Association: three teams and six million for one quarter.
action-enforce-law = Enforce the law in the north
    .about = Plates, cash, offices, papers. You say that the law applies to all; Belgrade says that agreements are broken.
action-orderly-transition = An orderly transition
    .about = The same rules in phases, with the mediator consulted.
action-northern-fund = A fund for Serb-majority districts
    .about = Roads, clinics, jobs and returns, spent where people can see it.
action-justice-vetting = Vet judges and prosecutors
    .about = Every file is read once by people from outside. Takes the initiative; some of it may be struck down.
action-force-step = Next phase of the force plan
    .about = Money and men for the Kosovo Security Force. Serbia holds that only KFOR may be there.
action-accept-documents = Accept documents and symbols
    .about = Article 1 of the text of February 2023: passports, diplomas, plates and stamps. Takes the initiative.
action-integrate-services = Move services into the agreed model
    .about = Schools and clinics that you run change their roof, not their doors. Takes the initiative.
action-community-budget = Budget for Serb communities
    .about = Salaries, schools and clinics, paid every quarter until you cut it. Pristina calls the bodies parallel.
action-back-boycott = Back a boycott or protest
    .about = You stand behind those who leave or stay out. It is a lever, and it slips.
action-restrain-north = Call for calm in the north
    .about = A team, some calls, and barriers that are gone in the morning.
action-raise-readiness = Raise the army's readiness
    .about = Tanks on television. Washington and Brussels watch as well.
action-invest-abroad = Invite investors from all sides
    .about = One forum, four flags in the hall, and a motorway in the brochure.
action-align-washington = Agree on a line with Washington
    .about = Joint wording and joint visits, for as long as it lasts.
action-ask-kfor = Ask KFOR for presence
    .about = Patrols, posts and an officer who knows everybody. Its patience is counted.
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

risk-curb-mirrored = The other side answers with a list of its own.
risk-partner-leaves = A small partner leaves the benches before the vote.
risk-case-collapses = The case collapses in court on a signature.
risk-court-returns-it = The Court returns the draft with twelve questions.
risk-law-challenged = The act is challenged within the week and waits.
risk-incident = A stone, a shot in the air, and a road that is closed by nightfall.
risk-boycotted = The forms are there; few come to fill them in.
risk-allies-split = Allies disagree in public about the timing.
risk-staff-stay-away = Half of the staff stay at home on the first day.
risk-control-lost = Those who were backed stop listening.
risk-call-ignored = The call for calm is read out and not followed.
risk-terms-in-the-press = The terms of one contract are in a newspaper.
risk-member-blocks = One member wants one more report before the money moves.
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
    .text = November's election brings in people who know the file and like it. Their desks are still empty, so first letters are read.
    .option-letter = Write a letter.
    .option-transition = Send a team to those who move in.
    .option-wait = Wait for the appointments.
    .option-lobby = Hire the firm everybody hires.
    .option-courtesy = A courtesy call.
    .option-brief = Brief the incoming staff.

event-american-vote-cool = Washington changes its tone: cooler
    .text = November's election brings in people who have other files. The desk officer for the region covers two more regions.
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

## Branches of autumn 2026, the north, powers, the Union; events of record from 2013

event-kosovo-cabinet = A cabinet for Pristina
    .text = The election of June has its result at last: a clear majority, a coalition or a caretaker, as the seats allow. A small partner asks for one clause and one ministry.
    .option-minority = Govern with the seats there are.
    .option-clause = Take the partner, and its clause against the Association.
    .option-ministry = Take the partner, and give it a ministry.

event-presidency-vote = Benches behind a president
    .text = A president is chosen by the Assembly, with two thirds in the room; and whoever is chosen, or was, needs benches afterwards. The deal of August on a joint figure still says who owes whom.
    .option-acting = Leave the matter where it is.
    .option-joint = Stand by the joint figure, and by the deal.
    .option-own = Stand by a figure of your own.

event-chambers-verdict = A judgement from The Hague
    .text = The Specialist Chambers speak again: an appeal, or a second trial of the former president. For some he is a liberator, for others the accused; the families of victims on both sides listen to every line.
    .option-appeal = Say that the courts have their course.
    .option-families = Accept it, and speak to all families.
    .option-question = Question the court.
    .option-reserve = Take note.
    .option-restraint = Ask for restraint, and for all victims to be named.
    .option-abroad = Use it abroad.

event-serbian-vote = Serbia votes
    .text = The early vote is on 25 October. Whoever governs after it needs a sentence on Kosovo for the first speech, and drafts are going round.
    .option-calm = A mandate for calm.
    .option-europe = A mandate for Europe.
    .option-status = A mandate for the status question.
    .option-note = Take note of it.
    .option-offer = Offer a first meeting.

event-growth-tranche = Money that waits for laws
    .text = A share of the Growth Plan hangs on steps that were due by the middle of 2026. How many count as done is a matter of reading.
    .option-accept = Accept the loss.
    .option-package = A package of laws now.
    .option-time = Ask for more time.
    .option-rules = Go by the rules.
    .option-bridge = Ask the Commission for a month.

event-measures-tail = The last of the measures
    .text = The measures of 2023 were eased in steps; whether the last items are gone depends on whom one asks. Somebody should sign a letter.
    .option-dated = Dated steps.
    .option-end = End them.
    .option-tie = Tie them to the statute of the Association.
    .option-wait = Wait for the letter.
    .option-press = Press for it in four capitals.

event-first-report = The yearly report
    .text = The Commission publishes its report on each of the two. Last year's phrases are laid beside this year's, and one adverb has changed.
    .option-silent = No comment.
    .option-plan = Answer with a plan.
    .option-contest = Contest it.
    .option-quiet = Say nothing.
    .option-reply = Answer with a plan of your own.
    .option-reject = Call it political.

event-foreigners-law = Staff and students without papers
    .text = The rules on foreigners reach schools and clinics run by Serbia. Pristina calls it equal application of the law, Belgrade calls it expulsion; Brussels asks for an orderly process.
    .option-court = Let the Court rule first.
    .option-model = An agreed model, in phases.
    .option-date = By the date.
    .option-discourage = Advise against registering.
    .option-register = Advise to register.

event-night-at-the-barricade = Night at the barricade
    .text = At eight in the evening there is gravel across the road, at ten there are lorries. Each side knows at which step it would yield, and not what the other knows.
    .option-hold = Hold where you stand.
    .option-push = Push: clear the road tonight.
    .option-back = Step back to the next village.
    .option-wait = Hold: say nothing, and stay reachable.
    .option-harden = Push: stand behind those at the barrier.
    .option-call-off = Step back: call the organisers.
    .option-statement = Hold: a statement to both sides.
    .option-warn = Push: name the side that raised last.
    .option-line = Step back together: stay on the line, and ask for patrols.

event-arms-cache = Crates in a barn
    .text = A patrol found what nobody stores for winter. Pristina says that it knows whose they are; Belgrade asks for proof.
    .option-watch = Watch the barn.
    .option-show = Show it together with KFOR.
    .option-raid = Raid six houses tonight.
    .option-proof = Ask for proof.
    .option-arrest = Arrest and try those on your side of the line.

event-utility-blast = A blast at the water main
    .text = A canal or a pylon is hit; two towns are without water for a day. Each side has an idea who would want it, and they are different ideas.
    .option-repair = Repair first, speak later.
    .option-inquiry = Offer a joint inquiry.
    .option-accuse = Accuse.
    .option-deny = Deny, and condemn it.
    .option-files = Open your files to the inquiry.

event-crossing-arrest = An official is held at a crossing
    .text = One side has an official of the other in custody. Where he was standing is disputed; each side says its own territory.
    .option-process = Leave it to the prosecutor.
    .option-release = Work for a release in days.
    .option-exchange = Let the mediator arrange an exchange.
    .option-procedure = Leave it to the court.
    .option-free = Work for a quick release.
    .option-swap = Ask the mediator for an exchange.

event-bridge-season = The bridge over the Ibar
    .text = The main bridge is renovated and closed to cars. Pristina would open it, many on the north bank would not, KFOR has a plan with eleven steps.
    .option-later = Wait.
    .option-plan = Open it by KFOR's plan.
    .option-alone = Open it alone.
    .option-oppose = Oppose it.
    .option-walk = Agree to pedestrians and one bus.

event-town-halls-empty = The list weighs leaving office
    .text = In ten town halls the list with Belgrade's backing considers handing in its keys, as in November 2022. The mayors have not packed yet.
    .option-listen = Say that it is theirs to decide.
    .option-keep = Keep them in office.
    .option-exit = Back the exit.
    .option-procedure = Prepare by-elections.
    .option-talks = Talk before anyone votes.
    .option-interim = Name interim mayors.

event-fewer-peacekeepers = Fewer peacekeepers
    .text = A contributing state brings a battalion home. The maps stay the same; the patrols come every second day.
    .option-accept = Accept it.
    .option-european = Ask members for units.
    .option-observers = Unarmed monitors instead.
    .option-plead = Ask them to stay.
    .option-police = A police plan of your own.
    .option-note-it = Note it.
    .option-guarantee = Offer guarantees for patrols that remain.

event-village-attack = A house burns in a village of returnees
    .text = Three men came at night; a family of returnees sits on the neighbours' stairs. The neighbours are of the other community, and have called the fire brigade.
    .option-routine = A routine investigation.
    .option-visit = Arrests, and a visit by the head of government.
    .option-concern = Express concern.
    .option-joint = A joint statement.
    .option-session = Ask for a session in New York.

event-second-table = A second table
    .text = An American paper is on the table next to the European one: shorter, vaguer and with a date. Its bearer has a plane to catch.
    .option-european = Stay with the European text.
    .option-take = Take the American paper.
    .option-both = Say yes to both.
    .option-brussels = Stay with the European text.
    .option-washington = Take the American paper.
    .option-balance = Say yes to both.
    .option-resist = Resist.
    .option-cosponsor = Co-sponsor it.

event-empty-chair = One chair may stay empty
    .text = Of those who must agree on the next gate one is left. In such rooms a leader has gone for coffee before, and the vote was unanimous.
    .option-insist = Insist on all of them.
    .option-coffee = Arrange that a leader steps out.
    .option-nothing = Offer nothing.
    .option-gift = A side gift.
    .option-none = Offer nothing.
    .option-present = A side gift.

event-quarrel-of-others = A quarrel that is not yours
    .text = A member of the Union blocks both files over a matter of its own: a rail tender, a court, a church hall. It would like to be asked.
    .option-wait = Wait until it passes.
    .option-give = Give what it asks.
    .option-large = Ask large capitals to press.
    .option-patience = Wait until it passes.
    .option-yield = Give what it asks.
    .option-press = Ask large capitals to press.

event-mandate-exam = The mediator's mandate
    .text = The envoy's mandate ends on this day. Members have read what was promised and what became of it.
    .option-narrower = A narrower mandate.
    .option-stronger = Ask for a stronger one.
    .option-aside = Step aside for a successor.
    .option-polite = Be polite.
    .option-endorse = Ask for a strong mandate.
    .option-courteous = Be courteous.
    .option-support = Ask for a strong mandate.

event-visa-alarm = Figures from the asylum offices
    .text = More travellers than expected have stayed. Two interior ministries ask whether the visa-free regime needs its brake.
    .option-dispute = Dispute the figures.
    .option-campaign = Readmission flights and a campaign.

event-others-get-in = Somebody else gets in
    .text = A neighbour's accession treaty is being drafted. Ministers who called the region a waiting room now look for the key.
    .option-congratulate = Congratulate.
    .option-ride = Ride the wave in five capitals.
    .option-greet = Congratulate.
    .option-use = Ride the wave in five capitals.
    .option-note = Note it.
    .option-argue = Use it at the table.

event-unit-fails = A unit fails in the cold
    .text = A lignite unit stops in the coldest week of the year. The neighbour's grid has power to sell, at a price that says something.
    .option-cuts = Cuts by rota.
    .option-import = Import over the neighbour's grid.
    .option-storage = Buy storage now.
    .option-market = Sell at the market price.
    .option-cost = Sell at cost.

event-fifteen-points = Fifteen points on the table
    .text = After many rounds a text of fifteen points is being read in both capitals: an association of Serb municipalities, one police, one judiciary, no blocking of the other's European path. What is signed is decided at the table, not here.
    .option-postpone = Ask for more time.
    .option-prepare = Prepare the public for it.
    .option-consult = Consult at home first.
    .option-ready = Prepare the public for it.
    .option-leave = Leave the text as it is.
    .option-night = Stay the night with both.

event-northern-vote = The first common local vote
    .text = Four northern municipalities are to vote under Kosovo law for the first time. Some call for a boycott, some for a list.
    .option-organise = Organise the vote.
    .option-discretion = Ballots without emblems.
    .option-neither = Neither call for it nor against it.
    .option-call = Call on Serbs to vote.
    .option-observe = Follow it.
    .option-observers = Send observers.

event-olympic-flag = A flag for the Games
    .text = The International Olympic Committee admits Kosovo's committee. Its athletes may march under a flag of their own; Belgrade protests to the committee.
    .option-celebrate = Celebrate.
    .option-sport-diplomacy = Send athletes to twelve undecided capitals.
    .option-protest = Protest.
    .option-handshake = Leave it to the athletes.

event-winter-of-buses = The buses at night
    .text = Tens of thousands leave for the Union within one winter, many through Serbia. Village schools close classes; interior ministers ask for figures.
    .option-appeal = Appeal to them to stay.
    .option-jobs = A programme of works in the villages.
    .option-readmit = Readmission flights.
    .option-transit = Treat it as transit.
    .option-border-police = Joint patrols on the line.

event-august-package = Four files in one folder
    .text = The association's main elements, energy, telecoms and the bridge are on one table in Brussels. Each side has two files that it wants and two that it fears.
    .option-slow = Take them one by one.
    .option-all = Prepare for all four.
    .option-separate = Take them one by one.
    .option-bundle = Prepare for all four.
    .option-sequence = Keep the order of the agenda.
    .option-fold = Tie the four together.

event-tear-gas = Tear gas in the Assembly
    .text = Opposition members set off tear gas against the association and a border deal. Deputies meet with handkerchiefs; the guards do not know whom to search.
    .option-expel = Expel those who threw it.
    .option-court = Send the text to the Court.
    .option-talk = Meet the opposition in public.
    .option-watch = Watch it on television.
    .option-quiet = Say nothing that would be quoted.

event-association-agreement = A treaty with the Union
    .text = A Stabilisation and Association Agreement is in force in a form that leaves recognition aside. Half of its annexes are tariffs.
    .option-ceremony = A ceremony.
    .option-programme = A reform programme to go with it.
    .option-note = Note its form.
    .option-compare = Ask for the same pace.

event-judo-gold = Gold in Rio
    .text = A judoka from Peja/Pec wins the first medal under the new flag. For an evening nobody asks for a status.
    .option-welcome = A welcome at the airport.
    .option-tour = Let her open doors abroad.
    .option-silence = Report the result.
    .option-congratulate = Let your committee congratulate.

event-painted-train = A painted train
    .text = A train from Belgrade to Mitrovica has the words "Kosovo is Serbia" on it in twenty languages. It has an hour to the line.
    .option-stop = Stop it before the line.
    .option-turn = Call it back, and have it painted over.
    .option-run = Let it run.
    .option-police = Send police to the line.
    .option-kfor = Ask KFOR to meet it.
    .option-phones = Telephone both.
    .option-fly = Fly there the same evening.

event-murder-in-mitrovica = A politician is shot in Mitrovica
    .text = A Serb politician who had criticised both capitals is shot before his office. The delegations in Brussels break off that day; who ordered it is not known.
    .option-investigate = Your own investigation.
    .option-joint = Offer a joint investigation.
    .option-leave = Call the delegation home.
    .option-cooperate = Offer a joint investigation.
    .option-condemn = Condemn it.
    .option-mission = Put the rule-of-law mission on it.

event-border-signed = A line in the mountains
    .text = The border with Montenegro is signed in Vienna. The opposition says that it gives land away; the Commission counts it among the conditions of travel without visas.
    .option-wait = Let it rest.
    .option-table = Put it to the vote now.
    .option-note = Note it.

event-border-with-montenegro = The border with Montenegro
    .text = The border deal on which the visa question hangs is before the Assembly again. There is tear gas once more, and there are the votes of minority deputies.
    .option-ratify = Let it pass.
    .option-defer = Put it off.
    .option-note = Note it.

event-border-again = The border bill returns
    .text = The bill on the border with Montenegro could be put to the vote. Without it there is no travel without visas; with it there may be tear gas in the chamber.
    .option-defer = Put it off.
    .option-table = Put it to the vote.

event-talk-of-borders = Talk of borders
    .text = The word "correction" is used for the line by both presidents on one stage. Some capitals listen, others shut their doors, and in both countries people look at maps.
    .option-reject = Reject it.
    .option-explore = Explore it.
    .option-dismiss = Dismiss it.
    .option-pursue = Explore it.
    .option-neutral = Say that it is for the parties.
    .option-rule-out = Rule it out.

event-three-laws = Three laws on the Security Force
    .text = The Assembly votes on a defence mandate for the Kosovo Security Force. The alliance regrets the timing; Serbia holds that resolution 1244 allows only KFOR.
    .option-adopt = Adopt them.
    .option-phase = Adopt them with a ten-year plan and visits to the north.
    .option-council = Ask for a session in New York.
    .option-restraint = Keep the army in barracks.

event-cabinet-falls = A cabinet falls in a pandemic
    .text = A coalition of fifty days loses a vote of confidence while shops are closed. The quarrel was about a tariff, a state of emergency and Washington.
    .option-new = Form another coalition.
    .option-vote = Ask for a vote.
    .option-wait = Wait.
    .option-aid = Send tests and masks.

event-washington-texts = Two texts in Washington
    .text = Each side signs a paper of its own with the American president: roads, a lake, embassies, and a pause of one year for bids on one side and for the campaign against recognitions on the other. Lawyers call them commitments.
    .option-general = Sign it in general terms.
    .option-pause = Sign it with the pause.
    .option-vague = Sign it in general terms.
    .option-halt = Sign it with the pause.
    .option-welcome = Welcome it.
    .option-fold-in = Take its lines into your own agenda.

event-president-charged = A president goes to The Hague
    .text = The president is charged by the Specialist Chambers, denies the charges and leaves office the same day. Posters with the word liberator hang beside a court calendar.
    .option-calm = Ask for calm.
    .option-cooperate = Stand by the court.
    .option-comment = Comment on it.
    .option-victims = Speak of all victims.

event-landslide = Half of the votes
    .text = One movement wins half of the votes on a promise of justice and jobs, with the dialogue in fourth place. It has read none of the old undertakings aloud.
    .option-mandate = Use the mandate at home.
    .option-inherit = Say that undertakings are inherited.
    .option-harder = Expect a harder table.
    .option-write = Write the first letter.

event-plates-at-jarinje = Plates at Jarinje
    .text = Temporary plates are now asked of cars with Serbian ones, as Serbia asks it the other way. Lorries block two crossings, jets are heard, special police stand at the gate.
    .option-insist = Insist on reciprocity.
    .option-stickers = Accept stickers instead.
    .option-show = Show force on your side of the line.
    .option-clear = Have the lorries moved.
    .option-call = Call for calm.
    .option-arrangement = An arrangement in ten days.

event-war-in-europe = War in Europe
    .text = Russia's army invades Ukraine. Enlargement is urgent again; every government on the continent is asked where it stands.
    .option-align = Align with every measure.
    .option-lead = Align, and open your doors to journalists in exile.
    .option-vote = Vote with the Union in New York, without measures.
    .option-measures = Join the measures.
    .option-neutral = Abstain.

event-barricades-of-july = Barricades on the last evening of July
    .text = New rules on documents and plates begin at midnight. By nine there are barriers in the north, and shots into the air that each side hears differently.
    .option-delay = Delay the rules by a month.
    .option-midnight = Begin at midnight.
    .option-support = Support those at the barriers.
    .option-remove = Ask for them to be removed.

event-leaving-the-institutions = They hand in their keys
    .text = Members of parliament, mayors, judges and some six hundred police leave the institutions in the north. Fines on plates were the reason given; four town halls are empty.
    .option-fill = Fill the posts.
    .option-return = Offer a way back.
    .option-stand = Stand behind them.
    .option-talk-back = Ask judges and police to return.
    .option-regret = Regret it.
    .option-plates = Close the plates file at once.

event-mayors-under-escort = Four mayors at the door
    .text = Mayors elected with a turnout of 3.47 per cent are to enter their offices in the north. Crowds stand before the doors; KFOR has put on helmets.
    .option-escort = Enter under police escort.
    .option-elsewhere = Let them work from other buildings.
    .option-crowd = Back the crowd.
    .option-disperse = Ask them to go home.
    .option-appeal = Appeal to both.
    .option-between = Go there and stand between them.

event-attack-at-banjska = An armed group at Banjska
    .text = An armed group kills a Kosovo police officer and takes a monastery; three of the attackers die. Its leader, by his own statement, was deputy head of the Serb list. Kosovo blames Belgrade, Serbia denies a role.
    .option-evidence = Publish the evidence.
    .option-sweep = Sweep the north.
    .option-joint = Evidence first, and a visit to the villages.
    .option-mourning = A day of mourning, and no further word.
    .option-trial = Try those who are in Serbia.
    .option-withdraw = Withdraw troops from the line.
    .option-condemn = Condemn it, and wait for the facts.
    .option-ask = Ask both for full cooperation in public.

event-free-travel = Without a visa
    .text = Holders of Kosovo passports travel to most of the Union without a visa. The first buses are full of grandmothers.
    .option-first-flight = Take the first flight.
    .option-documents = Follow it up on documents and returns.
    .option-remark = A remark on holders of your own passports.
    .option-same = Ask for the same for the Directorate's passports.

event-spanish-passports = Madrid accepts passports
    .text = Spain, which does not recognise, accepts Kosovo passports from this month. It adds that nothing else has changed.
    .option-thank = Thank Madrid quietly.
    .option-announce = Call it a first step.
    .option-office = Propose an office without a plate.
    .option-quote = Quote the second sentence.
    .option-visit = Visit Madrid.

event-cash-rule = Only euros in cash
    .text = A rule of the central bank makes the euro the only currency for cash payments. Pensions and wages from Belgrade come in dinars, in sacks.
    .option-apply = Apply it.
    .option-transition = A transition of a year, with an office that changes money.
    .option-council = Ask for a session in New York.
    .option-channel = Propose a payment channel through banks.
    .option-concern = Express concern.
    .option-host = Host talks on payments.

event-monastery-land = Twenty-four hectares
    .text = A court ruling of 2016 on the land of the monastery of Decan/Dečani is carried out at last, on the eve of a debate in Strasbourg.
    .option-register = Register it.
    .option-visit-abbot = Register it, and visit the abbot.
    .option-wait = Wait for another opinion.
    .option-late = Call it late.
    .option-acknowledge = Acknowledge it.

event-strasbourg-opinion = Strasbourg has an opinion
    .text = The Parliamentary Assembly of the Council of Europe votes on the application: 131 to 29 on the record, with a list of steps. The ministers' deputies have the next word.
    .option-welcome = Welcome it.
    .option-steps = Commit to the steps.
    .option-object = Object.
    .option-lobby = Work on the deputies.

event-alliance-parliament = A seat with the alliance's parliament
    .text = The alliance's parliamentary assembly raises Kosovo's delegation to associate member. Four allies that do not recognise sit in the same rows.
    .option-speak = Speak there.
    .option-work = Work the four delegations.
    .option-regret = Regret it.
    .option-exercise = Offer a joint exercise to the alliance.

event-posts-closed = Post offices are closed
    .text = Kosovo's police close offices of the Serbian post and other bodies in the north. Pristina says that the law applies to all, Belgrade that agreements are broken; the Union and others object to the way.
    .option-go-on = Go on.
    .option-licence = Offer licences and a date.
    .option-protest = Protest.
    .option-post-deal = Offer a deal on post and payments.

event-canal-blast = The canal at Zubin Potok
    .text = An explosion damages the canal that cools two power stations. Water and power are short for days; Kosovo blames Serbia, Serbia denies.
    .option-repair = Repair it, and guard it.
    .option-experts = Ask for European experts at once.
    .option-accuse = Accuse.
    .option-deny = Deny it.
    .option-cooperate = Offer cooperation in the inquiry.

event-offices-south = Ten offices in one morning
    .text = Offices run by Serbia south of the river are closed in one morning, three weeks before a vote. The furniture stands on the pavement.
    .option-close = Close them.
    .option-after = Leave it until after the vote, with services first.
    .option-appeal = Appeal to New York and Brussels.
    .option-move = Move services to places that remain.

event-no-majority = Nobody has a majority
    .text = The election leaves four parties and no sum. A speaker would take fifty-seven tries on the record; here nobody has counted yet.
    .option-caretaker = Stay on as caretaker.
    .option-partner = Pay a partner's price.
    .option-again = Ask for another vote.
    .option-wait = Wait for a cabinet.
    .option-negotiators = Go on with negotiators.

event-defence-declaration = A declaration on defence
    .text = Albania, Croatia and Kosovo sign a declaration on defence cooperation. Belgrade signs one of its own with Budapest.
    .option-sign = Sign it.
    .option-open-it = Sign it, open to all neighbours.
    .option-answer = Answer in kind.
    .option-observe = Ask for observers at exercises.

event-nairobi = Nairobi considers
    .text = Kenya's government has the file on its desk after years of visits by both sides. A decision is near.
    .option-wait = Wait quietly.
    .option-envoy = Send an envoy.
    .option-call = Call the ministry.
    .option-delegation = Send a delegation with a trade offer.

event-dialogue-suspended = Washington suspends a dialogue
    .text = The United States suspends its strategic dialogue with Kosovo without an end date, and names acts of the caretaker government. Pristina says that they were lawful.
    .option-regret = Regret it.
    .option-undo = Undo one of the acts.
    .option-stand = Say that nothing was wrong.
    .option-note = Take note.
    .option-offer = Offer Washington something of your own.

event-list-returns = The list is back in the town halls
    .text = The Serb list stands again in four northern municipalities and wins. Keys and stamps must change hands.
    .option-handover = An orderly handover.
    .option-conditions = A handover with conditions.
    .option-congratulate = Congratulate them.
    .option-work = Ask them to work in the institutions.

event-villas-at-the-lake = Bulldozers at the lake
    .text = Houses of Serb owners at the lake of Gazivoda/Ujman are demolished. The authorities say that they had no permits; the European office and the OSCE mission regret it and ask for due process.
    .option-enforce = Go on.
    .option-stop = Stop, and let a court look at permits.
    .option-denounce = Denounce it.
    .option-lawyers = Pay for lawyers.

event-hague-verdict = The verdict in The Hague
    .text = The Specialist Chambers sentence the former president to 25 years; three others are convicted with him, and an appeal is open. Squares are full in Pristina; families of victims of all communities have waited for a quarter of a century.
    .option-respect = Respect the court.
    .option-all-families = Respect it, and receive families of all victims.
    .option-protest = Call it unjust.
    .option-note = Take note.
    .option-files = Open your own archives in answer.
    .option-use = Use it abroad.

event-serbia-president-resigns = A president resigns to run
    .text = Serbia's president steps down to lead his party's list in an early vote. For a month nobody in Belgrade signs anything.
    .option-campaign = Campaign.
    .option-caretake = Keep the dialogue's calendar.
    .option-wait = Wait for the result.
    .option-use-it = Settle a small file with officials.

## Drawings beside what a clause changed: which of those in the program, not a text to translate

drawing-tech-registers = letter
drawing-tech-movement = bus
drawing-tech-diplomas = diploma
drawing-tech-customs = van
drawing-tech-cadastre = house
drawing-tech-crossings = crossing
drawing-tech-representation = chair
drawing-association = tap
drawing-northern-police = speech
drawing-northern-courts = scales
drawing-local-elections = key
drawing-energy-supply = lamp
drawing-telecoms = phone
drawing-bridge = bridge
drawing-deescalation = bus
drawing-entry-documents = letter
drawing-plates = car
drawing-path-1 = passport
drawing-path-4 = chair
drawing-path-5 = table
drawing-path-6 = leaf
drawing-path-7 = house
drawing-path-8 = nameplate
drawing-path-9 = train
drawing-annex-committee = table
drawing-annex-conference = letter
drawing-missing-archives = chair
drawing-missing-commission = spade
drawing-services-schools = nameplate
drawing-services-clinics = ambulance
drawing-services-oversight = letter
drawing-payments-channel = banknote
drawing-payments-cash = van
drawing-settlement-form = book
drawing-settlement-membership = flag
drawing-settlement-communities = letter

flag-border-ratified = the border with Montenegro ratified

# Texts of the archipelago: an invented world.

action-sign-package = Sign a text
    .about = Your seal under an agreed text. Takes the initiative.
action-ratify = Ratify a text
    .about = A sealed text is read three times in the chamber. Takes the initiative.
action-carry-out-article = Carry an article out
    .about = A team and a purse for one article that is in force.
action-speak-to-the-harbour = Speak to the harbour
    .about = From the steps of the customs house, before the next step abroad.
action-align-line = Agree on a line
    .about = Joint wording and joint visits with one of the fleets, or with the Ring.
## Hidden dials, and what is seen of them
dial-monsoon = The monsoon
dial-monsoon-late = late
dial-monsoon-due = in its time
dial-monsoon-early = early
tell-monsoon-late = Fishermen of the Salt Coast mend nets and wait.
tell-monsoon-due = The first swells come in the week the almanac has them.
tell-monsoon-early = Harbour masters take in the buoys a month before their time.
dial-home-aspirant = The public in Talvane
dial-home-aspirant-easy = easy
dial-home-aspirant-plain = as usual
dial-home-aspirant-rigid = rigid
tell-home-aspirant-easy = In Talvane's markets people ask what a treaty would bring.
tell-home-aspirant-plain = In Talvane a debate on the treaty ends as such debates do.
tell-home-aspirant-rigid = In Talvane two guilds that never agree march against any treaty.
dial-home-parent = The public in Korreth
dial-home-parent-easy = easy
dial-home-parent-plain = as usual
dial-home-parent-rigid = rigid
tell-home-parent-easy = Korreth's papers lead with the price of salt.
tell-home-parent-plain = Korreth's salons argue the treaty as they always did.
tell-home-parent-rigid = A petition against any treaty goes round the Crown's own offices.

action-ferry-treaty = Ferry treaty
    .about = You host the timetable talks of the Ring; freight is counted twice and quarrels once.
action-fleet-visit = Receive the Hadrakke fleet
    .about = Three grey ships in Linnet Haven; everybody with a telescope is impressed.
action-open-harbour = Open one harbour
    .about = You will not object in one named body. Takes the initiative; Bressoa will want to know why.
action-salt-contract = Salt contract with Bressoa
    .about = Ten years of salt at a price that Bressoa likes.

risk-shots-at-sea = A salute was taken for a shot, and answered.

event-storm-season = Storm season
    .text = Half the ferries are in dock and the lamps on the outer isles are dark. Both chanceries have tugs.
    .option-mend = Mend what you can.
    .option-ask = Ask the Ring for tugs; a favour will be due.
    .option-towing = Tow everybody, whatever the flag.
    .option-harbour = Keep your ships in harbour.
    .option-tugs = Send the royal tugs.

event-whaling-quota = { START($target) } wants a larger quota
    .text = The sea counts its whales in spring. A vote for the quota would be remembered in Ostle and beyond.
    .option-abstain = Stay out of it.
    .option-vote = Promise your vote, once you have one.
    .option-neutral = Stay neutral.
    .option-ships = Offer them two hulls.

event-second-flag = Two fleets in the strait
    .text = Hadrakke and Bressoa have both announced manoeuvres for the same fortnight. Each asks who will salute it first.
    .option-home = Stay ashore.
    .option-guest = Give the fleet of Hadrakke a berth.
    .option-anchor = Stay at anchor.
    .option-salute = Salute the fleet of Bressoa.
    .option-observe = Observe from the cliffs.
    .option-buoys = Lay buoys between them.

event-lighthouse-keepers = The keepers of the same light
    .text = A keeper from Talvane and a keeper from Korreth pulled eleven sailors of { THE($target) } out of the water. Their lamp stands on a rock that both capitals claim.
    .option-thank = Thank them both.
    .option-medal = A medal for both, and a mission to the sailors' port.
    .option-praise = Praise the keepers.
    .option-pension = A royal pension for both.
    .option-attend = Attend the dinner.
    .option-treaty = Propose a treaty on lights.

event-king-abdicates = The king of Korreth abdicates
    .text = The letter is two lines long. The estates ask for a new charter, the admirals for the old heir.
    .option-regency = A regency, for now.
    .option-heir = Crown the heir at once.
    .option-estates = Call the estates.
    .option-silence = Say nothing.
    .option-letter = Write to the queen mother.
    .option-harbours = Send envoys to the harbours while the court is busy.

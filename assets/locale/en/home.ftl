# Words of homes, region, powers and public diplomacy: their pages, their numbers, their causes, their news.

## Quantities
quantity-growth = growth
    .about = Growth of the economy, per cent a year. It returns a tenth of the way to its usual level a quarter; investment, energy, curbs, measures and the economies around push it.
quantity-unemployment = unemployment
    .about = Per cent of those who look for work. It follows growth slowly.
quantity-investment = investment
    .about = Confidence of those who invest, 0 to 100: courts, security, tension and measures move it, and growth follows it.
quantity-leavers = leavers
    .about = Those who leave for good, per cent of residents a year: work, growth and travel without visas move it.
quantity-margin = margin in parliament
    .about = Seats over the majority; below zero the government is short of it. A vote, partners and defectors move it.
quantity-court-record = record of the courts
    .about = What courts and prosecutors have to show, 0 to 100.
quantity-security = security
    .about = Security of supply and of the borders, 0 to 100.
quantity-cohesion = cohesion
    .about = Inclusion of minorities and cohesion of society, 0 to 100.
quantity-trade = trade between the parties
    .about = 100 is a year without curbs. It falls faster than it comes back.
quantity-curbs = curbs on trade
    .about = Steps of bans and tariffs that a party keeps in force, 0 to 3. The same step does the same, whoever keeps it.
quantity-energy = supply of energy
    .about = 0 to 100. Winter draws on it.
quantity-scheme = part in the scheme
    .about = How far a party takes part in a scheme of the region, 0 to 100.
quantity-rumour = rumour
    .about = False reports that are believed abroad, 0 to 100. They weigh on image, and fade.
quantity-diaspora = diaspora
    .about = Engagement of the diaspora, 0 to 100. It carries image where it lives.

## Causes
cause-economy-abroad = the economies around
cause-economy-investment = investment
cause-economy-energy = supply of energy
cause-economy-measures = measures in force
cause-economy-curbs = curbs on trade
cause-work-follows-growth = work follows growth
cause-leave-for-work = people leave for work
cause-leave-by-hope = people leave, or stay, by what they expect
cause-leave-without-visas = travel without visas
cause-invest-courts = what the courts have to show
cause-invest-security = security
cause-invest-tension = tension between the parties
cause-invest-measures = measures in force
cause-ballot = the voters
cause-partners-join = partners join
cause-new-government = a new government
cause-mandate-renewed = the mandate is renewed
cause-mandate-ended = the mandate ends; a successor takes over
cause-president-elected = a head of state is elected
cause-president-not-elected = no head of state is elected
cause-home-growth = the economy
cause-income-growth = the economy
cause-trade-curbs = curbs in force
cause-curbs-noted = partners ask that curbs be lifted
cause-energy-winter = winter
cause-energy-summer = the warm half of the year
cause-summit = a summit of the region
cause-power-speaks = a power speaks up
cause-power-presses = a power presses those tied to it
cause-power-warns = a power warns
cause-rumour-abroad = rumours abroad
cause-diaspora-speaks = the diaspora speaks for it
cause-rumour-incidents = a tense quarter feeds rumours

## News
news-tell = { $risk }
news-vote-called = { $seat }: an early vote is called.
news-cabinet-falls = { $seat }: the cabinet falls. A vote follows within two quarters.
news-cabinet-formed = { $seat }: a cabinet is formed at last, with { $seats } seats behind it.
news-election-majority = { $seat }: election night. { $seats } seats go to those who will govern; a cabinet is ready, and what it bears at the table is drawn anew.
news-election-coalition = { $seat }: election night. { $seats } seats are not enough; partners are found before the week is out.
news-election-deadlock = { $seat }: election night. { $seats } seats are not enough, and nobody joins. A caretaker stays in office.
news-president-vote = { $seat }: the people elect a head of state.
news-president-elected = { $seat }: parliament elects a head of state; enough deputies were present.
news-president-not-elected = { $seat }: no head of state is elected, for want of presence or votes. The house is dissolved.
news-local-vote = { $seat }: town halls are elected.
news-mandate-renewed = { $seat }: the mandate is renewed.
news-mandate-ended = { $seat }: the mandate is not renewed. A successor takes over the desk, with new unity and old promises.
news-summit = The region meets: { $target }.
news-summit-hosted = { START($seat) } hosts the region: { $target }.
news-power-speaks = { START($power) } speaks up on the subject in third capitals.
news-power-presses = { START($power) } presses governments that are tied to it.
news-power-warns = { START($power) } warns { THE($seat) } over curbs or tension.

## Levels of belief
belief-unlikely = unlikely
belief-even = even
belief-likely = likely

## Dials
dial-line = { $dial }: { $levels }
dial-level = { $level } { $belief }

## Pages
home-head = Home: { $seat }
home-government = { $government }; seats beyond the majority ({ $needed } of { $seats }): { $margin }
home-majority = The government has its majority
home-no-majority = The government has no majority
home-caretaker = A caretaker is in office
home-forming = A cabinet is being formed
home-mandate = A mandate, not a parliament: { $home } { $value } of 100; a renewal asks for { $need }
home-next-vote = Next vote: { $quarter } ({ $left ->
    [0] this quarter
    [one] in 1 quarter
   *[other] in { $left } quarters
})
home-next-exam = Next exam of the mandate: { $quarter }
home-no-vote = Nobody votes here.
home-approval = { $home }: { $value }
home-numbers = Economy and society
home-column-then = a year ago
home-column-now = now
home-world = Society and courts
home-promises = What the other side knows you owe
home-promised = What others owe, as far as it was said aloud
home-due = { $seat }: { $due }, by the { $quarter }
home-hint = `why growth`, `why margin` and `why home` show what moved them. What the other home stands at is public: it is shown beside.
region-head = The region
region-schemes = Schemes: how far each side takes part (0 to 100)
region-trade = Trade between the parties { $trade } of 100; curbs in force: { $curbs }
region-curbs-of = { $seat } { $steps }
region-energy-of = Supply of energy: { $list }
region-of = { $seat } { $value }
region-summit = Next summit: { $scheme }, { $day }{ $host }
region-hosted = , hosted by { THE($seat) }
region-none = This world has no schemes of the region.
region-rumour = Rumour abroad { $rumour }; the diaspora's engagement { $diaspora }
region-hint = `why scheme of ID`, `why trade` and `why curbs` show what moved them.
tells-head = What can be seen of what no desk knows
tells-intro = Seven tells of ten are true. What they suggest together:
tells-none = This world hides nothing of the kind.
tells-told = Seen so far, the newest first
tells-line = { $quarter }: { $text }
tells-nothing = Nothing was seen yet.
powers-posture = As far as one can tell

news-majority-lost = The majority at home is lost: { $seat }. Laws and ratifications wait until it is found again, by partners or by a vote.

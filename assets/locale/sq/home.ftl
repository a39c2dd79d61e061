# Fjalë të vendeve, rajonit, fuqive dhe diplomacisë publike: faqet, numrat, shkaqet, lajmet e tyre.

## Quantities
quantity-growth = rritja ekonomike
    .about = Rritja e ekonomisë, në për qind në vit. Kthehet një të dhjetën e rrugës drejt nivelit të zakonshëm në tremujor; e lëvizin investimet, energjia, kufizimet, masat dhe ekonomitë përreth.
quantity-unemployment = papunësia
    .about = Për qind e atyre që kërkojnë punë. E ndjek ngadalë rritjen ekonomike.
quantity-investment = investimet
    .about = Besimi i investitorëve, 0 deri 100: e lëvizin gjykatat, siguria, tensioni dhe masat, dhe rritja ekonomike e ndjek.
quantity-leavers = të larguarit
    .about = Ata që largohen përgjithmonë, për qind e banorëve në vit: i lëvizin puna, rritja ekonomike dhe udhëtimi pa viza.
quantity-margin = teprica në parlament
    .about = Ulëse mbi shumicën; nën zero qeverisë i mungojnë. E lëvizin votimi, partnerët dhe të larguarit nga grupi.
quantity-court-record = bilanci i gjykatave
    .about = Çfarë kanë për të treguar gjykatat dhe prokuroritë, 0 deri 100.
quantity-security = siguria
    .about = Siguria e furnizimit dhe e kufijve, 0 deri 100.
quantity-cohesion = kohezioni
    .about = Përfshirja e pakicave dhe kohezioni i shoqërisë, 0 deri 100.
quantity-trade = tregtia ndërmjet palëve
    .about = 100 është një vit pa kufizime. Bie më shpejt se ç'kthehet.
quantity-curbs = kufizimet e tregtisë
    .about = Shkallë ndalesash dhe tarifash që një palë mban në fuqi, 0 deri 3. E njëjta shkallë bën të njëjtën gjë, cilido që e mban.
quantity-energy = furnizimi me energji
    .about = 0 deri 100. Dimri e harxhon.
quantity-scheme = pjesëmarrja në skemë
    .about = Sa merr pjesë një palë në një skemë të rajonit, 0 deri 100.
quantity-rumour = thashethemet
    .about = Njoftime të rreme që besohen jashtë, 0 deri 100. Rëndojnë mbi imazhin dhe shuhen.
quantity-diaspora = diaspora
    .about = Angazhimi i diasporës, 0 deri 100. E mbart imazhin atje ku jeton.

## Causes
cause-economy-abroad = ekonomitë përreth
cause-economy-investment = investimet
cause-economy-energy = furnizimi me energji
cause-economy-measures = masat në fuqi
cause-economy-curbs = kufizimet e tregtisë
cause-work-follows-growth = puna e ndjek rritjen ekonomike
cause-leave-for-work = njerëzit largohen për punë
cause-leave-by-hope = njerëzit largohen, ose mbeten, sipas asaj që presin
cause-leave-without-visas = udhëtimi pa viza
cause-invest-courts = çfarë kanë për të treguar gjykatat
cause-invest-security = siguria
cause-invest-tension = tensioni ndërmjet palëve
cause-invest-measures = masat në fuqi
cause-ballot = votuesit
cause-partners-join = bashkohen partnerë
cause-new-government = një qeveri e re
cause-mandate-renewed = mandati ripërtërihet
cause-mandate-ended = mandati mbaron; detyrën e merr një pasues
cause-president-elected = zgjidhet kreu i shtetit
cause-president-not-elected = kreu i shtetit nuk zgjidhet
cause-home-growth = ekonomia
cause-income-growth = ekonomia
cause-trade-curbs = kufizimet në fuqi
cause-curbs-noted = partnerët kërkojnë heqjen e kufizimeve
cause-energy-winter = dimri
cause-energy-summer = gjysma e ngrohtë e vitit
cause-summit = një samit i rajonit
cause-power-speaks = një fuqi ngre zërin
cause-power-presses = një fuqi i shtyn ata që janë të lidhur me të
cause-power-warns = një fuqi paralajmëron
cause-rumour-abroad = thashetheme jashtë
cause-diaspora-speaks = diaspora flet për të
cause-rumour-incidents = një tremujor i tensionuar ushqen thashetheme

## News
news-tell = { $risk }
news-vote-called = { $seat }: shpallet votim i parakohshëm.
news-cabinet-falls = { $seat }: kabineti bie. Votimi pason brenda dy tremujorësh.
news-cabinet-formed = { $seat }: më në fund formohet kabineti, me { $seats } ulëse pas tij.
news-election-majority = { $seat }: nata e zgjedhjeve. { $seats } ulëse u shkojnë atyre që do të qeverisin; kabineti është gati, dhe çfarë duron ai në tryezë përcaktohet sërish.
news-election-coalition = { $seat }: nata e zgjedhjeve. { $seats } ulëse nuk mjaftojnë; partnerët gjenden para se të mbarojë java.
news-election-deadlock = { $seat }: nata e zgjedhjeve. { $seats } ulëse nuk mjaftojnë dhe askush nuk bashkohet. Qeveria në detyrë mbetet.
news-president-vote = { $seat }: populli zgjedh kreun e shtetit.
news-president-elected = { $seat }: parlamenti zgjedh kreun e shtetit; kishte mjaft deputetë të pranishëm.
news-president-not-elected = { $seat }: kreu i shtetit nuk zgjidhet, për mungesë pranie ose votash. Kuvendi shpërndahet.
news-local-vote = { $seat }: zgjidhen komunat.
news-mandate-renewed = { $seat }: mandati ripërtërihet.
news-mandate-ended = { $seat }: mandati nuk ripërtërihet. Tavolinën e merr një pasues, me unitet të ri dhe premtime të vjetra.
news-summit = Rajoni mblidhet: { $target }.
news-summit-hosted = { $seat } e pret rajonin: { $target }.
news-power-speaks = { $power } ngre zërin për temën në kryeqytete të treta.
news-power-presses = { $power } i shtyn qeveritë që janë të lidhura me të.
news-power-warns = Paralajmërim nga { $power } për kufizimet ose tensionin: { $seat }.

## Levels of belief
belief-unlikely = pak gjasa
belief-even = gjysmë për gjysmë
belief-likely = shumë gjasa

## Dials
dial-line = { $dial }: { $levels }
dial-level = { $level } – { $belief }

## Pages
home-head = Në vend: { $seat }
home-government = { $government }; { $margin } ulëse mbi shumicën prej { $needed } nga { $seats }
home-majority = Qeveria e ka shumicën
home-no-majority = Qeveria nuk e ka shumicën
home-caretaker = Qeveria është në detyrë
home-forming = Kabineti po formohet
home-mandate = Mandat, jo parlament: { $home } { $value } nga 100; ripërtëritja kërkon { $need }
home-next-vote = Votimi i ardhshëm: { $quarter } ({ $left ->
    [0] këtë tremujor
    [one] pas 1 tremujori
   *[other] pas { $left } tremujorësh
})
home-next-exam = Shqyrtimi i ardhshëm i mandatit: { $quarter }
home-no-vote = Këtu nuk voton askush.
home-approval = { $home }: { $value }
home-numbers = Ekonomia dhe shoqëria
home-column-then = para një viti
home-column-now = tani
home-world = Shoqëria dhe gjykatat
home-promises = Detyrimet tuaja që i di pala tjetër
home-promised = Detyrimet e të tjerëve, për aq sa u thanë botërisht
home-due = { $seat }: { $due }; afati: { $quarter }
home-hint = `why growth`, `why margin` dhe `why home` tregojnë çfarë i lëvizi. Ku qëndron opinioni i palës tjetër është publike: shfaqet krahas.
region-head = Rajoni
region-schemes = Skemat: sa merr pjesë secila palë (0 deri 100)
region-trade = Tregtia ndërmjet palëve { $trade } nga 100; kufizime në fuqi: { $curbs }
region-curbs-of = { $seat } { $steps }
region-energy-of = Furnizimi me energji: { $list }
region-of = { $seat } { $value }
region-summit = Samiti i ardhshëm: { $scheme }, { $day }{ $host }
region-hosted = , nikoqir { $seat }
region-none = Kjo botë nuk ka skema të rajonit.
region-rumour = Thashethemet jashtë { $rumour }; angazhimi i diasporës { $diaspora }
region-hint = `why scheme of ID`, `why trade` dhe `why curbs` tregojnë çfarë i lëvizi.
tells-head = Çfarë shihet nga ajo që nuk e di asnjë tavolinë
tells-intro = Shtatë nga dhjetë shenja janë të vërteta. Çfarë sugjerojnë bashkë:
tells-none = Kjo botë nuk fsheh gjë të tillë.
tells-told = Të para deri tani, më të rejat të parat
tells-line = { $quarter }: { $text }
tells-nothing = Ende nuk u pa asgjë.
powers-posture = Me sa mund të thuhet

news-majority-lost = Humbet shumica në parlament: { $seat }. Ligjet dhe ratifikimet presin derisa të gjendet përsëri, me partnerë ose me zgjedhje.

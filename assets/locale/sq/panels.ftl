# Tavolina: titujt, tabelat dhe vërejtjet e çdo paneli.

## Date and seat

dateline = { $date }, radha { $turn } nga { $turns }. Tavolina juaj: { $seat }. { $length ->
    [one] Urdhëroni për një tremujor: { $quarter }.
   *[other] Urdhëroni për gjysmë viti, duke filluar nga { $quarter }.
}
dateline-over = { $date }. Loja mbaroi.
prompt = { $seat }>
left = Të mbetura këtë radhë: { $teams }, { $budget }, { $capital } kapital, iniciativa: { $initiative }.

## Columns

column-id = id
column-name = emri
column-stance = qëndrimi
column-rung = shkalla
column-support = mbështetja
column-odds = gjasat këtë tremujor
column-odds-worlds = kalon në
column-ready = gatishmëria
column-session = votimi i ardhshëm
column-yes = pro
column-no = kundër
column-abstain = abstenojnë
column-absent = mungojnë
column-goodwill = vullneti i mirë
column-remark = vërejtje
column-image = imazhi
column-recognisers = njohin
column-near = afër
column-number = numri
column-before = para
column-after = pas
column-most = çfarë peshoi më shumë
column-driver = faktori
column-now = tani
column-moved = lëvizja
column-support-moved = mbështetja

## Status

means-head = Çfarë keni
means-teams = Ekipe
means-teams-of = { $free } nga { $all } të lira
means-teams-next = ekipet e dërguara mbeten të zëna; të tjerat lirohen tremujorin e ardhshëm
means-budget-next = tremujorin e ardhshëm hyjnë { $income }; mund të mbahen së shumti { $bound }
means-budget-next-cut = tremujorin e ardhshëm hyjnë { $income } nga { $full }, sepse mund të mbahen së shumti { $bound }
means-capital-next = rreth { $income } tremujorin e ardhshëm, më shumë me miratim në vend
means-initiative = Iniciativa
initiative-free = e lirë
initiative-taken = e zënë
means-initiative-next = një në tremujor; nëse nuk përdoret, e ardhshmja kushton { $saved } kapital më pak
means-initiative-saved = kjo kushton { $saved } kapital më pak, sepse e fundit nuk u përdor
means-home-next = vetvetiu { $change } tremujorin e ardhshëm, drejt { $base }
means-keep-next = zotimet e mbajtura e rritin, të shkelurat kushtojnë shumë
means-trust-next = ndërmjet dy palëve
means-after-orders = Buxheti, kapitali dhe ekipet shfaqen pas urdhrave që keni në radhë.
recognitions-head = Njohjet nga { $club }
recognitions-others = { $count ->
    [one] dhe 1 tjetër
   *[other] dhe { $count } të tjerë
}
recognitions-net = Që nga fillimi: { $net }, pa tërheqjet me dokument
recognitions-claim = E publikuar, jo e llogaritur këtu: { $count }, { $by }, { $date } (burimi: { $source })
goodwill-head = Vullneti i mirë te fuqitë (0 deri 100)
power-asks = ju kërkon një nder: shihni `agenda`
objectives-head = Synimet tuaja: deri tani { $verdict } nga 100
objective-worth = { $worth } nga 100
objective-line = { $id }: { $text } Vlen { $worth } nga 100 tani.
objective-scale = { $measure }: { $value } tani. { $nothing } nuk vlen asgjë, { $half } gjysmën, { $full } të gjithën. Pesha { $weight }.
objectives-hint = Synimet lexohen në fund të lojës. `why` dhe shenja e një synimi hap arsyet e tij, `why verdict` tregon çfarë sjell secili.
measure-net-recognitions = Njohjet neto që nga fillimi
measure-bodies-joined = Anëtarësimet e fituara, sipas peshës
measure-bids-lost = Votimet e humbura
measure-at-end = { $quantity }, në fund
measure-mean = { $quantity }, mesatarja gjatë lojës
measure-least-goodwill = { $count ->
    [one] Vullneti i mirë nga: { $powers }
   *[other] Vullneti i mirë te më pak miqësorja nga: { $powers }
}
measure-embassies = Pjesa e njohësve me ambasadë, në për qind
measure-firm = Pjesa e njohësve me njohje të fortë, në për qind
measure-engagement = Shkalla mesatare e angazhimit e shteteve që nuk njohin
measure-dues-kept = Zotimet e mbajtura, pa të shkelurat
postings-head = Të dërguar derisa të kthehen
postings-none = Ende askush. I dërguari punon tremujor pas tremujori.
postings-none-plain = Ende asgjë.
posting-holds = { $teams }, { $upkeep } në tremujor
bids-head = Kandidatura të hapura
bids-none = Asnjë. `bodies` tregon ku mund të përgatitet një.
bid-line = { $body } ({ $id }): kandidatura { $ready } gati, duhen { $needed } për ta vënë në votim; votimi i ardhshëm: { $session }; sipas numërimit të tanishëm kalon në { $odds }
session-never = asnjë seancë në horizont
status-hint = `why` hap çdo numër: `why home`, `why goodwill { $power }`, `why recognitions`. `agenda` thotë çfarë ju pret tani.
type-this = shkruani: { $line }

## Seat and opening

seat-head = Roli juaj: { $seat }, { $role }
table-head = Në tavolinat e tjera
table-line = { $seat } ({ $role }): { $who }
player-human = person
player-bot = programi
questions-before = Pyetje për t'i mbajtur parasysh
questions-after = Pyetje për bisedë
opening-head = Newborn: { $title }
opening-seat = Tavolina juaj: { $seat }, { $role }
opening-how = Si zhvillohet një radhë
opening-quarter = Çdo tremujor u përgjigjeni çështjeve në tavolinë, dërgoni ekipe dhe përdorni iniciativën e vetme të udhëheqësit tuaj. Urdhrat presin derisa të shkruani `end`. Duke parë nuk humbet asgjë dhe urdhri i refuzuar nuk kushton asgjë. Tri gjëra për fillim:
opening-first = `agenda` tregon çfarë ju pret këtë tremujor, çdo çështje me rreshtin që duhet shkruar.
opening-second = `{ $line }` jep një urdhër të parë ({ $what }); `try { $line }` tregon paraprakisht çfarë do të bënte.
opening-third = `end` e vulos tremujorin dhe ju tregon çfarë doli prej tij.
opening-help = `help` rendit të gjitha komandat. `why` me emrin e një numri e shpjegon atë.

## Agenda

agenda-over = Loja mbaroi; asgjë nuk pret. `objectives`, `news` dhe `why` përgjigjen ende.
agenda-events = Në tavolinën tuaj: pret përgjigjen tuaj
agenda-watch = Ndodh, por nuk është juaja të përgjigjeni
agenda-default = vlen nëse nuk thoni ndryshe; { $cost }
agenda-chosen = e zgjedhur
agenda-refused = { $cost }; jo tani: { $why }
agenda-offer = { $text } [{ $remark }]
agenda-event-brings = Vjen bashkë me të, çfarëdo që të përgjigjeni: { $effects }
agenda-no-effect = vetë nuk bën asgjë
agenda-dues = Detyrimet tuaja
agenda-due = { $due }: { $when }
due-now = afati këtë tremujor
due-later = afati pas { $quarters ->
    [one] 1 tremujori
   *[other] { $quarters } tremujorësh
}
settle-keep = Përmbushe.
agenda-due-after = Afati bie pas tremujorit të fundit të kësaj loje.
agenda-due-price = Çmimi është ai i mbylljes; ajo që u bë më parë për të nuk paguhet sërish.
settle-delay = Kërko edhe një tremujor; kushton pak nga fjala juaj.
settle-break = Shkele; kushton shumë nga fjala juaj.
agenda-requests = Ju kërkohet
agenda-request = Ju kërkohet një nder nga { $power }. Plotësimi sjell vullnet të mirë, heshtja kushton pak.
agenda-openings = Mundësitë e këtij tremujori: përdorni së shumti { $count }
agenda-bids = Kandidatura
agenda-in-session = Mund të votojë këtë tremujor. `body { $id }` tregon numërimin e votave; `table-bid { $id }` e vë në votim.
agenda-votes = Mblidhet këtë tremujor dhe voton nëse kandidatura vihet në votim. `body { $id }` tregon numërimin e votave.
agenda-unready = Mblidhet këtë tremujor dhe kandidatura nuk është gati: `prepare-bid { $id }` ia shton gatishmërinë, e cila bie një të dhjetën çdo tremujor.
agenda-not-in-session = Nuk voton këtë tremujor. `body { $id }` tregon kalendarin dhe numërimin.
agenda-initiatives = Iniciativa që përshtaten tani: një në tremujor
agenda-initiative-taken = E zënë nga një urdhër që keni në radhë.
agenda-initiative-none = Asnjë nuk mund të paguhet ose nuk përshtatet. Nëse nuk përdoret, e ardhshmja është më e lirë.
agenda-teams = Punë për ekipet e lira
agenda-suggestion = { $what } [{ $cost }]
agenda-line = shkruani: { $line }   [{ $remark }]
agenda-round = Një raund mbahet këtë tremujor: { $agreement }
agenda-round-party = Për çdo klauzolë thoni çfarë kërkoni dhe më të paktën që do të pranonit; të dyja vulosen deri në fund të tremujorit. Atë që u kërkua e shohin të gjithë, më të paktën askush. Kur të dyja palët do të pranonin një opsion të përbashkët, klauzola pajtohet, në mes të së përbashkëtës ose te pika e ndërmjetësit. Klauzola për të cilën nuk thoni asgjë mbetet e hapur. `table` tregon sa i kushton çdo opsion opinionit tuaj.
agenda-round-mediator = Për çdo klauzolë mund të caktoni një pikë. Ajo vuloset deri në fund të tremujorit; vendos vetëm aty ku të dyja palët do ta pranonin dhe atëherë zë vendin e mesit. `table` tregon opsionet.
agenda-round-done = Të gjitha klauzolat janë pajtuar tashmë.
agenda-clause = { $article }
agenda-agreements = Çfarë u pajtua dhe ju pret
agenda-first-step = { $seat } bëri hapin e parë te { $article }: { $left ->
    [0] përgjigjuni këtë tremujor
    [one] përgjigjuni brenda 1 tremujori
   *[other] përgjigjuni brenda { $left } tremujorësh
}, me një nivel te { $mirror }. Pa përgjigje merr { $keep } nga fjala juaj; me përgjigje ndërton besim.
agenda-own-step = Ju lëvizët të parët te { $article }: pala tjetër { $left ->
    [0] ka këtë tremujor për t'u përgjigjur
    [one] ka edhe 1 tremujor për t'u përgjigjur
   *[other] ka edhe { $left } tremujorë për t'u përgjigjur
}. Pa përgjigje ju kushton { $home } miratim, kurse asaj më shumë nga fjala e vet.
agenda-paper = E hapur: { $what }
agenda-paper-until = { $left ->
    [0] Ky tremujor është i fundit; pas tij teksti kthehet në tryezë.
    [one] Ka mbetur 1 tremujor; pas tij teksti kthehet në tryezë.
   *[other] Kanë mbetur { $left } tremujorë; pas tyre teksti kthehet në tryezë.
}
agenda-part-late = Pjesa juaj te { $article } e ka kaluar afatin. Sa kohë që është kështu, mund të pasojnë masa.
agenda-part-late-mediator = Pjesa juaj te { $article } e ka kaluar afatin; të dyja palët e shohin.
agenda-part-due = Pjesa juaj te { $article } ka afat { $left ->
    [0] këtë tremujor
    [one] brenda 1 tremujori
   *[other] brenda { $left } tremujorësh
}; afati i humbur i kushton fjalës suaj.
agenda-parts-more = Edhe { $count }: `articles`.
agenda-measures = Masa
agenda-breach = { $seat } nuk ka kryer brenda afatit atë për të cilën u pajtua: mund të jepet paralajmërim.
matter-measures = { $seat }: masa të shkallës { $steps } nga 3. Çdo shkallë kushton miratim, rritje ekonomike dhe merita çdo tremujor.
matter-warned = { $seat } ka një paralajmërim: mund të pasojnë masa. Paralajmërimi vlen edhe { $left } { $left ->
    [one] tremujor
   *[other] tremujorë
}, pastaj shuhet.
matter-undone = Çfarë i ngarkohet sipas të dhënave, pas afatit: { $articles }.
matter-nothing-undone = Asgjë nuk është pas afatit tani: ndërmjetësi nuk ka bazë të re.
matter-cure = Ndreqja: një nen del nga ajo listë kur zbatohet deri në nivelin që kërkohej. Kur lista zbrazet, nuk mund të jepet paralajmërim i ri.
agenda-money = Para në rrezik
agenda-money-lost = { $plan }: { $amount } mln € humbin më { $day }, { $left ->
    [0] këtë tremujor
    [one] tremujorin e ardhshëm
   *[other] pas { $left } tremujorësh
}, përveç asaj që përmbushet dhe paguhet deri atëherë ({ $waiting } mln € presin pagesën). Një ligj plotëson { $law } mln € prej saj, zbatimi i tij { $staff } mln €; ajo që pret paguhet në tremujorin: { $quarters }.
agenda-money-not-paid = Siç qëndrojnë gjërat nuk paguhet asgjë, dhe ajo që plotësohet mbahet: { $short }.
agenda-money-no-day = Deri atëherë nuk mbetet asnjë ditë pagese: ajo që plotësohet tani nuk paguhet në kohë.
short-trust = besimi është { $there }, duhet { $needed }
short-keep = fjala juaj është { $there }, duhet { $needed }
short-crisis = kriza është në shkallën { $there }, duhet të jetë nën { $needed }
short-measures = masat janë në shkallën { $there }, lejohet së shumti { $needed }
agenda-calendar = Datat tuaja
agenda-vote = Votimi juaj në vend: { $quarter }, { $left ->
    [0] këtë tremujor
   *[other] tremujorin e ardhshëm
}. Çfarë duron opinioni juaj në tryezë përcaktohet sërish pas tij. `home` tregon ku qëndroni.
agenda-exam = Shqyrtimi i mandatit tuaj: { $quarter }, { $left ->
    [0] këtë tremujor
   *[other] tremujorin e ardhshëm
}. `home` tregon çfarë kërkohet.
agenda-legacy = Vulosni trashëgiminë tuaj: dy synime që numërohen dyfish. Nëse nuk caktoni asnjë, vulosen dy që qëndrojnë më mirë në fund të kësaj radhe. Për shembull:
agenda-legacy-swap = Vetëm këtë radhë një synim i trashëgimisë suaj mund t'i lërë vendin një tjetri. Për shembull:
try-sign-within = Në vend: teksti kushton { $cost } dhe opinioni juaj duron { $room }. Nënshkrimi brenda asaj që durohet kushton prapë { $home } miratim.
try-sign-beyond = Në vend: teksti kushton { $cost } dhe opinioni juaj duron { $room }, mungojnë { $over }. Nënshkrimi përtej asaj që durohet kushton { $home } miratim dhe { $margin } ulëse nga teprica juaj.
agenda-hint = `try` para cilitdo nga këta rreshta tregon çfarë do të bënte. `end` e vulos tremujorin.
agenda-north = Veriu: kriza është në shkallën { $step } nga 5
agenda-north-do = Çfarë mund të bënit për ta qetësuar, më e forta e para:
agenda-north-nothing = Asgjë që mund të urdhëronit tani nuk do ta qetësonte.
crisis-why = Çfarë e ngriti: { $raised }. Çfarë e tensionoi (tensioni { $tension }): { $tense }.
crisis-why-raised = Çfarë e ngriti: { $raised }.
crisis-why-tense = Çfarë e tensionoi (tensioni { $tension }): { $tense }.
waiting-round = Raundi: { $agreement }
waiting-step = Një hap i parë që pret përgjigje: { $article }
waiting-legacy = Trashëgimia juaj, vuloset këtë radhë
matters-wait = { $count ->
    [0] Asgjë nuk pret përgjigje.
    [one] 1 çështje pret në tavolinën tuaj: `agenda`.
   *[other] { $count } çështje presin në tavolinën tuaj: `agenda`.
}{ $openings ->
    [0] {""}
    [one] {" "}1 mundësi kalon me këtë tremujor.
   *[other] {" "}{ $openings } mundësi kalojnë me këtë tremujor.
}

## Lists and dossiers

list-states = Shtetet
list-recognisers = Shtetet që njohin
list-others = Shtetet që nuk njohin
list-withdrawn = Shtetet që thonë se e kanë tërhequr njohjen
list-frozen = Shtetet që heshtin për njohjen e vet
list-head = { $what }: { $count }, sipas: { $sort }
sort-support = mbështetja, më e larta e para
sort-odds = gjasat e një akti këtë tremujor
sort-name = emri
sort-rung = shkalla e angazhimit, më e larta e para
sort-effort = rezerva e fushatës suaj, më e larta e para
sort-hold = qëndrueshmëria e njohjes: ata që njohën vonë të parët, më e dobëta e para
list-hold = qëndron në { $hold }
list-hold-late = qëndron në { $hold }; njohu vonë
list-more = Edhe { $count }: shtoni `all`, ose `first` dhe një numër.
list-hint = `state` dhe një id hapin dosjen. Mbështetja 0 është pragu: mbi të shtetit i duhet ende një rast.
list-no-sort = Lista nuk mund të renditet sipas "{ $word }". Mos deshët `by { $near }`? Ka: { $known }.
list-no-such = Nuk ka listë "{ $word }". Mos deshët `list { $near }`? Listat: { $kinds }. Rajonet: { $regions }.
no-region = pa rajon
state-which = Cili shtet? `state` dhe id-ja ose emri i tij, si `state { $state }`; `list` i tregon.
state-head = { $name } ({ $id }), { $capital }, { $region }; { $counted ->
    [yes] numërohet te { $club }
   *[no] nuk numërohet te { $club }
}
state-party = Palë në mosmarrëveshje. `status` dhe `objectives` tregojnë çfarë dihet publikisht për të.
    .window = Palë në mosmarrëveshje.
state-stance = Qëndrimi: { $stance }
state-recognised = Akti i njohjes: { $date }
state-withdrawn-documented = Tërheqja: { $date }, me dokument
state-withdrawn-claimed = Tërheqja e pretenduar nga { $parent }: { $date }, pa dokument të treguar
reading-counts = Numërohet { $reading }
reading-does-not = Nuk numërohet { $reading }
state-conduct = Sjellja në fillim, një vlerësim: { $conduct }
state-ladder = Shkallët: { $steps }
ladder-here = [këtu: { $step }]
support-head = Mbështetja { $support }; 0 është pragu i njohjes
support-why = `why support { $id }` tregon nga vjen secila dhe çfarë e lëvizi.
state-effort = Rezerva e fushatës suaj atje: { $effort }
state-counter = Rezerva e kundërfushatës suaj atje: { $effort }
state-resilience = Qëndresa ndaj një tërheqjeje: { $resilience }; i prirur për të nga natyra (i vogël, i largët, i vonë): { $frailty } nga 100
state-odds = Një akt këtë tremujor, me agjendë të zakonshme: { $odds }
state-firm = Njohja e tij qëndron në { $hold }: e fortë, mbi { $threshold }.
state-loose = Njohja e tij qëndron në { $hold }: nën { $threshold } mund të tërhiqet.
state-note-head = Në dosje
state-source = Burimi: { $source }
source-modelled = Sipas modelit: { $model }. Madhësitë janë gjykim i vetë lojës.
driver-judged = Sa peshon është gjykim i vetë lojës.
driver-fitted = Sa peshon del nga ata që kishin njohur deri në fund të vitit 2013.
state-member-of = Anëtar te: { $bodies }
what-you-can-do = Çfarë mund të bëni këtu
not-now = Jo tani: { $why }
nowhere-now = Tani për tani askund. Për shembull: { $why }
power-doings = Fuqia: { $power }
powers-hint = `why goodwill { $id }` tregon çfarë e lëvizi. Vullneti i mirë kthehet në nivelin e zakonshëm: i papërdorur, ai shkrihet.
regions-head = Imazhi sipas rajoneve (0 deri 100; 50 është indiferencë)
regions-hint = Afër: shtete që nuk njohin dhe nuk janë shumë nën prag. `why image { $id }` tregon çfarë e lëvizi; `list { $id }` rendit shtetet e tij.

## Organisations

bodies-head = Organizata ku mund të hyhet
bodies-joined = Anëtarësime të arritura
bodies-name = { $name } ({ $id })
bodies-half-in = { $session }; { $standing }
doing-line = { $line } - { $name } [{ $cost }]
bodies-shut = Organizata pa rrugë hyrjeje këtu
bodies-weights = Në kllapa pesha e një anëtarësimi të fituar, aty ku synimet numërojnë anëtarësime.
bodies-weighted = { $name } [{ $weight }]
bodies-hint = `body` dhe një id tregojnë rregullin, kalendarin dhe numërimin e votave.
body-head = { $name } ({ $id })
body-standing = { $aspirant }: { $standing }. { $members } anëtarë.
body-weight = Anëtarësimi i fituar peshon { $weight }, aty ku synimet numërojnë anëtarësime.
body-no-way = Nuk ka rrugë hyrjeje këtu: anëtarësia e saj është sfond.
body-closed = e mbyllur për { $quarters ->
    [one] 1 tremujor
   *[other] { $quarters } tremujorë
}
body-closed-line = E mbyllur pas një votimi të humbur edhe për { $quarters ->
    [one] 1 tremujor
   *[other] { $quarters } tremujorë
}.
body-after-failure = Pas një votimi të humbur mbyllet për { $quarters ->
    [0] asnjë kohë
    [one] 1 tremujor
   *[other] { $quarters } tremujorë
}.
body-decides = Vendos: { $name }
body-past = Votime të kaluara
body-past-carried = { $quarter }, { $name }: kaloi, { $yes } pro, { $no } kundër, { $abstain } abstenime, { $absent } mungesa; duheshin { $needed }
body-past-lost = { $quarter }, { $name }: humbi, { $yes } pro, { $no } kundër, { $abstain } abstenime, { $absent } mungesa; duheshin { $needed }
body-past-votes = { $vote }: { $names }
sessions-yearly = Mund të votojë çdo vit, tremujori { $quarters }; i ardhshmi: { $next }
sessions-any = Mund të votojë çdo tremujor; i ardhshmi: { $next }
sessions-every = Mund të votojë çdo { $every } vjet, tremujori { $quarters }; i ardhshmi: { $next }
sessions-never = Asnjë seancë në kalendar: vetëm një ngjarje e hap.
voters-members = Votojnë të gjithë anëtarët.
voters-members-of = Votojnë anëtarët e organizatës: { $body }.
voters-only = Votojnë { $count } anëtarë të caktuar.
voters-weighted = Votojnë të gjithë anëtarët, secili me peshën e vet.
base-cast = e votave pro dhe kundër
base-present = e anëtarëve të pranishëm, me abstenimet
base-all = e të gjithë anëtarëve
base-weights-cast = e peshave të votave pro dhe kundër
base-weights-all = e peshave të të gjithë anëtarëve
rule-consensus = { $voters } Mjafton një kundërshtim për ta ndalur.
rule-fixed = { $voters } Duhen { $votes } vota pro.
rule-at-least = { $voters } Duhet së paku { $share } { $base }.
rule-more-than = { $voters } Duhet më shumë se { $share } { $base }.
rule-vetoes = E ndal një votë kundër nga: { $names }.
rule-secret = Votimi është i fshehtë.
rule-open = Votimi është i hapur.
whip-expected = Numërimi i votave: priten { $yes } pro, { $no } kundër, { $abstain } abstenime; duhen { $needed }
whip-odds = Pranon në { $odds }. Numërimi juaj mund të gabojë për rreth { $error } vota; sondime deri tani: { $sounded } nga 24. Fjalët tuaja për anëtarët në radhë janë numëruar.
whip-range = Në nëntë nga dhjetë botë ka { $low } deri { $high } vota pro.
whip-wavering = Më pak të sigurt për votën e vet:

## Actions and orders

actions-head = Çfarë mund të urdhëroni
action-line = { $id } { $aim } - { $name } [{ $cost }]
action-line-alone = { $id } - { $name } [{ $cost }]
aim-state = SHTETI
aim-body = ORGANIZATA
aim-power = FUQIA
aim-region = RAJONI
actions-hint = `action` dhe një id tregojnë efektet, rreziqet dhe nevojat. `try` dhe një rresht i plotë tregojnë çfarë do të bënte ai urdhër.
action-needs = Kërkon: { $needs }
action-again = Sërish vetëm pas { $quarters ->
    [one] 1 tremujori
   *[other] { $quarters } tremujorësh
} në të njëjtin vend
action-at-most = { $count ->
    [one] Së shumti një njëkohësisht
   *[other] Së shumti { $count } njëkohësisht
}
action-example = Përshtatet tani: { $line }
effects-head = Bën:
effects-wronged = Në dy tremujorët pas një padrejtësie ndaj jush, në vend të kësaj:
effects-each-quarter = Çdo tremujor sa kohë që mbetet:
effects-on-recall = Kur kthehet:
effects-event = Vjen bashkë me ngjarjen, çfarëdo që të përgjigjeni:
effects-others = Çfarë mund t'i përgjigjen tavolinat e tjera në të njëjtin tremujor:
effects-other-answer = { $seat }, “{ $option }” { $effects }
risk-beside = Rrezik në { $odds }: { $text }
risk-instead = Rrezik në { $odds }, dhe atëherë pjesa tjetër nuk ndodh: { $text }
words-too-many = `{ $command }` qëndron vetëm: `{ $rest }` është tepër dhe nuk u bë asgjë.
try-cost = Kushton: { $cost }
try-known = Me sa di tavolina juaj: rrethanat që nuk i sheh asnjë tavolinë mund ta zvogëlojnë ose ta rritin çdo gjë nga kjo, dhe çfarë përgjigjet një organizatë, një kuvend ose një tavolinë tjetër regjistrohet në të njëjtin tremujor.
try-level-odds = Një nivel me këtë, këtë tremujor: { $after }; pa këtë: { $before }. Përpjekja që nuk sjell nivel mbetet.
try-first-step = Një nivel me këtë është hap i parë: { $seat } ka pastaj { $quarters } tremujorë për t'iu përgjigjur me një nivel te { $mirror }. Me përgjigje ndërton besim; pa përgjigje ju kushton { $home } miratim, kurse asaj më shumë nga fjala e vet.
try-far-below = Mbështetja atje është { $support }, shumë nën pragun 0: asnjë rast brenda tremujorit nuk sjell akt.
try-felt = { $effect }; nga ku qëndron tani, { $felt }
try-felt-none = { $effect }; nga ku qëndron tani, asgjë
try-felt-left = { $effect }; prej kësaj mbetet { $felt } kur mbyllet tremujori
felt-about = rreth { $amount }
felt-between = { $least } deri { $most }
try-early-vote = Siç qëndrojnë gjërat: shumicë në { $majority }, partnerë në { $partners }, asnjëra në { $nobody }.
try-early-vote-brings = Me shumicë ose me partnerë nis një qeveri e re, me { $capital } kapital më shumë.
try-early-vote-nobody = Pa asnjërën mbetet një qeveri në detyrë, pa shumicë, derisa të gjenden partnerë ose të votohet sërish pas { $quarters } tremujorësh.
try-majority-may = Shumica juaj është në rrezik: teprica është { $now }, dhe me këtë urdhër mund të bjerë në { $low } këtë tremujor. Pa shumicë nuk kalon asnjë ligj dhe nuk ratifikohet asgjë.
try-majority-ends = Kjo i jep fund shumicës suaj: teprica është { $now }, dhe me këtë urdhër bie në { $low } këtë tremujor. Pa shumicë nuk kalon asnjë ligj dhe nuk ratifikohet asgjë.
try-hardest = Tani është { $names }: më i forti kundër portës “{ $gate }”, për të cilën vendosin anëtarët ({ $body }). Vlen vetëm për portat e tyre.
try-decides-on = { $state } vendos për: { $paths }
try-gate-odds = { $party } e kalon në { $odds }, siç qëndrojnë gjërat.
try-gate-no = Një jo i kushton { $party } { $home } miratim, dhe qëndrimi i kundërshtarit më të fortë ngrihet me { $stand }; ajo që kushtoi thirrja humbet gjithsesi.
try-gate-no-yours = Meqë e propozuat ju, një jo ju kushton edhe karotën { $carrot } dhe unitetin { $unity }.
try-bid-odds = Kalon në { $odds }, siç i numëroni ju votat.
try-bid-no = Një votim i humbur kushton { $home } miratim dhe { $pull } tërheqje në shtetet pranë pragut (numri: { $states }), dhe e mbyll derën për { $quarters } { $quarters ->
    [one] tremujor
   *[other] tremujorë
}.
try-last = Bërë { $count ->
    [one] një herë
   *[other] { $count } herë
} më parë, së fundi: { $turn }. Atëherë lëvizi: { $moved }. Kur përsëritet, fitimet zvogëlohen sa më lart qëndron ajo që ngrenë.
try-last-nothing = Bërë { $count ->
    [one] një herë
   *[other] { $count } herë
} më parë, së fundi: { $turn }. Atëherë nuk lëvizi asgjë që tryeza juaj mund ta lexojë.
try-too-late = Ajo ku të çon bie pas tremujorit të fundit të kësaj loje.
try-cut-short = Nga ajo që vjen në pjesë, { $there } nga { $all } tremujorë bien para fundit të kësaj loje.
try-command = `{ $word }` është komandë, jo urdhër: `try` tregon çfarë do të bënin urdhrat.
try-level-rises = Niveli (tani { $level }) rritet për { $by } gjatë { $quarters } tremujorëve
try-recall = Ekipi lirohet menjëherë për urdhra të tjerë.
try-refused = Jo tani: { $why }
try-fine = Ende nuk u urdhërua asgjë. Për ta urdhëruar, shkruani: { $line }
order-which = Cili urdhër? Për shembull `{ $order }`. `actions` i rendit.
order-recall = Kthe: { $what }
order-answer = { $event }: { $answer }
order-keep = Përmbush: { $due }
order-delay = Shty: { $due }
order-break = Shkel: { $due }
order-queued = Në radhë: { $what } [{ $cost }]
order-refused = Nuk është e mundur dhe nuk u shpenzua asgjë: { $why }
orders-head = Urdhrat e kësaj radhe
orders-none = Ende asnjë. `agenda` dhe `actions` tregojnë çfarë përshtatet.
orders-line = { $number }. { $line } - { $what } [{ $cost }]
orders-total = Gjithsej: { $teams }, { $budget }, { $capital } kapital
undone = U hoq: { $what }
undo-nothing = Nuk ka urdhër të tillë për t'u hequr. `orders` i numëron.
undo-which = "{ $word }" nuk është numër urdhri. `orders` i numëron.
log-head = Çfarë urdhëruat
log-none = Ende asgjë.
turn-name = Radha { $turn }, { $quarter }

## Lines that cannot be read

empty-line = Shkruani `agenda` për atë që ju pret, `help` për komandat, `end` për ta mbyllur radhën.
read-form = Ky nuk është urdhër: { $why }.
read-verb = Nuk ka urdhër "{ $word }"{ $hint }.
read-needs-target = "{ $word }" kërkon një cak: { $what }.
read-target = Lloji: { $kind }. Nuk ka "{ $word }"{ $hint }
read-needs-setting = "{ $line }" kërkon `{ $setting }`.
    .window = “{ $line }” kërkon “{ $setting }”.
read-setting = "{ $key }" nuk mund të jetë "{ $value }": { $known }.
unknown-word = "{ $word }" nuk është as komandë as urdhër. `help` rendit komandat, `actions` urdhrat.
unknown-word-near = "{ $word }" nuk është as komandë as urdhër. Mos deshët { $near }?
unknown-state-name = "{ $word }" është shtet, jo komandë. `state { $word }` e hap dosjen e tij.

## Why

why-what = Pse çfarë? Për shembull `why home`, `why support { $state }`, `why goodwill { $power }`. Numrat: { $known }.
why-unknown-near = Asnjë numër nuk quhet "{ $word }". Të afërt:
why-near = `why { $id }`: { $name }
why-near-plain = `why { $id }`
why-unknown = Nuk ka numër "{ $word }". Numrat: { $known }.
why-which-power = Te kush? `why { $word }` dhe një fuqi; `powers` i rendit.
why-which-state = I kujt? `why { $word }` dhe një shtet; `list` i tregon.
why-which-region = Ku? `why { $word }` dhe një rajon; `regions` i rendit.
why-which-body = Ku? `why { $word }` dhe një organizatë; `bodies` i rendit.
why-which-ballot = Vota e kujt, dhe ku? `why { $word }`, një shtet dhe një organizatë.
why-no-seat = Nuk ka rol "{ $word }". Rolet: { $known }.
why-hidden = { $quantity }: këtë nuk ju takon ta dini.
why-head = { $name }: { $now } tani, { $start } në fillim, ndryshimi { $change }
why-head-of = { $name }, { $owner }: { $now } tani, { $start } në fillim, ndryshimi { $change }
why-head-derived = { $name }: { $now } tani
why-derived = Llogaritet nga numra të tjerë; çfarë i lëvizi ata mbahet te secili.
why-gate = { $quarter }: u kalua { $gate }
why-carried-out = { $turn }: { $owner }, niveli { $change } ({ $cause })
why-verdict-head = Vlerësimi deri tani: { $verdict } nga 100
why-verdict-about = Çdo synim sjell vlerën e tij herë pjesën e tij të njëqind pikëve; një synim i trashëgimisë ka dy pjesë. Rreshtat mblidhen në vlerësim.
why-column-brings = sjell
why-column-of = nga
why-column-aim = synimi
why-column-odds = gjasat e një akti
why-no-aim = Asnjë synim i juaji nuk quhet "{ $word }". Tuajt: { $known }.
why-mark-brings = Sjell { $brings } nga { $of } pikët që mund të sjellë.
why-mark-moved = { $quantity }, çfarë e lëvizi më shumë: { $causes }
why-mark-unmoved = { $quantity }: deri tani asgjë nuk e ka lëvizur.
why-article-level = { $article }: { $level }
why-see-count = `why recognitions` rendit çdo akt.
why-see-bodies = `bodies` tregon ku mund të fitohej një kandidaturë.
why-see-articles = `articles` tregon kush ka zbatuar çfarë.
why-see-gates = `accession` tregon portat dhe çfarë pret secila.
why-see-gate = `gate { $gate }` numëron votat për të.
why-see-chapters = Është mesatarja e kapitujve të vlerësuar: `accession` tregon secilin, `why level` dhe një kapitull çfarë e lëvizi.
why-see-dues = `agenda` tregon çfarë detyroheni.
why-chances = Gjasat e një akti njohjeje janë të një shteti në një tremujor. Më afër tij, siç e shihni ju:
why-chances-hint = `why chances NAME` hap një: një shtet, një organizatë ose një portë.
why-ripeness = Pjekuria { $ripeness }: kostoja e ngërçit { $pain } x rrugëdalja { $out } x data { $date }, si pjesë të 100-s. Prodhim: një portë e mbyllur i mbyll të tjerat.
why-ripeness-pain = Kostoja e ngërçit është ajo e palës së cilës i kushton më pak: `why pain`.
why-ripeness-out = Rrugëdalja është 40 kur asgjë nuk ofrohet; një paketë e premtuar shton 15, një tekst në tryezë 20, dhe një e dhjeta e karotës: `why carrot`.
why-ripeness-date = Data është 45 kur nuk ka asnjë dhe 100 derisa qëndron një me pasojë.
why-room = Sa mban shtëpia juaj, { $agreement }: { $room }. Teksti siç është do t'i kushtonte { $cost }.
why-room-slack = { $amount } toleranca në vend: `why slack`
why-room-ambiguity = { $amount } një e teta e dykuptimësisë së tekstit
why-room-trust = { $amount } një e gjashta e besimit: `why trust`
why-room-chips = { $amount } gjysma e letrave për këmbim: `why chips`
why-room-leverage = { $amount } një e katërta e levave mbi 40: `why leverage`
why-room-ripe = Nga shuma mund të përdoren dy të pestat kur asgjë nuk është pjekur, dhe e gjitha nga pjekuria 17 e tutje. Tani është { $ripeness }: `why ripeness`.
why-made-of = Përbëhet nga: { $parts }
why-part = { $amount } { $name }
why-part-base = { $amount } për fillim
why-nothing-yet = Deri tani asgjë nuk e ka lëvizur.
why-turn = { $turn }: { $sum }
why-line = { $change }  { $cause }
why-by = { $cause } (nga { $seat })
why-support-hint = `why ID of X` hap një faktor dhe tregon nga vjen madhësia e tij.
why-basis = Nga vjen madhësia e tij: { $basis }.
why-odds = { $state }: një akt këtë tremujor: { $odds }, siç e shihni ju. Mbështetja është { $support }; nën 0 nuk ka gjasa. Te 0 gjasat janë { $base } në tremujor, çdo pikë mbi të shton { $point }, dhe rezerva e fushatës suaj ({ $effort }) shton edhe ajo, deri në { $bound }; e gjitha shumëzohet pastaj me atë sa e ngrohtë është ende çështja, e cila ftohet gjatë dhjetë vjetëve nga e plota në një të tretën. Rastet si ftesat dhe vizitat u shtojnë gjasave të tremujorit të vet.
why-count-head = Njohjet që nga fillimi: { $net }
why-count-about = Çdo akt, tërheqje dhe konfirmim, më të vjetrat të parat. `status` tregon numrin sipas secilit lexim.
    .window = Çdo akt, tërheqje dhe konfirmim, më të vjetrat të parat.
why-count-gained = { $turn }: { $state }, lart ({ $cause })
why-count-lost = { $turn }: { $state }, poshtë ({ $cause })
why-teams = Keni { $all }: { $free } të lira, { $bound } të zëna nga dërgimet dhe nga urdhrat e kësaj radhe

## Digest

digest-head = { $turn }, mbaroi
digest-scene = *** { $text }
digest-no-level = “{ $article }”: përpjekja e këtij tremujori nuk solli shkallë, por mbetet. Një tremujor si ky e sjell në { $odds }.
digest-event = { $event }
digest-choice = { $seat }: "{ $choice }"
digest-steps = Një hap më tej, { $rung }: { $names }
digest-also = Gjithashtu
digest-power-speaks = Në kryeqytete të treta flasin për temën: { $names }
worked-head = Ku punuat
worked-support = { $before } -> { $after }
worked-odds = { $stance }; tremujorin e ardhshëm { $odds }
digest-more = Edhe { $count }: `news`.
digest-quiet = Asnjë lajm. Dosjet u trashën pak.
digest-counts-now = Njohjet sipas tri leximeve: { $counts }
digest-counts-same = Njohjet sipas tri leximeve, të pandryshuara: { $counts }
digest-numbers = Numrat tuaj: para, pas dhe çfarë peshoi më shumë (`why` dhe emri hap secilin)
digest-goodwill = Dashamirësia: { $power }
digest-bid = Kandidatura: { $body }
digest-cause = { $cause } ({ $change })
others-head = Çfarë u pa se bënë të tjerët
others-line = { $seat }: { $what }
others-line-reason = { $seat }: { $what }. Arsyeja e dhënë: { $reason }
news-head = Lajme. { $turn }
news-none-yet = Asnjë radhë nuk ka mbaruar ende.
news-no-turn = Nuk ka lajme për radhën { $turn }: { $last ->
    [one] ka mbaruar vetëm radha 1
   *[other] kanë mbaruar radhët 1 deri { $last }
}.
which-news = `news` dhe numri i një radhe, si `news 3`.

## Reasons that others give

reason-action = Dukej përdorimi më i mirë i tremujorit.
reason-bid = Votat në një organizatë janë të arritshme.
reason-choice = Nga përgjigjet në dispozicion dukej më e mira.
reason-due = Një zotimi i kishte ardhur afati.
reason-opening = Rasti ishte aty vetëm këtë tremujor.
reason-power = Vullneti i mirë i një fuqie ia vlente.
reason-random = Nuk u dha arsye.
reason-recall = Ekipi duhej diku tjetër.
reason-state = Një kryeqytet dukej gati të lëvizte.

## End

closing-head = Si mbaroi
closing-no-ending = Radha e fundit mbaroi.
closing-seat = { $seat }, sipas synimeve të veta: { $verdict } nga 100
closing-no-rank = Çdo rol matet me synimet e veta. Rolet nuk renditen kundrejt njëri-tjetrit: shumë nga ajo që do njëri nuk u kushton asgjë të tjerëve.

## Session

sealed = U vulosën urdhrat: { $seat }. Tani urdhëron { $next }.
saved = U ruajt: { $place }
save-failed = Nuk mund të ruhej: { $why }.
load-failed = Nuk mund të hapej: { $why }.
loaded = U hap: { $name }
load-note-content = Përmbajtja ka ndryshuar që kur u ruajt kjo. Loja vazhdon nga gjendja e fundit; ajo që ishte më parë nuk mund të hapet me `why`.
    .window = Përmbajtja ka ndryshuar që kur u ruajt kjo. Loja vazhdon nga gjendja e fundit; ajo që ishte më parë nuk mund të hapet në shkaqet e saj.
load-note-rules = Kjo u ruajt sipas rregullave të tjera (numri { $found }). Loja vazhdon nga gjendja e fundit; ajo që ishte më parë nuk mund të hapet me `why`.
    .window = Kjo u ruajt sipas rregullave të tjera (numri { $found }). Loja vazhdon nga gjendja e fundit; ajo që ishte më parë nuk mund të hapet në shkaqet e saj.
load-note-snapshot = Siç u kërkua, loja vazhdon nga gjendja e fundit, pa e riluajtur atë që ishte më parë.
load-note-resumed = Kjo lojë u rifillua pas radhës { $turn }: { $why }. Historia e saj fillon aty.
load-note-lost = Përmbajtja nuk ka më: { $what }
load-note-draft = Këta urdhra ishin në radhë dhe nuk mund të jepen më: { $orders }
saves-head = Lojëra të ruajtura
saves-none = Ende nuk ka lojëra të ruajtura. `save` ruan një.
    .window = Ende nuk ka lojëra të ruajtura.
end-of-input-saved = Hyrja mbaroi. Loja u ruajt: { $place }

# Dritarja: titujt, butonat dhe vërejtjet e paneleve. Lexuesit e ekranit lexojnë të njëjtat fjalë.

## Strip

desk-turn = Radha { $turn } nga { $turns } · { $seat }
desk-over = Loja mbaroi · { $seat }
desk-opens-causes = Shtypeni për të parë çfarë e lëvizi
desk-next = { $change } tremujorin e ardhshëm, nëse nuk e lëviz asgjë tjetër
desk-last-quarter = { $change } në tremujorin e fundit
desk-teams-of = nga { $all } të lira
desk-of = nga { $all }
desk-bar-more = Më shumë
desk-panels = Panelet
desk-budget = Buxheti
desk-capital = Kapitali
desk-money = { $amount } mln €
desk-goodwill = Vullneti i mirë: { $power }
desk-goodwill-short = Vullneti { $power }
desk-memberships = anëtarësime
track-recognition = Njohja
track-dialogue = Dialogu
track-union = Rruga në BE
track-alliance = Aleanca
track-votes = Votimet

## Agenda

desk-agenda = Ju pret tani
desk-agenda-over = Loja mbaroi. Asgjë nuk pret; synimet, lajmet dhe shkaqet përgjigjen ende.
desk-agenda-quiet = Tremujor i qetë: asgjë nuk pret përgjigje.
desk-unfolded = e hapur
desk-folded = e mbyllur
desk-watch = Ndodh, por nuk është juaja të përgjigjeni
desk-fitting = Çfarë do të përshtatej
desk-all-spent = Ekipet dhe iniciativa janë të zëna.
desk-nothing-fits = Asgjë që mund të urdhërohej tani nuk përshtatet më mirë se pritja.
desk-fitting-about = Iniciativa: { $initiative }; { $teams } në dispozicion
desk-all-actions = Gjithçka që mund të urdhëroni
desk-brief = Tremujori i kaluar, shkurt
desk-all-news = Lexo të gjithë përmbledhjen
desk-order-it = Urdhëro
desk-ordered = U urdhërua
desk-take-it-back = Tërhiqeni
desk-open-whip = Hap numërimin e votave
desk-event = Pret përgjigjen tuaj
desk-default = Vlen nëse nuk thoni asgjë · { $cost }
desk-answer-chosen = { $text }: e zgjedhur. Shtypeni për ta hequr
desk-answer-refused = { $text }: jo tani. { $why }
desk-chosen = E zgjedhur. Shtypeni sërish për ta hequr
desk-done = U urdhërua: { $text }
desk-request = Ju kërkohet një nder nga { $power }
desk-request-remark = Heshtja kushton pak vullnet të mirë
desk-request-about = Plotësimi i kërkesës sjell vullnet të mirë atje. Kërkohet vetëm këtë tremujor.
desk-opening = Mundësi · mund të përdoren së shumti { $count }
desk-opening-used = E përdorni
desk-opening-use = Përdoreni
desk-bid = Kandidatura: { $body }
desk-bid-odds = Kalon në { $odds }
desk-bid-votes = Mund të votohet këtë tremujor dhe kandidatura është gati: { $ready } nga { $needed }.
desk-bid-unready = Mund të votohet këtë tremujor, por kandidatura është në { $ready } nga { $needed }. Gatishmëria bie një të dhjetën çdo tremujor.
desk-bid-waits = Kandidatura është në { $ready } nga { $needed }. Votimi i ardhshëm: { $session }.

## Orders

desk-orders = Urdhrat për këtë tremujor
desk-orders-none = Ende asnjë. Shtypni një çështje në agjendë, një shtet në hartë, ose shihni gjithçka që mund të urdhëroni.
desk-orders-count = { $count ->
    [0] Asnjë urdhër
    [one] 1 urdhër
   *[other] { $count } urdhra
}
desk-undo = Zhbëj
desk-take-back = Hiq: { $what }
desk-end = Mbyll tremujorin
desk-end-about = { $count ->
    [0] Space · asgjë nuk pret
    [one] Space · 1 çështje ende e hapur
   *[other] Space · { $count } çështje ende të hapura
}
desk-game-over = Loja mbaroi
desk-end-over = Synimet tregojnë si doli secili rol
desk-left = Pas këtyre: { $teams }, { $budget }, kapitali { $capital }, iniciativa: { $initiative }. Ctrl+Z e heq të fundit.
desk-left-initiative = Iniciativa: { $initiative }
desk-postings = { $count ->
    [one] 1 dërgim në fuqi
   *[other] { $count } dërgime në fuqi
}
desk-postings-head = Në fuqi derisa të kthehen
desk-recall = Kthe: { $what }
desk-recalled = Mbaje megjithatë: { $what }

## Panels

desk-close = Mbyll
panel-agenda = Agjenda
panel-dossier = Dosja
panel-orders = Urdhrat
panel-actions = Veprimet
panel-why = Pse
panel-news = Lajmet
panel-charts = Grafikët
panel-encyclopaedia = Enciklopedia
panel-table = Tryeza
panel-implementation = Zbatimi
panel-criteria = Kriteret
panel-bodies = Organizatat
panel-home = Në vend
panel-region = Rajoni
panel-objectives = Synimet
panel-help = Ndihma
panel-saves = Ruajtjet
panel-settings = Cilësimet

## Dossiers

desk-ladder = Shkallët
desk-ladder-next = tjetra: { $step }
desk-why-support = Pse: mbështetja { $support }, pragu 0
desk-not-moved = Nuk ka lëvizur që nga fillimi.
desk-moved = { $quarter }: { $change }, { $cause }
desk-all-causes = Të gjitha shkaqet
desk-odds = Një akt këtë tremujor
desk-firm = Qëndron në { $hold }: e fortë, mbi { $threshold }.
desk-loose = Qëndron në { $hold }: nën { $threshold } njohja mund të tërhiqet.
desk-doings = Çfarë mund të bëni këtu
desk-doings-none = Asgjë këtë tremujor. Arsyet janë më poshtë.
desk-refused-more = { $count ->
    [one] Edhe 1 që nuk mund të bëhet tani
   *[other] Edhe { $count } që nuk mund të bëhen tani
}
desk-more-effects = { $count ->
    [one] dhe 1 efekt tjetër
   *[other] dhe { $count } efekte të tjera
}
desk-record = Sipas të dhënave
desk-place = { $capital } · { $region }
desk-power = Fuqi: vullneti i saj i mirë mund të kërkohet dhe të shpenzohet
desk-power-asks = Ju kërkon një nder
desk-region-count = { $part } nga { $all } shtete njohin
desk-nearest = Më afër një akti
desk-seat = { $role } · { $player }
desk-seat-own = tavolina juaj
desk-numbers = Numrat
desk-role-sheet = Fleta e rolit tuaj
desk-others = Në tavolinat e tjera

## Organisations

desk-all-bodies = Të gjitha organizatat
desk-bodies-about = Sa shpesh kalon, siç i numëroni votat tani. Shtypni njërën për rregullin, kalendarin dhe secilin anëtar.
desk-body-line = { $body } · { $next }
desk-bid-ready = kandidatura { $ready }
desk-show-votes = Trego votat e anëtarëve në hartë
desk-distribution = Sa gjasa ka secili numër i votave pro. { $text }
desk-members = Anëtarët, më pak të sigurtit të parët
desk-member-odds = { $name }: pro { $yes } %, abstenon ose mungon { $abstain } %, kundër { $no } %
desk-surer = { $count ->
    [one] Edhe 1 anëtar, më i sigurt për votën e vet
   *[other] Edhe { $count } anëtarë, më të sigurt për votën e vet
}

## Actions

desk-find-action = Kërko veprime
desk-find-action-hint = Kërko: vizë, i dërguar, ligj …
desk-nothing-found = Nuk u gjet asgjë për "{ $word }".
desk-actions-later = Jo tani
desk-actions-fold = { desk-actions-later }: { $count }
actions-kind-bilateral = Dypalëshe: në një shtet
actions-kind-multilateral = Shumëpalëshe: kandidatura dhe vota
actions-kind-powers = Mbrojtësit dhe fuqitë
actions-kind-public = Diplomaci publike
actions-kind-dialogue = Dialogu
actions-kind-accession = Anëtarësimi
actions-kind-neighbours = Fqinjët dhe skemat
actions-kind-own = Në shtëpi dhe në terren
actions-kind-promises = Premtime
desk-order-at = Urdhëro: { $what }

## Why

desk-why-what = Shtypni cilindo numër për të parë çfarë e lëvizi.
desk-why-turn = { $quarter }: { $sum }
desk-why-start = Në fillim: { $value }
desk-count-line = { $state } · { $quarter } · { $cause }
desk-scale = Tani { $value }. Asgjë te { $nothing }, gjysma te { $half }, e plotë te { $full }.

## News

desk-news-none = Asnjë tremujor nuk ka mbaruar ende. Këtu do të shihet çfarë solli.
desk-news-head = { $quarter }
desk-news-before = Tremujori i mëparshëm
desk-news-after = Tremujori pasues
desk-show = Trego: { $name }
desk-worked = { $state } · { $stance }
desk-counts = Njohjet sipas tri leximeve
desk-counts-name = Siç pretendohen / me dokument / si i numëron pala tjetër
desk-news-numbers = Numrat tuaj dhe çfarë peshoi më shumë
desk-number-of = { $name }, { $owner }
desk-number-cause = { $name }: { $cause } { $change }

## Charts

desk-charts-none = Asnjë tremujor nuk ka mbaruar ende, prandaj nuk ka çfarë vizatohet.
desk-charts-about = Zgjidhni çfarë vizatohet. Çdo vijë vjen nga i njëjti regjistër si shkaqet e saj.
desk-chart = Grafiku: { $name }, tani { $now }
desk-why-of = Pse: { $name }

## Encyclopaedia

desk-find-entry = Kërko në enciklopedi
desk-find-entry-hint = Kërko fjalë dhe emra
shelf-numbers = Numrat
shelf-actions = Veprimet
shelf-organisations = Organizatat
shelf-events = Ngjarjet
shelf-states = Shtetet
desk-entry-open = Hape
desk-more-entries = { $count ->
    [one] Edhe 1: kërkoni për ta ngushtuar listën.
   *[other] Edhe { $count }: kërkoni për ta ngushtuar listën.
}

## Aims

desk-verdict = { $verdict } nga 100
desk-verdict-about = Synimet tuaja, siç do të lexoheshin sot. Asnjë rol nuk renditet kundrejt një tjetri.
desk-aim = { $text } Vlen { $worth } nga 100 tani.
desk-worth = Vlen { $worth } nga 100 tani
desk-mark = { $measure }: { $value } · vlen { $worth }
desk-mark-holds = po
desk-mark-not-yet = ende jo
desk-legacy = Trashëgimia juaj: numërohet dyfish
desk-legacy-about = Dy synime mund të vulosen si trashëgimia juaj: ato numërohen dyfish.

## Help

desk-help-quarter = Si zhvillohet një tremujor
desk-help-text =
    Përgjigjuni çështjeve që presin në agjendë, dërgoni ekipe dhe përdorni iniciativën e vetme të udhëheqësit tuaj. Për atë që nuk përgjigjeni vlen zgjidhja e shënuar.
    Urdhrat presin si karta derisa ta mbyllni tremujorin. Urdhri që nuk mund të zbatohet e thotë arsyen dhe nuk kushton asgjë; secili mund të hiqet.
    Shtypni cilindo numër për të parë çdo shkak që e lëvizi. Gjasat janë shpeshtësi: 4 nga 10 botë si kjo.
desk-help-keys = Tastet
desk-help-signs = Shenjat
desk-sign-recognises = Blu: njeh.
desk-sign-disputed = Vija blu dhe portokalli: tërheqje që pretendohet dhe kontestohet.
desk-sign-does-not = Gri: nuk njeh.
desk-sign-bars = Shtyllat djathtas flasin në favorin tuaj, majtas kundër.
desk-sign-gold = Ar: hapi tjetër, ajo që është zgjedhur, ajo që zgjodhët.
key-end = Mbyll tremujorin
key-undo = Hiq urdhrin e fundit
key-next = Te elementi tjetër ose i mëparshëm
key-press = Shtyp elementin me unazë
key-close = Mbyll panelin e sipërm
key-help = Kjo faqe
key-actions = Gjithçka që mund të urdhëroni
key-news = Lajmet
key-why = Shkaqet e numrit të fundit
key-charts = Grafikët
key-encyclopaedia = Enciklopedia
key-objectives = Synimet
key-table = Tryeza e negociatave
key-layers = Shtresat e hartës
key-zoom = Më afër dhe më larg
key-travel = Nga shteti në shtet në hartë
key-pan = Lëviz hartën
key-views = E gjithë harta, kontinenti, rajoni
key-inset = Hap ose palos hartën e vogël të fqinjëve
key-save = Ruaj lojën
key-quit = Dil; loja ruhet
key-fullscreen = Mbush ekranin

## Saves and settings

desk-save-head = Ruaj këtë lojë
desk-save-name = Emri i lojës së ruajtur
desk-save = Ruaj
desk-saves-none = Ende nuk ka lojëra të ruajtura. Loja ruhet edhe pas çdo tremujori.
desk-kept = U ruajt: { $title } · { $seat } · { $quarter }. Emri i saj është { $file }.
desk-load = Kthehu te { $name }
settings-theme = Pamja
settings-language = Gjuha
settings-fullscreen = Ekran i plotë
settings-on = Po
settings-off = Jo
settings-about = Tekstet që një gjuhë nuk i ka ende shfaqen në anglisht.

## Home and region

desk-mandate = Mandat nga shtetet anëtare. Ai shqyrtohet, nuk zgjidhet me votë.
desk-promise = { $seat }: { $due }
desk-trade = Tregtia dhe furnizimi
desk-image = Imazhi sipas rajoneve
desk-show-image = Trego në hartë

## Paths

desk-candidate = Shfaqet: { $seat }
desk-candidate-other = Trego në vend të tij: { $seat }
desk-mean = Niveli mesatar { $mean } · { $start } në fillim · { $published } në raportin e fundit
desk-gates-passed = Të kaluara: { $names }
desk-gate-open = Mund të kërkohet këtë tremujor · kalon { $odds }
desk-gate-from = Më herët: { $quarter } · si qëndrojnë gjërat { $odds }
desk-gate-waits = Pret: { $need }
desk-chair = { $state } · { $reason }
desk-chair-odds = kundër në { $odds }
desk-chairs-agree = { $count ->
    [one] Anëtari tjetër nuk do të pengonte.
   *[other] { $count } anëtarët e tjerë nuk do të pengonin.
}
desk-warned = Ka një paralajmërim: mund të pasojnë masa.
desk-measures = { $steps ->
    [one] Masa në fuqi: 1 shkallë nga 3
   *[other] Masa në fuqi: { $steps } shkallë nga 3
}
desk-plan = { $plan }: paguar { $paid } nga { $ceiling }, { $waiting } presin ditën e ardhshme të pagesës. Mbaron më { $day }.

## The table

desk-table-empty = Në tryezë nuk ka asgjë. Ndërmjetësi mund të sjellë një tekst ose të thërrasë një raund.
desk-side-own = Pala jonë · { $seat }
desk-side-other = Pala tjetër · { $seat }, me sa dimë
desk-clauses = Teksti, klauzolë pas klauzole
desk-ripeness = Pjekuria { $ripeness }, { $word }: kostoja e ngërçit { $pain }, rrugëdalja { $out }, data { $date }
desk-own-room = Opinioni juaj duron { $room }; teksti siç është do t'i kushtonte { $cost }
desk-asked = { $seat } kërkoi: { $option }
desk-what-if = Çfarë mund të thoshte teksti dhe sa do t'i kushtonte opinionit tuaj
desk-ask = Kërkoni
desk-worst = Më e pakta që do të pranonit; nuk e sheh askush
desk-point = Teksti juaj do të thoshte
desk-option-cost = { $option } · { $cost }
desk-offer-seal = Vulos këtë ofertë
desk-point-seal = Vendos këtë pikë
desk-offer-back = Hiqe
desk-agreements = Marrëveshjet
desk-vague = Paqartësia e tekstit: { $ambiguity } nga 100
desk-carried-out = { $share } % e zbatuar
desk-carried-out-about = Nga gjithçka që detyron. E nënshkruar nuk do të thotë e ratifikuar, e ratifikuar nuk do të thotë e zbatuar.
desk-past-of = Ecuria: { $name }
desk-why-derived = Nxirret nga numra të tjerë; nuk ka zë të vetin në regjistër.
desk-why-chapters = Mesatarja e këtyre kapitujve: niveli tani, lëvizja që nga fillimi

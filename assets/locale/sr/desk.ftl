# Prozor: naslovi, dugmad i napomene njegovih tabli. Čitači ekrana čitaju iste reči.

## Strip

desk-turn = Potez { $turn } od { $turns } · { $seat }
desk-over = Igra je završena · { $seat }
desk-opens-causes = Pritisnite da vidite šta ga je pokrenulo
desk-next = { $change } sledećeg tromesečja, ako ga ništa drugo ne pomeri
desk-last-quarter = { $change } u poslednjem tromesečju
desk-teams-of = od { $all } slobodno
desk-of = od { $all }
desk-bar-more = Još
desk-panels = Paneli
desk-budget = Budžet
desk-capital = Kapital
desk-money = { $amount } mil. €
desk-goodwill = { $power }: naklonost
desk-goodwill-short = { $power }: naklonost
desk-memberships = članstva
track-recognition = Priznanja
track-dialogue = Dijalog
track-union = Put ka EU
track-alliance = Savez
track-votes = Glasanja

## Agenda

desk-agenda = Čeka na vas
desk-agenda-over = Igra je završena. Ništa ne čeka; ciljevi, vesti i uzroci i dalje odgovaraju.
desk-agenda-quiet = Mirno tromesečje: ništa ne čeka odgovor.
desk-unfolded = rasklopljeno
desk-folded = sklopljeno
desk-watch = Događa se, odgovor nije na vama
desk-fitting = Šta bi odgovaralo
desk-all-spent = Timovi i inicijativa su zauzeti.
desk-nothing-fits = Ništa što se sada može naložiti nije bolje od čekanja.
desk-fitting-about = Inicijativa { $initiative }, slobodno: { $teams }
desk-all-actions = Sve što možete naložiti
desk-brief = Prošlo tromesečje, ukratko
desk-all-news = Pročitaj ceo pregled
desk-order-it = Naloži
desk-ordered = Naloženo
desk-take-it-back = Povucite
desk-open-whip = Otvori procenu glasova
desk-event = Čeka vaš odgovor
desk-default = Važi ako ništa ne kažete · { $cost }
desk-answer-chosen = { $text }: izabrano. Pritisnite da poništite
desk-answer-refused = { $text }: sada ne. { $why }
desk-chosen = Izabrano. Pritisnite ponovo da poništite
desk-done = Naloženo: { $text }
desk-request = { $power } traži od vas uslugu
desk-request-remark = Ćutanje košta malo naklonosti
desk-request-about = Ispunjenje tamo donosi naklonost. Traži se samo u ovom tromesečju.
desk-opening = Prilika · mogu se iskoristiti najviše { $count }
desk-opening-used = Koristite je
desk-opening-use = Iskoristite je
desk-bid = Kandidatura: { $body }
desk-bid-odds = Prolazi: { $odds }
desk-bid-votes = Može glasati u ovom tromesečju i kandidatura je spremna: { $ready } od { $needed }.
desk-bid-unready = Može glasati u ovom tromesečju, ali kandidatura stoji na { $ready } od { $needed }. Spremnost svakog tromesečja opada za desetinu.
desk-bid-waits = Kandidatura stoji na { $ready } od { $needed }. Sledeće glasanje: { $session }.

## Orders

desk-orders = Nalozi za ovo tromesečje
desk-orders-none = Još ih nema. Pritisnite stavku dnevnog reda, državu na karti ili pregledajte sve što možete naložiti.
desk-orders-count = { $count ->
    [0] Nema naloga
    [one] { $count } nalog
    [few] { $count } naloga
   *[other] { $count } naloga
}
desk-undo = Poništi
desk-take-back = Poništi: { $what }
desk-end = Završi tromesečje
desk-end-about = { $count ->
    [0] Razmaknica · ništa ne čeka
    [one] Razmaknica · { $count } otvorena stavka
    [few] Razmaknica · { $count } otvorene stavke
   *[other] Razmaknica · { $count } otvorenih stavki
}
desk-game-over = Igra je završena
desk-end-over = Ciljevi pokazuju kako je ko prošao
desk-left = Posle ovih: { $teams }, { $budget }, kapital { $capital }, inicijativa { $initiative }. Ctrl+Z poništava poslednji.
desk-left-initiative = Inicijativa { $initiative }
desk-postings = { $count ->
    [one] { $count } upućen tim
    [few] { $count } upućena tima
   *[other] { $count } upućenih timova
}
desk-postings-head = Na snazi do opoziva
desk-recall = Opozovi: { $what }
desk-recalled = Ipak zadrži: { $what }

## Panels

desk-close = Zatvori
panel-agenda = Dnevni red
panel-dossier = Dosije
panel-orders = Nalozi
panel-actions = Akcije
panel-why = Zašto
panel-news = Vesti
panel-charts = Grafikoni
panel-encyclopaedia = Enciklopedija
panel-table = Sto
panel-implementation = Sprovođenje
panel-criteria = Merila
panel-bodies = Organizacije
panel-home = Domaće prilike
panel-region = Region
panel-objectives = Ciljevi
panel-help = Pomoć
panel-saves = Sačuvane igre
panel-settings = Podešavanja

## Dossiers

desk-ladder = Lestvica
desk-ladder-next = sledeće: { $step }
desk-why-support = Zašto: podrška { $support }, prag 0
desk-not-moved = Nije se menjalo od početka.
desk-moved = { $quarter }: { $change }, { $cause }
desk-all-causes = Svi uzroci
desk-odds = Priznanje u ovom tromesečju
desk-firm = Čvrstina priznanja { $hold }: čvrsto, iznad { $threshold }.
desk-loose = Čvrstina priznanja { $hold }: ispod { $threshold } može biti povučeno.
desk-doings = Šta ovde možete da učinite
desk-doings-none = Ništa u ovom tromesečju. Razlozi su ispod.
desk-refused-more = { $count ->
    [one] Još { $count } akcija koja sada nije moguća
    [few] Još { $count } akcije koje sada nisu moguće
   *[other] Još { $count } akcija koje sada nisu moguće
}
desk-more-effects = { $count ->
    [one] i još { $count } učinak
    [few] i još { $count } učinka
   *[other] i još { $count } učinaka
}
desk-record = Zabeleženo
desk-place = { $capital } · { $region }
desk-power = Sila: njena naklonost može se tražiti i trošiti
desk-power-asks = Traži od vas uslugu
desk-region-count = Priznaje { $part } od { $all } država
desk-nearest = Najbliže priznanju
desk-seat = { $role } · { $player }
desk-seat-own = vaše mesto
desk-numbers = Brojevi
desk-role-sheet = Vaš opis uloge
desk-others = Na drugim mestima

## Organisations

desk-all-bodies = Sve organizacije
desk-bodies-about = Koliko često predlog prolazi po vašoj sadašnjoj proceni glasova. Pritisnite organizaciju za pravilo, kalendar i svaku članicu.
desk-body-line = { $body } · { $next }
desk-bid-ready = kandidatura { $ready }
desk-show-votes = Prikaži glasove članica na karti
desk-distribution = Koliko je verovatan svaki broj glasova „za”. { $text }
desk-members = Članice, najpre najmanje sigurne
desk-member-odds = { $name }: za { $yes }%, uzdržano ili odsutno { $abstain }%, protiv { $no }%
desk-surer = { $count ->
    [one] Još { $count } članica, sigurnija u svoj glas
    [few] Još { $count } članice, sigurnije u svoj glas
   *[other] Još { $count } članica, sigurnijih u svoj glas
}

## Actions

desk-find-action = Pretraga akcija
desk-find-action-hint = Traži: viza, izaslanik, zakon …
desk-nothing-found = Ništa nije nađeno: „{ $word }”.
desk-actions-later = Ne sada
desk-actions-fold = { desk-actions-later }: { $count }
actions-kind-bilateral = Bilateralno: u jednoj državi
actions-kind-multilateral = Multilateralno: kandidature i glasanja
actions-kind-powers = Pokrovitelji i sile
actions-kind-public = Javna diplomatija
actions-kind-dialogue = Dijalog
actions-kind-accession = Pristupanje
actions-kind-neighbours = Susedi i sheme
actions-kind-own = Kod kuće i na terenu
actions-kind-promises = Obećanja
desk-order-at = Naloži: { $what }

## Why

desk-why-what = Pritisnite bilo koji broj da vidite šta ga je pokrenulo.
desk-why-turn = { $quarter }: { $sum }
desk-why-start = Na početku: { $value }
desk-count-line = { $state } · { $quarter } · { $cause }
desk-scale = Sada { $value }. Ništa pri { $nothing }, pola pri { $half }, puno pri { $full }.

## News

desk-news-none = Nijedno tromesečje još nije završeno. Ovde će stajati ono što donese.
desk-news-head = { $quarter }
desk-news-before = Prethodno tromesečje
desk-news-after = Sledeće tromesečje
desk-show = Prikaži: { $name }
desk-worked = { $state } · { $stance }
desk-counts = Priznanja prema tri računanja
desk-counts-name = Kako se navodi / dokumentovano / kako broji druga strana
desk-news-numbers = Vaši brojevi i šta je najviše uticalo
desk-number-of = { $name }, { $owner }
desk-number-cause = { $name }: { $cause } { $change }

## Charts

desk-charts-none = Nijedno tromesečje još nije završeno, pa nema šta da se crta.
desk-charts-about = Izaberite šta se crta. Svaka linija potiče iz iste knjige kao i njeni uzroci.
desk-chart = Grafikon: { $name }, sada { $now }
desk-why-of = Zašto: { $name }

## Encyclopaedia

desk-find-entry = Pretraga enciklopedije
desk-find-entry-hint = Traži reči i imena
shelf-numbers = Brojevi
shelf-actions = Akcije
shelf-organisations = Organizacije
shelf-events = Događaji
shelf-states = Države
desk-entry-open = Otvori
desk-more-entries = { $count ->
    [one] Još { $count }: suzite pretragom.
    [few] Još { $count }: suzite pretragom.
   *[other] Još { $count }: suzite pretragom.
}

## Aims

desk-verdict = { $verdict } od 100
desk-verdict-about = Vaši ciljevi kako bi se danas čitali. Nijedno mesto se ne rangira prema drugom.
desk-aim = { $text } Sada vredi { $worth } od 100.
desk-worth = Sada vredi { $worth } od 100
desk-mark = { $measure }: { $value } · vredi { $worth }
desk-mark-holds = da
desk-mark-not-yet = još ne
desk-legacy = Vaše nasleđe: broji se dvostruko
desk-legacy-about = Dva cilja mogu se zapečatiti kao vaše nasleđe: broje se dvostruko.

## Help

desk-help-quarter = Kako teče tromesečje
desk-help-text =
    Odgovorite na ono što čeka na dnevnom redu, uputite timove i iskoristite jedinu inicijativu svog lidera. Za ono na šta ne odgovorite važi navedeni podrazumevani ishod.
    Nalozi čekaju kao kartice dok ne završite tromesečje. Nalog koji se ne može izvršiti kaže zašto i ne košta ništa; svaki se može poništiti.
    Pritisnite bilo koji broj da vidite sve uzroke koji su ga pokrenuli. Izgledi su učestalosti: 4 od 10 svetova poput ovoga.
desk-help-keys = Tasteri
desk-help-signs = Znaci
desk-sign-recognises = Plavo: priznaje.
desk-sign-disputed = Plavo-narandžasta šrafura: povlačenje koje se navodi i osporava.
desk-sign-does-not = Boja kamena: ne priznaje.
desk-sign-bars = Trake nadesno govore za vas, nalevo protiv.
desk-sign-gold = Zlatno: sledeći stepen, ono što je označeno, ono što ste izabrali.
key-end = Završi tromesečje
key-undo = Poništi poslednji nalog
key-next = Na sledeću ili prethodnu kontrolu
key-press = Pritisni ono što je uokvireno
key-close = Zatvori tablu na vrhu
key-help = Ova stranica
key-actions = Sve što možete naložiti
key-news = Vesti
key-why = Uzroci poslednjeg broja
key-charts = Grafikoni
key-encyclopaedia = Enciklopedija
key-objectives = Ciljevi
key-table = Pregovarački sto
key-layers = Slojevi karte
key-zoom = Bliže i dalje
key-travel = Od države do države na karti
key-pan = Pomeranje karte
key-views = Cela karta, kontinent, region
key-inset = Otvara ili sklapa malu kartu suseda
key-save = Sačuvaj igru
key-quit = Izađi; igra se čuva
key-fullscreen = Preko celog ekrana

## Saves and settings

desk-save-head = Sačuvaj ovu igru
desk-save-name = Ime sačuvane igre
desk-save = Sačuvaj
desk-saves-none = Još nema sačuvanih igara. Igra se čuva i posle svakog tromesečja.
desk-kept = Sačuvano: { $title } · { $seat } · { $quarter }. Ime je { $file }.
desk-load = Vrati se na: { $name }
settings-theme = Tema
settings-language = Jezik
settings-fullscreen = Ceo ekran
settings-on = Uključeno
settings-off = Isključeno
settings-about = Tekstovi kojih još nema u nekom jeziku prikazuju se na engleskom.

## Home and region

desk-mandate = Mandat država članica. On se preispituje, ne bira.
desk-promise = { $seat }: { $due }
desk-trade = Trgovina i snabdevanje
desk-image = Ugled po regionima
desk-show-image = Prikaži na karti

## Paths

desk-candidate = Prikazano: { $seat }
desk-candidate-other = Prikaži umesto toga: { $seat }
desk-mean = Prosečan nivo { $mean } · na početku { $start } · u poslednjem izveštaju { $published }
desk-gates-passed = Pređeno: { $names }
desk-gate-open = Može se tražiti u ovom tromesečju · prolazi: { $odds }
desk-gate-from = Sledeći put: { $quarter } · kako stvari stoje: { $odds }
desk-gate-waits = Čeka se: { $need }
desk-chair = { $state } · { $reason }
desk-chair-odds = protiv: { $odds }
desk-chairs-agree = { $count ->
    [one] Preostala { $count } članica ne bi smetala.
    [few] Preostale { $count } članice ne bi smetale.
   *[other] Preostalih { $count } članica ne bi smetalo.
}
desk-warned = Upozorenje je na snazi: mogu uslediti mere.
desk-measures = { $steps ->
    [one] Mere na snazi: { $steps } stepen od 3
    [few] Mere na snazi: { $steps } stepena od 3
   *[other] Mere na snazi: { $steps } stepeni od 3
}
desk-plan = { $plan }: isplaćeno { $paid } od { $ceiling }, { $waiting } čeka sledeći dan isplate. Završava se { $day }. godine.

## The table

desk-table-empty = Na stolu nema ničega. Posrednik može da donese tekst ili sazove rundu.
desk-side-own = Naša strana · { $seat }
desk-side-other = Druga strana · { $seat }, koliko znamo
desk-clauses = Tekst, odredba po odredba
desk-ripeness = Zrelost { $ripeness }, { $word }: cena zastoja { $pain }, izlaz { $out }, rok { $date }
desk-own-room = Domaća javnost podnosi { $room }; tekst kakav je sada koštao bi je { $cost }
desk-asked = { $seat }, traženo: { $option }
desk-what-if = Šta bi tekst mogao da kaže i koliko bi to koštalo u zemlji
desk-ask = Tražite
desk-worst = Najgore što biste prihvatili; niko to ne vidi
desk-point = Vaš tekst bi glasio
desk-option-cost = { $option } · { $cost }
desk-offer-seal = Zapečati ovu ponudu
desk-point-seal = Stavi ovaj predlog
desk-offer-back = Povuci
desk-agreements = Sporazumi
desk-vague = Neodređenost teksta: { $ambiguity } od 100
desk-carried-out = Sprovedeno: { $share }%
desk-carried-out-about = Od svega što obavezuje. Potpisano nije ratifikovano, ratifikovano nije sprovedeno.
desk-past-of = Prošlost: { $name }
desk-why-derived = Izračunava se iz drugih brojeva; nema sopstveni red u knjizi.
desk-why-chapters = Prosek ovih poglavlja: sadašnji nivo, pomak od početka

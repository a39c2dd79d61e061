# Radni sto: naslovi, tabele i napomene svake table.

## Date and seat

dateline = { $date }, potez { $turn } od { $turns }. Vaše mesto: { $seat }. { $length ->
    [one] Nalozi važe za: { $quarter }.
    [few] Nalozi važe za pola godine, početak: { $quarter }.
   *[other] Nalozi važe za pola godine, početak: { $quarter }.
}
dateline-over = { $date }. Igra je završena.
prompt = { $seat }>
left = Preostalo u ovom potezu: { $teams }, { $budget }, kapital { $capital }, inicijativa { $initiative }.

## Columns

column-id = oznaka
column-name = ime
column-stance = stav
column-rung = stepen
column-support = podrška
column-odds = izgledi u ovom tromesečju
column-odds-worlds = prolazi
column-ready = spremno
column-session = sledeće glasanje
column-yes = za
column-no = protiv
column-abstain = uzdržano
column-absent = odsutno
column-goodwill = naklonost
column-remark = napomena
column-image = ugled
column-recognisers = priznaje
column-near = blizu
column-number = broj
column-before = pre
column-after = posle
column-most = šta je najviše uticalo
column-driver = činilac
column-now = sada
column-moved = pomak
column-support-moved = podrška

## Status

means-head = Šta imate
means-teams = Timovi
means-teams-of = slobodno { $free } od { $all }
means-teams-next = upućeni timovi ostaju vezani; ostali su slobodni sledećeg tromesečja
means-budget-next = sledećeg tromesečja pristiže { $income }; može se čuvati najviše { $bound }
means-budget-next-cut = sledećeg tromesečja pristiže { $income } od { $full }, jer se može čuvati najviše { $bound }
means-capital-next = oko { $income } sledećeg tromesečja, više uz bolji rejting u zemlji
means-initiative = Inicijativa
initiative-free = slobodna
initiative-taken = zauzeta
means-initiative-next = jedna u tromesečju; ako ostane neiskorišćena, sledeća je jeftinija za kapital { $saved }
means-initiative-saved = ova je jeftinija za kapital { $saved }, jer prethodna nije iskorišćena
means-home-next = sam od sebe { $change } sledećeg tromesečja, ka { $base }
means-keep-next = ispunjene obaveze je podižu, prekršene skupo koštaju
means-trust-next = između dveju strana
means-after-orders = Budžet, kapital i timovi prikazani su posle naloga koje ste dali.
recognitions-head = Priznanja, grupa: { $club }
recognitions-others = { $count ->
    [one] i još { $count } država
    [few] i još { $count } države
   *[other] i još { $count } država
}
recognitions-net = Od početka: { $net }, bez povlačenja o kojima postoji dokument
recognitions-claim = Objavljeno, ovde se ne izračunava: { $count }, { $by }, { $date } (izvor: { $source })
goodwill-head = Naklonost sila (od 0 do 100)
power-asks = traži od vas uslugu: vidite `agenda`
objectives-head = Vaši ciljevi: dosad { $verdict } od 100
objective-worth = { $worth } od 100
objective-line = { $id }: { $text } Sada vredi { $worth } od 100.
objective-scale = { $measure }: sada { $value }. Pri { $nothing } ne vredi ništa, pri { $half } pola, pri { $full } sve. Težina { $weight }.
objectives-hint = Ciljevi se čitaju na kraju igre. `why` i oznaka cilja otvara njegove razloge, `why verdict` pokazuje šta koji donosi.
measure-net-recognitions = Neto priznanja od početka
measure-bodies-joined = Osvojena članstva, po težini
measure-bids-lost = Izgubljena glasanja
measure-at-end = { $quantity }, na kraju
measure-mean = { $quantity }, prosek tokom igre
measure-least-goodwill = { $count ->
    [one] Naklonost: { $powers }
   *[other] Naklonost najmanje naklonjene sile: { $powers }
}
measure-embassies = Udeo država koje priznaju i imaju ambasadu, u procentima
measure-firm = Udeo čvrstih priznanja, u procentima
measure-engagement = Prosečan stepen odnosa s državama koje ne priznaju
measure-dues-kept = Ispunjene obaveze, umanjene za prekršene
postings-head = Upućeni timovi, do opoziva
postings-none = Još niko. Izaslanik radi iz tromesečja u tromesečje.
postings-none-plain = Još ništa.
posting-holds = { $teams }, { $upkeep } po tromesečju
bids-head = Otvorene kandidature
bids-none = Nema ih. `bodies` prikazuje gde bi se neka mogla pripremiti.
bid-line = { $body } ({ $id }): spremnost { $ready }, za iznošenje potrebno { $needed }; sledeće glasanje: { $session }; po sadašnjoj proceni prolazi: { $odds }
session-never = nema zasedanja na vidiku
status-hint = `why` otvara svaki broj: `why home`, `why goodwill { $power }`, `why recognitions`. `agenda` kaže šta vas sada čeka.
type-this = upišite: { $line }

## Seat and opening

seat-head = Vaše mesto: { $seat }, { $role }
table-head = Na drugim mestima
table-line = { $seat } ({ $role }): { $who }
player-human = osoba
player-bot = program
questions-before = Pitanja koja treba imati na umu
questions-after = Pitanja za razgovor
opening-head = Newborn: { $title }
opening-seat = Vaše mesto: { $seat }, { $role }
opening-how = Kako teče potez
opening-quarter = Svakog tromesečja odgovarate na ono što je pred vama, upućujete timove i koristite jedinu inicijativu svog lidera. Nalozi čekaju dok ne upišete `end`. Gledanjem se ništa ne gubi, a odbijen nalog ne košta ništa. Tri stvari za početak:
opening-first = `agenda` prikazuje šta vas čeka u ovom tromesečju, svaku stavku s redom koji treba upisati.
opening-second = `{ $line }` daje prvi nalog ({ $what }); `try { $line }` unapred pokazuje šta bi učinio.
opening-third = `end` pečati tromesečje i kaže vam šta je iz njega proisteklo.
opening-help = `help` navodi sve komande. `why` i ime bilo kog broja objašnjavaju ga.

## Agenda

agenda-over = Igra je završena; ništa ne čeka. `objectives`, `news` i `why` i dalje odgovaraju.
agenda-events = Pred vama: čeka vaš odgovor
agenda-watch = Događa se, odgovor nije na vama
agenda-default = važi ako ne kažete drugačije; { $cost }
agenda-chosen = izabrano
agenda-refused = { $cost }; sada ne: { $why }
agenda-offer = { $text } [{ $remark }]
agenda-event-brings = Dolazi uz to, ma šta odgovorili: { $effects }
agenda-no-effect = samo po sebi ne čini ništa
agenda-dues = Vaše obaveze
agenda-due = { $due }: { $when }
due-now = dospeva u ovom tromesečju
due-later = dospeva za { $quarters ->
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}
settle-keep = Ispuniti.
agenda-due-after = Dospeva posle poslednjeg tromesečja ove igre.
agenda-due-price = Cena je cena zaključenja; što je za nju već učinjeno ne naplaćuje se ponovo.
settle-delay = Tražiti još jedno tromesečje; malo umanjuje vašu reč.
settle-break = Prekršiti; mnogo umanjuje vašu reč.
agenda-requests = Od vas se traži
agenda-request = { $power } traži od vas uslugu. Ispunjenje donosi naklonost, ćutanje je umanjuje.
agenda-openings = Prilike ovog tromesečja: iskoristite najviše { $count }
agenda-bids = Kandidature
agenda-in-session = Može da glasa u ovom tromesečju. `body { $id }` prikazuje procenu glasova; `table-bid { $id }` iznosi kandidaturu na glasanje.
agenda-votes = Zaseda u ovom tromesečju i glasa ako se kandidatura iznese na glasanje. `body { $id }` prikazuje procenu glasova.
agenda-unready = Zaseda u ovom tromesečju, a kandidatura nije spremna: `prepare-bid { $id }` je povećava, a spremnost svakog tromesečja opada za desetinu.
agenda-not-in-session = Ne glasa u ovom tromesečju. `body { $id }` prikazuje kalendar i procenu.
agenda-initiatives = Inicijative koje sada odgovaraju: jedna u tromesečju
agenda-initiative-taken = Zauzeta je nalogom koji ste dali.
agenda-initiative-none = Nijedna se ne može platiti ili ne odgovara. Ako ostane neiskorišćena, sledeća je jeftinija.
agenda-teams = Posao za slobodne timove
agenda-suggestion = { $what } [{ $cost }]
agenda-line = upišite: { $line }   [{ $remark }]
agenda-round = U ovom tromesečju sastaje se runda: { $agreement }
agenda-round-party = Za svaku odredbu recite šta tražite i najgore što biste prihvatili; oboje je zapečaćeno do kraja tromesečja. Ono što je traženo vide svi, najgore ne vidi niko. Gde bi obe strane prihvatile neku zajedničku opciju, odredba je dogovorena, na sredini zajedničkog ili po predlogu posrednika. Odredba o kojoj ništa ne kažete ostaje otvorena. `table` prikazuje koliko svaka opcija košta u zemlji.
agenda-round-mediator = Za svaku odredbu možete dati predlog. Zapečaćen je do kraja tromesečja; odlučuje samo gde bi ga obe strane prihvatile i tada važi umesto sredine. `table` prikazuje opcije.
agenda-round-done = Sve odredbe su već dogovorene.
agenda-clause = { $article }
agenda-agreements = Šta je dogovoreno i čeka vas
agenda-first-step = { $seat }: prvi korak učinjen ({ $article }). { $left ->
    [0] Odgovorite u ovom tromesečju
    [one] Odgovorite u roku: { $left } tromesečje
    [few] Odgovorite u roku: { $left } tromesečja
   *[other] Odgovorite u roku: { $left } tromesečja
}, pomakom nivoa za { $mirror }. Bez odgovora vaša reč gubi { $keep }; odgovor gradi poverenje.
agenda-own-step = Vi ste učinili prvi korak ({ $article }). { $left ->
    [0] Druga strana ima ovo tromesečje da odgovori
    [one] Druga strana ima još { $left } tromesečje da odgovori
    [few] Druga strana ima još { $left } tromesečja da odgovori
   *[other] Druga strana ima još { $left } tromesečja da odgovori
}. Bez odgovora to vas košta { $home } rejtinga, a njih više od toga njihove reči.
agenda-paper = Otvoreno: { $what }
agenda-paper-until = { $left ->
    [0] Ovo tromesečje je poslednje; posle njega tekst se vraća na sto.
    [one] Preostaje { $left } tromesečje; posle toga tekst se vraća na sto.
    [few] Preostaju { $left } tromesečja; posle toga tekst se vraća na sto.
   *[other] Preostaje { $left } tromesečja; posle toga tekst se vraća na sto.
}
agenda-part-late = Rok za vaš deo je prošao: { $article }. Dok je tako, mogu uslediti mere.
agenda-part-late-mediator = Rok za vaš deo je prošao: { $article }; obe strane to vide.
agenda-part-due = Vaš deo ({ $article }) dospeva { $left ->
    [0] u ovom tromesečju
    [one] u roku: { $left } tromesečje
    [few] u roku: { $left } tromesečja
   *[other] u roku: { $left } tromesečja
}; propušten rok umanjuje vašu reč.
agenda-parts-more = Još { $count }: `articles`.
agenda-measures = Mere
agenda-breach = { $seat }: dogovoreno nije učinjeno u roku; može se uputiti upozorenje.
matter-measures = Mere ({ $seat }): stepen { $steps } od 3. Svaki stepen svakog tromesečja košta rejting, rast i kredit.
matter-warned = { $seat } ima upozorenje: mogu uslediti mere. Upozorenje važi još { $left } { $left ->
    [one] tromesečje
    [few] tromesečja
   *[other] tromesečja
}, zatim prestaje.
matter-undone = Šta je zabeleženo kao neizvršeno posle roka: { $articles }.
matter-nothing-undone = Sada ništa nije posle roka: posrednik nema nov osnov.
matter-cure = Otklanjanje: član silazi s tog spiska čim se sprovede do nivoa koji je dospeo. Kada je spisak prazan, novo upozorenje nije moguće.
agenda-money = Novac koji je u pitanju
agenda-money-lost = { $plan }: { $amount } mil. evra propada { $day }, { $left ->
    [0] u ovom tromesečju
    [one] za { $left } tromesečje
    [few] za { $left } tromesečja
   *[other] za { $left } tromesečja
}, osim onoga što se dotle ispuni i isplati (na isplatu čeka { $waiting } mil. evra). Zakon od toga ispunjava { $law } mil. evra, njegovo sprovođenje { $staff } mil. evra; ispunjeno se isplaćuje u tromesečju: { $quarters }.
agenda-money-not-paid = Kako stvari stoje, ništa se ne isplaćuje, a ispunjeno se zadržava: { $short }.
agenda-money-no-day = Do tada više nema dana isplate: što se sada ispuni, neće biti isplaćeno na vreme.
short-trust = poverenje je { $there }, potrebno je { $needed }
short-keep = vaša reč je { $there }, potrebno je { $needed }
short-crisis = kriza je na stepenu { $there }, mora biti ispod { $needed }
short-measures = mere su na stepenu { $there }, dozvoljeno je najviše { $needed }
agenda-calendar = Vaši datumi
agenda-vote = Izbori kod vas: { $quarter }, { $left ->
    [0] u ovom tromesečju
   *[other] sledećeg tromesečja
}. Posle njih se iznova određuje šta domaća javnost podnosi za stolom. `home` prikazuje gde stojite.
agenda-exam = Preispitivanje vašeg mandata: { $quarter }, { $left ->
    [0] u ovom tromesečju
   *[other] sledećeg tromesečja
}. `home` prikazuje šta se traži.
agenda-legacy = Zapečatite svoje nasleđe: dva cilja koja se broje dvostruko. Ako ne navedete nijedan, pečate se dva koja na kraju ovog poteza najbolje stoje. Na primer:
agenda-legacy-swap = Samo u ovom potezu jedan cilj vašeg nasleđa može ustupiti mesto drugom. Na primer:
try-sign-within = U zemlji: tekst košta { $cost }, a domaća javnost podnosi { $room }. Potpisan u tim granicama, i dalje košta { $home } rejtinga.
try-sign-beyond = U zemlji: tekst košta { $cost }, a domaća javnost podnosi { $room }, manjka { $over }. Potpisan preko tih granica, košta { $home } rejtinga i { $margin } mandata prednosti.
agenda-hint = `try` ispred bilo kog od ovih redova pokazuje šta bi učinio. `end` pečati tromesečje.
agenda-north = Sever: kriza je na stepenu { $step } od 5
agenda-north-do = Šta biste mogli da učinite da je smirite, najjače prvo:
agenda-north-nothing = Ništa što biste sada mogli da naložite ne bi je smirilo.
crisis-why = Šta ju je podiglo: { $raised }. Šta je dovelo do napetosti ({ $tension }): { $tense }.
crisis-why-raised = Šta ju je podiglo: { $raised }.
crisis-why-tense = Šta je dovelo do napetosti ({ $tension }): { $tense }.
waiting-round = Runda: { $agreement }
waiting-step = Prvi korak koji čeka odgovor: { $article }
waiting-legacy = Vaše nasleđe, pečati se u ovom potezu
matters-wait = { $count ->
    [0] Ništa ne čeka odgovor.
    [one] Pred vama čeka { $count } stavka: `agenda`.
    [few] Pred vama čekaju { $count } stavke: `agenda`.
   *[other] Pred vama čeka { $count } stavki: `agenda`.
}{ $openings ->
    [0] {""}
    [one] {" "}S ovim tromesečjem prolazi { $openings } prilika.
    [few] {" "}S ovim tromesečjem prolaze { $openings } prilike.
   *[other] {" "}S ovim tromesečjem prolazi { $openings } prilika.
}

## Lists and dossiers

list-states = Države
list-recognisers = Države koje priznaju
list-others = Države koje ne priznaju
list-withdrawn = Države koje tvrde da su povukle priznanje
list-frozen = Države koje ćute o svom priznanju
list-head = { $what }: { $count }, redosled: { $sort }
sort-support = podrška, najpre najviša
sort-odds = izgledi za priznanje u ovom tromesečju
sort-name = ime
sort-rung = stepen odnosa, najpre najviši
sort-effort = vaš učinak kampanje, najpre najviši
sort-hold = čvrstina: najpre kasna priznanja, najslabija prva
list-hold = čvrstina { $hold }
list-hold-late = čvrstina { $hold }; kasno priznanje
list-more = Još { $count }: dodajte `all` ili `first` i broj.
list-hint = `state` i oznaka otvaraju dosije. Podrška 0 je prag: i iznad njega državi je potreban povod.
list-no-sort = Spisak se ne može urediti po „{ $word }”. Da li ste mislili `by { $near }`? Postoje: { $known }.
list-no-such = Nema spiska „{ $word }”. Da li ste mislili `list { $near }`? Spiskovi: { $kinds }. Regioni: { $regions }.
no-region = bez regiona
state-which = Koja država? `state` i njena oznaka ili ime, na primer `state { $state }`; `list` ih prikazuje.
state-head = { $name } ({ $id }), { $capital }, { $region }; { $counted ->
    [yes] u grupi: { $club }
   *[no] van grupe: { $club }
}
state-party = Strana u sporu. `status` i `objectives` prikazuju ono što je o njoj javno.
    .window = Strana u sporu.
state-stance = Stav: { $stance }
state-recognised = Akt o priznanju: { $date }
state-withdrawn-documented = Povlačenje: { $date }, s dokumentom
state-withdrawn-claimed = Povlačenje koje navodi { $parent }: { $date }, dokument nije prikazan
reading-counts = Računa se: { $reading }
reading-does-not = Ne računa se: { $reading }
state-conduct = Ponašanje na početku, po proceni: { $conduct }
state-ladder = Lestvica: { $steps }
ladder-here = [ovde: { $step }]
support-head = Podrška { $support }; 0 je prag priznanja
support-why = `why support { $id }` prikazuje odakle svaki deo potiče i šta ga je pomerilo.
state-effort = Vaš tamošnji učinak kampanje: { $effort }
state-counter = Vaš tamošnji učinak protivkampanje: { $effort }
state-resilience = Otpornost na povlačenje: { $resilience }; po prirodi podložno (mala, daleka, kasna): { $frailty } od 100
state-odds = Priznanje u ovom tromesečju, uz uobičajen dnevni red: { $odds }
state-firm = Čvrstina priznanja je { $hold }: čvrsto, iznad { $threshold }.
state-loose = Čvrstina priznanja je { $hold }: ispod { $threshold } može biti povučeno.
state-note-head = U dosijeu
state-source = Izvor: { $source }
source-modelled = Po uzoru na: { $model }. Veličine su procena same igre.
driver-judged = Koliko vredi, procena je same igre.
driver-fitted = Koliko vredi, izvedeno je iz onih koji su priznali do kraja 2013.
state-member-of = Članstva: { $bodies }
what-you-can-do = Šta ovde možete da učinite
not-now = Sada ne: { $why }
nowhere-now = Trenutno nigde. Na primer: { $why }
power-doings = Sila: { $power }
powers-hint = `why goodwill { $id }` prikazuje šta ju je pomerilo. Naklonost se vraća na uobičajeni nivo: neiskorišćena, topi se.
regions-head = Ugled po regionima (od 0 do 100; 50 znači ravnodušnost)
regions-hint = Blizu: države koje ne priznaju i nisu daleko ispod praga. `why image { $id }` prikazuje šta ga je pomerilo; `list { $id }` navodi tamošnje države.

## Organisations

bodies-head = Organizacije kojima se može pristupiti
bodies-joined = Već pristupljeno
bodies-name = { $name } ({ $id })
bodies-half-in = { $session }; { $standing }
doing-line = { $line } - { $name } [{ $cost }]
bodies-shut = Organizacije bez puta ka članstvu ovde
bodies-weights = U zagradama je težina osvojenog članstva, tamo gde ciljevi broje članstva.
bodies-weighted = { $name } [{ $weight }]
bodies-hint = `body` i oznaka prikazuju pravilo, kalendar i procenu glasova.
body-head = { $name } ({ $id })
body-standing = { $aspirant }: { $standing }. Broj članica: { $members }.
body-weight = Osvojeno članstvo ima težinu { $weight }, tamo gde ciljevi broje članstva.
body-no-way = Ovde nema puta ka članstvu: njegovo članstvo je pozadina.
body-closed = zatvoreno još { $quarters ->
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}
body-closed-line = Zatvoreno posle izgubljenog glasanja još { $quarters ->
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}.
body-after-failure = Posle izgubljenog glasanja zatvara se: { $quarters ->
    [0] ne zatvara se
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}.
body-decides = Odlučuje: { $name }
body-past = Ranija glasanja
body-past-carried = { $quarter }, { $name }: usvojeno, za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }; potrebno { $needed }
body-past-lost = { $quarter }, { $name }: odbijeno, za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }; potrebno { $needed }
body-past-votes = { $vote }: { $names }
sessions-yearly = Može glasati svake godine u tromesečju: { $quarters }; sledeće: { $next }
sessions-any = Može glasati u svakom tromesečju; sledeće: { $next }
sessions-every = Može glasati na svake { $every } godine u tromesečju: { $quarters }; sledeće: { $next }
sessions-never = Nema zasedanja ni u jednom kalendaru: otvara ga samo neki događaj.
voters-members = Glasaju sve članice.
voters-members-of = Glasaju članice organizacije: { $body }.
voters-only = Glasa određen broj imenovanih članica: { $count }.
voters-weighted = Glasaju sve članice, svaka sa svojom težinom.
base-cast = glasova za i protiv
base-present = prisutnih članica, računajući uzdržane
base-all = svih članica
base-weights-cast = težine glasova za i protiv
base-weights-all = težine svih članica
rule-consensus = { $voters } Dovoljan je jedan prigovor da se spreči.
rule-fixed = { $voters } Potrebno glasova „za”: { $votes }.
rule-at-least = { $voters } Potrebno je najmanje { $share } { $base }.
rule-more-than = { $voters } Potrebno je više od { $share } { $base }.
rule-vetoes = Sprečava glas „protiv” bilo koje od ovih: { $names }.
rule-secret = Glasanje je tajno.
rule-open = Glasanje je javno.
whip-expected = Procena glasova: za { $yes }, protiv { $no }, uzdržano { $abstain }; potrebno { $needed }
whip-odds = Izgledi za usvajanje: { $odds }. Vaša procena može da odstupa za oko { $error } glasova; dosadašnja sondiranja: { $sounded } od 24. Vaše reči članicama u redu naloga su uračunate.
whip-range = U devet od deset svetova broj glasova „za” je od { $low } do { $high }.
whip-wavering = Najmanje sigurne u svoj glas:

## Actions and orders

actions-head = Šta možete da naložite
action-line = { $id } { $aim } - { $name } [{ $cost }]
action-line-alone = { $id } - { $name } [{ $cost }]
aim-state = DRŽAVA
aim-body = ORGANIZACIJA
aim-power = SILA
aim-region = REGION
actions-hint = `action` i oznaka prikazuju učinke, rizike i uslove. `try` i ceo red pokazuju šta bi taj nalog učinio.
action-needs = Uslovi: { $needs }
action-again = Na istom mestu ponovo tek posle { $quarters ->
    [one] { $quarters } tromesečja
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}
action-at-most = Istovremeno najviše: { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
}
action-example = Sada odgovara: { $line }
effects-head = Učinak:
effects-wronged = U dva tromesečja posle nanete nepravde, umesto toga:
effects-each-quarter = Svakog tromesečja dok traje:
effects-on-recall = Kada se opozove:
effects-event = Dolazi uz događaj, ma šta odgovorili:
effects-others = Šta drugi stolovi mogu na to odgovoriti u istom tromesečju:
effects-other-answer = { $seat }, „{ $option }” { $effects }
risk-beside = Rizik, { $odds }: { $text }
risk-instead = Rizik, { $odds }, i tada se ostalo ne događa: { $text }
words-too-many = `{ $command }` stoji samo: `{ $rest }` je previše i ništa nije učinjeno.
try-cost = Košta: { $cost }
try-known = Koliko vaš sto zna: okolnosti koje nijedan sto ne vidi mogu bilo šta od ovoga umanjiti ili uvećati, a odgovor neke organizacije, domaće javnosti ili drugog mesta knjiži se u istom tromesečju.
try-level-odds = Nivo zahvaljujući tome u ovom tromesečju: { $after }; bez toga: { $before }. Napor koji ne donese nivo ostaje.
try-first-step = Nivo postignut time je prvi korak: odgovara se pomakom nivoa za { $mirror }, a rok druge strane ({ $seat }) u tromesečjima je { $quarters }. Odgovor gradi poverenje; bez odgovora to vas košta { $home } rejtinga, a njih više od toga njihove reči.
try-far-below = Tamošnja podrška je { $support }, daleko ispod praga 0: nijedan povod u tromesečju ne donosi priznanje.
try-felt = { $effect }; odavde gde sada stoji, { $felt }
try-felt-none = { $effect }; odavde gde sada stoji, ništa
try-felt-left = { $effect }; od toga na kraju tromesečja ostaje { $felt }
felt-about = oko { $amount }
felt-between = { $least } do { $most }
try-early-vote = Kako stvari stoje: većina: { $majority }; partneri: { $partners }; ni jedno ni drugo: { $nobody }.
try-early-vote-brings = S većinom ili s partnerima počinje nova vlada, s { $capital } kapitala više.
try-early-vote-nobody = Bez jednog i drugog ostaje vlada u ostavci, bez većine, dok se ne nađu partneri ili dok se ponovo ne glasa; tromesečja do tada: { $quarters }.
try-majority-may = Vaša većina je u pitanju: prednost je { $now }, a s ovim nalogom može u ovom tromesečju pasti na { $low }. Bez većine ne prolazi nijedan zakon i ništa se ne ratifikuje.
try-majority-ends = Ovim prestaje vaša većina: prednost je { $now }, a s ovim nalogom u ovom tromesečju pada na { $low }. Bez većine ne prolazi nijedan zakon i ništa se ne ratifikuje.
try-hardest = Sada je to { $names }: najtvrđi stav o etapi „{ $gate }”, o kojoj odlučuju članice ({ $body }). Važi samo za njihove etape.
try-decides-on = { $state } odlučuje o: { $paths }
try-gate-odds = { $party }: prolazi u { $odds }, kako stvari stoje.
try-gate-no = Odbijanje košta { $home } podrške ({ $party }), a stav najtvrđeg protivnika raste za { $stand }; cena poziva je u svakom slučaju potrošena.
try-gate-no-yours = Pošto ste je predložili vi, odbijanje vas staje i: šargarepa { $carrot }, jedinstvo { $unity }.
try-bid-odds = Prolazi u { $odds }, kako vi brojite glasove.
try-bid-no = Izgubljeno glasanje košta { $home } podrške i { $pull } privlačnosti u državama blizu praga (broj: { $states }) i zatvara vrata na { $quarters } { $quarters ->
    [one] tromesečje
    [few] tromesečja
   *[other] tromesečja
}.
try-last = Već učinjeno { $count ->
    [one] { $count } put
    [few] { $count } puta
   *[other] { $count } puta
}, poslednji put: { $turn }. Tada je pomerilo: { $moved }. Pri ponavljanju dobici se smanjuju što više stoji ono što podižu.
try-last-nothing = Već učinjeno { $count ->
    [one] { $count } put
    [few] { $count } puta
   *[other] { $count } puta
}, poslednji put: { $turn }. Tada nije pomerilo ništa što vaš kabinet može da pročita.
try-too-late = Ono čemu vodi leži iza poslednjeg tromesečja ove igre.
try-cut-short = Od onoga što dolazi u delovima, { $there } od { $all } tromesečja pada pre kraja ove igre.
try-command = `{ $word }` je komanda, a ne nalog: `try` pokazuje šta bi nalozi učinili.
try-level-rises = Nivo (sada { $level }) raste za { $by }; trajanje u tromesečjima: { $quarters }
try-recall = Tim je odmah slobodan za druge naloge.
try-refused = Sada ne: { $why }
try-fine = Još ništa nije naloženo. Da biste to naložili, upišite: { $line }
order-which = Koji nalog? Na primer `{ $order }`. `actions` ih navodi.
order-recall = Opoziv: { $what }
order-answer = { $event }: { $answer }
order-keep = Ispunjenje: { $due }
order-delay = Odlaganje: { $due }
order-break = Kršenje: { $due }
order-queued = Dodato u naloge: { $what } [{ $cost }]
order-refused = Nije moguće i ništa nije potrošeno: { $why }
orders-head = Nalozi ovog poteza
orders-none = Još ih nema. `agenda` i `actions` prikazuju šta odgovara.
orders-line = { $number }. { $line } - { $what } [{ $cost }]
orders-total = Ukupno: { $teams }, { $budget }, kapital { $capital }
undone = Poništeno: { $what }
undo-nothing = Nema takvog naloga za poništavanje. `orders` ih numeriše.
undo-which = „{ $word }” nije broj nekog naloga. `orders` ih numeriše.
log-head = Šta ste nalagali
log-none = Još ništa.
turn-name = Potez { $turn }, { $quarter }

## Lines that cannot be read

empty-line = Upišite `agenda` za ono što vas čeka, `help` za komande, `end` za kraj poteza.
read-form = Ovo nije nalog: { $why }.
read-verb = Nema naloga „{ $word }”{ $hint }.
read-needs-target = „{ $word }” traži cilj: { $what }.
read-target = Ne postoji ({ $kind }): „{ $word }”{ $hint }
read-needs-setting = „{ $line }” traži `{ $setting }`.
    .window = „{ $line }” traži „{ $setting }”.
read-setting = „{ $key }” ne može biti „{ $value }”: { $known }.
unknown-word = „{ $word }” nije ni komanda ni nalog. `help` navodi komande, `actions` naloge.
unknown-word-near = „{ $word }” nije ni komanda ni nalog. Da li ste mislili { $near }?
unknown-state-name = „{ $word }” je država, a ne komanda. `state { $word }` otvara njen dosije.

## Why

why-what = Zašto šta? Na primer `why home`, `why support { $state }`, `why goodwill { $power }`. Brojevi: { $known }.
why-unknown-near = Nijedan broj se ne zove „{ $word }”. Blizu su:
why-near = `why { $id }`: { $name }
why-near-plain = `why { $id }`
why-unknown = Nema broja „{ $word }”. Brojevi: { $known }.
why-which-power = S kim? `why { $word }` i sila; `powers` ih navodi.
why-which-state = Čije? `why { $word }` i država; `list` ih prikazuje.
why-which-region = Gde? `why { $word }` i region; `regions` ih navodi.
why-which-body = Gde? `why { $word }` i organizacija; `bodies` ih navodi.
why-which-ballot = Čiji glas i gde? `why { $word }`, država i organizacija.
why-no-seat = Nema mesta „{ $word }”. Mesta: { $known }.
why-hidden = { $quantity }: to nije vaše da znate.
why-head = { $name }: sada { $now }, na početku { $start }, promena { $change }
why-head-of = { $name }, { $owner }: sada { $now }, na početku { $start }, promena { $change }
why-head-derived = { $name }: sada { $now }
why-derived = Računa se iz drugih brojeva; ono što je njih pomerilo vodi se pod njima.
why-gate = { $quarter }, pređena etapa: { $gate }
why-carried-out = { $turn }: { $owner }, nivo { $change } ({ $cause })
why-verdict-head = Ocena zasad: { $verdict } od 100
why-verdict-about = Svaki cilj donosi svoju vrednost puta svoj udeo u sto poena; cilj iz nasleđa ima dva udela. Redovi se sabiraju u ocenu.
why-column-brings = donosi
why-column-of = od
why-column-aim = cilj
why-column-odds = izgledi za akt
why-no-aim = Nijedan vaš cilj se ne zove „{ $word }”. Vaši: { $known }.
why-mark-brings = Donosi { $brings } od { $of } poena koliko može.
why-mark-moved = { $quantity }, šta ga je najviše pomerilo: { $causes }
why-mark-unmoved = { $quantity }: dosad ga ništa nije pomerilo.
why-article-level = { $article }: { $level }
why-see-count = `why recognitions` nabraja svaki akt.
why-see-bodies = `bodies` pokazuje gde bi kandidatura mogla da uspe.
why-see-articles = `articles` pokazuje ko je šta sproveo.
why-see-gates = `accession` pokazuje kapije i šta koja čeka.
why-see-gate = `gate { $gate }` broji glasove o njoj.
why-see-chapters = To je srednja vrednost ocenjenih poglavlja: `accession` pokazuje svako, `why level` i poglavlje šta ga je pomerilo.
why-see-dues = `agenda` pokazuje šta dugujete.
why-chances = Izgledi za akt priznanja važe za jednu državu i jedno tromesečje. Najbliže su mu, kako vi vidite:
why-chances-hint = `why chances NAME` otvara jedno: državu, organizaciju ili kapiju.
why-ripeness = Zrelost { $ripeness }: cena zastoja { $pain } x izlaz { $out } x rok { $date }, kao udeli od 100. Proizvod: jedna zatvorena vrata zatvaraju i ostala.
why-ripeness-pain = Cena zastoja je ona koju plaća strana koju košta manje: `why pain`.
why-ripeness-out = Izlaz je 40 ako ništa nije ponuđeno; obećan paket dodaje 15, tekst na stolu 20, i desetina šargarepe: `why carrot`.
why-ripeness-date = Rok je 45 ako ga nema, a 100 dok stoji rok s posledicom.
why-room = Koliko vaša kuća podnosi, { $agreement }: { $room }. Tekst kakav je sada koštao bi je { $cost }.
why-room-slack = { $amount } rezerva u zemlji: `why slack`
why-room-ambiguity = { $amount } osmina višeznačnosti teksta
why-room-trust = { $amount } šestina poverenja: `why trust`
why-room-chips = { $amount } polovina aduta: `why chips`
why-room-leverage = { $amount } četvrtina poluga uticaja iznad 40: `why leverage`
why-room-ripe = Od zbira se mogu iskoristiti dve petine kada ništa nije zrelo, a sve od zrelosti 17 naviše. Sada je { $ripeness }: `why ripeness`.
why-made-of = Sastoji se od: { $parts }
why-part = { $amount } { $name }
why-part-base = { $amount } za početak
why-nothing-yet = Dosad ga ništa nije pomerilo.
why-turn = { $turn }: { $sum }
why-line = { $change }  { $cause }
why-by = { $cause } ({ $seat })
why-support-hint = `why ID of X` otvara jedan činilac i prikazuje odakle potiče njegova veličina.
why-basis = Odakle potiče njegova veličina: { $basis }.
why-odds = { $state }, priznanje u ovom tromesečju: { $odds }, kako vi vidite. Podrška je { $support }; ispod 0 priznanja nema. Pri 0 izgledi su { $base } po tromesečju, svaki poen iznad dodaje { $point }, a vaš učinak kampanje ({ $effort }) dodaje do { $bound }; sve se zatim množi toplinom teme, koja se tokom deset godina hladi od cele do trećine. Povodi kao što su pozivi i posete dodaju izglede samo u svom tromesečju.
why-count-head = Priznanja od početka: { $net }
why-count-about = Svaki akt, povlačenje i potvrda, od najstarijeg. `status` prikazuje broj prema svakom računanju.
    .window = Svaki akt, povlačenje i potvrda, od najstarijeg.
why-count-gained = { $turn }: { $state }, više ({ $cause })
why-count-lost = { $turn }: { $state }, manje ({ $cause })
why-teams = Timova imate { $all }: slobodno { $free }, vezano upućivanjem i nalozima ovog poteza { $bound }

## Digest

digest-head = { $turn }, završeno
digest-scene = *** { $text }
digest-no-level = „{ $article }”: trud ovog tromesečja nije doneo stepen, ali ostaje. Tromesečje poput ovog donosi ga: { $odds }.
digest-event = { $event }
digest-choice = { $seat }: „{ $choice }”
digest-steps = Korak dalje, { $rung }: { $names }
digest-also = Takođe
digest-power-speaks = U trećim prestonicama o tome se oglašavaju: { $names }
worked-head = Gde ste radili
worked-support = { $before } -> { $after }
worked-odds = { $stance }; sledeće tromesečje { $odds }
digest-more = Još { $count }: `news`.
digest-quiet = Nema vesti. Dosijei su malo deblji.
digest-counts-now = Priznanja prema tri računanja: { $counts }
digest-counts-same = Priznanja prema tri računanja, bez promene: { $counts }
digest-numbers = Vaši brojevi: pre, posle i šta je najviše uticalo (`why` i naziv otvara svaki)
digest-goodwill = Naklonost: { $power }
digest-bid = Kandidatura: { $body }
digest-cause = { $cause } ({ $change })
others-head = Šta se videlo da drugi čine
others-line = { $seat }: { $what }
others-line-reason = { $seat }: { $what }. Navedeni razlog: { $reason }
news-head = Vesti. { $turn }
news-none-yet = Nijedan potez još nije završen.
news-no-turn = Nema vesti za potez { $turn }: { $last ->
    [1] završen je samo prvi potez
   *[other] završeni su potezi od 1 do { $last }
}.
which-news = `news` i broj poteza, na primer `news 3`.

## Reasons that others give

reason-action = Činilo se da je to najbolja upotreba tromesečja.
reason-bid = Glasovi u jednoj organizaciji su nadohvat ruke.
reason-choice = Od mogućih odgovora činio se najboljim.
reason-due = Obaveza je dospela.
reason-opening = Povod je postojao samo u ovom tromesečju.
reason-power = Naklonost jedne sile bila je toga vredna.
reason-random = Razlog nije naveden.
reason-recall = Tim je bio potreban na drugom mestu.
reason-state = Činilo se da je jedna prestonica spremna da se pomeri.

## End

closing-head = Kako se završilo
closing-no-ending = Poslednji potez je završen.
closing-seat = { $seat }, po sopstvenim ciljevima: { $verdict } od 100
closing-no-rank = Svako mesto meri se sopstvenim ciljevima. Međusobno se ne rangiraju: mnogo toga što jedno mesto želi druge ne košta ništa.

## Session

sealed = Nalozi su zapečaćeni ({ $seat }). Sada nalaže: { $next }.
saved = Sačuvano: { $place }
save-failed = Nije se moglo sačuvati: { $why }.
load-failed = Nije se moglo učitati: { $why }.
loaded = Učitano: { $name }
load-note-content = Sadržaj se promenio otkako je ovo sačuvano. Igra se nastavlja od poslednjeg stanja; ono što je bilo pre ne može se otvoriti pomoću `why`.
    .window = Sadržaj se promenio otkako je ovo sačuvano. Igra se nastavlja od poslednjeg stanja; uzroci onoga što je bilo pre ne mogu se otvoriti.
load-note-rules = Ovo je sačuvano po drugim pravilima (broj { $found }). Igra se nastavlja od poslednjeg stanja; ono što je bilo pre ne može se otvoriti pomoću `why`.
    .window = Ovo je sačuvano po drugim pravilima (broj { $found }). Igra se nastavlja od poslednjeg stanja; uzroci onoga što je bilo pre ne mogu se otvoriti.
load-note-snapshot = Kao što je traženo, igra se nastavlja od poslednjeg stanja, bez ponavljanja onoga što je bilo pre.
load-note-resumed = Ova igra je nastavljena posle poteza { $turn }: { $why }. Njena istorija počinje tu.
load-note-lost = Sadržaj više nema: { $what }
load-note-draft = Ovi nalozi su čekali i više se ne mogu dati: { $orders }
saves-head = Sačuvane igre
saves-none = Još nema sačuvanih igara. `save` čuva igru.
    .window = Još nema sačuvanih igara.
end-of-input-saved = Unos je završen. Igra je sačuvana: { $place }

# Prikazani trenuci: šta je tromesečje donelo što vredi pogledati.

moment-go-on = Dalje (Space)
moment-to-end = Na kraj (Space)
moment-done = Gotovo (Space)
moment-skip = Preskoči
moment-skip-all = Preskoči sve (Escape)
moment-skip-last = Preskoči (Escape)
moment-again = Još jednom
moment-place = { $at } od { $of }
moment-play-again = Prikaži ponovo
moment-inherited = Sto koji nasleđujete
moment-night = Noć na barikadi
moment-changed = Šta je jedna odredba nekome promenila
folder-now = ovog tromesečja
folder-in =
    { $quarters ->
        [one] za { $quarters } tromesečje
        [few] za { $quarters } tromesečja
       *[other] za { $quarters } tromesečja
    }
folder-by = do { $day }
folder-passed = rok je prošao
folder-open = rok nije određen
folder-money = Tranša
folder-money-title = { $amount } propada ako se ne ispune dalji koraci
folder-money-text = Plan plaća korake reformi; što se do tog dana ne ispuni, propada.
folder-part = Šta dugujete
folder-unsigned = Nepotpisano
folder-due = Obaveza
folder-event = Dogodilo se
folder-measures = Mere
folder-measures-title = { $steps ->
        [one] { $steps } stepen mera na snazi, na koga: { $seat }
        [few] { $steps } stepena mera na snazi, na koga: { $seat }
       *[other] { $steps } stepeni mera na snazi, na koga: { $seat }
    }
folder-measures-text = Koštaju novca i sastanaka, a ublažavaju se kad se učini ono što je traženo.
folder-gate = Kapija
folder-gate-text = Može se tražiti; po vašem brojanju prošla bi u { $odds } od 10 svetova.
folder-request = Poziv
folder-request-title = { $power } traži od vas uslugu
folder-request-text = Čeka oko dva tromesečja; ćutanje košta naklonosti.
folder-session = Zasedanje
folder-session-title = { $body } zaseda
folder-session-text = Spremna kandidatura mogla bi se tamo podneti.
folder-vote = Kod kuće
folder-vote-title = Sledeći izbori
folder-mandate-title = Ispituje se mandat
folder-vote-text = { $home } sada: { $value }
moment-roll-call = Prozivka: { $body }
moment-secret-ballot = Tajno glasanje: { $body }
moment-roll-says = { $yes } za, potrebno { $needed }
moment-roll-letter = Imena se čitaju od slova { $letter }.
moment-roll-box = Listići se vade iz kutije.
moment-roll-paper = Listić
moment-roll-needs = { $yes } za. Treba još { $lacks } od preostalih { $left }.
moment-roll-enough = { $yes } za: dovoljno, trebalo je { $needed }.
moment-roll-short = { $yes } za, trebalo je { $needed }.
moment-roll-secret = Glasanje je bilo tajno. Ne zna se ko je održao reč.
moment-roll-kept = Niko na koga ste računali nije postupio drugačije.
moment-roll-broke =
    { $count ->
        [one] { $count } na koga ste računali nije glasao za:
        [few] { $count } na koje ste računali nisu glasali za:
       *[other] { $count } na koje ste računali nije glasalo za:
    }
moment-roll-broke-parent =
    { $count ->
        [one] { $count } s kim ste razgovarali ipak je glasao za:
        [few] { $count } s kojima ste razgovarali ipak su glasali za:
       *[other] { $count } s kojima ste razgovarali ipak je glasalo za:
    }
moment-roll-whipped = { $state }: { $vote }, pošto ste razgovarali
moment-roll-counted = { $state }: { $vote }
moment-roll-ring = razgovarali ste pre glasanja
moment-roll-more = i još { $count }
moment-night-0 = Put je otvoren
moment-night-1 = Sirene, zatvorene radnje
moment-night-2 = Prepreka na putu
moment-night-3 = Dva reda, licem u lice
moment-night-4 = Ima povređenih
moment-night-5 = Ima mrtvih
moment-night-up = { $hour }, stepen više: { $what }
moment-night-down = { $hour }, korak nazad: { $what }
moment-night-by = { $seat }, { $what }
moment-night-hold = Obe strane čekaju. Niko se ne pomera prvi.
moment-signing = Tekst je dogovoren: { $agreement }
moment-signed = Potpisano: { $agreement }
moment-own-reading = Čitate ga kako ste tražili: { $text }
moment-clause-costs = Cena kod kuće: { $aspirant } { $gives }, { $parent } { $parentgives }
moment-text-costs = Šta oboje daju kod kuće, ukupno: { $aspirant } { $gives }, { $parent } { $parentgives }.
moment-given = Tražili ste: { $text }
moment-two-readings = Može se čitati na dva načina.
moment-ambiguity = Dvosmislenost { $ambiguity } od 100: osenčene reči mogu se čitati na dva načina kad dospeju.
moment-clear = Tekst je jasan: dvosmislenost { $ambiguity } od 100.
moment-may-rise = Niko nije potpisao; još se može ustati od stola.
moment-report = Dan izveštaja: { $seat }
moment-report-says = Prosečan nivo { $before } prošle godine, { $now } ove godine
moment-report-before = Prošli izveštaj · prosek { $mean }
moment-report-now = Ovaj izveštaj · prosek { $mean }
moment-report-chapter = Poglavlje
moment-report-word = { $word } ({ $level })
moment-report-same =
    { $count ->
        [one] Kao i pre, { $count } poglavlje: { $chapters }
        [few] Kao i pre, { $count } poglavlja: { $chapters }
       *[other] Kao i pre, { $count } poglavlja: { $chapters }
    }
moment-report-levels = Objavljeni nivo svakog poglavlja, jedno do drugog
moment-report-chips =
    { $count ->
        [0] Nijedna reč se nije promenila. Što se pomerilo ispod zaokruživanja ostaje u radu.
        [one] Promenila se { $count } reč. Što se pomerilo ispod zaokruživanja ostaje u radu.
        [few] Promenile su se { $count } reči. Što se pomerilo ispod zaokruživanja ostaje u radu.
       *[other] Promenilo se { $count } reči. Što se pomerilo ispod zaokruživanja ostaje u radu.
    }
moment-chairs = Stolica: { $count }. { $seat }, { $gate }
moment-chairs-lights = Svetla: { $lights } od { $count }
moment-chairs-rule =
    { $most ->
        [one] Zaustavlja je { $most } „ne“.
       *[other] Zaustavlja je { $most } „ne“.
    }
moment-chair = { $state }: { $reason }
moment-election = Izborna noć: { $seat }
moment-election-needed = potrebno { $needed } od { $all }
moment-election-majority = Mandata: { $own }. Većina bez partnera.
moment-election-short = Mandata: { $own }. Do većine nedostaje { $lacks }.
moment-election-coalition = { $own } + { $partners } = { $sum } mandata, s partnerima.
moment-election-own = oni koji mogu vladati
moment-election-partners = partneri
moment-election-others = ostali
moment-election-reserve = Šta vaša kuća može da podnese za stolom određuje se iznova: { $before } pre, { $now } sada.
moment-election-hidden = Šta kuća može da podnese za stolom ({ $seat }) određuje se iznova, iza zavese.
moment-election-as-before = Vlada još nije sastavljena. Šta kuća može da podnese za stolom, isto je kao pre.
moment-letter = Nota: { $state }
moment-letters = Note iz glavnih gradova: { $count }
moment-letter-recognised = { $state } priznaje: { $aspirant }.
moment-letters-recognised = Priznaju: { $count } država ({ $aspirant }).
moment-letter-recognised-about = Nota je potpisana. Računa se po svakom čitanju.
moment-letter-reaffirmed = { $state } kaže da njeno priznanje važi: { $aspirant }.
moment-letters-reaffirmed = Kažu da njihovo priznanje važi: { $count } država ({ $aspirant }).
moment-letter-reaffirmed-about = { $aspirant } ga je sve vreme računao. Druga čitanja ga ponovo računaju.
moment-letters-claim = { $parent } kaže da više ne priznaju: { $count } država ({ $aspirant }).
moment-letters-document = Povlače priznanje: { $count } država ({ $aspirant }).
moment-letter-counts = Broj posle ovoga, po tome ko broji
moment-letter-claim = { $parent } kaže da { $state } više ne priznaje: { $aspirant }.
moment-letter-document = { $state } povlači priznanje: { $aspirant }.
moment-letter-no-document = Dokument se ne pokazuje. { $state } ćuti.
moment-letter-signed = Nota je potpisana i overena. { $aspirant } osporava da se priznanje može povući.
moment-letter-do = Šta možete učiniti ovog tromesečja:
moment-letter-look = Kako stoji:
moment-letter-queued = Naloženo: { $order }
moment-letter-dossier = Pogledaj: { $state }
moment-changed-by = { $article }: { $seat }, { $level }
handing-par = prosek { $par }
handing-aims = Cilj po cilj
handing-score = { $score } od 100
handing-praised = Za: { $aim }
handing-missed = Protiv: { $aim }
handing-hinge = Tromesečje preokreta: { $seat }
handing-turned = Preokret: { $quarter }. Vrednost vaših ciljeva, bez dvostrukog brojanja, pomerila se za { $by } poena.
handing-road = Put kojim se nije pošlo: bez „{ $order }“ ({ $quarter }), uz istu sreću, ocena bi bila { $verdict } umesto { $was }, a neto priznanja { $net }.
handing-note = Beleška nasledniku: { $seat }
handing-note-about = Ko posle vas sedne ovde, naći će pet fascikli i ovaj list.
handing-note-hint = Šta biste voleli da ste znali prvog dana?
handing-note-keep = Sačuvaj belešku uz igru
handing-note-kept = Beleška je sačuvana uz igru.
handing-note-empty = Čuva se uz igru čim je napišete.
handing-show = Predaj još jednom

# Reči dijaloga: stranica, brojevi, uzroci, vesti.

## Numbers
quantity-trust = Poverenje između strana
    .about = Od 0 do 100: 14, plus rečeno (razgovori), plus učinjeno (dela), minus rane. Posmatraju ga neopredeljene države.
quantity-talk = Razgovori
    .about = Koliko sastanci i reči dodaju poverenju, najviše 12; tope se za gotovo trećinu po tromesečju.
quantity-deeds = Dela
    .about = Koliko sprovedeno dodaje poverenju, najviše 60; polako se troše.
quantity-wounds = Rane
    .about = Koliko incidenti i kršenja oduzimaju poverenju, najviše 40; zarastaju za desetinu po tromesečju.
quantity-tension = Napetost na severu
    .about = Od 0 do 100. Pomera se za šestinu ka onome što od nje čine remetioci, napredak koji ih razdražuje i prenapregnuta kontrola.
quantity-spoilers = Remetioci
    .about = Koliko su jaki oni koji dobijaju od nemira, od 0 do 100.
quantity-stirred = Razdraženost remetilaca
    .about = Napredak razdražuje one koji njime gube; smiruje se za godinu ili dve.
quantity-control = Kontrola na severu
    .about = Koliko institucije tamo rade, od 0 do 100. Iznad 70 podiže napetost, iznad 80 šteti uslugama.
quantity-services = Usluge na severu
    .about = Škole, ambulante, plate i isprave kako ih ljudi tamo dobijaju, od 0 do 100.
quantity-leverage = Poluge uticaja na severu
    .about = Šta država od koje se odvojila može tamo da zaustavi ili pokrene, od 0 do 100. Može se prodati za stolom.
quantity-crisis = Stepen krize
    .about = 0 nema, 1 uzbuna, 2 barikada, 3 sučeljavanje, 4 povređeni, 5 poginuli.
quantity-incidents = Teški incidenti
    .about = Noći s povređenima ili poginulima od početka.
quantity-patience = Strpljenje mirovnih snaga
    .about = Zahtevi kojima će još udovoljiti, najviše 5; jedan se obnavlja za tri tromesečja.
quantity-cases = Rešeni slučajevi nestalih lica
    .about = Porodice koje znaju, od početka igre. Malo ciljeva to računa.
quantity-slack = Rezerva u zemlji
    .about = Koliko domaća javnost podnosi kod jedne odredbe. Vraća se na uobičajeni nivo, a svaki izbori je određuju iznova.
quantity-pain = Cena zastoja
    .about = Koliko stranu košta to što se ništa ne miče, od 0 do 100. Ništa ne sazreva bez nje na obe strane.
quantity-chips = Aduti
    .about = Ono što se drži i može se vratiti; polovina se računa kao prostor za stolom.
quantity-carrot = Šargarepa
    .about = Koliko se veruje obećanjima posrednika, od 0 do 100.
quantity-stick = Štap
    .about = Koliko se veruje pretnjama posrednika, od 0 do 100.
quantity-rounds = Održane runde
    .about = Runde dijaloga od početka.
quantity-implementation = Sprovedeni nivo
    .about = 0 nije započeto, 1 minimalno, 2 delimično, 3 potpuno: svaka strana za sebe, a može i da nazaduje.
quantity-progress = Napor ka sledećem nivou
    .about = Od 0 do 100; petina se svakog tromesečja dodaje izgledima za nivo. Dostignuti nivo ga troši.
quantity-ambiguity = Neodređenost teksta
    .about = Od 0 do 100. Četvrtina je prostor pri potpisu; svaki poen usporava svaki nivo.
quantity-carried-out = Sprovedeno
    .about = Udeo dugovanog u članovima koji obavezuju, u procentima potpunog.

## Causes
cause-round-held = održana je runda
cause-signed-within-room = potpisano u granicama koje domaća javnost podnosi
cause-signed-beyond-room = potpisano preko granica koje domaća javnost podnosi
cause-overreach = neravnopravan dogovor koji niko ponovo ne čita
cause-ratification-lost = izgubljeno glasanje o ratifikaciji
cause-date-lapsed = rok je prošao bez posledica
cause-carried-out = sproveden je član
cause-effort-spent = dostignut je nivo
cause-slid-back = sprovedeno je nazadovalo
cause-step-answered = na prvi korak je odgovoreno
cause-step-unanswered = prvi korak je ostao bez odgovora
cause-date-missed = rok je propušten
cause-control-overstretched = kontrola preko onoga što usluge podnose
cause-spoilers-act = remetioci su delovali
cause-crisis-eases = kriza je sama popustila
cause-grave-night = teška noć
cause-raised-last = poslednji zaoštrili u teškoj noći
cause-patience-back = mirovne snage ponovo imaju vremena

## News
news-convened = Za sledeće tromesečje sazvana je runda: { $agreement }.
news-walked-out = { $seat } napušta rundu: { $agreement }. Ništa nije dogovoreno.
news-round-met = Održana je runda: { $agreement }.
news-round-reviewed = Runda prolazi član po član: { $agreement }. Ko je šta uradio i šta se još duguje.
news-asked = { $article }: { $seat } traži „{ $option }”.
news-article-apart = { $article }: strane se nisu našle. Šta bi koja prihvatila, ostaje nepoznato.
news-article-agreed = { $article }, dogovoreno: { $option }.
news-agreed = Tekst je usaglašen: { $agreement }. Čeka potpise.
news-agreed-whole = Usaglašeno: { $agreement }. Potpis nije potreban: od sada obavezuje. Sprovođenje je druga stvar.
news-signed-by-all-whole = Potpisano: { $agreement }. Ratifikacija nije potrebna. Sprovođenje je druga stvar.
news-not-signed = Potpis izostao: { $seat }. Ponovo je otvorena odredba koja je toj strani najskuplja („{ $article }”).
news-date-met = Rok posrednika je ispoštovan: tekst je na vreme usaglašen ili potpisan.
news-point-outside = { $article }: predlog posrednika bio je van onoga što bi obe strane prihvatile; našle su se drugde.
news-signed = { $seat } potpisuje: { $agreement }.
news-signed-by-all = Potpisano: { $agreement }. Time nije ratifikovano, a sprovođenje je druga stvar.
news-ratified = { $seat } ratifikuje: { $agreement }.
news-ratification-lost = { $seat } gubi glasanje u sopstvenom parlamentu: { $agreement }.
news-lapsed = { $agreement }: usaglašeno, ali nije na vreme potpisano; tekst je ponovo na stolu, ostale odredbe ostaju.
news-overreach = Domaća javnost ({ $seat }) vidi { $agreement } kao neravnopravan dogovor: dato je mnogo više nego što je dala druga strana. Podrška opada svakog kvartala dok runda ne prođe kroz tekst ili se tekst ne razjasni.
news-read-again = { $agreement }: tekst se ponovo čita, domaća javnost ({ $seat }) oseća da ju je neko saslušao.
news-date-set = Postavljen je rok s posledicom: { $quarters } { $quarters ->
    [one] tromesečje
    [few] tromesečja
   *[other] tromesečja
}.
news-date-lapsed = Rok posrednika prolazi, a ništa nije dogovoreno: pretnjama posrednika se manje veruje.
news-envelope = Posrednik obećava finansijski paket obema stranama.
news-text = Tekst posrednika je na stolu: { $agreement }.
news-escrow = Akti obe strane deponovani su kod posrednika i nijedna ne mora da čeka drugu: { $article }.
news-level-reached = { $seat } sprovodi: { $article }, { $level }.
news-answered = { $seat } odgovara na korak druge strane: { $article }.
news-unanswered = { $seat } čini prvi korak ({ $article }); { $other } još ne odgovara.
news-at-work = { $other } radi na odgovoru na prvi korak ({ $article }); rok za korak koji čini { $seat } teče iznova.
news-slid-back = { $seat } nazaduje: { $article }, sada { $level }.
news-breach = Rok je prošao ({ $article }); obaveza nije izvršena: { $seat }.
news-crisis-rises = Sever: { $step ->
    [1] sirene uveče, radnje se rano zatvaraju
    [2] barikade na putu
   *[other] dve linije stoje jedna naspram druge
}.
news-crisis-eases = Sever: { $step ->
    [1] put je otvoren, sirene nisu utihnule
    [2] linije se povlače iza barikada
   *[other] dve linije i dalje stoje jedna naspram druge
}.
news-crisis-over = Sever je ponovo miran.
news-night-injured = Noć na severu: ima povređenih. Svaka strana imenuje drugu.
news-night-dead = Noć na severu: ima poginulih. Njihova imena čitaju se na obe strane.
news-window = Poslednji korak zaoštravanja: { $seat }. Dva tromesečja u inostranstvu imaju razumevanja za čvrste poteze druge strane ({ $other }).

## Pages
dialogue-head = DIJALOG
dialogue-trust = Poverenje { $trust }: { $base }, razgovori { $talk }, dela { $deeds }, rane -{ $wounds }.
dialogue-carried-out = Sprovedeno od onoga što obavezuje: { $share }%.
dialogue-ripeness = Zrelost { $ripeness } ({ $word }): manja cena zastoja { $pain } x izlaz { $out } x rok { $date }. Proizvod: jedna zatvorena vrata zatvaraju i ostala.
ripe-ripe = zrelo: domaće javnosti podnose koliko mogu
ripe-half = napola zrelo
ripe-not = nije zrelo
dialogue-date = Rok s posledicom važi još { $quarters } { $quarters ->
    [one] tromesečje
    [few] tromesečja
   *[other] tromesečja
}.
dialogue-round = U ovom tromesečju sastaje se runda: { $agreement }. `table` prikazuje odredbe.
dialogue-no-round = U ovom tromesečju nema runde.
dialogue-north = SEVER
dialogue-window = Naneta vam je nepravda: zasad vaši čvrsti potezi nailaze na razumevanje u inostranstvu.
dialogue-agreements = SPORAZUMI
dialogue-hint = `articles` prikazuje ko je šta sproveo, `table` odredbe koje su još otvorene, `why trust` šta je pomerilo poverenje.
plain-value = { $value }
column-stage = faza
column-vague = neodređenost
column-option = opcija
column-own-cost = cena u zemlji
column-asked = prošli put tražio
column-owes = duguje
column-level = sprovedeno
column-due = rok i šta čeka
stage-binding = { $stage }, obavezuje
waits-head = ČEKA POTPIS ILI GLASANJE
waits-signed = { $agreement }, potpisnici: { $who }.
waits-sign = { $agreement }, čeka se potpis: { $who }; rok nije određen.
waits-sign-until = { $agreement }, čeka se potpis: { $who }; preostaje { $quarters } { $quarters ->
    [one] tromesečje
    [few] tromesečja
   *[other] tromesečja
}, zatim se vraća na sto.
waits-ratified = { $agreement }, ratifikacija obavljena: { $who }.
waits-ratify = { $agreement }, čeka se ratifikacija: { $who }; rok nije određen.
table-empty = Ništa nije u pregovorima. Posrednik može da predloži tekst ili sazove rundu.
round-head = { $agreement }
table-now = U ovom tromesečju sastaje se runda. Ponude (dveju strana: šta se traži i najgore što bi se prihvatilo) i predlozi (posrednika: opcija koja važi tamo gde bi je obe strane prihvatile) zapečaćeni su do njenog kraja.
table-later = O ovome se sada ne sastaje runda; posrednik je saziva za sledeće tromesečje.
table-own-room = Vaša domaća javnost podnosi { $room }; dosad dogovoreno, zajedno s paketom kao takvim, košta je { $cost }.
table-other-room = { $seat }: podnosi od { $low } do { $high }, koliko znate. Odvojeni sastanci (`shuttle`, `back-channel`) to sužavaju.
    .window = { $seat }: podnosi od { $low } do { $high }, koliko znate. Odvojeni sastanci to sužavaju: „{ action-shuttle }”, „{ action-back-channel }”.
table-hint = `offer ARTICLE asked=OPTION worst=OPTION`: ono što tražite kasnije se vidi, vaše najgore nikad.
table-hint-mediator = `point ARTICLE option=OPTION`: važi tamo gde bi ga obe strane prihvatile.
clause-head = { $name } ({ $id })
clause-agreed = Dogovoreno: { $option }.
articles-head = ŠTA OBAVEZUJE I KOLIKO JE OD TOGA SPROVEDENO: { $share }%
articles-hint = `articles NAME` otvara jedan član: šta koja strana duguje, na šta čeka, šta je promenio.
article-part = { $seat }: { $text } ({ $level })
article-after = čeka: { $article }, strana: { $seat }, { $level }
article-effort = vaš napor ka sledećem nivou: { $effort }; petina se, u procentima, svakog tromesečja dodaje izgledima za nivo, a nivo ga troši
due-late = rok je prošao
due-in = { $quarters ->
    [0] dospeva sada
    [one] dospeva za { $quarters } tromesečje
    [few] dospeva za { $quarters } tromesečja
   *[other] dospeva za { $quarters } tromesečja
}
due-waits = čeka drugi deo
due-unanswered = prvi korak, čeka odgovor

## Help
help-dialogue = poverenje, zrelost, sever, sporazumi i njihove faze
    .usage = dialogue
    .about = Kako stoji dijalog: poverenje i njegovi delovi, da li je zreo, sever i dokle je stigao svaki sporazum.
    .example = dialogue
help-table = odredbe na stolu, s cenom koju imaju za vas
    .usage = table [SPORAZUM]
    .about = Sporazum runde ovog tromesečja, ili onaj u pregovorima, ili onaj koji navedete: svaka odredba s opcijama, vašom cenom i onim što je prošli put traženo.
    .example = table
help-articles = ko je šta sproveo, rokovi, šta na šta čeka
    .usage = articles [IME]
    .about = Sve što obavezuje, jedno pored drugog: sprovedeni nivoi, rokovi i šta čeka. S imenom otvara jedan član.
    .example = articles

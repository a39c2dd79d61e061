# Reči o putevima pristupanja: stranica, brojevi, uzroci, vesti.

## Numbers
quantity-veto = Protivljenje sledećoj etapi
    .about = Od 0 do 100: izgledi za „protiv” pre nego što se išta oduzme. Lobiranje oduzima najviše 24 od početne vrednosti; odbijanje dodaje 3.
quantity-level = Nivo u poglavlju
    .about = Od 1 do 5, finije nego što objavljuje godišnji izveštaj. Zakon i njegovo sprovođenje donose po 0,4 u roku od godinu dana; uprava svakog tromesečja pokreće po nekoliko poglavlja.
quantity-gate = Kredit za sledeću etapu
    .about = Od 0 do 100, oduzima se od izgleda svake članice za „protiv”. Gubi 4% po tromesečju i 8 poena kada se etapa pređe.
quantity-measures = Mere na snazi
    .about = Od 0 do 3 stepena. Svakog tromesečja svaki stepen košta rejting, rast i kredit za sledeću etapu.
quantity-interoperability = Interoperabilnost
    .about = Od 0 do 100. Polovina se oduzima od izgleda svake saveznice za „protiv”.
quantity-mean-level = Prosečan nivo poglavlja
    .about = Od 1 do 5, za ocenjena poglavlja. Običan kabinet dobija oko 0,04 godišnje, reformski oko 0,07.
quantity-level-gain = Porast prosečnog nivoa
    .about = Od početka igre.
quantity-gates = Pređene etape
    .about = Od početka igre, na svim putevima.
quantity-plan-paid = Isplaćeno iz plana
    .about = Miliona evra od početka igre: za ispunjene reformske korake, dok je angažman konstruktivan.

## Causes
cause-administration = uprava nastavlja rad
cause-track-record = rezultati se gomilaju
cause-slides-back = nema većine ili sudovi ne rade: nazaduje
cause-reform-law = zakon stupa na snagu
cause-reform-staff = zakon se sprovodi
cause-normalisation-carried-out = šta je sprovedeno iz dijaloga
cause-gate-passed = etapa je pređena
cause-gate-refused = etapa je odbijena
cause-under-measures = mere na snazi
cause-warning-lapsed = upozorenje posle kojeg ništa nije usledilo
cause-plan-payment = isplata iz plana
cause-plan-lost = novac iz plana propao u roku

## News
news-reform-law = { $seat }: usvojen je zakon. Poglavlje: { $target }. Stupa na snagu tokom godine i čeka ljude i novac koji će ga sprovesti.
news-reform-staff = { $seat }: kadrovi, budžet i inspekcije. Poglavlje: { $target }.
news-report = Godišnji izveštaj ({ $seat }): { $rose ->
    [0] nijedno poglavlje nije napredovalo
    [one] napredovalo je { $rose } poglavlje
    [few] napredovala su { $rose } poglavlja
   *[other] napredovalo je { $rose } poglavlja
}, { $fell ->
    [0] nijedno nije nazadovalo
    [one] { $fell } je nazadovalo
    [few] { $fell } su nazadovala
   *[other] { $fell } je nazadovalo
}.
news-chapter-rose = { $seat }, { $target }: „{ $level }”. Pre godinu dana ocena je glasila: „{ $before }”.
news-chapter-fell = { $seat }, { $target }: natrag na „{ $level }”. Pre godinu dana ocena je glasila: „{ $before }”.
news-gate-passed = { $seat }, pređena etapa: { $target }; na predlog: { $caller }. { $against ->
    [0] Niko nije bio protiv.
    [one] Protiv: { $against } članica.
    [few] Protiv: { $against } članice.
   *[other] Protiv: { $against } članica.
}
news-gate-refused = { $seat }, odbijena etapa: { $target }; na predlog: { $caller }. { $against ->
    [one] Protiv: { $against } članica.
    [few] Protiv: { $against } članice.
   *[other] Protiv: { $against } članica.
}
news-gate-granted = { $seat }, odobrena etapa: { $target }; na predlog: { $caller }. Članice o tome nisu glasale.
news-gate-declined = { $seat }, etapa ovoga puta nije odobrena: { $target }; na predlog: { $caller }. Članice o tome nisu glasale.
news-chair-precedent = Protiv ({ $state }): strah od presedana.
news-chair-rule-of-law = Protiv ({ $state }): traži se više u vladavini prava.
news-chair-own-dispute = Protiv ({ $state }): sopstveni spor. Kandidat: { $seat }.
news-chair-normalisation = Protiv ({ $state }): normalizacija je na prvom mestu.
news-chair-alignment = Protiv ({ $state }): traži se najpre usklađivanje spoljne politike. Kandidat: { $seat }.
news-warned = { $seat } dobija upozorenje: mogu uslediti mere.
news-warning-lapsed = Upozorenje prestaje da važi ({ $seat }): ništa nije usledilo.
news-measures-imposed = Mere se pooštravaju ({ $seat }): stepen { $steps } od 3.
news-measures-return = Ukinuto se vraća, mere se pooštravaju ({ $seat }): stepen { $steps } od 3.
news-measures-eased = Mere se ublažavaju ({ $seat }): { $steps ->
    [0] više ih nema
    [one] ostaje { $steps } stepen
    [few] ostaju { $steps } stepena
   *[other] ostaje { $steps } stepeni
}.
news-plan-paid = Plan isplaćuje { $amount } mil. evra ({ $seat }) za ispunjene reforme.
news-plan-withheld = Plan zadržava { $amount } mil. evra ({ $seat }): angažman nije bio konstruktivan.
news-plan-lost = { $seat } gubi { $amount } mil. evra iz plana: koraci nisu ispunjeni na vreme.

## The page
accession-head = { $path }: { $seat }
accession-none = { $seat } nema svoj put ovde.
accession-mean = Prosečan nivo { $mean } (početak { $start }, poslednji izveštaj { $published }); sledeći izveštaj: { $report }.
accession-judgement = Nivoi pojedinih poglavlja procena su same igre; zabeleženi su samo proseci i poneka formulacija.
accession-column-chapter = poglavlje
accession-column-published = poslednji izveštaj
accession-column-truth = vaša procena
accession-column-pipe = reforma
accession-pipe-law = zakon donet ({ $quarters } trom.), ne sprovodi se
accession-pipe-waits = zakon donet, ne sprovodi se
accession-pipe-staff = zakon se sprovodi, { $quarters } trom.
accession-pipe-record = rezultati se gomilaju
accession-changed = { $now } (bilo { $before })
accession-gates = Etape
accession-gate-passed = { $gate }: pređena
accession-gate-can = { $gate }: može se tražiti u ovom tromesečju ({ $rule }); izgledi: { $odds }
accession-gate-next = { $gate }: { $quarter } ({ $rule }); izgledi kako stvari stoje: { $odds }
accession-gate-waits = { $gate }, čeka se: { $need }
accession-blockers = mogu reći ne: { $names }
accession-more = { $count ->
    [one] Sledi još { $count } etapa.
    [few] Slede još { $count } etape.
   *[other] Sledi još { $count } etapa.
}
accession-credit = Kredit za sledeću etapu: { $credit }.
accession-measures = Mere na snazi, stepen: { $steps } od 3.
accession-warned = Upozorenje je na snazi.
accession-plan = { $plan }: isplaćeno { $paid } od { $ceiling } mil. evra; koraci u vrednosti od { $waiting } mil. evra čekaju sledeći dan isplate (tromesečje: { $quarters }).
accession-plan-needs = Isplata zahteva: poverenje { $trust }, reč { $keep }, krizu nižu od stepena { $crisis } i mere najviše na stepenu { $measures }.
accession-plan-stake = Kako stvari stoje, { $amount } mil. evra propada { $day }. godine, osim onoga što se dotle ispuni i isplati.
accession-plan-ends = Završava se { $day }. godine: što se dotle ne ispuni, propada.
accession-hint = `gate NAME` broji glasove o jednoj etapi. Zakon (`pass-reform`) još nije rezultat: on čeka sprovođenje (`run-reform`).
rule-unanimity = jednoglasnost ({ $members })
rule-qualified = kvalifikovana većina: protiv najviše { $most }% ({ $members })
rule-institution = samo institucija, bez veta
rule-ratifications = ratifikuje svaka članica ({ $members })
need-gate-mean = prosečan nivo { $level }
need-gate-chapter = nivo { $level }, poglavlje: { $chapter }
need-gate-article = { $article }, sprovedeno: { $level }
need-gate-gate = { $gate }
need-gate-quantity = { $quantity }: { $amount }
need-gate-measures = mere najviše na stepenu { $steps }
gate-head = { $gate } ({ $id }): { $seat }
gate-rule = Odlučuje: { $rule }. Može se tražiti u tromesečju: { $quarters }.
gate-which = Koja etapa? Na primer `gate { $gate }`. `accession` ih navodi.
gate-odds = Kako stvari stoje, izgledi za prolaz: { $odds }. Glasanje u ovom tromesečju ide prema tome kako je tromesečje počelo i šta sada kažete članicama; sve ostalo važi od sledećeg.
gate-brings = Oduzima se od protivljenja svake članice: sam korak { $ease }, kredit { $credit }, poverenje { $trust }, naklonost { $goodwill }, vaša reč { $keep }. `why gate`, `why trust` i `why keep` ih otvaraju.
    .window = Oduzima se od protivljenja svake članice: sam korak { $ease }, kredit { $credit }, poverenje { $trust }, naklonost { $goodwill }, vaša reč { $keep }.
gate-past = { $quarter }: { $how }
gate-past-passed = pređena
gate-past-refused = odbijena, protiv: { $names }
gate-past-declined = odbijena
gate-column-stand = protivljenje
gate-column-no = izgledi za „protiv”
gate-column-reason = razlog
reason-precedent = strah od presedana
reason-rule-of-law = vladavina prava
reason-own-dispute = sopstveni spor
reason-normalisation = najpre normalizacija
reason-alignment = usklađivanje spoljne politike
forces-phases = Plan za snage
forces-phase = { $name }: od { $day }
forces-phase-now = { $name }: od { $day }, u toku
forces-level = Interoperabilnost { $value } od 100.

## Help
help-accession = putevi pristupanja: poglavlja, etape, novac, mere
    .usage = accession [MESTO ili PUT]
    .example = accession
    .about = Nivoi kako ih objavljuje poslednji izveštaj pored vaše finije procene, reforme u toku, etape s onim na šta svaka čeka i ko može reći ne, novac koji je u pitanju i mere. Sama oznaka puta prikazuje taj put.
help-gate = jedna etapa: pravilo i izgledi svake članice za „protiv”
    .usage = gate IME [MESTO]
    .example = gate { $gate }
    .about = Protivljenje svake članice, šta vi donosite i šta preostaje; izgledi prema vašem uverenju. Lobiranje kod članice smanjuje njeno protivljenje, najviše za 24.

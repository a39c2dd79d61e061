# Reči o ciljevima, nasleđu, završecima, čitaocima i botovima.

## Measures

measure-parts = Prosek ovih ocena
measure-weakest = Najslabija od ovih ocena
objective-scale-parts = { $measure }, sada { $value } od 100:
measure-lowest = { $quantity }, najniže u bilo kom tromesečju
measure-highest = { $quantity }, najviše u bilo kom tromesečju
measure-since = { $quantity }, promena od početka
measure-of = { $quantity } ({ $role }), na kraju
measure-lowest-goodwill = Naklonost ({ $powers }), najniža u bilo kom tromesečju
measure-carried-out = Udeo sprovedenog u članovima na snazi, u procentima
measure-articles = Sprovedeno ({ $role }), u procentima potpunog: { $articles }
measure-full-articles = Potpuno sprovedeni članovi ({ $role })
measure-gates = Etape pristupanja pređene od početka ({ $role })
measure-fulfilled = Na kraju: { $condition }
measure-ever = U bilo kom tromesečju: { $condition }
measure-share = Udeo tromesečja, u procentima, u kojima važi: { $condition }
objective-part-yes = { $measure }: { $met ->
    [yes] sada važi
   *[no] sada ne važi
}, vredi { $worth }
objective-part = { $measure }: sada { $value }, vredi { $worth } (ništa pri { $nothing }, pola pri { $half }, sve pri { $full })

## Legacy and private aims

legacy-head = Vaše nasleđe: dva cilja koja se broje dvostruko
legacy-aim = { $text }
legacy-none = Još nije zapečaćeno. U potezu { $turn } upišite `legacy AIM AIM` s dva svoja cilja; ako ne navedete nijedan, pečate se dva koja tada najbolje stoje.
legacy-swap = U potezu { $turn } jedan od njih može ustupiti mesto drugom, uz kapital { $cost }: `swap-legacy OUT IN`.
private-head = Vaši lični ciljevi: poznati samo vama, svaki vredi { $worth } u konačnoj oceni
order-legacy = Pečaćenje nasleđa: „{ $one }” i „{ $other }”
order-swap-legacy = Promena nasleđa: „{ $one }” ustupa mesto: „{ $other }”
try-legacy = Ta dva cilja broje se dvostruko u konačnoj oceni. Ostali ne vide koji su.
try-swap-legacy = Drugi cilj broji se dvostruko umesto prvog. To je moguće jednom.
help-verb-legacy = `legacy AIM AIM` pečati dva vaša cilja kao nasleđe, u poslednjem potezu prvog čina. Broje se dvostruko; niko drugi ne vidi koji su.
help-verb-swap-legacy = `swap-legacy OUT IN` menja jedan cilj vašeg nasleđa, u poslednjem potezu drugog čina, jednom, uz kapital.
refusal-no-legacy = U ovoj igri se nasleđe ne pečati.
refusal-no-review = Nasleđe se pečati ili menja u drugom potezu: potez { $turn }.
refusal-not-your-aim = Navedite dva različita svoja cilja; `objectives` ih navodi.
    .window = Navedite dva različita svoja cilja; „{ panel-objectives }” ih navodi.
refusal-legacy-has = Prvi cilj mora biti u vašem nasleđu, a drugi van njega.
refusal-swapped-once = Vaše nasleđe je već jednom promenjeno.
cause-legacy-swapped = Nasleđe promenjeno
news-act-review = Čin { $act } je završen. Vaši javni ciljevi stoje na { $share } od 100; `status` broji i vaše lične ciljeve, kao i nasleđe ako je sada zapečaćeno.
    .window = Čin { $act } je završen. Vaši javni ciljevi stoje na { $share } od 100; „{ panel-objectives }” broji i vaše lične ciljeve, kao i nasleđe ako je sada zapečaćeno.
news-legacy-named = { $seat } pečati nasleđe: dva cilja koja se broje dvostruko.
news-review-behind = Zaostajete za svojim ciljevima. U sledećem činu svakog tromesečja dobijate jednu priliku više.

## The closing page

closing-par = Merilo je { $par }: medijana { $games } igara sposobnih botova na ovom mestu. Ovo mesto odstupa za { $by }.
closing-legacy = (nasleđe, broji se dvostruko)
closing-private = Lični ciljevi
closing-lives = Životi i vreme (ne ulaze ni u jednu ocenu)
closing-lives-line = { $quantity }: na početku { $start }, na kraju { $now }
closing-readers = Petoro koji su pročitali: { $seat }
closing-reader = { $name }, ocena: { $score } od 100. { $voice }
closing-reader-praised = Pohvaljeno: { $aim }
closing-reader-missed = Nedostajalo: { $aim }
closing-turned = Prelomno tromesečje: potez { $turn }, kada se vrednost vaših ciljeva, bez dvostrukog brojanja, promenila za { $by }.
closing-road = Neizabrani put: bez naloga „{ $order }” u potezu { $turn }, uz istu sreću, konačna ocena bila bi { $verdict }, a neto priznanja { $net }.
closing-road-none = Nijedan vaš pojedinačni nalog nije sam napravio razliku.

## Bots

character-builder = graditelj
    .about = Reforme u parovima, zamenike šalje na bučne sastanke, ništa glasno ne čini pred izveštaj.
character-guardian = čuvar
    .about = Pokazuje sopstveni tekst pre runde, primenjuje silu zakona posle dobre ankete, na uvredu odgovara u istom tromesečju.
character-broker = pregovarač
    .about = Pita pre nego što postupi, broji glasove pre priprema, pušta pokrovitelja da odgovori.
character-europe-first = onaj kome je evropski put prvi
    .about = Usklađuje se pred izveštaj, obuzdava u spornim opštinama pre zasedanja saveta.
character-four-stools = onaj s četiri stolice
    .about = Služi svaku silu redom, protivi se javno i zove iste noći.
character-status-guardian = čuvar stava o statusu
    .about = Šalje izaslanike u male prestonice, pre svake runde plaća svoju budžetsku stavku, nudi da spusti ono što je podigao.
character-architect = arhitekta
    .about = Tekstovi pre rokova, akti koji se drže i puštaju zajedno, malo poseta.
character-firefighter = vatrogasac
    .about = Sastaje se s ljućom stranom, šalje patrole kad je napeto, u napetoj godini ne piše tekstove.
character-accountant = računovođa
    .about = Izveštava svakih pola godine, plaća u dan, piše pismo pre mera.
character-plan-recognition = najpre priznanja
    .about = Izaslanici, posete i kandidature pre svega.
character-plan-reform = najpre reforme
    .about = Zakoni, kadrovi i sudovi; rezultati stižu kasno.
character-plan-dialogue = najpre dijalog
    .about = Potpisuje, sprovodi i plaća za mir.
character-plan-patrons = najpre pokrovitelji
    .about = Služi i moli sile koje mogu da pomognu.
character-plan-confrontation = sučeljavanje
    .about = Red i domaća javnost, koliko god to koštalo spolja.
character-plan-balanced = uravnoteženo
    .about = Od svega po malo.
character-plan-status = najpre status
    .about = Povlačenja i osporene kandidature pre svega.
character-plan-europe = najpre evropski put
    .about = Klasteri i fondovi; popušta za stolom.
character-plan-leverage = najpre poluge uticaja
    .about = Jača poluge uticaja u spornim opštinama i prodaje ih.
character-plan-balanced-parent = uravnoteženo
    .about = Od svega po malo.

head-path = put pristupanja
head-terms = uslovi sporazuma
head-standing = položaj u svetu
head-calm = mir
head-room = prostor među partnerima
head-home = domaća javnost
head-communities = zajednice
head-status = stav o statusu
head-implement = ono što je dogovoreno
head-both = obe strane na svojim putevima
head-word = reč koja se računa
head-unity = jedinstvo članica
head-track = dijalog koji živi

reason-head = Svrha: { $head }; cena je bila prihvatljiva.
reason-offer = Tražilo se ono što služi sopstvenom cilju, a dalo ono što domaća javnost podnosi.
reason-sign = Ono što tekst donosi vredelo je više od njegove cene u zemlji.
reason-ratify = Potpisano je moralo da se ratifikuje.
reason-carry-out = Sprovedeno je ono što je dogovoreno: ono što iz toga sledi vredelo je cene.
reason-round = Bilo je vreme da se strane sastanu.
reason-text = Jasniji tekst približio bi strane sporazumu.
reason-walk-out = Ostanak za stolom koštao je više od odlaska.
reason-gate = Uz takve izglede etapa je vredela pokušaja.
reason-reform = Poglavlje je moglo da napreduje pre sledećeg izveštaja.
reason-measures = Dogovoreno nije sprovedeno, a rokovi su prošli; `accession` i `agenda` to navode.
    .window = Dogovoreno nije sprovedeno, a rokovi su prošli; „{ panel-implementation }” to navodi.
reason-ease = Učinjeno je zasluživalo odgovor.
reason-legacy = Po tome želi da se pamti: to je nadohvat ruke i to zastupa.
reason-government = Trenutak u zemlji bio je pravi.

says-builder =
    .sign = „Potpisano, jer iza toga stoji etapa, a domaća javnost to podnosi.”
    .reform = „Dva zakona sada, bolja rečenica u izveštaju.”
    .carry-out = „Što sprovedemo, ne može se tražiti dvaput.”
    .head = „Ovim se gradi: { $head }.”
says-guardian =
    .sign = „Potpisano, jer ništa u tekstu ne prelazi našu granicu.”
    .walk-out = „Odbijeno: prelazi našu granicu.”
    .state = „Jedna zastava više vredi više od deset sastanaka.”
    .head = „Ovim se čuva: { $head }.”
says-broker =
    .power = „Ovo možemo izneti uz reč prijatelja.”
    .bid = „Najpre prebrojano, zatim pripremljeno.”
    .sign = „Tri odredbe date, četvrta sačuvana.”
    .head = „Poštena razmena, a dobitak je: { $head }.”
says-europe-first =
    .sign = „Potpisano, zbog onoga što stoji iza toga.”
    .carry-out = „Prihvaćeno: klaster toliko vredi.”
    .reform = „Izveštaj je blizu, a poglavlje može da napreduje.”
    .head = „Ovo služi cilju: { $head }.”
says-four-stools =
    .power = „Sedimo na četiri stolice; ova je bila na redu.”
    .sign = „Nismo protiv; a sada je pravo tromesečje.”
    .head = „Ni protiv koga, a cilj je: { $head }.”
says-status-guardian =
    .state = „Stav o statusu čuva se prestonicu po prestonicu.”
    .bid = „To mesto nema cenu koju su nam ponudili.”
    .walk-out = „Ne: taj član nema cenu koju su nam ponudili.”
    .head = „Ovim se čuva: { $head }.”
says-architect =
    .text = „Redosled koraka jeste sporazum.”
    .carry-out = „Korak koji učine obe strane vredi dva obećanja.”
    .head = „Ovim se gradi: { $head }.”
says-firefighter =
    .round = „Ovog meseca niko ne gubi obraz.”
    .measures = „Nerado.”
    .head = „Najpre: { $head }. Zatim ostalo.”
says-accountant =
    .ease = „Plaćeno, jer tako stoji u zapisniku.”
    .measures = „Najpre pismo, zatim mere: tako stoji u zapisniku.”
    .carry-out = „Ko je šta uradio, stoji u izveštaju.”
    .head = „Ovim se drži u ravnoteži: { $head }.”

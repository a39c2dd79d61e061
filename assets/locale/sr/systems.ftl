# Reči o dijalogu, putevima pristupanja, vladama, regionu: šta se čini, šta mora da važi, šta se odbija.

## Orders at the table
order-offer = Ponuda, { $article }: traži se „{ $asked }”, najgore „{ $worst }”
order-point = Vaš tekst, { $article }: „{ $option }”
try-offer = Zapečaćeno do kraja runde. Gde se susreće ono što bi obe strane prihvatile, član je dogovoren; inače se vidi samo ono što je traženo.
try-point = Gde bi ga obe strane prihvatile, vaš predlog važi.

## Aims
aim-agreement = SPORAZUM
aim-article = ČLAN
aim-chapter = POGLAVLJE
aim-gate = ETAPA
aim-scheme = PROGRAM
aim-party = STRANA

## Owners
owner-part = { $seat }: { $what }
owner-member = { $state }, put pristupanja: { $seat }

## Stages and levels
stage-untabled = nije na stolu
stage-tabled = u pregovorima
stage-agreed = usaglašeno
stage-signed = potpisano
stage-ratified = ratifikovano
level-0 = nije započeto
level-1 = minimalno
level-2 = delimično
level-3 = potpuno

## Effects
effect-nothing = ništa
effect-luck = { $odds }: { $then }; inače { $otherwise }
effect-goodwill-of = Naklonost ({ $power } – { $whose }) { $amount }
target-some-agreement = dotični sporazum
target-some-article = dotični član
target-some-gate = dotična etapa
target-some-chapter = dotično poglavlje
target-some-party = dotična strana
target-some-power = dotična sila
target-some-body = dotična organizacija
word-of-another = Reč te strane
effect-convene = Sledećeg tromesečja sastaje se runda: { $target }
effect-text = Vaš tekst je na stolu: { $target }; neodređenost postaje { $amount }
effect-deadline = Rok s posledicom važi { $amount ->
    [one] { $amount } tromesečje
    [few] { $amount } tromesečja
   *[other] { $amount } tromesečja
}
effect-envelope = Finansijski paket je obećan: izlaz je širi
effect-sign = Potpisujete: { $target }
effect-ratify = Ratifikujete: { $target }
effect-carry-out = Napor ka sledećem nivou vašeg dela +{ $amount }
effect-support = Napor ka sledećem nivou na obe strane +{ $amount }
effect-escrow = Ko je ispred ne usporava se i ne čeka odgovor ({ $target }); trajanje: { $amount ->
    [one] { $amount } tromesečje
    [few] { $amount } tromesečja
   *[other] { $amount } tromesečja
}
effect-clarify = Neodređenost teksta opada za { $amount }
effect-walk-out = Napuštate rundu
effect-slide-back = Vaš deo nazaduje za jedan nivo: { $target }
effect-reach = { $article }, sprovedeno na vašoj strani: { $level }
effect-call-gate = Iznosi se pred one koji odlučuju: { $target }
effect-law = Zakon, poglavlje: { $target }; vrednost stiže tokom godine
effect-staff = Zakon se sprovodi, poglavlje: { $target }
effect-warn = Upozorenje na mere: { $target }; ako istekne bez posledica, staje vas { $amount } štapa
effect-impose = Mere rastu za jedan stepen: { $target }
effect-ease = Mere se ublažavaju za jedan stepen: { $target }
effect-pay = Isplaćuje se { $amount }% tranše koja dospeva
effect-call-election = Vanredni izbori na kraju tromesečja: iznova se određuje šta domaća javnost podnosi, većina se može naći ili izgubiti, a nova vlada donosi { $capital } kapitala
target-any = ono što navedete
effect-cabinet-falls = Kabinet pada; slede izbori
effect-redraw = Iznova se određuje šta vaša domaća javnost podnosi za stolom
picked-blockers = { $count ->
    [one] { $count } članica koja najjače blokira
    [few] { $count } članice koje najjače blokiraju
   *[other] { $count } članica koje najjače blokiraju
}

## Needs
need-stage = faza sporazuma: { $stage }
need-open = odredbe sporazuma su otvorene i njegovo vreme je došlo
need-open-or-underway = odredbe su otvorene, ili obavezuje a nije potpuno sprovedeno
need-tabled = sporazum je na stolu
need-owes = imate ovu obavezu: { $due }
need-own-part = vaš potpis ili ratifikacija još predstoji
need-round = runda se sastaje u ovom tromesečju
need-round-within = održana runda; poslednjih tromesečja: { $quarters }
need-in-force = član je na snazi
need-prerequisites = sprovedeno je ono na šta član čeka
need-unfinished = vaš deo nije potpuno sproveden
need-both-unfinished = obe strane u tom članu duguju nešto što nije potpuno sprovedeno
need-level-below = { $article }, na vašoj strani ispod nivoa „{ $level }”
need-level-at-least = { $article }, na vašoj strani dostignut nivo „{ $level }”
need-majority = većina u zemlji
need-law = u poglavlju neki zakon čeka sprovođenje
need-chapter-open = u poglavlju nijedan zakon nije u toku
need-gate-open = etapa je sledeća i sada se može tražiti
need-measures-on = prema toj strani su mere na snazi
need-warned = prema toj strani važi upozorenje, ili joj je nedavno ublažen stepen koji se može vratiti
need-breach = strana nije učinila ono što je potpisala, ili je poslednja izazvala tešku noć
need-party-is = odnosi se na: { $party }
need-scheme-open = program na vašoj strani nije dovršen

## Conditions
condition-stage = { $agreement }: najmanje „{ $stage }”
condition-level = { $article }, sprovedeno ({ $party }): { $level }
condition-gate = pređena etapa ({ $party }): { $gate }
condition-round = runda se sastaje u ovom tromesečju
condition-vote-within = izbori ({ $party }) u narednim tromesečjima: { $quarters }
condition-dial = okolnosti koje nijedan sto ne vidi

## Why
why-which-agreement = Kog sporazuma? Na primer `why { $word } ` i njegovo ime; `dialogue` ih navodi.
why-which-article = Kog člana? Na primer `why { $word } ` i njegovo ime; `articles` ih navodi.
why-which-chapter = Kog poglavlja? Na primer `why { $word } ` i njegovo ime; `accession` ih navodi.
why-which-scheme = Kog programa? Na primer `why { $word } ` i njegovo ime; `region` ih navodi.

## Refusals
refusal-wrong-target-agreement = „{ $action }” se odnosi na sporazum. `dialogue` ih navodi.
    .window = „{ $action }” se odnosi na sporazum. „{ panel-table }” ih navodi.
refusal-wrong-target-article = „{ $action }” se odnosi na član. `articles` ih navodi.
    .window = „{ $action }” se odnosi na član. „{ panel-implementation }” ih navodi.
refusal-wrong-target-chapter = „{ $action }” se odnosi na poglavlje. `accession` ih navodi.
    .window = „{ $action }” se odnosi na poglavlje. „{ panel-criteria }” ih navodi.
refusal-wrong-target-gate = „{ $action }” se odnosi na etapu. `accession` ih navodi.
    .window = „{ $action }” se odnosi na etapu. „{ panel-criteria }” ih navodi.
refusal-wrong-target-scheme = „{ $action }” se odnosi na regionalni program. `region` ih navodi.
    .window = „{ $action }” se odnosi na regionalni program. „{ panel-region }” ih navodi.
refusal-wrong-target-party = „{ $action }” se odnosi na jednu od dveju strana. Navedite njeno mesto.
refusal-once = „{ $action }” je iste vrste kao nalog koji ste već dali: jedan u tromesečju.
refusal-stage = Sporazum nije u toj fazi: { $agreement }. `dialogue` prikazuje dokle je stigao svaki tekst.
    .window = Sporazum nije u toj fazi: { $agreement }. „{ panel-table }” prikazuje dokle je stigao svaki tekst.
refusal-own-part-done = Sada nemate šta da potpišete ili ratifikujete: { $agreement }. `dialogue` prikazuje ko je na redu.
    .window = Sada nemate šta da potpišete ili ratifikujete: { $agreement }. „{ panel-table }” prikazuje ko je na redu.
refusal-not-owed = Nemate takvu obavezu: „{ $due }”. Najpre je obećajte; `agenda` prikazuje vaše obaveze.
    .window = Nemate takvu obavezu: „{ $due }”. Najpre je obećajte; dnevni red prikazuje vaše obaveze.
refusal-nothing-open = Nema otvorene odredbe, tekst je usaglašen: { $agreement }. `dialogue` prikazuje šta je još u pregovorima.
    .window = Nema otvorene odredbe, tekst je usaglašen: { $agreement }. „{ panel-table }” prikazuje šta je još u pregovorima.
refusal-not-yet-date = { $agreement }: ne može na sto pre { $day }. godine.
refusal-not-yet = { $agreement }: ne može na sto dok ne važi: { $needs }.
refusal-not-tabled = Nije na stolu: { $agreement }. `dialogue` prikazuje dokle je stigao svaki tekst.
    .window = Nije na stolu: { $agreement }. „{ panel-table }” prikazuje dokle je stigao svaki tekst.
refusal-one-sided = { $article }: nema šta da se drži zajedno ako obe strane ne duguju nešto što još nije učinjeno. `articles` prikazuje ko šta duguje.
    .window = { $article }: nema šta da se drži zajedno ako obe strane ne duguju nešto što još nije učinjeno. „{ panel-implementation }” prikazuje ko šta duguje.
refusal-no-round = U ovom tromesečju o tome se ne sastaje runda. Posrednik je saziva za sledeće.
refusal-last-turn = To bi se desilo u sledećem potezu, a ovaj je poslednji.
refusal-no-round-within = Nije održana nijedna runda; poslednjih tromesečja: { $quarters }. Najpre je sazovite.
refusal-not-in-force = { $article }: još nikoga ne obavezuje. `articles` prikazuje šta je na snazi.
    .window = { $article }: još nikoga ne obavezuje. „{ panel-implementation }” prikazuje šta je na snazi.
refusal-waits = { $article }: čeka drugi deo koji nije sproveden. `articles` prikazuje koji.
    .window = { $article }: čeka drugi deo koji nije sproveden. „{ panel-implementation }” prikazuje koji.
refusal-part-full = Vaš deo je potpuno sproveden: { $article }.
refusal-effort-full = Iza vašeg dela stoji onoliko truda koliko može: petina ulazi u izglede, i samo vreme pomaže ({ $article }).
refusal-meets-now = O ovome se runda sastaje ovog tromesečja: što ostane otvoreno može se ponovo sazvati.
refusal-no-part = Ovde ništa ne dugujete: { $article }.
refusal-level-reached = { $article }: vaša strana je već na nivou „{ $level }”.
refusal-level-first = { $article }: vaša strana najpre mora dostići nivo „{ $level }”.
refusal-no-majority = Vaša većina u zemlji je izgubljena: parlament to ne bi usvojio. Najpre je potreban partner ili izbori.
refusal-no-law = Nijedan zakon ne čeka sprovođenje, poglavlje: { $chapter }. Najpre dolazi `pass-reform`.
    .window = Nijedan zakon ne čeka sprovođenje, poglavlje: { $chapter }. Najpre ga treba usvojiti.
refusal-law-underway = Zakon se već sprovodi, poglavlje: { $chapter }. Sledeći dolazi posle njega.
refusal-chapter-busy = Zakon je u toku ili čeka sprovođenje, ili zasad ništa ne može da napreduje, poglavlje: { $chapter }.
refusal-gate-waits = { $gate }, čeka se: { $need }.
refusal-gate-from = { $gate }: može se tražiti u tromesečju: { $quarter }.
refusal-gate-passed = Etapa je već pređena: { $gate }.
refusal-gate-shut = { $gate }: nije sledeća etapa ili se ne može tražiti u ovom tromesečju. `accession` prikazuje koja jeste i kada.
    .window = { $gate }: nije sledeća etapa ili se ne može tražiti u ovom tromesečju. „{ panel-criteria }” prikazuje koja jeste i kada.
refusal-not-mediated = Nije na vama da predložite: { $gate }. To traže sami oni koji idu tim putem.
refusal-no-measures = Nema mera na snazi: { $target }.
refusal-no-warning = Ne važi nikakvo upozorenje ({ $target }), niti je nedavno ublažen stepen koji bi se mogao vratiti. Najpre dolazi pismo.
refusal-no-breach = Nije zabeleženo ništa neučinjeno niti poslednja teška noć: { $target }.
refusal-wrong-party = To je namenjeno drugoj strani.
refusal-scheme-complete = Vaša strana je dovršena: { $scheme }.
refusal-not-your-part = Ponude daju dve strane, predloge posrednik.
refusal-no-such-option = Takva opcija ne postoji: { $article }. `table` ih prikazuje.
    .window = Takva opcija ne postoji: { $article }. „{ panel-table }” ih prikazuje.
refusal-article-agreed = Već je dogovoreno: { $article }.
refusal-asked-beyond-worst = Ono što tražite je iza najgoreg što biste prihvatili: zamenite im mesta.

## Causes
cause-returns = { $quantity }: vraća se na uobičajeni nivo

## Organisations
body-given = Odluka je data { $day }. godine i ne traži se ponovo.

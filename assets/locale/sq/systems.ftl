# Fjalë të dialogut, të rrugëve të anëtarësimit, të qeverive, të rajonit: çfarë bëhet, çfarë duhet të vlejë, çfarë refuzohet.

## Orders at the table
order-offer = Oferta, { $article }: kërkohet "{ $asked }", më e pakta "{ $worst }"
order-point = Teksti juaj, { $article }: "{ $option }"
try-offer = E vulosur deri në fund të raundit. Kur ajo që do të pranonin të dyja palët takohet, neni pajtohet; përndryshe shihet vetëm ajo që u kërkua.
try-point = Aty ku të dyja palët do ta pranonin, pika juaj vlen.

## Aims
aim-agreement = MARRËVESHJA
aim-article = NENI
aim-chapter = KAPITULLI
aim-gate = PORTA
aim-scheme = SKEMA
aim-party = PALA

## Owners
owner-part = { $seat }: { $what }
owner-member = { $state } te rruga: { $seat }

## Stages and levels
stage-untabled = jo në tryezë
stage-tabled = në negociim
stage-agreed = e pajtuar
stage-signed = e nënshkruar
stage-ratified = e ratifikuar
level-0 = pa nisur
level-1 = minimal
level-2 = i pjesshëm
level-3 = i plotë

## Effects
effect-nothing = asgjë
effect-luck = { $odds }: { $then }; përndryshe { $otherwise }
effect-goodwill-of = Vullneti i mirë ({ $whose } – { $power }) { $amount }
target-some-agreement = marrëveshja
target-some-article = neni
target-some-gate = porta
target-some-chapter = kapitulli
target-some-party = pala
target-some-power = fuqia
target-some-body = organizata
word-of-another = Fjala e palës
effect-convene = Raund tremujorin e ardhshëm: { $target }
effect-text = Teksti juaj vihet në tryezë: { $target }; paqartësia bëhet { $amount }
effect-deadline = Një datë me pasojë vlen për { $amount ->
    [one] 1 tremujor
   *[other] { $amount } tremujorë
}
effect-envelope = Premtohet një zarf financiar: rrugëdalja është më e gjerë
effect-sign = Ju nënshkruani: { $target }
effect-ratify = Ju ratifikoni: { $target }
effect-carry-out = { $amount } pikë përpjekjeje për nivelin tjetër të pjesës suaj
effect-support = { $amount } pikë përpjekjeje për nivelin tjetër, te të dyja palët
effect-escrow = Kush është përpara nuk ngadalësohet dhe nuk pret përgjigje ({ $target }), për { $amount ->
    [one] 1 tremujor
   *[other] { $amount } tremujorë
}
effect-clarify = Paqartësia e tekstit bie për { $amount }
effect-walk-out = Ju e lini raundin
effect-slide-back = Pjesa juaj bie një nivel: { $target }
effect-reach = { $article } zbatohet nga pala juaj: { $level }
effect-call-gate = U paraqitet atyre që vendosin: { $target }
effect-law = Ligj në kapitullin: { $target }; vlera e tij vjen gjatë një viti
effect-staff = Zbatohet ligji në kapitullin: { $target }
effect-warn = Paralajmërim për masa: { $target }; po u la të bjerë, ju kushton { $amount } të shkopit
effect-impose = Masat rriten një shkallë: { $target }
effect-ease = Masat ulen një shkallë: { $target }
effect-pay = Paguhen { $amount } % të këstit që ka afat
effect-call-election = Votim i parakohshëm në fund të tremujorit: çfarë duron opinioni juaj përcaktohet sërish, shumica mund të fitohet ose të humbet, dhe një qeveri e re sjell { $capital } kapital
target-any = ai që emëroni ju
effect-cabinet-falls = Kabineti bie; pason votimi
effect-redraw = Çfarë duron opinioni juaj në tryezë përcaktohet sërish
picked-blockers = { $count ->
    [one] bllokuesi më i ashpër
   *[other] { $count } bllokuesit më të ashpër
}

## Needs
need-stage = marrëveshja është { $stage }
need-open = marrëveshja ka klauzola të hapura dhe koha e saj ka ardhur
need-open-or-underway = ka klauzola të hapura, ose detyron dhe nuk është zbatuar plotësisht
need-tabled = marrëveshja është në tryezë
need-owes = keni këtë detyrim: { $due }
need-own-part = nënshkrimi ose ratifikimi juaj është i hapur
need-round = një raund mbahet këtë tremujor
need-round-within = një raund u mbajt brenda { $quarters } tremujorësh
need-in-force = neni është në fuqi
need-prerequisites = ajo që pret neni është zbatuar
need-unfinished = pjesa juaj nuk është zbatuar plotësisht
need-both-unfinished = të dyja palët kanë në nen diçka që nuk është zbatuar plotësisht
need-level-below = { $article } te pala juaj është nën "{ $level }"
need-level-at-least = { $article } te pala juaj ka arritur "{ $level }"
need-majority = shumica në vend
need-law = në kapitull një ligj pret zbatimin
need-chapter-open = në kapitull nuk ka ligj në proces
need-gate-open = porta është e radhës dhe mund të kërkohet tani
need-measures-on = ndaj palës ka masa
need-warned = ndaj palës ka paralajmërim, ose së fundi iu hoq një shkallë që mund të kthehet
need-breach = pala nuk ka kryer atë që nënshkroi, ose ishte e fundit që shkaktoi një natë të rëndë
need-party-is = i drejtohet palës: { $party }
need-scheme-open = skema nuk është e plotë te pala juaj

## Conditions
condition-stage = { $agreement } së paku { $stage }
condition-level = zbatim nga { $party }, { $article }: { $level }
condition-gate = { $party } ka kaluar portën: { $gate }
condition-round = një raund mbahet këtë tremujor
condition-vote-within = një votim vjen brenda { $quarters } tremujorësh: { $party }
condition-dial = rrethana që asnjë tavolinë nuk i sheh

## Why
why-which-agreement = E cilës marrëveshje? Për shembull `why { $word } ` dhe emri i saj; `dialogue` i rendit.
why-which-article = I cilit nen? Për shembull `why { $word } ` dhe emri i tij; `articles` i rendit.
why-which-chapter = I cilit kapitull? Për shembull `why { $word } ` dhe emri i tij; `accession` i rendit.
why-which-scheme = E cilës skemë? Për shembull `why { $word } ` dhe emri i saj; `region` i rendit.

## Refusals
refusal-wrong-target-agreement = "{ $action }" i drejtohet një marrëveshjeje. `dialogue` i rendit.
    .window = “{ $action }” i drejtohet një marrëveshjeje. “{ panel-table }” i rendit.
refusal-wrong-target-article = "{ $action }" i drejtohet një neni. `articles` i rendit.
    .window = “{ $action }” i drejtohet një neni. “{ panel-implementation }” i rendit.
refusal-wrong-target-chapter = "{ $action }" i drejtohet një kapitulli. `accession` i rendit.
    .window = “{ $action }” i drejtohet një kapitulli. “{ panel-criteria }” i rendit.
refusal-wrong-target-gate = "{ $action }" i drejtohet një porte. `accession` i rendit.
    .window = “{ $action }” i drejtohet një porte. “{ panel-criteria }” i rendit.
refusal-wrong-target-scheme = "{ $action }" i drejtohet një skeme të rajonit. `region` i rendit.
    .window = “{ $action }” i drejtohet një skeme të rajonit. “{ panel-region }” i rendit.
refusal-wrong-target-party = "{ $action }" i drejtohet njërës nga dy palët. Emërtoni rolin e saj.
refusal-once = "{ $action }" është i të njëjtit lloj dhe është ndër urdhrat tuaj: një në tremujor.
refusal-stage = { $agreement } nuk është në atë fazë. `dialogue` tregon deri ku ka arritur çdo tekst.
    .window = { $agreement } nuk është në atë fazë. “{ panel-table }” tregon deri ku ka arritur çdo tekst.
refusal-own-part-done = Tani nuk keni çfarë të nënshkruani ose ratifikoni: { $agreement }. `dialogue` tregon kush e ka radhën.
    .window = Tani nuk keni çfarë të nënshkruani ose ratifikoni: { $agreement }. “{ panel-table }” tregon kush e ka radhën.
refusal-not-owed = Nuk keni detyrim të tillë: "{ $due }". Premtojeni më parë; `agenda` tregon detyrimet tuaja.
    .window = Nuk keni detyrim të tillë: “{ $due }”. Premtojeni më parë; agjenda tregon detyrimet tuaja.
refusal-nothing-open = { $agreement } nuk ka klauzolë të hapur: teksti është pajtuar. `dialogue` tregon çfarë është ende në negociim.
    .window = { $agreement } nuk ka klauzolë të hapur: teksti është pajtuar. “{ panel-table }” tregon çfarë është ende në negociim.
refusal-not-yet-date = { $agreement } nuk mund të vihet në tryezë para datës { $day }.
refusal-not-yet = { $agreement } nuk mund të vihet në tryezë derisa të vlejë kjo: { $needs }.
refusal-not-tabled = { $agreement } nuk është në tryezë. `dialogue` tregon deri ku ka arritur çdo tekst.
    .window = { $agreement } nuk është në tryezë. “{ panel-table }” tregon deri ku ka arritur çdo tekst.
refusal-one-sided = { $article }: nuk ka çfarë mbahet bashkë kur jo të dyja palët kanë diçka të pakryer. `articles` tregon kush ka çfarë detyrimi.
    .window = { $article }: nuk ka çfarë mbahet bashkë kur jo të dyja palët kanë diçka të pakryer. “{ panel-implementation }” tregon kush ka çfarë detyrimi.
refusal-no-round = Asnjë raund për këtë nuk mbahet këtë tremujor. Ndërmjetësi e thërret për të ardhshmin.
refusal-last-turn = Do të ndodhte në radhën tjetër, dhe kjo është e fundit.
refusal-no-round-within = Asnjë raund nuk u mbajt në { $quarters } tremujorët e fundit. Më parë thirreni një.
refusal-not-in-force = { $article } nuk detyron ende askënd. `articles` tregon çfarë është në fuqi.
    .window = { $article } nuk detyron ende askënd. “{ panel-implementation }” tregon çfarë është në fuqi.
refusal-waits = { $article } pret një pjesë tjetër që nuk është zbatuar. `articles` tregon cilën.
    .window = { $article } pret një pjesë tjetër që nuk është zbatuar. “{ panel-implementation }” tregon cilën.
refusal-part-full = Pjesa juaj është zbatuar plotësisht: { $article }.
refusal-effort-full = Pas pjesës suaj qëndron aq përpjekje sa mundet: një e pesta e saj hyn në gjasa, dhe vetëm koha ndihmon ({ $article }).
refusal-meets-now = Për këtë ka raund këtë tremujor: çfarë mbetet e hapur mund të thirret sërish.
refusal-no-part = Nuk keni asnjë detyrim te { $article }.
refusal-level-reached = Pala juaj e ka arritur tashmë "{ $level }": { $article }.
refusal-level-first = Pala juaj duhet të arrijë më parë "{ $level }": { $article }.
refusal-no-majority = Shumica juaj në vend ka humbur: parlamenti nuk do ta miratonte. Më parë duhet një partner ose një votim.
refusal-no-law = Kapitulli { $chapter }: asnjë ligj nuk pret zbatimin. Më parë vjen `pass-reform`.
    .window = Kapitulli { $chapter }: asnjë ligj nuk pret zbatimin; më parë duhet të miratohet një.
refusal-law-underway = Kapitulli { $chapter }: ligji po zbatohet tashmë. Një tjetër vjen pas tij.
refusal-chapter-busy = Kapitulli { $chapter }: një ligj është tashmë në proces ose pret zbatimin, ose tani për tani asgjë nuk mund të ngrihet.
refusal-gate-waits = { $gate } pret: { $need }.
refusal-gate-from = { $gate }: mund të kërkohet më vonë, { $quarter }.
refusal-gate-passed = { $gate }: e kaluar tashmë.
refusal-gate-shut = { $gate } nuk është porta e radhës, ose nuk mund të kërkohet këtë tremujor. `accession` tregon cila është dhe kur.
    .window = { $gate } nuk është porta e radhës, ose nuk mund të kërkohet këtë tremujor. “{ panel-criteria }” tregon cila është dhe kur.
refusal-not-mediated = Nuk ju takon ta propozoni: { $gate }. Atë e kërkon vetë kush e ndjek atë rrugë.
refusal-no-measures = Nuk ka masa ndaj palës: { $target }.
refusal-no-warning = { $target } nuk ka paralajmërim, dhe së fundi nuk iu hoq asnjë shkallë që mund të kthehej. Më parë vjen një letër.
refusal-no-breach = { $target } nuk ka lënë pa kryer asgjë që është në të dhëna dhe nuk ishte e fundit që shkaktoi një natë të rëndë.
refusal-wrong-party = Kjo është për palën tjetër.
refusal-scheme-complete = Pala juaj e ka plotësuar skemën: { $scheme }.
refusal-not-your-part = Ofertat i bëjnë dy palët, pikat ndërmjetësi.
refusal-no-such-option = Nuk ka opsion të tillë te { $article }. `table` i tregon.
    .window = Nuk ka opsion të tillë te { $article }. “{ panel-table }” i tregon.
refusal-article-agreed = { $article }: tashmë është pajtuar.
refusal-asked-beyond-worst = Ajo që kërkoni është përtej më të paktës që do të pranonit: ndërrojini vendet.

## Causes
cause-returns = { $quantity }: kthim në nivelin e zakonshëm

## Organisations
body-given = Pranoi më { $day } dhe nuk pyetet më.

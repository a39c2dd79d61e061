# Çastet e inskenuara: çfarë solli tremujori që ia vlen të shihet.

moment-go-on = Vazhdo (Space)
moment-to-end = Në fund (Space)
moment-done = Mbaroi (Space)
moment-skip = Kapërce
moment-skip-all = Kapërci të gjitha (Escape)
moment-skip-last = Kapërce (Escape)
moment-again = Edhe një herë
moment-place = { $at } nga { $of }
moment-play-again = Luaje përsëri
moment-inherited = Tavolina që trashëgoni
moment-night = Një natë te barrikada
moment-changed = Çfarë ndryshoi një nen për dikë
folder-now = këtë tremujor
folder-in =
    { $quarters ->
        [one] pas një tremujori
       *[other] pas { $quarters } tremujorësh
    }
folder-by = deri më { $day }
folder-passed = afati i ka kaluar
folder-open = nuk ka afat
folder-money = Kësti
folder-money-title = { $amount } humbin nëse nuk plotësohen hapa të tjerë
folder-money-text = Plani paguan për hapa reformash; çfarë nuk plotësohet deri atë ditë bie.
folder-part = Çfarë keni për të bërë
folder-unsigned = Pa nënshkrim
folder-due = Një zotim
folder-event = Ka ndodhur
folder-measures = Masat
folder-measures-title = { $steps ->
        [one] Një shkallë masash në fuqi: { $seat }
       *[other] { $steps } shkallë masash në fuqi: { $seat }
    }
folder-measures-text = Kushtojnë para dhe takime, dhe lehtësohen kur bëhet ajo që u kërkua.
folder-gate = Një portë
folder-gate-text = Mund të kërkohet; sipas numërimit tuaj do të kalohej në { $odds } nga 10 botë.
folder-request = Një thirrje
folder-request-title = Ju kërkohet një nder nga { $power }
folder-request-text = Pret rreth dy tremujorë; heshtja kushton vullnet të mirë.
folder-session = Një seancë
folder-session-title = { $body } mblidhet
folder-session-text = Një kandidaturë e gatshme mund të vihet në votim aty.
folder-vote = Në vend
folder-vote-title = Votimi i ardhshëm
folder-mandate-title = Mandati shqyrtohet
folder-vote-text = { $home } tani: { $value }
moment-roll-call = Votim me emra: { $body }
moment-secret-ballot = Votim i fshehtë: { $body }
moment-roll-says = { $yes } pro, duhen { $needed }
moment-roll-letter = Emrat lexohen nga shkronja { $letter }.
moment-roll-box = Fletët nxirren nga kutia.
moment-roll-paper = Një fletë
moment-roll-needs = { $yes } pro. Duhen { $lacks } nga { $left } që kanë mbetur.
moment-roll-enough = { $yes } pro: mjaft, duheshin { $needed }.
moment-roll-short = { $yes } pro, duheshin { $needed }.
moment-roll-secret = Votimi ishte i fshehtë. Kush e mbajti fjalën nuk dihet.
moment-roll-kept = Askush nga ata ku mbështeteshit nuk bëri ndryshe.
moment-roll-broke =
    { $count ->
        [one] Një ku mbështeteshit nuk votoi pro:
       *[other] { $count } ku mbështeteshit nuk votuan pro:
    }
moment-roll-broke-parent =
    { $count ->
        [one] Një me të cilin folët votoi prapë pro:
       *[other] { $count } me të cilët folët votuan prapë pro:
    }
moment-roll-whipped = { $state }: { $vote }, pasi folët me të
moment-roll-counted = { $state }: { $vote }
moment-roll-ring = folët me të para votimit
moment-roll-more = dhe { $count } të tjerë
moment-night-0 = Rruga është e hapur
moment-night-1 = Sirena, dyqane të mbyllura
moment-night-2 = Një barrikadë në rrugë
moment-night-3 = Dy rreshta, ballë për ballë
moment-night-4 = Ka të lënduar
moment-night-5 = Ka të vdekur
moment-night-up = { $hour }, një shkallë lart: { $what }
moment-night-down = { $hour }, një hap prapa: { $what }
moment-night-by = { $seat }, { $what }
moment-night-hold = Të dyja palët qëndrojnë. Askush nuk lëviz i pari.
moment-signing = Teksti u pajtua: { $agreement }
moment-signed = U nënshkrua: { $agreement }
moment-own-reading = E lexoni siç kishit kërkuar: { $text }
moment-clause-costs = Kosto në shtëpi: { $aspirant } { $gives }, { $parent } { $parentgives }
moment-text-costs = Çfarë japin të dyja në shtëpi, gjithsej: { $aspirant } { $gives }, { $parent } { $parentgives }.
moment-given = Kishit kërkuar: { $text }
moment-two-readings = Mund të lexohet në dy mënyra.
moment-ambiguity = Paqartësia { $ambiguity } nga 100: fjalët e hijezuara mund të lexohen në dy mënyra kur u vjen koha.
moment-clear = Teksti është i qartë: paqartësia { $ambiguity } nga 100.
moment-may-rise = Askush nuk ka nënshkruar; ende mund të ngrihet dikush nga tryeza.
moment-report = Dita e raportit: { $seat }
moment-report-says = Niveli mesatar { $before } vitin e kaluar, { $now } këtë vit
moment-report-before = Raporti i kaluar · mesatarja { $mean }
moment-report-now = Ky raport · mesatarja { $mean }
moment-report-chapter = Kapitulli
moment-report-word = { $word } ({ $level })
moment-report-same =
    { $count ->
        [one] Si më parë, një kapitull: { $chapters }
       *[other] Si më parë, { $count } kapituj: { $chapters }
    }
moment-report-levels = Niveli i publikuar i çdo kapitulli, krah për krah
moment-report-chips =
    { $count ->
        [0] Asnjë fjalë nuk ndryshoi. Çfarë lëvizi nën rrumbullakim mbetet në rrugë.
        [one] Një fjalë ndryshoi. Çfarë lëvizi nën rrumbullakim mbetet në rrugë.
       *[other] { $count } fjalë ndryshuan. Çfarë lëvizi nën rrumbullakim mbetet në rrugë.
    }
moment-chairs = { $count } karrige: { $seat }, { $gate }
moment-chairs-lights = { $lights } nga { $count } drita
moment-chairs-rule =
    { $most ->
        [one] Një jo e ndal.
       *[other] { $most } jo e ndalin.
    }
moment-chair = { $state }: { $reason }
moment-election = Nata e zgjedhjeve: { $seat }
moment-election-needed = duhen { $needed } nga { $all }
moment-election-majority = { $own } ulëse: shumicë pa partnerë.
moment-election-short = { $own } ulëse: mungojnë { $lacks } për shumicë.
moment-election-coalition = { $own } + { $partners } = { $sum } ulëse, me partnerë.
moment-election-own = ata që mund të qeverisin
moment-election-partners = partnerët
moment-election-others = të tjerët
moment-election-reserve = Çfarë duron opinioni juaj në tryezë përcaktohet sërish: { $before } më parë, { $now } tani.
moment-election-hidden = { $seat }: çfarë duron opinioni atje në tryezë përcaktohet sërish, pas perdes.
moment-election-as-before = Ende nuk ka qeveri. Çfarë duron opinioni në tryezë është si më parë.
moment-letter = Një notë: { $state }
moment-letters = Nota nga { $count } kryeqytete
moment-letter-recognised = { $state } njeh: { $aspirant }.
moment-letters-recognised = Njohin: { $count } shtete ({ $aspirant }).
moment-letter-recognised-about = Nota është e nënshkruar. Ajo numërohet sipas çdo leximi.
moment-letter-reaffirmed = { $state } thotë se njohja e saj mbetet në fuqi ({ $aspirant }).
moment-letters-reaffirmed = { $count } shtete thonë se njohja e tyre mbetet në fuqi ({ $aspirant }).
moment-letter-reaffirmed-about = { $aspirant } e ka numëruar gjatë gjithë kohës. Leximet e tjera e numërojnë përsëri.
moment-letters-claim = { $parent } thotë se { $count } shtete e kanë tërhequr njohjen ({ $aspirant }).
moment-letters-document = { $count } shtete e tërheqin njohjen ({ $aspirant }).
moment-letter-counts = Numri pas kësaj, sipas atij që numëron
moment-letter-claim = { $parent } thotë se { $state } e ka tërhequr njohjen ({ $aspirant }).
moment-letter-document = { $state } e tërheq njohjen ({ $aspirant }).
moment-letter-no-document = Asnjë dokument nuk tregohet. { $state } hesht.
moment-letter-signed = Nota është e nënshkruar dhe e vulosur. { $aspirant } e konteston se një njohje mund të tërhiqet.
moment-letter-do = Çfarë mund të bëni këtë tremujor:
moment-letter-look = Ku qëndron:
moment-letter-queued = E urdhëruar: { $order }
moment-letter-dossier = Shiko: { $state }
moment-changed-by = { $article }: { $seat }, { $level }
handing-par = norma { $par }
handing-aims = Synim për synim
handing-score = { $score } nga 100
handing-praised = Për: { $aim }
handing-missed = Kundër: { $aim }
handing-hinge = Tremujori i kthesës: { $seat }
handing-turned = Kthesa erdhi ({ $quarter }): vlera e synimeve tuaja, asnjë e numëruar dyfish, lëvizi me { $by } pikë.
handing-road = Rruga e pazgjedhur: pa “{ $order }” ({ $quarter }), me të njëjtin fat, vlerësimi do të kishte qenë { $verdict } në vend të { $was }, dhe njohjet neto { $net }.
handing-note = Një shënim për pasuesin: { $seat }
handing-note-about = Kush ulet këtu pas jush gjen pesë dosje dhe këtë fletë.
handing-note-hint = Çfarë do të kishit dashur të dinit ditën e parë?
handing-note-keep = Ruaje shënimin me lojën
handing-note-kept = Shënimi është ruajtur me lojën.
handing-note-empty = Ruhet me lojën sapo ta keni shkruar.
handing-show = Dorëzo edhe një herë

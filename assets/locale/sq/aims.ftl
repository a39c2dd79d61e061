# Fjalë të synimeve, trashëgimive, përfundimeve, lexuesve, programeve dhe parashikimeve.

## Measures

measure-parts = Mesatarja e këtyre notave
measure-weakest = Më e dobëta nga këto nota
objective-scale-parts = { $measure }, { $value } nga 100 tani:
measure-lowest = { $quantity }, më e ulëta e çdo tremujori
measure-highest = { $quantity }, më e larta e çdo tremujori
measure-since = { $quantity }, ndryshimi që nga fillimi
measure-of = { $quantity } ({ $role }), në fund
measure-lowest-goodwill = Vullneti i mirë ({ $powers }), më i ulëti i çdo tremujori
measure-carried-out = Pjesa e zbatuar e neneve në fuqi, në për qind
measure-articles = Zbatuar nga { $role }, në për qind të së plotës: { $articles }
measure-full-articles = Nene të zbatuara plotësisht nga { $role }
measure-gates = Porta të anëtarësimit të kaluara që nga fillimi nga { $role }
measure-fulfilled = Në fund: { $condition }
measure-ever = Në ndonjë tremujor: { $condition }
measure-share = Pjesa e tremujorëve, në për qind, në të cilët { $condition }
objective-part-yes = { $measure }: { $met ->
    [yes] vlen tani
   *[no] nuk vlen tani
}, peshon { $worth }
objective-part = { $measure }: { $value } tani, vlen { $worth } ({ $nothing } asgjë, { $half } gjysma, { $full } e plotë)

## Legacy and private aims

legacy-head = Trashëgimia juaj: dy synime që numërohen dyfish
legacy-aim = { $text }
legacy-none = Ende e pavulosur. Në radhën { $turn } shkruani `legacy AIM AIM` me dy nga synimet tuaja; nëse nuk caktoni asnjë, vulosen dy që qëndrojnë atëherë më mirë.
legacy-swap = Në radhën { $turn } njëri prej tyre mund t'i lërë vendin një tjetri, për { $cost } kapital: `swap-legacy OUT IN`.
private-head = Synimet tuaja private: i dini vetëm ju, secili { $worth } pikë të vlerësimit
order-legacy = Vulos si trashëgimi: “{ $one }” dhe “{ $other }”
order-swap-legacy = Ndrysho trashëgiminë: “{ $one }” i lë vendin “{ $other }”
try-legacy = Dy synimet numërohen dyfish në vlerësim. Të tjerët nuk e shohin cilat janë.
try-swap-legacy = Synimi i dytë numërohet dyfish në vend të të parit. Mund të bëhet një herë.
help-verb-legacy = `legacy AIM AIM` vulos dy nga synimet tuaja si trashëgimi, në radhën e fundit të aktit të parë. Numërohen dyfish; askush tjetër nuk i sheh.
help-verb-swap-legacy = `swap-legacy OUT IN` ndryshon një synim të trashëgimisë suaj, në radhën e fundit të aktit të dytë, një herë, për kapital.
refusal-no-legacy = Në këtë lojë nuk vulosen trashëgimi.
refusal-no-review = Trashëgimitë vulosen ose ndryshohen në një radhë tjetër: radha { $turn }.
refusal-not-your-aim = Emërtoni dy synime tuajat, të ndryshme; `objectives` i rendit.
    .window = Emërtoni dy synime tuajat, të ndryshme; “{ panel-objectives }” i rendit.
refusal-legacy-has = Synimi i parë duhet të jetë në trashëgiminë tuaj, i dyti jashtë saj.
refusal-swapped-once = Trashëgimia juaj u ndryshua tashmë një herë.
cause-legacy-swapped = Trashëgimia u ndryshua
news-act-review = Akti { $act } mbaroi. Synimet tuaja publike janë në { $share } nga 100; `status` numëron edhe synimet private dhe një trashëgimi të vulosur tani.
    .window = Akti { $act } mbaroi. Synimet tuaja publike janë në { $share } nga 100; “{ panel-objectives }” numëron edhe synimet private dhe një trashëgimi të vulosur tani.
news-legacy-named = { $seat } e ka vulosur trashëgiminë: dy synime që numërohen dyfish.
news-review-behind = Jeni prapa synimeve tuaja. Në aktin tjetër ju vjen në tavolinë edhe një mundësi më shumë në tremujor.

## The closing page

closing-par = Norma është { $par }: mediana e { $games } lojërave të programeve të afta në këtë tavolinë. Kjo tavolinë ndryshon prej saj për { $by }.
closing-legacy = (trashëgimi, numërohet dyfish)
closing-private = Synime private
closing-lives = Jetë dhe kohë (këto nuk numërohen në asnjë vlerësim)
closing-lives-line = { $quantity }: { $start } në fillim, { $now } në fund
closing-readers = Pesë që e lexuan: { $seat }
closing-reader = { $name } do të jepte { $score } nga 100. { $voice }
closing-reader-praised = U lavdërua: { $aim }
closing-reader-missed = Mungoi: { $aim }
closing-turned = Tremujori i kthesës: radha { $turn }, kur vlera e synimeve tuaja, pa numërim të dyfishtë, lëvizi për { $by }.
closing-road = Rruga e pandjekur: pa “{ $order }” në radhën { $turn }, me të njëjtin fat, vlerësimi do të ishte { $verdict } dhe njohjet neto { $net }.
closing-road-none = Asnjë urdhër i vetëm nuk bëri ndryshim më vete.

## Bots

character-builder = ndërtues
    .about = Reforma dy nga dy, dërgon zëvendës në takime të zhurmshme, nuk bën asgjë të bujshme afër një raporti.
character-guardian = rojtar
    .about = E tregon tekstin e vet para raundit, zbaton ligjin pas një sondazhi të mirë, i përgjigjet një fyerjeje brenda tremujorit.
character-broker = ndërlidhës
    .about = Pyet para se të veprojë, numëron votat para se të përgatitë, e lë një mbrojtës të përgjigjet.
character-europe-first = ai që e vë rrugën të parën
    .about = Harmonizohet afër një raporti, përmbahet në rrethet e kontestuara para se të mblidhet një këshill.
character-four-stools = ai me katër karrige
    .about = I shërben çdo fuqie me radhë, kundërshton botërisht dhe telefonon po atë natë.
character-status-guardian = rojtar i qëndrimit për statusin
    .about = Dërgon të dërguar në kryeqytete të vogla, e paguan zërin e vet buxhetor para çdo raundi, ofron të ulë atë që ngriti.
character-architect = arkitekt
    .about = Tekste para datave, akte që mbahen dhe lëshohen bashkë, pak vizita.
character-firefighter = zjarrfikës
    .about = Takon palën më të zemëruar, dërgon patrulla kur ka tension, nuk shkruan tekste në një vit të tensionuar.
character-accountant = llogaritar
    .about = Raporton çdo gjysmë viti, paguan në ditë, shkruan një letër para masave.
character-plan-recognition = njohja e para
    .about = Të dërguar, vizita dhe kandidatura para gjithçkaje tjetër.
character-plan-reform = reforma e para
    .about = Ligje, personel dhe gjykata; rezultatet vijnë vonë.
character-plan-dialogue = dialogu i pari
    .about = Nënshkruan, zbaton dhe paguan për qetësi.
character-plan-patrons = mbrojtësit të parët
    .about = U shërben fuqive që mund të ndihmojnë dhe u kërkon atyre.
character-plan-confrontation = përballje
    .about = Rendi dhe vendi, sado që të kushtojë jashtë.
character-plan-balanced = i baraspeshuar
    .about = Pak nga çdo gjë.
character-plan-status = statusi i pari
    .about = Tërheqje dhe kandidatura të kundërshtuara para gjithçkaje tjetër.
character-plan-europe = rruga e para
    .about = Grupkapituj dhe fonde; lëshon pe në tryezë.
character-plan-leverage = levat të parat
    .about = I rrit levat në rrethet e kontestuara dhe i shet.
character-plan-balanced-parent = i baraspeshuar
    .about = Pak nga çdo gjë.

head-path = rruga e anëtarësimit
head-terms = kushtet e marrëveshjeve
head-standing = pozita jashtë
head-calm = qetësia
head-room = hapësira mes partnerëve
head-home = opinioni në vend
head-communities = komunitetet
head-status = qëndrimi për statusin
head-implement = ajo që u pajtua
head-both = të dyja palët në rrugët e tyre
head-word = një fjalë që vlen
head-unity = anëtarë që qëndrojnë bashkë
head-track = një dialog i gjallë

reason-head = I shërbeu kësaj: { $head }, me një çmim që ia vlente.
reason-offer = Kërkoi atë që i duhej dhe dha aq sa duron opinioni i vet.
reason-sign = Ajo që sjell teksti i vlente më shumë se sa i kushton në vend.
reason-ratify = Ajo që u nënshkrua duhej ratifikuar.
reason-carry-out = Zbatoi atë që u pajtua: ajo që rrjedh prej saj ia vlente çmimin.
reason-round = Ishte koha që palët të takoheshin.
reason-text = Një tekst më i qartë do t'i afronte palët me një marrëveshje.
reason-walk-out = Të rrish në tryezë kushtonte më shumë se ta lësh.
reason-gate = Porta ia vlente provën me gjasat që shihte.
reason-reform = Kapitulli mund të ngrihej para raportit të ardhshëm.
reason-measures = Ajo që u pajtua nuk është zbatuar dhe afatet kanë kaluar; `accession` dhe `agenda` e emërtojnë.
    .window = Ajo që u pajtua nuk është zbatuar dhe afatet kanë kaluar; “{ panel-implementation }” e emërton.
reason-ease = Ajo që u bë meritonte përgjigje.
reason-legacy = Për këtë do të donte të kujtohej: është e arritshme, dhe kjo e përfaqëson.
reason-government = Çasti në vend ishte i duhuri.

says-builder =
    .sign = "U nënshkrua, sepse pas saj ka një portë dhe opinioni e duron."
    .reform = "Dy ligje tani, një fjali më e mirë në raport."
    .carry-out = "Ajo që zbatojmë nuk mund të kërkohet dy herë."
    .head = "Kjo ndërton: { $head }."
says-guardian =
    .sign = "U nënshkrua, sepse asgjë në të nuk e kalon rezervën tonë."
    .walk-out = "U refuzua: e kalon rezervën tonë."
    .state = "Një flamur më shumë vlen më tepër se dhjetë takime."
    .head = "Kjo ruan: { $head }."
says-broker =
    .power = "Këtë mund ta çojmë përpara me fjalën e një miku brenda."
    .bid = "Së pari u numërua, pastaj u përgatit."
    .sign = "Tri klauzola u dhanë, e katërta u mbajt."
    .head = "Këmbim i drejtë për këtë: { $head }."
says-europe-first =
    .sign = "U nënshkrua, për atë që ka pas saj."
    .carry-out = "U pranua: një grupkapitull ia vlen."
    .reform = "Raporti është afër dhe kapitulli mund të ngrihet."
    .head = "I shërben kësaj: { $head }."
says-four-stools =
    .power = "Rrimë në katër karrige; kjo e kishte radhën."
    .sign = "Jo kundër saj; dhe tani është tremujori për të."
    .head = "Kundër askujt: i shërben kësaj: { $head }."
says-status-guardian =
    .state = "Qëndrimi për statusin mbahet kryeqytet pas kryeqyteti."
    .bid = "Ajo ulëse nuk ka çmim që na u ofrua."
    .walk-out = "Jo: ai nen nuk ka çmim që na u ofrua."
    .head = "Kjo mban: { $head }."
says-architect =
    .text = "Radha e hapave është marrëveshja."
    .carry-out = "Një hap i bërë nga të dyja vlen sa dy premtime."
    .head = "Kjo ndërton: { $head }."
says-firefighter =
    .round = "Këtë muaj askush nuk turpërohet."
    .measures = "Pa dëshirë."
    .head = "Së pari { $head }, pastaj tjetra."
says-accountant =
    .ease = "U pagua, sepse kështu thonë të dhënat."
    .measures = "Së pari një letër, pastaj masat: kështu thonë të dhënat."
    .carry-out = "Kush bëri çfarë është në raport."
    .head = "Kjo mban baraspeshën: { $head }."

# Tekstet e mësimit.

name-title = Tre tremujorët e parë
    .summary = Vjeshtë 2026 nga tavolina e Kosovës: një mësim me gjashtëmbëdhjetë hapa, pastaj tre tremujorë tuajët.
    .briefing =
        Tetor 2026. Ju udhëhiqni politikën e jashtme të Kosovës për gjashtë tremujorë. Qeveria e saj numëron 121 njohje; të tjerë numërojnë më pak, dhe loja tregon kush si numëron. Një marrëveshje e shkurtit 2023 është pajtuar me fjalë dhe është e panënshkruar. Në veri komunat dhe stacionet policore disa ditë punojnë e disa grinden.

        Një kartë ju tregon një gjë për të bërë çdo herë, dhe pse. Ajo vazhdon vetë kur gjëja bëhet. Asgjë që mund të bëni këtu nuk është gabim: urdhrat mund të hiqen deri në fund të tremujorit.
name-brief-kosovo = Të pranohet jashtë, të dëgjohet në tryezë dhe t'i besohet në vend.
name-brief-serbia = Ta mbajë qëndrimin për statusin, t'i mbajë serbët të sigurt dhe me shërbime, dhe t'i mbajë hapur katër dyer.
name-brief-mediator = T'i besojnë të dy, dhe të mos i humbë ata që e dërguan.

name-aim-k-standing = Më shumë anëtarë të OKB-së njohin se në fillim.
name-aim-k-partners = Uashingtoni dhe Brukseli të dy dashamirës në fund.
name-aim-k-home = Miratimi në vend në fund.
name-aim-s-status = Asnjë rritje neto e njohjeve për palën tjetër.
name-aim-s-services = Shërbimet për komunitetet serbe në fund.
name-aim-s-home = Miratimi në vend në fund.
name-aim-m-calm = Një veri i qetë, gjatë gjithë kohës.
name-aim-m-unity = Anëtarë që qëndrojnë bashkë.
name-aim-m-word = Një ndërmjetës, fjala e të cilit vlen.

name-ending-noticed = U vu re
    .text = Dikush jashtë ka ndryshuar një rresht në një regjistër, dhe tavolina juaj e di pse. Tavolina tjetër fillon aty ku mbaron kjo.
name-ending-learnt = Tavolina është juaja
    .text = Gjashtë tremujorë janë pak kohë në politikën e jashtme. Ju e dini ku është çdo gjë.

event-mediators-letter = Letra e ndërmjetësit
    .text = E njëjta letër ka mbërritur në të dy kryeqytetet: për tremujorin e ardhshëm është caktuar një raund ({ $target }). Ndërmjetësi pyet çfarë do të thotë secila palë për të deri atëherë.
    .option-come = Thoni se do të vini, dhe asgjë më shumë.
    .option-agenda-first = Pajtohuni më parë për rendin e ditës.
    .option-in-public = Thoni botërisht kushtet tuaja.

lesson-map = Harta
    .text = Çdo shtet ka ngjyrën e qëndrimit të vet: blu ju njeh, gri jo, me vija është e kontestuar. Çfarë di tavolina juaj për njërin prej tyre është dosja e tij. Filloni me Greqinë, e cila nuk ju njeh dhe flet me ju çdo ditë.
    .window = Shtypni Greqinë: në hartën e vogël të fqinjëve, ose në të madhen pasi Kontinenti, lart djathtas saj, ta ketë afruar. Me tastierë: shigjetat shkojnë nga shteti në shtet.
    .terminal = Shkruani `state greece`.

lesson-why = Pse një numër është aq sa është
    .text = Asgjë nuk lëviz pa një shkak të emërtuar. Mbështetja e Greqisë është shuma e këtyre shtyllave: çfarë është, çfarë i trembet, kush e ndikon, çfarë bëtë ju. Mbi 0 shteti është i gatshëm; i duhet ende një rast. Në tremujorin tuaj të parë ende nuk ka lëvizur asgjë; më vonë çdo lëvizje është aty me shkakun e vet.
    .window = Shtypni një shtyllë, pastaj Të gjitha shkaqet; ose shtypni cilindo numër në shiritin lart. Esc, ose kryqi, mbyll atë që është e hapur.
    .terminal = Shkruani `why support of greece`.

lesson-envoy = Një dërgim
    .text = Gjashtë ekipet tuaja bëjnë punën e ngadalshme. I dërguari rri në një kryeqytet dhe i shton fushatës suaj atje çdo tremujor, derisa ta ktheni ekipin. Sa kushton dhe çfarë bën shkruan pranë çdo urdhri para se ta jepni.
    .window = Zbrisni në dosjen e Greqisë te ajo që mund të bëni këtu dhe shtypni Dërgo një të dërguar.
    .terminal = `try post-envoy greece` tregon koston dhe efektin; `post-envoy greece` e urdhëron.

lesson-undo = E hequr
    .text = Urdhrat janë poshtë me koston e tyre. Deri në fund të tremujorit janë drafte: po ta hiqni një, kthehet gjithçka.
    .window = Hiqeni urdhrin: shtypni Zhbëj, ose kryqin në kartën e tij, ose Ctrl+Z. Mund ta urdhëroni sërish menjëherë.
    .terminal = Shkruani `undo`. Mund ta urdhëroni sërish menjëherë.

lesson-refusal = Çfarë nuk mund të bëhet
    .text = Urdhri që nuk mund të zbatohet e thotë arsyen dhe nuk kushton asgjë. Një mision në Greqi, për shembull, kërkon një shtet që ju njeh. Arsyet ia vlen të lexohen: ato tregojnë çfarë duhet të vijë më parë.
    .window = Hapni Veprimet në shiritin mbi hartë, ose shtypni A. Nën një grup shtypni Jo tani: hapet, dhe çdo veprim aty e thotë arsyen.
    .terminal = Shkruani `open-mission greece`.

lesson-answer = Agjenda, dhe një përgjigje
    .text = Agjenda rendit çfarë ju pret tani. Çështja që e lini anash merr përgjigjen që është e para. Këtu ndërmjetësi pyet të dy kryeqytetet për një raund. Përgjigjja juaj pret, si çdo urdhër, deri në fund të tremujorit.
    .window = Mbyllni atë që është e hapur. Në agjendë majtas gjeni letrën e ndërmjetësit. Përgjigjet janë brenda saj; kur shihet vetëm titulli, shtypeni atë më parë. Shtypni njërën nga përgjigjet.
    .terminal = `agenda` tregon çdo çështje me rreshtin që duhet shkruar. Njëri prej tyre është `answer mediators-letter choice=come`.

lesson-end = Tremujori mbaron
    .text = Të tri tavolinat vulosin njëkohësisht; pastaj urdhrat e të gjithëve zbatohen bashkë, dhe për atë që nuk u përgjigj askush vlen zgjidhja e shënuar. Nëse e doni të dërguarin në Athinë, shihni që urdhri të jetë aty.
    .window = Mbyllni atë që është e hapur, pastaj shtypni kartën e artë poshtë djathtas, ose tastin e hapësirës.
    .terminal = Shkruani `end`.

lesson-news = Çfarë solli
    .text = Sapo lexuat përmbledhjen: çfarë peshon më shumë vjen e para. Lajmet mbajnë gjithçka, edhe nga tremujorët e kaluar, me atë që u pa se bënë tavolinat e tjera. Lajmi për një vend të çon te ai vend.
    .window = Hapni Lajmet në shirit, ose shtypni N.
    .terminal = Shkruani `news`.

lesson-opening = Një mundësi
    .text = Mundësitë janë raste vetëm të këtij tremujori: një takim në margjina, një qeveri e re, një gazetare miqësore. Vijnë disa, mund të përdoren së shumti dy. Me një ekip, një mundësi bën atë që bëjnë muaj pune të zakonshme.
    .window = Mundësitë kanë anë të gjelbër në agjendë. Shtypni kartën brenda njërës për ta përdorur; kur shihet vetëm titulli, shtypeni atë më parë.
    .terminal = `agenda` i rendit, secilën me rreshtin e vet, si `use sidelines-meeting at=ghana`.

lesson-table = Një raund në tryezë
    .text = Letra ka çuar në një raund, dhe ai mbahet tani. Për çdo klauzolë vulosni çfarë kërkoni dhe më të paktën që do të pranonit, të cilën nuk e sheh askush kurrë. Aty ku të dyja palët do të pranonin të njëjtën gjë, ajo pajtohet; përndryshe shihet vetëm ajo që u kërkua. Numri pranë një opsioni është sa ju kushton në vend.
    .window = Hapni Tryezën në shirit, ose shtypni T. Te një klauzolë zgjidhni çfarë kërkoni dhe më të paktën, pastaj shtypni aty Vulos këtë ofertë; ose shtypni Ofro këtë tekst, poshtë klauzolave, që i vulos të gjitha siç janë.
    .terminal = `table` tregon klauzolat dhe opsionet e tyre; pastaj `offer CLAUSE asked=OPTION worst=OPTION`.

lesson-initiative = Iniciativa
    .text = Gjëja më e rrallë është koha e vetë udhëheqësit tuaj: një vizitë, një ligj, një nënshkrim ose një fjalim në tremujor. Agjenda tregon çfarë përshtatet tani. Nëse nuk përdoret, iniciativa e ardhshme kushton 3 kapital më pak.
    .window = Mbyllni Tryezën. Më poshtë në agjendë, nën Çfarë do të përshtatej, hapni diçka që merr iniciativën, lexoni çfarë bën dhe urdhërojeni.
    .terminal = `agenda` rendit çfarë përshtatet; `policy-letter`, për shembull, është urdhër i plotë.

lesson-end-again = Mbaron tremujori i dytë
    .text = Një përgjigje, një dërgim, një mundësi, tryeza, iniciativa: ky është një tremujor. Raundi zgjidhet bashkë me gjithçka tjetër, dhe përmbledhja do të thotë çfarë u pajtua.
    .window = Përgjigjuni asaj që pret ende në agjendë, nëse doni. Pastaj mbylleni tremujorin.
    .terminal = Përgjigjuni asaj që pret ende, nëse doni. Pastaj shkruani `end`.

lesson-bid = Një kandidaturë, dhe numërimi i votave
    .text = Organizatat votojnë, dhe vota pro e një njohësi nuk është e vetvetishme. Numërimi i votave ka gjasat e çdo anëtari dhe sa vota pro bëjnë ato. Kandidatura përgatitet derisa të jetë 70 gati; atëherë mund të vihet në votim në një seancë. Interpol voton në fund të çdo viti.
    .window = Hapni Organizatat në shirit dhe zgjidhni njërën, si Interpol. Lexoni numërimin e saj; pranë tij, ose poshtë kur ka pak vend, shtypni Përgatit një kandidaturë.
    .terminal = `body interpol` tregon numërimin; `prepare-bid interpol` e nis kandidaturën.

lesson-criteria = Shkalla e gjatë
    .text = Anëtarësimi në Bashkimin Evropian është shkallë kapitujsh dhe portash. Një ligj, pastaj personeli, pastaj bilanci e lëvizin një kapitull; një portë hapet kur nuk pengon askush nga ata që vendosin. Çdo portë thotë çfarë pret.
    .window = Hapni Kriteret në shirit.
    .terminal = Shkruani `accession`.

lesson-forecast = Çfarë mund të vijë
    .text = Këshilltarët tuaj luajnë disa vite përpara, shumë herë, nga ajo që di tavolina juaj. Thonë sa shpesh ndodhi diçka, kurrë se do të ndodhë. Me një urdhër i krahasojnë vitet me të dhe pa të.
    .window = Hapni Parashikimin në shirit. Grafikët, pranë tij, tregojnë si lëvizën numrat tuaj deri tani; vlen cilido.
    .terminal = Shkruani `forecast`, ose `forecast post-envoy greece`. Zgjat një çast.

lesson-save = E ruajtur
    .text = Loja ruhet vetë pas çdo tremujori, dhe me një emër tuajin kur të doni. Synimet tuaja janë te Synimet: në fund mateni me to dhe me asgjë tjetër. Kanë mbetur tre tremujorë, dhe janë tuajët.
    .window = Shtypni Ctrl+S; ose hapni Menynë lart djathtas dhe shtypni Ruaj lojën.
    .terminal = Shkruani `save lesson`, dhe shihni `objectives`.

# Ndihma: për çdo komandë një rresht, si shkruhet, një shembull dhe disa fjali.

help-intro = Çdo rresht është komandë ose urdhër. Vlejnë id-të dhe emrat: `state { $state }`, `state { $name }`.
help-outro = `help COMMAND` ose `help ORDER` thotë më shumë. `why NUMBER` shpjegon çdo numër.
help-group-see = Shihni ku qëndroni
help-group-world = Shihni botën
help-group-order = Urdhëroni
help-group-game = Vetë loja
help-example = Shembull: { $line }

help-status = çfarë keni, numërimet, vullneti i mirë, synimet, dërgimet, kandidaturat
    .usage = status
    .example = status
    .about = Numrat shfaqen pas urdhrave që keni në radhë, me atë që ndryshon vetvetiu tremujorin e ardhshëm.
help-agenda = çfarë ju pret këtë tremujor, me rreshtat për t'u shkruar
    .usage = agenda
    .example = agenda
    .about = Së pari ngjarjet dhe detyrimet, pastaj kërkesat, mundësitë, kandidaturat dhe iniciativat që përshtaten tani. Për atë që nuk përgjigjeni vlen zgjidhja e shënuar.
help-list = shtetet si listë
    .usage = list [WHICH] [by ORDER] [first N]
    .example = list others by odds first 10
    .about = WHICH është states, recognisers, others, withdrawn, frozen ose një rajon. ORDER është support, odds, name, rung, effort ose hold. `all` tregon çdo rresht.
help-state = dosja e një shteti
    .usage = state NAME
    .example = state { $state }
    .about = Qëndrimi i tij sipas secilit lexim, shkalla e tij, nga se përbëhet mbështetja, gjasat siç i shihni ju dhe çfarë mund të bëni atje.
help-bodies = organizatat, me statusin dhe gjasat
    .usage = bodies
    .example = bodies
    .about = Ato ku mund të hyhet, me votimin e ardhshëm dhe gjasat siç i numëroni ju, pastaj të tjerat.
help-body = një organizatë: rregulli, kalendari, numërimi i votave
    .usage = body NAME
    .example = body { $body }
    .about = Rregulli me fjalë, kur mund të votojë, si qëndrojnë votat, cilët anëtarë luhaten, votimet e kaluara dhe çfarë mund të bëni atje.
help-powers = vullneti i mirë te fuqitë dhe çfarë kërkojnë ato
    .usage = powers
    .example = powers
    .about = Vullneti i mirë kthehet vetvetiu në nivelin e zakonshëm, prandaj ia vlen të kërkoni diçka kur është i lartë.
help-regions = imazhi sipas rajoneve
    .usage = regions
    .example = regions
    .about = Imazhi e lëviz pak mbështetjen e të gjitha shteteve të një rajoni.
help-home = qeveritë, ekonomitë, premtimet
    .usage = home
    .example = home
    .about = Qeveria juaj dhe shumica e saj, votimi i ardhshëm, ekonomia tani dhe para një viti, gjykatat dhe kohezioni, dhe çfarë u premtua botërisht. Ndërmjetësi sheh mandatin e vet dhe të dyja vendet.
help-region = skemat, tregtia, kufizimet, energjia
    .usage = region
    .example = region
    .about = Sa merr pjesë secila palë në skemat e rajonit, tregtia ndërmjet të dyjave dhe kufizimet e saj, energjia dhe samiti i ardhshëm.
help-tells = çfarë shihet nga ajo që është e fshehur
    .usage = tells
    .example = tells
    .about = Rrethana që nuk i di asnjë tavolinë e shumëzojnë atë që bëjnë aktet. Shihet rreth një shenjë në tremujor, shtatë nga dhjetë janë të vërteta; faqja thotë çfarë sugjerojnë.
help-actions = gjithçka që mund të urdhëroni, me koston
    .usage = actions
    .example = actions
    .about = Ato që nuk mund të urdhërohen tani e thonë arsyen.
help-action = një veprim: efektet, rreziqet, nevojat
    .usage = action NAME
    .example = action { $action }
    .about = Efektet tregohen për vendin ku veprimi përshtatet tani më mirë.
help-why = e hap një numër në arsyet e tij
    .usage = why NUMBER [of X]
    .example = why support of { $state }
    .about = Çdo ndryshim që nga fillimi, radhë pas radhe, me shkakun dhe me atë që e shkaktoi; rreshtat e një radhe mblidhen në ndryshimin e saj. Vetëm `why` i rendit numrat.
help-order = jep një urdhër; fjala mund të lihet
    .usage = order LINE
    .example = order { $order }
    .about = Urdhrat presin derisa të mbarojë radha. Urdhri që nuk mund të zbatohet e thotë arsyen dhe nuk kushton asgjë.
help-try = tregon çfarë do të bënte një urdhër, pa e dhënë
    .usage = try LINE
    .example = try { $order }
    .about = Kostoja, efektet, rreziqet me gjasat e tyre dhe refuzimi, nëse ka.
help-orders = çfarë keni në radhë dhe dërgimet tuaja
    .usage = orders
    .example = orders
    .about = Me koston e të gjithave bashkë dhe atë që mbetet.
help-undo = heq urdhrin e fundit, ose atë me një numër
    .usage = undo [N]
    .example = undo 2
    .about = `orders` i numëron.
help-end = vulos urdhrat tuaj dhe mbyll radhën
    .usage = end
    .example = end
    .about = Tregon çfarë doli: së pari skenat, pastaj titujt, pastaj pjesa tjetër; çfarë bënë numrat tuaj; çfarë u pa se bënë të tjerët.
help-news = lajmet e radhës së fundit, ose të një tjetre
    .usage = news [TURN]
    .example = news 3
    .about = Vetëm ajo që mund të dijë roli juaj.
help-forecast = çfarë mund të vijë brenda një viti, ose çfarë do të ndryshonte një urdhër
    .usage = forecast [ORDER]
    .example = forecast
    .about = Dhjetë të ardhme luhen nga ajo që dini, me programe dhe me fat tjetër nga ai i lojës. Me një urdhër: dhjetë çifte që nuk ndryshojnë në asgjë tjetër. Është vlerësim, me gabimin e tij pranë.

help-objectives = synimet tuaja dhe sa janë përmbushur
    .usage = objectives
    .example = objectives
    .about = Çdo synim ka një vlerë që nuk vlen asgjë, një gjysmë dhe një të plotë. `why` dhe shenja e një synimi e hap.
help-log = çfarë urdhëruat në radhët e kaluara
    .usage = log
    .example = log
    .about = Si rreshta që mund të shkruhen sërish.
help-save = ruan lojën
    .usage = save [NAME]
    .example = save before-the-vote
    .about = Loja ruhet edhe pas çdo radhe dhe kur mbaron hyrja.
help-load = kthen te një lojë e ruajtur
    .usage = load NAME
    .example = load before-the-vote
    .about = Ajo që nuk u ruajt humb. `saves` rendit emrat.
help-saves = rendit lojërat e ruajtura
    .usage = saves
    .example = saves
    .about = Më të rejat të parat.
help-seat = kush jeni, fleta e rolit tuaj, informimi fillestar
    .usage = seat
    .example = seat
    .about = Edhe kush luan rolet e tjera.
help-help = kjo listë, ose ndihmë për një fjalë
    .usage = help [WORD]
    .example = help why
    .about = WORD është komandë, urdhër, numër si `slack`, ose term si `ripeness`, `room`, `signature`, `ratification`, `vague`, `round`, `opening`, `initiative`.
help-quit = del; loja ruhet
    .usage = quit
    .example = quit
    .about = Thotë ku u ruajt loja.

help-number = `why { $id }` e hap në atë që e lëvizi.
term-ripeness = Pjekuria, 0 deri 100: kostoja më e vogël e ngërçit, herë rrugëdalja, herë data. Kur është e ulët, opinionet durojnë më pak në tryezë. `dialogue` tregon tri portat e saj.
term-room = Hapësira: çfarë duron opinioni nga një pako: toleranca e tij, gjysma e letrave për këmbim, dhe më shumë kur teksti është i paqartë dhe çështja e pjekur. Nënshkrimi përtej saj kushton shumë miratim dhe ulëse të tepricës; `try` thotë sa. `table` tregon tuajën.
term-signature = Nënshkrimi: teksti i pajtuar nënshkruhet nga secila palë me një urdhër të vetin, ose kthehet në tryezë pas dy tremujorësh. Teksti mund të detyrojë para se të nënshkruhet; i nënshkruar nuk do të thotë i ratifikuar, dhe i ratifikuar nuk do të thotë i zbatuar.
term-ratification = Ratifikimi: çfarë bën parlamenti me një tekst të nënshkruar. Kërkon shumicë në vend dhe mund të humbet.
term-vague = Paqartësia: sa lexime lejon një tekst, 0 deri 100. Teksti i paqartë nënshkruhet më lehtë dhe zbatohet më ngadalë.
term-round = Raundi: ndërmjetësi e thërret për tremujorin e ardhshëm. Në atë tremujor secila palë thotë për çdo klauzolë çfarë kërkon dhe më të paktën që do të pranonte (`offer`), ndërmjetësi mund të caktojë një pikë (`point`).
term-opening = Mundësia: diçka që mund të bëhet vetëm këtë tremujor. `agenda` tregon tuajat.
term-initiative = Iniciativa: akti i vetëm i madh i udhëheqësit tuaj në tremujor. Nëse nuk përdoret, e ardhshmja është më e lirë.

help-verb-recall = `recall ACTION at=PLACE` kthen atë që mbetet, si një i dërguar. `orders` tregon rreshtat.
help-verb-use = `use OPENING at=PLACE` përdor një mundësi të këtij tremujori. `agenda` tregon rreshtat.
help-verb-answer = `answer EVENT choice=OPTION` i përgjigjet një ngjarjeje. `agenda` tregon rreshtat.
help-verb-offer = `offer ARTICLE asked=OPTION worst=OPTION` vulos atë që kërkoni për një nen të raundit të këtij tremujori dhe më të paktën që do të pranonit. `table` tregon nenet dhe opsionet.
help-verb-point = `point ARTICLE option=OPTION` është e ndërmjetësit: aty ku të dyja palët do ta pranonin, pika juaj vlen. `table` tregon nenet dhe opsionet.
help-verb-due = `due NAME choice=keep` përmbush, shtyn ose shkel një detyrim tuajin. `agenda` tregon rreshtat.

## Words of the dialogue, for `help WORD`
term-breach = Shkelja: një afat ka kaluar dhe një pjesë nuk është kryer, nën nivelin që kërkohej. Ndërmjetësi mund të paralajmërojë, pastaj të vendosë masa. `articles` tregon afatet.
term-package = Pakoja: marrëveshja si tërësi. Çfarë i kushton një opinioni është shuma e opsioneve dhe pjesa e tij e pakos si të tillë; çdo pako e përfunduar e shtrenjton të ardhshmen për tri pikë.

# Tekste të botës standarde: çfarë shtojnë shtresa e saj dhe skenarët e saj. Emrat e dy palëve nuk marrin qëndrim për statusin.

## Hidden dials, and what is seen of them (seven of ten are true)
dial-washington = Uashingtoni
dial-washington-absent = mungon
dial-washington-present = i pranishëm
dial-washington-dealing = negocion
tell-washington-absent = Telefonatat nga Prishtina dhe Beogradi presin me ditë në Uashington; zyra për rajonin është e zbrazët.
tell-washington-present = Ambasadori amerikan viziton tri qytete dhe i emërton pikat e hapura një nga një.
tell-washington-dealing = Një i dërguar amerikan fluturon mes kryeqyteteve me dy tekste, dhe asnjëra palë nuk e ka parë të tjetrës.
dial-enlargement = Zgjerimi
dial-enlargement-tired = i lodhur
dial-enlargement-even = as i ngrohtë as i ftohtë
dial-enlargement-open = i hapur
tell-enlargement-tired = Tri qeveri anëtare kërkojnë edhe një dokument para se të flasin për anëtarësimin e radhës.
tell-enlargement-even = Ministrat në Bruksel marrin shënim për zgjerimin dhe kalojnë te pika tjetër.
tell-enlargement-open = Një anëtar themelues e quan zgjerimin çështje sigurie dhe përmend një vit.
quantity-leverage = Levat në veri
    .about = Çfarë mund të ndalë ose të nisë Serbia në rrethe, 0 deri 100. Mund të shitet në tryezë.
dial-home-aspirant = Publiku në Prishtinë
dial-home-aspirant-easy = i butë
dial-home-aspirant-plain = si zakonisht
dial-home-aspirant-rigid = i ngurtë
tell-home-aspirant-easy = Dëgjuesit që telefonojnë në një program radioje në Prishtinë pyesin çfarë do të sillte një zgjidhje, jo sa kushton.
tell-home-aspirant-plain = Një debat në Prishtinë për dialogun mbaron si mbarojnë debatet e tilla: gjysma e sallës del e zemëruar.
tell-home-aspirant-rigid = Opozita dhe veteranët në Prishtinë marshojnë po atë ditë kundër çdo klauzole të re.
dial-home-parent = Publiku në Beograd
dial-home-parent-easy = i butë
dial-home-parent-plain = si zakonisht
dial-home-parent-rigid = i ngurtë
tell-home-parent-easy = Gazetat e Beogradit hapen me punën dhe çmimet; bisedimet janë në faqen nëntë.
tell-home-parent-plain = Një program në Beograd për bisedimet mbledh dy kampet e zakonshme.
tell-home-parent-rigid = Një peticion në Beograd kundër çdo lëshimi i mbush faqet brenda një jave.
dial-spoilers = Prishësit në veri
dial-spoilers-few = pak
dial-spoilers-some = disa
dial-spoilers-many = shumë
tell-spoilers-few = Dyqanxhinjtë në veri hapin vonë dhe flasin për futbollin; të maskuarit nuk janë parë.
tell-spoilers-some = Disa goma digjen afër një pikëkalimi në veri dhe në mëngjes nuk janë më.
tell-spoilers-many = Vetura pa targa qëndrojnë në tri kryqëzime në veri, dhe askush nuk pyet të kujt janë.
dial-reach = Shtrirja e Moskës
dial-reach-short = e shkurtër
dial-reach-plain = si zakonisht
dial-reach-long = e gjatë
tell-reach-short = Një delegacion rus largohet nga një kryeqytet i vogël një ditë më herët, pa komunikatë.
tell-reach-plain = Ambasadorët e Rusisë lexojnë paragrafin e zakonshëm për temën.
tell-reach-long = Dy kryeqytete të vogla e falënderojnë Moskën për grurin dhe i pyesin juristët e tyre për njohjet e vjetra.
dial-agenda = Tema jashtë
dial-agenda-cold = e ftohtë
dial-agenda-plain = si zakonisht
dial-agenda-warm = e ngrohtë
tell-agenda-cold = Në një takim ministrash të jugut tema hiqet nga rendi i ditës pa asnjë fjalë.
tell-agenda-plain = Diplomatët në Kombet e Bashkuara e quajnë temën të rëndësishme dhe shkojnë në drekë.
tell-agenda-warm = Dy ministri të jashtme kërkojnë vetë dosjen për njohjen.
dial-money = Donatorët dhe huadhënësit
dial-money-scarce = të kursyer
dial-money-plain = si zakonisht
dial-money-ample = bujarë
tell-money-scarce = Një konferencë donatorësh mbaron me shumën e së kaluarës, të zotuar sërish.
tell-money-plain = Bankat e zhvillimit i ripërtërijnë linjat me kushtet e zakonshme.
tell-money-ample = Dy banka zhvillimi konkurrojnë për të njëjtën fushë diellore.
dial-movable = Nga pesë anëtarët që nuk njohin, ai që mund të lëvizte i pari
dial-movable-grc = Greqia
dial-movable-rou = Rumania
dial-movable-esp = Spanja
dial-movable-svk = Sllovakia
dial-movable-cyp = Qiproja
tell-movable-grc = Një ministër grek thotë në një intervistë se pasaportat dhe vulat janë çështje teknike.
tell-movable-rou = Një komision rumun dëgjon ekspertë për temën, me dyer të mbyllura, për herë të parë pas vitesh.
tell-movable-esp = Një diplomat spanjoll fotografohet pranë një flamuri që dikur largohej.
tell-movable-svk = Deputetë sllovakë të tri partive udhëtojnë bashkë në Prishtinë.
tell-movable-cyp = Nikosia e lë një fusnotë të kalojë pa letrën e zakonshme.

## Actions

action-sign-package = Nënshkruaj një tekst
    .about = Nënshkrimi juaj nën një tekst të pajtuar. Merr iniciativën; edhe prishësit lexojnë gazeta.
action-ratify = Ratifiko një tekst
    .about = Një tekst i nënshkruar kalon në parlament, me dy të tretat aty ku kërkohet. Merr iniciativën.
action-carry-out-article = Zbato një nen
    .about = Një ekip, ca para dhe ca guxim për një nen që është në fuqi.
action-own-part = Kryej pjesën e vet
    .about = Një ekip dhe ca para për atë që vetë ndërmjetësi e ka detyrim në një nen: një komision, një konferencë, një pako ndihme.
action-walk-out = Lësho raundin
    .about = E lini raundin që mbahet këtë tremujor; opinioni në vend brohorit për njëfarë kohe.
action-missions = Shkëmbe misione të përhershme
    .about = Neni 8 i tekstit të shkurtit 2023: një mision në selinë e qeverisë tjetër. Merr iniciativën.
action-trade-curb = Kufizo tregtinë me palën tjetër
    .about = Tarifë ose ndalesë. Dhemb atje, kushton këtu, dhe një ditë mund të kthehet. Merr iniciativën.
action-lift-curb = Hiq një kufizim
    .about = Një shkallë e kufizimit tuaj të tregtisë mbaron.
action-pass-reform = Mirato një reformë
    .about = Ligj në një kapitull, me draftin e dërguar më parë në Bruksel; vlera e tij vjen gjatë një viti. Merr iniciativën.
action-high-level-cases = Ndiq penalisht në nivel të lartë
    .about = Raste që dalin në faqen e parë; vendos gjykata, jo ju.
action-lobby-member = Puno në një kryeqytet të BE-së
    .about = Një ekip për një anëtar: parlamenti, shtypi dhe shqetësimet e tij për rrugën tuaj.
action-regional-lead = Udhëhiq një skemë rajonale
    .about = E kryesoni ose e prisni një skemë të rajonit për një stinë.
action-five-formula = Formulë për njërin nga të pesët
    .about = Pasaporta, një zyrë, një tekst që e lë statusin anash, për një anëtar të Bashkimit që nuk njeh.
action-statute-to-court = Dërgo statutin në Gjykatë
    .about = Drafti i Bashkimit për një asociacion të komunave me shumicë serbe shkon në Gjykatën Kushtetuese. Merr iniciativën.
action-association-law = Asociacioni me ligj ose dekret
    .about = Asociacioni i komunave me shumicë serbe e merr aktin e vet juridik. Merr iniciativën; një partner mund të largohet për këtë.
action-bodies-at-work = Asociacioni në punë
    .about = Kuvendi, personeli dhe buxheti i Asociacionit: tri ekipe dhe gjashtë milionë për një tremujor.
action-enforce-law = Zbato ligjin në veri
    .about = Targa, para të gatshme, zyra, dokumente. Ju thoni se ligji vlen për të gjithë; Beogradi thotë se shkelen marrëveshjet.
action-orderly-transition = Kalim i rregullt
    .about = Të njëjtat rregulla në faza, duke konsultuar ndërmjetësin.
action-northern-fund = Fond për rrethet me shumicë serbe
    .about = Rrugë, klinika, vende pune dhe kthime, të shpenzuara aty ku njerëzit i shohin.
action-justice-vetting = Vetingu i gjykatësve dhe prokurorëve
    .about = Çdo dosje lexohet një herë nga njerëz nga jashtë. Merr iniciativën; një pjesë mund të rrëzohet.
action-force-step = Faza tjetër e planit për forcën
    .about = Para dhe njerëz për Forcën e Sigurisë së Kosovës. Serbia mban se aty mund të jetë vetëm KFOR-i.
action-accept-documents = Prano dokumente dhe simbole
    .about = Neni 1 i tekstit të shkurtit 2023: pasaporta, diploma, targa dhe vula. Merr iniciativën.
action-integrate-services = Kalo shërbimet në modelin e pajtuar
    .about = Shkollat dhe klinikat që drejtoni ju ndërrojnë çatinë, jo dyert. Merr iniciativën.
action-community-budget = Buxhet për komunitetet serbe
    .about = Paga, shkolla dhe klinika, të paguara çdo tremujor derisa ta hiqni. Prishtina i quan organet paralele.
action-back-boycott = Mbështet një bojkot ose protestë
    .about = Qëndroni pas atyre që largohen ose rrinë jashtë. Është levë, dhe rrëshqet.
action-restrain-north = Bëj thirrje për qetësi në veri
    .about = Një ekip, disa telefonata, dhe barrikada që në mëngjes nuk janë më.
action-raise-readiness = Ngri gatishmërinë e ushtrisë
    .about = Tanke në televizion. E shohin edhe Uashingtoni dhe Brukseli.
action-invest-abroad = Fto investitorë nga të gjitha anët
    .about = Një forum, katër flamuj në sallë dhe një autostradë në broshurë.
action-align-washington = Pajtohu për një linjë me Uashingtonin
    .about = Formulime të përbashkëta dhe vizita të përbashkëta, sa të zgjasë.
action-ask-kfor = Kërko praninë e KFOR-it
    .about = Patrulla, poste dhe një oficer që i njeh të gjithë. Durimi i tij është i numëruar.
action-join-mission = Merr pjesë në misionin e një partneri
    .about = Një togë për një mision jashtë; partnerët numërojnë kush erdhi.
action-non-objection = Mos kundërshto në një organizatë
    .about = Neni 4 i marrëveshjes së vitit 2023, i zbatuar për një organizatë të caktuar. Merr iniciativën; një pjesë e publikut nuk do ta falë.
action-call-council = Kërko një seancë të Këshillit të Sigurimit
    .about = Seancë urgjente në Nju-Jork; Moska e vë në rend dite dhe në faturë.
action-align-measure = Bashkohu në një masë të politikës së jashtme të BE-së
    .about = Një masë kundër dëshirës së Moskës. Merr iniciativën.
action-energy-contract-east = Nënshkruaj me furnizuesin lindor
    .about = Gaz i lirë për gjashtë tremujorë dhe një fotografi në Moskë.
action-energy-contract-west = Bli nga ana tjetër e gypit
    .about = Një interkonektor, një pronar i ri, një dimër më i shtrenjtë.
action-policy-letter = Letër për Brukselin dhe Uashingtonin
    .about = Udhëheqësi juaj e zoton kabinetin me shkrim për hapa të pajtuar. Merr iniciativën.

risk-curb-mirrored = Pala tjetër përgjigjet me një listë të vetën.
risk-partner-leaves = Një partner i vogël i lë bankat para votimit.
risk-case-collapses = Rasti rrëzohet në gjykatë për një nënshkrim.
risk-court-returns-it = Gjykata e kthen draftin me dymbëdhjetë pyetje.
risk-law-challenged = Akti kontestohet brenda javës dhe pret.
risk-incident = Një gur, një e shtënë në ajër, dhe një rrugë e mbyllur deri në mbrëmje.
risk-boycotted = Formularët janë aty; pak veta vijnë t'i plotësojnë.
risk-allies-split = Aleatët nuk pajtohen botërisht për kohën.
risk-staff-stay-away = Gjysma e personelit rri në shtëpi ditën e parë.
risk-control-lost = Ata që u mbështetën nuk dëgjojnë më.
risk-call-ignored = Thirrja për qetësi lexohet dhe nuk ndiqet.
risk-terms-in-the-press = Kushtet e një kontrate janë në gazetë.
risk-member-blocks = Një anëtar do edhe një raport para se të lëvizin paratë.
risk-name-plate = Takimi hapet një orë me vonesë për një tabelë emri.
risk-called-a-retreat = Opozita e quan tërheqje.
risk-loss-abroad = Një ushtar nuk kthehet nga misioni.
risk-veto-price = Moska jua bën të ditur sa kushton zëri i saj.
risk-gas-retaliation = Fatura e gazit rishikohet për arsye teknike.

## Drawn events

event-eastern-loan = Hua me pak pyetje
    .text = Një bankë shtetërore ofron para për rrugë dhe hekurudhë, shpejt dhe pa pyetësor. Fondi evropian ka një pyetësor prej nëntëdhjetë faqesh.
    .option-neither = Mos merrni asnjërën.
    .option-ankara = Merreni nga Ankaraja; 4 mln kanë afat pas gjashtë tremujorësh.
    .option-fund = Plotësoni pyetësorin.
    .option-none = Mos merrni asgjë prej saj.
    .option-beijing = Merreni nga Pekini; 4 mln kanë afat pas gjashtë tremujorësh.
    .option-slower = Prisni paratë më të ngadalshme evropiane.

event-bosphorus-offer = Ankaraja e ofron zërin e saj
    .text = Ankaraja do të fliste për Kosovën në kryeqytete që e dëgjojnë. Do të donte të përmendej dhe të ndihmohej nga ana tjetër.
    .option-decline = Refuzoni me falënderime.
    .option-accept = Pranoni; do të keni një nder për të kthyer.
    .option-second = Pranoni, me një sponsorues të dytë në sallë.
    .option-watch = Vëzhgoni kush udhëton.
    .option-call = Telefononi Ankaranë për tregtinë.

event-gulf-forum = Një forum në Gji
    .text = Ministrat e Konferencës Islamike dhe gjysma e investitorëve të rajonit ndajnë një hotel për dy ditë. Ka kohë për një dosje.
    .option-speech = Mbani fjalimin.
    .option-investment = Sillni dosjen e investimeve.
    .option-status = Sillni dosjen e statusit, me një ekip.
    .option-business = Flisni vetëm për biznes.
    .option-file = Sillni një dosje tuajën, me një ekip.

event-drive-noticed = Brukseli pyet për të dërguarit
    .text = Një gazetë evropiane gjurmon telefonatat e të dërguarve serbë në kryeqytete të vogla. Një zëdhënës kujton nenin 4 të vitit 2023, të cilin Beogradi e quan të panënshkruar.
    .option-go = Vazhdoni.
    .option-pause = Kthejini të dërguarit.
    .option-report = Shënojeni për raportin.
    .option-answer = Dërgoni një ekip tek ata që u telefonuan.

event-american-vote-warm = Uashingtoni ndërron tonin: më i ngrohtë
    .text = Zgjedhjet e nëntorit kanë sjellë njerëz që e njohin dosjen dhe e duan. Tavolinat e tyre janë ende bosh, prandaj letrat e para lexohen.
    .option-letter = Shkruani një letër.
    .option-transition = Dërgoni një ekip tek ata që hyjnë.
    .option-wait = Prisni emërimet.
    .option-lobby = Angazhoni firmën që e angazhojnë të gjithë.
    .option-courtesy = Vizitë mirësjelljeje.
    .option-brief = Informoni personelin që vjen.

event-american-vote-cool = Uashingtoni ndërron tonin: më i ftohtë
    .text = Zgjedhjet e nëntorit kanë sjellë njerëz me dosje të tjera. Zyrtari për rajonin mbulon edhe dy rajone të tjera.
    .option-card = Dërgoni një kartolinë.
    .option-congress = Punoni me Kongresin.
    .option-europe = Mbështetuni më mirë te Evropa.
    .option-courteous = Jini të sjellshëm.
    .option-early = Jini të parët në paradhomë.
    .option-carry = Vazhdoni.
    .option-own = Thoni se Evropa do t'ia dalë.

event-strategic-dialogue = Uashingtoni e thotë një çmim
    .text = Dialogu strategjik mund të rifillojë, thotë një zyrtar amerikan, nëse më parë zhbëhet një hap. Hapi është i pëlqyer në vend.
    .option-delay = Le të presë.
    .option-pay = Zhbëni hapin.
    .option-widen = Kërkoni shoqëri në kryeqytete të tjera.
    .option-stand = Rrini jashtë.
    .option-link = Lidheni me agjendën tuaj.

event-unmik-review = E ardhmja e misionit në Këshill
    .text = Seanca gjysmëvjetore për misionin e OKB-së është në kalendar. Prishtina e quan misionin të tejkaluar, Beogradi e quan garanci të rezolutës 1244.
    .option-statement = Lexoni deklaratën.
    .option-closure = Kërkoni mbylljen.
    .option-liaison = Ofroni në vend të tij një zyrë të vogël ndërlidhjeje.
    .option-mandate = Mbroni mandatin.
    .option-votes = Numëroni votat me Moskën dhe Pekinin.
    .option-safeguards = Këmbeni reformën me garanci për serbët.

event-house-of-europe-date = Strasburgu mund ta vërë pikën në rend
    .text = Zëvendësit e ministrave të Këshillit të Evropës mund ta vënë aplikimin në rendin e ditës. Disa kryeqytete duan më parë një hap për Asociacionin e komunave serbe; raportuesja e Asamblesë e quajti detyrë për më pas.
    .option-later = Lëreni për një seancë të mëvonshme.
    .option-now = Kërkojeni tani.
    .option-conditions = Pranoni kushte, me afat pas gjashtë tremujorësh.
    .option-abide = Përsëritni qëndrimin tuaj.
    .option-contest = Punoni me tetë anëtarë kundër.
    .option-yield = Lëreni të kuptohet se nuk do të kundërshtoni.

event-second-patron = Dy partnerë, një votë
    .text = Dy nga partnerët tuaj kërkojnë këtë javë vota të kundërta për të njëjtin tekst. Secili thotë se do ta vërejë.
    .option-both = Gjeni një formulim për të dy.
    .option-washington = Votoni me Uashingtonin.
    .option-brussels = Votoni me Brukselin.
    .option-neither = Mungoni.
    .option-moscow = Votoni me Moskën.
    .option-union = Votoni megjithatë me Brukselin.

event-sanctioned-refinery = Rafineria nën sanksione
    .text = Sanksionet amerikane godasin pjesën ruse të rafinerisë kombëtare. Depot janë plot për shtatë javë.
    .option-ride = Duroni.
    .option-buy = Blijeni pjesën.
    .option-waiver = Kërkoni nga Uashingtoni një përjashtim.

event-expo-in-belgrade = Expo në Beograd
    .text = Pavijonet janë ngritur dhe pyetja është çfarë shkruan mbi njërin prej tyre. Ftesat dalin këtë muaj.
    .option-usual = Përdorni emrat që përdorni gjithmonë.
    .option-neutral = Emra neutralë për të gjithë; do të keni detyrim një protokoll.
    .option-away = Mos merrni pjesë.
    .option-regional = Ndani një stendë rajonale.
    .option-attend = Merrni pjesë.

event-games-in-pristina = Lojëra në Prishtinë
    .text = Sportistët e Mesdheut duhet të hyjnë në stadium pas flamujve të tyre. Protokolli ka një faqe që është ende bosh.
    .option-usual = Përdorni protokollin që përdorni gjithmonë.
    .option-neutral = Protokoll neutral për të gjithë; do ta keni detyrim.
    .option-away = Mos merrni pjesë.
    .option-flag = Lërini sportistët të vijnë nën flamurin e Lojërave.
    .option-team = Dërgoni një ekip.

event-one-of-five-votes = Njëri nga të pesët ka votuar
    .text = Një anëtar i Bashkimit që nuk njeh ka parlament të ri. Ministri i tij i ri nuk i ka lexuar ende arsyet e vjetra.
    .option-congratulate = Uroni.
    .option-envoy = Letër dhe një i dërguar.
    .option-guest = Jini mysafirët e parë.
    .option-let = Lëreni ashtu.
    .option-visit = Dërgoni një të dërguar tuajin.

event-next-budget = Shtatë vitet e ardhshme të Bashkimit
    .text = Buxheti nga viti 2028 ka një zë për rajonin dhe një betejë për kushtet e tij. Kush kërkon herët, atij i kërkohet diçka.
    .option-smaller = Më i vogël dhe i sigurt.
    .option-large = I madh dhe me kushte, kundër disa anëtarëve.
    .option-take = Merrni atë që vjen.
    .option-front = Kryeni reformat në fillim.
    .option-receive = Merrni atë që jepet.
    .option-claim = Kërkoni sipas nevojës.

## Events of record, 2008 to 2013

event-first-letters = Letrat e para të njohjes
    .text = Uashingtoni, Parisi, Londra dhe Ankaraja njohin brenda një dite. Beogradi e quan deklaratën të pavlefshme dhe proteston në secilin prej tyre.
    .option-thanks = Falënderoni dhe festoni.
    .option-envoys = Dërgoni çdo të dërguar që keni te tetë të ardhshmit.
    .option-sponsors = Kërkoni nga Uashingtoni t'i bëjë telefonatat.
    .option-recall = Thirrni ambasadorët për konsultime.
    .option-tour = Dërgoni të dërguar te tetë që kanë më shumë gjasa të pasojnë.
    .option-stay = Lërini ambasadorët aty ku janë.

event-constitution-in-force = Kushtetuta është në fuqi
    .text = Më 15 qershor hyn në fuqi kushtetuta e Prishtinës. Beogradi e quan të pavlefshme, dhe në veri njoftohet një kuvend i komunave serbe.
    .option-ceremony = Ceremoni.
    .option-rights = Filloni me kapitujt për komunitetet.
    .option-void = Përsëritni se është e pavlefshme.
    .option-assembly = Mbështetni kuvendin e ri.

event-question-to-the-court = Një pyetje për Gjykatën
    .text = Asambleja e Përgjithshme do ta pyesë Gjykatën Ndërkombëtare të Drejtësisë nëse deklarata është në pajtim me të drejtën ndërkombëtare. Qeveritë që ngurrojnë kanë tani një arsye për të pritur.
    .option-request = Bëni pyetjen.
    .option-campaign = Bëjeni dhe vizitoni kryeqytetet me të.
    .option-withhold = Mbajeni draftin në sirtar, siç kërkon Brukseli.
    .option-await = Prisni Gjykatën.
    .option-brief = Shkruani një parashtresë tuajën për të pavendosurit.

event-mission-deployed = Vendoset misioni për sundimin e ligjit
    .text = EULEX-i fillon sipas një formule që e lë statusin të hapur, që të gjithë anëtarët të mund të dërgojnë policë. Prishtinës nuk i pëlqen formula, Beogradit misioni.
    .option-formula = Mbani formulën.
    .option-full = Vendosuni plotësisht, edhe në veri.
    .option-welcome = Mirëpriteni misionin.
    .option-reserve = Mirëpriteni, dhe hidhni poshtë formulën.
    .option-neutral = Pranojeni sa kohë që është neutral.
    .option-object = Kundërshtojeni.

event-fund-and-bank = Fondi dhe Banka e marrin dosjen
    .text = Sipas të dhënave, Fondi Monetar Ndërkombëtar dhe Banka Botërore e pranuan Kosovën këtë ditë; këtu anëtarësimi është kandidaturë juaja. Misionet e tyre vijnë sidoqoftë, dhe ministrat e financave i krahasojnë shënimet.
    .option-programme = Pajtohuni për një program.
    .option-file = Tregojuani dokumentet e tyre ministrive të tjera.
    .option-abstain = Le ta marrin juristët.
    .option-letters = Shkruajuni ministrave të financave.

event-court-opinion = Gjykata e jep mendimin
    .text = Deklarata nuk e shkeli të drejtën ndërkombëtare, thotë Gjykata, dhe nuk shprehet për shtetformimin. Prishtina lexon gjysmën e parë, Beogradi të dytën.
    .option-publish = Botojeni në çdo mur.
    .option-carry = Çojeni në dhjetë kryeqytete.
    .option-hand = Ofroni bisedime për çështje praktike.
    .option-narrow = Quajeni përgjigje të ngushtë.
    .option-joint = Rezolutë së bashku me Bashkimin.
    .option-own = Rezolutë tuajën.
    .option-offer = Ofroni shërbimet tuaja të mira.
    .option-draft = Hartoni me ta rezolutën e përbashkët.

event-dialogue-opens = Hapet dialogu
    .text = Dy delegacione takohen në Bruksel më 8 mars 2011. Në tryezë janë regjistrat, vulat dhe kadastra; statusi jo.
    .option-technical = Mbajeni teknik.
    .option-generous = Jepni diçka ditën e parë.
    .option-practical = Mbajeni praktik.
    .option-registers = Sillni kopje të regjistrave.
    .option-agenda = Pajtohuni për rendin e ditës.
    .option-funds = Premtoni fonde për atë që pajtohet.

event-northern-gates = Portat 1 dhe 31
    .text = Policia nga Prishtina shkoi në dy pikëkalime në veri, dhe një polic u vra. Ka barrikada, dhe KFOR-i kërkon nga të gjithë të tërhiqen.
    .option-handover = Le t'i mbajë portat KFOR-i.
    .option-hold = Mbani portat.
    .option-calm = Bëni thirrje për qetësi.
    .option-backing = Mbështetni barrikadat.
    .option-statement = Jepni një deklaratë.
    .option-posts = Propozoni pika të përbashkëta.

event-footnote-deal = Një yll dhe një fusnotë
    .text = Kosova mund të ulej në çdo tryezë rajonale me emrin e vet, një yll dhe një fusnotë me rezolutën 1244 dhe mendimin e Gjykatës. Asnjë delegacion nuk mund ta mbrojë në vend mbrëmjen e parë.
    .option-refuse = Refuzoni fusnotën.
    .option-accept = Pranoni fusnotën.
    .option-letter = Mbajuni shkronjës së saj dhe dilni kur dyshoni.
    .option-seat = Uluni në të njëjtat tryeza.
    .option-present = Paraqitni formulimin.
    .option-guarantee = Garantojeni dhe raportoni për të.

event-candidate-status = Beogradi është kandidat
    .text = Udhëheqësit e Bashkimit e bëjnë Serbinë kandidate më 1 mars 2012. Njëkohësisht premtohet një studim për një marrëveshje asociimi me Kosovën, në një formë që e lë statusin anash.
    .option-celebrate = Festoni.
    .option-commit = Zotohuni në këmbim për dialogun.
    .option-note = Merrni shënim.
    .option-study = Përgatiteni studimin sikur të ishin negociata.

event-supervision-ends = Mbikëqyrja mbaron
    .text = Grupi drejtues i shteteve e mbyll zyrën e vet në Prishtinë më 10 shtator 2012. Beogradi thotë se rezoluta 1244 mbikëqyr si më parë.
    .option-mark = Shënoni ditën.
    .option-letters = Shkruajuni të pavendosurve.
    .option-safeguards = Ripërtërini garancitë për llogarinë tuaj.
    .option-unchanged = Thoni se asgjë nuk ka ndryshuar.
    .option-council = Kërkoni një seancë të Këshillit.

## Branches of autumn 2026, the north, powers, the Union; events of record from 2013

event-kosovo-cabinet = Kabinet për Prishtinën
    .text = Zgjedhjet e qershorit e kanë më në fund rezultatin: shumicë të qartë, koalicion ose qeveri në detyrë, siç e lejojnë ulëset. Një partner i vogël kërkon një klauzolë dhe një ministri.
    .option-minority = Qeverisni me ulëset që ka.
    .option-clause = Merrni partnerin, dhe klauzolën e tij kundër Asociacionit.
    .option-ministry = Merrni partnerin dhe jepini një ministri.

event-presidency-vote = Deputetët pas një presidenti
    .text = Presidentin e zgjedh Kuvendi, me dy të tretat në sallë; dhe kushdo që zgjidhet, ose u zgjodh, ka nevojë për deputetë pas vetes. Marrëveshja e gushtit për një figurë të përbashkët ende thotë kush i detyrohet kujt.
    .option-acting = Lëreni çështjen ku është.
    .option-joint = Qëndroni pas figurës së përbashkët dhe marrëveshjes.
    .option-own = Qëndroni pas një figure tuajës.

event-chambers-verdict = Një vendim nga Haga
    .text = Dhomat e Specializuara flasin sërish: një ankesë, ose një gjykim i dytë i ish-presidentit. Për disa është çlirimtar, për të tjerë i akuzuari; familjet e viktimave në të dyja anët e dëgjojnë çdo rresht.
    .option-appeal = Thoni se gjykatat e kanë rrjedhën e tyre.
    .option-families = Pranojeni dhe flisni me të gjitha familjet.
    .option-question = Vini në dyshim gjykatën.
    .option-reserve = Merrni shënim.
    .option-restraint = Kërkoni përmbajtje, dhe që të emërtohen të gjitha viktimat.
    .option-abroad = Përdoreni jashtë.

event-serbian-vote = Serbia voton
    .text = Votimi i parakohshëm është më 25 tetor. Kush qeveris pas tij ka nevojë për një fjali për Kosovën në fjalimin e parë, dhe draftet qarkullojnë.
    .option-calm = Mandat për qetësi.
    .option-europe = Mandat për Evropën.
    .option-status = Mandat për çështjen e statusit.
    .option-note = Merrni shënim.
    .option-offer = Ofroni një takim të parë.

event-growth-tranche = Para që presin ligje
    .text = Një pjesë e Planit të Rritjes varet nga hapa që kishin afat deri në mes të vitit 2026. Sa prej tyre quhen të kryer është çështje leximi.
    .option-accept = Pranoni humbjen.
    .option-package = Një pako ligjesh tani.
    .option-time = Kërkoni më shumë kohë.
    .option-rules = Veproni sipas rregullave.
    .option-bridge = Kërkoni nga Komisioni një muaj.

event-measures-tail = E fundit e masave
    .text = Masat e vitit 2023 u lehtësuan me hapa; nëse janë hequr edhe pikat e fundit varet se kë pyet. Dikush duhet të nënshkruajë një letër.
    .option-dated = Hapa me data.
    .option-end = Përfundojini.
    .option-tie = Lidhini me statutin e Asociacionit.
    .option-wait = Prisni letrën.
    .option-press = Kërkojeni në katër kryeqytete.

event-first-report = Raporti vjetor
    .text = Komisioni publikon raportin për secilën nga të dyja. Frazat e vitit të kaluar vihen pranë të këtij viti, dhe një ndajfolje ka ndryshuar.
    .option-silent = Pa koment.
    .option-plan = Përgjigjuni me një plan.
    .option-contest = Kontestojeni.
    .option-quiet = Mos thoni asgjë.
    .option-reply = Përgjigjuni me një plan tuajin.
    .option-reject = Quajeni politik.

event-foreigners-law = Personel dhe studentë pa dokumente
    .text = Rregullat për të huajt arrijnë te shkollat dhe klinikat që i drejton Serbia. Prishtina e quan zbatim të barabartë të ligjit, Beogradi e quan dëbim; Brukseli kërkon një proces të rregullt.
    .option-court = Le të vendosë më parë Gjykata.
    .option-model = Një model i pajtuar, në faza.
    .option-date = Deri në datën e caktuar.
    .option-discourage = Këshilloni të mos regjistrohen.
    .option-register = Këshilloni të regjistrohen.

event-night-at-the-barricade = Natë te barrikada
    .text = Në tetë të mbrëmjes ka zhavorr në rrugë, në dhjetë ka kamionë. Secila palë e di në cilin hap do të lëshonte, dhe jo çfarë di tjetra.
    .option-hold = Qëndroni aty ku jeni.
    .option-push = Shtyni: hapeni rrugën sonte.
    .option-back = Kthehuni në fshatin tjetër.
    .option-wait = Qëndroni: mos thoni asgjë dhe jini të arritshëm.
    .option-harden = Shtyni: qëndroni pas atyre te barrikada.
    .option-call-off = Tërhiquni: telefonojuni organizatorëve.
    .option-statement = Qëndroni: deklaratë për të dyja palët.
    .option-warn = Shtyni: emërtoni palën që ngriti e fundit.
    .option-line = Tërhiquni bashkë: rrini në vijë dhe kërkoni patrulla.

event-arms-cache = Arka në një hambar
    .text = Një patrullë gjeti atë që askush nuk e ruan për dimër. Prishtina thotë se e di të kujt janë; Beogradi kërkon prova.
    .option-watch = Vëzhgojeni hambarin.
    .option-show = Tregojeni bashkë me KFOR-in.
    .option-raid = Bastisni gjashtë shtëpi sonte.
    .option-proof = Kërkoni prova.
    .option-arrest = Arrestoni dhe gjykoni ata në anën tuaj të vijës.

event-utility-blast = Shpërthim te ujësjellësi
    .text = Goditet një kanal ose një shtyllë; dy qytete mbeten një ditë pa ujë. Secila palë ka një mendim kush do ta donte këtë, dhe mendimet janë të ndryshme.
    .option-repair = Së pari riparoni, pastaj flisni.
    .option-inquiry = Ofroni një hetim të përbashkët.
    .option-accuse = Akuzoni.
    .option-deny = Mohojeni dhe dënojeni.
    .option-files = Hapni dosjet tuaja për hetimin.

event-crossing-arrest = Një zyrtar ndalohet në një pikëkalim
    .text = Njëra palë mban në paraburgim një zyrtar të tjetrës. Ku ndodhej ai është e kontestuar; secila palë thotë në territorin e vet.
    .option-process = Le ta marrë prokurori.
    .option-release = Punoni për lirimin brenda ditësh.
    .option-exchange = Le ta rregullojë ndërmjetësi një shkëmbim.
    .option-procedure = Le ta marrë gjykata.
    .option-free = Punoni për një lirim të shpejtë.
    .option-swap = Kërkoni nga ndërmjetësi një shkëmbim.

event-bridge-season = Ura mbi Ibër
    .text = Ura kryesore është rinovuar dhe e mbyllur për vetura. Prishtina do ta hapte, shumë veta në bregun verior jo, KFOR-i ka një plan me njëmbëdhjetë hapa.
    .option-later = Prisni.
    .option-plan = Hapeni sipas planit të KFOR-it.
    .option-alone = Hapeni vetëm.
    .option-oppose = Kundërshtojeni.
    .option-walk = Pranoni këmbësorë dhe një autobus.

event-town-halls-empty = Lista mendon të largohet nga detyrat
    .text = Në dhjetë komuna lista me mbështetjen e Beogradit mendon t'i dorëzojë çelësat, si në nëntor 2022. Kryetarët nuk i kanë mbledhur ende gjërat.
    .option-listen = Thoni se u takon atyre të vendosin.
    .option-keep = Mbajini në detyrë.
    .option-exit = Mbështetni largimin.
    .option-procedure = Përgatitni zgjedhje të jashtëzakonshme.
    .option-talks = Bisedoni para se të votojë kushdo.
    .option-interim = Emëroni kryetarë të përkohshëm.

event-fewer-peacekeepers = Më pak paqeruajtës
    .text = Një shtet kontribuues e kthen në shtëpi një batalion. Hartat mbeten të njëjta; patrullat vijnë çdo të dytën ditë.
    .option-accept = Pranojeni.
    .option-european = Kërkoni njësi nga anëtarët.
    .option-observers = Në vend të tyre vëzhgues të paarmatosur.
    .option-plead = Kërkojuni të mbeten.
    .option-police = Një plan policor tuajin.
    .option-note-it = Merrni shënim.
    .option-guarantee = Ofroni garanci për patrullat që mbeten.

event-village-attack = Digjet një shtëpi në një fshat të kthyerish
    .text = Tre burra erdhën natën; një familje e kthyer rri te shkallët e fqinjëve. Fqinjët janë të komunitetit tjetër, dhe i kanë thirrur zjarrfikësit.
    .option-routine = Hetim i zakonshëm.
    .option-visit = Arrestime, dhe një vizitë e kryetarit të qeverisë.
    .option-concern = Shprehni shqetësim.
    .option-joint = Deklaratë e përbashkët.
    .option-session = Kërkoni një seancë në Nju-Jork.

event-second-table = Tryezë e dytë
    .text = Një dokument amerikan është në tryezë pranë atij evropian: më i shkurtër, më i paqartë dhe me një datë. Bartësi i tij duhet të kapë avionin.
    .option-european = Mbetuni te teksti evropian.
    .option-take = Merrni dokumentin amerikan.
    .option-both = Thuajuni po të dyve.
    .option-brussels = Mbetuni te teksti evropian.
    .option-washington = Merrni dokumentin amerikan.
    .option-balance = Thuajuni po të dyve.
    .option-resist = Kundërshtoni.
    .option-cosponsor = Bashkësponsorojeni.

event-empty-chair = Një karrige mund të mbetet e zbrazët
    .text = Nga ata që duhet të pajtohen për portën tjetër ka mbetur një. Në salla të tilla dikur një udhëheqës ka dalë për kafe, dhe votimi ishte unanim.
    .option-insist = Ngulni këmbë për të gjithë.
    .option-coffee = Rregulloni që një udhëheqës të dalë.
    .option-nothing = Mos ofroni asgjë.
    .option-gift = Një dhuratë anësore.
    .option-none = Mos ofroni asgjë.
    .option-present = Një dhuratë anësore.

event-quarrel-of-others = Një grindje që nuk është juaja
    .text = Një anëtar i Bashkimit i bllokon të dyja dosjet për një çështje të vetën: një tender hekurudhor, një gjykatë, një sallë kishe. Do të donte të pyetej.
    .option-wait = Prisni sa të kalojë.
    .option-give = Jepni atë që kërkon.
    .option-large = Kërkoni presion nga kryeqytetet e mëdha.
    .option-patience = Prisni sa të kalojë.
    .option-yield = Jepni atë që kërkon.
    .option-press = Kërkoni presion nga kryeqytetet e mëdha.

event-mandate-exam = Mandati i ndërmjetësit
    .text = Mandati i të dërguarit mbaron këtë ditë. Anëtarët kanë lexuar çfarë u premtua dhe çfarë u bë me të.
    .option-narrower = Mandat më i ngushtë.
    .option-stronger = Kërkoni një më të fortë.
    .option-aside = Tërhiquni për një pasues.
    .option-polite = Jini të sjellshëm.
    .option-endorse = Kërkoni një mandat të fortë.
    .option-courteous = Jini të sjellshëm.
    .option-support = Kërkoni një mandat të fortë.

event-visa-alarm = Shifra nga zyrat e azilit
    .text = Më shumë udhëtarë se ç'pritej kanë mbetur. Dy ministri të brendshme pyesin nëse regjimit pa viza i duhet freni.
    .option-dispute = Kontestoni shifrat.
    .option-campaign = Fluturime ripranimi dhe një fushatë.

event-others-get-in = Dikush tjetër hyn
    .text = Po hartohet traktati i anëtarësimit i një fqinji. Ministrat që e quanin rajonin dhomë pritjeje tani e kërkojnë çelësin.
    .option-congratulate = Uroni.
    .option-ride = Shfrytëzoni valën në pesë kryeqytete.
    .option-greet = Uroni.
    .option-use = Shfrytëzoni valën në pesë kryeqytete.
    .option-note = Merrni shënim.
    .option-argue = Përdoreni në tryezë.

event-unit-fails = Një njësi ndalet në të ftohtë
    .text = Një njësi e linjitit ndalet në javën më të ftohtë të vitit. Rrjeti i fqinjit ka rrymë për të shitur, me një çmim që thotë diçka.
    .option-cuts = Ndërprerje me orar.
    .option-import = Importoni përmes rrjetit të fqinjit.
    .option-storage = Blini bateri tani.
    .option-market = Shitni me çmimin e tregut.
    .option-cost = Shitni me çmimin e kostos.

event-fifteen-points = Pesëmbëdhjetë pika në tryezë
    .text = Pas shumë raundesh një tekst me pesëmbëdhjetë pika lexohet në të dy kryeqytetet: një asociacion i komunave serbe, një polici, një gjyqësor, asnjë bllokim i rrugës evropiane të tjetrit. Çfarë nënshkruhet vendoset në tryezë, jo këtu.
    .option-postpone = Kërkoni më shumë kohë.
    .option-prepare = Përgatiteni publikun për të.
    .option-consult = Konsultohuni më parë në vend.
    .option-ready = Përgatiteni publikun për të.
    .option-leave = Lëreni tekstin si është.
    .option-night = Rrini natën me të dy.

event-northern-vote = Votimi i parë i përbashkët lokal
    .text = Katër komuna veriore duhet të votojnë për herë të parë sipas ligjit të Kosovës. Disa thërrasin për bojkot, disa për një listë.
    .option-organise = Organizoni votimin.
    .option-discretion = Fletëvotime pa stema.
    .option-neither = As mos thirrni për të, as kundër.
    .option-call = Ftoni serbët të votojnë.
    .option-observe = Ndiqeni.
    .option-observers = Dërgoni vëzhgues.

event-olympic-flag = Flamur për Lojërat
    .text = Komiteti Olimpik Ndërkombëtar e pranon komitetin e Kosovës. Sportistët e tij mund të parakalojnë nën flamurin e vet; Beogradi proteston te komiteti.
    .option-celebrate = Festoni.
    .option-sport-diplomacy = Dërgoni sportistë në dymbëdhjetë kryeqytete të pavendosura.
    .option-protest = Protestoni.
    .option-handshake = Le ta marrin sportistët.

event-winter-of-buses = Autobusët e natës
    .text = Dhjetëra mijëra veta largohen drejt Bashkimit brenda një dimri, shumë prej tyre përmes Serbisë. Shkollat e fshatrave mbyllin klasa; ministrat e brendshëm kërkojnë shifra.
    .option-appeal = Bëjuni thirrje të mbeten.
    .option-jobs = Program punësh në fshatra.
    .option-readmit = Fluturime ripranimi.
    .option-transit = Trajtojeni si tranzit.
    .option-border-police = Patrulla të përbashkëta në vijë.

event-august-package = Katër dosje në një dosje
    .text = Elementet kryesore të asociacionit, energjia, telekomi dhe ura janë në një tryezë në Bruksel. Secila palë ka dy dosje që i do dhe dy që i trembet.
    .option-slow = Merrini një nga një.
    .option-all = Përgatituni për të katra.
    .option-separate = Merrini një nga një.
    .option-bundle = Përgatituni për të katra.
    .option-sequence = Mbani renditjen e agjendës.
    .option-fold = Lidhini të katra bashkë.

event-tear-gas = Gaz lotsjellës në Kuvend
    .text = Deputetë të opozitës hedhin gaz lotsjellës kundër asociacionit dhe një marrëveshjeje për kufirin. Deputetët mblidhen me shami; rojet nuk dinë kë të kontrollojnë.
    .option-expel = Përjashtoni ata që e hodhën.
    .option-court = Dërgoni tekstin në Gjykatë.
    .option-talk = Takoni opozitën botërisht.
    .option-watch = Shiheni në televizion.
    .option-quiet = Mos thoni asgjë që do të citohej.

event-association-agreement = Traktat me Bashkimin
    .text = Një Marrëveshje Stabilizim-Asociimi është në fuqi në një formë që e lë njohjen anash. Gjysma e anekseve janë tarifa.
    .option-ceremony = Ceremoni.
    .option-programme = Program reformash krahas saj.
    .option-note = Vini re formën e saj.
    .option-compare = Kërkoni të njëjtin ritëm.

event-judo-gold = Ar në Rio
    .text = Një xhudiste nga Peja/Peć fiton medaljen e parë nën flamurin e ri. Për një mbrëmje askush nuk pyet për status.
    .option-welcome = Mirëseardhje në aeroport.
    .option-tour = Le të hapë ajo dyer jashtë.
    .option-silence = Njoftoni rezultatin.
    .option-congratulate = Le të urojë komiteti juaj.

event-painted-train = Një tren i pikturuar
    .text = Një tren nga Beogradi për Mitrovicë mban fjalët "Kosova është Serbi" në njëzet gjuhë. Ka një orë deri te vija.
    .option-stop = Ndaleni para vijës.
    .option-turn = Kthejeni dhe rilyejeni.
    .option-run = Lëreni të shkojë.
    .option-police = Dërgoni policë në vijë.
    .option-kfor = Kërkoni nga KFOR-i ta presë.
    .option-phones = Telefonojuni të dyve.
    .option-fly = Fluturoni atje po atë mbrëmje.

event-murder-in-mitrovica = Vritet një politikan në Mitrovicë
    .text = Një politikan serb që i kishte kritikuar të dy kryeqytetet vritet para zyrës së tij. Delegacionet në Bruksel i ndërpresin bisedimet po atë ditë; kush e urdhëroi nuk dihet.
    .option-investigate = Hetim juaji.
    .option-joint = Ofroni një hetim të përbashkët.
    .option-leave = Kthejeni delegacionin.
    .option-cooperate = Ofroni një hetim të përbashkët.
    .option-condemn = Dënojeni.
    .option-mission = Ngarkoni misionin për sundimin e ligjit.

event-border-signed = Një vijë në male
    .text = Kufiri me Malin e Zi nënshkruhet në Vjenë. Opozita thotë se me të jepet tokë; Komisioni e radhit mes kushteve për udhëtimin pa viza.
    .option-wait = Lëreni të presë.
    .option-table = Hidheni në votim tani.
    .option-note = Merrni shënim.

event-border-with-montenegro = Kufiri me Malin e Zi
    .text = Marrëveshja për kufirin, nga e cila varet çështja e vizave, është sërish para Kuvendit. Ka sërish gaz lotsjellës, dhe ka vota të deputetëve të pakicave.
    .option-ratify = Le të kalojë.
    .option-defer = Shtyjeni.
    .option-note = Merrni shënim.

event-border-again = Kthehet ligji për kufirin
    .text = Ligji për kufirin me Malin e Zi mund të hidhet në votim. Pa të nuk ka udhëtim pa viza; me të mund të ketë gaz lotsjellës në sallë.
    .option-defer = Shtyjeni.
    .option-table = Hidheni në votim.

event-talk-of-borders = Flitet për kufij
    .text = Fjala "korrigjim" përdoret për vijën nga të dy presidentët në të njëjtën skenë. Disa kryeqytete dëgjojnë, të tjera mbyllin dyert, dhe në të dyja vendet njerëzit shohin harta.
    .option-reject = Hidheni poshtë.
    .option-explore = Shqyrtojeni.
    .option-dismiss = Refuzojeni.
    .option-pursue = Shqyrtojeni.
    .option-neutral = Thoni se u takon palëve.
    .option-rule-out = Përjashtojeni.

event-three-laws = Tre ligje për Forcën e Sigurisë
    .text = Kuvendi voton për një mandat mbrojtës të Forcës së Sigurisë së Kosovës. Aleanca shpreh keqardhje për kohën; Serbia mban se rezoluta 1244 lejon vetëm KFOR-in.
    .option-adopt = Miratojini.
    .option-phase = Miratojini me një plan dhjetëvjeçar dhe vizita në veri.
    .option-council = Kërkoni një seancë në Nju-Jork.
    .option-restraint = Mbajeni ushtrinë në kazerma.

event-cabinet-falls = Bie një kabinet në pandemi
    .text = Një koalicion pesëdhjetëditor humb votën e besimit ndërsa dyqanet janë të mbyllura. Grindja ishte për një tarifë, një gjendje të jashtëzakonshme dhe Uashingtonin.
    .option-new = Formoni një koalicion tjetër.
    .option-vote = Kërkoni votim.
    .option-wait = Prisni.
    .option-aid = Dërgoni teste dhe maska.

event-washington-texts = Dy tekste në Uashington
    .text = Secila palë nënshkruan me presidentin amerikan një dokument të vetin: rrugë, një liqen, ambasada, dhe një pauzë prej një viti për kandidaturat nga njëra anë dhe për fushatën kundër njohjeve nga tjetra. Juristët i quajnë zotime.
    .option-general = Nënshkruajeni me terma të përgjithshëm.
    .option-pause = Nënshkruajeni me pauzën.
    .option-vague = Nënshkruajeni me terma të përgjithshëm.
    .option-halt = Nënshkruajeni me pauzën.
    .option-welcome = Mirëpriteni.
    .option-fold-in = Merrini rreshtat e tij në agjendën tuaj.

event-president-charged = Një president shkon në Hagë
    .text = Presidenti akuzohet nga Dhomat e Specializuara, i mohon akuzat dhe e lë detyrën po atë ditë. Posterë me fjalën çlirimtar varen pranë një kalendari gjyqësor.
    .option-calm = Bëni thirrje për qetësi.
    .option-cooperate = Qëndroni pranë gjykatës.
    .option-comment = Komentojeni.
    .option-victims = Flisni për të gjitha viktimat.

event-landslide = Gjysma e votave
    .text = Një lëvizje fiton gjysmën e votave me premtimin për drejtësi dhe vende pune, me dialogun në vendin e katërt. Asnjë nga zotimet e vjetra nuk e ka lexuar me zë.
    .option-mandate = Përdoreni mandatin në vend.
    .option-inherit = Thoni se zotimet trashëgohen.
    .option-harder = Prisni një tryezë më të vështirë.
    .option-write = Shkruani letrën e parë.

event-plates-at-jarinje = Targa në Jarinjë
    .text = Targa të përkohshme u kërkohen tani veturave me targa serbe, siç i kërkon Serbia anasjelltas. Kamionë bllokojnë dy pikëkalime, dëgjohen avionë, policia speciale qëndron te porta.
    .option-insist = Ngulni këmbë në reciprocitet.
    .option-stickers = Pranoni në vend të tyre ngjitëse.
    .option-show = Tregoni forcë në anën tuaj të vijës.
    .option-clear = Le të lëvizen kamionët.
    .option-call = Bëni thirrje për qetësi.
    .option-arrangement = Marrëveshje brenda dhjetë ditësh.

event-war-in-europe = Luftë në Evropë
    .text = Ushtria e Rusisë e pushton Ukrainën. Zgjerimi është sërish urgjent; çdo qeveri në kontinent pyetet ku qëndron.
    .option-align = Harmonizohuni me çdo masë.
    .option-lead = Harmonizohuni, dhe hapini dyert për gazetarët në mërgim.
    .option-vote = Votoni me Bashkimin në Nju-Jork, pa masa.
    .option-measures = Bashkohuni në masa.
    .option-neutral = Abstenoni.

event-barricades-of-july = Barrikada mbrëmjen e fundit të korrikut
    .text = Rregulla të reja për dokumentet dhe targat fillojnë në mesnatë. Në nëntë ka barrikada në veri, dhe të shtëna në ajër që secila palë i dëgjon ndryshe.
    .option-delay = Shtyjini rregullat për një muaj.
    .option-midnight = Filloni në mesnatë.
    .option-support = Mbështetni ata te barrikadat.
    .option-remove = Kërkoni që të hiqen.

event-leaving-the-institutions = I dorëzojnë çelësat
    .text = Deputetë, kryetarë komunash, gjykatës dhe rreth gjashtëqind policë i lënë institucionet në veri. Si arsye u dhanë gjobat për targa; katër komuna janë bosh.
    .option-fill = Plotësoni vendet.
    .option-return = Ofroni një rrugë kthimi.
    .option-stand = Qëndroni pas tyre.
    .option-talk-back = Kërkoni nga gjykatësit dhe policët të kthehen.
    .option-regret = Shprehni keqardhje.
    .option-plates = Mbylleni menjëherë dosjen e targave.

event-mayors-under-escort = Katër kryetarë te dera
    .text = Kryetarët e zgjedhur me pjesëmarrje 3.47 për qind duhet të hyjnë në zyrat e tyre në veri. Turma qëndrojnë para dyerve; KFOR-i ka vënë helmetat.
    .option-escort = Hyni me përcjellje policore.
    .option-elsewhere = Lërini të punojnë nga ndërtesa të tjera.
    .option-crowd = Mbështetni turmën.
    .option-disperse = Kërkojuni të shkojnë në shtëpi.
    .option-appeal = Bëjuni thirrje të dyve.
    .option-between = Shkoni atje dhe qëndroni mes tyre.

event-attack-at-banjska = Grup i armatosur në Banjskë
    .text = Një grup i armatosur e vret një polic të Kosovës dhe e zë një manastir; tre nga sulmuesit vdesin. Udhëheqësi i tij, sipas deklaratës së vet, ishte nënkryetar i Listës Serbe. Kosova fajëson Beogradin, Serbia e mohon çdo rol.
    .option-evidence = Publikoni provat.
    .option-sweep = Kontrolloni gjithë veriun.
    .option-joint = Së pari provat, dhe një vizitë në fshatra.
    .option-mourning = Ditë zie, dhe asnjë fjalë më tej.
    .option-trial = Gjykoni ata që janë në Serbi.
    .option-withdraw = Tërhiqni trupat nga vija.
    .option-condemn = Dënojeni dhe prisni faktet.
    .option-ask = Kërkoni botërisht nga të dy bashkëpunim të plotë.

event-free-travel = Pa vizë
    .text = Mbajtësit e pasaportave të Kosovës udhëtojnë pa vizë në shumicën e Bashkimit. Autobusët e parë janë plot gjyshe.
    .option-first-flight = Merrni fluturimin e parë.
    .option-documents = Vazhdoni me dokumentet dhe kthimet.
    .option-remark = Vërejtje për mbajtësit e pasaportave tuaja.
    .option-same = Kërkoni të njëjtën gjë për pasaportat e Drejtorisë.

event-spanish-passports = Madridi pranon pasaportat
    .text = Spanja, e cila nuk njeh, i pranon pasaportat e Kosovës nga ky muaj. Shton se asgjë tjetër nuk ka ndryshuar.
    .option-thank = Falënderoni Madridin në heshtje.
    .option-announce = Quajeni hap të parë.
    .option-office = Propozoni një zyrë pa tabelë.
    .option-quote = Citoni fjalinë e dytë.
    .option-visit = Vizitoni Madridin.

event-cash-rule = Vetëm euro në para të gatshme
    .text = Një rregull i bankës qendrore e bën euron monedhën e vetme për pagesa me para të gatshme. Pensionet dhe pagat nga Beogradi vijnë në dinarë, në thasë.
    .option-apply = Zbatojeni.
    .option-transition = Kalim njëvjeçar, me një zyrë që këmben para.
    .option-council = Kërkoni një seancë në Nju-Jork.
    .option-channel = Propozoni një kanal pagesash përmes bankave.
    .option-concern = Shprehni shqetësim.
    .option-host = Pritni bisedime për pagesat.

event-monastery-land = Njëzet e katër hektarë
    .text = Një vendim gjyqësor i vitit 2016 për tokën e manastirit të Deçanit/Dečani më në fund zbatohet, në prag të një debati në Strasburg.
    .option-register = Regjistrojeni.
    .option-visit-abbot = Regjistrojeni dhe vizitoni igumenin.
    .option-wait = Prisni një mendim tjetër.
    .option-late = Quajeni të vonuar.
    .option-acknowledge = Pranojeni faktin.

event-strasbourg-opinion = Strasburgu ka një mendim
    .text = Asambleja Parlamentare e Këshillit të Evropës voton për aplikimin: 131 me 29 sipas procesverbalit, me një listë hapash. Fjalën tjetër e kanë zëvendësit e ministrave.
    .option-welcome = Mirëpriteni.
    .option-steps = Zotohuni për hapat.
    .option-object = Kundërshtoni.
    .option-lobby = Punoni me zëvendësit.

event-alliance-parliament = Një vend te asambleja e aleancës
    .text = Asambleja parlamentare e aleancës e ngre delegacionin e Kosovës në anëtar të asociuar. Katër aleatë që nuk njohin rrinë në të njëjtat rreshta.
    .option-speak = Flisni atje.
    .option-work = Punoni me katër delegacionet.
    .option-regret = Shprehni keqardhje.
    .option-exercise = Ofrojini aleancës një stërvitje të përbashkët.

event-posts-closed = Mbyllen zyra postare
    .text = Policia e Kosovës mbyll zyra të postës serbe dhe të organeve të tjera në veri. Prishtina thotë se ligji vlen për të gjithë, Beogradi se shkelen marrëveshjet; Bashkimi dhe të tjerë kundërshtojnë mënyrën.
    .option-go-on = Vazhdoni.
    .option-licence = Ofroni licenca dhe një afat.
    .option-protest = Protestoni.
    .option-post-deal = Ofroni një marrëveshje për postën dhe pagesat.

event-canal-blast = Kanali në Zubin Potok
    .text = Një shpërthim e dëmton kanalin që i ftoh dy termocentrale. Uji dhe rryma mungojnë për ditë; Kosova fajëson Serbinë, Serbia e mohon.
    .option-repair = Riparojeni dhe ruajeni.
    .option-experts = Kërkoni menjëherë ekspertë evropianë.
    .option-accuse = Akuzoni.
    .option-deny = Mohojeni.
    .option-cooperate = Ofroni bashkëpunim në hetim.

event-offices-south = Dhjetë zyra në një mëngjes
    .text = Zyrat që i drejton Serbia në jug të lumit mbyllen në një mëngjes, tri javë para një votimi. Mobiliet janë në trotuar.
    .option-close = Mbyllini.
    .option-after = Lëreni për pas votimit, së pari shërbimet.
    .option-appeal = Drejtojuni Nju-Jorkut dhe Brukselit.
    .option-move = Zhvendosni shërbimet në vende që mbeten.

event-no-majority = Askush nuk ka shumicë
    .text = Zgjedhjet lënë katër parti dhe asnjë shumë. Sipas të dhënave, kryetarit të kuvendit do t'i duheshin pesëdhjetë e shtatë përpjekje; këtu ende nuk ka numëruar askush.
    .option-caretaker = Mbetuni si qeveri në detyrë.
    .option-partner = Paguani çmimin e një partneri.
    .option-again = Kërkoni një votim tjetër.
    .option-wait = Prisni një kabinet.
    .option-negotiators = Vazhdoni me negociatorët.

event-defence-declaration = Deklaratë për mbrojtjen
    .text = Shqipëria, Kroacia dhe Kosova nënshkruajnë një deklaratë për bashkëpunim në mbrojtje. Beogradi nënshkruan një të vetën me Budapestin.
    .option-sign = Nënshkruajeni.
    .option-open-it = Nënshkruajeni, të hapur për të gjithë fqinjët.
    .option-answer = Përgjigjuni njësoj.
    .option-observe = Kërkoni vëzhgues në stërvitje.

event-nairobi = Nairobi e shqyrton
    .text = Qeveria e Kenias e ka dosjen në tavolinë pas vitesh vizitash nga të dyja palët. Vendimi është afër.
    .option-wait = Prisni në heshtje.
    .option-envoy = Dërgoni një të dërguar.
    .option-call = Telefononi ministrinë.
    .option-delegation = Dërgoni një delegacion me një ofertë tregtare.

event-dialogue-suspended = Uashingtoni pezullon një dialog
    .text = Shtetet e Bashkuara e pezullojnë dialogun strategjik me Kosovën pa datë përfundimi dhe i emërtojnë aktet e qeverisë në detyrë. Prishtina thotë se ato ishin të ligjshme.
    .option-regret = Shprehni keqardhje.
    .option-undo = Zhbëni njërin nga aktet.
    .option-stand = Thoni se asgjë nuk ishte gabim.
    .option-note = Merrni shënim.
    .option-offer = Ofrojini Uashingtonit diçka tuajën.

event-list-returns = Lista kthehet në komuna
    .text = Lista Serbe garon sërish në katër komuna veriore dhe fiton. Çelësat dhe vulat duhet të ndërrojnë dorë.
    .option-handover = Dorëzim i rregullt.
    .option-conditions = Dorëzim me kushte.
    .option-congratulate = Urojini.
    .option-work = Kërkojuni të punojnë në institucione.

event-villas-at-the-lake = Buldozerë te liqeni
    .text = Shtëpi të pronarëve serbë te liqeni i Ujmanit/Gazivodës rrënohen. Autoritetet thonë se nuk kishin leje; zyra evropiane dhe misioni i OSBE-së shprehin keqardhje dhe kërkojnë proces të rregullt.
    .option-enforce = Vazhdoni.
    .option-stop = Ndaluni, dhe le t'i shohë lejet një gjykatë.
    .option-denounce = Denonconi.
    .option-lawyers = Paguani avokatët.

event-hague-verdict = Aktgjykimi në Hagë
    .text = Dhomat e Specializuara e dënojnë ish-presidentin me 25 vjet; me të dënohen edhe tre të tjerë, dhe ankesa është e hapur. Sheshet janë plot në Prishtinë; familjet e viktimave të të gjitha komuniteteve kanë pritur një çerek shekulli.
    .option-respect = Respektoni gjykatën.
    .option-all-families = Respektojeni, dhe pritni familjet e të gjitha viktimave.
    .option-protest = Quajeni të padrejtë.
    .option-note = Merrni shënim.
    .option-files = Hapni në përgjigje arkivat tuaja.
    .option-use = Përdoreni jashtë.

event-serbia-president-resigns = Një president jep dorëheqje për të garuar
    .text = Presidenti i Serbisë tërhiqet për ta udhëhequr listën e partisë së vet në një votim të parakohshëm. Për një muaj askush në Beograd nuk nënshkruan asgjë.
    .option-campaign = Bëni fushatë.
    .option-caretake = Mbani kalendarin e dialogut.
    .option-wait = Prisni rezultatin.
    .option-use-it = Zgjidhni një dosje të vogël me zyrtarët.

## Drawings beside what a clause changed: which of those in the program, not a text to translate

drawing-tech-registers = letter
drawing-tech-movement = bus
drawing-tech-diplomas = diploma
drawing-tech-customs = van
drawing-tech-cadastre = house
drawing-tech-crossings = crossing
drawing-tech-representation = chair
drawing-association = tap
drawing-northern-police = speech
drawing-northern-courts = scales
drawing-local-elections = key
drawing-energy-supply = lamp
drawing-telecoms = phone
drawing-bridge = bridge
drawing-deescalation = bus
drawing-entry-documents = letter
drawing-plates = car
drawing-path-1 = passport
drawing-path-4 = chair
drawing-path-5 = table
drawing-path-6 = leaf
drawing-path-7 = house
drawing-path-8 = nameplate
drawing-path-9 = train
drawing-annex-committee = table
drawing-annex-conference = letter
drawing-missing-archives = chair
drawing-missing-commission = spade
drawing-services-schools = nameplate
drawing-services-clinics = ambulance
drawing-services-oversight = letter
drawing-payments-channel = banknote
drawing-payments-cash = van
drawing-settlement-form = book
drawing-settlement-membership = flag
drawing-settlement-communities = letter

flag-border-ratified = kufiri me Malin e Zi i ratifikuar

# Tekstet e skenarit "Sot".

name-title = Sot
    .summary = Vjeshtë 2026: pesë vjet njohje, organizata dhe dialog nga tri tavolina.
    .briefing =
        Tetor 2026. Qeveria e Kosovës numëron 121 njohje; qeveria e Serbisë pretendon deri në 28 tërheqje dhe më 2023 i quajti të forta 84 njohje; një listë e shtatorit 2026 ka 110 anëtarë të OKB-së. Asnjë nga këto numërime nuk quhet këtu i vërteti.

        Marrëveshja e shkurtit 2023 është e panënshkruar; Bashkimi Evropian e trajton si detyruese, dhe pak prej saj është zbatuar. Aplikimi në Këshillin e Evropës ka mendimin e Asamblesë dhe asnjë datë. Serbia voton para kohe më 25 tetor; në Prishtinë dy parti janë marrë vesh për presidentin, dhe çfarë doli prej kësaj lihet e hapur; Spanja voton në nëntor.

        Njëzet tremujorë. Ekipet e dërguara bëjnë punë të ngadalshme; udhëheqësi juaj ka një iniciativë në tremujor; shumica e asaj që ju ofrohet kalon me stinën.
name-brief-kosovo = Njohje më e gjerë, vende në organizata, partnerë në të dyja anët e Atlantikut dhe një publik që ndjek.
name-brief-serbia = Qëndrimi për statusin i mbajtur, hapësirë mes katër fuqive, një fjalë që vlen dhe një publik që ndjek.
name-brief-mediator = Një dialog që jeton, premtime që mbahen dhe anëtarë që qëndrojnë bashkë.

name-aim-k-europe = Rruga evropiane lëviz: aplikim i përcjellë, reforma që zbatohen, asnjë masë kundër nesh.
name-aim-k-standing = Pozita jashtë: më shumë anëtarë të OKB-së njohin, dhe organizatat hapin dyert.
name-aim-k-terms = Normalizim me kushte që mbajnë në vend: dokumente, përfaqësim, të zhdukurit, pjesa jonë e kryer, dhe asnjë vijë e kaluar.
name-aim-k-calm = Qetësi, siguri dhe rend në çdo rreth.
name-aim-k-home = Një vend që rritet, e ndjek qeverinë e vet dhe i mban njerëzit e vet.
name-aim-k-partners = Uashingtoni dhe Brukseli të dy dashamirës, në fund dhe gjatë rrugës.
name-aim-s-europe = Rruga evropiane dhe fondet e saj: grupkapituj të hapur, gjykata që punojnë, asnjë masë kundër nesh.
name-aim-s-communities = Komunitete serbe që jetojnë aty ku jetojnë: shërbime, fjala e tyre dhe një zë që dëgjohet.
name-aim-s-status = Qëndrimi për statusin i mbajtur: asnjë rritje neto e njohjeve, pak organizata me hyrje kundër tij.
name-aim-s-calm = Qetësi në rrethe, dhe pozitë te ata që i besojnë fjalës së dhënë.
name-aim-s-room = Hapësirë mes katër fuqive, dhe më shumë se një burim energjie.
name-aim-s-home = Miratim në vend, dhe një ekonomi që e mban.
name-aim-m-implementation = Ajo që u pajtua zbatohet, në të dyja anët.
name-aim-m-calm = Qetësi në terren, dhe asnjë incident i rëndë.
name-aim-m-track = Një dialog i gjallë: raunde që mbahen dhe besim që zgjat.
name-aim-m-word = Një fjalë e mbajtur: premtime dhe paralajmërime që besohen, zotime të paguara.
name-aim-m-unity = Anëtarë që qëndrojnë bashkë, dhe Uashingtoni në të njëjtin tekst.
name-aim-m-both = Të dyja palët lëvizin në rrugën e tyre evropiane.
name-aim-k-strasbourg = Këshilli i Evropës: Asociacioni që kërkojnë ministrat e tij, dhe një vend në të.
name-aim-k-no-lost-vote = Vende të fituara në organizata, dhe asnjë votim i humbur për pranim.
name-aim-k-washington = Uashingtoni më i ngrohtë se më parë: shtatëdhjetë e pesë në fund.
name-aim-k-missing = Njëqind e tetëdhjetë raste të mbyllura të personave të zhdukur.
name-aim-k-quiet = Tremujorë të qetë: tension dyzet ose më pak në shumicën e tyre.
name-aim-k-flags = Ata që njohin qëndrojnë fort.
name-aim-s-courts = Gjykata me bilanc të vetin.
name-aim-s-early-cluster = Një grupkapitull i hapur deri në radhën e tetë.
name-aim-s-services = Shërbimet për komunitetet në shtatëdhjetë e pesë në fund.
name-aim-s-energy = Energji nga dy anë.
name-aim-s-flags = Asnjë njohje më shumë se në fillim.
name-aim-s-word = Një fjalë tek e cila mbështeten të tjerët.
name-aim-m-their-word = Fjala e të dyja palëve vlen më shumë se më parë.
name-aim-m-one-paper = Uashingtoni afër linjës së anëtarëve në fund.
name-aim-m-mandate = Një mandat që nuk vihet kurrë në pyetje: uniteti kurrë nën gjashtëdhjetë e dy.
name-aim-m-missing = Njëqind e gjashtëdhjetë raste të mbyllura të personave të zhdukur.
name-aim-m-talk = Një raund në çdo gjysmëvjetor.

name-reader-0 = Një votuese në Prishtinë
    .voice = Lexon pagat, vizat dhe nëse zëri u dëgjua jashtë.
name-reader-1 = Një kritik në parlament
    .voice = Pyet çfarë u dha, dhe çfarë u kthye për të.
name-reader-2 = Një familje në veri
    .voice = Numëron netët e qeta dhe nëse klinika ishte e hapur.
name-reader-3 = Një zyrtare në Uashington
    .voice = Lexon kabllogramet: pa befasi, dhe partnerë që përgjigjen.
name-reader-4 = Një redaktor i huaj
    .voice = Ka katërqind fjalë: çfarë ndryshoi që lexuesit diku tjetër do ta vërenin?
name-reader-5 = Një votues në Nish
    .voice = Lexon çmimet, pagat dhe nëse u ruajt krenaria.
name-reader-6 = Një kritike në Beograd
    .voice = Pyet gjykatat e kujt dhe paratë e kujt, dhe i lexon raportet evropiane.
name-reader-7 = Një familje në veri
    .voice = Numëron netët e qeta, shkollën dhe klinikën.
name-reader-8 = Një zyrtar në Moskë
    .voice = Lexon çfarë u refuzua, dhe kujt.
name-reader-9 = Një redaktor i huaj
    .voice = Ka katërqind fjalë: qetësia, Evropa dhe numërimi.
name-reader-10 = Ambasadorja e një anëtari
    .voice = Lexon nëse anëtarët u pyetën para apo pas.
name-reader-11 = Një kritik në Parlamentin Evropian
    .voice = Pyet çfarë u zbatua dhe çfarë vetëm u njoftua.
name-reader-12 = Një familje në veri
    .voice = Numëron netët e qeta dhe çfarë nga dokumentet arriti në rrugën e saj.
name-reader-13 = Një zyrtare në Uashington
    .voice = Lexon nëse tryeza është e gjallë dhe linja një.
name-reader-14 = Një redaktor i huaj
    .voice = Ka katërqind fjalë: a ka paqe, dhe a lëvizi dikush?

name-ending-two-signatures = Dy nënshkrime të mbajtura
    .text = Përfaqësimi nuk kundërshtohet më, dhe vetëmenaxhimi është në punë. Secila palë thotë se nuk lëshoi asgjë; të dyja dhanë atë që kishin nënshkruar.
name-ending-candidate = Më në fund kandidate
    .text = Kosova është kandidate për anëtarësim në Bashkimin Evropian. Pesë anëtarët që nuk e njohin kanë thënë pse kjo nuk ndryshon asgjë për ta.
name-ending-one-house = Anëtarë të një shtëpie
    .text = Të dyja palët kanë kaluar dy porta të anëtarësimit. Rrinë në dhoma të ndryshme të së njëjtës ndërtesë.
name-ending-night-that-decided = Nata që vendosi
    .text = Dy herë ose më shumë një natë në veri la të lënduar ose të vdekur, dhe gjithçka më pas u numërua nga aty.
name-ending-frozen-and-armed = E ngrirë dhe e armatosur
    .text = Askush nuk nënshkroi, askush nuk telefonoi, dhe të dyja palët e ruajnë atë që kanë. Secila thotë se koha punon për të.
name-ending-seat-in-the-hall = Një vend në sallë
    .text = Një organizatë me peshë e ka pranuar Kosovën. Çfarë thotë secila palë për statusin e saj nuk ka ndryshuar; ku mund të thuhet ka ndryshuar.
name-ending-count-grew = Numërimi që u rrit
    .text = Së paku pesë shtete më shumë njohin. Organizatat presin dritaren tjetër.
name-ending-count-melted = Numërimi që u shkri
    .text = Katër ose më shumë njohje u tërhoqën me shkrim. Prishtina e konteston sa vlejnë shkrimet; votimet do ta tregojnë.
name-ending-table-without-a-host = Tryezë pa nikoqir
    .text = Pesë vjet, dhe më pak se katër raunde. Karriget u ruajtën për ata që mund të kthehen.
name-ending-waiting-room = Dhoma e gjatë e pritjes
    .text = Asnjë portë nuk u kalua dhe asgjë nuk u thye. Rrethet janë të qeta; aplikimi ka vulë me datë dhe asnjë datë.
name-ending-steps-not-leaps = Hapa, jo kërcime
    .text = Disa dyer u hapën një pëllëmbë, disa u mbyllën. Pasuesit trashëgojnë pesë dosje dhe një kalendar.

name-before-0 = Cili nga gjashtë synimet e rolit tuaj mund të arrihet pa humbur gjë pala tjetër?
name-before-1 = Cilin njohës do ta vizitonit të parin, dhe pse jo një shtet që nuk njeh?
name-after-0 = Në cilin tremujor mori kthesë numërimi, ose tryeza? Kush e kishte përgatitur, dhe sa kohë më parë?
name-after-1 = Cili premtim kushtoi më shumë për t'u mbajtur, dhe kush e vuri re?

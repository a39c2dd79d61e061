# Tekstet e skenarit për një orë mësimi.

name-title = Tri tavolina, një orë mësimi
    .summary = Vjeshtë 2026, katër radhë gjysmëvjetore në 45 minuta: tri role, një tryezë.
    .briefing =
        Tetor 2026. Një marrëveshje e shkurtit 2023 është pajtuar me fjalë dhe është e panënshkruar; Bashkimi e trajton si detyruese, dhe pak prej saj është zbatuar. Qeveria e Kosovës numëron 121 njohje, qeveria e Serbisë i quan të forta më pak. Në veri komunat, klinikat dhe stacionet policore disa ditë punojnë e disa grinden.

        Çdo radhë është gjysmë viti: përgjigjuni asaj që ka ndodhur, përdorni një rast, jepni një urdhër që merr kohën e udhëheqësit tuaj dhe lëvizni një ekip. Pastaj të tre vulosin dhe lexojnë bashkë.

        Katër radhë. Gjashtë minuta secila, dhe pesëmbëdhjetë në fund për bisedë.
name-brief-kosovo = Të pranohet jashtë, të jetë një shtet në vend, dhe të rizgjidhet.
name-brief-serbia = Ta mbajë qëndrimin për statusin, t'i mbajë serbët të sigurt dhe me shërbime, dhe t'i mbajë hapur katër dyer.
name-brief-mediator = T'i besojnë të dy, dhe të mos i humbë ata që e dërguan.

name-aim-k-recognition = Më shumë anëtarë të OKB-së njohin se në fillim.
name-aim-k-partners = Uashingtoni dhe Brukseli të dy dashamirës në fund.
name-aim-k-home = Miratimi në vend në fund.
name-aim-s-status = Asnjë rritje neto e njohjeve për palën tjetër.
name-aim-s-services = Shërbimet për komunitetet serbe në fund.
name-aim-s-home = Miratimi në vend në fund.
name-aim-m-calm = Një veri i qetë, gjatë gjithë kohës.
name-aim-m-unity = Anëtarë që qëndrojnë bashkë.
name-aim-m-word = Një ndërmjetës, fjala e të cilit vlen.

name-ending-kept = Diçka u mbajt
    .text = Një premtim i secilës palë u mbajt. Ora mbaron para se t'i vijë afati të ardhshmit.
name-ending-tense = Pushim i tensionuar
    .text = Askush nuk doli nga ndërtesa, dhe askush nuk i zbrazi valixhet. Veriu është në lajme.
name-ending-open = E hapur
    .text = Kanë kaluar dy vjet. Secili rol mund të thotë çfarë do të bënte me edhe dy.

name-before-0 = Shkruani një gjë që do ta jepnit për asgjë, dhe një që nuk do ta jepnit fare.
name-after-0 = Lexoni me zë tri listat e vulosura të një radhe. Çfarë besonte secili prej jush se do të bënin të tjerët?
name-after-1 = Cili premtim u mbajt me kosto? Kush e vuri re?
name-after-2 = Synimet e kujt i pengojnë tuajat, dhe të kujt vetëm duket kështu?
name-sheet-kosovo = Ju udhëhiqni një qeveri që shumica e votuesve tuaj e duan të vendosur. Mund të jeni të vendosur me fjalë, me ligj ose në veri, dhe secila ka çmim tjetër. Pyesni herët çfarë mund të paguajë ndërmjetësi për një hap të parë.
name-sheet-serbia = Keni katër kryeqytete për t'i kënaqur dhe një publik që kujton. Nuk humbni asgjë duke qenë të saktë për atë që nuk mund ta nënshkruani, dhe mund të fitoni duke bërë gjëra që nuk kërkojnë nënshkrim.
name-sheet-mediator = Nuk keni tjetër veçse një kalendar, një zarf dhe fjalën tuaj. Shpenzojeni kalendarin për një tekst, premtoni vetëm atë që do ta paguajnë anëtarët tuaj, dhe jini aty ku është nata.

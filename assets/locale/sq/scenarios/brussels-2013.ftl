# Tekstet e skenarit "Bruksel 2013".

name-title = Bruksel 2013
    .summary = Janar 2013 deri në fund të vitit 2017: marrëveshja e parë, katër dosje, një sallë në Paris, puna e gjatë në letër.
    .briefing =
        Janar 2013. Nëntëdhjetë e gjashtë anëtarë të OKB-së e njohin Kosovën sipas të dhënave të kësaj loje; qeveria e Serbisë e quan deklaratën të pavlefshme. Dy vjet bisedime teknike kanë lënë regjistra, vula, pika të përbashkëta dhe një fusnotë, për të cilat secila palë thotë se tjetra e zbaton pjesën e vet me vonesë.

        Dy kryeministrat takohen në një dhomë që nga tetori. Në tryezë do të jenë pesëmbëdhjetë pika: një asociacion i komunave serbe, një polici dhe një gjyqësor në veri, asnjë bllokim i rrugës evropiane të tjetrit. Serbia do një datë për negociatat e anëtarësimit, Kosova një traktat me Bashkimin; pesë anëtarë nuk njohin, dhe duhet të pajtohen të gjithë. Në dhjetor Këshilli kërkoi një raport në pranverë; krerët e qeverive e shohin në qershor.

        Njëzet tremujorë.
name-brief-kosovo = Një traktat me Bashkimin, vende në organizata, një ligj në veri dhe një publik që ndjek.
name-brief-serbia = Negociata anëtarësimi pa ndryshim të qëndrimit për statusin, siguri dhe shërbime për serbët, miq në katër anë.
name-brief-mediator = Një marrëveshje e parë që nënshkruhet, dhe pastaj zbatohet.

name-aim-k-recognition = Më shumë anëtarë të OKB-së njohin se në fillim.
name-aim-k-bodies = Anëtarësime në organizata, ku ato me peshë numërohen më shumë.
name-aim-k-partners = Uashingtoni dhe Brukseli të dy dashamirës në fund.
name-aim-k-word = Një fjalë tek e cila mbështeten të tjerët.
name-aim-k-europe = Hapa drejt Bashkimit dhe pa vizë.
name-aim-k-home = Miratimi në vend në fund.
name-aim-s-status = Pak njohje të tjera.
name-aim-s-bodies = Pak organizata me hyrje kundër qëndrimit të saj.
name-aim-s-room = Moska, Pekini dhe Brukseli të gjithë të arritshëm në fund.
name-aim-s-services = Shërbimet për komunitetet serbe, gjatë gjithë kohës.
name-aim-s-europe = Negociata anëtarësimi që hapen dhe lëvizin.
name-aim-s-home = Miratimi në vend në fund.
name-aim-m-track = Besimi ndërmjet palëve, gjatë gjithë kohës.
name-aim-m-calm = Një veri i qetë, gjatë gjithë kohës.
name-aim-m-carried = Ajo që detyron zbatohet.
name-aim-m-unity = Anëtarë që qëndrojnë bashkë.
name-aim-m-word = Një ndërmjetës, fjala e të cilit vlen.
name-aim-m-promises = Premtime të paguara, asnjë i shkelur.

name-ending-one-law-two-readings = E nënshkruar dhe në punë
    .text = Marrëveshja e parë është nënshkruar, dhe asociacioni e ka aktin e vet juridik. Secila palë e tregon ende historinë e vet për të, në të njëjtën ndërtesë.
name-ending-signed-and-waiting = E nënshkruar dhe në pritje
    .text = Marrëveshja e parë është nënshkruar. Pika e saj e parë është te një gjykatë, një komision ose një sirtar.
name-ending-count-and-halls = Rruga e gjatë
    .text = Marrëveshja nuk u nënshkrua; flamujt dhe vendet erdhën megjithatë. Veriu u la siç u gjet.
name-ending-two-drafts = Dy drafte
    .text = Ka dy drafte të pesëmbëdhjetë pikave, dhe të dy delegacionet mund ta citojnë tjetrin.

event-report-by-spring = Raport deri në pranverë
    .text = Këshilli i dhjetorit kërkoi një raport në pranverë për atë sa larg kanë arritur të dyja palët; në qershor vendosin krerët e qeverive. Kryeministrat takohen sërish.
    .option-constitution = Thoni se kushtetuta nuk është në tryezë.
    .option-treaty = Kërkoni në të njëjtin raport një traktat me Bashkimin.
    .option-platform = Le ta miratojë kuvendi më parë një platformë.
    .option-date = Thoni botërisht se një datë për negociata e vlen një tekst.
    .option-next-round = Caktoni raundin e ardhshëm, dhe asgjë tjetër.
    .option-tie = Thuajuni të dyve nga çfarë do të varet raporti.

name-before-0 = Cilën nga pesëmbëdhjetë pikat do ta donit më mirë të paqartë, dhe kush e paguan këtë më vonë?
name-before-1 = Të dyve u duhet diçka që duhet ta japin të gjithë anëtarët e Bashkimit. Cilin anëtar do ta vizitonit të parin?
name-after-0 = Çfarë u nënshkrua, çfarë u ratifikua, çfarë u zbatua? Emërtoni një rresht që u ndal mes dy prej tyre.
name-after-1 = Sipas të dhënave asociacioni priti edhe pas vitit 2017. Çfarë e bëri të priste, ose jo, në tryezën tuaj?

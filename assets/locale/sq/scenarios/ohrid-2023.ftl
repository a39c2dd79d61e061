# Tekstet e skenarit "Ohër 2023".

name-title = Ohër 2023
    .summary = Janar 2023 deri në fund të vitit 2027: një tekst në tryezë, komuna të zbrazëta, një aplikim pa përgjigje, para që presin.
    .briefing =
        Janar 2023. Deputetët, kryetarët e komunave, gjykatësit dhe policët serbë i lanë institucionet në veri dy muaj më parë; barrikadat e dhjetorit nuk janë më. Një propozim i Francës dhe Gjermanisë është bërë i Bashkimit; të dërguarit e tij janë rrugës me të drejt të dy kryeqyteteve, dhe krerët e qeverive e shohin në mars: pranim i ndërsjellë i dokumenteve, moskundërshtim i anëtarësimit në organizata, vetëmenaxhim për serbët, misione të përhershme. Qeveria e Serbisë përjashton njohjen dhe anëtarësimin në Kombet e Bashkuara; qeveria e Kosovës do më parë nënshkrimet dhe një asociacion vetëm brenda kushtetutës së saj.

        Kosova aplikoi për anëtarësim në Bashkim në dhjetor; askush nuk e ka përcjellë aplikimin. Serbia është kandidate me grupkapituj që nuk hapen. Uashingtoni dhe Brukseli kanë këtë dimër të njëjtën linjë.

        Njëzet tremujorë.
name-brief-kosovo = Aplikimi i përcjellë, dokumente dhe vende të pranuara, një ligj në veri, partnerë që mbeten.
name-brief-serbia = Qëndrimi për statusin i mbajtur, më në fund asociacioni, grupkapituj dhe katër kryeqytete të arritshme.
name-brief-mediator = Një tekst që zbatohet, net që mbeten të qeta, anëtarë që qëndrojnë bashkë.

name-aim-k-recognition = Më shumë anëtarë të OKB-së njohin se në fillim.
name-aim-k-bodies = Anëtarësime në organizata, ku ato me peshë numërohen më shumë.
name-aim-k-partners = Uashingtoni dhe Brukseli të dy dashamirës në fund.
name-aim-k-inclusion = Komunitete që jetojnë si një shoqëri, në fund.
name-aim-k-europe = Pa vizë, dhe një aplikim i përcjellë.
name-aim-k-home = Miratimi në vend në fund.
name-aim-s-status = Asnjë rritje neto e njohjeve për palën tjetër.
name-aim-s-services = Shërbimet për komunitetet serbe, gjatë gjithë kohës.
name-aim-s-room = Moska, Pekini, Uashingtoni dhe Brukseli të gjithë të arritshëm në fund.
name-aim-s-word = Një fjalë tek e cila mbështeten të tjerët.
name-aim-s-europe = Grupkapituj që hapen.
name-aim-s-home = Miratimi në vend në fund.
name-aim-m-calm = Një veri i qetë, gjatë gjithë kohës.
name-aim-m-track = Besimi ndërmjet palëve në fund.
name-aim-m-carried = Ajo që detyron zbatohet.
name-aim-m-unity = Anëtarë që qëndrojnë bashkë.
name-aim-m-word = Një ndërmjetës, fjala e të cilit vlen.
name-aim-m-promises = Premtime të paguara, asnjë i shkelur.

name-ending-both-columns = Të dyja kolonat
    .text = Kundërshtime nuk ngrihen më, dhe asociacioni e ka aktin e vet juridik. Asnjëra qeveri nuk e përdor fjalën këmbim.
name-ending-step-by-step = Hap pas hapi
    .text = Statuti është në Gjykatë dhe dokumentet pranohen në sportel. Pjesa tjetër ka data.
name-ending-cold-north = Një veri i ftohtë
    .text = Patrulla, zyra të mbyllura, tavolina bosh. Secila palë mund të numërojë çfarë bëri tjetra e para.
name-ending-unsigned = E pajtuar dhe e panënshkruar
    .text = Teksti është pajtuar, pak prej tij është zbatuar, dhe në një lexim detyron më shumë se në një tjetër.
name-ending-still-a-proposal = Ende propozim
    .text = Teksti është aty ku ishte në janar 2023: në tryezë. Të dy delegacionet e dinë përmendësh.

event-envoys-with-a-text = Pesë të dërguar, një tekst
    .text = Të dërguar të Bashkimit, Francës, Gjermanisë, Italisë dhe Shteteve të Bashkuara e sjellin të njëjtin tekst në të dy kryeqytetet. Në mars krerët e qeverive duan të dëgjojnë një përgjigje.
    .option-conditions = Thoni kushtet: nënshkrime, dhe asgjë kundër kushtetutës.
    .option-basis = Quajeni bazë të mirë.
    .option-exclude = Thoni çfarë përjashtohet: njohja, dhe një vend në Kombet e Bashkuara.
    .option-work-on = Thuajini kuvendit se do të punoni me të.
    .option-discreet = Mbajeni tekstin të papublikuar.
    .option-march = Thuajuni të dyve se marsi vlen.

name-before-0 = Teksti thotë se nenet e tij nuk e presin njëri-tjetrin. Çfarë pret megjithatë roli juaj?
name-before-1 = Cili hap mund të depozitohej te ndërmjetësi derisa pala tjetër ta bëjë të vetin?
name-after-0 = Emërtoni natën kur loja juaj mori kthesë. Kush mund të tërhiqej i pari, dhe me çfarë çmimi?
name-after-1 = Çfarë bëri secila palë që tjetra nuk e vuri re kurrë?

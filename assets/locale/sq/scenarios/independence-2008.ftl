# Tekstet e skenarit "Pavarësia 2008".

name-title = Pavarësia 2008
    .summary = Shkurt 2008 deri në fund të vitit 2013: vala e parë, Gjykata, marrëveshjet e para.
    .briefing =
        Më 17 shkurt 2008 Kuvendi në Prishtinë e shpall pavarësinë. Qeveria e Serbisë e quan aktin të pavlefshëm dhe qëndron te rezoluta 1244 e Këshillit të Sigurimit; Këshilli i Sigurimit nuk ka qëndrim të përbashkët. Disa kryeqytete i kanë përgatitur letrat, të tjera presin fqinjët, dhe pesë anëtarë të Bashkimit Evropian thonë se nuk do të pasojnë.

        Prishtina ka një a dy vjet sa çështja është në çdo agjendë. Beogradi ka të drejtën, dy anëtarë të përhershëm dhe miq të vjetër në shumë asamble. Bashkimi Evropian dërgon një mision për të cilin anëtarët e tij nuk pajtohen, dhe vetëm më 2011 një ndërmjetës me një tryezë.

        Njëzet e katër tremujorë.
name-brief-kosovo = Aq njohje sa jep agjenda, organizatat e para dhe fundi i mbikëqyrjes.
name-brief-serbia = Çështja e mbajtur në të drejtën, dyert e organizatave të mbajtura, dhe rruga evropiane e hapur.
name-brief-mediator = Një Bashkim që vepron ndonëse nuk pajtohet, dhe një dialog aty ku nuk ka.

name-aim-k-recognition = Vala e njohjeve e çuar aq larg sa shkon.
name-aim-k-bodies = Anëtarësime në organizata, ku ato me peshë numërohen më shumë.
name-aim-k-embassies = Njohje që bëhet marrëdhënie.
name-aim-k-partners = Uashingtoni dhe Brukseli të dy dashamirës në fund.
name-aim-k-home = Miratimi në vend në fund.
name-aim-s-status = Vala e njohjeve e frenuar.
name-aim-s-bodies = Pak organizata me hyrje kundër qëndrimit të saj.
name-aim-s-room = Moska, Pekini dhe Brukseli të gjithë të arritshëm në fund.
name-aim-s-home = Miratimi në vend në fund.
name-aim-s-word = Një fjalë tek e cila mbështeten të tjerët.
name-aim-m-track = Besimi ndërmjet palëve në fund.
name-aim-m-unity = Anëtarë që qëndrojnë bashkë.
name-aim-m-word = Një ndërmjetës, fjala e të cilit vlen.
name-aim-m-partner = Uashingtoni në të njëjtën linjë.
name-aim-m-promises = Premtime të paguara, asnjë i shkelur.

name-ending-beyond-the-record = Përtej të dhënave
    .text = Njohin më shumë shtete se në fund të vitit 2013, dhe organizatat pasojnë.
name-ending-wave-and-table = Një valë dhe një tryezë
    .text = Shumica e valës erdhi, dhe të dy delegacionet kanë një dhomë që e ndajnë.
name-ending-wave-alone = Vetëm një valë
    .text = Shumica e valës erdhi. Veriu, targat dhe dokumentet presin një bisedë.
name-ending-held-line = Vija që mbajti
    .text = Njohën më pak se ç'pritej, dhe asambletë jashtë e citojnë të drejtën. Çështja mbetet aty ku u vu.
name-ending-half-open = Gjysmë e hapur
    .text = Rreth gjysma e asamblesë njeh, dhe gjysma jo. Të dyja palët e quajnë prirje.

name-before-0 = Cilat shtete do t'i pyesnit të parat, dhe cilave do t'u kërkonit të presin?
name-before-1 = Çfarë ndryshon mendimi i një gjykate për një qeveri që ka vendosur tashmë?
name-after-0 = Krahasoni numrin tuaj në fund të vitit 2013 me 104 anëtarët e OKB-së sipas datave të këtij skedari. Çfarë bëtë ndryshe?
name-after-1 = Cili lëshim në tryezë kushtoi më shumë në vend, dhe çfarë u kthye për të?

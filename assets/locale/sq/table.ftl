# Fjalë të tryezës së negociatave në dritare.

table-round = Raundi { $round }, këtë tremujor
table-no-round = Asnjë raund nuk mbahet këtë tremujor; e thërret ndërmjetësi
table-first-round = Ende nuk u mbajt asnjë raund
table-rounds = { $rounds ->
        [one] U mbajt një raund
       *[other] U mbajtën { $rounds } raunde
    }
table-deadline = ka një datë: { $quarters ->
        [0] kalon në fund të këtij tremujori
        [one] ka mbetur 1 tremujor
       *[other] kanë mbetur { $quarters } tremujorë
    }
table-no-deadline = nuk ka datë
table-ripeness = Pjekuria
table-ripeness-parts = ngërçi { $pain } · rrugëdalja { $out } · data { $date }
table-sealed-until = Çfarë kërkoni shihet kur mbaron tremujori; më e pakta që do të pranonit nuk shihet kurrë.
table-what-if = Tani nuk mbahet asnjë raund. Çfarë zgjidhni këtu tregon sa do të kushtonte një tekst; asgjë nuk dërgohet.
table-bars = Shtylla është sa kushton teksti në shtëpi, me të njëjtën shkallë për të dyja palët; shenja, ose brezi kur dihet vetëm një hapësirë, është sa duron ajo shtëpi. Shtylla që mbaron para saj mund të nënshkruhet.
table-own-package = Opinioni juaj duron { $room }; në më të paktën tuaj ky tekst i kushton { $cost }
table-other-package = { $seat } duron nga { $low } deri në { $high }, me sa dini; çfarë kërkoni do të kushtonte rreth { $cost }
    .narrow = Takimet e ndara e ngushtojnë këtë: “{ action-shuttle }”, “{ action-back-channel }”.
table-clause-own = na kushton { $cost } nga { $room }
table-clause-other = u kushton rreth { $cost }; durojnë { $low } deri { $high }
table-clause-other-of = { $seat }: kushton rreth { $cost }; duron { $low } deri { $high }
table-agreed = e pajtuar
table-same = të dyja kërkojnë këtë
table-they-want = ata duan: { $option }
table-both-bear = të dyja mund ta durojnë
table-they-may = ata mund ta durojnë
table-they-hardly = më shumë se sa duket se durojnë
table-we-hardly = më shumë se sa duron opinioni ynë
table-quote = { $seat }, { $quarter }: { $what }
table-quote-head = Çfarë thonë
table-moves = Çfarë mund të bëhet në tryezë
table-offer = Ofro këtë tekst
table-offer-point = Vendos këtë tekst
table-offer-all = Teksti juaj është i vulosur
table-offer-odds = ata mund ta durojnë në { $odds }, me sa dini
table-offer-not = asnjë raund nuk mbahet këtë tremujor
table-offer-press = { $count ->
        [one] një klauzolë
       *[other] { $count } klauzola
    } · e vulosur deri në fund të tremujorit
table-wait = Prit
table-wait-date = data kalon me këtë tremujor: pjekuria { $now } do të binte në { $then }
table-wait-plain = lëreni për këtë tremujor; pjekuria { $now }
table-option-price = { $option } · { $cost }

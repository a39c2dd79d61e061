# Reči pregovaračkog stola u prozoru.

table-round = Runda { $round }, ovo tromesečje
table-no-round = U ovom tromesečju nema runde; saziva je posrednik
table-first-round = Još nije održana nijedna runda
table-rounds = { $rounds ->
        [one] Održana { $rounds } runda
        [few] Održane { $rounds } runde
       *[other] Održano { $rounds } rundi
    }
table-deadline = važi rok: { $quarters ->
        [0] ističe krajem ovog tromesečja
        [one] preostaje { $quarters } tromesečje
        [few] preostaju { $quarters } tromesečja
       *[other] preostaje { $quarters } tromesečja
    }
table-no-deadline = nema roka
table-ripeness = Zrelost
table-ripeness-parts = zastoj { $pain } · izlaz { $out } · rok { $date }
table-sealed-until = Ono što tražite vidi se kada se tromesečje završi; najgore što biste prihvatili ne vidi se nikada.
table-what-if = Sada nema runde. Ovaj izbor pokazuje koliko bi tekst koštao; ništa se ne šalje.
table-bars = Traka pokazuje koliko tekst košta kod kuće, u istoj razmeri za obe strane; crta, ili pojas gde se zna samo raspon, jeste koliko ta domaća javnost podnosi. Traka koja se završi pre toga može se potpisati.
table-own-package = Vaša domaća javnost podnosi { $room }; po najgorem što biste prihvatili ovaj tekst je košta { $cost }
table-other-package = { $seat }: podnosi od { $low } do { $high }, koliko znate; ono što tražite koštalo bi oko { $cost }
    .narrow = Odvojeni sastanci to sužavaju: „{ action-shuttle }”, „{ action-back-channel }”.
table-clause-own = košta nas { $cost } od { $room }
table-clause-other = košta ih oko { $cost }; podnose od { $low } do { $high }
table-clause-other-of = { $seat }: košta oko { $cost }; podnosi od { $low } do { $high }
table-agreed = dogovoreno
table-same = obe strane traže ovo
table-they-want = oni žele: { $option }
table-both-bear = obe strane to mogu da podnesu
table-they-may = oni to možda mogu da podnesu
table-they-hardly = više nego što, izgleda, podnose
table-we-hardly = više nego što naša javnost podnosi
table-quote = { $seat }, { $quarter }: { $what }
table-quote-head = Šta kažu
table-moves = Šta se za stolom može učiniti
table-offer = Ponudi ovaj tekst
table-offer-point = Predloži ovaj tekst
table-offer-all = Vaš tekst je zapečaćen
table-offer-odds = koliko znate, mogli bi da ga podnesu: { $odds }
table-offer-not = u ovom tromesečju nema runde
table-offer-press = { $count ->
        [one] { $count } odredba
        [few] { $count } odredbe
       *[other] { $count } odredaba
    } · zapečaćeno do kraja tromesečja
table-wait = Sačekaj
table-wait-date = rok ističe s ovim tromesečjem: zrelost { $now } pala bi na { $then }
table-wait-plain = ostavite za ovo tromesečje; zrelost { $now }
table-option-price = { $option } · { $cost }

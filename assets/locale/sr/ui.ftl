# Reči zajedničke svim ekranima: brojevi, nazivi stepena i stavova, cene, učinci, uslovi.

## Numbers

money = { $amount } mil. €
per-cent = { $amount }%
odds = { $hits } od { $of } svetova ({ $percent }%)
odds-short = { $hits } od { $of } ({ $percent }%)
odds-short-never = nikad
odds-short-always = gotovo uvek
odds-short-rare = ispod 1 od 200
so-many-of = { $part } od { $all }
odds-never = nijedan svet
odds-rare = manje od 1 na 200 svetova
odds-always = gotovo svi svetovi
teams = { $count ->
    [one] { $count } tim
    [few] { $count } tima
   *[other] { $count } timova
}
quarters = { $count ->
    [one] { $count } tromesečje
    [few] { $count } tromesečja
   *[other] { $count } tromesečja
}

## Dates

date = { $day }. { $month } { $year }
month-1 = januara
month-2 = februara
month-3 = marta
month-4 = aprila
month-5 = maja
month-6 = juna
month-7 = jula
month-8 = avgusta
month-9 = septembra
month-10 = oktobra
month-11 = novembra
month-12 = decembra
quarter = { $name } tromesečje { $year }
quarter-1 = prvo
quarter-2 = drugo
quarter-3 = treće
quarter-4 = četvrto

## Owners

owner-world = svet
owner-with = { $seat } – { $power }
owner-ballot = { $state }, glas ({ $body })
some-state = treća država
some-agreement = tekst na stolu
some-body = neka organizacija
nothing = ništa
unknown = nije poznato

## Recognition

stance-does-not = ne priznaje
stance-withdrawn = tvrdi da je povukla priznanje
stance-frozen = ćuti o svom priznanju
stance-recognises = priznaje
rung-0 = bez kontakta
rung-1 = kontakt
rung-2 = putne isprave prihvaćene
rung-3 = predstavništvo ili trgovina
rung-4 = glas „za” u organizacijama
rung-5 = priznanje
rung-6 = ambasada
conduct-sponsor = zagovara
conduct-recogniser = priznaje
conduct-quiet = ćutljivo
conduct-undecided = neopredeljeno
conduct-wary = oprezno
conduct-opposed = protivno
conduct-blocking = blokira
reading-aspirant = { $aspirant } broji ovako, povlačenja su osporena
reading-documented = bez povlačenja o kojima postoji dokument
reading-parent = bez svakog povlačenja koje navodi { $parent }
reading-short-aspirant = po sopstvenoj tvrdnji
reading-short-documented = dokumentovano
reading-short-parent = po drugoj strani

## Votes and standing

vote-yes = za
vote-no = protiv
vote-abstain = uzdržano
vote-absent = odsutno
standing-outside = van organizacije
standing-applicant = podnosilac zahteva
standing-associate = pridruženi član ili posmatrač
standing-member = član

## Roles

role-aspirant = nova država
role-parent = država od koje se odvojila
role-mediator = posrednik

## Prices

price-nothing = besplatno
price-upkeep = { $amount } po tromesečju dok traje
price-capital = kapital { $amount }
price-goodwill = tamošnja naklonost { $amount }
price-initiative = vaša inicijativa

## Effects

effect-change = { $quantity } { $amount }
effect-image-name = Ugled ({ $aspirant })
effect-change-of = { $quantity } { $amount } ({ $whose })
effect-goodwill = Naklonost ({ $power }) { $amount }
effect-flag = Pamti se za ono što kasnije može doći
effect-settle = Ispunjava vašu obavezu: { $due }
effect-due = Stvara vam obavezu: { $due }, dospeva za { $quarters ->
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}; njeno ispunjenje tada košta: { $cost }
effect-prepare-bid = Spremnost kandidature ({ $target }) { $amount }
effect-table-bid = Glasanje na kraju ovog tromesečja: { $target }
effect-withdraw-bid = Kandidatura ({ $target }) povlači se bez glasanja
effect-postpone = Zakazano glasanje ({ $target }) odlaže se: { $odds }
effect-sound-homes = Saznajete više o tome šta druge domaće javnosti podnose za stolom
effect-sound = Vaša procena glasova ({ $target }) bliža je istini za { $amount }
effect-serve-request = Molba je ispunjena ({ $target })
effect-posture-closer = { $power } se približava vama
effect-posture-away = { $power } se udaljava
effect-recognise = Priznanje ({ $state }): { $odds }
lasts-half-life = polovina nestaje za { $quarters ->
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}
lasts-over = u jednakim delovima tokom { $quarters ->
    [one] { $quarters } tromesečja
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}
lasts-for = u trajanju od { $quarters ->
    [one] { $quarters } tromesečja
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}
with-odds = izgledi: { $odds }
whose-both = obe strane
whose-everywhere = svi regioni
picked-neighbours = { $count ->
    [one] { $count } sused najbliži priznanju
    [few] { $count } suseda najbliža priznanju
   *[other] { $count } suseda najbližih priznanju
}
picked-near-threshold = { $count ->
    [one] { $count } država najbliža priznanju
    [few] { $count } države najbliže priznanju
   *[other] { $count } država najbližih priznanju
}
picked-quiet-recognisers = { $count ->
    [one] { $count } država s najslabijim priznanjem
    [few] { $count } države s najslabijim priznanjem
   *[other] { $count } država s najslabijim priznanjem
}
picked-waverers = { $count ->
    [one] { $count } članica najmanje sigurna u svoj glas
    [few] { $count } članice najmanje sigurne u svoj glas
   *[other] { $count } članica najmanje sigurnih u svoj glas
}
picked-tied-to = { $count ->
    [one] { $count } neopredeljena država najbliža sili: { $power }
    [few] { $count } neopredeljene države najbliže sili: { $power }
   *[other] { $count } neopredeljenih država najbližih sili: { $power }
}
picked-members-of = { $count ->
    [one] { $count } neopredeljena članica: { $body }
    [few] { $count } neopredeljene članice: { $body }
   *[other] { $count } neopredeljenih članica: { $body }
}
picked-conduct = { $count ->
    [one] { $count } država, ponašanje: { $conduct }
    [few] { $count } države, ponašanje: { $conduct }
   *[other] { $count } država, ponašanje: { $conduct }
}

## Needs and conditions

need-recognises = država priznaje
need-recognised = država je dala priznanje
need-does-not-recognise = država ne priznaje
need-rung = tamošnji odnosi dostigli su stepen: { $rung }
need-late = priznanje države bilo je kasno ili slabo
need-member-of = država je članica: { $body }
need-goodwill = tamošnja naklonost najmanje { $amount }
need-request = sila je od vas nešto zatražila
need-body-open = organizaciji se može pristupiti i nije zatvorena posle izgubljenog glasanja
need-bid = spremnost kandidature najmanje { $amount }
need-session = organizacija glasa u ovom tromesečju
need-bid-known = tamo se priprema kandidatura
condition-and = i
condition-or = ili
condition-not = ne važi: { $condition }
condition-at-least = { $quantity }: najmanje { $amount }
condition-at-most = { $quantity }: najviše { $amount }
condition-goodwill = naklonost ({ $power } – { $seat }): najmanje { $amount }
condition-flag = nešto se ranije dogodilo
condition-from = od { $day }. godine
condition-before = pre { $day }. godine
condition-turn-from = od poteza { $turn }
condition-turn-to = do poteza { $turn }
condition-recognises = priznanje: { $state }
condition-standing = položaj ({ $body }) najmanje: { $standing }
condition-net-least = neto priznanja: najmanje { $count }
condition-net-most = neto priznanja: najviše { $count }
condition-joined = { $count ->
    [one] pristupljeno: { $count } organizacija
    [few] pristupljeno: { $count } organizacije
   *[other] pristupljeno: { $count } organizacija
}
condition-any-bid = negde se priprema kandidatura
condition-quarter = { $quarter } tromesečje u godini

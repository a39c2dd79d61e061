# Fjalë që i ndajnë të gjitha ekranet: numra, emra shkallësh dhe qëndrimesh, çmime, efekte, kushte.

## Numbers

money = { $amount } mln €
per-cent = { $amount } %
odds = { $hits } nga { $of } botë ({ $percent } %)
odds-short = { $hits } nga { $of } ({ $percent } %)
odds-short-never = asnjë
odds-short-always = gati të gjitha
odds-short-rare = më pak se 1 nga 200
so-many-of = { $part } nga { $all }
odds-never = asnjë botë
odds-rare = më pak se 1 nga 200 botë
odds-always = gati çdo botë
teams = { $count ->
    [one] 1 ekip
   *[other] { $count } ekipe
}
quarters = { $count ->
    [one] 1 tremujor
   *[other] { $count } tremujorë
}

## Dates

date = { $day } { $month } { $year }
month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor
quarter = tremujori { $name } { $year }
quarter-1 = i parë
quarter-2 = i dytë
quarter-3 = i tretë
quarter-4 = i katërt

## Owners

owner-world = bota
owner-with = { $seat } – { $power }
owner-ballot = { $state } te { $body }
some-state = një shtet i tretë
some-agreement = teksti në tryezë
some-body = një organizatë
nothing = asgjë
unknown = nuk dihet

## Recognition

stance-does-not = nuk njeh
stance-withdrawn = thotë se e ka tërhequr njohjen
stance-frozen = hesht për njohjen e vet
stance-recognises = njeh
rung-0 = pa kontakt
rung-1 = kontakt
rung-2 = dokumentet e udhëtimit pranohen
rung-3 = ndërlidhje ose tregti
rung-4 = voton pro në organizata
rung-5 = njohje
rung-6 = ambasadë
conduct-sponsor = sponsorues
conduct-recogniser = njohës
conduct-quiet = i heshtur
conduct-undecided = i pavendosur
conduct-wary = i rezervuar
conduct-opposed = kundërshtues
conduct-blocking = bllokues
reading-aspirant = si i numëron { $aspirant }, me tërheqjet të kontestuara
reading-documented = pa tërheqjet me dokument
reading-parent = pa asnjë nga tërheqjet që i pretendon { $parent }
reading-short-aspirant = sipas pretendimit
reading-short-documented = me dokument
reading-short-parent = sipas palës tjetër

## Votes and standing

vote-yes = pro
vote-no = kundër
vote-abstain = abstenon
vote-absent = mungon
standing-outside = jashtë
standing-applicant = aplikues
standing-associate = anëtar i asociuar ose vëzhgues
standing-member = anëtar

## Roles

role-aspirant = shteti i ri
role-parent = shteti nga i cili u nda
role-mediator = ndërmjetësi

## Prices

price-nothing = pa kosto
price-upkeep = { $amount } në tremujor sa kohë që mbetet
price-capital = { $amount } kapital
price-goodwill = { $amount } vullnet i mirë atje
price-initiative = iniciativa juaj

## Effects

effect-change = { $quantity } { $amount }
effect-image-name = Imazhi ({ $aspirant })
effect-change-of = { $quantity } { $amount } ({ $whose })
effect-goodwill = Vullneti i mirë te { $power } { $amount }
effect-flag = Mbahet mend për atë që mund të vijë më vonë
effect-settle = Shlyen detyrimin: { $due }
effect-due = Ju vë një detyrim: { $due }, afati pas { $quarters ->
    [one] 1 tremujori
   *[other] { $quarters } tremujorësh
}; përmbushja e tij kushton atëherë: { $cost }
effect-prepare-bid = Gatishmëria e kandidaturës te { $target } { $amount }
effect-table-bid = { $target } voton në fund të këtij tremujori
effect-withdraw-bid = Kandidatura te { $target } tërhiqet pa votim
effect-postpone = Votimi i vënë në rend dite te { $target } shtyhet: { $odds }
effect-sound-homes = Mësoni më shumë se çfarë durojnë në tryezë opinionet e të tjerëve
effect-sound = Numërimi juaj te { $target } i afrohet të vërtetës për { $amount }
effect-serve-request = Përmbushet kërkesa nga { $target }
effect-posture-closer = { $power } anon më afër jush
effect-posture-away = { $power } largohet nga ju
effect-recognise = { $state } njeh në { $odds }
lasts-half-life = gjysma e efektit shuhet brenda { $quarters ->
    [one] 1 tremujori
   *[other] { $quarters } tremujorësh
}
lasts-over = në pjesë të barabarta gjatë { $quarters ->
    [one] 1 tremujori
   *[other] { $quarters } tremujorëve
}
lasts-for = për { $quarters ->
    [one] 1 tremujor
   *[other] { $quarters } tremujorë
}
with-odds = në { $odds }
whose-both = të dyja palët
whose-everywhere = të gjitha rajonet
picked-neighbours = { $count ->
    [one] fqinji më afër një akti
   *[other] { $count } fqinjët më afër një akti
}
picked-near-threshold = { $count ->
    [one] shteti më afër një akti
   *[other] { $count } shtetet më afër një akti
}
picked-quiet-recognisers = { $count ->
    [one] njohësi me njohjen më të dobët
   *[other] { $count } njohësit me njohjen më të dobët
}
picked-waverers = { $count ->
    [one] anëtari më pak i sigurt për votën e vet
   *[other] { $count } anëtarët më pak të sigurt për votën e vet
}
picked-tied-to = { $count ->
    [one] shteti i pavendosur më i afërt me fuqinë: { $power }
   *[other] { $count } shtetet e pavendosura më të afërta me fuqinë: { $power }
}
picked-members-of = { $count ->
    [one] një anëtar i pavendosur te { $body }
   *[other] { $count } anëtarë të pavendosur te { $body }
}
picked-conduct = { $count ->
    [one] një shtet me sjellje: { $conduct }
   *[other] { $count } shtete me sjellje: { $conduct }
}

## Needs and conditions

need-recognises = shteti njeh
need-recognised = shteti ka njohur
need-does-not-recognise = shteti nuk njeh
need-rung = angazhimi atje ka arritur: { $rung }
need-late = shteti njohu vonë ose me mbështetje të dobët
need-member-of = shteti është anëtar te { $body }
need-goodwill = vullnet i mirë atje prej së paku { $amount }
need-request = fuqia ju ka kërkuar diçka
need-body-open = në organizatë mund të hyhet dhe ajo nuk është e mbyllur pas një votimi të humbur
need-bid = një kandidaturë e gatshme së paku { $amount }
need-session = organizata voton këtë tremujor
need-bid-known = atje po përgatitet një kandidaturë
condition-and = dhe
condition-or = ose
condition-not = jo: { $condition }
condition-at-least = { $quantity } së paku { $amount }
condition-at-most = { $quantity } së shumti { $amount }
condition-goodwill = vullneti i mirë i fuqisë ({ $power } – { $seat }) është së paku { $amount }
condition-flag = diçka më e hershme ka ndodhur
condition-from = nga data { $day }
condition-before = para datës { $day }
condition-turn-from = nga radha { $turn }
condition-turn-to = deri në radhën { $turn }
condition-recognises = { $state } njeh
condition-standing = statusi te { $body } është së paku: { $standing }
condition-net-least = njohjet neto janë së paku { $count }
condition-net-most = njohjet neto janë së shumti { $count }
condition-joined = { $count ->
    [one] anëtarësim në 1 organizatë
   *[other] anëtarësim në { $count } organizata
}
condition-any-bid = diku po përgatitet një kandidaturë
condition-quarter = tremujori { $quarter } i vitit

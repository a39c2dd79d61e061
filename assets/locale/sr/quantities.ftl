# Šta se broji, šta to pokreće i zašto se promenilo.

## Quantities

quantity-budget = Budžet
    .about = Pristiže svakog tromesečja; čuvaju se najviše prihodi dva tromesečja.
quantity-capital = Politički kapital
    .about = Politički kapital: koliko vaš kabinet može da rizikuje. Raste svakog tromesečja, brže uz bolji rejting u zemlji.
quantity-keep = Vaša reč
    .about = Koliko vaša reč vredi drugima, od 0 do 100. Ispunjene obaveze je podižu, prekršene skupo koštaju.
quantity-home = Rejting u zemlji
    .about = Od 0 do 100. Sam se vraća na uobičajeni nivo; dobici iznad 52 se smanjuju.
quantity-saved = Ušteda od neiskorišćene inicijative
    .about = Kapital za koji je sledeća inicijativa jeftinija, jer prethodna nije iskorišćena.
quantity-goodwill = Naklonost
    .about = Od 0 do 100. Sama se vraća na uobičajeni nivo; što je viša, dobici su manji.
quantity-posture = Držanje
    .about = Da li je sila trenutno bliža jednoj strani.
quantity-image = Ugled
    .about = Od 0 do 100; 50 znači ravnodušnost. Sam se vraća na tu vrednost.
quantity-rung = Stepen odnosa
    .about = Od 0 (bez kontakta) do 6 (ambasada).
quantity-stance = Stav
    .about = 0 ne priznaje, 1 tvrdi da je povukla priznanje, 2 ćuti, 3 priznaje.
quantity-effort = Učinak kampanje
    .about = Ono što su izaslanici i posete tamo izgradili; troši se i zasićuje.
quantity-counter = Učinak protivkampanje
    .about = Ono što su izaslanici i posete druge strane tamo izgradili; troši se i zasićuje.
quantity-pull = Uticaj događaja i poseta
    .about = Šta su za sobom ostavili događaji, posete i zatražene usluge; bledi.
quantity-resilience = Otpornost
    .about = Misije i uveravanja koja povlačenje čine manje verovatnim; troši se.
quantity-occasion = Izgledi povoda
    .about = Dodatni izgledi za priznanje, samo u ovom tromesečju.
quantity-exposure = Izloženost povlačenju
    .about = Dodatni izgledi za povlačenje, dok kampanja traje.
quantity-support = Podrška
    .about = Zbir svojih činilaca. 0 je prag: i iznad njega državi je potreban povod.
quantity-driver = Podrška, činilac: { $driver }
    .about = Jedan deo podrške države; svakog tromesečja se malo približi svojoj ciljnoj vrednosti.
quantity-driver-unused = Podrška, činilac koji u ovom svetu ne postoji
quantity-bid = Spremnost kandidature
    .about = Od 0 do 100. Priprema je povećava; odložena u fioku, opada.
quantity-standing = Položaj
    .about = 0 van organizacije, 1 podnosilac zahteva, 2 pridruženi član ili posmatrač, 3 član.
quantity-odds = Opredeljenje postignuto pridobijanjem glasova
    .about = Poeni za koje su pridobijanje i osporavanje pomerili opredeljenje ove članice; važi samo za ovu kandidaturu.

## Drivers of support

driver-profile = sopstveni profil države
driver-precedent = strah od presedana
driver-parent-ties = veze s drugom stranom
driver-pull = uticaj sile: { $power }
driver-dialogue = stanje dijaloga
driver-memberships = stečena članstva
driver-peers = primer suseda
driver-campaign = kampanja za priznanje
driver-counter = protivkampanja
driver-image = ugled u regionu
driver-habit = stav učvršćen navikom
driver-events = tragovi događaja
driver-chance = slučaj: kabinet

## Causes of the engine's own

cause-cap = odsečeno na gornjoj granici
cause-floor = odsečeno na donjoj granici
cause-fades = raniji učinak bledi
cause-income = prihod tromesečja
cause-capital-income = kapital tromesečja, veći uz bolji rejting u zemlji
cause-home-returns = vraća se na uobičajeni nivo
cause-initiative-unused = neiskorišćena inicijativa
cause-initiative-used = ušteda je potrošena
cause-goodwill-returns = vraća se na uobičajeni nivo
cause-request-lapsed = molba na koju niko nije odgovorio
cause-image-returns = vraća se ka ravnodušnosti
cause-effort-fades = učinak kampanje se troši
cause-counter-fades = učinak protivkampanje se troši
cause-pull-fades = bledi ono što su događaji ostavili
cause-resilience-fades = stara uveravanja slabe
cause-act = akt o priznanju
cause-withdrawal = povlačenje, dokumentovano ili navodno
cause-reaffirmed = priznanje je potvrđeno
cause-engaged = odnosi prate podršku
cause-cooled = odnosi hladne
cause-occasion-past = povod je prošao
cause-exposure-past = pritisak je prošao
cause-bid-fades = predmet u fioci skuplja prašinu
cause-bid-closed = kandidatura je zatvorena
cause-vote-won = glasanje je dobijeno
cause-vote-lost = glasanje je izgubljeno
cause-votes-cast = glasovi su dati

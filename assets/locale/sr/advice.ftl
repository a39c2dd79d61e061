# Reči predviđanja i procena savetnika.

forecast-head = Šta može doći za { $quarters } { $quarters ->
        [one] tromesečje
        [few] tromesečja
       *[other] tromesečja
    }: broj budućnosti iz onoga što znate: { $futures }
forecast-note = Ostali igraju kao sposobni botovi, a skriveno se procenjuje. To je procena iz igre, a ne činjenica.
forecast-line = { $what }: { $odds }
forecast-mean = { $what }: { $mean }, uz odstupanje { $error }
forecast-effect-head = Šta bi ovaj nalog promenio; broj parova budućnosti s istom srećom: { $futures }
forecast-effect = { $what }: { $by }, uz odstupanje { $error }
forecast-effect-same = { $what }: { $by } u svakom svetu
forecast-effect-more = { $what }: u { $by } od 100 svetova više, uz odstupanje { $error }
forecast-effect-less = { $what }: u { $by } od 100 svetova manje, uz odstupanje { $error }
forecast-effect-none = Ništa se ne izdvaja od slučaja.
forecast-effect-unclear = Manje od dvostrukog odstupanja, i ne više od slučaja: { $what }
forecast-recognitions-up = neto priznanja rastu
forecast-recognitions-down = neto priznanja opadaju
forecast-recognitions = neto priznanja
forecast-body = prijem u neku organizaciju ({ $aspirant })
forecast-lost = izgubljeno glasanje o prijemu
forecast-tabled = glasanje o prijemu stavljeno na dnevni red
forecast-crisis = kriza izbija ili se zaoštrava
forecast-gate = pređena etapa ({ $seat })
forecast-half = napola ispunjeno, „{ $aim }”
forecast-full = potpuno ispunjeno, „{ $aim }”
forecast-verdict = vaša konačna ocena
forecast-trust = poverenje
forecast-home = domaća javnost
forecast-of-ten = u { $hits } od { $futures } svetova, uz odstupanje { $error }

## In the window

panel-forecast = Predviđanje
forecast-year = Godina dana
forecast-two-years = Dve godine
forecast-lead = Šta može doći tokom { $quarters } tromesečja, prebrojano u svetovima koji odgovaraju onome što znate (njih { $futures }).
forecast-over = Igra je završena: nema više šta da se predviđa.
forecast-asking = Ispituju se budućnosti (njih { $all })… { $futures ->
        [0] još nijedna nije stigla.
       *[other] stiglo: { $futures }.
    }
forecast-abroad = U inostranstvu i organizacijama
forecast-parties = Između strana i na putevima
forecast-aims = Vaši ciljevi
forecast-stand = Gde biste stajali
forecast-worlds = { $hits } od { $of } svetova
forecast-worlds-none = nijedan svet od { $futures }
forecast-worlds-all = svi svetovi ({ $futures })
forecast-counted = { $hits } od { $futures }, uz odstupanje { $error }
forecast-aim-half = napola ispunjeno
forecast-aim-full = potpuno ispunjeno
forecast-mean-value = { $mean }, uz odstupanje { $error }
forecast-now = sada { $now }
estimate-ask = Šta bi to donelo?
estimate-ask-of = Šta bi to donelo? { $what }
estimate-head = Posle { $quarters } tromesečja; broj parova svetova s istom srećom: { $futures }, u svakom paru jedan s ovim:
estimate-nothing = Ništa se ne izdvaja od slučaja.
estimate-unclear = Manje od dvostrukog odstupanja: { $what }

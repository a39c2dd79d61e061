# Fjalë të parashikimeve dhe të vlerësimeve të këshilltarit.

forecast-head = Çfarë mund të vijë në { $quarters } { $quarters ->
        [one] tremujor
       *[other] tremujorë
    }: { $futures } të ardhme nga ajo që dini
forecast-note = Të tjerët luajnë si do të luanin programe të afta, dhe gjërat e fshehura hamendësohen. Është vlerësim nga loja, jo fakt.
forecast-line = { $what }: { $odds }
forecast-mean = { $what }: { $mean }, plus a minus { $error }
forecast-effect-head = Çfarë do të ndryshonte ky urdhër, në { $futures } çifte të ardhmesh me të njëjtin fat
forecast-effect = { $what }: { $by }, plus a minus { $error }
forecast-effect-same = { $what }: { $by } në çdo botë
forecast-effect-more = { $what }: në { $by } nga 100 botë më shumë, plus a minus { $error }
forecast-effect-less = { $what }: në { $by } nga 100 botë më pak, plus a minus { $error }
forecast-effect-none = Asgjë nuk dallohet nga rasti.
forecast-effect-unclear = Më pak se dyfishi i gabimit, e jo më shumë se rast: { $what }
forecast-recognitions-up = njohjet neto rriten
forecast-recognitions-down = njohjet neto bien
forecast-recognitions = njohjet neto
forecast-body = pranim në një organizatë: { $aspirant }
forecast-lost = humbet një votim për pranim
forecast-tabled = vihet në votim një pranim
forecast-crisis = shpërthen ose rritet një krizë
forecast-gate = kalohet një portë: { $seat }
forecast-half = i përmbushur përgjysmë, “{ $aim }”
forecast-full = i përmbushur plotësisht, “{ $aim }”
forecast-verdict = vlerësimi juaj
forecast-trust = besimi
forecast-home = miratimi në vend
forecast-of-ten = në { $hits } nga { $futures } botë, plus a minus { $error }

## In the window

panel-forecast = Parashikimi
forecast-year = Një vit
forecast-two-years = Dy vjet
forecast-lead = Çfarë mund të vijë në { $quarters } tremujorë, e numëruar mbi { $futures } botë që përputhen me atë që dini.
forecast-over = Loja mbaroi: nuk ka mbetur çfarë parashikohet.
forecast-asking = Po pyeten { $all } të ardhme… { $futures ->
        [0] ende asnjë nuk ka ardhur.
       *[other] kanë ardhur { $futures }.
    }
forecast-abroad = Jashtë dhe në organizata
forecast-parties = Ndërmjet palëve dhe në rrugë
forecast-aims = Synimet tuaja
forecast-stand = Ku do të qëndronit
forecast-worlds = { $hits } nga { $of } botë
forecast-worlds-none = asnjë botë nga { $futures }
forecast-worlds-all = të gjitha { $futures } botët
forecast-counted = { $hits } nga { $futures }, plus a minus { $error }
forecast-aim-half = i përmbushur përgjysmë
forecast-aim-full = i përmbushur plotësisht
forecast-mean-value = { $mean }, plus a minus { $error }
forecast-now = tani { $now }
estimate-ask = Çfarë do të bënte?
estimate-ask-of = Çfarë do të bënte? { $what }
estimate-head = Pas { $quarters } tremujorësh, në { $futures } çifte botësh me të njëjtin fat, njëra e çdo çifti me të:
estimate-nothing = Asgjë nuk dallohet nga rasti.
estimate-unclear = Më pak se dyfishi i gabimit: { $what }

# Reči o domaćim prilikama, regionu, silama i javnoj diplomatiji: stranice, brojevi, uzroci, vesti.

## Quantities
quantity-growth = rast
    .about = Privredni rast, procenata godišnje. Svakog tromesečja se za desetinu vraća ka uobičajenom nivou; guraju ga ulaganja, energija, ograničenja, mere i okolne privrede.
quantity-unemployment = nezaposlenost
    .about = Procenat onih koji traže posao. Sporo prati rast.
quantity-investment = ulaganja
    .about = Poverenje ulagača, od 0 do 100: pomeraju ga pravosuđe, bezbednost, napetost i mere, a rast ga prati.
quantity-leavers = iseljavanje
    .about = Oni koji odlaze zauvek, procenat stanovnika godišnje: pokreću ga posao, rast i putovanja bez viza.
quantity-margin = prednost u parlamentu
    .about = Mandati iznad većine; ispod nule vladi nedostaju. Pomeraju je izbori, partneri i prebezi.
quantity-court-record = učinak pravosuđa
    .about = Šta sudovi i tužilaštva mogu da pokažu, od 0 do 100.
quantity-security = bezbednost
    .about = Bezbednost snabdevanja i granica, od 0 do 100.
quantity-cohesion = kohezija
    .about = Uključenost manjina i kohezija društva, od 0 do 100.
quantity-trade = trgovina između strana
    .about = 100 je godina bez ograničenja. Brže pada nego što se vraća.
quantity-curbs = ograničenja trgovine
    .about = Stepeni zabrana i carina koje strana drži na snazi, od 0 do 3. Isti stepen čini isto, ma ko ga držao.
quantity-energy = snabdevanje energijom
    .about = Od 0 do 100. Zima ga troši.
quantity-scheme = učešće u programu
    .about = Koliko strana učestvuje u regionalnom programu, od 0 do 100.
quantity-rumour = glasine
    .about = Lažne vesti kojima se u inostranstvu veruje, od 0 do 100. Opterećuju ugled i blede.
quantity-diaspora = dijaspora
    .about = Angažovanost dijaspore, od 0 do 100. Nosi ugled tamo gde živi.

## Causes
cause-economy-abroad = okolne privrede
cause-economy-investment = ulaganja
cause-economy-energy = snabdevanje energijom
cause-economy-measures = mere na snazi
cause-economy-curbs = ograničenja trgovine
cause-work-follows-growth = posao prati rast
cause-leave-for-work = ljudi odlaze zbog posla
cause-leave-by-hope = ljudi odlaze ili ostaju prema očekivanjima
cause-leave-without-visas = putovanja bez viza
cause-invest-courts = šta pravosuđe može da pokaže
cause-invest-security = bezbednost
cause-invest-tension = napetost između strana
cause-invest-measures = mere na snazi
cause-ballot = birači
cause-partners-join = partneri se pridružuju
cause-new-government = nova vlada
cause-mandate-renewed = mandat je obnovljen
cause-mandate-ended = mandat se završava; preuzima naslednik
cause-president-elected = izabran je šef države
cause-president-not-elected = šef države nije izabran
cause-home-growth = privreda
cause-income-growth = privreda
cause-trade-curbs = ograničenja na snazi
cause-curbs-noted = partneri traže ukidanje ograničenja
cause-energy-winter = zima
cause-energy-summer = topla polovina godine
cause-summit = regionalni samit
cause-power-speaks = jedna sila se oglašava
cause-power-presses = jedna sila pritiska one koji su s njom povezani
cause-power-warns = jedna sila upozorava
cause-rumour-abroad = glasine u inostranstvu
cause-diaspora-speaks = dijaspora se zalaže
cause-rumour-incidents = napeto tromesečje hrani glasine

## News
news-tell = { $risk }
news-vote-called = { $seat }: raspisani su vanredni izbori.
news-cabinet-falls = { $seat }: kabinet pada. Izbori slede u roku od dva tromesečja.
news-cabinet-formed = { $seat }: kabinet je najzad formiran; broj mandata iza njega: { $seats }.
news-election-majority = { $seat }: izborna noć. Mandata za one koji će vladati: { $seats }; kabinet je spreman, a ono što podnosi za stolom određuje se iznova.
news-election-coalition = { $seat }: izborna noć. Mandata: { $seats }, nedovoljno; partneri su nađeni pre kraja nedelje.
news-election-deadlock = { $seat }: izborna noć. Mandata: { $seats }, nedovoljno, a niko se ne pridružuje. Ostaje vlada u tehničkom mandatu.
news-president-vote = { $seat }: građani biraju šefa države.
news-president-elected = { $seat }: parlament bira šefa države; prisutno je bilo dovoljno poslanika.
news-president-not-elected = { $seat }: šef države nije izabran, zbog nedovoljnog prisustva ili glasova. Parlament se raspušta.
news-local-vote = { $seat }: održavaju se lokalni izbori.
news-mandate-renewed = { $seat }: mandat je obnovljen.
news-mandate-ended = { $seat }: mandat nije obnovljen. Za sto seda naslednik, s novim jedinstvom i starim obećanjima.
news-summit = Region se sastaje: { $target }.
news-summit-hosted = Domaćin regiona: { $seat }, { $target }.
news-power-speaks = { $power } se o tome oglašava u trećim prestonicama.
news-power-presses = { $power } pritiska vlade koje su s njom povezane.
news-power-warns = { $power } upućuje upozorenje zbog ograničenja ili napetosti: { $seat }.

## Levels of belief
belief-unlikely = malo verovatno
belief-even = podjednako
belief-likely = verovatno

## Dials
dial-line = { $dial }: { $levels }
dial-level = { $level } ({ $belief })

## Pages
home-head = Domaće prilike: { $seat }
home-government = { $government }; mandata iznad većine { $margin }, većina je { $needed } od { $seats }
home-majority = Vlada ima većinu
home-no-majority = Vlada nema većinu
home-caretaker = Vlada je u tehničkom mandatu
home-forming = Kabinet se formira
home-mandate = Mandat, a ne parlament: { $home } { $value } od 100; obnova traži { $need }
home-next-vote = Sledeći izbori: { $quarter } ({ $left ->
    [0] u ovom tromesečju
    [one] za { $left } tromesečje
    [few] za { $left } tromesečja
   *[other] za { $left } tromesečja
})
home-next-exam = Sledeće preispitivanje mandata: { $quarter }
home-no-vote = Ovde niko ne glasa.
home-approval = { $home }: { $value }
home-numbers = Privreda i društvo
home-column-then = pre godinu dana
home-column-now = sada
home-world = Društvo i pravosuđe
home-promises = Šta druga strana zna da dugujete
home-promised = Šta drugi duguju, koliko je naglas rečeno
home-due = { $seat }: { $due }, rok: { $quarter }
home-hint = `why growth`, `why margin` i `why home` prikazuju šta ih je pomerilo. Stanje kod druge strane je javno: prikazano je pored.
region-head = Region
region-schemes = Programi: koliko svaka strana učestvuje (od 0 do 100)
region-trade = Trgovina između strana { $trade } od 100; ograničenja na snazi: { $curbs }
region-curbs-of = { $seat } { $steps }
region-energy-of = Snabdevanje energijom: { $list }
region-of = { $seat } { $value }
region-summit = Sledeći samit: { $scheme }, { $day }{ $host }
region-hosted = , domaćin: { $seat }
region-none = U ovom svetu nema regionalnih programa.
region-rumour = Glasine u inostranstvu { $rumour }; angažovanost dijaspore { $diaspora }
region-hint = `why scheme of ID`, `why trade` i `why curbs` prikazuju šta ih je pomerilo.
tells-head = Šta se može videti od onoga što nijedan sto ne zna
tells-intro = Sedam od deset znakova je tačno. Na šta zajedno ukazuju:
tells-none = Ovaj svet ne krije ništa slično.
tells-told = Dosad viđeno, najpre najnovije
tells-line = { $quarter }: { $text }
tells-nothing = Još ništa nije viđeno.
powers-posture = Koliko se može proceniti

news-majority-lost = Izgubljena je većina u parlamentu: { $seat }. Zakoni i ratifikacije čekaju dok se ponovo ne nađe, partnerima ili izborima.

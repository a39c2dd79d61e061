# Çfarë numërohet, çfarë e lëviz dhe pse lëvizi.

## Quantities

quantity-budget = Buxheti
    .about = Hyn çdo tremujor; mund të mbahen së shumti të hyrat e dy tremujorëve.
quantity-capital = Kapitali politik
    .about = Kapitali politik: çfarë mund të rrezikojë kabineti juaj. Rritet çdo tremujor, më shpejt me miratim në vend.
quantity-keep = Fjala juaj
    .about = Sa vlen fjala juaj për të tjerët, 0 deri 100. Zotimet e mbajtura e rritin, të shkelurat kushtojnë shumë.
quantity-home = Miratimi në vend
    .about = 0 deri 100. Kthehet vetvetiu në nivelin e zakonshëm; fitimet mbi 52 tkurren.
quantity-saved = Kursyer nga iniciativa e papërdorur
    .about = Kapital që iniciativa e ardhshme kushton më pak, sepse e fundit nuk u përdor.
quantity-goodwill = Vullneti i mirë
    .about = 0 deri 100. Kthehet vetvetiu në nivelin e zakonshëm; fitimet tkurren ndërsa rritet.
quantity-posture = Prirja
    .about = Nëse fuqia anon tani nga njëra palë.
quantity-image = Imazhi
    .about = 0 deri 100; 50 është indiferencë. Kthehet aty vetvetiu.
quantity-rung = Shkalla e angazhimit
    .about = Nga 0 (pa kontakt) deri në 6 (ambasadë).
quantity-stance = Qëndrimi
    .about = 0 nuk njeh, 1 thotë se e ka tërhequr njohjen, 2 hesht, 3 njeh.
quantity-effort = Rezerva e fushatës
    .about = Çfarë kanë ndërtuar atje të dërguarit dhe vizitat; tretet dhe ngopet.
quantity-counter = Rezerva e kundërfushatës
    .about = Çfarë kanë ndërtuar atje kundër të dërguarit dhe vizitat; tretet dhe ngopet.
quantity-pull = Ndikimi i ngjarjeve dhe vizitave
    .about = Çfarë lanë pas ngjarjet, vizitat dhe nderet e kërkuara; shuhet.
quantity-resilience = Qëndresa
    .about = Misione dhe siguri që e bëjnë më pak të mundshme një tërheqje; tretet.
quantity-occasion = Gjasat e një rasti
    .about = Gjasa shtesë të një akti, vetëm këtë tremujor.
quantity-exposure = Ekspozimi ndaj një tërheqjeje
    .about = Gjasa shtesë të një tërheqjeje, sa zgjat një fushatë.
quantity-support = Mbështetja
    .about = Shuma e faktorëve të saj. 0 është pragu: mbi të shtetit i duhet ende një rast.
quantity-driver = Mbështetja nga: { $driver }
    .about = Një pjesë e mbështetjes së një shteti; lëviz pak çdo tremujor drejt cakut të vet.
quantity-driver-unused = Mbështetja nga asgjë në këtë botë
quantity-bid = Gatishmëria e kandidaturës
    .about = 0 deri 100. Përgatitja e rrit; e lënë në raft, ajo bie.
quantity-standing = Statusi në organizatë
    .about = 0 jashtë, 1 aplikues, 2 anëtar i asociuar ose vëzhgues, 3 anëtar.
quantity-odds = Animi i fituar me lobim
    .about = Pikë për të cilat lobimi dhe kundërshtimi e lëvizën animin e këtij anëtari; vlen vetëm për këtë kandidaturë.

## Drivers of support

driver-profile = profili i vetë shtetit
driver-precedent = frika nga precedenti
driver-parent-ties = lidhjet me palën tjetër
driver-pull = ndikimi nga { $power }
driver-dialogue = gjendja e dialogut
driver-memberships = anëtarësitë e arritura
driver-peers = shembulli i fqinjëve
driver-campaign = të dërguar dhe vizita për të
driver-counter = të dërguar dhe vizita kundër
driver-image = imazhi në rajon
driver-habit = qëndrim nga zakoni
driver-events = çfarë lanë pas ngjarjet
driver-chance = rasti: disponimi i kabinetit

## Causes of the engine's own

cause-cap = e prerë në kufirin e sipërm
cause-floor = e prerë në kufirin e poshtëm
cause-fades = një efekt i mëparshëm shuhet
cause-income = të hyrat e tremujorit
cause-capital-income = kapitali i tremujorit, më shumë me miratim në vend
cause-home-returns = kthim drejt nivelit të zakonshëm
cause-initiative-unused = një iniciativë e papërdorur
cause-initiative-used = kursimi u harxhua
cause-goodwill-returns = kthim drejt nivelit të zakonshëm
cause-request-lapsed = një kërkesë së cilës nuk iu përgjigj askush
cause-image-returns = kthim drejt indiferencës
cause-effort-fades = përpjekja tretet
cause-counter-fades = kundërpërpjekja tretet
cause-pull-fades = ajo që lanë pas ngjarjet shuhet
cause-resilience-fades = siguritë e vjetra treten
cause-act = një akt njohjeje
cause-withdrawal = një tërheqje, me shkrim ose e pretenduar
cause-reaffirmed = njohja konfirmohet
cause-engaged = angazhimi e ndjek mbështetjen
cause-cooled = angazhimi ftohet
cause-occasion-past = rasti kaloi
cause-exposure-past = presioni kaloi
cause-bid-fades = një dosje në raft mbledh pluhur
cause-bid-closed = kandidatura u mbyll
cause-vote-won = u fitua një votim
cause-vote-lost = u humb një votim
cause-votes-cast = votat u hodhën

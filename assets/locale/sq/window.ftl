# Dritarja: ekrani i parë, loja e re, lojërat e ruajtura, cilësimet, menyja, mbulesat, harta.

window-back = Prapa
window-read = Lexo
window-not-kept = Loja nuk mund të ruhej: { $why } Mbylleni dritaren edhe një herë për të dalë pa e ruajtur.

title-name = Newborn
title-line = Politika e jashtme e një shteti të ri, e luajtur nga cilado anë e tryezës
title-continue = Vazhdo
title-saves = Lojërat e ruajtura
title-settings = Cilësimet
title-credits = Burimet dhe licencat
title-quit = Dil
title-scenarios = Lojë e re
title-span = Nga { $date } · { $turns } radhë
title-broken = Ky skenar nuk mund të luhet. Hapeni për të lexuar, rresht për rresht, çfarë nuk shkon.
save-summary = { $title } · { $seats } · { $quarter }, radha { $turn } nga { $turns } · { $when }
save-nobody = askush
save-age-now = ruajtur tani
save-age-minutes = ruajtur para { $count } min
save-age-hours = ruajtur para { $count } orësh
save-age-days = { $count ->
    [one] ruajtur para një dite
   *[other] ruajtur para { $count } ditësh
}
saves-from-snapshot = Vazhdo nga gjendja e ruajtur

trouble-scenario = { $id } nuk mund të luhet ende
trouble-nothing-started = Asgjë nuk u nis në vend të tij. Çdo vërejtje tregon skedarin, rreshtin dhe një zgjidhje.
trouble-place = { $file }, rreshti { $line }, kolona { $column }
trouble-words = Tekstet nuk mund të lexohen

cast-seats = Kush luan
cast-questions = Pyetje para lojës
cast-person = Person
cast-bot = Program
cast-seed = Fara e rastit
cast-nobody = Jepini së paku një rol një personi.
cast-begin = Fillo
cast-hot-seat = Personat luajnë me radhë në këtë ekran; ndërmjet tyre tavolina mbulohet.
bot-able = i aftë
bot-novice = fillestar
bot-expert = ekspert
bot-passive = që pret
bot-random = që bën çfarëdo

settings-size = Madhësia e tekstit
settings-palette = Ngjyrat
settings-dark = Natë
settings-paper = Letër
settings-motion = Lëvizja
settings-moves = Gjërat rrëshqasin
settings-still = Gjërat rrinë në vend
settings-window = Dritarja
settings-in-window = Në dritare
settings-full = Ekran i plotë
settings-kept = Cilësimet ruhen menjëherë.
settings-not-kept = Cilësimet vlejnë tani, por nuk mund të ruheshin: { $why }

menu-open = Menyja
menu-saves = Lojërat e ruajtura
menu-title = Loja pret
menu-go-on = Vazhdo
menu-save = Ruaj lojën
menu-first = Ruaj dhe shko në ekranin e parë
menu-leave = Ruaj dhe dil

drawer-open = Hap: { $panel }
drawer-close = Mbyll: { $panel }

curtain-hand-over = Dorëzojeni ekranin
curtain-seat = { $seat }
curtain-private = Ajo që vjen është vetëm për këtë rol.
curtain-open = Roli im: { $seat }

digest-title = Çfarë solli tremujori
digest-begin = Te tavolina
digest-go-on = Te tavolina
digest-your-seat = Roli juaj: { $seat }
digest-counts = Numërimi
digest-count-row = { $who }: { $count } { $change }
digest-rest =
    { $count ->
        [one] Edhe një çështje e vogël gjendet te lajmet.
       *[other] Edhe { $count } çështje të vogla gjenden te lajmet.
    }
closing-look = Shiko përreth
closing-worth = Vlera { $worth } nga 100

map-name = Harta e botës, e zgjedhur: { $state }
map-layer-stance = Qëndrimi
map-layer-support = Mbështetja
map-layer-change = Ndryshimi i fundit
map-layer-engagement = Angazhimi
map-layer-odds = Gjasat këtë tremujor
map-layer-vote = Votimi te { $body }
map-layer-pull = Ndikimi: { $power }
map-layer-image = Imazhi
map-layer-club = Anëtarët: { $body }
map-layers = Shtresat
map-layers-votes = Votimet
map-layers-pulls = Ndikimet
map-layers-clubs = Anëtarësitë
map-key = Shenjat
map-views = Pamja
map-inset = Përreth: { $state }
map-inset-open = Trego hartën e vogël: { $name }
map-inset-close = Palos hartën e vogël: { $name }
map-world = Bota
map-around = Kontinenti
map-close = Rajoni
map-reading = Numërimi { $reading }
map-reading-row = { $who }: { $count }
map-legend-recognises = njeh
map-legend-does-not = nuk njeh
map-legend-claimed-counted = njeh, pretendohet tërheqje
map-legend-claimed = pretendohet tërheqje
map-legend-not-in = nuk është te { $body }
map-legend-under = nën { $value }
map-legend-from = nga { $value }
map-legend-yes = pro ka gjasa
map-legend-leans-yes = anon pro
map-legend-open = e hapur
map-legend-leans-no = anon kundër
map-legend-no = kundër ka gjasa
map-note-recognises = njeh
map-note-frozen = njeh, por hesht për këtë
map-note-does-not = nuk njeh
map-note-claimed = pretendohet një tërheqje
map-note-support = mbështetja { $value }
map-note-change = tremujori i kaluar { $value }
map-note-odds = gjasat këtë tremujor { $value } %
map-note-vote = pro në { $yes } nga 10 botë, kundër në { $no }
map-note-pull = ndikimi { $value }
map-note-image = imazhi { $value } nga 100

# Prozor: prvi ekran, nova igra, sačuvane igre, podešavanja, meni, zavese, karta.

window-back = Nazad
window-read = Pročitaj
window-not-kept = Igra se nije mogla sačuvati: { $why } Zatvorite prozor još jednom da biste izašli bez čuvanja.

title-name = Newborn
title-line = Spoljna politika nove države, s bilo koje strane stola
title-continue = Nastavi
title-saves = Sačuvane igre
title-settings = Podešavanja
title-credits = Zasluge i licence
title-quit = Izađi
title-scenarios = Nova igra
title-span = Od { $date } · broj poteza: { $turns }
title-broken = Ovaj scenario ne može da se igra. Otvorite ga da biste pročitali šta nije u redu, red po red.
save-summary = { $title } · { $seats } · { $quarter }, potez { $turn } od { $turns } · { $when }
save-nobody = niko
save-age-now = sačuvano upravo sada
save-age-minutes = sačuvano pre { $count } min
save-age-hours = sačuvano pre { $count } h
save-age-days = { $count ->
    [one] sačuvano pre { $count } dan
   *[other] sačuvano pre { $count } dana
}
saves-from-snapshot = Nastavi od snimljenog stanja

trouble-scenario = { $id } još ne može da se igra
trouble-nothing-started = Umesto njega ništa nije pokrenuto. Svaka primedba navodi datoteku, red i izlaz.
trouble-place = { $file }, red { $line }, kolona { $column }
trouble-words = Tekstovi se ne mogu pročitati

cast-seats = Ko igra
cast-questions = Pitanja pre igre
cast-person = Osoba
cast-bot = Bot
cast-seed = Seme
cast-nobody = Dodelite bar jedno mesto nekoj osobi.
cast-begin = Počni
cast-hot-seat = Igrači se smenjuju za ovim ekranom; između poteza sto je zaklonjen.
bot-able = neko sposoban
bot-novice = početnik
bot-expert = stručnjak
bot-passive = neko ko čeka
bot-random = neko ko radi bilo šta

settings-size = Veličina teksta
settings-palette = Boje
settings-dark = Noć
settings-paper = Papir
settings-motion = Kretanje
settings-moves = Stvari klize
settings-still = Stvari miruju
settings-window = Prozor
settings-in-window = U prozoru
settings-full = Ceo ekran
settings-kept = Podešavanja se odmah čuvaju.
settings-not-kept = Podešavanja sada važe, ali nisu mogla da se sačuvaju: { $why }

menu-open = Meni
menu-saves = Sačuvane igre
menu-title = Igra čeka
menu-go-on = Nastavi
menu-save = Sačuvaj igru
menu-first = Sačuvaj i idi na prvi ekran
menu-leave = Sačuvaj i izađi

drawer-open = Otvori: { $panel }
drawer-close = Zatvori: { $panel }

curtain-hand-over = Predajte ekran
curtain-seat = { $seat }
curtain-private = Ono što sledi samo je za ovo mesto.
curtain-open = Tu sam: { $seat }

digest-title = Šta je tromesečje donelo
digest-begin = Za radni sto
digest-go-on = Za radni sto
digest-your-seat = Vaše mesto: { $seat }
digest-counts = Broj priznanja
digest-count-row = { $who }: { $count } { $change }
digest-rest =
    { $count ->
        [one] U vestima je još { $count } manja stavka.
        [few] U vestima su još { $count } manje stavke.
       *[other] U vestima je još { $count } manjih stavki.
    }
closing-look = Razgledaj
closing-worth = Vredi { $worth } od 100

map-name = Karta sveta, izabrana država: { $state }
map-layer-stance = Stav
map-layer-support = Podrška
map-layer-change = Poslednja promena
map-layer-engagement = Odnosi
map-layer-odds = Izgledi u ovom tromesečju
map-layer-vote = Glasanje: { $body }
map-layer-pull = Uticaj: { $power }
map-layer-image = Ugled
map-layer-club = Članice: { $body }
map-layers = Slojevi
map-layers-votes = Glasanja
map-layers-pulls = Uticaji
map-layers-clubs = Članstva
map-key = Legenda
map-views = Pogled
map-inset = Okolina: { $state }
map-inset-open = Prikaži malu kartu: { $name }
map-inset-close = Sklopi malu kartu: { $name }
map-world = Svet
map-around = Kontinent
map-close = Region
map-reading = Računanje: { $reading }
map-reading-row = { $who }: { $count }
map-legend-recognises = priznaje
map-legend-does-not = ne priznaje
map-legend-claimed-counted = priznaje, navodno povučeno
map-legend-claimed = navodno povučeno
map-legend-not-in = nije članica: { $body }
map-legend-under = ispod { $value }
map-legend-from = od { $value }
map-legend-yes = verovatno za
map-legend-leans-yes = naginje ka „za”
map-legend-open = otvoreno
map-legend-leans-no = naginje ka „protiv”
map-legend-no = verovatno protiv
map-note-recognises = priznaje
map-note-frozen = priznaje, ćuti o tome
map-note-does-not = ne priznaje
map-note-claimed = povlačenje se navodi
map-note-support = podrška { $value }
map-note-change = prošlo tromesečje { $value }
map-note-odds = izgledi u ovom tromesečju { $value }%
map-note-vote = za u { $yes } od 10 svetova, protiv u { $no }
map-note-pull = uticaj { $value }
map-note-image = ugled { $value } od 100

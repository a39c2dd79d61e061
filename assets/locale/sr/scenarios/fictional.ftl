# Tekstovi izmišljenog scenarija.

name-seat-talvane = Talvane
    .home = raspoloženje na ostrvima
name-seat-korreth = Korreth
    .home = raspoloženje na dvoru
name-seat-ring = Izaslanik Unije Prstena
    .home = jedinstvo Prstena
name-brief-talvane = Mesto u Ligi, zastave u lukama i ostrva koja ostaju složna.
name-brief-korreth = Povelja poštovana u svetu, trgovina sa svima i nikakva sramota na dvoru.
name-brief-ring = Dva suseda koja razgovaraju, Unija koja se zbog njih ne deli i reč koja se drži.

name-aim-t-flags = Priznaje više članica Lige nego na početku.
name-aim-t-seats = Mesta u organizacijama mora.
name-aim-t-friends = Hadrakke i Unija Prstena naklonjeni.
name-aim-t-word = Reč na koju se drugi oslanjaju.
name-aim-t-home = Raspoloženje na ostrvima na kraju.
name-aim-c-charter = Ne više zastava za ostrva nego na početku.
name-aim-c-seats = Malo mesta za ostrva protivno njenom savetu.
name-aim-c-trade = Bressoa i Unija Prstena nadohvat ruke.
name-aim-c-word = Reč na koju se drugi oslanjaju.
name-aim-c-home = Raspoloženje na dvoru na kraju.
name-aim-r-talk = Poverenje između njih dvoje, sve vreme.
name-aim-r-unity = Unija koja ostaje zajedno.
name-aim-r-word = Posrednik čija se reč računa.
name-aim-r-fleets = Obe flote razgovaraju s Unijom.

name-ending-seat-at-the-long-table = Mesto za dugim stolom
    .text = Talvane sedi u Ligi. Delegat (Korreth) ustaje kada se čita prozivka, i ponovo seda.
name-ending-lights-shared = Zajednička svetla
    .text = Ostrva sa svima ostalima dele tablice plime i svetiljke, i imaju više zastava nego pre.
name-ending-good-neighbours = Dobri susedi, bez imena za to
    .text = Niko se nije složio šta su ostrva. Trajekti idu na vreme.
name-ending-ebb = Oseka
    .text = Zastave su ponovo spuštene. Ostrva imaju manje prijatelja nego na početku.
name-ending-slack-water = Mirna voda
    .text = Ni plima ni oseka. Obe kancelarije produžavaju zakup u istoj ulici.

name-after-0 = Nijedna država ovde nema stranu u svetu napolju. Da li je to promenilo šta ste bili spremni da ustupite?
name-after-1 = Koja je od pet luka odlučila vašu igru i kada ste joj prvi put pisali?

# Tekstovi lekcije.

name-title = Prva tri tromesečja
    .summary = Jesen 2026. iz kabineta Kosova: lekcija od šesnaest koraka, a zatim tri vaša tromesečja.
    .briefing =
        Oktobar 2026. Šest tromesečja vodite spoljnu politiku Kosova. Njegova vlada broji 121 priznanje; drugi broje manje, a igra pokazuje ko kako broji. Jedan sporazum iz februara 2023. dogovoren je rečima, a nije potpisan. Na severu opštinske zgrade i policijske stanice jednih dana rade, a drugih se spore.

        Kartica vam govori jednu po jednu stvar koju treba učiniti, i zašto. Sama ide dalje kada je to urađeno. Ništa što ovde možete da učinite nije pogrešno: nalozi se mogu povući sve do kraja tromesečja.
name-brief-kosovo = Da bude prihvaćeno u svetu, saslušano za stolom i da mu se veruje kod kuće.
name-brief-serbia = Da sačuva stav o statusu, da Srbima obezbedi sigurnost i usluge i da četvora vrata ostanu otvorena.
name-brief-mediator = Da mu veruju obe strane i da ne izgubi one koji su ga poslali.

name-aim-k-standing = Priznaje više članica UN nego na početku.
name-aim-k-partners = Vašington i Brisel naklonjeni na kraju.
name-aim-k-home = Podrška u zemlji na kraju.
name-aim-s-status = Bez neto rasta broja priznanja za drugu stranu.
name-aim-s-services = Usluge za srpske zajednice na kraju.
name-aim-s-home = Podrška u zemlji na kraju.
name-aim-m-calm = Miran sever, sve vreme.
name-aim-m-unity = Članice koje ostaju zajedno.
name-aim-m-word = Posrednik čija se reč računa.

name-ending-noticed = Primećeno
    .text = Neko je u svetu promenio red u jednom registru, a vaš kabinet zna zašto. Sledeći kabinet počinje tamo gde se ovaj završava.
name-ending-learnt = Kabinet je vaš
    .text = Šest tromesečja je malo vremena u spoljnoj politici. Znate gde se šta nalazi.

event-mediators-letter = Pismo posrednika
    .text = Isto pismo stiglo je u obe prestonice: za sledeće tromesečje zakazana je runda ({ $target }). Posrednik pita šta će dotle svaka strana reći o njoj.
    .option-come = Reći da ćete doći, i ništa više.
    .option-agenda-first = Najpre se dogovoriti o dnevnom redu.
    .option-in-public = Javno navesti svoje uslove.

lesson-map = Karta
    .text = Svaka država ima boju svog stava: plave vas priznaju, sive ne, šrafirane su sporne. Ono što vaš kabinet zna o jednoj od njih njen je dosije. Počnite od Grčke, koja vas ne priznaje, a razgovara s vama svakog dana.
    .window = Pritisnite Grčku: na maloj karti suseda, ili na velikoj kada je dugme Kontinent, gore desno na njoj, približi. Tastaturom: strelice vode od države do države.
    .terminal = Ukucajte `state greece`.

lesson-why = Zašto je broj toliki
    .text = Ništa se ne pomera bez imenovanog uzroka. Podrška Grčke zbir je ovih stubića: šta je ona, čega se boji, ko na nju utiče, šta ste vi učinili. Iznad 0 država je voljna; potreban joj je još povod. U vašem prvom tromesečju još se ništa nije pomerilo; kasnije ovde stoji svaki pomak sa svojim uzrokom.
    .window = Pritisnite stubić, pa Svi uzroci; ili pritisnite bilo koji broj u traci na vrhu. Esc, ili krstić, zatvara ono što je otvoreno.
    .terminal = Ukucajte `why support of greece`.

lesson-envoy = Upućivanje
    .text = Vaših šest timova obavlja spori posao. Izaslanik ostaje u jednoj prestonici i svakog tromesečja dodaje vašoj kampanji tamo, dok tim ne opozovete. Koliko nešto košta i šta čini stoji uz svaki nalog pre nego što ga date.
    .window = Spustite se u dosijeu Grčke do onoga što tamo možete da učinite i pritisnite Upućivanje izaslanika.
    .terminal = `try post-envoy greece` pokazuje cenu i dejstvo; `post-envoy greece` to nalaže.

lesson-undo = Povučeno
    .text = Nalozi stoje na dnu sa svojom cenom. Do kraja tromesečja to su nacrti: ko nalog povuče, dobija sve nazad.
    .window = Povucite nalog: Poništi dole, krstić na njegovoj kartici ili Ctrl+Z. Odmah zatim možete ga dati ponovo.
    .terminal = Ukucajte `undo`. Odmah zatim možete ga dati ponovo.

lesson-refusal = Šta se ne može
    .text = Nalog koji se ne može izvršiti kaže zašto i ne košta ništa. Za misiju u Grčkoj, na primer, potrebna je država koja vas priznaje. Razloge vredi pročitati: oni navode šta mora doći pre toga.
    .window = Otvorite Akcije u traci iznad karte ili pritisnite A. Pod nekom grupom pritisnite Ne sada: otvara se, i svaka akcija u njoj kaže zašto.
    .terminal = Ukucajte `open-mission greece`.

lesson-answer = Dnevni red i odgovor
    .text = Dnevni red navodi šta sada čeka na vas. Stvar koju ostavite po strani dobija odgovor koji stoji prvi. Ovde posrednik pita obe prestonice o rundi. Vaš odgovor, kao i svaki nalog, čeka do kraja tromesečja.
    .window = Zatvorite ono što je otvoreno. Na dnevnom redu levo nađite pismo posrednika. Odgovori stoje u njemu; gde se vidi samo naslov, prvo pritisnite njega. Pritisnite jedan od odgovora.
    .terminal = `agenda` pokazuje svaku stvar s redom koji treba ukucati. Jedan od njih je `answer mediators-letter choice=come`.

lesson-end = Tromesečje se završava
    .text = Sva tri kabineta pečate u isto vreme; zatim se nalozi svih izvršavaju zajedno, a za ono na šta niko nije odgovorio važi navedeno rešenje. Ako želite izaslanika u Atini, proverite da li nalog stoji.
    .window = Zatvorite ono što je otvoreno, pa pritisnite zlatnu karticu dole desno ili razmaknicu.
    .terminal = Ukucajte `end`.

lesson-news = Šta je donelo
    .text = Upravo ste pročitali pregled: ono što najviše vredi dolazi prvo. Vesti čuvaju sve, i iz prošlih tromesečja, zajedno s onim što se videlo da su drugi kabineti učinili. Vest o nekom mestu vodi na to mesto.
    .window = Otvorite Vesti u traci ili pritisnite N.
    .terminal = Ukucajte `news`.

lesson-opening = Prilika
    .text = Prilike važe samo za ovo tromesečje: susret na marginama, nova vlada, naklonjen novinar. Dobije se nekoliko, a iskoristiti se mogu najviše dve. S jednim timom prilika donosi koliko i meseci redovnog posla.
    .window = Prilike na dnevnom redu imaju zelenu ivicu. Pritisnite karticu u jednoj da je iskoristite; gde se vidi samo naslov, prvo pritisnite njega.
    .terminal = `agenda` ih navodi, svaku s njenim redom, kao što je `use sidelines-meeting at=ghana`.

lesson-table = Runda za stolom
    .text = Pismo je dovelo do runde i ona se sastaje sada. Za svaku odredbu pečatite ono što tražite i najgore što biste prihvatili, a to niko nikada ne vidi. Gde bi obe strane prihvatile isto, to je dogovoreno; inače se vidi samo ono što je traženo. Broj uz opciju pokazuje koliko vas košta u zemlji.
    .window = Otvorite Sto u traci ili pritisnite T. Kod jedne odredbe izaberite šta tražite i šta je najgore, pa tamo pritisnite Zapečati ovu ponudu; ili pritisnite Ponudi ovaj tekst, ispod odredaba, što ih pečati sve kakve jesu.
    .terminal = `table` pokazuje odredbe i njihove opcije; zatim `offer CLAUSE asked=OPTION worst=OPTION`.

lesson-initiative = Inicijativa
    .text = Najređe je vreme samog vašeg lidera: jedna poseta, jedan zakon, jedan potpis ili jedan govor u tromesečju. Dnevni red pokazuje šta sada odgovara. Ako se ne iskoristi, sledeća inicijativa košta 3 kapitala manje.
    .window = Zatvorite Sto. Niže na dnevnom redu, pod Šta bi odgovaralo, otvorite nešto što uzima inicijativu, pročitajte šta čini i naložite.
    .terminal = `agenda` navodi šta odgovara; `policy-letter`, na primer, čitav je nalog.

lesson-end-again = Drugo tromesečje se završava
    .text = Odgovor, upućivanje, prilika, sto, inicijativa: to je jedno tromesečje. Runda se rešava zajedno sa svim ostalim, a pregled će reći šta je dogovoreno.
    .window = Odgovorite na ono što još čeka na dnevnom redu, ako želite. Zatim završite tromesečje.
    .terminal = Odgovorite na ono što još čeka, ako želite. Zatim ukucajte `end`.

lesson-bid = Kandidatura i procena glasova
    .text = Organizacije glasaju, a glas „za” države koja priznaje ne podrazumeva se. Procena glasova pokazuje izglede za svaku članicu i koliko glasova „za” oni daju. Kandidatura se priprema dok ne bude spremna 70; tada može na glasanje na nekom zasedanju. Interpol glasa krajem svake godine.
    .window = Otvorite Organizacije u traci i izaberite jednu, na primer Interpol. Pročitajte njenu procenu; pored nje, ili ispod gde je malo mesta, pritisnite Priprema kandidature.
    .terminal = `body interpol` pokazuje procenu; `prepare-bid interpol` započinje kandidaturu.

lesson-criteria = Duge lestvice
    .text = Članstvo u Evropskoj uniji jesu lestvice od poglavlja i etapa. Poglavlje pomeraju zakon, zatim ljudi, zatim rezultati; etapa se prelazi kada niko od onih koji odlučuju ne stoji na putu. Svaka etapa kaže šta čeka.
    .window = Otvorite Merila u traci.
    .terminal = Ukucajte `accession`.

lesson-forecast = Šta može doći
    .text = Vaši savetnici odigraju nekoliko godina unapred, mnogo puta, od onoga što vaš kabinet zna. Kažu koliko se često nešto dogodilo, nikad da će se dogoditi. Uz nalog porede godine s njim i bez njega.
    .window = Otvorite Predviđanje u traci. Grafikoni, pored njega, pokazuju kako su se vaši brojevi dosad kretali; dovoljno je i jedno i drugo.
    .terminal = Ukucajte `forecast` ili `forecast post-envoy greece`. Traje trenutak.

lesson-save = Sačuvano
    .text = Igra se sama čuva posle svakog tromesečja, a pod imenom koje vi izaberete kad god poželite. Vaši ciljevi su pod Ciljevi: na kraju se merite njima i ničim drugim. Ostaju tri tromesečja i ona su vaša.
    .window = Pritisnite Ctrl+S; ili otvorite Meni gore desno i pritisnite Sačuvaj igru.
    .terminal = Ukucajte `save lesson` i pogledajte `objectives`.

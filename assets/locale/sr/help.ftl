# Pomoć: za svaku komandu red, kako se piše, primer i nekoliko rečenica.

help-intro = Svaki red je komanda ili nalog. Važe i oznake i imena: `state { $state }`, `state { $name }`.
help-outro = `help COMMAND` ili `help ORDER` kaže više. `why NUMBER` objašnjava svaki broj.
help-group-see = Gde stojite
help-group-world = Svet
help-group-order = Nalozi
help-group-game = Sama igra
help-example = Primer: { $line }

help-status = šta imate, brojevi, naklonost, ciljevi, upućeni timovi, kandidature
    .usage = status
    .example = status
    .about = Brojevi su prikazani posle naloga koje ste dali, s onim što se sledećeg tromesečja samo menja.
help-agenda = šta vas čeka u ovom tromesečju, s redovima koje treba upisati
    .usage = agenda
    .example = agenda
    .about = Najpre dolaze događaji i obaveze, zatim molbe, prilike, kandidature i inicijative koje sada odgovaraju. Za ono na šta ne odgovorite važi navedeni podrazumevani ishod.
help-list = države kao spisak
    .usage = list [KOJE] [by REDOSLED] [first N]
    .example = list others by odds first 10
    .about = KOJE je states, recognisers, others, withdrawn, frozen ili region. REDOSLED je support, odds, name, rung, effort ili hold. `all` prikazuje sve redove.
help-state = dosije jedne države
    .usage = state IME
    .example = state { $state }
    .about = Njen stav prema svakom računanju, stepen na lestvici, od čega se sastoji njena podrška, izgledi kako ih vi vidite i šta tamo možete da učinite.
help-bodies = organizacije, s položajem i izgledima
    .usage = bodies
    .example = bodies
    .about = One kojima se može pristupiti, sa sledećim glasanjem i izgledima po vašoj proceni, zatim ostale.
help-body = jedna organizacija: pravilo, kalendar, procena glasova
    .usage = body IME
    .example = body { $body }
    .about = Pravilo rečima, kada može da glasa, kako glasovi stoje, koje se članice kolebaju, ranija glasanja i šta tamo možete da učinite.
help-powers = naklonost sila i šta traže
    .usage = powers
    .example = powers
    .about = Naklonost se sama vraća na uobičajeni nivo, pa vredi nešto tražiti dok je visoka.
help-regions = ugled po regionima
    .usage = regions
    .example = regions
    .about = Ugled malo pomera podršku svih država jednog regiona.
help-home = vlade, privrede, obećanja
    .usage = home
    .example = home
    .about = Vaša vlada i njena većina, sledeći izbori, privreda sada i pre godinu dana, pravosuđe i kohezija, i ono što je naglas obećano. Posrednik vidi svoj mandat i domaće prilike obe strane.
help-region = programi, trgovina, ograničenja, energija
    .usage = region
    .example = region
    .about = Koliko svaka strana učestvuje u programima regiona, trgovina između dveju strana i njena ograničenja, energija i sledeći samit.
help-tells = šta se može videti od onoga što je skriveno
    .usage = tells
    .example = tells
    .about = Okolnosti koje nijedan sto ne zna množe učinak poteza. U tromesečju se vidi otprilike jedan znak, sedam od deset je tačno; stranica kaže na šta ukazuju.
help-actions = sve što možete naložiti, s cenom
    .usage = actions
    .example = actions
    .about = One koje se sada ne mogu naložiti kažu zašto.
help-action = jedna akcija: učinci, rizici, uslovi
    .usage = action IME
    .example = action { $action }
    .about = Učinci su prikazani za mesto na kojem akcija sada najbolje odgovara.
help-why = otvara razloge jednog broja
    .usage = why BROJ [of X]
    .example = why support of { $state }
    .about = Svaka promena od početka, potez po potez, s uzrokom i s onim ko ju je izazvao; redovi poteza daju njegov zbir. `why` samo za sebe navodi brojeve.
help-order = daje nalog; reč se može izostaviti
    .usage = order RED
    .example = order { $order }
    .about = Nalozi čekaju do kraja poteza. Nalog koji se ne može izvršiti kaže zašto i ne košta ništa.
help-try = pokazuje šta bi nalog učinio, a ne daje ga
    .usage = try RED
    .example = try { $order }
    .about = Cena, učinci, rizici s izgledima i odbijanje, ako ga ima.
help-orders = nalozi koji čekaju i upućeni timovi
    .usage = orders
    .example = orders
    .about = S ukupnom cenom i onim što preostaje.
help-undo = poništava poslednji nalog ili nalog s brojem
    .usage = undo [N]
    .example = undo 2
    .about = `orders` ih numeriše.
help-end = pečati vaše naloge i završava potez
    .usage = end
    .example = end
    .about = Kaže šta je iz toga proisteklo: najpre prizori, zatim naslovi, zatim ostalo; kako su se kretali vaši brojevi; šta se videlo da drugi čine.
help-news = vesti poslednjeg poteza ili nekog drugog
    .usage = news [POTEZ]
    .example = news 3
    .about = Samo ono što vaše mesto sme da zna.
help-forecast = šta može doći za godinu dana ili šta bi nalog promenio
    .usage = forecast [NALOG]
    .example = forecast
    .about = Botovi igraju deset budućnosti iz onoga što znate, uz drugu sreću nego u igri. S nalogom: deset parova koji se ni u čemu drugom ne razlikuju. To je procena, s odstupanjem pored nje.

help-objectives = vaši ciljevi i koliko su ispunjeni
    .usage = objectives
    .example = objectives
    .about = Svaki cilj ima vrednost koja ne vredi ništa, koja vredi pola i koja vredi sve. `why` i oznaka cilja otvara ga.
help-log = šta ste nalagali u ranijim potezima
    .usage = log
    .example = log
    .about = Kao redovi koji bi se mogli ponovo upisati.
help-save = čuva igru
    .usage = save [IME]
    .example = save before-the-vote
    .about = Igra se čuva i posle svakog poteza i na kraju unosa.
help-load = vraća se na sačuvanu igru
    .usage = load IME
    .example = load before-the-vote
    .about = Ono što nije sačuvano gubi se. `saves` navodi imena.
help-saves = navodi sačuvane igre
    .usage = saves
    .example = saves
    .about = Najpre najnovije.
help-seat = ko ste, vaš opis uloge, uvodno objašnjenje
    .usage = seat
    .example = seat
    .about = Takođe ko igra na drugim mestima.
help-help = ovaj spisak ili pomoć za jednu reč
    .usage = help [REČ]
    .example = help why
    .about = REČ je komanda, nalog, broj kao što je `slack` ili pojam kao što je `ripeness`, `room`, `signature`, `ratification`, `vague`, `round`, `opening`, `initiative`.
help-quit = izlazi; igra se čuva
    .usage = quit
    .example = quit
    .about = Kaže gde je igra sačuvana.

help-number = `why { $id }` otvara ono što ga je pokrenulo.
term-ripeness = Zrelost, od 0 do 100: manja cena zastoja, puta izlaz, puta rok. Gde je niska, domaće javnosti za stolom podnose manje. `dialogue` prikazuje njena troja vrata.
term-room = Prostor: koliko domaća javnost podnosi od jednog paketa: njena rezerva, polovina aduta, i više ako je tekst neodređen, a pitanje zrelo. Potpis preko toga košta mnogo rejtinga i mandate prednosti; `try` kaže koliko. `table` prikazuje vaš prostor.
term-signature = Potpis: usaglašen tekst svaka strana potpisuje sopstvenim nalogom, ili se posle dva tromesečja vraća na sto. Tekst može da obavezuje i pre potpisa; potpisano nije ratifikovano, a ratifikovano nije sprovedeno.
term-ratification = Ratifikacija: ono što parlament čini s potpisanim tekstom. Traži većinu u zemlji i može se izgubiti.
term-vague = Neodređeno: koliko tumačenja tekst ostavlja, od 0 do 100. Neodređen tekst se lakše potpisuje i sporije sprovodi.
term-round = Runda: posrednik je saziva za sledeće tromesečje. U svom tromesečju svaka strana za svaku odredbu kaže šta traži i najgore što bi prihvatila (`offer`), a posrednik može dati predlog (`point`).
term-opening = Prilika: nešto što se može učiniti samo u ovom tromesečju. `agenda` prikazuje vaše.
term-initiative = Inicijativa: jedini veliki potez vašeg lidera u tromesečju. Ako ostane neiskorišćena, sledeća je jeftinija.

help-verb-recall = `recall ACTION at=PLACE` vraća ono što ostaje na terenu, na primer izaslanika. `orders` prikazuje redove.
help-verb-use = `use OPENING at=PLACE` koristi priliku ovog tromesečja. `agenda` prikazuje redove.
help-verb-answer = `answer EVENT choice=OPTION` odgovara na događaj. `agenda` prikazuje redove.
help-verb-offer = `offer ARTICLE asked=OPTION worst=OPTION` pečati ono što tražite o jednom članu u rundi ovog tromesečja i najgore što biste prihvatili. `table` prikazuje članove i opcije.
help-verb-point = `point ARTICLE option=OPTION` daje posrednik: gde bi ga obe strane prihvatile, njegov predlog važi. `table` prikazuje članove i opcije.
help-verb-due = `due NAME choice=keep` ispunjava, odlaže ili krši vašu obavezu. `agenda` prikazuje redove.

## Words of the dialogue, for `help WORD`
term-breach = Kršenje: rok je prošao, a deo nije izvršen, ispod nivoa koji je dospeo. Posrednik može da upozori, a zatim uvede mere. `articles` prikazuje rokove.
term-package = Paket: sporazum kao celina. Njegova cena u zemlji je zbir njegovih opcija i udela u paketu kao takvom; svaki zaključeni paket poskupljuje sledeći za tri poena.

# Odbijanja: razlog i izlaz. Odbijen nalog ne košta ništa.

refusal-over = Igra je završena. `news` i `why` i dalje odgovaraju.
    .window = Igra je završena. „{ panel-news }” i svaki broj i dalje odgovaraju.
refusal-not-yours = „{ $action }” je instrument drugog mesta. `actions` navodi vaše.
    .window = „{ $action }” je instrument drugog mesta. „{ panel-actions }” navodi vaše.
refusal-wrong-target-nothing = „{ $action }” nema poseban cilj. Izostavite ime.
refusal-wrong-target-state = „{ $action }” se odnosi na državu. `list` ih prikazuje.
    .window = „{ $action }” se odnosi na državu. Izaberite je na karti.
refusal-wrong-target-body = „{ $action }” se odnosi na organizaciju. `bodies` ih navodi.
    .window = „{ $action }” se odnosi na organizaciju. „{ panel-bodies }” ih navodi.
refusal-wrong-target-power = „{ $action }” se odnosi na silu. `powers` ih navodi.
    .window = „{ $action }” se odnosi na silu. „{ panel-encyclopaedia }” ih navodi.
refusal-wrong-target-region = „{ $action }” se odnosi na region. `regions` ih navodi.
    .window = „{ $action }” se odnosi na region. „{ panel-encyclopaedia }” ih navodi.
refusal-party = { $target } je strana u sporu. Izaberite treću državu; `list` ih prikazuje.
    .window = { $target } je strana u sporu. Izaberite treću državu na karti.
refusal-queued = To je već među vašim nalozima. `orders` ih prikazuje, `undo` poništava jedan.
    .window = To je već među vašim nalozima. Pritisnite ponovo da ga poništite.
refusal-teams = Timova potrebno: { $needed ->
    [one] { $needed }
    [few] { $needed }
   *[other] { $needed }
}; slobodno: { $there ->
    [0] nijedan
    [one] { $there }
    [few] { $there }
   *[other] { $there }
}. Opozovite neki upućeni tim ili poništite nalog pomoću `undo`.
    .window = Timova potrebno: { $needed ->
        [one] { $needed }
        [few] { $needed }
       *[other] { $needed }
    }; slobodno: { $there ->
        [0] nijedan
        [one] { $there }
        [few] { $there }
       *[other] { $there }
    }. Opozovite neki upućeni tim ili poništite nalog.
refusal-budget = Potrebno je { $needed }; u ovom tromesečju preostaje { $there }. Poništite nalog pomoću `undo`, opozovite tim ili sačekajte prihod sledećeg tromesečja.
    .window = Potrebno je { $needed }; u ovom tromesečju preostaje { $there }. Poništite nalog, opozovite tim ili sačekajte prihod sledećeg tromesečja.
refusal-capital = Potreban kapital: { $needed }; imate { $there }. Kapital raste svakog tromesečja, brže uz bolji rejting u zemlji.
refusal-initiative = Vaš lider ima jednu inicijativu u tromesečju i ona je zauzeta. Poništite drugi nalog pomoću `undo` ili sačekajte jedno tromesečje.
    .window = Vaš lider ima jednu inicijativu u tromesečju i ona je zauzeta. Poništite drugi nalog ili sačekajte jedno tromesečje.
refusal-goodwill = Potrebna je veća naklonost ({ $power }): potrebno { $needed }, ima { $there }. Najpre ispunite neku molbu te sile.
refusal-too-soon = Urađeno je suviše nedavno. Ponovo se može naložiti za { $quarters ->
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}.
refusal-not-recognising = Još nema priznanja ({ $aspirant }): { $target }. Najpre dolazi izaslanik ili poseta; `list recognisers` prikazuje gde je to moguće.
    .window = Još nema priznanja ({ $aspirant }): { $target }. Najpre dolazi izaslanik ili poseta. Plave države na karti priznaju.
refusal-recognising = Priznanje već postoji ({ $aspirant }): { $target }. `list others` prikazuje ko ne priznaje.
    .window = Priznanje već postoji ({ $aspirant }): { $target }. Karta prikazuje ko ne priznaje.
refusal-rung = Odnosi nisu dovoljno napredovali ({ $target }): potrebno „{ $needed }”, dostignuto „{ $there }”. Podiže ih tamošnja podrška; podršku podiže izaslanik.
refusal-firm = Ovo priznanje ({ $target }) rano je i otvoreno; tu se nema šta dobiti. `list recognisers by hold` najpre prikazuje kasna priznanja, gde se može pokušati.
    .window = Ovo priznanje ({ $target }) rano je i otvoreno; tu se nema šta dobiti. Pokušajte kod države koja je kasno priznala.
refusal-not-member = Nije među članicama ({ $body }): { $target }. `body` s imenom organizacije prikazuje njene članice.
    .window = Nije među članicama ({ $body }): { $target }. „{ panel-bodies }” prikazuje njene članice.
refusal-no-request = { $power } trenutno ništa ne traži od vas. Molbe su u `agenda`.
    .window = { $power } trenutno ništa ne traži od vas. Molbe bi stajale na dnevnom redu.
refusal-joined = Prijem je već obavljen ({ $body }): { $aspirant }.
refusal-no-way-in = Nema zasedanja na vidiku na kojem bi se o tome glasalo: { $body }. Neka druga organizacija možda ima: vidite `bodies`.
    .window = Nema zasedanja na vidiku na kojem bi se o tome glasalo: { $body }. Neka druga organizacija možda ima: vidite „{ panel-bodies }”.
refusal-closed = Vrata su neko vreme zatvorena posle izgubljenog glasanja ({ $body }). `body { $id }` prikazuje dokle.
    .window = Vrata su neko vreme zatvorena posle izgubljenog glasanja ({ $body }). „{ panel-bodies }” prikazuje dokle.
refusal-unready = Kandidatura ({ $body }): spremnost { $there }, potrebno { $needed }. `prepare-bid { $id }` je povećava.
    .window = Kandidatura ({ $body }): spremnost { $there }, potrebno { $needed }. „{ action-prepare-bid }” je povećava.
refusal-no-session = U ovom tromesečju se ne glasa: { $body }. `body { $id }` prikazuje kada se glasa.
    .window = U ovom tromesečju se ne glasa: { $body }. „{ panel-bodies }” prikazuje kada se glasa.
refusal-no-bid = Nije poznata nijedna kandidatura. Organizacija: { $body }. `bodies` prikazuje šta je gde spremno; ovaj nalog koristi tek kada kandidatura počne.
    .window = Nije poznata nijedna kandidatura. Organizacija: { $body }. Ovo koristi tek kada kandidatura počne; „{ panel-bodies }” prikazuje šta je gde spremno.
refusal-sounded-out = { $body }: sve što razgovori mogu da kažu već znate; još jedan krug ne bi rekao ništa novo.
refusal-held = Tamo je to već na snazi. `orders` prikazuje vaše upućene timove.
    .window = Tamo je to već na snazi. „{ panel-orders }” prikazuje vaše upućene timove.
refusal-at-most = Istovremeno ih možete imati najviše { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
}. Najpre opozovite jedan.
refusal-condition = „{ $action }” mora da sačeka ispunjenje uslova: { $needs }.
refusal-not-held = Tamo ništa slično nije na snazi. `orders` prikazuje vaše upućene timove.
    .window = Tamo ništa slično nije na snazi. „{ panel-orders }” prikazuje vaše upućene timove.
refusal-no-opening = Ova prilika nije među prilikama ovog tromesečja. `agenda` prikazuje vaše.
    .window = Ova prilika nije među prilikama ovog tromesečja. Vaše su na dnevnom redu.
refusal-openings-used = U tromesečju vaši ljudi mogu da isprate najviše { $count ->
    [one] { $count } priliku
    [few] { $count } prilike
   *[other] { $count } prilika
}. Poništite jednu pomoću `undo` da biste iskoristili drugu.
    .window = U tromesečju vaši ljudi mogu da isprate najviše { $count ->
        [one] { $count } priliku
        [few] { $count } prilike
       *[other] { $count } prilika
    }. Poništite jednu da biste iskoristili drugu.
refusal-no-event = „{ $event }” nije pred vama u ovom tromesečju ili odgovor nije na vama. `agenda` prikazuje šta jeste.
    .window = „{ $event }” nije pred vama u ovom tromesečju ili odgovor nije na vama. Dnevni red prikazuje šta jeste.
refusal-no-option = Takav odgovor ne postoji: „{ $event }”. `agenda` prikazuje izbore.
    .window = Takav odgovor ne postoji: „{ $event }”. Dnevni red prikazuje izbore.
refusal-answered = Na ovo ste već odgovorili. `undo` poništava odgovor.
    .window = Na ovo ste već odgovorili. Pritisnite odgovor ponovo da ga poništite.
refusal-not-due = „{ $due }” ne dospeva u ovom tromesečju.
refusal-delayed-once = Već je jednom odloženo. Ispunite obavezu ili je prekršite.

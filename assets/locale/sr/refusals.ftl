# Odbijanja: razlog i izlaz. Odbijen nalog ne košta ništa.

refusal-over = Igra je završena. `news` i `why` i dalje odgovaraju.
refusal-not-yours = „{ $action }” je instrument drugog mesta. `actions` navodi vaše.
refusal-wrong-target-nothing = „{ $action }” nema poseban cilj. Izostavite ime.
refusal-wrong-target-state = „{ $action }” se odnosi na državu. `list` ih prikazuje.
refusal-wrong-target-body = „{ $action }” se odnosi na organizaciju. `bodies` ih navodi.
refusal-wrong-target-power = „{ $action }” se odnosi na silu. `powers` ih navodi.
refusal-wrong-target-region = „{ $action }” se odnosi na region. `regions` ih navodi.
refusal-party = { $target } je strana u sporu. Izaberite treću državu; `list` ih prikazuje.
refusal-queued = To je već među vašim nalozima. `orders` ih prikazuje, `undo` poništava jedan.
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
refusal-budget = Potrebno je { $needed }; u ovom tromesečju preostaje { $there }. Poništite nalog pomoću `undo`, opozovite tim ili sačekajte prihod sledećeg tromesečja.
refusal-capital = Potreban kapital: { $needed }; imate { $there }. Kapital raste svakog tromesečja, brže uz bolji rejting u zemlji.
refusal-initiative = Vaš lider ima jednu inicijativu u tromesečju i ona je zauzeta. Poništite drugi nalog pomoću `undo` ili sačekajte jedno tromesečje.
refusal-goodwill = Potrebna je veća naklonost ({ $power }): potrebno { $needed }, ima { $there }. Najpre ispunite neku molbu te sile.
refusal-too-soon = Urađeno je suviše nedavno. Ponovo se može naložiti za { $quarters ->
    [one] { $quarters } tromesečje
    [few] { $quarters } tromesečja
   *[other] { $quarters } tromesečja
}.
refusal-not-recognising = Još nema priznanja ({ $aspirant }): { $target }. Najpre dolazi izaslanik ili poseta; `list recognisers` prikazuje gde je to moguće.
refusal-recognising = Priznanje već postoji ({ $aspirant }): { $target }. `list others` prikazuje ko ne priznaje.
refusal-rung = Odnosi nisu dovoljno napredovali ({ $target }): potrebno „{ $needed }”, dostignuto „{ $there }”. Podiže ih tamošnja podrška; podršku podiže izaslanik.
refusal-firm = Ovo priznanje ({ $target }) rano je i otvoreno; tu se nema šta dobiti. `list recognisers by hold` najpre prikazuje kasna priznanja, gde se može pokušati.
refusal-not-member = Nije među članicama ({ $body }): { $target }. `body` s imenom organizacije prikazuje njene članice.
refusal-no-request = { $power } trenutno ništa ne traži od vas. Molbe su u `agenda`.
refusal-joined = Prijem je već obavljen ({ $body }): { $aspirant }.
refusal-no-way-in = Nema zasedanja na vidiku na kojem bi se o tome glasalo: { $body }. Neka druga organizacija možda ima: vidite `bodies`.
refusal-closed = Vrata su neko vreme zatvorena posle izgubljenog glasanja ({ $body }). `body { $id }` prikazuje dokle.
refusal-unready = Kandidatura ({ $body }): spremnost { $there }, potrebno { $needed }. `prepare-bid { $id }` je povećava.
refusal-no-session = U ovom tromesečju se ne glasa: { $body }. `body { $id }` prikazuje kada se glasa.
refusal-no-bid = Nije poznata nijedna kandidatura. Organizacija: { $body }. `bodies` prikazuje šta je gde spremno; ovaj nalog koristi tek kada kandidatura počne.
refusal-held = Tamo je to već na snazi. `orders` prikazuje vaše upućene timove.
refusal-at-most = Istovremeno ih možete imati najviše { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
}. Najpre opozovite jedan.
refusal-condition = „{ $action }” mora da sačeka ispunjenje uslova: { $needs }.
refusal-not-held = Tamo ništa slično nije na snazi. `orders` prikazuje vaše upućene timove.
refusal-no-opening = Ova prilika nije među prilikama ovog tromesečja. `agenda` prikazuje vaše.
refusal-openings-used = U tromesečju vaši ljudi mogu da isprate najviše { $count ->
    [one] { $count } priliku
    [few] { $count } prilike
   *[other] { $count } prilika
}. Poništite jednu pomoću `undo` da biste iskoristili drugu.
refusal-no-event = „{ $event }” nije pred vama u ovom tromesečju ili odgovor nije na vama. `agenda` prikazuje šta jeste.
refusal-no-option = Takav odgovor ne postoji: „{ $event }”. `agenda` prikazuje izbore.
refusal-answered = Na ovo ste već odgovorili. `undo` poništava odgovor.
refusal-not-due = „{ $due }” ne dospeva u ovom tromesečju.
refusal-delayed-once = Već je jednom odloženo. Ispunite obavezu ili je prekršite.

# Tekstovi scenarija „Nezavisnost 2008”.

name-brief-kosovo = Onoliko priznanja koliko trenutak dopusti, prve organizacije i kraj nadzora.
name-brief-serbia = Pitanje zadržano u pravu, vrata organizacija čuvana i evropski put otvoren.
name-brief-mediator = Unija koja deluje iako se ne slaže i dijalog tamo gde ga nema.

name-aim-k-recognition = Talas priznanja odveden dokle god ide.
name-aim-k-bodies = Stečena članstva u organizacijama; značajnije se više računaju.
name-aim-k-embassies = Priznanje koje prerasta u odnose.
name-aim-k-partners = Vašington i Brisel naklonjeni na kraju.
name-aim-k-home = Rejting u zemlji na kraju.
name-aim-s-status = Talas priznanja zadržan.
name-aim-s-bodies = Malo organizacija kojima se pristupilo protivno njenom stavu.
name-aim-s-room = Moskva, Peking i Brisel nadohvat ruke na kraju.
name-aim-s-home = Rejting u zemlji na kraju.
name-aim-s-word = Reč na koju se drugi oslanjaju.
name-aim-m-track = Poverenje između strana na kraju.
name-aim-m-unity = Članice koje ostaju zajedno.
name-aim-m-word = Posrednik čija se reč računa.
name-aim-m-partner = Vašington na istom stavu.
name-aim-m-promises = Obećanja isplaćena, nijedno prekršeno.

name-ending-beyond-the-record = Dalje od zapisa
    .text = Priznaje više država nego krajem 2013, a organizacije slede.
name-ending-wave-and-table = Talas i sto
    .text = Veći deo talasa je stigao, a dve delegacije imaju zajedničku sobu.
name-ending-wave-alone = Samo talas
    .text = Veći deo talasa je stigao. Sever, tablice i isprave čekaju razgovor.
name-ending-held-line = Linija koja se održala
    .text = Priznalo je manje njih nego što se očekivalo, a skupštine u svetu navode pravo. Pitanje ostaje tamo gde je postavljeno.
name-ending-half-open = Napola otvoreno
    .text = Otprilike polovina skupštine priznaje, a polovina ne. Obe strane to nazivaju trendom.

name-before-0 = Koje biste države prve pitali, a koje zamolili da sačekaju?
name-before-1 = Šta mišljenje suda menja za vladu koja je već odlučila?
name-after-0 = Uporedite svoj broj na kraju 2013. sa zapisom od 104 članice UN po datumima ove datoteke. Šta ste učinili drugačije?
name-after-1 = Koji je ustupak za stolom u zemlji najviše koštao i šta se za njega dobilo?

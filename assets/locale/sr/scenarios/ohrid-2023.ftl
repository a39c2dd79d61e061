# Tekstovi scenarija „Ohrid 2023”.

name-brief-kosovo = Prosleđen zahtev, prihvaćene isprave i mesta, jedan zakon na severu, partneri koji ostaju.
name-brief-serbia = Očuvan stav o statusu, najzad zajednica, klasteri i četiri prestonice nadohvat ruke.
name-brief-mediator = Tekst koji se sprovodi, noći koje ostaju mirne, članice koje ostaju zajedno.

name-aim-k-recognition = Priznaje više članica UN nego na početku.
name-aim-k-bodies = Stečena članstva u organizacijama; značajnije se više računaju.
name-aim-k-partners = Vašington i Brisel naklonjeni na kraju.
name-aim-k-inclusion = Zajednice koje na kraju žive kao jedno društvo.
name-aim-k-europe = Bez viza i s prosleđenim zahtevom.
name-aim-k-home = Rejting u zemlji na kraju.
name-aim-s-status = Bez neto porasta priznanja za drugu stranu.
name-aim-s-services = Usluge za srpske zajednice, sve vreme.
name-aim-s-room = Moskva, Peking, Vašington i Brisel nadohvat ruke na kraju.
name-aim-s-word = Reč na koju se drugi oslanjaju.
name-aim-s-europe = Klasteri koji se otvaraju.
name-aim-s-home = Rejting u zemlji na kraju.
name-aim-m-calm = Miran sever, sve vreme.
name-aim-m-track = Poverenje između strana na kraju.
name-aim-m-carried = Ono što obavezuje sprovodi se.
name-aim-m-unity = Članice koje ostaju zajedno.
name-aim-m-word = Posrednik čija se reč računa.
name-aim-m-promises = Obećanja isplaćena, nijedno prekršeno.

name-ending-both-columns = Obe kolone
    .text = Prigovora više nema, a zajednica ima svoj pravni akt. Nijedna vlada ne koristi reč razmena.
name-ending-step-by-step = Korak po korak
    .text = Statut je pred Sudom, a isprave se prihvataju na šalteru. Ostalo ima datume.
name-ending-cold-north = Hladan sever
    .text = Patrole, zatvorene kancelarije, prazni stolovi. Svaka strana može da nabroji šta je druga prva učinila.
name-ending-unsigned = Usaglašeno i nepotpisano
    .text = Tekst je usaglašen, malo je sprovedeno, a obavezuje po jednom tumačenju više nego po drugom.
name-ending-still-a-proposal = I dalje predlog
    .text = Tekst je tamo gde je bio u januaru 2023: na stolu. Obe delegacije ga znaju napamet.

name-before-0 = Tekst kaže da njegovi članovi ne čekaju jedan drugog. Na šta vaše mesto ipak čeka?
name-before-1 = Koji bi korak mogao da se deponuje kod posrednika dok druga strana ne učini svoj?
name-after-0 = Navedite noć u kojoj se vaša igra prelomila. Ko je mogao prvi da se povuče i po kojoj ceni?
name-after-1 = Šta je svaka strana učinila, a da druga to nikad nije primetila?

event-envoys-with-a-text = Pet izaslanika, jedan tekst
    .text = Izaslanici Unije, Francuske, Nemačke, Italije i Sjedinjenih Država donose isti tekst u oba glavna grada. U martu šefovi vlada žele da čuju odgovor.
    .option-conditions = Navesti uslove: potpisi i ništa protiv ustava.
    .option-basis = Nazvati ga dobrom osnovom.
    .option-exclude = Reći šta je isključeno: priznanje i mesto u Ujedinjenim nacijama.
    .option-work-on = Reći skupštini da ćete raditi na njemu.
    .option-discreet = Ne objavljivati tekst.
    .option-march = Reći obema da se mart računa.

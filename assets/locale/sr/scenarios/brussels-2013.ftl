# Tekstovi scenarija „Brisel 2013”.

name-brief-kosovo = Ugovor s Unijom, mesta u organizacijama, jedan zakon na severu i javnost koja to prati.
name-brief-serbia = Pregovori o pristupanju bez promene stava o statusu, bezbednost i usluge za Srbe, prijatelji na četiri strane.
name-brief-mediator = Prvi sporazum koji se potpiše, a zatim sprovede.

name-aim-k-recognition = Priznaje više članica UN nego na početku.
name-aim-k-bodies = Stečena članstva u organizacijama; značajnije se više računaju.
name-aim-k-partners = Vašington i Brisel naklonjeni na kraju.
name-aim-k-word = Reč na koju se drugi oslanjaju.
name-aim-k-europe = Koraci ka Uniji i ka putovanjima bez viza.
name-aim-k-home = Rejting u zemlji na kraju.
name-aim-s-status = Malo novih priznanja.
name-aim-s-bodies = Malo organizacija kojima se pristupilo protivno njenom stavu.
name-aim-s-room = Moskva, Peking i Brisel nadohvat ruke na kraju.
name-aim-s-services = Usluge za srpske zajednice, sve vreme.
name-aim-s-europe = Pregovori o pristupanju koji se otvaraju i napreduju.
name-aim-s-home = Rejting u zemlji na kraju.
name-aim-m-track = Poverenje između strana, sve vreme.
name-aim-m-calm = Miran sever, sve vreme.
name-aim-m-carried = Ono što obavezuje sprovodi se.
name-aim-m-unity = Članice koje ostaju zajedno.
name-aim-m-word = Posrednik čija se reč računa.
name-aim-m-promises = Obećanja isplaćena, nijedno prekršeno.

name-ending-one-law-two-readings = Potpisano i na delu
    .text = Prvi sporazum je potpisan, a zajednica ima svoj pravni akt. Svaka strana o njemu i dalje priča svoju priču, u istoj zgradi.
name-ending-signed-and-waiting = Potpisano i na čekanju
    .text = Prvi sporazum je potpisan. Njegova prva tačka je kod suda, u odboru ili u fioci.
name-ending-count-and-halls = Dužim putem
    .text = Sporazum nije potpisan; zastave i mesta stigli su svejedno. Sever je ostavljen kakav je zatečen.
name-ending-two-drafts = Dva nacrta
    .text = Postoje dva nacrta petnaest tačaka, i obe delegacije umeju da navode iz tuđeg.

name-before-0 = Koju biste od petnaest tačaka radije ostavili neodređenom, i ko to kasnije plaća?
name-before-1 = Obe strane trebaju nešto što moraju da odobre sve članice Unije. Koju biste članicu prvu posetili?
name-after-0 = Šta je potpisano, šta ratifikovano, šta sprovedeno? Navedite jedan red koji je stao između dvoga od toga.
name-after-1 = Prema zapisima, zajednica je čekala i posle 2017. Šta je učinilo da čeka, ili ne čeka, za vašim stolom?

event-report-by-spring = Izveštaj do proleća
    .text = Savet je u decembru zatražio da se u proleće izvesti dokle su dve strane stigle; u junu odlučuju šefovi vlada. Premijeri se ponovo sastaju.
    .option-constitution = Reći da ustav nije na stolu.
    .option-treaty = U istom izveštaju tražiti ugovor s Unijom.
    .option-platform = Neka skupština prvo usvoji platformu.
    .option-date = Javno reći da datum za pregovore vredi jednog teksta.
    .option-next-round = Utvrditi sledeću rundu i ništa više.
    .option-tie = Reći obema od čega će izveštaj zavisiti.

# Tekstovi scenarija za jedan čas.

name-brief-kosovo = Biti prihvaćen u svetu, biti jedna država kod kuće i biti ponovo izabran.
name-brief-serbia = Očuvati stav o statusu, bezbednost i usluge za Srbe i četiri otvorena vrata.
name-brief-mediator = Da vam obe strane veruju i da ne izgubite one koji su vas poslali.

name-aim-k-recognition = Priznaje više članica UN nego na početku.
name-aim-k-partners = Vašington i Brisel naklonjeni na kraju.
name-aim-k-home = Rejting u zemlji na kraju.
name-aim-s-status = Bez neto porasta priznanja za drugu stranu.
name-aim-s-services = Usluge za srpske zajednice na kraju.
name-aim-s-home = Rejting u zemlji na kraju.
name-aim-m-calm = Miran sever, sve vreme.
name-aim-m-unity = Članice koje ostaju zajedno.
name-aim-m-word = Posrednik čija se reč računa.

name-ending-kept = Nešto je održano
    .text = Održano je po jedno obećanje svake strane. Čas se završava pre nego što dospe sledeće.
name-ending-tense = Napeta pauza
    .text = Niko nije napustio zgradu i niko se nije raspakovao. Sever je u vestima.
name-ending-open = Otvoreno
    .text = Prošle su dve godine. Svako mesto može da kaže šta bi učinilo s još dve.

name-before-0 = Zapišite jednu stvar koju biste dali ni za šta i jednu koju nikako ne biste dali.
name-after-0 = Pročitajte naglas tri zapečaćena spiska jednog poteza. Šta je svako od vas mislio da će drugi učiniti?
name-after-1 = Koje je obećanje održano uz cenu? Ko je to primetio?
name-after-2 = Čiji ciljevi stoje na putu vašima, a čiji samo tako izgledaju?

name-sheet-kosovo = Vodite vladu od koje većina vaših birača traži čvrstinu. Možete biti čvrsti u rečima, u pravu ili na severu, a svako od toga ima drugu cenu. Rano pitajte šta posrednik može da plati za prvi korak.
name-sheet-serbia = Imate četiri prestonice kojima treba ugoditi i javnost koja pamti. Ništa ne gubite ako ste precizni u tome šta ne možete da potpišete, a možete dobiti čineći ono za šta potpis nije potreban.
name-sheet-mediator = Nemate ništa osim kalendara, finansijskog paketa i svoje reči. Potrošite kalendar na jedan tekst, obećajte samo ono što će vaše članice platiti i budite tamo gde je noć.

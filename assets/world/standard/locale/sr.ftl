# Tekstovi standardnog sveta: šta dodaju njegov sloj i isporučeni scenariji. Imena dveju strana ne zauzimaju stav o statusu.

## Hidden dials, and what is seen of them (seven of ten are true)
dial-washington = Vašington
dial-washington-absent = odsutan
dial-washington-present = prisutan
dial-washington-dealing = posreduje
tell-washington-absent = Pozivi iz Prištine i Beograda danima čekaju u Vašingtonu; sto za region je prazan.
tell-washington-present = Američki ambasador obilazi tri grada i redom imenuje otvorena pitanja.
tell-washington-dealing = Američki izaslanik leti između prestonica s dva teksta, a nijedna strana nije videla onaj drugi.
dial-enlargement = Proširenje
dial-enlargement-tired = zamor
dial-enlargement-even = ni toplo ni hladno
dial-enlargement-open = otvorenost
tell-enlargement-tired = Tri vlade članice traže još jedan dokument pre nego što progovore o sledećem pristupanju.
tell-enlargement-even = Ministri u Briselu primaju proširenje k znanju i prelaze na sledeću tačku.
tell-enlargement-open = Članica osnivač naziva proširenje pitanjem bezbednosti i pominje godinu.
quantity-leverage = Poluge uticaja na severu
    .about = Šta Srbija može u tim opštinama da zaustavi ili pokrene, od 0 do 100. Može se prodati za stolom.
dial-home-aspirant = Javnost u Prištini
dial-home-aspirant-easy = popustljiva
dial-home-aspirant-plain = kao i obično
dial-home-aspirant-rigid = nepopustljiva
tell-home-aspirant-easy = Slušaoci jedne prištinske radio-emisije pitaju šta bi rešenje donelo, a ne koliko košta.
tell-home-aspirant-plain = Rasprava u Prištini o dijalogu završava se kao i obično: pola sale odlazi ljuto.
tell-home-aspirant-rigid = Opozicija i veterani u Prištini istog dana protestuju protiv svake nove odredbe.
dial-home-parent = Javnost u Beogradu
dial-home-parent-easy = popustljiva
dial-home-parent-plain = kao i obično
dial-home-parent-rigid = nepopustljiva
tell-home-parent-easy = Beogradski listovi na naslovnoj strani imaju posao i cene; razgovori su na devetoj.
tell-home-parent-plain = Beogradska emisija o razgovorima okuplja uobičajena dva tabora.
tell-home-parent-rigid = Peticija u Beogradu protiv svakog ustupka puni se za nedelju dana.
dial-spoilers = Remetioci na severu
dial-spoilers-few = malo
dial-spoilers-some = nešto
dial-spoilers-many = mnogo
tell-spoilers-few = Trgovci na severu otvaraju kasno i pričaju o fudbalu; maskirani ljudi nisu viđeni.
tell-spoilers-some = Kod jednog prelaza na severu gori nekoliko guma; do jutra ih više nema.
tell-spoilers-many = Kola bez tablica stoje na tri raskrsnice na severu i niko ne pita čija su.
dial-reach = Domet Moskve
dial-reach-short = kratak
dial-reach-plain = kao i obično
dial-reach-long = dug
tell-reach-short = Ruska delegacija napušta jednu malu prestonicu dan ranije, bez saopštenja.
tell-reach-plain = Ruski ambasadori čitaju uobičajeni pasus o toj temi.
tell-reach-long = Dve male prestonice zahvaljuju Moskvi na žitu i pitaju svoje pravnike o starim priznanjima.
dial-agenda = Tema u svetu
dial-agenda-cold = hladna
dial-agenda-plain = kao i obično
dial-agenda-warm = topla
tell-agenda-cold = Na ministarskom sastanku Juga tema je bez reči skinuta s dnevnog reda.
tell-agenda-plain = Diplomate u Ujedinjenim nacijama kažu da je tema važna i odlaze na ručak.
tell-agenda-warm = Dva ministarstva spoljnih poslova sama traže dosije o priznanju.
dial-money = Donatori i zajmodavci
dial-money-scarce = škrti
dial-money-plain = kao i obično
dial-money-ample = izdašni
tell-money-scarce = Donatorska konferencija završava se iznosom prošle, ponovo obećanim.
tell-money-plain = Razvojne banke obnavljaju kreditne linije pod uobičajenim uslovima.
tell-money-ample = Dve razvojne banke nadmeću se za isto solarno polje.
dial-movable = Od pet članica koje ne priznaju, ona koja bi se prva mogla pomeriti
dial-movable-grc = Grčka
dial-movable-rou = Rumunija
dial-movable-esp = Španija
dial-movable-svk = Slovačka
dial-movable-cyp = Kipar
tell-movable-grc = Grčki ministar u intervjuu kaže da su pasoši i pečati tehničko pitanje.
tell-movable-rou = Rumunski odbor, prvi put posle više godina, iza zatvorenih vrata sluša stručnjake o toj temi.
tell-movable-esp = Španski diplomata slika se pored zastave koja se nekada sklanjala.
tell-movable-svk = Slovački poslanici iz tri stranke zajedno putuju u Prištinu.
tell-movable-cyp = Nikozija propušta fusnotu bez uobičajenog pisma.

## Actions

action-sign-package = Potpisivanje teksta
    .about = Vaš potpis ispod usaglašenog teksta. Troši inicijativu; i remetioci čitaju novine.
action-ratify = Ratifikacija teksta
    .about = Potpisani tekst prolazi kroz parlament, dvotrećinskom većinom gde je potrebna. Troši inicijativu.
action-carry-out-article = Sprovođenje člana
    .about = Tim, nešto novca i nešto hrabrosti za jedan član koji je na snazi.
action-own-part = Izvršenje sopstvenog dela
    .about = Tim i nešto novca za ono što posrednik sam duguje u nekom članu: odbor, konferenciju, paket pomoći.
action-walk-out = Napuštanje runde
    .about = Napuštate rundu koja se sastaje u ovom tromesečju; domaća javnost neko vreme kliče.
action-missions = Razmena stalnih misija
    .about = Član 8 teksta iz februara 2023: misija u sedištu druge vlade. Troši inicijativu.
action-trade-curb = Ograničavanje trgovine s drugom stranom
    .about = Carina ili zabrana. Tamo boli, ovde košta, a jednog dana može da se vrati. Troši inicijativu.
action-lift-curb = Ukidanje ograničenja
    .about = Jedan stepen vašeg ograničenja trgovine prestaje.
action-pass-reform = Usvajanje reforme
    .about = Zakon u jednom poglavlju, s nacrtom najpre poslatim u Brisel; vrednost stiže tokom godine. Troši inicijativu.
action-high-level-cases = Gonjenje na visokom nivou
    .about = Predmeti za naslovne strane; odlučuje sud, a ne vi.
action-lobby-member = Rad u jednoj prestonici EU
    .about = Tim za jednu članicu: njen parlament, njenu štampu, njene brige o vašem putu.
action-regional-lead = Vođenje regionalnog programa
    .about = Jednu sezonu predsedavate jednim regionalnim programom ili mu budete domaćin.
action-five-formula = Formula za jednu od pet
    .about = Pasoši, kancelarija, tekst koji status ostavlja po strani, za članicu Unije koja ne priznaje.
action-statute-to-court = Slanje statuta Sudu
    .about = Nacrt Unije za Zajednicu opština sa srpskom većinom odlazi pred Ustavni sud. Troši inicijativu.
action-association-law = Zajednica zakonom ili uredbom
    .about = Zajednica opština sa srpskom većinom dobija svoj pravni akt. Troši inicijativu; partner zbog toga može da ode.
action-bodies-at-work = Zajednica na delu
    .about = Skupština, osoblje i budžet Zajednice: tri tima i šest miliona za jedno tromesečje.
action-enforce-law = Primena zakona na severu
    .about = Tablice, gotovina, kancelarije, isprave. Vi kažete da zakon važi za sve; Beograd kaže da se krše sporazumi.
action-orderly-transition = Uređen prelaz
    .about = Ista pravila po fazama, uz konsultovanje posrednika.
action-northern-fund = Fond za opštine sa srpskom većinom
    .about = Putevi, ambulante, posao i povratak, potrošeno tamo gde ljudi to vide.
action-justice-vetting = Provera sudija i tužilaca
    .about = Svaki dosije jednom čitaju ljudi sa strane. Troši inicijativu; deo može biti oboren.
action-force-step = Sledeća faza plana za snage
    .about = Novac i ljudi za Kosovske bezbednosne snage. Srbija smatra da tamo može biti samo Kfor.
action-accept-documents = Prihvatanje isprava i simbola
    .about = Član 1 teksta iz februara 2023: pasoši, diplome, tablice i pečati. Troši inicijativu.
action-integrate-services = Prelazak usluga u dogovoreni model
    .about = Škole i ambulante koje vodite menjaju krov, a ne vrata.
action-community-budget = Budžet za srpske zajednice
    .about = Plate, škole i ambulante, plaćane svakog tromesečja dok ne ukinete. Priština ta tela naziva paralelnim.
action-back-boycott = Podrška bojkotu ili protestu
    .about = Stajete iza onih koji odlaze ili ostaju po strani. To je poluga, i ume da isklizne.
action-restrain-north = Poziv na smirivanje severa
    .about = Tim, nekoliko poziva i barikade kojih ujutru više nema.
action-raise-readiness = Podizanje borbene gotovosti
    .about = Tenkovi na televiziji. Gledaju i Vašington i Brisel.
action-invest-abroad = Poziv ulagačima sa svih strana
    .about = Jedan forum, četiri zastave u sali i autoput u brošuri.
action-align-washington = Usaglašavanje s Vašingtonom
    .about = Zajedničke formulacije i zajedničke posete, dok traje.
action-ask-kfor = Molba Kforu za prisustvo
    .about = Patrole, punktovi i oficir koji sve poznaje. Njegovo strpljenje je odbrojano.
action-join-mission = Priključenje misiji partnera
    .about = Vod za misiju u inostranstvu; partneri broje ko je došao.
action-non-objection = Bez prigovora u jednoj organizaciji
    .about = Član 4 sporazuma iz 2023, primenjen na jednu imenovanu organizaciju. Troši inicijativu; deo javnosti to neće oprostiti.
action-call-council = Sazivanje sednice Saveta bezbednosti
    .about = Hitna sednica u Njujorku; Moskva je stavlja na dnevni red i na račun.
action-align-measure = Priključenje spoljnopolitičkoj meri EU
    .about = Jedna mera protiv želja Moskve. Troši inicijativu.
action-energy-contract-east = Ugovor s istočnim snabdevačem
    .about = Jeftin gas na šest tromesečja i fotografija u Moskvi.
action-energy-contract-west = Kupovina s druge strane cevi
    .about = Interkonektor, nov vlasnik, skuplja zima.
action-policy-letter = Pismo Briselu i Vašingtonu
    .about = Vaš lider pismeno obavezuje kabinet na dogovorene korake. Troši inicijativu.

risk-curb-mirrored = Druga strana odgovara sopstvenim spiskom.
risk-partner-leaves = Mali partner napušta klupe pre glasanja.
risk-case-collapses = Predmet na sudu pada zbog jednog potpisa.
risk-court-returns-it = Sud vraća nacrt s dvanaest pitanja.
risk-law-challenged = Akt je za nedelju dana osporen i čeka.
risk-incident = Kamen, hitac u vazduh i put koji je do mraka zatvoren.
risk-boycotted = Obrasci su tu; malo ko dolazi da ih popuni.
risk-allies-split = Saveznici se javno spore o trenutku.
risk-staff-stay-away = Polovina osoblja prvog dana ostaje kod kuće.
risk-control-lost = Oni iza kojih ste stali prestaju da slušaju.
risk-call-ignored = Poziv na smirenost je pročitan i nije poslušan.
risk-terms-in-the-press = Uslovi jednog ugovora su u novinama.
risk-member-blocks = Jedna članica želi još jedan izveštaj pre nego što novac krene.
risk-name-plate = Sastanak zbog pločice s imenom počinje sat kasnije.
risk-called-a-retreat = Opozicija to naziva uzmicanjem.
risk-loss-abroad = Jedan vojnik se ne vraća iz misije.
risk-veto-price = Moskva vam daje na znanje koliko košta njen glas.
risk-gas-retaliation = Račun za gas menja se iz tehničkih razloga.

## Drawn events

event-eastern-loan = Zajam s malo pitanja
    .text = Državna banka nudi novac za drum i prugu, brzo i bez upitnika. Evropski fond ima upitnik od devedeset strana.
    .option-neither = Ne uzeti ni jedno ni drugo.
    .option-ankara = Uzeti od Ankare; 4 miliona dospeva za šest tromesečja.
    .option-fund = Popuniti upitnik.
    .option-none = Ne uzeti ništa.
    .option-beijing = Uzeti od Pekinga; 4 miliona dospeva za šest tromesečja.
    .option-slower = Sačekati sporiji evropski novac.

event-bosphorus-offer = Ankara nudi svoj glas
    .text = Ankara bi govorila za Kosovo u prestonicama koje je slušaju. Volela bi da bude pomenuta i da joj se uzvrati.
    .option-decline = Odbiti sa zahvalnošću.
    .option-accept = Prihvatiti; dugovaće se usluga.
    .option-second = Prihvatiti, s još jednim predlagačem u sobi.
    .option-watch = Pratiti ko putuje.
    .option-call = Pozvati Ankaru o trgovini.

event-gulf-forum = Forum u Zalivu
    .text = Ministri Islamske konferencije i pola ulagača regiona dva dana dele hotel. Ima vremena za jedan predmet.
    .option-speech = Održati govor.
    .option-investment = Poneti predmet o ulaganjima.
    .option-status = Poneti predmet o statusu, s timom.
    .option-business = Govoriti samo o poslu.
    .option-file = Poneti sopstveni predmet, s timom.

event-drive-noticed = Brisel pita za izaslanike
    .text = Evropski list prati pozive srpskih izaslanika u malim prestonicama. Portparolka podseća na član 4 iz 2023, koji Beograd naziva nepotpisanim.
    .option-go = Nastaviti.
    .option-pause = Vratiti izaslanike kući.
    .option-report = Zabeležiti za izveštaj.
    .option-answer = Poslati tim onima koji su pozivani.

event-american-vote-warm = Vašington menja ton: topliji
    .text = Novembarski izbori doveli su ljude koji poznaju predmet i vole ga. Stolovi su im još prazni, pa se prva pisma čitaju.
    .option-letter = Napisati pismo.
    .option-transition = Poslati tim onima koji se useljavaju.
    .option-wait = Sačekati imenovanja.
    .option-lobby = Angažovati firmu koju svi angažuju.
    .option-courtesy = Kurtoazni poziv.
    .option-brief = Obavestiti nove saradnike.

event-american-vote-cool = Vašington menja ton: hladniji
    .text = Novembarski izbori doveli su ljude koji imaju druge predmete. Službenik za region pokriva još dva regiona.
    .option-card = Poslati čestitku.
    .option-congress = Raditi s Kongresom.
    .option-europe = Osloniti se umesto toga na Evropu.
    .option-courteous = Biti ljubazan.
    .option-early = Biti prvi u predsoblju.
    .option-carry = Nastaviti dalje.
    .option-own = Reći da će Evropa to sama.

event-strategic-dialogue = Vašington kaže cenu
    .text = Strateški dijalog bi mogao da se nastavi, kaže američki zvaničnik, ako se najpre povuče jedan korak. Taj korak je u zemlji popularan.
    .option-delay = Neka čeka.
    .option-pay = Povući korak.
    .option-widen = Potražiti društvo u drugim prestonicama.
    .option-stand = Ostati po strani.
    .option-link = Vezati to za sopstveni dnevni red.

event-unmik-review = Budućnost misije u Savetu
    .text = Polugodišnja sednica o misiji UN je u kalendaru. Priština misiju naziva prevaziđenom, Beograd je naziva jemstvom Rezolucije 1244.
    .option-statement = Pročitati izjavu.
    .option-closure = Zalagati se za zatvaranje.
    .option-liaison = Ponuditi umesto toga malu kancelariju za vezu.
    .option-mandate = Braniti mandat.
    .option-votes = Brojati glasove s Moskvom i Pekingom.
    .option-safeguards = Razmeniti reformu za jemstva Srbima.

event-house-of-europe-date = Strazbur bi mogao da uvrsti tačku
    .text = Zamenici ministara Saveta Evrope mogli bi zahtev da stave na dnevni red. Više prestonica najpre želi korak ka Zajednici srpskih opština; izvestiteljka Skupštine nazvala je to obavezom za kasnije.
    .option-later = Ostaviti za kasnije zasedanje.
    .option-now = Tražiti sada.
    .option-conditions = Prihvatiti uslove, s rokom od šest tromesečja.
    .option-abide = Ponoviti svoj stav.
    .option-contest = Raditi na osam članica protiv toga.
    .option-yield = Dati na znanje da nećete prigovoriti.

event-second-patron = Dva partnera, jedan glas
    .text = Dva vaša partnera ove nedelje traže suprotne glasove o istom tekstu. Svaki kaže da će primetiti.
    .option-both = Naći formulaciju za oba.
    .option-washington = Glasati s Vašingtonom.
    .option-brussels = Glasati s Briselom.
    .option-neither = Biti odsutan.
    .option-moscow = Glasati s Moskvom.
    .option-union = Ipak glasati s Briselom.

event-sanctioned-refinery = Rafinerija pod sankcijama
    .text = Američke sankcije pogađaju ruski udeo u nacionalnoj rafineriji. Rezervoari su puni za sedam nedelja.
    .option-ride = Izdržati.
    .option-buy = Otkupiti udeo.
    .option-waiver = Tražiti izuzeće od Vašingtona.

event-expo-in-belgrade = Ekspo u Beogradu
    .text = Paviljoni su podignuti, a pitanje je šta stoji iznad jednog od njih. Pozivnice se šalju ovog meseca.
    .option-usual = Koristiti uobičajene nazive.
    .option-neutral = Neutralni nazivi za sve; dospeće protokol.
    .option-away = Ne doći.
    .option-regional = Deliti regionalni štand.
    .option-attend = Prisustvovati.

event-games-in-pristina = Igre u Prištini
    .text = Sportisti Mediterana treba da uđu na stadion iza svojih zastava. Protokol ima jednu još praznu stranicu.
    .option-usual = Koristiti uobičajeni protokol.
    .option-neutral = Neutralan protokol za sve; dospeće kasnije.
    .option-away = Ne doći.
    .option-flag = Pustiti sportiste pod zastavom Igara.
    .option-team = Poslati ekipu.

event-one-of-five-votes = Jedna od pet je glasala
    .text = Članica Unije koja ne priznaje ima nov parlament. Njen novi ministar još nije pročitao stare razloge.
    .option-congratulate = Čestitati.
    .option-envoy = Pismo i izaslanik.
    .option-guest = Biti prvi gost.
    .option-let = Ostaviti tako.
    .option-visit = Poslati svog izaslanika.

event-next-budget = Narednih sedam godina Unije
    .text = Budžet od 2028. ima stavku za region i spor oko njenih uslova. Ko zatraži rano, od njega se nešto traži.
    .option-smaller = Manje i sigurno.
    .option-large = Veliko i uslovljeno, protiv nekih članica.
    .option-take = Uzeti šta dođe.
    .option-front = Pomeriti reforme unapred.
    .option-receive = Uzeti šta se da.
    .option-claim = Tražiti prema potrebama.

## Events of record, 2008 to 2013

event-first-letters = Prva pisma o priznanju
    .text = Vašington, Pariz, London i Ankara priznaju za jedan dan. Beograd deklaraciju naziva ništavnom i protestuje u svakoj od tih prestonica.
    .option-thanks = Zahvaliti i proslaviti.
    .option-envoys = Poslati sve izaslanike u sledećih osam.
    .option-sponsors = Zamoliti Vašington da pozove.
    .option-recall = Povući ambasadore.
    .option-tour = Poslati izaslanike u osam koje će najpre slediti.
    .option-stay = Ostaviti ambasadore gde jesu.

event-constitution-in-force = Ustav je na snazi
    .text = Prištinski ustav stupa na snagu 15. juna. Beograd ga naziva ništavnim, a na severu je najavljena skupština srpskih opština.
    .option-ceremony = Svečanost.
    .option-rights = Početi od poglavlja o zajednicama.
    .option-void = Ponoviti da je ništavan.
    .option-assembly = Podržati novu skupštinu.

event-question-to-the-court = Pitanje za Sud
    .text = Generalna skupština treba da pita Međunarodni sud pravde da li je deklaracija u skladu s međunarodnim pravom. Vlade koje oklevaju sada imaju razlog da čekaju.
    .option-request = Postaviti pitanje.
    .option-campaign = Postaviti ga i obilaziti prestonice s njim.
    .option-withhold = Zadržati nacrt u fioci, kao što Brisel traži.
    .option-await = Sačekati Sud.
    .option-brief = Napisati svoj podnesak za neopredeljene.

event-mission-deployed = Misija za vladavinu prava se raspoređuje
    .text = Euleks počinje po formuli koja status ostavlja otvorenim, tako da sve članice mogu da pošalju policiju. Prištini se ne sviđa formula, Beogradu misija.
    .option-formula = Držati se formule.
    .option-full = Rasporediti se u potpunosti, i na severu.
    .option-welcome = Pozdraviti misiju.
    .option-reserve = Pozdraviti je, a odbiti formulu.
    .option-neutral = Trpeti je dok je neutralna.
    .option-object = Uložiti prigovor.

event-fund-and-bank = Fond i Banka otvaraju predmet
    .text = Prema zapisima, Međunarodni monetarni fond i Svetska banka toga dana su primili Kosovo; ovde je članstvo vaša kandidatura. Njihove misije svakako dolaze, a ministri finansija porede beleške.
    .option-programme = Dogovoriti program.
    .option-file = Pokazati njihove dokumente drugim ministarstvima.
    .option-abstain = Prepustiti pravnicima.
    .option-letters = Pisati ministrima finansija.

event-court-opinion = Sud daje mišljenje
    .text = Deklaracija nije prekršila međunarodno pravo, kaže Sud, i ne zauzima stav o državnosti. Priština čita prvu polovinu, Beograd drugu.
    .option-publish = Objaviti ga na svakom zidu.
    .option-carry = Odneti ga u deset prestonica.
    .option-hand = Ponuditi razgovore o praktičnim pitanjima.
    .option-narrow = Nazvati ga uskim odgovorom.
    .option-joint = Rezolucija zajedno s Unijom.
    .option-own = Sopstvena rezolucija.
    .option-offer = Ponuditi dobre usluge.
    .option-draft = Pisati zajedničku rezoluciju s njima.

event-dialogue-opens = Dijalog počinje
    .text = Dve delegacije sastaju se u Briselu 8. marta 2011. Na stolu su matične knjige, pečati i katastar; status nije.
    .option-technical = Držati se tehničkog.
    .option-generous = Dati nešto već prvog dana.
    .option-practical = Držati se praktičnog.
    .option-registers = Doneti kopije matičnih knjiga.
    .option-agenda = Dogovoriti dnevni red.
    .option-funds = Obećati sredstva za dogovoreno.

event-northern-gates = Prelazi 1 i 31
    .text = Policija iz Prištine otišla je na dva prelaza na severu i jedan policajac je ubijen. Podignute su barikade, a Kfor traži da se svi povuku.
    .option-handover = Prepustiti prelaze Kforu.
    .option-hold = Držati prelaze.
    .option-calm = Pozvati na smirenost.
    .option-backing = Stati iza barikada.
    .option-statement = Dati izjavu.
    .option-posts = Predložiti zajedničke punktove.

event-footnote-deal = Zvezdica i fusnota
    .text = Kosovo bi moglo da sedi za svakim regionalnim stolom pod svojim imenom, sa zvezdicom i fusnotom o Rezoluciji 1244 i mišljenju Suda. Nijedna delegacija to prve večeri ne može da odbrani u zemlji.
    .option-refuse = Odbiti fusnotu.
    .option-accept = Prihvatiti fusnotu.
    .option-letter = Držati se slova i u nedoumici otići.
    .option-seat = Sesti za iste stolove.
    .option-present = Predstaviti formulaciju.
    .option-guarantee = Jemčiti za nju i izveštavati o njoj.

event-candidate-status = Beograd je kandidat
    .text = Lideri Unije daju Srbiji status kandidata 1. marta 2012. U istom dahu obećana je studija o sporazumu o pridruživanju s Kosovom, u obliku koji status ostavlja po strani.
    .option-celebrate = Proslaviti.
    .option-commit = Zauzvrat se obavezati na dijalog.
    .option-note = Primiti k znanju.
    .option-study = Pripremati studiju kao da su pregovori.

event-supervision-ends = Nadzor prestaje
    .text = Upravljačka grupa država zatvara kancelariju u Prištini 10. septembra 2012. Beograd kaže da Rezolucija 1244 nadzire kao i pre.
    .option-mark = Obeležiti dan.
    .option-letters = Pisati neopredeljenima.
    .option-safeguards = Obnoviti jemstva u sopstveno ime.
    .option-unchanged = Reći da se ništa nije promenilo.
    .option-council = Tražiti sednicu Saveta.

## Branches of autumn 2026, the north, powers, the Union; events of record from 2013

event-kosovo-cabinet = Kabinet za Prištinu
    .text = Junski izbori najzad imaju ishod: jasna većina, koalicija ili tehnički mandat, kako mandati dopuste. Mali partner traži jednu odredbu i jedno ministarstvo.
    .option-minority = Vladati s mandatima kojih ima.
    .option-clause = Uzeti partnera i njegovu odredbu protiv Zajednice.
    .option-ministry = Uzeti partnera i dati mu ministarstvo.

event-presidency-vote = Poslanici iza predsednika
    .text = Predsednika bira Skupština, uz dve trećine u sali; a ko god bude izabran, ili je izabran, potom mora imati poslanike iza sebe. Avgustovski dogovor o zajedničkoj ličnosti i dalje kaže ko kome duguje.
    .option-acting = Ostaviti stvar gde jeste.
    .option-joint = Stati iza zajedničke ličnosti i dogovora.
    .option-own = Stati iza sopstvene ličnosti.

event-chambers-verdict = Presuda iz Haga
    .text = Specijalizovana veća ponovo govore: žalba ili drugo suđenje bivšem predsedniku. Za neke je oslobodilac, za druge optuženi; porodice žrtava na obe strane slušaju svaki red.
    .option-appeal = Reći da sud ide svojim tokom.
    .option-families = Prihvatiti i obratiti se svim porodicama.
    .option-question = Dovesti sud u pitanje.
    .option-reserve = Primiti k znanju.
    .option-restraint = Tražiti uzdržanost i da se pomenu sve žrtve.
    .option-abroad = Iskoristiti to u inostranstvu.

event-serbian-vote = Srbija glasa
    .text = Vanredni izbori su 25. oktobra. Kome god pripadne vlast, treba mu rečenica o Kosovu za prvi govor, a nacrti kruže.
    .option-calm = Mandat za mir.
    .option-europe = Mandat za Evropu.
    .option-status = Mandat za pitanje statusa.
    .option-note = Primiti k znanju.
    .option-offer = Ponuditi prvi sastanak.

event-growth-tranche = Novac koji čeka zakone
    .text = Deo Plana rasta zavisi od koraka čiji je rok bio sredina 2026. Koliko ih se računa kao ispunjeno, stvar je tumačenja.
    .option-accept = Prihvatiti gubitak.
    .option-package = Paket zakona odmah.
    .option-time = Tražiti još vremena.
    .option-rules = Držati se pravila.
    .option-bridge = Tražiti od Komisije mesec dana.

event-measures-tail = Poslednje od mera
    .text = Mere iz 2023. ublažavane su postepeno; da li su i poslednje stavke ukinute, zavisi od toga koga pitate. Neko bi trebalo da potpiše pismo.
    .option-dated = Koraci s datumima.
    .option-end = Ukinuti ih.
    .option-tie = Vezati ih za statut Zajednice.
    .option-wait = Sačekati pismo.
    .option-press = Tražiti ga u četiri prestonice.

event-first-report = Godišnji izveštaj
    .text = Komisija objavljuje izveštaj o svakoj od dveju strana. Prošlogodišnje rečenice stavljaju se pored ovogodišnjih i jedan prilog je promenjen.
    .option-silent = Bez komentara.
    .option-plan = Odgovoriti planom.
    .option-contest = Osporiti ga.
    .option-quiet = Ne reći ništa.
    .option-reply = Odgovoriti sopstvenim planom.
    .option-reject = Nazvati ga političkim.

event-foreigners-law = Osoblje i studenti bez isprava
    .text = Pravila o strancima stižu do škola i ambulanti koje vodi Srbija. Priština to naziva jednakom primenom zakona, Beograd proterivanjem; Brisel traži uređen postupak.
    .option-court = Pustiti Sud da najpre odluči.
    .option-model = Dogovoren model, po fazama.
    .option-date = Do zadatog datuma.
    .option-discourage = Savetovati da se ne prijavljuju.
    .option-register = Savetovati da se prijave.

event-night-at-the-barricade = Noć na barikadi
    .text = U osam uveče preko puta je šljunak, u deset su kamioni. Svaka strana zna na kom bi stepenu popustila, a ne zna to o drugoj.
    .option-hold = Držati: ostati gde jeste.
    .option-push = Gurati: raščistiti put noćas.
    .option-back = Povući se do sledećeg sela.
    .option-wait = Držati: ne reći ništa i ostati dostupan.
    .option-harden = Gurati: stati iza onih na barikadi.
    .option-call-off = Povući se: pozvati organizatore.
    .option-statement = Držati: izjava obema stranama.
    .option-warn = Gurati: imenovati stranu koja je poslednja zaoštrila.
    .option-line = Povući se zajedno: ostati na vezi i tražiti patrole.

event-arms-cache = Sanduci u ambaru
    .text = Patrola je našla ono što niko ne ostavlja za zimu. Priština kaže da zna čije je; Beograd traži dokaze.
    .option-watch = Nadzirati ambar.
    .option-show = Pokazati to zajedno s Kforom.
    .option-raid = Noćas pretresti šest kuća.
    .option-proof = Tražiti dokaze.
    .option-arrest = Uhapsiti i suditi onima s vaše strane linije.

event-utility-blast = Eksplozija na vodovodu
    .text = Pogođen je kanal ili dalekovod; dva grada su dan bez vode. Svaka strana ima predstavu kome bi to odgovaralo, i te predstave su različite.
    .option-repair = Najpre popraviti, kasnije govoriti.
    .option-inquiry = Ponuditi zajedničku istragu.
    .option-accuse = Optužiti.
    .option-deny = Poreći i osuditi.
    .option-files = Otvoriti svoju dokumentaciju istrazi.

event-crossing-arrest = Službenik zadržan na prelazu
    .text = Jedna strana drži službenika druge u pritvoru. Sporno je gde je stajao; svaka strana kaže da je to njena teritorija.
    .option-process = Prepustiti tužiocu.
    .option-release = Raditi na puštanju za nekoliko dana.
    .option-exchange = Neka posrednik dogovori razmenu.
    .option-procedure = Prepustiti sudu.
    .option-free = Raditi na brzom puštanju.
    .option-swap = Tražiti od posrednika razmenu.

event-bridge-season = Most na Ibru
    .text = Glavni most je obnovljen i zatvoren za automobile. Priština bi ga otvorila, mnogi na severnoj obali ne bi, Kfor ima plan od jedanaest koraka.
    .option-later = Sačekati.
    .option-plan = Otvoriti ga po planu Kfora.
    .option-alone = Otvoriti ga samostalno.
    .option-oppose = Usprotiviti se.
    .option-walk = Pristati na pešake i jedan autobus.

event-town-halls-empty = Lista razmišlja o napuštanju funkcija
    .text = U deset opština lista s podrškom Beograda razmatra da preda ključeve, kao u novembru 2022. Gradonačelnici se još nisu spakovali.
    .option-listen = Reći da je odluka na njima.
    .option-keep = Zadržati ih na funkcijama.
    .option-exit = Podržati izlazak.
    .option-procedure = Pripremiti vanredne lokalne izbore.
    .option-talks = Razgovarati pre nego što iko glasa.
    .option-interim = Imenovati privremene gradonačelnike.

event-fewer-peacekeepers = Manje pripadnika mirovnih snaga
    .text = Jedna država vraća bataljon kući. Karte ostaju iste; patrole dolaze svakog drugog dana.
    .option-accept = Prihvatiti.
    .option-european = Tražiti jedinice od članica.
    .option-observers = Nenaoružani posmatrači umesto toga.
    .option-plead = Zamoliti ih da ostanu.
    .option-police = Sopstveni policijski plan.
    .option-note-it = Primiti k znanju.
    .option-guarantee = Ponuditi jemstva patrolama koje ostaju.

event-village-attack = Gori kuća u povratničkom selu
    .text = Trojica su došla noću; povratnička porodica sedi na stepenicama suseda. Susedi su iz druge zajednice i pozvali su vatrogasce.
    .option-routine = Redovna istraga.
    .option-visit = Hapšenja i poseta šefa vlade.
    .option-concern = Izraziti zabrinutost.
    .option-joint = Zajednička izjava.
    .option-session = Tražiti sednicu u Njujorku.

event-second-table = Drugi sto
    .text = Pored evropskog teksta na stolu je američki papir: kraći, neodređeniji i s rokom. Njegov donosilac žuri na avion.
    .option-european = Ostati pri evropskom tekstu.
    .option-take = Uzeti američki papir.
    .option-both = Reći da obama.
    .option-brussels = Ostati pri evropskom tekstu.
    .option-washington = Uzeti američki papir.
    .option-balance = Reći da obama.
    .option-resist = Odupreti se.
    .option-cosponsor = Biti suautor.

event-empty-chair = Jedna stolica može ostati prazna
    .text = Od onih koji moraju da se slože sa sledećom etapom ostaje jedan. U takvim salama lider je i ranije izlazio na kafu, a glasanje je bilo jednoglasno.
    .option-insist = Insistirati na svima.
    .option-coffee = Udesiti da lider izađe.
    .option-nothing = Ne ponuditi ništa.
    .option-gift = Usputni poklon.
    .option-none = Ne ponuditi ništa.
    .option-present = Usputni poklon.

event-quarrel-of-others = Spor koji nije vaš
    .text = Članica Unije blokira oba predmeta zbog sopstvenog pitanja: železničkog tendera, suda, crkvenog doma. Volela bi da je neko pita.
    .option-wait = Sačekati da prođe.
    .option-give = Dati šta traži.
    .option-large = Zamoliti velike prestonice da pritisnu.
    .option-patience = Sačekati da prođe.
    .option-yield = Dati šta traži.
    .option-press = Zamoliti velike prestonice da pritisnu.

event-mandate-exam = Mandat posrednika
    .text = Izaslanikov mandat ističe ovog dana. Članice su pročitale šta je obećano i šta je od toga bilo.
    .option-narrower = Uži mandat.
    .option-stronger = Tražiti snažniji.
    .option-aside = Povući se u korist naslednika.
    .option-polite = Biti učtiv.
    .option-endorse = Tražiti snažan mandat.
    .option-courteous = Biti ljubazan.
    .option-support = Tražiti snažan mandat.

event-visa-alarm = Brojke iz azilnih službi
    .text = Više putnika nego što se očekivalo nije se vratilo. Dva ministarstva unutrašnjih poslova pitaju da li bezviznom režimu treba kočnica.
    .option-dispute = Osporiti brojke.
    .option-campaign = Letovi za readmisiju i kampanja.

event-others-get-in = Neko drugi ulazi
    .text = Piše se ugovor o pristupanju jednog suseda. Ministri koji su region nazivali čekaonicom sada traže ključ.
    .option-congratulate = Čestitati.
    .option-ride = Iskoristiti talas u pet prestonica.
    .option-greet = Čestitati.
    .option-use = Iskoristiti talas u pet prestonica.
    .option-note = Primiti k znanju.
    .option-argue = Upotrebiti to za stolom.

event-unit-fails = Blok staje na hladnoći
    .text = Blok na lignit staje u najhladnijoj nedelji godine. Susedna mreža ima struje na prodaju, po ceni koja nešto govori.
    .option-cuts = Isključenja po rasporedu.
    .option-import = Uvoz preko susedne mreže.
    .option-storage = Odmah kupiti skladištenje energije.
    .option-market = Prodavati po tržišnoj ceni.
    .option-cost = Prodavati po nabavnoj ceni.

event-fifteen-points = Petnaest tačaka na stolu
    .text = Posle mnogo rundi u obe prestonice čita se tekst od petnaest tačaka: zajednica srpskih opština, jedna policija, jedno pravosuđe, bez blokiranja evropskog puta druge strane. Šta se potpisuje, odlučuje se za stolom, a ne ovde.
    .option-postpone = Tražiti još vremena.
    .option-prepare = Pripremiti javnost.
    .option-consult = Najpre se posavetovati u zemlji.
    .option-ready = Pripremiti javnost.
    .option-leave = Ostaviti tekst kakav jeste.
    .option-night = Ostati preko noći s obema stranama.

event-northern-vote = Prvi zajednički lokalni izbori
    .text = Četiri severne opštine prvi put treba da glasaju po kosovskom zakonu. Neki pozivaju na bojkot, neki na listu.
    .option-organise = Organizovati izbore.
    .option-discretion = Glasački listići bez obeležja.
    .option-neither = Ne pozivati ni za ni protiv.
    .option-call = Pozvati Srbe da glasaju.
    .option-observe = Pratiti.
    .option-observers = Poslati posmatrače.

event-olympic-flag = Zastava za Igre
    .text = Međunarodni olimpijski komitet prima kosovski komitet. Njegovi sportisti mogu da nastupaju pod sopstvenom zastavom; Beograd protestuje kod komiteta.
    .option-celebrate = Proslaviti.
    .option-sport-diplomacy = Poslati sportiste u dvanaest neopredeljenih prestonica.
    .option-protest = Protestovati.
    .option-handshake = Prepustiti sportistima.

event-winter-of-buses = Autobusi u noći
    .text = Desetine hiljada ljudi za jednu zimu odlaze u Uniju, mnogi preko Srbije. Seoske škole zatvaraju odeljenja; ministarstva unutrašnjih poslova traže brojke.
    .option-appeal = Pozvati ih da ostanu.
    .option-jobs = Program radova u selima.
    .option-readmit = Letovi za readmisiju.
    .option-transit = Tretirati to kao tranzit.
    .option-border-police = Zajedničke patrole na liniji.

event-august-package = Četiri predmeta u jednoj fascikli
    .text = Glavni elementi zajednice, energija, telekomunikacije i most na istom su stolu u Briselu. Svaka strana ima dva predmeta koja želi i dva kojih se plaši.
    .option-slow = Uzimati jedan po jedan.
    .option-all = Pripremiti se za sva četiri.
    .option-separate = Uzimati jedan po jedan.
    .option-bundle = Pripremiti se za sva četiri.
    .option-sequence = Držati se redosleda dnevnog reda.
    .option-fold = Vezati sva četiri zajedno.

event-tear-gas = Suzavac u Skupštini
    .text = Opozicioni poslanici ispaljuju suzavac protiv zajednice i sporazuma o granici. Poslanici se sastaju s maramicama; obezbeđenje ne zna koga da pretrese.
    .option-expel = Udaljiti one koji su ga bacili.
    .option-court = Poslati tekst Sudu.
    .option-talk = Javno se sastati s opozicijom.
    .option-watch = Gledati to na televiziji.
    .option-quiet = Ne reći ništa što bi se navodilo.

event-association-agreement = Ugovor s Unijom
    .text = Sporazum o stabilizaciji i pridruživanju na snazi je u obliku koji priznanje ostavlja po strani. Polovina njegovih priloga su carine.
    .option-ceremony = Svečanost.
    .option-programme = Reformski program uz njega.
    .option-note = Zabeležiti njegov oblik.
    .option-compare = Tražiti isti tempo.

event-judo-gold = Zlato u Riju
    .text = Džudistkinja iz grada Peja/Peć osvaja prvu medalju pod novom zastavom. Jedne večeri niko ne pita za status.
    .option-welcome = Doček na aerodromu.
    .option-tour = Neka ona otvara vrata u svetu.
    .option-silence = Saopštiti rezultat.
    .option-congratulate = Neka čestita vaš komitet.

event-painted-train = Oslikani voz
    .text = Voz iz Beograda za Mitrovicu nosi reči „Kosovo je Srbija” na dvadeset jezika. Do linije ima sat vremena.
    .option-stop = Zaustaviti ga pre linije.
    .option-turn = Vratiti ga i prefarbati.
    .option-run = Pustiti ga da ide.
    .option-police = Poslati policiju na liniju.
    .option-kfor = Zamoliti Kfor da ga dočeka.
    .option-phones = Telefonirati obema stranama.
    .option-fly = Odleteti tamo iste večeri.

event-murder-in-mitrovica = Političar ubijen u Mitrovici
    .text = Srpski političar koji je kritikovao obe prestonice upucan je pred svojom kancelarijom. Delegacije u Briselu toga dana prekidaju rad; ne zna se ko je naredio.
    .option-investigate = Sopstvena istraga.
    .option-joint = Ponuditi zajedničku istragu.
    .option-leave = Pozvati delegaciju kući.
    .option-cooperate = Ponuditi zajedničku istragu.
    .option-condemn = Osuditi.
    .option-mission = Poveriti to misiji za vladavinu prava.

event-border-signed = Linija u planinama
    .text = Granica s Crnom Gorom potpisana je u Beču. Opozicija tvrdi da se time daje zemljište; Komisija je ubraja u uslove za putovanja bez viza.
    .option-wait = Neka čeka.
    .option-table = Staviti na glasanje odmah.
    .option-note = Primiti k znanju.

event-border-with-montenegro = Granica s Crnom Gorom
    .text = Sporazum o granici od kojeg zavisi vizno pitanje ponovo je pred Skupštinom. Opet ima suzavca, a tu su i glasovi manjinskih poslanika.
    .option-ratify = Pustiti da prođe.
    .option-defer = Odložiti.
    .option-note = Primiti k znanju.

event-border-again = Zakon o granici se vraća
    .text = Zakon o granici s Crnom Gorom može na glasanje. Bez njega nema putovanja bez viza; s njim može biti suzavca u sali.
    .option-defer = Odložiti.
    .option-table = Staviti na glasanje.

event-talk-of-borders = Priča o granicama
    .text = Oba predsednika na istoj bini za liniju koriste reč „korekcija”. Neke prestonice slušaju, druge zatvaraju vrata, a u obe zemlje ljudi gledaju karte.
    .option-reject = Odbaciti.
    .option-explore = Razmotriti.
    .option-dismiss = Odbaciti.
    .option-pursue = Razmotriti.
    .option-neutral = Reći da je to stvar strana.
    .option-rule-out = Isključiti.

event-three-laws = Tri zakona o Bezbednosnim snagama
    .text = Skupština glasa o odbrambenom mandatu za Kosovske bezbednosne snage. Savez žali zbog trenutka; Srbija smatra da Rezolucija 1244 dopušta samo Kfor.
    .option-adopt = Usvojiti ih.
    .option-phase = Usvojiti ih uz desetogodišnji plan i posete severu.
    .option-council = Tražiti sednicu u Njujorku.
    .option-restraint = Držati vojsku u kasarnama.

event-cabinet-falls = Kabinet pada u pandemiji
    .text = Koalicija od pedeset dana gubi glasanje o poverenju dok su radnje zatvorene. Spor je bio o carini, vanrednom stanju i Vašingtonu.
    .option-new = Sastaviti drugu koaliciju.
    .option-vote = Tražiti izbore.
    .option-wait = Sačekati.
    .option-aid = Poslati testove i maske.

event-washington-texts = Dva teksta u Vašingtonu
    .text = Svaka strana s američkim predsednikom potpisuje svoj papir: putevi, jezero, ambasade i pauza od godinu dana, za kandidature na jednoj strani i za kampanju protiv priznanja na drugoj. Pravnici ih nazivaju obavezama.
    .option-general = Potpisati u opštim crtama.
    .option-pause = Potpisati s pauzom.
    .option-vague = Potpisati u opštim crtama.
    .option-halt = Potpisati s pauzom.
    .option-welcome = Pozdraviti.
    .option-fold-in = Uneti njegove redove u sopstveni dnevni red.

event-president-charged = Predsednik odlazi u Hag
    .text = Specijalizovana veća optužuju predsednika; on poriče optužbe i istog dana napušta dužnost. Plakati s rečju „oslobodilac” vise pored sudskog kalendara.
    .option-calm = Pozvati na smirenost.
    .option-cooperate = Stati uz sud.
    .option-comment = Prokomentarisati.
    .option-victims = Govoriti o svim žrtvama.

event-landslide = Polovina glasova
    .text = Jedan pokret dobija polovinu glasova uz obećanje pravde i posla, s dijalogom na četvrtom mestu. Nijednu staru obavezu nije pročitao naglas.
    .option-mandate = Iskoristiti mandat u zemlji.
    .option-inherit = Reći da se obaveze nasleđuju.
    .option-harder = Očekivati tvrđi sto.
    .option-write = Napisati prvo pismo.

event-plates-at-jarinje = Tablice na Jarinju
    .text = Od automobila sa srpskim tablicama sada se traže privremene, kao što Srbija traži obrnuto. Kamioni blokiraju dva prelaza, čuju se avioni, specijalna policija stoji na prelazu.
    .option-insist = Insistirati na reciprocitetu.
    .option-stickers = Prihvatiti nalepnice umesto toga.
    .option-show = Pokazati silu na svojoj strani linije.
    .option-clear = Skloniti kamione.
    .option-call = Pozvati na smirenost.
    .option-arrangement = Aranžman za deset dana.

event-war-in-europe = Rat u Evropi
    .text = Ruska vojska napada Ukrajinu. Proširenje je ponovo hitno; svaku vladu na kontinentu pitaju gde stoji.
    .option-align = Uskladiti se sa svakom merom.
    .option-lead = Uskladiti se i otvoriti vrata novinarima u izbeglištvu.
    .option-vote = Glasati s Unijom u Njujorku, bez mera.
    .option-measures = Pridružiti se merama.
    .option-neutral = Uzdržati se.

event-barricades-of-july = Barikade poslednje julske večeri
    .text = Nova pravila o ispravama i tablicama počinju u ponoć. Do devet su na severu barikade i hici u vazduh koje svaka strana čuje drugačije.
    .option-delay = Odložiti pravila za mesec dana.
    .option-midnight = Početi u ponoć.
    .option-support = Podržati one na barikadama.
    .option-remove = Tražiti njihovo uklanjanje.

event-leaving-the-institutions = Predaju ključeve
    .text = Poslanici, gradonačelnici, sudije i oko šest stotina policajaca napuštaju institucije na severu. Kao razlog su navedene kazne zbog tablica; četiri opštinske zgrade su prazne.
    .option-fill = Popuniti mesta.
    .option-return = Ponuditi put nazad.
    .option-stand = Stati iza njih.
    .option-talk-back = Zamoliti sudije i policajce da se vrate.
    .option-regret = Izraziti žaljenje.
    .option-plates = Odmah zatvoriti pitanje tablica.

event-mayors-under-escort = Četiri gradonačelnika pred vratima
    .text = Gradonačelnici izabrani uz izlaznost od 3,47 odsto treba da uđu u svoje kancelarije na severu. Pred vratima su okupljeni ljudi; Kfor je stavio šlemove.
    .option-escort = Ući uz policijsku pratnju.
    .option-elsewhere = Neka rade iz drugih zgrada.
    .option-crowd = Podržati okupljene.
    .option-disperse = Zamoliti ih da se raziđu.
    .option-appeal = Apelovati na obe strane.
    .option-between = Otići tamo i stati između njih.

event-attack-at-banjska = Naoružana grupa u Banjskoj
    .text = Naoružana grupa ubija kosovskog policajca i zauzima manastir; trojica napadača ginu. Njen vođa je, po sopstvenoj izjavi, bio potpredsednik Srpske liste. Kosovo krivi Beograd, Srbija poriče svoju ulogu.
    .option-evidence = Objaviti dokaze.
    .option-sweep = Pretresti sever.
    .option-joint = Najpre dokazi i poseta selima.
    .option-mourning = Dan žalosti i nijedna reč više.
    .option-trial = Suditi onima koji su u Srbiji.
    .option-withdraw = Povući vojsku s linije.
    .option-condemn = Osuditi i sačekati činjenice.
    .option-ask = Javno tražiti punu saradnju od obe strane.

event-free-travel = Bez vize
    .text = Nosioci kosovskih pasoša putuju u veći deo Unije bez vize. Prvi autobusi puni su baka.
    .option-first-flight = Poći prvim letom.
    .option-documents = Nastaviti radom na ispravama i povratku.
    .option-remark = Primedba o nosiocima vaših pasoša.
    .option-same = Tražiti isto za pasoše Koordinacione uprave.

event-spanish-passports = Madrid prihvata pasoše
    .text = Španija, koja ne priznaje, od ovog meseca prihvata kosovske pasoše. Dodaje da se ništa drugo nije promenilo.
    .option-thank = Tiho zahvaliti Madridu.
    .option-announce = Nazvati to prvim korakom.
    .option-office = Predložiti kancelariju bez table.
    .option-quote = Navoditi drugu rečenicu.
    .option-visit = Posetiti Madrid.

event-cash-rule = U gotovini samo evro
    .text = Pravilo centralne banke čini evro jedinom valutom za gotovinska plaćanja. Penzije i plate iz Beograda stižu u dinarima, u džakovima.
    .option-apply = Primeniti ga.
    .option-transition = Prelaz od godinu dana, s kancelarijom koja menja novac.
    .option-council = Tražiti sednicu u Njujorku.
    .option-channel = Predložiti platni kanal preko banaka.
    .option-concern = Izraziti zabrinutost.
    .option-host = Biti domaćin razgovora o plaćanjima.

event-monastery-land = Dvadeset četiri hektara
    .text = Sudska odluka iz 2016. o zemljištu manastira Dečan/Dečani najzad je sprovedena, uoči rasprave u Strazburu.
    .option-register = Upisati zemljište.
    .option-visit-abbot = Upisati ga i posetiti igumana.
    .option-wait = Sačekati još jedno mišljenje.
    .option-late = Reći da je kasno.
    .option-acknowledge = Potvrditi da je učinjeno.

event-strasbourg-opinion = Strazbur ima mišljenje
    .text = Parlamentarna skupština Saveta Evrope glasa o zahtevu: prema zapisima 131 prema 29, uz spisak koraka. Sledeća reč pripada zamenicima ministara.
    .option-welcome = Pozdraviti.
    .option-steps = Obavezati se na korake.
    .option-object = Uložiti prigovor.
    .option-lobby = Raditi na zamenicima.

event-alliance-parliament = Mesto u parlamentu saveza
    .text = Parlamentarna skupština saveza podiže kosovsku delegaciju u pridruženog člana. Četiri saveznice koje ne priznaju sede u istim redovima.
    .option-speak = Govoriti tamo.
    .option-work = Raditi na četiri delegacije.
    .option-regret = Izraziti žaljenje.
    .option-exercise = Ponuditi savezu zajedničku vežbu.

event-posts-closed = Pošte su zatvorene
    .text = Kosovska policija zatvara poslovnice srpske pošte i druga tela na severu. Priština kaže da zakon važi za sve, Beograd da se krše sporazumi; Unija i drugi zameraju način.
    .option-go-on = Nastaviti.
    .option-licence = Ponuditi dozvole i rok.
    .option-protest = Protestovati.
    .option-post-deal = Ponuditi dogovor o pošti i plaćanjima.

event-canal-blast = Kanal kod Zubinog Potoka
    .text = Eksplozija oštećuje kanal koji hladi dve elektrane. Voda i struja su danima oskudne; Kosovo krivi Srbiju, Srbija poriče.
    .option-repair = Popraviti ga i čuvati.
    .option-experts = Odmah tražiti evropske stručnjake.
    .option-accuse = Optužiti.
    .option-deny = Poreći.
    .option-cooperate = Ponuditi saradnju u istrazi.

event-offices-south = Deset kancelarija za jedno jutro
    .text = Kancelarije koje vodi Srbija južno od reke zatvorene su za jedno jutro, tri nedelje pre izbora. Nameštaj je na trotoaru.
    .option-close = Zatvoriti ih.
    .option-after = Ostaviti za posle izbora, najpre usluge.
    .option-appeal = Obratiti se Njujorku i Briselu.
    .option-move = Preseliti usluge na mesta koja ostaju.

event-no-majority = Niko nema većinu
    .text = Izbori ostavljaju četiri stranke i nijedan zbir. Prema zapisima, za predsednika skupštine bilo je potrebno pedeset sedam pokušaja; ovde još niko nije brojao.
    .option-caretaker = Ostati u tehničkom mandatu.
    .option-partner = Platiti cenu partneru.
    .option-again = Tražiti nove izbore.
    .option-wait = Sačekati kabinet.
    .option-negotiators = Nastaviti s pregovaračima.

event-defence-declaration = Deklaracija o odbrani
    .text = Albanija, Hrvatska i Kosovo potpisuju deklaraciju o odbrambenoj saradnji. Beograd potpisuje svoju s Budimpeštom.
    .option-sign = Potpisati.
    .option-open-it = Potpisati, otvoreno za sve susede.
    .option-answer = Odgovoriti istom merom.
    .option-observe = Tražiti posmatrače na vežbama.

event-nairobi = Najrobi razmatra
    .text = Vlada Kenije, posle višegodišnjih poseta obe strane, ima predmet na stolu. Odluka je blizu.
    .option-wait = Mirno čekati.
    .option-envoy = Poslati izaslanika.
    .option-call = Pozvati ministarstvo.
    .option-delegation = Poslati delegaciju s trgovinskom ponudom.

event-dialogue-suspended = Vašington obustavlja dijalog
    .text = Sjedinjene Države na neodređeno vreme obustavljaju strateški dijalog s Kosovom i navode poteze vlade u tehničkom mandatu. Priština kaže da su bili zakoniti.
    .option-regret = Izraziti žaljenje.
    .option-undo = Povući jedan od tih poteza.
    .option-stand = Reći da ništa nije bilo pogrešno.
    .option-note = Primiti k znanju.
    .option-offer = Ponuditi Vašingtonu nešto svoje.

event-list-returns = Lista je ponovo u opštinama
    .text = Srpska lista ponovo učestvuje u četiri severne opštine i pobeđuje. Ključevi i pečati moraju da pređu iz ruke u ruku.
    .option-handover = Uređena primopredaja.
    .option-conditions = Primopredaja uz uslove.
    .option-congratulate = Čestitati im.
    .option-work = Zamoliti ih da rade u institucijama.

event-villas-at-the-lake = Bageri na jezeru
    .text = Ruše se kuće srpskih vlasnika na jezeru Gazivode/Ujman. Vlasti kažu da nisu imale dozvole; evropska kancelarija i misija OEBS-a žale zbog toga i traže zakonit postupak.
    .option-enforce = Nastaviti.
    .option-stop = Stati i prepustiti sudu da razmotri dozvole.
    .option-denounce = Osuditi.
    .option-lawyers = Platiti advokate.

event-hague-verdict = Presuda u Hagu
    .text = Specijalizovana veća osuđuju bivšeg predsednika na 25 godina; s njim su osuđena još trojica, a žalba je moguća. Trgovi u Prištini su puni; porodice žrtava iz svih zajednica čekale su četvrt veka.
    .option-respect = Poštovati sud.
    .option-all-families = Poštovati ga i primiti porodice svih žrtava.
    .option-protest = Nazvati presudu nepravednom.
    .option-note = Primiti k znanju.
    .option-files = U odgovor otvoriti sopstvene arhive.
    .option-use = Iskoristiti to u inostranstvu.

event-serbia-president-resigns = Predsednik podnosi ostavku da bi se kandidovao
    .text = Predsednik Srbije odstupa da bi predvodio listu svoje stranke na vanrednim izborima. Mesec dana niko u Beogradu ništa ne potpisuje.
    .option-campaign = Voditi kampanju.
    .option-caretake = Držati se kalendara dijaloga.
    .option-wait = Sačekati rezultat.
    .option-use-it = Rešiti mali predmet sa službenicima.

## Drawings beside what a clause changed: which of those in the program, not a text to translate

drawing-tech-registers = letter
drawing-tech-movement = bus
drawing-tech-diplomas = diploma
drawing-tech-customs = van
drawing-tech-cadastre = house
drawing-tech-crossings = crossing
drawing-tech-representation = chair
drawing-association = tap
drawing-northern-police = speech
drawing-northern-courts = scales
drawing-local-elections = key
drawing-energy-supply = lamp
drawing-telecoms = phone
drawing-bridge = bridge
drawing-deescalation = bus
drawing-entry-documents = letter
drawing-plates = car
drawing-path-1 = passport
drawing-path-4 = chair
drawing-path-5 = table
drawing-path-6 = leaf
drawing-path-7 = house
drawing-path-8 = nameplate
drawing-path-9 = train
drawing-annex-committee = table
drawing-annex-conference = letter
drawing-missing-archives = chair
drawing-missing-commission = spade
drawing-services-schools = nameplate
drawing-services-clinics = ambulance
drawing-services-oversight = letter
drawing-payments-channel = banknote
drawing-payments-cash = van
drawing-settlement-form = book
drawing-settlement-membership = flag
drawing-settlement-communities = letter

flag-border-ratified = ratifikovana granica s Crnom Gorom

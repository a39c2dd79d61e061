# Tekstovi arhipelaga: izmišljen svet.

action-sign-package = Potpisivanje teksta
    .about = Vaš pečat ispod usaglašenog teksta. Troši inicijativu.
action-ratify = Ratifikacija teksta
    .about = Zapečaćen tekst tri puta se čita u domu. Troši inicijativu.
action-carry-out-article = Sprovođenje člana
    .about = Tim i kesa novca za jedan član koji je na snazi.
action-speak-to-the-harbour = Govor pred lukom
    .about = Sa stepenica carinarnice, pre sledećeg koraka u inostranstvu.
action-align-line = Usaglašavanje nastupa
    .about = Zajedničke formulacije i zajedničke posete s jednom od flota ili s Prstenom.
## Hidden dials, and what is seen of them
dial-monsoon = Monsun
dial-monsoon-late = kasni
dial-monsoon-due = na vreme
dial-monsoon-early = rani
tell-monsoon-late = Ribari Slane obale krpe mreže i čekaju.
tell-monsoon-due = Prvi talasi stižu u nedelji koju navodi almanah.
tell-monsoon-early = Lučki kapetani sklanjaju bove mesec dana pre vremena.
dial-home-aspirant = Javnost (Talvane)
dial-home-aspirant-easy = popustljiva
dial-home-aspirant-plain = kao i obično
dial-home-aspirant-rigid = nepopustljiva
tell-home-aspirant-easy = Na pijacama (Talvane) ljudi pitaju šta bi ugovor doneo.
tell-home-aspirant-plain = Rasprava o ugovoru (Talvane) završava se kao i obično.
tell-home-aspirant-rigid = Dva esnafa koja se nikad ne slažu (Talvane) protestuju protiv svakog ugovora.
dial-home-parent = Javnost (Korreth)
dial-home-parent-easy = popustljiva
dial-home-parent-plain = kao i obično
dial-home-parent-rigid = nepopustljiva
tell-home-parent-easy = Listovi (Korreth) na naslovnoj strani imaju cenu soli.
tell-home-parent-plain = Saloni (Korreth) raspravljaju o ugovoru kao i uvek.
tell-home-parent-rigid = Peticija protiv svakog ugovora kruži i u kancelarijama same Krune.

action-ferry-treaty = Ugovor o trajektima
    .about = Domaćin ste razgovora Prstena o redu plovidbe; teret se broji dvaput, a svađa jednom.
action-fleet-visit = Doček flote Hadrakke
    .about = Tri siva broda u luci Linnet Haven; zadivljeni su svi koji imaju dogled.
action-open-harbour = Otvaranje jedne luke
    .about = Nećete prigovoriti u jednoj imenovanoj organizaciji. Troši inicijativu; Bressoa će hteti da zna zašto.
action-salt-contract = Ugovor o soli (Bressoa)
    .about = Deset godina soli po ceni koja se dopada strani Bressoa.

risk-shots-at-sea = Počasni plotun shvaćen je kao hitac i na njega je odgovoreno.

event-storm-season = Sezona oluja
    .text = Polovina trajekata je u doku, a svetiljke na spoljnim ostrvima su ugašene. Obe kancelarije imaju tegljače.
    .option-mend = Popraviti šta se može.
    .option-ask = Tražiti tegljače od Prstena; dugovaće se usluga.
    .option-towing = Tegliti svakoga, pod ma kojom zastavom.
    .option-harbour = Zadržati svoje brodove u luci.
    .option-tugs = Poslati kraljevske tegljače.

event-whaling-quota = Traži se veća kvota: { $target }
    .text = More na proleće broji svoje kitove. Glas za kvotu pamtio bi se u gradu Ostle i dalje.
    .option-abstain = Ostati po strani.
    .option-vote = Obećati svoj glas, kad ga budete imali.
    .option-neutral = Ostati neutralan.
    .option-ships = Ponuditi im dva trupa broda.

event-second-flag = Dve flote u moreuzu
    .text = Hadrakke i Bressoa najavili su manevre za iste dve nedelje. Svako pita ko će mu prvi salutirati.
    .option-home = Ostati na kopnu.
    .option-guest = Dati vez floti Hadrakke.
    .option-anchor = Ostati na sidru.
    .option-salute = Salutirati floti Bressoa.
    .option-observe = Posmatrati s litica.
    .option-buoys = Postaviti bove između njih.

event-lighthouse-keepers = Čuvari istog svetla
    .text = Čuvar iz zemlje Talvane i čuvar iz zemlje Korreth izvukli su iz vode jedanaest mornara ({ $target }). Njihova svetiljka stoji na steni koju obe prestonice smatraju svojom.
    .option-thank = Zahvaliti obojici.
    .option-medal = Medalja obojici i misija u luku mornara.
    .option-praise = Pohvaliti čuvare.
    .option-pension = Kraljevska penzija obojici.
    .option-attend = Doći na večeru.
    .option-treaty = Predložiti ugovor o svetlima.

event-king-abdicates = Kralj abdicira (Korreth)
    .text = Pismo ima dva reda. Staleži traže novu povelju, admirali starog naslednika.
    .option-regency = Zasad regentstvo.
    .option-heir = Odmah krunisati naslednika.
    .option-estates = Sazvati staleže.
    .option-silence = Ne reći ništa.
    .option-letter = Pisati kraljici majci.
    .option-harbours = Poslati izaslanike u luke dok je dvor zauzet.

# Tekste të arkipelagut: një botë e trilluar.

action-sign-package = Nënshkruaj një tekst
    .about = Vula juaj nën një tekst të pajtuar. Merr iniciativën.
action-ratify = Ratifiko një tekst
    .about = Një tekst i vulosur lexohet tri herë në dhomë. Merr iniciativën.
action-carry-out-article = Zbato një nen
    .about = Një ekip dhe një qese për një nen që është në fuqi.
action-speak-to-the-harbour = Foli portit
    .about = Nga shkallët e doganës, para hapit tjetër jashtë.
action-align-line = Pajtohu për një linjë
    .about = Formulime të përbashkëta dhe vizita të përbashkëta me njërën nga flotat, ose me Unazën.
## Hidden dials, and what is seen of them
dial-monsoon = Musoni
dial-monsoon-late = i vonuar
dial-monsoon-due = në kohën e vet
dial-monsoon-early = i hershëm
tell-monsoon-late = Peshkatarët e Bregut të Kripës arnojnë rrjetat dhe presin.
tell-monsoon-due = Dallgët e para vijnë në javën që ka almanaku.
tell-monsoon-early = Kapitenët e porteve i mbledhin bovat një muaj para kohe.
dial-home-aspirant = Publiku në Talvane
dial-home-aspirant-easy = i butë
dial-home-aspirant-plain = si zakonisht
dial-home-aspirant-rigid = i ngurtë
tell-home-aspirant-easy = Në tregjet e Talvane njerëzit pyesin çfarë do të sillte një traktat.
tell-home-aspirant-plain = Në Talvane një debat për traktatin mbaron si mbarojnë debatet e tilla.
tell-home-aspirant-rigid = Në Talvane dy esnafe që nuk pajtohen kurrë marshojnë kundër çdo traktati.
dial-home-parent = Publiku në Korreth
dial-home-parent-easy = i butë
dial-home-parent-plain = si zakonisht
dial-home-parent-rigid = i ngurtë
tell-home-parent-easy = Gazetat e Korreth hapen me çmimin e kripës.
tell-home-parent-plain = Sallonet e Korreth e diskutojnë traktatin si gjithmonë.
tell-home-parent-rigid = Një peticion kundër çdo traktati qarkullon në vetë zyrat e Kurorës.

action-ferry-treaty = Traktati i trageteve
    .about = Pritni bisedimet e Unazës për orarin; ngarkesa numërohet dy herë dhe grindja një herë.
action-fleet-visit = Prit flotën e Hadrakke
    .about = Tri anije gri në Linnet Haven; mbeten të mahnitur të gjithë ata që kanë teleskop.
action-open-harbour = Hap një port
    .about = Nuk do të kundërshtoni në një organizatë të caktuar. Merr iniciativën; Bressoa do të dojë të dijë pse.
action-salt-contract = Kontratë kripe me Bressoa
    .about = Dhjetë vjet kripë me një çmim që i pëlqen Bressoas.

risk-shots-at-sea = Një salvë nderi u mor për të shtënë dhe iu përgjigjën.

event-storm-season = Stina e stuhive
    .text = Gjysma e trageteve është në dok dhe llambat në ishujt e jashtëm nuk ndriçojnë. Të dyja kancelaritë kanë rimorkiatorë.
    .option-mend = Riparoni çfarë mundeni.
    .option-ask = Kërkoni rimorkiatorë nga Unaza; do të keni një nder për të kthyer.
    .option-towing = Tërhiqni të gjithë, cilido qoftë flamuri.
    .option-harbour = Mbajini anijet në port.
    .option-tugs = Dërgoni rimorkiatorët mbretërorë.

event-whaling-quota = { $target } do një kuotë më të madhe
    .text = Deti i numëron balenat në pranverë. Një votë për kuotën do të mbahej mend në Ostle dhe më tej.
    .option-abstain = Rrini jashtë.
    .option-vote = Premtoni votën tuaj, kur ta keni.
    .option-neutral = Mbetuni neutralë.
    .option-ships = Ofrojuni dy anije.

event-second-flag = Dy flota në ngushticë
    .text = Hadrakke dhe Bressoa kanë njoftuar të dyja manovra për të njëjtat dy javë. Secila pyet kush do ta përshëndesë e para.
    .option-home = Rrini në tokë.
    .option-guest = Jepini një vend në port flotës së Hadrakke.
    .option-anchor = Rrini në spirancë.
    .option-salute = Përshëndetni flotën e Bressoas.
    .option-observe = Vëzhgoni nga shkëmbinjtë.
    .option-buoys = Vendosni bova mes tyre.

event-lighthouse-keepers = Rojtarët e së njëjtës dritë
    .text = Një rojtar nga Talvane dhe një rojtar nga Korreth nxorën nga uji njëmbëdhjetë detarë ({ $target }). Llamba e tyre qëndron mbi një shkëmb që e pretendojnë të dy kryeqytetet.
    .option-thank = Falënderojini të dy.
    .option-medal = Medalje për të dy, dhe një mision në portin e detarëve.
    .option-praise = Lavdëroni rojtarët.
    .option-pension = Pension mbretëror për të dy.
    .option-attend = Merrni pjesë në darkë.
    .option-treaty = Propozoni një traktat për dritat.

event-king-abdicates = Mbreti i Korreth abdikon
    .text = Letra ka dy rreshta. Shtresat kërkojnë një kartë të re, admiralët trashëgimtarin e vjetër.
    .option-regency = Regjencë, tani për tani.
    .option-heir = Kurorëzojeni trashëgimtarin menjëherë.
    .option-estates = Thirrni shtresat.
    .option-silence = Mos thoni asgjë.
    .option-letter = Shkruajini mbretëreshës nënë.
    .option-harbours = Dërgoni të dërguar në porte sa oborri është i zënë.

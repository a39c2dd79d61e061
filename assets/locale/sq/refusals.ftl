# Refuzime: arsyeja dhe një zgjidhje. Urdhri i refuzuar nuk kushton asgjë.

refusal-over = Loja mbaroi. `news` dhe `why` përgjigjen ende.
    .window = Loja mbaroi. “{ panel-news }” dhe çdo numër përgjigjen ende.
refusal-not-yours = "{ $action }" është mjet i një roli tjetër. `actions` rendit tuajat.
    .window = “{ $action }” është mjet i një roli tjetër. “{ panel-actions }” rendit tuajat.
refusal-wrong-target-nothing = "{ $action }" nuk i drejtohet askujt në veçanti. Hiqeni emrin.
refusal-wrong-target-state = "{ $action }" i drejtohet një shteti. `list` i tregon.
    .window = “{ $action }” i drejtohet një shteti. Zgjidhni një në hartë.
refusal-wrong-target-body = "{ $action }" i drejtohet një organizate. `bodies` i rendit.
    .window = “{ $action }” i drejtohet një organizate. “{ panel-bodies }” i rendit.
refusal-wrong-target-power = "{ $action }" i drejtohet një fuqie. `powers` i rendit.
    .window = “{ $action }” i drejtohet një fuqie. “{ panel-encyclopaedia }” i rendit.
refusal-wrong-target-region = "{ $action }" i drejtohet një rajoni. `regions` i rendit.
    .window = “{ $action }” i drejtohet një rajoni. “{ panel-encyclopaedia }” i rendit.
refusal-party = { $target } është palë në mosmarrëveshje. Zgjidhni një shtet të tretë; `list` i tregon.
    .window = { $target } është palë në mosmarrëveshje. Zgjidhni në hartë një shtet të tretë.
refusal-queued = Është tashmë ndër urdhrat tuaj. `orders` i tregon, `undo` heq një.
    .window = Është tashmë ndër urdhrat tuaj. Shtypeni sërish për ta hequr.
refusal-teams = Duhen { $needed ->
    [one] 1 ekip
   *[other] { $needed } ekipe
}; { $there ->
    [0] asnjë nuk është i lirë
    [one] 1 është i lirë
   *[other] { $there } janë të lira
}. Ktheni një të dërguar, ose hiqni një urdhër me `undo`.
    .window = Duhen { $needed ->
        [one] 1 ekip
       *[other] { $needed } ekipe
    }; { $there ->
        [0] asnjë nuk është i lirë
        [one] 1 është i lirë
       *[other] { $there } janë të lira
    }. Ktheni një të dërguar, ose hiqni një urdhër.
refusal-budget = Duhen { $needed }; këtë tremujor kanë mbetur { $there }. Hiqni një urdhër me `undo`, ktheni një të dërguar, ose prisni të hyrat e tremujorit të ardhshëm.
    .window = Duhen { $needed }; këtë tremujor kanë mbetur { $there }. Hiqni një urdhër, ktheni një të dërguar, ose prisni të hyrat e tremujorit të ardhshëm.
refusal-capital = Duhen { $needed } kapital; keni { $there }. Kapitali rritet çdo tremujor, më shpejt me miratim në vend.
refusal-initiative = Udhëheqësi juaj ka një iniciativë në tremujor dhe ajo është e zënë. Hiqni urdhrin tjetër me `undo`, ose prisni një tremujor.
    .window = Udhëheqësi juaj ka një iniciativë në tremujor dhe ajo është e zënë. Hiqni urdhrin tjetër, ose prisni një tremujor.
refusal-goodwill = Vullneti i mirë nuk mjafton ({ $power }): duhen { $needed }, ka { $there }. Plotësoni më parë një kërkesë nga atje.
refusal-too-soon = U bë tepër së fundi. Mund të urdhërohet sërish pas { $quarters ->
    [one] 1 tremujori
   *[other] { $quarters } tremujorësh
}.
refusal-not-recognising = Mungon njohja ({ $aspirant }): { $target }. Më parë vjen një i dërguar ose një vizitë; `list recognisers` tregon ku mund të bëhet kjo.
    .window = Mungon njohja ({ $aspirant }): { $target }. Më parë vjen një i dërguar ose një vizitë. Shtetet blu në hartë njohin.
refusal-recognising = Njohja ekziston tashmë ({ $aspirant }): { $target }. `list others` tregon kush nuk njeh.
    .window = Njohja ekziston tashmë ({ $aspirant }): { $target }. Harta tregon kush nuk njeh.
refusal-rung = Marrëdhëniet nuk kanë arritur aq larg ({ $target }): duhet "{ $needed }", është arritur "{ $there }". I ngre mbështetja atje; mbështetjen e ngre një i dërguar.
refusal-firm = { $target } njohu herët dhe hapur; nuk ka çfarë fitohet. `list recognisers by hold` tregon të parët ata që njohën vonë, ku mund të provohet.
    .window = { $target } njohu herët dhe hapur; nuk ka çfarë fitohet. Provoni te një shtet që njohu vonë.
refusal-not-member = { $target } nuk është anëtar te { $body }. `body` me emrin e njërës tregon anëtarët e saj.
    .window = { $target } nuk është anëtar te { $body }. “{ panel-bodies }” tregon anëtarët e saj.
refusal-no-request = { $power } nuk ju kërkon asgjë tani. Kërkesat shfaqen te `agenda`.
    .window = { $power } nuk ju kërkon asgjë tani. Kërkesat do të ishin në agjendën tuaj.
refusal-joined = { $body } e ka pranuar tashmë: { $aspirant }.
refusal-no-way-in = { $body } nuk ka në horizont seancë ku mund të votonte për këtë. Mund ta bëjë një organizatë tjetër: shihni `bodies`.
    .window = { $body } nuk ka në horizont seancë ku mund të votonte për këtë. Mund ta bëjë një organizatë tjetër: shihni “{ panel-bodies }”.
refusal-closed = Te { $body } dera është mbyllur për njëfarë kohe pas votimit të humbur. `body { $id }` tregon deri kur.
    .window = Te { $body } dera është mbyllur për njëfarë kohe pas votimit të humbur. “{ panel-bodies }” tregon deri kur.
refusal-unready = Kandidatura te { $body } është gati { $there }; duhen { $needed }. `prepare-bid { $id }` e rrit.
    .window = Kandidatura te { $body } është gati { $there }; duhen { $needed }. “{ action-prepare-bid }” e rrit.
refusal-no-session = { $body } nuk voton këtë tremujor. `body { $id }` tregon kur voton.
    .window = { $body } nuk voton këtë tremujor. “{ panel-bodies }” tregon kur voton.
refusal-no-bid = Nuk dihet për asnjë kandidaturë te { $body }. `bodies` tregon çfarë është gati dhe ku; rreshti vlen pasi të ketë nisur një kandidaturë.
    .window = Nuk dihet për asnjë kandidaturë te { $body }. Vlen pasi të ketë nisur një kandidaturë; “{ panel-bodies }” tregon çfarë është gati dhe ku.
refusal-sounded-out = { $body }: bisedat e kanë thënë atë që mund të thuhet; një raund tjetër nuk ju tregon asgjë të re.
refusal-held = Është tashmë në fuqi atje. `orders` tregon dërgimet tuaja.
    .window = Është tashmë në fuqi atje. “{ panel-orders }” tregon dërgimet tuaja.
refusal-at-most = { $count ->
    [one] Mund të keni një të tillë
   *[other] Mund të keni { $count } të tilla
} njëkohësisht. Kthejeni një më parë.
refusal-condition = "{ $action }" duhet të presë derisa të vlejë kjo: { $needs }.
refusal-not-held = Asgjë e tillë nuk është në fuqi atje. `orders` tregon dërgimet tuaja.
    .window = Asgjë e tillë nuk është në fuqi atje. “{ panel-orders }” tregon dërgimet tuaja.
refusal-no-opening = Kjo mundësi nuk është ndër ato të këtij tremujori. `agenda` tregon tuajat.
    .window = Kjo mundësi nuk është ndër ato të këtij tremujori. Agjenda juaj tregon tuajat.
refusal-openings-used = { $count ->
    [one] Një mundësi
   *[other] { $count } mundësi
} në tremujor është sa mund të ndjekin njerëzit tuaj. Hiqni një me `undo` për të përdorur një tjetër.
    .window = { $count ->
        [one] Një mundësi
       *[other] { $count } mundësi
    } në tremujor është sa mund të ndjekin njerëzit tuaj. Hiqni një për të përdorur një tjetër.
refusal-no-event = "{ $event }" nuk është në tavolinën tuaj këtë tremujor, ose nuk ju takon të përgjigjeni. `agenda` tregon çfarë është.
    .window = “{ $event }” nuk është në tavolinën tuaj këtë tremujor, ose nuk ju takon të përgjigjeni. Agjenda juaj tregon çfarë është.
refusal-no-option = Nuk ka përgjigje të tillë për "{ $event }". `agenda` tregon zgjedhjet.
    .window = Nuk ka përgjigje të tillë për “{ $event }”. Agjenda juaj tregon zgjedhjet.
refusal-answered = Këtij i jeni përgjigjur tashmë. `undo` e heq përgjigjen.
    .window = Këtij i jeni përgjigjur tashmë. Shtypni përgjigjen sërish për ta hequr.
refusal-not-due = "{ $due }" nuk ka afat këtë tremujor.
refusal-delayed-once = U shty tashmë një herë. Përmbusheni ose shkeleni.

# Fjalë të rrugëve të anëtarësimit: faqja, numrat, shkaqet, lajmet e tyre.

## Numbers
quantity-veto = Kundërshtimi ndaj portës tjetër
    .about = 0 deri 100: gjasat e një vote kundër para se të zbritet gjë. Lobimi zbret së shumti 24 nga niveli fillestar; një refuzim shton 3.
quantity-level = Niveli në kapitull
    .about = 1 deri 5, më i imët se ai që publikon raporti vjetor. Ligji dhe zbatimi i tij sjellin nga 0.4 brenda një viti; administrata i çon përpara disa kapituj çdo tremujor.
quantity-gate = Meritat për portën tjetër
    .about = 0 deri 100, zbriten nga gjasat e çdo anëtari për të votuar kundër. Humbin 4 % në tremujor dhe 8 pikë kur kalohet një portë.
quantity-measures = Masat në fuqi
    .about = 0 deri 3 shkallë. Çdo shkallë kushton çdo tremujor miratim, rritje ekonomike dhe merita për portën tjetër.
quantity-interoperability = Ndërveprueshmëria
    .about = 0 deri 100. Gjysma e saj zbritet nga gjasat e çdo aleati për të votuar kundër.
quantity-mean-level = Niveli mesatar i kapitujve
    .about = 1 deri 5, mbi kapitujt e vlerësuar. Kabinetet e zakonshme fitojnë rreth 0.04 në vit, kabinetet reformuese rreth 0.07.
quantity-level-gain = Rritja e nivelit mesatar
    .about = Që nga fillimi i lojës.
quantity-gates = Portat e kaluara
    .about = Që nga fillimi i lojës, në të gjitha rrugët.
quantity-plan-paid = Paguar nga plani
    .about = mln € që nga fillimi i lojës: për hapa të përmbushur të reformave, sa kohë që angazhimi është konstruktiv.

## Causes
cause-administration = administrata vazhdon punën
cause-track-record = rritet bilanci i zbatimit
cause-slides-back = pa shumicë, ose gjykata që nuk punojnë: bie
cause-reform-law = një ligj hyn në fuqi
cause-reform-staff = zbatohet një ligj
cause-normalisation-carried-out = çfarë zbatohet nga dialogu
cause-gate-passed = kalohet një portë
cause-gate-refused = refuzohet një portë
cause-under-measures = masa në fuqi
cause-warning-lapsed = një paralajmërim që nuk u pasua nga asgjë
cause-plan-payment = një pagesë e planit
cause-plan-lost = para të planit të humbura në një datë

## News
news-reform-law = { $seat }: miratohet një ligj, { $target }. Hyn në fuqi gjatë një viti, dhe pret personelin dhe paratë që e zbatojnë.
news-reform-staff = { $seat }: personel, buxhet dhe inspektime, { $target }.
news-report = Raporti vjetor, { $seat }: { $rose ->
    [0] asnjë kapitull nuk u ngrit
    [one] një kapitull u ngrit
   *[other] { $rose } kapituj u ngritën
}, { $fell ->
    [0] asnjë nuk ra
    [one] një ra
   *[other] { $fell } ranë
}.
news-chapter-rose = { $seat }, { $target }: "{ $level }". Para një viti fjalia ishte: "{ $before }".
news-chapter-fell = { $seat }, { $target }: prapa në "{ $level }". Para një viti fjalia ishte: "{ $before }".
news-gate-passed = { $seat } kalon: { $target }, e kërkuar nga { $caller }. { $against ->
    [0] Askush nuk ishte kundër.
    [one] Një anëtar ishte kundër.
   *[other] { $against } anëtarë ishin kundër.
}
news-gate-refused = { $seat } ndalet te: { $target }, e kërkuar nga { $caller }. { $against ->
    [one] Një anëtar ishte kundër.
   *[other] { $against } anëtarë ishin kundër.
}
news-gate-granted = { $seat }: { $target }, u dha; e kërkuar nga { $caller }. Asnjë anëtar nuk kishte votë për të.
news-gate-declined = { $seat }: { $target }, nuk u dha këtë herë; e kërkuar nga { $caller }. Asnjë anëtar nuk kishte votë për të.
news-chair-precedent = { $state } thotë jo: i trembet një precedenti.
news-chair-rule-of-law = { $state } thotë jo: kërkon më shumë për sundimin e ligjit.
news-chair-own-dispute = { $state } thotë jo: ka një mosmarrëveshje të vetën ({ $seat }).
news-chair-normalisation = { $state } thotë jo: më parë vjen normalizimi.
news-chair-alignment = { $state } thotë jo: kërkon që { $seat } ta harmonizojë më parë politikën e jashtme.
news-warned = { $seat } merr një paralajmërim: mund të pasojnë masa.
news-warning-lapsed = { $seat }: paralajmërimi shuhet, nuk pasoi asgjë.
news-measures-imposed = { $seat }: masat rriten në shkallën { $steps } nga 3.
news-measures-return = { $seat }: ajo që u hoq kthehet, masat rriten në shkallën { $steps } nga 3.
news-measures-eased = { $seat }: masat lehtësohen, { $steps ->
    [0] nuk mbetet asnjë
    [one] mbetet një shkallë
   *[other] mbeten { $steps } shkallë
}.
news-plan-paid = Plani paguan { $amount } mln € për reforma të përmbushura: { $seat }.
news-plan-withheld = Plani mban { $amount } mln €: { $seat }. Angazhimi nuk ishte konstruktiv.
news-plan-lost = { $seat } humb { $amount } mln € nga plani: hapat nuk u përmbushën me kohë.

## The page
accession-head = { $path }: { $seat }
accession-none = { $seat } nuk ndjek asnjë rrugë këtu.
accession-mean = Niveli mesatar { $mean } (fillimi { $start }, raporti i fundit { $published }); raporti i ardhshëm { $report }.
accession-judgement = Nivelet e kapitujve të veçantë janë vlerësim i vetë lojës; në të dhëna janë vetëm mesatare dhe disa formulime.
accession-column-chapter = kapitulli
accession-column-published = raporti i fundit
accession-column-truth = leximi juaj
accession-column-pipe = reforma
accession-pipe-law = ligji i miratuar ({ $quarters } tr.), i pazbatuar
accession-pipe-waits = ligji i miratuar, i pazbatuar
accession-pipe-staff = ligji po zbatohet, { $quarters } tr.
accession-pipe-record = bilanci i zbatimit
accession-changed = { $now } (ishte { $before })
accession-gates = Portat
accession-gate-passed = { $gate }: e kaluar
accession-gate-can = { $gate }: mund të kërkohet këtë tremujor ({ $rule }); gjasat { $odds }
accession-gate-next = { $gate }: { $quarter } ({ $rule }); gjasat si qëndrojnë gjërat { $odds }
accession-gate-waits = { $gate } pret: { $need }
accession-blockers = mund të thonë jo: { $names }
accession-more = { $count ->
    [one] Pason edhe një portë.
   *[other] Pasojnë edhe { $count } porta.
}
accession-credit = Meritat për portën tjetër: { $credit }.
accession-measures = Masat në fuqi: { $steps } nga 3 shkallë.
accession-warned = Ka një paralajmërim.
accession-plan = { $plan }: paguar { $paid } nga { $ceiling } mln €; hapa me vlerë { $waiting } mln € presin ditën e ardhshme të pagesës (tremujori { $quarters }).
accession-plan-needs = Pagesa kërkon besim { $trust }, fjalë { $keep }, asnjë krizë të shkallës { $crisis } dhe së shumti { $measures } shkallë masash.
accession-plan-stake = Si qëndrojnë gjërat, { $amount } mln € humbin më { $day }, përveç asaj që përmbushet dhe paguhet deri atëherë.
accession-plan-ends = Mbaron më { $day }: çfarë nuk përmbushet deri atëherë humb.
accession-hint = `gate NAME` numëron votat për një portë. Ligji (`pass-reform`) nuk është bilanc zbatimi: ai pret të zbatohet (`run-reform`).
rule-unanimity = unanimitet, { $members }
rule-qualified = shumicë e cilësuar: së shumti { $most } % kundër, { $members }
rule-institution = vetëm institucioni, pa veto
rule-ratifications = ratifikon secili: { $members }
need-gate-mean = niveli mesatar { $level }
need-gate-chapter = niveli { $level } në kapitullin: { $chapter }
need-gate-article = zbatimi ({ $article }): { $level }
need-gate-gate = { $gate }
need-gate-quantity = { $quantity }: { $amount }
need-gate-measures = masa së shumti të shkallës { $steps }
gate-head = { $gate } ({ $id }): { $seat }
gate-rule = Vendoset: { $rule }; mund të kërkohet vetëm në këtë tremujor të vitit: { $quarters }.
gate-which = Cila portë? Për shembull `gate { $gate }`. `accession` i rendit.
gate-odds = Si qëndrojnë gjërat, kalon në { $odds }. Votimi i këtij tremujori shkon sipas asaj si u hap tremujori dhe asaj që u thoni tani anëtarëve; gjithçka tjetër vlen nga i ardhshmi.
gate-brings = Zbritet nga kundërshtimi i çdo anëtari: vetë hapi { $ease }, meritat { $credit }, besimi { $trust }, vullneti i mirë { $goodwill }, fjala juaj { $keep }. `why gate`, `why trust` dhe `why keep` i hapin.
    .window = Zbritet nga kundërshtimi i çdo anëtari: vetë hapi { $ease }, meritat { $credit }, besimi { $trust }, vullneti i mirë { $goodwill }, fjala juaj { $keep }.
gate-past = { $quarter }: { $how }
gate-past-passed = e kaluar
gate-past-refused = e refuzuar, kundër: { $names }
gate-past-declined = e refuzuar
gate-column-stand = kundërshtimi
gate-column-no = gjasat e një vote kundër
gate-column-reason = arsyeja
reason-precedent = i trembet një precedenti
reason-rule-of-law = sundimi i ligjit
reason-own-dispute = mosmarrëveshje e vetë anëtarit
reason-normalisation = më parë normalizimi
reason-alignment = harmonizimi i politikës së jashtme
forces-phases = Plani për forcat
forces-phase = { $name }: nga { $day }
forces-phase-now = { $name }: nga { $day }, në zbatim tani
forces-level = Ndërveprueshmëria { $value } nga 100.

## Help
help-accession = rrugët e anëtarësimit: kapitujt, portat, paratë, masat
    .usage = accession [SEAT or PATH]
    .example = accession
    .about = Nivelet siç i publikon raporti i fundit pranë leximit tuaj më të imët, reformat në proces, portat me atë që pret secila dhe kush mund të thotë jo, paratë në rrezik dhe masat. Vetëm id-ja e një rruge e tregon atë rrugë.
help-gate = një portë: rregulli dhe gjasat e çdo anëtari për të votuar kundër
    .usage = gate NAME [SEAT]
    .example = gate { $gate }
    .about = Kundërshtimi i çdo anëtari, çfarë sillni ju dhe çfarë mbetet; gjasat siç i besoni ju. Lobimi te një anëtar e ul kundërshtimin e tij, së shumti për 24.

# Fjalë të dialogut: faqja, numrat, shkaqet, lajmet e tij.

## Numbers
quantity-trust = Besimi ndërmjet palëve
    .about = 0 deri 100: 14, plus ajo që u tha (fjalët) dhe ajo që u bë (veprat), minus plagët. Shtetet e pavendosura e ndjekin.
quantity-talk = Fjalët
    .about = Çfarë i shtojnë besimit takimet dhe fjalët, së shumti 12; shkrihet gati një të tretën në tremujor.
quantity-deeds = Veprat
    .about = Çfarë i shton besimit ajo që u zbatua, së shumti 60; tretet ngadalë.
quantity-wounds = Plagët
    .about = Çfarë i marrin besimit incidentet dhe shkeljet, së shumti 40; shërohen një të dhjetën në tremujor.
quantity-tension = Tensioni në veri
    .about = 0 deri 100. Lëviz një të gjashtën e rrugës drejt asaj që bëjnë prej tij prishësit, përparimi që i nxit ata dhe kontrolli i tejzgjatur.
quantity-spoilers = Prishësit
    .about = Sa të fortë janë ata që përfitojnë nga trazirat, 0 deri 100.
quantity-stirred = Nxitja e prishësve
    .about = Përparimi i nxit ata që humbin prej tij; qetësohet brenda një a dy vjetësh.
quantity-control = Kontrolli në veri
    .about = Sa punojnë institucionet atje, 0 deri 100. Mbi 70 e rrit tensionin, mbi 80 dëmton shërbimet.
quantity-services = Shërbimet në veri
    .about = Shkollat, klinikat, pagat dhe dokumentet siç i marrin njerëzit atje, 0 deri 100.
quantity-leverage = Levat në veri
    .about = Çfarë mund të ndalë ose të nisë atje shteti nga i cili u nda, 0 deri 100. Mund të shitet në tryezë.
quantity-crisis = Shkalla e krizës
    .about = 0 asnjë, 1 alarm, 2 barrikadë, 3 ballafaqim, 4 të lënduar, 5 të vdekur.
quantity-incidents = Incidentet e rënda
    .about = Netë me të lënduar ose të vdekur që nga fillimi.
quantity-patience = Durimi i paqeruajtësve
    .about = Kërkesa që ata do t'i plotësojnë ende, së shumti 5; një kthehet pas tre tremujorësh.
quantity-cases = Rastet e mbyllura të personave të zhdukur
    .about = Familje që tani e dinë, që nga fillimi i lojës. Pak synime e llogarisin.
quantity-slack = Toleranca në vend
    .about = Çfarë duron opinioni për një klauzolë. Kthehet në nivelin e zakonshëm, dhe çdo votim e përcakton sërish.
quantity-pain = Kostoja e ngërçit
    .about = Sa i kushton një pale që asgjë nuk lëviz, 0 deri 100. Pa të, te të dyja palët, asgjë nuk piqet.
quantity-chips = Letrat për këmbim
    .about = Gjëra të mbajtura që mund të kthehen; gjysma e tyre numërohet si hapësirë në tryezë.
quantity-carrot = Karota
    .about = Sa u besohet premtimeve të ndërmjetësit, 0 deri 100.
quantity-stick = Shkopi
    .about = Sa u besohet kërcënimeve të ndërmjetësit, 0 deri 100.
quantity-rounds = Raundet e mbajtura
    .about = Raunde të dialogut që nga fillimi.
quantity-implementation = Niveli i zbatimit
    .about = 0 pa nisur, 1 minimal, 2 i pjesshëm, 3 i plotë: secila palë për vete, dhe mund të bjerë.
quantity-progress = Përpjekja për nivelin tjetër
    .about = 0 deri 100; një e pesta e saj u shtohet gjasave të një niveli çdo tremujor. Niveli i arritur e shpenzon.
quantity-ambiguity = Paqartësia e tekstit
    .about = 0 deri 100. Një e katërta e saj është hapësirë në nënshkrim; çdo pikë e vonon secilin nivel.
quantity-carried-out = Zbatimi
    .about = Pjesa e detyrimeve në nenet që detyrojnë, në për qind të së plotës.

## Causes
cause-round-held = u mbajt një raund
cause-signed-within-room = u nënshkrua brenda asaj që duron opinioni
cause-signed-beyond-room = u nënshkrua përtej asaj që duron opinioni
cause-overreach = marrëveshje e pabarabartë që askush nuk e rishikon
cause-ratification-lost = votim i humbur për ratifikimin
cause-date-lapsed = një datë kaloi pa pasojë
cause-carried-out = u zbatua një nen
cause-effort-spent = u arrit një nivel
cause-slid-back = zbatimi ra
cause-step-answered = hapit të parë iu përgjigjën
cause-step-unanswered = hapi i parë mbeti pa përgjigje
cause-date-missed = u humb një afat
cause-control-overstretched = kontroll përtej asaj që mbajnë shërbimet
cause-spoilers-act = vepruan prishësit
cause-crisis-eases = kriza u zbut vetvetiu
cause-grave-night = një natë e rëndë
cause-raised-last = shkallëzimi i fundit në një natë të rëndë
cause-patience-back = paqeruajtësit kanë sërish kohë

## News
news-convened = Për tremujorin e ardhshëm thirret një raund: { $agreement }.
news-walked-out = { $seat } e lë raundin: { $agreement }. Asgjë nuk pajtohet.
news-round-met = Mbahet një raund: { $agreement }.
news-round-reviewed = Një raund e shqyrton nen për nen: { $agreement }. Kush bëri çfarë, dhe çfarë mbetet për t'u kryer.
news-asked = { $article }: { $seat } kërkon "{ $option }".
news-article-apart = { $article }: dy palët nuk takohen. Çfarë do të kishte pranuar secila mbetet e panjohur.
news-article-agreed = { $article }: u pajtua { $option }.
news-agreed = Teksti është pajtuar: { $agreement }. Pret nënshkrimet.
news-agreed-whole = { $agreement }: u pajtua. Nuk kërkon nënshkrim: detyron nga tani. Zbatimi është çështje tjetër.
news-signed-by-all-whole = { $agreement }: u nënshkrua. Nuk kërkon ratifikim. Zbatimi është çështje tjetër.
news-not-signed = { $seat } nuk nënshkroi: klauzola më e shtrenjtë për të, “{ $article }”, është sërish e hapur.
news-date-met = Data e ndërmjetësit u respektua: një tekst u pajtua ose u nënshkrua me kohë.
news-point-outside = { $article }: teksti i ndërmjetësit ishte jashtë asaj që do të pranonin të dyja; ato u takuan diku tjetër.
news-signed = { $seat } nënshkruan: { $agreement }.
news-signed-by-all = { $agreement }: u nënshkrua. Me këtë nuk është ratifikuar, dhe zbatimi është çështje tjetër.
news-ratified = { $seat } ratifikon: { $agreement }.
news-ratification-lost = { $seat } humb votimin në parlamentin e vet: { $agreement }.
news-lapsed = { $agreement }: u pajtua dhe nuk u nënshkrua me kohë; kthehet në tryezë, klauzolat e tjera mbeten.
news-overreach = { $agreement } shihet në shtëpi te { $seat } si marrëveshje e pabarabartë: u dha shumë më tepër se nga pala tjetër. Mbështetja bie çdo tremujor derisa një raund ta kalojë tekstin ose teksti të qartësohet.
news-read-again = { $agreement } lexohet sërish: opinioni te { $seat } ndihet i dëgjuar.
news-date-set = Vihet një datë me pasojë: { $quarters } { $quarters ->
    [one] tremujor
   *[other] tremujorë
}.
news-date-lapsed = Data e ndërmjetësit kalon dhe deri atëherë nuk u pajtua asgjë: kërcënimeve të ndërmjetësit u besohet më pak.
news-envelope = Ndërmjetësi u premton të dyja palëve një zarf financiar.
news-text = Teksti i ndërmjetësit është në tryezë: { $agreement }.
news-escrow = Aktet e të dyja palëve depozitohen te ndërmjetësi, dhe asnjëra nuk duhet ta presë tjetrën: { $article }.
news-level-reached = Zbatim nga { $seat }, { $article }: { $level }.
news-answered = { $seat } i përgjigjet hapit që bëri pala tjetër: { $article }.
news-unanswered = { $seat } bëri hapin e parë: { $article }; { $other } nuk është përgjigjur.
news-at-work = { $other } punon për përgjigjen ndaj hapit të parë që bëri { $seat } te “{ $article }” dhe afati nis përsëri.
news-slid-back = { $seat } bie te { $article }: tani { $level }.
news-breach = Afati kaloi: { $article }; { $seat } nuk e ka kryer.
news-crisis-rises = Veriu: { $step ->
    [1] sirena në mbrëmje, dyqanet mbyllen herët
    [2] barrikada në rrugë
   *[other] dy rreshta qëndrojnë përballë
}.
news-crisis-eases = Veriu: { $step ->
    [1] rruga është e hapur, sirenat nuk kanë pushuar
    [2] rreshtat tërhiqen pas barrikadave
   *[other] dy rreshta qëndrojnë ende përballë
}.
news-crisis-over = Veriu është sërish i qetë.
news-night-injured = Natë në veri: ka njerëz të lënduar. Secila palë e emërton tjetrën.
news-night-dead = Natë në veri: ka njerëz të vdekur. Emrat e tyre lexohen në të dyja anët.
news-window = { $seat } e bëri shkallëzimin e fundit. Për dy tremujorë aktet e vendosura nga { $other } kuptohen jashtë.

## Pages
dialogue-head = DIALOGU
dialogue-trust = Besimi { $trust }: { $base }, fjalët { $talk }, veprat { $deeds }, plagët -{ $wounds }.
dialogue-carried-out = Zbatuar nga ajo që detyron: { $share } %.
dialogue-ripeness = Pjekuria { $ripeness } ({ $word }): kostoja më e vogël e ngërçit { $pain } x rrugëdalja { $out } x data { $date }. Është prodhim: një portë e mbyllur i mbyll të tjerat.
ripe-ripe = e pjekur: opinionet durojnë sa mundin
ripe-half = gjysmë e pjekur
ripe-not = jo e pjekur
dialogue-date = Një datë me pasojë vlen edhe { $quarters } { $quarters ->
    [one] tremujor
   *[other] tremujorë
}.
dialogue-round = Këtë tremujor mbahet një raund: { $agreement }. `table` tregon klauzolat.
dialogue-no-round = Asnjë raund nuk mbahet këtë tremujor.
dialogue-north = VERIU
dialogue-window = Ju u bë padrejtësi: tani për tani aktet tuaja të vendosura kuptohen jashtë.
dialogue-agreements = MARRËVESHJET
dialogue-hint = `articles` tregon kush zbatoi çfarë, `table` klauzolat ende të hapura, `why trust` çfarë e lëvizi besimin.
plain-value = { $value }
column-stage = faza
column-vague = paqartësia
column-option = opsioni
column-own-cost = kostoja në vend
column-asked = kërkuar herën e fundit nga
column-owes = detyrimi i
column-level = zbatimi
column-due = afati dhe çfarë pret
stage-binding = { $stage }, detyruese
waits-head = PRESIN NJË NËNSHKRIM OSE NJË VOTIM
waits-signed = { $agreement }: nënshkruar nga { $who }.
waits-sign = { $agreement }: pritet nënshkrimi nga { $who }; nuk u caktua datë.
waits-sign-until = { $agreement }: pritet nënshkrimi nga { $who }, edhe { $quarters } { $quarters ->
    [one] tremujor
   *[other] tremujorë
}; pastaj kthehet në tryezë.
waits-ratified = { $agreement }: ratifikuar nga { $who }.
waits-ratify = { $agreement }: pritet ratifikimi nga { $who }; nuk u caktua datë.
table-empty = Asgjë nuk është në negociim. Ndërmjetësi mund të vërë një tekst në tryezë ose të thërrasë një raund.
round-head = { $agreement }
table-now = Një raund mbahet këtë tremujor. Ofertat (e dy palëve: çfarë kërkohet dhe më e pakta që do të pranohej) dhe pikat (e ndërmjetësit: një opsion që vlen aty ku të dyja palët do ta pranonin) vulosen deri në fund të tij.
table-later = Tani nuk mbahet asnjë raund për këtë; ndërmjetësi e thërret për tremujorin e ardhshëm.
table-own-room = Opinioni juaj duron { $room }; ajo që është pajtuar deri tani, bashkë me pakon si të tillë, i kushton { $cost }.
table-other-room = { $seat } duron nga { $low } deri në { $high }, me sa dini. Takimet e ndara (`shuttle`, `back-channel`) e ngushtojnë këtë.
    .window = { $seat } duron nga { $low } deri në { $high }, me sa dini. Takimet e ndara e ngushtojnë këtë: “{ action-shuttle }”, “{ action-back-channel }”.
table-hint = `offer ARTICLE asked=OPTION worst=OPTION`: çfarë kërkoni shihet më pas, më e pakta juaj kurrë.
table-hint-mediator = `point ARTICLE option=OPTION`: vlen aty ku të dyja palët do ta pranonin.
clause-head = { $name } ({ $id })
clause-agreed = U pajtua: { $option }.
articles-head = ÇFARË DETYRON DHE SA PREJ SAJ ËSHTË ZBATUAR: { $share } %
articles-hint = `articles NAME` hap një nen: detyrimin e secilës palë, çfarë pret, çfarë ndryshoi.
article-part = { $seat }: { $text } ({ $level })
article-after = pret: { $article } ({ $seat }), { $level }
article-effort = përpjekja juaj për nivelin tjetër: { $effort }; një e pesta e saj u shtohet, në për qind, gjasave të një niveli çdo tremujor, dhe niveli e shpenzon
due-late = e ka kaluar afatin
due-in = { $quarters ->
    [0] afati tani
    [one] afati pas 1 tremujori
   *[other] afati pas { $quarters } tremujorësh
}
due-waits = pret një pjesë tjetër
due-unanswered = hap i parë, pret përgjigje

## Help
help-dialogue = besimi, pjekuria, veriu, marrëveshjet dhe fazat e tyre
    .usage = dialogue
    .about = Si qëndron dialogu: besimi dhe pjesët e tij, nëse është i pjekur, veriu dhe deri ku ka arritur çdo marrëveshje.
    .example = dialogue
help-table = klauzolat në tryezë dhe sa ju kushton secila
    .usage = table [AGREEMENT]
    .about = Marrëveshja e raundit të këtij tremujori, ose ajo në negociim, ose ajo që emëroni: çdo klauzolë me opsionet, koston tuaj dhe çfarë u kërkua herën e fundit.
    .example = table
help-articles = kush zbatoi çfarë, afatet, çfarë pret çfarë
    .usage = articles [NAME]
    .about = Gjithçka që detyron, krah për krah: nivelet e zbatimit, afatet dhe çfarë pret. Me një emër hapet një nen.
    .example = articles

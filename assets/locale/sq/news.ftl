# Lajme: një a dy fjali secili, siç do t'i regjistronte tavolina.

news-choice = { $event }. { $seat }: "{ $choice }"
news-due-kept = { $seat } e mban zotimin: { $due }.
news-due-delayed = { $seat } kërkon edhe një tremujor: { $due }.
news-due-broken = { $seat } e shkel zotimin: { $due }.
news-posting-unpaid = Buxheti nuk mjafton: "{ $action }" kthehet nga { $target }.
    .nowhere = Buxheti nuk mjafton: "{ $action }" kthehet.
news-request = Ju kërkohet një nder nga { $power }. Pret rreth dy tremujorë; heshtja kushton vullnet të mirë.
news-request-met = Falënderim nga { $power } për nderin.
news-request-lapsed = Nderi i kërkuar nga { $power } nuk pritet më; kjo u shënua.
news-recognised = Njohje e re ({ $aspirant }): { $state } njeh. Nota mban datën { $day }.{ $counted ->
    [0] {" Nuk është ndër shtetet që numërohen: numrat nuk ndryshojnë."}
   *[other] {""}
}
news-reaffirmed = { $state } thotë se njohja mbetet në fuqi ({ $aspirant }), { $day }.
news-withdrawn = { $state } e tërheq njohjen me një notë të datës { $day }. { $aspirant } e konteston se kjo mund të bëhet.
news-claimed = { $parent } thotë se { $state } e ka tërhequr njohjen, { $day }. Nuk tregohet asnjë dokument; { $state } hesht.
news-denied = { $state } thotë se njohja mbetet në fuqi.
news-relations = { $state } dhe { $aspirant } hapin ambasada.
news-engaged = { $state } bën një hap më tej: { $rung }.
news-bid-opened = { $aspirant } përgatit një kandidaturë: { $body }.
news-bid-withdrawn = Kandidatura tërhiqet para votimit: { $body }.
news-bid-postponed = { $body } e shtyn votimin ({ $aspirant }) për një seancë të mëvonshme.
news-vote-carried = { $body }: kaloi. { $yes } pro, { $no } kundër, { $abstain } abstenuan, { $absent } munguan; duheshin { $needed }.
news-vote-vetoed = { $body }: { $state } përdor veton. { $yes } pro, { $no } kundër, { $abstain } abstenuan, { $absent } munguan.
news-vote-objected = { $body }: nuk ka konsensus, { $state } kundërshton. { $yes } pro, { $no } kundër, { $abstain } abstenuan, { $absent } munguan.
news-vote-short = { $body }: humbi. { $yes } pro, { $no } kundër, { $abstain } abstenuan, { $absent } munguan; duheshin { $needed }.
news-risk = { $action }: { $risk }
news-missed = { $act }: kjo nuk ndodhi, e kishte { $odds }: { $effects }.
    .instead = { $act }: kjo nuk ndodhi, e kishte { $odds }: { $effects }. Në vend të saj erdhi: { $instead }.

# Vesti: po rečenica ili dve, kako bi ih zaveo vaš kabinet.

news-choice = { $event }. { $seat }: „{ $choice }”
news-due-kept = { $seat }, ispunjena obaveza: { $due }.
news-due-delayed = { $seat } traži još jedno tromesečje. Obaveza: { $due }.
news-due-broken = { $seat }, prekršena obaveza: { $due }.
news-posting-unpaid = Budžet ne dostiže: „{ $action }” ({ $target }) vraća se kući.
    .nowhere = Budžet ne dostiže: „{ $action }” vraća se kući.
news-request = { $power } traži od vas uslugu. Molba čeka oko dva tromesečja; ćutanje košta naklonost.
news-request-met = { $power } vam zahvaljuje na usluzi.
news-request-lapsed = { $power } više ne čeka zatraženu uslugu i to je zabeleženo.
news-recognised = { $aspirant }: { $state } upućuje notu o priznanju, s datumom { $day }.
news-reaffirmed = { $aspirant }: { $state } saopštava da priznanje važi, { $day }.
news-withdrawn = { $state } povlači priznanje notom od { $day }. { $aspirant } osporava da je to moguće.
news-claimed = { $parent } tvrdi da je priznanje povučeno ({ $state }), { $day }. Dokument nije prikazan; { $state } ćuti.
news-denied = { $state } saopštava da priznanje važi.
news-relations = { $state } i { $aspirant } otvaraju ambasade.
news-engaged = { $state } ide korak dalje: { $rung }.
news-bid-opened = { $aspirant } priprema kandidaturu. Organizacija: { $body }.
news-bid-withdrawn = Kandidatura je povučena pre glasanja. Organizacija: { $body }.
news-bid-postponed = { $body } odlaže glasanje za kasnije zasedanje. Kandidat: { $aspirant }.
news-vote-carried = { $body }: usvojeno. Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }; potrebno { $needed }.
news-vote-vetoed = { $body }: { $state } ulaže veto. Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }.
news-vote-objected = { $body }: nema konsenzusa, { $state } ulaže prigovor. Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }.
news-vote-short = { $body }: odbijeno. Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }; potrebno { $needed }.
news-risk = { $action }: { $risk }

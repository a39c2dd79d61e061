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
news-recognised = Priznanje ({ $aspirant }): { $state }. Nota nosi datum { $day }.{ $counted ->
    [0] {" Nije među državama koje se broje: brojke ostaju iste."}
   *[other] {""}
}
news-reaffirmed = Potvrđeno priznanje ({ $aspirant }): { $state }, { $day }.
news-withdrawn = Povučeno priznanje: { $state }, nota od { $day }. { $aspirant } osporava da je to moguće.
news-claimed = { $parent } tvrdi da je priznanje povučeno: { $state }, { $day }. Dokument nije prikazan; otuda nema izjave.
news-denied = Saopštenje ({ $state }): priznanje važi.
news-relations = { $state } i { $aspirant } otvaraju ambasade.
news-engaged = Korak dalje, { $state }: { $rung }.
news-bid-opened = { $aspirant } priprema kandidaturu. Organizacija: { $body }.
news-bid-withdrawn = Kandidatura je povučena pre glasanja. Organizacija: { $body }.
news-bid-postponed = Glasanje je odloženo za kasnije zasedanje: { $body }. Kandidat: { $aspirant }.
news-vote-carried = { $body }: usvojeno. Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }; potrebno { $needed }.
news-vote-vetoed = { $body }: veto ({ $state }). Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }.
news-vote-objected = { $body }: nema konsenzusa, prigovor ({ $state }). Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }.
news-vote-short = { $body }: odbijeno. Za { $yes }, protiv { $no }, uzdržano { $abstain }, odsutno { $absent }; potrebno { $needed }.
news-risk = { $action }: { $risk }
news-missed = { $act }: do ovoga nije došlo, a imalo je { $odds }: { $effects }.
    .instead = { $act }: do ovoga nije došlo, a imalo je { $odds }: { $effects }. Umesto toga: { $instead }.

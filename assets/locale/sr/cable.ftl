# Reči pregleda i arhive vesti u prozoru.

digest-answers = Događaji i odgovori
digest-deeds-more = Pored toga: { $what }
digest-all = Još u vestima: { $count }
news-find = Pretraži vesti
news-find-hint = Pretraži sva tromesečja: država, organizacija, reč
news-find-none = Ničeg takvog nije bilo u vestima.
news-find-more = Starije se ne prikazuju ({ $count }): potražite reč.
news-kind-all = Po tromesečjima
news-kind-recognition = Priznanja
news-kind-dialogue = Dijalog
news-kind-paths = Putevi i izveštaji
news-kind-bodies = Organizacije
news-kind-powers = Sile
news-kind-events = Događaji
news-kind-home = U zemlji

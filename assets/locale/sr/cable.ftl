# Reči pregleda i arhive vesti u prozoru.

digest-answers = Događaji i odgovori
digest-deeds-more = Pored toga: { $what }
digest-all = Još u vestima: { $count }
archive-find = Pretraži vesti
archive-find-hint = Pretraži sva tromesečja: država, organizacija, reč
archive-find-none = Ničeg takvog nije bilo u vestima.
archive-find-more = Starije se ne prikazuju ({ $count }): potražite reč.
archive-kind-all = Po tromesečjima
archive-kind-recognition = Priznanja
archive-kind-dialogue = Dijalog
archive-kind-paths = Putevi i izveštaji
archive-kind-bodies = Organizacije
archive-kind-powers = Sile
archive-kind-events = Događaji
archive-kind-home = U zemlji

# Fjalë të përmbledhjes dhe të arkivit të lajmeve në dritare.

digest-answers = Ngjarjet, dhe çfarë u përgjigj
digest-deeds-more = Përveç kësaj: { $what }
digest-all = Edhe { $count } te lajmet
archive-find = Kërko në lajme
archive-find-hint = Kërko në të gjithë tremujorët: një shtet, një organizatë, një fjalë
archive-find-none = Asgjë e tillë nuk ka qenë në lajme.
archive-find-more = { $count } më të vjetra nuk shfaqen: kërkoni një fjalë.
archive-kind-all = Sipas tremujorëve
archive-kind-recognition = Njohja
archive-kind-dialogue = Dialogu
archive-kind-paths = Rrugët dhe raportet
archive-kind-bodies = Organizatat
archive-kind-powers = Fuqitë
archive-kind-events = Ngjarjet
archive-kind-home = Në vend

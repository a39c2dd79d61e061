# Fjalë të përmbledhjes dhe të arkivit të lajmeve në dritare.

digest-answers = Ngjarjet, dhe çfarë u përgjigj
digest-deeds-more = Përveç kësaj: { $what }
digest-all = Edhe { $count } te lajmet
news-find = Kërko në lajme
news-find-hint = Kërko në të gjithë tremujorët: një shtet, një organizatë, një fjalë
news-find-none = Asgjë e tillë nuk ka qenë në lajme.
news-find-more = { $count } më të vjetra nuk shfaqen: kërkoni një fjalë.
news-kind-all = Sipas tremujorëve
news-kind-recognition = Njohja
news-kind-dialogue = Dialogu
news-kind-paths = Rrugët dhe raportet
news-kind-bodies = Organizatat
news-kind-powers = Fuqitë
news-kind-events = Ngjarjet
news-kind-home = Në vend

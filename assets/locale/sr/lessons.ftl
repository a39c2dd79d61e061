# Lekcije: reči samog vodiča. Šta koji korak kaže stoji uz njegov scenario.

lesson-step = Korak { $number } od { $of }
lesson-head = Korak { $number } od { $of }: { $title }
lesson-done = Urađeno: { $title }
lesson-skip = Preskoči korak
lesson-hide = Sakrij
lesson-show = Prikaži lekciju
lesson-hide-about = L, ili meni, ponovo prikazuje lekciju.
lesson-tell = Zašto?
lesson-tell-less = Manje
key-lesson = Sakrij lekciju ili je ponovo prikaži
lesson-coach = Lekcija
lesson-over = To je bio poslednji korak.
lesson-over-about = Igra se odavde nastavlja, i svako tromesečje je kao ona koja ste videli: pogledajte, odgovorite, naredite, završite. Pomoć navodi sve tastere; vaši ciljevi su pod Ciljevi.
lesson-over-close = Zatvori
lesson-over-terminal = To je bio poslednji korak. Igra se odavde nastavlja, i svako tromesečje je kao ona koja ste videli: pogledajte, odgovorite, naredite, završite. `help` navodi sve komande, `objectives` vaše ciljeve.
lesson-none = Ovaj scenario nema lekcija. `newborn play tutorial` počinje jedan koji ih ima.
lesson-hidden = Lekcija je sakrivena. `lesson` ponovo prikazuje korak.
title-learn = Naučite igru za deset minuta
title-learn-about = { $title }: broj koraka { $steps }, od svega po jedno, od prvog pogleda na kartu do prvog brojanja glasova
help-lesson = korak lekcije još jednom
    .usage = lesson [skip | hide]
    .example = lesson
    .about = Scenario sa lekcijama prikazuje svaki korak kad dođe na red. `lesson skip` preskače onaj koji stoji, `lesson hide` ga sakriva.

# Mësimet: fjalët e vetë trajnerit. Çka thotë një hap, qëndron te skenari i vet.

lesson-step = Hapi { $number } nga { $of }
lesson-head = Hapi { $number } nga { $of }: { $title }
lesson-done = U krye: { $title }
lesson-skip = Kapërceje hapin
lesson-hide = Fshihe
lesson-show = Shfaqe mësimin
lesson-hide-about = L, ose menyja, e shfaq mësimin përsëri.
lesson-tell = Pse?
lesson-tell-less = Më pak
key-lesson = Fsheh mësimin ose e shfaq përsëri
lesson-coach = Mësimi
lesson-over = Ky ishte hapi i fundit.
lesson-over-about = Loja vazhdon nga këtu, dhe çdo tremujor është si ata që keni parë: shikoni, përgjigjuni, urdhëroni, mbyllni. Ndihma i rendit të gjitha tastet; synimet tuaja janë te Synimet.
lesson-over-close = Mbylle
lesson-over-terminal = Ky ishte hapi i fundit. Loja vazhdon nga këtu, dhe çdo tremujor është si ata që keni parë: shikoni, përgjigjuni, urdhëroni, mbyllni. `help` i rendit të gjitha komandat, `objectives` synimet tuaja.
lesson-none = Ky skenar nuk ka mësime. `newborn play tutorial` nis një që ka.
lesson-hidden = Mësimi është fshehur. `lesson` e shfaq hapin përsëri.
title-learn = Mësojeni lojën në dhjetë minuta
title-learn-about = { $title }: { $steps } hapa, nga një prej gjithçkaje, nga shikimi i parë i hartës deri te numërimi i parë i votave
help-lesson = hapi i mësimit edhe një herë
    .usage = lesson [skip | hide]
    .example = lesson
    .about = Një skenar me mësime e shfaq çdo hap kur i vjen radha. `lesson skip` e kapërcen atë që qëndron, `lesson hide` e fsheh.

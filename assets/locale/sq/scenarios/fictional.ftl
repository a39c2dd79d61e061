# Tekstet e skenarit të arkipelagut.

name-title = Ishujt e Talvane
    .summary = Një arkipelag i trilluar, 1975: një shtet i ri, një mbretëri që e humbi, dhe bashkimi mes tyre.
    .briefing =
        Para dhjetë muajsh Ishujt e Talvane deklaruan se nuk janë më provincë e Korreth. Shtatë shtete i kanë njohur sipas numërimit të Talvane, katër sipas atij të Korreth. Të dyja mbajnë nga një kancelari në të njëjtën rrugë të Velt, dhe të dyja e dinë përmendësh orarin e trageteve.

        Lidhja e Detit Lanth e ka aplikimin e Talvane; dy nga pesë portet e saj mund të thonë jo. Bashkimi i Unazës ofron shërbimet e tij të mira, dhe njëri nga anëtarët e tij është Korreth.

        Dymbëdhjetë tremujorë.
name-brief-talvane = Një vend në Lidhje, flamuj në porte dhe ishuj që mbeten një mendjeje.
name-brief-korreth = Karta e mbrojtur jashtë, tregti me të gjithë dhe asnjë turp në oborr.
name-brief-ring = Dy fqinjë që flasin, një Bashkim që nuk përçahet për ta dhe një fjalë që mban.

name-aim-t-flags = Më shumë anëtarë të Lidhjes njohin se në fillim.
name-aim-t-seats = Vende në organizatat e detit.
name-aim-t-friends = Hadrakke dhe Bashkimi i Unazës të dy dashamirës.
name-aim-t-word = Një fjalë tek e cila mbështeten të tjerët.
name-aim-t-home = Disponimi i ishujve në fund.
name-aim-c-charter = Jo më shumë flamuj për ishujt se në fillim.
name-aim-c-seats = Pak vende për ishujt kundër këshillës së saj.
name-aim-c-trade = Bressoa dhe Bashkimi i Unazës të dy të arritshëm.
name-aim-c-word = Një fjalë tek e cila mbështeten të tjerët.
name-aim-c-home = Disponimi i oborrit në fund.
name-aim-r-talk = Besimi mes të dyve, gjatë gjithë kohës.
name-aim-r-unity = Një Bashkim që qëndron bashkë.
name-aim-r-word = Një ndërmjetës, fjala e të cilit vlen.
name-aim-r-fleets = Të dyja flotat flasin me Bashkimin.

name-ending-seat-at-the-long-table = Një vend në tryezën e gjatë
    .text = Talvane rri në Lidhje. Delegati i Korreth ngrihet kur lexohet lista, dhe ulet sërish.
name-ending-lights-shared = Dritat ndahen
    .text = Ishujt i mbajnë tabelat e baticës dhe llambat me të gjithë të tjerët, dhe kanë më shumë flamuj se më parë.
name-ending-good-neighbours = Fqinjë të mirë, pa emër për këtë
    .text = Askush nuk u pajtua çfarë janë ishujt. Tragetet udhëtojnë me kohë.
name-ending-ebb = Zbatica
    .text = Flamujt u mblodhën sërish. Ishujt kanë më pak miq se në fillim.
name-ending-slack-water = Ujë i qetë
    .text = As baticë as zbaticë. Të dyja kancelaritë i ripërtërijnë qiratë në të njëjtën rrugë.

name-after-0 = Asnjë shtet këtu nuk ka anë në botën jashtë. A e ndryshoi kjo atë që ishit gati të lëshonit?
name-after-1 = Cili nga pesë portet e vendosi lojën tuaj, dhe kur i shkruat për herë të parë?

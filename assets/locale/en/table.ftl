# Words of the negotiating table in the window.

table-round = Round { $round }, this quarter
table-no-round = No round meets this quarter; only the mediator convenes one
table-first-round = No round was held yet
table-rounds = { $rounds ->
        [one] One round was held
       *[other] { $rounds } rounds were held
    }
table-deadline = a date stands: { $quarters ->
        [0] it passes at the end of this quarter
        [one] 1 quarter is left
       *[other] { $quarters } quarters are left
    }
table-no-deadline = no date stands
table-ripeness = Ripeness
table-ripeness-parts = stalemate { $pain } · way out { $out } · date { $date }
table-sealed-until = What you ask for is seen once the quarter ends; the worst you would take is never seen.
table-what-if = No round meets now. What you choose here shows what a text would cost; nothing is sent.
table-bars = A bar is what the text costs at home, on the same scale for both; the mark, or the band where only a range is known, is what that home bears. A bar that ends before it can be signed.
table-own-package = Your home bears { $room }; at your worst this text costs it { $cost }
table-other-package = { START($seat) } bears from { $low } to { $high }, as far as you know; what you ask would cost about { $cost }
    .narrow = Separate meetings narrow that: “{ action-shuttle }”, “{ action-back-channel }”.
table-clause-own = costs us { $cost } of { $room }
table-clause-other = costs them about { $cost }; they bear { $low } to { $high }
table-clause-other-of = { $seat }: costs about { $cost }; bears { $low } to { $high }
table-agreed = agreed
table-same = both ask for this
table-they-want = they want: { $option }
table-both-bear = both can live with it
table-they-may = they may live with it
table-they-hardly = more than they seem to bear
table-we-hardly = more than our home bears
table-quote = { $seat }, { $quarter }: { $what }
table-quote-head = What they say
table-moves = What can be done at the table
table-offer = Offer this text
table-offer-point = Put this text
table-offer-all = Your text is sealed
table-offer-odds = they could bear it in { $odds }, as far as you know
table-offer-not = no round meets this quarter
table-offer-press = { $count ->
        [one] one clause
       *[other] { $count } clauses
    } · sealed until the quarter ends
table-wait = Wait
table-wait-date = the date passes with this quarter: ripeness { $now } would fall to { $then }
table-wait-plain = leave it for this quarter; ripeness { $now }
table-option-price = { $option } · { $cost }

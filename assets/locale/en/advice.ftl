# Words of forecasts and of the advisor's estimates.

forecast-head = What may come in { $quarters } { $quarters ->
        [one] quarter
       *[other] quarters
    }: { $futures } futures from what you know
forecast-note = Others play as able bots would, and hidden things are guessed. It is an estimate from play, not a fact.
forecast-line = { $what }: { $odds }
forecast-mean = { $what }: { $mean }, give or take { $error }
forecast-effect-head = What this order would change, in { $futures } pairs of futures with the same luck
forecast-effect = { $what }: { $by }, give or take { $error }
forecast-effect-same = { $what }: { $by } in every world
forecast-effect-more = { $what }: in { $by } of 100 worlds more, give or take { $error }
forecast-effect-less = { $what }: in { $by } of 100 worlds less, give or take { $error }
forecast-effect-none = Nothing stands out from luck.
forecast-effect-unclear = Less than twice its error, and no more than luck: { $what }
forecast-recognitions-up = net recognitions rise
forecast-recognitions-down = net recognitions fall
forecast-recognitions = net recognitions
forecast-body = an organisation admits { THE($aspirant) }
forecast-lost = a vote on admission is lost
forecast-tabled = a vote on admission is tabled
forecast-crisis = a crisis breaks out or rises
forecast-gate = a gate is passed by { THE($seat) }
forecast-half = half met, “{ $aim }”
forecast-full = met in full, “{ $aim }”
forecast-verdict = your verdict
forecast-trust = trust
forecast-home = home
forecast-of-ten = in { $hits } of { $futures } worlds, give or take { $error }

## In the window

panel-forecast = Forecast
forecast-year = One year
forecast-two-years = Two years
forecast-lead = What may come in { $quarters } quarters, counted over { $futures } worlds that fit what you know.
forecast-over = The game is over: nothing is left to forecast.
forecast-asking = Asking { $all } futures… { $futures ->
        [0] none is in yet.
       *[other] { $futures } are in.
    }
forecast-abroad = Abroad and in bodies
forecast-parties = Between the parties, and on the paths
forecast-aims = Your aims
forecast-stand = Where you would stand
forecast-worlds = { $hits } of { $of } worlds
forecast-worlds-none = no world of { $futures }
forecast-worlds-all = all { $futures } worlds
forecast-counted = { $hits } of { $futures }, give or take { $error }
forecast-aim-half = half met
forecast-aim-full = met in full
forecast-mean-value = { $mean }, give or take { $error }
forecast-now = now { $now }
estimate-ask = What would it do?
estimate-ask-of = What would it do? { $what }
estimate-head = After { $quarters } quarters, in { $futures } pairs of worlds with the same luck, one of each pair with it:
estimate-nothing = Nothing stands out from luck.
estimate-unclear = Less than twice their error: { $what }

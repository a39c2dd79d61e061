# What is counted, what moves it, and why it moved.

## Quantities

quantity-budget = Budget
quantity-capital = Political capital
quantity-keep = Your word
quantity-home = Approval at home
quantity-saved = Saved by an unused initiative
quantity-goodwill = Goodwill
quantity-posture = Posture
quantity-image = Image
quantity-trust = Trust between the parties
quantity-rung = Step of engagement
quantity-stance = Stance
quantity-effort = Campaign stock
quantity-counter = Counter-campaign stock
quantity-pull = Pull of events and visits
quantity-resilience = Resilience
quantity-occasion = Odds of an occasion
quantity-exposure = Exposure to a withdrawal
quantity-support = Support
quantity-driver = Support from { $driver }
quantity-driver-unused = Support from nothing in this world
quantity-bid = Readiness of the bid
quantity-standing = Standing
quantity-odds = Leaning won by whips

## Drivers of support

driver-profile = the state's own profile
driver-precedent = fear of a precedent at home
driver-parent-ties = ties with the other party
driver-pull = the pull of { $power }
driver-dialogue = the state of the dialogue
driver-memberships = memberships held
driver-peers = the example of neighbours
driver-campaign = envoys and visits for it
driver-counter = envoys and visits against it
driver-image = image in the region
driver-habit = a position settled by habit
driver-events = what events left behind
driver-chance = chance: the mood of the cabinet

## Causes of the engine's own

cause-cap = cut at the upper bound
cause-floor = cut at the lower bound
cause-fades = an earlier effect fades
cause-income = the quarter's income
cause-capital-income = the quarter's capital, more with approval at home
cause-home-returns = returns towards its usual level
cause-initiative-unused = an initiative left unused
cause-initiative-used = the saving is used up
cause-goodwill-returns = returns towards its usual level
cause-request-lapsed = a request that nobody answered
cause-image-returns = returns towards indifference
cause-trust-returns = returns towards its usual level
cause-effort-fades = effort wears off
cause-counter-fades = the counter-effort wears off
cause-pull-fades = what events left behind fades
cause-resilience-fades = old assurances wear off
cause-act = an act of recognition
cause-withdrawal = a withdrawal, on paper or claimed
cause-reaffirmed = the recognition is confirmed
cause-engaged = engagement follows support
cause-cooled = engagement cools
cause-occasion-past = the occasion has passed
cause-exposure-past = the pressure has passed
cause-bid-fades = a file on the shelf gathers dust
cause-bid-closed = the bid is closed
cause-vote-won = a vote is won
cause-vote-lost = a vote is lost
cause-votes-cast = the votes are cast

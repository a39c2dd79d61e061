# What is counted, what moves it, and why it moved.

## Quantities

quantity-budget = Budget
    .about = Comes in every quarter; at most two quarters' income can be kept.
quantity-capital = Political capital
    .about = Political capital: what your cabinet can risk. It grows every quarter, faster with approval at home.
quantity-keep = Your word
    .about = What your word is worth to others, 0 to 100. Undertakings kept raise it, broken ones cost much.
quantity-home = Approval at home
    .about = 0 to 100. It returns to its usual level by itself; gains above 52 shrink.
quantity-saved = Saved by an unused initiative
    .about = Capital that the next initiative costs less, because the last was left unused.
quantity-goodwill = Goodwill
    .about = 0 to 100. It returns to its usual level by itself; gains shrink as it rises.
quantity-posture = Posture
    .about = Whether the power leans to one side just now.
quantity-image = Image
    .about = 0 to 100; 50 is indifferent. It returns there by itself.
quantity-rung = Step of engagement
    .about = From 0 (no contact) to 6 (embassy).
quantity-stance = Stance
    .about = 0 does not recognise, 1 says it has withdrawn, 2 silent, 3 recognises.
quantity-effort = Campaign stock
    .about = What envoys and visits have built up there; it wears off and saturates.
quantity-counter = Counter-campaign stock
    .about = What envoys and visits against have built up there; it wears off and saturates.
quantity-pull = Pull of events and visits
    .about = What events, visits and asked favours left behind; it fades.
quantity-resilience = Resilience
    .about = Missions and assurances that make a withdrawal less likely; it wears off.
quantity-occasion = Odds of an occasion
    .about = Further odds of an act, this quarter only.
quantity-exposure = Exposure to a withdrawal
    .about = Further odds of a withdrawal, while a drive lasts.
quantity-support = Support
    .about = The sum of its drivers. 0 is the threshold: above it a state still needs an occasion.
quantity-driver = Support from { $driver }
    .about = One part of a state's support; it moves toward its own target a little every quarter.
quantity-driver-unused = Support from nothing in this world
quantity-bid = Readiness of the bid
    .about = 0 to 100. Preparing adds to it; on the shelf it decays.
quantity-standing = Standing
    .about = 0 outside, 1 applicant, 2 associate or observer, 3 member.
quantity-odds = Leaning won by whips
    .about = Points by which whips and contests have moved this member's leaning; it counts for this bid only.

## Drivers of support

driver-profile = the state's own profile
driver-precedent = fear of a precedent at home
driver-parent-ties = ties with the other party
driver-pull = the pull of { THE($power) }
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

//! The advisor: estimates made in a thread beside the window, from what the seat believes. Panels ask by an intent and read
//! what was found; a first estimate comes after a few futures, a better one as more come in.
//!
//! *Invariants.* It sees a [`Belief`], never the game: no hidden dial, no key of its luck. What was asked for one turn, seat
//! and queue is dropped when another stands; what was found is kept while the turn lasts.

use super::intent::Question;
use crate::core::order::Order;
use crate::forecast::{Asked, Asking, Effect, Forecast, Outcome, Queue, What, able, asked_of, tallied};
use crate::game::imagine::Belief;
use crate::game::view::SeatView;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex};

/// Futures after which an estimate is told, the last one the best.
pub const STEPS: [u16; 4] = [8, 16, 32, 64];

/// Futures of a full estimate.
pub const FUTURES: u16 = STEPS[STEPS.len() - 1];

/// Quarters ahead in the estimate of an order.
pub const QUARTERS: u16 = 4;

/// An estimate and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<T> {
    /// Futures that are in, and how far they reach.
    pub asked: Asked,
    /// What they say.
    pub found: T,
}

/// What the advisor has said about one turn and queue, and what it is still asking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// Forecasts, by how far they reach.
    pub forecasts: Vec<Told<Forecast>>,
    /// What orders would change.
    pub effects: Vec<(Order, Told<Effect>)>,
    /// Questions to which more is coming.
    pub waiting: Vec<Question>,
}

impl Advice {
    /// The forecast that reaches so far.
    #[must_use]
    pub fn forecast(&self, quarters: u16) -> Option<&Told<Forecast>> {
        self.forecasts.iter().find(|told| told.asked.quarters == quarters)
    }

    /// What an order would change.
    #[must_use]
    pub fn effect(&self, order: &Order) -> Option<&Told<Effect>> {
        self.effects.iter().find(|(of, _)| of == order).map(|(_, told)| told)
    }

    /// Whether more is coming.
    #[must_use]
    pub fn waits(&self, question: Question) -> bool {
        self.waiting.contains(&question)
    }

    /// Whether there is nothing yet to a question, nor on its way.
    #[must_use]
    pub fn knows_nothing(&self, question: Question) -> bool {
        let found = match question {
            Question::Forecast(quarters) => self.forecast(quarters).is_some(),
            Question::Effect(order) => self.effect(&order).is_some(),
        };
        !found && !self.waits(question)
    }

    fn take(&mut self, found: Found) {
        let (question, asked) = match &found {
            Found::Forecast(told) => (Question::Forecast(told.asked.quarters), told.asked),
            Found::Effect(order, told) => (Question::Effect(*order), told.asked),
        };
        match found {
            Found::Forecast(told) => {
                self.forecasts.retain(|one| one.asked.quarters != asked.quarters);
                self.forecasts.push(told);
            }
            Found::Effect(order, told) => {
                self.effects.retain(|(of, _)| *of != order);
                self.effects.push((order, told));
            }
        }
        if asked.futures >= FUTURES {
            self.waiting.retain(|one| *one != question);
        }
    }
}

/// What estimates are for: turn, seat, queue.
type Stamp = (u16, u8, Vec<Order>);

enum Found {
    Forecast(Told<Forecast>),
    Effect(Order, Told<Effect>),
}

struct Answer {
    number: u64,
    found: Found,
}

struct Job {
    number: u64,
    belief: Belief,
    whats: Vec<What>,
    queued: Vec<Order>,
    question: Question,
}

/// The window's end of the advisor.
#[derive(Default)]
pub struct Advisor {
    line: Option<(Sender<Job>, Mutex<Receiver<Answer>>)>,
    /// Number of what estimates are for now; the thread drops work for any other.
    number: Arc<AtomicU64>,
    stamp: Option<Stamp>,
    kept: Vec<(Stamp, Advice)>,
}

impl Advisor {
    /// Forgets everything: another game is on the desk.
    pub fn forget(&mut self) {
        self.number.fetch_add(1, Ordering::Relaxed);
        self.stamp = None;
        self.kept.clear();
    }

    /// Brings advice up to what the view stands at, and takes in what was found. Whether more is coming.
    pub fn tend(&mut self, view: SeatView, advice: &mut Advice) -> bool {
        let stamp = (view.calendar().turns, view.seat.0, view.queued().to_vec());
        if self.stamp.as_ref() != Some(&stamp) {
            self.number.fetch_add(1, Ordering::Relaxed);
            let mut before = std::mem::take(advice);
            before.waiting.clear();
            if let Some(old) = self.stamp.replace(stamp.clone()) {
                self.kept.push((old, before));
            }
            self.kept.retain(|((turn, seat, _), _)| (*turn, *seat) == (stamp.0, stamp.1));
            if let Some(at) = self.kept.iter().position(|(of, _)| *of == stamp) {
                *advice = self.kept.remove(at).1;
            }
        }
        let number = self.number.load(Ordering::Relaxed);
        if let Some((_, heard)) = &self.line
            && let Ok(heard) = heard.lock()
        {
            for answer in heard.try_iter().filter(|answer| answer.number == number) {
                advice.take(answer.found);
            }
        }
        !advice.waiting.is_empty()
    }

    /// Asks, unless it is being asked or a full answer is there.
    pub fn ask(&mut self, view: SeatView, question: Question, advice: &mut Advice) {
        self.tend(view, advice);
        let full = match question {
            Question::Forecast(quarters) => advice.forecast(quarters).map(|told| told.asked),
            Question::Effect(order) => advice.effect(&order).map(|told| told.asked),
        };
        if advice.waits(question) || full.is_some_and(|asked| asked.futures >= FUTURES) || view.over() {
            return;
        }
        let number = self.number.load(Ordering::Relaxed);
        let (belief, whats, queued) = (view.belief(), asked_of(view), view.queued().to_vec());
        let job = Job { number, belief, whats, queued, question };
        let (jobs, _) = self.line.get_or_insert_with(|| open_line(Arc::clone(&self.number)));
        if jobs.send(job).is_ok() {
            advice.waiting.push(question);
        }
    }
}

impl Drop for Advisor {
    fn drop(&mut self) {
        self.number.fetch_add(1, Ordering::Relaxed);
    }
}

fn open_line(number: Arc<AtomicU64>) -> (Sender<Job>, Mutex<Receiver<Answer>>) {
    let (jobs, asked) = channel();
    let (found, heard) = channel();
    std::thread::spawn(move || Room { number, open: Vec::new(), asking: None, found }.work(&asked));
    (jobs, Mutex::new(heard))
}

/// A question that is being asked, with the futures that are in.
struct Open {
    question: Question,
    outcomes: Vec<Outcome>,
}

/// What futures are drawn from for one turn, seat and queue.
struct Desk {
    number: u64,
    asking: Asking,
    queued: Vec<Order>,
    as_it_is: Vec<Outcome>,
}

/// The thread's end.
struct Room {
    number: Arc<AtomicU64>,
    open: Vec<Open>,
    asking: Option<Desk>,
    found: Sender<Answer>,
}

impl Room {
    fn work(mut self, asked: &Receiver<Job>) {
        loop {
            if self.open.is_empty() {
                match asked.recv() {
                    Ok(job) => self.begin(job),
                    Err(_) => return,
                }
            }
            loop {
                match asked.try_recv() {
                    Ok(job) => self.begin(job),
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) => return,
                }
            }
            // What is least known goes first, so that every question soon has a first answer.
            let next = self.open.iter().enumerate().min_by_key(|(_, open)| open.outcomes.len()).map(|(at, _)| at);
            if let Some(at) = next
                && !self.step(at)
            {
                return;
            }
        }
    }

    fn current(&self, number: u64) -> bool {
        self.number.load(Ordering::Relaxed) == number
    }

    fn begin(&mut self, job: Job) {
        if !self.current(job.number) {
            return;
        }
        if self.asking.as_ref().is_none_or(|desk| desk.number != job.number) {
            self.open.clear();
            let asking = Asking::new(job.belief, job.whats, QUARTERS);
            self.asking = Some(Desk { number: job.number, asking, queued: job.queued, as_it_is: Vec::new() });
        }
        self.open.push(Open { question: job.question, outcomes: Vec::new() });
    }

    /// Draws futures for a question up to its next step, and says what they come to. False when nobody listens any more.
    fn step(&mut self, at: usize) -> bool {
        let (Some(desk), Some(open)) = (&mut self.asking, self.open.get_mut(at)) else { return true };
        let there = open.outcomes.len();
        let upto = STEPS.into_iter().find(|step| usize::from(*step) > there).unwrap_or(FUTURES);
        for number in there..usize::from(upto) {
            if self.number.load(Ordering::Relaxed) != desk.number {
                self.open.clear();
                return true;
            }
            open.outcomes.push(desk.future(open.question, number));
        }
        let found = desk.answer(open);
        let number = desk.number;
        if upto >= FUTURES {
            self.open.remove(at);
        }
        self.found.send(Answer { number, found }).is_ok()
    }
}

impl Desk {
    fn future(&mut self, question: Question, number: usize) -> Outcome {
        let setup = self.asking.setup();
        let policy = able(&setup);
        let luck = number as u64 + 1;
        match question {
            Question::Forecast(quarters) => {
                self.asking.look_ahead(quarters);
                self.asking.future(luck, Queue::AsItIs, true, &policy)
            }
            Question::Effect(order) => {
                self.asking.look_ahead(QUARTERS);
                if self.as_it_is.len() <= number {
                    let as_it_is = self.asking.future(luck, Queue::AsItIs, false, &policy);
                    self.as_it_is.push(as_it_is);
                }
                self.asking.future(luck, Queue::other(&self.queued, order), false, &policy)
            }
        }
    }

    fn answer(&self, open: &Open) -> Found {
        let futures = u16::try_from(open.outcomes.len()).unwrap_or(FUTURES);
        match open.question {
            Question::Forecast(quarters) => {
                let found = tallied(self.asking.whats(), &open.outcomes);
                Found::Forecast(Told { asked: Asked { futures, quarters }, found })
            }
            Question::Effect(order) => {
                let queue = Queue::other(&self.queued, order);
                let found = queue.compared(self.asking.whats(), &self.as_it_is, &open.outcomes);
                Found::Effect(order, Told { asked: Asked { futures, quarters: QUARTERS }, found })
            }
        }
    }
}

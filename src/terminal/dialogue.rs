//! `dialogue`, `table` and `articles`: how far the agreements have come, what lies on the table, who carried out what.

use super::desk::Desk;
use super::page::Page;
use crate::core::effects::StageWord;
use crate::core::ix::{AgreementIx, ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::roster::Role;
use crate::dialogue as d;
use crate::game::order_text::{find_agreement, find_article};
use crate::wording::{arg, points};

impl Desk<'_> {
    /// The two parties, as far as they are seated.
    pub(super) fn parties(&self) -> Vec<SeatIx> {
        [Role::Aspirant, Role::Parent].into_iter().filter_map(|role| self.view.roster().seat_of(role)).collect()
    }

    /// The overview: trust and its parts, the north, ripeness with its gates, agreements by stage.
    pub(super) fn dialogue(&self) -> Page {
        let view = self.view;
        let mut page = Page::new();
        page.head(self.p("dialogue-head"));
        let north = |quantity| arg("value", points(view.north(quantity)));
        page.item(self.t(
            "dialogue-trust",
            &[
                arg("trust", points(view.trust())),
                arg("base", points(d::trust::BASE)),
                arg("talk", points(view.north(d::TALK))),
                arg("deeds", points(view.north(d::DEEDS))),
                arg("wounds", points(view.north(d::WOUNDS))),
            ],
        ));
        page.item(self.t("dialogue-carried-out", &[arg("share", points(view.carried_out()))]));
        let gates = view.ripeness_gates();
        let ripeness = gates.product();
        let word = match ripeness.0 {
            17_000.. => "ripe-ripe",
            9_000.. => "ripe-half",
            _ => "ripe-not",
        };
        page.item(self.t(
            "dialogue-ripeness",
            &[
                arg("ripeness", points(ripeness)),
                arg("word", self.p(word)),
                arg("pain", points(gates.pain)),
                arg("out", points(gates.way_out)),
                arg("date", points(gates.date)),
            ],
        ));
        if let Some(left) = view.date_left() {
            page.item(self.t("dialogue-date", &[arg("quarters", i64::from(left))]));
        }
        match view.dialogue().round {
            Some(round) => page.item(self.t("dialogue-round", &[arg("agreement", self.words.agreement(round))])),
            None => page.item(self.p("dialogue-no-round")),
        }
        page.head(self.p("dialogue-north"));
        let rows = [d::TENSION, d::SPOILERS, d::STIRRED, d::CONTROL, d::SERVICES, d::LEVERAGE, d::CRISIS, d::PATIENCE];
        let id = |quantity| view.setup().registry.row(quantity).id;
        let row =
            |quantity| vec![self.p(&format!("quantity-{}", id(quantity))), self.t("plain-value", &[north(quantity)])];
        page.table("lr", rows.into_iter().map(row).collect());
        if view.window_open() {
            page.item(self.p("dialogue-window"));
        }
        page.head(self.p("dialogue-agreements"));
        let mut rows =
            vec![["column-id", "column-name", "column-stage", "column-vague"].map(|key| self.p(key)).to_vec()];
        for agreement in view.dialogue_rules().all_agreements() {
            rows.push(self.agreement_row(agreement));
        }
        page.table("lllr", rows);
        self.waiting_texts(&mut page);
        page.blank();
        page.text(self.p("dialogue-hint"));
        page
    }

    /// Who has signed and ratified, and whose hand is still awaited, until when.
    fn waiting_texts(&self, page: &mut Page) {
        let view = self.view;
        let mut lines = Vec::new();
        for agreement in view.dialogue_rules().all_agreements() {
            let (rule, reading) = view.agreement(agreement);
            let (roles, keys) = match reading.stage {
                StageWord::Agreed => (&rule.signs, ["waits-signed", "waits-sign"]),
                StageWord::Signed => (&rule.ratifies, ["waits-ratified", "waits-ratify"]),
                _ => continue,
            };
            let did = |seat: &SeatIx| match reading.stage {
                StageWord::Agreed => view.has_signed(agreement, *seat),
                _ => view.has_ratified(agreement, *seat),
            };
            let seats = roles.iter().filter_map(|role| view.roster().seat_of(*role));
            let (done, open): (Vec<SeatIx>, Vec<SeatIx>) = seats.partition(did);
            let left = view.left_to_sign(agreement).filter(|_| reading.stage == StageWord::Agreed);
            for (who, key) in [(done, keys[0]), (open, keys[1])] {
                if who.is_empty() {
                    continue;
                }
                let names: Vec<String> = who.into_iter().map(|seat| self.words.seat(seat)).collect();
                let mut args = vec![arg("agreement", self.words.agreement(agreement)), arg("who", names.join(", "))];
                let key = match left {
                    Some(left) if key == "waits-sign" => {
                        args.push(arg("quarters", i64::from(left)));
                        "waits-sign-until"
                    }
                    _ => key,
                };
                lines.push(self.t(key, &args));
            }
        }
        if !lines.is_empty() {
            page.head(self.p("waits-head"));
            lines.into_iter().for_each(|line| page.item(line));
        }
    }

    fn agreement_row(&self, agreement: AgreementIx) -> Vec<String> {
        let (_, reading) = self.view.agreement(agreement);
        let mut stage = self.words.stage(reading.stage);
        if reading.binding && reading.stage < StageWord::Signed {
            stage = self.t("stage-binding", &[arg("stage", stage)]);
        }
        vec![
            self.view.roster().agreements[agreement.at()].id.clone(),
            self.words.agreement(agreement),
            stage,
            points(reading.ambiguity),
        ]
    }

    /// The running round, or what would lie on the table.
    pub(super) fn table_page(&self, of: &str) -> Page {
        let view = self.view;
        let named = match crate::game::order_text::find_agreement(view.roster(), of) {
            _ if of.is_empty() => view.on_table(),
            Ok(agreement) => Some(agreement),
            Err(error) => return Page::of(self.words.read_error(&error)),
        };
        let Some(agreement) = named else { return self.say("table-empty", &[]) };
        let (rule, _) = view.agreement(agreement);
        let mut page = Page::new();
        page.head(self.t("round-head", &[arg("agreement", self.words.agreement(agreement))]));
        if !rule.about.is_empty() {
            page.text(rule.about.clone());
        }
        page.item(self.p(if view.dialogue().round == Some(agreement) { "table-now" } else { "table-later" }));
        if view.role() != Role::Mediator {
            page.item(self.t(
                "table-own-room",
                &[
                    arg("room", points(view.own_room(agreement))),
                    arg("cost", points(view.package_cost(agreement, &[]))),
                ],
            ));
        }
        for other in self.parties().into_iter().filter(|seat| *seat != self.seat()) {
            let (low, high) = view.room_of(other, agreement);
            let args = [arg("seat", self.words.seat(other)), arg("low", points(low)), arg("high", points(high))];
            page.item(self.t("table-other-room", &args));
        }
        for article in &rule.articles {
            self.clause(&mut page, *article);
        }
        page.blank();
        page.text(self.p(if view.role() == Role::Mediator { "table-hint-mediator" } else { "table-hint" }));
        page
    }

    fn clause(&self, page: &mut Page, article: ArticleIx) {
        let view = self.view;
        let (rule, id) = (view.article_rule(article), view.roster().articles[article.at()].id.as_str());
        page.head(self.t("clause-head", &[arg("name", self.words.article(article)), arg("id", id)]));
        if let Some(chosen) = view.chosen(article) {
            page.item(self.t("clause-agreed", &[arg("option", self.words.article_option(article, chosen))]));
            return;
        }
        let rows = rule.options.iter().enumerate().map(|(at, option)| {
            let at = u8::try_from(at).unwrap_or(u8::MAX);
            let who = |seat: &SeatIx| view.asked(article, *seat) == Some(at);
            let asked: Vec<String> =
                self.parties().iter().filter(|seat| who(seat)).map(|seat| self.words.seat(*seat)).collect();
            let cost = match view.role() {
                Role::Mediator => String::new(),
                role => points(option.cost(role)),
            };
            vec![option.id.clone(), self.words.article_option(article, at), cost, asked.join(", ")]
        });
        let head = ["column-id", "column-option", "column-own-cost", "column-asked"].map(|key| self.p(key)).to_vec();
        page.table("llrl", std::iter::once(head).chain(rows).collect());
    }

    /// The board of implementation: who owes what, how far it is, what is due, what waits.
    pub(super) fn articles(&self, of: &str) -> Page {
        let view = self.view;
        if !of.is_empty() {
            if let Ok(agreement) = find_agreement(view.roster(), of) {
                let mut page = Page::new();
                self.parts_of(&mut page, agreement);
                return page;
            }
            return match find_article(view.roster(), of) {
                Ok(article) => self.article_page(article),
                Err(error) => Page::of(self.words.read_error(&error)),
            };
        }
        let mut page = Page::new();
        page.head(self.t("articles-head", &[arg("share", points(view.carried_out()))]));
        for agreement in view.dialogue_rules().all_agreements() {
            if view.agreement(agreement).1.binding {
                self.parts_of(&mut page, agreement);
            }
        }
        page.blank();
        page.text(self.p("articles-hint"));
        page
    }

    /// The parts of an agreement: who owes what, how far it came, when it is due.
    fn parts_of(&self, page: &mut Page, agreement: AgreementIx) {
        let (view, rule) = (self.view, self.view.agreement(agreement).0);
        page.head(self.words.agreement(agreement));
        let head = ["column-id", "column-owes", "column-level", "column-due"].map(|key| self.p(key)).to_vec();
        let rows = rule.articles.iter().flat_map(|article| {
            let seats = view.roster().seats().filter(|seat| view.level(*article, *seat).is_some());
            seats.map(|seat| self.part_row(*article, seat)).collect::<Vec<_>>()
        });
        page.table("llll", std::iter::once(head).chain(rows).collect());
    }

    fn part_row(&self, article: ArticleIx, seat: SeatIx) -> Vec<String> {
        let level = self.view.level(article, seat).unwrap_or(Milli::ZERO).0 / 1000;
        vec![
            self.view.roster().articles[article.at()].id.clone(),
            self.words.seat(seat),
            self.words.level(level),
            self.due(article, seat),
        ]
    }

    fn due(&self, article: ArticleIx, seat: SeatIx) -> String {
        let view = self.view;
        let mut out = Vec::new();
        if view.late(article, seat) {
            out.push(self.p("due-late"));
        } else if let Some(left) = view.due_in(article, seat).filter(|left| *left >= 0) {
            out.push(self.t("due-in", &[arg("quarters", i64::from(left))]));
        }
        if view.waits(article, seat) {
            out.push(self.p("due-waits"));
        }
        if view.unanswered(article, seat) {
            out.push(self.p("due-unanswered"));
        }
        out.join("; ")
    }

    fn article_page(&self, article: ArticleIx) -> Page {
        let view = self.view;
        let (rule, id) = (view.article_rule(article), view.roster().articles[article.at()].id.as_str());
        let mut page = Page::new();
        page.head(self.t("clause-head", &[arg("name", self.words.article(article)), arg("id", id)]));
        if !rule.about.is_empty() {
            page.text(rule.about.clone());
        }
        if let Some(chosen) = view.chosen(article) {
            page.item(self.t("clause-agreed", &[arg("option", self.words.article_option(article, chosen))]));
        }
        for part in &rule.parts {
            let Some(seat) = view.roster().seat_of(part.role) else { continue };
            let level = view.level(article, seat).unwrap_or_default().0 / 1000;
            let args = [
                arg("seat", self.words.seat(seat)),
                arg("text", part.text.as_str()),
                arg("level", self.words.level(level)),
            ];
            page.item(self.t("article-part", &args));
            let due = self.due(article, seat);
            if !due.is_empty() {
                page.under(due);
            }
            for after in &part.after {
                let who = view.roster().seat_of(after.role).map_or_else(String::new, |seat| self.words.seat(seat));
                let args = [
                    arg("article", self.words.article(after.article)),
                    arg("seat", who),
                    arg("level", self.words.level(after.level.0 / 1000)),
                ];
                page.under(self.t("article-after", &args));
            }
            if seat == self.seat() {
                page.under(self.t("article-effort", &[arg("effort", points(view.own_progress(article)))]));
            }
        }
        let reached = view.roster().seats().any(|seat| view.level(article, seat) >= Some(Milli::points(2)));
        if reached && !rule.changed.is_empty() {
            page.text(rule.changed.clone());
        }
        page
    }
}

//! Where state is read, spent by an await that reaches out of the program, and stored again, with nothing in between
//! that lets one task do so at a time.

pub mod dropped;
pub mod event;
pub mod flow;
pub mod marks;
pub mod release;
pub mod roles;
pub mod serial;
pub mod state;
pub mod strength;
pub mod words;

use std::collections::BTreeSet;

use self::event::{Arm, Event, Kind, Summary};
use self::flow::Flows;
use self::marks::{Mark, Source};
use self::state::{Root, State};
use self::words::Strength;
use super::body::BodyCx;
use super::life::{self, GuardLife};
use crate::model::Effect;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::ExprId;

/// State that is read, spent and stored again by one function, in itself or in what it calls.
#[derive(Debug, Clone)]
pub struct Race {
    /// The lowest function in which the three steps come together.
    pub function: FunctionId,
    /// Where the state is read, in that function.
    pub read: ExprId,
    pub read_state: State,
    /// The await that spends, in that function: the await, or the call that it happens in.
    pub spend: ExprId,
    pub callee: String,
    pub chain: Vec<String>,
    pub effect: Effect,
    pub store: ExprId,
    pub store_state: State,
    pub shape: Shape,
    pub evidence: Evidence,
    /// Whether what is spent is itself replaced, so that two tasks can spend the same one and the second is refused.
    /// Else the state is a cache that several tasks fill at once: requests are wasted, and nothing is lost.
    pub loses: bool,
    /// What takes the locks that are held over the spend and the store, and that were taken only after the read: one for
    /// each way from the read to a store. Empty where one of the ways has none.
    pub held: Vec<ExprId>,
    /// Indices of the three events in the function's summary.
    pub events: [usize; 3],
}

/// How the await comes to follow the read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// What was read goes into the await.
    Spent,
    /// What was read decides whether the await is made.
    Checked,
    /// What was read is changed and written back after the await.
    WrittenBack,
}

/// What says that the state is a credential.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// It is sent under this key, header, field or parameter.
    SentAs(String),
    /// It goes into a function of this name, which gives its successor.
    GoesInto(String),
    /// It is called so.
    Named(String),
    /// Nothing: it is other state.
    Other,
}

impl Evidence {
    pub fn is_credential(&self) -> bool {
        *self != Evidence::Other
    }

    /// Whether it is called a refresh token: that was spent where it is replaced, also out of sight.
    fn names_refresh_token(&self) -> bool {
        let Evidence::Named(name) = self else { return false };
        words::strength(name) == Some(Strength::SingleUse)
            && words::words(name).iter().any(|it| it.starts_with("refresh"))
    }
}

/// The races of `function`, those that a lock in it serialises left out, in source order.
pub fn races(flows: &Flows<'_, '_>, function: FunctionId) -> Vec<Race> {
    let cx = flows.body(function);
    let summary = flows.summary(function);
    let all = transactions(&cx, &summary);
    if all.is_empty() {
        return all;
    }
    let lives = life::lives(&cx);
    let mut found: Vec<Race> =
        all.into_iter().filter(|it| !serial::is_serialised(&cx, &lives, &summary, it)).collect();
    for index in 0..found.len() {
        let kind = |it: &Race| (it.read, it.evidence.is_credential());
        let of_read = found.iter().filter(|it| kind(it) == kind(&found[index]));
        let held: Option<BTreeSet<ExprId>> =
            of_read.map(|it| serial::held_after_read(&cx, &lives, &summary, it)).collect();
        found[index].held = held.unwrap_or_default().into_iter().collect();
        found[index].loses = found[index].shape == Shape::Spent
            || found[index].evidence.names_refresh_token()
            || loses(&cx, &lives, &summary, &found[index]);
    }
    found.sort_by_key(|it| (position(&cx, it.read), it.shape, it.evidence.clone()));
    let mut reads: BTreeSet<(ExprId, bool)> = BTreeSet::new();
    let mut spends: BTreeSet<(ExprId, bool)> = BTreeSet::new();
    found.retain(|it| {
        let credential = it.evidence.is_credential();
        reads.insert((it.read, credential)) & spends.insert((it.spend, credential))
    });
    found
}

/// Whether what a check leads to spends what it replaces, with nothing that lets one task do so at a time.
fn loses(cx: &BodyCx<'_>, lives: &life::Lives<'_>, summary: &Summary, race: &Race) -> bool {
    let [checked, fetched, _] = race.events.map(|it| &summary.events[it]);
    // On the way to the request, or from it to the store, another one may be made: a discovery, and then the refresh.
    let in_one_run = |it: &Event| summary.can_follow(fetched, it) || summary.can_follow(it, fetched);
    let spends = summary.events.iter().enumerate().skip(race.events[0]);
    spends.filter(|it| summary.can_follow(checked, it.1) && in_one_run(it.1)).any(|(spend_idx, spend)| {
        let Kind::Spend { with, .. } = &spend.kind else { return false };
        summary.events.iter().enumerate().skip(spend_idx).any(|(store_idx, store)| {
            let Kind::Store { value, name, shared: true, .. } = &store.kind else { return false };
            let is_replaced = summary.events_behind(value).contains(&spend_idx);
            is_replaced
                && with.iter().any(|mark| {
                    let Source::Event(read_idx) = mark.source else { return false };
                    let events = [read_idx, spend_idx, store_idx];
                    spent_evidence(summary, mark, events, name.as_deref())
                        .filter(Evidence::is_credential)
                        .is_some_and(|it| is_raced(cx, lives, summary, events, it))
                })
        })
    })
}

/// Whether nothing lets one task at a time read, spend and store.
fn is_raced(
    cx: &BodyCx<'_>,
    lives: &life::Lives<'_>,
    summary: &Summary,
    events: [usize; 3],
    evidence: Evidence,
) -> bool {
    match race(cx, summary, events, Shape::Spent, evidence) {
        Some(it) => !serial::is_serialised(cx, lives, summary, &it),
        // All in what is called, which does not take turns either.
        None => {
            let [read, spend, _] = events.map(|it| &summary.events[it]);
            read.inlined && read.at == spend.at && !read.sheltered && !read.once
        }
    }
}

/// Marks the steps of the refreshes that a lock in the function serialises.
fn shelter(cx: &BodyCx<'_>, summary: &mut Summary) {
    let all = transactions(cx, summary);
    if all.is_empty() {
        return;
    }
    let lives = life::lives(cx);
    let serialised: Vec<[usize; 3]> =
        all.iter().filter(|it| serial::is_serialised(cx, &lives, summary, it)).map(|it| it.events).collect();
    for event in serialised.into_iter().flatten() {
        summary.events[event].sheltered = true;
    }
}

/// The refresh of a credential that the guard lets one task do at a time, where it does.
pub fn single_flight(flows: &Flows<'_, '_>, cx: &BodyCx<'_>, guard: &GuardLife<'_>) -> Option<Race> {
    let summary = flows.summary(cx.function);
    let refreshes = transactions(cx, &summary).into_iter().filter(|it| it.evidence.is_credential());
    refreshes.into_iter().find(|it| serial::covers(cx, guard, &summary, it))
}

fn position(cx: &BodyCx<'_>, expr: ExprId) -> u32 {
    cx.expr_place(expr).map_or(0, |it| it.range.start().into())
}

/// All triples of read, spend and store that are one function's own.
fn transactions(cx: &BodyCx<'_>, summary: &Summary) -> Vec<Race> {
    let mut found = Vec::new();
    for (store_idx, store) in summary.events.iter().enumerate() {
        let Kind::Store { state: store_state, value, name, shared: true, .. } = &store.kind else { continue };
        for spend_idx in summary.events_behind(value) {
            let spend = &summary.events[spend_idx];
            let Kind::Spend { with, .. } = &spend.kind else { continue };
            if !is_before(spend_idx, store_idx) {
                continue;
            }
            for mark in with {
                let Source::Event(read_idx) = mark.source else { continue };
                let events = [read_idx, spend_idx, store_idx];
                if let Some(evidence) = spent_evidence(summary, mark, events, name.as_deref()) {
                    found.extend(race(cx, summary, events, Shape::Spent, evidence));
                }
            }
            if summary.crowded {
                continue;
            }
            for (read_idx, tested) in tested_reads(cx, summary, spend_idx, store_state) {
                let evidence = checked_evidence(summary, read_idx, &tested, store_state);
                let events = [read_idx, spend_idx, store_idx];
                found.extend(race(cx, summary, events, Shape::Checked, evidence));
            }
        }
        if summary.crowded {
            continue;
        }
        // What was read before an await is written back after it.
        for read_idx in summary.events_behind(value) {
            let Kind::Read { state, guard: Some(_), .. } = &summary.events[read_idx].kind else { continue };
            let between = (read_idx + 1..store_idx)
                .filter(|&it| matches!(summary.events[it].kind, Kind::Spend { .. }))
                .find(|&it| {
                    summary.can_follow(&summary.events[read_idx], &summary.events[it])
                        && summary.can_follow(&summary.events[it], store)
                });
            if let Some(spend_idx) = between
                && state.is_same(store_state)
            {
                let events = [read_idx, spend_idx, store_idx];
                found.extend(race(cx, summary, events, Shape::WrittenBack, Evidence::Other));
            }
        }
    }
    found
}

/// Events are in the order of evaluation.
fn is_before(first: usize, second: usize) -> bool {
    first < second
}

/// The reads of the stored state that a branch before the spend was taken by, the last one of each way, with the marks.
fn tested_reads(
    cx: &BodyCx<'_>,
    summary: &Summary,
    spend_idx: usize,
    stored: &State,
) -> Vec<(usize, Vec<Mark>)> {
    let spend = &summary.events[spend_idx];
    let mut found: Vec<(usize, Vec<Mark>)> = Vec::new();
    for event in &summary.events[..spend_idx] {
        let Kind::Test { of } = &event.kind else { continue };
        if !summary.can_follow(event, spend) || !decides(cx, summary, event, spend) {
            continue;
        }
        for mark in of {
            let Source::Event(read_idx) = mark.source else { continue };
            let Kind::Read { state, .. } = &summary.events[read_idx].kind else { continue };
            if state.is_same(stored) && summary.can_follow(&summary.events[read_idx], spend) {
                found.push((read_idx, vec![mark.clone()]));
            }
        }
    }
    // A later test of the same state is the one that counts: it is the check after the lock.
    let last = found.iter().map(|it| it.0).max();
    found.retain(|it| Some(it.0) == last);
    found.truncate(1);
    found
}

/// Whether the branch that `test` is for decides if `spend` is reached.
///
/// Of a test in another function than the spend only what that returns counts, which this one then tests itself.
fn decides(cx: &BodyCx<'_>, summary: &Summary, test: &Event, spend: &Event) -> bool {
    if test.inlined {
        return spend.inlined && test.at == spend.at;
    }
    let around = std::iter::successors(Some(test.at), |it| cx.parent(*it));
    let is_of = |arm: &Arm, branch: ExprId| arm.function == cx.function && arm.branch == branch;
    around.into_iter().any(|branch| {
        spend.branch.iter().any(|it| is_of(it, branch)) && !test.branch.iter().any(|it| is_of(it, branch))
            || summary.leaving.iter().any(|it| is_of(it, branch))
                && !test.branch.iter().any(|it| is_of(it, branch))
    })
}

fn race(
    cx: &BodyCx<'_>,
    summary: &Summary,
    events: [usize; 3],
    shape: Shape,
    evidence: Evidence,
) -> Option<Race> {
    let [read, spend, store] = events.map(|it| &summary.events[it]);
    let all = [read, spend, store];
    // All in one call: they are the callee's.
    let in_one_call = all.iter().all(|it| it.inlined && it.at == read.at);
    // The callee reads for itself under its own lock; what was read before does not matter.
    let sheltered = spend.sheltered && store.sheltered && spend.inlined && !read.sheltered;
    // Two refreshes, each in turn: what one of them read is stored by itself.
    let in_turn = |it: &Event| it.inlined && it.sheltered;
    let apart = in_turn(read) && in_turn(store) && read.at != store.at;
    let once = sheltered || apart || all.iter().any(|it| it.once) || all.iter().all(|it| it.confined);
    if in_one_call || once || cx.expr_place(read.at).is_none_or(|it| it.in_macro) {
        return None;
    }
    let (Kind::Read { state: read_state, .. }, Kind::Store { state: store_state, .. }) =
        (&read.kind, &store.kind)
    else {
        return None;
    };
    let Kind::Spend { callee, chain, effect, .. } = &spend.kind else { return None };
    Some(Race {
        function: cx.function,
        read: read.at,
        read_state: read_state.clone(),
        spend: spend.awaited.unwrap_or(spend.at),
        callee: callee.clone(),
        chain: chain.clone(),
        effect: *effect,
        store: store.at,
        store_state: store_state.clone(),
        shape,
        evidence,
        loses: false,
        held: Vec::new(),
        events,
    })
}

/// What says that the value with `mark` is a credential which the spend replaces; `None` where its store does not
/// concern it.
fn spent_evidence(
    summary: &Summary,
    mark: &Mark,
    events: [usize; 3],
    stored_name: Option<&str>,
) -> Option<Evidence> {
    let [read, spend, store] = events.map(|it| &summary.events[it]);
    let Kind::Read { state, strength, guard, .. } = &read.kind else { return None };
    let Kind::Spend { callee, .. } = &spend.kind else { return None };
    let Kind::Store { state: stored, value, .. } = &store.kind else { return None };
    let same = state.is_same(stored);
    // What is read outside of the program and not written back there is no state of the program: a setting.
    if matches!(state.root, Root::Outside(_)) && !same {
        return None;
    }
    let sent_as = mark.key.as_deref();
    let name = mark.name.as_deref().or_else(|| state.path.last().map(String::as_str));
    let own = name.and_then(words::strength);
    let key = sent_as.and_then(words::strength);
    let callee_name = callee.rsplit("::").next().unwrap_or_default();
    let successor = same
        || stored_name.and_then(words::strength).is_some()
        || stored.path.last().and_then(|it| words::strength(it)).is_some()
        || value.iter().any(|it| it.name.as_deref().and_then(words::strength).is_some())
        || matches!(stored.root, Root::Outside(_));
    if key == Some(Strength::SingleUse) && own != Some(Strength::Credential) && successor {
        return Some(Evidence::SentAs(sent_as.unwrap_or_default().to_owned()));
    }
    if own == Some(Strength::SingleUse) && successor {
        let name = name.unwrap_or_default().to_owned();
        return Some(match words::renews(callee_name) {
            true => Evidence::GoesInto(callee_name.to_owned()),
            false => Evidence::Named(name),
        });
    }
    let as_bearer = sent_as.is_some_and(|it| it.eq_ignore_ascii_case("authorization"));
    let replaced =
        same && (stored_name.is_none() || mark.name.as_deref().is_none_or(|it| stored_name == Some(it)));
    if !replaced {
        return None;
    }
    let whole = mark.name.is_none() && strength.is_some();
    if !as_bearer && (own.is_some() || whole) {
        let name = name.unwrap_or("credential").to_owned();
        if words::renews(callee_name) {
            return Some(Evidence::GoesInto(callee_name.to_owned()));
        }
        if own.is_some() {
            return Some(Evidence::Named(name));
        }
    }
    guard.is_some().then_some(Evidence::Other)
}

/// What says that state which decides about a request and is replaced by its reply is a credential.
fn checked_evidence(summary: &Summary, read_idx: usize, tested: &[Mark], stored: &State) -> Evidence {
    let Kind::Read { is_token, state, .. } = &summary.events[read_idx].kind else { return Evidence::Other };
    let named = tested.iter().find_map(|it| it.name.as_deref().filter(|it| words::strength(it).is_some()));
    let by_path = state.path.last().filter(|it| words::strength(it).is_some());
    let by_type = is_token.then_some(&stored.ty).filter(|it| !it.is_empty());
    let name = named.map(str::to_owned).or_else(|| by_path.cloned()).or_else(|| by_type.cloned());
    name.map_or(Evidence::Other, Evidence::Named)
}

/// The event's await, or itself where nothing awaits it.
pub fn await_of(event: &Event) -> ExprId {
    event.awaited.unwrap_or(event.at)
}

//! Whether letting a guard go before its awaits would open a race: what was read under it comes back after them.

use super::event::{Event, Kind, Summary};
use super::flow::Flows;
use super::marks::{Marks, Source};
use super::state::State;
use super::{Shape, decides};
use crate::facts::body::BodyCx;
use crate::facts::life::{GuardLife, Origin};
use crate::ra::hir_def::hir::ExprId;
use crate::ra::syntax::TextRange;

/// A read under a guard, an await, and a store to the same state after it that depends on the read.
#[derive(Debug, Clone)]
pub struct Opened {
    pub state: State,
    pub shape: Shape,
}

impl Opened {
    /// Whether a test under the lock decides what is written after the await: no later comparison mends that.
    pub fn is_check_then_act(&self) -> bool {
        matches!(self.shape, Shape::Checked)
    }

    /// Why the release is not the same program, for a reader.
    pub fn words(&self) -> String {
        let state = self.state.words();
        match self.shape {
            Shape::Spent => format!(
                "what is read of {state} goes into the await, and what comes out is stored after it: without the lock two tasks can do so with the same value, and the later one overwrites the other's"
            ),
            Shape::Checked => format!(
                "{state} is tested before the await and written after it: without the lock another task can pass the same test in between"
            ),
            Shape::WrittenBack => format!(
                "what is read of {state} before the await is written back after it: what another task writes in between is lost"
            ),
        }
    }
}

/// The race that would open if the guard were let go before `awaits`.
pub fn opened(
    flows: &Flows<'_, '_>,
    cx: &BodyCx<'_>,
    guard: &GuardLife<'_>,
    awaits: &[ExprId],
) -> Option<Opened> {
    let Origin::Expr(origin) = guard.origin else { return None };
    let origin = range(cx, origin)?;
    let summary = flows.summary(cx.function);
    let is_own = |it: &Event| {
        !it.inlined
            && range(cx, it.at).is_some_and(|it| {
                it.start() == origin.start() && (it.contains_range(origin) || origin.contains_range(it))
            })
    };
    let (read, state) = summary.events.iter().enumerate().find_map(|(index, it)| match &it.kind {
        Kind::Read { state, guard: Some(_), .. } if is_own(it) => Some((index, state.clone())),
        _ => None,
    })?;
    let awaits: Vec<TextRange> = awaits.iter().filter_map(|it| range(cx, *it)).collect();
    let shapes = summary.events.iter().enumerate().filter_map(|(index, it)| {
        let Kind::Store { state: stored, value, shared: true, .. } = &it.kind else { return None };
        let after = state.is_same(stored) && comes_after(cx, &summary, index, &awaits);
        after.then(|| shape(cx, &summary, read, index, value))?
    });
    shapes.min().map(|shape| Opened { state, shape })
}

/// Whether a store comes after one of the awaits, or after a request in the very call that is awaited.
fn comes_after(cx: &BodyCx<'_>, summary: &Summary, store: usize, awaits: &[TextRange]) -> bool {
    let event = &summary.events[store];
    let Some(at) = range(cx, event.at) else { return false };
    let spent_before = || {
        summary.events[..store].iter().any(|it| {
            it.at == event.at && matches!(it.kind, Kind::Spend { .. }) && summary.can_follow(it, event)
        })
    };
    awaits.iter().any(|it| {
        let in_awaited = event.inlined && it.contains_range(at);
        // `*guard = fetch().await`: the value first.
        it.end() <= at.start() || at.contains_range(*it) && at != *it || in_awaited && spent_before()
    })
}

/// How the store depends on the read, where it does.
fn shape(cx: &BodyCx<'_>, summary: &Summary, read: usize, store: usize, value: &Marks) -> Option<Shape> {
    let of_read = |marks: &Marks| marks.iter().any(|it| it.source == Source::Event(read));
    let mut behind = summary.events_behind(value).into_iter().map(|it| &summary.events[it]);
    let spent = behind.any(|it| matches!(&it.kind, Kind::Spend { with, .. } if of_read(with)));
    if spent {
        return Some(Shape::Spent);
    }
    let stored = &summary.events[store];
    let tested = summary.events[..store].iter().any(|it| match &it.kind {
        Kind::Test { of } => {
            of_read(of) && summary.can_follow(it, stored) && decides(cx, summary, it, stored)
        }
        _ => false,
    });
    if tested {
        return Some(Shape::Checked);
    }
    of_read(value).then_some(Shape::WrittenBack)
}

fn range(cx: &BodyCx<'_>, expr: ExprId) -> Option<TextRange> {
    cx.expr_place(expr).map(|it| it.range)
}

//! What a call gives: the callee's own events in place of it, or what a library is known to do.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{MAX_DEPTH, Operand, Spoken, Walk};
use crate::facts::calls;
use crate::facts::credential::event::{Arm, Event, Kind, Summary};
use crate::facts::credential::marks::{
    Mark, Marks, Source, cap, field, in_field, keyed, named, named_by_binding, named_by_getter,
};
use crate::facts::credential::roles::Role;
use crate::facts::credential::state::{Root, State};
use crate::facts::credential::words::{self, Strength};
use crate::facts::site::guarded_type;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{Expr, ExprId};

impl<'db> Walk<'_, '_, 'db> {
    /// The read that a guard makes possible, where `expr` is what acquires it.
    pub(super) fn acquired(&mut self, expr: ExprId, from: ExprId, operands: &Marks) -> Option<Marks> {
        let cx = self.cx;
        let guard = cx.guard_in(cx.infer.expr_ty(expr))?;
        let through_guard = operands.iter().any(|it| match it.source {
            Source::Event(it) => matches!(self.summary.events[it].kind, Kind::Read { guard: Some(_), .. }),
            Source::Param(_) => false,
        });
        if through_guard {
            return None;
        }
        let lock = match &cx.body[from] {
            Expr::MethodCall { receiver, .. } => Some(*receiver),
            Expr::Call { args, .. } => args.first().copied(),
            _ => None,
        };
        let guarded = guarded_type(guard.ty);
        let state = self.state_at(lock, guarded);
        Some(self.read(expr, state, Some(guard.mode), guarded))
    }

    pub(super) fn call(&mut self, expr: ExprId, operands: Vec<Operand>) -> Marks {
        let cx = self.cx;
        if self.env.is_none() {
            return Marks::new();
        }
        let targets = calls::targets(cx, expr);
        if self.is_worth_following(&targets, &operands) {
            return self.inline(expr, &targets, &operands);
        }
        let name = self.cx.called_name(expr);
        let all: Marks = operands.iter().flat_map(|it| it.marks.iter().cloned()).collect();
        if let Some(marks) = self.acquired(expr, expr, &all) {
            return marks;
        }
        let receiver = match &cx.body[expr] {
            Expr::MethodCall { .. } => operands.first(),
            _ => None,
        };
        let args = || -> Marks {
            let skip = usize::from(receiver.is_some());
            operands.iter().skip(skip).flat_map(|it| it.marks.iter().cloned()).collect()
        };
        match self.role(expr) {
            Role::Read => {
                let state = self.state_at(receiver.map(|it| it.expr), None);
                let ty = receiver.map(|it| cx.infer.expr_ty(it.expr));
                return self.read(expr, state, None, ty);
            }
            Role::Store => {
                let state = self.state_at(receiver.map(|it| it.expr), None);
                let sets_flag = args().is_empty();
                let kind = Kind::Store { state, value: args(), name: None, shared: true, sets_flag };
                if !self.is_full() {
                    self.emit(kind, expr, (cx.function, expr));
                }
                return Marks::new();
            }
            Role::ReadOutside(outside) => {
                let state = State { root: Root::Outside(outside), path: Vec::new(), ty: String::new() };
                let mut marks = self.read(expr, state, None, None);
                let literal = operands.iter().find_map(|it| self.string(it.expr));
                if let Some(literal) = literal {
                    marks = named(marks, &literal);
                }
                self.write_back(&operands, &marks);
                return marks;
            }
            Role::StoreOutside(outside) => {
                let state = State { root: Root::Outside(outside), path: Vec::new(), ty: String::new() };
                // The first of two is where it goes.
                let what = match operands.as_slice() {
                    [_, contents @ ..] if !contents.is_empty() => contents,
                    all => all,
                };
                let value: Marks = what.iter().flat_map(|it| it.marks.iter().cloned()).collect();
                self.store(expr, state, value, None, true);
                return all;
            }
            Role::ReadAndStore(outside) => {
                let state = State { root: Root::Outside(outside), path: Vec::new(), ty: String::new() };
                if all.iter().any(|it| matches!(it.source, Source::Event(_))) {
                    self.store(expr, state.clone(), all.clone(), None, true);
                }
                let mut marks = all;
                marks.extend(self.read(expr, state, None, None));
                return marks;
            }
            Role::Take => return Marks::new(),
            Role::CompareExchange => {
                if !self.is_full() {
                    self.emit(Kind::CompareExchange, expr, (cx.function, expr));
                }
                return all;
            }
            Role::Once | Role::Plain => {}
        }
        if self.writes_through(expr, receiver, &name, &operands) {
            let marks = if is_taking(&name) { Marks::new() } else { all };
            return marks;
        }
        self.write_back(&operands, &all);
        // What becomes of an error is no part of the value.
        let of_error = [
            "ok_or",
            "ok_or_else",
            "context",
            "with_context",
            "map_err",
            "expect",
            "wrap_err",
            "wrap_err_with",
        ];
        if of_error.contains(&name.as_str())
            && let Some(receiver) = receiver
        {
            return receiver.marks.clone();
        }
        // A closure that picks a part out of what it is given.
        let picks = ["map", "and_then", "filter_map", "then", "map_or", "map_or_else"];
        if picks.contains(&name.as_str())
            && let [_, .., closure] = operands.as_slice()
            && matches!(cx.body[closure.expr], Expr::Closure { .. })
        {
            return closure.marks.clone();
        }
        let key = match words::strength(&name) {
            Some(_) => Some(name.clone()),
            None => self.owner_name(expr).filter(|it| words::strength(it) == Some(Strength::SingleUse)),
        };
        match key {
            _ if matches!(name.as_str(), "bearer_auth" | "basic_auth") => {
                let mut marks = receiver.map(|it| it.marks.clone()).unwrap_or_default();
                marks.extend(keyed(args(), "authorization"));
                marks
            }
            Some(key) if receiver.is_some() => {
                let mut marks =
                    named_by_getter(receiver.map(|it| it.marks.clone()).unwrap_or_default(), &key);
                marks.extend(keyed(args(), &key));
                marks
            }
            Some(key) => keyed(all, &key),
            None if receiver.is_some() && operands.len() == 1 => {
                // A getter of a library: `session.user_id()`.
                named_by_getter(all, &name)
            }
            None => {
                let literal = match operands.as_slice() {
                    [_, literal] => self.string(literal.expr),
                    _ => None,
                };
                match literal {
                    Some(literal) => named(all, &literal),
                    None => all,
                }
            }
        }
    }

    /// Whether what is called can matter: it is short, or speaks of credentials, or is given state or a credential.
    pub(super) fn is_worth_following(&self, targets: &[FunctionId], operands: &[Operand]) -> bool {
        if targets.is_empty() || self.flows.running.borrow().len() > MAX_DEPTH {
            return false;
        }
        let is_credential = |it: &Option<Rc<str>>| it.as_deref().and_then(words::strength).is_some();
        let of_state = |mark: &Mark| match mark.source {
            Source::Event(it) => matches!(self.summary.events[it].kind, Kind::Read { .. }),
            Source::Param(_) => false,
        };
        let marks = || operands.iter().flat_map(|it| &it.marks);
        targets.iter().any(|it| match self.flows.spoken(*it) {
            Spoken::OfCredentials => true,
            Spoken::OfOtherThings => {
                marks().any(|it| of_state(it) || is_credential(&it.name) || is_credential(&it.key))
            }
            Spoken::TooMuch => marks().any(|it| is_credential(&it.name) || is_credential(&it.key)),
        })
    }

    pub(super) fn inline(&mut self, expr: ExprId, targets: &[FunctionId], operands: &[Operand]) -> Marks {
        let mut result = Marks::new();
        for (index, &target) in targets.iter().enumerate() {
            let summary = self.flows.summary(target);
            if targets.len() > 1 {
                self.branch.push(Arm { function: self.cx.function, branch: expr, index });
            }
            result.extend(self.inline_one(expr, &summary, operands));
            if targets.len() > 1 {
                self.branch.pop();
            }
        }
        let name = self.cx.called_name(expr);
        if operands.len() == 1 { named_by_getter(result, &name) } else { result }
    }

    pub(super) fn inline_one(&mut self, expr: ExprId, summary: &Summary, operands: &[Operand]) -> Marks {
        let mut map: BTreeMap<usize, usize> = BTreeMap::new();
        for (index, event) in summary.events.iter().enumerate() {
            let kind = match &event.kind {
                Kind::Read { state, guard, strength, is_token } => {
                    let state = self.rebased(state, operands);
                    let strength = (*strength).max(state.path.last().and_then(|it| words::strength(it)));
                    Kind::Read { state, guard: *guard, strength, is_token: *is_token }
                }
                Kind::Test { of } => {
                    let of = substituted(of, &map, operands);
                    if of.is_empty() {
                        continue;
                    }
                    Kind::Test { of }
                }
                Kind::Spend { with, callee, chain, effect, by_name } => Kind::Spend {
                    with: substituted(with, &map, operands),
                    callee: callee.clone(),
                    chain: chain.clone(),
                    effect: *effect,
                    by_name: *by_name,
                },
                Kind::Store { state, value, name, shared, sets_flag } => {
                    let value = substituted(value, &map, operands);
                    if !shared {
                        let Root::Param(param) = state.root else { continue };
                        let Some(operand) = operands.get(param) else { continue };
                        let (target, marks) = (operand.expr, operand.marks.clone());
                        let name = name.clone().or_else(|| state.path.last().map(|it| it.as_str().into()));
                        self.store_at(expr, target, marks, value, name, event.origin);
                        continue;
                    }
                    let state = self.rebased(state, operands);
                    Kind::Store { state, value, name: name.clone(), shared: true, sets_flag: *sets_flag }
                }
                Kind::CompareExchange => Kind::CompareExchange,
            };
            if self.is_crowded() {
                self.summary.crowded = true;
                break;
            }
            let mut branch = self.branch.clone();
            branch.extend(event.branch.iter().copied());
            let new = Event {
                kind,
                at: expr,
                awaited: self.awaited,
                origin: event.origin,
                branch,
                once: event.once || self.once,
                confined: event.confined || self.spawned && self.loops > 0,
                inlined: true,
                sheltered: event.sheltered,
            };
            map.insert(index, self.push(new));
        }
        substituted(&summary.returns, &map, operands)
    }

    /// The callee's state as this body reaches it.
    pub(super) fn rebased(&self, state: &State, operands: &[Operand]) -> State {
        let (root, path) = match state.root {
            Root::Param(param) => {
                let place = operands.get(param).and_then(|it| self.place(it.expr));
                match place {
                    Some((root, mut path)) => {
                        path.extend(state.path.iter().cloned());
                        (root, path)
                    }
                    None => (Root::Unknown, state.path.clone()),
                }
            }
            Root::Local(_) => (Root::Unknown, state.path.clone()),
            root => (root, state.path.clone()),
        };
        State { root, path, ty: state.ty.clone() }
    }
}

/// Whether a method of that name takes the value out.
fn is_taking(name: &str) -> bool {
    let takes =
        ["take", "pop", "pop_front", "pop_back", "remove", "swap_remove", "drain", "split_off", "retain"];
    takes.contains(&name)
}

/// The callee's marks as the caller sees them.
fn substituted(marks: &Marks, map: &BTreeMap<usize, usize>, operands: &[Operand]) -> Marks {
    let mut result = Marks::new();
    for mark in marks {
        match mark.source {
            Source::Event(event) => {
                if let Some(&event) = map.get(&event) {
                    result.insert(Mark { source: Source::Event(event), ..mark.clone() });
                }
            }
            Source::Param(param) => {
                let Some(operand) = operands.get(param) else { continue };
                for outer in &operand.marks {
                    let mut outer = Marks::from([outer.clone()]);
                    if let Some(name) = &mark.name {
                        // The callee's name is that of a field where the argument has one of that name.
                        let is_field = outer.iter().any(|it| it.field.is_some());
                        outer = match words::strength(name) {
                            _ if is_field => field(outer, name),
                            Some(_) => named_by_binding(outer, name),
                            None => named(outer, name),
                        };
                    }
                    if let Some(key) = &mark.key {
                        outer = keyed(outer, key);
                    }
                    if let Some(name) = &mark.field {
                        outer = in_field(outer, name);
                    }
                    result.extend(outer);
                }
            }
        }
    }
    cap(&mut result);
    result
}

//! How a race over shared state becomes a finding: what the rules about races share.

use std::collections::HashSet;

use super::Rule;
use crate::facts::credential::dropped::{self, Dropped};
use crate::facts::credential::{self, Evidence, Race, Shape, serial};
use crate::facts::effects::function_path;
use crate::facts::taken;
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{AwaitFact, Finding, Fix, Severity, Span};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::ExprId;
use crate::ra::syntax::ast::{self, AstNode as _};
use crate::rewrite::{Decline, refresh_lock};

/// A race that nothing serialises, with what a rule needs to speak of it.
pub struct Subject<'a, 'db> {
    pub workspace: &'a Workspace<'a, 'db>,
    /// All functions with a finding.
    pub racing: &'a HashSet<FunctionId>,
    /// Races that only locks of the callers serialise.
    pub sheltered: &'a [(FunctionItem, Race)],
    pub item: &'a FunctionItem,
    pub race: &'a Race,
    /// Callers that take a lock around the call, where others do not.
    pub serialised_callers: usize,
    /// Where the future may be dropped before it is done.
    pub dropped: Option<Dropped>,
}

/// The races in the functions that `wanted` accepts by their text and `accepts` by what is known of them.
pub fn findings(
    workspace: &Workspace<'_, '_>,
    wanted_file: fn(&str) -> bool,
    wanted: fn(&str) -> bool,
    accepts: fn(&Race) -> bool,
    finding: fn(&Subject<'_, '_>) -> Option<Finding>,
) -> Vec<Finding> {
    let mut found: Vec<(FunctionItem, Race, usize)> = Vec::new();
    let mut sheltered: Vec<(FunctionItem, Race)> = Vec::new();
    for file in workspace.files(wanted_file) {
        let is_wanted = |it: &ast::Fn| {
            let text = it.syntax().text().to_string();
            text.contains("await") && wanted(&text)
        };
        for item in workspace.functions(file, is_wanted) {
            if item.in_test && !workspace.include_tests {
                continue;
            }
            for race in credential::races(&workspace.flows, item.id).into_iter().filter(&accepts) {
                let turns = serial::turns(workspace, item.id);
                match turns.all() {
                    true => sheltered.push((item.clone(), race)),
                    false => found.push((item.clone(), race, turns.serialised)),
                }
            }
        }
    }
    let racing: HashSet<FunctionId> = found.iter().map(|it| it.0.id).collect();
    let subject = |(item, race, serialised_callers): &(FunctionItem, Race, usize)| {
        finding(&Subject {
            workspace,
            racing: &racing,
            sheltered: &sheltered,
            item,
            race,
            serialised_callers: *serialised_callers,
            dropped: dropped::dropped(workspace, item.id),
        })
    };
    found.iter().filter_map(subject).collect()
}

impl Subject<'_, '_> {
    /// Where an expression of the race's function stands.
    pub fn span(&self, expr: ExprId) -> Option<Span> {
        let place = self.workspace.flows.body(self.item.id).expr_place(expr)?;
        let file = self.workspace.file_index(place.file)?;
        Some(Span { file, start: place.range.start().into(), end: place.range.end().into() })
    }

    /// The finding without a fix.
    pub fn finding(&self, rule: &Rule, message: String) -> Option<Finding> {
        let race = self.race;
        let cx = self.workspace.flows.body(self.item.id);
        let function = function_path(&cx.types, self.item.id);
        let awaits = vec![AwaitFact {
            span: self.span(race.spend)?,
            callee: race.callee.clone(),
            effect: race.effect,
            chain: race.chain.clone(),
        }];
        Some(Finding {
            rule: rule.id,
            severity: Severity::Warning,
            message,
            fingerprint: format!("{}:{function}:{}", rule.id, race.read_state.words().trim_matches('`')),
            span: self.span(race.read)?,
            function,
            in_test: self.item.in_test,
            suppressed: false,
            guard: None,
            awaits,
            fix: None,
            declined: None,
        })
    }

    /// The fix that serialises the race, or why there is none.
    pub fn fix(&self) -> Result<Fix, Decline> {
        refresh_lock::fix(&refresh_lock::Subject {
            workspace: self.workspace,
            item: self.item,
            race: self.race,
            racing: self.racing,
            sheltered: self.sheltered,
        })
    }

    /// What to do about a caller that is dropped half way, with a sketch.
    pub fn advice(&self) -> Option<String> {
        let dropped = self.dropped.as_ref()?;
        let db = self.workspace.db;
        let function = hir::Function::from(self.item.id);
        let name = function.name(db).as_str().to_owned();
        let arguments =
            if function.num_params(db) > usize::from(function.has_self_param(db)) { ".." } else { "" };
        let sketch = match function.has_self_param(db) {
            true => format!(
                "let this = {}; tokio::spawn(async move {{ this.{name}({arguments}).await }}).await",
                if self.is_self_cloned() { "self.clone()" } else { "Arc::clone(&shared)" }
            ),
            false => format!("tokio::spawn(async move {{ {name}({arguments}).await }}).await"),
        };
        Some(format!(
            "{}, and the successor of a spent one is lost with it: let a task of its own refresh, which owns the guard and goes on: `{sketch}`",
            dropped.words(self.workspace)
        ))
    }

    /// Whether a task can have a clone of `self`.
    fn is_self_cloned(&self) -> bool {
        let cx = self.workspace.flows.body(self.item.id);
        let ty = taken::param_type(&cx, 0).map(|it| it.strip_references());
        ty.is_some_and(|it| cx.types.is_clone(it, cx.generics()))
    }

    /// The line on which the lock is taken that is held over the refresh, and that was not held over the read.
    pub fn held_line(&self) -> Option<usize> {
        let held = self.span(*self.race.held.first()?)?;
        let text = &self.workspace.sources.files[held.file].text;
        Some(crate::text::LineIndex::new(text).position(held.start).line)
    }

    /// The line of the store, where it is in the file of the read.
    pub fn store_line(&self) -> Option<usize> {
        let (read, store) = (self.span(self.race.read)?, self.span(self.race.store)?);
        let text = &self.workspace.sources.files[store.file].text;
        (read.file == store.file).then(|| crate::text::LineIndex::new(text).position(store.start).line)
    }

    /// The awaited function's name, for a message.
    pub fn callee(&self) -> &str {
        let callee = &self.race.callee;
        callee.rsplit("::").next().unwrap_or(callee)
    }

    /// What is read, for a message: the credential and where it is.
    pub fn what(&self) -> String {
        let state = self.race.read_state.words();
        match &self.race.evidence {
            Evidence::SentAs(key) => format!("the credential in {state}, sent as `{key}`,"),
            Evidence::GoesInto(name) => format!("the credential in {state}, which goes into `{name}`,"),
            Evidence::Named(name) if self.race.shape == Shape::Spent => {
                format!("`{name}` of {state} (a credential, to judge by its name)")
            }
            Evidence::Named(name) => format!("{state} (a credential, to judge by the name `{name}`)"),
            Evidence::Other => state,
        }
    }
}

//! Who else takes the lock that a refresh holds: those who read, those who write, those who refresh under it too.

use crate::facts::credential::{self, Race, event};
use crate::facts::effects::function_path;
use crate::facts::life::Origin;
use crate::facts::site::{self, Site};
use crate::facts::taken::{Place, Root, Step, TakenByFunction, TakenCx};
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::ra::hir;
use crate::ra::hir_def::hir::Expr;
use crate::ra::hir_def::{FieldId, StaticId};
use crate::rewrite::source::{Location, RewriteCx};

/// Which lock it is, wherever it is reached from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LockId {
    Field(FieldId),
    Static(StaticId),
}

impl LockId {
    /// The field or static at the end of a place; `None` for a variable or an element.
    pub fn of(place: &Place) -> Option<LockId> {
        match (place.steps.last(), place.root) {
            (Some(Step::Field(field)), _) => Some(LockId::Field(*field)),
            (None, Root::Static(id)) => Some(LockId::Static(id)),
            _ => None,
        }
    }

    pub fn name(self, workspace: &Workspace<'_, '_>) -> String {
        let name = match self {
            LockId::Field(id) => hir::Field::from(id).name(workspace.db),
            LockId::Static(id) => hir::Static::from(id).name(workspace.db),
        };
        name.as_str().to_owned()
    }
}

/// The functions that take the lock besides the one that refreshes.
#[derive(Default)]
pub struct Others {
    readers: usize,
    /// By name.
    pub writers: Vec<String>,
    pub refreshing: Vec<FunctionItem>,
}

impl Others {
    /// Whether only refreshes take the lock: then nobody waits for one but those who need it.
    pub fn is_empty(&self) -> bool {
        self.readers == 0 && self.writers.is_empty()
    }
}

/// Who else takes the lock of the site; `None` where it cannot be told which lock it is.
pub fn of(rewrite: &RewriteCx<'_, '_>, race: &Race) -> Option<Others> {
    let workspace = rewrite.workspace;
    let functions = TakenByFunction::default();
    let Origin::Expr(origin) = rewrite.site.life.origin else { return None };
    let own = TakenCx::new(rewrite.cx, &functions).taken_by_guard(origin)?;
    let lock = LockId::of(&own.place?)?;
    let name = lock.name(workspace);
    let mut others = Others::default();
    for file in workspace.files(|text| text.contains(&name)) {
        let text = &workspace.sources.files[file].text;
        let mentions = |it: &crate::ra::syntax::ast::Fn| {
            let range =
                std::ops::Range::<usize>::from(crate::ra::syntax::ast::AstNode::syntax(it).text_range());
            text.get(range).is_some_and(|it| it.contains(&name))
        };
        for item in workspace.functions(file, mentions) {
            if item.in_test || item.id == rewrite.cx.function || !takes(workspace, &functions, &item, lock) {
                continue;
            }
            let summary = workspace.flows.summary(item.id);
            let writes = summary.events.iter().any(|it| match &it.kind {
                event::Kind::Store { state, shared: true, .. } => state.is_same(&race.store_state),
                _ => false,
            });
            match writes {
                true if with_refresh(workspace, &item, |_, _| ()).is_some() => others.refreshing.push(item),
                true => {
                    others.writers.push(hir::Function::from(item.id).name(workspace.db).as_str().to_owned())
                }
                false => others.readers += 1,
            }
        }
    }
    Some(others)
}

/// Whether the function makes a guard of the lock, waiting for it or not.
fn takes(
    workspace: &Workspace<'_, '_>,
    functions: &TakenByFunction,
    item: &FunctionItem,
    lock: LockId,
) -> bool {
    let cx = workspace.flows.body(item.id);
    let taken = TakenCx::new(&cx, functions);
    let of_lock = |expr| taken.taken_by_guard(expr).and_then(|it| LockId::of(&it.place?)) == Some(lock);
    cx.body.exprs().any(|(expr, it)| {
        let makes = matches!(it, Expr::Await { .. } | Expr::Call { .. } | Expr::MethodCall { .. });
        makes && cx.guard_in(cx.infer.expr_ty(expr)).is_some() && of_lock(expr)
    })
}

/// Calls `f` on the refresh that a guard of the function lets one task do at a time; `None` where there is none.
pub fn with_refresh<T>(
    workspace: &Workspace<'_, '_>,
    item: &FunctionItem,
    f: impl FnOnce(&RewriteCx<'_, '_>, &Race) -> T,
) -> Option<T> {
    let cx = workspace.flows.body(item.id);
    let sites: Vec<Site<'_>> = site::sites(&cx, workspace.summaries);
    let found = sites.iter().find_map(|site| {
        let race = credential::single_flight(&workspace.flows, &cx, &site.life)?;
        (site.protects == site::Protects::State).then_some((site, race))
    });
    let (site, race) = found?;
    let tree = workspace.tree(item.file);
    let path = function_path(&cx.types, item.id);
    let text = &workspace.sources.files[item.file].text;
    let location = Location { file: item.file, text, tree: &tree, function: &path, in_test: item.in_test };
    Some(f(&RewriteCx { cx: &cx, site, location, workspace }, &race))
}

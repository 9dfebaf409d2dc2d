//! Who may drop the future of a refresh half way: a timeout, a `select!`, the abort of a task, the server of a handler.

use std::collections::HashSet;

use crate::facts::asynchronous::is_async;
use crate::facts::body::BodyCx;
use crate::facts::calls::{self, CallSite};
use crate::facts::taken::param_type;
use crate::facts::workspace::Workspace;
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Pat, Statement};
use crate::ra::syntax::NodeOrToken;
use crate::ra::syntax::ast::{self, AstNode as _, HasAttrs as _};

/// How far up callers are asked.
const MAX_DEPTH: usize = 4;

/// Libraries whose handlers are dropped when the client goes away, with what people call such a function.
const SERVERS: [(&str, &str); 8] = [
    ("axum", "an axum handler"),
    ("axum_core", "an axum handler"),
    ("axum_extra", "an axum handler"),
    ("actix_web", "an actix-web handler"),
    ("poem", "a poem handler"),
    ("rocket", "a rocket handler"),
    ("tonic", "a tonic handler"),
    ("warp", "a warp handler"),
];

/// What drops the future.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    Timeout,
    Select,
    Abort,
    /// What it is, and whether only an attribute's name tells.
    Handler {
        what: &'static str,
        by_name: bool,
    },
}

/// The function in which the future of a refresh may be dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    pub cause: Cause,
    pub function: FunctionId,
}

impl Dropped {
    /// What happens, for a message: "`callback` is an axum handler, and is dropped when its client goes away".
    pub fn words(&self, workspace: &Workspace<'_, '_>) -> String {
        let name = hir::Function::from(self.function).name(workspace.db).as_str().to_owned();
        match &self.cause {
            Cause::Timeout => format!("`{name}` drops it at a timeout"),
            Cause::Select => format!("`{name}` drops it in a `select!`"),
            Cause::Abort => format!("`{name}` aborts the task that it runs in"),
            Cause::Handler { what, by_name } => {
                let by_name = if *by_name { ", to judge by its attribute" } else { "" };
                format!("`{name}` is {what}{by_name}, and is dropped when its client goes away")
            }
        }
    }
}

/// Where the future of `function` may be dropped before it is done; the nearest place.
pub fn dropped(workspace: &Workspace<'_, '_>, function: FunctionId) -> Option<Dropped> {
    let mut seen = HashSet::from([function]);
    let mut functions = vec![function];
    for _ in 0..MAX_DEPTH {
        let mut callers = Vec::new();
        for function in functions {
            if let Some(cause) = handler(workspace, function) {
                return Some(Dropped { cause, function });
            }
            for site in workspace.callers.of(workspace, function).iter() {
                let cx = workspace.flows.body(site.caller.id);
                match fate(workspace, &cx, site) {
                    Fate::Dropped(cause) => return Some(Dropped { cause, function: site.caller.id }),
                    Fate::OfCaller if seen.insert(site.caller.id) => callers.push(site.caller.id),
                    Fate::OfCaller | Fate::OwnTask => {}
                }
            }
        }
        functions = callers;
    }
    None
}

/// What becomes of a call's future.
enum Fate {
    Dropped(Cause),
    /// What becomes of its caller's.
    OfCaller,
    /// It is in a task that nobody aborts.
    OwnTask,
}

fn fate(workspace: &Workspace<'_, '_>, cx: &BodyCx<'_>, site: &CallSite) -> Fate {
    let around: Vec<ExprId> = std::iter::successors(cx.parent(site.call), |it| cx.parent(*it)).collect();
    for &it in &around {
        let name = cx.called_name(it);
        match name.as_str() {
            "timeout" | "timeout_at" | "with_timeout" => return Fate::Dropped(Cause::Timeout),
            "abortable" => return Fate::Dropped(Cause::Abort),
            "select" | "try_select" | "race" | "select_ok" if is_library(cx, it) => {
                return Fate::Dropped(Cause::Select);
            }
            _ if name.starts_with("spawn") => {
                return if is_aborted(cx, it) { Fate::Dropped(Cause::Abort) } else { Fate::OwnTask };
            }
            _ => {}
        }
    }
    if is_in_select(workspace, cx, site) { Fate::Dropped(Cause::Select) } else { Fate::OfCaller }
}

fn is_library(cx: &BodyCx<'_>, call: ExprId) -> bool {
    calls::named_function(cx, call).is_none_or(|it| !calls::is_local(cx, it))
}

/// Whether the handle that a spawn gives, or the set that it puts the task into, is aborted in the same function.
fn is_aborted(cx: &BodyCx<'_>, spawn: ExprId) -> bool {
    let mut handles: Vec<BindingId> = Vec::new();
    if let Expr::MethodCall { receiver, .. } = &cx.body[spawn] {
        handles.extend(cx.local_root(*receiver));
    }
    for (_, expr) in cx.body.exprs() {
        let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = expr else { continue };
        for statement in statements {
            if let Statement::Let { pat, initializer: Some(it), .. } = statement
                && *it == spawn
                && let Pat::Bind { id, .. } = &cx.body[*pat]
            {
                handles.push(*id);
            }
        }
    }
    let of_handle = |it: ExprId| {
        let mut found = false;
        cx.walk(it, &mut |it| found |= cx.local(it).is_some_and(|it| handles.contains(&it)));
        found
    };
    cx.body.exprs().any(|(call, expr)| match expr {
        Expr::MethodCall { receiver, .. } => {
            matches!(cx.called_name(call).as_str(), "abort" | "abort_all" | "shutdown" | "cancel")
                && of_handle(*receiver)
        }
        _ => false,
    })
}

fn is_in_select(workspace: &Workspace<'_, '_>, cx: &BodyCx<'_>, site: &CallSite) -> bool {
    let Some(place) = cx.expr_place(site.call).filter(|it| it.in_macro) else { return false };
    let tree = workspace.tree(site.caller.file);
    if !tree.text_range().contains_range(place.range) {
        return false;
    }
    let around = match tree.covering_element(place.range) {
        NodeOrToken::Node(node) => Some(node),
        NodeOrToken::Token(token) => token.parent(),
    };
    let macros =
        around.into_iter().flat_map(|it| it.ancestors().collect::<Vec<_>>()).filter_map(ast::MacroCall::cast);
    macros.filter_map(|it| it.path()).any(|it| {
        let last = it.segment().map(|it| it.to_string()).unwrap_or_default();
        matches!(last.as_str(), "select" | "select_biased")
    })
}

/// Whether the function is a handler of a server: by what it takes, by where it is registered, by its attribute.
fn handler(workspace: &Workspace<'_, '_>, function: FunctionId) -> Option<Cause> {
    let db = workspace.db;
    let item = hir::Function::from(function);
    if !is_async(db, item) {
        return None;
    }
    let cx = workspace.flows.body(function);
    let by_type = (0..item.assoc_fn_params(db).len()).find_map(|it| taken_from(&cx, it));
    let what = by_type.or_else(|| registered(workspace, function));
    if let Some(what) = what {
        return Some(Cause::Handler { what, by_name: false });
    }
    let (_, node) = workspace.function_on_disk(function)?;
    let named = node.attrs().any(|it| is_route(&it));
    named.then_some(Cause::Handler { what: "a web handler", by_name: true })
}

/// The server's library that a parameter's type is declared in.
fn taken_from(cx: &BodyCx<'_>, index: usize) -> Option<&'static str> {
    let (id, _) = param_type(cx, index)?.strip_references().as_adt()?;
    let krate = hir::Adt::from(id).module(cx.db).krate(cx.db);
    server_of(&krate.display_name(cx.db)?.to_string())
}

fn server_of(krate: &str) -> Option<&'static str> {
    let krate = krate.replace('-', "_");
    SERVERS.iter().find(|it| it.0 == krate).map(|it| it.1)
}

/// Whether a function of a server's library is given the function as a value.
fn registered(workspace: &Workspace<'_, '_>, function: FunctionId) -> Option<&'static str> {
    let name = hir::Function::from(function).name(workspace.db).as_str().to_owned();
    let speaks = |text: &str| text.contains(&name) && SERVERS.iter().any(|it| text.contains(it.0));
    for file in workspace.files(speaks) {
        let mentions = |it: &ast::Fn| it.syntax().text().to_string().contains(&name);
        for item in workspace.functions(file, mentions) {
            let cx = workspace.flows.body(item.id);
            for (expr, _) in cx.body.exprs() {
                if cx.callee(expr) != Some(function) {
                    continue;
                }
                let Some(call) = cx.parent(expr) else { continue };
                let is_argument = match &cx.body[call] {
                    Expr::Call { args, .. } | Expr::MethodCall { args, .. } => args.contains(&expr),
                    _ => false,
                };
                let Some(taker) = calls::named_function(&cx, call).filter(|_| is_argument) else { continue };
                let krate = hir::Function::from(taker).module(cx.db).krate(cx.db);
                let krate = krate.display_name(cx.db).map(|it| it.to_string()).unwrap_or_default();
                if let Some(what) = server_of(&krate) {
                    return Some(what);
                }
            }
        }
    }
    None
}

/// Whether an attribute registers a route: `#[get("/login")]`, `#[handler]`.
fn is_route(attribute: &ast::Attr) -> bool {
    let Some(path) = attribute.path().map(|it| it.to_string()) else { return false };
    let (first, last) =
        (path.split("::").next().unwrap_or_default(), path.rsplit("::").next().unwrap_or_default());
    let verbs = ["get", "post", "put", "delete", "patch", "head", "options", "route"];
    let with_path = attribute.to_string().contains("(\"");
    let of_server = first != last && SERVERS.iter().any(|it| it.0 == first);
    verbs.contains(&last) && with_path || last == "handler" && (of_server || first == last)
}

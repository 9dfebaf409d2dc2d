//! Whether a call of each function with an effect has that effect: what a model states against what the analysis says.
//!
//! For each such function of the models a function of a workspace is written that calls it, and is asked about.
//! What it is called on, and waits for, is [`PROBE`]: a library's value that is a future, a stream and a handle of the
//! network, so that `effect(inherit)` and `effect(io)` come to that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::facts::asynchronous::{is_lazy, returns_future};
use crate::facts::body::BodyCx;
use crate::facts::effects::{EffectCx, Summaries};
use crate::facts::meaning::{EffectWord, Meanings};
use crate::facts::types::Types;
use crate::load::graph::{self, CrateDependency, CrateSpec, DependencyTarget, Graph, GraphFile};
use crate::model::Effect;
use crate::models::{LANGUAGE, ModelSet};
use crate::ra::hir::{self, Access, AsAssocItem as _, AssocItemContainer, HasSource as _, HirDisplay as _};
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::find_path::FindPathConfig;
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_ty::attach_db;
use crate::ra::ide_db::RootDatabase;
use crate::ra::span::Edition;
use crate::ra::syntax::AstNode as _;

/// The model of the library that everything is called on.
const PROBE: (&str, &str) = ("asyncfix_probe", include_str!("probe.rs"));

/// The type of [`PROBE`].
const NET: &str = "asyncfix_probe::Net";

/// The function of [`PROBE`] that makes one.
const FETCH: &str = "asyncfix_probe::fetch()";

/// What does not have the effect that its model states, by model; models where all do are left out.
pub fn problems(models: &ModelSet) -> BTreeMap<String, Vec<String>> {
    let mut models = models.clone();
    models.add(PROBE.0, PROBE.1);
    let cases = {
        let graph = with_text(String::new(), &models);
        attach_db(&graph.db, || cases(&graph.db))
    };
    let text: String = cases.iter().map(|it| it.text.as_str()).collect();
    let graph = with_text(text, &models);
    let mut problems = attach_db(&graph.db, || ask(&graph.db, cases));
    for name in models.names() {
        let unknown = unknown_words(models.text(name).unwrap_or_default());
        if !unknown.is_empty() {
            problems.entry(name.to_owned()).or_default().extend(unknown);
        }
    }
    problems
}

/// The attributes of the tool whose name or first word means nothing, as `line N: #[..]`.
fn unknown_words(text: &str) -> Vec<String> {
    let start = "#[asyncfix::";
    let attributes = text.lines().enumerate().filter(|it| it.1.trim_start().starts_with(start));
    attributes
        .filter(|(_, line)| {
            let attribute = line.trim().trim_start_matches(start).trim_end_matches(']');
            let (name, words) = attribute.split_once('(').unwrap_or((attribute, ""));
            let word = words.trim_end_matches(')').split(',').next().unwrap_or_default().trim();
            let is_effect = Effect::from_word(word).is_some_and(|it| it != Effect::Unknown);
            let is_known = match name {
                "effect" => is_effect || matches!(word, "io" | "inherit"),
                "io_handle" => is_effect || matches!(word, "memory" | "inherit"),
                "guard" | "lock" => matches!(word, "async" | "sync" | "borrow"),
                "cheap_clone" | "moves" => word.is_empty(),
                _ => false,
            };
            !is_known
        })
        .map(|(index, line)| format!("line {}: {} means nothing", index + 1, line.trim()))
        .collect()
}

/// A function that calls another one, and what that is to do.
struct Case {
    model: String,
    /// `Type::function`, with its line.
    called: String,
    name: String,
    expected: Effect,
    /// What in the function has the effect.
    asked: Asked,
    text: String,
}

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// The call, which blocks its thread.
    Call,
    /// The await of the call.
    Await,
    /// The await of the first item of the stream that the call makes, or of the value that is made a future.
    Later,
}

/// A workspace of one file that depends on all models.
fn with_text(text: String, models: &ModelSet) -> Graph {
    let library = |name: &str| CrateDependency {
        name: name.to_owned(),
        target: DependencyTarget::Library(name.to_owned()),
        dev: false,
    };
    let root = PathBuf::from("/check/lib.rs");
    let spec = CrateSpec {
        name: "check".to_owned(),
        root: root.clone(),
        edition: Edition::Edition2024,
        dependencies: models.names().filter(|it| !LANGUAGE.contains(it)).map(library).collect(),
        loose: false,
    };
    graph::build(vec![GraphFile { path: root, text, root: 0 }], &[spec], models)
}

fn workspace_crate(db: &RootDatabase) -> Option<hir::Crate> {
    hir::Crate::all(db).into_iter().find(|it| it.origin(db).is_local())
}

// ---- what to write

fn cases(db: &RootDatabase) -> Vec<Case> {
    let Some(check) = workspace_crate(db) else { return Vec::new() };
    let writer = Writer { db, check, meanings: Meanings::new(db, None) };
    let mut cases = Vec::new();
    for krate in hir::Crate::all(db).into_iter().filter(|it| !it.origin(db).is_local()) {
        let Some(model) = super::model_name(db, krate).filter(|it| it != PROBE.0) else { continue };
        for function in super::public_functions(db, krate) {
            let number = cases.len();
            cases.extend(writer.case(&model, function, number));
        }
    }
    cases
}

struct Writer<'db> {
    db: &'db RootDatabase,
    check: hir::Crate,
    meanings: Meanings<'db>,
}

impl<'db> Writer<'db> {
    fn case(&self, model: &str, function: hir::Function, number: usize) -> Option<Case> {
        let db = self.db;
        let id = FunctionId::try_from(function).ok()?;
        let word = self.meanings.of_function(id).effect?;
        let expected = self.expected(function, word)?;
        let asked = self.asked(function, word, expected)?;
        let call = self.call(function, word)?;
        let name = format!("case_{number}");
        let parameters = call.parameters.join(", ");
        let waits = match asked {
            Asked::Call => call.text,
            Asked::Await => format!("{}.await", call.text),
            Asked::Later if function.name(db).as_str() == "into_future" => "it.await".to_owned(),
            Asked::Later => format!("futures_util::StreamExt::next(&mut {}).await", call.text),
        };
        let text = format!("async fn {name}({parameters}) {{ {} {waits}; }}\n", call.before.join(" "));
        Some(Case {
            model: model.to_owned(),
            called: super::line_and_name(db, function),
            name,
            expected,
            asked,
            text,
        })
    }

    /// What a call is to do; `None` where that is another question, as for a receiver that is no resource.
    fn expected(&self, function: hir::Function, word: EffectWord) -> Option<Effect> {
        match word {
            EffectWord::Is(effect) => Some(effect),
            EffectWord::OfArguments => Some(Effect::Network),
            EffectWord::OfHandle => {
                let AssocItemContainer::Impl(it) = function.as_assoc_item(self.db)?.container(self.db) else {
                    return Some(Effect::Network);
                };
                let adt = it.self_ty(self.db).strip_references().as_adt()?;
                Some(self.meanings.of_type(adt.into()).io_handle.unwrap_or(Effect::Network))
            }
        }
    }

    /// Where the effect has to show; `None` where nothing asks for it.
    fn asked(&self, function: hir::Function, word: EffectWord, expected: Effect) -> Option<Asked> {
        let db = self.db;
        let of_impl = function.as_assoc_item(db).and_then(|it| it.implemented_trait(db));
        if of_impl.is_some_and(|it| it.name(db).as_str() == "IntoFuture") {
            return Some(Asked::Later);
        }
        if returns_future(db, function) {
            return Some(Asked::Await);
        }
        let result = function.ret_type(db);
        let adt = result.as_adt();
        let is_polled = adt.is_some_and(|it| it.name(db).as_str() == "Poll");
        // A call that nobody awaits counts only where it blocks its thread.
        if is_polled || !expected.is_io() {
            return None;
        }
        if word != EffectWord::OfArguments {
            return Some(Asked::Call);
        }
        match adt.and_then(|it| self.meanings.of_type(it.into()).effect) {
            Some(_) => Some(Asked::Later),
            None if is_lazy(db, &self.meanings, &result) => None,
            None => Some(Asked::Call),
        }
    }

    fn call(&self, function: hir::Function, word: EffectWord) -> Option<Call> {
        let db = self.db;
        // What is waited for has to be known where the effect is that of the operands.
        let fill = if matches!(word, EffectWord::Is(_)) { "_" } else { NET };
        let mut call = Call::default();
        let name = function.name(db);
        let name = name.as_str();
        let container = function.as_assoc_item(db).map(|it| it.container(db));
        let arguments: Vec<String> = function
            .params_without_self(db)
            .iter()
            .enumerate()
            .map(|(index, it)| self.argument(function, it.ty(), index, word, &mut call))
            .collect();
        let access = function.self_param(db).map(|it| it.access(db));
        match container {
            None => {
                let path = self.path(hir::ModuleDef::Function(function))?;
                call.text = format!("{path}({})", arguments.join(", "));
            }
            Some(AssocItemContainer::Trait(it)) => {
                let path = self.path(hir::ModuleDef::Trait(it))?;
                let receiver = access.map(|access| match fill {
                    NET => self.operand(function, access, &mut call),
                    _ => "loop {}".to_owned(),
                });
                let all: Vec<String> = receiver.into_iter().chain(arguments).collect();
                call.text = format!("{path}::{name}({})", all.join(", "));
            }
            Some(AssocItemContainer::Impl(it)) => {
                // Which implementation runs has to be known as well.
                let filled = if it.trait_(db).is_some() { NET } else { fill };
                let ty = self.type_text(&it.self_ty(db), filled)?;
                let of_trait = it.trait_(db).and_then(|it| self.path(hir::ModuleDef::Trait(it)));
                if let Some(path) = &of_trait {
                    call.before.push(format!("use {path} as _;"));
                }
                match access {
                    // The engine leaves open which type's method takes a half-known value.
                    Some(Access::Owned) if fill != NET && of_trait.is_none() => {
                        let all: Vec<String> =
                            std::iter::once("loop {}".to_owned()).chain(arguments).collect();
                        call.text = format!("<{ty}>::{name}({})", all.join(", "));
                    }
                    Some(access) if fill == NET => {
                        call.parameters.push(format!("mut it: {}", self.receiver(function, access, &ty)));
                        call.text = format!("it.{name}({})", arguments.join(", "));
                    }
                    Some(access) => {
                        let receiver = self.receiver(function, access, &ty);
                        // Bound apart, so that it is only its type that tells what it is.
                        call.before.push(format!("let (mut it,): ({receiver},) = loop {{}};"));
                        call.text = format!("it.{name}({})", arguments.join(", "));
                    }
                    None => call.text = format!("<{ty}>::{name}({})", arguments.join(", ")),
                }
            }
        }
        Some(call)
    }

    /// What a trait's method is called on.
    fn operand(&self, function: hir::Function, access: Access, call: &mut Call) -> String {
        let receiver = self.receiver(function, access, NET);
        let is_own = receiver == NET;
        call.parameters.push(format!("mut it: {receiver}"));
        match access {
            Access::Shared if is_own => "&it".to_owned(),
            Access::Exclusive if is_own => "&mut it".to_owned(),
            _ => "it".to_owned(),
        }
    }

    /// The type that a method is called on: its own, behind the pointer that its `self` asks for.
    fn receiver(&self, function: hir::Function, access: Access, ty: &str) -> String {
        let declared = function
            .source(self.db)
            .and_then(|it| it.value.param_list()?.self_param()?.ty())
            .map(|it| it.syntax().text().to_string());
        match (declared, access) {
            (Some(it), _) if it.contains("Arc<") => format!("std::sync::Arc<{ty}>"),
            (Some(it), _) if it.contains("Pin<") => format!("std::pin::Pin<&mut {ty}>"),
            _ => ty.to_owned(),
        }
    }

    fn argument(
        &self,
        function: hir::Function,
        ty: &hir::Type<'db>,
        index: usize,
        word: EffectWord,
        call: &mut Call,
    ) -> String {
        let anything = || "loop {}".to_owned();
        if word != EffectWord::OfArguments {
            return anything();
        }
        if let Some(parameter) = ty.as_type_param(self.db) {
            return self.generic_argument(function, parameter);
        }
        let Some(text) = self.type_text(ty, NET).filter(|it| it.contains(NET)) else { return anything() };
        call.parameters.push(format!("argument_{index}: {text}"));
        format!("argument_{index}")
    }

    /// A future where the parameter may be one; a function that makes it; or a list of them.
    fn generic_argument(&self, function: hir::Function, parameter: hir::TypeParam) -> String {
        let bounds: BTreeSet<String> =
            parameter.trait_bounds(self.db).iter().map(|it| it.name(self.db).as_str().to_owned()).collect();
        let is = |name: &str| bounds.contains(name);
        if is("FnOnce") || is("FnMut") || is("Fn") || is("AsyncFnMut") || is("AsyncFnOnce") {
            let text = function.source(self.db).map(|it| it.value.syntax().text().to_string());
            let taken = taken_by_closure(&text.unwrap_or_default());
            return format!("|{}| {FETCH}", vec!["_"; taken].join(", "));
        }
        if is("IntoIterator") || is("Iterator") {
            return format!("[{FETCH}].into_iter()");
        }
        NET.to_owned()
    }

    fn path(&self, item: hir::ModuleDef) -> Option<String> {
        let config = FindPathConfig {
            prefer_no_std: false,
            prefer_prelude: false,
            prefer_absolute: false,
            allow_unstable: true,
        };
        let path = self.check.root_module(self.db).find_path(self.db, item, config)?;
        Some(path.display(self.db, Edition::Edition2024).to_string())
    }

    /// The type with `fill` for what it is generic over.
    fn type_text(&self, ty: &hir::Type<'db>, fill: &str) -> Option<String> {
        let db = self.db;
        if ty.as_type_param(db).is_some() {
            return Some(fill.to_owned());
        }
        if let Some((inner, mutability)) = ty.as_reference() {
            let inner = self.type_text(&inner, fill)?;
            return Some(format!("&{}{inner}", if mutability.is_mut() { "mut " } else { "" }));
        }
        let Some((adt, arguments)) = ty.as_adt_with_args() else {
            let module = self.check.root_module(db);
            return ty.display_source_code(db, module.into(), false).ok();
        };
        let path = self.path(hir::ModuleDef::Adt(adt))?;
        let constants = hir::GenericDef::from(adt)
            .type_or_const_params(db)
            .into_iter()
            .filter(|it| it.as_const_param(db).is_some())
            .map(|_| if fill == "_" { "_" } else { "1" }.to_owned());
        let types =
            arguments.iter().flatten().map(|it| self.type_text(it, fill)).collect::<Option<Vec<_>>>()?;
        let all: Vec<String> = types.into_iter().chain(constants).collect();
        Some(if all.is_empty() { path } else { format!("{path}<{}>", all.join(", ")) })
    }
}

/// A call as text, with what has to stand around it.
#[derive(Default)]
struct Call {
    parameters: Vec<String>,
    before: Vec<String>,
    text: String,
}

/// How many arguments the first closure that `declaration` asks for takes.
fn taken_by_closure(declaration: &str) -> usize {
    let bound =
        ["FnOnce(", "FnMut(", "Fn("].iter().filter_map(|it| declaration.split_once(it)).map(|it| it.1);
    let Some(taken) = bound.min_by_key(|it| std::cmp::Reverse(it.len())) else { return 1 };
    let (mut depth, mut count, mut empty) = (0, 1, true);
    for letter in taken.chars() {
        match letter {
            '(' | '<' | '[' => depth += 1,
            ')' if depth == 0 => break,
            ')' | '>' | ']' => depth -= 1,
            ',' if depth == 0 => count += 1,
            _ => {}
        }
        empty &= letter.is_whitespace();
    }
    if empty { 0 } else { count }
}

// ---- what the analysis says

fn ask(db: &RootDatabase, cases: Vec<Case>) -> BTreeMap<String, Vec<String>> {
    let mut problems: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let Some(krate) = workspace_crate(db) else { return problems };
    let meanings = Meanings::new(db, None);
    let types = Types { db, meanings: &meanings, krate };
    let summaries = Summaries::default();
    let functions: BTreeMap<String, hir::Function> = krate
        .root_module(db)
        .declarations(db)
        .into_iter()
        .filter_map(|it| match it {
            hir::ModuleDef::Function(it) => Some((it.name(db).as_str().to_owned(), it)),
            _ => None,
        })
        .collect();
    for case in cases {
        let found = functions
            .get(&case.name)
            .and_then(|it| FunctionId::try_from(*it).ok())
            .map(|function| effect_of_case(&BodyCx::new(types, function), &summaries, &case));
        if found != Some(Ok(case.expected)) {
            let found = match found {
                Some(Ok(effect)) => effect.to_string(),
                Some(Err(reason)) => reason.to_owned(),
                None => "is not there".to_owned(),
            };
            let line =
                format!("{}: stated {}, found {found}: {}", case.called, case.expected, case.text.trim());
            problems.entry(case.model).or_default().push(line);
        }
    }
    problems
}

/// The effect of the one call of a case.
fn effect_of_case(cx: &BodyCx<'_>, summaries: &Summaries, case: &Case) -> Result<Effect, &'static str> {
    let effects = EffectCx::new(cx, summaries);
    let name = case.called.rsplit([':', ' ']).next().unwrap_or_default();
    if case.asked != Asked::Call {
        let awaited = |(it, expr): (ExprId, &Expr)| matches!(expr, Expr::Await { .. }).then_some(it);
        let expr = cx.body.exprs().find_map(awaited).ok_or("no await")?;
        let found = effects.awaited(expr);
        if case.asked == Asked::Await && !found.callee.ends_with(name) {
            return Err("is not resolved");
        }
        return Ok(found.main().0);
    }
    let call = cx.body.exprs().find_map(|(it, expr)| {
        let function = match expr {
            Expr::MethodCall { .. } => cx.infer.method_resolution(it).map(|it| it.0),
            Expr::Call { callee, .. } => cx.callee(*callee),
            _ => None,
        }?;
        (hir::Function::from(function).name(cx.db).as_str() == name).then_some(it)
    });
    let found = effects.on_the_spot(call.ok_or("is not resolved")?);
    Ok(found.into_keys().next_back().unwrap_or(Effect::None))
}

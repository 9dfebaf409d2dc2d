//! Whether the models hold together: parse errors, public signatures that do not type, effects that no call has.

pub mod effects;

use std::collections::BTreeMap;

use crate::load::graph::{self, CrateDependency, CrateSpec, DependencyTarget, GraphFile};
use crate::models::{LANGUAGE, ModelSet};
use crate::ra::base_db::{CrateOrigin, LangCrateOrigin};
use crate::ra::hir::{self, AsAssocItem as _, HasSource as _, HasVisibility as _, Visibility};
use crate::ra::hir_ty::attach_db;
use crate::ra::ide_db::RootDatabase;
use crate::ra::span::Edition;
use crate::ra::syntax::{AstNode as _, SourceFile};

/// What is wrong with the models of a set, by model; models with nothing wrong are left out.
///
/// `only` restricts it to some models; empty means all.
pub fn problems(models: &ModelSet, only: &[String]) -> BTreeMap<String, Vec<String>> {
    let wanted = |name: &str| only.is_empty() || only.iter().any(|it| it == name);
    let mut problems: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in models.names().filter(|it| wanted(it)) {
        let parse = SourceFile::parse(models.text(name).unwrap_or_default(), Edition::Edition2024);
        let text = models.text(name).unwrap_or_default();
        for error in parse.errors() {
            let offset = usize::from(error.range().start());
            let line = text.get(..offset).unwrap_or_default().lines().count();
            problems.entry(name.to_owned()).or_default().push(format!("line {line}: {error}"));
        }
    }
    let dependencies = models
        .names()
        .filter(|it| !LANGUAGE.contains(it))
        .map(|it| CrateDependency {
            name: it.to_owned(),
            target: DependencyTarget::Library(it.to_owned()),
            dev: false,
        })
        .collect();
    let root = std::path::PathBuf::from("/check/lib.rs");
    let spec = CrateSpec {
        name: "check".to_owned(),
        root: root.clone(),
        edition: Edition::Edition2024,
        dependencies,
        loose: false,
    };
    let graph = graph::build(vec![GraphFile { path: root, text: String::new(), root: 0 }], &[spec], models);
    let db = &graph.db;
    attach_db(db, || {
        for krate in hir::Crate::all(db) {
            let Some(name) = model_name(db, krate) else { continue };
            if wanted(&name) {
                let found = untyped_functions(db, krate);
                if !found.is_empty() {
                    problems.entry(name).or_default().extend(found);
                }
            }
        }
    });
    problems
}

/// The library name of a model's crate, or `None` for a crate of the workspace.
fn model_name(db: &RootDatabase, krate: hir::Crate) -> Option<String> {
    match krate.origin(db) {
        CrateOrigin::Lang(LangCrateOrigin::Core) => Some("core".to_owned()),
        CrateOrigin::Lang(LangCrateOrigin::Alloc) => Some("alloc".to_owned()),
        CrateOrigin::Lang(LangCrateOrigin::Std) => Some("std".to_owned()),
        CrateOrigin::Library { name, .. } => Some(name.as_str().to_owned()),
        _ => None,
    }
}

/// The public functions of `krate` with an unknown type in their signature, as `line N: fn name: type`.
fn untyped_functions(db: &RootDatabase, krate: hir::Crate) -> Vec<String> {
    let mut found = Vec::new();
    for it in krate.modules(db).into_iter().flat_map(|it| it.impl_defs(db)) {
        if it.self_ty(db).contains_unknown() {
            let line = it.source(db).map_or(0, |source| line_of(db, source.file_id, source.value.syntax()));
            found.push(format!("line {line}: impl: the self type does not type"));
        }
    }
    for function in public_functions(db, krate) {
        let mut unknown = Vec::new();
        if function.ret_type(db).contains_unknown() {
            unknown.push("return type".to_owned());
        }
        for (index, parameter) in function.assoc_fn_params(db).iter().enumerate() {
            if parameter.ty().contains_unknown() {
                unknown.push(format!("parameter {index}"));
            }
        }
        if !unknown.is_empty() {
            found.push(format!("{}: {} unknown", line_and_name(db, function), unknown.join(", ")));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The functions and methods of `krate` that others can call.
fn public_functions(db: &RootDatabase, krate: hir::Crate) -> Vec<hir::Function> {
    let mut functions: Vec<hir::Function> = Vec::new();
    for module in krate.modules(db) {
        for def in module.declarations(db) {
            match def {
                hir::ModuleDef::Function(it) => functions.push(it),
                hir::ModuleDef::Trait(it) => functions.extend(assoc_functions(it.items(db))),
                _ => {}
            }
        }
        for it in module.impl_defs(db) {
            functions.extend(assoc_functions(it.items(db)));
        }
    }
    functions.retain(|it| it.as_assoc_item(db).is_some() || matches!(it.visibility(db), Visibility::Public));
    functions
}

/// `line N: fn Type::name` of a function.
fn line_and_name(db: &RootDatabase, function: hir::Function) -> String {
    let line = function.source(db).map_or(0, |source| line_of(db, source.file_id, source.value.syntax()));
    let owner = function.as_assoc_item(db).and_then(|it| match it.container(db) {
        hir::AssocItemContainer::Trait(it) => Some(it.name(db).as_str().to_owned()),
        hir::AssocItemContainer::Impl(it) => Some(it.self_ty(db).as_adt()?.name(db).as_str().to_owned()),
    });
    let owner = owner.map_or_else(String::new, |it| format!("{it}::"));
    format!("line {line}: fn {owner}{}", function.name(db).as_str())
}

fn assoc_functions(items: Vec<hir::AssocItem>) -> impl Iterator<Item = hir::Function> {
    items.into_iter().filter_map(|it| match it {
        hir::AssocItem::Function(function) => Some(function),
        _ => None,
    })
}

fn line_of(db: &RootDatabase, file: hir::HirFileId, node: &crate::ra::syntax::SyntaxNode) -> usize {
    let range = hir::InFile::new(file, node).original_file_range_rooted(db);
    let text = range.file_id.file_id(db);
    let text = crate::ra::base_db::SourceDatabase::file_text(db, text).text(db);
    text.get(..usize::from(range.range.start())).unwrap_or_default().lines().count() + 1
}

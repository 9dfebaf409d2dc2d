//! The models and the types that they give: what does not type, and what a file's expressions are.

use std::path::{Path, PathBuf};

use asyncfix::load::graph::{self, CrateDependency, CrateSpec, DependencyTarget, GraphFile};
use asyncfix::models::{LANGUAGE, ModelSet};
use asyncfix::ra::hir::{self, HirDisplay as _, Semantics};
use asyncfix::ra::hir_ty::attach_db;
use asyncfix::ra::span::Edition;
use asyncfix::ra::syntax::{AstNode as _, ast};

#[derive(clap::Args)]
pub struct ModelsArgs {
    #[arg(long)]
    models: Option<PathBuf>,
    names: Vec<String>,
}

#[derive(clap::Args)]
pub struct TypesArgs {
    #[arg(long)]
    models: Option<PathBuf>,
    file: PathBuf,
}

/// Lists what is wrong with the models; fails when something is.
pub fn check(args: &ModelsArgs) -> anyhow::Result<()> {
    let models = model_set(args.models.as_deref())?;
    let mut problems = asyncfix::model_check::problems(&models, &args.names);
    for (name, lines) in asyncfix::model_check::effects::problems(&models) {
        if args.names.is_empty() || args.names.contains(&name) {
            problems.entry(name).or_default().extend(lines);
        }
    }
    for (name, lines) in &problems {
        println!("{name}: {} problems", lines.len());
        for line in lines {
            println!("  {line}");
        }
    }
    anyhow::ensure!(problems.is_empty(), "{} models have problems", problems.len());
    println!("all models type, and have the effects that they state");
    Ok(())
}

/// Prints the type of each `let` and `.await`.
pub fn print_types(args: &TypesArgs) -> anyhow::Result<()> {
    let models = model_set(args.models.as_deref())?;
    let file = args.file.canonicalize()?;
    let text = std::fs::read_to_string(&file)?;
    let dependencies = models
        .names()
        .filter(|it| !LANGUAGE.contains(it))
        .map(|it| CrateDependency {
            name: it.to_owned(),
            target: DependencyTarget::Library(it.to_owned()),
            dev: false,
        })
        .collect();
    let spec = CrateSpec {
        name: "loose".to_owned(),
        root: file.clone(),
        edition: Edition::Edition2024,
        dependencies,
        loose: false,
    };
    let graph = graph::build(vec![GraphFile { path: file, text: text.clone(), root: 0 }], &[spec], &models);
    let db = &graph.db;
    attach_db(db, || {
        let sema = Semantics::new(db);
        let krate = hir::Crate::all(db).into_iter().find(|it| it.origin(db).is_local());
        let Some(krate) = krate else { return };
        let target = krate.to_display_target(db);
        let source = sema.parse(hir::EditionedFileId::new(db, graph.file_ids[0], Edition::Edition2024));
        let mut rows = Vec::new();
        for node in source.syntax().descendants() {
            if let Some(it) = ast::LetStmt::cast(node.clone()) {
                if let (Some(pat), Some(_)) = (it.pat(), it.initializer()) {
                    for bind in pat.syntax().descendants().filter_map(ast::IdentPat::cast) {
                        let ty = sema.type_of_binding_in_pat(&bind);
                        rows.push((node.text_range().start(), "let", bind.to_string(), ty));
                    }
                }
            } else if let Some(it) = ast::AwaitExpr::cast(node.clone()) {
                let ty = sema.type_of_expr(&it.clone().into()).map(|it| it.original);
                let shown: String = it.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
                rows.push((node.text_range().start(), "await", shown, ty));
            }
        }
        for (offset, kind, what, ty) in rows {
            let line = text[..usize::from(offset)].lines().count();
            let ty = ty.map_or("<none>".to_owned(), |it| it.display(db, target).to_string());
            println!("{line:4} {kind:5} {what}: {ty}");
        }
    });
    Ok(())
}

fn model_set(folder: Option<&Path>) -> anyhow::Result<ModelSet> {
    let mut models = ModelSet::embedded();
    if let Some(folder) = folder {
        models.add_folder(folder)?;
    }
    Ok(models)
}

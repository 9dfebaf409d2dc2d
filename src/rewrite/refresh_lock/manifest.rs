//! Whether a package has the lock's library, and the edit of its `Cargo.toml` where it does not.

use std::path::Path;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Value};

use super::{Decline, Family};
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};

/// The family that the package of `file` gets by with, and what its manifest lacks.
pub fn family(workspace: &Workspace<'_, '_>, file: usize) -> Result<(Family, Vec<Edit>), Decline> {
    let path = workspace.sources.files[file].path.as_path();
    let text = &workspace.sources.files[file].text;
    let Some(manifest) = of_package(workspace, path) else {
        // A loose file: what it names is there.
        return match text.contains("async_lock") && !text.contains("tokio") {
            true => Ok((Family::AsyncLock, Vec::new())),
            false => Ok((Family::Tokio, Vec::new())),
        };
    };
    let source = &workspace.sources.files[manifest];
    let document: DocumentMut =
        source.text.parse().map_err(|_| "the package's `Cargo.toml` cannot be read".to_owned())?;
    let dependencies = document.get("dependencies");
    let entry = |name: &str| dependencies.and_then(|it| it.get(name));
    if entry("tokio").is_none() && (entry("async-lock").is_some() || entry("async_lock").is_some()) {
        return Ok((Family::AsyncLock, Vec::new()));
    }
    let inherited = inherited_features(workspace, path);
    let edited = with_tokio_sync(document.clone(), &inherited)?;
    let edits = edited.map(|after| vec![difference(manifest, &source.text, &after)]).unwrap_or_default();
    Ok((Family::Tokio, edits))
}

/// The nearest manifest above a file that has a package.
fn of_package(workspace: &Workspace<'_, '_>, path: &Path) -> Option<usize> {
    let manifests = &workspace.sources.manifests;
    path.ancestors().skip(1).find_map(|dir| {
        let of_dir = |it: &&usize| workspace.sources.files[**it].path.parent() == Some(dir);
        let index = *manifests.iter().find(of_dir)?;
        workspace.sources.files[index].text.contains("[package]").then_some(index)
    })
}

/// The features that `tokio` has in the workspace's table of dependencies.
fn inherited_features(workspace: &Workspace<'_, '_>, path: &Path) -> Vec<String> {
    let above =
        |it: &&usize| workspace.sources.files[**it].path.parent().is_some_and(|it| path.starts_with(it));
    let mut features = Vec::new();
    for &index in workspace.sources.manifests.iter().filter(above) {
        let Ok(document) = workspace.sources.files[index].text.parse::<DocumentMut>() else { continue };
        let entry =
            document.get("workspace").and_then(|it| it.get("dependencies")).and_then(|it| it.get("tokio"));
        features.extend(entry.map(names).unwrap_or_default());
    }
    features
}

/// The names in the `features` of a dependency.
fn names(entry: &Item) -> Vec<String> {
    let features = entry.get("features").and_then(Item::as_array);
    features.into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
}

/// The manifest with tokio's feature `sync`; `None` where it has it.
fn with_tokio_sync(mut document: DocumentMut, inherited: &[String]) -> Result<Option<String>, Decline> {
    let has_sync = |names: &[String]| names.iter().any(|it| it == "sync" || it == "full");
    let missing = document.get("dependencies").and_then(|it| it.get("tokio")).is_none();
    if missing {
        if has_tokio_elsewhere(&document) {
            return Err(
                "`tokio` is a dependency for some targets only: add it with its feature `sync` by hand"
                    .into(),
            );
        }
        let mut table = InlineTable::new();
        table.insert("version", "1".into());
        table.insert("features", Value::Array(Array::from_iter(["sync"])));
        let dependencies = document.entry("dependencies").or_insert(toml_edit::table());
        let dependencies = dependencies.as_table_like_mut().ok_or("the table of dependencies is not one")?;
        dependencies.insert("tokio", Item::Value(Value::InlineTable(table)));
        return Ok(Some(document.to_string()));
    }
    let Some(entry) = document.get_mut("dependencies").and_then(|it| it.get_mut("tokio")) else {
        return Ok(None);
    };
    if entry.get("optional").and_then(Item::as_bool) == Some(true) {
        return Err("`tokio` is an optional dependency: the lock would be there only with its feature".into());
    }
    let from_workspace = entry.get("workspace").and_then(Item::as_bool) == Some(true);
    if has_sync(&names(entry)) || from_workspace && has_sync(inherited) {
        return Ok(None);
    }
    if let Some(version) = entry.as_str().map(str::to_owned) {
        let mut table = InlineTable::new();
        table.insert("version", version.into());
        table.insert("features", Value::Array(Array::from_iter(["sync"])));
        *entry = Item::Value(Value::InlineTable(table));
        return Ok(Some(document.to_string()));
    }
    let table = entry.as_table_like_mut().ok_or("the entry of `tokio` is of no known form")?;
    match table.get_mut("features").and_then(Item::as_array_mut) {
        Some(features) => features.push("sync"),
        None => {
            table.insert("features", Item::Value(Value::Array(Array::from_iter(["sync"]))));
        }
    }
    Ok(Some(document.to_string()))
}

fn has_tokio_elsewhere(document: &DocumentMut) -> bool {
    let targets = document.get("target").and_then(Item::as_table_like);
    targets.is_some_and(|it| {
        it.iter().any(|(_, it)| it.get("dependencies").and_then(|it| it.get("tokio")).is_some())
    })
}

/// The smallest replacement that makes `after` of `before`.
fn difference(file: usize, before: &str, after: &str) -> Edit {
    let prefix: usize =
        before.chars().zip(after.chars()).take_while(|(a, b)| a == b).map(|(it, _)| it.len_utf8()).sum();
    let rest = |text: &str| text.get(prefix..).unwrap_or_default().to_owned();
    let (left, right) = (rest(before), rest(after));
    let suffix: usize = left
        .chars()
        .rev()
        .zip(right.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(it, _)| it.len_utf8())
        .sum();
    let span = Span { file, start: prefix, end: before.len() - suffix };
    let replacement = right.get(..right.len() - suffix).unwrap_or_default().to_owned();
    Edit { span, replacement }
}

//! What a fix needs of a `Cargo.toml`: a dependency, or a feature of one, added in the file's own style.
//!
//! Comments, order and quoting stay; what is there already is not asked for twice.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Key, Table, TableLike, Value};

use super::Decline;
use crate::load::{LoadedManifest, Sources};
use crate::model::{Edit, Span};
use crate::text::{TextEdit, line_edits};

/// A dependency that the code of a fix needs.
#[derive(Debug, Clone, Copy)]
pub struct Requirement<'a> {
    /// The package's name as its registry writes it.
    pub package: &'a str,
    /// The version to ask for where nothing in the workspace asks for one.
    pub version: &'a str,
    /// Each of them must be on, unless `full` is.
    pub features: &'a [&'a str],
}

/// A dependency that is there once `edits` are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required {
    /// The name that code writes.
    pub extern_name: String,
    /// Empty where the manifest says all of it already.
    pub edits: Vec<Edit>,
}

/// Whether `text` is TOML.
pub fn parses(text: &str) -> bool {
    without_bom(text).parse::<DocumentMut>().is_ok()
}

/// What makes the package of a Rust file depend on what `requirement` names.
///
/// Declines for a loose file, and where the dependency is there on some platforms or with some features only.
pub fn require(sources: &Sources, file: usize, requirement: &Requirement<'_>) -> Result<Required, Decline> {
    let name = requirement.package;
    let index = sources
        .manifest_of(file)
        .ok_or_else(|| format!("no `Cargo.toml` stands above the file, so `{name}` cannot be added"))?;
    let manifest = sources.manifest(index).ok_or("the `Cargo.toml` cannot be read")?;
    let unreadable = || "the `Cargo.toml` is not valid TOML".to_owned();
    let mut document: DocumentMut = unix(without_bom(&manifest.text)).parse().map_err(|_| unreadable())?;
    let root = sources.manifest_in(&manifest.workspace_dir).and_then(|it| sources.manifest(it));
    let root: Option<DocumentMut> = root.and_then(|it| unix(without_bom(&it.text)).parse().ok());
    let extern_name = add(&mut document, root.as_ref(), requirement)?;
    Ok(Required { extern_name, edits: edits(manifest, index, &document) })
}

/// Whether the package of a Rust file depends on `package` on every platform; not for a loose file.
pub fn depends_on(sources: &Sources, file: usize, package: &str) -> bool {
    let manifest = sources.manifest_of(file).and_then(|it| sources.manifest(it));
    let document = manifest.and_then(|it| without_bom(&it.text).parse::<DocumentMut>().ok());
    document.is_some_and(|it| it.get("dependencies").is_some_and(|it| entry_of(it, package).is_some()))
}

/// The line edits from a manifest's text to `document`, with the line ending and byte order mark of the text.
fn edits(manifest: &LoadedManifest, index: usize, document: &DocumentMut) -> Vec<Edit> {
    let mut after = document.to_string();
    if manifest.text.contains("\r\n") {
        after = after.replace('\n', "\r\n");
    }
    if manifest.text.starts_with('\u{feff}') {
        after.insert(0, '\u{feff}');
    }
    let edit = |it: &TextEdit| Edit {
        span: Span { file: index, start: it.range.start, end: it.range.end },
        replacement: it.replacement.clone(),
    };
    line_edits(&manifest.text, &after).iter().map(edit).collect()
}

/// Adds what is missing to `document`, and gives the name that code writes.
fn add(
    document: &mut DocumentMut,
    root: Option<&DocumentMut>,
    requirement: &Requirement<'_>,
) -> Result<String, Decline> {
    let name = requirement.package;
    if document.get("package").or_else(|| document.get("project")).is_none() {
        return Err("the `Cargo.toml` above the file has no package".into());
    }
    if let Some((key, entry)) = document.get("dependencies").and_then(|it| entry_of(it, name)) {
        if entry.get("optional").and_then(Item::as_bool) == Some(true) {
            return Err(format!("`{name}` is an optional dependency, which a feature may leave out"));
        }
        let inherited = is_inherited(entry);
        let from_root = inherited.then(|| root.and_then(|it| workspace_entry(it, &key))).flatten();
        let missing: Vec<&str> = missing_features(requirement, [Some(entry), from_root]);
        if !missing.is_empty()
            && let Some(entry) = document.get_mut("dependencies").and_then(|it| it.get_mut(&key))
        {
            add_features(entry, &missing)
                .ok_or_else(|| format!("the entry of `{name}` in `Cargo.toml` has a form of its own"))?;
        }
        return Ok(key.replace('-', "_"));
    }
    let by_platform = document.get("target").and_then(Item::as_table_like).is_some_and(|targets| {
        targets.iter().any(|(_, it)| it.get("dependencies").is_some_and(|it| entry_of(it, name).is_some()))
    });
    if by_platform {
        return Err(format!("`{name}` is a dependency on some platforms only"));
    }
    let shared =
        root.and_then(|it| it.get("workspace")?.get("dependencies")).and_then(|it| entry_of(it, name));
    let (key, value) = match shared {
        Some((key, entry)) => {
            let missing = missing_features(requirement, [Some(entry), None]);
            (key, inherited_entry(&missing))
        }
        None => {
            let version = version_beside(document, name).unwrap_or_else(|| requirement.version.to_owned());
            (name.to_owned(), new_entry(&version, requirement.features))
        }
    };
    insert(document, &key, value);
    Ok(key.replace('-', "_"))
}

/// The entry of a dependency table that stands for `package`, by its key or as a rename.
fn entry_of<'a>(table: &'a Item, package: &str) -> Option<(String, &'a Item)> {
    let same = |left: &str| left.replace('-', "_") == package.replace('-', "_");
    let table = table.as_table_like()?;
    let found = table.iter().find(|(key, it)| match it.get("package").and_then(Item::as_str) {
        Some(renamed) => same(renamed),
        None => same(key),
    });
    found.map(|(key, it)| (key.to_owned(), it))
}

fn workspace_entry<'a>(root: &'a DocumentMut, key: &str) -> Option<&'a Item> {
    root.get("workspace")?.get("dependencies")?.get(key)
}

fn is_inherited(entry: &Item) -> bool {
    entry.get("workspace").and_then(Item::as_bool) == Some(true)
}

/// The version that a dev- or build-dependency of the same name asks for.
fn version_beside(document: &DocumentMut, name: &str) -> Option<String> {
    let tables = ["dev-dependencies", "build-dependencies"];
    tables.iter().find_map(|it| {
        let (_, entry) = entry_of(document.get(it)?, name)?;
        let version = entry.as_str().or_else(|| entry.get("version").and_then(Item::as_str));
        version.map(str::to_owned)
    })
}

/// The features that none of `entries` turns on.
fn missing_features<'a>(requirement: &Requirement<'a>, entries: [Option<&Item>; 2]) -> Vec<&'a str> {
    let on: Vec<&str> = entries
        .into_iter()
        .flatten()
        .filter_map(|it| it.get("features")?.as_array())
        .flat_map(|it| it.iter().filter_map(Value::as_str))
        .collect();
    let is_missing = |it: &&str| !on.contains(it) && !on.contains(&"full");
    requirement.features.iter().copied().filter(is_missing).collect()
}

/// Turns features on in an entry of any form; `None` where its features are no list.
fn add_features(entry: &mut Item, features: &[&str]) -> Option<()> {
    if let Some(version) = entry.as_str() {
        let decor = entry.as_value()?.decor().clone();
        let mut table = InlineTable::new();
        table.insert("version", version.into());
        table.insert("features", Value::Array(features.iter().copied().collect()));
        *table.decor_mut() = decor;
        *entry = Item::Value(Value::InlineTable(table));
        return Some(());
    }
    // `get_mut` alone would put an empty item there.
    if entry.get("features").is_some()
        && let Some(list) = entry.get_mut("features")
    {
        let list = list.as_array_mut()?;
        features.iter().for_each(|it| push(list, it));
        return Some(());
    }
    if let Some(table) = entry.as_inline_table_mut() {
        // The blank before the closing brace belongs to the last value.
        let mut last = table.iter_mut().last().map(|it| it.1);
        if let Some(last) = &mut last {
            last.decor_mut().set_suffix("");
        }
        let mut list = Value::Array(features.iter().copied().collect());
        list.decor_mut().set_suffix(" ");
        table.insert("features", list);
        return Some(());
    }
    let list = Value::Array(features.iter().copied().collect());
    entry.as_table_like_mut()?.insert("features", Item::Value(list));
    Some(())
}

/// Adds a word to a list, on a line of its own where the others have one.
fn push(list: &mut Array, word: &str) {
    let mut value = Value::from(word);
    if let Some(prefix) = list.iter().last().and_then(|it| it.decor().prefix()?.as_str().map(str::to_owned)) {
        let prefix = if list.len() == 1 && !prefix.contains('\n') { " ".to_owned() } else { prefix };
        value.decor_mut().set_prefix(prefix);
        list.push_formatted(value);
    } else {
        list.push(word);
    }
}

fn inherited_entry(features: &[&str]) -> Item {
    let mut table = InlineTable::new();
    table.insert("workspace", true.into());
    if !features.is_empty() {
        table.insert("features", Value::Array(features.iter().copied().collect()));
    }
    Item::Value(Value::InlineTable(table))
}

fn new_entry(version: &str, features: &[&str]) -> Item {
    if features.is_empty() {
        return Item::Value(version.into());
    }
    let mut table = InlineTable::new();
    table.insert("version", version.into());
    table.insert("features", Value::Array(features.iter().copied().collect()));
    Item::Value(Value::InlineTable(table))
}

/// Adds an entry to `[dependencies]`, in order where the others are.
fn insert(document: &mut DocumentMut, key: &str, value: Item) {
    let dependencies = document.entry("dependencies").or_insert_with(|| Item::Table(Table::new()));
    if let Some(table) = dependencies.as_table_mut()
        && table.is_implicit()
    {
        // There are tables `[dependencies.name]` only; another one goes beside them.
        let mut own = Table::new();
        match value {
            Item::Value(Value::InlineTable(fields)) => own.extend(fields),
            other => {
                own.insert("version", other);
            }
        }
        table.insert(key, Item::Table(own));
        return;
    }
    let Some(table) = dependencies.as_table_like_mut() else { return };
    let sorted = is_sorted(table);
    table.entry_format(&Key::new(key)).or_insert(value);
    if sorted && let Some(table) = dependencies.as_table_mut() {
        table.sort_values();
    }
}

fn is_sorted(table: &dyn TableLike) -> bool {
    let keys: Vec<&str> = table.iter().map(|it| it.0).collect();
    keys.is_sorted()
}

/// With `\n` as line ending, which is what the TOML writer keeps.
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::load::LoadedFile;
    use crate::ra::span::Edition;
    use crate::text::EditSet;

    const NOTIFY: Requirement<'_> = Requirement { package: "tokio", version: "1", features: &["sync"] };
    const PARKING_LOT: Requirement<'_> =
        Requirement { package: "parking_lot", version: "0.12", features: &[] };

    /// What the manifest of a member says afterwards.
    fn required_in(root: &str, member: &str, requirement: &Requirement<'_>) -> Result<String, String> {
        let manifest = |path: &str, text: &str| LoadedManifest {
            path: PathBuf::from(path),
            text: text.to_owned(),
            workspace_dir: PathBuf::from("/w"),
        };
        let file = LoadedFile {
            path: PathBuf::from("/w/m/src/lib.rs"),
            text: String::new(),
            checked: true,
            edition: Edition::CURRENT,
            test_target: false,
            root: 0,
            reached: true,
            features: Default::default(),
            circular: Vec::new(),
        };
        let manifests = vec![manifest("/w/Cargo.toml", root), manifest("/w/m/Cargo.toml", member)];
        let sources = Sources { files: vec![file], manifests, ..Sources::default() };
        let required = require(&sources, 0, requirement)?;
        let mut set = EditSet::new();
        for edit in required.edits {
            assert_eq!(edit.span.file, 2);
            set.insert(edit.span.start..edit.span.end, edit.replacement).unwrap();
        }
        Ok(set.apply(member))
    }

    fn required(member: &str, requirement: &Requirement<'_>) -> Result<String, String> {
        required_in("[workspace]\n", member, requirement)
    }

    const PACKAGE: &str = "[package]\nname = \"m\"\n\n";

    fn check(before: &str, requirement: &Requirement<'_>, after: &str) {
        let text = |it: &str| format!("{PACKAGE}{it}");
        assert_eq!(required(&text(before), requirement).unwrap(), text(after));
        assert_eq!(required(&text(after), requirement).unwrap(), text(after));
    }

    #[test]
    fn a_dependency_goes_where_its_neighbours_are() {
        check(
            "[dependencies]\n# Errors.\nanyhow = \"1\"\ntokio = \"1\" # why\n\n[features]\n",
            &PARKING_LOT,
            "[dependencies]\n# Errors.\nanyhow = \"1\"\nparking_lot = \"0.12\"\ntokio = \"1\" # why\n\n[features]\n",
        );
        check(
            "[dependencies]\ntokio = \"1\"\nanyhow = \"1\"\n",
            &PARKING_LOT,
            "[dependencies]\ntokio = \"1\"\nanyhow = \"1\"\nparking_lot = \"0.12\"\n",
        );
        check(
            "[dependencies.tokio]\nversion = \"1\"\n",
            &PARKING_LOT,
            "[dependencies.tokio]\nversion = \"1\"\n\n[dependencies.parking_lot]\nversion = \"0.12\"\n",
        );
        let bare = PACKAGE.trim_end();
        assert_eq!(
            required(&format!("{bare}\n"), &PARKING_LOT).unwrap(),
            format!("{bare}\n\n[dependencies]\nparking_lot = \"0.12\"\n"),
        );
    }

    #[test]
    fn a_feature_goes_into_an_entry_of_any_form() {
        check(
            "[dependencies]\ntokio = \"1\" # why\n",
            &NOTIFY,
            "[dependencies]\ntokio = { version = \"1\", features = [\"sync\"] } # why\n",
        );
        check(
            "[dependencies]\ntokio = { version = \"1\", features = [\"rt\"] }\n",
            &NOTIFY,
            "[dependencies]\ntokio = { version = \"1\", features = [\"rt\", \"sync\"] }\n",
        );
        check(
            "[dependencies.tokio]\nversion = \"1\"\nfeatures = [\n    \"rt\",\n    \"time\",\n]\n",
            &NOTIFY,
            "[dependencies.tokio]\nversion = \"1\"\nfeatures = [\n    \"rt\",\n    \"time\",\n    \"sync\",\n]\n",
        );
        check(
            "[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n",
            &NOTIFY,
            "[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n",
        );
    }

    #[test]
    fn what_the_workspace_has_is_inherited() {
        let root = "[workspace.dependencies]\ntokio = \"1\"\nparking_lot = \"0.11\"\n";
        let member = format!("{PACKAGE}[dependencies]\ntokio = {{ workspace = true }}\n");
        let inherits = "parking_lot = { workspace = true }\ntokio = { workspace = true }\n";
        assert_eq!(
            required_in(root, &member, &PARKING_LOT).unwrap(),
            format!("{PACKAGE}[dependencies]\n{inherits}"),
        );
        assert_eq!(
            required_in(root, &member, &NOTIFY).unwrap(),
            format!("{PACKAGE}[dependencies]\ntokio = {{ workspace = true, features = [\"sync\"] }}\n"),
        );
        let root = "[workspace.dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n";
        assert_eq!(required_in(root, &member, &NOTIFY).unwrap(), member);
    }

    #[test]
    fn line_endings_and_byte_order_mark_stay() {
        let before = format!("\u{feff}{PACKAGE}[dependencies]\ntokio = \"1\"\n").replace('\n', "\r\n");
        let after = format!("\u{feff}{PACKAGE}[dependencies]\nparking_lot = \"0.12\"\ntokio = \"1\"\n")
            .replace('\n', "\r\n");
        assert_eq!(required(&before, &PARKING_LOT).unwrap(), after);
    }

    #[test]
    fn renames_are_known_by_their_name() {
        let member =
            format!("{PACKAGE}[dependencies]\npl = {{ package = \"parking_lot\", version = \"0.12\" }}\n");
        assert_eq!(required(&member, &PARKING_LOT).unwrap(), member);
    }

    #[test]
    fn what_is_there_sometimes_declines() {
        let optional =
            format!("{PACKAGE}[dependencies]\nparking_lot = {{ version = \"0.12\", optional = true }}\n");
        assert!(required(&optional, &PARKING_LOT).unwrap_err().contains("optional"));
        let platform = format!("{PACKAGE}[target.'cfg(unix)'.dependencies]\nparking_lot = \"0.12\"\n");
        assert!(required(&platform, &PARKING_LOT).unwrap_err().contains("platforms"));
        assert!(required("[workspace]\n", &PARKING_LOT).unwrap_err().contains("no package"));
    }
}

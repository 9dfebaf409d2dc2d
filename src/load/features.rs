//! Which features of a package are on where its code asks?

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The features that decide between alternatives of one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Features {
    /// Nothing tells: no manifest, or one without default features.
    #[default]
    All,
    /// The package's default features, and those that other packages of the workspace ask for.
    Only(Arc<BTreeSet<String>>),
}

impl Features {
    /// What `asked` turns on, in a package whose table of features is `table`.
    ///
    /// Optional dependencies are features of their own, as in cargo; features of dependencies are left out.
    pub(super) fn of<'a>(
        table: &BTreeMap<String, Vec<String>>,
        asked: impl IntoIterator<Item = &'a str>,
    ) -> Features {
        let mut on: BTreeSet<String> = BTreeSet::new();
        let mut queue: Vec<String> = asked.into_iter().map(str::to_owned).collect();
        while let Some(name) = queue.pop() {
            if on.insert(name.clone()) {
                let enabled = table.get(&name).into_iter().flatten();
                queue.extend(enabled.filter_map(|it| own_feature(it)).map(str::to_owned));
            }
        }
        on.remove("default");
        if on.is_empty() { Features::All } else { Features::Only(Arc::new(on)) }
    }

    pub fn has(&self, name: &str) -> bool {
        match self {
            Features::All => true,
            Features::Only(on) => on.contains(name),
        }
    }
}

/// The feature of the same package that an entry of the table turns on: `name`, or the dependency of `name/feature`.
fn own_feature(entry: &str) -> Option<&str> {
    match entry.split_once('/') {
        Some((dependency, _)) => (!dependency.ends_with('?')).then_some(dependency),
        None => (!entry.starts_with("dep:")).then_some(entry),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Features;

    fn on(table: &[(&str, &[&str])], asked: &[&str]) -> Option<String> {
        let table: BTreeMap<String, Vec<String>> = table
            .iter()
            .map(|(name, enabled)| ((*name).to_owned(), enabled.iter().map(|it| (*it).to_owned()).collect()))
            .collect();
        match Features::of(&table, asked.iter().copied()) {
            Features::All => None,
            Features::Only(on) => Some(on.iter().map(String::as_str).collect::<Vec<_>>().join(" ")),
        }
    }

    #[test]
    fn features_turn_on_others() {
        let table: &[(&str, &[&str])] = &[
            ("default", &["rt", "log?/std"]),
            ("rt", &["net", "dep:tokio", "serde/derive"]),
            ("default-tls", &[]),
        ];
        assert_eq!(on(table, &["default"]).as_deref(), Some("net rt serde"));
        assert_eq!(on(table, &["default", "default-tls"]).as_deref(), Some("default-tls net rt serde"));
    }

    #[test]
    fn without_default_features_nothing_is_known() {
        assert_eq!(on(&[("rt", &[])], &["default"]), None);
        assert_eq!(on(&[("default", &[])], &["default"]), None);
        assert!(Features::default().has("rt"));
    }

    #[test]
    fn a_circle_ends() {
        assert_eq!(on(&[("default", &["a"]), ("a", &["default", "a"])], &["default"]).as_deref(), Some("a"));
    }
}

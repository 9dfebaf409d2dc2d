//! What a project may set about a run, by which keys, and with which values.

use crate::text::nearest::{did_you_mean, nearest};

/// The settings of a run; the default of each is what asyncfix does unasked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    /// `sync-lock`: the lock that an async one becomes where it need not be async.
    pub sync_lock: SyncLock,
}

/// Whose blocking lock is put in the place of an async one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum SyncLock {
    /// `parking_lot`, which becomes a dependency where it is none.
    #[default]
    ParkingLot,
    /// `std::sync`, where the package does not depend on parking_lot.
    Std,
}

/// Why something is no setting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    #[error(
        "`{path}` is not `KEY=VALUE`, and configuration files are not supported yet; set the keys by themselves, as in `{example}`"
    )]
    File { path: String, example: String },
    #[error("`{key}` needs a value, as in `{example}`")]
    NoValue { key: String, example: String },
    #[error("no setting is called `{key}`{}; the settings are: {known}", did_you_mean(suggestion.as_deref()))]
    UnknownKey { key: String, suggestion: Option<String>, known: String },
    #[error("`{key}` cannot be `{value}`{}; it is one of: {allowed}", did_you_mean(suggestion.as_deref()))]
    WrongValue { key: String, value: String, suggestion: Option<String>, allowed: String },
}

/// A setting as it is written: its key, the values that it may have, and what each does to the settings.
struct Setting {
    key: &'static str,
    values: &'static [Value],
}

/// A value as it is written, and what it does.
type Value = (&'static str, fn(&mut Config));

const SETTINGS: &[Setting] = &[Setting {
    key: "sync-lock",
    values: &[
        ("parking_lot", |it| it.sync_lock = SyncLock::ParkingLot),
        ("std", |it| it.sync_lock = SyncLock::Std),
    ],
}];

impl Config {
    /// Sets what `argument` says, which is `KEY=VALUE`; the value may be quoted as in TOML.
    pub fn set(&mut self, argument: &str) -> Result<(), ConfigError> {
        let Some((key, value)) = argument.split_once('=').filter(|it| !is_path(it.0)) else {
            return Err(no_value(argument));
        };
        let (key, value) = (key.trim(), unquoted(value.trim()));
        let setting = setting(key).ok_or_else(|| ConfigError::UnknownKey {
            key: key.to_owned(),
            suggestion: nearest(key, SETTINGS.iter().map(|it| it.key)),
            known: listed(SETTINGS.iter().map(|it| it.key)),
        })?;
        let words = || setting.values.iter().map(|it| it.0);
        let (_, set) =
            setting.values.iter().find(|it| it.0 == value).ok_or_else(|| ConfigError::WrongValue {
                key: key.to_owned(),
                value: value.to_owned(),
                suggestion: nearest(value, words()),
                allowed: listed(words()),
            })?;
        set(self);
        Ok(())
    }
}

impl Setting {
    /// How it is set, for a message.
    fn example(&self) -> String {
        let value = self.values.last().map_or("", |it| it.0);
        format!("{}={value}", self.key)
    }
}

fn setting(key: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|it| it.key == key)
}

/// What is wrong with an argument that sets nothing: it is a key alone, or else the path of a file.
fn no_value(argument: &str) -> ConfigError {
    let word = argument.trim();
    let meant = setting(word).or_else(|| setting(&nearest(word, SETTINGS.iter().map(|it| it.key))?));
    match meant {
        Some(it) => ConfigError::NoValue { key: it.key.to_owned(), example: it.example() },
        None => ConfigError::File {
            path: argument.to_owned(),
            example: SETTINGS.iter().map(Setting::example).next().unwrap_or_default(),
        },
    }
}

/// Whether what stands before a `=` is the beginning of a path: no key has a separator in it.
fn is_path(key: &str) -> bool {
    key.contains(['/', '\\'])
}

/// The text of a TOML string, or the word as it is.
fn unquoted(value: &str) -> &str {
    ['"', '\''].iter().find_map(|&quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value)
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(argument: &str) -> Result<SyncLock, String> {
        let mut config = Config::default();
        config.set(argument).map(|()| config.sync_lock).map_err(|it| it.to_string())
    }

    #[test]
    fn a_key_is_set_as_toml_or_bare() {
        for argument in ["sync-lock=std", "sync-lock = \"std\"", " sync-lock = 'std' "] {
            assert_eq!(set(argument), Ok(SyncLock::Std), "{argument}");
        }
        assert_eq!(set("sync-lock=parking_lot"), Ok(SyncLock::ParkingLot));
    }

    #[test]
    fn what_sets_nothing_is_an_error_that_says_what_does() {
        let cases = [
            ("sync_lock=std", "no setting is called `sync_lock`; did you mean `sync-lock`?"),
            ("colour=red", "no setting is called `colour`; the settings are: `sync-lock`"),
            ("=std", "no setting is called ``; the settings are"),
            ("sync-lock=parking-lot", "cannot be `parking-lot`; did you mean `parking_lot`?"),
            ("sync-lock=", "cannot be ``; it is one of: `parking_lot`, `std`"),
            ("sync-lock=\"std", "cannot be `\"std`; did you mean `std`?"),
            ("sync-lock", "`sync-lock` needs a value, as in `sync-lock=std`"),
            (
                "asyncfix.toml",
                "`asyncfix.toml` is not `KEY=VALUE`, and configuration files are not supported yet",
            ),
            ("a=b/asyncfix.toml", "no setting is called `a`"),
            ("./a=b/asyncfix.toml", "configuration files are not supported yet"),
        ];
        for (argument, words) in cases {
            let error = set(argument).unwrap_err();
            assert!(error.contains(words), "{argument}: {error}");
        }
    }
}

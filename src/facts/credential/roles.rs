//! What a call into a library does with state that outlives it: reads it, stores it, takes it out, or lets one task in.

/// What a call does with state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Gives the value that the receiver keeps.
    Read,
    /// Puts a new value into the receiver, through a shared reference.
    Store,
    /// Reads and may write what is behind the receiver, as a database does.
    ReadAndStore(Outside),
    ReadOutside(Outside),
    StoreOutside(Outside),
    /// Takes the value out, so that nobody else gets it.
    Take,
    /// Runs a closure that others wait for: a once-cell, a cache that loads a key once.
    Once,
    /// Tests and sets in one step.
    CompareExchange,
    /// Nothing of the kind.
    Plain,
}

/// State that is not in the program's memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outside {
    File,
    Keychain,
    Environment,
    Database,
    /// A trait of the program that someone else implements.
    Store,
}

impl Outside {
    /// The words for it in a message.
    pub fn words(self) -> &'static str {
        match self {
            Outside::File => "a file",
            Outside::Keychain => "the keychain",
            Outside::Environment => "the environment",
            Outside::Database => "a database",
            Outside::Store => "a store",
        }
    }
}

/// Crates whose futures talk to a database: what they give is read there, what they are given is stored there.
const DATABASES: [&str; 16] = [
    "sqlx",
    "diesel",
    "diesel_async",
    "tokio_postgres",
    "mongodb",
    "redis",
    "sea_orm",
    "rusqlite",
    "tokio_rusqlite",
    "sled",
    "deadpool_postgres",
    "deadpool_redis",
    "bb8_postgres",
    "bb8_redis",
    "aws_sdk_dynamodb",
    "fred",
];

/// Maps and cells that are written through a shared reference.
const SHARED_MAPS: [&str; 8] =
    ["dashmap", "moka", "scc", "papaya", "flurry", "cached", "mini_moka", "quick_cache"];

/// The role of the function at `path` (`tokio::fs::read`), whose last segment is `name` and whose type is `owner`.
pub fn of_function(path: &str, owner: &str, name: &str) -> Role {
    let krate = path.split("::").next().unwrap_or_default();
    let in_module = |module: &str| path.split("::").any(|it| it == module);
    if DATABASES.contains(&krate) {
        return Role::ReadAndStore(Outside::Database);
    }
    if is_once(name) {
        return Role::Once;
    }
    if SHARED_MAPS.contains(&krate) {
        return match name {
            "get" | "get_async" | "read" | "view" | "peek" => Role::Read,
            "insert" | "insert_async" | "upsert" | "upsert_async" | "put" | "set" | "update" => Role::Store,
            "remove" | "remove_async" | "invalidate" => Role::Take,
            _ => Role::Plain,
        };
    }
    match owner {
        _ if owner.starts_with("Atomic") => match name {
            "load" => Role::Read,
            "store" => Role::Store,
            "swap"
            | "compare_exchange"
            | "compare_exchange_weak"
            | "compare_and_swap"
            | "fetch_or"
            | "fetch_update" => Role::CompareExchange,
            _ => Role::Plain,
        },
        "ArcSwapAny" | "ArcSwap" | "ArcSwapOption" | "Cache" if krate == "arc_swap" => match name {
            "load" | "load_full" => Role::Read,
            "store" | "swap" | "rcu" | "compare_and_swap" => Role::Store,
            _ => Role::Plain,
        },
        "Sender" if in_module("watch") => match name {
            "send" | "send_replace" | "send_modify" | "send_if_modified" => Role::Store,
            _ => Role::Plain,
        },
        "OnceCell" | "OnceLock" | "Cell" => match name {
            "get" => Role::Read,
            "set" | "replace" => Role::Store,
            "take" => Role::Take,
            _ => Role::Plain,
        },
        "File" | "OpenOptions" | "BufWriter" | "BufReader" | "NamedTempFile" => match name {
            "open" | "read_to_string" | "read_to_end" | "read_exact" => Role::ReadOutside(Outside::File),
            "write_all" | "write" | "write_all_buf" | "persist" | "to_writer" | "to_writer_pretty" => {
                Role::StoreOutside(Outside::File)
            }
            _ => Role::Plain,
        },
        _ if in_module("fs") => match name {
            "read" | "read_to_string" | "open" => Role::ReadOutside(Outside::File),
            "write" | "rename" | "copy" => Role::StoreOutside(Outside::File),
            _ => Role::Plain,
        },
        _ if in_module("env") => match name {
            "var" | "var_os" => Role::ReadOutside(Outside::Environment),
            "set_var" => Role::StoreOutside(Outside::Environment),
            _ => Role::Plain,
        },
        _ => Role::Plain,
    }
}

/// The role of a method of which only the name is known.
pub fn of_name(name: &str) -> Role {
    if is_once(name) {
        return Role::Once;
    }
    match name {
        "get_password" | "get_secret" => return Role::ReadOutside(Outside::Keychain),
        "set_password" | "set_secret" => return Role::StoreOutside(Outside::Keychain),
        _ => {}
    }
    let words = super::words::words(name);
    let first = words.first().map(String::as_str).unwrap_or_default();
    let alone = words.len() == 1;
    if !alone && super::words::strength(name).is_none() && !words.iter().any(|it| it == "session") {
        return Role::Plain;
    }
    match first {
        "load" | "read" if !alone => Role::ReadOutside(Outside::Store),
        "save" | "store" | "persist" => Role::StoreOutside(Outside::Store),
        "write" | "set" | "put" | "update" | "replace" if !alone => Role::StoreOutside(Outside::Store),
        _ => Role::Plain,
    }
}

/// Whether a method of that name runs what it is given for one task, and lets the others wait for its result.
pub fn is_once(name: &str) -> bool {
    let verbs = [
        "get_or_init",
        "get_or_try_init",
        "get_with",
        "try_get_with",
        "get_with_by_ref",
        "try_get_with_by_ref",
        "optionally_get_with",
        "or_insert_with_async",
        "or_try_insert_with",
        "get_or_insert_async",
        "call_once",
        "get_value_or_guard_async",
        "try_get_or_insert_async",
    ];
    verbs.contains(&name)
}

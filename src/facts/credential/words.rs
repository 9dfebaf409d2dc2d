//! What names say of a value: is it called after a credential, and after one that can be spent only once?
//!
//! Names are support: the flow of the value decides, and a finding that rests on a name says so.

/// What a name is evidence for. Ordered: the stronger is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Some credential: `access_token`, `api_key`.
    Credential,
    /// One that its use consumes: `refresh_token`, `authorization_code`, `nonce`.
    SingleUse,
}

/// Words next to which `token`, `key` or `code` is no credential: cursors, parsers, language models, cancellation, coins.
const OTHER: [&str; 41] = [
    "cancel",
    "cancellation",
    "shutdown",
    "stop",
    "page",
    "next",
    "continuation",
    "sync",
    "since",
    "prev",
    "parse",
    "parser",
    "lexer",
    "syntax",
    "ident",
    "eos",
    "bos",
    "pad",
    "count",
    "counts",
    "max",
    "min",
    "total",
    "budget",
    "limit",
    "bucket",
    "tokenizer",
    "usage",
    "prompt",
    "completion",
    "batch",
    "input",
    "output",
    "stream",
    "supply",
    "native",
    "nft",
    "balance",
    "amount",
    "coin",
    "foundry",
];

/// Endings that say something of a credential and are not one.
const ABOUT: [&str; 17] = [
    "expires",
    "expiry",
    "expiration",
    "expired",
    "lifetime",
    "ttl",
    "url",
    "uri",
    "endpoint",
    "path",
    "type",
    "id",
    "name",
    "error",
    "lock",
    "mutex",
    "provider",
];

/// What `name` is evidence for.
pub fn strength(name: &str) -> Option<Strength> {
    let words = words(name);
    let has = |any: &[&str]| words.iter().any(|it| any.contains(&it.as_str()));
    if has(&OTHER) || words.last().is_some_and(|it| ABOUT.contains(&it.as_str())) {
        return None;
    }
    let token = ["token", "tokens", "jwt", "credential", "credentials", "secret", "grant"];
    let single_use = has(&["refresh", "rotating", "single"]) && has(&token)
        || has(&["refreshtoken", "nonce", "refreshjwt"])
        || has(&["code"])
            && has(&["auth", "authorization", "oauth", "device", "verification", "time", "recovery"])
        || has(&["time"]) && has(&["one"]) && has(&["password", "token", "key"])
        || has(&["rotating", "rotated"]) && has(&["key"]);
    if single_use {
        return Some(Strength::SingleUse);
    }
    let credential = has(&token)
        || has(&["creds", "bearer", "oauth", "apikey", "cookie"])
        || has(&["key"]) && has(&["api", "access"]);
    credential.then_some(Strength::Credential)
}

/// Whether `text` holds an identifier that is called after a credential.
pub fn mentions_credential(text: &str) -> bool {
    sounds_like_credentials(text)
        && text.split(|it: char| !it.is_alphanumeric() && it != '_').any(|it| strength(it).is_some())
}

/// A cheap test of a whole file: whether `mentions_credential` can be true of a part of it.
pub fn sounds_like_credentials(text: &str) -> bool {
    let parts = [
        "oken",
        "redential",
        "jwt",
        "Jwt",
        "nonce",
        "Nonce",
        "pi_key",
        "piKey",
        "pikey",
        "ecret",
        "creds",
        "Creds",
        "auth_code",
        "device_code",
        "authorization_code",
        "OAuth",
        "oauth",
    ];
    parts.iter().any(|it| text.contains(it))
}

/// Whether `name` is that of the time at which something ends.
pub fn is_end(name: &str) -> bool {
    let ends = ["expires", "expiry", "expiration", "exp", "lifetime", "ttl", "until", "valid"];
    words(name).iter().any(|it| ends.contains(&it.as_str()))
}

/// Whether a function's text may take a lock or swap shared state.
pub fn mentions_lock(text: &str) -> bool {
    ["lock", "write", "store", "borrow", "swap", "send"].iter().any(|it| text.contains(it))
}

/// Whether `name` says that a call renews, exchanges or asks for a credential.
pub fn renews(name: &str) -> bool {
    let verbs = ["refresh", "renew", "exchange", "rotate", "redeem", "reauthenticate", "relogin", "grant"];
    let words = words(name);
    words.iter().any(|it| verbs.contains(&it.as_str())) || strength(name).is_some()
}

/// Whether a function's name is that of a part which it gives, and not of something that it does.
pub fn is_getter(name: &str) -> bool {
    let verbs = [
        "refresh",
        "renew",
        "exchange",
        "rotate",
        "redeem",
        "load",
        "fetch",
        "request",
        "post",
        "send",
        "set",
        "store",
        "save",
        "update",
        "revoke",
        "validate",
        "verify",
        "check",
        "parse",
        "invalidate",
        "generate",
        "create",
        "new",
        "build",
        "ensure",
        "retry",
        "handle",
        "with",
        "add",
        "remove",
        "clear",
        "log",
        "is",
        "has",
    ];
    strength(name).is_some() && !words(name).first().is_some_and(|it| verbs.contains(&it.as_str()))
}

/// Whether `name` says that a value keeps others out: a lock, a permit, a gate.
pub fn serialises(name: &str) -> bool {
    let nouns =
        ["lock", "locked", "flock", "mutex", "permit", "lease", "gate", "flight", "singleflight", "guard"];
    words(name).iter().any(|it| nouns.contains(&it.as_str()))
}

/// Whether `name` says that someone brings a credential of their own, as at a login.
pub fn is_brought(name: &str) -> bool {
    let brought =
        ["password", "passwd", "username", "email", "identifier", "login", "otp", "code", "assertion"];
    words(name).iter().any(|it| brought.contains(&it.as_str()))
}

/// The words of an identifier in lower case: `refreshToken`, `refresh_token` and `refresh-token` are two.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut lower_before = false;
    for it in name.chars() {
        let starts = !it.is_alphanumeric() || it.is_uppercase() && lower_before;
        if starts {
            words.push(String::new());
        }
        if it.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(it.to_lowercase());
        }
        lower_before = it.is_lowercase() || it.is_numeric();
    }
    words.retain(|it| !it.is_empty());
    words
}

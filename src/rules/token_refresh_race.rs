//! # token_refresh_race
//!
//! ## What it does
//! Finds a credential that is read from shared state, spent by a request, and replaced by the reply, where nothing lets one task do so at a time.
//!
//! ## Why it is bad
//! A refresh token is good for one use.
//! Two tasks that read it before either has stored its successor both spend it: the second is refused with "invalid refresh token", and the user is signed out.
//! It happens rarely, under load, and looks like a fault of the server.
//!
//! Where nothing that is spent is replaced, as in a cache of access tokens, all that find it stale fetch another at once.
//! That wastes requests and loses nothing, so it is a hint, which fails no run; the message says so.
//!
//! ## Example
//! ```rust
//! use tokio::sync::RwLock;
//!
//! #[derive(serde::Deserialize)]
//! pub struct Session { pub access_token: String, pub refresh_token: String }
//!
//! pub struct AuthRepository { session: RwLock<Session>, http: reqwest::Client }
//!
//! impl AuthRepository {
//!     pub fn new(session: Session) -> Self {
//!         Self { session: RwLock::new(session), http: reqwest::Client::new() }
//!     }
//!
//!     pub async fn refresh_session(&self) -> reqwest::Result<String> {
//!         let refresh_token = self.session.read().await.refresh_token.clone();
//!         let form = [("grant_type", "refresh_token"), ("refresh_token", &*refresh_token)];
//!         let reply = self.http.post("https://example.com/token").form(&form).send().await?;
//!         let session: Session = reply.json().await?;
//!         let access_token = session.access_token.clone();
//!         *self.session.write().await = session;
//!         Ok(access_token)
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::RwLock;
//!
//! #[derive(serde::Deserialize)]
//! pub struct Session { pub access_token: String, pub refresh_token: String }
//!
//! pub struct AuthRepository { session: RwLock<Session>, http: reqwest::Client, refresh_lock: tokio::sync::Mutex<()> }
//!
//! impl AuthRepository {
//!     pub fn new(session: Session) -> Self {
//!         Self { session: RwLock::new(session), http: reqwest::Client::new(), refresh_lock: tokio::sync::Mutex::new(()) }
//!     }
//!
//!     pub async fn refresh_session(&self) -> reqwest::Result<String> {
//!         let seen = self.session.read().await.refresh_token.clone();
//!         let _refreshing = self.refresh_lock.lock().await;
//!         let refresh_token = self.session.read().await.refresh_token.clone();
//!         if refresh_token != seen {
//!             // Another caller has refreshed while this one waited for the lock.
//!             return Ok(self.session.read().await.access_token.clone());
//!         }
//!         let form = [("grant_type", "refresh_token"), ("refresh_token", &*refresh_token)];
//!         let reply = self.http.post("https://example.com/token").form(&form).send().await?;
//!         let session: Session = reply.json().await?;
//!         let access_token = session.access_token.clone();
//!         *self.session.write().await = session;
//!         Ok(access_token)
//!     }
//! }
//! ```
//!
//! ## Fix safety
//! Safe where the struct that owns the credential cannot be built by a literal elsewhere: every literal in the workspace gets the lock, and what it does is as before but for the waiting.
//! Where the function tests the credential, the test runs again under the lock; else what was read before the lock is compared with what is there under it, and a caller that finds another one returns that.
//! Where a lock is held over the refresh already, and only the second look under it is missing, no lock is added: the check is written again behind that one.
//! A session in a static gets a static lock, a file a lock for each path.
//! The lock is of the async library that the package uses already, else of `tokio`, whose feature `sync` is added to `Cargo.toml` where it is missing.
//! Unsafe where only a field's name tells that it is what a caller is to get, where every field of the struct is public, or where another way to the same credential is serialised by its callers only and could not be changed too.
//! No fix where what runs under the lock may take it again, where a caller holds a lock that a refresh takes under the new one, where a derive does not allow the field, or where it cannot be told what a caller is to get.
//!
//! A lock does not help a caller that is dropped while its request is under way: the token is spent, and its successor is lost with the future.
//! The message says where that may happen: at a timeout, in a `select!`, in a task that is aborted, in a handler of axum, actix-web, poem, rocket, tonic or warp, whose client may go away.
//! Let a task of its own own the guard and do the refresh:
//!
//! ```text
//! let guard = self.refresh_lock.clone().lock_owned().await;
//! let this = self.clone();
//! tokio::spawn(async move {
//!     let _guard = guard;
//!     this.refresh_under_the_lock().await
//! })
//! .await?
//! ```
//!
//! ## Known limits
//! What is a credential is decided by where the value goes; names are support, and the message says which it was.
//! A cached credential that is only tested and fetched anew, not spent, is told by its name or by the fields of its type.
//! A lock of a file is known by its name, and two processes that share a file are not told from one.
//! A transaction of a database and an actor are not known.
//! A long function that speaks of no credential and is given none is not looked into.
//! A task is known to be aborted only in the function that spawns it.
//!
//! ## References
//! - [RFC 9700, section 4.14.2: refresh token rotation](https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2)

use super::race_report::{self, Subject};
use super::{Detect, Rule};
use crate::facts::credential::{Shape, words};
use crate::model::{Finding, Severity};

pub const RULE: Rule = Rule {
    id: "token_refresh_race",
    finds: "a credential read, spent by a request and stored again with nothing that lets one task do so at a time",
    default: true,
    fixes: "safe or unsafe",
    source: include_str!("token_refresh_race.rs"),
    detect: Detect::Workspace {
        relevant: |text| text.contains("await") && words::sounds_like_credentials(text),
        detect: |workspace| {
            race_report::findings(
                workspace,
                |text| text.contains("await") && words::sounds_like_credentials(text),
                words::mentions_credential,
                |race| race.evidence.is_credential(),
                finding,
            )
        },
    },
};

fn finding(subject: &Subject<'_, '_>) -> Option<Finding> {
    let what = subject.what();
    let callee = subject.callee();
    let stored = subject.store_line().map_or(String::new(), |it| format!(" on line {it}"));
    let wasted = "which wastes requests and loses nothing, as far as is seen: no refresh token or other credential for one use is spent";
    let message = match (subject.race.loses, subject.held_line(), subject.race.shape) {
        (false, None, _) => format!(
            "{what} is checked here and replaced{stored} after `{callee}` has fetched another, and nothing lets one task do so at a time: all that find it stale fetch one each, {wasted}: take a lock before the check, and check again under it"
        ),
        (false, Some(line), _) => format!(
            "{what} is checked here, before the lock on line {line} is taken, and not again under it: all that waited for the lock fetch another by `{callee}`, one after the other, {wasted}: check again under the lock"
        ),
        (true, Some(line), _) => format!(
            "{what} is read here, before the lock on line {line} is taken, and not again under it: a task that waited for the lock spends by `{callee}` what the one before it has spent, and is refused: read again under the lock"
        ),
        (true, None, Shape::Checked) => format!(
            "{what} is checked here and replaced{stored} after `{callee}` has spent what was stored with it, and nothing lets one task do so at a time: two tasks can spend the same one, and the second is refused: take a lock before the check, and check again under it"
        ),
        (true, None, _) => format!(
            "{what} is read here, spent by `{callee}`, and its successor stored{stored}, and nothing lets one task do so at a time: two tasks can spend the same one, and the second is refused: take a lock before the read, and read again under it"
        ),
    };
    let mut message = message;
    if subject.serialised_callers > 0 {
        message.push_str("; some callers hold a lock around this, others do not");
    }
    if let Some(advice) = subject.advice().filter(|_| subject.race.loses) {
        message.push_str("; ");
        message.push_str(&advice);
    }
    let mut finding = subject.finding(&RULE, message)?;
    if !subject.race.loses {
        finding.severity = Severity::Hint;
    }
    match subject.fix() {
        Ok(fix) => finding.fix = Some(fix),
        Err(reason) => finding.declined = Some(reason),
    }
    Some(finding)
}

//! # lock_guards_io
//!
//! ## What it does
//! Finds the async lock that is held over awaits on purpose: over an I/O resource that does one thing at a time (`Mutex<TcpStream>`, a writer half, a receiver), over `()`, or with a guard that nothing reads.
//!
//! ## Why it is bad
//! It is not bad as such: the lock serialises I/O, or a section of code.
//! The rule lists such locks for an audit, since a peer that does not answer holds up everyone behind it.
//!
//! ## Example
//! ```rust
//! use tokio::{io::AsyncWriteExt, net::TcpStream, sync::Mutex};
//!
//! pub async fn send(stream: &Mutex<TcpStream>, line: &str) -> std::io::Result<()> {
//!     stream.lock().await.write_all(line.as_bytes()).await
//! }
//! ```
//!
//! ## Use instead
//! A task that owns the resource and is sent what to write, with a timeout around each operation:
//! ```rust
//! use tokio::sync::mpsc;
//!
//! pub async fn send(writer: &mpsc::Sender<String>, line: String) -> Result<(), mpsc::error::SendError<String>> {
//!     writer.send(line).await
//! }
//! ```
//!
//! ## Fix safety
//! There is no fix: releasing such a lock would let operations mix.
//!
//! ## Known limits
//! Off by default: `--select lock_guards_io` turns it on.
//!
//! ## References
//! - [Actors with tokio](https://ryhl.io/blog/actors-with-tokio/)

use super::{Detect, Report, Rule, Subject, await_words};
use crate::facts::site::Protects;
use crate::model::{LockFamily, Severity};

pub const RULE: Rule = Rule {
    id: "lock_guards_io",
    finds: "the async lock that serialises an I/O resource or a section of code",
    default: false,
    fixes: "none",
    source: include_str!("lock_guards_io.rs"),
    detect: Detect::Guard(detect),
};

fn detect<'a>(subject: &Subject<'a, '_>) -> Option<Report<'a>> {
    let site = subject.site;
    if site.life.guard.family != LockFamily::Async {
        return None;
    }
    let what = match site.protects {
        Protects::State => return None,
        Protects::Handle(_) => "serialises an I/O resource",
        Protects::Order => "serialises a section of code",
    };
    let awaits = subject.awaits(|_| true);
    let worst = *awaits.iter().max_by_key(|it| it.awaited.main().0)?;
    let message = format!(
        "{} {what}: it is held while {}; put a timeout around what may not answer",
        subject.guard_words(),
        await_words(subject.cx, worst),
    );
    Some(Report { severity: Severity::Hint, message, awaits })
}

//! # lock_held_across_io
//!
//! ## What it does
//! Finds the guard of an async lock (tokio, futures, async-lock, …) that may be alive over an await which does network, disk or process work, or sleeps.
//!
//! ## Why it is bad
//! Everyone else who needs the lock waits for the network too: a status call hangs for as long as a synchronisation takes.
//! Unlike a `std::sync::Mutex`, an async lock lets this pass without an error; the program only gets slow.
//!
//! ## Example
//! ```rust
//! use std::sync::Arc;
//! use tokio::sync::Mutex;
//!
//! pub struct Engine { pub url: String, pub client: reqwest::Client }
//!
//! pub async fn force_sync(engine: Arc<Mutex<Engine>>) -> reqwest::Result<String> {
//!     let eng = engine.lock().await;
//!     eng.client.get(&eng.url).send().await?.text().await
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Arc;
//! use tokio::sync::Mutex;
//!
//! pub struct Engine { pub url: String, pub client: reqwest::Client }
//!
//! pub async fn force_sync(engine: Arc<Mutex<Engine>>) -> reqwest::Result<String> {
//!     let (client, url) = {
//!         let eng = engine.lock().await;
//!         (eng.client.clone(), eng.url.clone())
//!     };
//!     client.get(&url).send().await?.text().await
//! }
//! ```
//!
//! ## Fix safety
//! Safe where the guarded data is only read: the guard's scope ends before the await, or the fields needed are cloned first.
//! Unsafe where it was written before the await (the lock may order the write and the I/O) or is written after it (an update can be lost).
//! Where the awaited call is a method on the guarded value that only reads fields which can be cloned, it becomes a function of those fields, and the methods that it calls with it; the method stays, as a thin caller, for as long as others call it.
//! That is safe where all callers can be seen, and unsafe where the method is public in a library.
//! Where such a method writes what is guarded once it has waited, it becomes a function that takes the lock itself, to read and to store: unsafe, and what was read before is stored over only where it is still there.
//! A release that opens a race is never safe, and says which: what is read goes into the await and is stored after it, is tested before it, or is written back after it.
//! Where the lock is what lets one task at a time refresh a credential, and others only read it under the same lock, the refresh is taken out of it and gets a lock of its own, under which the credential is looked at again: safe where nobody else writes what the lock guards.
//! No fix where the method writes between its awaits, where it is a trait object's, where nobody but the refresh takes such a lock, and where only a name tells that the lock is for a refresh.
//!
//! ## Known limits
//! Effects of libraries come from asyncfix's models; a call into a library without a model is judged by its name, and the message says so.
//! A guard that a function hands out is found where it is held, and a hint stands where it is taken.
//! A lock over an I/O handle, over `()`, or whose guard is never read is taken to serialise on purpose: see `lock_guards_io`.
//!
//! ## References
//! - [tokio: which kind of mutex should you use?](https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html)

use super::{Detect, Report, Rule, Subject, await_words};
use crate::facts::site::Protects;
use crate::model::{LockFamily, Severity};

pub const RULE: Rule = Rule {
    id: "lock_held_across_io",
    finds: "an async lock's guard alive over network, disk or process I/O, or over a sleep",
    default: true,
    fixes: "safe or unsafe",
    source: include_str!("lock_held_across_io.rs"),
    detect: Detect::Guard(detect),
};

fn detect<'a>(subject: &Subject<'a, '_>) -> Option<Report<'a>> {
    let site = subject.site;
    if site.life.guard.family != LockFamily::Async || site.protects != Protects::State {
        return None;
    }
    let awaits = subject.awaits(|it| it.awaited.is_long());
    let worst = *awaits.iter().max_by_key(|it| it.awaited.main().0)?;
    let message = format!(
        "{} is held while {}; every task that needs the lock waits for it: release the guard before this await",
        subject.guard_words(),
        await_words(subject.cx, worst),
    );
    Some(Report { severity: Severity::Warning, message, awaits })
}

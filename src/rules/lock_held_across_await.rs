//! # lock_held_across_await
//!
//! ## What it does
//! Finds the guard of an async lock that may be alive over an await which does no I/O that asyncfix knows of: a channel, another lock, a task, a yield, or work of unknown length.
//! The `yield` of a `stream!` or `try_stream!` counts as well: whoever reads the stream decides when it goes on.
//!
//! ## Why it is bad
//! It need not be: this is what async locks are for.
//! But a channel that is full, or a second lock, can make the wait as long as any I/O, and two locks taken in both orders deadlock.
//!
//! ## Example
//! ```rust
//! use tokio::sync::{Mutex, mpsc};
//!
//! pub async fn publish(subscribers: &Mutex<Vec<mpsc::Sender<u32>>>, event: u32) {
//!     for subscriber in subscribers.lock().await.iter() {
//!         let _ = subscriber.send(event).await;
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::{Mutex, mpsc};
//!
//! pub async fn publish(subscribers: &Mutex<Vec<mpsc::Sender<u32>>>, event: u32) {
//!     let items = subscribers.lock().await.clone();
//!     for subscriber in items.iter() {
//!         let _ = subscriber.send(event).await;
//!     }
//! }
//! ```
//!
//! ## Fix safety
//! As for `lock_held_across_io`.
//!
//! ## Known limits
//! Off by default: `--select lock_held_across_await` turns it on.
//! A `?` in a `try_stream!` hands the error to the reader while the guard is alive, which is not reported.
//!
//! ## References
//! - [tokio tutorial: shared state](https://tokio.rs/tokio/tutorial/shared-state)

use super::{Detect, Report, Rule, Subject, await_words};
use crate::facts::site::Protects;
use crate::model::{LockFamily, Severity};

pub const RULE: Rule = Rule {
    id: "lock_held_across_await",
    finds: "an async lock's guard alive over any other await: a channel, another lock, a task",
    default: false,
    fixes: "safe or unsafe",
    source: include_str!("lock_held_across_await.rs"),
    detect: Detect::Guard(detect),
};

fn detect<'a>(subject: &Subject<'a, '_>) -> Option<Report<'a>> {
    let site = subject.site;
    if site.life.guard.family != LockFamily::Async || site.protects != Protects::State {
        return None;
    }
    if site.awaits.iter().any(|it| it.awaited.is_long()) {
        return None;
    }
    let awaits = subject.awaits(|_| true);
    let worst = *awaits.iter().max_by_key(|it| it.awaited.main().0)?;
    let message = format!(
        "{} is held while {}; every task that needs the lock waits as long: release the guard first if nothing depends on it",
        subject.guard_words(),
        await_words(subject.cx, worst),
    );
    Some(Report { severity: Severity::Warning, message, awaits })
}

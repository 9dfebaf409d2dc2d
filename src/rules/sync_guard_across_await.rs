//! # sync_guard_across_await
//!
//! ## What it does
//! Finds the guard of a blocking lock (std, parking_lot, spin, a DashMap reference) or a `RefCell` borrow that may be alive over any await.
//!
//! ## Why it is bad
//! While the task is suspended the lock stays taken, and the next task that asks for it blocks its whole worker thread.
//! When all workers block, the task that holds the lock is never polled again: a deadlock.
//! A `RefCell` that is borrowed over an await panics as soon as another task borrows it.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! pub async fn greet(name: &Mutex<String>, stream: &mut tokio::net::TcpStream) -> std::io::Result<()> {
//!     use tokio::io::AsyncWriteExt;
//!     let name = name.lock().unwrap();
//!     let line = format!("hello {name}\n");
//!     stream.write_all(line.as_bytes()).await
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! pub async fn greet(name: &Mutex<String>, stream: &mut tokio::net::TcpStream) -> std::io::Result<()> {
//!     use tokio::io::AsyncWriteExt;
//!     let line = {
//!         let name = name.lock().unwrap();
//!         format!("hello {name}\n")
//!     };
//!     stream.write_all(line.as_bytes()).await
//! }
//! ```
//!
//! ## Fix safety
//! As for `lock_held_across_io`.
//!
//! ## Known limits
//! A type that hides a guard behind `dyn Trait` or a raw pointer is not seen.
//!
//! ## References
//! - Clippy's [`await_holding_lock`](https://rust-lang.github.io/rust-clippy/master/#await_holding_lock) and [`await_holding_refcell_ref`](https://rust-lang.github.io/rust-clippy/master/#await_holding_refcell_ref), whose `allow` attributes are honoured

use super::{Detect, Report, Rule, Subject, await_words, suspension_word};
use crate::model::{LockFamily, Severity};

pub const RULE: Rule = Rule {
    id: "sync_guard_across_await",
    finds: "a std, parking_lot or spin guard, a RefCell borrow or a DashMap reference alive over any await",
    default: true,
    fixes: "safe or unsafe",
    source: include_str!("sync_guard_across_await.rs"),
    detect: Detect::Guard(detect),
};

fn detect<'a>(subject: &Subject<'a, '_>) -> Option<Report<'a>> {
    let hurts = match subject.site.life.guard.family {
        LockFamily::Async => return None,
        LockFamily::Sync => "a task that needs the lock meanwhile blocks its thread and may deadlock",
        LockFamily::Borrow => "a task that borrows it meanwhile panics",
    };
    let awaits = subject.awaits(|_| true);
    let worst = *awaits.iter().max_by_key(|it| it.awaited.main().0)?;
    let message = format!(
        "{} is held while {}; {hurts}: release the guard before this {}",
        subject.guard_words(),
        await_words(subject.cx, worst),
        suspension_word(worst),
    );
    Some(Report { severity: Severity::Warning, message, awaits })
}

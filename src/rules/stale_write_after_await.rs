//! # stale_write_after_await
//!
//! ## What it does
//! Finds state that is read under a lock, decides or feeds a request after the lock is released, and is then written under the lock again.
//!
//! ## Why it is bad
//! Another task may have changed the state during the request; the write that follows is made for what it was before, and the other task's update is lost.
//!
//! ## Example
//! ```rust
//! use tokio::sync::Mutex;
//!
//! pub struct Feed { cursor: Mutex<String>, http: reqwest::Client }
//!
//! impl Feed {
//!     pub async fn advance(&self) -> reqwest::Result<()> {
//!         let cursor = self.cursor.lock().await.clone();
//!         let next = self.http.get(format!("https://example.com/feed?from={cursor}")).send().await?.text().await?;
//!         *self.cursor.lock().await = next;
//!         Ok(())
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::Mutex;
//!
//! pub struct Feed { cursor: Mutex<String>, advance: Mutex<()>, http: reqwest::Client }
//!
//! impl Feed {
//!     pub async fn advance(&self) -> reqwest::Result<()> {
//!         let _one_at_a_time = self.advance.lock().await;
//!         let cursor = self.cursor.lock().await.clone();
//!         let next = self.http.get(format!("https://example.com/feed?from={cursor}")).send().await?.text().await?;
//!         *self.cursor.lock().await = next;
//!         Ok(())
//!     }
//! }
//! ```
//!
//! ## Fix safety
//! None: whether the later write may be lost, must be merged or needs a lock depends on what the state means.
//!
//! ## Known limits
//! Only awaits that reach the network count.
//!
//! ## References
//! - [Time-of-check to time-of-use](https://en.wikipedia.org/wiki/Time-of-check_to_time-of-use)

use super::race_report::{self, Subject};
use super::{Detect, Rule};
use crate::facts::credential::{Shape, words};
use crate::model::Finding;

pub const RULE: Rule = Rule {
    id: "stale_write_after_await",
    finds: "state read under a lock and written under it again after a request that ran without it",
    default: false,
    fixes: "none",
    source: include_str!("stale_write_after_await.rs"),
    detect: Detect::Workspace {
        relevant: |text| text.contains("await"),
        detect: |workspace| {
            race_report::findings(
                workspace,
                |text| text.contains("await"),
                words::mentions_lock,
                |race| !race.evidence.is_credential(),
                finding,
            )
        },
    },
};

fn finding(subject: &Subject<'_, '_>) -> Option<Finding> {
    let (what, callee) = (subject.what(), subject.callee());
    let stored = subject.store_line().map_or(String::new(), |it| format!(" on line {it}"));
    let how = match subject.race.shape {
        Shape::Spent => "goes into",
        Shape::Checked => "decides about",
        Shape::WrittenBack => "is kept over",
    };
    let message = format!(
        "what is read here of {what} {how} `{callee}`, which runs without the lock, and {} is written after it{stored}: another task may have changed it by then, and its update is lost: keep the steps under one lock, or compare before the write",
        subject.race.store_state.words(),
    );
    let mut finding = subject.finding(&RULE, message)?;
    finding.declined = Some("which update may be lost depends on what the state means".into());
    Some(finding)
}

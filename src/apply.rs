//! From fixes to files: which fixes are made, and how the result is written so that it can be trusted.

pub mod blame;
pub mod journal;
pub mod plan;
pub mod session;
pub mod vcs;
pub mod verify;
pub mod write;

pub use self::plan::{AppliedFix, ApplyOptions, Converged, FixId, Patch, converge};

//! asyncfix finds lock guards that live across await points in async Rust, and rewrites the code.
//!
//! Modules, lowest first; each uses only those above it in this list.

pub mod apply;
pub mod cli;
pub mod engine;
pub mod facts;
pub mod load;
pub mod model;
pub mod model_check;
pub mod models;
pub mod ra;
pub mod report;
pub mod rewrite;
pub mod rules;
pub mod system;
pub mod text;

//! asyncfix finds lock guards that live across await points in async Rust, and rewrites the code.
//!
//! Modules, lowest first; each uses only those above it in this list.

pub mod text;

pub mod system;

pub mod model;

pub mod config;

pub mod ra;

pub mod models;

pub mod load;

pub mod facts;

pub mod model_check;

pub mod rewrite;

pub mod rules;

pub mod engine;

pub mod apply;

pub mod fuzz;

pub mod report;

pub mod cli;

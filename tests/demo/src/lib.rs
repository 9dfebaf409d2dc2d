//! A sync engine behind one lock, and everything that goes wrong with it.

pub mod engine;
pub mod peers;

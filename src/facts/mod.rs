pub mod body;
pub mod candidates;
pub mod effects;
pub mod life;
pub mod meaning;
pub mod site;
pub mod types;
pub mod workspace;

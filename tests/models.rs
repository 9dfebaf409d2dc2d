//! The embedded models hold together: they parse, and their public signatures type.

use asyncfix::model_check::{effects, problems};
use asyncfix::models::ModelSet;

#[test]
fn embedded_models_type() {
    let problems = problems(&ModelSet::embedded(), &[]);
    assert!(problems.is_empty(), "{problems:#?}");
}

/// What a model says of a function is what an await, or a blocking call, of it comes to.
#[test]
fn calls_have_the_effects_that_the_models_state() {
    let problems = effects::problems(&ModelSet::embedded());
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn effects_that_no_call_has_are_told() {
    let mut models = ModelSet::embedded();
    let text = "
#![register_tool(asyncfix)]
#[asyncfix::effect(inherit)]
pub struct Later<F>(F);
pub struct NoHandle;
impl NoHandle {
    #[asyncfix::effect(io)]
    pub async fn read(&self);
    #[asyncfix::effect(netwrok)]
    pub async fn send(&self);
    #[asyncfix::effect(timer)]
    pub async fn wait(&self);
    #[asyncfix::effect(disk)]
    pub fn save(&self);
    #[asyncfix::effect(inherit)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
}
";
    models.add("wrong", text);
    let problems = effects::problems(&models);
    let wrong = &problems["wrong"];
    assert_eq!(problems.len(), 1);
    assert_eq!(wrong.len(), 2, "{wrong:#?}");
    assert!(wrong[0].starts_with("line 8: fn NoHandle::read: stated network, found unknown"), "{wrong:#?}");
    assert_eq!(wrong[1], "line 9: #[asyncfix::effect(netwrok)] means nothing");
}

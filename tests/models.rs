//! The embedded models hold together: they parse, and their public signatures type.

use asyncfix::model_check::problems;
use asyncfix::models::ModelSet;

#[test]
fn embedded_models_type() {
    let problems = problems(&ModelSet::embedded(), &[]);
    assert!(problems.is_empty(), "{problems:#?}");
}

//! The rules' pages in docs/rules are what `asyncfix explain` prints.

use std::collections::BTreeSet;
use std::path::Path;

use asyncfix::rules;

#[test]
fn pages_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    for rule in rules::ALL {
        let path = folder.join(format!("{}.md", rule.id));
        let page = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(page == rule.page(), "{} is not `asyncfix explain {}`", path.display(), rule.id);
    }
    let wanted: BTreeSet<String> = rules::ALL.iter().map(|it| format!("{}.md", it.id)).collect();
    let there: BTreeSet<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(there, wanted);
}

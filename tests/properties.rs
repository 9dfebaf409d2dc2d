//! What holds of every fix, over every case of every rule.

mod support;

use std::collections::BTreeMap;

use asyncfix::engine::syntax_errors;
use asyncfix::model::{Edit, Fix, Safety};
use asyncfix::ra::span::Edition;
use asyncfix::ra::syntax::{SourceFile, SyntaxKind};
use asyncfix::rules;
use support::{Case, analyse_folder, apply_folder, cases, folder_of, write};

fn all_cases() -> Vec<Case> {
    rules::ALL.iter().flat_map(|it| cases(it.id)).collect()
}

/// How often each comment occurs.
fn comments(text: &str) -> BTreeMap<String, usize> {
    let tree = SourceFile::parse(text, Edition::CURRENT).syntax_node();
    let mut comments = BTreeMap::new();
    for token in tree.descendants_with_tokens().filter_map(|it| it.into_token()) {
        if token.kind() == SyntaxKind::COMMENT {
            *comments.entry(token.text().to_owned()).or_default() += 1;
        }
    }
    comments
}

#[test]
fn fixes_converge_parse_and_keep_comments() {
    let cases = all_cases();
    let dir = folder_of(&cases);
    let converged = apply_folder(dir.path(), rules::ALL, Safety::Unsafe);
    assert!(converged.converged);
    assert!(converged.patches.len() > 20, "only {} files are fixed", converged.patches.len());
    // A `Cargo.toml` that a fix adds to is no Rust.
    let (rust, others): (Vec<_>, Vec<_>) = converged.patches.iter().partition(|it| it.shown.ends_with(".rs"));
    for patch in others {
        write(dir.path(), &patch.shown, &patch.after);
    }
    for patch in rust {
        assert!(
            syntax_errors(&patch.after) <= syntax_errors(&patch.before),
            "{}\n{}",
            patch.shown,
            patch.after
        );
        let after = comments(&patch.after);
        for (comment, count) in comments(&patch.before) {
            let kept = after.get(&comment).copied().unwrap_or_default();
            assert!(kept >= count, "{} loses {comment}\n{}", patch.shown, patch.after);
        }
        write(dir.path(), &patch.shown, &patch.after);
    }
    let again = apply_folder(dir.path(), rules::ALL, Safety::Unsafe);
    assert!(again.patches.is_empty(), "a second run changes {:?}", again.patches);
}

/// What a fix changes in one file; a mark says that a place is counted on, and changes nothing.
fn edits_of(fix: &Fix, file: usize) -> Vec<Edit> {
    fix.changes().filter(|it| it.span.file == file).cloned().collect()
}

#[test]
fn edits_are_sorted_disjoint_and_all_that_changes() {
    let cases = all_cases();
    let dir = folder_of(&cases);
    for rule in rules::ALL {
        let report = analyse_folder(dir.path(), &[rule], false);
        for finding in &report.findings {
            let Some(fix) = &finding.fix else { continue };
            if fix.safety == Safety::Display {
                assert!(fix.edits.is_empty(), "advice is never applied: {}", finding.message);
                continue;
            }
            let text = &report.files[finding.span.file].text;
            let spliced = splice(text, &edits_of(fix, finding.span.file));
            assert!(syntax_errors(&spliced) <= syntax_errors(text), "{spliced}");
            assert!(spliced != *text, "a fix that changes nothing: {}", finding.message);
        }
        let converged = apply_folder(dir.path(), &[rule], Safety::Unsafe);
        for patch in converged.patches.iter().filter(|it| it.fixes.len() == 1) {
            let of_file = report.findings.iter().filter(|it| report.files[it.span.file].shown == patch.shown);
            let mut fixes = of_file.filter_map(|it| Some((it.fix.as_ref()?, it.span.file)));
            if let (Some((fix, file)), None) = (fixes.next(), fixes.next()) {
                assert_eq!(splice(&patch.before, &edits_of(fix, file)), patch.after);
            }
        }
    }
}

/// `text` with the edits made one by one, whose order and distance are checked on the way.
fn splice(text: &str, edits: &[Edit]) -> String {
    assert!(!edits.is_empty());
    let mut spliced = String::new();
    let mut at = 0;
    for edit in edits {
        assert!(
            edit.span.start >= at && edit.span.start <= edit.span.end,
            "edits are not sorted and disjoint: {edits:#?}"
        );
        spliced.push_str(&text[at..edit.span.start]);
        spliced.push_str(&edit.replacement);
        at = edit.span.end;
    }
    spliced + &text[at..]
}

//! Which fixes does the compiler complain of?

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::plan::{AppliedFix, Patch, Place};
use super::verify::Diagnostic;
use crate::text::LineIndex;

/// The fixes that `errors` are about, by index into `applied`, each with its errors; `patches` are their texts.
///
/// An error blames the fixes that wrote the lines it is at; else those that wrote the lines it also points at; else
/// those whose lines lie around it. An error that is nowhere near a fix blames none.
pub fn blamed(
    errors: &[Diagnostic],
    applied: &[AppliedFix],
    patches: &[Patch],
) -> BTreeMap<usize, Vec<Diagnostic>> {
    let files: BTreeMap<&Path, File<'_>> =
        patches.iter().map(|it| (it.path.as_path(), File::of(it))).collect();
    let lines = |place: &Place| {
        let file = files.get(place.path.as_path())?;
        let line = |offset| file.lines.position(offset).line;
        Some(Lines { path: &file.real, first: line(place.range.start), last: line(place.range.end) })
    };
    let written: Vec<Vec<Lines<'_>>> =
        applied.iter().map(|fix| fix.places.iter().filter_map(lines).collect()).collect();
    let around: Vec<Vec<Lines<'_>>> = written.iter().map(|it| hulls(it)).collect();
    let mut acc: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
    for error in errors {
        let guilty = [(&written, true), (&written, false), (&around, true)]
            .into_iter()
            .map(|(lines, primary)| meeting(lines, error, primary))
            .find(|it| !it.is_empty());
        for fix in guilty.unwrap_or_default() {
            acc.entry(fix).or_default().push(error.clone());
        }
    }
    acc
}

/// The fixes with lines at which the error is (`primary`), or to which it points.
fn meeting(lines: &[Vec<Lines<'_>>], error: &Diagnostic, primary: bool) -> Vec<usize> {
    let meets = |lines: &Lines<'_>| {
        let mut spans = error.spans.iter().filter(|it| it.primary == primary);
        spans.any(|it| lines.path == it.path && lines.first <= it.last_line && it.first_line <= lines.last)
    };
    (0..lines.len()).filter(|&it| lines.get(it).is_some_and(|it| it.iter().any(meets))).collect()
}

/// A file as the fixes leave it, by the name that the compiler has for it.
struct File<'a> {
    real: PathBuf,
    lines: LineIndex<'a>,
}

impl<'a> File<'a> {
    fn of(patch: &'a Patch) -> File<'a> {
        let real = patch.path.canonicalize().unwrap_or_else(|_| patch.path.clone());
        File { real, lines: LineIndex::new(&patch.after) }
    }
}

/// 1-based lines of a file, both included.
#[derive(Debug, Clone)]
struct Lines<'a> {
    path: &'a Path,
    first: usize,
    last: usize,
}

/// For each file, the lines from the first to the last that a fix wrote there.
fn hulls<'a>(written: &[Lines<'a>]) -> Vec<Lines<'a>> {
    let mut acc: BTreeMap<&Path, Lines<'a>> = BTreeMap::new();
    for lines in written {
        let hull = acc.entry(lines.path).or_insert_with(|| lines.clone());
        hull.first = hull.first.min(lines.first);
        hull.last = hull.last.max(lines.last);
    }
    acc.into_values().collect()
}

//! What a file says after its edits, where a byte is in it, and how two versions of it differ.
//!
//! Text only: no paths are opened here, and nothing here knows what a finding is.

pub mod nearest;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices, group_diff_ops};

/// Unchanged lines around a change in a diff that is meant for `git apply`.
const CONTEXT: usize = 3;

/// Edits of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditSet {
    /// Sorted and disjoint: `insert` keeps it so.
    edits: Vec<TextEdit>,
}

/// One replacement of bytes; an empty range inserts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextEdit {
    pub range: Range<usize>,
    pub replacement: String,
}

/// Two edits want the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an edit of bytes {}..{} overlaps one of bytes {}..{}", new.start, new.end, old.start, old.end)]
pub struct Overlap {
    pub new: Range<usize>,
    pub old: Range<usize>,
}

impl EditSet {
    /// No edits.
    pub fn new() -> EditSet {
        EditSet::default()
    }

    /// Whether there is nothing to edit.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The edits by position.
    pub fn iter(&self) -> impl Iterator<Item = &TextEdit> {
        self.edits.iter()
    }

    /// Adds one edit. The same edit twice is one edit.
    ///
    /// Fails, and adds nothing, where the range shares a byte with another edit's, lies inside a replaced range, or
    /// inserts a different text at the same place.
    /// An insertion at either end of a replaced range is no overlap.
    pub fn insert(&mut self, range: Range<usize>, replacement: impl Into<String>) -> Result<(), Overlap> {
        let edit = TextEdit { range, replacement: replacement.into() };
        let key = |it: &TextEdit| (it.range.start, it.range.end);
        let at = self.edits.partition_point(|it| key(it) < key(&edit));
        let before = at.checked_sub(1).and_then(|it| self.edits.get(it));
        let after = self.edits.get(at);
        if after == Some(&edit) {
            return Ok(());
        }
        let in_the_way = [before, after].into_iter().flatten().find(|it| overlaps(&it.range, &edit.range));
        if let Some(old) = in_the_way {
            return Err(Overlap { new: edit.range, old: old.range.clone() });
        }
        self.edits.insert(at, edit);
        Ok(())
    }

    /// Adds all edits of `other`, or none: fails where one of them overlaps.
    pub fn union(&mut self, other: &EditSet) -> Result<(), Overlap> {
        let mut both = self.clone();
        for edit in other.iter() {
            both.insert(edit.range.clone(), edit.replacement.as_str())?;
        }
        *self = both;
        Ok(())
    }

    /// Whether every range is a range of `text`, on character boundaries.
    pub fn fits(&self, text: &str) -> bool {
        self.edits.iter().all(|it| text.get(it.range.clone()).is_some())
    }

    /// Where a range of the text is after the edits; one that an edit touches takes in all of its replacement.
    pub fn range_after(&self, range: &Range<usize>) -> Range<usize> {
        let moved = |offset: usize, takes_in: &dyn Fn(&TextEdit) -> bool| {
            let (mut offset, mut added, mut removed) = (offset, 0, 0);
            for edit in self.edits.iter().filter(|it| takes_in(it)) {
                added += edit.replacement.len();
                removed += edit.range.len();
                offset = offset.max(edit.range.end);
            }
            offset + added - removed
        };
        let inside = |it: &TextEdit| it.range.start < range.start && range.start < it.range.end;
        let start = self.edits.iter().find(|it| inside(it)).map_or(range.start, |it| it.range.start);
        let before = |it: &TextEdit| it.range.end <= start && it.range.start < start;
        let until = |it: &TextEdit| it.range.start < range.end || it.range == (range.end..range.end);
        moved(start, &before)..moved(range.end, &until)
    }

    /// `text` with the edits made. A set that does not fit the text leaves all of it as it is.
    pub fn apply(&self, text: &str) -> String {
        let mut acc = String::with_capacity(text.len());
        let mut done = 0;
        for edit in &self.edits {
            let (Some(kept), Some(_)) = (text.get(done..edit.range.start), text.get(edit.range.clone()))
            else {
                return text.to_owned();
            };
            acc.push_str(kept);
            acc.push_str(&edit.replacement);
            done = edit.range.end;
        }
        acc.push_str(text.get(done..).unwrap_or_default());
        acc
    }
}

/// Whether two ranges cannot both be edited: they share a byte, or one is empty and inside the other, or both are
/// empty and at one place.
pub fn overlaps(left: &Range<usize>, right: &Range<usize>) -> bool {
    if left.is_empty() && right.is_empty() {
        return left.start == right.start;
    }
    left.start < right.end && right.start < left.end
}

/// A place as people count: both 1-based, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
pub struct LineIndex<'a> {
    text: &'a str,
    /// Sorted, the first is 0.
    starts: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Finds the lines of `text`; they end at `\n`.
    pub fn new(text: &'a str) -> LineIndex<'a> {
        let after_newlines = text.bytes().enumerate().filter(|(_, it)| *it == b'\n').map(|(at, _)| at + 1);
        LineIndex { text, starts: std::iter::once(0).chain(after_newlines).collect() }
    }

    /// The nearest place a text can be cut at: not past its end, not inside a character.
    pub fn clamp(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset)
    }

    /// The line and column of a byte; an offset that is none of the text's counts as the nearest one before it.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.clamp(offset);
        let line = self.starts.partition_point(|it| *it <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |it| it.chars().count()) + 1;
        Position { line, column }
    }

    /// The bytes of a 1-based line without its line break; empty at the end of the text for a line it does not have.
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let len = self.text.len();
        let start = line.checked_sub(1).and_then(|it| self.starts.get(it)).copied().unwrap_or(len);
        let next = self.starts.get(line).copied().unwrap_or(len);
        let content = self.text.get(start..next).unwrap_or_default();
        let content = content.strip_suffix('\n').map_or(content, |it| it.strip_suffix('\r').unwrap_or(it));
        start..start + content.len()
    }
}

/// Changed lines of a file with the unchanged lines around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk<'a> {
    /// 0-based line ranges in the two versions.
    pub old: Range<usize>,
    pub new: Range<usize>,
    /// In the order a unified diff shows them.
    pub lines: Vec<DiffLine<'a>>,
}

/// One line of a diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffLine<'a> {
    pub change: LineChange,
    /// 1-based: in the new version for an added line, else in the old one.
    pub number: usize,
    /// With its line break, when it has one.
    pub text: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineChange {
    Kept,
    Removed,
    Added,
}

impl LineChange {
    /// The character that opens such a line of a unified diff.
    pub fn sign(self) -> char {
        match self {
            LineChange::Kept => ' ',
            LineChange::Removed => '-',
            LineChange::Added => '+',
        }
    }
}

/// What changes from `old` to `new`, with up to `context` unchanged lines on each side; empty when nothing does.
pub fn hunks<'a>(old: &'a str, new: &'a str, context: usize) -> Vec<Hunk<'a>> {
    if old == new {
        return Vec::new();
    }
    // Lines end at `\n` only, as git has it: a lone `\r` is content.
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
    let ops = capture_diff_slices(Algorithm::Myers, &old_lines, &new_lines);
    let mut acc = Vec::new();
    for group in group_diff_ops(ops, context) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else {
            continue;
        };
        let mut hunk = Hunk {
            old: first.old_range().start..last.old_range().end,
            new: first.new_range().start..last.new_range().end,
            lines: Vec::new(),
        };
        for op in &group {
            if op.tag() == DiffTag::Equal {
                push_lines(&mut hunk.lines, LineChange::Kept, &old_lines, op.old_range());
            } else {
                push_lines(&mut hunk.lines, LineChange::Removed, &old_lines, op.old_range());
                push_lines(&mut hunk.lines, LineChange::Added, &new_lines, op.new_range());
            }
        }
        acc.push(hunk);
    }
    acc
}

fn push_lines<'a>(acc: &mut Vec<DiffLine<'a>>, change: LineChange, lines: &[&'a str], range: Range<usize>) {
    for idx in range {
        if let Some(&text) = lines.get(idx) {
            acc.push(DiffLine { change, number: idx + 1, text });
        }
    }
}

/// Edits of whole lines that make `old` into `new`.
pub fn line_edits(old: &str, new: &str) -> EditSet {
    let index = LineIndex::new(old);
    let start_of = |line: usize| index.starts.get(line).copied().unwrap_or(old.len());
    let mut acc = EditSet::new();
    for hunk in hunks(old, new, 0) {
        let added = hunk.lines.iter().filter(|it| it.change == LineChange::Added);
        let replacement: String = added.map(|it| it.text).collect();
        // Hunks without context are disjoint, so that nothing overlaps.
        let _ = acc.insert(start_of(hunk.old.start)..start_of(hunk.old.end), replacement);
    }
    acc
}

/// Why a diff cannot be made to a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatchError {
    #[error("there is no hunk that starts with `@@ -LINE`")]
    NoHunk,
    #[error("line {line} of the diff begins with none of ` `, `+`, `-`")]
    BadLine { line: usize },
    #[error("the lines of hunk {hunk} are not those of the file")]
    Mismatch { hunk: usize },
}

/// `old` with the hunks of `diff` made, which a person may have edited: what its hunk headers count does not matter,
/// but where they start. Headers of files and lines with `#` in front are passed over.
pub fn apply_diff(old: &str, diff: &str) -> Result<String, PatchError> {
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    let mut acc = String::with_capacity(old.len());
    let (mut next, mut n_hunks) = (0, 0);
    let mut added_last = false;
    for (idx, line) in diff.split_inclusive('\n').enumerate() {
        if let Some(header) = line.strip_prefix("@@ -") {
            let digits: String = header.chars().take_while(char::is_ascii_digit).collect();
            let start: usize = digits.parse().map_err(|_| PatchError::NoHunk)?;
            n_hunks += 1;
            // A hunk that removes nothing is said to start at the line before it.
            let is_insertion = header.get(digits.len()..).is_some_and(|it| it.starts_with(",0"));
            let start = if is_insertion { start } else { start.saturating_sub(1) };
            let kept = old_lines.get(next..start).ok_or(PatchError::Mismatch { hunk: n_hunks })?;
            acc.extend(kept.iter().copied());
            next = start;
            continue;
        }
        if n_hunks == 0 || line.starts_with('#') {
            continue;
        }
        if line.starts_with('\\') {
            // "No newline at end of file" is about the line before it.
            if added_last && acc.ends_with('\n') {
                acc.pop();
            }
            continue;
        }
        let (sign, text) = match line.split_at_checked(1) {
            // Editors strip the blank of an empty line that is kept.
            _ if line == "\n" || line == "\r\n" => (" ", line),
            Some(split) => split,
            None => return Err(PatchError::BadLine { line: idx + 1 }),
        };
        added_last = sign == "+";
        match sign {
            "+" => acc.push_str(text),
            " " | "-" => {
                let own = old_lines.get(next).copied().unwrap_or_default();
                if own.trim_end_matches(['\r', '\n']) != text.trim_end_matches(['\r', '\n']) || own.is_empty()
                {
                    return Err(PatchError::Mismatch { hunk: n_hunks });
                }
                next += 1;
                if sign == " " {
                    acc.push_str(own);
                }
            }
            _ => return Err(PatchError::BadLine { line: idx + 1 }),
        }
    }
    if n_hunks == 0 {
        return Err(PatchError::NoHunk);
    }
    acc.extend(old_lines.get(next..).unwrap_or_default().iter().copied());
    Ok(acc)
}

/// The change of one file as `git apply` reads it; empty when nothing changes.
///
/// `shown` is the path that both headers name, relative and with `/`.
pub fn unified_diff(shown: &str, old: &str, new: &str) -> String {
    let mut acc = String::new();
    for hunk in hunks(old, new, CONTEXT) {
        if acc.is_empty() {
            let _ = writeln!(acc, "--- {}\n+++ {}", git_path("a/", shown), git_path("b/", shown));
        }
        let _ = writeln!(acc, "{}", hunk_header(&hunk));
        for line in &hunk.lines {
            acc.push(line.change.sign());
            acc.push_str(line.text);
            if !line.text.ends_with('\n') {
                acc.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    acc
}

/// The `@@` line of a hunk, without a line break.
fn hunk_header(hunk: &Hunk<'_>) -> String {
    let range = |lines: &Range<usize>| match lines.len() {
        // An empty range is said to be at the line before it.
        0 => format!("{},0", lines.start),
        1 => format!("{}", lines.start + 1),
        len => format!("{},{len}", lines.start + 1),
    };
    format!("@@ -{} +{} @@", range(&hunk.old), range(&hunk.new))
}

/// A path as git writes it in a diff header: quoted C style when it has a quote, a backslash, a control character or
/// a byte that is not ASCII; followed by a tab when it has a space, so that no reader takes the rest for a date.
fn git_path(prefix: &str, shown: &str) -> String {
    let shown = shown.trim_start_matches('/');
    let plain = |it: u8| (b' '..0x7f).contains(&it) && it != b'"' && it != b'\\';
    let mut acc = String::new();
    if shown.bytes().all(plain) {
        acc.push_str(prefix);
        acc.push_str(shown);
    } else {
        acc.push('"');
        acc.push_str(prefix);
        for byte in shown.bytes() {
            match byte {
                0x07 => acc.push_str("\\a"),
                0x08 => acc.push_str("\\b"),
                b'\t' => acc.push_str("\\t"),
                b'\n' => acc.push_str("\\n"),
                0x0b => acc.push_str("\\v"),
                0x0c => acc.push_str("\\f"),
                b'\r' => acc.push_str("\\r"),
                b'"' => acc.push_str("\\\""),
                b'\\' => acc.push_str("\\\\"),
                byte if plain(byte) => acc.push(char::from(byte)),
                byte => {
                    let _ = write!(acc, "\\{byte:03o}");
                }
            }
        }
        acc.push('"');
    }
    if shown.contains(' ') {
        acc.push('\t');
    }
    acc
}

/// `text` with every character that could steer a terminal shown instead: line breaks too, so the result is one line.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().any(steers) {
        Cow::Owned(text.chars().map(stand_in).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// [`visible`] for source code: tabs and line breaks (`\n`, `\r\n`) stay what they are.
///
/// One character becomes one character, so lines and columns stay; byte offsets do not.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    let mut chars = text.chars().peekable();
    let mut shown = String::new();
    let mut changed = false;
    while let Some(c) = chars.next() {
        let layout = c == '\n' || c == '\t' || (c == '\r' && chars.peek() == Some(&'\n'));
        let stand_in = if layout { c } else { stand_in(c) };
        changed |= stand_in != c;
        shown.push(stand_in);
    }
    if changed { Cow::Owned(shown) } else { Cow::Borrowed(text) }
}

/// Control characters, and the marks that reorder or break a line.
pub(crate) fn steers(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// The picture of an ASCII control character, the replacement character for the others that steer.
fn stand_in(c: char) -> char {
    match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '\u{2421}',
        c if steers(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits(list: &[(Range<usize>, &str)]) -> Result<EditSet, Overlap> {
        let mut acc = EditSet::new();
        for (range, replacement) in list {
            acc.insert(range.clone(), *replacement)?;
        }
        Ok(acc)
    }

    #[test]
    fn edits_are_made_in_text_order() {
        let set = edits(&[(4..7, "two"), (0..0, "> "), (7..7, "!"), (4..4, "*")]).unwrap();
        assert_eq!(set.apply("one 2.."), "> one *two!");
        assert_eq!(set.apply("one 2.. three"), "> one *two! three");
    }

    #[test]
    fn overlapping_edits_are_refused() {
        let error = edits(&[(0..4, "a"), (3..5, "b")]).unwrap_err();
        assert_eq!(error.to_string(), "an edit of bytes 3..5 overlaps one of bytes 0..4");
        assert!(edits(&[(0..4, "a"), (2..2, "b")]).is_err());
        assert!(edits(&[(2..2, "b"), (0..4, "a")]).is_err());
        assert!(edits(&[(2..2, "a"), (2..2, "b")]).is_err());
        assert!(edits(&[(0..4, "a"), (0..2, "b")]).is_err());
        assert!(edits(&[(0..4, "a"), (4..6, "b")]).is_ok());
    }

    #[test]
    fn the_same_edit_twice_is_one_edit() {
        let set = edits(&[(1..1, "x"), (1..1, "x"), (2..3, ""), (2..3, "")]).unwrap();
        assert_eq!(set.apply("abc"), "axb");
    }

    #[test]
    fn an_insertion_at_the_end_of_a_replacement_finds_an_earlier_long_one() {
        // The neighbour in the list is not always the one that overlaps: the insertion sorts between them.
        assert!(edits(&[(0..9, "a"), (9..9, "b"), (5..9, "c")]).is_err());
        assert!(edits(&[(4..4, "b"), (4..9, "a"), (2..5, "c")]).is_err());
    }

    #[test]
    fn union_adds_all_or_nothing() {
        let mut set = edits(&[(0..1, "A")]).unwrap();
        assert!(set.union(&edits(&[(2..3, "C"), (0..2, "x")]).unwrap()).is_err());
        assert_eq!(set.apply("abc"), "Abc");
        set.union(&edits(&[(2..3, "C")]).unwrap()).unwrap();
        assert_eq!(set.apply("abc"), "AbC");
    }

    #[test]
    fn a_set_that_does_not_fit_changes_nothing() {
        assert_eq!(edits(&[(0..1, "x"), (5..9, "y")]).unwrap().apply("abc"), "abc");
        assert_eq!(edits(&[(0..1, "x")]).unwrap().apply("é"), "é");
        assert!(!edits(&[(0..1, "x")]).unwrap().fits("é"));
    }

    #[test]
    fn ranges_follow_the_edits() {
        let set = edits(&[(0..0, ">> "), (4..6, "x"), (9..9, "yy")]).unwrap();
        assert_eq!(set.range_after(&(0..0)), 0..3, "an insertion");
        assert_eq!(set.range_after(&(4..6)), 7..8, "a replacement");
        assert_eq!(set.range_after(&(5..8)), 7..10, "a range that a replacement reaches into");
        assert_eq!(set.range_after(&(6..9)), 8..13, "an insertion at its end");
        assert_eq!(set.range_after(&(12..14)), 16..18);
        assert_eq!(edits(&[(2..8, "")]).unwrap().range_after(&(4..6)), 2..2);
    }

    #[test]
    fn line_edits_make_one_text_the_other() {
        for (old, new) in [("a\nb\nc\n", "a\nB\nc\nd\n"), ("a", "b\na"), ("a\r\nb", ""), ("", "x\n")] {
            assert_eq!(line_edits(old, new).apply(old), new);
        }
        let set = line_edits("a\nb\nc\n", "a\nB\nc\n");
        assert_eq!(set, edits(&[(2..4, "B\n")]).unwrap());
    }

    #[test]
    fn a_diff_can_be_made_to_the_text_it_is_of() {
        let old: String = (1..=40).map(|it| format!("{it}\n")).collect();
        let new = old.replace("5\n6\n", "five\n5\n").replace("37\n", "").replace("40\n", "40");
        let cases = [(old.as_str(), new.as_str()), ("a\r\nb\r\n", "a\r\nc\r\n"), ("", "x\n"), ("a", "a\n")];
        for (old, new) in cases {
            assert_eq!(apply_diff(old, &unified_diff("x", old, new)).as_deref(), Ok(new));
        }
    }

    #[test]
    fn a_diff_that_was_edited_can_be_made_and_one_of_another_text_cannot() {
        let diff = "# help\n--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n a\n+two\n+lines\n-b\n\n";
        assert_eq!(apply_diff("a\nb\n\nc\n", diff).as_deref(), Ok("a\ntwo\nlines\n\nc\n"));
        assert_eq!(apply_diff("a\nx\n", diff), Err(PatchError::Mismatch { hunk: 1 }));
        assert_eq!(apply_diff("a\n", "nothing"), Err(PatchError::NoHunk));
        assert_eq!(apply_diff("a\n", "@@ -1 +1 @@\n*a\n"), Err(PatchError::BadLine { line: 2 }));
        assert_eq!(apply_diff("a\n", "@@ -9 +9 @@\n-a\n"), Err(PatchError::Mismatch { hunk: 1 }));
    }

    #[test]
    fn positions_count_characters_from_one() {
        let index = LineIndex::new("é = 1;\r\nlet x;");
        assert_eq!(index.position(0), Position { line: 1, column: 1 });
        assert_eq!(index.position(3), Position { line: 1, column: 3 });
        assert_eq!(index.position(9), Position { line: 2, column: 1 });
        assert_eq!(index.position(1), Position { line: 1, column: 1 });
        assert_eq!(index.position(99), Position { line: 2, column: 7 });
        assert_eq!(index.line_range(1), 0..7);
        assert_eq!(index.line_range(2), 9..15);
        assert_eq!(index.line_range(3), 15..15);
    }

    #[test]
    fn a_diff_has_three_lines_of_context() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        let new = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n";
        let diff = "--- a/src/x.rs\n+++ b/src/x.rs\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n";
        assert_eq!(unified_diff("src/x.rs", old, new), diff);
        assert_eq!(unified_diff("src/x.rs", old, old), "");
    }

    #[test]
    fn a_missing_last_newline_is_said() {
        assert_eq!(
            unified_diff("x", "a\nb", "a\nc\n"),
            "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n"
        );
        assert_eq!(
            unified_diff("x", "a\nb", "z\nb"),
            "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n+z\n b\n\\ No newline at end of file\n"
        );
        assert_eq!(unified_diff("x", "", "a\n"), "--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n");
    }

    #[test]
    fn carriage_returns_are_content() {
        assert_eq!(
            unified_diff("x", "a\r\nb\rc\r\n", "a\r\nb\rd\r\n"),
            "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\r\n-b\rc\r\n+b\rd\r\n"
        );
    }

    #[test]
    fn odd_paths_are_written_as_git_does() {
        assert_eq!(git_path("a/", "src/x.rs"), "a/src/x.rs");
        assert_eq!(git_path("a/", "my dir/x.rs"), "a/my dir/x.rs\t");
        assert_eq!(git_path("b/", "é\"\\\n\u{1b}.rs"), r#""b/\303\251\"\\\n\033.rs""#);
    }

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(visible("a\x1b[31m\n\u{9b}\u{202e}\x7f"), "a␛[31m␊��␡");
        assert_eq!(visible_lines("\ta\r\n\rb\x1b\n"), "\ta\r\n␍b␛\n");
        assert!(matches!(visible("plain é"), Cow::Borrowed(_)));
    }
}

//! What a person sees of a finding: the code, with the guard's life drawn along it, and the change that would end it.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::renderer::{AnsiColor, DEFAULT_TERM_WIDTH, Style};
use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use super::{RenderOptions, change_style, number, paint, shown_findings, shown_path};
use crate::model::{AwaitFact, Effect, Finding, Fix, GuardFact, Report, Safety, Severity, SourceFile, YIELD};
use crate::text::{DiffLine, EditSet, LineChange, LineIndex, hunks, visible, visible_lines};

/// Unchanged lines around a change in a patch that only has to be read.
const PATCH_CONTEXT: usize = 1;

/// More awaits than this hide what the card is about.
const MAX_AWAITS: usize = 6;

/// Every finding with its source, one after the other with an empty line between; suppressed ones are left out.
pub fn render(report: &Report, options: &RenderOptions) -> String {
    let indices: Vec<LineIndex<'_>> = report.files.iter().map(|it| LineIndex::new(&it.text)).collect();
    let mut acc = String::new();
    for finding in shown_findings(report) {
        let Some((file, index)) = report.files.get(finding.span.file).zip(indices.get(finding.span.file))
        else {
            continue;
        };
        if !acc.is_empty() {
            acc.push('\n');
        }
        let card = Card { report, finding, file, index, options };
        card.render(&mut acc);
    }
    acc
}

/// One finding on its way to text.
struct Card<'a> {
    report: &'a Report,
    finding: &'a Finding,
    file: &'a SourceFile,
    index: &'a LineIndex<'a>,
    options: &'a RenderOptions,
}

/// A labelled range of the file.
struct Mark {
    kind: AnnotationKind,
    range: Range<usize>,
    label: Option<String>,
}

impl Card<'_> {
    fn render(&self, acc: &mut String) {
        let marks = self.marks();
        let excerpt = Excerpt::around(&self.file.text, self.index, &marks);
        let level = match self.finding.severity {
            Severity::Warning => Level::WARNING,
            Severity::Hint => Level::INFO.with_name("hint"),
        };
        let snippet = Snippet::source(excerpt.text.as_str())
            .line_start(excerpt.first_line)
            .path(shown_path(self.report, self.finding.span.file))
            .annotations(marks.iter().map(|it| excerpt.annotation(it)));
        let group = level
            .primary_title(visible(&self.finding.message))
            .id(self.finding.rule)
            .element(snippet)
            .elements(self.footers());

        let renderer = if self.options.colour { Renderer::styled() } else { Renderer::plain() };
        let width = if self.options.width == 0 { DEFAULT_TERM_WIDTH } else { self.options.width };
        acc.push_str(&renderer.term_width(width).render(&[group]));
        acc.push('\n');
        if let Some(fix) = self.finding.fix.as_ref().filter(|_| !self.options.quiet) {
            let gutter = excerpt.last_line.to_string().len();
            self.patch(acc, fix, gutter);
        }
    }

    /// What is drawn on the source, all of it in the finding's file.
    fn marks(&self) -> Vec<Mark> {
        let file = self.finding.span.file;
        let place = self.range(self.finding.span.start, self.finding.span.end);
        let guard = self.finding.guard.as_ref().filter(|it| it.acquired.file == file);
        let taken = guard.map_or(place.clone(), |it| self.range(it.acquired.start, it.acquired.end));
        let mut marks = Vec::new();
        if place == taken {
            let label = guard.map(taken_label);
            marks.push(Mark { kind: AnnotationKind::Primary, range: self.first_line_of(&place), label });
        } else {
            // The finding is about a use of the guard.
            let label = Some("this use".to_owned());
            marks.push(Mark { kind: AnnotationKind::Primary, range: self.first_line_of(&place), label });
            let label = guard.map(taken_label);
            marks.push(Mark { kind: AnnotationKind::Context, range: self.first_line_of(&taken), label });
        }
        for point in self.drawn_awaits() {
            let whole = self.range(point.span.start, point.span.end);
            // An await on the temporary guard itself contains the acquisition: mark what follows that.
            let contains = whole.start <= taken.start && taken.end < whole.end;
            let rest = if contains { taken.end..whole.end } else { whole };
            let label = Some(await_label(point, &self.file.text));
            marks.push(Mark { kind: AnnotationKind::Context, range: self.last_line_of(&rest), label });
        }
        if let Some(guard) = guard.filter(|it| it.released.file == file) {
            let released = self.range(guard.released.start, guard.released.end);
            let range = self.life(&taken, &released, &marks);
            let label = Some("released here".to_owned());
            marks.push(Mark { kind: AnnotationKind::Context, range, label });
        }
        marks
    }

    /// What is drawn from the acquisition to the release: a bracket along the lines, or the release alone where both
    /// are on one line.
    fn life(&self, taken: &Range<usize>, released: &Range<usize>, marks: &[Mark]) -> Range<usize> {
        let first = self.index.position(taken.end).line;
        let last = self.index.position(released.end).line;
        if last <= first {
            return released.clone();
        }
        // A bracket that opens a line of its own has no arm across the code: the next line, if nothing is marked there.
        let next = self.index.line_range(first + 1);
        let indented = next.start + self.indentation(&next);
        let marked = marks.iter().any(|it| next.start <= it.range.end && it.range.start <= next.end);
        let opens_next = first + 1 < last && indented < next.end && !marked;
        if opens_next { indented..released.end } else { taken.end..released.end }
    }

    /// The awaits that have room: those with the greatest effect, in source order.
    fn drawn_awaits(&self) -> Vec<&AwaitFact> {
        let in_file = |it: &&AwaitFact| it.span.file == self.finding.span.file;
        let mut ranked: Vec<&AwaitFact> = self.finding.awaits.iter().filter(in_file).collect();
        ranked.sort_by_key(|it| (Reverse(it.effect), it.span.start));
        ranked.truncate(MAX_AWAITS);
        ranked.sort_by_key(|it| it.span.start);
        ranked
    }

    /// The help and the notes under the source.
    fn footers(&self) -> Vec<annotate_snippets::Message<'static>> {
        let mut acc = Vec::new();
        let hidden = self.finding.awaits.len() - self.drawn_awaits().len();
        if hidden > 0 {
            acc.push(Level::NOTE.message(format!("{} under this guard", number(hidden, "more await"))));
        }
        if self.finding.guard.as_ref().is_some_and(|it| it.by_name) {
            acc.push(
                Level::NOTE.message("the type is unknown; that this is a lock guard was decided by its name"),
            );
        }
        if self.finding.in_test {
            acc.push(Level::NOTE.message("this is test code"));
        }
        if let Some(fix) = &self.finding.fix {
            acc.push(Level::HELP.message(visible(&help(fix)).into_owned()));
        } else if let Some(reason) = &self.finding.declined {
            acc.push(Level::NOTE.message(format!("no fix: {}", visible(reason))));
        }
        acc
    }

    /// The change that a fix makes, behind a gutter of the width of the snippet's.
    fn patch(&self, acc: &mut String, fix: &Fix, gutter: usize) {
        let files: BTreeSet<usize> = fix.changes().map(|it| it.span.file).collect();
        for file_idx in files {
            let Some(file) = self.report.files.get(file_idx) else {
                continue;
            };
            let mut edits = EditSet::new();
            for edit in fix.changes().filter(|it| it.span.file == file_idx) {
                // Overlapping edits are never applied; what is shown of them does not matter.
                let _ = edits.insert(edit.span.start..edit.span.end, edit.replacement.as_str());
            }
            if file_idx != self.finding.span.file {
                let arrow = paint(self.options, rail_style(), ":::");
                let _ = writeln!(acc, "{:gutter$}{arrow} {}", "", shown_path(self.report, file_idx));
            }
            let rail = paint(self.options, rail_style(), "|");
            let _ = writeln!(acc, "{:gutter$} {rail}", "");
            let after = edits.apply(&file.text);
            for (idx, hunk) in hunks(&file.text, &after, PATCH_CONTEXT).iter().enumerate() {
                if idx > 0 {
                    acc.push_str(&paint(self.options, rail_style(), "..."));
                    acc.push('\n');
                }
                for line in &hunk.lines {
                    let _ = writeln!(acc, "{}", self.patch_line(line, gutter));
                }
            }
        }
    }

    /// One line of a patch. Numbers are those of the file as it is, so an added line has none.
    fn patch_line(&self, line: &DiffLine<'_>, gutter: usize) -> String {
        let (number, sign) = match line.change {
            LineChange::Kept => (line.number.to_string(), "|"),
            LineChange::Removed => (line.number.to_string(), "-"),
            LineChange::Added => (String::new(), "+"),
        };
        let number = paint(self.options, rail_style(), &format!("{number:>gutter$}"));
        let style = change_style(line.change);
        let sign_style = if line.change == LineChange::Kept { rail_style() } else { style };
        let sign = paint(self.options, sign_style, sign);
        let text = visible_lines(line.text);
        let text = text.trim_end_matches(['\r', '\n']).replace('\t', "    ");
        if text.is_empty() {
            return format!("{number} {sign}");
        }
        format!("{number} {sign} {}", paint(self.options, style, &text))
    }

    /// A range that the text has.
    fn range(&self, start: usize, end: usize) -> Range<usize> {
        let start = self.index.clamp(start);
        start..self.index.clamp(end).max(start)
    }

    /// The part of a range on its first line.
    fn first_line_of(&self, range: &Range<usize>) -> Range<usize> {
        let line = self.index.line_range(self.index.position(range.start).line);
        range.start..range.end.min(line.end).max(range.start)
    }

    /// The part of a range on its last line, without the indentation.
    fn last_line_of(&self, range: &Range<usize>) -> Range<usize> {
        let line = self.index.line_range(self.index.position(range.end).line);
        let indented = line.start + self.indentation(&line);
        range.start.max(indented).min(range.end)..range.end
    }

    /// How many bytes of white space a line begins with.
    fn indentation(&self, line: &Range<usize>) -> usize {
        let text = self.file.text.get(line.clone()).unwrap_or_default();
        text.len() - text.trim_start().len()
    }
}

fn taken_label(guard: &GuardFact) -> String {
    let type_name = match guard.type_name.as_str() {
        "" => String::new(),
        it => format!(" ({it})"),
    };
    let label = match &guard.name {
        Some(name) => format!("`{name}`{type_name} is taken here"),
        None => format!("a guard{type_name} is taken here"),
    };
    visible(&label).into_owned()
}

/// Whom an await waits for, by which way it gets there, and what that does.
fn await_label(point: &AwaitFact, text: &str) -> String {
    if point.callee == YIELD {
        return "waits for the stream's reader".to_owned();
    }
    let way = if point.chain.len() > 1 { point.chain.join(" → ") } else { point.callee.clone() };
    let code = text.get(point.span.start..point.span.end).unwrap_or_default();
    // A lock that blocks is taken by a call.
    let verb = if point.effect == Effect::Lock && !code.contains("await") { "calls" } else { "awaits" };
    let label = match point.effect {
        Effect::None => format!("{verb} `{way}`"),
        effect => format!("{verb} `{way}`: {effect}"),
    };
    visible(&label).into_owned()
}

/// What can be done, how sure that is, and the flag that does it.
fn help(fix: &Fix) -> String {
    let why = match fix.why.as_str() {
        "" => String::new(),
        it => format!(": {it}"),
    };
    match fix.safety {
        Safety::Safe => format!("{} (safe{why}; --apply)", fix.title),
        Safety::Unsafe => format!("{} (unsafe{why}; --unsafe-fixes)", fix.title),
        Safety::Display => format!("{} (advice{why})", fix.title),
    }
}

fn rail_style() -> Style {
    AnsiColor::BrightBlue.on_default().bold()
}

/// The lines of a file that a snippet draws on, safe for a terminal.
struct Excerpt {
    text: String,
    /// Both 1-based.
    first_line: usize,
    last_line: usize,
    /// Where the excerpt starts in the file.
    start: usize,
    /// For each byte of the excerpt in the file, and its end, where it is in `text`; empty where nothing moved.
    moved: Vec<usize>,
}

impl Excerpt {
    fn around(source: &str, index: &LineIndex<'_>, marks: &[Mark]) -> Excerpt {
        let start = marks.iter().map(|it| it.range.start).min().unwrap_or(0);
        let end = marks.iter().map(|it| it.range.end).max().unwrap_or(0);
        let (first_line, last_line) = (index.position(start).line, index.position(end).line);
        let (start, end) = (index.line_range(first_line).start, index.line_range(last_line).end);
        let original = source.get(start..end).unwrap_or_default();
        let text = visible_lines(original);
        let mut moved = Vec::new();
        if text != original {
            // One character became one character.
            let mut at = 0;
            for (old, new) in original.chars().zip(text.chars()) {
                moved.extend(std::iter::repeat_n(at, old.len_utf8()));
                at += new.len_utf8();
            }
            moved.push(at);
        }
        Excerpt { text: text.into_owned(), first_line, last_line, start, moved }
    }

    fn annotation(&self, mark: &Mark) -> Annotation<'static> {
        let place = |offset: usize| {
            let offset = offset.saturating_sub(self.start);
            let moved = if self.moved.is_empty() { Some(offset) } else { self.moved.get(offset).copied() };
            moved.map_or(self.text.len(), |it| it.min(self.text.len()))
        };
        mark.kind.span(place(mark.range.start)..place(mark.range.end)).label(mark.label.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{options, report, span};
    use super::*;
    use crate::model::{Edit, Span};

    /// The report with another text; `taken` is acquired, `awaited` awaited, and the life ends with `released`.
    fn report_on(text: &str, taken: &str, awaited: &str, released: &str) -> Report {
        let mut report = report();
        report.files[0].text = text.to_owned();
        let finding = &mut report.findings[0];
        finding.span = span(text, taken);
        finding.fix = None;
        finding.awaits[0].span = span(text, awaited);
        finding.awaits[0].chain.truncate(1);
        let guard = finding.guard.as_mut().unwrap();
        guard.acquired = finding.span.clone();
        let start = text.rfind(released).unwrap();
        guard.released = Span { file: 0, start, end: start + released.len() };
        report
    }

    #[test]
    fn the_guards_life_is_drawn_along_the_code() {
        assert_eq!(
            render(&report(), &options()),
            "\
warning[lock_held_across_io]: `eng` is held over a network call
 --> src/sync.rs:3:19
  |
3 |       let mut eng = engine.lock().await;
  |                     ^^^^^^^^^^^^^^^^^^^ `eng` (tokio::sync::MutexGuard<SyncEngine>) is taken here
4 | /     eng.runs += 1;
5 | |     fetch(&url()).await;
  | |     ------------------- awaits `x::fetch → reqwest::RequestBuilder::send`: network
6 | |     done();
7 | | }
  | |_- released here
  |
  = help: drop the guard before awaiting (safe: it is not used later; --apply)
  |
4 |     eng.runs += 1;
  +     drop(eng);
5 |     fetch(&url()).await;
"
        );
    }

    #[test]
    fn an_await_on_the_next_line_and_a_long_life() {
        let steps = "    step();\n".repeat(30);
        let text = format!(
            "fn f() {{\n    let eng = lock();\n    client\n        .go()\n        .await;\n{steps}}}\n"
        );
        let mut report = report_on(&text, "lock()", "client\n        .go()\n        .await", "}");
        report.findings[0].declined = Some("the guard is used later".to_owned());
        assert_eq!(
            render(&report, &options()),
            "\
warning[lock_held_across_io]: `eng` is held over a network call
  --> src/sync.rs:2:15
   |
 2 |       let eng = lock();
   |                 ^^^^^^ `eng` (tokio::sync::MutexGuard<SyncEngine>) is taken here
 3 | /     client
 4 | |         .go()
 5 | |         .await;
   | |         ------ awaits `x::fetch`: network
 6 | |     step();
...  |
35 | |     step();
36 | | }
   | |_- released here
   |
   = note: no fix: the guard is used later
"
        );
        let text = "fn f() {\n    let eng = lock();\n    go().await;\n    step();\n}\n";
        let report = report_on(text, "lock()", "go().await", "}");
        assert_eq!(
            render(&report, &options()),
            "\
warning[lock_held_across_io]: `eng` is held over a network call
 --> src/sync.rs:2:15
  |
2 |       let eng = lock();
  |  _______________^^^^^^-
  | |               |
  | |               `eng` (tokio::sync::MutexGuard<SyncEngine>) is taken here
3 | |     go().await;
  | |     ---------- awaits `x::fetch`: network
4 | |     step();
5 | | }
  | |_- released here
"
        );
    }

    #[test]
    fn a_temporary_on_one_line() {
        let text = "\tself.x.lock().await.stop().await;\r\n";
        let mut report = report_on(text, "self.x.lock().await", "self.x.lock().await.stop().await", ";");
        let guard = report.findings[0].guard.as_mut().unwrap();
        (guard.name, guard.by_name, guard.type_name) = (None, true, String::new());
        report.findings[0].severity = Severity::Hint;
        assert_eq!(
            render(&report, &options()),
            "\
hint[lock_held_across_io]: `eng` is held over a network call
 --> src/sync.rs:1:2
  |
1 |     self.x.lock().await.stop().await;
  |     ^^^^^^^^^^^^^^^^^^^-------------- released here
  |     |                  |
  |     |                  awaits `x::fetch`: network
  |     a guard is taken here
  |
  = note: the type is unknown; that this is a lock guard was decided by its name
"
        );
    }

    #[test]
    fn a_finding_about_a_use_of_the_guard() {
        let text =
            "fn f() {\n    let eng = lock();\n    let t = eng.token;\n    drop(eng);\n    go().await;\n}\n";
        let mut report = report_on(text, "lock()", "go().await", "drop(eng)");
        report.findings[0].span = span(text, "eng.token");
        assert_eq!(
            render(&report, &options()),
            "\
warning[lock_held_across_io]: `eng` is held over a network call
 --> src/sync.rs:3:13
  |
2 |       let eng = lock();
  |  _______________-------
  | |               |
  | |               `eng` (tokio::sync::MutexGuard<SyncEngine>) is taken here
3 | |     let t = eng.token;
  | |             ^^^^^^^^^ this use
4 | |     drop(eng);
  | |_____________- released here
5 |       go().await;
  |       ---------- awaits `x::fetch`: network
"
        );
    }

    #[test]
    fn the_patch_of_an_unsafe_fix_in_two_files() {
        let mut report = report();
        let mut other = report.files[0].clone();
        other.shown = "src/other.rs".to_owned();
        other.text = "one\ntwo\nthree\nfour\nfive\n".to_owned();
        report.files.push(other);
        let fix = report.findings[0].fix.as_mut().unwrap();
        fix.safety = Safety::Unsafe;
        fix.why = "the write may be lost".to_owned();
        for start in [0, 19] {
            let span = Span { file: 1, start, end: start + 3 };
            fix.edits.push(Edit { span, replacement: "1".to_owned() });
        }
        let text = render(&report, &options());
        let (_, patch) = text.split_once("  = help").unwrap();
        assert_eq!(
            patch,
            ": drop the guard before awaiting (unsafe: the write may be lost; --unsafe-fixes)
  |
4 |     eng.runs += 1;
  +     drop(eng);
5 |     fetch(&url()).await;
 ::: src/other.rs
  |
1 - one
  + 1
2 | two
...
4 | four
5 - five
  + 1e
"
        );
    }

    #[test]
    fn quiet_leaves_the_patch_out() {
        let text = render(&report(), &RenderOptions { quiet: true, ..options() });
        assert!(text.ends_with("--apply)\n"), "{text}");
    }

    #[test]
    fn only_the_gravest_awaits_are_drawn() {
        let mut report = report();
        for _ in 0..MAX_AWAITS {
            let mut point = report.findings[0].awaits[0].clone();
            point.effect = Effect::Lock;
            report.findings[0].awaits.insert(0, point);
        }
        let text = render(&report, &options());
        assert_eq!(text.matches("awaits `").count(), MAX_AWAITS);
        assert!(text.contains(": network\n"), "{text}");
        assert!(text.contains("= note: 1 more await under this guard\n"), "{text}");
    }

    #[test]
    fn nothing_of_the_repository_steers_the_terminal() {
        let evil = "\u{1b}[2J\u{9b}31m\u{202e}\r";
        let text = format!("/*{evil}*/ let eng = lock(); /*{evil}*/ go().await;\n{evil}\n}}\n");
        let mut report = report_on(&text, "lock()", "go().await", "}");
        report.files[0].shown = evil.to_owned();
        let finding = &mut report.findings[0];
        finding.message = evil.to_owned();
        finding.awaits[0].callee = evil.to_owned();
        finding.guard.as_mut().unwrap().type_name = evil.to_owned();
        let end = text.len();
        finding.fix = Some(Fix {
            title: evil.to_owned(),
            safety: Safety::Safe,
            why: evil.to_owned(),
            edits: vec![Edit { span: Span { file: 0, start: 0, end }, replacement: evil.to_owned() }],
            rewrites_declaration: false,
        });
        let text = render(&report, &options());
        assert!(text.contains(":1:26\n"), "{text}");
        assert!(text.contains("/*␛[2J�31m�␍*/ let eng"), "{text}");
        assert!(!text.chars().any(|it| it != '\n' && crate::text::steers(it)), "{text:?}");

        let styled = render(&report, &RenderOptions { colour: true, ..options() });
        assert!(!styled.contains("[2J\u{9b}") && !styled.contains("\u{1b}[2J"), "{styled:?}");
    }

    #[test]
    fn spans_that_the_text_does_not_have_are_no_bug() {
        let mut report = report();
        report.files[0].text = "é".to_owned();
        assert!(render(&report, &options()).contains("src/sync.rs:1:"));
    }

    #[test]
    fn findings_are_apart_and_suppressed_ones_absent() {
        let mut report = report();
        let one = render(&report, &options());
        report.findings.push(report.findings[0].clone());
        assert_eq!(render(&report, &options()), format!("{one}\n{one}"));
        report.findings[1].suppressed = true;
        assert_eq!(render(&report, &options()), one);
    }
}

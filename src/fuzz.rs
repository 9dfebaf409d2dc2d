//! For the developers: does what must hold of every input hold of code that nobody would write?
//!
//! Seeds are cut, doubled, mixed and spoilt, and go through all of it: parse, detect, fix, parse again.
//! The same seeds and number give the same inputs.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use crate::apply::plan::{ApplyOptions, Converged, converge};
use crate::config::Config;
use crate::engine::{self, Request};
use crate::load::discover::DiscoverOptions;
use crate::load::{self, Overlay};
use crate::model::{Report, Safety};
use crate::models::ModelSet;
use crate::ra::parser::LexedStr;
use crate::ra::span::Edition;
use crate::ra::syntax::SyntaxKind;
use crate::rules;

/// Pseudo-random numbers that are the same everywhere (splitmix64).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Less than `end`; 0 where that is 0.
    fn below(&mut self, end: usize) -> usize {
        let end = end.max(1) as u64;
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

/// What code about locks is made of, and what spoils it.
const SNIPPETS: [&str; 32] = [
    ".await",
    ".await?",
    "?",
    ".lock().await",
    ".lock().unwrap()",
    ".read().await",
    ".clone()",
    ".as_ref()",
    "let guard = m.lock().await;",
    "let _ = ",
    "drop(guard);",
    "std::mem::drop(guard);",
    "async move {",
    "async {",
    "unsafe {",
    "{",
    "}",
    "(",
    ")",
    "if let Some(x) = ",
    "match x { _ => ",
    "for x in ",
    "while let Ok(x) = ",
    "return ",
    "break;",
    "tokio::select! { _ = x => {} }",
    "println!(\"{guard:?}\");",
    "// a comment\n",
    "/* one */",
    "#[cfg(test)]\n",
    "é\u{202e}",
    "\r\n",
];

/// The Rust code of a case file of the rules, each block after the prelude that they share.
pub fn code_blocks(markdown: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```rust") {
            let code = lines.by_ref().take_while(|it| *it != "```");
            blocks.push(code.flat_map(|it| [it, "\n"]).collect());
        }
    }
    let Some((prelude, blocks)) = blocks.split_first() else { return Vec::new() };
    blocks.iter().map(|it| format!("{prelude}\n{it}")).collect()
}

/// A new input out of `seeds`.
pub fn input(random: &mut Random, seeds: &[String]) -> String {
    let mut text = random.pick(seeds).cloned().unwrap_or_default();
    for _ in 0..=random.below(4) {
        text = mutated(random, &text, seeds);
    }
    text
}

fn mutated(random: &mut Random, text: &str, seeds: &[String]) -> String {
    match random.below(10) {
        0 => without_lines(random, text),
        1 => with_lines(random, text, text),
        2 => {
            let other = random.pick(seeds).cloned().unwrap_or_default();
            with_lines(random, text, &other)
        }
        3 => text.replace('\n', "\r\n"),
        4 => with_names_changed(random, text),
        5 | 6 => with_snippet(random, text),
        _ => with_tokens_changed(random, text),
    }
}

/// A few whole lines of `text`, by index.
fn some_lines(random: &mut Random, n_lines: usize) -> std::ops::Range<usize> {
    let start = random.below(n_lines);
    start..(start + 1 + random.below(6)).min(n_lines)
}

fn without_lines(random: &mut Random, text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let cut = some_lines(random, lines.len());
    lines.iter().enumerate().filter(|(at, _)| !cut.contains(at)).map(|it| *it.1).collect()
}

fn with_lines(random: &mut Random, text: &str, other: &str) -> String {
    let others: Vec<&str> = other.split_inclusive('\n').collect();
    let range = some_lines(random, others.len());
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let at = random.below(lines.len() + 1);
    let taken = others.get(range).unwrap_or_default().to_vec();
    lines.splice(at..at, taken);
    lines.concat()
}

/// The text cut into tokens, white space among them.
fn tokens(text: &str) -> Vec<(SyntaxKind, &str)> {
    let lexed = LexedStr::new(Edition::CURRENT, text);
    (0..lexed.len()).map(|it| (lexed.kind(it), &text[lexed.text_range(it)])).collect()
}

fn with_snippet(random: &mut Random, text: &str) -> String {
    let mut tokens: Vec<&str> = tokens(text).into_iter().map(|it| it.1).collect();
    let at = random.below(tokens.len() + 1);
    tokens.insert(at, random.pick(&SNIPPETS).copied().unwrap_or_default());
    tokens.concat()
}

fn with_tokens_changed(random: &mut Random, text: &str) -> String {
    let mut tokens: Vec<&str> = tokens(text).into_iter().map(|it| it.1).collect();
    if tokens.is_empty() {
        return String::new();
    }
    let (at, other) = (random.below(tokens.len()), random.below(tokens.len()));
    match random.below(3) {
        0 => {
            tokens.remove(at);
        }
        1 => tokens.insert(at, tokens[other]),
        _ => tokens.swap(at, other),
    }
    tokens.concat()
}

/// One name put in the place of another, at one place or at all.
fn with_names_changed(random: &mut Random, text: &str) -> String {
    let tokens = tokens(text);
    let names: Vec<&str> = tokens.iter().filter(|it| it.0 == SyntaxKind::IDENT).map(|it| it.1).collect();
    let (Some(&from), Some(&to)) = (random.pick(&names), random.pick(&names)) else {
        return text.to_owned();
    };
    let everywhere = random.below(2) == 0;
    let mut left = if everywhere { usize::MAX } else { 1 };
    let change = |(kind, text): (SyntaxKind, &'_ str)| -> String {
        if kind == SyntaxKind::IDENT && text == from && left > 0 {
            left -= 1;
            return to.to_owned();
        }
        text.to_owned()
    };
    tokens.into_iter().map(change).collect()
}

/// What an input shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    pub text: String,
    pub what: String,
}

/// What a set of inputs came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    pub inputs: usize,
    /// Inputs that parse without an error.
    pub parsed: usize,
    pub findings: usize,
    pub fixes: usize,
    pub failures: Vec<Failure>,
}

/// Sends `texts` through all of it, each a loose file of the folder `dir`, which is empty.
pub fn check(texts: &[String], dir: &Path, threads: usize) -> std::io::Result<Tally> {
    let name = |at: usize| format!("input_{at:04}.rs");
    for (at, text) in texts.iter().enumerate() {
        std::fs::write(dir.join(name(at)), text)?;
    }
    let (report, converged) = match run(dir, threads) {
        Ok(both) => both,
        // One of them brings it down: which?
        Err(what) if texts.len() == 1 => {
            let failures = texts.iter().map(|it| Failure { text: it.clone(), what: what.clone() });
            return Ok(Tally { inputs: 1, failures: failures.collect(), ..Tally::default() });
        }
        Err(_) => {
            let mut tally = Tally::default();
            for (at, text) in texts.iter().enumerate() {
                std::fs::remove_file(dir.join(name(at)))?;
                let alone = dir.join(format!("alone_{at:04}"));
                std::fs::create_dir(&alone)?;
                tally.add(check(std::slice::from_ref(text), &alone, threads)?);
                std::fs::remove_dir_all(&alone)?;
            }
            return Ok(tally);
        }
    };
    let mut tally = Tally {
        inputs: texts.len(),
        parsed: texts.iter().filter(|it| engine::syntax_errors(it) == 0).count(),
        findings: report.findings.len(),
        fixes: converged.applied.len(),
        failures: Vec::new(),
    };
    for (shown, what) in broken(&report, &converged) {
        let text = texts.iter().enumerate().find(|(at, _)| name(*at) == shown).map(|it| it.1.clone());
        tally.failures.push(Failure { text: text.unwrap_or_default(), what });
    }
    Ok(tally)
}

impl Tally {
    pub fn add(&mut self, other: Tally) {
        self.inputs += other.inputs;
        self.parsed += other.parsed;
        self.findings += other.findings;
        self.fixes += other.fixes;
        self.failures.extend(other.failures);
    }
}

/// The report on `dir` and what all fixes make of it; fails where something panics.
fn run(dir: &Path, threads: usize) -> Result<(Report, Converged), String> {
    let paths = [dir.to_owned()];
    let models = ModelSet::embedded();
    let request = Request {
        paths: &paths,
        discover: DiscoverOptions {
            working_dir: dir.to_owned(),
            no_ignore: true,
            exclude: Vec::new(),
            force_exclude: false,
            packages: Vec::new(),
        },
        rules: rules::ALL.to_vec(),
        models: &models,
        include_tests: true,
        config: Config::default(),
        threads,
    };
    let options = ApplyOptions {
        least_safety: Safety::Unsafe,
        root: None,
        syntax_errors: &engine::syntax_errors,
        accept: &|_| true,
    };
    let both = catch_unwind(AssertUnwindSafe(|| {
        let report = engine::analyse(&request, &Overlay::new())?;
        let converged = converge(report.clone(), |it| engine::analyse(&request, it), &options)?;
        Ok::<_, load::discover::LoadError>((report, converged))
    }));
    match both {
        Ok(Ok(both)) => Ok(both),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("it panics".to_owned()),
    }
}

/// What does not hold, by the file that shows it.
fn broken(report: &Report, converged: &Converged) -> Vec<(String, String)> {
    let mut acc = Vec::new();
    for note in report.notes.iter().chain(&converged.remaining.notes) {
        if note.message.contains("a bug of asyncfix") {
            let file = note.message.split('`').find(|it| it.ends_with(".rs")).unwrap_or_default();
            acc.push((file.to_owned(), note.message.clone()));
        }
    }
    for report in [report, &converged.remaining] {
        for finding in &report.findings {
            let mut finding = finding.clone();
            let file = report.files.get(finding.span.file).map(|it| it.shown.clone()).unwrap_or_default();
            for span in finding.spans_mut() {
                let text = report.files.get(span.file).map_or("", |it| it.text.as_str());
                if text.get(span.start..span.end).is_none() {
                    acc.push((file.clone(), format!("{}..{} is no part of the text", span.start, span.end)));
                }
            }
        }
    }
    if !converged.converged {
        for fix in &converged.unsettled {
            acc.push((fix.shown.clone(), format!("the fixes do not settle: {} at {}", fix.title, fix.line)));
        }
    }
    for patch in &converged.patches {
        let (before, after) = (engine::syntax_errors(&patch.before), engine::syntax_errors(&patch.after));
        if after > before {
            acc.push((
                patch.shown.clone(),
                format!("{before} syntax errors become {after}:\n{}", patch.after),
            ));
        }
        let kept = comments(&patch.after);
        for (comment, count) in comments(&patch.before) {
            if kept.get(&comment).copied().unwrap_or_default() < count {
                acc.push((patch.shown.clone(), format!("the comment {comment:?} is lost:\n{}", patch.after)));
            }
        }
    }
    acc
}

/// How often each comment occurs.
fn comments(text: &str) -> BTreeMap<String, usize> {
    let mut comments = BTreeMap::new();
    for (kind, text) in tokens(text) {
        if kind == SyntaxKind::COMMENT {
            *comments.entry(text.trim_end().to_owned()).or_default() += 1;
        }
    }
    comments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_gives_the_same_inputs() {
        let seeds = ["fn a() { b.await }\n".to_owned(), "fn c() {\n    d();\n}\n".to_owned()];
        let inputs = |seed| -> Vec<String> {
            let mut random = Random::new(seed);
            (0..50).map(|_| input(&mut random, &seeds)).collect()
        };
        assert_eq!(inputs(1), inputs(1));
        assert_ne!(inputs(1), inputs(2));
        assert!(inputs(1).iter().any(|it| !seeds.contains(it)));
    }

    #[test]
    fn nothing_to_start_from_is_no_reason_to_panic() {
        let mut random = Random::new(7);
        for seeds in [vec![], vec![String::new()], vec!["é".to_owned()]] {
            (0..200).for_each(|_| {
                input(&mut random, &seeds);
            });
        }
    }
}

//! The rules: what each one is, and how a guard's site becomes its finding.
//!
//! A rule is one file and one word in the list at the end of this one.
//! The file's header is the rule's page: `asyncfix explain` prints it and `docs/rules/` is made from it.

mod race_report;

use crate::facts::body::BodyCx;
use crate::facts::effects::function_path;
use crate::facts::lock_uses::Declared;
use crate::facts::site::{self, AwaitSite, Site};
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{AwaitFact, Effect, Finding, Fix, GuardFact, Severity, Span, YIELD};
use crate::ra::syntax::SyntaxNode;
use crate::rewrite::{self, Decline, Location, RewriteCx};

/// One rule.
pub struct Rule {
    /// Its name on the command line, in suppressions and in the docs.
    pub id: &'static str,
    /// What it finds, in one line.
    pub finds: &'static str,
    /// Whether it is on without being selected.
    pub default: bool,
    /// How safe its fixes are, in a word or two.
    pub fixes: &'static str,
    /// The rule's own source, whose header is its page.
    pub source: &'static str,
    pub detect: Detect,
}

/// What a rule is asked about.
#[derive(Clone, Copy)]
pub enum Detect {
    /// Each guard that may be alive over an await: nothing, or a message and the awaits that it is about.
    Guard(for<'a> fn(&Subject<'a, '_>) -> Option<Report<'a>>),
    /// Once, the whole workspace. Spans and edits name files by their index into `Sources::files`.
    Workspace {
        /// Whether the text of a file may matter. Where none does, the rule costs nothing.
        relevant: fn(&str) -> bool,
        detect: fn(&Workspace<'_, '_>) -> Vec<Finding>,
    },
}

/// A guard alive over an await, as rules see it.
pub struct Subject<'a, 'db> {
    pub cx: &'a BodyCx<'db>,
    pub site: &'a Site<'db>,
    /// The rest of the workspace, which a fix may have to read or to edit.
    pub workspace: &'a Workspace<'a, 'db>,
}

/// What a rule has to say of a subject.
pub struct Report<'a> {
    pub severity: Severity,
    pub message: String,
    /// The awaits that the finding is about; never empty.
    pub awaits: Vec<&'a AwaitSite>,
}

impl Rule {
    /// The rule's page: the header of its source.
    pub fn page(&self) -> String {
        let lines = self.source.lines().map_while(|it| it.strip_prefix("//!"));
        let mut page = String::new();
        for line in lines {
            page.push_str(line.strip_prefix(' ').unwrap_or(line));
            page.push('\n');
        }
        page
    }

    /// The rule's finding for `subject`, with its fix or why there is none.
    ///
    /// Where a function of the workspace hands the guard out, a hint stands there too: it is the other end.
    pub fn check_guard(&self, subject: &Subject<'_, '_>, location: Location<'_>) -> Vec<Finding> {
        let Detect::Guard(detect) = self.detect else { return Vec::new() };
        let Some(report) = detect(subject) else { return Vec::new() };
        let Subject { cx, site, workspace } = *subject;
        let (fix, declined) = match rewrite::release(&RewriteCx { cx, site, location, workspace }) {
            Ok(fix) => (Some(fix), None),
            Err(reason) => (None, Some(reason)),
        };
        let finding = finding(self.id, subject, report, location, fix, declined);
        let other_end = handed_out(subject, &finding);
        std::iter::once(finding).chain(other_end).collect()
    }

    /// The rule's findings in the whole workspace.
    pub fn check_workspace(&self, workspace: &Workspace<'_, '_>) -> Vec<Finding> {
        match self.detect {
            Detect::Workspace { detect, .. } => detect(workspace),
            Detect::Guard(_) => Vec::new(),
        }
    }
}

fn finding(
    rule: &'static str,
    subject: &Subject<'_, '_>,
    report: Report<'_>,
    location: Location<'_>,
    fix: Option<Fix>,
    declined: Option<String>,
) -> Finding {
    let site = subject.site;
    let span = |range: crate::ra::syntax::TextRange| Span {
        file: location.file,
        start: range.start().into(),
        end: range.end().into(),
    };
    let awaits = report
        .awaits
        .iter()
        .map(|it| {
            let (effect, chain) = it.awaited.main();
            let callee = match it.awaited.callee.is_empty() {
                true => subject.cx.text(it.expr).trim_end_matches(".await").to_owned(),
                false => it.awaited.callee.clone(),
            };
            AwaitFact { span: span(it.range), callee, effect, chain }
        })
        .collect();
    let end = usize::from(site.released);
    Finding {
        rule,
        severity: report.severity,
        message: report.message,
        fingerprint: format!("{rule}:{}:{}", location.function, site.lock),
        span: span(site.acquired),
        function: location.function.to_owned(),
        in_test: location.in_test,
        suppressed: false,
        guard: Some(GuardFact {
            name: subject.holder_name(),
            type_name: subject.cx.types.guard_name(site.life.guard.ty),
            lock: site.lock.clone(),
            family: site.life.guard.family,
            mode: site.life.guard.mode,
            acquired: span(site.acquired),
            released: Span { file: location.file, start: end.saturating_sub(1), end },
            by_name: site.life.guard.by_name,
        }),
        awaits,
        fix,
        declined,
    }
}

/// The hint at the place where the guard of `finding` is taken, in the function that hands it out.
fn handed_out(subject: &Subject<'_, '_>, finding: &Finding) -> Option<Finding> {
    let helper = site::handed_out_by(subject.cx, &subject.site.life)?;
    let cx = subject.workspace.body(helper);
    let (place, lock) = site::returned_guard(&cx)?;
    let file = subject.workspace.file_index(place.file).filter(|_| !place.in_macro)?;
    let span = Span { file, start: place.range.start().into(), end: place.range.end().into() };
    let path = function_path(&cx.types, helper);
    let of_lock = if lock.is_empty() { String::new() } else { format!(" of `{lock}`") };
    let message = format!(
        "the guard{of_lock} that `{}` hands out is held over long work by `{}`; let it go there, or hand out what callers need",
        short_path(&path),
        short_path(&finding.function)
    );
    let guard = finding.guard.as_ref().map(|it| GuardFact {
        name: None,
        lock: lock.clone(),
        acquired: span.clone(),
        released: span.clone(),
        ..it.clone()
    });
    Some(Finding {
        severity: Severity::Hint,
        message,
        fingerprint: format!("{}:{path}:{lock}", finding.rule),
        span,
        function: path,
        guard,
        fix: None,
        declined: Some("the guard is let go where it is held, which is a finding of its own".into()),
        ..finding.clone()
    })
}

/// The finding about the declaration of a lock, with its fix or why there is none.
fn declaration_finding(
    rule: &'static str,
    workspace: &Workspace<'_, '_>,
    declared: &Declared,
    message: String,
    fix: Result<Fix, Decline>,
) -> Finding {
    let range = declared.range;
    let (fix, declined) = match fix {
        Ok(fix) => (Some(fix), None),
        Err(reason) => (None, Some(reason)),
    };
    Finding {
        rule,
        severity: Severity::Warning,
        message,
        fingerprint: format!("{rule}:{}", declared.path),
        span: Span { file: declared.file, start: range.start().into(), end: range.end().into() },
        function: declared.path.clone(),
        in_test: workspace.is_test_code(declared.file, range),
        suppressed: false,
        guard: None,
        awaits: Vec::new(),
        fix,
        declined,
    }
}

impl<'a> Subject<'a, '_> {
    /// The guard for a message: its binding, or its lock, or its type.
    pub fn guard_words(&self) -> String {
        match (self.holder_name(), self.site.lock.as_str()) {
            (Some(name), "") => format!("guard `{name}`"),
            (Some(name), lock) => format!("guard `{name}` of `{lock}`"),
            (None, "") => format!("a `{}`", self.cx.types.guard_name(self.site.life.guard.ty)),
            (None, lock) => format!("the temporary guard of `{lock}`"),
        }
    }

    /// The name of the binding that holds the guard last; those that the engine makes up have none.
    fn holder_name(&self) -> Option<String> {
        let names = self.site.life.holders.iter().rev().map(|&it| self.cx.name(it));
        names.into_iter().find(|it| !it.starts_with("<ra@"))
    }

    /// The awaits with an effect that `wanted` accepts, or whose name sounds like I/O where `by_name` is.
    pub fn awaits(&self, wanted: impl Fn(&AwaitSite) -> bool) -> Vec<&'a AwaitSite> {
        self.site.awaits.iter().filter(|it| wanted(it)).collect()
    }
}

/// What the await does, for a message: "`f` waits for the network", with the chain where it has links.
pub fn await_words(cx: &BodyCx<'_>, site: &AwaitSite) -> String {
    let (effect, chain) = site.awaited.main();
    if site.awaited.callee == YIELD {
        return "the stream waits at a `yield` until its reader asks for more".to_owned();
    }
    let callee = match site.awaited.callee.is_empty() {
        true => cx.text(site.expr).trim_end_matches(".await").to_owned(),
        false => short_path(&site.awaited.callee),
    };
    let does = match effect {
        Effect::Network => "does network I/O",
        Effect::Disk => "does disk I/O",
        Effect::Process => "waits for a process",
        Effect::Timer => "sleeps",
        Effect::Channel => "waits for a channel",
        Effect::Join => "waits for a task",
        Effect::Lock => "waits for a lock",
        Effect::None => "yields",
        Effect::Unknown => "does work of unknown length",
    };
    let by_name = if site.awaited.by_name { ", to judge by its name" } else { "" };
    let links: Vec<String> = chain.iter().skip(1).map(|it| short_path(it)).collect();
    let via = if links.is_empty() { String::new() } else { format!(" (via `{}`)", links.join("` → `")) };
    format!("`{callee}` {does}{by_name}{via}")
}

/// What suspends the body there, for a message.
pub fn suspension_word(site: &AwaitSite) -> &'static str {
    if site.awaited.callee == YIELD { YIELD } else { "await" }
}

/// Where the rule looks at one function of the workspace.
fn location<'a>(
    workspace: &'a Workspace<'_, '_>,
    function: &FunctionItem,
    tree: &'a SyntaxNode,
    path: &'a str,
) -> Location<'a> {
    let text = &workspace.sources.files[function.file].text;
    Location { file: function.file, text, tree, function: path, in_test: function.in_test }
}

/// The last two segments of a path, which is what people know a function by.
fn short_path(path: &str) -> String {
    let segments: Vec<&str> = path.split("::").collect();
    segments[segments.len().saturating_sub(2)..].join("::")
}

/// The rule of that id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().find(|it| it.id == id).copied()
}

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        /// Every rule, in the order of the documentation.
        pub const ALL: &[&Rule] = &[$(&$name::RULE),*];
    };
}

rules![
    lock_held_across_io,
    sync_guard_across_await,
    lock_held_across_await,
    token_refresh_race,
    stale_write_after_await,
    background_work_in_foreground,
    mutex_as_signal,
    async_lock_for_sync_state,
    relock_while_held,
    lock_guards_io,
];

//! What the tool knows and says, as plain data: findings, fixes, effects, notes.
//!
//! Everything above `facts` speaks these types; none of them holds a syntax node or a database handle.

use std::fmt;
use std::path::PathBuf;

/// What awaiting a future does to the outside world, cheapest first.
///
/// The order decides which effect a finding is about when an await has several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    None,
    Lock,
    Join,
    Channel,
    Unknown,
    Timer,
    Process,
    Disk,
    Network,
}

impl Effect {
    pub const ALL: [Effect; 9] = [
        Effect::None,
        Effect::Lock,
        Effect::Join,
        Effect::Channel,
        Effect::Unknown,
        Effect::Timer,
        Effect::Process,
        Effect::Disk,
        Effect::Network,
    ];

    /// The word used in models, messages and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Effect::None => "none",
            Effect::Lock => "lock",
            Effect::Join => "join",
            Effect::Channel => "channel",
            Effect::Unknown => "unknown",
            Effect::Timer => "timer",
            Effect::Process => "process",
            Effect::Disk => "disk",
            Effect::Network => "network",
        }
    }

    /// The effect that `word` names in a model, or `None` for a word that names none.
    pub fn from_word(word: &str) -> Option<Effect> {
        Effect::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// Whether it reaches out of the process or waits for the clock: what no async lock should be held over.
    pub fn is_io(self) -> bool {
        matches!(self, Effect::Network | Effect::Disk | Effect::Process | Effect::Timer)
    }
}

/// The callee of a suspension that calls nothing: a stream's `yield`.
pub const YIELD: &str = "yield";

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How a guard's lock waits: `Async` locks are awaited, `Sync` locks block the thread, `Borrow` is `RefCell`'s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LockFamily {
    Async,
    Sync,
    Borrow,
}

/// Whether other guards of the same lock can live beside this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LockMode {
    Shared,
    Exclusive,
}

/// How sure a fix is to keep what the program means. Ordered: the surest is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Safety {
    /// Advice with a sketch, never applied.
    Display,
    /// Applied with `--unsafe-fixes` only; `why` says what may change.
    Unsafe,
    /// Applied by `--apply`.
    Safe,
}

impl Safety {
    /// The word used in messages and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Safety::Display => "display",
            Safety::Unsafe => "unsafe",
            Safety::Safe => "safe",
        }
    }

    /// rustc's word for the same idea.
    pub fn applicability(self) -> &'static str {
        match self {
            Safety::Display => "Unspecified",
            Safety::Unsafe => "MaybeIncorrect",
            Safety::Safe => "MachineApplicable",
        }
    }
}

/// Whether a finding fails a run (`Warning`) or is advice (`Hint`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Hint,
    Warning,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Warning => "warning",
        }
    }
}

/// A place in a file of the run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index into [`Report::files`].
    pub file: usize,
    /// Byte offsets into the file as it is on disk, `start <= end`.
    pub start: usize,
    pub end: usize,
}

/// One replacement of bytes in one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edit {
    pub span: Span,
    pub replacement: String,
}

impl Edit {
    /// Whether it only marks a place that a fix has counted on: a fix that edits there waits for the next round.
    pub fn is_mark(&self) -> bool {
        self.span.start == self.span.end && self.replacement.is_empty()
    }
}

/// A rewrite that answers a finding. All of its edits are made, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// An order: "drop the guard before awaiting".
    pub title: String,
    pub safety: Safety,
    /// Why it keeps the meaning, or what may change, in one line.
    pub why: String,
    /// Sorted, disjoint; empty only for `Safety::Display`.
    pub edits: Vec<Edit>,
    /// Whether it rewrites a declaration with every use of it: another fix could add a use that it does not know of.
    pub rewrites_declaration: bool,
}

impl Fix {
    /// The edits that change something, for people and machines to read.
    pub fn changes(&self) -> impl Iterator<Item = &Edit> {
        self.edits.iter().filter(|it| !it.is_mark())
    }
}

/// The guard a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuardFact {
    /// The binding that holds it, or `None` for a temporary.
    pub name: Option<String>,
    /// The guard's type with its path, `tokio::sync::MutexGuard<SyncEngine>`.
    pub type_name: String,
    /// The lock as the source writes it (`self.engine`), empty where the guard comes from elsewhere.
    pub lock: String,
    pub family: LockFamily,
    pub mode: LockMode,
    /// Where the guard is acquired.
    pub acquired: Span,
    /// Where it is released at the latest: the drop, the move, or the closing brace or semicolon of its scope.
    pub released: Span,
    /// Whether a name and not a type decided that this is a guard.
    pub by_name: bool,
}

/// One await point under the guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwaitFact {
    /// The `await` keyword with the expression it waits for ends here; `span` is the whole `expr.await`.
    pub span: Span,
    /// The awaited function by path, or the expression's text where it has none.
    pub callee: String,
    pub effect: Effect,
    /// From the callee to the function that has the effect; one entry at least.
    pub chain: Vec<String>,
}

/// One problem at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static str,
    pub severity: Severity,
    pub message: String,
    /// Stable over edits elsewhere in the file: rule, function and lock, and a counter among equals.
    pub fingerprint: String,
    /// Where the guard is acquired.
    pub span: Span,
    /// Path of the function, `crate::module::function`.
    pub function: String,
    pub in_test: bool,
    pub suppressed: bool,
    pub guard: Option<GuardFact>,
    /// In source order.
    pub awaits: Vec<AwaitFact>,
    pub fix: Option<Fix>,
    /// Why no fix is offered, in one line; `None` where there is one.
    pub declined: Option<String>,
}

impl Finding {
    /// Every span of the finding and of its fix; they may lie in several files.
    pub fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        let guard = self.guard.iter_mut().flat_map(|it| [&mut it.acquired, &mut it.released]);
        let awaits = self.awaits.iter_mut().map(|it| &mut it.span);
        let edits = self.fix.iter_mut().flat_map(|it| &mut it.edits).map(|it| &mut it.span);
        std::iter::once(&mut self.span).chain(guard).chain(awaits).chain(edits)
    }
}

/// One file of the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Absolute.
    pub path: PathBuf,
    /// As shown to people and machines: relative to the working directory, with `/`.
    pub shown: String,
    pub text: String,
}

/// Something the run could not read or had to leave out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    pub severity: NoteSeverity,
    pub message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteSeverity {
    /// Worth knowing; the run is as good as asked for.
    Info,
    /// Part of what was asked for could not be read: exit status 2.
    Error,
}

/// What a run found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Files with a finding or an edit, sorted by `shown`.
    pub files: Vec<SourceFile>,
    /// Sorted by file, then start.
    pub findings: Vec<Finding>,
    pub notes: Vec<Note>,
    /// How many files were looked at.
    pub files_checked: usize,
    /// How many functions were typed.
    pub functions_typed: usize,
}

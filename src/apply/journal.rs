//! What a run wrote and what was there before: kept on disk, so that a run that was cut short can be taken back.
//!
//! A journal lives in a folder of its own, out of git's sight: `asyncfix` in the git directory, or `.asyncfix` in the
//! workspace where there is none. It is written, with the originals, before the first source file is touched:
//!
//! | there is | means |
//! |---|---|
//! | `lock` | whose lock a run holds from its first write to its last |
//! | `pending/` without `journal.json` | a run was cut short before it touched a file |
//! | `pending/journal.json` | a run is at work, or was cut short: its files hold the old text or a new one |
//! | `last/journal.json` | what the last run left, for `asyncfix undo` |
//! | `trash/` | what is being thrown away |

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::system::disk::{self, Disk};
use crate::system::{self, log};

/// The version of the format below; another is not touched.
const VERSION: u32 = 1;

/// Where the journal of the files beneath `base` is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The folder itself; it may not exist yet.
    pub dir: PathBuf,
    /// What the journal's paths are relative to.
    pub base: PathBuf,
}

/// Why a journal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error("the journal cannot be kept: {}: {error}", system::shown(path))]
    Io { path: PathBuf, error: io::Error },
    #[error("{} is a link or belongs to another user; no journal is kept in it", system::shown(path))]
    Foreign { path: PathBuf },
    #[error(
        "the journal {} cannot be read: {reason}; the files of a run that was cut short are in that folder: put back what you need of them and remove the folder",
        system::shown(path)
    )]
    Unreadable { path: PathBuf, reason: String },
}

/// A journal that this process alone may use, for as long as the value lives.
pub struct Journal<'d> {
    home: Home,
    disk: &'d dyn Disk,
    /// Holds the lock, which the system lets go when the process ends, however it does.
    _lock: File,
}

/// A file as a journal remembers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// Absolute, links resolved.
    pub path: PathBuf,
    pub original: String,
}

/// What is on disk of a run.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Record {
    version: u32,
    /// Whether the run came to its end.
    finished: bool,
    /// How many fixes it made; for people.
    fixes: usize,
    files: Vec<Entry>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    /// Relative to the home's base, with `/`, and `%XX` for what is not plain ASCII.
    path: String,
    /// SHA-256 of the text before the run, in hexadecimal.
    original: String,
    /// The name of the file beside this journal that holds that text.
    backup: String,
    /// SHA-256 of each text that the run wrote or was about to write, the last one last.
    written: Vec<String>,
    /// The name that a new text has before it takes the file's place, in the file's folder.
    temporary: String,
}

/// What was done to files to take a run back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restored {
    /// How many fixes the run had made.
    pub fixes: usize,
    /// Files that hold their old text again, sorted.
    pub files: Vec<PathBuf>,
    /// Files that were not touched, and why; their old texts are in `kept`.
    pub left: Vec<(PathBuf, String)>,
    pub kept: Option<PathBuf>,
}

impl Home {
    /// The home for the files beneath `root`, which is canonical.
    ///
    /// A repository's own git directory, where it is a plain one and on the file system of the files;
    /// else `.asyncfix` beside the manifest of the workspace or package around `root`, else in `root`.
    pub fn of(root: &Path) -> Home {
        if let Some(top) = root.ancestors().find(|it| it.join(".git").symlink_metadata().is_ok())
            && let Some(git_dir) = git_dir(top)
            && on_one_file_system(&git_dir, top)
        {
            return Home { dir: git_dir.join("asyncfix"), base: top.to_owned() };
        }
        let manifests = || root.ancestors().filter(|it| it.join("Cargo.toml").is_file());
        let base = manifests().find(|it| is_workspace(it)).or(manifests().next()).unwrap_or(root);
        Home { dir: base.join(".asyncfix"), base: base.to_owned() }
    }

    /// Whether some run left something here, finished or not.
    pub fn exists(&self) -> bool {
        self.dir.symlink_metadata().is_ok()
    }

    /// Whether a run is at work or was cut short.
    pub fn is_pending(&self) -> bool {
        self.pending().join(JOURNAL).is_file()
    }

    fn pending(&self) -> PathBuf {
        self.dir.join("pending")
    }

    fn last(&self) -> PathBuf {
        self.dir.join("last")
    }
}

const JOURNAL: &str = "journal.json";

/// The git directory of the worktree `top`: the folder `.git`, or what the file `.git` names and what names it back.
///
/// An unpacked archive may hold a `.git` that points anywhere, and nothing is to be written there.
fn git_dir(top: &Path) -> Option<PathBuf> {
    let dot_git = top.join(".git");
    let kind = dot_git.symlink_metadata().ok()?.file_type();
    if kind.is_dir() {
        return dot_git.join("HEAD").is_file().then_some(dot_git);
    }
    if !kind.is_file() {
        return None;
    }
    let named = fs::read_to_string(&dot_git).ok()?;
    let git_dir = top.join(named.strip_prefix("gitdir:")?.trim()).canonicalize().ok()?;
    // A worktree's directory names its `.git` file, a submodule's names its folder.
    let names_back = match fs::read_to_string(git_dir.join("gitdir")) {
        Ok(back) => git_dir.join(back.trim()).canonicalize().ok()? == dot_git.canonicalize().ok()?,
        Err(_) => {
            let config = fs::read_to_string(git_dir.join("config")).ok()?;
            let worktree = config.lines().find_map(|it| it.trim().strip_prefix("worktree = "))?;
            git_dir.join(worktree.trim_matches('"')).canonicalize().ok()? == top.canonicalize().ok()?
        }
    };
    (names_back && git_dir.join("HEAD").is_file()).then_some(git_dir)
}

fn on_one_file_system(left: &Path, right: &Path) -> bool {
    match (fs::metadata(left), fs::metadata(right)) {
        (Ok(left), Ok(right)) => disk::same_file_system(&left, &right),
        _ => false,
    }
}

fn is_workspace(dir: &Path) -> bool {
    fs::read_to_string(dir.join("Cargo.toml"))
        .is_ok_and(|it| it.lines().any(|line| line.trim_start().starts_with("[workspace")))
}

impl<'d> Journal<'d> {
    /// Takes the journal of `home` for this process, and makes it where there is none.
    ///
    /// While another process has it this one waits, after it called `waiting` once.
    pub fn open(home: Home, disk: &'d dyn Disk, waiting: impl FnOnce()) -> Result<Journal<'d>, JournalError> {
        let at = |path: &Path| {
            let path = path.to_owned();
            move |error| JournalError::Io { path, error }
        };
        if !home.exists() {
            match disk.create_dir(&home.dir) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(at(&home.dir)(error));
                }
                _ => {}
            }
        }
        let own = home.dir.symlink_metadata().map_err(at(&home.dir))?;
        let base = fs::metadata(&home.base).map_err(at(&home.base))?;
        if !own.is_dir() || !disk::same_owner(&own, &base) {
            return Err(JournalError::Foreign { path: home.dir });
        }
        let ignore = home.dir.join(".gitignore");
        if home.dir.file_name().is_some_and(|it| it == ".asyncfix") && !ignore.exists() {
            disk.create(&ignore, b"*\n", None).map_err(at(&ignore))?;
        }
        let path = home.dir.join("lock");
        let lock = File::options().create(true).truncate(false).write(true).open(&path).map_err(at(&path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                lock.lock().map_err(at(&path))?;
            }
            Err(TryLockError::Error(error)) => return Err(at(&path)(error)),
        }
        Ok(Journal { home, disk, _lock: lock })
    }

    /// Takes back the run that was cut short, or brings it to its end where only the last step was missing.
    ///
    /// `None` where there is no such run, or it touched nothing.
    pub fn resume(&self) -> Result<Option<Restored>, JournalError> {
        self.empty_trash()?;
        let pending = self.home.pending();
        if pending.symlink_metadata().is_err() {
            return Ok(None);
        }
        let Some(record) = read_record(&pending)? else {
            // Nothing is touched before the journal is whole.
            self.throw_away(&pending)?;
            return Ok(None);
        };
        if record.finished {
            self.promote()?;
            return Ok(None);
        }
        log::info(|| format!("takes back the run in {}", pending.display()));
        self.restore(record).map(Some)
    }

    /// Takes back the last run that came to its end; `None` where there is none.
    pub fn undo(&self) -> Result<Option<Restored>, JournalError> {
        self.empty_trash()?;
        let last = self.home.last();
        let Some(mut record) = read_record(&last)? else { return Ok(None) };
        // From here on it is a run that was cut short, so that an undo that is cut short is finished by the next.
        record.finished = false;
        self.save(&last, &record)?;
        let pending = self.home.pending();
        self.disk.rename(&last, &pending).map_err(|error| JournalError::Io { path: last, error })?;
        self.restore(record).map(Some)
    }

    /// Remembers `files` before a run touches them.
    pub fn begin(&self, files: &[Remembered]) -> Result<Run<'_, 'd>, JournalError> {
        let pending = self.home.pending();
        let at = |path: &Path| {
            let path = path.to_owned();
            move |error| JournalError::Io { path, error }
        };
        self.disk.create_dir(&pending).map_err(at(&pending))?;
        let mut record = Record { version: VERSION, finished: false, fixes: 0, files: Vec::new() };
        for (idx, file) in files.iter().enumerate() {
            let backup = format!("{idx}.old");
            let path = pending.join(&backup);
            self.disk.create(&path, file.original.as_bytes(), None).map_err(at(&path))?;
            let relative = file.path.strip_prefix(&self.home.base).map_err(|_| JournalError::Io {
                path: file.path.clone(),
                error: io::Error::other(format!("it is not beneath {}", self.home.base.display())),
            })?;
            record.files.push(Entry {
                path: encode(relative),
                original: hash(file.original.as_bytes()),
                backup,
                written: Vec::new(),
                temporary: format!(".asyncfix-{}-{idx}.tmp", std::process::id()),
            });
        }
        self.save(&pending, &record)?;
        Ok(Run { journal: self, record })
    }

    /// Puts every file of `record`, which is that of `pending`, back as it was, and keeps what could not be.
    fn restore(&self, mut record: Record) -> Result<Restored, JournalError> {
        let pending = self.home.pending();
        let mut restored = Restored { fixes: record.fixes, ..Restored::default() };
        let mut kept = Vec::new();
        for entry in record.files {
            let Some(path) = decode(&entry.path).map(|it| self.home.base.join(it)) else {
                return Err(unreadable(&pending, "it names a file outside its folder"));
            };
            match self.restore_one(&pending, &entry, &path) {
                Ok(true) => restored.files.push(path),
                Ok(false) => {}
                Err(why) => {
                    restored.left.push((path, why));
                    kept.push(entry);
                }
            }
        }
        restored.files.sort();
        if kept.is_empty() {
            self.throw_away(&pending)?;
            return Ok(restored);
        }
        record.files = kept;
        record.finished = true;
        self.save(&pending, &record)?;
        self.promote()?;
        restored.kept = Some(self.home.last());
        Ok(restored)
    }

    /// Whether the file had to be put back; fails, with the file untouched, where it is not as the run left it.
    fn restore_one(&self, folder: &Path, entry: &Entry, path: &Path) -> Result<bool, String> {
        let confined = path
            .parent()
            .and_then(|it| it.canonicalize().ok())
            .is_some_and(|parent| self.home.base.canonicalize().is_ok_and(|base| parent.starts_with(base)));
        if !confined {
            return Err("its folder is gone, or is outside of the repository now".to_owned());
        }
        if is_plain_name(&entry.temporary) && entry.temporary.starts_with(".asyncfix-") {
            // Left where a run was cut short between making it and putting it in place.
            let _ = self.disk.remove_file(&path.with_file_name(&entry.temporary));
        }
        let metadata = match path.symlink_metadata() {
            Ok(metadata) if metadata.is_file() => metadata,
            Ok(_) => return Err("it is no regular file any more".to_owned()),
            Err(_) => return Err("it was removed since".to_owned()),
        };
        let current = fs::read(path).map_err(|it| format!("it cannot be read: {it}"))?;
        let current = hash(&current);
        if current == entry.original {
            return Ok(false);
        }
        if !entry.written.contains(&current) {
            return Err("it was changed since".to_owned());
        }
        let backup = folder.join(&entry.backup);
        let text = match fs::read(&backup) {
            Ok(text) if is_plain_name(&entry.backup) && hash(&text) == entry.original => text,
            _ => return Err("its old text is not in the journal any more".to_owned()),
        };
        let disk = self.disk;
        // The backup itself takes the file's place: that needs no room on a disk that may be full.
        disk.resemble(&backup, &metadata)
            .and_then(|()| match disk.rename(&backup, path) {
                Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                    let temporary = path.with_file_name(&entry.temporary);
                    disk.create(&temporary, &text, Some(&metadata))?;
                    disk.rename(&temporary, path)
                }
                result => result,
            })
            .map_err(|it| format!("it cannot be written: {it}"))?;
        log::debug(|| format!("put back {}", path.display()));
        Ok(true)
    }

    /// Makes what is pending the last run that came to its end.
    fn promote(&self) -> Result<(), JournalError> {
        let (pending, last) = (self.home.pending(), self.home.last());
        let trash = self.home.dir.join("trash");
        let had_last = last.symlink_metadata().is_ok();
        if had_last {
            self.disk
                .rename(&last, &trash)
                .map_err(|error| JournalError::Io { path: last.clone(), error })?;
        }
        if let Err(error) = self.disk.rename(&pending, &last) {
            if had_last {
                let _ = self.disk.rename(&trash, &last);
            }
            return Err(JournalError::Io { path: pending, error });
        }
        // The rest is housekeeping, which the next run does where this one cannot.
        let _ = self.empty_trash();
        Ok(())
    }

    fn throw_away(&self, folder: &Path) -> Result<(), JournalError> {
        let trash = self.home.dir.join("trash");
        self.disk
            .rename(folder, &trash)
            .map_err(|error| JournalError::Io { path: folder.to_owned(), error })?;
        let _ = self.empty_trash();
        Ok(())
    }

    fn empty_trash(&self) -> Result<(), JournalError> {
        let trash = self.home.dir.join("trash");
        let Ok(entries) = fs::read_dir(&trash) else { return Ok(()) };
        let empty = || {
            for entry in entries {
                self.disk.remove_file(&entry?.path())?;
            }
            self.disk.remove_dir(&trash)
        };
        empty().map_err(|error| JournalError::Io { path: trash.clone(), error })
    }

    /// Writes the record of `folder` in one step.
    fn save(&self, folder: &Path, record: &Record) -> Result<(), JournalError> {
        let (path, new) = (folder.join(JOURNAL), folder.join("journal.new"));
        let text = serde_json::to_string_pretty(record)
            .map_err(|it| JournalError::Io { path: path.clone(), error: io::Error::other(it) })?;
        let write = || {
            if new.exists() {
                self.disk.remove_file(&new)?;
            }
            self.disk.create(&new, text.as_bytes(), None)?;
            self.disk.rename(&new, &path)
        };
        write().map_err(|error| JournalError::Io { path: path.clone(), error })
    }
}

/// A run that is at work: what it wrote is taken back unless it is [finished](Run::finish).
pub struct Run<'j, 'd> {
    journal: &'j Journal<'d>,
    record: Record,
}

impl Run<'_, '_> {
    /// Says which texts are about to be written, so that they are known for the run's own.
    ///
    /// The result is where each may be made before it takes its place, in the order of `texts`.
    pub fn announce(&mut self, texts: &[(&Path, &str)]) -> Result<Vec<PathBuf>, JournalError> {
        let mut temporaries = Vec::new();
        for (path, text) in texts {
            let relative = path.strip_prefix(&self.journal.home.base).map(encode).unwrap_or_default();
            let entry = self.record.files.iter_mut().find(|it| it.path == relative);
            let Some(entry) = entry else {
                let error = io::Error::other("it was not remembered before");
                return Err(JournalError::Io { path: (*path).to_owned(), error });
            };
            entry.written.push(hash(text.as_bytes()));
            temporaries.push(path.with_file_name(&entry.temporary));
        }
        self.journal.save(&self.journal.home.pending(), &self.record)?;
        Ok(temporaries)
    }

    /// Keeps what was written, for `undo`. A run that left no file changed is forgotten, and the one before it stays.
    ///
    /// When this fails the run can still be taken back.
    pub fn finish(&mut self, fixes: usize) -> Result<(), JournalError> {
        let pending = self.journal.home.pending();
        let mut finished = self.record.clone();
        for entry in &mut finished.files {
            entry.written.drain(..entry.written.len().saturating_sub(1));
        }
        finished.files.retain(|it| it.written.first().is_some_and(|written| *written != it.original));
        if finished.files.is_empty() {
            return self.journal.throw_away(&pending);
        }
        finished.fixes = fixes;
        finished.finished = true;
        self.journal.save(&pending, &finished)?;
        self.journal.promote()
    }

    /// Puts every file back as it was.
    pub fn take_back(self) -> Result<Restored, JournalError> {
        self.journal.restore(self.record)
    }
}

/// The record in `folder`, `None` where there is none yet.
fn read_record(folder: &Path) -> Result<Option<Record>, JournalError> {
    let text = match fs::read_to_string(folder.join(JOURNAL)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(folder, &error.to_string())),
    };
    let record: Record = serde_json::from_str(&text).map_err(|it| unreadable(folder, &it.to_string()))?;
    if record.version != VERSION {
        return Err(unreadable(folder, "another version of asyncfix wrote it"));
    }
    Ok(Some(record))
}

fn unreadable(folder: &Path, reason: &str) -> JournalError {
    JournalError::Unreadable { path: folder.join(JOURNAL), reason: reason.to_owned() }
}

/// SHA-256 in hexadecimal.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect()
}

fn is_plain_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '\\', ':', '\0']) && name != "." && name != ".."
}

/// A path that JSON can hold, whatever its bytes are.
fn encode(path: &Path) -> String {
    let mut acc = String::new();
    for component in path.components() {
        if !acc.is_empty() {
            acc.push('/');
        }
        for &byte in component.as_os_str().as_encoded_bytes() {
            if byte.is_ascii_graphic() && byte != b'%' || byte == b' ' {
                acc.push(char::from(byte));
            } else {
                acc.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    acc
}

/// The path that [`encode`] made this of; `None` for one that leads out of its folder.
fn decode(text: &str) -> Option<PathBuf> {
    let mut path = PathBuf::new();
    for component in text.split('/') {
        let mut bytes = Vec::new();
        let mut rest = component.as_bytes();
        while let [first, tail @ ..] = rest {
            rest = tail;
            if *first != b'%' {
                bytes.push(*first);
                continue;
            }
            let digits = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = tail.get(2..)?;
        }
        let component = os_string(bytes)?;
        let mut parts = Path::new(&component).components();
        let (Some(std::path::Component::Normal(_)), None) = (parts.next(), parts.next()) else {
            return None;
        };
        path.push(component);
    }
    Some(path)
}

#[cfg(unix)]
fn os_string(bytes: Vec<u8>) -> Option<std::ffi::OsString> {
    Some(std::os::unix::ffi::OsStringExt::from_vec(bytes))
}

#[cfg(not(unix))]
fn os_string(bytes: Vec<u8>) -> Option<std::ffi::OsString> {
    String::from_utf8(bytes).ok().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_path_can_be_remembered_and_none_leads_out() {
        for path in ["src/a.rs", "my dir/x\n\u{1b}[31m.rs", "é%/a.rs"] {
            let encoded = encode(Path::new(path));
            assert!(encoded.bytes().all(|it| (b' '..0x7f).contains(&it)), "{encoded}");
            assert_eq!(decode(&encoded).as_deref(), Some(Path::new(path)));
        }
        for path in ["../a.rs", "/etc/passwd", "a/../../b", "", "a//b", "%2E%2E/a", "a/%2F", "%4"] {
            assert_eq!(decode(path), None, "{path}");
        }
    }

    #[test]
    fn a_git_directory_is_used_where_it_is_the_worktrees_own() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        let (repo, other) = (root.join("repo"), root.join("other"));
        fs::create_dir_all(repo.join(".git")).unwrap();
        fs::create_dir_all(repo.join("src")).unwrap();
        assert_eq!(Home::of(&repo.join("src")).dir, repo.join("src/.asyncfix"), "no repository without HEAD");
        fs::write(repo.join(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
        assert_eq!(Home::of(&repo.join("src")), Home { dir: repo.join(".git/asyncfix"), base: repo.clone() });
        // A `.git` that points at a repository which does not point back is not followed.
        fs::create_dir(&other).unwrap();
        fs::write(other.join(".git"), "gitdir: ../repo/.git\n").unwrap();
        assert_eq!(Home::of(&other).dir, other.join(".asyncfix"));
        let worktree = repo.join(".git/worktrees/other");
        fs::create_dir_all(&worktree).unwrap();
        fs::write(worktree.join("HEAD"), "ref: refs/heads/other\n").unwrap();
        fs::write(worktree.join("gitdir"), format!("{}\n", other.join(".git").display())).unwrap();
        fs::write(other.join(".git"), format!("gitdir: {}\n", worktree.display())).unwrap();
        assert_eq!(Home::of(&other), Home { dir: worktree.join("asyncfix"), base: other });
    }

    #[test]
    fn without_git_the_workspace_has_the_journal() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        fs::create_dir_all(root.join("ws/crates/a/src")).unwrap();
        fs::write(root.join("ws/Cargo.toml"), "[workspace]\nmembers = [\"crates/*\"]\n").unwrap();
        fs::write(root.join("ws/crates/a/Cargo.toml"), "[package]\nname = \"a\"\n").unwrap();
        assert_eq!(Home::of(&root.join("ws/crates/a/src")).dir, root.join("ws/.asyncfix"));
        assert_eq!(Home::of(&root.join("ws")).dir, root.join("ws/.asyncfix"));
        assert_eq!(Home::of(&root).dir, root.join(".asyncfix"));
    }
}

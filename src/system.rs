//! What the tool asks of the machine: files, other programs, the clock, the terminal. Nothing else in the crate does.

pub mod disk;
pub mod log;
pub mod process;

use std::fs::{self, File, OpenOptions};
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::time::Instant;

use self::disk::Disk;
use crate::text::visible;

/// No file that people write is longer; what is longer is generated data.
pub const MAX_SOURCE_BYTES: u64 = 16 * 1024 * 1024;

/// Why a file could not be read as source.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("{}: no such file or folder", shown(path))]
    NotFound { path: PathBuf },
    #[error("{}: permission denied", shown(path))]
    PermissionDenied { path: PathBuf },
    #[error("{}: not a regular file", shown(path))]
    NotAFile { path: PathBuf },
    #[error("{}: larger than 16 MiB", shown(path))]
    TooLarge { path: PathBuf },
    #[error("{}: not UTF-8 (byte {offset})", shown(path))]
    NotUtf8 { path: PathBuf, offset: usize },
    #[error("{}: begins with `---`, and no other line closes that frontmatter", shown(path))]
    OpenFrontmatter { path: PathBuf },
    #[error("{}: cannot be read: {error}", shown(path))]
    Other { path: PathBuf, error: io::Error },
}

impl ReadError {
    /// The error of walking a folder; `root` is named where the walk does not know what it stumbled on.
    pub fn walk(root: &Path, error: &walkdir::Error) -> ReadError {
        let path = error.path().unwrap_or(root);
        match error.io_error() {
            Some(io_error) => ReadError::from_io(path, io::Error::new(io_error.kind(), io_error.to_string())),
            None => ReadError::Other { path: path.to_owned(), error: io::Error::other(error.to_string()) },
        }
    }

    fn from_io(path: &Path, error: io::Error) -> ReadError {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => ReadError::NotFound { path },
            io::ErrorKind::PermissionDenied => ReadError::PermissionDenied { path },
            _ => ReadError::Other { path, error },
        }
    }
}

/// Why a file could not be rewritten. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    #[error(transparent)]
    Unreadable(ReadError),
    #[error("{}: changed while it was analysed, not written", shown(path))]
    Changed { path: PathBuf },
    #[error("{}: read-only, not written", shown(path))]
    ReadOnly { path: PathBuf },
    #[error("{}: outside {}, not written", shown(path), shown(root))]
    OutsideRoot { path: PathBuf, root: PathBuf },
    #[error("{}: cannot be written: {error}", shown(path))]
    Other { path: PathBuf, error: io::Error },
}

/// The whole text of a file, a byte order mark included.
///
/// Fails for what is no regular file, is longer than [`MAX_SOURCE_BYTES`], is not UTF-8 or cannot be opened.
pub fn read_source(path: &Path) -> Result<String, ReadError> {
    let io_error = |it| ReadError::from_io(path, it);
    // Asked before the file is opened: opening a pipe waits for a writer.
    let metadata = fs::metadata(path).map_err(io_error)?;
    if !metadata.is_file() {
        return Err(ReadError::NotAFile { path: path.to_owned() });
    }
    if metadata.len() > MAX_SOURCE_BYTES {
        return Err(ReadError::TooLarge { path: path.to_owned() });
    }
    let file = File::open(path).map_err(io_error)?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    // The length above is a hint: the file may grow meanwhile.
    file.take(MAX_SOURCE_BYTES + 1).read_to_end(&mut bytes).map_err(io_error)?;
    if bytes.len() as u64 > MAX_SOURCE_BYTES {
        return Err(ReadError::TooLarge { path: path.to_owned() });
    }
    String::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 {
        path: path.to_owned(),
        offset: error.utf8_error().valid_up_to(),
    })
}

/// Where a write to `path` would go: the file behind any symlink.
///
/// Fails when that file is outside `root`, is read-only, or does not hold `original`.
pub fn check_writable(path: &Path, original: &str, root: &Path) -> Result<PathBuf, WriteError> {
    let other = |error| WriteError::Other { path: path.to_owned(), error };
    let target =
        fs::canonicalize(path).map_err(|error| WriteError::Unreadable(ReadError::from_io(path, error)))?;
    if !target.starts_with(fs::canonicalize(root).map_err(other)?) {
        return Err(WriteError::OutsideRoot { path: path.to_owned(), root: root.to_owned() });
    }
    let readonly = fs::metadata(&target).map_err(other)?.permissions().readonly();
    let opened = OpenOptions::new().write(true).open(&target);
    match opened.map_err(|it| (it.kind(), it)) {
        _ if readonly => {
            return Err(WriteError::ReadOnly { path: path.to_owned() });
        }
        Err((io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem, _)) => {
            return Err(WriteError::ReadOnly { path: path.to_owned() });
        }
        Err((_, error)) => return Err(other(error)),
        Ok(_) => {}
    }
    holds(&target, original, path)?;
    Ok(target)
}

/// Replaces the text of `target` in one step: a reader sees `original` or `new`, and so does who comes after a crash.
///
/// The new text is made beside it as `temporary` first. Mode and owner are kept.
/// Fails, with the file untouched, when it no longer holds `original` or cannot be replaced.
pub fn replace(
    disk: &dyn Disk,
    target: &Path,
    temporary: &Path,
    original: &str,
    new: &str,
) -> Result<(), WriteError> {
    let other = |error| WriteError::Other { path: target.to_owned(), error };
    log::debug(|| format!("writes {}", target.display()));
    let metadata = fs::metadata(target).map_err(other)?;
    disk.create(temporary, new.as_bytes(), Some(&metadata)).map_err(other)?;
    // As late as can be: an editor may have saved since.
    let replaced =
        holds(target, original, target).and_then(|()| disk.rename(temporary, target).map_err(other));
    replaced.inspect_err(|_| {
        let _ = disk.remove_file(temporary);
    })
}

/// The mode and owner that a new file in `folder` has.
pub fn new_file_metadata(folder: &Path) -> io::Result<fs::Metadata> {
    let path = folder.join(format!(".asyncfix-{}-mode.tmp", std::process::id()));
    let metadata = OpenOptions::new().write(true).create_new(true).open(&path)?.metadata();
    let _ = fs::remove_file(&path);
    metadata
}

/// Fails when `target` does not hold `original`; the error names `path`.
fn holds(target: &Path, original: &str, path: &Path) -> Result<(), WriteError> {
    match read_source(target) {
        Ok(text) if text == original => Ok(()),
        Ok(_) => Err(WriteError::Changed { path: path.to_owned() }),
        Err(error) => Err(WriteError::Unreadable(error)),
    }
}

/// A path for a message: no character of it steers the terminal.
pub(crate) fn shown(path: &Path) -> String {
    visible(&path.display().to_string()).into_owned()
}

/// Measures how long something took.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch {
    started: Instant,
}

impl Stopwatch {
    /// Starts measuring.
    pub fn start() -> Stopwatch {
        Stopwatch { started: Instant::now() }
    }

    /// Seconds since the start.
    pub fn seconds(self) -> f64 {
        self.started.elapsed().as_secs_f64()
    }
}

/// What the program's streams are connected to.
pub mod terminal {
    use super::IsTerminal;

    /// Columns where nothing says how wide the terminal is, or where there is none.
    pub const DEFAULT_WIDTH: usize = 100;

    /// Whether a person reads findings and diffs as they are written.
    pub fn stdout_is_terminal() -> bool {
        std::io::stdout().is_terminal()
    }

    /// Whether a person reads notes and progress as they are written.
    pub fn stderr_is_terminal() -> bool {
        std::io::stderr().is_terminal()
    }

    /// Columns of the terminal: what `COLUMNS` says, else [`DEFAULT_WIDTH`].
    pub fn width() -> usize {
        std::env::var("COLUMNS").ok().and_then(|it| parse_width(&it)).unwrap_or(DEFAULT_WIDTH)
    }

    /// A width that something can be shown in, or `None`.
    pub(super) fn parse_width(columns: &str) -> Option<usize> {
        columns.trim().parse().ok().filter(|it| (20..=1000).contains(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("x.rs");
        fs::write(&file, "old\r\n").unwrap();
        (dir, file)
    }

    /// Checks and replaces, as a run does.
    fn rewrite(path: &Path, original: &str, new: &str, root: &Path) -> Result<(), WriteError> {
        let target = check_writable(path, original, root)?;
        let temporary = target.with_file_name(".tmp");
        replace(&disk::RealDisk, &target, &temporary, original, new)
    }

    #[test]
    fn a_file_is_read_with_its_byte_order_mark() {
        let (_dir, file) = folder();
        fs::write(&file, "\u{feff}fn main() {}\r\n").unwrap();
        assert_eq!(read_source(&file).unwrap(), "\u{feff}fn main() {}\r\n");
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let (dir, file) = folder();
        let name = file.display();
        fs::write(&file, b"ab\xff").unwrap();
        assert_eq!(read_source(&file).unwrap_err().to_string(), format!("{name}: not UTF-8 (byte 2)"));
        File::create(&file).unwrap().set_len(MAX_SOURCE_BYTES + 1).unwrap();
        assert_eq!(read_source(&file).unwrap_err().to_string(), format!("{name}: larger than 16 MiB"));
        fs::remove_file(&file).unwrap();
        assert_eq!(read_source(&file).unwrap_err().to_string(), format!("{name}: no such file or folder"));
        let folder = read_source(dir.path()).unwrap_err().to_string();
        assert_eq!(folder, format!("{}: not a regular file", dir.path().display()));
        let odd = read_source(&dir.path().join("\u{1b}[31m")).unwrap_err().to_string();
        assert!(odd.ends_with("␛[31m: no such file or folder"), "{odd}");
    }

    #[test]
    fn a_write_replaces_the_text_and_leaves_nothing_behind() {
        let (dir, file) = folder();
        rewrite(&file, "old\r\n", "new\r\n", dir.path()).unwrap();
        assert_eq!(read_source(&file).unwrap(), "new\r\n");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_changed_file_is_not_written() {
        let (dir, file) = folder();
        let error = rewrite(&file, "older", "new", dir.path()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{}: changed while it was analysed, not written", file.display())
        );
        assert_eq!(read_source(&file).unwrap(), "old\r\n");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_outside_the_root_is_not_written() {
        let (_dir, file) = folder();
        let root = tempfile::tempdir().unwrap();
        let error = rewrite(&file, "old\r\n", "new", root.path()).unwrap_err();
        assert!(matches!(error, WriteError::OutsideRoot { .. }), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn the_mode_stays_and_a_read_only_file_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let (dir, file) = folder();
        let mode = || fs::metadata(&file).unwrap().permissions().mode() & 0o7777;
        fs::set_permissions(&file, fs::Permissions::from_mode(0o751)).unwrap();
        rewrite(&file, "old\r\n", "new", dir.path()).unwrap();
        assert_eq!(mode(), 0o751);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
        let error = rewrite(&file, "new", "newer", dir.path()).unwrap_err();
        assert_eq!(error.to_string(), format!("{}: read-only, not written", file.display()));
        assert_eq!(mode(), 0o444);
    }

    #[cfg(unix)]
    #[test]
    fn a_symlink_stays_and_its_target_is_written_inside_the_root_only() {
        use std::os::unix::fs::symlink;
        let (dir, file) = folder();
        let link = dir.path().join("link.rs");
        symlink(&file, &link).unwrap();
        rewrite(&link, "old\r\n", "new", dir.path()).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(read_source(&file).unwrap(), "new");

        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("out.rs");
        symlink(&file, &out).unwrap();
        let error = rewrite(&out, "new", "newer", root.path()).unwrap_err();
        assert!(matches!(error, WriteError::OutsideRoot { .. }), "{error}");
        assert_eq!(read_source(&file).unwrap(), "new");
    }

    #[test]
    fn a_width_must_be_usable() {
        assert_eq!(terminal::parse_width(" 80\n"), Some(80));
        assert_eq!(terminal::parse_width("0"), None);
        assert_eq!(terminal::parse_width("wide"), None);
    }
}

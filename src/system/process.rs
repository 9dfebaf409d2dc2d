//! Other programs: git, cargo, an editor, a command of the user's.

use std::ffi::OsStr;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use super::log;

/// What a program said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    pub success: bool,
    /// As the system says it: "exit status: 101".
    pub status: String,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

impl Output {
    /// The last line that says anything, of what it complained of.
    pub fn complaint(&self) -> String {
        let text = String::from_utf8_lossy(&self.stderr);
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
        let error = lines.iter().find(|it| it.starts_with("error") || it.starts_with("fatal"));
        error.or(lines.last()).map_or_else(|| self.status.clone(), |it| (*it).to_owned())
    }
}

/// A program that is about to be run in `dir`, without input.
pub fn command(program: impl AsRef<OsStr>, dir: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(dir).stdin(Stdio::null());
    command
}

/// Runs a program to its end; `on_line` hears each line of its output as it comes.
///
/// Fails when it cannot be started; one that ends badly is an [`Output`].
pub fn run(command: &mut Command, mut on_line: impl FnMut(&[u8])) -> io::Result<Output> {
    log::debug(|| format!("runs {command:?}"));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let stderr = child.stderr.take();
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut stderr) = stderr {
            let _ = stderr.read_to_end(&mut bytes);
        }
        bytes
    });
    let mut stdout = Vec::new();
    if let Some(pipe) = child.stdout.take() {
        let mut pipe = BufReader::new(pipe);
        loop {
            let start = stdout.len();
            match pipe.read_until(b'\n', &mut stdout) {
                Ok(0) | Err(_) => break,
                Ok(_) => on_line(stdout.get(start..).unwrap_or_default()),
            }
        }
    }
    let status = child.wait()?;
    let stderr = reader.join().unwrap_or_default();
    Ok(Output { success: status.success(), status: status.to_string(), stdout, stderr })
}

/// A line of the system's shell, as a user writes it.
pub fn shell(line: &str, dir: &Path) -> Command {
    #[cfg(windows)]
    let (program, flag) = ("cmd", "/C");
    #[cfg(not(windows))]
    let (program, flag) = ("sh", "-c");
    let mut shell = command(program, dir);
    shell.arg(flag).arg(line);
    shell
}

/// What the user's editor makes of `text`.
///
/// Fails where there is none, or where it says by its exit status that nothing is to be done.
pub fn edit(text: &str) -> io::Result<String> {
    let named =
        ["VISUAL", "EDITOR"].into_iter().find_map(|it| std::env::var(it).ok().filter(|it| !it.is_empty()));
    let fallback = if cfg!(windows) { "notepad" } else { "vi" };
    let editor = named.unwrap_or_else(|| fallback.to_owned());
    let mut file = tempfile::Builder::new().prefix("asyncfix-").suffix(".diff").tempfile()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    // The variable is a line for the shell: `code --wait`.
    let mut command = if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.arg("/C").arg(format!("{editor} \"{}\"", file.path().display()));
        command
    } else {
        let mut command = Command::new("sh");
        command.arg("-c").arg(format!("{editor} \"$1\"")).arg(&editor).arg(file.path());
        command
    };
    let status = command.status()?;
    if !status.success() {
        return Err(io::Error::other(format!("the editor `{editor}` failed ({status})")));
    }
    // An editor may have put a new file in its place.
    std::fs::read_to_string(file.path())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn both_streams_are_read_and_lines_are_heard() {
        let mut heard = Vec::new();
        let line = "echo one; echo two; echo 'warning: x' >&2; echo 'error: y' >&2; echo z >&2; exit 3";
        let output = run(&mut shell(line, Path::new("/")), |it| heard.push(it.to_vec())).unwrap();
        assert_eq!(heard, [b"one\n".to_vec(), b"two\n".to_vec()]);
        assert_eq!((output.success, &*output.complaint()), (false, "error: y"));
    }

    #[test]
    fn a_program_that_is_not_there_is_an_error() {
        assert!(run(&mut command("/nothing/like/it", Path::new("/")), |_| {}).is_err());
    }
}

//! How texts reach the files: all of them, or none.

use std::path::{Path, PathBuf};

use super::journal::{Journal, JournalError, Remembered, Restored, Run};
use super::plan::Patch;
use crate::load::Overlay;
use crate::system::disk::Disk;
use crate::system::{self, WriteError};

/// Why files were not written.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    #[error("{0}; no file was written")]
    Refused(WriteError),
    #[error("{0}; no file was written")]
    NoJournal(JournalError),
    #[error("{error}; {}", taken_back(restored))]
    TakenBack { error: String, restored: Restored },
    #[error("{error}; the files may hold a part of the fixes: run `asyncfix undo`")]
    CutShort { error: JournalError },
}

fn taken_back(restored: &Restored) -> String {
    let mut acc = match restored.files.len() {
        0 => "no file was written".to_owned(),
        1 => "the file written before it was put back".to_owned(),
        n => format!("the {n} files written before it were put back"),
    };
    for (path, why) in &restored.left {
        acc.push_str(&format!("; not put back: {}: {why}", system::shown(path)));
    }
    acc
}

/// A set of files at work: what they held, and what they hold now.
pub struct Writer<'j, 'd> {
    disk: &'d dyn Disk,
    run: Run<'j, 'd>,
    /// By the file's real path: what is on disk now.
    current: Overlay,
    originals: Overlay,
}

/// The files that `patches` edit, links resolved.
///
/// Fails when a file is not writable, is outside `root` or no longer holds what it did.
pub fn targets(patches: &[Patch], root: &Path) -> Result<Vec<PathBuf>, ApplyError> {
    let target = |it: &Patch| system::check_writable(&it.path, &it.before, root).map_err(ApplyError::Refused);
    patches.iter().map(target).collect()
}

impl<'j, 'd> Writer<'j, 'd> {
    /// Remembers the files of `patches`, which lie beneath `root`; none is touched yet.
    pub fn begin(
        journal: &'j Journal<'d>,
        disk: &'d dyn Disk,
        patches: &[Patch],
        root: &Path,
    ) -> Result<Writer<'j, 'd>, ApplyError> {
        let mut originals = Overlay::new();
        for (target, patch) in targets(patches, root)?.into_iter().zip(patches) {
            if originals.insert(target, patch.before.clone()).is_some() {
                let error = std::io::Error::other("two paths that would be edited lead to it");
                return Err(ApplyError::Refused(WriteError::Other { path: patch.path.clone(), error }));
            }
        }
        let files: Vec<Remembered> = originals
            .iter()
            .map(|(path, original)| Remembered { path: path.clone(), original: original.clone() })
            .collect();
        let run = journal.begin(&files).map_err(ApplyError::NoJournal)?;
        Ok(Writer { disk, run, current: originals.clone(), originals })
    }

    /// Makes the files hold what `patches` say, and those without a patch what they held at first.
    ///
    /// When that fails at some file, all are put back.
    pub fn write(mut self, patches: &[Patch]) -> Result<Self, ApplyError> {
        let mut wanted = self.originals.clone();
        for patch in patches {
            if let Ok(target) = patch.path.canonicalize() {
                wanted.insert(target, patch.after.clone());
            }
        }
        wanted.retain(|path, text| self.current.get(path).is_some_and(|it| it != text));
        let texts: Vec<(&Path, &str)> =
            wanted.iter().map(|(path, text)| (path.as_path(), text.as_str())).collect();
        let temporaries = match self.run.announce(&texts) {
            Ok(temporaries) => temporaries,
            Err(error) => return Err(self.stop(&error.to_string())),
        };
        for ((path, new), temporary) in texts.iter().zip(&temporaries) {
            let now = self.current.get(*path).map(String::as_str).unwrap_or_default();
            if let Err(error) = system::replace(self.disk, path, temporary, now, new) {
                return Err(self.stop(&error.to_string()));
            }
            self.current.insert((*path).to_owned(), (*new).to_owned());
        }
        Ok(self)
    }

    /// Keeps what is written, for `undo`; when that fails all files are put back.
    pub fn finish(mut self, fixes: usize) -> Result<(), ApplyError> {
        match self.run.finish(fixes) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.stop(&error.to_string())),
        }
    }

    fn stop(self, error: &str) -> ApplyError {
        match self.run.take_back() {
            Ok(restored) => ApplyError::TakenBack { error: error.to_owned(), restored },
            Err(error) => ApplyError::CutShort { error },
        }
    }
}

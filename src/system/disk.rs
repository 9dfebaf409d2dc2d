//! What writing asks of the file system, one method a step.
//!
//! A trait, so that a test can make each step fail, or kill the process there.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// Where files are written. Every method is done on the disk, not only in the cache, when it returns.
pub trait Disk: Sync {
    /// Makes a folder; its parents exist.
    fn create_dir(&self, path: &Path) -> io::Result<()>;

    /// Makes a file that does not exist yet, with the mode and owner of `like`, or for its owner only.
    ///
    /// When it fails nothing is left of the file.
    fn create(&self, path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<()>;

    /// Gives a file the mode and owner of `like`.
    fn resemble(&self, path: &Path, like: &Metadata) -> io::Result<()>;

    /// Puts a file or a folder in another place, in one step; a file that is there is replaced.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    fn remove_file(&self, path: &Path) -> io::Result<()>;

    /// Removes a folder, which is empty.
    fn remove_dir(&self, path: &Path) -> io::Result<()>;
}

/// The disk of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)?;
        sync_parent(path);
        Ok(())
    }

    fn create(&self, path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        let mut fill = || {
            file.write_all(bytes)?;
            if let Some(like) = like {
                keep_owner(&file, like);
                file.set_permissions(like.permissions())?;
            }
            file.sync_all()
        };
        fill().inspect_err(|_| {
            let _ = fs::remove_file(path);
        })
    }

    fn resemble(&self, path: &Path, like: &Metadata) -> io::Result<()> {
        let file = File::open(path)?;
        keep_owner(&file, like);
        file.set_permissions(like.permissions())?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)?;
        sync_parent(to);
        if from.parent() != to.parent() {
            sync_parent(from);
        }
        Ok(())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }
}

/// A new name is on disk once its folder is; not every system can sync a folder, so this is an attempt.
fn sync_parent(path: &Path) {
    if let Some(Ok(dir)) = path.parent().map(File::open) {
        let _ = dir.sync_all();
    }
}

/// Gives the new file to the old one's owner where the system lets us: root rewrites other people's files.
#[cfg(unix)]
fn keep_owner(file: &File, old: &Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let _ = fchown(file, Some(old.uid()), Some(old.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_file: &File, _old: &Metadata) {}

/// Whether two files are on one file system, so that a rename from one to the other can work.
#[cfg(unix)]
pub fn same_file_system(left: &Metadata, right: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::dev(left) == std::os::unix::fs::MetadataExt::dev(right)
}

#[cfg(not(unix))]
pub fn same_file_system(_left: &Metadata, _right: &Metadata) -> bool {
    true
}

/// Whether two files belong to one user.
#[cfg(unix)]
pub fn same_owner(left: &Metadata, right: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(left) == std::os::unix::fs::MetadataExt::uid(right)
}

#[cfg(not(unix))]
pub fn same_owner(_left: &Metadata, _right: &Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_made_once_and_replaces_another_by_a_rename() {
        let dir = tempfile::tempdir().unwrap();
        let (a, b) = (dir.path().join("a"), dir.path().join("b"));
        RealDisk.create(&a, b"new", None).unwrap();
        assert_eq!(RealDisk.create(&a, b"newer", None).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&a).unwrap(), b"new", "what was there is not touched by the failure");
        fs::write(&b, "old").unwrap();
        RealDisk.rename(&a, &b).unwrap();
        assert_eq!((fs::read(&b).unwrap(), a.exists()), (b"new".to_vec(), false));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_has_the_mode_that_it_is_to_have() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
        let (like, new, alone) = (dir.path().join("like"), dir.path().join("new"), dir.path().join("alone"));
        fs::write(&like, "").unwrap();
        fs::set_permissions(&like, fs::Permissions::from_mode(0o751)).unwrap();
        RealDisk.create(&new, b"", Some(&fs::metadata(&like).unwrap())).unwrap();
        RealDisk.create(&alone, b"", None).unwrap();
        assert_eq!((mode(&new), mode(&alone)), (0o751, 0o600));
        RealDisk.resemble(&alone, &fs::metadata(&like).unwrap()).unwrap();
        assert_eq!(mode(&alone), 0o751);
    }
}

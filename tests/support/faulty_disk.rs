//! A disk that fails, or kills the process, at a step of its choice.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use asyncfix::system::disk::{Disk, RealDisk};

pub struct FaultyDisk {
    fault: Fault,
    /// From 1.
    at: usize,
    steps: AtomicUsize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The step fails once; a file is half written.
    Fail,
    /// From there on nothing can be made any more: the disk is full. Names can be changed and removed.
    Full,
    /// The process ends before the step.
    Kill,
    /// The process ends within the step: a file is half written.
    KillWithin,
}

impl FaultyDisk {
    pub fn new(fault: Fault, at: usize) -> FaultyDisk {
        FaultyDisk { fault, at, steps: AtomicUsize::new(0) }
    }

    /// How many steps were asked of it.
    pub fn steps(&self) -> usize {
        self.steps.load(Ordering::SeqCst)
    }

    fn step(
        &self,
        makes: bool,
        half: impl FnOnce(),
        whole: impl FnOnce() -> io::Result<()>,
    ) -> io::Result<()> {
        let step = self.steps.fetch_add(1, Ordering::SeqCst) + 1;
        match self.fault {
            Fault::Fail if step == self.at => {
                half();
                Err(io::Error::other("injected"))
            }
            Fault::Full if step >= self.at && makes => Err(io::ErrorKind::StorageFull.into()),
            Fault::Kill if step == self.at => std::process::abort(),
            Fault::KillWithin if step == self.at => {
                half();
                std::process::abort()
            }
            _ => whole(),
        }
    }
}

impl Disk for FaultyDisk {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        self.step(true, || fs::create_dir(path).unwrap(), || RealDisk.create_dir(path))
    }

    fn create(&self, path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<()> {
        let half = || {
            if !path.exists() {
                fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
            }
        };
        self.step(true, half, || RealDisk.create(path, bytes, like))
    }

    fn resemble(&self, path: &Path, like: &Metadata) -> io::Result<()> {
        self.step(false, || {}, || RealDisk.resemble(path, like))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        // Half a rename is the whole, of which nobody hears.
        let half = || {
            if self.fault == Fault::KillWithin {
                RealDisk.rename(from, to).unwrap();
            }
        };
        self.step(false, half, || RealDisk.rename(from, to))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step(false, || {}, || RealDisk.remove_file(path))
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.step(false, || {}, || RealDisk.remove_dir(path))
    }
}

//! Model of `async_fs` 1 and 2.
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate futures_io;

use core::future::Future;
use std::ffi::OsString;
pub use std::fs::{FileType, Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};

#[asyncfix::effect(disk)]
pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[asyncfix::effect(disk)]
pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<u64>;
#[asyncfix::effect(disk)]
pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[asyncfix::effect(disk)]
pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
#[asyncfix::effect(disk)]
pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
#[asyncfix::effect(disk)]
pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[asyncfix::effect(disk)]
pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
#[asyncfix::effect(disk)]
pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
#[asyncfix::effect(disk)]
pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[asyncfix::effect(disk)]
pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

#[asyncfix::effect(disk)]
#[derive(Debug)]
pub struct ReadDir(());
impl futures_core::Stream for ReadDir {
    type Item = io::Result<DirEntry>;
}

#[asyncfix::cheap_clone]
#[derive(Debug, Clone)]
pub struct DirEntry(());
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    #[asyncfix::effect(disk)]
    pub async fn metadata(&self) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub async fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
#[derive(Debug, Default)]
pub struct DirBuilder {
    recursive: bool,
}
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    #[asyncfix::effect(disk)]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
}

#[asyncfix::io_handle(disk)]
#[derive(Debug)]
pub struct File {
    file: std::fs::File,
}
impl File {
    #[asyncfix::effect(disk)]
    pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
    #[asyncfix::effect(disk)]
    pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
    #[asyncfix::effect(disk)]
    pub async fn sync_all(&self) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn sync_data(&self) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn set_len(&self, size: u64) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn metadata(&self) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
}
impl core::convert::From<std::fs::File> for File {}

impl futures_io::AsyncRead for File {}

impl futures_io::AsyncWrite for File {}

impl futures_io::AsyncSeek for File {}

#[derive(Clone, Debug, Default)]
pub struct OpenOptions(());
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    #[asyncfix::effect(disk)]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>>;
}

pub mod unix {
    use super::*;
    #[asyncfix::effect(disk)]
    pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
    pub trait DirBuilderExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
    }
    impl DirBuilderExt for DirBuilder {
        fn mode(&mut self, mode: u32) -> &mut Self;
    }
    pub trait DirEntryExt {
        fn ino(&self) -> u64;
    }
    impl DirEntryExt for DirEntry {
        fn ino(&self) -> u64;
    }
    pub trait OpenOptionsExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
        fn custom_flags(&mut self, flags: i32) -> &mut Self;
    }
    impl OpenOptionsExt for OpenOptions {
        fn mode(&mut self, mode: u32) -> &mut Self;
        fn custom_flags(&mut self, flags: i32) -> &mut Self;
    }
}

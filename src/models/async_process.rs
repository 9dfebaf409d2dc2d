//! Model of `async_process` 1 and 2.
#![register_tool(asyncfix)]
extern crate futures_io;

use core::future::Future;
use std::ffi::OsStr;
use std::io;
use std::path::Path;
pub use std::process::{ExitStatus, Output, Stdio};

#[asyncfix::io_handle(process)]
#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    pub fn id(&self) -> u32;
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn try_status(&mut self) -> io::Result<Option<ExitStatus>>;
    #[asyncfix::effect(process)]
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>> + use<>;
    #[asyncfix::effect(process)]
    pub fn output(self) -> impl Future<Output = io::Result<Output>>;
}
#[asyncfix::io_handle(process)]
#[derive(Debug)]
pub struct ChildStdin(());
impl ChildStdin {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl futures_io::AsyncWrite for ChildStdin {}

#[asyncfix::io_handle(process)]
#[derive(Debug)]
pub struct ChildStdout(());
impl ChildStdout {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl futures_io::AsyncRead for ChildStdout {}

#[asyncfix::io_handle(process)]
#[derive(Debug)]
pub struct ChildStderr(());
impl ChildStderr {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl futures_io::AsyncRead for ChildStderr {}

pub fn driver() -> impl Future<Output = core::convert::Infallible> + Send + 'static;

#[derive(Debug)]
pub struct Command {
    inner: std::process::Command,
}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn get_current_dir(&self) -> Option<&Path>;
    pub fn get_program(&self) -> &OsStr;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    #[asyncfix::effect(process)]
    pub fn spawn(&mut self) -> io::Result<Child>;
    #[asyncfix::effect(process)]
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>> + use<>;
    #[asyncfix::effect(process)]
    pub fn output(&mut self) -> impl Future<Output = io::Result<Output>> + use<>;
}
impl core::convert::From<std::process::Command> for Command {}

pub mod unix {
    use std::ffi::OsStr;
    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut super::Command;
        fn gid(&mut self, id: u32) -> &mut super::Command;
        unsafe fn pre_exec<F>(&mut self, f: F) -> &mut super::Command
        where
            F: FnMut() -> std::io::Result<()> + Send + Sync + 'static;
        fn exec(&mut self) -> std::io::Error;
        fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut super::Command;
    }
    impl CommandExt for super::Command {
        fn uid(&mut self, id: u32) -> &mut super::Command;
        fn gid(&mut self, id: u32) -> &mut super::Command;
        unsafe fn pre_exec<F>(&mut self, f: F) -> &mut super::Command
        where
            F: FnMut() -> std::io::Result<()> + Send + Sync + 'static;
        fn exec(&mut self) -> std::io::Error;
        fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut super::Command;
    }
}

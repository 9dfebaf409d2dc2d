//! Model of `tauri` 1 and 2.
#![register_tool(asyncfix)]
extern crate serde_json;
extern crate tokio;
extern crate url;

use core::future::Future;
pub use ipc::Invoke;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
pub use url::Url;

pub trait Runtime: Sized + 'static {}
#[derive(Debug)]
pub struct Wry(());
impl Runtime for Wry {}
pub mod test {
    #[derive(Debug)]
    pub struct MockRuntime(());
    impl super::Runtime for MockRuntime {}
}

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)]
pub enum Error {
    Runtime(String),
    AssetNotFound(String),
    Json(serde_json::Error),
    Io(std::io::Error),
    InvalidWindowUrl(&'static str),
    WindowNotFound,
    WebviewNotFound,
    Anyhow(Box<dyn std::error::Error>),
}
impl core::fmt::Display for Error {}

impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
impl From<serde_json::Error> for Error {}

pub struct State<'r, T>(pub &'r T);
impl<'r, T> State<'r, T> {
    pub fn inner(&self) -> &'r T;
}
impl<'r, T> core::ops::Deref for State<'r, T> {
    type Target = T;
}
impl<'r, T> Clone for State<'r, T> {}
impl<'r, T> Copy for State<'r, T> {}

pub trait Manager<R: Runtime>: Sized {
    fn app_handle(&self) -> &AppHandle<R>;
    fn config(&self) -> &Config;
    fn package_info(&self) -> &PackageInfo;
    fn get_window(&self, label: &str) -> Option<Window<R>>;
    fn get_focused_window(&self) -> Option<Window<R>>;
    fn windows(&self) -> HashMap<String, Window<R>>;
    fn get_webview(&self, label: &str) -> Option<Webview<R>>;
    fn webviews(&self) -> HashMap<String, Webview<R>>;
    fn get_webview_window(&self, label: &str) -> Option<WebviewWindow<R>>;
    fn webview_windows(&self) -> HashMap<String, WebviewWindow<R>>;
    fn manage<T>(&self, state: T) -> bool;
    #[asyncfix::moves]
    fn unmanage<T>(&self) -> Option<T>;
    fn state<T>(&self) -> State<'_, T>;
    fn try_state<T>(&self) -> Option<State<'_, T>>;
    fn path(&self) -> &path::PathResolver<R>;
    fn env(&self) -> Env;
    #[asyncfix::effect(lock)]
    fn resources_table(&self) -> std::sync::MutexGuard<'_, ResourceTable>;
    fn fs_scope(&self) -> scope::fs::Scope;
    fn asset_protocol_scope(&self) -> scope::fs::Scope;
    fn add_capability<C>(&self, capability: C) -> Result<()>;
    fn emit_all<S>(&self, event: &str, payload: S) -> Result<()>;
    fn listen_global<F>(&self, event: impl Into<String>, handler: F) -> EventId
    where
        F: Fn(Event) + Send + 'static;
    fn once_global<F>(&self, event: impl Into<String>, handler: F) -> EventId
    where
        F: FnOnce(Event) + Send + 'static;
}
pub type ResourceId = u32;
pub trait Resource: core::any::Any {
    fn name(&self) -> std::borrow::Cow<'_, str>;
    fn close(self: alloc::sync::Arc<Self>);
}
#[derive(Default)]
pub struct ResourceTable {
    next_rid: u32,
}
impl ResourceTable {
    pub fn add<T: 'static>(&mut self, resource: T) -> ResourceId;
    pub fn add_arc<T: 'static>(&mut self, resource: alloc::sync::Arc<T>) -> ResourceId;
    pub fn replace<T: 'static>(&mut self, rid: ResourceId, resource: T);
    pub fn has(&self, rid: ResourceId) -> bool;
    pub fn get<T: 'static>(&self, rid: ResourceId) -> Result<alloc::sync::Arc<T>>;
    #[asyncfix::moves]
    pub fn take<T: 'static>(&mut self, rid: ResourceId) -> Result<alloc::sync::Arc<T>>;
    pub fn close(&mut self, rid: ResourceId) -> Result<()>;
}
pub mod scope {
    pub mod fs {
        #[asyncfix::cheap_clone]
        #[derive(Clone)]
        pub struct Scope(());
        impl Scope {
            pub fn allow_directory<P: AsRef<std::path::Path>>(&self, path: P, recursive: bool) -> crate::Result<()>;
            pub fn allow_file<P: AsRef<std::path::Path>>(&self, path: P) -> crate::Result<()>;
            pub fn forbid_file<P: AsRef<std::path::Path>>(&self, path: P) -> crate::Result<()>;
            pub fn is_allowed<P: AsRef<std::path::Path>>(&self, path: P) -> bool;
        }
    }
}
#[derive(Debug, Clone)]
pub struct Monitor {
    name: Option<String>,
}
impl Monitor {
    pub fn name(&self) -> Option<&String>;
    pub fn size(&self) -> &PhysicalSize<u32>;
    pub fn position(&self) -> &PhysicalPosition<i32>;
    pub fn scale_factor(&self) -> f64;
}
pub struct AssetResolver<R: Runtime = Wry>(AppHandle<R>);
impl<R: Runtime> AssetResolver<R> {
    pub fn get(&self, path: String) -> Option<Asset>;
}
pub struct Asset {
    pub bytes: Vec<u8>,
    pub mime_type: String,
    pub csp_header: Option<String>,
}
impl Asset {
    pub fn bytes(&self) -> &[u8];
    pub fn mime_type(&self) -> &str;
    pub fn csp_header(&self) -> Option<&str>;
}
pub trait Emitter<R: Runtime> {
    fn emit<S>(&self, event: &str, payload: S) -> Result<()>;
    fn emit_str(&self, event: &str, payload: String) -> Result<()>;
    fn emit_to<I, S>(&self, target: I, event: &str, payload: S) -> Result<()>
    where
        I: Into<EventTarget>;
    fn emit_filter<S, F>(&self, event: &str, payload: S, filter: F) -> Result<()>
    where
        F: Fn(&EventTarget) -> bool;
}
pub trait Listener<R: Runtime> {
    fn listen<F>(&self, event: impl Into<String>, handler: F) -> EventId
    where
        F: Fn(Event) + Send + 'static;
    fn once<F>(&self, event: impl Into<String>, handler: F) -> EventId
    where
        F: FnOnce(Event) + Send + 'static;
    fn unlisten(&self, id: EventId);
    fn listen_any<F>(&self, event: impl Into<String>, handler: F) -> EventId
    where
        F: Fn(Event) + Send + 'static;
    fn once_any<F>(&self, event: impl Into<String>, handler: F) -> EventId
    where
        F: FnOnce(Event) + Send + 'static;
}
pub type EventId = u32;
#[derive(Debug, Clone)]
pub struct Event {
    data: String,
}
impl Event {
    pub fn id(&self) -> EventId;
    pub fn payload(&self) -> &str;
}
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventTarget {
    Any,
    AnyLabel { label: String },
    App,
    Window { label: String },
    Webview { label: String },
    WebviewWindow { label: String },
}
impl EventTarget {
    pub fn any() -> Self;
    pub fn app() -> Self;
    pub fn labeled(label: impl Into<String>) -> Self;
    pub fn window(label: impl Into<String>) -> Self;
    pub fn webview(label: impl Into<String>) -> Self;
    pub fn webview_window(label: impl Into<String>) -> Self;
}
impl<T: AsRef<str>> From<T> for EventTarget {}
pub mod event {
    pub use super::{Event, EventId, EventTarget};
}

macro_rules! managers {
    ($($name:ident)*) => { $(
        impl<R: Runtime> Manager<R> for $name<R> {}
        impl<R: Runtime> Emitter<R> for $name<R> {}
        impl<R: Runtime> Listener<R> for $name<R> {}
    )* };
}
managers! { App AppHandle Window Webview WebviewWindow }

pub struct App<R: Runtime = Wry> {
    handle: AppHandle<R>,
}
impl<R: Runtime> App<R> {
    pub fn handle(&self) -> &AppHandle<R>;
    #[asyncfix::effect(join)]
    pub fn run<F: FnMut(&AppHandle<R>, RunEvent) + 'static>(self, callback: F);
    pub fn get_cli_matches(&self) -> Result<()>;
    pub fn cleanup_before_exit(&self);
}
impl<R: Runtime> AppHandle<R> {
    pub fn run_on_main_thread<F: FnOnce() + Send + 'static>(&self, f: F) -> Result<()>;
    pub fn exit(&self, exit_code: i32);
    pub fn restart(&self) -> !;
    pub fn request_restart(&self);
    pub fn cleanup_before_exit(&self);
    pub fn plugin<P>(&self, plugin: P) -> Result<()>;
    pub fn tray_by_id(&self, id: &str) -> Option<tray::TrayIcon<R>>;
    pub fn path_resolver(&self) -> path::PathResolver<R>;
    pub fn asset_resolver(&self) -> AssetResolver<R>;
    pub fn primary_monitor(&self) -> Result<Option<Monitor>>;
    pub fn available_monitors(&self) -> Result<Vec<Monitor>>;
}
#[asyncfix::cheap_clone]
#[derive(Debug)]
pub struct AppHandle<R: Runtime = Wry> {
    runtime: alloc::sync::Arc<R>,
}
impl<R: Runtime> Clone for AppHandle<R> {}
#[asyncfix::cheap_clone]
pub struct Window<R: Runtime = Wry> {
    handle: AppHandle<R>,
}
impl<R: Runtime> Clone for Window<R> {}
#[asyncfix::cheap_clone]
pub struct Webview<R: Runtime = Wry> {
    handle: AppHandle<R>,
}
impl<R: Runtime> Clone for Webview<R> {}
#[asyncfix::cheap_clone]
pub struct WebviewWindow<R: Runtime = Wry> {
    handle: AppHandle<R>,
}
impl<R: Runtime> Clone for WebviewWindow<R> {}
macro_rules! windows {
    ($($name:ident)*) => { $(
        impl<R: Runtime> $name<R> {
            pub fn label(&self) -> &str;
            pub fn run_on_main_thread<F: FnOnce() + Send + 'static>(&self, f: F) -> Result<()>;
            pub fn on_window_event<F: Fn(&WindowEvent) + Send + 'static>(&self, f: F);
            pub fn eval(&self, js: &str) -> Result<()>;
            pub fn emit<S>(&self, event: &str, payload: S) -> Result<()>;
            pub fn listen<F: Fn(Event) + Send + 'static>(&self, event: impl Into<String>, handler: F) -> EventId;
            pub fn unlisten(&self, id: EventId);
            pub fn scale_factor(&self) -> Result<f64>;
            pub fn inner_position(&self) -> Result<PhysicalPosition<i32>>;
            pub fn outer_position(&self) -> Result<PhysicalPosition<i32>>;
            pub fn inner_size(&self) -> Result<PhysicalSize<u32>>;
            pub fn outer_size(&self) -> Result<PhysicalSize<u32>>;
            pub fn is_fullscreen(&self) -> Result<bool>;
            pub fn is_minimized(&self) -> Result<bool>;
            pub fn is_maximized(&self) -> Result<bool>;
            pub fn is_focused(&self) -> Result<bool>;
            pub fn is_visible(&self) -> Result<bool>;
            pub fn title(&self) -> Result<String>;
            pub fn current_monitor(&self) -> Result<Option<Monitor>>;
            pub fn primary_monitor(&self) -> Result<Option<Monitor>>;
            pub fn available_monitors(&self) -> Result<Vec<Monitor>>;
            pub fn app_handle(&self) -> &AppHandle<R>;
            pub fn url(&self) -> Result<Url>;
            pub fn navigate(&self, url: Url) -> Result<()>;
            pub fn center(&self) -> Result<()>;
            pub fn set_title(&self, title: &str) -> Result<()>;
            pub fn maximize(&self) -> Result<()>;
            pub fn unmaximize(&self) -> Result<()>;
            pub fn minimize(&self) -> Result<()>;
            pub fn unminimize(&self) -> Result<()>;
            pub fn show(&self) -> Result<()>;
            pub fn hide(&self) -> Result<()>;
            pub fn close(&self) -> Result<()>;
            pub fn destroy(&self) -> Result<()>;
            pub fn set_focus(&self) -> Result<()>;
            pub fn set_fullscreen(&self, fullscreen: bool) -> Result<()>;
            pub fn set_always_on_top(&self, always_on_top: bool) -> Result<()>;
            pub fn set_resizable(&self, resizable: bool) -> Result<()>;
            pub fn set_size<S>(&self, size: S) -> Result<()>;
            pub fn set_position<P>(&self, position: P) -> Result<()>;
            pub fn set_decorations(&self, decorations: bool) -> Result<()>;
            pub fn start_dragging(&self) -> Result<()>;
            pub fn open_devtools(&self);
            pub fn close_devtools(&self);
        }
    )* };
}
windows! { Window Webview WebviewWindow }
pub mod window {
    pub use super::{Window, WindowBuilder};
}
pub mod webview {
    pub use super::{Webview, WebviewWindow, WebviewWindowBuilder};
}
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct PhysicalPosition<P> {
    pub x: P,
    pub y: P,
}
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct PhysicalSize<P> {
    pub width: P,
    pub height: P,
}
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct LogicalPosition<P> {
    pub x: P,
    pub y: P,
}
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct LogicalSize<P> {
    pub width: P,
    pub height: P,
}
impl<P> PhysicalSize<P> {
    pub const fn new(width: P, height: P) -> Self;
}
impl<P> PhysicalPosition<P> {
    pub const fn new(x: P, y: P) -> Self;
}
impl<P> LogicalSize<P> {
    pub const fn new(width: P, height: P) -> Self;
}
impl<P> LogicalPosition<P> {
    pub const fn new(x: P, y: P) -> Self;
}
#[derive(Debug, Clone)]
pub enum WindowEvent {
    Resized(PhysicalSize<u32>),
    Moved(PhysicalPosition<i32>),
    CloseRequested { api: CloseRequestApi },
    Destroyed,
    Focused(bool),
    ScaleFactorChanged { scale_factor: f64, new_inner_size: PhysicalSize<u32> },
}
#[derive(Debug, Clone)]
pub struct CloseRequestApi(());
impl CloseRequestApi {
    pub fn prevent_close(&self);
}
#[derive(Debug)]
pub enum RunEvent {
    Exit,
    ExitRequested { code: Option<i32>, api: ExitRequestApi },
    WindowEvent { label: String, event: WindowEvent },
    Ready,
    Resumed,
    MainEventsCleared,
}
#[derive(Debug)]
pub struct ExitRequestApi(());
impl ExitRequestApi {
    pub fn prevent_exit(&self);
}
#[derive(Debug, Clone)]
pub enum WebviewUrl {
    External(Url),
    App(PathBuf),
    CustomProtocol(Url),
}
pub use WebviewUrl as WindowUrl;
pub struct WebviewWindowBuilder<'a, R: Runtime, M> {
    manager: &'a M,
    runtime: core::marker::PhantomData<R>,
}
impl<'a, R: Runtime, M: Manager<R>> WebviewWindowBuilder<'a, R, M> {
    pub fn new<L: Into<String>>(manager: &'a M, label: L, url: WebviewUrl) -> Self;
    pub fn build(self) -> Result<WebviewWindow<R>>;
    pub fn title<S: Into<String>>(self, title: S) -> Self;
    pub fn inner_size(self, width: f64, height: f64) -> Self;
    pub fn min_inner_size(self, min_width: f64, min_height: f64) -> Self;
    pub fn position(self, x: f64, y: f64) -> Self;
    pub fn resizable(self, resizable: bool) -> Self;
    pub fn visible(self, visible: bool) -> Self;
    pub fn decorations(self, decorations: bool) -> Self;
    pub fn transparent(self, transparent: bool) -> Self;
    pub fn always_on_top(self, always_on_top: bool) -> Self;
    pub fn focused(self, focused: bool) -> Self;
    pub fn fullscreen(self, fullscreen: bool) -> Self;
    pub fn skip_taskbar(self, skip: bool) -> Self;
    pub fn center(self) -> Self;
    pub fn initialization_script(self, script: impl Into<String>) -> Self;
    pub fn on_navigation<F: Fn(&Url) -> bool + Send + 'static>(self, f: F) -> Self;
}
pub use WebviewWindowBuilder as WindowBuilder;
#[derive(Debug, Clone, Default)]
pub struct Config {
    pub product_name: Option<String>,
    pub version: Option<String>,
    pub identifier: String,
}
#[derive(Debug, Clone)]
pub struct PackageInfo {
    pub name: String,
    pub version: String,
    pub authors: &'static str,
    pub description: &'static str,
}
#[derive(Debug, Clone, Default)]
pub struct Env {
    pub args_os: Vec<std::ffi::OsString>,
}
pub mod path {
    use super::*;
    #[asyncfix::cheap_clone]
    pub struct PathResolver<R: Runtime = Wry>(AppHandle<R>);
    impl<R: Runtime> Clone for PathResolver<R> {}
    impl<R: Runtime> PathResolver<R> {
        pub fn app_data_dir(&self) -> Result<PathBuf>;
        pub fn app_config_dir(&self) -> Result<PathBuf>;
        pub fn app_local_data_dir(&self) -> Result<PathBuf>;
        pub fn app_cache_dir(&self) -> Result<PathBuf>;
        pub fn app_log_dir(&self) -> Result<PathBuf>;
        pub fn data_dir(&self) -> Result<PathBuf>;
        pub fn config_dir(&self) -> Result<PathBuf>;
        pub fn cache_dir(&self) -> Result<PathBuf>;
        pub fn home_dir(&self) -> Result<PathBuf>;
        pub fn desktop_dir(&self) -> Result<PathBuf>;
        pub fn document_dir(&self) -> Result<PathBuf>;
        pub fn download_dir(&self) -> Result<PathBuf>;
        pub fn resource_dir(&self) -> Result<PathBuf>;
        pub fn temp_dir(&self) -> Result<PathBuf>;
        pub fn resolve<P: AsRef<Path>>(&self, path: P, base_directory: BaseDirectory) -> Result<PathBuf>;
    }
    #[derive(Clone, Copy, Debug)]
    pub enum BaseDirectory {
        AppConfig,
        AppData,
        AppLocalData,
        AppCache,
        AppLog,
        Resource,
        Temp,
        Home,
        Desktop,
        Document,
        Download,
        Config,
        Data,
        Cache,
    }
}
pub mod tray {
    use super::*;
    #[asyncfix::cheap_clone]
    pub struct TrayIcon<R: Runtime = Wry>(AppHandle<R>);
    impl<R: Runtime> Clone for TrayIcon<R> {}
    impl<R: Runtime> TrayIcon<R> {
        pub fn set_icon<I>(&self, icon: Option<I>) -> Result<()>;
        pub fn set_tooltip<S: AsRef<str>>(&self, tooltip: Option<S>) -> Result<()>;
        pub fn set_title<S: AsRef<str>>(&self, title: Option<S>) -> Result<()>;
        pub fn set_menu<M>(&self, menu: Option<M>) -> Result<()>;
        pub fn set_visible(&self, visible: bool) -> Result<()>;
        pub fn app_handle(&self) -> &AppHandle<R>;
    }
}
pub mod ipc {
    use super::*;
    #[asyncfix::cheap_clone]
    pub struct Channel<T = InvokeResponseBody> {
        id: u32,
        marker: core::marker::PhantomData<T>,
    }
    impl<T> Clone for Channel<T> {}
    impl<T> Channel<T> {
        pub fn new<F>(on_message: F) -> Self
        where
            F: Fn(InvokeResponseBody) -> Result<()> + Send + Sync + 'static;
        pub fn id(&self) -> u32;
        pub fn send(&self, data: T) -> Result<()>;
    }
    #[derive(Debug)]
    pub enum InvokeResponseBody {
        Json(String),
        Raw(Vec<u8>),
    }
    #[derive(Debug, Clone)]
    pub enum InvokeBody {
        Json(serde_json::Value),
        Raw(Vec<u8>),
    }
    pub struct Request<'a> {
        body: &'a InvokeBody,
    }
    impl Request<'_> {
        pub fn body(&self) -> &InvokeBody;
    }
    pub struct Response {
        body: InvokeResponseBody,
    }
    impl Response {
        pub fn new<B>(body: B) -> Self;
    }
    #[derive(Debug)]
    pub struct InvokeError(pub serde_json::Value);
    pub struct Invoke<R: Runtime = Wry> {
        runtime: core::marker::PhantomData<R>,
    }
}
pub mod async_runtime {
    use core::future::Future;
    pub use tokio::runtime::{Handle as TokioHandle, Runtime as TokioRuntime};
    pub use tokio::sync::mpsc::{Receiver, Sender, channel};
    pub use tokio::sync::{Mutex, RwLock};
    #[asyncfix::effect(join)]
    #[derive(Debug)]
    pub enum JoinHandle<T> {
        Tokio(tokio::task::JoinHandle<T>),
    }
    impl<T> JoinHandle<T> {
        pub fn inner(&self) -> &tokio::task::JoinHandle<T>;
        pub fn abort(&self);
    }
    impl<T> core::future::Future for JoinHandle<T> {
        type Output = crate::Result<T>;
    }

    pub fn set(handle: TokioHandle);
    pub fn handle() -> RuntimeHandle;
    #[asyncfix::effect(inherit)]
    pub fn block_on<F: Future>(task: F) -> F::Output;
    pub fn spawn<F>(task: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static;
    pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub enum RuntimeHandle {
        Tokio(TokioHandle),
    }
    impl RuntimeHandle {
        pub fn inner(&self) -> &TokioHandle;
        pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[asyncfix::effect(inherit)]
        pub fn block_on<F: Future>(&self, task: F) -> F::Output;
    }
}
pub struct Builder<R: Runtime = Wry> {
    runtime: core::marker::PhantomData<R>,
}
impl Default for Builder<Wry> {}
impl<R: Runtime> Builder<R> {
    pub fn new() -> Self;
    pub fn invoke_handler<F>(self, invoke_handler: F) -> Self;
    pub fn setup<F>(self, setup: F) -> Self
    where
        F: FnOnce(&mut App<R>) -> core::result::Result<(), Box<dyn std::error::Error>> + Send + 'static;
    pub fn plugin<P>(self, plugin: P) -> Self;
    pub fn manage<T>(self, state: T) -> Self;
    pub fn menu<F>(self, f: F) -> Self;
    pub fn on_menu_event<F>(self, f: F) -> Self;
    pub fn system_tray<T>(self, tray: T) -> Self;
    pub fn on_window_event<F>(self, handler: F) -> Self
    where
        F: Fn(&Window<R>, &WindowEvent) + Send + Sync + 'static;
    pub fn on_page_load<F>(self, handler: F) -> Self;
    pub fn register_uri_scheme_protocol<N, H>(self, uri_scheme: N, handler: H) -> Self;
    pub fn build<C>(self, context: C) -> Result<App<R>>;
    #[asyncfix::effect(join)]
    pub fn run<C>(self, context: C) -> Result<()>;
}
pub mod plugin {
    use super::*;
    pub struct Builder<R: Runtime = Wry, C = ()> {
        runtime: core::marker::PhantomData<(R, C)>,
    }
    impl<R: Runtime, C> Builder<R, C> {
        pub fn new(name: &'static str) -> Self;
        pub fn invoke_handler<F>(self, handler: F) -> Self;
        pub fn setup<F>(self, setup: F) -> Self
        where
            F: FnOnce(&AppHandle<R>, PluginApi<R, C>) -> core::result::Result<(), Box<dyn std::error::Error>> + Send + 'static;
        pub fn build(self) -> TauriPlugin<R, C>;
    }
    pub struct TauriPlugin<R: Runtime = Wry, C = ()> {
        runtime: core::marker::PhantomData<(R, C)>,
    }
    pub struct PluginApi<R: Runtime, C> {
        runtime: core::marker::PhantomData<(R, C)>,
    }
    impl<R: Runtime, C> PluginApi<R, C> {
        pub fn config(&self) -> &C;
        pub fn app(&self) -> &AppHandle<R>;
    }
}
#[macro_export]
macro_rules! generate_handler {
    ($($t:tt)*) => {
        ()
    };
}
#[macro_export]
macro_rules! generate_context {
    ($($t:tt)*) => {
        ()
    };
}

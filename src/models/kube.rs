//! kube 0.7x to 1.x.
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate http;
extern crate serde;
pub use api::Api;
pub use client::Client;
pub use config::Config;
pub use custom::CustomResourceExt;
pub use error::Error;
pub use resource::{Resource, ResourceExt};
pub type Result<T, E = Error> = ::core::result::Result<T, E>;
mod custom {
    pub trait CustomResourceExt {
        fn crd_name() -> &'static str;
    }
}
pub mod core {
    pub use super::api::{DynamicObject, ObjectMeta, TypeMeta, WatchEvent};
    pub use super::error::ErrorResponse;
    pub use super::resource::Resource;
}
pub mod error {
    #[derive(Debug)]
    pub enum Error {
        Api(ErrorResponse),
        HyperError(()),
        Service(Box<dyn std::error::Error + Send + Sync>),
        FromUtf8(()),
        LinesCodecMaxLineLengthExceeded,
        ReadEvents(std::io::Error),
        HttpError(http::Error),
        SerdeError(()),
        BuildRequest(()),
        InferConfig(()),
        Discovery(()),
        RustlsTls(()),
        Auth(()),
    }
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct ErrorResponse {
        pub status: String,
        pub message: String,
        pub reason: String,
        pub code: u16,
    }
    impl ::core::fmt::Display for ErrorResponse {}
    impl std::error::Error for ErrorResponse {}
}
pub mod client {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone)]
    pub struct Client {
        n: String,
    }
    impl Client {
        #[asyncfix::effect(network)]
        pub async fn try_default() -> Result<Self>;
        pub fn new<S, B, T>(service: S, default_namespace: T) -> Self;
        pub fn default_namespace(&self) -> &str;
        #[asyncfix::effect(network)]
        pub async fn send<B>(&self, request: http::Request<B>) -> Result<http::Response<()>>;
        #[asyncfix::effect(network)]
        pub async fn request<T>(&self, request: http::Request<Vec<u8>>) -> Result<T>;
        #[asyncfix::effect(network)]
        pub async fn request_text(&self, request: http::Request<Vec<u8>>) -> Result<String>;
        #[asyncfix::effect(network)]
        pub async fn apiserver_version(&self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn list_api_groups(&self) -> Result<()>;
    }
    impl TryFrom<Config> for Client {
        type Error = Error;
        fn try_from(v: Config) -> Result<Self, Error>;
    }
}
pub mod config {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Config {
        pub cluster_url: http::Uri,
        pub default_namespace: String,
        pub accept_invalid_certs: bool,
        pub read_timeout: Option<::core::time::Duration>,
        pub connect_timeout: Option<::core::time::Duration>,
    }
    impl Config {
        #[asyncfix::effect(disk)]
        pub async fn infer() -> Result<Self, InferConfigError>;
        pub fn incluster() -> Result<Self, InferConfigError>;
        #[asyncfix::effect(disk)]
        pub async fn from_kubeconfig(options: &KubeConfigOptions) -> Result<Self, InferConfigError>;
        #[asyncfix::effect(disk)]
        pub async fn from_custom_kubeconfig(kubeconfig: Kubeconfig, options: &KubeConfigOptions) -> Result<Self, InferConfigError>;
    }
    #[derive(Debug)]
    pub struct InferConfigError(());
    impl ::core::fmt::Display for InferConfigError {}
    impl std::error::Error for InferConfigError {}
    #[derive(Clone, Debug, Default)]
    pub struct KubeConfigOptions {
        pub context: Option<String>,
        pub cluster: Option<String>,
        pub user: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Kubeconfig {
        pub current_context: Option<String>,
    }
    impl Kubeconfig {
        #[asyncfix::effect(disk)]
        pub fn read() -> Result<Kubeconfig, InferConfigError>;
        #[asyncfix::effect(disk)]
        pub fn read_from<P: AsRef<std::path::Path>>(path: P) -> Result<Kubeconfig, InferConfigError>;
    }
}
pub mod resource {
    use super::api::ObjectMeta;
    pub trait Resource {
        type DynamicType;
        type Scope;
        fn meta(&self) -> &ObjectMeta;
        fn meta_mut(&mut self) -> &mut ObjectMeta;
    }
    pub trait ResourceExt: Resource {
        fn name_any(&self) -> String;
        fn name(&self) -> String;
        fn name_unchecked(&self) -> String;
        fn namespace(&self) -> Option<String>;
        fn resource_version(&self) -> Option<String>;
        fn uid(&self) -> Option<String>;
        fn labels(&self) -> &std::collections::BTreeMap<String, String>;
        fn labels_mut(&mut self) -> &mut std::collections::BTreeMap<String, String>;
        fn annotations(&self) -> &std::collections::BTreeMap<String, String>;
        fn annotations_mut(&mut self) -> &mut std::collections::BTreeMap<String, String>;
        fn finalizers(&self) -> &[String];
    }
    impl<K: Resource> ResourceExt for K {}
}
pub mod api {
    pub use super::resource::{Resource, ResourceExt};
    use super::*;
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ObjectMeta {
        pub name: Option<String>,
        pub namespace: Option<String>,
        pub labels: Option<std::collections::BTreeMap<String, String>>,
        pub annotations: Option<std::collections::BTreeMap<String, String>>,
        pub uid: Option<String>,
        pub resource_version: Option<String>,
        pub finalizers: Option<Vec<String>>,
        pub generation: Option<i64>,
        pub generate_name: Option<String>,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TypeMeta {
        pub api_version: String,
        pub kind: String,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListMeta {
        pub resource_version: Option<String>,
        pub continue_: Option<String>,
        pub remaining_item_count: Option<i64>,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct DynamicObject {
        pub types: Option<TypeMeta>,
        pub metadata: ObjectMeta,
        pub data: (),
    }
    #[derive(Clone, Debug)]
    pub struct ApiResource {
        pub group: String,
        pub version: String,
        pub api_version: String,
        pub kind: String,
        pub plural: String,
    }
    #[derive(Clone, Debug)]
    pub struct ObjectList<T> {
        pub types: TypeMeta,
        pub metadata: ListMeta,
        pub items: Vec<T>,
    }
    impl<T> ObjectList<T> {
        pub fn iter(&self) -> ::core::slice::Iter<'_, T>;
    }
    impl<T> IntoIterator for ObjectList<T> {
        type Item = T;
        type IntoIter = std::vec::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'a, T> IntoIterator for &'a ObjectList<T> {
        type Item = &'a T;
        type IntoIter = ::core::slice::Iter<'a, T>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub enum WatchEvent<K> {
        Added(K),
        Modified(K),
        Deleted(K),
        Bookmark(()),
        Error(error::ErrorResponse),
    }
    #[derive(Clone, Debug, Default)]
    pub struct ListParams {
        pub label_selector: Option<String>,
        pub field_selector: Option<String>,
        pub limit: Option<u32>,
        pub continue_token: Option<String>,
    }
    impl ListParams {
        pub fn labels(self, s: &str) -> Self;
        pub fn fields(self, s: &str) -> Self;
        pub fn limit(self, l: u32) -> Self;
        pub fn timeout(self, t: u32) -> Self;
        pub fn continue_token(self, t: &str) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct WatchParams {
        pub label_selector: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct GetParams {
        pub resource_version: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct PostParams {
        pub dry_run: bool,
        pub field_manager: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct PatchParams {
        pub dry_run: bool,
        pub force: bool,
        pub field_manager: Option<String>,
    }
    impl PatchParams {
        pub fn apply(manager: &str) -> Self;
        pub fn force(self) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct DeleteParams {
        pub dry_run: bool,
        pub grace_period_seconds: Option<u32>,
    }
    impl DeleteParams {
        pub fn foreground() -> Self;
        pub fn background() -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct LogParams {
        pub follow: bool,
        pub container: Option<String>,
        pub tail_lines: Option<i64>,
        pub since_seconds: Option<i64>,
        pub previous: bool,
        pub timestamps: bool,
    }
    #[derive(Clone, Debug, Default)]
    pub struct AttachParams {
        pub stdin: bool,
    }
    #[derive(Clone, Debug)]
    pub enum Patch<T> {
        Apply(T),
        Json(()),
        Merge(T),
        Strategic(T),
    }
    #[asyncfix::cheap_clone]
    pub struct Api<K> {
        client: Client,
        k: ::core::marker::PhantomData<fn() -> K>,
    }
    impl<K> Clone for Api<K> {
        fn clone(&self) -> Self;
    }
    impl<K> ::core::fmt::Debug for Api<K> {}
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    #[asyncfix::effect(network)]
    pub struct EventStream<T>(T);
    impl<T> futures_core::Stream for EventStream<T> {
        type Item = Result<T>;
        fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<Result<T>>>;
    }
    impl<K> Api<K> {
        pub fn all(client: Client) -> Self;
        pub fn namespaced(client: Client, ns: &str) -> Self;
        pub fn default_namespaced(client: Client) -> Self;
        pub fn all_with<D>(client: Client, d: &D) -> Self;
        pub fn namespaced_with<D>(client: Client, ns: &str, d: &D) -> Self;
        pub fn default_namespaced_with<D>(client: Client, d: &D) -> Self;
        pub fn into_client(self) -> Client;
        pub fn resource_url(&self) -> &str;
        #[asyncfix::effect(network)]
        pub async fn get(&self, name: &str) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn get_opt(&self, name: &str) -> Result<Option<K>>;
        #[asyncfix::effect(network)]
        pub async fn get_with(&self, name: &str, gp: &GetParams) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn list(&self, lp: &ListParams) -> Result<ObjectList<K>>;
        #[asyncfix::effect(network)]
        pub async fn create(&self, pp: &PostParams, data: &K) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn delete(&self, name: &str, dp: &DeleteParams) -> Result<Either<K, ()>>;
        #[asyncfix::effect(network)]
        pub async fn delete_collection(&self, dp: &DeleteParams, lp: &ListParams) -> Result<Either<ObjectList<K>, ()>>;
        #[asyncfix::effect(network)]
        pub async fn patch<P>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn patch_status<P>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn replace(&self, name: &str, pp: &PostParams, data: &K) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn replace_status(&self, name: &str, pp: &PostParams, data: Vec<u8>) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn get_status(&self, name: &str) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn watch(&self, wp: &WatchParams, version: &str) -> Result<EventStream<WatchEvent<K>>>;
        #[asyncfix::effect(network)]
        pub async fn logs(&self, name: &str, lp: &LogParams) -> Result<String>;
        #[asyncfix::effect(network)]
        pub async fn restart(&self, name: &str) -> Result<K>;
        #[asyncfix::effect(network)]
        pub async fn exec<I>(&self, name: &str, command: I, ap: &AttachParams) -> Result<()>;
    }
}
pub mod runtime {
    use super::*;
    pub use controller::Controller;
    pub mod watcher {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct Config {
            pub label_selector: Option<String>,
            pub field_selector: Option<String>,
        }
        impl Config {
            pub fn labels(self, s: &str) -> Self;
            pub fn fields(self, s: &str) -> Self;
            pub fn any_semantic(self) -> Self;
        }
        #[derive(Debug)]
        pub enum Error {
            InitialListFailed(crate::Error),
            WatchStartFailed(crate::Error),
            WatchError(crate::error::ErrorResponse),
            WatchFailed(crate::Error),
            NoResourceVersion,
        }
        impl ::core::fmt::Display for Error {}
        impl std::error::Error for Error {}
        #[derive(Clone, Debug)]
        pub enum Event<K> {
            Apply(K),
            Delete(K),
            Init,
            InitApply(K),
            InitDone,
            Applied(K),
            Deleted(K),
            Restarted(Vec<K>),
        }
        #[asyncfix::effect(network)]
        pub struct Watcher<K>(K);
        impl<K> futures_core::Stream for Watcher<K> {
            type Item = Result<Event<K>, Error>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<Event<K>, Error>>>;
        }
    }
    pub fn watcher<K>(api: Api<K>, watcher_config: watcher::Config) -> watcher::Watcher<K>;
    pub trait WatchStreamExt: futures_core::Stream {
        fn default_backoff(self) -> Self
        where
            Self: Sized;
        fn backoff<B>(self, b: B) -> Self
        where
            Self: Sized;
        fn applied_objects<K>(self) -> Objects<K>
        where
            Self: futures_core::Stream<Item = Result<watcher::Event<K>, watcher::Error>> + Sized;
        fn touched_objects<K>(self) -> Objects<K>
        where
            Self: futures_core::Stream<Item = Result<watcher::Event<K>, watcher::Error>> + Sized;
        fn modify<F>(self, f: F) -> Self
        where
            Self: Sized;
        fn reflect<K>(self, w: reflector::store::Writer<K>) -> Self
        where
            Self: Sized;
    }
    impl<S: futures_core::Stream> WatchStreamExt for S {}
    #[asyncfix::effect(network)]
    pub struct Objects<K>(K);
    impl<K> futures_core::Stream for Objects<K> {
        type Item = Result<K, watcher::Error>;
        fn poll_next(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Option<Result<K, watcher::Error>>>;
    }
    pub mod reflector {
        pub mod store {
            pub struct Writer<K>(K);
        }
        pub fn store<K>() -> (Store<K>, store::Writer<K>);
        #[derive(Clone, Debug)]
        pub struct Store<K>(std::sync::Arc<K>);
        impl<K> Store<K> {
            pub fn state(&self) -> Vec<std::sync::Arc<K>>;
            pub fn get<R>(&self, key: &R) -> Option<std::sync::Arc<K>>;
            pub fn find<P: Fn(&K) -> bool>(&self, predicate: P) -> Option<std::sync::Arc<K>>;
            #[asyncfix::effect(join)]
            pub async fn wait_until_ready(&self) -> Result<(), ()>;
        }
        #[derive(Clone, Debug)]
        pub struct ObjectRef<K> {
            pub name: String,
            pub namespace: Option<String>,
            k: K,
        }
    }
    pub mod controller {
        use super::*;
        pub struct Controller<K>(K);
        #[derive(Clone, Debug)]
        pub struct Action(());
        impl Action {
            pub fn requeue(duration: ::core::time::Duration) -> Self;
            pub const fn await_change() -> Self;
        }
        impl<K> Controller<K> {
            pub fn new(main_api: Api<K>, wc: watcher::Config) -> Self;
            pub fn owns<C>(self, api: Api<C>, wc: watcher::Config) -> Self;
            pub fn shutdown_on_signal(self) -> Self;
            pub fn store(&self) -> reflector::Store<K>;
            pub fn run<Ctx, E, R>(
                self,
                reconciler: impl FnMut(std::sync::Arc<K>, std::sync::Arc<Ctx>) -> R,
                error_policy: impl Fn(std::sync::Arc<K>, &E, std::sync::Arc<Ctx>) -> Action,
                context: std::sync::Arc<Ctx>,
            ) -> watcher::Watcher<K>
            where
                R: Future<Output = Result<Action, E>>;
        }
    }
    pub mod wait {
        #[asyncfix::effect(network)]
        pub async fn await_condition<K, C>(api: super::Api<K>, name: &str, cond: C) -> Result<Option<K>, Error>;
        #[derive(Debug)]
        pub struct Error(());
        impl ::core::fmt::Display for Error {}
        impl std::error::Error for Error {}
    }
}

//! octocrab 0.2x to 0.4x (outline: handlers by shape).
#![register_tool(asyncfix)]
extern crate http;
extern crate serde;
#[derive(Debug)]
pub enum Error {
    GitHub { source: Box<GitHubError> },
    Other,
}
impl ::core::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)]
pub struct GitHubError {
    pub message: String,
}
impl ::core::fmt::Display for GitHubError {}
impl std::error::Error for GitHubError {}
pub type Result<T, E = Error> = core::result::Result<T, E>;
#[asyncfix::cheap_clone]
#[derive(Clone, Debug, Default)]
pub struct Octocrab {
    c: std::sync::Arc<()>,
}
#[derive(Default)]
pub struct OctocrabBuilder {
    v: (),
}
impl OctocrabBuilder {
    pub fn new() -> Self;
    pub fn personal_token<S>(self, token: S) -> Self;
    pub fn user_access_token<S>(self, token: S) -> Self;
    pub fn app<A, K>(self, app_id: A, key: K) -> Self;
    pub fn base_uri(self, base_uri: impl TryInto<http::Uri>) -> Result<Self>;
    pub fn build(self) -> Result<Octocrab>;
}
pub fn instance() -> std::sync::Arc<Octocrab>;
pub fn initialise(crab: Octocrab) -> std::sync::Arc<Octocrab>;
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub total_count: Option<u64>,
    pub next: Option<http::Uri>,
}
impl<T> Page<T> {
    pub fn take_items(&mut self) -> Vec<T>;
}
impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl Octocrab {
    pub fn builder() -> OctocrabBuilder;
    pub fn issues<T, U>(&self, owner: T, repo: U) -> Handler<'_>;
    pub fn pulls<T, U>(&self, owner: T, repo: U) -> Handler<'_>;
    pub fn repos<T, U>(&self, owner: T, repo: U) -> RepoHandler<'_>;
    pub fn ratelimit(&self) -> RepoHandler<'_>;
    pub fn commits<T, U>(&self, owner: T, repo: U) -> Handler<'_>;
    pub fn actions(&self) -> Handler<'_>;
    pub fn orgs<T>(&self, owner: T) -> Handler<'_>;
    pub fn search(&self) -> Handler<'_>;
    pub fn current(&self) -> Handler<'_>;
    pub fn apps(&self) -> Handler<'_>;
    pub fn activity(&self) -> Handler<'_>;
    pub fn checks<T, U>(&self, owner: T, repo: U) -> Handler<'_>;
    pub fn users<T>(&self, user: T) -> Handler<'_>;
    pub fn teams<T>(&self, owner: T) -> Handler<'_>;
    pub fn gists(&self) -> Handler<'_>;
    pub fn installation<I>(&self, id: I) -> Result<Octocrab>;
    #[asyncfix::effect(network)]
    pub async fn installation_and_token<I>(&self, id: I) -> Result<(Octocrab, String)>;
    #[asyncfix::effect(network)]
    pub async fn get<R, A, P: ?Sized>(&self, route: A, parameters: Option<&P>) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn post<P: ?Sized, R>(&self, route: impl AsRef<str>, body: Option<&P>) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn put<R, A, B: ?Sized>(&self, route: A, body: Option<&B>) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn patch<R, A, B: ?Sized>(&self, route: A, body: Option<&B>) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn delete<R, A, B: ?Sized>(&self, route: A, body: Option<&B>) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn graphql<R>(&self, payload: &impl serde::Serialize) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn get_page<R>(&self, uri: &Option<http::Uri>) -> Result<Option<Page<R>>>;
    #[asyncfix::effect(network)]
    pub async fn all_pages<R>(&self, page: Page<R>) -> Result<Vec<R>>;
}
pub struct Handler<'a> {
    c: &'a Octocrab,
}
pub struct Builder<'a> {
    c: &'a Octocrab,
}
impl<'a> Handler<'a> {
    #[asyncfix::effect(network)]
    pub async fn get<A, R>(&self, a: A) -> Result<R>;
    pub fn list(&self) -> Builder<'a>;
    pub fn create<A>(&self, a: A) -> Builder<'a>;
    pub fn update<A>(&self, a: A) -> Builder<'a>;
    #[asyncfix::effect(network)]
    pub async fn create_comment<A, R>(&self, number: A, body: impl AsRef<str>) -> Result<R>;
    pub fn list_comments<A>(&self, number: A) -> Builder<'a>;
    #[asyncfix::effect(network)]
    pub async fn add_labels<A, R>(&self, number: A, labels: &[String]) -> Result<R>;
    pub fn merge<A>(&self, a: A) -> Builder<'a>;
    pub fn get_content(&self) -> Builder<'a>;
    #[asyncfix::effect(network)]
    pub async fn user<R>(&self) -> Result<R>;
    pub fn releases(&self) -> Handler<'a>;
    #[asyncfix::effect(network)]
    pub async fn get_latest<R>(&self) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn list_files<A, R>(&self, a: A) -> Result<Page<R>>;
}
pub struct RepoHandler<'a> {
    c: &'a Octocrab,
}
impl<'a> RepoHandler<'a> {
    #[asyncfix::effect(network)]
    pub async fn get<R>(&self) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn delete(self) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn get_ref<A, R>(&self, a: A) -> Result<R>;
    #[asyncfix::effect(network)]
    pub async fn create_ref<A, R>(&self, a: A, sha: impl Into<String>) -> Result<R>;
    pub fn get_content(&self) -> Builder<'a>;
    pub fn releases(&self) -> Handler<'a>;
    pub fn list_commits(&self) -> Builder<'a>;
    pub fn list_branches(&self) -> Builder<'a>;
    pub fn list_tags(&self) -> Builder<'a>;
    pub fn list_contributors(&self) -> Builder<'a>;
    pub fn create_file<P, M, C>(&self, path: P, message: M, content: C) -> Builder<'a>;
    pub fn update_file<P, M, C, S>(&self, path: P, message: M, content: C, sha: S) -> Builder<'a>;
    pub fn secrets(&self) -> Handler<'a>;
    #[asyncfix::effect(network)]
    pub async fn get_readme<R>(&self) -> Result<R>;
}
impl<'a> Builder<'a> {
    pub fn per_page(self, n: u8) -> Self;
    pub fn page(self, n: impl Into<u32>) -> Self;
    pub fn state<S>(self, s: S) -> Self;
    pub fn sort<S>(self, s: S) -> Self;
    pub fn direction<S>(self, s: S) -> Self;
    pub fn body<S>(self, s: S) -> Self;
    pub fn title<S>(self, s: S) -> Self;
    pub fn labels<S>(self, s: S) -> Self;
    pub fn path<S>(self, s: S) -> Self;
    #[asyncfix::effect(network)]
    pub async fn send<R>(self) -> Result<R>;
}
pub mod models {}
pub mod params {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum State {
        All,
        Open,
        Closed,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Direction {
        Ascending,
        Descending,
    }
}

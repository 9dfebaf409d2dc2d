//! The library models: which there are, and where the graph builder finds their text.
//!
//! A model is a signature-only Rust file; `docs/models.md` is its format.
//! The files under `models/` are data to this crate: they are embedded as text and never compiled.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use walkdir::WalkDir;

use crate::system::{self, ReadError};

macro_rules! embed {
    ($($name:ident),* $(,)?) => {
        &[$((stringify!($name), include_str!(concat!("models/", stringify!($name), ".rs")))),*]
    };
}

/// Every embedded model: the crate's library name and its text.
pub const EMBEDDED: &[(&str, &str)] = embed![
    actix_web,
    alloc,
    anyhow,
    arc_swap,
    async_broadcast,
    async_channel,
    async_executor,
    async_fs,
    async_global_executor,
    async_io,
    async_lock,
    async_nats,
    async_net,
    async_process,
    async_sqlite,
    async_std,
    async_stream,
    async_trait,
    async_tungstenite,
    aws_config,
    aws_credential_types,
    aws_sdk_dynamodb,
    aws_sdk_s3,
    aws_sdk_sqs,
    aws_smithy_async,
    aws_smithy_runtime_api,
    aws_smithy_types,
    aws_types,
    axum,
    axum_core,
    backoff,
    bb8,
    bb8_postgres,
    bb8_redis,
    bson,
    bytes,
    chrono,
    core,
    crossbeam,
    crossbeam_channel,
    dashmap,
    deadpool,
    deadpool_postgres,
    deadpool_redis,
    diesel,
    diesel_async,
    either,
    elasticsearch,
    event_listener,
    eyre,
    flume,
    futures,
    futures_channel,
    futures_core,
    futures_io,
    futures_lite,
    futures_locks,
    futures_sink,
    futures_task,
    futures_util,
    hashbrown,
    hickory_resolver,
    http,
    http_body,
    http_body_util,
    hyper,
    hyper_util,
    indexmap,
    isahc,
    itertools,
    jsonrpsee,
    kanal,
    kube,
    lapin,
    lazy_static,
    lettre,
    lock_api,
    log,
    lru,
    moka,
    mongodb,
    native_tls,
    oauth2,
    object_store,
    octocrab,
    once_cell,
    opendal,
    openidconnect,
    papaya,
    parking_lot,
    pin_project,
    pin_project_lite,
    poem,
    quinn,
    r2d2,
    r2d2_sqlite,
    rand,
    rdkafka,
    redis,
    reqwest,
    reqwest_middleware,
    rocket,
    rumqttc,
    rusqlite,
    russh,
    rustls,
    scc,
    sea_orm,
    secrecy,
    serde,
    serde_json,
    serenity,
    slab,
    smallvec,
    smol,
    spin,
    sqlx,
    std,
    surf,
    tauri,
    teloxide,
    thiserror,
    tokio,
    tokio_native_tls,
    tokio_postgres,
    tokio_rusqlite,
    tokio_rustls,
    tokio_serial,
    tokio_stream,
    tokio_tungstenite,
    tokio_util,
    tonic,
    tower,
    tower_layer,
    tower_service,
    tracing,
    trust_dns_resolver,
    tungstenite,
    typemap_rev,
    ureq,
    url,
    uuid,
    warp,
    webrtc_util,
    zbus
];

/// The models of a run by library name.
#[derive(Debug, Clone)]
pub struct ModelSet {
    texts: BTreeMap<String, Cow<'static, str>>,
}

impl ModelSet {
    /// The embedded models alone.
    pub fn embedded() -> ModelSet {
        let texts = EMBEDDED.iter().map(|&(name, text)| (name.to_owned(), Cow::Borrowed(text))).collect();
        ModelSet { texts }
    }

    /// Adds each `.rs` file directly in `dir`; a file replaces the model of the same name.
    ///
    /// Fails when the folder or one of its files cannot be read.
    pub fn add_folder(&mut self, dir: &Path) -> Result<(), ReadError> {
        for entry in WalkDir::new(dir).max_depth(1).sort_by_file_name() {
            let entry = entry.map_err(|error| ReadError::walk(dir, &error))?;
            let path = entry.path();
            if path.extension().is_none_or(|it| it != "rs") {
                continue;
            }
            if let Some(name) = path.file_stem().and_then(|it| it.to_str()) {
                self.texts.insert(name.to_owned(), Cow::Owned(system::read_source(path)?));
            }
        }
        Ok(())
    }

    /// Adds a model; it replaces the one of the same name.
    pub fn add(&mut self, name: &str, text: &str) {
        self.texts.insert(name.to_owned(), Cow::Owned(text.to_owned()));
    }

    /// The text of the model of library `name`, or `None` when there is no such model.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(|it| &**it)
    }

    /// The names of all models, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// The models that `name` needs beside the language's own: its `extern crate` lines.
    pub fn dependencies(&self, name: &str) -> Vec<&str> {
        let Some(text) = self.text(name) else { return Vec::new() };
        text.lines()
            .filter_map(|line| {
                let rest = line.trim_start().trim_start_matches("pub ").strip_prefix("extern crate ")?;
                let name = rest.split([' ', ';']).next()?;
                self.texts.get_key_value(name).map(|(key, _)| key.as_str())
            })
            .filter(|it| !LANGUAGE.contains(it))
            .collect()
    }
}

/// The crates that every crate depends on, lowest first.
pub const LANGUAGE: [&str; 3] = ["core", "alloc", "std"];

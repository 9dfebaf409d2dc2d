//! mongodb 2.x and 3.x (options as arguments and as setters; an action is awaited, or run with `run()` where it is blocking).
#![register_tool(asyncfix)]
extern crate bson;
extern crate futures_core;
extern crate serde;
pub use action::*;
pub use bson;
use bson::{Bson, Document, doc};
pub use client_::{Client, ClientSession};
pub use coll::{Collection, Namespace};
pub use cursor::{Cursor, SessionCursor};
pub use db::Database;
pub use index::IndexModel;
pub mod error {
    #[derive(Clone, Debug)]
    pub struct Error {
        pub kind: Box<ErrorKind>,
        pub wire_version: Option<i32>,
    }
    pub type Result<T> = core::result::Result<T, Error>;
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug)]
    pub enum ErrorKind {
        InvalidArgument { message: String },
        Authentication { message: String },
        BsonDeserialization(bson::de::Error),
        BsonSerialization(bson::ser::Error),
        Command(CommandError),
        DnsResolve { message: String },
        Internal { message: String },
        Io(std::sync::Arc<std::io::Error>),
        ConnectionPoolCleared { message: String },
        InvalidResponse { message: String },
        ServerSelection { message: String },
        SessionsNotSupported,
        Transaction { message: String },
        Write(WriteFailure),
        InsertMany(()),
        BulkWrite(()),
        Custom(std::sync::Arc<dyn core::any::Any + Send + Sync>),
        Shutdown,
    }
    #[derive(Clone, Debug)]
    pub struct CommandError {
        pub code: i32,
        pub code_name: String,
        pub message: String,
    }
    #[derive(Clone, Debug)]
    pub enum WriteFailure {
        WriteConcernError(WriteError),
        WriteError(WriteError),
    }
    #[derive(Clone, Debug)]
    pub struct WriteError {
        pub code: i32,
        pub code_name: Option<String>,
        pub message: String,
    }
    impl Error {
        pub fn custom(e: impl core::any::Any + Send + Sync) -> Self;
        pub fn labels(&self) -> &std::collections::HashSet<String>;
        pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool;
        pub fn get_custom<E: core::any::Any>(&self) -> Option<&E>;
    }
    pub const TRANSIENT_TRANSACTION_ERROR: &str;
    pub const UNKNOWN_TRANSACTION_COMMIT_RESULT: &str;
    impl From<bson::de::Error> for Error {
        fn from(v: bson::de::Error) -> Self;
    }
    impl From<bson::ser::Error> for Error {
        fn from(v: bson::ser::Error) -> Self;
    }
    impl From<std::io::Error> for Error {
        fn from(v: std::io::Error) -> Self;
    }
}
use error::Result;
mod client_ {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Client {
        inner: std::sync::Arc<()>,
    }
    impl Client {
        #[asyncfix::effect(network)]
        pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Self>;
        pub fn with_options(options: options::ClientOptions) -> Result<Self>;
        pub fn database(&self, name: &str) -> Database;
        pub fn database_with_options(&self, name: &str, options: options::DatabaseOptions) -> Database;
        pub fn default_database(&self) -> Option<Database>;
        pub fn list_database_names(&self) -> ListNames<'_>;
        pub fn start_session(&self) -> StartSession<'_>;
        pub fn watch(&self) -> Watch<'_, Document>;
        pub fn warm_connection_pool(&self) -> Unit<'_>;
        pub fn bulk_write(&self, models: impl IntoIterator<Item = options::WriteModel>) -> BulkWrite<'_>;
        #[asyncfix::effect(network)]
        pub async fn shutdown(self);
    }
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct ClientSession {
        client: Client,
    }
    impl ClientSession {
        pub fn client(&self) -> Client;
        pub fn start_transaction(&mut self) -> StartTransaction<'_>;
        pub fn commit_transaction(&mut self) -> Unit<'_>;
        pub fn abort_transaction(&mut self) -> Unit<'_>;
    }
}
mod db {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Database {
        inner: std::sync::Arc<()>,
    }
    impl Database {
        pub fn client(&self) -> &Client;
        pub fn name(&self) -> &str;
        pub fn collection<T>(&self, name: &str) -> Collection<T>;
        pub fn collection_with_options<T>(&self, name: &str, options: options::CollectionOptions) -> Collection<T>;
        pub fn list_collection_names(&self) -> ListNames<'_>;
        pub fn list_collections(&self) -> ListCollections<'_>;
        pub fn create_collection(&self, name: impl Into<String>) -> Unit<'_>;
        pub fn run_command(&self, command: Document) -> RunCommand<'_>;
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_, Document>;
        pub fn watch(&self) -> Watch<'_, Document>;
        pub fn drop(&self) -> Unit<'_>;
        pub fn gridfs_bucket(&self, options: impl Into<Option<options::GridFsBucketOptions>>) -> gridfs::GridFsBucket;
    }
}
mod coll {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Debug)]
    pub struct Collection<T> {
        inner: std::sync::Arc<()>,
        t: core::marker::PhantomData<fn() -> T>,
    }
    impl<T> Clone for Collection<T> {
        fn clone(&self) -> Self;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Namespace {
        pub db: String,
        pub coll: String,
    }
    impl ::core::fmt::Display for Namespace {}
    impl<T> Collection<T> {
        pub fn clone_with_type<U>(&self) -> Collection<U>;
        pub fn client(&self) -> &Client;
        pub fn name(&self) -> &str;
        pub fn namespace(&self) -> Namespace;
        pub fn find(&self, filter: impl Into<Option<Document>>) -> Find<'_, T>;
        pub fn find_one(&self, filter: impl Into<Option<Document>>) -> FindOne<'_, T>;
        pub fn insert_one(&self, doc: impl core::borrow::Borrow<T>) -> InsertOne<'_>;
        pub fn insert_many<I: IntoIterator>(&self, docs: I) -> InsertMany<'_>;
        pub fn update_one(&self, query: Document, update: impl Into<options::UpdateModifications>) -> Update<'_>;
        pub fn update_many(&self, query: Document, update: impl Into<options::UpdateModifications>) -> Update<'_>;
        pub fn replace_one(&self, query: Document, replacement: impl core::borrow::Borrow<T>) -> ReplaceOne<'_>;
        pub fn delete_one(&self, query: Document) -> Delete<'_>;
        pub fn delete_many(&self, query: Document) -> Delete<'_>;
        pub fn find_one_and_update(&self, filter: Document, update: impl Into<options::UpdateModifications>) -> FindOneAnd<'_, T>;
        pub fn find_one_and_replace(&self, filter: Document, replacement: impl core::borrow::Borrow<T>) -> FindOneAnd<'_, T>;
        pub fn find_one_and_delete(&self, filter: Document) -> FindOneAnd<'_, T>;
        pub fn count_documents(&self, filter: impl Into<Option<Document>>) -> CountDocuments<'_>;
        pub fn estimated_document_count(&self) -> CountDocuments<'_>;
        pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_>;
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_, Document>;
        pub fn watch(&self) -> Watch<'_, T>;
        pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_>;
        pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndexes<'_>;
        pub fn list_indexes(&self) -> ListIndexes<'_>;
        pub fn list_index_names(&self) -> ListNames<'_>;
        pub fn drop_index(&self, name: impl AsRef<str>) -> Unit<'_>;
        pub fn drop_indexes(&self) -> Unit<'_>;
        pub fn drop(&self) -> Unit<'_>;
    }
}
mod cursor {
    use super::*;
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct Cursor<T> {
        t: core::marker::PhantomData<fn() -> T>,
    }
    impl<T> futures_core::Stream for Cursor<T> {
        type Item = Result<T>;
        fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<Result<T>>>;
    }
    impl<T> Cursor<T> {
        #[asyncfix::effect(network)]
        pub async fn advance(&mut self) -> Result<bool>;
        pub fn current(&self) -> &bson::RawDocument;
        pub fn has_next(&self) -> bool;
        pub fn deserialize_current<'a>(&'a self) -> Result<T>;
        pub fn with_type<D>(self) -> Cursor<D>;
    }
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct SessionCursor<T> {
        t: core::marker::PhantomData<fn() -> T>,
    }
    impl<T> SessionCursor<T> {
        #[asyncfix::effect(network)]
        pub async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>>;
        #[asyncfix::effect(network)]
        pub async fn advance(&mut self, session: &mut ClientSession) -> Result<bool>;
        pub fn deserialize_current<'a>(&'a self) -> Result<T>;
        pub fn stream<'a>(&'a mut self, session: &'a mut ClientSession) -> SessionCursorStream<'a, T>;
    }
    #[asyncfix::effect(network)]
    pub struct SessionCursorStream<'a, T> {
        c: &'a mut SessionCursor<T>,
    }
    impl<T> futures_core::Stream for SessionCursorStream<'_, T> {
        type Item = Result<T>;
        fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<Result<T>>>;
    }
}
pub mod change_stream {
    use super::*;
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct ChangeStream<T> {
        t: core::marker::PhantomData<fn() -> T>,
    }
    impl<T> futures_core::Stream for ChangeStream<T> {
        type Item = Result<T>;
        fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<Result<T>>>;
    }
    impl<T> ChangeStream<T> {
        #[asyncfix::effect(network)]
        pub async fn next_if_any(&mut self) -> Result<Option<T>>;
        pub fn is_alive(&self) -> bool;
        pub fn resume_token(&self) -> Option<event::ResumeToken>;
        pub fn with_type<D>(self) -> ChangeStream<D>;
    }
    pub mod event {
        use super::*;
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResumeToken(());
        #[derive(Clone, Debug, PartialEq)]
        pub struct ChangeStreamEvent<T> {
            pub id: ResumeToken,
            pub operation_type: OperationType,
            pub ns: Option<ChangeNamespace>,
            pub document_key: Option<Document>,
            pub update_description: Option<UpdateDescription>,
            pub full_document: Option<T>,
            pub full_document_before_change: Option<T>,
        }
        #[derive(Clone, Debug, PartialEq)]
        pub enum OperationType {
            Insert,
            Update,
            Replace,
            Delete,
            Drop,
            Rename,
            DropDatabase,
            Invalidate,
            Other(String),
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct ChangeNamespace {
            pub db: String,
            pub coll: Option<String>,
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct UpdateDescription {
            pub updated_fields: Document,
            pub removed_fields: Vec<String>,
        }
    }
}
mod index {
    use super::*;
    #[derive(Clone, Debug, Default)]
    pub struct IndexModel {
        pub keys: Document,
        pub options: Option<options::IndexOptions>,
    }
    impl IndexModel {
        pub fn builder() -> IndexModelBuilder;
    }
    #[derive(Clone, Default)]
    pub struct IndexModelBuilder {
        v: (),
    }
    impl IndexModelBuilder {
        pub fn keys(self, v: Document) -> Self;
        pub fn options(self, v: impl Into<Option<options::IndexOptions>>) -> Self;
        pub fn build(self) -> IndexModel;
    }
}
pub mod results {
    use super::*;
    #[derive(Clone, Debug, PartialEq)]
    pub struct InsertOneResult {
        pub inserted_id: Bson,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct InsertManyResult {
        pub inserted_ids: std::collections::HashMap<usize, Bson>,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
        pub upserted_id: Option<Bson>,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteResult {
        pub deleted_count: u64,
    }
    #[derive(Clone, Debug)]
    pub struct CreateIndexResult {
        pub index_name: String,
    }
    #[derive(Clone, Debug)]
    pub struct CreateIndexesResult {
        pub index_names: Vec<String>,
    }
    #[derive(Clone, Debug)]
    pub struct CollectionSpecification {
        pub name: String,
    }
}
pub mod options {
    use super::*;
    use core::time::Duration;
    #[derive(Clone, Debug, Default)]
    pub struct ClientOptions {
        pub app_name: Option<String>,
        pub max_pool_size: Option<u32>,
        pub min_pool_size: Option<u32>,
        pub connect_timeout: Option<Duration>,
        pub server_selection_timeout: Option<Duration>,
        pub max_idle_time: Option<Duration>,
        pub default_database: Option<String>,
        pub credential: Option<Credential>,
        pub tls: Option<Tls>,
        pub server_api: Option<ServerApi>,
        pub direct_connection: Option<bool>,
        pub repl_set_name: Option<String>,
        pub retry_writes: Option<bool>,
        pub retry_reads: Option<bool>,
        pub heartbeat_freq: Option<Duration>,
    }
    impl ClientOptions {
        #[asyncfix::effect(network)]
        pub async fn parse(s: impl AsRef<str>) -> Result<Self>;
        #[asyncfix::effect(network)]
        pub async fn parse_async(s: impl AsRef<str>) -> Result<Self>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Credential {
        pub username: Option<String>,
        pub password: Option<String>,
        pub source: Option<String>,
    }
    #[derive(Clone, Debug)]
    pub enum Tls {
        Enabled(TlsOptions),
        Disabled,
    }
    #[derive(Clone, Debug, Default)]
    pub struct TlsOptions {
        pub allow_invalid_certificates: Option<bool>,
    }
    #[derive(Clone, Debug)]
    pub struct ServerApi {
        pub version: ServerApiVersion,
    }
    #[derive(Clone, Copy, Debug)]
    pub enum ServerApiVersion {
        V1,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReturnDocument {
        After,
        Before,
    }
    #[derive(Clone, Debug)]
    pub enum FullDocumentType {
        UpdateLookup,
        WhenAvailable,
        Required,
        Other(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum UpdateModifications {
        Document(Document),
        Pipeline(Vec<Document>),
    }
    impl From<Document> for UpdateModifications {
        fn from(v: Document) -> Self;
    }
    impl From<Vec<Document>> for UpdateModifications {
        fn from(v: Vec<Document>) -> Self;
    }
    #[derive(Clone, Debug)]
    pub enum WriteModel {
        InsertOne(()),
        UpdateOne(()),
        DeleteOne(()),
    }
    #[derive(Clone, Debug)]
    pub enum Hint {
        Keys(Document),
        Name(String),
    }
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseOptions {
        v: (),
    }
    #[derive(Clone, Debug, Default)]
    pub struct CollectionOptions {
        v: (),
    }
    #[derive(Clone, Debug, Default)]
    pub struct GridFsBucketOptions {
        pub bucket_name: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct FindOptions {
        pub limit: Option<i64>,
        pub sort: Option<Document>,
        pub skip: Option<u64>,
        pub projection: Option<Document>,
        pub batch_size: Option<u32>,
    }
    impl FindOptions {
        pub fn builder() -> FindOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct FindOptionsBuilder {
        v: (),
    }
    impl FindOptionsBuilder {
        pub fn limit(self, v: impl Into<Option<i64>>) -> Self;
        pub fn sort(self, v: impl Into<Option<Document>>) -> Self;
        pub fn skip(self, v: impl Into<Option<u64>>) -> Self;
        pub fn projection(self, v: impl Into<Option<Document>>) -> Self;
        pub fn batch_size(self, v: impl Into<Option<u32>>) -> Self;
        pub fn build(self) -> FindOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct FindOneOptions {
        pub sort: Option<Document>,
        pub projection: Option<Document>,
        pub skip: Option<u64>,
    }
    impl FindOneOptions {
        pub fn builder() -> FindOneOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct FindOneOptionsBuilder {
        v: (),
    }
    impl FindOneOptionsBuilder {
        pub fn sort(self, v: impl Into<Option<Document>>) -> Self;
        pub fn projection(self, v: impl Into<Option<Document>>) -> Self;
        pub fn skip(self, v: impl Into<Option<u64>>) -> Self;
        pub fn build(self) -> FindOneOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdateOptions {
        pub upsert: Option<bool>,
        pub array_filters: Option<Vec<Document>>,
    }
    impl UpdateOptions {
        pub fn builder() -> UpdateOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdateOptionsBuilder {
        v: (),
    }
    impl UpdateOptionsBuilder {
        pub fn upsert(self, v: impl Into<Option<bool>>) -> Self;
        pub fn array_filters(self, v: impl Into<Option<Vec<Document>>>) -> Self;
        pub fn build(self) -> UpdateOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct ReplaceOptions {
        pub upsert: Option<bool>,
    }
    impl ReplaceOptions {
        pub fn builder() -> ReplaceOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct ReplaceOptionsBuilder {
        v: (),
    }
    impl ReplaceOptionsBuilder {
        pub fn upsert(self, v: impl Into<Option<bool>>) -> Self;
        pub fn build(self) -> ReplaceOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct InsertManyOptions {
        pub ordered: Option<bool>,
    }
    impl InsertManyOptions {
        pub fn builder() -> InsertManyOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct InsertManyOptionsBuilder {
        v: (),
    }
    impl InsertManyOptionsBuilder {
        pub fn ordered(self, v: impl Into<Option<bool>>) -> Self;
        pub fn build(self) -> InsertManyOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct FindOneAndUpdateOptions {
        pub upsert: Option<bool>,
        pub return_document: Option<ReturnDocument>,
        pub sort: Option<Document>,
        pub projection: Option<Document>,
    }
    impl FindOneAndUpdateOptions {
        pub fn builder() -> FindOneAndUpdateOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct FindOneAndUpdateOptionsBuilder {
        v: (),
    }
    impl FindOneAndUpdateOptionsBuilder {
        pub fn upsert(self, v: impl Into<Option<bool>>) -> Self;
        pub fn return_document(self, v: impl Into<Option<ReturnDocument>>) -> Self;
        pub fn sort(self, v: impl Into<Option<Document>>) -> Self;
        pub fn projection(self, v: impl Into<Option<Document>>) -> Self;
        pub fn build(self) -> FindOneAndUpdateOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct AggregateOptions {
        pub allow_disk_use: Option<bool>,
        pub batch_size: Option<u32>,
    }
    impl AggregateOptions {
        pub fn builder() -> AggregateOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct AggregateOptionsBuilder {
        v: (),
    }
    impl AggregateOptionsBuilder {
        pub fn allow_disk_use(self, v: impl Into<Option<bool>>) -> Self;
        pub fn batch_size(self, v: impl Into<Option<u32>>) -> Self;
        pub fn build(self) -> AggregateOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct IndexOptions {
        pub unique: Option<bool>,
        pub name: Option<String>,
        pub expire_after: Option<Duration>,
        pub sparse: Option<bool>,
        pub partial_filter_expression: Option<Document>,
        pub background: Option<bool>,
    }
    impl IndexOptions {
        pub fn builder() -> IndexOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct IndexOptionsBuilder {
        v: (),
    }
    impl IndexOptionsBuilder {
        pub fn unique(self, v: impl Into<Option<bool>>) -> Self;
        pub fn name(self, v: impl Into<Option<String>>) -> Self;
        pub fn expire_after(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn sparse(self, v: impl Into<Option<bool>>) -> Self;
        pub fn partial_filter_expression(self, v: impl Into<Option<Document>>) -> Self;
        pub fn background(self, v: impl Into<Option<bool>>) -> Self;
        pub fn build(self) -> IndexOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct CountOptions {
        pub limit: Option<u64>,
        pub skip: Option<u64>,
    }
    impl CountOptions {
        pub fn builder() -> CountOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct CountOptionsBuilder {
        v: (),
    }
    impl CountOptionsBuilder {
        pub fn limit(self, v: impl Into<Option<u64>>) -> Self;
        pub fn skip(self, v: impl Into<Option<u64>>) -> Self;
        pub fn build(self) -> CountOptions;
    }
    #[derive(Clone, Debug, Default)]
    pub struct DeleteOptions {
        pub hint: Option<Hint>,
    }
    impl DeleteOptions {
        pub fn builder() -> DeleteOptionsBuilder;
    }
    #[derive(Clone, Debug, Default)]
    pub struct DeleteOptionsBuilder {
        v: (),
    }
    impl DeleteOptionsBuilder {
        pub fn hint(self, v: impl Into<Option<Hint>>) -> Self;
        pub fn build(self) -> DeleteOptions;
    }
}
pub mod sync {
    pub use super::{Client, ClientSession, Collection, Cursor, Database};
}
pub mod gridfs {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct GridFsBucket {
        inner: std::sync::Arc<()>,
    }
    impl GridFsBucket {
        #[asyncfix::effect(network)]
        pub async fn open_upload_stream(&self, filename: impl AsRef<str>) -> Result<GridFsUploadStream>;
        #[asyncfix::effect(network)]
        pub async fn open_download_stream(&self, id: Bson) -> Result<GridFsDownloadStream>;
        #[asyncfix::effect(network)]
        pub async fn delete(&self, id: Bson) -> Result<()>;
    }
    #[asyncfix::io_handle(network)]
    pub struct GridFsUploadStream {
        id: Bson,
    }
    impl GridFsUploadStream {
        pub fn id(&self) -> &Bson;
        #[asyncfix::effect(network)]
        pub async fn abort(&mut self) -> Result<()>;
    }
    #[asyncfix::io_handle(network)]
    pub struct GridFsDownloadStream {
        id: Bson,
    }
}
pub mod action {
    use super::*;
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Find<'a, T> {
        c: &'a (),
        t0: core::marker::PhantomData<fn() -> T>,
    }
    impl<'a, T> Find<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn sort(self, v: impl Into<Option<Document>>) -> Self;
        pub fn limit(self, v: i64) -> Self;
        pub fn skip(self, v: impl Into<Option<u64>>) -> Self;
        pub fn projection(self, v: impl Into<Option<Document>>) -> Self;
        pub fn batch_size(self, v: u32) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        pub fn max_time(self, v: ::core::time::Duration) -> Self;
        pub fn allow_disk_use(self, v: bool) -> Self;
        pub fn comment(self, v: impl Into<Bson>) -> Self;
        pub fn read_concern(self, v: impl ::core::any::Any) -> Self;
        pub fn collation(self, v: impl ::core::any::Any) -> Self;
        pub fn no_cursor_timeout(self, v: bool) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Cursor<T>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Cursor<T>>;
    }
    impl<'a, T> IntoFuture for Find<'a, T> {
        type Output = Result<Cursor<T>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Cursor<T>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct FindOne<'a, T> {
        c: &'a (),
        t0: core::marker::PhantomData<fn() -> T>,
    }
    impl<'a, T> FindOne<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn sort(self, v: impl Into<Option<Document>>) -> Self;
        pub fn skip(self, v: u64) -> Self;
        pub fn projection(self, v: impl Into<Option<Document>>) -> Self;
        pub fn max_time(self, v: ::core::time::Duration) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        pub fn read_concern(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Option<T>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<'a, T> IntoFuture for FindOne<'a, T> {
        type Output = Result<Option<T>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Option<T>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct InsertOne<'a> {
        c: &'a (),
    }
    impl<'a> InsertOne<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn bypass_document_validation(self, v: bool) -> Self;
        pub fn write_concern(self, v: impl ::core::any::Any) -> Self;
        pub fn comment(self, v: impl Into<Bson>) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::InsertOneResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::InsertOneResult>;
    }
    impl<'a> IntoFuture for InsertOne<'a> {
        type Output = Result<results::InsertOneResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::InsertOneResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct InsertMany<'a> {
        c: &'a (),
    }
    impl<'a> InsertMany<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn ordered(self, v: bool) -> Self;
        pub fn bypass_document_validation(self, v: bool) -> Self;
        pub fn write_concern(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::InsertManyResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::InsertManyResult>;
    }
    impl<'a> IntoFuture for InsertMany<'a> {
        type Output = Result<results::InsertManyResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::InsertManyResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Update<'a> {
        c: &'a (),
    }
    impl<'a> Update<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn upsert(self, v: bool) -> Self;
        pub fn array_filters(self, v: Vec<Document>) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        pub fn write_concern(self, v: impl ::core::any::Any) -> Self;
        pub fn let_vars(self, v: Document) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::UpdateResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::UpdateResult>;
    }
    impl<'a> IntoFuture for Update<'a> {
        type Output = Result<results::UpdateResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::UpdateResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct ReplaceOne<'a> {
        c: &'a (),
    }
    impl<'a> ReplaceOne<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn upsert(self, v: bool) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        pub fn write_concern(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::UpdateResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::UpdateResult>;
    }
    impl<'a> IntoFuture for ReplaceOne<'a> {
        type Output = Result<results::UpdateResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::UpdateResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Delete<'a> {
        c: &'a (),
    }
    impl<'a> Delete<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        pub fn write_concern(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::DeleteResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::DeleteResult>;
    }
    impl<'a> IntoFuture for Delete<'a> {
        type Output = Result<results::DeleteResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::DeleteResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct FindOneAnd<'a, T> {
        c: &'a (),
        t0: core::marker::PhantomData<fn() -> T>,
    }
    impl<'a, T> FindOneAnd<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn upsert(self, v: bool) -> Self;
        pub fn sort(self, v: impl Into<Option<Document>>) -> Self;
        pub fn projection(self, v: impl Into<Option<Document>>) -> Self;
        pub fn return_document(self, v: options::ReturnDocument) -> Self;
        pub fn array_filters(self, v: Vec<Document>) -> Self;
        pub fn max_time(self, v: ::core::time::Duration) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        pub fn write_concern(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Option<T>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<'a, T> IntoFuture for FindOneAnd<'a, T> {
        type Output = Result<Option<T>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Option<T>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct CountDocuments<'a> {
        c: &'a (),
    }
    impl<'a> CountDocuments<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn limit(self, v: u64) -> Self;
        pub fn skip(self, v: u64) -> Self;
        pub fn max_time(self, v: ::core::time::Duration) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<u64>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<u64>;
    }
    impl<'a> IntoFuture for CountDocuments<'a> {
        type Output = Result<u64>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<u64>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Distinct<'a> {
        c: &'a (),
    }
    impl<'a> Distinct<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn max_time(self, v: ::core::time::Duration) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Vec<Bson>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Vec<Bson>>;
    }
    impl<'a> IntoFuture for Distinct<'a> {
        type Output = Result<Vec<Bson>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Vec<Bson>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Aggregate<'a, T> {
        c: &'a (),
        t0: core::marker::PhantomData<fn() -> T>,
    }
    impl<'a, T> Aggregate<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn allow_disk_use(self, v: bool) -> Self;
        pub fn batch_size(self, v: u32) -> Self;
        pub fn max_time(self, v: ::core::time::Duration) -> Self;
        pub fn let_vars(self, v: Document) -> Self;
        pub fn hint(self, v: impl ::core::any::Any) -> Self;
        pub fn with_type<U>(self) -> Aggregate<'a, U>;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Cursor<T>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Cursor<T>>;
    }
    impl<'a, T> IntoFuture for Aggregate<'a, T> {
        type Output = Result<Cursor<T>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Cursor<T>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Watch<'a, T> {
        c: &'a (),
        t0: core::marker::PhantomData<fn() -> T>,
    }
    impl<'a, T> Watch<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn pipeline(self, v: impl IntoIterator<Item = Document>) -> Self;
        pub fn resume_after(self, v: impl ::core::any::Any) -> Self;
        pub fn full_document(self, v: options::FullDocumentType) -> Self;
        pub fn batch_size(self, v: u32) -> Self;
        pub fn max_await_time(self, v: ::core::time::Duration) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<change_stream::ChangeStream<change_stream::event::ChangeStreamEvent<T>>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<change_stream::ChangeStream<change_stream::event::ChangeStreamEvent<T>>>;
    }
    impl<'a, T> IntoFuture for Watch<'a, T> {
        type Output = Result<change_stream::ChangeStream<change_stream::event::ChangeStreamEvent<T>>>;
        type IntoFuture =
            futures_core::future::BoxFuture<'a, Result<change_stream::ChangeStream<change_stream::event::ChangeStreamEvent<T>>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct CreateIndex<'a> {
        c: &'a (),
    }
    impl<'a> CreateIndex<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::CreateIndexResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::CreateIndexResult>;
    }
    impl<'a> IntoFuture for CreateIndex<'a> {
        type Output = Result<results::CreateIndexResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::CreateIndexResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct CreateIndexes<'a> {
        c: &'a (),
    }
    impl<'a> CreateIndexes<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::CreateIndexesResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::CreateIndexesResult>;
    }
    impl<'a> IntoFuture for CreateIndexes<'a> {
        type Output = Result<results::CreateIndexesResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::CreateIndexesResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Unit<'a> {
        c: &'a (),
    }
    impl<'a> Unit<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn capped(self, v: bool) -> Self;
        pub fn size(self, v: u64) -> Self;
        pub fn max(self, v: u64) -> Self;
        pub fn validator(self, v: Document) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<()>;
    }
    impl<'a> IntoFuture for Unit<'a> {
        type Output = Result<()>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<()>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct ListNames<'a> {
        c: &'a (),
    }
    impl<'a> ListNames<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn filter(self, v: Document) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Vec<String>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Vec<String>>;
    }
    impl<'a> IntoFuture for ListNames<'a> {
        type Output = Result<Vec<String>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Vec<String>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct ListIndexes<'a> {
        c: &'a (),
    }
    impl<'a> ListIndexes<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Cursor<IndexModel>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Cursor<IndexModel>>;
    }
    impl<'a> IntoFuture for ListIndexes<'a> {
        type Output = Result<Cursor<IndexModel>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Cursor<IndexModel>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct ListCollections<'a> {
        c: &'a (),
    }
    impl<'a> ListCollections<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn filter(self, v: Document) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Cursor<results::CollectionSpecification>>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Cursor<results::CollectionSpecification>>;
    }
    impl<'a> IntoFuture for ListCollections<'a> {
        type Output = Result<Cursor<results::CollectionSpecification>>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Cursor<results::CollectionSpecification>>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct RunCommand<'a> {
        c: &'a (),
    }
    impl<'a> RunCommand<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn selection_criteria(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<Document>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<Document>;
    }
    impl<'a> IntoFuture for RunCommand<'a> {
        type Output = Result<Document>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<Document>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct StartSession<'a> {
        c: &'a (),
    }
    impl<'a> StartSession<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn causal_consistency(self, v: bool) -> Self;
        pub fn snapshot(self, v: bool) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<ClientSession>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<ClientSession>;
    }
    impl<'a> IntoFuture for StartSession<'a> {
        type Output = Result<ClientSession>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<ClientSession>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct StartTransaction<'a> {
        c: &'a (),
    }
    impl<'a> StartTransaction<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn read_concern(self, v: impl ::core::any::Any) -> Self;
        pub fn write_concern(self, v: impl ::core::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<()>;
    }
    impl<'a> IntoFuture for StartTransaction<'a> {
        type Output = Result<()>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<()>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct BulkWrite<'a> {
        c: &'a (),
    }
    impl<'a> BulkWrite<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn ordered(self, v: bool) -> Self;
        #[asyncfix::effect(network)]
        pub async fn execute(self) -> Result<results::UpdateResult>;
        #[asyncfix::effect(network)]
        pub fn run(self) -> Result<results::UpdateResult>;
    }
    impl<'a> IntoFuture for BulkWrite<'a> {
        type Output = Result<results::UpdateResult>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<results::UpdateResult>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
}

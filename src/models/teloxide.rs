//! teloxide 0.9 to 0.17 (outline: requests of the bot, messages, dialogues).
#![register_tool(asyncfix)]
extern crate futures_core;
pub use bot_::Bot;
pub use errors_::{ApiError, DownloadError, RequestError};
use std::sync::Arc;
mod errors_ {
    #[derive(Debug)]
    pub enum RequestError {
        Api(ApiError),
        MigrateToChatId(super::types::ChatId),
        RetryAfter(super::types::Seconds),
        Network(std::sync::Arc<()>),
        InvalidJson { raw: Box<str> },
        Io(std::sync::Arc<std::io::Error>),
    }
    impl ::core::fmt::Display for RequestError {}
    impl std::error::Error for RequestError {}
    #[derive(Debug, Clone, PartialEq)]
    pub enum ApiError {
        BotBlocked,
        MessageNotModified,
        ChatNotFound,
        MessageToEditNotFound,
        BotKicked,
        UserDeactivated,
        Unknown(String),
    }
    impl ::core::fmt::Display for ApiError {}
    impl std::error::Error for ApiError {}
    #[derive(Debug)]
    pub enum DownloadError {
        Network(()),
        Io(std::io::Error),
    }
    impl ::core::fmt::Display for DownloadError {}
    impl std::error::Error for DownloadError {}
}
pub mod requests {
    use super::*;
    pub type ResponseResult<T> = Result<T, RequestError>;
    #[must_use]
    #[asyncfix::effect(network)]
    pub struct JsonRequest<T> {
        t: T,
    }
    pub type MultipartRequest<T> = JsonRequest<T>;
    pub trait Request {
        type Output;
        type Err;
        #[asyncfix::effect(network)]
        fn send(self) -> futures_core::future::BoxFuture<'static, Result<Self::Output, Self::Err>>;
    }
    impl<T> Request for JsonRequest<T> {
        type Output = T;
        type Err = RequestError;
    }
    impl<T> core::future::IntoFuture for JsonRequest<T> {
        type Output = Result<T, RequestError>;
        type IntoFuture = futures_core::future::BoxFuture<'static, Result<T, RequestError>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<T> JsonRequest<T> {
        pub fn parse_mode(self, v: types::ParseMode) -> Self;
        pub fn reply_markup(self, v: impl ::core::any::Any) -> Self;
        pub fn reply_to_message_id(self, v: types::MessageId) -> Self;
        pub fn reply_parameters(self, v: impl ::core::any::Any) -> Self;
        pub fn disable_web_page_preview(self, v: bool) -> Self;
        pub fn link_preview_options(self, v: impl ::core::any::Any) -> Self;
        pub fn disable_notification(self, v: bool) -> Self;
        pub fn caption(self, v: impl Into<String>) -> Self;
        pub fn text(self, v: impl Into<String>) -> Self;
        pub fn show_alert(self, v: bool) -> Self;
        pub fn message_thread_id(self, v: impl ::core::any::Any) -> Self;
        pub fn entities(self, v: impl ::core::any::Any) -> Self;
        pub fn protect_content(self, v: bool) -> Self;
        pub fn offset(self, v: i32) -> Self;
        pub fn timeout(self, v: u32) -> Self;
        pub fn limit(self, v: u8) -> Self;
        pub fn url(self, v: impl ::core::any::Any) -> Self;
        pub fn duration(self, v: impl ::core::any::Any) -> Self;
        pub fn allow_sending_without_reply(self, v: bool) -> Self;
        pub fn until_date(self, v: impl ::core::any::Any) -> Self;
        pub fn can_send_messages(self, v: bool) -> Self;
        pub fn revoke_messages(self, v: bool) -> Self;
        pub fn cache_time(self, v: u32) -> Self;
        pub fn is_personal(self, v: bool) -> Self;
        pub fn next_offset(self, v: impl Into<String>) -> Self;
        pub fn drop_pending_updates(self, v: bool) -> Self;
        pub fn permissions(self, v: impl ::core::any::Any) -> Self;
        pub fn thumbnail(self, v: types::InputFile) -> Self;
        pub fn width(self, v: u32) -> Self;
        pub fn height(self, v: u32) -> Self;
        pub fn title(self, v: impl Into<String>) -> Self;
        pub fn performer(self, v: impl Into<String>) -> Self;
    }
    pub trait Requester {}
    impl Requester for Bot {}
    pub trait RequesterExt: Sized {
        fn parse_mode(self, p: types::ParseMode) -> Bot;
        fn throttle<L>(self, l: L) -> Bot;
        fn cache_me(self) -> Bot;
        fn trace<S>(self, s: S) -> Bot;
    }
    impl RequesterExt for Bot {}
    pub trait HasPayload {}
}
use requests::*;
mod bot_ {
    use super::*;
    use types::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Bot {
        token: Arc<str>,
    }
    impl Bot {
        pub fn new<S: Into<String>>(token: S) -> Self;
        pub fn from_env() -> Self;
        pub fn with_client<S: Into<String>, C>(token: S, client: C) -> Self;
        pub fn set_api_url<U>(self, url: U) -> Self;
        pub fn token(&self) -> &str;
        #[asyncfix::effect(network)]
        pub async fn download_file<D>(&self, path: &str, dst: &mut D) -> Result<(), DownloadError>;
        pub fn get_me(&self) -> JsonRequest<Me>;
        pub fn send_message(&self, chat_id: impl Into<Recipient>, text: impl Into<String>) -> JsonRequest<Message>;
        pub fn forward_message(&self, chat_id: impl Into<Recipient>, f: impl Into<Recipient>, m: MessageId) -> JsonRequest<Message>;
        pub fn copy_message(&self, chat_id: impl Into<Recipient>, f: impl Into<Recipient>, m: MessageId) -> JsonRequest<MessageId>;
        pub fn send_photo(&self, chat_id: impl Into<Recipient>, photo: InputFile) -> JsonRequest<Message>;
        pub fn send_document(&self, chat_id: impl Into<Recipient>, document: InputFile) -> JsonRequest<Message>;
        pub fn send_audio(&self, chat_id: impl Into<Recipient>, audio: InputFile) -> JsonRequest<Message>;
        pub fn send_voice(&self, chat_id: impl Into<Recipient>, voice: InputFile) -> JsonRequest<Message>;
        pub fn send_video(&self, chat_id: impl Into<Recipient>, video: InputFile) -> JsonRequest<Message>;
        pub fn send_animation(&self, chat_id: impl Into<Recipient>, a: InputFile) -> JsonRequest<Message>;
        pub fn send_sticker(&self, chat_id: impl Into<Recipient>, s: InputFile) -> JsonRequest<Message>;
        pub fn send_location(&self, chat_id: impl Into<Recipient>, latitude: f64, longitude: f64) -> JsonRequest<Message>;
        pub fn send_media_group(&self, chat_id: impl Into<Recipient>, media: impl IntoIterator) -> JsonRequest<Vec<Message>>;
        pub fn send_chat_action(&self, chat_id: impl Into<Recipient>, action: ChatAction) -> JsonRequest<()>;
        pub fn edit_message_text(
            &self,
            chat_id: impl Into<Recipient>,
            message_id: MessageId,
            text: impl Into<String>,
        ) -> JsonRequest<Message>;
        pub fn edit_message_caption(&self, chat_id: impl Into<Recipient>, message_id: MessageId) -> JsonRequest<Message>;
        pub fn edit_message_reply_markup(&self, chat_id: impl Into<Recipient>, message_id: MessageId) -> JsonRequest<Message>;
        pub fn delete_message(&self, chat_id: impl Into<Recipient>, message_id: MessageId) -> JsonRequest<()>;
        pub fn answer_callback_query(&self, id: impl Into<String>) -> JsonRequest<()>;
        pub fn answer_inline_query(&self, id: impl Into<String>, results: impl IntoIterator) -> JsonRequest<()>;
        pub fn get_file(&self, id: impl Into<String>) -> JsonRequest<File>;
        pub fn get_chat(&self, chat_id: impl Into<Recipient>) -> JsonRequest<Chat>;
        pub fn get_chat_member(&self, chat_id: impl Into<Recipient>, user_id: UserId) -> JsonRequest<ChatMember>;
        pub fn get_chat_administrators(&self, chat_id: impl Into<Recipient>) -> JsonRequest<Vec<ChatMember>>;
        pub fn ban_chat_member(&self, chat_id: impl Into<Recipient>, user_id: UserId) -> JsonRequest<()>;
        pub fn unban_chat_member(&self, chat_id: impl Into<Recipient>, user_id: UserId) -> JsonRequest<()>;
        pub fn restrict_chat_member(&self, chat_id: impl Into<Recipient>, user_id: UserId, p: impl core::any::Any) -> JsonRequest<()>;
        pub fn set_my_commands(&self, commands: impl IntoIterator) -> JsonRequest<()>;
        pub fn pin_chat_message(&self, chat_id: impl Into<Recipient>, message_id: MessageId) -> JsonRequest<()>;
        pub fn unpin_chat_message(&self, chat_id: impl Into<Recipient>) -> JsonRequest<()>;
        pub fn leave_chat(&self, chat_id: impl Into<Recipient>) -> JsonRequest<()>;
        pub fn get_updates(&self) -> JsonRequest<Vec<Update>>;
        pub fn set_webhook(&self, url: impl core::any::Any) -> JsonRequest<()>;
        pub fn delete_webhook(&self) -> JsonRequest<()>;
        pub fn send_poll(&self, chat_id: impl Into<Recipient>, q: impl Into<String>, o: impl IntoIterator) -> JsonRequest<Message>;
        pub fn kick_chat_member(&self, chat_id: impl Into<Recipient>, user_id: UserId) -> JsonRequest<()>;
        pub fn edit_message_text_inline(&self, id: impl Into<String>, text: impl Into<String>) -> JsonRequest<()>;
        pub fn edit_message_media(
            &self,
            chat_id: impl Into<Recipient>,
            message_id: MessageId,
            media: impl core::any::Any,
        ) -> JsonRequest<Message>;
        pub fn approve_chat_join_request(&self, chat_id: impl Into<Recipient>, user_id: UserId) -> JsonRequest<()>;
        pub fn set_message_reaction(&self, chat_id: impl Into<Recipient>, message_id: MessageId) -> JsonRequest<()>;
        pub fn send_invoice(
            &self,
            chat_id: impl Into<Recipient>,
            title: impl Into<String>,
            description: impl Into<String>,
            payload: impl Into<String>,
            currency: impl Into<String>,
            prices: impl IntoIterator,
        ) -> JsonRequest<Message>;
        pub fn get_user_profile_photos(&self, user_id: UserId) -> JsonRequest<()>;
        pub fn send_dice(&self, chat_id: impl Into<Recipient>) -> JsonRequest<Message>;
    }
}
pub mod types {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ChatId(pub i64);
    impl ::core::fmt::Display for ChatId {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct UserId(pub u64);
    impl ::core::fmt::Display for UserId {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct MessageId(pub i32);
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Seconds(u32);
    impl Seconds {
        pub fn seconds(self) -> u32;
        pub fn duration(self) -> core::time::Duration;
    }
    impl From<UserId> for ChatId {
        fn from(u: UserId) -> ChatId;
    }
    #[derive(Clone, Copy, Debug)]
    pub enum ParseMode {
        MarkdownV2,
        Html,
        Markdown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Recipient {
        Id(ChatId),
        ChannelUsername(String),
    }
    impl From<ChatId> for Recipient {
        fn from(v: ChatId) -> Self;
    }
    impl From<UserId> for Recipient {
        fn from(v: UserId) -> Self;
    }
    impl From<String> for Recipient {
        fn from(v: String) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct Chat {
        pub id: ChatId,
    }
    impl Chat {
        pub fn title(&self) -> Option<&str>;
        pub fn username(&self) -> Option<&str>;
        pub fn is_private(&self) -> bool;
        pub fn is_group(&self) -> bool;
        pub fn is_supergroup(&self) -> bool;
        pub fn first_name(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug)]
    pub struct User {
        pub id: UserId,
        pub is_bot: bool,
        pub first_name: String,
        pub last_name: Option<String>,
        pub username: Option<String>,
        pub language_code: Option<String>,
    }
    impl User {
        pub fn full_name(&self) -> String;
        pub fn mention(&self) -> Option<String>;
    }
    #[derive(Clone, Debug)]
    pub struct Message {
        pub id: MessageId,
        pub chat: Chat,
        pub from: Option<User>,
        pub thread_id: Option<()>,
    }
    impl Message {
        pub fn text(&self) -> Option<&str>;
        pub fn caption(&self) -> Option<&str>;
        pub fn from(&self) -> Option<&User>;
        pub fn reply_to_message(&self) -> Option<&Message>;
        pub fn photo(&self) -> Option<&[PhotoSize]>;
        pub fn document(&self) -> Option<&Document>;
        pub fn chat_id(&self) -> Option<ChatId>;
        pub fn voice(&self) -> Option<&Document>;
        pub fn video(&self) -> Option<&Document>;
        pub fn audio(&self) -> Option<&Document>;
        pub fn url(&self) -> Option<()>;
    }
    #[derive(Clone, Debug)]
    pub struct PhotoSize {
        pub file: FileMeta,
        pub width: u32,
        pub height: u32,
    }
    #[derive(Clone, Debug)]
    pub struct Document {
        pub file: FileMeta,
        pub file_name: Option<String>,
    }
    #[derive(Clone, Debug)]
    pub struct FileMeta {
        pub id: String,
        pub unique_id: String,
        pub size: u32,
    }
    #[derive(Clone, Debug)]
    pub struct File {
        pub meta: FileMeta,
        pub path: String,
    }
    impl ::core::ops::Deref for File {
        type Target = FileMeta;
        fn deref(&self) -> &FileMeta;
    }
    #[derive(Clone, Debug)]
    pub struct CallbackQuery {
        pub id: String,
        pub from: User,
        pub message: Option<Message>,
        pub data: Option<String>,
        pub inline_message_id: Option<String>,
    }
    impl CallbackQuery {
        pub fn regular_message(&self) -> Option<&Message>;
    }
    #[derive(Clone, Debug)]
    pub struct Update {
        pub id: u32,
        pub kind: UpdateKind,
    }
    #[derive(Clone, Debug)]
    pub enum UpdateKind {
        Message(Message),
        EditedMessage(Message),
        CallbackQuery(CallbackQuery),
        Error(()),
    }
    #[derive(Clone, Debug)]
    pub struct InlineQuery {
        pub id: String,
        pub from: User,
        pub query: String,
        pub offset: String,
    }
    #[derive(Clone, Debug)]
    pub struct Me {
        pub user: User,
    }
    impl ::core::ops::Deref for Me {
        type Target = User;
        fn deref(&self) -> &User;
    }
    #[derive(Clone, Debug)]
    pub struct InlineKeyboardButton {
        pub text: String,
    }
    impl InlineKeyboardButton {
        pub fn callback<T: Into<String>, C: Into<String>>(text: T, data: C) -> Self;
        pub fn url<T: Into<String>, U>(text: T, url: U) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct InlineKeyboardMarkup {
        pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
    }
    impl InlineKeyboardMarkup {
        pub fn new<I1>(k: I1) -> Self;
        pub fn append_row<R>(self, b: R) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct KeyboardMarkup(());
    #[derive(Clone, Debug)]
    pub struct InputFile(());
    impl InputFile {
        pub fn file<P: Into<std::path::PathBuf>>(path: P) -> Self;
        pub fn memory<D>(data: D) -> Self;
        pub fn file_id<S: Into<String>>(s: S) -> Self;
        pub fn url<U>(u: U) -> Self;
        pub fn read<R>(r: R) -> Self;
        pub fn file_name<S>(self, s: S) -> Self;
    }
    #[derive(Clone, Copy, Debug)]
    pub enum ChatAction {
        Typing,
        UploadPhoto,
        UploadDocument,
        RecordVoice,
    }
    #[derive(Clone, Debug)]
    pub struct BotCommand {
        pub command: String,
        pub description: String,
    }
    #[derive(Clone, Debug)]
    pub struct ChatMember {
        pub user: User,
    }
    impl ChatMember {
        pub fn is_privileged(&self) -> bool;
        pub fn is_present(&self) -> bool;
    }
}
pub mod dispatching {
    pub mod dialogue {
        use std::sync::Arc;
        #[asyncfix::cheap_clone]
        pub struct Dialogue<D, S: ?Sized> {
            d: core::marker::PhantomData<D>,
            s: Arc<S>,
        }
        impl<D, S: ?Sized> Clone for Dialogue<D, S> {
            fn clone(&self) -> Self;
        }
        impl<D, S: ?Sized> Dialogue<D, S> {
            #[asyncfix::effect(network)]
            pub async fn get(&self) -> Result<Option<D>, StorageError>;
            #[asyncfix::effect(network)]
            pub async fn get_or_default(&self) -> Result<D, StorageError>;
            #[asyncfix::effect(network)]
            pub async fn update<State: Into<D>>(&self, state: State) -> Result<(), StorageError>;
            #[asyncfix::effect(network)]
            pub async fn reset(&self) -> Result<(), StorageError>;
            #[asyncfix::effect(network)]
            pub async fn exit(&self) -> Result<(), StorageError>;
            pub fn chat_id(&self) -> crate::types::ChatId;
        }
        #[derive(Debug)]
        pub struct StorageError(());
        impl ::core::fmt::Display for StorageError {}
        impl std::error::Error for StorageError {}
        #[derive(Debug)]
        pub struct InMemStorage<D>(D);
        impl<D> InMemStorage<D> {
            pub fn new() -> Arc<Self>;
        }
    }
    pub use dialogue::Dialogue;
    pub struct Dispatcher<R>(R);
    pub struct DispatcherBuilder<R>(R);
    impl<R> Dispatcher<R> {
        pub fn builder<H>(bot: R, handler: H) -> DispatcherBuilder<R>;
        #[asyncfix::effect(network)]
        pub async fn dispatch(&mut self);
        pub fn shutdown_token(&self) -> ShutdownToken;
    }
    #[derive(Clone)]
    pub struct ShutdownToken(());
    impl ShutdownToken {
        pub fn shutdown(&self) -> Result<futures_core::future::BoxFuture<'static, ()>, ()>;
    }
    impl<R> DispatcherBuilder<R> {
        pub fn dependencies<D>(self, d: D) -> Self;
        pub fn enable_ctrlc_handler(self) -> Self;
        pub fn default_handler<H>(self, h: H) -> Self;
        pub fn error_handler<H>(self, h: H) -> Self;
        pub fn worker_queue_size(self, n: usize) -> Self;
        pub fn build(self) -> Dispatcher<R>;
    }
}
pub mod utils {
    pub mod command {
        pub trait BotCommands: Sized {}
    }
}
pub mod repls {
    pub trait CommandReplExt {
        #[asyncfix::effect(network)]
        fn repl<R, H>(bot: R, handler: H) -> futures_core::future::BoxFuture<'static, ()>
        where
            Self: Sized;
    }
    impl<T> CommandReplExt for T {}
    pub use super::repl;
}
pub mod prelude {
    pub use super::{
        Bot, RequestError,
        dispatching::{Dialogue, Dispatcher},
        repls::CommandReplExt,
        requests::{Request, Requester, RequesterExt, ResponseResult},
        types::{CallbackQuery, ChatId, InlineQuery, Message, Recipient, Update, UserId},
    };
}
#[asyncfix::effect(network)]
pub async fn repl<R, H>(bot: R, handler: H);

//! serenity 0.11 and 0.12 (outline: context and its shared data, cache references, messages, channels, guilds, members, http).
#![register_tool(asyncfix)]
extern crate async_trait as async_trait_crate;
extern crate futures_core;
extern crate tokio;
extern crate typemap_rev;

pub use async_trait_crate::async_trait;
pub use error::{Error, Result};
pub mod error {
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    #[non_exhaustive]
    #[derive(Debug)]
    pub enum Error {
        Decode(&'static str, ()),
        Format(core::fmt::Error),
        Io(std::io::Error),
        Json(()),
        Model(ModelError),
        ExceededLimit(String, u32),
        NotInRange(&'static str, u64, u64, u64),
        Other(&'static str),
        Url(String),
        Client(()),
        Collector,
        Gateway(()),
        Http(()),
        Tungstenite(()),
    }
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub enum ModelError {
        BulkDeleteAmount,
        ChannelNotFound,
        GuildNotFound,
        Hierarchy,
        InvalidPermissions {},
        InvalidUser,
        ItemMissing,
        MemberNotFound,
        MessageTooLong(usize),
        RoleNotFound,
    }
    impl ::core::fmt::Display for ModelError {}
    impl std::error::Error for ModelError {}
}
pub mod cache {
    use super::*;
    use model::prelude::*;
    #[asyncfix::guard(sync, shared)]
    pub struct CacheRef<'a, K, V, T = ()> {
        v: &'a V,
        p: core::marker::PhantomData<(K, T)>,
    }
    impl<'a, K, V, T> ::core::ops::Deref for CacheRef<'a, K, V, T> {
        type Target = V;
        fn deref(&self) -> &V;
    }
    impl<'a, K, V, T> Drop for CacheRef<'a, K, V, T> {
        fn drop(&mut self);
    }
    impl<'a, K, V, T> core::fmt::Debug for CacheRef<'a, K, V, T> {}
    pub type GuildRef<'a> = CacheRef<'a, GuildId, Guild>;
    pub type UserRef<'a> = CacheRef<'a, UserId, User>;
    pub type MemberRef<'a> = CacheRef<'a, GuildId, Member>;
    pub type GuildChannelRef<'a> = CacheRef<'a, GuildId, GuildChannel>;
    pub type GuildRoleRef<'a> = CacheRef<'a, GuildId, Role>;
    pub type CurrentUserRef<'a> = CacheRef<'a, (), CurrentUser>;
    pub type MessageRef<'a> = CacheRef<'a, ChannelId, Message>;
    pub type SettingsRef<'a> = CacheRef<'a, (), Settings>;
    pub type GuildRolesRef<'a> = CacheRef<'a, GuildId, std::collections::HashMap<RoleId, Role>>;
    pub type GuildChannelsRef<'a> = CacheRef<'a, GuildId, std::collections::HashMap<ChannelId, GuildChannel>>;
    pub type ChannelMessagesRef<'a> = CacheRef<'a, ChannelId, std::collections::HashMap<MessageId, Message>>;
    #[derive(Clone, Debug, Default)]
    pub struct Settings {
        pub max_messages: usize,
        pub time_to_live: core::time::Duration,
    }
    #[derive(Debug, Default)]
    pub struct Cache {
        c: (),
    }
    impl Cache {
        pub fn new() -> Self;
        pub fn guilds(&self) -> Vec<GuildId>;
        pub fn guild_count(&self) -> usize;
        pub fn user_count(&self) -> usize;
        pub fn shard_count(&self) -> u32;
        pub fn unknown_members(&self) -> u64;
        pub fn guild_channel_count(&self) -> usize;
        pub fn current_user(&self) -> CurrentUserRef<'_>;
        pub fn settings(&self) -> SettingsRef<'_>;
        pub fn current_user_id(&self) -> UserId;
        pub fn channel<C: Into<ChannelId>>(&self, id: C) -> Option<GuildChannelRef<'_>>;
        pub fn guild<G: Into<GuildId>>(&self, id: G) -> Option<GuildRef<'_>>;
        pub fn member(&self, guild_id: impl Into<GuildId>, user_id: impl Into<UserId>) -> Option<MemberRef<'_>>;
        pub fn message<C: Into<ChannelId>, M: Into<MessageId>>(&self, channel_id: C, message_id: M) -> Option<MessageRef<'_>>;
        pub fn role<G: Into<GuildId>, R: Into<RoleId>>(&self, guild_id: G, role_id: R) -> Option<GuildRoleRef<'_>>;
        pub fn user<U: Into<UserId>>(&self, user_id: U) -> Option<UserRef<'_>>;
        pub fn guild_roles(&self, guild_id: impl Into<GuildId>) -> Option<GuildRolesRef<'_>>;
        pub fn guild_channels(&self, guild_id: impl Into<GuildId>) -> Option<GuildChannelsRef<'_>>;
        pub fn channel_messages(&self, channel_id: impl Into<ChannelId>) -> Option<ChannelMessagesRef<'_>>;
        pub fn set_max_messages(&self, max: usize);
    }
    impl AsRef<Cache> for Cache {
        fn as_ref(&self) -> &Cache;
    }
}
pub mod http {
    use super::*;
    use model::prelude::*;
    #[derive(Debug)]
    pub struct Http {
        t: String,
    }
    impl Http {
        pub fn new(token: &str) -> Self;
        #[asyncfix::effect(network)]
        pub async fn get_user(&self, user_id: UserId) -> Result<User>;
        #[asyncfix::effect(network)]
        pub async fn get_channel(&self, channel_id: ChannelId) -> Result<Channel>;
        #[asyncfix::effect(network)]
        pub async fn get_guild(&self, guild_id: GuildId) -> Result<PartialGuild>;
        #[asyncfix::effect(network)]
        pub async fn get_member(&self, guild_id: GuildId, user_id: UserId) -> Result<Member>;
        #[asyncfix::effect(network)]
        pub async fn get_message(&self, channel_id: ChannelId, message_id: MessageId) -> Result<Message>;
        #[asyncfix::effect(network)]
        pub async fn get_current_user(&self) -> Result<CurrentUser>;
        #[asyncfix::effect(network)]
        pub async fn delete_message(&self, channel_id: ChannelId, message_id: MessageId, reason: Option<&str>) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn add_member_role(&self, guild_id: GuildId, user_id: UserId, role_id: RoleId, reason: Option<&str>) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn remove_member_role(&self, guild_id: GuildId, user_id: UserId, role_id: RoleId, reason: Option<&str>) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn get_current_application_info(&self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn get_guilds(&self, t: Option<()>, limit: Option<u64>) -> Result<Vec<PartialGuild>>;
        #[asyncfix::effect(network)]
        pub async fn edit_nickname(&self, guild_id: GuildId, n: Option<&str>, r: Option<&str>) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn get_global_commands(&self) -> Result<Vec<Command>>;
        #[asyncfix::effect(network)]
        pub async fn broadcast_typing(&self, channel_id: ChannelId) -> Result<()>;
    }
    impl AsRef<Http> for Http {
        fn as_ref(&self) -> &Http;
    }
    pub trait CacheHttp: Send + Sync {
        fn http(&self) -> &Http;
        fn cache(&self) -> Option<&std::sync::Arc<cache::Cache>>;
    }
    impl CacheHttp for client::Context {}
    impl CacheHttp for &client::Context {}
    impl CacheHttp for Http {}
    impl CacheHttp for &Http {}
    impl CacheHttp for std::sync::Arc<Http> {}
    impl CacheHttp for &std::sync::Arc<Http> {}
    #[derive(Debug)]
    pub struct HttpError(());
    #[asyncfix::cheap_clone]
    pub struct Typing(());
    impl Typing {
        pub fn stop(self);
    }
    #[derive(Clone, Copy, Debug)]
    pub struct StatusCode(u16);
}
pub mod client {
    use super::*;
    use std::sync::Arc;
    use tokio::sync::RwLock;
    use typemap_rev::TypeMap;
    #[derive(Clone)]
    pub struct Context {
        pub data: Arc<RwLock<TypeMap>>,
        pub shard: gateway::ShardMessenger,
        pub shard_id: model::id::ShardId,
        pub http: Arc<http::Http>,
        pub cache: Arc<cache::Cache>,
    }
    impl Context {
        pub fn online(&self);
        pub fn idle(&self);
        pub fn dnd(&self);
        pub fn invisible(&self);
        pub fn reset_presence(&self);
        pub fn set_activity<A>(&self, activity: A);
        pub fn set_presence<A, S>(&self, activity: A, status: S);
    }
    impl AsRef<http::Http> for Context {
        fn as_ref(&self) -> &http::Http;
    }
    impl AsRef<cache::Cache> for Context {
        fn as_ref(&self) -> &cache::Cache;
    }
    impl AsRef<Arc<http::Http>> for Context {
        fn as_ref(&self) -> &Arc<http::Http>;
    }
    impl AsRef<gateway::ShardMessenger> for Context {
        fn as_ref(&self) -> &gateway::ShardMessenger;
    }
    pub struct Client {
        pub data: Arc<RwLock<TypeMap>>,
        pub cache: Arc<cache::Cache>,
        pub http: Arc<http::Http>,
        pub shard_manager: Arc<gateway::ShardManager>,
    }
    impl Client {
        pub fn builder(token: impl AsRef<str>, intents: model::gateway::GatewayIntents) -> ClientBuilder;
        #[asyncfix::effect(network)]
        pub async fn start(&mut self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn start_autosharded(&mut self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn start_shards(&mut self, total_shards: u32) -> Result<()>;
    }
    #[must_use]
    #[asyncfix::effect(network)]
    pub struct ClientBuilder(());
    impl ClientBuilder {
        pub fn new(token: impl AsRef<str>, intents: model::gateway::GatewayIntents) -> Self;
        pub fn event_handler<H>(self, h: H) -> Self;
        pub fn event_handler_arc<H>(self, h: H) -> Self;
        pub fn framework<F>(self, f: F) -> Self;
        pub fn type_map(self, t: TypeMap) -> Self;
        pub fn type_map_insert<T: typemap_rev::TypeMapKey>(self, value: T::Value) -> Self;
        pub fn cache_settings(self, s: cache::Settings) -> Self;
        pub fn activity<A>(self, a: A) -> Self;
        pub fn register_songbird(self) -> Self;
        pub fn application_id<A>(self, a: A) -> Self;
    }
    impl core::future::IntoFuture for ClientBuilder {
        type Output = Result<Client>;
        type IntoFuture = futures_core::future::BoxFuture<'static, Result<Client>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    pub trait EventHandler: Send + Sync {
        #[asyncfix::effect(none)]
        async fn ready(&self, ctx: Context, data_about_bot: model::gateway::Ready);
        #[asyncfix::effect(none)]
        async fn message(&self, ctx: Context, new_message: model::channel::Message);
        #[asyncfix::effect(none)]
        async fn interaction_create(&self, ctx: Context, interaction: model::application::Interaction);
        #[asyncfix::effect(none)]
        async fn reaction_add(&self, ctx: Context, r: model::channel::Reaction);
    }
}
pub mod gateway {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct ShardMessenger(());
    impl ShardMessenger {
        pub fn set_activity<A>(&self, a: A);
    }
    pub struct ShardManager(());
    impl ShardManager {
        #[asyncfix::effect(network)]
        pub async fn shutdown_all(&self);
        #[asyncfix::effect(join)]
        pub async fn shards_instantiated(&self) -> Vec<super::model::id::ShardId>;
    }
    #[derive(Clone, Debug)]
    pub struct ActivityData(());
    impl ActivityData {
        pub fn playing(n: impl Into<String>) -> Self;
        pub fn watching(n: impl Into<String>) -> Self;
        pub fn listening(n: impl Into<String>) -> Self;
        pub fn custom(n: impl Into<String>) -> Self;
    }
}
pub mod all {
    pub use super::builder::*;
    pub use super::cache::*;
    pub use super::client::*;
    pub use super::error::*;
    pub use super::gateway::*;
    pub use super::http::{CacheHttp, Http, HttpError, Typing};
    pub use super::model::prelude::*;
}
pub mod prelude {
    pub use super::client::{Client, ClientBuilder, Context, EventHandler};
    pub use super::error::Error as SerenityError;
    pub use super::http::CacheHttp;
    pub use super::model::gateway::GatewayIntents;
    pub use super::model::id::Mentionable;
    pub use tokio::sync::{Mutex, RwLock};
    pub use typemap_rev::{TypeMap, TypeMapKey};
}
pub mod model {
    pub mod prelude {
        pub use super::Timestamp;
        pub use super::application::*;
        pub use super::channel::*;
        pub use super::gateway::*;
        pub use super::guild::*;
        pub use super::id::*;
        pub use super::user::*;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Timestamp(i64);
    impl Timestamp {
        pub fn now() -> Self;
        pub fn unix_timestamp(&self) -> i64;
    }
    impl ::core::fmt::Display for Timestamp {}
    pub mod id {
        use super::prelude::*;
        use crate::{
            Result,
            builder::*,
            cache::{Cache, GuildChannelRef, GuildRef, UserRef},
            http::{CacheHttp, Http, Typing},
        };
        pub trait Mentionable {
            fn mention(&self) -> String;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct ChannelId(pub u64);
        impl ChannelId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for ChannelId {}
        impl From<u64> for ChannelId {
            fn from(v: u64) -> Self;
        }
        impl From<ChannelId> for u64 {
            fn from(i: ChannelId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct GuildId(pub u64);
        impl GuildId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for GuildId {}
        impl From<u64> for GuildId {
            fn from(v: u64) -> Self;
        }
        impl From<GuildId> for u64 {
            fn from(i: GuildId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct UserId(pub u64);
        impl UserId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for UserId {}
        impl From<u64> for UserId {
            fn from(v: u64) -> Self;
        }
        impl From<UserId> for u64 {
            fn from(i: UserId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct MessageId(pub u64);
        impl MessageId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for MessageId {}
        impl From<u64> for MessageId {
            fn from(v: u64) -> Self;
        }
        impl From<MessageId> for u64 {
            fn from(i: MessageId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct RoleId(pub u64);
        impl RoleId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for RoleId {}
        impl From<u64> for RoleId {
            fn from(v: u64) -> Self;
        }
        impl From<RoleId> for u64 {
            fn from(i: RoleId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct EmojiId(pub u64);
        impl EmojiId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for EmojiId {}
        impl From<u64> for EmojiId {
            fn from(v: u64) -> Self;
        }
        impl From<EmojiId> for u64 {
            fn from(i: EmojiId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct WebhookId(pub u64);
        impl WebhookId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for WebhookId {}
        impl From<u64> for WebhookId {
            fn from(v: u64) -> Self;
        }
        impl From<WebhookId> for u64 {
            fn from(i: WebhookId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct AttachmentId(pub u64);
        impl AttachmentId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for AttachmentId {}
        impl From<u64> for AttachmentId {
            fn from(v: u64) -> Self;
        }
        impl From<AttachmentId> for u64 {
            fn from(i: AttachmentId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct CommandId(pub u64);
        impl CommandId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for CommandId {}
        impl From<u64> for CommandId {
            fn from(v: u64) -> Self;
        }
        impl From<CommandId> for u64 {
            fn from(i: CommandId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct InteractionId(pub u64);
        impl InteractionId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for InteractionId {}
        impl From<u64> for InteractionId {
            fn from(v: u64) -> Self;
        }
        impl From<InteractionId> for u64 {
            fn from(i: InteractionId) -> u64;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct ApplicationId(pub u64);
        impl ApplicationId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub fn created_at(&self) -> super::Timestamp;
        }
        impl ::core::fmt::Display for ApplicationId {}
        impl From<u64> for ApplicationId {
            fn from(v: u64) -> Self;
        }
        impl From<ApplicationId> for u64 {
            fn from(i: ApplicationId) -> u64;
        }
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct ShardId(pub u32);
        impl Mentionable for ChannelId {
            fn mention(&self) -> String;
        }
        impl Mentionable for UserId {
            fn mention(&self) -> String;
        }
        impl Mentionable for RoleId {
            fn mention(&self) -> String;
        }
        impl From<&Channel> for ChannelId {
            fn from(c: &Channel) -> Self;
        }
        impl From<GuildChannel> for ChannelId {
            fn from(c: GuildChannel) -> Self;
        }
        impl From<&User> for UserId {
            fn from(u: &User) -> Self;
        }
        impl From<User> for UserId {
            fn from(u: User) -> Self;
        }

        impl ChannelId {
            pub fn name_cached(self) -> Option<String>;
            pub fn to_channel_cached<C: AsRef<Cache>>(self, cache: &C) -> Option<GuildChannelRef<'_>>;
            pub fn start_typing(self, http: &std::sync::Arc<Http>) -> Typing;
            pub fn messages_iter<H>(self, http: H) -> MessagesIter;
            pub fn await_reply<S>(self, s: S) -> Collector<Message>;
            pub fn await_replies<S>(self, s: S) -> Collector<Message>;
            #[asyncfix::effect(network)]
            pub async fn say(self, cache_http: impl CacheHttp, content: impl Into<String>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn send_message(self, cache_http: impl CacheHttp, builder: CreateMessage) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn send_files(
                self,
                cache_http: impl CacheHttp,
                files: impl IntoIterator<Item = CreateAttachment>,
                builder: CreateMessage,
            ) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn edit_message(
                self,
                cache_http: impl CacheHttp,
                message_id: impl Into<MessageId>,
                builder: EditMessage,
            ) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn message(self, cache_http: impl CacheHttp, message_id: impl Into<MessageId>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn messages(self, cache_http: impl CacheHttp, builder: GetMessages) -> Result<Vec<Message>>;
            #[asyncfix::effect(network)]
            pub async fn delete_message(self, http: impl AsRef<Http>, message_id: impl Into<MessageId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn delete_messages(self, http: impl AsRef<Http>, message_ids: impl IntoIterator) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn create_reaction(
                self,
                http: impl AsRef<Http>,
                message_id: impl Into<MessageId>,
                reaction_type: impl Into<ReactionType>,
            ) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn to_channel(self, cache_http: impl CacheHttp) -> Result<Channel>;
            #[asyncfix::effect(network)]
            pub async fn edit(self, cache_http: impl CacheHttp, builder: EditChannel<'_>) -> Result<GuildChannel>;
            #[asyncfix::effect(network)]
            pub async fn delete(self, http: impl AsRef<Http>) -> Result<Channel>;
            #[asyncfix::effect(network)]
            pub async fn broadcast_typing(self, http: impl AsRef<Http>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn pins(self, http: impl AsRef<Http>) -> Result<Vec<Message>>;
            #[asyncfix::effect(network)]
            pub async fn pin(self, http: impl AsRef<Http>, message_id: impl Into<MessageId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn name(self, cache_http: impl CacheHttp) -> Result<String>;
            #[asyncfix::effect(network)]
            pub async fn create_thread(self, cache_http: impl CacheHttp, builder: CreateThread<'_>) -> Result<GuildChannel>;
            #[asyncfix::effect(network)]
            pub async fn create_thread_from_message(
                self,
                cache_http: impl CacheHttp,
                message_id: impl Into<MessageId>,
                builder: CreateThread<'_>,
            ) -> Result<GuildChannel>;
            #[asyncfix::effect(network)]
            pub async fn edit_thread(self, cache_http: impl CacheHttp, builder: EditThread<'_>) -> Result<GuildChannel>;
            #[asyncfix::effect(network)]
            pub async fn get_thread_members(self, http: impl AsRef<Http>) -> Result<Vec<()>>;
        }
        impl GuildId {
            pub fn to_guild_cached<C: AsRef<Cache>>(self, cache: &C) -> Option<GuildRef<'_>>;
            pub fn name<C: AsRef<Cache>>(self, cache: C) -> Option<String>;
            pub fn members_iter<H>(self, http: H) -> MembersIter;
            #[asyncfix::effect(network)]
            pub async fn member(self, cache_http: impl CacheHttp, user_id: impl Into<UserId>) -> Result<Member>;
            #[asyncfix::effect(network)]
            pub async fn members(self, http: impl AsRef<Http>, limit: Option<u64>, after: Option<UserId>) -> Result<Vec<Member>>;
            #[asyncfix::effect(network)]
            pub async fn channels(self, http: impl AsRef<Http>) -> Result<std::collections::HashMap<ChannelId, GuildChannel>>;
            #[asyncfix::effect(network)]
            pub async fn roles(self, http: impl AsRef<Http>) -> Result<std::collections::HashMap<RoleId, Role>>;
            #[asyncfix::effect(network)]
            pub async fn to_partial_guild(self, cache_http: impl CacheHttp) -> Result<PartialGuild>;
            #[asyncfix::effect(network)]
            pub async fn edit_member(
                self,
                cache_http: impl CacheHttp,
                user_id: impl Into<UserId>,
                builder: EditMember<'_>,
            ) -> Result<Member>;
            #[asyncfix::effect(network)]
            pub async fn ban(self, http: impl AsRef<Http>, user: impl Into<UserId>, dmd: u8) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn ban_with_reason(
                self,
                http: impl AsRef<Http>,
                user: impl Into<UserId>,
                dmd: u8,
                reason: impl AsRef<str>,
            ) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn unban(self, http: impl AsRef<Http>, user_id: impl Into<UserId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn kick(self, http: impl AsRef<Http>, user_id: impl Into<UserId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn create_channel(self, cache_http: impl CacheHttp, builder: CreateChannel<'_>) -> Result<GuildChannel>;
            #[asyncfix::effect(network)]
            pub async fn create_role(self, cache_http: impl CacheHttp, builder: EditRole<'_>) -> Result<Role>;
            #[asyncfix::effect(network)]
            pub async fn edit_role(self, cache_http: impl CacheHttp, role_id: impl Into<RoleId>, builder: EditRole<'_>) -> Result<Role>;
            #[asyncfix::effect(network)]
            pub async fn delete_role(self, http: impl AsRef<Http>, role_id: impl Into<RoleId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn set_commands(self, http: impl AsRef<Http>, commands: Vec<CreateCommand>) -> Result<Vec<Command>>;
            #[asyncfix::effect(network)]
            pub async fn create_command(self, cache_http: impl CacheHttp, command: CreateCommand) -> Result<Command>;
            #[asyncfix::effect(network)]
            pub async fn get_commands(self, http: impl AsRef<Http>) -> Result<Vec<Command>>;
            #[asyncfix::effect(network)]
            pub async fn leave(self, http: impl AsRef<Http>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn edit_nickname(self, http: impl AsRef<Http>, n: Option<&str>) -> Result<()>;
        }
        impl UserId {
            pub fn to_user_cached<C: AsRef<Cache>>(self, cache: &C) -> Option<UserRef<'_>>;
            #[asyncfix::effect(network)]
            pub async fn to_user(self, cache_http: impl CacheHttp) -> Result<User>;
            #[asyncfix::effect(network)]
            pub async fn create_dm_channel(self, cache_http: impl CacheHttp) -> Result<PrivateChannel>;
            #[asyncfix::effect(network)]
            pub async fn direct_message(self, cache_http: impl CacheHttp, builder: CreateMessage) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn dm(self, cache_http: impl CacheHttp, builder: CreateMessage) -> Result<Message>;
        }
        #[asyncfix::effect(network)]
        pub struct MessagesIter(());
        impl futures_core::Stream for MessagesIter {
            type Item = Result<Message>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<Message>>>;
        }
        #[asyncfix::effect(network)]
        pub struct MembersIter(());
        impl futures_core::Stream for MembersIter {
            type Item = Result<Member>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<Member>>>;
        }
        #[asyncfix::effect(network)]
        pub struct Collector<T>(T);
        impl<T> Collector<T> {
            pub fn timeout(self, v: ::core::time::Duration) -> Self;
            pub fn author_id(self, v: UserId) -> Self;
            pub fn channel_id(self, v: ChannelId) -> Self;
            pub fn guild_id(self, v: GuildId) -> Self;
            pub fn message_id(self, v: MessageId) -> Self;
            pub fn filter<F: Fn(&T) -> bool + Send + Sync + 'static>(self, f: F) -> Self;
            pub fn stream(self) -> CollectorStream<T>;
            #[asyncfix::effect(network)]
            pub async fn next(self) -> Option<T>;
        }
        impl<T> core::future::IntoFuture for Collector<T> {
            type Output = Option<T>;
            type IntoFuture = futures_core::future::BoxFuture<'static, Option<T>>;
            #[asyncfix::effect(network)]
            fn into_future(self) -> Self::IntoFuture;
        }
        #[asyncfix::effect(network)]
        pub struct CollectorStream<T>(T);
        impl<T> futures_core::Stream for CollectorStream<T> {
            type Item = T;
            fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<T>>;
        }
    }
    pub mod channel {
        use super::prelude::*;
        use crate::{
            Result,
            builder::*,
            cache::{Cache, GuildChannelRef, GuildRef},
            http::{CacheHttp, Http},
        };
        #[derive(Clone, Debug)]
        pub struct Message {
            pub id: MessageId,
            pub channel_id: ChannelId,
            pub guild_id: Option<GuildId>,
            pub author: User,
            pub content: String,
            pub timestamp: super::Timestamp,
            pub attachments: Vec<Attachment>,
            pub embeds: Vec<Embed>,
            pub mentions: Vec<User>,
            pub referenced_message: Option<Box<Message>>,
            pub webhook_id: Option<WebhookId>,
            pub pinned: bool,
            pub member: Option<Box<Member>>,
        }
        impl Message {
            pub fn guild<C: AsRef<Cache>>(&self, cache: &C) -> Option<GuildRef<'_>>;
            pub fn channel_cached<C: AsRef<Cache>>(&self, cache: &C) -> Option<GuildChannelRef<'_>>;
            pub fn is_own<C: AsRef<Cache>>(&self, cache: C) -> bool;
            pub fn is_private(&self) -> bool;
            pub fn link(&self) -> String;
            pub fn content_safe<C: AsRef<Cache>>(&self, cache: C) -> String;
            pub fn mentions_user_id(&self, id: impl Into<UserId>) -> bool;
            pub fn await_component_interaction<S>(&self, s: S) -> Collector<ComponentInteraction>;
            pub fn await_reaction<S>(&self, s: S) -> Collector<Reaction>;
            #[asyncfix::effect(network)]
            pub async fn edit(&mut self, cache_http: impl CacheHttp, builder: EditMessage) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn delete(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn channel(&self, cache_http: impl CacheHttp) -> Result<Channel>;
            #[asyncfix::effect(network)]
            pub async fn member(&self, cache_http: impl CacheHttp) -> Result<Member>;
            #[asyncfix::effect(network)]
            pub async fn react(&self, cache_http: impl CacheHttp, reaction_type: impl Into<ReactionType>) -> Result<Reaction>;
            #[asyncfix::effect(network)]
            pub async fn reply(&self, cache_http: impl CacheHttp, content: impl Into<String>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn reply_ping(&self, cache_http: impl CacheHttp, content: impl Into<String>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn reply_mention(&self, cache_http: impl CacheHttp, content: impl core::fmt::Display) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn pin(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn unpin(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn delete_reactions(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn mentions_me(&self, cache_http: impl CacheHttp) -> Result<bool>;
            #[asyncfix::effect(network)]
            pub async fn author_nick(&self, cache_http: impl CacheHttp) -> Option<String>;
        }
        #[derive(Clone, Debug)]
        pub struct Attachment {
            pub id: AttachmentId,
            pub filename: String,
            pub url: String,
            pub size: u32,
            pub content_type: Option<String>,
        }
        impl Attachment {
            #[asyncfix::effect(network)]
            pub async fn download(&self) -> Result<Vec<u8>>;
            pub fn is_image(&self) -> bool;
        }
        #[derive(Clone, Debug)]
        pub struct Embed {
            pub title: Option<String>,
            pub description: Option<String>,
            pub url: Option<String>,
        }
        #[non_exhaustive]
        #[derive(Clone, Debug)]
        pub enum Channel {
            Guild(GuildChannel),
            Private(PrivateChannel),
        }
        impl Channel {
            pub fn guild(self) -> Option<GuildChannel>;
            pub fn private(self) -> Option<PrivateChannel>;
            pub fn id(&self) -> ChannelId;
        }
        #[derive(Clone, Debug)]
        pub struct GuildChannel {
            pub id: ChannelId,
            pub guild_id: GuildId,
            pub name: String,
            pub topic: Option<String>,
            pub parent_id: Option<ChannelId>,
            pub kind: ChannelType,
            pub nsfw: bool,
        }
        impl GuildChannel {
            pub fn guild<C: AsRef<Cache>>(&self, cache: &C) -> Option<GuildRef<'_>>;
            pub fn is_text_based(&self) -> bool;
            pub fn members<C: AsRef<Cache>>(&self, cache: C) -> Result<Vec<Member>>;
            pub fn is_nsfw(&self) -> bool;
            #[asyncfix::effect(network)]
            pub async fn send_message(&self, cache_http: impl CacheHttp, builder: CreateMessage) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn say(&self, cache_http: impl CacheHttp, content: impl Into<String>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn edit(&mut self, cache_http: impl CacheHttp, builder: EditChannel<'_>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn delete(&self, cache_http: impl CacheHttp) -> Result<GuildChannel>;
            #[asyncfix::effect(network)]
            pub async fn messages(&self, http: impl AsRef<Http>, builder: GetMessages) -> Result<Vec<Message>>;
            #[asyncfix::effect(network)]
            pub async fn edit_thread(&mut self, cache_http: impl CacheHttp, builder: EditThread<'_>) -> Result<()>;
        }
        #[derive(Clone, Debug)]
        pub struct PrivateChannel {
            pub id: ChannelId,
            pub recipient: User,
        }
        impl PrivateChannel {
            #[asyncfix::effect(network)]
            pub async fn send_message(&self, cache_http: impl CacheHttp, builder: CreateMessage) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn say(&self, http: impl AsRef<Http>, content: impl Into<String>) -> Result<Message>;
        }
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ChannelType {
            Text,
            Private,
            Voice,
            Category,
            News,
            PublicThread,
            PrivateThread,
            Stage,
            Forum,
            Unknown(u8),
        }
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum ReactionType {
            Custom { animated: bool, id: EmojiId, name: Option<String> },
            Unicode(String),
        }
        impl ReactionType {
            pub fn unicode_eq(&self, other: &str) -> bool;
        }
        impl From<char> for ReactionType {
            fn from(v: char) -> Self;
        }
        impl TryFrom<&str> for ReactionType {
            type Error = ();
            fn try_from(v: &str) -> Result<Self, ()>;
        }
        impl TryFrom<String> for ReactionType {
            type Error = ();
            fn try_from(v: String) -> Result<Self, ()>;
        }
        #[derive(Clone, Debug)]
        pub struct Reaction {
            pub channel_id: ChannelId,
            pub emoji: ReactionType,
            pub message_id: MessageId,
            pub user_id: Option<UserId>,
            pub guild_id: Option<GuildId>,
        }
        impl Reaction {
            #[asyncfix::effect(network)]
            pub async fn message(&self, cache_http: impl CacheHttp) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn user(&self, cache_http: impl CacheHttp) -> Result<User>;
            #[asyncfix::effect(network)]
            pub async fn delete(&self, http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn channel(&self, cache_http: impl CacheHttp) -> Result<Channel>;
        }
    }
    pub mod user {
        use super::prelude::*;
        use crate::{
            Result,
            builder::*,
            http::{CacheHttp, Http},
        };
        #[derive(Clone, Debug)]
        pub struct User {
            pub id: UserId,
            pub name: String,
            pub bot: bool,
            pub global_name: Option<String>,
        }
        impl User {
            pub fn tag(&self) -> String;
            pub fn face(&self) -> String;
            pub fn display_name(&self) -> &str;
            pub fn avatar_url(&self) -> Option<String>;
            pub fn created_at(&self) -> super::Timestamp;
            #[asyncfix::effect(network)]
            pub async fn create_dm_channel(&self, cache_http: impl CacheHttp) -> Result<PrivateChannel>;
            #[asyncfix::effect(network)]
            pub async fn direct_message(&self, cache_http: impl CacheHttp, builder: CreateMessage) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn dm(&self, cache_http: impl CacheHttp, builder: CreateMessage) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn has_role(&self, cache_http: impl CacheHttp, guild_id: impl Into<GuildId>, role: impl Into<RoleId>)
            -> Result<bool>;
            #[asyncfix::effect(network)]
            pub async fn nick_in(&self, cache_http: impl CacheHttp, guild_id: impl Into<GuildId>) -> Option<String>;
        }
        impl Mentionable for User {
            fn mention(&self) -> String;
        }
        #[derive(Clone, Debug)]
        pub struct CurrentUser {
            u: User,
        }
        impl ::core::ops::Deref for CurrentUser {
            type Target = User;
            fn deref(&self) -> &User;
        }
        impl ::core::ops::DerefMut for CurrentUser {
            fn deref_mut(&mut self) -> &mut User;
        }
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum OnlineStatus {
            DoNotDisturb,
            Idle,
            Invisible,
            Offline,
            Online,
        }
    }
    pub mod guild {
        use super::prelude::*;
        use crate::{
            Result,
            builder::*,
            cache::{Cache, GuildRef},
            http::{CacheHttp, Http},
        };
        use std::collections::HashMap;
        #[derive(Clone, Debug)]
        pub struct Guild {
            pub id: GuildId,
            pub name: String,
            pub owner_id: UserId,
            pub channels: HashMap<ChannelId, GuildChannel>,
            pub members: HashMap<UserId, Member>,
            pub roles: HashMap<RoleId, Role>,
            pub voice_states: HashMap<UserId, VoiceState>,
            pub member_count: u64,
            pub threads: Vec<GuildChannel>,
            pub emojis: HashMap<EmojiId, Emoji>,
        }
        impl Guild {
            #[asyncfix::effect(network)]
            pub async fn member(&self, cache_http: impl CacheHttp, user_id: impl Into<UserId>) -> Result<std::borrow::Cow<'_, Member>>;
            pub fn role_by_name(&self, role_name: &str) -> Option<&Role>;
            pub fn member_named(&self, name: &str) -> Option<&Member>;
            pub fn icon_url(&self) -> Option<String>;
            #[asyncfix::effect(network)]
            pub async fn create_channel(&self, cache_http: impl CacheHttp, builder: CreateChannel<'_>) -> Result<GuildChannel>;
            #[asyncfix::effect(network)]
            pub async fn create_role(&self, cache_http: impl CacheHttp, builder: EditRole<'_>) -> Result<Role>;
            #[asyncfix::effect(network)]
            pub async fn kick(&self, http: impl AsRef<Http>, user_id: impl Into<UserId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn ban(&self, cache_http: impl CacheHttp, user: impl Into<UserId>, dmd: u8) -> Result<()>;
        }
        #[derive(Clone, Debug)]
        pub struct PartialGuild {
            pub id: GuildId,
            pub name: String,
            pub roles: HashMap<RoleId, Role>,
            pub owner_id: UserId,
        }
        #[derive(Clone, Debug)]
        pub struct Emoji {
            pub id: EmojiId,
            pub name: String,
        }
        #[derive(Clone, Debug)]
        pub struct VoiceState {
            pub channel_id: Option<ChannelId>,
            pub user_id: UserId,
            pub guild_id: Option<GuildId>,
            pub member: Option<Member>,
        }
        #[derive(Clone, Debug)]
        pub struct Role {
            pub id: RoleId,
            pub guild_id: GuildId,
            pub name: String,
            pub position: u16,
        }
        impl Mentionable for Role {
            fn mention(&self) -> String;
        }
        #[derive(Clone, Debug)]
        pub struct Member {
            pub guild_id: GuildId,
            pub user: User,
            pub nick: Option<String>,
            pub roles: Vec<RoleId>,
            pub permissions: Option<Permissions>,
        }
        impl Member {
            pub fn display_name(&self) -> &str;
            pub fn roles<C: AsRef<Cache>>(&self, cache: C) -> Option<Vec<Role>>;
            pub fn permissions<C: AsRef<Cache>>(&self, cache: C) -> Result<Permissions>;
            #[asyncfix::effect(network)]
            pub async fn add_role(&self, http: impl AsRef<Http>, role_id: impl Into<RoleId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn add_roles(&self, http: impl AsRef<Http>, role_ids: &[RoleId]) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn remove_role(&self, http: impl AsRef<Http>, role_id: impl Into<RoleId>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn remove_roles(&self, http: impl AsRef<Http>, role_ids: &[RoleId]) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn edit(&mut self, cache_http: impl CacheHttp, builder: EditMember<'_>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn kick(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn ban(&self, http: impl AsRef<Http>, dmd: u8) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn move_to_voice_channel(&self, cache_http: impl CacheHttp, channel: impl Into<ChannelId>) -> Result<Member>;
            #[asyncfix::effect(network)]
            pub async fn disconnect_from_voice(&self, cache_http: impl CacheHttp) -> Result<Member>;
        }
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Permissions(u64);
        impl Permissions {
            pub fn contains(&self, o: Permissions) -> bool;
            pub fn administrator(self) -> bool;
            pub fn manage_messages(self) -> bool;
            pub const ADMINISTRATOR: Permissions;
            pub const MANAGE_GUILD: Permissions;
        }
    }
    pub mod gateway {
        use super::prelude::*;
        #[derive(Clone, Debug)]
        pub struct Ready {
            pub user: CurrentUser,
            pub guilds: Vec<UnavailableGuild>,
            pub session_id: String,
        }
        #[derive(Clone, Debug)]
        pub struct UnavailableGuild {
            pub id: GuildId,
            pub unavailable: bool,
        }
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct GatewayIntents(u64);
        impl GatewayIntents {
            pub const GUILDS: GatewayIntents;
            pub const GUILD_MESSAGES: GatewayIntents;
            pub const MESSAGE_CONTENT: GatewayIntents;
            pub const DIRECT_MESSAGES: GatewayIntents;
            pub const GUILD_MEMBERS: GatewayIntents;
            pub const GUILD_VOICE_STATES: GatewayIntents;
            pub fn non_privileged() -> Self;
            pub fn all() -> Self;
            pub fn empty() -> Self;
        }
        impl core::ops::BitOr for GatewayIntents {
            type Output = GatewayIntents;
            fn bitor(self, o: GatewayIntents) -> GatewayIntents;
        }
    }
    pub mod application {
        use super::prelude::*;
        use crate::{
            Result,
            builder::*,
            http::{CacheHttp, Http},
        };
        #[non_exhaustive]
        #[derive(Clone, Debug)]
        pub enum Interaction {
            Ping(()),
            Command(CommandInteraction),
            Autocomplete(CommandInteraction),
            Component(ComponentInteraction),
            Modal(ModalInteraction),
        }
        impl Interaction {
            pub fn as_command(&self) -> Option<&CommandInteraction>;
            pub fn as_message_component(&self) -> Option<&ComponentInteraction>;
        }
        #[derive(Clone, Debug)]
        pub struct CommandData {
            pub id: CommandId,
            pub name: String,
            pub options: Vec<CommandDataOption>,
        }
        impl CommandData {
            pub fn options(&self) -> Vec<ResolvedOption<'_>>;
        }
        #[derive(Clone, Debug)]
        pub struct CommandDataOption {
            pub name: String,
        }
        #[derive(Clone, Debug)]
        pub struct ResolvedOption<'a> {
            pub name: &'a str,
        }
        #[derive(Clone, Debug)]
        pub struct ComponentData {
            pub custom_id: String,
        }
        #[derive(Clone, Debug)]
        pub struct Command {
            pub id: CommandId,
            pub name: String,
        }
        impl Command {
            #[asyncfix::effect(network)]
            pub async fn create_global_command(cache_http: impl CacheHttp, builder: CreateCommand) -> Result<Command>;
            #[asyncfix::effect(network)]
            pub async fn set_global_commands(http: impl AsRef<Http>, commands: Vec<CreateCommand>) -> Result<Vec<Command>>;
        }
        #[derive(Clone, Debug)]
        pub struct CommandInteraction {
            pub id: InteractionId,
            pub data: CommandData,
            pub guild_id: Option<GuildId>,
            pub channel_id: ChannelId,
            pub user: User,
            pub member: Option<Box<Member>>,
            pub token: String,
        }
        impl CommandInteraction {
            #[asyncfix::effect(network)]
            pub async fn create_response(&self, cache_http: impl CacheHttp, builder: CreateInteractionResponse) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn edit_response(&self, cache_http: impl CacheHttp, builder: EditInteractionResponse) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn create_followup(&self, cache_http: impl CacheHttp, builder: CreateInteractionResponseFollowup) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn get_response(&self, http: impl AsRef<Http>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn delete_response(&self, http: impl AsRef<Http>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn defer(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn defer_ephemeral(&self, cache_http: impl CacheHttp) -> Result<()>;
        }
        #[derive(Clone, Debug)]
        pub struct ComponentInteraction {
            pub id: InteractionId,
            pub data: ComponentData,
            pub guild_id: Option<GuildId>,
            pub channel_id: ChannelId,
            pub user: User,
            pub member: Option<Box<Member>>,
            pub token: String,
            pub message: Box<Message>,
        }
        impl ComponentInteraction {
            #[asyncfix::effect(network)]
            pub async fn create_response(&self, cache_http: impl CacheHttp, builder: CreateInteractionResponse) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn edit_response(&self, cache_http: impl CacheHttp, builder: EditInteractionResponse) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn create_followup(&self, cache_http: impl CacheHttp, builder: CreateInteractionResponseFollowup) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn get_response(&self, http: impl AsRef<Http>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn delete_response(&self, http: impl AsRef<Http>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn defer(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn defer_ephemeral(&self, cache_http: impl CacheHttp) -> Result<()>;
        }
        #[derive(Clone, Debug)]
        pub struct ModalInteraction {
            pub id: InteractionId,
            pub data: ComponentData,
            pub guild_id: Option<GuildId>,
            pub channel_id: ChannelId,
            pub user: User,
            pub member: Option<Box<Member>>,
            pub token: String,
            pub message: Box<Message>,
        }
        impl ModalInteraction {
            #[asyncfix::effect(network)]
            pub async fn create_response(&self, cache_http: impl CacheHttp, builder: CreateInteractionResponse) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn edit_response(&self, cache_http: impl CacheHttp, builder: EditInteractionResponse) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn create_followup(&self, cache_http: impl CacheHttp, builder: CreateInteractionResponseFollowup) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn get_response(&self, http: impl AsRef<Http>) -> Result<Message>;
            #[asyncfix::effect(network)]
            pub async fn delete_response(&self, http: impl AsRef<Http>) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn defer(&self, cache_http: impl CacheHttp) -> Result<()>;
            #[asyncfix::effect(network)]
            pub async fn defer_ephemeral(&self, cache_http: impl CacheHttp) -> Result<()>;
        }
    }
}
pub mod builder {
    use super::model::prelude::*;
    #[derive(Clone, Debug, Default)]
    pub struct CreateMessage(());
    impl CreateMessage {
        pub fn new() -> Self;
        pub fn content(self, v: impl Into<String>) -> Self;
        pub fn embed(self, v: CreateEmbed) -> Self;
        pub fn add_embed(self, v: CreateEmbed) -> Self;
        pub fn embeds(self, v: Vec<CreateEmbed>) -> Self;
        pub fn tts(self, v: bool) -> Self;
        pub fn add_file(self, v: CreateAttachment) -> Self;
        pub fn reference_message(self, v: impl ::core::any::Any) -> Self;
        pub fn components(self, v: Vec<CreateActionRow>) -> Self;
        pub fn allowed_mentions(self, v: impl ::core::any::Any) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EditMessage(());
    impl EditMessage {
        pub fn new() -> Self;
        pub fn content(self, v: impl Into<String>) -> Self;
        pub fn embed(self, v: CreateEmbed) -> Self;
        pub fn embeds(self, v: Vec<CreateEmbed>) -> Self;
        pub fn components(self, v: Vec<CreateActionRow>) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateEmbed(());
    impl CreateEmbed {
        pub fn new() -> Self;
        pub fn title(self, v: impl Into<String>) -> Self;
        pub fn description(self, v: impl Into<String>) -> Self;
        pub fn url(self, v: impl Into<String>) -> Self;
        pub fn color(self, v: impl ::core::any::Any) -> Self;
        pub fn colour(self, v: impl ::core::any::Any) -> Self;
        pub fn image(self, v: impl Into<String>) -> Self;
        pub fn thumbnail(self, v: impl Into<String>) -> Self;
        pub fn footer(self, v: CreateEmbedFooter) -> Self;
        pub fn timestamp(self, v: impl ::core::any::Any) -> Self;
        pub fn author(self, v: CreateEmbedAuthor) -> Self;
        pub fn field(self, name: impl Into<String>, value: impl Into<String>, inline: bool) -> Self;
        pub fn fields<I>(self, f: I) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct CreateEmbedFooter(());
    impl CreateEmbedFooter {
        pub fn new(text: impl Into<String>) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct CreateEmbedAuthor(());
    impl CreateEmbedAuthor {
        pub fn new(name: impl Into<String>) -> Self;
        pub fn icon_url(self, u: impl Into<String>) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct CreateAttachment(());
    impl CreateAttachment {
        pub fn bytes(data: impl Into<Vec<u8>>, filename: impl Into<String>) -> Self;
        #[asyncfix::effect(disk)]
        pub async fn path(path: impl AsRef<std::path::Path>) -> super::Result<Self>;
        #[asyncfix::effect(network)]
        pub async fn url(http: impl AsRef<super::http::Http>, url: &str) -> super::Result<Self>;
    }
    #[derive(Clone, Debug)]
    pub enum CreateActionRow {
        Buttons(Vec<CreateButton>),
        SelectMenu(()),
        InputText(()),
    }
    #[derive(Clone, Debug)]
    pub struct CreateButton(());
    impl CreateButton {
        pub fn new(custom_id: impl Into<String>) -> Self;
        pub fn label(self, v: impl Into<String>) -> Self;
        pub fn style(self, v: impl ::core::any::Any) -> Self;
        pub fn disabled(self, v: bool) -> Self;
        pub fn emoji(self, v: impl Into<ReactionType>) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct GetMessages(());
    impl GetMessages {
        pub fn new() -> Self;
        pub fn limit(self, v: u8) -> Self;
        pub fn before(self, v: impl Into<MessageId>) -> Self;
        pub fn after(self, v: impl Into<MessageId>) -> Self;
        pub fn around(self, v: impl Into<MessageId>) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct CreateCommand(());
    impl CreateCommand {
        pub fn new(name: impl Into<String>) -> Self;
        pub fn description(self, v: impl Into<String>) -> Self;
        pub fn add_option(self, v: impl ::core::any::Any) -> Self;
    }
    #[derive(Clone, Debug)]
    pub enum CreateInteractionResponse {
        Pong,
        Message(CreateInteractionResponseMessage),
        Defer(CreateInteractionResponseMessage),
        Acknowledge,
        UpdateMessage(CreateInteractionResponseMessage),
        Modal(()),
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateInteractionResponseMessage(());
    impl CreateInteractionResponseMessage {
        pub fn new() -> Self;
        pub fn content(self, v: impl Into<String>) -> Self;
        pub fn embed(self, v: CreateEmbed) -> Self;
        pub fn ephemeral(self, v: bool) -> Self;
        pub fn components(self, v: Vec<CreateActionRow>) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EditInteractionResponse(());
    impl EditInteractionResponse {
        pub fn new() -> Self;
        pub fn content(self, v: impl Into<String>) -> Self;
        pub fn embed(self, v: CreateEmbed) -> Self;
        pub fn components(self, v: Vec<CreateActionRow>) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateInteractionResponseFollowup(());
    impl CreateInteractionResponseFollowup {
        pub fn new() -> Self;
        pub fn content(self, v: impl Into<String>) -> Self;
        pub fn embed(self, v: CreateEmbed) -> Self;
        pub fn ephemeral(self, v: bool) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EditChannel<'a>(core::marker::PhantomData<&'a ()>);
    impl<'a> EditChannel<'a> {
        pub fn new() -> Self;
        pub fn name(self, v: impl Into<String>) -> Self;
        pub fn topic(self, v: impl Into<String>) -> Self;
        pub fn kind(self, v: ChannelType) -> Self;
        pub fn category(self, v: impl ::core::any::Any) -> Self;
        pub fn nickname(self, v: impl Into<String>) -> Self;
        pub fn roles(self, v: impl ::core::any::Any) -> Self;
        pub fn archived(self, v: bool) -> Self;
        pub fn position(self, v: u16) -> Self;
        pub fn permissions(self, v: impl ::core::any::Any) -> Self;
        pub fn auto_archive_duration(self, v: impl ::core::any::Any) -> Self;
        pub fn mute(self, v: bool) -> Self;
        pub fn deafen(self, v: bool) -> Self;
        pub fn colour(self, v: impl ::core::any::Any) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EditMember<'a>(core::marker::PhantomData<&'a ()>);
    impl<'a> EditMember<'a> {
        pub fn new() -> Self;
        pub fn name(self, v: impl Into<String>) -> Self;
        pub fn topic(self, v: impl Into<String>) -> Self;
        pub fn kind(self, v: ChannelType) -> Self;
        pub fn category(self, v: impl ::core::any::Any) -> Self;
        pub fn nickname(self, v: impl Into<String>) -> Self;
        pub fn roles(self, v: impl ::core::any::Any) -> Self;
        pub fn archived(self, v: bool) -> Self;
        pub fn position(self, v: u16) -> Self;
        pub fn permissions(self, v: impl ::core::any::Any) -> Self;
        pub fn auto_archive_duration(self, v: impl ::core::any::Any) -> Self;
        pub fn mute(self, v: bool) -> Self;
        pub fn deafen(self, v: bool) -> Self;
        pub fn colour(self, v: impl ::core::any::Any) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EditRole<'a>(core::marker::PhantomData<&'a ()>);
    impl<'a> EditRole<'a> {
        pub fn new() -> Self;
        pub fn name(self, v: impl Into<String>) -> Self;
        pub fn topic(self, v: impl Into<String>) -> Self;
        pub fn kind(self, v: ChannelType) -> Self;
        pub fn category(self, v: impl ::core::any::Any) -> Self;
        pub fn nickname(self, v: impl Into<String>) -> Self;
        pub fn roles(self, v: impl ::core::any::Any) -> Self;
        pub fn archived(self, v: bool) -> Self;
        pub fn position(self, v: u16) -> Self;
        pub fn permissions(self, v: impl ::core::any::Any) -> Self;
        pub fn auto_archive_duration(self, v: impl ::core::any::Any) -> Self;
        pub fn mute(self, v: bool) -> Self;
        pub fn deafen(self, v: bool) -> Self;
        pub fn colour(self, v: impl ::core::any::Any) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EditThread<'a>(core::marker::PhantomData<&'a ()>);
    impl<'a> EditThread<'a> {
        pub fn new() -> Self;
        pub fn name(self, v: impl Into<String>) -> Self;
        pub fn topic(self, v: impl Into<String>) -> Self;
        pub fn kind(self, v: ChannelType) -> Self;
        pub fn category(self, v: impl ::core::any::Any) -> Self;
        pub fn nickname(self, v: impl Into<String>) -> Self;
        pub fn roles(self, v: impl ::core::any::Any) -> Self;
        pub fn archived(self, v: bool) -> Self;
        pub fn position(self, v: u16) -> Self;
        pub fn permissions(self, v: impl ::core::any::Any) -> Self;
        pub fn auto_archive_duration(self, v: impl ::core::any::Any) -> Self;
        pub fn mute(self, v: bool) -> Self;
        pub fn deafen(self, v: bool) -> Self;
        pub fn colour(self, v: impl ::core::any::Any) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateChannel<'a>(core::marker::PhantomData<&'a ()>);
    impl<'a> CreateChannel<'a> {
        pub fn new(name: impl Into<String>) -> Self;
        pub fn name(self, v: impl Into<String>) -> Self;
        pub fn topic(self, v: impl Into<String>) -> Self;
        pub fn kind(self, v: ChannelType) -> Self;
        pub fn category(self, v: impl ::core::any::Any) -> Self;
        pub fn nickname(self, v: impl Into<String>) -> Self;
        pub fn roles(self, v: impl ::core::any::Any) -> Self;
        pub fn archived(self, v: bool) -> Self;
        pub fn position(self, v: u16) -> Self;
        pub fn permissions(self, v: impl ::core::any::Any) -> Self;
        pub fn auto_archive_duration(self, v: impl ::core::any::Any) -> Self;
        pub fn mute(self, v: bool) -> Self;
        pub fn deafen(self, v: bool) -> Self;
        pub fn colour(self, v: impl ::core::any::Any) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateThread<'a>(core::marker::PhantomData<&'a ()>);
    impl<'a> CreateThread<'a> {
        pub fn new(name: impl Into<String>) -> Self;
        pub fn name(self, v: impl Into<String>) -> Self;
        pub fn topic(self, v: impl Into<String>) -> Self;
        pub fn kind(self, v: ChannelType) -> Self;
        pub fn category(self, v: impl ::core::any::Any) -> Self;
        pub fn nickname(self, v: impl Into<String>) -> Self;
        pub fn roles(self, v: impl ::core::any::Any) -> Self;
        pub fn archived(self, v: bool) -> Self;
        pub fn position(self, v: u16) -> Self;
        pub fn permissions(self, v: impl ::core::any::Any) -> Self;
        pub fn auto_archive_duration(self, v: impl ::core::any::Any) -> Self;
        pub fn mute(self, v: bool) -> Self;
        pub fn deafen(self, v: bool) -> Self;
        pub fn colour(self, v: impl ::core::any::Any) -> Self;
    }
}
pub mod framework {}
pub mod utils {
    pub struct MessageBuilder(String);
    impl MessageBuilder {
        pub fn new() -> Self;
        pub fn push(&mut self, c: impl Into<String>) -> &mut Self;
        pub fn build(&mut self) -> String;
    }
}

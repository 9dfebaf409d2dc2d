//! aws-credential-types 1.x.
#![register_tool(asyncfix)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials(std::sync::Arc<()>);
impl Credentials {
    pub fn new(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        session_token: Option<String>,
        expires_after: Option<std::time::SystemTime>,
        provider_name: &'static str,
    ) -> Self;
    pub fn from_keys(access_key_id: impl Into<String>, secret_access_key: impl Into<String>, session_token: Option<String>) -> Self;
    pub fn access_key_id(&self) -> &str;
    pub fn secret_access_key(&self) -> &str;
    pub fn session_token(&self) -> Option<&str>;
    pub fn expiry(&self) -> Option<std::time::SystemTime>;
}
pub mod provider {
    pub mod error {
        #[derive(Debug)]
        pub enum CredentialsError {
            CredentialsNotLoaded(()),
            ProviderTimedOut(()),
            InvalidConfiguration(()),
            ProviderError(()),
            Unhandled(()),
        }
        impl core::fmt::Display for CredentialsError {}
        impl std::error::Error for CredentialsError {}
        impl CredentialsError {
            pub fn not_loaded(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self;
            pub fn provider_error(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self;
        }
    }
    pub type Result = core::result::Result<super::Credentials, error::CredentialsError>;
    pub mod future {
        #[asyncfix::effect(network)]
        pub struct ProvideCredentials<'a>(&'a ());
        impl<'a> ProvideCredentials<'a> {
            pub fn new(future: impl Future<Output = super::Result> + Send + 'a) -> Self;
            pub fn ready(credentials: super::Result) -> Self;
        }
        impl core::future::Future for ProvideCredentials<'_> {
            type Output = super::Result;
            fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<super::Result>;
        }
    }
    pub trait ProvideCredentials: Send + Sync {
        #[asyncfix::effect(network)]
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>;
    }
    impl ProvideCredentials for super::Credentials {}
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct SharedCredentialsProvider(std::sync::Arc<()>);
    impl SharedCredentialsProvider {
        pub fn new(provider: impl ProvideCredentials + 'static) -> Self;
    }
    impl ProvideCredentials for SharedCredentialsProvider {}
}

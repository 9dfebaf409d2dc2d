//! aws-config 1.x.
#![register_tool(asyncfix)]
extern crate aws_credential_types;
extern crate aws_smithy_types;
extern crate aws_types;
pub use aws_smithy_types::{retry, timeout};
pub use aws_types::config_types::BehaviorVersion;
pub use aws_types::region::Region;
pub use aws_types::sdk_config::SdkConfig;
pub use aws_types::{app_name, region};
pub use loader::ConfigLoader;
#[asyncfix::effect(network)]
pub async fn load_from_env() -> SdkConfig;
#[asyncfix::effect(network)]
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig;
pub fn from_env() -> ConfigLoader;
pub fn defaults(version: BehaviorVersion) -> ConfigLoader;
mod loader {
    use aws_types::config_types::*;
    #[derive(Debug, Default)]
    pub struct ConfigLoader {
        v: (),
    }
    impl ConfigLoader {
        pub fn endpoint_url(self, v: impl Into<String>) -> Self;
        pub fn profile_name(self, v: impl Into<String>) -> Self;
        pub fn region(self, v: impl crate::meta::region::ProvideRegion + 'static) -> Self;
        pub fn credentials_provider(self, v: impl ProvideCredentials + 'static) -> Self;
        pub fn retry_config(self, v: RetryConfig) -> Self;
        pub fn timeout_config(self, v: TimeoutConfig) -> Self;
        pub fn http_client(self, v: impl HttpClient) -> Self;
        pub fn app_name(self, v: AppName) -> Self;
        pub fn behavior_version(self, v: BehaviorVersion) -> Self;
        pub fn test_credentials(self) -> Self;
        pub fn no_credentials(self) -> Self;
        pub fn use_fips(self, v: bool) -> Self;
        pub fn use_dual_stack(self, v: bool) -> Self;
        pub fn stalled_stream_protection(self, v: StalledStreamProtectionConfig) -> Self;
        pub fn request_checksum_calculation(self, v: RequestChecksumCalculation) -> Self;
        pub fn response_checksum_validation(self, v: ResponseChecksumValidation) -> Self;
        #[asyncfix::effect(network)]
        pub async fn load(self) -> SdkConfig;
    }
}
pub mod meta {
    pub mod region {
        use crate::Region;
        pub trait ProvideRegion: Send + Sync {
            #[asyncfix::effect(network)]
            fn region(&self) -> future::ProvideRegion<'_>;
        }
        pub mod future {
            #[asyncfix::effect(network)]
            pub struct ProvideRegion<'a>(&'a ());
            impl core::future::Future for ProvideRegion<'_> {
                type Output = Option<crate::Region>;
                fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<crate::Region>>;
            }
        }
        impl ProvideRegion for Region {}
        impl ProvideRegion for &'static str {}
        impl ProvideRegion for Option<Region> {}
        #[derive(Debug)]
        pub struct RegionProviderChain {
            v: (),
        }
        impl RegionProviderChain {
            #[asyncfix::effect(network)]
            pub async fn region(&self) -> Option<Region>;
            pub fn first_try(provider: impl ProvideRegion + 'static) -> Self;
            pub fn or_else(self, fallback: impl ProvideRegion + 'static) -> Self;
            pub fn default_provider() -> Self;
            pub fn or_default_provider(self) -> Self;
        }
        impl ProvideRegion for RegionProviderChain {}
    }
    pub mod credentials {
        #[derive(Debug)]
        pub struct CredentialsProviderChain {
            v: (),
        }
    }
}
pub mod default_provider {
    pub mod credentials {
        #[derive(Debug)]
        pub struct DefaultCredentialsChain(());
        impl DefaultCredentialsChain {
            pub fn builder() -> Builder;
        }
        #[derive(Debug, Default)]
        pub struct Builder {
            v: (),
        }
        impl Builder {
            #[asyncfix::effect(network)]
            pub async fn build(self) -> DefaultCredentialsChain;
        }
        impl aws_credential_types::provider::ProvideCredentials for DefaultCredentialsChain {}
        #[asyncfix::effect(network)]
        pub async fn default_provider() -> impl aws_credential_types::provider::ProvideCredentials;
    }
}
pub mod sts {
    #[derive(Debug)]
    pub struct AssumeRoleProvider {
        v: (),
    }
    impl AssumeRoleProvider {
        pub fn builder(role: impl Into<String>) -> AssumeRoleProviderBuilder;
    }
    #[derive(Debug)]
    pub struct AssumeRoleProviderBuilder {
        v: (),
    }
    impl AssumeRoleProviderBuilder {
        pub fn external_id(self, v: impl Into<String>) -> Self;
        pub fn session_name(self, v: impl Into<String>) -> Self;
        pub fn policy(self, v: impl Into<String>) -> Self;
        pub fn session_length(self, v: core::time::Duration) -> Self;
        pub fn region(self, v: crate::Region) -> Self;
        pub fn configure(self, v: &crate::SdkConfig) -> Self;
        #[asyncfix::effect(network)]
        pub async fn build(self) -> AssumeRoleProvider;
        #[asyncfix::effect(network)]
        pub async fn build_from_provider(
            self,
            provider: impl aws_credential_types::provider::ProvideCredentials + 'static,
        ) -> AssumeRoleProvider;
    }
    impl aws_credential_types::provider::ProvideCredentials for AssumeRoleProvider {}
}

//! aws-types 1.x with the configuration types that the SDK crates re-export.
#![register_tool(asyncfix)]
extern crate aws_credential_types;
extern crate aws_smithy_types;
pub use sdk_config::SdkConfig;
pub mod region {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Region(std::borrow::Cow<'static, str>);
    impl Region {
        pub fn new(region: impl Into<std::borrow::Cow<'static, str>>) -> Self;
        pub const fn from_static(region: &'static str) -> Self;
    }
    impl AsRef<str> for Region {
        fn as_ref(&self) -> &str;
    }
    impl core::fmt::Display for Region {}
}
pub mod app_name {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AppName(std::borrow::Cow<'static, str>);
    #[derive(Debug)]
    pub struct InvalidAppName;
    impl core::fmt::Display for InvalidAppName {}
    impl std::error::Error for InvalidAppName {}
    impl AppName {
        pub fn new(app_name: impl Into<std::borrow::Cow<'static, str>>) -> Result<Self, InvalidAppName>;
    }
}
pub mod sdk_config {
    use super::config_types::*;
    #[derive(Clone, Debug)]
    pub struct SdkConfig {
        v: (),
    }
    #[derive(Debug, Default)]
    pub struct Builder {
        v: (),
    }
    impl SdkConfig {
        pub fn builder() -> Builder;
        pub fn into_builder(self) -> Builder;
        pub fn to_builder(&self) -> Builder;
        pub fn region(&self) -> Option<&Region>;
        pub fn endpoint_url(&self) -> Option<&str>;
        pub fn app_name(&self) -> Option<&AppName>;
        pub fn credentials_provider(&self) -> Option<SharedCredentialsProvider>;
        pub fn retry_config(&self) -> Option<&RetryConfig>;
        pub fn timeout_config(&self) -> Option<&TimeoutConfig>;
    }
    impl Builder {
        pub fn endpoint_url(self, v: impl Into<String>) -> Self;
        pub fn region(self, v: impl Into<Option<Region>>) -> Self;
        pub fn credentials_provider(self, v: SharedCredentialsProvider) -> Self;
        pub fn behavior_version(self, v: BehaviorVersion) -> Self;
        pub fn retry_config(self, v: RetryConfig) -> Self;
        pub fn timeout_config(self, v: TimeoutConfig) -> Self;
        pub fn http_client(self, v: impl HttpClient) -> Self;
        pub fn app_name(self, v: AppName) -> Self;
        pub fn build(self) -> SdkConfig;
    }
}
pub mod config_types {
    pub use super::app_name::AppName;
    pub use super::region::Region;
    pub use super::sdk_config::SdkConfig;
    pub use aws_credential_types::Credentials;
    pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
    pub use aws_smithy_types::retry::{self, RetryConfig};
    pub use aws_smithy_types::timeout::{self, TimeoutConfig};
    #[derive(Clone, Debug)]
    pub struct BehaviorVersion(());
    impl BehaviorVersion {
        pub fn latest() -> Self;
        pub fn v2023_11_09() -> Self;
        pub fn v2024_03_28() -> Self;
        pub fn v2025_01_17() -> Self;
        pub fn v2025_08_07() -> Self;
        pub fn v2026_01_12() -> Self;
    }
    pub trait HttpClient {}
    impl<T> HttpClient for T {}
    #[derive(Clone, Debug)]
    pub struct StalledStreamProtectionConfig(());
    impl StalledStreamProtectionConfig {
        pub fn enabled() -> Self;
        pub fn disabled() -> Self;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum RequestChecksumCalculation {
        WhenSupported,
        WhenRequired,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ResponseChecksumValidation {
        WhenSupported,
        WhenRequired,
    }
    #[derive(Clone, Debug)]
    pub struct SharedHttpClient(());
}

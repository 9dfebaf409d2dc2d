//! aws-smithy-runtime-api 1.x.
#![register_tool(asyncfix)]
extern crate aws_smithy_types;
use aws_smithy_types::byte_stream::SdkBody;
pub mod box_error {
    pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
}
pub mod http {
    use super::SdkBody;
    #[derive(Debug)]
    pub struct Response<B = SdkBody> {
        b: B,
    }
    impl<B> Response<B> {
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &Headers;
        pub fn body(&self) -> &B;
        pub fn into_body(self) -> B;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct StatusCode(u16);
    impl StatusCode {
        pub fn as_u16(self) -> u16;
        pub fn is_success(self) -> bool;
        pub fn is_client_error(self) -> bool;
        pub fn is_server_error(self) -> bool;
    }
    impl core::fmt::Display for StatusCode {}
    #[derive(Clone, Debug, Default)]
    pub struct Headers {
        h: (),
    }
    impl Headers {
        pub fn get(&self, key: impl AsRef<str>) -> Option<&str>;
        pub fn iter(&self) -> impl Iterator<Item = (&str, &str)>;
        pub fn contains_key(&self, key: impl AsRef<str>) -> bool;
    }
}
pub mod client {
    pub mod orchestrator {
        pub type HttpResponse = crate::http::Response;
    }
    pub mod result {
        use crate::box_error::BoxError;
        #[non_exhaustive]
        #[derive(Debug)]
        pub enum SdkError<E, R = crate::client::orchestrator::HttpResponse> {
            ConstructionFailure(ConstructionFailure),
            TimeoutError(TimeoutError),
            DispatchFailure(DispatchFailure),
            ResponseError(ResponseError<R>),
            ServiceError(ServiceError<E, R>),
        }
        #[derive(Debug)]
        pub struct ConstructionFailure {
            s: BoxError,
        }
        #[derive(Debug)]
        pub struct TimeoutError {
            s: BoxError,
        }
        #[derive(Debug)]
        pub struct DispatchFailure {
            s: ConnectorError,
        }
        #[derive(Debug)]
        pub struct ConnectorError {
            s: BoxError,
        }
        #[derive(Debug)]
        pub struct ResponseError<R> {
            r: R,
        }
        #[derive(Debug)]
        pub struct ServiceError<E, R> {
            e: E,
            r: R,
        }
        impl DispatchFailure {
            pub fn is_io(&self) -> bool;
            pub fn is_timeout(&self) -> bool;
            pub fn is_user(&self) -> bool;
            pub fn is_other(&self) -> bool;
            pub fn as_connector_error(&self) -> Option<&ConnectorError>;
        }
        impl ConnectorError {
            pub fn is_io(&self) -> bool;
            pub fn is_timeout(&self) -> bool;
            pub fn is_user(&self) -> bool;
        }
        impl<R> ResponseError<R> {
            pub fn raw(&self) -> &R;
            pub fn into_raw(self) -> R;
        }
        impl<E, R> ServiceError<E, R> {
            pub fn err(&self) -> &E;
            pub fn into_err(self) -> E;
            pub fn raw(&self) -> &R;
            pub fn into_raw(self) -> R;
        }
        impl<E, R> core::fmt::Display for SdkError<E, R> {}
        impl<E, R> std::error::Error for SdkError<E, R> {}
        impl core::fmt::Display for ConnectorError {}
        impl std::error::Error for ConnectorError {}
        impl core::fmt::Display for ConstructionFailure {}
        impl std::error::Error for ConstructionFailure {}
        impl core::fmt::Display for TimeoutError {}
        impl std::error::Error for TimeoutError {}
        impl core::fmt::Display for DispatchFailure {}
        impl std::error::Error for DispatchFailure {}
        impl<E, R> SdkError<E, R> {
            pub fn into_service_error(self) -> E;
            pub fn as_service_error(&self) -> Option<&E>;
            pub fn into_source(self) -> Result<Box<dyn std::error::Error + Send + Sync + 'static>, Self>;
            pub fn raw_response(&self) -> Option<&R>;
            pub fn map_service_error<E2>(self, map: impl FnOnce(E) -> E2) -> SdkError<E2, R>;
        }
        impl<E, R> aws_smithy_types::error::metadata::ProvideErrorMetadata for SdkError<E, R> {}
    }
}

//! aws-sdk-sqs 1.x: the operations that are used most.
#![register_tool(asyncfix)]
extern crate aws_smithy_async;
extern crate aws_smithy_runtime_api;
extern crate aws_smithy_types;
extern crate aws_types;
extern crate http;
use std::collections::HashMap;

pub use client_::Client;
pub use config::Config;
pub use error::Error;
mod client_ {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Client {
        handle: std::sync::Arc<()>,
    }
    impl Client {
        pub fn new(sdk_config: &aws_types::SdkConfig) -> Self;
        pub fn from_conf(conf: crate::Config) -> Self;
        pub fn config(&self) -> &crate::Config;
        pub fn send_message(&self) -> crate::operation::send_message::builders::SendMessageFluentBuilder;
        pub fn send_message_batch(&self) -> crate::operation::send_message_batch::builders::SendMessageBatchFluentBuilder;
        pub fn receive_message(&self) -> crate::operation::receive_message::builders::ReceiveMessageFluentBuilder;
        pub fn delete_message(&self) -> crate::operation::delete_message::builders::DeleteMessageFluentBuilder;
        pub fn delete_message_batch(&self) -> crate::operation::delete_message_batch::builders::DeleteMessageBatchFluentBuilder;
        pub fn change_message_visibility(
            &self,
        ) -> crate::operation::change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder;
        pub fn create_queue(&self) -> crate::operation::create_queue::builders::CreateQueueFluentBuilder;
        pub fn get_queue_url(&self) -> crate::operation::get_queue_url::builders::GetQueueUrlFluentBuilder;
        pub fn get_queue_attributes(&self) -> crate::operation::get_queue_attributes::builders::GetQueueAttributesFluentBuilder;
        pub fn set_queue_attributes(&self) -> crate::operation::set_queue_attributes::builders::SetQueueAttributesFluentBuilder;
        pub fn purge_queue(&self) -> crate::operation::purge_queue::builders::PurgeQueueFluentBuilder;
        pub fn list_queues(&self) -> crate::operation::list_queues::builders::ListQueuesFluentBuilder;
        pub fn delete_queue(&self) -> crate::operation::delete_queue::builders::DeleteQueueFluentBuilder;
    }
}
pub mod client {
    pub use super::client_::Client;
    pub mod customize {}
}
pub mod config {
    pub use aws_types::config_types::*;
    #[derive(Clone, Debug)]
    pub struct Config {
        v: (),
    }
    #[derive(Clone, Debug, Default)]
    pub struct Builder {
        v: (),
    }
    impl Config {
        pub fn builder() -> Builder;
        pub fn region(&self) -> Option<&Region>;
        pub fn to_builder(&self) -> Builder;
        pub fn new(config: &aws_types::SdkConfig) -> Self;
    }
    impl Builder {
        pub fn new() -> Self;
        pub fn build(self) -> Config;
        pub fn endpoint_url(self, v: impl Into<String>) -> Self;
        pub fn region(self, v: impl Into<Option<Region>>) -> Self;
        pub fn credentials_provider(self, v: impl ProvideCredentials + 'static) -> Self;
        pub fn force_path_style(self, v: bool) -> Self;
        pub fn behavior_version(self, v: BehaviorVersion) -> Self;
        pub fn behavior_version_latest(self) -> Self;
        pub fn retry_config(self, v: RetryConfig) -> Self;
        pub fn timeout_config(self, v: TimeoutConfig) -> Self;
        pub fn http_client(self, v: impl HttpClient) -> Self;
        pub fn app_name(self, v: AppName) -> Self;
        pub fn accelerate(self, v: bool) -> Self;
        pub fn disable_multi_region_access_points(self, v: bool) -> Self;
        pub fn use_arn_region(self, v: bool) -> Self;
        pub fn stalled_stream_protection(self, v: StalledStreamProtectionConfig) -> Self;
        pub fn request_checksum_calculation(self, v: RequestChecksumCalculation) -> Self;
        pub fn response_checksum_validation(self, v: ResponseChecksumValidation) -> Self;
        pub fn interceptor(self, v: impl core::any::Any) -> Self;
        pub fn sleep_impl(self, v: impl core::any::Any) -> Self;
    }
    impl From<&aws_types::SdkConfig> for Config {
        fn from(v: &aws_types::SdkConfig) -> Self;
    }
    impl From<&aws_types::SdkConfig> for Builder {
        fn from(v: &aws_types::SdkConfig) -> Self;
    }
}
pub mod error {
    pub use aws_smithy_runtime_api::{box_error::BoxError, client::result::ConnectorError};
    pub use aws_smithy_types::error::{
        display::DisplayErrorContext,
        metadata::{ErrorMetadata, ProvideErrorMetadata},
        operation::BuildError,
    };
    pub type SdkError<E, R = aws_smithy_runtime_api::client::orchestrator::HttpResponse> =
        aws_smithy_runtime_api::client::result::SdkError<E, R>;
    #[derive(Debug)]
    pub enum Error {
        Unhandled(()),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl<E, R> From<SdkError<E, R>> for Error {
        fn from(e: SdkError<E, R>) -> Self;
    }
    #[derive(Debug)]
    pub struct UnknownVariantError {
        v: String,
    }
    impl core::fmt::Display for UnknownVariantError {}
    impl std::error::Error for UnknownVariantError {}
}
pub mod primitives {
    pub use aws_smithy_types::byte_stream::{AggregatedBytes, ByteStream, Length, SdkBody};
    pub use aws_smithy_types::date_time::Format as DateTimeFormat;
    pub use aws_smithy_types::{Blob, DateTime};
    pub mod event_stream {
        pub use aws_smithy_types::event_stream::*;
    }
}
pub mod presigning {
    #[derive(Clone, Debug)]
    pub struct PresigningConfig {
        e: core::time::Duration,
    }
    #[derive(Debug)]
    pub struct PresigningConfigError {
        k: (),
    }
    impl core::fmt::Display for PresigningConfigError {}
    impl std::error::Error for PresigningConfigError {}
    impl PresigningConfig {
        pub fn expires_in(expires_in: core::time::Duration) -> Result<PresigningConfig, PresigningConfigError>;
        pub fn builder() -> PresigningConfigBuilder;
        pub fn expires(&self) -> core::time::Duration;
    }
    #[derive(Debug, Default)]
    pub struct PresigningConfigBuilder {
        e: (),
    }
    impl PresigningConfigBuilder {
        pub fn expires_in(self, v: core::time::Duration) -> Self;
        pub fn start_time(self, v: std::time::SystemTime) -> Self;
        pub fn build(self) -> Result<PresigningConfig, PresigningConfigError>;
    }
    #[derive(Clone, Debug)]
    pub struct PresignedRequest {
        u: String,
    }
    impl PresignedRequest {
        pub fn method(&self) -> &str;
        pub fn uri(&self) -> &str;
        pub fn headers(&self) -> impl Iterator<Item = (&str, &str)>;
    }
}

pub mod operation {
    pub mod send_message {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct SendMessageOutput {
            pub md5_of_message_body: Option<String>,
            pub md5_of_message_attributes: Option<String>,
            pub md5_of_message_system_attributes: Option<String>,
            pub message_id: Option<String>,
            pub sequence_number: Option<String>,
        }
        impl SendMessageOutput {
            pub fn md5_of_message_body(&self) -> Option<&str>;
            pub fn md5_of_message_attributes(&self) -> Option<&str>;
            pub fn md5_of_message_system_attributes(&self) -> Option<&str>;
            pub fn message_id(&self) -> Option<&str>;
            pub fn sequence_number(&self) -> Option<&str>;
            pub fn builder() -> builders::SendMessageOutputBuilder;
        }
        #[derive(Debug)]
        pub enum SendMessageError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidMessageContents(crate::types::error::InvalidMessageContents),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            KmsAccessDenied(crate::types::error::KmsAccessDenied),
            KmsDisabled(crate::types::error::KmsDisabled),
            KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage),
            KmsInvalidState(crate::types::error::KmsInvalidState),
            KmsNotFound(crate::types::error::KmsNotFound),
            KmsOptInRequired(crate::types::error::KmsOptInRequired),
            KmsThrottled(crate::types::error::KmsThrottled),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for SendMessageError {}
        impl std::error::Error for SendMessageError {}
        impl SendMessageError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_message_contents(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_kms_access_denied(&self) -> bool;
            pub fn is_kms_disabled(&self) -> bool;
            pub fn is_kms_invalid_key_usage(&self) -> bool;
            pub fn is_kms_invalid_state(&self) -> bool;
            pub fn is_kms_not_found(&self) -> bool;
            pub fn is_kms_opt_in_required(&self) -> bool;
            pub fn is_kms_throttled(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct SendMessageFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct SendMessageOutputBuilder {
                v: (),
            }
            impl SendMessageOutputBuilder {
                pub fn build(self) -> SendMessageOutput;
            }
            impl SendMessageFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    SendMessageOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        SendMessageError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn message_body(self, input: impl Into<String>) -> Self;
                pub fn delay_seconds(self, input: i32) -> Self;
                pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self;
                pub fn set_message_attributes(self, input: Option<HashMap<String, crate::types::MessageAttributeValue>>) -> Self;
                pub fn message_system_attributes(
                    self,
                    k: crate::types::MessageSystemAttributeNameForSends,
                    v: crate::types::MessageSystemAttributeValue,
                ) -> Self;
                pub fn set_message_system_attributes(
                    self,
                    input: Option<HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>>,
                ) -> Self;
                pub fn message_deduplication_id(self, input: impl Into<String>) -> Self;
                pub fn message_group_id(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod send_message_batch {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct SendMessageBatchOutput {
            pub successful: Vec<crate::types::SendMessageBatchResultEntry>,
            pub failed: Vec<crate::types::BatchResultErrorEntry>,
        }
        impl SendMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::SendMessageBatchResultEntry];
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry];
            pub fn builder() -> builders::SendMessageBatchOutputBuilder;
        }
        #[derive(Debug)]
        pub enum SendMessageBatchError {
            BatchEntryIdsNotDistinct(crate::types::error::BatchEntryIdsNotDistinct),
            BatchRequestTooLong(crate::types::error::BatchRequestTooLong),
            EmptyBatchRequest(crate::types::error::EmptyBatchRequest),
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidBatchEntryId(crate::types::error::InvalidBatchEntryId),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            KmsAccessDenied(crate::types::error::KmsAccessDenied),
            KmsDisabled(crate::types::error::KmsDisabled),
            KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage),
            KmsInvalidState(crate::types::error::KmsInvalidState),
            KmsNotFound(crate::types::error::KmsNotFound),
            KmsOptInRequired(crate::types::error::KmsOptInRequired),
            KmsThrottled(crate::types::error::KmsThrottled),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            TooManyEntriesInBatchRequest(crate::types::error::TooManyEntriesInBatchRequest),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for SendMessageBatchError {}
        impl std::error::Error for SendMessageBatchError {}
        impl SendMessageBatchError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_batch_entry_ids_not_distinct(&self) -> bool;
            pub fn is_batch_request_too_long(&self) -> bool;
            pub fn is_empty_batch_request(&self) -> bool;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_batch_entry_id(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_kms_access_denied(&self) -> bool;
            pub fn is_kms_disabled(&self) -> bool;
            pub fn is_kms_invalid_key_usage(&self) -> bool;
            pub fn is_kms_invalid_state(&self) -> bool;
            pub fn is_kms_not_found(&self) -> bool;
            pub fn is_kms_opt_in_required(&self) -> bool;
            pub fn is_kms_throttled(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_too_many_entries_in_batch_request(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct SendMessageBatchFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct SendMessageBatchOutputBuilder {
                v: (),
            }
            impl SendMessageBatchOutputBuilder {
                pub fn build(self) -> SendMessageBatchOutput;
            }
            impl SendMessageBatchFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    SendMessageBatchOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        SendMessageBatchError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn entries(self, input: crate::types::SendMessageBatchRequestEntry) -> Self;
            }
        }
    }
    pub mod receive_message {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ReceiveMessageOutput {
            pub messages: Option<Vec<crate::types::Message>>,
        }
        impl ReceiveMessageOutput {
            pub fn messages(&self) -> &[crate::types::Message];
            pub fn builder() -> builders::ReceiveMessageOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ReceiveMessageError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            KmsAccessDenied(crate::types::error::KmsAccessDenied),
            KmsDisabled(crate::types::error::KmsDisabled),
            KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage),
            KmsInvalidState(crate::types::error::KmsInvalidState),
            KmsNotFound(crate::types::error::KmsNotFound),
            KmsOptInRequired(crate::types::error::KmsOptInRequired),
            KmsThrottled(crate::types::error::KmsThrottled),
            OverLimit(crate::types::error::OverLimit),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for ReceiveMessageError {}
        impl std::error::Error for ReceiveMessageError {}
        impl ReceiveMessageError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_kms_access_denied(&self) -> bool;
            pub fn is_kms_disabled(&self) -> bool;
            pub fn is_kms_invalid_key_usage(&self) -> bool;
            pub fn is_kms_invalid_state(&self) -> bool;
            pub fn is_kms_not_found(&self) -> bool;
            pub fn is_kms_opt_in_required(&self) -> bool;
            pub fn is_kms_throttled(&self) -> bool;
            pub fn is_over_limit(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ReceiveMessageFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ReceiveMessageOutputBuilder {
                v: (),
            }
            impl ReceiveMessageOutputBuilder {
                pub fn build(self) -> ReceiveMessageOutput;
            }
            impl ReceiveMessageFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ReceiveMessageOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ReceiveMessageError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> Self;
                pub fn set_attribute_names(self, input: Option<Vec<crate::types::QueueAttributeName>>) -> Self;
                pub fn message_system_attribute_names(self, input: crate::types::MessageSystemAttributeName) -> Self;
                pub fn set_message_system_attribute_names(self, input: Option<Vec<crate::types::MessageSystemAttributeName>>) -> Self;
                pub fn message_attribute_names(self, input: impl Into<String>) -> Self;
                pub fn set_message_attribute_names(self, input: Option<Vec<String>>) -> Self;
                pub fn max_number_of_messages(self, input: i32) -> Self;
                pub fn visibility_timeout(self, input: i32) -> Self;
                pub fn wait_time_seconds(self, input: i32) -> Self;
                pub fn receive_request_attempt_id(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod delete_message {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteMessageOutput {}
        impl DeleteMessageOutput {
            pub fn builder() -> builders::DeleteMessageOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteMessageError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidIdFormat(crate::types::error::InvalidIdFormat),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            ReceiptHandleIsInvalid(crate::types::error::ReceiptHandleIsInvalid),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteMessageError {}
        impl std::error::Error for DeleteMessageError {}
        impl DeleteMessageError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_id_format(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_receipt_handle_is_invalid(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteMessageFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteMessageOutputBuilder {
                v: (),
            }
            impl DeleteMessageOutputBuilder {
                pub fn build(self) -> DeleteMessageOutput;
            }
            impl DeleteMessageFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteMessageOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteMessageError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn receipt_handle(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod delete_message_batch {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteMessageBatchOutput {
            pub successful: Vec<crate::types::DeleteMessageBatchResultEntry>,
            pub failed: Vec<crate::types::BatchResultErrorEntry>,
        }
        impl DeleteMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::DeleteMessageBatchResultEntry];
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry];
            pub fn builder() -> builders::DeleteMessageBatchOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteMessageBatchError {
            BatchEntryIdsNotDistinct(crate::types::error::BatchEntryIdsNotDistinct),
            EmptyBatchRequest(crate::types::error::EmptyBatchRequest),
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidBatchEntryId(crate::types::error::InvalidBatchEntryId),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            TooManyEntriesInBatchRequest(crate::types::error::TooManyEntriesInBatchRequest),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteMessageBatchError {}
        impl std::error::Error for DeleteMessageBatchError {}
        impl DeleteMessageBatchError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_batch_entry_ids_not_distinct(&self) -> bool;
            pub fn is_empty_batch_request(&self) -> bool;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_batch_entry_id(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_too_many_entries_in_batch_request(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteMessageBatchFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteMessageBatchOutputBuilder {
                v: (),
            }
            impl DeleteMessageBatchOutputBuilder {
                pub fn build(self) -> DeleteMessageBatchOutput;
            }
            impl DeleteMessageBatchFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteMessageBatchOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteMessageBatchError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn entries(self, input: crate::types::DeleteMessageBatchRequestEntry) -> Self;
            }
        }
    }
    pub mod change_message_visibility {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ChangeMessageVisibilityOutput {}
        impl ChangeMessageVisibilityOutput {
            pub fn builder() -> builders::ChangeMessageVisibilityOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ChangeMessageVisibilityError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            MessageNotInflight(crate::types::error::MessageNotInflight),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            ReceiptHandleIsInvalid(crate::types::error::ReceiptHandleIsInvalid),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for ChangeMessageVisibilityError {}
        impl std::error::Error for ChangeMessageVisibilityError {}
        impl ChangeMessageVisibilityError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_message_not_inflight(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_receipt_handle_is_invalid(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ChangeMessageVisibilityFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ChangeMessageVisibilityOutputBuilder {
                v: (),
            }
            impl ChangeMessageVisibilityOutputBuilder {
                pub fn build(self) -> ChangeMessageVisibilityOutput;
            }
            impl ChangeMessageVisibilityFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ChangeMessageVisibilityOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ChangeMessageVisibilityError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn receipt_handle(self, input: impl Into<String>) -> Self;
                pub fn visibility_timeout(self, input: i32) -> Self;
            }
        }
    }
    pub mod create_queue {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct CreateQueueOutput {
            pub queue_url: Option<String>,
        }
        impl CreateQueueOutput {
            pub fn queue_url(&self) -> Option<&str>;
            pub fn builder() -> builders::CreateQueueOutputBuilder;
        }
        #[derive(Debug)]
        pub enum CreateQueueError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidAttributeName(crate::types::error::InvalidAttributeName),
            InvalidAttributeValue(crate::types::error::InvalidAttributeValue),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDeletedRecently(crate::types::error::QueueDeletedRecently),
            QueueNameExists(crate::types::error::QueueNameExists),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for CreateQueueError {}
        impl std::error::Error for CreateQueueError {}
        impl CreateQueueError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_attribute_name(&self) -> bool;
            pub fn is_invalid_attribute_value(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_deleted_recently(&self) -> bool;
            pub fn is_queue_name_exists(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct CreateQueueFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct CreateQueueOutputBuilder {
                v: (),
            }
            impl CreateQueueOutputBuilder {
                pub fn build(self) -> CreateQueueOutput;
            }
            impl CreateQueueFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    CreateQueueOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        CreateQueueError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_name(self, input: impl Into<String>) -> Self;
                pub fn attributes(self, k: crate::types::QueueAttributeName, v: impl Into<String>) -> Self;
                pub fn set_attributes(self, input: Option<HashMap<crate::types::QueueAttributeName, String>>) -> Self;
                pub fn tags(self, k: impl Into<String>, v: impl Into<String>) -> Self;
            }
        }
    }
    pub mod get_queue_url {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct GetQueueUrlOutput {
            pub queue_url: Option<String>,
        }
        impl GetQueueUrlOutput {
            pub fn queue_url(&self) -> Option<&str>;
            pub fn builder() -> builders::GetQueueUrlOutputBuilder;
        }
        #[derive(Debug)]
        pub enum GetQueueUrlError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for GetQueueUrlError {}
        impl std::error::Error for GetQueueUrlError {}
        impl GetQueueUrlError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct GetQueueUrlFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct GetQueueUrlOutputBuilder {
                v: (),
            }
            impl GetQueueUrlOutputBuilder {
                pub fn build(self) -> GetQueueUrlOutput;
            }
            impl GetQueueUrlFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    GetQueueUrlOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        GetQueueUrlError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_name(self, input: impl Into<String>) -> Self;
                pub fn queue_owner_aws_account_id(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod get_queue_attributes {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct GetQueueAttributesOutput {
            pub attributes: Option<HashMap<crate::types::QueueAttributeName, String>>,
        }
        impl GetQueueAttributesOutput {
            pub fn attributes(&self) -> Option<&HashMap<crate::types::QueueAttributeName, String>>;
            pub fn builder() -> builders::GetQueueAttributesOutputBuilder;
        }
        #[derive(Debug)]
        pub enum GetQueueAttributesError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidAttributeName(crate::types::error::InvalidAttributeName),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for GetQueueAttributesError {}
        impl std::error::Error for GetQueueAttributesError {}
        impl GetQueueAttributesError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_attribute_name(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct GetQueueAttributesFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct GetQueueAttributesOutputBuilder {
                v: (),
            }
            impl GetQueueAttributesOutputBuilder {
                pub fn build(self) -> GetQueueAttributesOutput;
            }
            impl GetQueueAttributesFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    GetQueueAttributesOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        GetQueueAttributesError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> Self;
                pub fn set_attribute_names(self, input: Option<Vec<crate::types::QueueAttributeName>>) -> Self;
            }
        }
    }
    pub mod set_queue_attributes {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct SetQueueAttributesOutput {}
        impl SetQueueAttributesOutput {
            pub fn builder() -> builders::SetQueueAttributesOutputBuilder;
        }
        #[derive(Debug)]
        pub enum SetQueueAttributesError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidAttributeName(crate::types::error::InvalidAttributeName),
            InvalidAttributeValue(crate::types::error::InvalidAttributeValue),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            OverLimit(crate::types::error::OverLimit),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for SetQueueAttributesError {}
        impl std::error::Error for SetQueueAttributesError {}
        impl SetQueueAttributesError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_attribute_name(&self) -> bool;
            pub fn is_invalid_attribute_value(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_over_limit(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct SetQueueAttributesFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct SetQueueAttributesOutputBuilder {
                v: (),
            }
            impl SetQueueAttributesOutputBuilder {
                pub fn build(self) -> SetQueueAttributesOutput;
            }
            impl SetQueueAttributesFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    SetQueueAttributesOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        SetQueueAttributesError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
                pub fn attributes(self, k: crate::types::QueueAttributeName, v: impl Into<String>) -> Self;
                pub fn set_attributes(self, input: Option<HashMap<crate::types::QueueAttributeName, String>>) -> Self;
            }
        }
    }
    pub mod purge_queue {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct PurgeQueueOutput {}
        impl PurgeQueueOutput {
            pub fn builder() -> builders::PurgeQueueOutputBuilder;
        }
        #[derive(Debug)]
        pub enum PurgeQueueError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            PurgeQueueInProgress(crate::types::error::PurgeQueueInProgress),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for PurgeQueueError {}
        impl std::error::Error for PurgeQueueError {}
        impl PurgeQueueError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_purge_queue_in_progress(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct PurgeQueueFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct PurgeQueueOutputBuilder {
                v: (),
            }
            impl PurgeQueueOutputBuilder {
                pub fn build(self) -> PurgeQueueOutput;
            }
            impl PurgeQueueFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    PurgeQueueOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        PurgeQueueError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
            }
        }
    }
    pub mod list_queues {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListQueuesOutput {
            pub queue_urls: Option<Vec<String>>,
            pub next_token: Option<String>,
        }
        impl ListQueuesOutput {
            pub fn queue_urls(&self) -> &[String];
            pub fn next_token(&self) -> Option<&str>;
            pub fn builder() -> builders::ListQueuesOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListQueuesError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for ListQueuesError {}
        impl std::error::Error for ListQueuesError {}
        impl ListQueuesError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListQueuesFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListQueuesOutputBuilder {
                v: (),
            }
            impl ListQueuesOutputBuilder {
                pub fn build(self) -> ListQueuesOutput;
            }
            impl ListQueuesFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListQueuesOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListQueuesError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn into_paginator(self) -> super::paginator::ListQueuesPaginator;
                pub fn queue_name_prefix(self, input: impl Into<String>) -> Self;
                pub fn next_token(self, input: impl Into<String>) -> Self;
                pub fn set_next_token(self, input: Option<String>) -> Self;
                pub fn max_results(self, input: i32) -> Self;
            }
        }
        pub mod paginator {
            use super::*;
            pub struct ListQueuesPaginator {
                v: (),
            }
            impl ListQueuesPaginator {
                pub fn page_size(self, v: i32) -> Self;
                pub fn stop_on_duplicate_token(self, v: bool) -> Self;
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        ListQueuesOutput,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListQueuesError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
                pub fn items(self) -> ListQueuesPaginatorItems;
            }
            pub struct ListQueuesPaginatorItems(ListQueuesPaginator);
            impl ListQueuesPaginatorItems {
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        String,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListQueuesError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
            }
        }
    }
    pub mod delete_queue {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteQueueOutput {}
        impl DeleteQueueOutput {
            pub fn builder() -> builders::DeleteQueueOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteQueueError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteQueueError {}
        impl std::error::Error for DeleteQueueError {}
        impl DeleteQueueError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteQueueFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteQueueOutputBuilder {
                v: (),
            }
            impl DeleteQueueOutputBuilder {
                pub fn build(self) -> DeleteQueueOutput;
            }
            impl DeleteQueueFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteQueueOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteQueueError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                pub fn set_queue_url(self, input: Option<String>) -> Self;
            }
        }
    }
}

pub mod types {
    use super::*;
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchResultErrorEntry {
        pub id: String,
        pub sender_fault: bool,
        pub code: String,
        pub message: Option<String>,
    }
    impl BatchResultErrorEntry {
        pub fn id(&self) -> &str;
        pub fn sender_fault(&self) -> bool;
        pub fn code(&self) -> &str;
        pub fn message(&self) -> Option<&str>;
        pub fn builder() -> builders::BatchResultErrorEntryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteMessageBatchRequestEntry {
        pub id: String,
        pub receipt_handle: String,
    }
    impl DeleteMessageBatchRequestEntry {
        pub fn id(&self) -> &str;
        pub fn receipt_handle(&self) -> &str;
        pub fn builder() -> builders::DeleteMessageBatchRequestEntryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteMessageBatchResultEntry {
        pub id: String,
    }
    impl DeleteMessageBatchResultEntry {
        pub fn id(&self) -> &str;
        pub fn builder() -> builders::DeleteMessageBatchResultEntryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message {
        pub message_id: Option<String>,
        pub receipt_handle: Option<String>,
        pub md5_of_body: Option<String>,
        pub body: Option<String>,
        pub attributes: Option<HashMap<crate::types::MessageSystemAttributeName, String>>,
        pub md5_of_message_attributes: Option<String>,
        pub message_attributes: Option<HashMap<String, crate::types::MessageAttributeValue>>,
    }
    impl Message {
        pub fn message_id(&self) -> Option<&str>;
        pub fn receipt_handle(&self) -> Option<&str>;
        pub fn md5_of_body(&self) -> Option<&str>;
        pub fn body(&self) -> Option<&str>;
        pub fn attributes(&self) -> Option<&HashMap<crate::types::MessageSystemAttributeName, String>>;
        pub fn md5_of_message_attributes(&self) -> Option<&str>;
        pub fn message_attributes(&self) -> Option<&HashMap<String, crate::types::MessageAttributeValue>>;
        pub fn builder() -> builders::MessageBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageAttributeValue {
        pub string_value: Option<String>,
        pub binary_value: Option<aws_smithy_types::Blob>,
        pub string_list_values: Option<Vec<String>>,
        pub binary_list_values: Option<Vec<aws_smithy_types::Blob>>,
        pub data_type: String,
    }
    impl MessageAttributeValue {
        pub fn string_value(&self) -> Option<&str>;
        pub fn binary_value(&self) -> Option<&aws_smithy_types::Blob>;
        pub fn string_list_values(&self) -> &[String];
        pub fn binary_list_values(&self) -> &[aws_smithy_types::Blob];
        pub fn data_type(&self) -> &str;
        pub fn builder() -> builders::MessageAttributeValueBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageSystemAttributeName {
        AwsTraceHeader,
        All,
        ApproximateFirstReceiveTimestamp,
        ApproximateReceiveCount,
        DeadLetterQueueSourceArn,
        MessageDeduplicationId,
        MessageGroupId,
        SenderId,
        SentTimestamp,
        SequenceNumber,
        Unknown(()),
    }
    impl MessageSystemAttributeName {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for MessageSystemAttributeName {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for MessageSystemAttributeName {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageSystemAttributeNameForSends {
        AwsTraceHeader,
        Unknown(()),
    }
    impl MessageSystemAttributeNameForSends {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for MessageSystemAttributeNameForSends {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for MessageSystemAttributeNameForSends {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageSystemAttributeValue {
        pub string_value: Option<String>,
        pub binary_value: Option<aws_smithy_types::Blob>,
        pub string_list_values: Option<Vec<String>>,
        pub binary_list_values: Option<Vec<aws_smithy_types::Blob>>,
        pub data_type: String,
    }
    impl MessageSystemAttributeValue {
        pub fn string_value(&self) -> Option<&str>;
        pub fn binary_value(&self) -> Option<&aws_smithy_types::Blob>;
        pub fn string_list_values(&self) -> &[String];
        pub fn binary_list_values(&self) -> &[aws_smithy_types::Blob];
        pub fn data_type(&self) -> &str;
        pub fn builder() -> builders::MessageSystemAttributeValueBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum QueueAttributeName {
        All,
        ApproximateNumberOfMessages,
        ApproximateNumberOfMessagesDelayed,
        ApproximateNumberOfMessagesNotVisible,
        ContentBasedDeduplication,
        CreatedTimestamp,
        DeduplicationScope,
        DelaySeconds,
        FifoQueue,
        FifoThroughputLimit,
        KmsDataKeyReusePeriodSeconds,
        KmsMasterKeyId,
        LastModifiedTimestamp,
        MaximumMessageSize,
        MessageRetentionPeriod,
        Policy,
        QueueArn,
        ReceiveMessageWaitTimeSeconds,
        RedriveAllowPolicy,
        RedrivePolicy,
        SqsManagedSseEnabled,
        VisibilityTimeout,
        Unknown(()),
    }
    impl QueueAttributeName {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for QueueAttributeName {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for QueueAttributeName {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageBatchRequestEntry {
        pub id: String,
        pub message_body: String,
        pub delay_seconds: Option<i32>,
        pub message_attributes: Option<HashMap<String, crate::types::MessageAttributeValue>>,
        pub message_system_attributes:
            Option<HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>>,
        pub message_deduplication_id: Option<String>,
        pub message_group_id: Option<String>,
    }
    impl SendMessageBatchRequestEntry {
        pub fn id(&self) -> &str;
        pub fn message_body(&self) -> &str;
        pub fn delay_seconds(&self) -> Option<i32>;
        pub fn message_attributes(&self) -> Option<&HashMap<String, crate::types::MessageAttributeValue>>;
        pub fn message_system_attributes(
            &self,
        ) -> Option<&HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>>;
        pub fn message_deduplication_id(&self) -> Option<&str>;
        pub fn message_group_id(&self) -> Option<&str>;
        pub fn builder() -> builders::SendMessageBatchRequestEntryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageBatchResultEntry {
        pub id: String,
        pub message_id: String,
        pub md5_of_message_body: String,
        pub md5_of_message_attributes: Option<String>,
        pub md5_of_message_system_attributes: Option<String>,
        pub sequence_number: Option<String>,
    }
    impl SendMessageBatchResultEntry {
        pub fn id(&self) -> &str;
        pub fn message_id(&self) -> &str;
        pub fn md5_of_message_body(&self) -> &str;
        pub fn md5_of_message_attributes(&self) -> Option<&str>;
        pub fn md5_of_message_system_attributes(&self) -> Option<&str>;
        pub fn sequence_number(&self) -> Option<&str>;
        pub fn builder() -> builders::SendMessageBatchResultEntryBuilder;
    }
    pub mod builders {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct BatchResultErrorEntryBuilder {
            v: (),
        }
        impl BatchResultErrorEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self;
            pub fn sender_fault(self, input: bool) -> Self;
            pub fn code(self, input: impl Into<String>) -> Self;
            pub fn message(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::BatchResultErrorEntry, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DeleteMessageBatchRequestEntryBuilder {
            v: (),
        }
        impl DeleteMessageBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self;
            pub fn receipt_handle(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::DeleteMessageBatchRequestEntry, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DeleteMessageBatchResultEntryBuilder {
            v: (),
        }
        impl DeleteMessageBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::DeleteMessageBatchResultEntry, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct MessageBuilder {
            v: (),
        }
        impl MessageBuilder {
            pub fn message_id(self, input: impl Into<String>) -> Self;
            pub fn receipt_handle(self, input: impl Into<String>) -> Self;
            pub fn md5_of_body(self, input: impl Into<String>) -> Self;
            pub fn body(self, input: impl Into<String>) -> Self;
            pub fn attributes(self, k: crate::types::MessageSystemAttributeName, v: impl Into<String>) -> Self;
            pub fn set_attributes(self, input: Option<HashMap<crate::types::MessageSystemAttributeName, String>>) -> Self;
            pub fn md5_of_message_attributes(self, input: impl Into<String>) -> Self;
            pub fn set_md5_of_message_attributes(self, input: Option<String>) -> Self;
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self;
            pub fn set_message_attributes(self, input: Option<HashMap<String, crate::types::MessageAttributeValue>>) -> Self;
            pub fn build(self) -> crate::types::Message;
        }
        #[derive(Clone, Debug, Default)]
        pub struct MessageAttributeValueBuilder {
            v: (),
        }
        impl MessageAttributeValueBuilder {
            pub fn string_value(self, input: impl Into<String>) -> Self;
            pub fn binary_value(self, input: aws_smithy_types::Blob) -> Self;
            pub fn string_list_values(self, input: impl Into<String>) -> Self;
            pub fn binary_list_values(self, input: aws_smithy_types::Blob) -> Self;
            pub fn data_type(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::MessageAttributeValue, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct MessageSystemAttributeValueBuilder {
            v: (),
        }
        impl MessageSystemAttributeValueBuilder {
            pub fn string_value(self, input: impl Into<String>) -> Self;
            pub fn binary_value(self, input: aws_smithy_types::Blob) -> Self;
            pub fn string_list_values(self, input: impl Into<String>) -> Self;
            pub fn binary_list_values(self, input: aws_smithy_types::Blob) -> Self;
            pub fn data_type(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::MessageSystemAttributeValue, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct SendMessageBatchRequestEntryBuilder {
            v: (),
        }
        impl SendMessageBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self;
            pub fn message_body(self, input: impl Into<String>) -> Self;
            pub fn delay_seconds(self, input: i32) -> Self;
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self;
            pub fn set_message_attributes(self, input: Option<HashMap<String, crate::types::MessageAttributeValue>>) -> Self;
            pub fn message_system_attributes(
                self,
                k: crate::types::MessageSystemAttributeNameForSends,
                v: crate::types::MessageSystemAttributeValue,
            ) -> Self;
            pub fn set_message_system_attributes(
                self,
                input: Option<HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>>,
            ) -> Self;
            pub fn message_deduplication_id(self, input: impl Into<String>) -> Self;
            pub fn message_group_id(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::SendMessageBatchRequestEntry, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct SendMessageBatchResultEntryBuilder {
            v: (),
        }
        impl SendMessageBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self;
            pub fn message_id(self, input: impl Into<String>) -> Self;
            pub fn md5_of_message_body(self, input: impl Into<String>) -> Self;
            pub fn md5_of_message_attributes(self, input: impl Into<String>) -> Self;
            pub fn set_md5_of_message_attributes(self, input: Option<String>) -> Self;
            pub fn md5_of_message_system_attributes(self, input: impl Into<String>) -> Self;
            pub fn set_md5_of_message_system_attributes(self, input: Option<String>) -> Self;
            pub fn sequence_number(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::SendMessageBatchResultEntry, aws_smithy_types::error::operation::BuildError>;
        }
    }
    pub mod error {
        use super::*;
        #[derive(Clone, Debug, PartialEq)]
        pub struct BatchEntryIdsNotDistinct {
            pub message: Option<String>,
        }
        impl BatchEntryIdsNotDistinct {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for BatchEntryIdsNotDistinct {}
        impl std::error::Error for BatchEntryIdsNotDistinct {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct BatchRequestTooLong {
            pub message: Option<String>,
        }
        impl BatchRequestTooLong {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for BatchRequestTooLong {}
        impl std::error::Error for BatchRequestTooLong {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct EmptyBatchRequest {
            pub message: Option<String>,
        }
        impl EmptyBatchRequest {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for EmptyBatchRequest {}
        impl std::error::Error for EmptyBatchRequest {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidAddress {
            pub message: Option<String>,
        }
        impl InvalidAddress {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidAddress {}
        impl std::error::Error for InvalidAddress {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidAttributeName {
            pub message: Option<String>,
        }
        impl InvalidAttributeName {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidAttributeName {}
        impl std::error::Error for InvalidAttributeName {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidAttributeValue {
            pub message: Option<String>,
        }
        impl InvalidAttributeValue {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidAttributeValue {}
        impl std::error::Error for InvalidAttributeValue {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidBatchEntryId {
            pub message: Option<String>,
        }
        impl InvalidBatchEntryId {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidBatchEntryId {}
        impl std::error::Error for InvalidBatchEntryId {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidIdFormat {
            pub message: Option<String>,
        }
        impl InvalidIdFormat {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidIdFormat {}
        impl std::error::Error for InvalidIdFormat {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidMessageContents {
            pub message: Option<String>,
        }
        impl InvalidMessageContents {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidMessageContents {}
        impl std::error::Error for InvalidMessageContents {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidSecurity {
            pub message: Option<String>,
        }
        impl InvalidSecurity {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidSecurity {}
        impl std::error::Error for InvalidSecurity {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct KmsAccessDenied {
            pub message: Option<String>,
        }
        impl KmsAccessDenied {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for KmsAccessDenied {}
        impl std::error::Error for KmsAccessDenied {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct KmsDisabled {
            pub message: Option<String>,
        }
        impl KmsDisabled {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for KmsDisabled {}
        impl std::error::Error for KmsDisabled {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct KmsInvalidKeyUsage {
            pub message: Option<String>,
        }
        impl KmsInvalidKeyUsage {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for KmsInvalidKeyUsage {}
        impl std::error::Error for KmsInvalidKeyUsage {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct KmsInvalidState {
            pub message: Option<String>,
        }
        impl KmsInvalidState {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for KmsInvalidState {}
        impl std::error::Error for KmsInvalidState {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct KmsNotFound {
            pub message: Option<String>,
        }
        impl KmsNotFound {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for KmsNotFound {}
        impl std::error::Error for KmsNotFound {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct KmsOptInRequired {
            pub message: Option<String>,
        }
        impl KmsOptInRequired {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for KmsOptInRequired {}
        impl std::error::Error for KmsOptInRequired {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct KmsThrottled {
            pub message: Option<String>,
        }
        impl KmsThrottled {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for KmsThrottled {}
        impl std::error::Error for KmsThrottled {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct MessageNotInflight {
            pub message: Option<String>,
        }
        impl MessageNotInflight {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for MessageNotInflight {}
        impl std::error::Error for MessageNotInflight {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct OverLimit {
            pub message: Option<String>,
        }
        impl OverLimit {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for OverLimit {}
        impl std::error::Error for OverLimit {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct PurgeQueueInProgress {
            pub message: Option<String>,
        }
        impl PurgeQueueInProgress {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for PurgeQueueInProgress {}
        impl std::error::Error for PurgeQueueInProgress {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct QueueDeletedRecently {
            pub message: Option<String>,
        }
        impl QueueDeletedRecently {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for QueueDeletedRecently {}
        impl std::error::Error for QueueDeletedRecently {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct QueueDoesNotExist {
            pub message: Option<String>,
        }
        impl QueueDoesNotExist {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for QueueDoesNotExist {}
        impl std::error::Error for QueueDoesNotExist {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct QueueNameExists {
            pub message: Option<String>,
        }
        impl QueueNameExists {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for QueueNameExists {}
        impl std::error::Error for QueueNameExists {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ReceiptHandleIsInvalid {
            pub message: Option<String>,
        }
        impl ReceiptHandleIsInvalid {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ReceiptHandleIsInvalid {}
        impl std::error::Error for ReceiptHandleIsInvalid {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct RequestThrottled {
            pub message: Option<String>,
        }
        impl RequestThrottled {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for RequestThrottled {}
        impl std::error::Error for RequestThrottled {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct TooManyEntriesInBatchRequest {
            pub message: Option<String>,
        }
        impl TooManyEntriesInBatchRequest {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for TooManyEntriesInBatchRequest {}
        impl std::error::Error for TooManyEntriesInBatchRequest {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct UnsupportedOperation {
            pub message: Option<String>,
        }
        impl UnsupportedOperation {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for UnsupportedOperation {}
        impl std::error::Error for UnsupportedOperation {}
    }
}

//! aws-sdk-dynamodb 1.x: the operations that are used most.
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
        pub fn get_item(&self) -> crate::operation::get_item::builders::GetItemFluentBuilder;
        pub fn put_item(&self) -> crate::operation::put_item::builders::PutItemFluentBuilder;
        pub fn update_item(&self) -> crate::operation::update_item::builders::UpdateItemFluentBuilder;
        pub fn delete_item(&self) -> crate::operation::delete_item::builders::DeleteItemFluentBuilder;
        pub fn query(&self) -> crate::operation::query::builders::QueryFluentBuilder;
        pub fn scan(&self) -> crate::operation::scan::builders::ScanFluentBuilder;
        pub fn batch_get_item(&self) -> crate::operation::batch_get_item::builders::BatchGetItemFluentBuilder;
        pub fn batch_write_item(&self) -> crate::operation::batch_write_item::builders::BatchWriteItemFluentBuilder;
        pub fn transact_write_items(&self) -> crate::operation::transact_write_items::builders::TransactWriteItemsFluentBuilder;
        pub fn transact_get_items(&self) -> crate::operation::transact_get_items::builders::TransactGetItemsFluentBuilder;
        pub fn create_table(&self) -> crate::operation::create_table::builders::CreateTableFluentBuilder;
        pub fn describe_table(&self) -> crate::operation::describe_table::builders::DescribeTableFluentBuilder;
        pub fn delete_table(&self) -> crate::operation::delete_table::builders::DeleteTableFluentBuilder;
        pub fn list_tables(&self) -> crate::operation::list_tables::builders::ListTablesFluentBuilder;
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
    pub mod get_item {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct GetItemOutput {
            pub item: Option<HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
        }
        impl GetItemOutput {
            pub fn item(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity>;
            pub fn builder() -> builders::GetItemOutputBuilder;
        }
        #[derive(Debug)]
        pub enum GetItemError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            Unhandled(()),
        }
        impl core::fmt::Display for GetItemError {}
        impl std::error::Error for GetItemError {}
        impl GetItemError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct GetItemFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct GetItemOutputBuilder {
                v: (),
            }
            impl GetItemOutputBuilder {
                pub fn build(self) -> GetItemOutput;
            }
            impl GetItemFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    GetItemOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        GetItemError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn table_name(self, input: impl Into<String>) -> Self;
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self;
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> Self;
                pub fn consistent_read(self, input: bool) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn projection_expression(self, input: impl Into<String>) -> Self;
                pub fn set_projection_expression(self, input: Option<String>) -> Self;
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
            }
        }
    }
    pub mod put_item {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct PutItemOutput {
            pub attributes: Option<HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
            pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics>,
        }
        impl PutItemOutput {
            pub fn attributes(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity>;
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics>;
            pub fn builder() -> builders::PutItemOutputBuilder;
        }
        #[derive(Debug)]
        pub enum PutItemError {
            ConditionalCheckFailedException(crate::types::error::ConditionalCheckFailedException),
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            TransactionConflictException(crate::types::error::TransactionConflictException),
            Unhandled(()),
        }
        impl core::fmt::Display for PutItemError {}
        impl std::error::Error for PutItemError {}
        impl PutItemError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_conditional_check_failed_exception(&self) -> bool;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
            pub fn is_transaction_conflict_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct PutItemFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct PutItemOutputBuilder {
                v: (),
            }
            impl PutItemOutputBuilder {
                pub fn build(self) -> PutItemOutput;
            }
            impl PutItemFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    PutItemOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        PutItemError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn table_name(self, input: impl Into<String>) -> Self;
                pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_item(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self;
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self;
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self;
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self;
                pub fn condition_expression(self, input: impl Into<String>) -> Self;
                pub fn set_condition_expression(self, input: Option<String>) -> Self;
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self;
            }
        }
    }
    pub mod update_item {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct UpdateItemOutput {
            pub attributes: Option<HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
            pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics>,
        }
        impl UpdateItemOutput {
            pub fn attributes(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity>;
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics>;
            pub fn builder() -> builders::UpdateItemOutputBuilder;
        }
        #[derive(Debug)]
        pub enum UpdateItemError {
            ConditionalCheckFailedException(crate::types::error::ConditionalCheckFailedException),
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            TransactionConflictException(crate::types::error::TransactionConflictException),
            Unhandled(()),
        }
        impl core::fmt::Display for UpdateItemError {}
        impl std::error::Error for UpdateItemError {}
        impl UpdateItemError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_conditional_check_failed_exception(&self) -> bool;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
            pub fn is_transaction_conflict_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct UpdateItemFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct UpdateItemOutputBuilder {
                v: (),
            }
            impl UpdateItemOutputBuilder {
                pub fn build(self) -> UpdateItemOutput;
            }
            impl UpdateItemFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    UpdateItemOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        UpdateItemError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn table_name(self, input: impl Into<String>) -> Self;
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn attribute_updates(self, k: impl Into<String>, v: crate::types::AttributeValueUpdate) -> Self;
                pub fn set_attribute_updates(self, input: Option<HashMap<String, crate::types::AttributeValueUpdate>>) -> Self;
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self;
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self;
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self;
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self;
                pub fn update_expression(self, input: impl Into<String>) -> Self;
                pub fn set_update_expression(self, input: Option<String>) -> Self;
                pub fn condition_expression(self, input: impl Into<String>) -> Self;
                pub fn set_condition_expression(self, input: Option<String>) -> Self;
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self;
            }
        }
    }
    pub mod delete_item {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteItemOutput {
            pub attributes: Option<HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
            pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics>,
        }
        impl DeleteItemOutput {
            pub fn attributes(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity>;
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics>;
            pub fn builder() -> builders::DeleteItemOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteItemError {
            ConditionalCheckFailedException(crate::types::error::ConditionalCheckFailedException),
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            TransactionConflictException(crate::types::error::TransactionConflictException),
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteItemError {}
        impl std::error::Error for DeleteItemError {}
        impl DeleteItemError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_conditional_check_failed_exception(&self) -> bool;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
            pub fn is_transaction_conflict_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteItemFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteItemOutputBuilder {
                v: (),
            }
            impl DeleteItemOutputBuilder {
                pub fn build(self) -> DeleteItemOutput;
            }
            impl DeleteItemFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteItemOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteItemError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn table_name(self, input: impl Into<String>) -> Self;
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self;
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self;
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self;
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self;
                pub fn condition_expression(self, input: impl Into<String>) -> Self;
                pub fn set_condition_expression(self, input: Option<String>) -> Self;
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self;
            }
        }
    }
    pub mod query {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct QueryOutput {
            pub items: Option<Vec<HashMap<String, crate::types::AttributeValue>>>,
            pub count: i32,
            pub scanned_count: i32,
            pub last_evaluated_key: Option<HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
        }
        impl QueryOutput {
            pub fn items(&self) -> &[HashMap<String, crate::types::AttributeValue>];
            pub fn count(&self) -> i32;
            pub fn scanned_count(&self) -> i32;
            pub fn last_evaluated_key(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity>;
            pub fn builder() -> builders::QueryOutputBuilder;
        }
        #[derive(Debug)]
        pub enum QueryError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            Unhandled(()),
        }
        impl core::fmt::Display for QueryError {}
        impl std::error::Error for QueryError {}
        impl QueryError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct QueryFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct QueryOutputBuilder {
                v: (),
            }
            impl QueryOutputBuilder {
                pub fn build(self) -> QueryOutput;
            }
            impl QueryFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    QueryOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        QueryError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn into_paginator(self) -> super::paginator::QueryPaginator;
                pub fn table_name(self, input: impl Into<String>) -> Self;
                pub fn index_name(self, input: impl Into<String>) -> Self;
                pub fn select(self, input: crate::types::Select) -> Self;
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self;
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> Self;
                pub fn limit(self, input: i32) -> Self;
                pub fn consistent_read(self, input: bool) -> Self;
                pub fn key_conditions(self, k: impl Into<String>, v: crate::types::Condition) -> Self;
                pub fn set_key_conditions(self, input: Option<HashMap<String, crate::types::Condition>>) -> Self;
                pub fn query_filter(self, k: impl Into<String>, v: crate::types::Condition) -> Self;
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self;
                pub fn scan_index_forward(self, input: bool) -> Self;
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_exclusive_start_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn projection_expression(self, input: impl Into<String>) -> Self;
                pub fn set_projection_expression(self, input: Option<String>) -> Self;
                pub fn filter_expression(self, input: impl Into<String>) -> Self;
                pub fn set_filter_expression(self, input: Option<String>) -> Self;
                pub fn key_condition_expression(self, input: impl Into<String>) -> Self;
                pub fn set_key_condition_expression(self, input: Option<String>) -> Self;
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            }
        }
        pub mod paginator {
            use super::*;
            pub struct QueryPaginator {
                v: (),
            }
            impl QueryPaginator {
                pub fn page_size(self, v: i32) -> Self;
                pub fn stop_on_duplicate_token(self, v: bool) -> Self;
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        QueryOutput,
                        aws_smithy_runtime_api::client::result::SdkError<
                            QueryError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
                pub fn items(self) -> QueryPaginatorItems;
            }
            pub struct QueryPaginatorItems(QueryPaginator);
            impl QueryPaginatorItems {
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        HashMap<String, crate::types::AttributeValue>,
                        aws_smithy_runtime_api::client::result::SdkError<
                            QueryError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
            }
        }
    }
    pub mod scan {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ScanOutput {
            pub items: Option<Vec<HashMap<String, crate::types::AttributeValue>>>,
            pub count: i32,
            pub scanned_count: i32,
            pub last_evaluated_key: Option<HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
        }
        impl ScanOutput {
            pub fn items(&self) -> &[HashMap<String, crate::types::AttributeValue>];
            pub fn count(&self) -> i32;
            pub fn scanned_count(&self) -> i32;
            pub fn last_evaluated_key(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity>;
            pub fn builder() -> builders::ScanOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ScanError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            Unhandled(()),
        }
        impl core::fmt::Display for ScanError {}
        impl std::error::Error for ScanError {}
        impl ScanError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ScanFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ScanOutputBuilder {
                v: (),
            }
            impl ScanOutputBuilder {
                pub fn build(self) -> ScanOutput;
            }
            impl ScanFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ScanOutput,
                    aws_smithy_runtime_api::client::result::SdkError<ScanError, aws_smithy_runtime_api::client::orchestrator::HttpResponse>,
                >;
                pub fn into_paginator(self) -> super::paginator::ScanPaginator;
                pub fn table_name(self, input: impl Into<String>) -> Self;
                pub fn index_name(self, input: impl Into<String>) -> Self;
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self;
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> Self;
                pub fn limit(self, input: i32) -> Self;
                pub fn select(self, input: crate::types::Select) -> Self;
                pub fn scan_filter(self, k: impl Into<String>, v: crate::types::Condition) -> Self;
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self;
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_exclusive_start_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn total_segments(self, input: i32) -> Self;
                pub fn segment(self, input: i32) -> Self;
                pub fn projection_expression(self, input: impl Into<String>) -> Self;
                pub fn set_projection_expression(self, input: Option<String>) -> Self;
                pub fn filter_expression(self, input: impl Into<String>) -> Self;
                pub fn set_filter_expression(self, input: Option<String>) -> Self;
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
                pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
                pub fn consistent_read(self, input: bool) -> Self;
            }
        }
        pub mod paginator {
            use super::*;
            pub struct ScanPaginator {
                v: (),
            }
            impl ScanPaginator {
                pub fn page_size(self, v: i32) -> Self;
                pub fn stop_on_duplicate_token(self, v: bool) -> Self;
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        ScanOutput,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ScanError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
                pub fn items(self) -> ScanPaginatorItems;
            }
            pub struct ScanPaginatorItems(ScanPaginator);
            impl ScanPaginatorItems {
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        HashMap<String, crate::types::AttributeValue>,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ScanError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
            }
        }
    }
    pub mod batch_get_item {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct BatchGetItemOutput {
            pub responses: Option<HashMap<String, Vec<HashMap<String, crate::types::AttributeValue>>>>,
            pub unprocessed_keys: Option<HashMap<String, crate::types::KeysAndAttributes>>,
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl BatchGetItemOutput {
            pub fn responses(&self) -> Option<&HashMap<String, Vec<HashMap<String, crate::types::AttributeValue>>>>;
            pub fn unprocessed_keys(&self) -> Option<&HashMap<String, crate::types::KeysAndAttributes>>;
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity];
            pub fn builder() -> builders::BatchGetItemOutputBuilder;
        }
        #[derive(Debug)]
        pub enum BatchGetItemError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            Unhandled(()),
        }
        impl core::fmt::Display for BatchGetItemError {}
        impl std::error::Error for BatchGetItemError {}
        impl BatchGetItemError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct BatchGetItemFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct BatchGetItemOutputBuilder {
                v: (),
            }
            impl BatchGetItemOutputBuilder {
                pub fn build(self) -> BatchGetItemOutput;
            }
            impl BatchGetItemFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    BatchGetItemOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        BatchGetItemError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn request_items(self, k: impl Into<String>, v: crate::types::KeysAndAttributes) -> Self;
                pub fn set_request_items(self, input: Option<HashMap<String, crate::types::KeysAndAttributes>>) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
            }
        }
    }
    pub mod batch_write_item {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct BatchWriteItemOutput {
            pub unprocessed_items: Option<HashMap<String, Vec<crate::types::WriteRequest>>>,
            pub item_collection_metrics: Option<HashMap<String, Vec<crate::types::ItemCollectionMetrics>>>,
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl BatchWriteItemOutput {
            pub fn unprocessed_items(&self) -> Option<&HashMap<String, Vec<crate::types::WriteRequest>>>;
            pub fn item_collection_metrics(&self) -> Option<&HashMap<String, Vec<crate::types::ItemCollectionMetrics>>>;
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity];
            pub fn builder() -> builders::BatchWriteItemOutputBuilder;
        }
        #[derive(Debug)]
        pub enum BatchWriteItemError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            Unhandled(()),
        }
        impl core::fmt::Display for BatchWriteItemError {}
        impl std::error::Error for BatchWriteItemError {}
        impl BatchWriteItemError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct BatchWriteItemFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct BatchWriteItemOutputBuilder {
                v: (),
            }
            impl BatchWriteItemOutputBuilder {
                pub fn build(self) -> BatchWriteItemOutput;
            }
            impl BatchWriteItemFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    BatchWriteItemOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        BatchWriteItemError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn request_items(self, k: impl Into<String>, v: Vec<crate::types::WriteRequest>) -> Self;
                pub fn set_request_items(self, input: Option<HashMap<String, Vec<crate::types::WriteRequest>>>) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self;
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self;
            }
        }
    }
    pub mod transact_write_items {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct TransactWriteItemsOutput {
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
            pub item_collection_metrics: Option<HashMap<String, Vec<crate::types::ItemCollectionMetrics>>>,
        }
        impl TransactWriteItemsOutput {
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity];
            pub fn item_collection_metrics(&self) -> Option<&HashMap<String, Vec<crate::types::ItemCollectionMetrics>>>;
            pub fn builder() -> builders::TransactWriteItemsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum TransactWriteItemsError {
            IdempotentParameterMismatchException(crate::types::error::IdempotentParameterMismatchException),
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            TransactionCanceledException(crate::types::error::TransactionCanceledException),
            TransactionInProgressException(crate::types::error::TransactionInProgressException),
            Unhandled(()),
        }
        impl core::fmt::Display for TransactWriteItemsError {}
        impl std::error::Error for TransactWriteItemsError {}
        impl TransactWriteItemsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_idempotent_parameter_mismatch_exception(&self) -> bool;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
            pub fn is_transaction_canceled_exception(&self) -> bool;
            pub fn is_transaction_in_progress_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct TransactWriteItemsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct TransactWriteItemsOutputBuilder {
                v: (),
            }
            impl TransactWriteItemsOutputBuilder {
                pub fn build(self) -> TransactWriteItemsOutput;
            }
            impl TransactWriteItemsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    TransactWriteItemsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        TransactWriteItemsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn transact_items(self, input: crate::types::TransactWriteItem) -> Self;
                pub fn set_transact_items(self, input: Option<Vec<crate::types::TransactWriteItem>>) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self;
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self;
                pub fn client_request_token(self, input: impl Into<String>) -> Self;
                pub fn set_client_request_token(self, input: Option<String>) -> Self;
            }
        }
    }
    pub mod transact_get_items {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct TransactGetItemsOutput {
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
            pub responses: Option<Vec<crate::types::ItemResponse>>,
        }
        impl TransactGetItemsOutput {
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity];
            pub fn responses(&self) -> &[crate::types::ItemResponse];
            pub fn builder() -> builders::TransactGetItemsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum TransactGetItemsError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(crate::types::error::RequestLimitExceeded),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            ThrottlingException(crate::types::error::ThrottlingException),
            TransactionCanceledException(crate::types::error::TransactionCanceledException),
            Unhandled(()),
        }
        impl core::fmt::Display for TransactGetItemsError {}
        impl std::error::Error for TransactGetItemsError {}
        impl TransactGetItemsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            pub fn is_request_limit_exceeded(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn is_throttling_exception(&self) -> bool;
            pub fn is_transaction_canceled_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct TransactGetItemsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct TransactGetItemsOutputBuilder {
                v: (),
            }
            impl TransactGetItemsOutputBuilder {
                pub fn build(self) -> TransactGetItemsOutput;
            }
            impl TransactGetItemsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    TransactGetItemsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        TransactGetItemsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn transact_items(self, input: crate::types::TransactGetItem) -> Self;
                pub fn set_transact_items(self, input: Option<Vec<crate::types::TransactGetItem>>) -> Self;
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self;
            }
        }
    }
    pub mod create_table {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct CreateTableOutput {
            pub table_description: Option<crate::types::TableDescription>,
        }
        impl CreateTableOutput {
            pub fn table_description(&self) -> Option<&crate::types::TableDescription>;
            pub fn builder() -> builders::CreateTableOutputBuilder;
        }
        #[derive(Debug)]
        pub enum CreateTableError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            LimitExceededException(crate::types::error::LimitExceededException),
            ResourceInUseException(crate::types::error::ResourceInUseException),
            Unhandled(()),
        }
        impl core::fmt::Display for CreateTableError {}
        impl std::error::Error for CreateTableError {}
        impl CreateTableError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_limit_exceeded_exception(&self) -> bool;
            pub fn is_resource_in_use_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct CreateTableFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct CreateTableOutputBuilder {
                v: (),
            }
            impl CreateTableOutputBuilder {
                pub fn build(self) -> CreateTableOutput;
            }
            impl CreateTableFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    CreateTableOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        CreateTableError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn attribute_definitions(self, input: crate::types::AttributeDefinition) -> Self;
                pub fn set_attribute_definitions(self, input: Option<Vec<crate::types::AttributeDefinition>>) -> Self;
                pub fn table_name(self, input: impl Into<String>) -> Self;
                pub fn key_schema(self, input: crate::types::KeySchemaElement) -> Self;
                pub fn set_key_schema(self, input: Option<Vec<crate::types::KeySchemaElement>>) -> Self;
                pub fn local_secondary_indexes(self, input: crate::types::LocalSecondaryIndex) -> Self;
                pub fn global_secondary_indexes(self, input: crate::types::GlobalSecondaryIndex) -> Self;
                pub fn billing_mode(self, input: crate::types::BillingMode) -> Self;
                pub fn provisioned_throughput(self, input: crate::types::ProvisionedThroughput) -> Self;
                pub fn stream_specification(self, input: crate::types::StreamSpecification) -> Self;
                pub fn sse_specification(self, input: crate::types::SseSpecification) -> Self;
                pub fn tags(self, input: crate::types::Tag) -> Self;
                pub fn table_class(self, input: crate::types::TableClass) -> Self;
                pub fn deletion_protection_enabled(self, input: bool) -> Self;
                pub fn warm_throughput(self, input: crate::types::WarmThroughput) -> Self;
                pub fn resource_policy(self, input: impl Into<String>) -> Self;
                pub fn on_demand_throughput(self, input: crate::types::OnDemandThroughput) -> Self;
                pub fn global_table_source_arn(self, input: impl Into<String>) -> Self;
                pub fn global_table_settings_replication_mode(self, input: crate::types::GlobalTableSettingsReplicationMode) -> Self;
                pub fn vector_indexes(self, input: crate::types::VectorIndex) -> Self;
            }
        }
    }
    pub mod describe_table {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DescribeTableOutput {
            pub table: Option<crate::types::TableDescription>,
        }
        impl DescribeTableOutput {
            pub fn table(&self) -> Option<&crate::types::TableDescription>;
            pub fn builder() -> builders::DescribeTableOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DescribeTableError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            Unhandled(()),
        }
        impl core::fmt::Display for DescribeTableError {}
        impl std::error::Error for DescribeTableError {}
        impl DescribeTableError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DescribeTableFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DescribeTableOutputBuilder {
                v: (),
            }
            impl DescribeTableOutputBuilder {
                pub fn build(self) -> DescribeTableOutput;
            }
            impl DescribeTableFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DescribeTableOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DescribeTableError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn table_name(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod delete_table {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteTableOutput {
            pub table_description: Option<crate::types::TableDescription>,
        }
        impl DeleteTableOutput {
            pub fn table_description(&self) -> Option<&crate::types::TableDescription>;
            pub fn builder() -> builders::DeleteTableOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteTableError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            LimitExceededException(crate::types::error::LimitExceededException),
            ResourceInUseException(crate::types::error::ResourceInUseException),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteTableError {}
        impl std::error::Error for DeleteTableError {}
        impl DeleteTableError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            pub fn is_limit_exceeded_exception(&self) -> bool;
            pub fn is_resource_in_use_exception(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteTableFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteTableOutputBuilder {
                v: (),
            }
            impl DeleteTableOutputBuilder {
                pub fn build(self) -> DeleteTableOutput;
            }
            impl DeleteTableFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteTableOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteTableError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn table_name(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod list_tables {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListTablesOutput {
            pub table_names: Option<Vec<String>>,
            pub last_evaluated_table_name: Option<String>,
        }
        impl ListTablesOutput {
            pub fn table_names(&self) -> &[String];
            pub fn last_evaluated_table_name(&self) -> Option<&str>;
            pub fn builder() -> builders::ListTablesOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListTablesError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidEndpointException(crate::types::error::InvalidEndpointException),
            Unhandled(()),
        }
        impl core::fmt::Display for ListTablesError {}
        impl std::error::Error for ListTablesError {}
        impl ListTablesError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_endpoint_exception(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListTablesFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListTablesOutputBuilder {
                v: (),
            }
            impl ListTablesOutputBuilder {
                pub fn build(self) -> ListTablesOutput;
            }
            impl ListTablesFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListTablesOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListTablesError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn into_paginator(self) -> super::paginator::ListTablesPaginator;
                pub fn exclusive_start_table_name(self, input: impl Into<String>) -> Self;
                pub fn set_exclusive_start_table_name(self, input: Option<String>) -> Self;
                pub fn limit(self, input: i32) -> Self;
            }
        }
        pub mod paginator {
            use super::*;
            pub struct ListTablesPaginator {
                v: (),
            }
            impl ListTablesPaginator {
                pub fn page_size(self, v: i32) -> Self;
                pub fn stop_on_duplicate_token(self, v: bool) -> Self;
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        ListTablesOutput,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListTablesError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
                pub fn items(self) -> ListTablesPaginatorItems;
            }
            pub struct ListTablesPaginatorItems(ListTablesPaginator);
            impl ListTablesPaginatorItems {
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        String,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListTablesError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
            }
        }
    }
}

pub mod types {
    use super::*;
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttributeDefinition {
        pub attribute_name: String,
        pub attribute_type: crate::types::ScalarAttributeType,
    }
    impl AttributeDefinition {
        pub fn attribute_name(&self) -> &str;
        pub fn attribute_type(&self) -> &crate::types::ScalarAttributeType;
        pub fn builder() -> builders::AttributeDefinitionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeValue {
        B(aws_smithy_types::Blob),
        Bool(bool),
        Bs(Vec<aws_smithy_types::Blob>),
        L(Vec<crate::types::AttributeValue>),
        M(HashMap<String, crate::types::AttributeValue>),
        N(String),
        Ns(Vec<String>),
        Null(bool),
        S(String),
        Ss(Vec<String>),
        Unknown,
    }
    impl AttributeValue {
        pub fn as_b(&self) -> Result<&aws_smithy_types::Blob, &Self>;
        pub fn is_b(&self) -> bool;
        pub fn as_bool(&self) -> Result<&bool, &Self>;
        pub fn is_bool(&self) -> bool;
        pub fn as_bs(&self) -> Result<&Vec<aws_smithy_types::Blob>, &Self>;
        pub fn is_bs(&self) -> bool;
        pub fn as_l(&self) -> Result<&Vec<crate::types::AttributeValue>, &Self>;
        pub fn is_l(&self) -> bool;
        pub fn as_m(&self) -> Result<&HashMap<String, crate::types::AttributeValue>, &Self>;
        pub fn is_m(&self) -> bool;
        pub fn as_n(&self) -> Result<&String, &Self>;
        pub fn is_n(&self) -> bool;
        pub fn as_ns(&self) -> Result<&Vec<String>, &Self>;
        pub fn is_ns(&self) -> bool;
        pub fn as_null(&self) -> Result<&bool, &Self>;
        pub fn is_null(&self) -> bool;
        pub fn as_s(&self) -> Result<&String, &Self>;
        pub fn is_s(&self) -> bool;
        pub fn as_ss(&self) -> Result<&Vec<String>, &Self>;
        pub fn is_ss(&self) -> bool;
        pub fn is_unknown(&self) -> bool;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttributeValueUpdate {
        pub value: Option<crate::types::AttributeValue>,
        pub action: Option<crate::types::AttributeAction>,
    }
    impl AttributeValueUpdate {
        pub fn value(&self) -> Option<&crate::types::AttributeValue>;
        pub fn action(&self) -> Option<&crate::types::AttributeAction>;
        pub fn builder() -> builders::AttributeValueUpdateBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeAction {
        Add,
        Delete,
        Put,
        Unknown(()),
    }
    impl AttributeAction {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for AttributeAction {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for AttributeAction {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum BillingMode {
        PayPerRequest,
        Provisioned,
        Unknown(()),
    }
    impl BillingMode {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for BillingMode {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for BillingMode {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Condition {
        pub attribute_value_list: Option<Vec<crate::types::AttributeValue>>,
        pub comparison_operator: crate::types::ComparisonOperator,
    }
    impl Condition {
        pub fn attribute_value_list(&self) -> &[crate::types::AttributeValue];
        pub fn comparison_operator(&self) -> &crate::types::ComparisonOperator;
        pub fn builder() -> builders::ConditionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ComparisonOperator {
        BeginsWith,
        Between,
        Contains,
        Eq,
        Ge,
        Gt,
        In,
        Le,
        Lt,
        Ne,
        NotContains,
        NotNull,
        Null,
        Unknown(()),
    }
    impl ComparisonOperator {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ComparisonOperator {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ComparisonOperator {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ConditionalOperator {
        And,
        Or,
        Unknown(()),
    }
    impl ConditionalOperator {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ConditionalOperator {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ConditionalOperator {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConsumedCapacity {
        pub table_name: Option<String>,
        pub capacity_units: Option<f64>,
        pub read_capacity_units: Option<f64>,
        pub write_capacity_units: Option<f64>,
        pub table: Option<crate::types::Capacity>,
        pub local_secondary_indexes: Option<HashMap<String, crate::types::Capacity>>,
        pub global_secondary_indexes: Option<HashMap<String, crate::types::Capacity>>,
        pub vector_indexes: Option<HashMap<String, crate::types::VectorCapacity>>,
    }
    impl ConsumedCapacity {
        pub fn table_name(&self) -> Option<&str>;
        pub fn capacity_units(&self) -> Option<f64>;
        pub fn read_capacity_units(&self) -> Option<f64>;
        pub fn write_capacity_units(&self) -> Option<f64>;
        pub fn table(&self) -> Option<&crate::types::Capacity>;
        pub fn local_secondary_indexes(&self) -> Option<&HashMap<String, crate::types::Capacity>>;
        pub fn global_secondary_indexes(&self) -> Option<&HashMap<String, crate::types::Capacity>>;
        pub fn vector_indexes(&self) -> Option<&HashMap<String, crate::types::VectorCapacity>>;
        pub fn builder() -> builders::ConsumedCapacityBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Capacity {
        pub read_capacity_units: Option<f64>,
        pub write_capacity_units: Option<f64>,
        pub capacity_units: Option<f64>,
    }
    impl Capacity {
        pub fn read_capacity_units(&self) -> Option<f64>;
        pub fn write_capacity_units(&self) -> Option<f64>;
        pub fn capacity_units(&self) -> Option<f64>;
        pub fn builder() -> builders::CapacityBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpectedAttributeValue {
        pub value: Option<crate::types::AttributeValue>,
        pub exists: Option<bool>,
        pub comparison_operator: Option<crate::types::ComparisonOperator>,
        pub attribute_value_list: Option<Vec<crate::types::AttributeValue>>,
    }
    impl ExpectedAttributeValue {
        pub fn value(&self) -> Option<&crate::types::AttributeValue>;
        pub fn exists(&self) -> Option<bool>;
        pub fn comparison_operator(&self) -> Option<&crate::types::ComparisonOperator>;
        pub fn attribute_value_list(&self) -> &[crate::types::AttributeValue];
        pub fn builder() -> builders::ExpectedAttributeValueBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalSecondaryIndex {
        pub index_name: String,
        pub key_schema: Vec<crate::types::KeySchemaElement>,
        pub projection: Option<crate::types::Projection>,
        pub provisioned_throughput: Option<crate::types::ProvisionedThroughput>,
        pub on_demand_throughput: Option<crate::types::OnDemandThroughput>,
        pub warm_throughput: Option<crate::types::WarmThroughput>,
    }
    impl GlobalSecondaryIndex {
        pub fn index_name(&self) -> &str;
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement];
        pub fn projection(&self) -> Option<&crate::types::Projection>;
        pub fn provisioned_throughput(&self) -> Option<&crate::types::ProvisionedThroughput>;
        pub fn on_demand_throughput(&self) -> Option<&crate::types::OnDemandThroughput>;
        pub fn warm_throughput(&self) -> Option<&crate::types::WarmThroughput>;
        pub fn builder() -> builders::GlobalSecondaryIndexBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum GlobalTableSettingsReplicationMode {
        Disabled,
        Enabled,
        EnabledWithOverrides,
        Unknown(()),
    }
    impl GlobalTableSettingsReplicationMode {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for GlobalTableSettingsReplicationMode {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for GlobalTableSettingsReplicationMode {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ItemCollectionMetrics {
        pub item_collection_key: Option<HashMap<String, crate::types::AttributeValue>>,
        pub size_estimate_range_gb: Option<Vec<f64>>,
    }
    impl ItemCollectionMetrics {
        pub fn item_collection_key(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
        pub fn size_estimate_range_gb(&self) -> &[f64];
        pub fn builder() -> builders::ItemCollectionMetricsBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ItemResponse {
        pub item: Option<HashMap<String, crate::types::AttributeValue>>,
    }
    impl ItemResponse {
        pub fn item(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
        pub fn builder() -> builders::ItemResponseBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeySchemaElement {
        pub attribute_name: String,
        pub key_type: crate::types::KeyType,
    }
    impl KeySchemaElement {
        pub fn attribute_name(&self) -> &str;
        pub fn key_type(&self) -> &crate::types::KeyType;
        pub fn builder() -> builders::KeySchemaElementBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum KeyType {
        Hash,
        Range,
        Unknown(()),
    }
    impl KeyType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for KeyType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for KeyType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeysAndAttributes {
        pub keys: Vec<HashMap<String, crate::types::AttributeValue>>,
        pub attributes_to_get: Option<Vec<String>>,
        pub consistent_read: Option<bool>,
        pub projection_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
    }
    impl KeysAndAttributes {
        pub fn keys(&self) -> &[HashMap<String, crate::types::AttributeValue>];
        pub fn attributes_to_get(&self) -> &[String];
        pub fn consistent_read(&self) -> Option<bool>;
        pub fn projection_expression(&self) -> Option<&str>;
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        pub fn builder() -> builders::KeysAndAttributesBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct LocalSecondaryIndex {
        pub index_name: String,
        pub key_schema: Vec<crate::types::KeySchemaElement>,
        pub projection: Option<crate::types::Projection>,
    }
    impl LocalSecondaryIndex {
        pub fn index_name(&self) -> &str;
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement];
        pub fn projection(&self) -> Option<&crate::types::Projection>;
        pub fn builder() -> builders::LocalSecondaryIndexBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnDemandThroughput {
        pub max_read_request_units: Option<i64>,
        pub max_write_request_units: Option<i64>,
    }
    impl OnDemandThroughput {
        pub fn max_read_request_units(&self) -> Option<i64>;
        pub fn max_write_request_units(&self) -> Option<i64>;
        pub fn builder() -> builders::OnDemandThroughputBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Projection {
        pub projection_type: Option<crate::types::ProjectionType>,
        pub non_key_attributes: Option<Vec<String>>,
    }
    impl Projection {
        pub fn projection_type(&self) -> Option<&crate::types::ProjectionType>;
        pub fn non_key_attributes(&self) -> &[String];
        pub fn builder() -> builders::ProjectionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ProjectionType {
        All,
        Include,
        KeysOnly,
        Unknown(()),
    }
    impl ProjectionType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ProjectionType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ProjectionType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisionedThroughput {
        pub read_capacity_units: i64,
        pub write_capacity_units: i64,
    }
    impl ProvisionedThroughput {
        pub fn read_capacity_units(&self) -> i64;
        pub fn write_capacity_units(&self) -> i64;
        pub fn builder() -> builders::ProvisionedThroughputBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReturnConsumedCapacity {
        Indexes,
        None,
        Total,
        Unknown(()),
    }
    impl ReturnConsumedCapacity {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ReturnConsumedCapacity {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ReturnConsumedCapacity {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReturnItemCollectionMetrics {
        None,
        Size,
        Unknown(()),
    }
    impl ReturnItemCollectionMetrics {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ReturnItemCollectionMetrics {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ReturnItemCollectionMetrics {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReturnValue {
        AllNew,
        AllOld,
        None,
        UpdatedNew,
        UpdatedOld,
        Unknown(()),
    }
    impl ReturnValue {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ReturnValue {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ReturnValue {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReturnValuesOnConditionCheckFailure {
        AllOld,
        None,
        Unknown(()),
    }
    impl ReturnValuesOnConditionCheckFailure {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ReturnValuesOnConditionCheckFailure {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ReturnValuesOnConditionCheckFailure {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ScalarAttributeType {
        B,
        N,
        S,
        Unknown(()),
    }
    impl ScalarAttributeType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ScalarAttributeType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ScalarAttributeType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum Select {
        AllAttributes,
        AllProjectedAttributes,
        Count,
        SpecificAttributes,
        Unknown(()),
    }
    impl Select {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for Select {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for Select {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SseSpecification {
        pub enabled: Option<bool>,
        pub sse_type: Option<crate::types::SseType>,
        pub kms_master_key_id: Option<String>,
    }
    impl SseSpecification {
        pub fn enabled(&self) -> Option<bool>;
        pub fn sse_type(&self) -> Option<&crate::types::SseType>;
        pub fn kms_master_key_id(&self) -> Option<&str>;
        pub fn builder() -> builders::SseSpecificationBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum SseType {
        Aes256,
        Kms,
        Unknown(()),
    }
    impl SseType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for SseType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for SseType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct StreamSpecification {
        pub stream_enabled: bool,
        pub stream_view_type: Option<crate::types::StreamViewType>,
    }
    impl StreamSpecification {
        pub fn stream_enabled(&self) -> bool;
        pub fn stream_view_type(&self) -> Option<&crate::types::StreamViewType>;
        pub fn builder() -> builders::StreamSpecificationBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum StreamViewType {
        KeysOnly,
        NewAndOldImages,
        NewImage,
        OldImage,
        Unknown(()),
    }
    impl StreamViewType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for StreamViewType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for StreamViewType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum TableClass {
        Standard,
        StandardInfrequentAccess,
        Unknown(()),
    }
    impl TableClass {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for TableClass {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for TableClass {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TableDescription {
        pub attribute_definitions: Option<Vec<crate::types::AttributeDefinition>>,
        pub table_name: Option<String>,
        pub key_schema: Option<Vec<crate::types::KeySchemaElement>>,
        pub table_status: Option<crate::types::TableStatus>,
        pub creation_date_time: Option<aws_smithy_types::DateTime>,
        pub provisioned_throughput: Option<crate::types::ProvisionedThroughputDescription>,
        pub table_size_bytes: Option<i64>,
        pub item_count: Option<i64>,
        pub table_arn: Option<String>,
        pub table_id: Option<String>,
        pub billing_mode_summary: Option<crate::types::BillingModeSummary>,
        pub local_secondary_indexes: Option<Vec<crate::types::LocalSecondaryIndexDescription>>,
        pub global_secondary_indexes: Option<Vec<crate::types::GlobalSecondaryIndexDescription>>,
        pub stream_specification: Option<crate::types::StreamSpecification>,
        pub latest_stream_label: Option<String>,
        pub latest_stream_arn: Option<String>,
        pub global_table_version: Option<String>,
        pub replicas: Option<Vec<crate::types::ReplicaDescription>>,
        pub global_table_witnesses: Option<Vec<crate::types::GlobalTableWitnessDescription>>,
        pub global_table_settings_replication_mode: Option<crate::types::GlobalTableSettingsReplicationMode>,
        pub restore_summary: Option<crate::types::RestoreSummary>,
        pub sse_description: Option<crate::types::SseDescription>,
        pub archival_summary: Option<crate::types::ArchivalSummary>,
        pub table_class_summary: Option<crate::types::TableClassSummary>,
        pub deletion_protection_enabled: Option<bool>,
        pub disassociation_protection_enabled: Option<bool>,
        pub on_demand_throughput: Option<crate::types::OnDemandThroughput>,
        pub warm_throughput: Option<crate::types::TableWarmThroughputDescription>,
        pub multi_region_consistency: Option<crate::types::MultiRegionConsistency>,
        pub vector_indexes: Option<Vec<crate::types::VectorIndexDescription>>,
    }
    impl TableDescription {
        pub fn attribute_definitions(&self) -> &[crate::types::AttributeDefinition];
        pub fn table_name(&self) -> Option<&str>;
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement];
        pub fn table_status(&self) -> Option<&crate::types::TableStatus>;
        pub fn creation_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn provisioned_throughput(&self) -> Option<&crate::types::ProvisionedThroughputDescription>;
        pub fn table_size_bytes(&self) -> Option<i64>;
        pub fn item_count(&self) -> Option<i64>;
        pub fn table_arn(&self) -> Option<&str>;
        pub fn table_id(&self) -> Option<&str>;
        pub fn billing_mode_summary(&self) -> Option<&crate::types::BillingModeSummary>;
        pub fn local_secondary_indexes(&self) -> &[crate::types::LocalSecondaryIndexDescription];
        pub fn global_secondary_indexes(&self) -> &[crate::types::GlobalSecondaryIndexDescription];
        pub fn stream_specification(&self) -> Option<&crate::types::StreamSpecification>;
        pub fn latest_stream_label(&self) -> Option<&str>;
        pub fn latest_stream_arn(&self) -> Option<&str>;
        pub fn global_table_version(&self) -> Option<&str>;
        pub fn replicas(&self) -> &[crate::types::ReplicaDescription];
        pub fn global_table_witnesses(&self) -> &[crate::types::GlobalTableWitnessDescription];
        pub fn global_table_settings_replication_mode(&self) -> Option<&crate::types::GlobalTableSettingsReplicationMode>;
        pub fn restore_summary(&self) -> Option<&crate::types::RestoreSummary>;
        pub fn sse_description(&self) -> Option<&crate::types::SseDescription>;
        pub fn archival_summary(&self) -> Option<&crate::types::ArchivalSummary>;
        pub fn table_class_summary(&self) -> Option<&crate::types::TableClassSummary>;
        pub fn deletion_protection_enabled(&self) -> Option<bool>;
        pub fn disassociation_protection_enabled(&self) -> Option<bool>;
        pub fn on_demand_throughput(&self) -> Option<&crate::types::OnDemandThroughput>;
        pub fn warm_throughput(&self) -> Option<&crate::types::TableWarmThroughputDescription>;
        pub fn multi_region_consistency(&self) -> Option<&crate::types::MultiRegionConsistency>;
        pub fn vector_indexes(&self) -> &[crate::types::VectorIndexDescription];
        pub fn builder() -> builders::TableDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ArchivalSummary {
        pub archival_date_time: Option<aws_smithy_types::DateTime>,
        pub archival_reason: Option<String>,
        pub archival_backup_arn: Option<String>,
    }
    impl ArchivalSummary {
        pub fn archival_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn archival_reason(&self) -> Option<&str>;
        pub fn archival_backup_arn(&self) -> Option<&str>;
        pub fn builder() -> builders::ArchivalSummaryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BillingModeSummary {
        pub billing_mode: Option<crate::types::BillingMode>,
        pub last_update_to_pay_per_request_date_time: Option<aws_smithy_types::DateTime>,
    }
    impl BillingModeSummary {
        pub fn billing_mode(&self) -> Option<&crate::types::BillingMode>;
        pub fn last_update_to_pay_per_request_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn builder() -> builders::BillingModeSummaryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalSecondaryIndexDescription {
        pub index_name: Option<String>,
        pub key_schema: Option<Vec<crate::types::KeySchemaElement>>,
        pub projection: Option<crate::types::Projection>,
        pub index_status: Option<crate::types::IndexStatus>,
        pub backfilling: Option<bool>,
        pub provisioned_throughput: Option<crate::types::ProvisionedThroughputDescription>,
        pub index_size_bytes: Option<i64>,
        pub item_count: Option<i64>,
        pub index_arn: Option<String>,
        pub on_demand_throughput: Option<crate::types::OnDemandThroughput>,
        pub warm_throughput: Option<crate::types::GlobalSecondaryIndexWarmThroughputDescription>,
    }
    impl GlobalSecondaryIndexDescription {
        pub fn index_name(&self) -> Option<&str>;
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement];
        pub fn projection(&self) -> Option<&crate::types::Projection>;
        pub fn index_status(&self) -> Option<&crate::types::IndexStatus>;
        pub fn backfilling(&self) -> Option<bool>;
        pub fn provisioned_throughput(&self) -> Option<&crate::types::ProvisionedThroughputDescription>;
        pub fn index_size_bytes(&self) -> Option<i64>;
        pub fn item_count(&self) -> Option<i64>;
        pub fn index_arn(&self) -> Option<&str>;
        pub fn on_demand_throughput(&self) -> Option<&crate::types::OnDemandThroughput>;
        pub fn warm_throughput(&self) -> Option<&crate::types::GlobalSecondaryIndexWarmThroughputDescription>;
        pub fn builder() -> builders::GlobalSecondaryIndexDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalSecondaryIndexWarmThroughputDescription {
        pub read_units_per_second: Option<i64>,
        pub write_units_per_second: Option<i64>,
        pub status: Option<crate::types::IndexStatus>,
    }
    impl GlobalSecondaryIndexWarmThroughputDescription {
        pub fn read_units_per_second(&self) -> Option<i64>;
        pub fn write_units_per_second(&self) -> Option<i64>;
        pub fn status(&self) -> Option<&crate::types::IndexStatus>;
        pub fn builder() -> builders::GlobalSecondaryIndexWarmThroughputDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct GlobalTableWitnessDescription {
        pub region_name: Option<String>,
        pub witness_status: Option<crate::types::WitnessStatus>,
    }
    impl GlobalTableWitnessDescription {
        pub fn region_name(&self) -> Option<&str>;
        pub fn witness_status(&self) -> Option<&crate::types::WitnessStatus>;
        pub fn builder() -> builders::GlobalTableWitnessDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum IndexStatus {
        Active,
        Creating,
        Deleting,
        Updating,
        Unknown(()),
    }
    impl IndexStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for IndexStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for IndexStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct LocalSecondaryIndexDescription {
        pub index_name: Option<String>,
        pub key_schema: Option<Vec<crate::types::KeySchemaElement>>,
        pub projection: Option<crate::types::Projection>,
        pub index_size_bytes: Option<i64>,
        pub item_count: Option<i64>,
        pub index_arn: Option<String>,
    }
    impl LocalSecondaryIndexDescription {
        pub fn index_name(&self) -> Option<&str>;
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement];
        pub fn projection(&self) -> Option<&crate::types::Projection>;
        pub fn index_size_bytes(&self) -> Option<i64>;
        pub fn item_count(&self) -> Option<i64>;
        pub fn index_arn(&self) -> Option<&str>;
        pub fn builder() -> builders::LocalSecondaryIndexDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum MultiRegionConsistency {
        Eventual,
        Strong,
        Unknown(()),
    }
    impl MultiRegionConsistency {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for MultiRegionConsistency {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for MultiRegionConsistency {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisionedThroughputDescription {
        pub last_increase_date_time: Option<aws_smithy_types::DateTime>,
        pub last_decrease_date_time: Option<aws_smithy_types::DateTime>,
        pub number_of_decreases_today: Option<i64>,
        pub read_capacity_units: Option<i64>,
        pub write_capacity_units: Option<i64>,
    }
    impl ProvisionedThroughputDescription {
        pub fn last_increase_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn last_decrease_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn number_of_decreases_today(&self) -> Option<i64>;
        pub fn read_capacity_units(&self) -> Option<i64>;
        pub fn write_capacity_units(&self) -> Option<i64>;
        pub fn builder() -> builders::ProvisionedThroughputDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaDescription {
        pub region_name: Option<String>,
        pub replica_status: Option<crate::types::ReplicaStatus>,
        pub replica_arn: Option<String>,
        pub replica_status_description: Option<String>,
        pub replica_status_percent_progress: Option<String>,
        pub kms_master_key_id: Option<String>,
        pub provisioned_throughput_override: Option<crate::types::ProvisionedThroughputOverride>,
        pub on_demand_throughput_override: Option<crate::types::OnDemandThroughputOverride>,
        pub warm_throughput: Option<crate::types::TableWarmThroughputDescription>,
        pub global_secondary_indexes: Option<Vec<crate::types::ReplicaGlobalSecondaryIndexDescription>>,
        pub replica_inaccessible_date_time: Option<aws_smithy_types::DateTime>,
        pub replica_table_class_summary: Option<crate::types::TableClassSummary>,
        pub global_table_settings_replication_mode: Option<crate::types::GlobalTableSettingsReplicationMode>,
    }
    impl ReplicaDescription {
        pub fn region_name(&self) -> Option<&str>;
        pub fn replica_status(&self) -> Option<&crate::types::ReplicaStatus>;
        pub fn replica_arn(&self) -> Option<&str>;
        pub fn replica_status_description(&self) -> Option<&str>;
        pub fn replica_status_percent_progress(&self) -> Option<&str>;
        pub fn kms_master_key_id(&self) -> Option<&str>;
        pub fn provisioned_throughput_override(&self) -> Option<&crate::types::ProvisionedThroughputOverride>;
        pub fn on_demand_throughput_override(&self) -> Option<&crate::types::OnDemandThroughputOverride>;
        pub fn warm_throughput(&self) -> Option<&crate::types::TableWarmThroughputDescription>;
        pub fn global_secondary_indexes(&self) -> &[crate::types::ReplicaGlobalSecondaryIndexDescription];
        pub fn replica_inaccessible_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn replica_table_class_summary(&self) -> Option<&crate::types::TableClassSummary>;
        pub fn global_table_settings_replication_mode(&self) -> Option<&crate::types::GlobalTableSettingsReplicationMode>;
        pub fn builder() -> builders::ReplicaDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnDemandThroughputOverride {
        pub max_read_request_units: Option<i64>,
    }
    impl OnDemandThroughputOverride {
        pub fn max_read_request_units(&self) -> Option<i64>;
        pub fn builder() -> builders::OnDemandThroughputOverrideBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisionedThroughputOverride {
        pub read_capacity_units: Option<i64>,
    }
    impl ProvisionedThroughputOverride {
        pub fn read_capacity_units(&self) -> Option<i64>;
        pub fn builder() -> builders::ProvisionedThroughputOverrideBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaGlobalSecondaryIndexDescription {
        pub index_name: Option<String>,
        pub provisioned_throughput_override: Option<crate::types::ProvisionedThroughputOverride>,
        pub on_demand_throughput_override: Option<crate::types::OnDemandThroughputOverride>,
        pub warm_throughput: Option<crate::types::GlobalSecondaryIndexWarmThroughputDescription>,
    }
    impl ReplicaGlobalSecondaryIndexDescription {
        pub fn index_name(&self) -> Option<&str>;
        pub fn provisioned_throughput_override(&self) -> Option<&crate::types::ProvisionedThroughputOverride>;
        pub fn on_demand_throughput_override(&self) -> Option<&crate::types::OnDemandThroughputOverride>;
        pub fn warm_throughput(&self) -> Option<&crate::types::GlobalSecondaryIndexWarmThroughputDescription>;
        pub fn builder() -> builders::ReplicaGlobalSecondaryIndexDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReplicaStatus {
        Active,
        Archived,
        Archiving,
        Creating,
        CreationFailed,
        Deleting,
        InaccessibleEncryptionCredentials,
        RegionDisabled,
        ReplicationNotAuthorized,
        Updating,
        Unknown(()),
    }
    impl ReplicaStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ReplicaStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ReplicaStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestoreSummary {
        pub source_backup_arn: Option<String>,
        pub source_table_arn: Option<String>,
        pub restore_date_time: aws_smithy_types::DateTime,
        pub restore_in_progress: bool,
    }
    impl RestoreSummary {
        pub fn source_backup_arn(&self) -> Option<&str>;
        pub fn source_table_arn(&self) -> Option<&str>;
        pub fn restore_date_time(&self) -> &aws_smithy_types::DateTime;
        pub fn restore_in_progress(&self) -> bool;
        pub fn builder() -> builders::RestoreSummaryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SseDescription {
        pub status: Option<crate::types::SseStatus>,
        pub sse_type: Option<crate::types::SseType>,
        pub kms_master_key_arn: Option<String>,
        pub inaccessible_encryption_date_time: Option<aws_smithy_types::DateTime>,
    }
    impl SseDescription {
        pub fn status(&self) -> Option<&crate::types::SseStatus>;
        pub fn sse_type(&self) -> Option<&crate::types::SseType>;
        pub fn kms_master_key_arn(&self) -> Option<&str>;
        pub fn inaccessible_encryption_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn builder() -> builders::SseDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum SseStatus {
        Disabled,
        Disabling,
        Enabled,
        Enabling,
        Updating,
        Unknown(()),
    }
    impl SseStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for SseStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for SseStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TableClassSummary {
        pub table_class: Option<crate::types::TableClass>,
        pub last_update_date_time: Option<aws_smithy_types::DateTime>,
    }
    impl TableClassSummary {
        pub fn table_class(&self) -> Option<&crate::types::TableClass>;
        pub fn last_update_date_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn builder() -> builders::TableClassSummaryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum TableStatus {
        Active,
        Archived,
        Archiving,
        Creating,
        Deleting,
        InaccessibleEncryptionCredentials,
        ReplicationNotAuthorized,
        Updating,
        Unknown(()),
    }
    impl TableStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for TableStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for TableStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TableWarmThroughputDescription {
        pub read_units_per_second: Option<i64>,
        pub write_units_per_second: Option<i64>,
        pub status: Option<crate::types::TableStatus>,
    }
    impl TableWarmThroughputDescription {
        pub fn read_units_per_second(&self) -> Option<i64>;
        pub fn write_units_per_second(&self) -> Option<i64>;
        pub fn status(&self) -> Option<&crate::types::TableStatus>;
        pub fn builder() -> builders::TableWarmThroughputDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag {
        pub key: String,
        pub value: String,
    }
    impl Tag {
        pub fn key(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn builder() -> builders::TagBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TransactGetItem {
        pub get: Option<crate::types::Get>,
    }
    impl TransactGetItem {
        pub fn get(&self) -> Option<&crate::types::Get>;
        pub fn builder() -> builders::TransactGetItemBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Get {
        pub key: HashMap<String, crate::types::AttributeValue>,
        pub table_name: String,
        pub projection_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
    }
    impl Get {
        pub fn key(&self) -> &HashMap<String, crate::types::AttributeValue>;
        pub fn table_name(&self) -> &str;
        pub fn projection_expression(&self) -> Option<&str>;
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        pub fn builder() -> builders::GetBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TransactWriteItem {
        pub condition_check: Option<crate::types::ConditionCheck>,
        pub put: Option<crate::types::Put>,
        pub delete: Option<crate::types::Delete>,
        pub update: Option<crate::types::Update>,
    }
    impl TransactWriteItem {
        pub fn condition_check(&self) -> Option<&crate::types::ConditionCheck>;
        pub fn put(&self) -> Option<&crate::types::Put>;
        pub fn delete(&self) -> Option<&crate::types::Delete>;
        pub fn update(&self) -> Option<&crate::types::Update>;
        pub fn builder() -> builders::TransactWriteItemBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConditionCheck {
        pub key: HashMap<String, crate::types::AttributeValue>,
        pub table_name: String,
        pub condition_expression: String,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, crate::types::AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<crate::types::ReturnValuesOnConditionCheckFailure>,
    }
    impl ConditionCheck {
        pub fn key(&self) -> &HashMap<String, crate::types::AttributeValue>;
        pub fn table_name(&self) -> &str;
        pub fn condition_expression(&self) -> &str;
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
        pub fn return_values_on_condition_check_failure(&self) -> Option<&crate::types::ReturnValuesOnConditionCheckFailure>;
        pub fn builder() -> builders::ConditionCheckBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Delete {
        pub key: HashMap<String, crate::types::AttributeValue>,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, crate::types::AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<crate::types::ReturnValuesOnConditionCheckFailure>,
    }
    impl Delete {
        pub fn key(&self) -> &HashMap<String, crate::types::AttributeValue>;
        pub fn table_name(&self) -> &str;
        pub fn condition_expression(&self) -> Option<&str>;
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
        pub fn return_values_on_condition_check_failure(&self) -> Option<&crate::types::ReturnValuesOnConditionCheckFailure>;
        pub fn builder() -> builders::DeleteBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Put {
        pub item: HashMap<String, crate::types::AttributeValue>,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, crate::types::AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<crate::types::ReturnValuesOnConditionCheckFailure>,
    }
    impl Put {
        pub fn item(&self) -> &HashMap<String, crate::types::AttributeValue>;
        pub fn table_name(&self) -> &str;
        pub fn condition_expression(&self) -> Option<&str>;
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
        pub fn return_values_on_condition_check_failure(&self) -> Option<&crate::types::ReturnValuesOnConditionCheckFailure>;
        pub fn builder() -> builders::PutBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Update {
        pub key: HashMap<String, crate::types::AttributeValue>,
        pub update_expression: String,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, crate::types::AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<crate::types::ReturnValuesOnConditionCheckFailure>,
    }
    impl Update {
        pub fn key(&self) -> &HashMap<String, crate::types::AttributeValue>;
        pub fn update_expression(&self) -> &str;
        pub fn table_name(&self) -> &str;
        pub fn condition_expression(&self) -> Option<&str>;
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, crate::types::AttributeValue>>;
        pub fn return_values_on_condition_check_failure(&self) -> Option<&crate::types::ReturnValuesOnConditionCheckFailure>;
        pub fn builder() -> builders::UpdateBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorCapacity {
        pub vector_search_request_bytes: Option<f64>,
        pub vector_write_request_bytes: Option<f64>,
    }
    impl VectorCapacity {
        pub fn vector_search_request_bytes(&self) -> Option<f64>;
        pub fn vector_write_request_bytes(&self) -> Option<f64>;
        pub fn builder() -> builders::VectorCapacityBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorIndex {
        pub index_name: String,
        pub vector_attribute: Option<crate::types::VectorAttributeDefinition>,
        pub search_schema: Option<Vec<crate::types::SearchSchemaElement>>,
        pub projection: Option<crate::types::Projection>,
        pub dimensions: i64,
        pub distance_function: crate::types::VectorDistanceFunction,
    }
    impl VectorIndex {
        pub fn index_name(&self) -> &str;
        pub fn vector_attribute(&self) -> Option<&crate::types::VectorAttributeDefinition>;
        pub fn search_schema(&self) -> &[crate::types::SearchSchemaElement];
        pub fn projection(&self) -> Option<&crate::types::Projection>;
        pub fn dimensions(&self) -> i64;
        pub fn distance_function(&self) -> &crate::types::VectorDistanceFunction;
        pub fn builder() -> builders::VectorIndexBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchSchemaElement {
        pub attribute_name: String,
        pub search_schema_element_type: crate::types::SearchSchemaElementType,
    }
    impl SearchSchemaElement {
        pub fn attribute_name(&self) -> &str;
        pub fn search_schema_element_type(&self) -> &crate::types::SearchSchemaElementType;
        pub fn builder() -> builders::SearchSchemaElementBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum SearchSchemaElementType {
        Hash,
        InlineFilter,
        Unknown(()),
    }
    impl SearchSchemaElementType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for SearchSchemaElementType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for SearchSchemaElementType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorAttributeDefinition {
        pub attribute_name: String,
    }
    impl VectorAttributeDefinition {
        pub fn attribute_name(&self) -> &str;
        pub fn builder() -> builders::VectorAttributeDefinitionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum VectorDistanceFunction {
        Cosine,
        DotProduct,
        Euclidean,
        Unknown(()),
    }
    impl VectorDistanceFunction {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for VectorDistanceFunction {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for VectorDistanceFunction {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct VectorIndexDescription {
        pub index_name: Option<String>,
        pub search_schema: Option<Vec<crate::types::SearchSchemaElement>>,
        pub projection: Option<crate::types::Projection>,
        pub vector_attribute: Option<crate::types::VectorAttributeDefinition>,
        pub dimensions: Option<i64>,
        pub distance_function: Option<crate::types::VectorDistanceFunction>,
        pub index_status: Option<crate::types::IndexStatus>,
        pub backfilling: Option<bool>,
        pub index_size_bytes: Option<i64>,
        pub item_count: Option<i64>,
        pub index_arn: Option<String>,
    }
    impl VectorIndexDescription {
        pub fn index_name(&self) -> Option<&str>;
        pub fn search_schema(&self) -> &[crate::types::SearchSchemaElement];
        pub fn projection(&self) -> Option<&crate::types::Projection>;
        pub fn vector_attribute(&self) -> Option<&crate::types::VectorAttributeDefinition>;
        pub fn dimensions(&self) -> Option<i64>;
        pub fn distance_function(&self) -> Option<&crate::types::VectorDistanceFunction>;
        pub fn index_status(&self) -> Option<&crate::types::IndexStatus>;
        pub fn backfilling(&self) -> Option<bool>;
        pub fn index_size_bytes(&self) -> Option<i64>;
        pub fn item_count(&self) -> Option<i64>;
        pub fn index_arn(&self) -> Option<&str>;
        pub fn builder() -> builders::VectorIndexDescriptionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct WarmThroughput {
        pub read_units_per_second: Option<i64>,
        pub write_units_per_second: Option<i64>,
    }
    impl WarmThroughput {
        pub fn read_units_per_second(&self) -> Option<i64>;
        pub fn write_units_per_second(&self) -> Option<i64>;
        pub fn builder() -> builders::WarmThroughputBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum WitnessStatus {
        Active,
        Creating,
        Deleting,
        Unknown(()),
    }
    impl WitnessStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for WitnessStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for WitnessStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct WriteRequest {
        pub put_request: Option<crate::types::PutRequest>,
        pub delete_request: Option<crate::types::DeleteRequest>,
    }
    impl WriteRequest {
        pub fn put_request(&self) -> Option<&crate::types::PutRequest>;
        pub fn delete_request(&self) -> Option<&crate::types::DeleteRequest>;
        pub fn builder() -> builders::WriteRequestBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteRequest {
        pub key: HashMap<String, crate::types::AttributeValue>,
    }
    impl DeleteRequest {
        pub fn key(&self) -> &HashMap<String, crate::types::AttributeValue>;
        pub fn builder() -> builders::DeleteRequestBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PutRequest {
        pub item: HashMap<String, crate::types::AttributeValue>,
    }
    impl PutRequest {
        pub fn item(&self) -> &HashMap<String, crate::types::AttributeValue>;
        pub fn builder() -> builders::PutRequestBuilder;
    }
    pub mod builders {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct AttributeDefinitionBuilder {
            v: (),
        }
        impl AttributeDefinitionBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> Self;
            pub fn set_attribute_name(self, input: Option<String>) -> Self;
            pub fn attribute_type(self, input: crate::types::ScalarAttributeType) -> Self;
            pub fn set_attribute_type(self, input: Option<crate::types::ScalarAttributeType>) -> Self;
            pub fn build(self) -> Result<crate::types::AttributeDefinition, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct AttributeValueUpdateBuilder {
            v: (),
        }
        impl AttributeValueUpdateBuilder {
            pub fn value(self, input: crate::types::AttributeValue) -> Self;
            pub fn action(self, input: crate::types::AttributeAction) -> Self;
            pub fn build(self) -> crate::types::AttributeValueUpdate;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ConditionBuilder {
            v: (),
        }
        impl ConditionBuilder {
            pub fn attribute_value_list(self, input: crate::types::AttributeValue) -> Self;
            pub fn set_attribute_value_list(self, input: Option<Vec<crate::types::AttributeValue>>) -> Self;
            pub fn comparison_operator(self, input: crate::types::ComparisonOperator) -> Self;
            pub fn build(self) -> Result<crate::types::Condition, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ConsumedCapacityBuilder {
            v: (),
        }
        impl ConsumedCapacityBuilder {
            pub fn table_name(self, input: impl Into<String>) -> Self;
            pub fn capacity_units(self, input: f64) -> Self;
            pub fn read_capacity_units(self, input: f64) -> Self;
            pub fn write_capacity_units(self, input: f64) -> Self;
            pub fn table(self, input: crate::types::Capacity) -> Self;
            pub fn local_secondary_indexes(self, k: impl Into<String>, v: crate::types::Capacity) -> Self;
            pub fn global_secondary_indexes(self, k: impl Into<String>, v: crate::types::Capacity) -> Self;
            pub fn vector_indexes(self, k: impl Into<String>, v: crate::types::VectorCapacity) -> Self;
            pub fn build(self) -> crate::types::ConsumedCapacity;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CapacityBuilder {
            v: (),
        }
        impl CapacityBuilder {
            pub fn read_capacity_units(self, input: f64) -> Self;
            pub fn write_capacity_units(self, input: f64) -> Self;
            pub fn capacity_units(self, input: f64) -> Self;
            pub fn build(self) -> crate::types::Capacity;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ExpectedAttributeValueBuilder {
            v: (),
        }
        impl ExpectedAttributeValueBuilder {
            pub fn value(self, input: crate::types::AttributeValue) -> Self;
            pub fn exists(self, input: bool) -> Self;
            pub fn comparison_operator(self, input: crate::types::ComparisonOperator) -> Self;
            pub fn attribute_value_list(self, input: crate::types::AttributeValue) -> Self;
            pub fn set_attribute_value_list(self, input: Option<Vec<crate::types::AttributeValue>>) -> Self;
            pub fn build(self) -> crate::types::ExpectedAttributeValue;
        }
        #[derive(Clone, Debug, Default)]
        pub struct GlobalSecondaryIndexBuilder {
            v: (),
        }
        impl GlobalSecondaryIndexBuilder {
            pub fn index_name(self, input: impl Into<String>) -> Self;
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> Self;
            pub fn set_key_schema(self, input: Option<Vec<crate::types::KeySchemaElement>>) -> Self;
            pub fn projection(self, input: crate::types::Projection) -> Self;
            pub fn provisioned_throughput(self, input: crate::types::ProvisionedThroughput) -> Self;
            pub fn on_demand_throughput(self, input: crate::types::OnDemandThroughput) -> Self;
            pub fn warm_throughput(self, input: crate::types::WarmThroughput) -> Self;
            pub fn build(self) -> Result<crate::types::GlobalSecondaryIndex, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ItemCollectionMetricsBuilder {
            v: (),
        }
        impl ItemCollectionMetricsBuilder {
            pub fn item_collection_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_item_collection_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn size_estimate_range_gb(self, input: f64) -> Self;
            pub fn build(self) -> crate::types::ItemCollectionMetrics;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ItemResponseBuilder {
            v: (),
        }
        impl ItemResponseBuilder {
            pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_item(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn build(self) -> crate::types::ItemResponse;
        }
        #[derive(Clone, Debug, Default)]
        pub struct KeySchemaElementBuilder {
            v: (),
        }
        impl KeySchemaElementBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> Self;
            pub fn set_attribute_name(self, input: Option<String>) -> Self;
            pub fn key_type(self, input: crate::types::KeyType) -> Self;
            pub fn set_key_type(self, input: Option<crate::types::KeyType>) -> Self;
            pub fn build(self) -> Result<crate::types::KeySchemaElement, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct KeysAndAttributesBuilder {
            v: (),
        }
        impl KeysAndAttributesBuilder {
            pub fn keys(self, input: HashMap<String, crate::types::AttributeValue>) -> Self;
            pub fn set_keys(self, input: Option<Vec<HashMap<String, crate::types::AttributeValue>>>) -> Self;
            pub fn attributes_to_get(self, input: impl Into<String>) -> Self;
            pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> Self;
            pub fn consistent_read(self, input: bool) -> Self;
            pub fn projection_expression(self, input: impl Into<String>) -> Self;
            pub fn set_projection_expression(self, input: Option<String>) -> Self;
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
            pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
            pub fn build(self) -> Result<crate::types::KeysAndAttributes, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct LocalSecondaryIndexBuilder {
            v: (),
        }
        impl LocalSecondaryIndexBuilder {
            pub fn index_name(self, input: impl Into<String>) -> Self;
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> Self;
            pub fn set_key_schema(self, input: Option<Vec<crate::types::KeySchemaElement>>) -> Self;
            pub fn projection(self, input: crate::types::Projection) -> Self;
            pub fn build(self) -> Result<crate::types::LocalSecondaryIndex, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct OnDemandThroughputBuilder {
            v: (),
        }
        impl OnDemandThroughputBuilder {
            pub fn max_read_request_units(self, input: i64) -> Self;
            pub fn max_write_request_units(self, input: i64) -> Self;
            pub fn build(self) -> crate::types::OnDemandThroughput;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ProjectionBuilder {
            v: (),
        }
        impl ProjectionBuilder {
            pub fn projection_type(self, input: crate::types::ProjectionType) -> Self;
            pub fn non_key_attributes(self, input: impl Into<String>) -> Self;
            pub fn set_non_key_attributes(self, input: Option<Vec<String>>) -> Self;
            pub fn build(self) -> crate::types::Projection;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ProvisionedThroughputBuilder {
            v: (),
        }
        impl ProvisionedThroughputBuilder {
            pub fn read_capacity_units(self, input: i64) -> Self;
            pub fn write_capacity_units(self, input: i64) -> Self;
            pub fn build(self) -> Result<crate::types::ProvisionedThroughput, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct SseSpecificationBuilder {
            v: (),
        }
        impl SseSpecificationBuilder {
            pub fn enabled(self, input: bool) -> Self;
            pub fn sse_type(self, input: crate::types::SseType) -> Self;
            pub fn kms_master_key_id(self, input: impl Into<String>) -> Self;
            pub fn set_kms_master_key_id(self, input: Option<String>) -> Self;
            pub fn build(self) -> crate::types::SseSpecification;
        }
        #[derive(Clone, Debug, Default)]
        pub struct StreamSpecificationBuilder {
            v: (),
        }
        impl StreamSpecificationBuilder {
            pub fn stream_enabled(self, input: bool) -> Self;
            pub fn stream_view_type(self, input: crate::types::StreamViewType) -> Self;
            pub fn build(self) -> Result<crate::types::StreamSpecification, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct TableDescriptionBuilder {
            v: (),
        }
        impl TableDescriptionBuilder {
            pub fn attribute_definitions(self, input: crate::types::AttributeDefinition) -> Self;
            pub fn set_attribute_definitions(self, input: Option<Vec<crate::types::AttributeDefinition>>) -> Self;
            pub fn table_name(self, input: impl Into<String>) -> Self;
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> Self;
            pub fn set_key_schema(self, input: Option<Vec<crate::types::KeySchemaElement>>) -> Self;
            pub fn table_status(self, input: crate::types::TableStatus) -> Self;
            pub fn creation_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn provisioned_throughput(self, input: crate::types::ProvisionedThroughputDescription) -> Self;
            pub fn table_size_bytes(self, input: i64) -> Self;
            pub fn item_count(self, input: i64) -> Self;
            pub fn set_item_count(self, input: Option<i64>) -> Self;
            pub fn table_arn(self, input: impl Into<String>) -> Self;
            pub fn table_id(self, input: impl Into<String>) -> Self;
            pub fn billing_mode_summary(self, input: crate::types::BillingModeSummary) -> Self;
            pub fn local_secondary_indexes(self, input: crate::types::LocalSecondaryIndexDescription) -> Self;
            pub fn global_secondary_indexes(self, input: crate::types::GlobalSecondaryIndexDescription) -> Self;
            pub fn stream_specification(self, input: crate::types::StreamSpecification) -> Self;
            pub fn latest_stream_label(self, input: impl Into<String>) -> Self;
            pub fn latest_stream_arn(self, input: impl Into<String>) -> Self;
            pub fn global_table_version(self, input: impl Into<String>) -> Self;
            pub fn replicas(self, input: crate::types::ReplicaDescription) -> Self;
            pub fn global_table_witnesses(self, input: crate::types::GlobalTableWitnessDescription) -> Self;
            pub fn global_table_settings_replication_mode(self, input: crate::types::GlobalTableSettingsReplicationMode) -> Self;
            pub fn restore_summary(self, input: crate::types::RestoreSummary) -> Self;
            pub fn sse_description(self, input: crate::types::SseDescription) -> Self;
            pub fn archival_summary(self, input: crate::types::ArchivalSummary) -> Self;
            pub fn table_class_summary(self, input: crate::types::TableClassSummary) -> Self;
            pub fn deletion_protection_enabled(self, input: bool) -> Self;
            pub fn disassociation_protection_enabled(self, input: bool) -> Self;
            pub fn on_demand_throughput(self, input: crate::types::OnDemandThroughput) -> Self;
            pub fn warm_throughput(self, input: crate::types::TableWarmThroughputDescription) -> Self;
            pub fn multi_region_consistency(self, input: crate::types::MultiRegionConsistency) -> Self;
            pub fn vector_indexes(self, input: crate::types::VectorIndexDescription) -> Self;
            pub fn build(self) -> crate::types::TableDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ArchivalSummaryBuilder {
            v: (),
        }
        impl ArchivalSummaryBuilder {
            pub fn archival_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn archival_reason(self, input: impl Into<String>) -> Self;
            pub fn archival_backup_arn(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::ArchivalSummary;
        }
        #[derive(Clone, Debug, Default)]
        pub struct BillingModeSummaryBuilder {
            v: (),
        }
        impl BillingModeSummaryBuilder {
            pub fn billing_mode(self, input: crate::types::BillingMode) -> Self;
            pub fn last_update_to_pay_per_request_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn build(self) -> crate::types::BillingModeSummary;
        }
        #[derive(Clone, Debug, Default)]
        pub struct GlobalSecondaryIndexDescriptionBuilder {
            v: (),
        }
        impl GlobalSecondaryIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> Self;
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> Self;
            pub fn set_key_schema(self, input: Option<Vec<crate::types::KeySchemaElement>>) -> Self;
            pub fn projection(self, input: crate::types::Projection) -> Self;
            pub fn index_status(self, input: crate::types::IndexStatus) -> Self;
            pub fn backfilling(self, input: bool) -> Self;
            pub fn provisioned_throughput(self, input: crate::types::ProvisionedThroughputDescription) -> Self;
            pub fn index_size_bytes(self, input: i64) -> Self;
            pub fn item_count(self, input: i64) -> Self;
            pub fn set_item_count(self, input: Option<i64>) -> Self;
            pub fn index_arn(self, input: impl Into<String>) -> Self;
            pub fn on_demand_throughput(self, input: crate::types::OnDemandThroughput) -> Self;
            pub fn warm_throughput(self, input: crate::types::GlobalSecondaryIndexWarmThroughputDescription) -> Self;
            pub fn build(self) -> crate::types::GlobalSecondaryIndexDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct GlobalSecondaryIndexWarmThroughputDescriptionBuilder {
            v: (),
        }
        impl GlobalSecondaryIndexWarmThroughputDescriptionBuilder {
            pub fn read_units_per_second(self, input: i64) -> Self;
            pub fn write_units_per_second(self, input: i64) -> Self;
            pub fn status(self, input: crate::types::IndexStatus) -> Self;
            pub fn build(self) -> crate::types::GlobalSecondaryIndexWarmThroughputDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct GlobalTableWitnessDescriptionBuilder {
            v: (),
        }
        impl GlobalTableWitnessDescriptionBuilder {
            pub fn region_name(self, input: impl Into<String>) -> Self;
            pub fn witness_status(self, input: crate::types::WitnessStatus) -> Self;
            pub fn build(self) -> crate::types::GlobalTableWitnessDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct LocalSecondaryIndexDescriptionBuilder {
            v: (),
        }
        impl LocalSecondaryIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> Self;
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> Self;
            pub fn set_key_schema(self, input: Option<Vec<crate::types::KeySchemaElement>>) -> Self;
            pub fn projection(self, input: crate::types::Projection) -> Self;
            pub fn index_size_bytes(self, input: i64) -> Self;
            pub fn item_count(self, input: i64) -> Self;
            pub fn set_item_count(self, input: Option<i64>) -> Self;
            pub fn index_arn(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::LocalSecondaryIndexDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ProvisionedThroughputDescriptionBuilder {
            v: (),
        }
        impl ProvisionedThroughputDescriptionBuilder {
            pub fn last_increase_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn last_decrease_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn number_of_decreases_today(self, input: i64) -> Self;
            pub fn read_capacity_units(self, input: i64) -> Self;
            pub fn write_capacity_units(self, input: i64) -> Self;
            pub fn build(self) -> crate::types::ProvisionedThroughputDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ReplicaDescriptionBuilder {
            v: (),
        }
        impl ReplicaDescriptionBuilder {
            pub fn region_name(self, input: impl Into<String>) -> Self;
            pub fn replica_status(self, input: crate::types::ReplicaStatus) -> Self;
            pub fn replica_arn(self, input: impl Into<String>) -> Self;
            pub fn replica_status_description(self, input: impl Into<String>) -> Self;
            pub fn replica_status_percent_progress(self, input: impl Into<String>) -> Self;
            pub fn kms_master_key_id(self, input: impl Into<String>) -> Self;
            pub fn set_kms_master_key_id(self, input: Option<String>) -> Self;
            pub fn provisioned_throughput_override(self, input: crate::types::ProvisionedThroughputOverride) -> Self;
            pub fn on_demand_throughput_override(self, input: crate::types::OnDemandThroughputOverride) -> Self;
            pub fn warm_throughput(self, input: crate::types::TableWarmThroughputDescription) -> Self;
            pub fn global_secondary_indexes(self, input: crate::types::ReplicaGlobalSecondaryIndexDescription) -> Self;
            pub fn replica_inaccessible_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn replica_table_class_summary(self, input: crate::types::TableClassSummary) -> Self;
            pub fn global_table_settings_replication_mode(self, input: crate::types::GlobalTableSettingsReplicationMode) -> Self;
            pub fn build(self) -> crate::types::ReplicaDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct OnDemandThroughputOverrideBuilder {
            v: (),
        }
        impl OnDemandThroughputOverrideBuilder {
            pub fn max_read_request_units(self, input: i64) -> Self;
            pub fn build(self) -> crate::types::OnDemandThroughputOverride;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ProvisionedThroughputOverrideBuilder {
            v: (),
        }
        impl ProvisionedThroughputOverrideBuilder {
            pub fn read_capacity_units(self, input: i64) -> Self;
            pub fn build(self) -> crate::types::ProvisionedThroughputOverride;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ReplicaGlobalSecondaryIndexDescriptionBuilder {
            v: (),
        }
        impl ReplicaGlobalSecondaryIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> Self;
            pub fn provisioned_throughput_override(self, input: crate::types::ProvisionedThroughputOverride) -> Self;
            pub fn on_demand_throughput_override(self, input: crate::types::OnDemandThroughputOverride) -> Self;
            pub fn warm_throughput(self, input: crate::types::GlobalSecondaryIndexWarmThroughputDescription) -> Self;
            pub fn build(self) -> crate::types::ReplicaGlobalSecondaryIndexDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct RestoreSummaryBuilder {
            v: (),
        }
        impl RestoreSummaryBuilder {
            pub fn source_backup_arn(self, input: impl Into<String>) -> Self;
            pub fn source_table_arn(self, input: impl Into<String>) -> Self;
            pub fn restore_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn restore_in_progress(self, input: bool) -> Self;
            pub fn build(self) -> Result<crate::types::RestoreSummary, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct SseDescriptionBuilder {
            v: (),
        }
        impl SseDescriptionBuilder {
            pub fn status(self, input: crate::types::SseStatus) -> Self;
            pub fn sse_type(self, input: crate::types::SseType) -> Self;
            pub fn kms_master_key_arn(self, input: impl Into<String>) -> Self;
            pub fn set_kms_master_key_arn(self, input: Option<String>) -> Self;
            pub fn inaccessible_encryption_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn build(self) -> crate::types::SseDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct TableClassSummaryBuilder {
            v: (),
        }
        impl TableClassSummaryBuilder {
            pub fn table_class(self, input: crate::types::TableClass) -> Self;
            pub fn last_update_date_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn build(self) -> crate::types::TableClassSummary;
        }
        #[derive(Clone, Debug, Default)]
        pub struct TableWarmThroughputDescriptionBuilder {
            v: (),
        }
        impl TableWarmThroughputDescriptionBuilder {
            pub fn read_units_per_second(self, input: i64) -> Self;
            pub fn write_units_per_second(self, input: i64) -> Self;
            pub fn status(self, input: crate::types::TableStatus) -> Self;
            pub fn build(self) -> crate::types::TableWarmThroughputDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct TagBuilder {
            v: (),
        }
        impl TagBuilder {
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn value(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> Result<crate::types::Tag, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct TransactGetItemBuilder {
            v: (),
        }
        impl TransactGetItemBuilder {
            pub fn get(self, input: crate::types::Get) -> Self;
            pub fn build(self) -> crate::types::TransactGetItem;
        }
        #[derive(Clone, Debug, Default)]
        pub struct GetBuilder {
            v: (),
        }
        impl GetBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn table_name(self, input: impl Into<String>) -> Self;
            pub fn projection_expression(self, input: impl Into<String>) -> Self;
            pub fn set_projection_expression(self, input: Option<String>) -> Self;
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
            pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
            pub fn build(self) -> Result<crate::types::Get, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct TransactWriteItemBuilder {
            v: (),
        }
        impl TransactWriteItemBuilder {
            pub fn condition_check(self, input: crate::types::ConditionCheck) -> Self;
            pub fn put(self, input: crate::types::Put) -> Self;
            pub fn delete(self, input: crate::types::Delete) -> Self;
            pub fn update(self, input: crate::types::Update) -> Self;
            pub fn build(self) -> crate::types::TransactWriteItem;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ConditionCheckBuilder {
            v: (),
        }
        impl ConditionCheckBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn table_name(self, input: impl Into<String>) -> Self;
            pub fn condition_expression(self, input: impl Into<String>) -> Self;
            pub fn set_condition_expression(self, input: Option<String>) -> Self;
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
            pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self;
            pub fn build(self) -> Result<crate::types::ConditionCheck, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DeleteBuilder {
            v: (),
        }
        impl DeleteBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn table_name(self, input: impl Into<String>) -> Self;
            pub fn condition_expression(self, input: impl Into<String>) -> Self;
            pub fn set_condition_expression(self, input: Option<String>) -> Self;
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
            pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self;
            pub fn build(self) -> Result<crate::types::Delete, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct PutBuilder {
            v: (),
        }
        impl PutBuilder {
            pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_item(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn table_name(self, input: impl Into<String>) -> Self;
            pub fn condition_expression(self, input: impl Into<String>) -> Self;
            pub fn set_condition_expression(self, input: Option<String>) -> Self;
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
            pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self;
            pub fn build(self) -> Result<crate::types::Put, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct UpdateBuilder {
            v: (),
        }
        impl UpdateBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn update_expression(self, input: impl Into<String>) -> Self;
            pub fn set_update_expression(self, input: Option<String>) -> Self;
            pub fn table_name(self, input: impl Into<String>) -> Self;
            pub fn condition_expression(self, input: impl Into<String>) -> Self;
            pub fn set_condition_expression(self, input: Option<String>) -> Self;
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self;
            pub fn set_expression_attribute_names(self, input: Option<HashMap<String, String>>) -> Self;
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_expression_attribute_values(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self;
            pub fn build(self) -> Result<crate::types::Update, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct VectorCapacityBuilder {
            v: (),
        }
        impl VectorCapacityBuilder {
            pub fn vector_search_request_bytes(self, input: f64) -> Self;
            pub fn vector_write_request_bytes(self, input: f64) -> Self;
            pub fn build(self) -> crate::types::VectorCapacity;
        }
        #[derive(Clone, Debug, Default)]
        pub struct VectorIndexBuilder {
            v: (),
        }
        impl VectorIndexBuilder {
            pub fn index_name(self, input: impl Into<String>) -> Self;
            pub fn vector_attribute(self, input: crate::types::VectorAttributeDefinition) -> Self;
            pub fn set_vector_attribute(self, input: Option<crate::types::VectorAttributeDefinition>) -> Self;
            pub fn search_schema(self, input: crate::types::SearchSchemaElement) -> Self;
            pub fn projection(self, input: crate::types::Projection) -> Self;
            pub fn dimensions(self, input: i64) -> Self;
            pub fn distance_function(self, input: crate::types::VectorDistanceFunction) -> Self;
            pub fn build(self) -> Result<crate::types::VectorIndex, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct SearchSchemaElementBuilder {
            v: (),
        }
        impl SearchSchemaElementBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> Self;
            pub fn set_attribute_name(self, input: Option<String>) -> Self;
            pub fn search_schema_element_type(self, input: crate::types::SearchSchemaElementType) -> Self;
            pub fn build(self) -> Result<crate::types::SearchSchemaElement, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct VectorAttributeDefinitionBuilder {
            v: (),
        }
        impl VectorAttributeDefinitionBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> Self;
            pub fn set_attribute_name(self, input: Option<String>) -> Self;
            pub fn build(self) -> Result<crate::types::VectorAttributeDefinition, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct VectorIndexDescriptionBuilder {
            v: (),
        }
        impl VectorIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> Self;
            pub fn search_schema(self, input: crate::types::SearchSchemaElement) -> Self;
            pub fn projection(self, input: crate::types::Projection) -> Self;
            pub fn vector_attribute(self, input: crate::types::VectorAttributeDefinition) -> Self;
            pub fn set_vector_attribute(self, input: Option<crate::types::VectorAttributeDefinition>) -> Self;
            pub fn dimensions(self, input: i64) -> Self;
            pub fn distance_function(self, input: crate::types::VectorDistanceFunction) -> Self;
            pub fn index_status(self, input: crate::types::IndexStatus) -> Self;
            pub fn backfilling(self, input: bool) -> Self;
            pub fn index_size_bytes(self, input: i64) -> Self;
            pub fn item_count(self, input: i64) -> Self;
            pub fn set_item_count(self, input: Option<i64>) -> Self;
            pub fn index_arn(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::VectorIndexDescription;
        }
        #[derive(Clone, Debug, Default)]
        pub struct WarmThroughputBuilder {
            v: (),
        }
        impl WarmThroughputBuilder {
            pub fn read_units_per_second(self, input: i64) -> Self;
            pub fn write_units_per_second(self, input: i64) -> Self;
            pub fn build(self) -> crate::types::WarmThroughput;
        }
        #[derive(Clone, Debug, Default)]
        pub struct WriteRequestBuilder {
            v: (),
        }
        impl WriteRequestBuilder {
            pub fn put_request(self, input: crate::types::PutRequest) -> Self;
            pub fn delete_request(self, input: crate::types::DeleteRequest) -> Self;
            pub fn build(self) -> crate::types::WriteRequest;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DeleteRequestBuilder {
            v: (),
        }
        impl DeleteRequestBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_key(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn build(self) -> Result<crate::types::DeleteRequest, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct PutRequestBuilder {
            v: (),
        }
        impl PutRequestBuilder {
            pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self;
            pub fn set_item(self, input: Option<HashMap<String, crate::types::AttributeValue>>) -> Self;
            pub fn build(self) -> Result<crate::types::PutRequest, aws_smithy_types::error::operation::BuildError>;
        }
    }
    pub mod error {
        use super::*;
        #[derive(Clone, Debug, PartialEq)]
        pub struct ConditionalCheckFailedException {
            pub message: Option<String>,
        }
        impl ConditionalCheckFailedException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ConditionalCheckFailedException {}
        impl std::error::Error for ConditionalCheckFailedException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct IdempotentParameterMismatchException {
            pub message: Option<String>,
        }
        impl IdempotentParameterMismatchException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for IdempotentParameterMismatchException {}
        impl std::error::Error for IdempotentParameterMismatchException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InternalServerError {
            pub message: Option<String>,
        }
        impl InternalServerError {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InternalServerError {}
        impl std::error::Error for InternalServerError {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidEndpointException {
            pub message: Option<String>,
        }
        impl InvalidEndpointException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidEndpointException {}
        impl std::error::Error for InvalidEndpointException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ItemCollectionSizeLimitExceededException {
            pub message: Option<String>,
        }
        impl ItemCollectionSizeLimitExceededException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ItemCollectionSizeLimitExceededException {}
        impl std::error::Error for ItemCollectionSizeLimitExceededException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct LimitExceededException {
            pub message: Option<String>,
        }
        impl LimitExceededException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for LimitExceededException {}
        impl std::error::Error for LimitExceededException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ProvisionedThroughputExceededException {
            pub message: Option<String>,
        }
        impl ProvisionedThroughputExceededException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ProvisionedThroughputExceededException {}
        impl std::error::Error for ProvisionedThroughputExceededException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ReplicatedWriteConflictException {
            pub message: Option<String>,
        }
        impl ReplicatedWriteConflictException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ReplicatedWriteConflictException {}
        impl std::error::Error for ReplicatedWriteConflictException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct RequestLimitExceeded {
            pub message: Option<String>,
        }
        impl RequestLimitExceeded {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for RequestLimitExceeded {}
        impl std::error::Error for RequestLimitExceeded {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceInUseException {
            pub message: Option<String>,
        }
        impl ResourceInUseException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ResourceInUseException {}
        impl std::error::Error for ResourceInUseException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceNotFoundException {
            pub message: Option<String>,
        }
        impl ResourceNotFoundException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ResourceNotFoundException {}
        impl std::error::Error for ResourceNotFoundException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ThrottlingException {
            pub message: Option<String>,
        }
        impl ThrottlingException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ThrottlingException {}
        impl std::error::Error for ThrottlingException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct TransactionCanceledException {
            pub message: Option<String>,
        }
        impl TransactionCanceledException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for TransactionCanceledException {}
        impl std::error::Error for TransactionCanceledException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct TransactionConflictException {
            pub message: Option<String>,
        }
        impl TransactionConflictException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for TransactionConflictException {}
        impl std::error::Error for TransactionConflictException {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct TransactionInProgressException {
            pub message: Option<String>,
        }
        impl TransactionInProgressException {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for TransactionInProgressException {}
        impl std::error::Error for TransactionInProgressException {}
    }
}

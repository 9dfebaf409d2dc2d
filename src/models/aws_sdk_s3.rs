//! aws-sdk-s3 1.x: the operations that are used most.
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
        pub fn get_object(&self) -> crate::operation::get_object::builders::GetObjectFluentBuilder;
        pub fn put_object(&self) -> crate::operation::put_object::builders::PutObjectFluentBuilder;
        pub fn head_object(&self) -> crate::operation::head_object::builders::HeadObjectFluentBuilder;
        pub fn delete_object(&self) -> crate::operation::delete_object::builders::DeleteObjectFluentBuilder;
        pub fn delete_objects(&self) -> crate::operation::delete_objects::builders::DeleteObjectsFluentBuilder;
        pub fn list_objects_v2(&self) -> crate::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder;
        pub fn list_objects(&self) -> crate::operation::list_objects::builders::ListObjectsFluentBuilder;
        pub fn copy_object(&self) -> crate::operation::copy_object::builders::CopyObjectFluentBuilder;
        pub fn create_bucket(&self) -> crate::operation::create_bucket::builders::CreateBucketFluentBuilder;
        pub fn delete_bucket(&self) -> crate::operation::delete_bucket::builders::DeleteBucketFluentBuilder;
        pub fn head_bucket(&self) -> crate::operation::head_bucket::builders::HeadBucketFluentBuilder;
        pub fn list_buckets(&self) -> crate::operation::list_buckets::builders::ListBucketsFluentBuilder;
        pub fn create_multipart_upload(&self) -> crate::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder;
        pub fn upload_part(&self) -> crate::operation::upload_part::builders::UploadPartFluentBuilder;
        pub fn upload_part_copy(&self) -> crate::operation::upload_part_copy::builders::UploadPartCopyFluentBuilder;
        pub fn complete_multipart_upload(
            &self,
        ) -> crate::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder;
        pub fn abort_multipart_upload(&self) -> crate::operation::abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder;
        pub fn list_multipart_uploads(&self) -> crate::operation::list_multipart_uploads::builders::ListMultipartUploadsFluentBuilder;
        pub fn list_parts(&self) -> crate::operation::list_parts::builders::ListPartsFluentBuilder;
        pub fn list_object_versions(&self) -> crate::operation::list_object_versions::builders::ListObjectVersionsFluentBuilder;
        pub fn get_object_tagging(&self) -> crate::operation::get_object_tagging::builders::GetObjectTaggingFluentBuilder;
        pub fn put_object_tagging(&self) -> crate::operation::put_object_tagging::builders::PutObjectTaggingFluentBuilder;
        pub fn put_bucket_policy(&self) -> crate::operation::put_bucket_policy::builders::PutBucketPolicyFluentBuilder;
        pub fn get_bucket_location(&self) -> crate::operation::get_bucket_location::builders::GetBucketLocationFluentBuilder;
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
    pub mod get_object {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct GetObjectOutput {
            pub body: aws_smithy_types::byte_stream::ByteStream,
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub last_modified: Option<aws_smithy_types::DateTime>,
            pub content_length: Option<i64>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub missing_meta: Option<i32>,
            pub version_id: Option<String>,
            pub cache_control: Option<String>,
            pub content_disposition: Option<String>,
            pub content_encoding: Option<String>,
            pub content_language: Option<String>,
            pub content_range: Option<String>,
            pub content_type: Option<String>,
            pub website_redirect_location: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub metadata: Option<HashMap<String, String>>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub storage_class: Option<crate::types::StorageClass>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub replication_status: Option<crate::types::ReplicationStatus>,
            pub parts_count: Option<i32>,
            pub tag_count: Option<i32>,
            pub object_lock_mode: Option<crate::types::ObjectLockMode>,
            pub object_lock_retain_until_date: Option<aws_smithy_types::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<aws_smithy_types::DateTime>,
            pub expires_string: Option<String>,
        }
        impl GetObjectOutput {
            pub fn body(&self) -> &aws_smithy_types::byte_stream::ByteStream;
            pub fn delete_marker(&self) -> Option<bool>;
            pub fn accept_ranges(&self) -> Option<&str>;
            pub fn expiration(&self) -> Option<&str>;
            pub fn restore(&self) -> Option<&str>;
            pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn content_length(&self) -> Option<i64>;
            pub fn e_tag(&self) -> Option<&str>;
            pub fn checksum_crc32(&self) -> Option<&str>;
            pub fn checksum_crc32_c(&self) -> Option<&str>;
            pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            pub fn checksum_sha1(&self) -> Option<&str>;
            pub fn checksum_sha256(&self) -> Option<&str>;
            pub fn checksum_sha512(&self) -> Option<&str>;
            pub fn checksum_md5(&self) -> Option<&str>;
            pub fn checksum_xxhash64(&self) -> Option<&str>;
            pub fn checksum_xxhash3(&self) -> Option<&str>;
            pub fn checksum_xxhash128(&self) -> Option<&str>;
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            pub fn missing_meta(&self) -> Option<i32>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn cache_control(&self) -> Option<&str>;
            pub fn content_disposition(&self) -> Option<&str>;
            pub fn content_encoding(&self) -> Option<&str>;
            pub fn content_language(&self) -> Option<&str>;
            pub fn content_range(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub fn website_redirect_location(&self) -> Option<&str>;
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn metadata(&self) -> Option<&HashMap<String, String>>;
            pub fn sse_customer_algorithm(&self) -> Option<&str>;
            pub fn sse_customer_key_md5(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn storage_class(&self) -> Option<&crate::types::StorageClass>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus>;
            pub fn parts_count(&self) -> Option<i32>;
            pub fn tag_count(&self) -> Option<i32>;
            pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode>;
            pub fn object_lock_retain_until_date(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus>;
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold>;
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32>;
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32>;
            pub fn expires(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn expires_string(&self) -> Option<&str>;
            pub fn builder() -> builders::GetObjectOutputBuilder;
        }
        #[derive(Debug)]
        pub enum GetObjectError {
            InvalidObjectState(crate::types::error::InvalidObjectState),
            NoSuchKey(crate::types::error::NoSuchKey),
            Unhandled(()),
        }
        impl core::fmt::Display for GetObjectError {}
        impl std::error::Error for GetObjectError {}
        impl GetObjectError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_invalid_object_state(&self) -> bool;
            pub fn is_no_such_key(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct GetObjectFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct GetObjectOutputBuilder {
                v: (),
            }
            impl GetObjectOutputBuilder {
                pub fn build(self) -> GetObjectOutput;
            }
            impl GetObjectFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    GetObjectOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        GetObjectError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                #[asyncfix::effect(network)]
                pub async fn presigned(
                    self,
                    presigning_config: crate::presigning::PresigningConfig,
                ) -> Result<
                    crate::presigning::PresignedRequest,
                    aws_smithy_runtime_api::client::result::SdkError<
                        GetObjectError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn if_match(self, input: impl Into<String>) -> Self;
                pub fn if_modified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn if_none_match(self, input: impl Into<String>) -> Self;
                pub fn if_unmodified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn range(self, input: impl Into<String>) -> Self;
                pub fn response_cache_control(self, input: impl Into<String>) -> Self;
                pub fn response_content_disposition(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_disposition(self, input: Option<String>) -> Self;
                pub fn response_content_encoding(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_encoding(self, input: Option<String>) -> Self;
                pub fn response_content_language(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_language(self, input: Option<String>) -> Self;
                pub fn response_content_type(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_type(self, input: Option<String>) -> Self;
                pub fn response_expires(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn version_id(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn part_number(self, input: i32) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self;
            }
        }
    }
    pub mod put_object {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct PutObjectOutput {
            pub expiration: Option<String>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub version_id: Option<String>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub size: Option<i64>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl PutObjectOutput {
            pub fn expiration(&self) -> Option<&str>;
            pub fn e_tag(&self) -> Option<&str>;
            pub fn checksum_crc32(&self) -> Option<&str>;
            pub fn checksum_crc32_c(&self) -> Option<&str>;
            pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            pub fn checksum_sha1(&self) -> Option<&str>;
            pub fn checksum_sha256(&self) -> Option<&str>;
            pub fn checksum_sha512(&self) -> Option<&str>;
            pub fn checksum_md5(&self) -> Option<&str>;
            pub fn checksum_xxhash64(&self) -> Option<&str>;
            pub fn checksum_xxhash3(&self) -> Option<&str>;
            pub fn checksum_xxhash128(&self) -> Option<&str>;
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn sse_customer_algorithm(&self) -> Option<&str>;
            pub fn sse_customer_key_md5(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn ssekms_encryption_context(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn size(&self) -> Option<i64>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::PutObjectOutputBuilder;
        }
        #[derive(Debug)]
        pub enum PutObjectError {
            EncryptionTypeMismatch(crate::types::error::EncryptionTypeMismatch),
            InvalidRequest(crate::types::error::InvalidRequest),
            InvalidWriteOffset(crate::types::error::InvalidWriteOffset),
            TooManyParts(crate::types::error::TooManyParts),
            Unhandled(()),
        }
        impl core::fmt::Display for PutObjectError {}
        impl std::error::Error for PutObjectError {}
        impl PutObjectError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_encryption_type_mismatch(&self) -> bool;
            pub fn is_invalid_request(&self) -> bool;
            pub fn is_invalid_write_offset(&self) -> bool;
            pub fn is_too_many_parts(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct PutObjectFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct PutObjectOutputBuilder {
                v: (),
            }
            impl PutObjectOutputBuilder {
                pub fn build(self) -> PutObjectOutput;
            }
            impl PutObjectFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    PutObjectOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        PutObjectError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                #[asyncfix::effect(network)]
                pub async fn presigned(
                    self,
                    presigning_config: crate::presigning::PresigningConfig,
                ) -> Result<
                    crate::presigning::PresignedRequest,
                    aws_smithy_runtime_api::client::result::SdkError<
                        PutObjectError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self;
                pub fn body(self, input: aws_smithy_types::byte_stream::ByteStream) -> Self;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn cache_control(self, input: impl Into<String>) -> Self;
                pub fn content_disposition(self, input: impl Into<String>) -> Self;
                pub fn set_content_disposition(self, input: Option<String>) -> Self;
                pub fn content_encoding(self, input: impl Into<String>) -> Self;
                pub fn set_content_encoding(self, input: Option<String>) -> Self;
                pub fn content_language(self, input: impl Into<String>) -> Self;
                pub fn set_content_language(self, input: Option<String>) -> Self;
                pub fn content_length(self, input: i64) -> Self;
                pub fn set_content_length(self, input: Option<i64>) -> Self;
                pub fn content_md5(self, input: impl Into<String>) -> Self;
                pub fn set_content_md5(self, input: Option<String>) -> Self;
                pub fn content_type(self, input: impl Into<String>) -> Self;
                pub fn set_content_type(self, input: Option<String>) -> Self;
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
                pub fn checksum_md5(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
                pub fn expires(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn if_match(self, input: impl Into<String>) -> Self;
                pub fn if_none_match(self, input: impl Into<String>) -> Self;
                pub fn grant_full_control(self, input: impl Into<String>) -> Self;
                pub fn grant_read(self, input: impl Into<String>) -> Self;
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self;
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn write_offset_bytes(self, input: i64) -> Self;
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_metadata(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self;
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self;
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self;
                pub fn set_ssekms_key_id(self, input: Option<String>) -> Self;
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self;
                pub fn bucket_key_enabled(self, input: bool) -> Self;
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn tagging(self, input: impl Into<String>) -> Self;
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self;
                pub fn object_lock_retain_until_date(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self;
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self;
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self;
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod head_object {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct HeadObjectOutput {
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub archive_status: Option<crate::types::ArchiveStatus>,
            pub last_modified: Option<aws_smithy_types::DateTime>,
            pub content_length: Option<i64>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub e_tag: Option<String>,
            pub missing_meta: Option<i32>,
            pub version_id: Option<String>,
            pub cache_control: Option<String>,
            pub content_disposition: Option<String>,
            pub content_encoding: Option<String>,
            pub content_language: Option<String>,
            pub content_type: Option<String>,
            pub content_range: Option<String>,
            pub website_redirect_location: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub metadata: Option<HashMap<String, String>>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub storage_class: Option<crate::types::StorageClass>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub replication_status: Option<crate::types::ReplicationStatus>,
            pub parts_count: Option<i32>,
            pub tag_count: Option<i32>,
            pub object_lock_mode: Option<crate::types::ObjectLockMode>,
            pub object_lock_retain_until_date: Option<aws_smithy_types::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<aws_smithy_types::DateTime>,
            pub expires_string: Option<String>,
        }
        impl HeadObjectOutput {
            pub fn delete_marker(&self) -> Option<bool>;
            pub fn accept_ranges(&self) -> Option<&str>;
            pub fn expiration(&self) -> Option<&str>;
            pub fn restore(&self) -> Option<&str>;
            pub fn archive_status(&self) -> Option<&crate::types::ArchiveStatus>;
            pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn content_length(&self) -> Option<i64>;
            pub fn checksum_crc32(&self) -> Option<&str>;
            pub fn checksum_crc32_c(&self) -> Option<&str>;
            pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            pub fn checksum_sha1(&self) -> Option<&str>;
            pub fn checksum_sha256(&self) -> Option<&str>;
            pub fn checksum_sha512(&self) -> Option<&str>;
            pub fn checksum_md5(&self) -> Option<&str>;
            pub fn checksum_xxhash64(&self) -> Option<&str>;
            pub fn checksum_xxhash3(&self) -> Option<&str>;
            pub fn checksum_xxhash128(&self) -> Option<&str>;
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            pub fn e_tag(&self) -> Option<&str>;
            pub fn missing_meta(&self) -> Option<i32>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn cache_control(&self) -> Option<&str>;
            pub fn content_disposition(&self) -> Option<&str>;
            pub fn content_encoding(&self) -> Option<&str>;
            pub fn content_language(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub fn content_range(&self) -> Option<&str>;
            pub fn website_redirect_location(&self) -> Option<&str>;
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn metadata(&self) -> Option<&HashMap<String, String>>;
            pub fn sse_customer_algorithm(&self) -> Option<&str>;
            pub fn sse_customer_key_md5(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn storage_class(&self) -> Option<&crate::types::StorageClass>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus>;
            pub fn parts_count(&self) -> Option<i32>;
            pub fn tag_count(&self) -> Option<i32>;
            pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode>;
            pub fn object_lock_retain_until_date(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus>;
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold>;
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32>;
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32>;
            pub fn expires(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn expires_string(&self) -> Option<&str>;
            pub fn builder() -> builders::HeadObjectOutputBuilder;
        }
        #[derive(Debug)]
        pub enum HeadObjectError {
            NotFound(crate::types::error::NotFound),
            Unhandled(()),
        }
        impl core::fmt::Display for HeadObjectError {}
        impl std::error::Error for HeadObjectError {}
        impl HeadObjectError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_not_found(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct HeadObjectFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct HeadObjectOutputBuilder {
                v: (),
            }
            impl HeadObjectOutputBuilder {
                pub fn build(self) -> HeadObjectOutput;
            }
            impl HeadObjectFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    HeadObjectOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        HeadObjectError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn if_match(self, input: impl Into<String>) -> Self;
                pub fn if_modified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn if_none_match(self, input: impl Into<String>) -> Self;
                pub fn if_unmodified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn range(self, input: impl Into<String>) -> Self;
                pub fn response_cache_control(self, input: impl Into<String>) -> Self;
                pub fn response_content_disposition(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_disposition(self, input: Option<String>) -> Self;
                pub fn response_content_encoding(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_encoding(self, input: Option<String>) -> Self;
                pub fn response_content_language(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_language(self, input: Option<String>) -> Self;
                pub fn response_content_type(self, input: impl Into<String>) -> Self;
                pub fn set_response_content_type(self, input: Option<String>) -> Self;
                pub fn response_expires(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn version_id(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn part_number(self, input: i32) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self;
            }
        }
    }
    pub mod delete_object {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteObjectOutput {
            pub delete_marker: Option<bool>,
            pub version_id: Option<String>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl DeleteObjectOutput {
            pub fn delete_marker(&self) -> Option<bool>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::DeleteObjectOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteObjectError {
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteObjectError {}
        impl std::error::Error for DeleteObjectError {}
        impl DeleteObjectError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteObjectFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteObjectOutputBuilder {
                v: (),
            }
            impl DeleteObjectOutputBuilder {
                pub fn build(self) -> DeleteObjectOutput;
            }
            impl DeleteObjectFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteObjectOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteObjectError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn mfa(self, input: impl Into<String>) -> Self;
                pub fn version_id(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn bypass_governance_retention(self, input: bool) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn if_match(self, input: impl Into<String>) -> Self;
                pub fn if_match_last_modified_time(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn if_match_size(self, input: i64) -> Self;
            }
        }
    }
    pub mod delete_objects {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteObjectsOutput {
            pub deleted: Option<Vec<crate::types::DeletedObject>>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub errors: Option<Vec<crate::types::Error>>,
        }
        impl DeleteObjectsOutput {
            pub fn deleted(&self) -> &[crate::types::DeletedObject];
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn errors(&self) -> &[crate::types::Error];
            pub fn builder() -> builders::DeleteObjectsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteObjectsError {
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteObjectsError {}
        impl std::error::Error for DeleteObjectsError {}
        impl DeleteObjectsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteObjectsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteObjectsOutputBuilder {
                v: (),
            }
            impl DeleteObjectsOutputBuilder {
                pub fn build(self) -> DeleteObjectsOutput;
            }
            impl DeleteObjectsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteObjectsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteObjectsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn delete(self, input: crate::types::Delete) -> Self;
                pub fn mfa(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn bypass_governance_retention(self, input: bool) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
            }
        }
    }
    pub mod list_objects_v2 {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListObjectsV2Output {
            pub is_truncated: Option<bool>,
            pub contents: Option<Vec<crate::types::Object>>,
            pub name: Option<String>,
            pub prefix: Option<String>,
            pub delimiter: Option<String>,
            pub max_keys: Option<i32>,
            pub common_prefixes: Option<Vec<crate::types::CommonPrefix>>,
            pub encoding_type: Option<crate::types::EncodingType>,
            pub key_count: Option<i32>,
            pub continuation_token: Option<String>,
            pub next_continuation_token: Option<String>,
            pub start_after: Option<String>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl ListObjectsV2Output {
            pub fn is_truncated(&self) -> Option<bool>;
            pub fn contents(&self) -> &[crate::types::Object];
            pub fn name(&self) -> Option<&str>;
            pub fn prefix(&self) -> Option<&str>;
            pub fn delimiter(&self) -> Option<&str>;
            pub fn max_keys(&self) -> Option<i32>;
            pub fn common_prefixes(&self) -> &[crate::types::CommonPrefix];
            pub fn encoding_type(&self) -> Option<&crate::types::EncodingType>;
            pub fn key_count(&self) -> Option<i32>;
            pub fn continuation_token(&self) -> Option<&str>;
            pub fn next_continuation_token(&self) -> Option<&str>;
            pub fn start_after(&self) -> Option<&str>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::ListObjectsV2OutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListObjectsV2Error {
            NoSuchBucket(crate::types::error::NoSuchBucket),
            Unhandled(()),
        }
        impl core::fmt::Display for ListObjectsV2Error {}
        impl std::error::Error for ListObjectsV2Error {}
        impl ListObjectsV2Error {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_no_such_bucket(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListObjectsV2FluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListObjectsV2OutputBuilder {
                v: (),
            }
            impl ListObjectsV2OutputBuilder {
                pub fn build(self) -> ListObjectsV2Output;
            }
            impl ListObjectsV2FluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListObjectsV2Output,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListObjectsV2Error,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn into_paginator(self) -> super::paginator::ListObjectsV2Paginator;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn delimiter(self, input: impl Into<String>) -> Self;
                pub fn encoding_type(self, input: crate::types::EncodingType) -> Self;
                pub fn max_keys(self, input: i32) -> Self;
                pub fn set_max_keys(self, input: Option<i32>) -> Self;
                pub fn prefix(self, input: impl Into<String>) -> Self;
                pub fn continuation_token(self, input: impl Into<String>) -> Self;
                pub fn set_continuation_token(self, input: Option<String>) -> Self;
                pub fn fetch_owner(self, input: bool) -> Self;
                pub fn start_after(self, input: impl Into<String>) -> Self;
                pub fn set_start_after(self, input: Option<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn optional_object_attributes(self, input: crate::types::OptionalObjectAttributes) -> Self;
                pub fn set_optional_object_attributes(self, input: Option<Vec<crate::types::OptionalObjectAttributes>>) -> Self;
            }
        }
        pub mod paginator {
            use super::*;
            pub struct ListObjectsV2Paginator {
                v: (),
            }
            impl ListObjectsV2Paginator {
                pub fn page_size(self, v: i32) -> Self;
                pub fn stop_on_duplicate_token(self, v: bool) -> Self;
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        ListObjectsV2Output,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListObjectsV2Error,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
            }
        }
    }
    pub mod list_objects {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListObjectsOutput {
            pub is_truncated: Option<bool>,
            pub marker: Option<String>,
            pub next_marker: Option<String>,
            pub contents: Option<Vec<crate::types::Object>>,
            pub name: Option<String>,
            pub prefix: Option<String>,
            pub delimiter: Option<String>,
            pub max_keys: Option<i32>,
            pub common_prefixes: Option<Vec<crate::types::CommonPrefix>>,
            pub encoding_type: Option<crate::types::EncodingType>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl ListObjectsOutput {
            pub fn is_truncated(&self) -> Option<bool>;
            pub fn marker(&self) -> Option<&str>;
            pub fn next_marker(&self) -> Option<&str>;
            pub fn contents(&self) -> &[crate::types::Object];
            pub fn name(&self) -> Option<&str>;
            pub fn prefix(&self) -> Option<&str>;
            pub fn delimiter(&self) -> Option<&str>;
            pub fn max_keys(&self) -> Option<i32>;
            pub fn common_prefixes(&self) -> &[crate::types::CommonPrefix];
            pub fn encoding_type(&self) -> Option<&crate::types::EncodingType>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::ListObjectsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListObjectsError {
            NoSuchBucket(crate::types::error::NoSuchBucket),
            Unhandled(()),
        }
        impl core::fmt::Display for ListObjectsError {}
        impl std::error::Error for ListObjectsError {}
        impl ListObjectsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_no_such_bucket(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListObjectsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListObjectsOutputBuilder {
                v: (),
            }
            impl ListObjectsOutputBuilder {
                pub fn build(self) -> ListObjectsOutput;
            }
            impl ListObjectsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListObjectsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListObjectsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn delimiter(self, input: impl Into<String>) -> Self;
                pub fn encoding_type(self, input: crate::types::EncodingType) -> Self;
                pub fn marker(self, input: impl Into<String>) -> Self;
                pub fn set_marker(self, input: Option<String>) -> Self;
                pub fn max_keys(self, input: i32) -> Self;
                pub fn set_max_keys(self, input: Option<i32>) -> Self;
                pub fn prefix(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn optional_object_attributes(self, input: crate::types::OptionalObjectAttributes) -> Self;
                pub fn set_optional_object_attributes(self, input: Option<Vec<crate::types::OptionalObjectAttributes>>) -> Self;
            }
        }
    }
    pub mod copy_object {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct CopyObjectOutput {
            pub copy_object_result: Option<crate::types::CopyObjectResult>,
            pub expiration: Option<String>,
            pub copy_source_version_id: Option<String>,
            pub version_id: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl CopyObjectOutput {
            pub fn copy_object_result(&self) -> Option<&crate::types::CopyObjectResult>;
            pub fn expiration(&self) -> Option<&str>;
            pub fn copy_source_version_id(&self) -> Option<&str>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn sse_customer_algorithm(&self) -> Option<&str>;
            pub fn sse_customer_key_md5(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn ssekms_encryption_context(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::CopyObjectOutputBuilder;
        }
        #[derive(Debug)]
        pub enum CopyObjectError {
            ObjectNotInActiveTierError(crate::types::error::ObjectNotInActiveTierError),
            Unhandled(()),
        }
        impl core::fmt::Display for CopyObjectError {}
        impl std::error::Error for CopyObjectError {}
        impl CopyObjectError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_object_not_in_active_tier_error(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct CopyObjectFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct CopyObjectOutputBuilder {
                v: (),
            }
            impl CopyObjectOutputBuilder {
                pub fn build(self) -> CopyObjectOutput;
            }
            impl CopyObjectFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    CopyObjectOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        CopyObjectError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn cache_control(self, input: impl Into<String>) -> Self;
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                pub fn content_disposition(self, input: impl Into<String>) -> Self;
                pub fn set_content_disposition(self, input: Option<String>) -> Self;
                pub fn content_encoding(self, input: impl Into<String>) -> Self;
                pub fn set_content_encoding(self, input: Option<String>) -> Self;
                pub fn content_language(self, input: impl Into<String>) -> Self;
                pub fn set_content_language(self, input: Option<String>) -> Self;
                pub fn content_type(self, input: impl Into<String>) -> Self;
                pub fn set_content_type(self, input: Option<String>) -> Self;
                pub fn copy_source(self, input: impl Into<String>) -> Self;
                pub fn copy_source_if_match(self, input: impl Into<String>) -> Self;
                pub fn copy_source_if_modified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn copy_source_if_none_match(self, input: impl Into<String>) -> Self;
                pub fn copy_source_if_unmodified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn expires(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn grant_full_control(self, input: impl Into<String>) -> Self;
                pub fn grant_read(self, input: impl Into<String>) -> Self;
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self;
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self;
                pub fn if_match(self, input: impl Into<String>) -> Self;
                pub fn if_none_match(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_metadata(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn metadata_directive(self, input: crate::types::MetadataDirective) -> Self;
                pub fn set_metadata_directive(self, input: Option<crate::types::MetadataDirective>) -> Self;
                pub fn tagging_directive(self, input: crate::types::TaggingDirective) -> Self;
                pub fn annotation_directive(self, input: crate::types::AnnotationDirective) -> Self;
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self;
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self;
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self;
                pub fn set_ssekms_key_id(self, input: Option<String>) -> Self;
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self;
                pub fn bucket_key_enabled(self, input: bool) -> Self;
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self;
                pub fn copy_source_sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn copy_source_sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_copy_source_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn copy_source_sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_copy_source_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn tagging(self, input: impl Into<String>) -> Self;
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self;
                pub fn object_lock_retain_until_date(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self;
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self;
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self;
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn expected_source_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod create_bucket {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct CreateBucketOutput {
            pub location: Option<String>,
            pub bucket_arn: Option<String>,
        }
        impl CreateBucketOutput {
            pub fn location(&self) -> Option<&str>;
            pub fn bucket_arn(&self) -> Option<&str>;
            pub fn builder() -> builders::CreateBucketOutputBuilder;
        }
        #[derive(Debug)]
        pub enum CreateBucketError {
            BucketAlreadyExists(crate::types::error::BucketAlreadyExists),
            BucketAlreadyOwnedByYou(crate::types::error::BucketAlreadyOwnedByYou),
            Unhandled(()),
        }
        impl core::fmt::Display for CreateBucketError {}
        impl std::error::Error for CreateBucketError {}
        impl CreateBucketError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_bucket_already_exists(&self) -> bool;
            pub fn is_bucket_already_owned_by_you(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct CreateBucketFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct CreateBucketOutputBuilder {
                v: (),
            }
            impl CreateBucketOutputBuilder {
                pub fn build(self) -> CreateBucketOutput;
            }
            impl CreateBucketFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    CreateBucketOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        CreateBucketError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn acl(self, input: crate::types::BucketCannedAcl) -> Self;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn create_bucket_configuration(self, input: crate::types::CreateBucketConfiguration) -> Self;
                pub fn grant_full_control(self, input: impl Into<String>) -> Self;
                pub fn grant_read(self, input: impl Into<String>) -> Self;
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self;
                pub fn grant_write(self, input: impl Into<String>) -> Self;
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self;
                pub fn object_lock_enabled_for_bucket(self, input: bool) -> Self;
                pub fn object_ownership(self, input: crate::types::ObjectOwnership) -> Self;
                pub fn bucket_namespace(self, input: crate::types::BucketNamespace) -> Self;
            }
        }
    }
    pub mod delete_bucket {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct DeleteBucketOutput {}
        impl DeleteBucketOutput {
            pub fn builder() -> builders::DeleteBucketOutputBuilder;
        }
        #[derive(Debug)]
        pub enum DeleteBucketError {
            Unhandled(()),
        }
        impl core::fmt::Display for DeleteBucketError {}
        impl std::error::Error for DeleteBucketError {}
        impl DeleteBucketError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct DeleteBucketFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct DeleteBucketOutputBuilder {
                v: (),
            }
            impl DeleteBucketOutputBuilder {
                pub fn build(self) -> DeleteBucketOutput;
            }
            impl DeleteBucketFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    DeleteBucketOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        DeleteBucketError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod head_bucket {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct HeadBucketOutput {
            pub bucket_arn: Option<String>,
            pub bucket_location_type: Option<crate::types::LocationType>,
            pub bucket_location_name: Option<String>,
            pub bucket_region: Option<String>,
            pub access_point_alias: Option<bool>,
        }
        impl HeadBucketOutput {
            pub fn bucket_arn(&self) -> Option<&str>;
            pub fn bucket_location_type(&self) -> Option<&crate::types::LocationType>;
            pub fn bucket_location_name(&self) -> Option<&str>;
            pub fn bucket_region(&self) -> Option<&str>;
            pub fn access_point_alias(&self) -> Option<bool>;
            pub fn builder() -> builders::HeadBucketOutputBuilder;
        }
        #[derive(Debug)]
        pub enum HeadBucketError {
            NotFound(crate::types::error::NotFound),
            Unhandled(()),
        }
        impl core::fmt::Display for HeadBucketError {}
        impl std::error::Error for HeadBucketError {}
        impl HeadBucketError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_not_found(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct HeadBucketFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct HeadBucketOutputBuilder {
                v: (),
            }
            impl HeadBucketOutputBuilder {
                pub fn build(self) -> HeadBucketOutput;
            }
            impl HeadBucketFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    HeadBucketOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        HeadBucketError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod list_buckets {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListBucketsOutput {
            pub buckets: Option<Vec<crate::types::Bucket>>,
            pub owner: Option<crate::types::Owner>,
            pub continuation_token: Option<String>,
            pub prefix: Option<String>,
        }
        impl ListBucketsOutput {
            pub fn buckets(&self) -> &[crate::types::Bucket];
            pub fn owner(&self) -> Option<&crate::types::Owner>;
            pub fn continuation_token(&self) -> Option<&str>;
            pub fn prefix(&self) -> Option<&str>;
            pub fn builder() -> builders::ListBucketsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListBucketsError {
            Unhandled(()),
        }
        impl core::fmt::Display for ListBucketsError {}
        impl std::error::Error for ListBucketsError {}
        impl ListBucketsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListBucketsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListBucketsOutputBuilder {
                v: (),
            }
            impl ListBucketsOutputBuilder {
                pub fn build(self) -> ListBucketsOutput;
            }
            impl ListBucketsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListBucketsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListBucketsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn into_paginator(self) -> super::paginator::ListBucketsPaginator;
                pub fn max_buckets(self, input: i32) -> Self;
                pub fn continuation_token(self, input: impl Into<String>) -> Self;
                pub fn set_continuation_token(self, input: Option<String>) -> Self;
                pub fn prefix(self, input: impl Into<String>) -> Self;
                pub fn bucket_region(self, input: impl Into<String>) -> Self;
            }
        }
        pub mod paginator {
            use super::*;
            pub struct ListBucketsPaginator {
                v: (),
            }
            impl ListBucketsPaginator {
                pub fn page_size(self, v: i32) -> Self;
                pub fn stop_on_duplicate_token(self, v: bool) -> Self;
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        ListBucketsOutput,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListBucketsError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
                pub fn items(self) -> ListBucketsPaginatorItems;
            }
            pub struct ListBucketsPaginatorItems(ListBucketsPaginator);
            impl ListBucketsPaginatorItems {
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        crate::types::Bucket,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListBucketsError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
            }
        }
    }
    pub mod create_multipart_upload {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct CreateMultipartUploadOutput {
            pub abort_date: Option<aws_smithy_types::DateTime>,
            pub abort_rule_id: Option<String>,
            pub bucket: Option<String>,
            pub key: Option<String>,
            pub upload_id: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub checksum_algorithm: Option<crate::types::ChecksumAlgorithm>,
            pub checksum_type: Option<crate::types::ChecksumType>,
        }
        impl CreateMultipartUploadOutput {
            pub fn abort_date(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn abort_rule_id(&self) -> Option<&str>;
            pub fn bucket(&self) -> Option<&str>;
            pub fn key(&self) -> Option<&str>;
            pub fn upload_id(&self) -> Option<&str>;
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn sse_customer_algorithm(&self) -> Option<&str>;
            pub fn sse_customer_key_md5(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn ssekms_encryption_context(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn checksum_algorithm(&self) -> Option<&crate::types::ChecksumAlgorithm>;
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            pub fn builder() -> builders::CreateMultipartUploadOutputBuilder;
        }
        #[derive(Debug)]
        pub enum CreateMultipartUploadError {
            Unhandled(()),
        }
        impl core::fmt::Display for CreateMultipartUploadError {}
        impl std::error::Error for CreateMultipartUploadError {}
        impl CreateMultipartUploadError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct CreateMultipartUploadFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct CreateMultipartUploadOutputBuilder {
                v: (),
            }
            impl CreateMultipartUploadOutputBuilder {
                pub fn build(self) -> CreateMultipartUploadOutput;
            }
            impl CreateMultipartUploadFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    CreateMultipartUploadOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        CreateMultipartUploadError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn cache_control(self, input: impl Into<String>) -> Self;
                pub fn content_disposition(self, input: impl Into<String>) -> Self;
                pub fn set_content_disposition(self, input: Option<String>) -> Self;
                pub fn content_encoding(self, input: impl Into<String>) -> Self;
                pub fn set_content_encoding(self, input: Option<String>) -> Self;
                pub fn content_language(self, input: impl Into<String>) -> Self;
                pub fn set_content_language(self, input: Option<String>) -> Self;
                pub fn content_type(self, input: impl Into<String>) -> Self;
                pub fn set_content_type(self, input: Option<String>) -> Self;
                pub fn expires(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn grant_full_control(self, input: impl Into<String>) -> Self;
                pub fn grant_read(self, input: impl Into<String>) -> Self;
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self;
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                pub fn set_metadata(self, input: Option<HashMap<String, String>>) -> Self;
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self;
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self;
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self;
                pub fn set_ssekms_key_id(self, input: Option<String>) -> Self;
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self;
                pub fn bucket_key_enabled(self, input: bool) -> Self;
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn tagging(self, input: impl Into<String>) -> Self;
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self;
                pub fn object_lock_retain_until_date(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self;
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self;
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self;
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
            }
        }
    }
    pub mod upload_part {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct UploadPartOutput {
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl UploadPartOutput {
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn e_tag(&self) -> Option<&str>;
            pub fn checksum_crc32(&self) -> Option<&str>;
            pub fn checksum_crc32_c(&self) -> Option<&str>;
            pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            pub fn checksum_sha1(&self) -> Option<&str>;
            pub fn checksum_sha256(&self) -> Option<&str>;
            pub fn checksum_sha512(&self) -> Option<&str>;
            pub fn checksum_md5(&self) -> Option<&str>;
            pub fn checksum_xxhash64(&self) -> Option<&str>;
            pub fn checksum_xxhash3(&self) -> Option<&str>;
            pub fn checksum_xxhash128(&self) -> Option<&str>;
            pub fn sse_customer_algorithm(&self) -> Option<&str>;
            pub fn sse_customer_key_md5(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::UploadPartOutputBuilder;
        }
        #[derive(Debug)]
        pub enum UploadPartError {
            Unhandled(()),
        }
        impl core::fmt::Display for UploadPartError {}
        impl std::error::Error for UploadPartError {}
        impl UploadPartError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct UploadPartFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct UploadPartOutputBuilder {
                v: (),
            }
            impl UploadPartOutputBuilder {
                pub fn build(self) -> UploadPartOutput;
            }
            impl UploadPartFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    UploadPartOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        UploadPartError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                #[asyncfix::effect(network)]
                pub async fn presigned(
                    self,
                    presigning_config: crate::presigning::PresigningConfig,
                ) -> Result<
                    crate::presigning::PresignedRequest,
                    aws_smithy_runtime_api::client::result::SdkError<
                        UploadPartError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn body(self, input: aws_smithy_types::byte_stream::ByteStream) -> Self;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn content_length(self, input: i64) -> Self;
                pub fn set_content_length(self, input: Option<i64>) -> Self;
                pub fn content_md5(self, input: impl Into<String>) -> Self;
                pub fn set_content_md5(self, input: Option<String>) -> Self;
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
                pub fn checksum_md5(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn part_number(self, input: i32) -> Self;
                pub fn upload_id(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod upload_part_copy {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct UploadPartCopyOutput {
            pub copy_source_version_id: Option<String>,
            pub copy_part_result: Option<crate::types::CopyPartResult>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl UploadPartCopyOutput {
            pub fn copy_source_version_id(&self) -> Option<&str>;
            pub fn copy_part_result(&self) -> Option<&crate::types::CopyPartResult>;
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn sse_customer_algorithm(&self) -> Option<&str>;
            pub fn sse_customer_key_md5(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::UploadPartCopyOutputBuilder;
        }
        #[derive(Debug)]
        pub enum UploadPartCopyError {
            Unhandled(()),
        }
        impl core::fmt::Display for UploadPartCopyError {}
        impl std::error::Error for UploadPartCopyError {}
        impl UploadPartCopyError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct UploadPartCopyFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct UploadPartCopyOutputBuilder {
                v: (),
            }
            impl UploadPartCopyOutputBuilder {
                pub fn build(self) -> UploadPartCopyOutput;
            }
            impl UploadPartCopyFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    UploadPartCopyOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        UploadPartCopyError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn copy_source(self, input: impl Into<String>) -> Self;
                pub fn copy_source_if_match(self, input: impl Into<String>) -> Self;
                pub fn copy_source_if_modified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn copy_source_if_none_match(self, input: impl Into<String>) -> Self;
                pub fn copy_source_if_unmodified_since(self, input: aws_smithy_types::DateTime) -> Self;
                pub fn copy_source_range(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn part_number(self, input: i32) -> Self;
                pub fn upload_id(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn copy_source_sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn copy_source_sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_copy_source_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn copy_source_sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_copy_source_sse_customer_key_md5(self, input: Option<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn expected_source_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod complete_multipart_upload {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct CompleteMultipartUploadOutput {
            pub location: Option<String>,
            pub bucket: Option<String>,
            pub key: Option<String>,
            pub expiration: Option<String>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub version_id: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl CompleteMultipartUploadOutput {
            pub fn location(&self) -> Option<&str>;
            pub fn bucket(&self) -> Option<&str>;
            pub fn key(&self) -> Option<&str>;
            pub fn expiration(&self) -> Option<&str>;
            pub fn e_tag(&self) -> Option<&str>;
            pub fn checksum_crc32(&self) -> Option<&str>;
            pub fn checksum_crc32_c(&self) -> Option<&str>;
            pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            pub fn checksum_sha1(&self) -> Option<&str>;
            pub fn checksum_sha256(&self) -> Option<&str>;
            pub fn checksum_sha512(&self) -> Option<&str>;
            pub fn checksum_md5(&self) -> Option<&str>;
            pub fn checksum_xxhash64(&self) -> Option<&str>;
            pub fn checksum_xxhash3(&self) -> Option<&str>;
            pub fn checksum_xxhash128(&self) -> Option<&str>;
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn ssekms_key_id(&self) -> Option<&str>;
            pub fn bucket_key_enabled(&self) -> Option<bool>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::CompleteMultipartUploadOutputBuilder;
        }
        #[derive(Debug)]
        pub enum CompleteMultipartUploadError {
            Unhandled(()),
        }
        impl core::fmt::Display for CompleteMultipartUploadError {}
        impl std::error::Error for CompleteMultipartUploadError {}
        impl CompleteMultipartUploadError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct CompleteMultipartUploadFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct CompleteMultipartUploadOutputBuilder {
                v: (),
            }
            impl CompleteMultipartUploadOutputBuilder {
                pub fn build(self) -> CompleteMultipartUploadOutput;
            }
            impl CompleteMultipartUploadFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    CompleteMultipartUploadOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        CompleteMultipartUploadError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn multipart_upload(self, input: crate::types::CompletedMultipartUpload) -> Self;
                pub fn upload_id(self, input: impl Into<String>) -> Self;
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
                pub fn checksum_md5(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
                pub fn mpu_object_size(self, input: i64) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn if_match(self, input: impl Into<String>) -> Self;
                pub fn if_none_match(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
            }
        }
    }
    pub mod abort_multipart_upload {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct AbortMultipartUploadOutput {
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl AbortMultipartUploadOutput {
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::AbortMultipartUploadOutputBuilder;
        }
        #[derive(Debug)]
        pub enum AbortMultipartUploadError {
            NoSuchUpload(crate::types::error::NoSuchUpload),
            Unhandled(()),
        }
        impl core::fmt::Display for AbortMultipartUploadError {}
        impl std::error::Error for AbortMultipartUploadError {}
        impl AbortMultipartUploadError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
            pub fn is_no_such_upload(&self) -> bool;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct AbortMultipartUploadFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct AbortMultipartUploadOutputBuilder {
                v: (),
            }
            impl AbortMultipartUploadOutputBuilder {
                pub fn build(self) -> AbortMultipartUploadOutput;
            }
            impl AbortMultipartUploadFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    AbortMultipartUploadOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        AbortMultipartUploadError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn upload_id(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn if_match_initiated_time(self, input: aws_smithy_types::DateTime) -> Self;
            }
        }
    }
    pub mod list_multipart_uploads {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListMultipartUploadsOutput {
            pub bucket: Option<String>,
            pub key_marker: Option<String>,
            pub upload_id_marker: Option<String>,
            pub next_key_marker: Option<String>,
            pub prefix: Option<String>,
            pub delimiter: Option<String>,
            pub next_upload_id_marker: Option<String>,
            pub max_uploads: Option<i32>,
            pub is_truncated: Option<bool>,
            pub uploads: Option<Vec<crate::types::MultipartUpload>>,
            pub common_prefixes: Option<Vec<crate::types::CommonPrefix>>,
            pub encoding_type: Option<crate::types::EncodingType>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl ListMultipartUploadsOutput {
            pub fn bucket(&self) -> Option<&str>;
            pub fn key_marker(&self) -> Option<&str>;
            pub fn upload_id_marker(&self) -> Option<&str>;
            pub fn next_key_marker(&self) -> Option<&str>;
            pub fn prefix(&self) -> Option<&str>;
            pub fn delimiter(&self) -> Option<&str>;
            pub fn next_upload_id_marker(&self) -> Option<&str>;
            pub fn max_uploads(&self) -> Option<i32>;
            pub fn is_truncated(&self) -> Option<bool>;
            pub fn uploads(&self) -> &[crate::types::MultipartUpload];
            pub fn common_prefixes(&self) -> &[crate::types::CommonPrefix];
            pub fn encoding_type(&self) -> Option<&crate::types::EncodingType>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::ListMultipartUploadsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListMultipartUploadsError {
            Unhandled(()),
        }
        impl core::fmt::Display for ListMultipartUploadsError {}
        impl std::error::Error for ListMultipartUploadsError {}
        impl ListMultipartUploadsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListMultipartUploadsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListMultipartUploadsOutputBuilder {
                v: (),
            }
            impl ListMultipartUploadsOutputBuilder {
                pub fn build(self) -> ListMultipartUploadsOutput;
            }
            impl ListMultipartUploadsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListMultipartUploadsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListMultipartUploadsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn delimiter(self, input: impl Into<String>) -> Self;
                pub fn encoding_type(self, input: crate::types::EncodingType) -> Self;
                pub fn key_marker(self, input: impl Into<String>) -> Self;
                pub fn set_key_marker(self, input: Option<String>) -> Self;
                pub fn max_uploads(self, input: i32) -> Self;
                pub fn prefix(self, input: impl Into<String>) -> Self;
                pub fn upload_id_marker(self, input: impl Into<String>) -> Self;
                pub fn set_upload_id_marker(self, input: Option<String>) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
            }
        }
    }
    pub mod list_parts {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListPartsOutput {
            pub abort_date: Option<aws_smithy_types::DateTime>,
            pub abort_rule_id: Option<String>,
            pub bucket: Option<String>,
            pub key: Option<String>,
            pub upload_id: Option<String>,
            pub part_number_marker: Option<String>,
            pub next_part_number_marker: Option<String>,
            pub max_parts: Option<i32>,
            pub is_truncated: Option<bool>,
            pub parts: Option<Vec<crate::types::Part>>,
            pub initiator: Option<crate::types::Initiator>,
            pub owner: Option<crate::types::Owner>,
            pub storage_class: Option<crate::types::StorageClass>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub checksum_algorithm: Option<crate::types::ChecksumAlgorithm>,
            pub checksum_type: Option<crate::types::ChecksumType>,
        }
        impl ListPartsOutput {
            pub fn abort_date(&self) -> Option<&aws_smithy_types::DateTime>;
            pub fn abort_rule_id(&self) -> Option<&str>;
            pub fn bucket(&self) -> Option<&str>;
            pub fn key(&self) -> Option<&str>;
            pub fn upload_id(&self) -> Option<&str>;
            pub fn part_number_marker(&self) -> Option<&str>;
            pub fn next_part_number_marker(&self) -> Option<&str>;
            pub fn max_parts(&self) -> Option<i32>;
            pub fn is_truncated(&self) -> Option<bool>;
            pub fn parts(&self) -> &[crate::types::Part];
            pub fn initiator(&self) -> Option<&crate::types::Initiator>;
            pub fn owner(&self) -> Option<&crate::types::Owner>;
            pub fn storage_class(&self) -> Option<&crate::types::StorageClass>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn checksum_algorithm(&self) -> Option<&crate::types::ChecksumAlgorithm>;
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            pub fn builder() -> builders::ListPartsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListPartsError {
            Unhandled(()),
        }
        impl core::fmt::Display for ListPartsError {}
        impl std::error::Error for ListPartsError {}
        impl ListPartsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListPartsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListPartsOutputBuilder {
                v: (),
            }
            impl ListPartsOutputBuilder {
                pub fn build(self) -> ListPartsOutput;
            }
            impl ListPartsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListPartsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListPartsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn into_paginator(self) -> super::paginator::ListPartsPaginator;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn max_parts(self, input: i32) -> Self;
                pub fn part_number_marker(self, input: impl Into<String>) -> Self;
                pub fn set_part_number_marker(self, input: Option<String>) -> Self;
                pub fn upload_id(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
            }
        }
        pub mod paginator {
            use super::*;
            pub struct ListPartsPaginator {
                v: (),
            }
            impl ListPartsPaginator {
                pub fn page_size(self, v: i32) -> Self;
                pub fn stop_on_duplicate_token(self, v: bool) -> Self;
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        ListPartsOutput,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListPartsError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
                pub fn items(self) -> ListPartsPaginatorItems;
            }
            pub struct ListPartsPaginatorItems(ListPartsPaginator);
            impl ListPartsPaginatorItems {
                pub fn send(
                    self,
                ) -> aws_smithy_async::future::pagination_stream::PaginationStream<
                    Result<
                        crate::types::Part,
                        aws_smithy_runtime_api::client::result::SdkError<
                            ListPartsError,
                            aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                        >,
                    >,
                >;
            }
        }
    }
    pub mod list_object_versions {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct ListObjectVersionsOutput {
            pub is_truncated: Option<bool>,
            pub key_marker: Option<String>,
            pub version_id_marker: Option<String>,
            pub next_key_marker: Option<String>,
            pub next_version_id_marker: Option<String>,
            pub versions: Option<Vec<crate::types::ObjectVersion>>,
            pub delete_markers: Option<Vec<crate::types::DeleteMarkerEntry>>,
            pub name: Option<String>,
            pub prefix: Option<String>,
            pub delimiter: Option<String>,
            pub max_keys: Option<i32>,
            pub common_prefixes: Option<Vec<crate::types::CommonPrefix>>,
            pub encoding_type: Option<crate::types::EncodingType>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl ListObjectVersionsOutput {
            pub fn is_truncated(&self) -> Option<bool>;
            pub fn key_marker(&self) -> Option<&str>;
            pub fn version_id_marker(&self) -> Option<&str>;
            pub fn next_key_marker(&self) -> Option<&str>;
            pub fn next_version_id_marker(&self) -> Option<&str>;
            pub fn versions(&self) -> &[crate::types::ObjectVersion];
            pub fn delete_markers(&self) -> &[crate::types::DeleteMarkerEntry];
            pub fn name(&self) -> Option<&str>;
            pub fn prefix(&self) -> Option<&str>;
            pub fn delimiter(&self) -> Option<&str>;
            pub fn max_keys(&self) -> Option<i32>;
            pub fn common_prefixes(&self) -> &[crate::types::CommonPrefix];
            pub fn encoding_type(&self) -> Option<&crate::types::EncodingType>;
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            pub fn builder() -> builders::ListObjectVersionsOutputBuilder;
        }
        #[derive(Debug)]
        pub enum ListObjectVersionsError {
            Unhandled(()),
        }
        impl core::fmt::Display for ListObjectVersionsError {}
        impl std::error::Error for ListObjectVersionsError {}
        impl ListObjectVersionsError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct ListObjectVersionsFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct ListObjectVersionsOutputBuilder {
                v: (),
            }
            impl ListObjectVersionsOutputBuilder {
                pub fn build(self) -> ListObjectVersionsOutput;
            }
            impl ListObjectVersionsFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    ListObjectVersionsOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        ListObjectVersionsError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn delimiter(self, input: impl Into<String>) -> Self;
                pub fn encoding_type(self, input: crate::types::EncodingType) -> Self;
                pub fn key_marker(self, input: impl Into<String>) -> Self;
                pub fn set_key_marker(self, input: Option<String>) -> Self;
                pub fn max_keys(self, input: i32) -> Self;
                pub fn set_max_keys(self, input: Option<i32>) -> Self;
                pub fn prefix(self, input: impl Into<String>) -> Self;
                pub fn version_id_marker(self, input: impl Into<String>) -> Self;
                pub fn set_version_id_marker(self, input: Option<String>) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                pub fn optional_object_attributes(self, input: crate::types::OptionalObjectAttributes) -> Self;
                pub fn set_optional_object_attributes(self, input: Option<Vec<crate::types::OptionalObjectAttributes>>) -> Self;
            }
        }
    }
    pub mod get_object_tagging {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct GetObjectTaggingOutput {
            pub version_id: Option<String>,
            pub tag_set: Vec<crate::types::Tag>,
        }
        impl GetObjectTaggingOutput {
            pub fn version_id(&self) -> Option<&str>;
            pub fn tag_set(&self) -> &[crate::types::Tag];
            pub fn builder() -> builders::GetObjectTaggingOutputBuilder;
        }
        #[derive(Debug)]
        pub enum GetObjectTaggingError {
            Unhandled(()),
        }
        impl core::fmt::Display for GetObjectTaggingError {}
        impl std::error::Error for GetObjectTaggingError {}
        impl GetObjectTaggingError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct GetObjectTaggingFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct GetObjectTaggingOutputBuilder {
                v: (),
            }
            impl GetObjectTaggingOutputBuilder {
                pub fn build(self) -> GetObjectTaggingOutput;
            }
            impl GetObjectTaggingFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    GetObjectTaggingOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        GetObjectTaggingError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn version_id(self, input: impl Into<String>) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
            }
        }
    }
    pub mod put_object_tagging {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct PutObjectTaggingOutput {
            pub version_id: Option<String>,
        }
        impl PutObjectTaggingOutput {
            pub fn version_id(&self) -> Option<&str>;
            pub fn builder() -> builders::PutObjectTaggingOutputBuilder;
        }
        #[derive(Debug)]
        pub enum PutObjectTaggingError {
            Unhandled(()),
        }
        impl core::fmt::Display for PutObjectTaggingError {}
        impl std::error::Error for PutObjectTaggingError {}
        impl PutObjectTaggingError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct PutObjectTaggingFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct PutObjectTaggingOutputBuilder {
                v: (),
            }
            impl PutObjectTaggingOutputBuilder {
                pub fn build(self) -> PutObjectTaggingOutput;
            }
            impl PutObjectTaggingFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    PutObjectTaggingOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        PutObjectTaggingError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn key(self, input: impl Into<String>) -> Self;
                pub fn set_key(self, input: Option<String>) -> Self;
                pub fn version_id(self, input: impl Into<String>) -> Self;
                pub fn content_md5(self, input: impl Into<String>) -> Self;
                pub fn set_content_md5(self, input: Option<String>) -> Self;
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                pub fn tagging(self, input: crate::types::Tagging) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
            }
        }
    }
    pub mod put_bucket_policy {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct PutBucketPolicyOutput {}
        impl PutBucketPolicyOutput {
            pub fn builder() -> builders::PutBucketPolicyOutputBuilder;
        }
        #[derive(Debug)]
        pub enum PutBucketPolicyError {
            Unhandled(()),
        }
        impl core::fmt::Display for PutBucketPolicyError {}
        impl std::error::Error for PutBucketPolicyError {}
        impl PutBucketPolicyError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct PutBucketPolicyFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct PutBucketPolicyOutputBuilder {
                v: (),
            }
            impl PutBucketPolicyOutputBuilder {
                pub fn build(self) -> PutBucketPolicyOutput;
            }
            impl PutBucketPolicyFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    PutBucketPolicyOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        PutBucketPolicyError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn content_md5(self, input: impl Into<String>) -> Self;
                pub fn set_content_md5(self, input: Option<String>) -> Self;
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                pub fn confirm_remove_self_bucket_access(self, input: bool) -> Self;
                pub fn policy(self, input: impl Into<String>) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
    pub mod get_bucket_location {
        use super::super::*;
        #[non_exhaustive]
        #[derive(Debug)]
        pub struct GetBucketLocationOutput {
            pub location_constraint: Option<crate::types::BucketLocationConstraint>,
        }
        impl GetBucketLocationOutput {
            pub fn location_constraint(&self) -> Option<&crate::types::BucketLocationConstraint>;
            pub fn builder() -> builders::GetBucketLocationOutputBuilder;
        }
        #[derive(Debug)]
        pub enum GetBucketLocationError {
            Unhandled(()),
        }
        impl core::fmt::Display for GetBucketLocationError {}
        impl std::error::Error for GetBucketLocationError {}
        impl GetBucketLocationError {
            pub fn meta(&self) -> &aws_smithy_types::error::ErrorMetadata;
        }
        pub mod builders {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct GetBucketLocationFluentBuilder {
                handle: (),
            }
            #[derive(Clone, Debug, Default)]
            pub struct GetBucketLocationOutputBuilder {
                v: (),
            }
            impl GetBucketLocationOutputBuilder {
                pub fn build(self) -> GetBucketLocationOutput;
            }
            impl GetBucketLocationFluentBuilder {
                #[asyncfix::effect(network)]
                pub async fn send(
                    self,
                ) -> Result<
                    GetBucketLocationOutput,
                    aws_smithy_runtime_api::client::result::SdkError<
                        GetBucketLocationError,
                        aws_smithy_runtime_api::client::orchestrator::HttpResponse,
                    >,
                >;
                pub fn bucket(self, input: impl Into<String>) -> Self;
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
            }
        }
    }
}

pub mod types {
    use super::*;
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum AnnotationDirective {
        Copy,
        Exclude,
        Unknown(()),
    }
    impl AnnotationDirective {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for AnnotationDirective {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for AnnotationDirective {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ArchiveStatus {
        ArchiveAccess,
        DeepArchiveAccess,
        Unknown(()),
    }
    impl ArchiveStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ArchiveStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ArchiveStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Bucket {
        pub name: Option<String>,
        pub creation_date: Option<aws_smithy_types::DateTime>,
        pub bucket_region: Option<String>,
        pub bucket_arn: Option<String>,
    }
    impl Bucket {
        pub fn name(&self) -> Option<&str>;
        pub fn creation_date(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn bucket_region(&self) -> Option<&str>;
        pub fn bucket_arn(&self) -> Option<&str>;
        pub fn builder() -> builders::BucketBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketCannedAcl {
        AuthenticatedRead,
        Private,
        PublicRead,
        PublicReadWrite,
        Unknown(()),
    }
    impl BucketCannedAcl {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for BucketCannedAcl {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for BucketCannedAcl {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketLocationConstraint {
        Eu,
        AfSouth1,
        ApEast1,
        ApEast2,
        ApNortheast1,
        ApNortheast2,
        ApNortheast3,
        ApSouth1,
        ApSouth2,
        ApSoutheast1,
        ApSoutheast2,
        ApSoutheast3,
        ApSoutheast4,
        ApSoutheast5,
        ApSoutheast6,
        ApSoutheast7,
        CaCentral1,
        CaWest1,
        CnNorth1,
        CnNorthwest1,
        EuCentral1,
        EuCentral2,
        EuNorth1,
        EuSouth1,
        EuSouth2,
        EuWest1,
        EuWest2,
        EuWest3,
        IlCentral1,
        MeCentral1,
        MeSouth1,
        MxCentral1,
        SaEast1,
        UsEast2,
        UsGovEast1,
        UsGovWest1,
        UsWest1,
        UsWest2,
        Unknown(()),
    }
    impl BucketLocationConstraint {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for BucketLocationConstraint {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for BucketLocationConstraint {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketNamespace {
        AccountRegional,
        Global,
        Unknown(()),
    }
    impl BucketNamespace {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for BucketNamespace {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for BucketNamespace {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChecksumAlgorithm {
        Crc32,
        Crc32C,
        Crc64Nvme,
        Md5,
        Sha1,
        Sha256,
        Sha512,
        Xxhash128,
        Xxhash3,
        Xxhash64,
        Unknown(()),
    }
    impl ChecksumAlgorithm {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ChecksumAlgorithm {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ChecksumAlgorithm {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChecksumMode {
        Enabled,
        Unknown(()),
    }
    impl ChecksumMode {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ChecksumMode {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ChecksumMode {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChecksumType {
        Composite,
        FullObject,
        Unknown(()),
    }
    impl ChecksumType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ChecksumType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ChecksumType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CommonPrefix {
        pub prefix: Option<String>,
    }
    impl CommonPrefix {
        pub fn prefix(&self) -> Option<&str>;
        pub fn builder() -> builders::CommonPrefixBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CompletedMultipartUpload {
        pub parts: Option<Vec<crate::types::CompletedPart>>,
    }
    impl CompletedMultipartUpload {
        pub fn parts(&self) -> &[crate::types::CompletedPart];
        pub fn builder() -> builders::CompletedMultipartUploadBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CompletedPart {
        pub e_tag: Option<String>,
        pub checksum_crc32: Option<String>,
        pub checksum_crc32_c: Option<String>,
        pub checksum_crc64_nvme: Option<String>,
        pub checksum_sha1: Option<String>,
        pub checksum_sha256: Option<String>,
        pub checksum_sha512: Option<String>,
        pub checksum_md5: Option<String>,
        pub checksum_xxhash64: Option<String>,
        pub checksum_xxhash3: Option<String>,
        pub checksum_xxhash128: Option<String>,
        pub part_number: Option<i32>,
    }
    impl CompletedPart {
        pub fn e_tag(&self) -> Option<&str>;
        pub fn checksum_crc32(&self) -> Option<&str>;
        pub fn checksum_crc32_c(&self) -> Option<&str>;
        pub fn checksum_crc64_nvme(&self) -> Option<&str>;
        pub fn checksum_sha1(&self) -> Option<&str>;
        pub fn checksum_sha256(&self) -> Option<&str>;
        pub fn checksum_sha512(&self) -> Option<&str>;
        pub fn checksum_md5(&self) -> Option<&str>;
        pub fn checksum_xxhash64(&self) -> Option<&str>;
        pub fn checksum_xxhash3(&self) -> Option<&str>;
        pub fn checksum_xxhash128(&self) -> Option<&str>;
        pub fn part_number(&self) -> Option<i32>;
        pub fn builder() -> builders::CompletedPartBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CopyObjectResult {
        pub e_tag: Option<String>,
        pub last_modified: Option<aws_smithy_types::DateTime>,
        pub checksum_type: Option<crate::types::ChecksumType>,
        pub checksum_crc32: Option<String>,
        pub checksum_crc32_c: Option<String>,
        pub checksum_crc64_nvme: Option<String>,
        pub checksum_sha1: Option<String>,
        pub checksum_sha256: Option<String>,
        pub checksum_sha512: Option<String>,
        pub checksum_md5: Option<String>,
        pub checksum_xxhash64: Option<String>,
        pub checksum_xxhash3: Option<String>,
        pub checksum_xxhash128: Option<String>,
    }
    impl CopyObjectResult {
        pub fn e_tag(&self) -> Option<&str>;
        pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
        pub fn checksum_crc32(&self) -> Option<&str>;
        pub fn checksum_crc32_c(&self) -> Option<&str>;
        pub fn checksum_crc64_nvme(&self) -> Option<&str>;
        pub fn checksum_sha1(&self) -> Option<&str>;
        pub fn checksum_sha256(&self) -> Option<&str>;
        pub fn checksum_sha512(&self) -> Option<&str>;
        pub fn checksum_md5(&self) -> Option<&str>;
        pub fn checksum_xxhash64(&self) -> Option<&str>;
        pub fn checksum_xxhash3(&self) -> Option<&str>;
        pub fn checksum_xxhash128(&self) -> Option<&str>;
        pub fn builder() -> builders::CopyObjectResultBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CopyPartResult {
        pub e_tag: Option<String>,
        pub last_modified: Option<aws_smithy_types::DateTime>,
        pub checksum_crc32: Option<String>,
        pub checksum_crc32_c: Option<String>,
        pub checksum_crc64_nvme: Option<String>,
        pub checksum_sha1: Option<String>,
        pub checksum_sha256: Option<String>,
        pub checksum_sha512: Option<String>,
        pub checksum_md5: Option<String>,
        pub checksum_xxhash64: Option<String>,
        pub checksum_xxhash3: Option<String>,
        pub checksum_xxhash128: Option<String>,
    }
    impl CopyPartResult {
        pub fn e_tag(&self) -> Option<&str>;
        pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn checksum_crc32(&self) -> Option<&str>;
        pub fn checksum_crc32_c(&self) -> Option<&str>;
        pub fn checksum_crc64_nvme(&self) -> Option<&str>;
        pub fn checksum_sha1(&self) -> Option<&str>;
        pub fn checksum_sha256(&self) -> Option<&str>;
        pub fn checksum_sha512(&self) -> Option<&str>;
        pub fn checksum_md5(&self) -> Option<&str>;
        pub fn checksum_xxhash64(&self) -> Option<&str>;
        pub fn checksum_xxhash3(&self) -> Option<&str>;
        pub fn checksum_xxhash128(&self) -> Option<&str>;
        pub fn builder() -> builders::CopyPartResultBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateBucketConfiguration {
        pub location_constraint: Option<crate::types::BucketLocationConstraint>,
        pub location: Option<crate::types::LocationInfo>,
        pub bucket: Option<crate::types::BucketInfo>,
        pub tags: Option<Vec<crate::types::Tag>>,
    }
    impl CreateBucketConfiguration {
        pub fn location_constraint(&self) -> Option<&crate::types::BucketLocationConstraint>;
        pub fn location(&self) -> Option<&crate::types::LocationInfo>;
        pub fn bucket(&self) -> Option<&crate::types::BucketInfo>;
        pub fn tags(&self) -> &[crate::types::Tag];
        pub fn builder() -> builders::CreateBucketConfigurationBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BucketInfo {
        pub data_redundancy: Option<crate::types::DataRedundancy>,
        pub r#type: Option<crate::types::BucketType>,
    }
    impl BucketInfo {
        pub fn data_redundancy(&self) -> Option<&crate::types::DataRedundancy>;
        pub fn r#type(&self) -> Option<&crate::types::BucketType>;
        pub fn builder() -> builders::BucketInfoBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketType {
        Directory,
        Unknown(()),
    }
    impl BucketType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for BucketType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for BucketType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum DataRedundancy {
        SingleAvailabilityZone,
        SingleLocalZone,
        Unknown(()),
    }
    impl DataRedundancy {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for DataRedundancy {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for DataRedundancy {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Delete {
        pub objects: Vec<crate::types::ObjectIdentifier>,
        pub quiet: Option<bool>,
    }
    impl Delete {
        pub fn objects(&self) -> &[crate::types::ObjectIdentifier];
        pub fn quiet(&self) -> Option<bool>;
        pub fn builder() -> builders::DeleteBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteMarkerEntry {
        pub owner: Option<crate::types::Owner>,
        pub key: Option<String>,
        pub version_id: Option<String>,
        pub is_latest: Option<bool>,
        pub last_modified: Option<aws_smithy_types::DateTime>,
    }
    impl DeleteMarkerEntry {
        pub fn owner(&self) -> Option<&crate::types::Owner>;
        pub fn key(&self) -> Option<&str>;
        pub fn version_id(&self) -> Option<&str>;
        pub fn is_latest(&self) -> Option<bool>;
        pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn builder() -> builders::DeleteMarkerEntryBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeletedObject {
        pub key: Option<String>,
        pub version_id: Option<String>,
        pub delete_marker: Option<bool>,
        pub delete_marker_version_id: Option<String>,
    }
    impl DeletedObject {
        pub fn key(&self) -> Option<&str>;
        pub fn version_id(&self) -> Option<&str>;
        pub fn delete_marker(&self) -> Option<bool>;
        pub fn delete_marker_version_id(&self) -> Option<&str>;
        pub fn builder() -> builders::DeletedObjectBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum EncodingType {
        Url,
        Unknown(()),
    }
    impl EncodingType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for EncodingType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for EncodingType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Error {
        pub key: Option<String>,
        pub version_id: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
    impl Error {
        pub fn key(&self) -> Option<&str>;
        pub fn version_id(&self) -> Option<&str>;
        pub fn code(&self) -> Option<&str>;
        pub fn message(&self) -> Option<&str>;
        pub fn builder() -> builders::ErrorBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Initiator {
        pub id: Option<String>,
        pub display_name: Option<String>,
    }
    impl Initiator {
        pub fn id(&self) -> Option<&str>;
        pub fn display_name(&self) -> Option<&str>;
        pub fn builder() -> builders::InitiatorBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct LocationInfo {
        pub r#type: Option<crate::types::LocationType>,
        pub name: Option<String>,
    }
    impl LocationInfo {
        pub fn r#type(&self) -> Option<&crate::types::LocationType>;
        pub fn name(&self) -> Option<&str>;
        pub fn builder() -> builders::LocationInfoBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum LocationType {
        AvailabilityZone,
        LocalZone,
        Unknown(()),
    }
    impl LocationType {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for LocationType {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for LocationType {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum MetadataDirective {
        Copy,
        Replace,
        Unknown(()),
    }
    impl MetadataDirective {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for MetadataDirective {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for MetadataDirective {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MultipartUpload {
        pub upload_id: Option<String>,
        pub key: Option<String>,
        pub initiated: Option<aws_smithy_types::DateTime>,
        pub storage_class: Option<crate::types::StorageClass>,
        pub owner: Option<crate::types::Owner>,
        pub initiator: Option<crate::types::Initiator>,
        pub checksum_algorithm: Option<crate::types::ChecksumAlgorithm>,
        pub checksum_type: Option<crate::types::ChecksumType>,
    }
    impl MultipartUpload {
        pub fn upload_id(&self) -> Option<&str>;
        pub fn key(&self) -> Option<&str>;
        pub fn initiated(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn storage_class(&self) -> Option<&crate::types::StorageClass>;
        pub fn owner(&self) -> Option<&crate::types::Owner>;
        pub fn initiator(&self) -> Option<&crate::types::Initiator>;
        pub fn checksum_algorithm(&self) -> Option<&crate::types::ChecksumAlgorithm>;
        pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
        pub fn builder() -> builders::MultipartUploadBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Object {
        pub key: Option<String>,
        pub last_modified: Option<aws_smithy_types::DateTime>,
        pub e_tag: Option<String>,
        pub checksum_algorithm: Option<Vec<crate::types::ChecksumAlgorithm>>,
        pub checksum_type: Option<crate::types::ChecksumType>,
        pub size: Option<i64>,
        pub storage_class: Option<crate::types::ObjectStorageClass>,
        pub owner: Option<crate::types::Owner>,
        pub restore_status: Option<crate::types::RestoreStatus>,
    }
    impl Object {
        pub fn key(&self) -> Option<&str>;
        pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn e_tag(&self) -> Option<&str>;
        pub fn checksum_algorithm(&self) -> &[crate::types::ChecksumAlgorithm];
        pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
        pub fn size(&self) -> Option<i64>;
        pub fn storage_class(&self) -> Option<&crate::types::ObjectStorageClass>;
        pub fn owner(&self) -> Option<&crate::types::Owner>;
        pub fn restore_status(&self) -> Option<&crate::types::RestoreStatus>;
        pub fn builder() -> builders::ObjectBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectCannedAcl {
        AuthenticatedRead,
        AwsExecRead,
        BucketOwnerFullControl,
        BucketOwnerRead,
        Private,
        PublicRead,
        PublicReadWrite,
        Unknown(()),
    }
    impl ObjectCannedAcl {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ObjectCannedAcl {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ObjectCannedAcl {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ObjectIdentifier {
        pub key: String,
        pub version_id: Option<String>,
        pub e_tag: Option<String>,
        pub last_modified_time: Option<aws_smithy_types::DateTime>,
        pub size: Option<i64>,
    }
    impl ObjectIdentifier {
        pub fn key(&self) -> &str;
        pub fn version_id(&self) -> Option<&str>;
        pub fn e_tag(&self) -> Option<&str>;
        pub fn last_modified_time(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn size(&self) -> Option<i64>;
        pub fn builder() -> builders::ObjectIdentifierBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectLockEventHold {
        Off,
        On,
        Unknown(()),
    }
    impl ObjectLockEventHold {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ObjectLockEventHold {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ObjectLockEventHold {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectLockLegalHoldStatus {
        Off,
        On,
        Unknown(()),
    }
    impl ObjectLockLegalHoldStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ObjectLockLegalHoldStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ObjectLockLegalHoldStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectLockMode {
        Compliance,
        Governance,
        Unknown(()),
    }
    impl ObjectLockMode {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ObjectLockMode {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ObjectLockMode {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectOwnership {
        BucketOwnerEnforced,
        BucketOwnerPreferred,
        ObjectWriter,
        Unknown(()),
    }
    impl ObjectOwnership {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ObjectOwnership {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ObjectOwnership {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectStorageClass {
        AwsBackupLowCostWarm,
        AwsBackupWarm,
        DeepArchive,
        ExpressOnezone,
        FsxOntap,
        FsxOpenzfs,
        Glacier,
        GlacierIr,
        IntelligentTiering,
        OnezoneIa,
        Outposts,
        ReducedRedundancy,
        Snow,
        Standard,
        StandardIa,
        Unknown(()),
    }
    impl ObjectStorageClass {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ObjectStorageClass {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ObjectStorageClass {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ObjectVersion {
        pub e_tag: Option<String>,
        pub checksum_algorithm: Option<Vec<crate::types::ChecksumAlgorithm>>,
        pub checksum_type: Option<crate::types::ChecksumType>,
        pub size: Option<i64>,
        pub storage_class: Option<crate::types::ObjectVersionStorageClass>,
        pub key: Option<String>,
        pub version_id: Option<String>,
        pub is_latest: Option<bool>,
        pub last_modified: Option<aws_smithy_types::DateTime>,
        pub owner: Option<crate::types::Owner>,
        pub restore_status: Option<crate::types::RestoreStatus>,
    }
    impl ObjectVersion {
        pub fn e_tag(&self) -> Option<&str>;
        pub fn checksum_algorithm(&self) -> &[crate::types::ChecksumAlgorithm];
        pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
        pub fn size(&self) -> Option<i64>;
        pub fn storage_class(&self) -> Option<&crate::types::ObjectVersionStorageClass>;
        pub fn key(&self) -> Option<&str>;
        pub fn version_id(&self) -> Option<&str>;
        pub fn is_latest(&self) -> Option<bool>;
        pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn owner(&self) -> Option<&crate::types::Owner>;
        pub fn restore_status(&self) -> Option<&crate::types::RestoreStatus>;
        pub fn builder() -> builders::ObjectVersionBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectVersionStorageClass {
        Standard,
        Unknown(()),
    }
    impl ObjectVersionStorageClass {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ObjectVersionStorageClass {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ObjectVersionStorageClass {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum OptionalObjectAttributes {
        RestoreStatus,
        Unknown(()),
    }
    impl OptionalObjectAttributes {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for OptionalObjectAttributes {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for OptionalObjectAttributes {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Owner {
        pub display_name: Option<String>,
        pub id: Option<String>,
    }
    impl Owner {
        pub fn display_name(&self) -> Option<&str>;
        pub fn id(&self) -> Option<&str>;
        pub fn builder() -> builders::OwnerBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Part {
        pub part_number: Option<i32>,
        pub last_modified: Option<aws_smithy_types::DateTime>,
        pub e_tag: Option<String>,
        pub size: Option<i64>,
        pub checksum_crc32: Option<String>,
        pub checksum_crc32_c: Option<String>,
        pub checksum_crc64_nvme: Option<String>,
        pub checksum_sha1: Option<String>,
        pub checksum_sha256: Option<String>,
        pub checksum_sha512: Option<String>,
        pub checksum_md5: Option<String>,
        pub checksum_xxhash64: Option<String>,
        pub checksum_xxhash3: Option<String>,
        pub checksum_xxhash128: Option<String>,
    }
    impl Part {
        pub fn part_number(&self) -> Option<i32>;
        pub fn last_modified(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn e_tag(&self) -> Option<&str>;
        pub fn size(&self) -> Option<i64>;
        pub fn checksum_crc32(&self) -> Option<&str>;
        pub fn checksum_crc32_c(&self) -> Option<&str>;
        pub fn checksum_crc64_nvme(&self) -> Option<&str>;
        pub fn checksum_sha1(&self) -> Option<&str>;
        pub fn checksum_sha256(&self) -> Option<&str>;
        pub fn checksum_sha512(&self) -> Option<&str>;
        pub fn checksum_md5(&self) -> Option<&str>;
        pub fn checksum_xxhash64(&self) -> Option<&str>;
        pub fn checksum_xxhash3(&self) -> Option<&str>;
        pub fn checksum_xxhash128(&self) -> Option<&str>;
        pub fn builder() -> builders::PartBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReplicationStatus {
        Complete,
        Completed,
        Failed,
        Pending,
        Replica,
        Unknown(()),
    }
    impl ReplicationStatus {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ReplicationStatus {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ReplicationStatus {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum RequestCharged {
        Requester,
        Unknown(()),
    }
    impl RequestCharged {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for RequestCharged {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for RequestCharged {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum RequestPayer {
        Requester,
        Unknown(()),
    }
    impl RequestPayer {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for RequestPayer {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for RequestPayer {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestoreStatus {
        pub is_restore_in_progress: Option<bool>,
        pub restore_expiry_date: Option<aws_smithy_types::DateTime>,
    }
    impl RestoreStatus {
        pub fn is_restore_in_progress(&self) -> Option<bool>;
        pub fn restore_expiry_date(&self) -> Option<&aws_smithy_types::DateTime>;
        pub fn builder() -> builders::RestoreStatusBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum ServerSideEncryption {
        Aes256,
        AwsBackup,
        AwsFsx,
        AwsKms,
        AwsKmsDsse,
        Unknown(()),
    }
    impl ServerSideEncryption {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for ServerSideEncryption {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for ServerSideEncryption {}
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum StorageClass {
        AwsBackupLowCostWarm,
        AwsBackupWarm,
        DeepArchive,
        ExpressOnezone,
        FsxOntap,
        FsxOpenzfs,
        Glacier,
        GlacierIr,
        IntelligentTiering,
        OnezoneIa,
        Outposts,
        ReducedRedundancy,
        Snow,
        Standard,
        StandardIa,
        Unknown(()),
    }
    impl StorageClass {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for StorageClass {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for StorageClass {}
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
    pub struct Tagging {
        pub tag_set: Vec<crate::types::Tag>,
    }
    impl Tagging {
        pub fn tag_set(&self) -> &[crate::types::Tag];
        pub fn builder() -> builders::TaggingBuilder;
    }
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub enum TaggingDirective {
        Copy,
        Replace,
        Unknown(()),
    }
    impl TaggingDirective {
        pub fn as_str(&self) -> &str;
        pub const fn values() -> &'static [&'static str];
    }
    impl From<&str> for TaggingDirective {
        fn from(v: &str) -> Self;
    }
    impl core::fmt::Display for TaggingDirective {}
    pub mod builders {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct BucketBuilder {
            v: (),
        }
        impl BucketBuilder {
            pub fn name(self, input: impl Into<String>) -> Self;
            pub fn creation_date(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn bucket_region(self, input: impl Into<String>) -> Self;
            pub fn bucket_arn(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::Bucket;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CommonPrefixBuilder {
            v: (),
        }
        impl CommonPrefixBuilder {
            pub fn prefix(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::CommonPrefix;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CompletedMultipartUploadBuilder {
            v: (),
        }
        impl CompletedMultipartUploadBuilder {
            pub fn parts(self, input: crate::types::CompletedPart) -> Self;
            pub fn build(self) -> crate::types::CompletedMultipartUpload;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CompletedPartBuilder {
            v: (),
        }
        impl CompletedPartBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
            pub fn checksum_md5(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
            pub fn part_number(self, input: i32) -> Self;
            pub fn build(self) -> crate::types::CompletedPart;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CopyObjectResultBuilder {
            v: (),
        }
        impl CopyObjectResultBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> Self;
            pub fn last_modified(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
            pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
            pub fn checksum_md5(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::CopyObjectResult;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CopyPartResultBuilder {
            v: (),
        }
        impl CopyPartResultBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> Self;
            pub fn last_modified(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
            pub fn checksum_md5(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::CopyPartResult;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CreateBucketConfigurationBuilder {
            v: (),
        }
        impl CreateBucketConfigurationBuilder {
            pub fn location_constraint(self, input: crate::types::BucketLocationConstraint) -> Self;
            pub fn location(self, input: crate::types::LocationInfo) -> Self;
            pub fn bucket(self, input: crate::types::BucketInfo) -> Self;
            pub fn tags(self, input: crate::types::Tag) -> Self;
            pub fn build(self) -> crate::types::CreateBucketConfiguration;
        }
        #[derive(Clone, Debug, Default)]
        pub struct BucketInfoBuilder {
            v: (),
        }
        impl BucketInfoBuilder {
            pub fn data_redundancy(self, input: crate::types::DataRedundancy) -> Self;
            pub fn r#type(self, input: crate::types::BucketType) -> Self;
            pub fn build(self) -> crate::types::BucketInfo;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DeleteBuilder {
            v: (),
        }
        impl DeleteBuilder {
            pub fn objects(self, input: crate::types::ObjectIdentifier) -> Self;
            pub fn quiet(self, input: bool) -> Self;
            pub fn build(self) -> Result<crate::types::Delete, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DeleteMarkerEntryBuilder {
            v: (),
        }
        impl DeleteMarkerEntryBuilder {
            pub fn owner(self, input: crate::types::Owner) -> Self;
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn version_id(self, input: impl Into<String>) -> Self;
            pub fn is_latest(self, input: bool) -> Self;
            pub fn last_modified(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn build(self) -> crate::types::DeleteMarkerEntry;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DeletedObjectBuilder {
            v: (),
        }
        impl DeletedObjectBuilder {
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn version_id(self, input: impl Into<String>) -> Self;
            pub fn delete_marker(self, input: bool) -> Self;
            pub fn set_delete_marker(self, input: Option<bool>) -> Self;
            pub fn delete_marker_version_id(self, input: impl Into<String>) -> Self;
            pub fn set_delete_marker_version_id(self, input: Option<String>) -> Self;
            pub fn build(self) -> crate::types::DeletedObject;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ErrorBuilder {
            v: (),
        }
        impl ErrorBuilder {
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn version_id(self, input: impl Into<String>) -> Self;
            pub fn code(self, input: impl Into<String>) -> Self;
            pub fn message(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::Error;
        }
        #[derive(Clone, Debug, Default)]
        pub struct InitiatorBuilder {
            v: (),
        }
        impl InitiatorBuilder {
            pub fn id(self, input: impl Into<String>) -> Self;
            pub fn display_name(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::Initiator;
        }
        #[derive(Clone, Debug, Default)]
        pub struct LocationInfoBuilder {
            v: (),
        }
        impl LocationInfoBuilder {
            pub fn r#type(self, input: crate::types::LocationType) -> Self;
            pub fn name(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::LocationInfo;
        }
        #[derive(Clone, Debug, Default)]
        pub struct MultipartUploadBuilder {
            v: (),
        }
        impl MultipartUploadBuilder {
            pub fn upload_id(self, input: impl Into<String>) -> Self;
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn initiated(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn storage_class(self, input: crate::types::StorageClass) -> Self;
            pub fn owner(self, input: crate::types::Owner) -> Self;
            pub fn initiator(self, input: crate::types::Initiator) -> Self;
            pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
            pub fn build(self) -> crate::types::MultipartUpload;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ObjectBuilder {
            v: (),
        }
        impl ObjectBuilder {
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn last_modified(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn e_tag(self, input: impl Into<String>) -> Self;
            pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
            pub fn size(self, input: i64) -> Self;
            pub fn storage_class(self, input: crate::types::ObjectStorageClass) -> Self;
            pub fn owner(self, input: crate::types::Owner) -> Self;
            pub fn restore_status(self, input: crate::types::RestoreStatus) -> Self;
            pub fn build(self) -> crate::types::Object;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ObjectIdentifierBuilder {
            v: (),
        }
        impl ObjectIdentifierBuilder {
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn version_id(self, input: impl Into<String>) -> Self;
            pub fn e_tag(self, input: impl Into<String>) -> Self;
            pub fn last_modified_time(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn size(self, input: i64) -> Self;
            pub fn build(self) -> Result<crate::types::ObjectIdentifier, aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ObjectVersionBuilder {
            v: (),
        }
        impl ObjectVersionBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> Self;
            pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
            pub fn size(self, input: i64) -> Self;
            pub fn storage_class(self, input: crate::types::ObjectVersionStorageClass) -> Self;
            pub fn key(self, input: impl Into<String>) -> Self;
            pub fn set_key(self, input: Option<String>) -> Self;
            pub fn version_id(self, input: impl Into<String>) -> Self;
            pub fn is_latest(self, input: bool) -> Self;
            pub fn last_modified(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn owner(self, input: crate::types::Owner) -> Self;
            pub fn restore_status(self, input: crate::types::RestoreStatus) -> Self;
            pub fn build(self) -> crate::types::ObjectVersion;
        }
        #[derive(Clone, Debug, Default)]
        pub struct OwnerBuilder {
            v: (),
        }
        impl OwnerBuilder {
            pub fn display_name(self, input: impl Into<String>) -> Self;
            pub fn id(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::Owner;
        }
        #[derive(Clone, Debug, Default)]
        pub struct PartBuilder {
            v: (),
        }
        impl PartBuilder {
            pub fn part_number(self, input: i32) -> Self;
            pub fn last_modified(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn e_tag(self, input: impl Into<String>) -> Self;
            pub fn size(self, input: i64) -> Self;
            pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
            pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
            pub fn checksum_md5(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
            pub fn build(self) -> crate::types::Part;
        }
        #[derive(Clone, Debug, Default)]
        pub struct RestoreStatusBuilder {
            v: (),
        }
        impl RestoreStatusBuilder {
            pub fn is_restore_in_progress(self, input: bool) -> Self;
            pub fn restore_expiry_date(self, input: aws_smithy_types::DateTime) -> Self;
            pub fn build(self) -> crate::types::RestoreStatus;
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
        pub struct TaggingBuilder {
            v: (),
        }
        impl TaggingBuilder {
            pub fn tag_set(self, input: crate::types::Tag) -> Self;
            pub fn build(self) -> Result<crate::types::Tagging, aws_smithy_types::error::operation::BuildError>;
        }
    }
    pub mod error {
        use super::*;
        #[derive(Clone, Debug, PartialEq)]
        pub struct BucketAlreadyExists {
            pub message: Option<String>,
        }
        impl BucketAlreadyExists {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for BucketAlreadyExists {}
        impl std::error::Error for BucketAlreadyExists {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct BucketAlreadyOwnedByYou {
            pub message: Option<String>,
        }
        impl BucketAlreadyOwnedByYou {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for BucketAlreadyOwnedByYou {}
        impl std::error::Error for BucketAlreadyOwnedByYou {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct EncryptionTypeMismatch {
            pub message: Option<String>,
        }
        impl EncryptionTypeMismatch {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for EncryptionTypeMismatch {}
        impl std::error::Error for EncryptionTypeMismatch {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidObjectState {
            pub message: Option<String>,
        }
        impl InvalidObjectState {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidObjectState {}
        impl std::error::Error for InvalidObjectState {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidRequest {
            pub message: Option<String>,
        }
        impl InvalidRequest {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidRequest {}
        impl std::error::Error for InvalidRequest {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct InvalidWriteOffset {
            pub message: Option<String>,
        }
        impl InvalidWriteOffset {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for InvalidWriteOffset {}
        impl std::error::Error for InvalidWriteOffset {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct NoSuchBucket {
            pub message: Option<String>,
        }
        impl NoSuchBucket {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for NoSuchBucket {}
        impl std::error::Error for NoSuchBucket {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct NoSuchKey {
            pub message: Option<String>,
        }
        impl NoSuchKey {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for NoSuchKey {}
        impl std::error::Error for NoSuchKey {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct NoSuchUpload {
            pub message: Option<String>,
        }
        impl NoSuchUpload {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for NoSuchUpload {}
        impl std::error::Error for NoSuchUpload {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct NotFound {
            pub message: Option<String>,
        }
        impl NotFound {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for NotFound {}
        impl std::error::Error for NotFound {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct ObjectNotInActiveTierError {
            pub message: Option<String>,
        }
        impl ObjectNotInActiveTierError {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for ObjectNotInActiveTierError {}
        impl std::error::Error for ObjectNotInActiveTierError {}
        #[derive(Clone, Debug, PartialEq)]
        pub struct TooManyParts {
            pub message: Option<String>,
        }
        impl TooManyParts {
            pub fn message(&self) -> Option<&str>;
            pub fn meta(&self) -> &aws_smithy_types::error::metadata::ErrorMetadata;
        }
        impl core::fmt::Display for TooManyParts {}
        impl std::error::Error for TooManyParts {}
    }
}

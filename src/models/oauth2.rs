//! oauth2 4 and 5.
#![register_tool(asyncfix)]
extern crate http;
extern crate reqwest as reqwest_crate;
extern crate url;
pub use client_::*;
use core::time::Duration;
pub use http;
pub use reqwest_crate as reqwest;
use std::borrow::Cow;
pub use url;
mod newtypes {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ClientId(String);
    impl ClientId {
        pub fn new(s: String) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for ClientId {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl AsRef<str> for ClientId {
        fn as_ref(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Scope(String);
    impl Scope {
        pub fn new(s: String) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for Scope {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl AsRef<str> for Scope {
        fn as_ref(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UserCode(String);
    impl UserCode {
        pub fn new(s: String) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for UserCode {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl AsRef<str> for UserCode {
        fn as_ref(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ResourceOwnerUsername(String);
    impl ResourceOwnerUsername {
        pub fn new(s: String) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for ResourceOwnerUsername {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl AsRef<str> for ResourceOwnerUsername {
        fn as_ref(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AuthUrl(String);
    impl AuthUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError>;
        pub fn from_url(url: url::Url) -> Self;
        pub fn url(&self) -> &url::Url;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for AuthUrl {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl core::fmt::Display for AuthUrl {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TokenUrl(String);
    impl TokenUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError>;
        pub fn from_url(url: url::Url) -> Self;
        pub fn url(&self) -> &url::Url;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for TokenUrl {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl core::fmt::Display for TokenUrl {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RedirectUrl(String);
    impl RedirectUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError>;
        pub fn from_url(url: url::Url) -> Self;
        pub fn url(&self) -> &url::Url;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for RedirectUrl {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl core::fmt::Display for RedirectUrl {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct IntrospectionUrl(String);
    impl IntrospectionUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError>;
        pub fn from_url(url: url::Url) -> Self;
        pub fn url(&self) -> &url::Url;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for IntrospectionUrl {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl core::fmt::Display for IntrospectionUrl {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RevocationUrl(String);
    impl RevocationUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError>;
        pub fn from_url(url: url::Url) -> Self;
        pub fn url(&self) -> &url::Url;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for RevocationUrl {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl core::fmt::Display for RevocationUrl {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeviceAuthorizationUrl(String);
    impl DeviceAuthorizationUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError>;
        pub fn from_url(url: url::Url) -> Self;
        pub fn url(&self) -> &url::Url;
        pub fn as_str(&self) -> &str;
    }
    impl core::ops::Deref for DeviceAuthorizationUrl {
        type Target = String;
        fn deref(&self) -> &String;
    }
    impl core::fmt::Display for DeviceAuthorizationUrl {}
    #[derive(Clone, Debug)]
    pub struct ClientSecret(String);
    impl ClientSecret {
        pub fn new(s: String) -> Self;
        pub fn secret(&self) -> &String;
        pub fn into_secret(self) -> String;
    }
    impl PartialEq for ClientSecret {
        fn eq(&self, o: &Self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct AccessToken(String);
    impl AccessToken {
        pub fn new(s: String) -> Self;
        pub fn secret(&self) -> &String;
        pub fn into_secret(self) -> String;
    }
    impl PartialEq for AccessToken {
        fn eq(&self, o: &Self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct RefreshToken(String);
    impl RefreshToken {
        pub fn new(s: String) -> Self;
        pub fn secret(&self) -> &String;
        pub fn into_secret(self) -> String;
    }
    impl PartialEq for RefreshToken {
        fn eq(&self, o: &Self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct AuthorizationCode(String);
    impl AuthorizationCode {
        pub fn new(s: String) -> Self;
        pub fn secret(&self) -> &String;
        pub fn into_secret(self) -> String;
    }
    impl PartialEq for AuthorizationCode {
        fn eq(&self, o: &Self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct CsrfToken(String);
    impl CsrfToken {
        pub fn new(s: String) -> Self;
        pub fn secret(&self) -> &String;
        pub fn into_secret(self) -> String;
        pub fn new_random() -> Self;
    }
    impl PartialEq for CsrfToken {
        fn eq(&self, o: &Self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct ResourceOwnerPassword(String);
    impl ResourceOwnerPassword {
        pub fn new(s: String) -> Self;
        pub fn secret(&self) -> &String;
        pub fn into_secret(self) -> String;
    }
    impl PartialEq for ResourceOwnerPassword {
        fn eq(&self, o: &Self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct DeviceCode(String);
    impl DeviceCode {
        pub fn new(s: String) -> Self;
        pub fn secret(&self) -> &String;
        pub fn into_secret(self) -> String;
    }
    impl PartialEq for DeviceCode {
        fn eq(&self, o: &Self) -> bool;
    }
}
pub use newtypes::*;
#[derive(Debug)]
pub struct PkceCodeChallenge {
    c: String,
}
#[derive(Debug)]
pub struct PkceCodeVerifier(String);
impl PkceCodeChallenge {
    pub fn new_random_sha256() -> (Self, PkceCodeVerifier);
    pub fn new_random_sha256_len(num_bytes: u32) -> (Self, PkceCodeVerifier);
    pub fn from_code_verifier_sha256(code_verifier: &PkceCodeVerifier) -> Self;
    pub fn as_str(&self) -> &str;
}
impl PkceCodeVerifier {
    pub fn new(s: String) -> Self;
    pub fn secret(&self) -> &String;
    pub fn into_secret(self) -> String;
}
#[derive(Clone, Debug)]
pub enum AuthType {
    RequestBody,
    BasicAuth,
}
pub trait EndpointState {}
#[derive(Clone, Debug)]
pub struct EndpointNotSet;
#[derive(Clone, Debug)]
pub struct EndpointSet;
#[derive(Clone, Debug)]
pub struct EndpointMaybeSet;
impl EndpointState for EndpointSet {}
impl EndpointState for EndpointNotSet {}
impl EndpointState for EndpointMaybeSet {}
mod client_ {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Client<
        TE,
        TR,
        TIR,
        RT,
        TRE,
        A = EndpointNotSet,
        D = EndpointNotSet,
        I = EndpointNotSet,
        R = EndpointNotSet,
        T = EndpointNotSet,
    > {
        p: core::marker::PhantomData<(TE, TR, TIR, RT, TRE, A, D, I, R, T)>,
    }
    impl<TE, TR, TIR, RT, TRE> Client<TE, TR, TIR, RT, TRE> {
        pub fn new(client_id: ClientId) -> Self;
    }
    impl<TE, TR, TIR, RT, TRE, A, D, I, R, T> Client<TE, TR, TIR, RT, TRE, A, D, I, R, T> {
        pub fn set_auth_type(self, v: AuthType) -> Self;
        pub fn set_client_secret(self, v: ClientSecret) -> Self;
        pub fn set_redirect_uri(self, v: RedirectUrl) -> Self;
        pub fn set_introspection_uri(self, v: IntrospectionUrl) -> Self;
        pub fn set_revocation_uri(self, v: RevocationUrl) -> Self;
        pub fn set_auth_uri(self, auth_url: AuthUrl) -> Client<TE, TR, TIR, RT, TRE, EndpointSet, D, I, R, T>;
        pub fn set_device_authorization_url(self, url: DeviceAuthorizationUrl) -> Client<TE, TR, TIR, RT, TRE, A, EndpointSet, I, R, T>;
        pub fn set_introspection_url(self, url: IntrospectionUrl) -> Client<TE, TR, TIR, RT, TRE, A, D, EndpointSet, R, T>;
        pub fn set_revocation_url(self, url: RevocationUrl) -> Client<TE, TR, TIR, RT, TRE, A, D, I, EndpointSet, T>;
        pub fn set_token_uri(self, token_url: TokenUrl) -> Client<TE, TR, TIR, RT, TRE, A, D, I, R, EndpointSet>;
        pub fn client_id(&self) -> &ClientId;
        pub fn auth_type(&self) -> &AuthType;
        pub fn redirect_url(&self) -> Option<&RedirectUrl>;
        pub fn auth_uri(&self) -> &AuthUrl;
        pub fn token_uri(&self) -> &TokenUrl;
        pub fn authorize_url<S: FnOnce() -> CsrfToken>(&self, state_fn: S) -> AuthorizationRequest<'_>;
        pub fn exchange_client_credentials(&self) -> TokenRequest<'_, TE, TR>;
        pub fn exchange_code(&self, code: AuthorizationCode) -> TokenRequest<'_, TE, TR>;
        pub fn exchange_password<'a>(
            &'a self,
            username: &'a ResourceOwnerUsername,
            password: &'a ResourceOwnerPassword,
        ) -> TokenRequest<'a, TE, TR>;
        pub fn exchange_refresh_token<'a>(&'a self, refresh_token: &'a RefreshToken) -> TokenRequest<'a, TE, TR>;
        pub fn exchange_device_code(&self) -> TokenRequest<'_, TE, StandardDeviceAuthorizationResponse>;
        pub fn exchange_device_access_token<'a, X>(&'a self, auth_response: &'a X) -> DeviceAccessTokenRequest<'a, TR>;
        pub fn introspect<'a>(&'a self, token: &'a AccessToken) -> Result<TokenRequest<'a, TE, TIR>, ConfigurationError>;
        pub fn revoke_token(&self, token: RT) -> Result<TokenRequest<'_, TRE, ()>, ConfigurationError>;
    }
}
pub type CodeTokenRequest<'a, TE, TR> = TokenRequest<'a, TE, TR>;
pub type RefreshTokenRequest<'a, TE, TR> = TokenRequest<'a, TE, TR>;
pub type ClientCredentialsTokenRequest<'a, TE, TR> = TokenRequest<'a, TE, TR>;
pub type PasswordTokenRequest<'a, TE, TR> = TokenRequest<'a, TE, TR>;
pub struct TokenRequest<'a, TE, TR> {
    p: core::marker::PhantomData<(&'a (), TE, TR)>,
}
impl<'a, TE, TR> TokenRequest<'a, TE, TR> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self;
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self;
    pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> Self;
    pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self;
    #[asyncfix::effect(network)]
    pub fn request<C>(self, http_client: C) -> Result<TR, RequestTokenError<HttpClientError<reqwest_crate::Error>, TE>>;
    #[asyncfix::effect(network)]
    pub async fn request_async<C>(self, http_client: C) -> Result<TR, RequestTokenError<HttpClientError<reqwest_crate::Error>, TE>>;
}
pub struct DeviceAccessTokenRequest<'a, TR>(core::marker::PhantomData<(&'a (), TR)>);
impl<'a, TR> DeviceAccessTokenRequest<'a, TR> {
    pub fn set_max_backoff_interval(self, d: Duration) -> Self;
    #[asyncfix::effect(network)]
    pub async fn request_async<C, S, SF>(
        self,
        http_client: C,
        sleep_fn: S,
        timeout: Option<Duration>,
    ) -> Result<TR, RequestTokenError<HttpClientError<reqwest_crate::Error>, ()>>
    where
        S: Fn(Duration) -> SF,
        SF: Future<Output = ()>;
}
pub struct AuthorizationRequest<'a> {
    c: &'a (),
}
impl<'a> AuthorizationRequest<'a> {
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self;
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self;
    pub fn use_implicit_flow(self) -> Self;
    pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self;
    pub fn url(self) -> (url::Url, CsrfToken);
}
#[derive(Debug)]
pub enum RequestTokenError<RE, T> {
    ServerResponse(T),
    Request(RE),
    Parse((), Vec<u8>),
    Other(String),
}
impl<RE, T> core::fmt::Display for RequestTokenError<RE, T> {}
impl<RE, T> std::error::Error for RequestTokenError<RE, T> {}
#[derive(Debug)]
pub enum HttpClientError<RE> {
    Reqwest(Box<RE>),
    Http(http::Error),
    Io(std::io::Error),
    Other(String),
}
impl<RE> core::fmt::Display for HttpClientError<RE> {}
impl<RE> std::error::Error for HttpClientError<RE> {}
#[derive(Debug)]
pub enum ConfigurationError {
    MissingUrl(&'static str),
    InsecureUrl(&'static str),
}
impl core::fmt::Display for ConfigurationError {}
impl std::error::Error for ConfigurationError {}
pub trait ErrorResponse {}
pub trait ErrorResponseType {}
#[derive(Clone, Debug)]
pub struct StandardErrorResponse<T> {
    e: T,
}
impl<T> core::fmt::Display for StandardErrorResponse<T> {}
impl<T> std::error::Error for StandardErrorResponse<T> {}
impl<T> StandardErrorResponse<T> {
    pub fn error(&self) -> &T;
    pub fn error_description(&self) -> Option<&String>;
    pub fn error_uri(&self) -> Option<&String>;
}
impl<T> ErrorResponse for StandardErrorResponse<T> {}
#[derive(Clone, Debug, PartialEq)]
pub struct EmptyExtraTokenFields {}
pub trait ExtraTokenFields {}
impl ExtraTokenFields for EmptyExtraTokenFields {}
pub trait TokenType {}
#[derive(Clone, Debug)]
pub struct StandardTokenResponse<EF, TT> {
    ef: EF,
    tt: TT,
}
impl<EF, TT> StandardTokenResponse<EF, TT> {
    pub fn new(access_token: AccessToken, token_type: TT, extra_fields: EF) -> Self;
    pub fn extra_fields(&self) -> &EF;
    pub fn set_refresh_token(&mut self, refresh_token: Option<RefreshToken>);
    pub fn set_access_token(&mut self, access_token: AccessToken);
    pub fn set_expires_in(&mut self, expires_in: Option<&Duration>);
}
pub trait TokenResponse {
    type TokenType;
    fn access_token(&self) -> &AccessToken;
    fn token_type(&self) -> &Self::TokenType;
    fn expires_in(&self) -> Option<Duration>;
    fn refresh_token(&self) -> Option<&RefreshToken>;
    fn scopes(&self) -> Option<&Vec<Scope>>;
}
impl<EF, TT> TokenResponse for StandardTokenResponse<EF, TT> {
    type TokenType = TT;
}
#[derive(Clone, Debug)]
pub struct StandardTokenIntrospectionResponse<EF, TT> {
    ef: EF,
    tt: TT,
}
pub trait TokenIntrospectionResponse {
    fn active(&self) -> bool;
}
impl<EF, TT> TokenIntrospectionResponse for StandardTokenIntrospectionResponse<EF, TT> {}
#[derive(Clone, Debug)]
pub struct StandardDeviceAuthorizationResponse(());
impl StandardDeviceAuthorizationResponse {
    pub fn user_code(&self) -> &UserCode;
    pub fn verification_uri(&self) -> &String;
    pub fn device_code(&self) -> &String;
    pub fn expires_in(&self) -> Duration;
    pub fn interval(&self) -> Duration;
}
#[derive(Clone, Debug)]
pub enum StandardRevocableToken {
    AccessToken(AccessToken),
    RefreshToken(RefreshToken),
}
impl From<AccessToken> for StandardRevocableToken {
    fn from(v: AccessToken) -> Self;
}
impl From<RefreshToken> for StandardRevocableToken {
    fn from(v: RefreshToken) -> Self;
}
pub mod basic {
    use super::*;
    pub type BasicClient<A = EndpointNotSet, D = EndpointNotSet, I = EndpointNotSet, R = EndpointNotSet, T = EndpointNotSet> = Client<
        BasicErrorResponse,
        BasicTokenResponse,
        BasicTokenIntrospectionResponse,
        StandardRevocableToken,
        BasicRevocationErrorResponse,
        A,
        D,
        I,
        R,
        T,
    >;
    pub type BasicErrorResponse = StandardErrorResponse<BasicErrorResponseType>;
    pub type BasicRevocationErrorResponse = StandardErrorResponse<BasicErrorResponseType>;
    pub type BasicTokenResponse = StandardTokenResponse<EmptyExtraTokenFields, BasicTokenType>;
    pub type BasicTokenIntrospectionResponse = StandardTokenIntrospectionResponse<EmptyExtraTokenFields, BasicTokenType>;
    #[derive(Clone, Debug, PartialEq)]
    pub enum BasicTokenType {
        Bearer,
        Mac,
        Extension(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum BasicErrorResponseType {
        InvalidClient,
        InvalidGrant,
        InvalidRequest,
        InvalidScope,
        UnauthorizedClient,
        UnsupportedGrantType,
        Extension(String),
    }
    impl TokenType for BasicTokenType {}
    pub type BasicRequestTokenError<RE> = RequestTokenError<RE, BasicErrorResponse>;
}
pub type HttpRequest = http::Request<Vec<u8>>;
pub type HttpResponse = http::Response<Vec<u8>>;

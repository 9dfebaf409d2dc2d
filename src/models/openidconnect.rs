//! openidconnect 3 and 4 (outline).
#![register_tool(asyncfix)]
extern crate oauth2;
pub use oauth2::*;
pub mod core {
    pub use super::OidcClient as CoreClient;
    pub use super::Placeholder as CoreProviderMetadata;
    pub type CoreTokenResponse = oauth2::StandardTokenResponse<super::IdTokenFields, oauth2::basic::BasicTokenType>;
    #[derive(Clone, Debug)]
    pub enum CoreAuthenticationFlow {
        AuthorizationCode,
        Implicit(bool),
        Hybrid(Vec<()>),
    }
    #[derive(Clone, Copy, Debug)]
    pub enum CoreResponseType {
        Code,
        Token,
        IdToken,
    }
    pub type CoreIdToken = super::IdToken;
    pub type CoreUserInfoClaims = super::UserInfoClaims;
    pub type CoreIdTokenClaims = super::IdTokenClaims;
}
#[derive(Clone, Debug)]
pub struct IssuerUrl(String);
impl IssuerUrl {
    pub fn new(url: String) -> Result<Self, oauth2::url::ParseError>;
    pub fn as_str(&self) -> &str;
}
#[derive(Clone, Debug)]
pub struct Nonce(String);
impl Nonce {
    pub fn new(s: String) -> Self;
    pub fn new_random() -> Self;
    pub fn secret(&self) -> &String;
}
#[derive(Clone, Debug)]
pub struct Placeholder(());
pub type ProviderMetadata = Placeholder;
#[derive(Debug)]
pub struct DiscoveryError(());
impl ::core::fmt::Display for DiscoveryError {}
impl std::error::Error for DiscoveryError {}
#[derive(Debug)]
pub struct ClaimsVerificationError(());
impl ::core::fmt::Display for ClaimsVerificationError {}
impl std::error::Error for ClaimsVerificationError {}
#[derive(Debug)]
pub struct UserInfoError(());
impl ::core::fmt::Display for UserInfoError {}
impl std::error::Error for UserInfoError {}
#[derive(Debug)]
pub struct SigningError(());
impl ::core::fmt::Display for SigningError {}
impl std::error::Error for SigningError {}
impl Placeholder {
    #[asyncfix::effect(network)]
    pub async fn discover_async<C>(issuer_url: IssuerUrl, http_client: C) -> Result<Self, DiscoveryError>;
    #[asyncfix::effect(network)]
    pub fn discover<C>(issuer_url: &IssuerUrl, http_client: C) -> Result<Self, DiscoveryError>;
    pub fn issuer(&self) -> &IssuerUrl;
    pub fn token_endpoint(&self) -> Option<&TokenUrl>;
    pub fn authorization_endpoint(&self) -> &AuthUrl;
}
#[derive(Clone, Debug)]
pub struct IdTokenFields(());
impl IdTokenFields {
    pub fn id_token(&self) -> Option<&IdToken>;
}
#[derive(Clone, Debug)]
pub struct IdToken(());
impl IdToken {
    pub fn claims<N>(&self, verifier: &IdTokenVerifier, nonce: N) -> Result<&IdTokenClaims, ClaimsVerificationError>;
}
pub struct IdTokenVerifier(());
#[derive(Clone, Debug)]
pub struct IdTokenClaims(());
#[derive(Clone, Debug)]
pub struct UserInfoClaims(());
#[derive(Clone, Debug)]
pub struct SubjectIdentifier(String);
impl SubjectIdentifier {
    pub fn as_str(&self) -> &str;
}
impl ::core::ops::Deref for SubjectIdentifier {
    type Target = String;
    fn deref(&self) -> &String;
}
#[derive(Clone, Debug)]
pub struct EndUserEmail(String);
impl EndUserEmail {
    pub fn as_str(&self) -> &str;
}
impl ::core::ops::Deref for EndUserEmail {
    type Target = String;
    fn deref(&self) -> &String;
}
impl IdTokenClaims {
    pub fn subject(&self) -> &SubjectIdentifier;
    pub fn email(&self) -> Option<&EndUserEmail>;
    pub fn email_verified(&self) -> Option<bool>;
}
impl UserInfoClaims {
    pub fn subject(&self) -> &SubjectIdentifier;
    pub fn email(&self) -> Option<&EndUserEmail>;
}
pub trait TokenResponse: oauth2::TokenResponse {
    fn id_token(&self) -> Option<&IdToken>;
}
impl TokenResponse for oauth2::StandardTokenResponse<IdTokenFields, oauth2::basic::BasicTokenType> {}
#[derive(Clone, Debug)]
pub struct OidcClient<A = (), B = (), C = (), D = (), E = (), F = ()> {
    p: ::core::marker::PhantomData<(A, B, C, D, E, F)>,
}
type TR = core::CoreTokenResponse;
type TE = oauth2::basic::BasicErrorResponse;
impl OidcClient {
    pub fn new(client_id: ClientId, issuer: IssuerUrl, jwks: ()) -> Self;
    pub fn from_provider_metadata(m: Placeholder, client_id: ClientId, client_secret: Option<ClientSecret>) -> Self;
}
impl<A, B, C, D, E, F> OidcClient<A, B, C, D, E, F> {
    pub fn set_redirect_uri(self, v: RedirectUrl) -> Self;
    pub fn set_auth_type(self, v: AuthType) -> Self;
    pub fn set_client_secret(self, v: ClientSecret) -> Self;
    pub fn authorize_url<AF, NF, SF>(&self, flow: AF, state_fn: SF, nonce_fn: NF) -> AuthorizationRequest<'_>;
    pub fn exchange_code(&self, code: AuthorizationCode) -> oauth2::TokenRequest<'_, TE, TR>;
    pub fn exchange_refresh_token<'a>(&'a self, refresh_token: &'a RefreshToken) -> oauth2::TokenRequest<'a, TE, TR>;
    pub fn exchange_client_credentials(&self) -> oauth2::TokenRequest<'_, TE, TR>;
    pub fn id_token_verifier(&self) -> IdTokenVerifier;
    pub fn user_info(&self, access_token: AccessToken, s: Option<SubjectIdentifier>) -> Result<UserInfoRequest, ConfigurationError>;
}
pub struct UserInfoRequest(());
impl UserInfoRequest {
    #[asyncfix::effect(network)]
    pub async fn request_async<R, C>(self, http_client: C) -> Result<R, UserInfoError>;
    #[asyncfix::effect(network)]
    pub fn request<R, C>(self, http_client: C) -> Result<R, UserInfoError>;
}
pub struct AuthorizationRequest<'a> {
    c: &'a (),
}
impl<'a> AuthorizationRequest<'a> {
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    pub fn set_pkce_challenge(self, c: PkceCodeChallenge) -> Self;
    pub fn url(self) -> (oauth2::url::Url, CsrfToken, Nonce);
}

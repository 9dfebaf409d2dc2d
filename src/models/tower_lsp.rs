//! Model of `tower_lsp` 0.17 to 0.20 (with the `lsp_types` that it re-exports).
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate futures_sink;
extern crate serde_json;
extern crate url;

use core::fmt::Display;
use core::future::Future;
use jsonrpc::Result;
use lsp_types::*;

pub mod jsonrpc {
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub struct Error {
        pub code: ErrorCode,
        pub message: std::borrow::Cow<'static, str>,
        pub data: Option<serde_json::Value>,
    }
    impl Error {
        pub const fn new(code: ErrorCode) -> Self;
        pub const fn parse_error() -> Self;
        pub const fn invalid_request() -> Self;
        pub const fn method_not_found() -> Self;
        pub fn invalid_params<M>(message: M) -> Self;
        pub const fn internal_error() -> Self;
        pub const fn request_cancelled() -> Self;
        pub const fn content_modified() -> Self;
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum ErrorCode {
        ParseError,
        InvalidRequest,
        MethodNotFound,
        InvalidParams,
        InternalError,
        ServerError(i64),
        RequestCancelled,
        ContentModified,
    }
    #[derive(Clone, Debug, Eq, Hash, PartialEq)]
    pub enum Id {
        Number(i64),
        String(String),
        Null,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Request {
        method: String,
    }
    impl Request {
        pub fn method(&self) -> &str;
        pub fn id(&self) -> Option<&Id>;
        pub fn params(&self) -> Option<&serde_json::Value>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Response {
        id: Id,
    }
    impl Response {
        pub const fn id(&self) -> &Id;
        pub const fn is_ok(&self) -> bool;
        pub fn result(&self) -> Option<&serde_json::Value>;
    }
}

#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct Client {
    inner: alloc::sync::Arc<()>,
}
#[asyncfix::effect(network)]
impl Client {
    pub async fn register_capability(&self, registrations: Vec<Registration>) -> Result<()>;
    pub async fn unregister_capability(&self, unregisterations: Vec<Unregistration>) -> Result<()>;
    pub async fn show_message<M: Display>(&self, typ: MessageType, message: M);
    pub async fn show_message_request<M: Display>(
        &self,
        typ: MessageType,
        message: M,
        actions: Option<Vec<MessageActionItem>>,
    ) -> Result<Option<MessageActionItem>>;
    pub async fn log_message<M: Display>(&self, typ: MessageType, message: M);
    pub async fn show_document(&self, params: ShowDocumentParams) -> Result<bool>;
    pub async fn telemetry_event<S>(&self, data: S);
    pub async fn code_lens_refresh(&self) -> Result<()>;
    pub async fn semantic_tokens_refresh(&self) -> Result<()>;
    pub async fn inline_value_refresh(&self) -> Result<()>;
    pub async fn inlay_hint_refresh(&self) -> Result<()>;
    pub async fn workspace_diagnostic_refresh(&self) -> Result<()>;
    pub async fn publish_diagnostics(&self, uri: Url, diags: Vec<Diagnostic>, version: Option<i32>);
    pub async fn configuration(&self, items: Vec<ConfigurationItem>) -> Result<Vec<serde_json::Value>>;
    pub async fn workspace_folders(&self) -> Result<Option<Vec<WorkspaceFolder>>>;
    pub async fn apply_edit(&self, edit: WorkspaceEdit) -> Result<ApplyWorkspaceEditResponse>;
    pub async fn send_notification<N: notification::Notification>(&self, params: N::Params);
    pub async fn send_request<R: request::Request>(&self, params: R::Params) -> Result<R::Result>;
}
impl Client {
    pub fn next_request_id(&self) -> jsonrpc::Id;
}

pub trait LanguageServer: Send + Sync + 'static {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult>;
    async fn initialized(&self, params: InitializedParams);
    async fn shutdown(&self) -> Result<()>;
    async fn did_open(&self, params: DidOpenTextDocumentParams);
    async fn did_change(&self, params: DidChangeTextDocumentParams);
    async fn will_save(&self, params: WillSaveTextDocumentParams);
    async fn will_save_wait_until(&self, params: WillSaveTextDocumentParams) -> Result<Option<Vec<TextEdit>>>;
    async fn did_save(&self, params: DidSaveTextDocumentParams);
    async fn did_close(&self, params: DidCloseTextDocumentParams);
    async fn goto_declaration(&self, params: GotoDeclarationParams) -> Result<Option<GotoDeclarationResponse>>;
    async fn goto_definition(&self, params: GotoDefinitionParams) -> Result<Option<GotoDefinitionResponse>>;
    async fn goto_type_definition(&self, params: GotoTypeDefinitionParams) -> Result<Option<GotoTypeDefinitionResponse>>;
    async fn goto_implementation(&self, params: GotoImplementationParams) -> Result<Option<GotoImplementationResponse>>;
    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>>;
    async fn prepare_call_hierarchy(&self, params: CallHierarchyPrepareParams) -> Result<Option<Vec<CallHierarchyItem>>>;
    async fn incoming_calls(&self, params: CallHierarchyIncomingCallsParams) -> Result<Option<Vec<CallHierarchyIncomingCall>>>;
    async fn outgoing_calls(&self, params: CallHierarchyOutgoingCallsParams) -> Result<Option<Vec<CallHierarchyOutgoingCall>>>;
    async fn prepare_type_hierarchy(&self, params: TypeHierarchyPrepareParams) -> Result<Option<Vec<TypeHierarchyItem>>>;
    async fn supertypes(&self, params: TypeHierarchySupertypesParams) -> Result<Option<Vec<TypeHierarchyItem>>>;
    async fn subtypes(&self, params: TypeHierarchySubtypesParams) -> Result<Option<Vec<TypeHierarchyItem>>>;
    async fn document_highlight(&self, params: DocumentHighlightParams) -> Result<Option<Vec<DocumentHighlight>>>;
    async fn document_link(&self, params: DocumentLinkParams) -> Result<Option<Vec<DocumentLink>>>;
    async fn document_link_resolve(&self, params: DocumentLink) -> Result<DocumentLink>;
    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>>;
    async fn code_lens(&self, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>>;
    async fn code_lens_resolve(&self, params: CodeLens) -> Result<CodeLens>;
    async fn folding_range(&self, params: FoldingRangeParams) -> Result<Option<Vec<FoldingRange>>>;
    async fn selection_range(&self, params: SelectionRangeParams) -> Result<Option<Vec<SelectionRange>>>;
    async fn document_symbol(&self, params: DocumentSymbolParams) -> Result<Option<DocumentSymbolResponse>>;
    async fn semantic_tokens_full(&self, params: SemanticTokensParams) -> Result<Option<SemanticTokensResult>>;
    async fn semantic_tokens_full_delta(&self, params: SemanticTokensDeltaParams) -> Result<Option<SemanticTokensFullDeltaResult>>;
    async fn semantic_tokens_range(&self, params: SemanticTokensRangeParams) -> Result<Option<SemanticTokensRangeResult>>;
    async fn inline_value(&self, params: InlineValueParams) -> Result<Option<Vec<InlineValue>>>;
    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>>;
    async fn inlay_hint_resolve(&self, params: InlayHint) -> Result<InlayHint>;
    async fn moniker(&self, params: MonikerParams) -> Result<Option<Vec<Moniker>>>;
    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>>;
    async fn completion_resolve(&self, params: CompletionItem) -> Result<CompletionItem>;
    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult>;
    async fn workspace_diagnostic(&self, params: WorkspaceDiagnosticParams) -> Result<WorkspaceDiagnosticReportResult>;
    async fn signature_help(&self, params: SignatureHelpParams) -> Result<Option<SignatureHelp>>;
    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>>;
    async fn code_action_resolve(&self, params: CodeAction) -> Result<CodeAction>;
    async fn document_color(&self, params: DocumentColorParams) -> Result<Vec<ColorInformation>>;
    async fn color_presentation(&self, params: ColorPresentationParams) -> Result<Vec<ColorPresentation>>;
    async fn formatting(&self, params: DocumentFormattingParams) -> Result<Option<Vec<TextEdit>>>;
    async fn range_formatting(&self, params: DocumentRangeFormattingParams) -> Result<Option<Vec<TextEdit>>>;
    async fn on_type_formatting(&self, params: DocumentOnTypeFormattingParams) -> Result<Option<Vec<TextEdit>>>;
    async fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>>;
    async fn prepare_rename(&self, params: TextDocumentPositionParams) -> Result<Option<PrepareRenameResponse>>;
    async fn linked_editing_range(&self, params: LinkedEditingRangeParams) -> Result<Option<LinkedEditingRanges>>;
    async fn symbol(&self, params: WorkspaceSymbolParams) -> Result<Option<Vec<SymbolInformation>>>;
    async fn symbol_resolve(&self, params: WorkspaceSymbol) -> Result<WorkspaceSymbol>;
    async fn did_change_configuration(&self, params: DidChangeConfigurationParams);
    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams);
    async fn will_create_files(&self, params: CreateFilesParams) -> Result<Option<WorkspaceEdit>>;
    async fn did_create_files(&self, params: CreateFilesParams);
    async fn will_rename_files(&self, params: RenameFilesParams) -> Result<Option<WorkspaceEdit>>;
    async fn did_rename_files(&self, params: RenameFilesParams);
    async fn will_delete_files(&self, params: DeleteFilesParams) -> Result<Option<WorkspaceEdit>>;
    async fn did_delete_files(&self, params: DeleteFilesParams);
    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams);
    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>>;
}
impl<S: ?Sized + LanguageServer> LanguageServer for Box<S> {}
// The attribute macro of `async_trait` is not modelled: the methods are typed as written.

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ExitedError(());
impl Display for ExitedError {}
impl std::error::Error for ExitedError {}
#[derive(Debug)]
pub struct LspService<S> {
    inner: S,
}
impl<S: LanguageServer> LspService<S> {
    pub fn new<F>(init: F) -> (Self, ClientSocket)
    where
        F: FnOnce(Client) -> S;
    pub fn build<F>(init: F) -> LspServiceBuilder<S>
    where
        F: FnOnce(Client) -> S;
    pub fn inner(&self) -> &S;
}
pub struct LspServiceBuilder<S> {
    inner: S,
}
impl<S: LanguageServer> LspServiceBuilder<S> {
    pub fn custom_method<F>(self, name: &'static str, callback: F) -> Self;
    pub fn finish(self) -> (LspService<S>, ClientSocket);
}
#[asyncfix::effect(channel)]
#[derive(Debug)]
pub struct ClientSocket(());
impl ClientSocket {
    pub fn split(self) -> (RequestStream, ResponseSink);
}
impl futures_core::Stream for ClientSocket {
    type Item = jsonrpc::Request;
}

impl futures_sink::Sink<jsonrpc::Response> for ClientSocket {
    type Error = ExitedError;
}
#[asyncfix::effect(channel)]
#[derive(Debug)]
pub struct RequestStream(());
impl futures_core::Stream for RequestStream {
    type Item = jsonrpc::Request;
}

#[asyncfix::effect(channel)]
#[derive(Debug)]
pub struct ResponseSink(());
impl futures_sink::Sink<jsonrpc::Response> for ResponseSink {
    type Error = ExitedError;
}
#[derive(Debug)]
pub struct Server<I, O, L = ClientSocket> {
    stdin: I,
    stdout: O,
    socket: L,
}
impl<I, O, L> Server<I, O, L> {
    pub fn new(stdin: I, stdout: O, socket: L) -> Self;
    pub fn concurrency_level(self, max: usize) -> Self;
    #[asyncfix::effect(network)]
    pub async fn serve<T>(self, service: T);
}

pub mod lsp_types {
    use serde_json::Value;
    use std::collections::HashMap;
    pub use url::Url;
    pub type LSPAny = Value;
    pub type LSPObject = serde_json::Map<String, Value>;
    pub type LSPArray = Vec<Value>;
    #[derive(Debug, Eq, PartialEq, Clone)]
    pub enum OneOf<A, B> {
        Left(A),
        Right(B),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct AnnotatedTextEdit {
        pub text_edit: TextEdit,
        pub annotation_id: ChangeAnnotationIdentifier,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ApplyWorkspaceEditResponse {
        pub applied: bool,
        pub failure_reason: Option<String>,
        pub failed_change: Option<u32>,
    }
    pub type CallHierarchyClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq)]
    pub struct CallHierarchyIncomingCall {
        pub from: CallHierarchyItem,
        pub from_ranges: Vec<Range>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CallHierarchyIncomingCallsParams {
        pub item: CallHierarchyItem,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CallHierarchyItem {
        pub name: String,
        pub kind: SymbolKind,
        pub tags: Option<Vec<SymbolTag>>,
        pub detail: Option<String>,
        pub uri: Url,
        pub range: Range,
        pub selection_range: Range,
        pub data: Option<Value>,
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct CallHierarchyOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CallHierarchyOutgoingCall {
        pub to: CallHierarchyItem,
        pub from_ranges: Vec<Range>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CallHierarchyOutgoingCallsParams {
        pub item: CallHierarchyItem,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CallHierarchyPrepareParams {
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub enum CallHierarchyServerCapability {
        Simple(bool),
        Options(CallHierarchyOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ChangeAnnotation {
        pub label: String,
        pub needs_confirmation: Option<bool>,
        pub description: Option<String>,
    }
    pub type ChangeAnnotationIdentifier = String;
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ChangeAnnotationWorkspaceEditClientCapabilities {
        pub groups_on_label: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ClientCapabilities {
        pub workspace: Option<WorkspaceClientCapabilities>,
        pub text_document: Option<TextDocumentClientCapabilities>,
        pub window: Option<WindowClientCapabilities>,
        pub general: Option<GeneralClientCapabilities>,
        pub offset_encoding: Option<Vec<String>>,
        pub experimental: Option<Value>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ClientInfo {
        pub name: String,
        pub version: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeAction {
        pub title: String,
        pub kind: Option<CodeActionKind>,
        pub diagnostics: Option<Vec<Diagnostic>>,
        pub edit: Option<WorkspaceEdit>,
        pub command: Option<Command>,
        pub is_preferred: Option<bool>,
        pub disabled: Option<CodeActionDisabled>,
        pub data: Option<Value>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeActionCapabilityResolveSupport {
        pub properties: Vec<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeActionClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub code_action_literal_support: Option<CodeActionLiteralSupport>,
        pub is_preferred_support: Option<bool>,
        pub disabled_support: Option<bool>,
        pub data_support: Option<bool>,
        pub resolve_support: Option<CodeActionCapabilityResolveSupport>,
        pub honors_change_annotations: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeActionContext {
        pub diagnostics: Vec<Diagnostic>,
        pub only: Option<Vec<CodeActionKind>>,
        pub trigger_kind: Option<CodeActionTriggerKind>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeActionDisabled {
        pub reason: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CodeActionKind(Cow<'static, str>);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeActionKindLiteralSupport {
        pub value_set: Vec<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeActionLiteralSupport {
        pub code_action_kind: CodeActionKindLiteralSupport,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CodeActionOptions {
        pub code_action_kinds: Option<Vec<CodeActionKind>>,
        pub work_done_progress_options: WorkDoneProgressOptions,
        pub resolve_provider: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum CodeActionOrCommand {
        Command(Command),
        CodeAction(CodeAction),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CodeActionParams {
        pub text_document: TextDocumentIdentifier,
        pub range: Range,
        pub context: CodeActionContext,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum CodeActionProviderCapability {
        Simple(bool),
        Options(CodeActionOptions),
    }
    pub type CodeActionResponse = Vec<CodeActionOrCommand>;
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct CodeActionTriggerKind(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub struct CodeDescription {
        pub href: Url,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CodeLens {
        pub range: Range,
        pub command: Option<Command>,
        pub data: Option<Value>,
    }
    pub type CodeLensClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct CodeLensOptions {
        pub resolve_provider: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CodeLensParams {
        pub text_document: TextDocumentIdentifier,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CodeLensWorkspaceClientCapabilities {
        pub refresh_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct Color {
        pub red: f32,
        pub green: f32,
        pub blue: f32,
        pub alpha: f32,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ColorInformation {
        pub range: Range,
        pub color: Color,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ColorPresentation {
        pub label: String,
        pub text_edit: Option<TextEdit>,
        pub additional_text_edits: Option<Vec<TextEdit>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ColorPresentationParams {
        pub text_document: TextDocumentIdentifier,
        pub color: Color,
        pub range: Range,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum ColorProviderCapability {
        Simple(bool),
        ColorProvider(ColorProviderOptions),
        Options(StaticTextDocumentColorProviderOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ColorProviderOptions {}
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct Command {
        pub title: String,
        pub command: String,
        pub arguments: Option<Vec<Value>>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub completion_item: Option<CompletionItemCapability>,
        pub completion_item_kind: Option<CompletionItemKindCapability>,
        pub context_support: Option<bool>,
        pub insert_text_mode: Option<InsertTextMode>,
        pub completion_list: Option<CompletionListCapability>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionContext {
        pub trigger_kind: CompletionTriggerKind,
        pub trigger_character: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionItem {
        pub label: String,
        pub label_details: Option<CompletionItemLabelDetails>,
        pub kind: Option<CompletionItemKind>,
        pub detail: Option<String>,
        pub documentation: Option<Documentation>,
        pub deprecated: Option<bool>,
        pub preselect: Option<bool>,
        pub sort_text: Option<String>,
        pub filter_text: Option<String>,
        pub insert_text: Option<String>,
        pub insert_text_format: Option<InsertTextFormat>,
        pub insert_text_mode: Option<InsertTextMode>,
        pub text_edit: Option<CompletionTextEdit>,
        pub additional_text_edits: Option<Vec<TextEdit>>,
        pub command: Option<Command>,
        pub commit_characters: Option<Vec<String>>,
        pub data: Option<Value>,
        pub tags: Option<Vec<CompletionItemTag>>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionItemCapability {
        pub snippet_support: Option<bool>,
        pub commit_characters_support: Option<bool>,
        pub documentation_format: Option<Vec<MarkupKind>>,
        pub deprecated_support: Option<bool>,
        pub preselect_support: Option<bool>,
        pub tag_support: Option<TagSupport<CompletionItemTag>>,
        pub insert_replace_support: Option<bool>,
        pub resolve_support: Option<CompletionItemCapabilityResolveSupport>,
        pub insert_text_mode_support: Option<InsertTextModeSupport>,
        pub label_details_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionItemCapabilityResolveSupport {
        pub properties: Vec<String>,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct CompletionItemKind(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionItemKindCapability {
        pub value_set: Option<Vec<CompletionItemKind>>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionItemLabelDetails {
        pub detail: Option<String>,
        pub description: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionItemTag(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionList {
        pub is_incomplete: bool,
        pub items: Vec<CompletionItem>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionListCapability {
        pub item_defaults: Option<Vec<String>>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionOptions {
        pub resolve_provider: Option<bool>,
        pub trigger_characters: Option<Vec<String>>,
        pub all_commit_characters: Option<Vec<String>>,
        pub work_done_progress_options: WorkDoneProgressOptions,
        pub completion_item: Option<CompletionOptionsCompletionItem>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CompletionOptionsCompletionItem {
        pub label_details_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionParams {
        pub text_document_position: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
        pub context: Option<CompletionContext>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum CompletionResponse {
        Array(Vec<CompletionItem>),
        List(CompletionList),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum CompletionTextEdit {
        Edit(TextEdit),
        InsertAndReplace(InsertReplaceEdit),
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct CompletionTriggerKind(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ConfigurationItem {
        pub scope_uri: Option<Url>,
        pub section: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CreateFile {
        pub uri: Url,
        pub options: Option<CreateFileOptions>,
        pub annotation_id: Option<ChangeAnnotationIdentifier>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct CreateFileOptions {
        pub overwrite: Option<bool>,
        pub ignore_if_exists: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CreateFilesParams {
        pub files: Vec<FileCreate>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DeclarationCapability {
        Simple(bool),
        RegistrationOptions(DeclarationRegistrationOptions),
        Options(DeclarationOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DeclarationOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DeclarationRegistrationOptions {
        pub declaration_options: DeclarationOptions,
        pub text_document_registration_options: TextDocumentRegistrationOptions,
        pub static_registration_options: StaticRegistrationOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DefinitionOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DeleteFile {
        pub uri: Url,
        pub options: Option<DeleteFileOptions>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DeleteFileOptions {
        pub recursive: Option<bool>,
        pub ignore_if_not_exists: Option<bool>,
        pub annotation_id: Option<ChangeAnnotationIdentifier>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DeleteFilesParams {
        pub files: Vec<FileDelete>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct Diagnostic {
        pub range: Range,
        pub severity: Option<DiagnosticSeverity>,
        pub code: Option<NumberOrString>,
        pub code_description: Option<CodeDescription>,
        pub source: Option<String>,
        pub message: String,
        pub related_information: Option<Vec<DiagnosticRelatedInformation>>,
        pub tags: Option<Vec<DiagnosticTag>>,
        pub data: Option<serde_json::Value>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DiagnosticClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub related_document_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DiagnosticOptions {
        pub identifier: Option<String>,
        pub inter_file_dependencies: bool,
        pub workspace_diagnostics: bool,
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DiagnosticRegistrationOptions {
        pub text_document_registration_options: TextDocumentRegistrationOptions,
        pub diagnostic_options: DiagnosticOptions,
        pub static_registration_options: StaticRegistrationOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DiagnosticRelatedInformation {
        pub location: Location,
        pub message: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DiagnosticServerCapabilities {
        Options(DiagnosticOptions),
        RegistrationOptions(DiagnosticRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct DiagnosticSeverity(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub struct DiagnosticTag(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DiagnosticWorkspaceClientCapabilities {
        pub refresh_support: Option<bool>,
    }
    pub type DidChangeConfigurationClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq)]
    pub struct DidChangeConfigurationParams {
        pub settings: Value,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DidChangeTextDocumentParams {
        pub text_document: VersionedTextDocumentIdentifier,
        pub content_changes: Vec<TextDocumentContentChangeEvent>,
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct DidChangeWatchedFilesClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub relative_pattern_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DidChangeWatchedFilesParams {
        pub changes: Vec<FileEvent>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DidChangeWorkspaceFoldersParams {
        pub event: WorkspaceFoldersChangeEvent,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DidCloseTextDocumentParams {
        pub text_document: TextDocumentIdentifier,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DidOpenTextDocumentParams {
        pub text_document: TextDocumentItem,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DidSaveTextDocumentParams {
        pub text_document: TextDocumentIdentifier,
        pub text: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct Document {
        pub uri: Url,
        pub language_id: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DocumentChangeOperation {
        Op(ResourceOp),
        Edit(TextDocumentEdit),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DocumentChanges {
        Edits(Vec<TextDocumentEdit>),
        Operations(Vec<DocumentChangeOperation>),
    }
    pub type DocumentColorClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentColorParams {
        pub text_document: TextDocumentIdentifier,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentDiagnosticParams {
        pub text_document: TextDocumentIdentifier,
        pub identifier: Option<String>,
        pub previous_result_id: Option<String>,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DocumentDiagnosticReport {
        Full(RelatedFullDocumentDiagnosticReport),
        Unchanged(RelatedUnchangedDocumentDiagnosticReport),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DocumentDiagnosticReportKind {
        Full(FullDocumentDiagnosticReport),
        Unchanged(UnchangedDocumentDiagnosticReport),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DocumentDiagnosticReportPartialResult {
        pub related_documents: Option<HashMap<Url, DocumentDiagnosticReportKind>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DocumentDiagnosticReportResult {
        Report(DocumentDiagnosticReport),
        Partial(DocumentDiagnosticReportPartialResult),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentFilter {
        pub language: Option<String>,
        pub scheme: Option<String>,
        pub pattern: Option<String>,
    }
    pub type DocumentFormattingClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DocumentFormattingOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentFormattingParams {
        pub text_document: TextDocumentIdentifier,
        pub options: FormattingOptions,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentHighlight {
        pub range: Range,
        pub kind: Option<DocumentHighlightKind>,
    }
    pub type DocumentHighlightClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct DocumentHighlightKind(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentHighlightOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentHighlightParams {
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentLink {
        pub range: Range,
        pub target: Option<Url>,
        pub tooltip: Option<String>,
        pub data: Option<Value>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentLinkClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub tooltip_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentLinkOptions {
        pub resolve_provider: Option<bool>,
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentLinkParams {
        pub text_document: TextDocumentIdentifier,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    pub type DocumentOnTypeFormattingClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DocumentOnTypeFormattingOptions {
        pub first_trigger_character: String,
        pub more_trigger_character: Option<Vec<String>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentOnTypeFormattingParams {
        pub text_document_position: TextDocumentPositionParams,
        pub ch: String,
        pub options: FormattingOptions,
    }
    pub type DocumentRangeFormattingClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentRangeFormattingOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentRangeFormattingParams {
        pub text_document: TextDocumentIdentifier,
        pub range: Range,
        pub options: FormattingOptions,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    pub type DocumentSelector = Vec<DocumentFilter>;
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentSymbol {
        pub name: String,
        pub detail: Option<String>,
        pub kind: SymbolKind,
        pub tags: Option<Vec<SymbolTag>>,
        pub deprecated: Option<bool>,
        pub range: Range,
        pub selection_range: Range,
        pub children: Option<Vec<DocumentSymbol>>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct DocumentSymbolClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub symbol_kind: Option<SymbolKindCapability>,
        pub hierarchical_document_symbol_support: Option<bool>,
        pub tag_support: Option<TagSupport<SymbolTag>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentSymbolOptions {
        pub label: Option<String>,
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct DocumentSymbolParams {
        pub text_document: TextDocumentIdentifier,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum DocumentSymbolResponse {
        Flat(Vec<SymbolInformation>),
        Nested(Vec<DocumentSymbol>),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum Documentation {
        String(String),
        MarkupContent(MarkupContent),
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct DynamicRegistrationClientCapabilities {
        pub dynamic_registration: Option<bool>,
    }
    pub type ExecuteCommandClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ExecuteCommandOptions {
        pub commands: Vec<String>,
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ExecuteCommandParams {
        pub command: String,
        pub arguments: Vec<Value>,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub enum FailureHandlingKind {
        Abort,
        Transactional,
        TextOnlyTransactional,
        Undo,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct FileChangeType(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FileCreate {
        pub uri: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FileDelete {
        pub uri: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct FileEvent {
        pub uri: Url,
        pub typ: FileChangeType,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FileOperationFilter {
        pub scheme: Option<String>,
        pub pattern: FileOperationPattern,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FileOperationPattern {
        pub glob: String,
        pub matches: Option<FileOperationPatternKind>,
        pub options: Option<FileOperationPatternOptions>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum FileOperationPatternKind {
        File,
        Folder,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FileOperationPatternOptions {
        pub ignore_case: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FileOperationRegistrationOptions {
        pub filters: Vec<FileOperationFilter>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FileRename {
        pub old_uri: String,
        pub new_uri: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct FoldingProviderOptions {}
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FoldingRange {
        pub start_line: u32,
        pub start_character: Option<u32>,
        pub end_line: u32,
        pub end_character: Option<u32>,
        pub kind: Option<FoldingRangeKind>,
        pub collapsed_text: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FoldingRangeCapability {
        pub collapsed_text: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FoldingRangeClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub range_limit: Option<u32>,
        pub line_folding_only: Option<bool>,
        pub folding_range_kind: Option<FoldingRangeKindCapability>,
        pub folding_range: Option<FoldingRangeCapability>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum FoldingRangeKind {
        Comment,
        Imports,
        Region,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FoldingRangeKindCapability {
        pub value_set: Option<Vec<FoldingRangeKind>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct FoldingRangeParams {
        pub text_document: TextDocumentIdentifier,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum FoldingRangeProviderCapability {
        Simple(bool),
        FoldingProvider(FoldingProviderOptions),
        Options(StaticTextDocumentColorProviderOptions),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FormattingOptions {
        pub tab_size: u32,
        pub insert_spaces: bool,
        pub properties: HashMap<String, FormattingProperty>,
        pub trim_trailing_whitespace: Option<bool>,
        pub insert_final_newline: Option<bool>,
        pub trim_final_newlines: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum FormattingProperty {
        Bool(bool),
        Number(i32),
        String(String),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct FullDocumentDiagnosticReport {
        pub result_id: Option<String>,
        pub items: Vec<Diagnostic>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct GeneralClientCapabilities {
        pub regular_expressions: Option<RegularExpressionsClientCapabilities>,
        pub markdown: Option<MarkdownClientCapabilities>,
        pub stale_request_support: Option<StaleRequestSupportClientCapabilities>,
        pub position_encodings: Option<Vec<PositionEncodingKind>>,
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct GotoCapability {
        pub dynamic_registration: Option<bool>,
        pub link_support: Option<bool>,
    }
    pub type GotoDeclarationParams = GotoDefinitionParams;
    pub type GotoDeclarationResponse = GotoDefinitionResponse;
    #[derive(Debug, Clone, PartialEq)]
    pub struct GotoDefinitionParams {
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum GotoDefinitionResponse {
        Scalar(Location),
        Array(Vec<Location>),
        Link(Vec<LocationLink>),
    }
    pub type GotoImplementationParams = GotoTypeDefinitionParams;
    pub type GotoImplementationResponse = GotoDefinitionResponse;
    pub type GotoTypeDefinitionParams = GotoDefinitionParams;
    pub type GotoTypeDefinitionResponse = GotoDefinitionResponse;
    #[derive(Debug, Clone, PartialEq)]
    pub struct Hover {
        pub contents: HoverContents,
        pub range: Option<Range>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct HoverClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub content_format: Option<Vec<MarkupKind>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum HoverContents {
        Scalar(MarkedString),
        Array(Vec<MarkedString>),
        Markup(MarkupContent),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct HoverOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct HoverParams {
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum HoverProviderCapability {
        Simple(bool),
        Options(HoverOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum ImplementationProviderCapability {
        Simple(bool),
        Options(StaticTextDocumentRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InitializeParams {
        pub process_id: Option<u32>,
        pub root_path: Option<String>,
        pub root_uri: Option<Url>,
        pub initialization_options: Option<Value>,
        pub capabilities: ClientCapabilities,
        pub trace: Option<TraceValue>,
        pub workspace_folders: Option<Vec<WorkspaceFolder>>,
        pub client_info: Option<ClientInfo>,
        pub locale: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InitializeResult {
        pub capabilities: ServerCapabilities,
        pub server_info: Option<ServerInfo>,
        pub offset_encoding: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct InitializedParams {}
    #[derive(Debug, Clone, PartialEq)]
    pub struct InlayHint {
        pub position: Position,
        pub label: InlayHintLabel,
        pub kind: Option<InlayHintKind>,
        pub text_edits: Option<Vec<TextEdit>>,
        pub tooltip: Option<InlayHintTooltip>,
        pub padding_left: Option<bool>,
        pub padding_right: Option<bool>,
        pub data: Option<LSPAny>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlayHintClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub resolve_support: Option<InlayHintResolveClientCapabilities>,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct InlayHintKind(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub enum InlayHintLabel {
        String(String),
        LabelParts(Vec<InlayHintLabelPart>),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlayHintLabelPart {
        pub value: String,
        pub tooltip: Option<InlayHintLabelPartTooltip>,
        pub location: Option<Location>,
        pub command: Option<Command>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum InlayHintLabelPartTooltip {
        String(String),
        MarkupContent(MarkupContent),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlayHintOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
        pub resolve_provider: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct InlayHintParams {
        pub work_done_progress_params: WorkDoneProgressParams,
        pub text_document: TextDocumentIdentifier,
        pub range: Range,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlayHintRegistrationOptions {
        pub inlay_hint_options: InlayHintOptions,
        pub text_document_registration_options: TextDocumentRegistrationOptions,
        pub static_registration_options: StaticRegistrationOptions,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlayHintResolveClientCapabilities {
        pub properties: Vec<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum InlayHintServerCapabilities {
        Options(InlayHintOptions),
        RegistrationOptions(InlayHintRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum InlayHintTooltip {
        String(String),
        MarkupContent(MarkupContent),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlayHintWorkspaceClientCapabilities {
        pub refresh_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum InlineValue {
        Text(InlineValueText),
        VariableLookup(InlineValueVariableLookup),
        EvaluatableExpression(InlineValueEvaluatableExpression),
    }
    pub type InlineValueClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlineValueContext {
        pub frame_id: i32,
        pub stopped_location: Range,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlineValueEvaluatableExpression {
        pub range: Range,
        pub expression: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlineValueOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct InlineValueParams {
        pub work_done_progress_params: WorkDoneProgressParams,
        pub text_document: TextDocumentIdentifier,
        pub range: Range,
        pub context: InlineValueContext,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlineValueRegistrationOptions {
        pub inline_value_options: InlineValueOptions,
        pub text_document_registration_options: TextDocumentRegistrationOptions,
        pub static_registration_options: StaticRegistrationOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum InlineValueServerCapabilities {
        Options(InlineValueOptions),
        RegistrationOptions(InlineValueRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlineValueText {
        pub range: Range,
        pub text: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlineValueVariableLookup {
        pub range: Range,
        pub variable_name: Option<String>,
        pub case_sensitive_lookup: bool,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InlineValueWorkspaceClientCapabilities {
        pub refresh_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InsertReplaceEdit {
        pub new_text: String,
        pub insert: Range,
        pub replace: Range,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct InsertTextFormat(i32);
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct InsertTextMode(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct InsertTextModeSupport {
        pub value_set: Vec<InsertTextMode>,
    }
    pub type LSPAny = serde_json::Value;
    #[derive(Debug, Clone, PartialEq)]
    pub struct LanguageString {
        pub language: String,
        pub value: String,
    }
    pub type LinkedEditingRangeClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct LinkedEditingRangeOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct LinkedEditingRangeParams {
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct LinkedEditingRangeRegistrationOptions {
        pub text_document_registration_options: TextDocumentRegistrationOptions,
        pub linked_editing_range_options: LinkedEditingRangeOptions,
        pub static_registration_options: StaticRegistrationOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum LinkedEditingRangeServerCapabilities {
        Simple(bool),
        Options(LinkedEditingRangeOptions),
        RegistrationOptions(LinkedEditingRangeRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct LinkedEditingRanges {
        pub ranges: Vec<Range>,
        pub word_pattern: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct Location {
        pub uri: Url,
        pub range: Range,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct LocationLink {
        pub origin_selection_range: Option<Range>,
        pub target_uri: Url,
        pub target_range: Range,
        pub target_selection_range: Range,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct LogMessageParams {
        pub typ: MessageType,
        pub message: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct MarkdownClientCapabilities {
        pub parser: String,
        pub version: Option<String>,
        pub allowed_tags: Option<Vec<String>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum MarkedString {
        String(String),
        LanguageString(LanguageString),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct MarkupContent {
        pub kind: MarkupKind,
        pub value: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum MarkupKind {
        PlainText,
        Markdown,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct MessageActionItem {
        pub title: String,
        pub properties: HashMap<String, MessageActionItemProperty>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct MessageActionItemCapabilities {
        pub additional_properties_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum MessageActionItemProperty {
        String(String),
        Boolean(bool),
        Integer(i32),
        Object(Value),
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct MessageType(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub struct Moniker {
        pub scheme: String,
        pub identifier: String,
        pub unique: UniquenessLevel,
        pub kind: Option<MonikerKind>,
    }
    pub type MonikerClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub enum MonikerKind {
        Import,
        Export,
        Local,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct MonikerOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct MonikerParams {
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct MonikerRegistrationOptions {
        pub text_document_registration_options: TextDocumentRegistrationOptions,
        pub moniker_options: MonikerOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum MonikerServerCapabilities {
        Options(MonikerOptions),
        RegistrationOptions(MonikerRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum NumberOrString {
        Number(i32),
        String(String),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum OneOf<A, B> {
        Left(A),
        Right(B),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct OptionalVersionedTextDocumentIdentifier {
        pub uri: Url,
        pub version: Option<i32>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ParameterInformation {
        pub label: ParameterLabel,
        pub documentation: Option<Documentation>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ParameterInformationSettings {
        pub label_offset_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum ParameterLabel {
        Simple(String),
        LabelOffsets([u32; 2]),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct PartialResultParams {
        pub partial_result_token: Option<ProgressToken>,
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct Position {
        pub line: u32,
        pub character: u32,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct PositionEncodingKind(std::borrow::Cow<'static, str>);
    #[derive(Debug, Clone, PartialEq)]
    pub enum PrepareRenameResponse {
        Range(Range),
        RangeWithPlaceholder { range: Range, placeholder: String },
        DefaultBehavior { default_behavior: bool },
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct PrepareSupportDefaultBehavior(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub struct PreviousResultId {
        pub uri: Url,
        pub value: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ProgressParams {
        pub token: ProgressToken,
        pub value: ProgressParamsValue,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum ProgressParamsValue {
        WorkDone(WorkDoneProgress),
    }
    pub type ProgressToken = NumberOrString;
    #[derive(Debug, Clone, PartialEq)]
    pub struct Project {
        pub resource: Option<Url>,
        pub content: Option<String>,
        pub kind: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct PublishDiagnosticsClientCapabilities {
        pub related_information: Option<bool>,
        pub tag_support: Option<TagSupport<DiagnosticTag>>,
        pub version_support: Option<bool>,
        pub code_description_support: Option<bool>,
        pub data_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct PublishDiagnosticsParams {
        pub uri: Url,
        pub diagnostics: Vec<Diagnostic>,
        pub version: Option<i32>,
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct Range {
        pub start: Position,
        pub end: Position,
    }
    pub type ReferenceClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct ReferenceContext {
        pub include_declaration: bool,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ReferenceParams {
        pub text_document_position: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
        pub context: ReferenceContext,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ReferencesOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct Registration {
        pub id: String,
        pub method: String,
        pub register_options: Option<Value>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct RegularExpressionsClientCapabilities {
        pub engine: String,
        pub version: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct RelatedFullDocumentDiagnosticReport {
        pub related_documents: Option<HashMap<Url, DocumentDiagnosticReportKind>>,
        pub full_document_diagnostic_report: FullDocumentDiagnosticReport,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct RelatedUnchangedDocumentDiagnosticReport {
        pub related_documents: Option<HashMap<Url, DocumentDiagnosticReportKind>>,
        pub unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum Rename {}
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct RenameClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub prepare_support: Option<bool>,
        pub prepare_support_default_behavior: Option<PrepareSupportDefaultBehavior>,
        pub honors_change_annotations: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct RenameFile {
        pub old_uri: Url,
        pub new_uri: Url,
        pub options: Option<RenameFileOptions>,
        pub annotation_id: Option<ChangeAnnotationIdentifier>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct RenameFileOptions {
        pub overwrite: Option<bool>,
        pub ignore_if_exists: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct RenameFilesParams {
        pub files: Vec<FileRename>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct RenameOptions {
        pub prepare_provider: Option<bool>,
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct RenameParams {
        pub text_document_position: TextDocumentPositionParams,
        pub new_name: String,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum ResourceOp {
        Create(CreateFile),
        Rename(RenameFile),
        Delete(DeleteFile),
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub enum ResourceOperationKind {
        Create,
        Rename,
        Delete,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SaveOptions {
        pub include_text: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SelectionRange {
        pub range: Range,
        pub parent: Option<Box<SelectionRange>>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SelectionRangeClientCapabilities {
        pub dynamic_registration: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SelectionRangeOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SelectionRangeParams {
        pub text_document: TextDocumentIdentifier,
        pub positions: Vec<Position>,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum SelectionRangeProviderCapability {
        Simple(bool),
        Options(SelectionRangeOptions),
        RegistrationOptions(SelectionRangeRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SelectionRangeRegistrationOptions {
        pub selection_range_options: SelectionRangeOptions,
        pub registration_options: StaticTextDocumentRegistrationOptions,
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct SemanticToken {
        pub delta_line: u32,
        pub delta_start: u32,
        pub length: u32,
        pub token_type: u32,
        pub token_modifiers_bitset: u32,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SemanticTokenModifier(Cow<'static, str>);
    #[derive(Debug, Clone, PartialEq)]
    pub struct SemanticTokenType(Cow<'static, str>);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokens {
        pub result_id: Option<String>,
        pub data: Vec<SemanticToken>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokensClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub requests: SemanticTokensClientCapabilitiesRequests,
        pub token_types: Vec<SemanticTokenType>,
        pub token_modifiers: Vec<SemanticTokenModifier>,
        pub formats: Vec<TokenFormat>,
        pub overlapping_token_support: Option<bool>,
        pub multiline_token_support: Option<bool>,
        pub server_cancel_support: Option<bool>,
        pub augments_syntax_tokens: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokensClientCapabilitiesRequests {
        pub range: Option<bool>,
        pub full: Option<SemanticTokensFullOptions>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokensDelta {
        pub result_id: Option<String>,
        pub edits: Vec<SemanticTokensEdit>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SemanticTokensDeltaParams {
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
        pub text_document: TextDocumentIdentifier,
        pub previous_result_id: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokensEdit {
        pub start: u32,
        pub delete_count: u32,
        pub data: Option<Vec<SemanticToken>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum SemanticTokensFullDeltaResult {
        Tokens(SemanticTokens),
        TokensDelta(SemanticTokensDelta),
        PartialTokensDelta { edits: Vec<SemanticTokensEdit> },
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum SemanticTokensFullOptions {
        Bool(bool),
        Delta { delta: Option<bool> },
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokensLegend {
        pub token_types: Vec<SemanticTokenType>,
        pub token_modifiers: Vec<SemanticTokenModifier>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokensOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
        pub legend: SemanticTokensLegend,
        pub range: Option<bool>,
        pub full: Option<SemanticTokensFullOptions>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SemanticTokensParams {
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
        pub text_document: TextDocumentIdentifier,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SemanticTokensPartialResult {
        pub data: Vec<SemanticToken>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SemanticTokensRangeParams {
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
        pub text_document: TextDocumentIdentifier,
        pub range: Range,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum SemanticTokensRangeResult {
        Tokens(SemanticTokens),
        Partial(SemanticTokensPartialResult),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SemanticTokensRegistrationOptions {
        pub text_document_registration_options: TextDocumentRegistrationOptions,
        pub semantic_tokens_options: SemanticTokensOptions,
        pub static_registration_options: StaticRegistrationOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum SemanticTokensResult {
        Tokens(SemanticTokens),
        Partial(SemanticTokensPartialResult),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum SemanticTokensServerCapabilities {
        SemanticTokensOptions(SemanticTokensOptions),
        SemanticTokensRegistrationOptions(SemanticTokensRegistrationOptions),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SemanticTokensWorkspaceClientCapabilities {
        pub refresh_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ServerCapabilities {
        pub position_encoding: Option<PositionEncodingKind>,
        pub text_document_sync: Option<TextDocumentSyncCapability>,
        pub selection_range_provider: Option<SelectionRangeProviderCapability>,
        pub hover_provider: Option<HoverProviderCapability>,
        pub completion_provider: Option<CompletionOptions>,
        pub signature_help_provider: Option<SignatureHelpOptions>,
        pub definition_provider: Option<OneOf<bool, DefinitionOptions>>,
        pub type_definition_provider: Option<TypeDefinitionProviderCapability>,
        pub implementation_provider: Option<ImplementationProviderCapability>,
        pub references_provider: Option<OneOf<bool, ReferencesOptions>>,
        pub document_highlight_provider: Option<OneOf<bool, DocumentHighlightOptions>>,
        pub document_symbol_provider: Option<OneOf<bool, DocumentSymbolOptions>>,
        pub workspace_symbol_provider: Option<OneOf<bool, WorkspaceSymbolOptions>>,
        pub code_action_provider: Option<CodeActionProviderCapability>,
        pub code_lens_provider: Option<CodeLensOptions>,
        pub document_formatting_provider: Option<OneOf<bool, DocumentFormattingOptions>>,
        pub document_range_formatting_provider: Option<OneOf<bool, DocumentRangeFormattingOptions>>,
        pub document_on_type_formatting_provider: Option<DocumentOnTypeFormattingOptions>,
        pub rename_provider: Option<OneOf<bool, RenameOptions>>,
        pub document_link_provider: Option<DocumentLinkOptions>,
        pub color_provider: Option<ColorProviderCapability>,
        pub folding_range_provider: Option<FoldingRangeProviderCapability>,
        pub declaration_provider: Option<DeclarationCapability>,
        pub execute_command_provider: Option<ExecuteCommandOptions>,
        pub workspace: Option<WorkspaceServerCapabilities>,
        pub call_hierarchy_provider: Option<CallHierarchyServerCapability>,
        pub semantic_tokens_provider: Option<SemanticTokensServerCapabilities>,
        pub moniker_provider: Option<OneOf<bool, MonikerServerCapabilities>>,
        pub linked_editing_range_provider: Option<LinkedEditingRangeServerCapabilities>,
        pub inline_value_provider: Option<OneOf<bool, InlineValueServerCapabilities>>,
        pub inlay_hint_provider: Option<OneOf<bool, InlayHintServerCapabilities>>,
        pub diagnostic_provider: Option<DiagnosticServerCapabilities>,
        pub experimental: Option<Value>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ServerInfo {
        pub name: String,
        pub version: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ShowDocumentClientCapabilities {
        pub support: bool,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ShowDocumentParams {
        pub uri: Url,
        pub external: Option<bool>,
        pub take_focus: Option<bool>,
        pub selection: Option<Range>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct ShowMessageParams {
        pub typ: MessageType,
        pub message: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct ShowMessageRequestClientCapabilities {
        pub message_action_item: Option<MessageActionItemCapabilities>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SignatureHelp {
        pub signatures: Vec<SignatureInformation>,
        pub active_signature: Option<u32>,
        pub active_parameter: Option<u32>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SignatureHelpClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub signature_information: Option<SignatureInformationSettings>,
        pub context_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SignatureHelpContext {
        pub trigger_kind: SignatureHelpTriggerKind,
        pub trigger_character: Option<String>,
        pub is_retrigger: bool,
        pub active_signature_help: Option<SignatureHelp>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SignatureHelpOptions {
        pub trigger_characters: Option<Vec<String>>,
        pub retrigger_characters: Option<Vec<String>>,
        pub work_done_progress_options: WorkDoneProgressOptions,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SignatureHelpParams {
        pub context: Option<SignatureHelpContext>,
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SignatureHelpTriggerKind(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub struct SignatureInformation {
        pub label: String,
        pub documentation: Option<Documentation>,
        pub parameters: Option<Vec<ParameterInformation>>,
        pub active_parameter: Option<u32>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SignatureInformationSettings {
        pub documentation_format: Option<Vec<MarkupKind>>,
        pub parameter_information: Option<ParameterInformationSettings>,
        pub active_parameter_support: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct StaleRequestSupportClientCapabilities {
        pub cancel: bool,
        pub retry_on_content_modified: Vec<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct StaticRegistrationOptions {
        pub id: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct StaticTextDocumentColorProviderOptions {
        pub document_selector: Option<DocumentSelector>,
        pub id: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct StaticTextDocumentRegistrationOptions {
        pub document_selector: Option<DocumentSelector>,
        pub id: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SymbolInformation {
        pub name: String,
        pub kind: SymbolKind,
        pub tags: Option<Vec<SymbolTag>>,
        pub deprecated: Option<bool>,
        pub location: Location,
        pub container_name: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct SymbolKind(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct SymbolKindCapability {
        pub value_set: Option<Vec<SymbolKind>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct SymbolTag(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct TagSupport<T> {
        pub value_set: Vec<T>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct TextDocumentClientCapabilities {
        pub synchronization: Option<TextDocumentSyncClientCapabilities>,
        pub completion: Option<CompletionClientCapabilities>,
        pub hover: Option<HoverClientCapabilities>,
        pub signature_help: Option<SignatureHelpClientCapabilities>,
        pub references: Option<ReferenceClientCapabilities>,
        pub document_highlight: Option<DocumentHighlightClientCapabilities>,
        pub document_symbol: Option<DocumentSymbolClientCapabilities>,
        pub formatting: Option<DocumentFormattingClientCapabilities>,
        pub range_formatting: Option<DocumentRangeFormattingClientCapabilities>,
        pub on_type_formatting: Option<DocumentOnTypeFormattingClientCapabilities>,
        pub declaration: Option<GotoCapability>,
        pub definition: Option<GotoCapability>,
        pub type_definition: Option<GotoCapability>,
        pub implementation: Option<GotoCapability>,
        pub code_action: Option<CodeActionClientCapabilities>,
        pub code_lens: Option<CodeLensClientCapabilities>,
        pub document_link: Option<DocumentLinkClientCapabilities>,
        pub color_provider: Option<DocumentColorClientCapabilities>,
        pub rename: Option<RenameClientCapabilities>,
        pub publish_diagnostics: Option<PublishDiagnosticsClientCapabilities>,
        pub folding_range: Option<FoldingRangeClientCapabilities>,
        pub selection_range: Option<SelectionRangeClientCapabilities>,
        pub linked_editing_range: Option<LinkedEditingRangeClientCapabilities>,
        pub call_hierarchy: Option<CallHierarchyClientCapabilities>,
        pub semantic_tokens: Option<SemanticTokensClientCapabilities>,
        pub moniker: Option<MonikerClientCapabilities>,
        pub type_hierarchy: Option<TypeHierarchyClientCapabilities>,
        pub inline_value: Option<InlineValueClientCapabilities>,
        pub inlay_hint: Option<InlayHintClientCapabilities>,
        pub diagnostic: Option<DiagnosticClientCapabilities>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TextDocumentContentChangeEvent {
        pub range: Option<Range>,
        pub range_length: Option<u32>,
        pub text: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TextDocumentEdit {
        pub text_document: OptionalVersionedTextDocumentIdentifier,
        pub edits: Vec<OneOf<TextEdit, AnnotatedTextEdit>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TextDocumentIdentifier {
        pub uri: Url,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TextDocumentItem {
        pub uri: Url,
        pub language_id: String,
        pub version: i32,
        pub text: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TextDocumentPositionParams {
        pub text_document: TextDocumentIdentifier,
        pub position: Position,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct TextDocumentRegistrationOptions {
        pub document_selector: Option<DocumentSelector>,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct TextDocumentSaveReason(i32);
    #[derive(Debug, Clone, PartialEq)]
    pub enum TextDocumentSyncCapability {
        Kind(TextDocumentSyncKind),
        Options(TextDocumentSyncOptions),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct TextDocumentSyncClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub will_save: Option<bool>,
        pub will_save_wait_until: Option<bool>,
        pub did_save: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub struct TextDocumentSyncKind(i32);
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct TextDocumentSyncOptions {
        pub open_close: Option<bool>,
        pub change: Option<TextDocumentSyncKind>,
        pub will_save: Option<bool>,
        pub will_save_wait_until: Option<bool>,
        pub save: Option<TextDocumentSyncSaveOptions>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum TextDocumentSyncSaveOptions {
        Supported(bool),
        SaveOptions(SaveOptions),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct TextEdit {
        pub range: Range,
        pub new_text: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TokenFormat(Cow<'static, str>);
    #[derive(Debug, Clone, PartialEq)]
    pub enum TypeDefinitionProviderCapability {
        Simple(bool),
        Options(StaticTextDocumentRegistrationOptions),
    }
    pub type TypeHierarchyClientCapabilities = DynamicRegistrationClientCapabilities;
    #[derive(Debug, Clone, PartialEq)]
    pub struct TypeHierarchyItem {
        pub name: String,
        pub kind: SymbolKind,
        pub tags: Option<SymbolTag>,
        pub detail: Option<String>,
        pub uri: Url,
        pub range: Range,
        pub selection_range: Range,
        pub data: Option<LSPAny>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TypeHierarchyPrepareParams {
        pub text_document_position_params: TextDocumentPositionParams,
        pub work_done_progress_params: WorkDoneProgressParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TypeHierarchySubtypesParams {
        pub item: TypeHierarchyItem,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct TypeHierarchySupertypesParams {
        pub item: TypeHierarchyItem,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct UnchangedDocumentDiagnosticReport {
        pub result_id: String,
    }
    #[derive(Debug, Clone, PartialEq, Copy)]
    pub enum UniquenessLevel {
        Document,
        Project,
        Group,
        Scheme,
        Global,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct Unregistration {
        pub id: String,
        pub method: String,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct VersionedTextDocumentIdentifier {
        pub uri: Url,
        pub version: i32,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WillSaveTextDocumentParams {
        pub text_document: TextDocumentIdentifier,
        pub reason: TextDocumentSaveReason,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WindowClientCapabilities {
        pub work_done_progress: Option<bool>,
        pub show_message: Option<ShowMessageRequestClientCapabilities>,
        pub show_document: Option<ShowDocumentClientCapabilities>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum WorkDoneProgress {
        Begin(WorkDoneProgressBegin),
        Report(WorkDoneProgressReport),
        End(WorkDoneProgressEnd),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkDoneProgressBegin {
        pub title: String,
        pub cancellable: Option<bool>,
        pub message: Option<String>,
        pub percentage: Option<u32>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkDoneProgressCreateParams {
        pub token: ProgressToken,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkDoneProgressEnd {
        pub message: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Default, Copy)]
    pub struct WorkDoneProgressOptions {
        pub work_done_progress: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkDoneProgressParams {
        pub work_done_token: Option<ProgressToken>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkDoneProgressReport {
        pub cancellable: Option<bool>,
        pub message: Option<String>,
        pub percentage: Option<u32>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceClientCapabilities {
        pub apply_edit: Option<bool>,
        pub workspace_edit: Option<WorkspaceEditClientCapabilities>,
        pub did_change_configuration: Option<DidChangeConfigurationClientCapabilities>,
        pub did_change_watched_files: Option<DidChangeWatchedFilesClientCapabilities>,
        pub symbol: Option<WorkspaceSymbolClientCapabilities>,
        pub execute_command: Option<ExecuteCommandClientCapabilities>,
        pub workspace_folders: Option<bool>,
        pub configuration: Option<bool>,
        pub semantic_tokens: Option<SemanticTokensWorkspaceClientCapabilities>,
        pub code_lens: Option<CodeLensWorkspaceClientCapabilities>,
        pub file_operations: Option<WorkspaceFileOperationsClientCapabilities>,
        pub inline_value: Option<InlineValueWorkspaceClientCapabilities>,
        pub inlay_hint: Option<InlayHintWorkspaceClientCapabilities>,
        pub diagnostic: Option<DiagnosticWorkspaceClientCapabilities>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkspaceDiagnosticParams {
        pub identifier: Option<String>,
        pub previous_result_ids: Vec<PreviousResultId>,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub partial_result_params: PartialResultParams,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceDiagnosticReport {
        pub items: Vec<WorkspaceDocumentDiagnosticReport>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceDiagnosticReportPartialResult {
        pub items: Vec<WorkspaceDocumentDiagnosticReport>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum WorkspaceDiagnosticReportResult {
        Report(WorkspaceDiagnosticReport),
        Partial(WorkspaceDiagnosticReportPartialResult),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum WorkspaceDocumentDiagnosticReport {
        Full(WorkspaceFullDocumentDiagnosticReport),
        Unchanged(WorkspaceUnchangedDocumentDiagnosticReport),
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceEdit {
        pub changes: Option<HashMap<Url, Vec<TextEdit>>>,
        pub document_changes: Option<DocumentChanges>,
        pub change_annotations: Option<HashMap<ChangeAnnotationIdentifier, ChangeAnnotation>>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceEditClientCapabilities {
        pub document_changes: Option<bool>,
        pub resource_operations: Option<Vec<ResourceOperationKind>>,
        pub failure_handling: Option<FailureHandlingKind>,
        pub normalizes_line_endings: Option<bool>,
        pub change_annotation_support: Option<ChangeAnnotationWorkspaceEditClientCapabilities>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceFileOperationsClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub did_create: Option<bool>,
        pub will_create: Option<bool>,
        pub did_rename: Option<bool>,
        pub will_rename: Option<bool>,
        pub did_delete: Option<bool>,
        pub will_delete: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceFileOperationsServerCapabilities {
        pub did_create: Option<FileOperationRegistrationOptions>,
        pub will_create: Option<FileOperationRegistrationOptions>,
        pub did_rename: Option<FileOperationRegistrationOptions>,
        pub will_rename: Option<FileOperationRegistrationOptions>,
        pub did_delete: Option<FileOperationRegistrationOptions>,
        pub will_delete: Option<FileOperationRegistrationOptions>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkspaceFolder {
        pub uri: Url,
        pub name: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceFoldersChangeEvent {
        pub added: Vec<WorkspaceFolder>,
        pub removed: Vec<WorkspaceFolder>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceFoldersServerCapabilities {
        pub supported: Option<bool>,
        pub change_notifications: Option<OneOf<bool, String>>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkspaceFullDocumentDiagnosticReport {
        pub uri: Url,
        pub version: Option<i64>,
        pub full_document_diagnostic_report: FullDocumentDiagnosticReport,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkspaceLocation {
        pub uri: Url,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceServerCapabilities {
        pub workspace_folders: Option<WorkspaceFoldersServerCapabilities>,
        pub file_operations: Option<WorkspaceFileOperationsServerCapabilities>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkspaceSymbol {
        pub name: String,
        pub kind: SymbolKind,
        pub tags: Option<Vec<SymbolTag>>,
        pub container_name: Option<String>,
        pub location: OneOf<Location, WorkspaceLocation>,
        pub data: Option<LSPAny>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceSymbolClientCapabilities {
        pub dynamic_registration: Option<bool>,
        pub symbol_kind: Option<SymbolKindCapability>,
        pub tag_support: Option<TagSupport<SymbolTag>>,
        pub resolve_support: Option<WorkspaceSymbolResolveSupportCapability>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkspaceSymbolOptions {
        pub work_done_progress_options: WorkDoneProgressOptions,
        pub resolve_provider: Option<bool>,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceSymbolParams {
        pub partial_result_params: PartialResultParams,
        pub work_done_progress_params: WorkDoneProgressParams,
        pub query: String,
    }
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct WorkspaceSymbolResolveSupportCapability {
        pub properties: Vec<String>,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkspaceUnchangedDocumentDiagnosticReport {
        pub uri: Url,
        pub version: Option<i64>,
        pub unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport,
    }
    impl CodeActionKind {
        pub const EMPTY: CodeActionKind;
        pub const QUICKFIX: CodeActionKind;
        pub const REFACTOR: CodeActionKind;
        pub const REFACTOR_EXTRACT: CodeActionKind;
        pub const REFACTOR_INLINE: CodeActionKind;
        pub const REFACTOR_REWRITE: CodeActionKind;
        pub const SOURCE: CodeActionKind;
        pub const SOURCE_ORGANIZE_IMPORTS: CodeActionKind;
        pub const SOURCE_FIX_ALL: CodeActionKind;
    }
    impl CodeActionTriggerKind {
        pub const INVOKED: CodeActionTriggerKind;
        pub const AUTOMATIC: CodeActionTriggerKind;
    }
    impl InsertTextFormat {
        pub const PLAIN_TEXT: InsertTextFormat;
        pub const SNIPPET: InsertTextFormat;
    }
    impl CompletionItemKind {
        pub const TEXT: CompletionItemKind;
        pub const METHOD: CompletionItemKind;
        pub const FUNCTION: CompletionItemKind;
        pub const CONSTRUCTOR: CompletionItemKind;
        pub const FIELD: CompletionItemKind;
        pub const VARIABLE: CompletionItemKind;
        pub const CLASS: CompletionItemKind;
        pub const INTERFACE: CompletionItemKind;
        pub const MODULE: CompletionItemKind;
        pub const PROPERTY: CompletionItemKind;
        pub const UNIT: CompletionItemKind;
        pub const VALUE: CompletionItemKind;
        pub const ENUM: CompletionItemKind;
        pub const KEYWORD: CompletionItemKind;
        pub const SNIPPET: CompletionItemKind;
        pub const COLOR: CompletionItemKind;
        pub const FILE: CompletionItemKind;
        pub const REFERENCE: CompletionItemKind;
        pub const FOLDER: CompletionItemKind;
        pub const ENUM_MEMBER: CompletionItemKind;
        pub const CONSTANT: CompletionItemKind;
        pub const STRUCT: CompletionItemKind;
        pub const EVENT: CompletionItemKind;
        pub const OPERATOR: CompletionItemKind;
        pub const TYPE_PARAMETER: CompletionItemKind;
    }
    impl InsertTextMode {
        pub const AS_IS: InsertTextMode;
        pub const ADJUST_INDENTATION: InsertTextMode;
    }
    impl CompletionItemTag {
        pub const DEPRECATED: CompletionItemTag;
    }
    impl CompletionTriggerKind {
        pub const INVOKED: CompletionTriggerKind;
        pub const TRIGGER_CHARACTER: CompletionTriggerKind;
        pub const TRIGGER_FOR_INCOMPLETE_COMPLETIONS: CompletionTriggerKind;
    }
    impl DocumentHighlightKind {
        pub const TEXT: DocumentHighlightKind;
        pub const READ: DocumentHighlightKind;
        pub const WRITE: DocumentHighlightKind;
    }
    impl InlayHintKind {
        pub const TYPE: InlayHintKind;
        pub const PARAMETER: InlayHintKind;
    }
    impl PositionEncodingKind {
        pub const UTF8: PositionEncodingKind;
        pub const UTF16: PositionEncodingKind;
        pub const UTF32: PositionEncodingKind;
    }
    impl DiagnosticSeverity {
        pub const ERROR: DiagnosticSeverity;
        pub const WARNING: DiagnosticSeverity;
        pub const INFORMATION: DiagnosticSeverity;
        pub const HINT: DiagnosticSeverity;
    }
    impl DiagnosticTag {
        pub const UNNECESSARY: DiagnosticTag;
        pub const DEPRECATED: DiagnosticTag;
    }
    impl SymbolKind {
        pub const FILE: SymbolKind;
        pub const MODULE: SymbolKind;
        pub const NAMESPACE: SymbolKind;
        pub const PACKAGE: SymbolKind;
        pub const CLASS: SymbolKind;
        pub const METHOD: SymbolKind;
        pub const PROPERTY: SymbolKind;
        pub const FIELD: SymbolKind;
        pub const CONSTRUCTOR: SymbolKind;
        pub const ENUM: SymbolKind;
        pub const INTERFACE: SymbolKind;
        pub const FUNCTION: SymbolKind;
        pub const VARIABLE: SymbolKind;
        pub const CONSTANT: SymbolKind;
        pub const STRING: SymbolKind;
        pub const NUMBER: SymbolKind;
        pub const BOOLEAN: SymbolKind;
        pub const ARRAY: SymbolKind;
        pub const OBJECT: SymbolKind;
        pub const KEY: SymbolKind;
        pub const NULL: SymbolKind;
        pub const ENUM_MEMBER: SymbolKind;
        pub const STRUCT: SymbolKind;
        pub const EVENT: SymbolKind;
        pub const OPERATOR: SymbolKind;
        pub const TYPE_PARAMETER: SymbolKind;
    }
    impl TextDocumentSyncKind {
        pub const NONE: TextDocumentSyncKind;
        pub const FULL: TextDocumentSyncKind;
        pub const INCREMENTAL: TextDocumentSyncKind;
    }
    impl TextDocumentSaveReason {
        pub const MANUAL: TextDocumentSaveReason;
        pub const AFTER_DELAY: TextDocumentSaveReason;
        pub const FOCUS_OUT: TextDocumentSaveReason;
    }
    impl FileChangeType {
        pub const CREATED: FileChangeType;
        pub const CHANGED: FileChangeType;
        pub const DELETED: FileChangeType;
    }
    impl SymbolTag {
        pub const DEPRECATED: SymbolTag;
    }
    impl PrepareSupportDefaultBehavior {
        pub const IDENTIFIER: PrepareSupportDefaultBehavior;
    }
    impl SemanticTokenType {
        pub const NAMESPACE: SemanticTokenType;
        pub const TYPE: SemanticTokenType;
        pub const CLASS: SemanticTokenType;
        pub const ENUM: SemanticTokenType;
        pub const INTERFACE: SemanticTokenType;
        pub const STRUCT: SemanticTokenType;
        pub const TYPE_PARAMETER: SemanticTokenType;
        pub const PARAMETER: SemanticTokenType;
        pub const VARIABLE: SemanticTokenType;
        pub const PROPERTY: SemanticTokenType;
        pub const ENUM_MEMBER: SemanticTokenType;
        pub const EVENT: SemanticTokenType;
        pub const FUNCTION: SemanticTokenType;
        pub const METHOD: SemanticTokenType;
        pub const MACRO: SemanticTokenType;
        pub const KEYWORD: SemanticTokenType;
        pub const MODIFIER: SemanticTokenType;
        pub const COMMENT: SemanticTokenType;
        pub const STRING: SemanticTokenType;
        pub const NUMBER: SemanticTokenType;
        pub const REGEXP: SemanticTokenType;
        pub const OPERATOR: SemanticTokenType;
        pub const DECORATOR: SemanticTokenType;
    }
    impl SemanticTokenModifier {
        pub const DECLARATION: SemanticTokenModifier;
        pub const DEFINITION: SemanticTokenModifier;
        pub const READONLY: SemanticTokenModifier;
        pub const STATIC: SemanticTokenModifier;
        pub const DEPRECATED: SemanticTokenModifier;
        pub const ABSTRACT: SemanticTokenModifier;
        pub const ASYNC: SemanticTokenModifier;
        pub const MODIFICATION: SemanticTokenModifier;
        pub const DOCUMENTATION: SemanticTokenModifier;
        pub const DEFAULT_LIBRARY: SemanticTokenModifier;
    }
    impl TokenFormat {
        pub const RELATIVE: TokenFormat;
    }
    impl SignatureHelpTriggerKind {
        pub const INVOKED: SignatureHelpTriggerKind;
        pub const TRIGGER_CHARACTER: SignatureHelpTriggerKind;
        pub const CONTENT_CHANGE: SignatureHelpTriggerKind;
    }
    impl MessageType {
        pub const ERROR: MessageType;
        pub const WARNING: MessageType;
        pub const INFO: MessageType;
        pub const LOG: MessageType;
    }

    impl Position {
        pub fn new(line: u32, character: u32) -> Position;
    }
    impl Range {
        pub fn new(start: Position, end: Position) -> Range;
    }
    impl Location {
        pub fn new(uri: Url, range: Range) -> Location;
    }
    impl TextEdit {
        pub fn new(range: Range, new_text: String) -> TextEdit;
    }
    impl CompletionItem {
        pub fn new_simple(label: String, detail: String) -> CompletionItem;
    }
    impl Diagnostic {
        pub fn new(
            range: Range,
            severity: Option<DiagnosticSeverity>,
            code: Option<NumberOrString>,
            source: Option<String>,
            message: String,
            related_information: Option<Vec<DiagnosticRelatedInformation>>,
            tags: Option<Vec<DiagnosticTag>>,
        ) -> Diagnostic;
        pub fn new_simple(range: Range, message: String) -> Diagnostic;
    }
    impl TextDocumentIdentifier {
        pub fn new(uri: Url) -> TextDocumentIdentifier;
    }
    impl WorkspaceEdit {
        pub fn new(changes: HashMap<Url, Vec<TextEdit>>) -> WorkspaceEdit;
    }
    pub mod notification {
        pub trait Notification {
            type Params;
            const METHOD: &'static str;
        }
        macro_rules! notifications { ($($name:ident $params:ident;)*) => { $( #[derive(Debug)] pub enum $name {} impl Notification for $name { type Params = super::$params; } )* }; }
        notifications! { PublishDiagnostics PublishDiagnosticsParams; LogMessage LogMessageParams; ShowMessage ShowMessageParams; Progress ProgressParams; }
    }
    pub mod request {
        pub trait Request {
            type Params;
            type Result;
            const METHOD: &'static str;
        }
        #[derive(Debug)]
        pub enum WorkDoneProgressCreate {}
        impl Request for WorkDoneProgressCreate {
            type Params = super::WorkDoneProgressCreateParams;
            type Result = ();
        }
        #[derive(Debug)]
        pub enum WorkspaceConfiguration {}
        pub use super::{
            GotoDeclarationParams, GotoDeclarationResponse, GotoImplementationParams, GotoImplementationResponse, GotoTypeDefinitionParams,
            GotoTypeDefinitionResponse,
        };
    }
}

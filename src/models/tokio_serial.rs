//! tokio-serial 5 (a serial line counts as network).
#![register_tool(asyncfix)]
extern crate tokio;
use core::time::Duration;
#[derive(Debug)]
pub struct Error {
    pub description: String,
}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = core::result::Result<T, Error>;
impl From<Error> for std::io::Error {
    fn from(e: Error) -> Self;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DataBits {
    Five,
    Six,
    Seven,
    Eight,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Parity {
    None,
    Odd,
    Even,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StopBits {
    One,
    Two,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FlowControl {
    None,
    Software,
    Hardware,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClearBuffer {
    Input,
    Output,
    All,
}
#[derive(Clone, Debug)]
pub struct SerialPortBuilder(());
impl SerialPortBuilder {
    pub fn baud_rate(self, v: u32) -> Self;
    pub fn data_bits(self, v: DataBits) -> Self;
    pub fn flow_control(self, v: FlowControl) -> Self;
    pub fn parity(self, v: Parity) -> Self;
    pub fn stop_bits(self, v: StopBits) -> Self;
    pub fn timeout(self, v: Duration) -> Self;
    #[asyncfix::effect(network)]
    pub fn open(self) -> Result<Box<dyn SerialPort>>;
}
pub fn new<'a>(path: impl Into<std::borrow::Cow<'a, str>>, baud_rate: u32) -> SerialPortBuilder;
pub fn available_ports() -> Result<Vec<SerialPortInfo>>;
#[derive(Clone, Debug)]
pub struct SerialPortInfo {
    pub port_name: String,
}
pub trait SerialPortBuilderExt {
    #[asyncfix::effect(network)]
    fn open_native_async(self) -> Result<SerialStream>;
}
impl SerialPortBuilderExt for SerialPortBuilder {}
pub trait SerialPort: Send {
    fn name(&self) -> Option<String>;
    fn baud_rate(&self) -> Result<u32>;
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()>;
    fn set_timeout(&mut self, timeout: Duration) -> Result<()>;
    fn bytes_to_read(&self) -> Result<u32>;
    fn bytes_to_write(&self) -> Result<u32>;
    fn clear(&self, b: ClearBuffer) -> Result<()>;
    fn write_data_terminal_ready(&mut self, level: bool) -> Result<()>;
    fn write_request_to_send(&mut self, level: bool) -> Result<()>;
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct SerialStream(());
impl SerialStream {
    #[asyncfix::effect(network)]
    pub fn open(builder: &SerialPortBuilder) -> Result<Self>;
    pub fn pair() -> Result<(Self, Self)>;
    pub fn set_exclusive(&mut self, exclusive: bool) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn readable(&self) -> std::io::Result<()>;
    #[asyncfix::effect(network)]
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn try_read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
}
impl SerialPort for SerialStream {}
impl tokio::io::AsyncRead for SerialStream {
    fn poll_read(
        self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
        buf: &mut tokio::io::ReadBuf<'_>,
    ) -> core::task::Poll<std::io::Result<()>>;
}
impl tokio::io::AsyncWrite for SerialStream {
    fn poll_write(
        self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
        buf: &[u8],
    ) -> core::task::Poll<std::io::Result<usize>>;
    fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
    fn poll_shutdown(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
}

//! Locks that stay as they are: asyncfix says nothing of them.

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::Mutex;

/// The lock serialises writes to one stream.
pub async fn send(stream: &Mutex<TcpStream>, line: &str) -> std::io::Result<()> {
    stream.lock().await.write_all(line.as_bytes()).await
}

/// The lock is over nothing: it lets one refresh run at a time.
pub async fn refresh(one_at_a_time: &Mutex<()>, client: &reqwest::Client) -> reqwest::Result<()> {
    let _guard = one_at_a_time.lock().await;
    client.post("http://localhost/refresh").send().await?;
    Ok(())
}

/// The guard ends before the await.
pub async fn first(names: &Mutex<Vec<String>>, client: &reqwest::Client) -> reqwest::Result<()> {
    let name = names.lock().await.first().cloned();
    client.get(name.unwrap_or_default()).send().await?;
    Ok(())
}

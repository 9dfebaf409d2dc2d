//! The engine: a status call that hangs for as long as a synchronisation takes.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex as BlockingMutex};

use tokio::sync::{Mutex, RwLock};

pub struct SyncEngine {
    pub url: String,
    pub client: reqwest::Client,
    pub path: PathBuf,
    pub cycles: u64,
}

/// The lock is held for both awaits, and `get_sync_status` waits as long.
pub async fn force_sync(engine: Arc<Mutex<SyncEngine>>) -> reqwest::Result<String> {
    let eng = engine.lock().await;
    eng.client.get(&eng.url).send().await?.text().await
}

pub async fn get_sync_status(engine: &Mutex<SyncEngine>) -> u64 {
    engine.lock().await.cycles
}

/// The guard is done with before the file is written, but lives on.
pub async fn save_report(engine: &Mutex<SyncEngine>) -> std::io::Result<()> {
    let eng = engine.lock().await;
    let report = eng.cycles.to_string();
    let target = eng.path.join("report.txt");

    // The disk may be slow.
    tokio::fs::write(target, report).await
}

/// A blocking lock over an await: it can stop every worker of the runtime.
pub async fn announce(name: &BlockingMutex<String>, client: &reqwest::Client) -> reqwest::Result<()> {
    let name = name.lock().unwrap();
    let body = format!("hello from {name}");
    client.post("http://localhost/hello").body(body).send().await?;
    Ok(())
}

/// The temporary guard in the head lives through the whole loop.
pub async fn ping_all(peers: &RwLock<HashMap<u32, String>>, client: &reqwest::Client) {
    for url in peers.read().await.values() {
        let _ = client.get(url).send().await;
    }
}

/// Written before and after the request: only `--unsafe-fixes` takes the lock again here.
pub async fn count_cycle(engine: &Mutex<SyncEngine>, client: &reqwest::Client) -> reqwest::Result<()> {
    let mut eng = engine.lock().await;
    let url = eng.url.clone();
    let response = client.get(url).send().await?;
    eng.cycles += u64::from(response.status().is_success());
    Ok(())
}

//! The engine that keeps a folder in step with the cloud.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::http;

pub struct SyncEngine {
    pub path: PathBuf,
    pub cloud_id: String,
    pub device_id: u64,
    pub server: SocketAddr,
    /// Shared with whoever wants to know how far it is.
    pub cycles: Arc<AtomicU64>,
}

impl SyncEngine {
    /// One cycle: asks the cloud what is new and writes it down. Returns how many changes there were.
    ///
    /// The cloud is slow.
    pub async fn sync_cycle(&mut self) -> std::io::Result<usize> {
        let path = self.path.clone();
        let changes = self.fetch_changes().await?;
        tokio::fs::write(path.join("changes.txt"), &changes).await?;
        self.cycles.fetch_add(1, Ordering::SeqCst);
        Ok(changes.lines().count())
    }

    async fn fetch_changes(&self) -> std::io::Result<String> {
        let target = format!("/changes?cloud={}&device={}", self.cloud_id, self.device_id);
        http::get(self.server, &target).await
    }
}

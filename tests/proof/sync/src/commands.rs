//! What the user interface calls.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::sync::Mutex;

use crate::engine::SyncEngine;

/// Synchronises now.
pub async fn force_sync(engine: Arc<Mutex<SyncEngine>>) -> std::io::Result<usize> {
    let mut eng = engine.lock().await;
    eng.sync_cycle().await
}

/// What the status line shows.
pub async fn get_sync_status(engine: Arc<Mutex<SyncEngine>>) -> String {
    let eng = engine.lock().await;
    format!("device {} after {} cycles", eng.device_id, eng.cycles.load(Ordering::SeqCst))
}

/// Synchronises every minute.
pub async fn background_loop(engine: Arc<Mutex<SyncEngine>>) {
    loop {
        tokio::time::sleep(Duration::from_secs(60)).await;
        let mut eng = engine.lock().await;
        if let Err(error) = eng.sync_cycle().await {
            eprintln!("sync failed: {error}");
        }
    }
}

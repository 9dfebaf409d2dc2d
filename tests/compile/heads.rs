//! Heads and releases in shapes that the case files do not have: methods, generics, loops within loops.

use std::{collections::BTreeMap, sync::Arc};

use tokio::sync::{Mutex, RwLock};

pub struct Engine {
    pub url: String,
    pub names: BTreeMap<u32, Arc<str>>,
    pub queue: Vec<String>,
}

pub struct Service {
    engine: Arc<RwLock<Engine>>,
    count: Mutex<usize>,
}

async fn fetch(url: &str) -> std::io::Result<usize> {
    Ok(tokio::fs::read(url).await?.len())
}

impl Service {
    pub async fn url(&self) -> std::io::Result<usize> {
        let engine = self.engine.read().await;
        fetch(&engine.url).await
    }

    pub async fn name(&self, key: u32) -> std::io::Result<usize> {
        if let Some(name) = self.engine.read().await.names.get(&key) {
            return fetch(name).await;
        }
        Ok(0)
    }

    pub async fn drain(&self) -> std::io::Result<()> {
        for name in self.engine.write().await.queue.drain(..) {
            fetch(&name).await?;
        }
        Ok(())
    }

    pub async fn add(&self) -> std::io::Result<()> {
        let mut count = self.count.lock().await;
        let more = fetch("a").await?;
        *count += more;
        Ok(())
    }
}

//! Callbacks, heads and branches in shapes that the case files do not have: methods, nested blocks, several locks.

use std::{collections::HashMap, future::Future, pin::Pin, sync::Arc};

use tokio::sync::{Mutex, RwLock, mpsc};

type Handler = Box<dyn FnMut(&str, u32) -> Pin<Box<dyn Future<Output = Result<u32, String>> + Send>> + Send>;

pub struct Peer {
    on_message: Arc<Mutex<Handler>>,
    routes: RwLock<HashMap<String, Route>>,
    senders: Mutex<Vec<mpsc::Sender<String>>>,
    last: Mutex<Option<Arc<str>>>,
}

pub struct Route {
    name: String,
    tx: mpsc::Sender<u32>,
    backlog: Vec<u32>,
}

impl Peer {
    pub async fn message(&self, text: String) -> Result<u32, String> {
        let length = text.len() as u32;
        let mut handler = self.on_message.lock().await;
        // The callback sees the text, and keeps nothing of it.
        let count = handler(
            &text,
            length,
        )
        .await?;
        Ok(count)
    }

    pub async fn matched(&self) -> u32 {
        let mut handler = self.on_message.lock().await;
        match handler("", 0).await {
            Ok(count) => count,
            Err(text) => text.len() as u32,
        }
    }

    pub async fn route(&self, name: &str) -> usize {
        let routes = self.routes.read().await;
        let sent = match routes.get(name) {
            Some(route) if route.backlog.is_empty() => {
                let length = route.name.len();
                route.tx.send(length as u32).await.ok();
                length
            }
            Some(_) => 0,
            None => routes.len(),
        };
        sent
    }

    pub async fn broadcast(&self, text: &str) {
        let senders = self.senders.lock().await;
        for (number, tx) in senders.iter().enumerate().filter(|it| it.0 > 0) {
            tx.send(format!("{number}: {text}")).await.ok();
        }
    }

    pub async fn remember(&self, text: Arc<Mutex<String>>) {
        let mut last = self.last.lock().await;
        *last = {
            let text = text.lock().await;
            Some(text.as_str().into())
        };
    }

    pub async fn repeat(&self, tx: &mpsc::Sender<Arc<str>>) {
        let last = self.last.lock().await;
        if let Some(last) = last.as_ref() {
            tx.send(last.clone()).await.ok();
            tx.send(Arc::clone(last)).await.ok();
        }
    }
}

//! A user forces a sync, and looks at the status while it runs. Says what happened, in order.

mod commands;
mod engine;
mod http;

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use tokio::net::TcpListener;
use tokio::sync::{Mutex, mpsc};

use crate::engine::SyncEngine;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let server = listener.local_addr()?;
    let (sender, mut requests) = mpsc::unbounded_channel();
    tokio::spawn(http::serve(listener, sender));

    let path = std::env::current_dir()?;
    let engine = Arc::new(Mutex::new(SyncEngine {
        path: path.clone(),
        cloud_id: "cloud-7".to_owned(),
        device_id: 12,
        server,
        cycles: Arc::new(AtomicU64::new(0)),
    }));
    tokio::spawn(commands::background_loop(engine.clone()));

    let sync = tokio::spawn({
        let engine = engine.clone();
        async move {
            let changes = commands::force_sync(engine).await;
            println!("sync done: {:?}", changes.ok());
        }
    });
    let (target, go_on) = requests.recv().await.expect("the cloud was asked");
    println!("cloud asked: {target}");

    let status = tokio::spawn(async move {
        println!("status: {}", commands::get_sync_status(engine).await);
    });
    // Whoever can run without the cloud's answer has run by then.
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    println!("cloud answers");
    let _ = go_on.send(());
    let _ = sync.await;
    let _ = status.await;
    println!("written: {}", std::fs::read_to_string(path.join("changes.txt"))?.lines().count());
    Ok(())
}

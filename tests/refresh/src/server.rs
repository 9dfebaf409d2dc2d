//! The token server: a refresh token is good for one use, and its reuse is refused.

use std::cell::Cell;
use std::net::SocketAddr;
use std::rc::Rc;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

use crate::turns::Gate;

#[derive(Default)]
pub struct Served {
    /// Refreshes that were granted, and that were refused.
    pub granted: Cell<u32>,
    pub refused: Cell<u32>,
    current: Cell<u32>,
}

/// Serves until the runtime ends; nothing is answered before `gate` opens.
pub async fn serve(listener: TcpListener, served: Rc<Served>, gate: Gate) {
    while let Ok((stream, _)) = listener.accept().await {
        let (served, gate) = (Rc::clone(&served), gate.clone());
        tokio::task::spawn_local(async move {
            let mut stream = BufReader::new(stream);
            let mut line = String::new();
            if stream.read_line(&mut line).await.is_err() || line.is_empty() {
                return;
            }
            gate.opened().await;
            let reply = served.reply(line.trim());
            let _ = stream.write_all(reply.as_bytes()).await;
            let _ = stream.shutdown().await;
        });
    }
}

impl Served {
    fn reply(&self, form: &str) -> String {
        let current = self.current.get();
        if form.ends_with(&format!("refresh_token=r{current}")) {
            self.current.set(current + 1);
            self.granted.set(self.granted.get() + 1);
            return format!("a{} r{}", current + 1, current + 1);
        }
        self.refused.set(self.refused.get() + 1);
        "Invalid refresh token".to_owned()
    }
}

pub async fn bind() -> std::io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

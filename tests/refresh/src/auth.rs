//! The repository: a session that many tasks read, and a refresh that many tasks may start.

use std::net::SocketAddr;
use std::sync::{Arc, RwLock};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub type AuthError = Box<dyn std::error::Error + Send + Sync>;

#[derive(Debug, Clone)]
pub struct Session {
    pub access_token: String,
    pub refresh_token: String,
}

/// Clones share the session.
#[derive(Debug, Clone)]
pub struct AuthRepository {
    session: Arc<RwLock<Session>>,
    server: SocketAddr,
}

impl AuthRepository {
    pub fn new(server: SocketAddr, session: Session) -> Self {
        Self { session: Arc::new(RwLock::new(session)), server }
    }

    /// Two tasks may come here with the same refresh token.
    pub async fn refresh_session(&self) -> Result<String, AuthError> {
        let refresh_token = {
            let session = self.session.read().unwrap();
            session.refresh_token.clone()
        };
        let session = post_token(self.server, &refresh_token).await?;
        self.store_session(&session);
        Ok(session.access_token)
    }

    fn store_session(&self, session: &Session) {
        *self.session.write().unwrap() = session.clone();
    }
}

/// Spends the refresh token.
async fn post_token(server: SocketAddr, refresh_token: &str) -> Result<Session, AuthError> {
    let mut stream = TcpStream::connect(server).await?;
    stream.write_all(format!("grant_type=refresh_token&refresh_token={refresh_token}\n").as_bytes()).await?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await?;
    match reply.trim().split_once(' ') {
        Some((access_token, refresh_token)) if !reply.starts_with("Invalid") => {
            Ok(Session { access_token: access_token.into(), refresh_token: refresh_token.into() })
        }
        _ => Err(reply.trim().into()),
    }
}

//! Callers that refresh at once; a line for each way says what became of them and of the server's tokens.

mod auth;
mod server;
mod turns;

use std::cell::Cell;
use std::rc::Rc;

use auth::{AuthError, AuthRepository, Session};
use server::Served;
use tokio::task::{JoinHandle, LocalSet};
use turns::{Gate, counted, until};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), AuthError> {
    LocalSet::new()
        .run_until(async {
            together().await?;
            through_a_clone().await?;
            with_one_cancelled().await
        })
        .await
}

/// A repository with its own server, which answers when the gate is opened.
struct Setting {
    repository: AuthRepository,
    served: Rc<Served>,
    gate: Gate,
    waiting: Rc<Cell<u32>>,
}

impl Setting {
    async fn new() -> Result<Setting, AuthError> {
        let (listener, address) = server::bind().await?;
        let (served, gate) = (Rc::new(Served::default()), Gate::default());
        tokio::task::spawn_local(server::serve(listener, Rc::clone(&served), gate.clone()));
        let session = Session { access_token: "a0".into(), refresh_token: "r0".into() };
        let repository = AuthRepository::new(address, session);
        Ok(Setting { repository, served, gate, waiting: Rc::default() })
    }

    fn caller(&self, repository: AuthRepository) -> JoinHandle<Result<String, AuthError>> {
        let call = async move { repository.refresh_session().await };
        tokio::task::spawn_local(counted(call, Rc::clone(&self.waiting)))
    }

    /// Lets the server answer once `callers` wait, and tells what came of it.
    async fn finish(self, name: &str, callers: Vec<JoinHandle<Result<String, AuthError>>>) -> Result<(), AuthError> {
        self.gate.open();
        let mut outcomes = Vec::new();
        for caller in callers {
            outcomes.push(match caller.await? {
                Ok(token) => token,
                Err(error) => error.to_string(),
            });
        }
        let (granted, refused) = (self.served.granted.get(), self.served.refused.get());
        println!("{name}: {}; granted {granted}, refused {refused}", outcomes.join(", "));
        Ok(())
    }
}

/// Tasks that hold the one repository.
async fn together() -> Result<(), AuthError> {
    let setting = Setting::new().await?;
    let repository = std::sync::Arc::new(setting.repository.clone());
    let mut callers = Vec::new();
    for _ in 0..2 {
        let repository = std::sync::Arc::clone(&repository);
        let call = async move { repository.refresh_session().await };
        callers.push(tokio::task::spawn_local(counted(call, Rc::clone(&setting.waiting))));
    }
    until(&setting.waiting, 2).await;
    setting.finish("together", callers).await
}

/// Tasks that hold a clone each.
async fn through_a_clone() -> Result<(), AuthError> {
    let setting = Setting::new().await?;
    let callers = vec![setting.caller(setting.repository.clone()), setting.caller(setting.repository.clone())];
    until(&setting.waiting, 2).await;
    setting.finish("clones", callers).await
}

/// The first caller goes away before its request does, another while it waits; the rest are served.
async fn with_one_cancelled() -> Result<(), AuthError> {
    let setting = Setting::new().await?;
    let mut callers: Vec<_> = (0..4).map(|_| setting.caller(setting.repository.clone())).collect();
    let first = callers.remove(0);
    while setting.waiting.get() == 0 {
        tokio::task::yield_now().await;
    }
    first.abort();
    until(&setting.waiting, 4).await;
    callers.remove(1).abort();
    setting.finish("cancelled", callers).await
}

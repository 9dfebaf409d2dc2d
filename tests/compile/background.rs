//! A loop that is woken, in shapes that the case files do not have: several modules, constructors and generics.

use std::{sync::Arc, time::Duration};

use tokio::sync::Mutex;

pub struct Engine {
    path: String,
}

impl Engine {
    pub async fn cycle(&mut self) {
        tokio::fs::read(&self.path).await.ok();
    }
}

pub mod manager {
    use super::*;

    #[derive(Clone)]
    pub struct Manager<T> {
        pub(super) engine: Arc<Mutex<Engine>>,
        pub(super) extra: T,
    }

    impl<T: Default + Send + Sync + 'static> Manager<T> {
        pub fn new(path: String) -> Self {
            Manager { engine: Arc::new(Mutex::new(Engine { path })), extra: T::default() }
        }

        pub fn with<U>(self, extra: U) -> Manager<U> {
            Manager { engine: self.engine, extra }
        }

        pub fn start(self: &Arc<Self>) {
            let this = Arc::clone(self);
            tokio::spawn(async move {
                let mut interval = tokio::time::interval(Duration::from_secs(60));
                loop {
                    interval.tick().await;
                    let _engine = this.engine.lock().await.cycle().await;
                }
            });
        }
    }
}

pub mod handlers {
    use super::manager::Manager;

    pub fn copy(manager: &Manager<()>) -> Manager<u32> {
        Manager { engine: manager.engine.clone(), extra: 1 }
    }

    pub async fn force(manager: &Manager<()>) -> &'static str {
        let mut engine = manager.engine.lock().await;
        let _ = engine.cycle().await;
        "forced"
    }
}

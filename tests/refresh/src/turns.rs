//! What forces the order: a gate that is opened once, and futures that say how far they are.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

/// Closed until it is opened.
#[derive(Clone, Default)]
pub struct Gate(Rc<Cell<bool>>);

impl Gate {
    pub fn open(&self) {
        self.0.set(true);
    }

    pub async fn opened(&self) {
        while !self.0.get() {
            tokio::task::yield_now().await;
        }
    }
}

/// Runs `future`; `waiting` counts it as soon as it waits for something.
pub async fn counted<F: Future>(future: F, waiting: Rc<Cell<u32>>) -> F::Output {
    let mut future = pin!(future);
    let mut counted = false;
    poll_fn(move |cx| {
        let poll = future.as_mut().poll(cx);
        if matches!(poll, Poll::Pending) && !std::mem::replace(&mut counted, true) {
            waiting.set(waiting.get() + 1);
        }
        poll
    })
    .await
}

/// Waits until `n` futures wait.
pub async fn until(waiting: &Cell<u32>, n: u32) {
    while waiting.get() < n {
        tokio::task::yield_now().await;
    }
}

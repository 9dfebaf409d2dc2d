//! As much of HTTP as the demo needs: a client, and a cloud that takes its time.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};

/// The body of the answer to a GET.
pub async fn get(server: SocketAddr, target: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(server).await?;
    let request = format!("GET {target} HTTP/1.1\r\nHost: {server}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer.split_once("\r\n\r\n").map_or_else(String::new, |it| it.1.to_owned()))
}

/// A request that waits for its answer: its target, and what lets the answer go.
pub type Pending = (String, oneshot::Sender<()>);

/// Answers each request with three changes, but not before it is told to.
pub async fn serve(listener: TcpListener, requests: mpsc::UnboundedSender<Pending>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            match stream.read_u8().await {
                Ok(byte) => request.push(byte),
                Err(_) => break,
            }
        }
        let request = String::from_utf8_lossy(&request).into_owned();
        let target = request.split(' ').nth(1).unwrap_or_default().to_owned();
        let (go_on, told) = oneshot::channel();
        let _ = requests.send((target, go_on));
        let _ = told.await;
        let body = "added a.txt\nadded b.txt\nremoved c.txt\n";
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
        let _ = stream.write_all(answer.as_bytes()).await;
    }
}

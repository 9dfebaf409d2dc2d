//! The mission's first problem, as a program that is run before and after the fix.

mod support;

use std::path::Path;

use support::{folder, output_of_program, read, run, write};

/// A copy of the demo program in `tests/proof/<name>`.
fn copy_of(name: &str) -> tempfile::TempDir {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/proof").join(name);
    let dir = folder(&[]);
    let text = |path: &Path| std::fs::read_to_string(path).unwrap();
    write(dir.path(), "Cargo.toml", &text(&from.join("Cargo.toml")));
    for entry in std::fs::read_dir(from.join("src")).unwrap() {
        let path = entry.unwrap().path();
        write(dir.path(), &format!("src/{}", path.file_name().unwrap().to_str().unwrap()), &text(&path));
    }
    dir
}

/// What the program says, line by line.
fn events(dir: &Path) -> Vec<String> {
    output_of_program(dir).lines().map(str::to_owned).collect()
}

#[test]
fn status_answers_while_a_sync_is_in_flight_once_the_fix_is_applied() {
    let dir = copy_of("sync");
    let asked = "cloud asked: /changes?cloud=cloud-7&device=12";
    let done = "sync done: Some(3)";
    assert_eq!(
        events(dir.path()),
        [asked, "cloud answers", done, "status: device 12 after 1 cycles", "written: 3"],
        "the status waits for the whole sync"
    );

    let ran = run(&["--apply", "--allow-no-vcs", "--no-verify", "."], dir.path());
    assert_eq!(ran.status, 0, "{}{}", ran.stdout, ran.stderr);
    assert_eq!(
        events(dir.path()),
        [asked, "status: device 12 after 0 cycles", "cloud answers", done, "written: 3"],
        "the status answers while the cloud is waited for, and the sync does its work"
    );

    let commands = read(dir.path(), "src/commands.rs");
    let (force_sync, _) = commands.split_once("/// What the status line shows.").unwrap();
    let (_, force_sync) = force_sync.split_once("/// Synchronises now.\n").unwrap();
    assert_eq!(
        force_sync.trim_end(),
        "\
pub async fn force_sync(engine: Arc<Mutex<SyncEngine>>) -> std::io::Result<usize> {
    let (path, cloud_id, device_id, server, cycles) = {
        let eng = engine.lock().await;
        (eng.path.clone(), eng.cloud_id.clone(), eng.device_id, eng.server, eng.cycles.clone())
    };
    SyncEngine::run_sync_cycle(path, cloud_id, device_id, server, cycles).await
}"
    );
    let engine = read(dir.path(), "src/engine.rs");
    assert!(!engine.contains("fn sync_cycle(") && !engine.contains("fn fetch_changes("), "{engine}");
}

//! The program `asyncfix`.

use std::process::ExitCode;

fn main() -> ExitCode {
    share_heap();
    asyncfix::cli::main()
}

/// Lets all threads have one heap.
///
/// The C library of GNU gives each its own, and what one lets go of the others cannot use: a run took a sixth more memory.
fn share_heap() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: it sets a number in the allocator, and no other thread runs yet.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
    }
}

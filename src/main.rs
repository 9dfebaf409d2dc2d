//! The program `asyncfix`, and `cargo asyncfix` under the other name.

use std::process::ExitCode;

fn main() -> ExitCode {
    asyncfix::cli::main()
}

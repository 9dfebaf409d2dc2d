//! `cargo asyncfix`: the program `asyncfix` under the name by which cargo finds it.

use std::process::ExitCode;

fn main() -> ExitCode {
    asyncfix::cli::main()
}

//! The program `asyncfix`.

use std::process::ExitCode;

fn main() -> ExitCode {
    asyncfix::cli::main()
}

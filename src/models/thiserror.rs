//! Model of `thiserror` 1 and 2. It exports derive macros only, and the types they are put on need nothing from them to be typed.
#![register_tool(asyncfix)]

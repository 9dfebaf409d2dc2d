//! Model of pin-project 0.4 and 1: its attributes are procedural macros, so `project()` has no type.
#![register_tool(asyncfix)]

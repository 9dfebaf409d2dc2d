//! Model of async-trait 0.1: its attribute is a procedural macro, which leaves the item as it is written.
#![register_tool(asyncfix)]

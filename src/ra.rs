//! The one place that names rust-analyzer's crates, so that an update of the engine is a change of one file.

pub use ra_ap_base_db as base_db;
pub use ra_ap_cfg as cfg;
pub use ra_ap_hir as hir;
pub use ra_ap_hir_def as hir_def;
pub use ra_ap_hir_expand as hir_expand;
pub use ra_ap_hir_ty as hir_ty;
pub use ra_ap_ide_db as ide_db;
pub use ra_ap_intern as intern;
pub use ra_ap_parser as parser;
pub use ra_ap_paths as paths;
pub use ra_ap_rustc_type_ir as rustc_type_ir;
pub use ra_ap_span as span;
pub use ra_ap_syntax as syntax;
pub use ra_ap_vfs as vfs;

//! Which library's lock a package takes, and the edit of its `Cargo.toml` where it lacks that.

use super::{Decline, Family};
use crate::facts::workspace::Workspace;
use crate::model::Edit;
use crate::rewrite::manifest::{self, Requirement};

/// What tokio's lock needs of a manifest.
const TOKIO: Requirement<'_> = Requirement { package: "tokio", version: "1", features: &["sync"] };

/// The family that the package of `file` gets by with, and the edits that its manifest needs for it.
pub fn family(workspace: &Workspace<'_, '_>, file: usize) -> Result<(Family, Vec<Edit>), Decline> {
    let sources = workspace.sources;
    if sources.manifest_of(file).is_none() {
        // A loose file: what it names is there.
        let text = &sources.files[file].text;
        let family = match text.contains("async_lock") && !text.contains("tokio") {
            true => Family::AsyncLock,
            false => Family::Tokio,
        };
        return Ok((family, Vec::new()));
    }
    if !manifest::depends_on(sources, file, "tokio") && manifest::depends_on(sources, file, "async-lock") {
        return Ok((Family::AsyncLock, Vec::new()));
    }
    let required = manifest::require(sources, file, &TOKIO)?;
    match required.extern_name.as_str() {
        "tokio" => Ok((Family::Tokio, required.edits)),
        name => Err(format!("`tokio` is called `{name}` in this package: write the lock by hand")),
    }
}

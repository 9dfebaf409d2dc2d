//! Which library's lock a package takes: the async one that it uses already, else tokio's, for which its `Cargo.toml` may
//! need a line.

use super::Decline;
use crate::facts::workspace::Workspace;
use crate::model::Edit;
use crate::rewrite::manifest::{self, Requirement};

/// What tokio's lock needs of a manifest.
const TOKIO_SYNC: Requirement<'_> = Requirement { package: "tokio", version: "1", features: &["sync"] };

/// A library with an async mutex whose `lock().await` gives the guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family {
    /// The package that a manifest names.
    package: &'static str,
    /// The lock's type.
    pub ty: &'static str,
    /// An expression for a new lock.
    pub made: &'static str,
    /// A new lock in a constant; `None` where the library cannot make one there.
    pub constant: Option<&'static str>,
}

const TOKIO: Family = Family {
    package: "tokio",
    ty: "tokio::sync::Mutex<()>",
    made: "tokio::sync::Mutex::new(())",
    constant: Some("tokio::sync::Mutex::const_new(())"),
};

const ASYNC_LOCK: Family = Family {
    package: "async-lock",
    ty: "async_lock::Mutex<()>",
    made: "async_lock::Mutex::new(())",
    constant: Some("async_lock::Mutex::new(())"),
};

/// The others, in the order in which they are taken where a package uses several.
const OTHERS: [Family; 5] = [
    ASYNC_LOCK,
    Family {
        package: "async-std",
        ty: "async_std::sync::Mutex<()>",
        made: "async_std::sync::Mutex::new(())",
        constant: Some("async_std::sync::Mutex::new(())"),
    },
    Family {
        package: "smol",
        ty: "smol::lock::Mutex<()>",
        made: "smol::lock::Mutex::new(())",
        constant: Some("smol::lock::Mutex::new(())"),
    },
    Family {
        package: "futures",
        ty: "futures::lock::Mutex<()>",
        made: "futures::lock::Mutex::new(())",
        constant: None,
    },
    Family {
        package: "futures-util",
        ty: "futures_util::lock::Mutex<()>",
        made: "futures_util::lock::Mutex::new(())",
        constant: None,
    },
];

impl Family {
    /// The module that the lock is in, as code names it.
    fn module(self) -> &'static str {
        self.ty.strip_suffix("::Mutex<()>").unwrap_or(self.ty)
    }

    /// The type and the value of a static that is a lock.
    pub fn in_static(self) -> (String, String) {
        match self.constant {
            Some(constant) => (self.ty.to_owned(), constant.to_owned()),
            None => {
                let lazy = "std::sync::LazyLock";
                (format!("{lazy}<{}>", self.ty), format!("{lazy}::new(Default::default)"))
            }
        }
    }
}

/// The family that the package of `file` uses, or gets by with, and the edits that its manifest needs for it.
pub fn family(workspace: &Workspace<'_, '_>, file: usize) -> Result<(Family, Vec<Edit>), Decline> {
    let sources = workspace.sources;
    let Some(manifest) = sources.manifest_of(file) else {
        // A loose file: what it names is there.
        let text = &sources.files[file].text;
        let other = OTHERS.into_iter().find(|it| text.contains(it.module()));
        return Ok((other.filter(|_| !text.contains("tokio")).unwrap_or(TOKIO), Vec::new()));
    };
    let of_package = |it: &usize| sources.manifest_of(*it) == Some(manifest);
    let package: Vec<usize> = (0..sources.files.len()).filter(of_package).collect();
    let uses = |it: Family| package.iter().any(|&file| sources.files[file].text.contains(it.module()));
    let has = |it: Family| manifest::depends_on(sources, file, it.package);
    if !uses(TOKIO) {
        let used = OTHERS.into_iter().find(|&it| has(it) && uses(it));
        let at_hand = || Some(ASYNC_LOCK).filter(|&it| has(it) && !has(TOKIO));
        if let Some(other) = used.or_else(at_hand) {
            return Ok((other, Vec::new()));
        }
    }
    let required = manifest::require(sources, file, &TOKIO_SYNC)?;
    match required.extern_name.as_str() {
        "tokio" => Ok((TOKIO, required.edits)),
        name => Err(format!("`tokio` is called `{name}` in this package: write the lock by hand")),
    }
}

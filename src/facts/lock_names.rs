//! By which names does code come to a lock? A look at tokens, so that only what may touch one is typed.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::PathBuf;

use super::workspace::{FunctionItem, Workspace};
use crate::load::{LoadedFile, Sources};
use crate::ra::syntax::ast::{self, HasName, HasVisibility, VisibilityKind};
use crate::ra::syntax::{AstNode as _, Direction, NodeOrToken, SyntaxKind, SyntaxNode, SyntaxToken};

/// Source in which a lock may be written; its text is without blanks and comments.
#[derive(Debug, Clone, Copy)]
pub enum Written<'a> {
    /// The type of a field, a static or an alias of that name.
    Place { name: &'a str, text: &'a str },
    /// A type in the signature of a function of that name.
    Signature { name: &'a str, text: &'a str },
    /// A whole function.
    Function(&'a str),
}

impl<'a> Written<'a> {
    pub fn text(self) -> &'a str {
        match self {
            Written::Place { text, .. } | Written::Signature { text, .. } | Written::Function(text) => text,
        }
    }
}

/// The names of what has a lock that is wanted in its written type.
pub struct LockNames {
    /// Lock types, as they are imported.
    types: BTreeSet<String>,
    /// Other names of types with such a lock.
    aliases: BTreeSet<String>,
    /// Statics, functions of modules and of traits, and what is built like a tuple: the name alone is enough.
    items: BTreeMap<String, SeenFrom>,
    /// Fields and methods.
    members: BTreeMap<String, SeenFrom>,
    /// Functions that are called by the name of their type, with the names of those types.
    associated: BTreeMap<String, BTreeSet<String>>,
}

/// Which files may use a name.
#[derive(Default)]
struct SeenFrom {
    everywhere: bool,
    /// The files with one of these `LoadedFile::root`s.
    packages: BTreeSet<usize>,
    /// These files, and all in the folders of the modules beneath them.
    modules: BTreeSet<(PathBuf, PathBuf)>,
}

impl SeenFrom {
    fn everywhere() -> SeenFrom {
        SeenFrom { everywhere: true, ..SeenFrom::default() }
    }

    fn of(item: &impl HasVisibility, file: &LoadedFile, sources: &Sources) -> SeenFrom {
        // The modules beneath may be anywhere.
        let is_scattered = || file.text.contains("#[path") || file.text.contains("include!");
        match item.visibility().map(|it| it.kind()) {
            Some(VisibilityKind::Pub) => SeenFrom::everywhere(),
            None if !is_scattered() => {
                let folder = sources.modules_beneath(file);
                SeenFrom { modules: [(file.path.clone(), folder)].into(), ..SeenFrom::default() }
            }
            _ => SeenFrom { packages: [file.root].into(), ..SeenFrom::default() },
        }
    }

    fn join(&mut self, other: SeenFrom) {
        self.everywhere |= other.everywhere;
        self.packages.extend(other.packages);
        self.modules.extend(other.modules);
    }

    fn includes(&self, file: &LoadedFile) -> bool {
        let beneath = |it: &(PathBuf, PathBuf)| it.0 == file.path || file.path.starts_with(&it.1);
        self.everywhere || self.packages.contains(&file.root) || self.modules.iter().any(beneath)
    }
}

impl LockNames {
    /// The names of the workspace.
    ///
    /// `written` says whether a lock that is wanted may be written there.
    pub fn of(workspace: &Workspace<'_, '_>, written: &impl Fn(Written<'_>) -> bool) -> LockNames {
        let mut names = LockNames {
            types: ["Mutex", "RwLock"].map(str::to_owned).into(),
            aliases: BTreeSet::new(),
            items: BTreeMap::new(),
            members: BTreeMap::new(),
            associated: BTreeMap::new(),
        };
        loop {
            let before = names.types.len() + names.aliases.len();
            let either =
                |text: &str| names.types.iter().chain(&names.aliases).any(|it| text.contains(it.as_str()));
            for file in workspace.files(either) {
                names.add_file(workspace, file, written);
            }
            if names.types.len() + names.aliases.len() == before {
                break;
            }
        }
        for owners in names.associated.values_mut() {
            add_other_names(workspace, owners);
        }
        names.add_macros(workspace, written);
        names
    }

    /// The functions that may touch a lock, by file and in source order.
    pub fn functions_that_touch(
        &self,
        workspace: &Workspace<'_, '_>,
        written: &impl Fn(Written<'_>) -> bool,
    ) -> Vec<FunctionItem> {
        let mut found = Vec::new();
        for file in workspace.files(|_| true) {
            let names = self.in_file(&workspace.sources.files[file]);
            if !names.is_empty() {
                found.extend(workspace.functions(file, |it| names.may_touch(it.syntax(), written)));
            }
        }
        found
    }

    fn add_file(
        &mut self,
        workspace: &Workspace<'_, '_>,
        index: usize,
        written: &impl Fn(Written<'_>) -> bool,
    ) {
        let sources = workspace.sources;
        let file = &sources.files[index];
        // The engine has that tree already.
        let root = workspace.view(index).unwrap_or_else(|| workspace.tree(index));
        for node in root.descendants() {
            let has_lock = |name: &str, ty: Option<ast::Type>| {
                self.has_lock(ty, |text| written(Written::Place { name, text }))
            };
            let signs_with_lock = |name: &str, ty: Option<ast::Type>| {
                self.has_lock(ty, |text| written(Written::Signature { name, text }))
            };
            if let Some(it) = ast::RecordField::cast(node.clone()) {
                let name = name_of(&it);
                if has_lock(&name, it.ty()) {
                    add(&mut self.members, name, seen_of_field(&it, file, sources));
                }
            } else if let Some(it) = ast::TupleField::cast(node.clone()) {
                let position =
                    it.syntax().siblings(Direction::Prev).filter_map(ast::TupleField::cast).count();
                let position = position.saturating_sub(1).to_string();
                if has_lock(&position, it.ty()) {
                    add(&mut self.members, position, seen_of_field(&it, file, sources));
                    add(&mut self.items, built_by(&it), SeenFrom::everywhere());
                }
            } else if let Some(it) = ast::Static::cast(node.clone()) {
                let name = name_of(&it);
                if has_lock(&name, it.ty()) {
                    add(&mut self.items, name, SeenFrom::of(&it, file, sources));
                }
            } else if let Some(it) = ast::Fn::cast(node.clone()) {
                let name = name_of(&it);
                let result = it.ret_type().and_then(|it| it.ty());
                let mut params = it.param_list().into_iter().flat_map(|it| it.params());
                if signs_with_lock(&name, result) || params.any(|it| signs_with_lock(&name, it.ty())) {
                    self.add_function(name, &it, file, sources);
                }
            } else if let Some(it) = ast::TypeAlias::cast(node.clone()) {
                let name = name_of(&it);
                if has_lock(&name, it.ty()) {
                    self.aliases.insert(name);
                }
            } else if let Some(it) = ast::UseTree::cast(node)
                && let Some(rename) = it.rename().filter(|it| it.name().is_some())
                && it.path().is_some_and(|it| mentions(it.syntax(), &self.types))
            {
                self.types.insert(name_of(&rename));
            }
        }
    }

    /// Adds the macros whose definitions name one of the others: their calls need not.
    fn add_macros(&mut self, workspace: &Workspace<'_, '_>, written: &impl Fn(Written<'_>) -> bool) {
        let mut definitions: Vec<(usize, Vec<ast::MacroRules>)> = Vec::new();
        for file in workspace.files(|text| text.contains("macro_rules!")) {
            let found = workspace.tree(file).descendants().filter_map(ast::MacroRules::cast);
            definitions.push((file, found.collect()));
        }
        loop {
            let mut touching = Vec::new();
            for (file, known) in &mut definitions {
                let names = self.in_file(&workspace.sources.files[*file]);
                touching.extend(known.extract_if(.., |it| names.may_touch(it.syntax(), written)));
            }
            if touching.is_empty() {
                return;
            }
            for it in touching {
                add(&mut self.items, name_of(&it), SeenFrom::everywhere());
            }
        }
    }

    fn add_function(&mut self, name: String, function: &ast::Fn, file: &LoadedFile, sources: &Sources) {
        let owner = function.syntax().parent().and_then(|it| it.parent());
        let of_impl = owner.clone().and_then(ast::Impl::cast);
        let is_traits = of_impl.as_ref().map_or_else(
            || owner.is_some_and(|it| ast::Trait::can_cast(it.kind())),
            |it| it.trait_().is_some(),
        );
        let is_method = function.param_list().is_some_and(|it| it.self_param().is_some());
        match of_impl {
            _ if is_traits => add(&mut self.items, name, SeenFrom::everywhere()),
            None => add(&mut self.items, name, SeenFrom::of(function, file, sources)),
            Some(_) if is_method => add(&mut self.members, name, SeenFrom::of(function, file, sources)),
            Some(owner) => {
                let owner = owner.self_ty().map(|it| words_in(it.syntax()));
                self.associated.entry(name).or_default().extend(owner.unwrap_or_default());
            }
        }
    }

    /// Whether the type has a lock that is wanted.
    fn has_lock(&self, ty: Option<ast::Type>, written: impl Fn(&str) -> bool) -> bool {
        ty.is_some_and(|it| {
            let ty = it.syntax();
            mentions(ty, &self.aliases) || mentions(ty, &self.types) && written(&compact(ty))
        })
    }

    fn in_file(&self, file: &LoadedFile) -> NamesInFile<'_> {
        let words: HashSet<&str> = file.text.split(|it: char| !it.is_alphanumeric() && it != '_').collect();
        let is_there = |it: &&String| words.contains(it.as_str());
        let is_seen = |it: &(&String, &SeenFrom)| it.1.includes(file) && is_there(&it.0);
        let of_owner =
            |it: &(&String, &BTreeSet<String>)| is_there(&it.0) && it.1.iter().any(|it| is_there(&it));
        NamesInFile {
            types: self.types.iter().filter(is_there).map(String::as_str).collect(),
            items: (self.aliases.iter().filter(is_there))
                .chain(self.items.iter().filter(is_seen).map(|it| it.0))
                .map(String::as_str)
                .collect(),
            members: self.members.iter().filter(is_seen).map(|it| it.0.as_str()).collect(),
            associated: self.associated.iter().filter(of_owner).map(|it| it.0.as_str()).collect(),
        }
    }
}

/// Whether a field of a struct or a variant may be named.
fn seen_of_field(field: &impl HasVisibility, file: &LoadedFile, sources: &Sources) -> SeenFrom {
    let of_variant = field.syntax().ancestors().any(|it| ast::Variant::can_cast(it.kind()));
    if of_variant { SeenFrom::everywhere() } else { SeenFrom::of(field, file, sources) }
}

/// The struct or variant that a positional field belongs to: its name builds it, and takes it apart.
fn built_by(field: &ast::TupleField) -> String {
    let named = field.syntax().ancestors().find_map(|it| match ast::Variant::cast(it.clone()) {
        Some(it) => Some(name_of(&it)),
        None => ast::Struct::cast(it).map(|it| name_of(&it)),
    });
    named.unwrap_or_default()
}

fn name_of(item: &impl HasName) -> String {
    item.name().map(|it| it.to_string()).unwrap_or_default()
}

fn add(names: &mut BTreeMap<String, SeenFrom>, name: String, seen: SeenFrom) {
    names.entry(name).or_default().join(seen);
}

/// Adds the names that `use .. as ..` and `type .. = ..` give to types of these names: a look at the text.
fn add_other_names(workspace: &Workspace<'_, '_>, names: &mut BTreeSet<String>) {
    let is_word = |it: char| it.is_alphanumeric() || it == '_';
    let mut new: Vec<String> = names.iter().cloned().collect();
    while let Some(name) = new.pop() {
        for file in &workspace.sources.files {
            let text = &file.text;
            if !text.contains(&name) {
                continue;
            }
            let head = format!("{name} as ");
            let renamed = text.match_indices(&head).map(|(at, _)| &text[at + head.len()..]);
            let aliases = text.match_indices("type ").filter_map(|(at, head)| {
                let item = text[at + head.len()..].split(';').next()?;
                item.split(|it| !is_word(it)).skip(1).any(|it| it == name).then_some(item)
            });
            for rest in renamed.chain(aliases) {
                let other: String = rest.chars().take_while(|it| is_word(*it)).collect();
                if !other.is_empty() && names.insert(other.clone()) {
                    new.push(other);
                }
            }
        }
    }
}

/// The names that count in one file.
struct NamesInFile<'a> {
    types: HashSet<&'a str>,
    items: HashSet<&'a str>,
    members: HashSet<&'a str>,
    associated: HashSet<&'a str>,
}

impl NamesInFile<'_> {
    fn is_empty(&self) -> bool {
        [&self.types, &self.items, &self.members, &self.associated].iter().all(|it| it.is_empty())
    }

    fn may_touch(&self, function: &SyntaxNode, written: &impl Fn(Written<'_>) -> bool) -> bool {
        let mut has_type = false;
        for token in function.descendants_with_tokens().filter_map(NodeOrToken::into_token) {
            if self.reaches(&token) {
                return true;
            }
            has_type |= token.kind() == SyntaxKind::IDENT && self.types.contains(token.text());
        }
        has_type && written(Written::Function(&compact(function)))
    }

    /// Whether `token` names a place that has a lock, or what hands one on.
    fn reaches(&self, token: &SyntaxToken) -> bool {
        let text = token.text();
        match token.kind() {
            SyntaxKind::IDENT if self.items.contains(text) => true,
            SyntaxKind::IDENT | SyntaxKind::INT_NUMBER if self.members.contains(text) => is_member(token),
            SyntaxKind::IDENT if self.associated.contains(text) => is_after_path(before(token)),
            // In a macro's input, two positions are one token: `x.0.1`.
            SyntaxKind::FLOAT_NUMBER => {
                before(token) == Some(SyntaxKind::DOT) && text.split('.').any(|it| self.members.contains(it))
            }
            _ => false,
        }
    }
}

/// Whether `token` stands where a field or a method is named.
fn is_member(token: &SyntaxToken) -> bool {
    let before = before(token);
    if before == Some(SyntaxKind::DOT) || is_after_path(before) {
        return true;
    }
    // A macro may put a dot before what it is given.
    let mut around = token.parent_ancestors().map(|it| it.kind());
    around.by_ref().take(1).any(|it| it == SyntaxKind::TOKEN_TREE)
        || around
            .take_while(|it| !matches!(it, SyntaxKind::STMT_LIST | SyntaxKind::FN))
            .any(|it| matches!(it, SyntaxKind::RECORD_EXPR_FIELD | SyntaxKind::RECORD_PAT_FIELD))
}

/// In a macro's input, `::` is two tokens.
fn is_after_path(before: Option<SyntaxKind>) -> bool {
    matches!(before, Some(SyntaxKind::COLON2 | SyntaxKind::COLON))
}

fn before(token: &SyntaxToken) -> Option<SyntaxKind> {
    let mut tokens = std::iter::successors(token.prev_token(), SyntaxToken::prev_token);
    tokens.find(|it| !it.kind().is_trivia()).map(|it| it.kind())
}

/// The text of a node without blanks and comments.
fn compact(node: &SyntaxNode) -> String {
    let tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
    tokens.filter(|it| !it.kind().is_trivia()).map(|it| it.text().to_owned()).collect()
}

fn words_in(node: &SyntaxNode) -> BTreeSet<String> {
    let tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
    tokens.filter(|it| it.kind() == SyntaxKind::IDENT).map(|it| it.text().to_owned()).collect()
}

fn mentions(node: &SyntaxNode, names: &BTreeSet<String>) -> bool {
    let mut tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
    tokens.any(|it| it.kind() == SyntaxKind::IDENT && names.contains(it.text()))
}

//! `--interactive`: shows each fix as a diff and asks, in the words of `git add -p`.

use std::io::{self, BufRead as _};

use super::output::Output;
use crate::apply::plan::{Change, Decision, Proposal, Reviewer};
use crate::engine;
use crate::report::diff;
use crate::system::process;
use crate::text::{apply_diff, unified_diff, visible};

/// The person at the terminal, or what is piped in.
pub(super) struct Terminal<'a> {
    output: &'a Output<'a>,
    /// What is said to all that is still to come.
    rest: Option<Decision>,
}

const HELP: &str = "\
y - make this fix
n - leave this fix
q - quit; leave this fix and all that are still to come
a - make this fix and all that are still to come
e - edit the diff of this fix by hand, then make it
? - print help";

const EDIT_HELP: &str = "\
# Edit the fix. Lines with a `#` in front are left out.
# To keep a line that would go, turn its `-` into a blank; to leave out a new line, delete it.
# An empty file leaves the fix out.
";

impl<'a> Terminal<'a> {
    pub(super) fn new(output: &'a Output<'a>) -> Terminal<'a> {
        Terminal { output, rest: None }
    }

    fn ask(&mut self, proposal: &Proposal<'_>) -> anyhow::Result<Decision> {
        let changes = proposal.changes.iter().map(|it| diff::Change {
            shown: &it.shown,
            before: &it.before,
            after: &it.after,
        });
        let fix = proposal.fix;
        // Questions are about a diff on the terminal, also where findings go to a file.
        self.output.say(&diff::render(changes, &self.output.stderr_options()))?;
        self.output.say(&format!("{}\n", visible(&proposal.finding.message)))?;
        self.output.say(&format!(
            "{} ({}: {})\n",
            visible(&fix.title),
            fix.safety.as_str(),
            visible(&fix.why)
        ))?;
        loop {
            self.output
                .say(&format!("({}/{}) make this fix [y,n,q,a,e,?]? ", proposal.number, proposal.total))?;
            let mut answer = String::new();
            if io::stdin().lock().read_line(&mut answer)? == 0 {
                // Nobody is there any more.
                self.output.say("\n")?;
                return Ok(self.answer_all(Decision::Leave));
            }
            match answer.trim().to_lowercase().as_str() {
                "y" => return Ok(Decision::Make),
                "n" => return Ok(Decision::Leave),
                "q" => return Ok(self.answer_all(Decision::Leave)),
                "a" => return Ok(self.answer_all(Decision::Make)),
                "e" => match self.edit(proposal)? {
                    Ok(decision) => return Ok(decision),
                    Err(why) => self.output.say(&format!("your edit cannot be made: {why}\n"))?,
                },
                _ => self.output.say(&format!("{HELP}\n"))?,
            }
        }
    }

    fn answer_all(&mut self, decision: Decision) -> Decision {
        self.rest = Some(decision.clone());
        decision
    }

    /// What the user's editor makes of the fix, or why that cannot be made.
    fn edit(&self, proposal: &Proposal<'_>) -> anyhow::Result<Result<Decision, String>> {
        let mut changes = Vec::new();
        for change in &proposal.changes {
            let diff = unified_diff(&change.shown, &change.before, &change.after);
            let edited = match process::edit(&format!("{EDIT_HELP}{diff}")) {
                Ok(edited) => edited,
                Err(error) => return Ok(Err(error.to_string())),
            };
            if edited.lines().all(|it| it.trim().is_empty() || it.starts_with('#')) {
                return Ok(Ok(Decision::Leave));
            }
            let after = match apply_diff(&change.before, &edited) {
                Ok(after) => after,
                Err(error) => return Ok(Err(error.to_string())),
            };
            if engine::syntax_errors(&after) > engine::syntax_errors(&change.before) {
                return Ok(Err("the result has a syntax error".to_owned()));
            }
            changes.push(Change { after, ..change.clone() });
        }
        Ok(Ok(Decision::MakeInstead(changes)))
    }
}

impl Reviewer for Terminal<'_> {
    fn review(&mut self, proposal: &Proposal<'_>) -> Decision {
        if let Some(decision) = &self.rest {
            return decision.clone();
        }
        // Where nobody can be asked nothing is done.
        self.ask(proposal).unwrap_or_else(|_| self.answer_all(Decision::Leave))
    }
}

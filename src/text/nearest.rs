//! Which known word somebody meant who wrote another one.

/// The most similar of `known`, where one is similar enough to be meant.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let limit = 1 + word.chars().count() / 3;
    known
        .map(|it| (distance(word, it), it))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, it)| it.to_owned())
}

/// The question that ends a message about an unknown word; empty where nothing is similar.
pub fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|it| format!("; did you mean `{it}`?")).unwrap_or_default()
}

/// How many letters must be added, removed or changed to make `left` into `right`.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (left_idx, left) in left.chars().enumerate() {
        let mut diagonal = left_idx;
        row[0] = left_idx + 1;
        for (right_idx, right) in right.iter().enumerate() {
            let changed = diagonal + usize::from(left != *right);
            diagonal = row[right_idx + 1];
            row[right_idx + 1] = changed.min(diagonal + 1).min(row[right_idx] + 1);
        }
    }
    row[right.len()]
}

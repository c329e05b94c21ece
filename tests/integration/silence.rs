//! Prose that must stay silent.
//!
//! Nothing is wrong in the texts of `tests/corpus`, so that whatever is found is a fault of a rule's. Such faults stand in
//! `found.txt` until they are mended; `FAIRCOPY_BLESS=1 cargo test silence` writes it anew.

use faircopy::checker::{Checker, Options};
use faircopy::http::Markup;
use faircopy::language::LanguageChoice;
use faircopy::terminal::{self, Styles};
use std::path::{Path, PathBuf};

const HEADING: &str = "FIXME: each of these is a wrong finding in a text without mistakes.\n\n";
/// The texts together have more words than this.
const WORDS_MIN: usize = 6_000;

/// The texts, by name.
fn texts(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap();
    let mut texts: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    texts.retain(|path| dialect(path).is_some());
    texts.sort();
    texts
}

/// The dialect in a file's name: `letter.en-GB.txt`.
fn dialect(path: &Path) -> Option<LanguageChoice> {
    let mut parts = path.file_name()?.to_str()?.rsplit('.');
    LanguageChoice::from_code(parts.nth(1)?)
}

#[test]
fn prose_without_mistakes_stays_silent() {
    let checker = Checker::load().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut found = String::from(HEADING);
    let mut words = 0;
    for path in texts(&folder) {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let source = Markup::of_file_name(name).unwrap_or_default().source(&text);
        let named = dialect(&path).unwrap();
        let mut shown = Vec::new();
        for language in [named, LanguageChoice::Auto] {
            let options = Options {
                language,
                ..Options::default()
            };
            let report = checker.check(&source, &options);
            assert!(
                report.language.checked,
                "{name} is taken for {}",
                report.language.name
            );
            words += report.statistics.words;
            shown.push(terminal::render(name, &text, &report, &Styles::PLAIN));
        }
        shown.dedup();
        found.push_str(&shown.join("With the dialect detected:\n"));
    }
    assert!(words / 2 > WORDS_MIN, "{words}");
    let file = folder.join("found.txt");
    if std::env::var_os("FAIRCOPY_BLESS").is_some() {
        std::fs::write(&file, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap();
    assert!(
        found == expected,
        "{} differs. If what is found now is right or unavoidable, see above how to bless it:\n{found}",
        file.display()
    );
}

//! `faircopy words`: importing and exporting words, and making keys.

use super::{StoreError, WordsConfig, store::Store};
use clap::{Args, Subcommand};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Words that are added in one transaction of an import.
const IMPORT_BATCH: usize = 1_000;
/// The longest file that is imported, in bytes.
const IMPORT_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// Import and export personal words, and make keys
#[derive(Args, Clone, Debug)]
pub struct WordsCommand {
    #[command(subcommand)]
    action: Action,
    #[command(flatten)]
    config: WordsConfig,
}

#[derive(Subcommand, Clone, Debug)]
enum Action {
    /// Add the words of a file, one a line, to a user's dictionary
    Import {
        #[command(flatten)]
        dictionary: DictionaryName,
        /// The file; `-` is the standard input
        #[arg(default_value = "-")]
        file: PathBuf,
    },
    /// Print the words of a user's dictionary, one a line
    Export {
        #[command(flatten)]
        dictionary: DictionaryName,
    },
    /// Make, list and remove the keys of users
    Keys {
        #[command(subcommand)]
        action: KeysAction,
    },
}

#[derive(Args, Clone, Debug)]
struct DictionaryName {
    /// Whose words
    #[arg(long)]
    user: String,
    /// The name of the dictionary; without it, the default one
    #[arg(long, default_value = "", hide_default_value = true)]
    dictionary: String,
}

#[derive(Subcommand, Clone, Debug)]
enum KeysAction {
    /// Make a key for a user and print it, this once
    Add {
        /// The user's name
        user: String,
    },
    /// List the users' keys by their ids
    List,
    /// Remove a key
    Remove {
        /// The id that `list` shows
        id: String,
    },
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The store failed or refused something.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file cannot be read.
    #[error("cannot read {0}")]
    Read(PathBuf, #[source] io::Error),
    /// A line of a file is no word.
    #[error("line {0}: {1}")]
    Line(usize, StoreError),
    /// The answer cannot be written.
    #[error("cannot write")]
    Write(#[from] io::Error),
    /// There is no key with this id.
    #[error("there is no key with the id {0}")]
    NoKey(String),
}

impl WordsCommand {
    /// Does what the command line asks for, and prints to the standard output.
    ///
    /// # Errors
    /// When the store or a file fails.
    pub fn run(self) -> Result<(), CommandError> {
        let store = Store::new(self.config.database);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(run(&store, self.action, &mut io::stdout().lock()))
    }
}

async fn run(store: &Store, action: Action, out: &mut impl Write) -> Result<(), CommandError> {
    match action {
        Action::Import { dictionary, file } => {
            let text = read(&file).map_err(|error| CommandError::Read(file, error))?;
            let added = import(store, &dictionary, &text).await?;
            writeln!(out, "{added} words added")?;
        }
        Action::Export { dictionary } => {
            let names = [dictionary.dictionary.as_str()];
            for word in store.words(&dictionary.user, &names).await? {
                writeln!(out, "{word}")?;
            }
        }
        Action::Keys { action } => match action {
            KeysAction::Add { user } => writeln!(out, "{}", store.add_key(&user).await?)?,
            KeysAction::List => {
                for key in store.keys().await? {
                    writeln!(out, "{} {}", key.id, key.username)?;
                }
            }
            KeysAction::Remove { id } => {
                if !store.remove_key(&id).await? {
                    return Err(CommandError::NoKey(id));
                }
            }
        },
    }
    Ok(())
}

/// Adds the words of a text, one a line; empty lines are skipped. A bad line refuses the whole text.
async fn import(
    store: &Store,
    dictionary: &DictionaryName,
    text: &str,
) -> Result<usize, CommandError> {
    let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
    let words: Vec<(usize, &str)> = (1..)
        .zip(lines)
        .filter(|(_, word)| !word.is_empty())
        .collect();
    for (number, word) in &words {
        super::store::validate_word(word).map_err(|error| CommandError::Line(*number, error))?;
    }
    let mut added = 0;
    for batch in words.chunks(IMPORT_BATCH) {
        let batch: Vec<&str> = batch.iter().map(|(_, word)| *word).collect();
        added += store
            .add(&dictionary.user, &dictionary.dictionary, &batch)
            .await?;
    }
    Ok(added)
}

fn read(file: &Path) -> io::Result<String> {
    let mut text = String::new();
    if file.as_os_str() == "-" {
        io::stdin()
            .take(IMPORT_BYTES_MAX)
            .read_to_string(&mut text)?;
    } else {
        File::open(file)?
            .take(IMPORT_BYTES_MAX)
            .read_to_string(&mut text)?;
    }
    Ok(text)
}

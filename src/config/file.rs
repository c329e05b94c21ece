//! The file with settings: TOML, with the names of the flags. Flags and environment variables override it.

use clap::Command;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Why the file with settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error("cannot read {0}")]
    Read(PathBuf, #[source] std::io::Error),
    /// It is no TOML.
    #[error("{0} is not TOML")]
    Syntax(PathBuf, #[source] Box<toml::de::Error>),
    /// It has a name that is no flag.
    #[error(
        "{path}: there is no setting “{name}”; the names are those of the flags, such as “port”"
    )]
    Unknown {
        /// The file.
        path: PathBuf,
        /// The name.
        name: String,
    },
    /// It has a value that no flag could have.
    #[error(
        "{path}: the setting “{name}” must be a string, a number, true or false, or a list of these"
    )]
    Kind {
        /// The file.
        path: PathBuf,
        /// The name.
        name: String,
    },
}

/// The command with the file's settings as its defaults; those of a subcommand with the same flags too.
///
/// # Errors
/// When the file cannot be read or has something that is no setting.
pub fn with_file(command: Command, path: &Path) -> Result<Command, FileError> {
    let text = std::fs::read_to_string(path);
    let text = text.map_err(|error| FileError::Read(path.to_owned(), error))?;
    let table: Table = toml::from_str(&text)
        .map_err(|error| FileError::Syntax(path.to_owned(), Box::new(error)))?;
    let mut defaults = Vec::new();
    for (name, value) in table {
        let is_setting = command
            .get_arguments()
            .any(|argument| argument.get_long() == Some(&name) && name != super::FILE_FLAG);
        if !is_setting {
            return Err(FileError::Unknown {
                path: path.to_owned(),
                name,
            });
        }
        let values = match value {
            Value::Array(list) => list.into_iter().map(plain).collect(),
            value => plain(value).map(|value| vec![value]),
        };
        let path = path.to_owned();
        match values {
            Some(values) => defaults.push((name, values)),
            None => return Err(FileError::Kind { path, name }),
        }
    }
    Ok(with_defaults(command, &defaults))
}

/// A value as a flag has it.
fn plain(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Integer(number) => Some(number.to_string()),
        Value::Boolean(choice) => Some(choice.to_string()),
        _ => None,
    }
}

fn with_defaults(command: Command, defaults: &[(String, Vec<String>)]) -> Command {
    let command = command.mut_subcommands(|command| match command.get_name() {
        "serve" => with_defaults(command, defaults),
        _ => command,
    });
    command.mut_args(|argument| {
        let named = |(name, _): &&(String, Vec<String>)| argument.get_long() == Some(name);
        match defaults.iter().find(named) {
            // An empty list of defaults would be no default at all, which is what it means for lists.
            Some((_, values)) if !values.is_empty() || argument.get_action().takes_values() => {
                argument.default_values(values.clone())
            }
            _ => argument,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use clap::{ArgAction, Args, FromArgMatches};

    fn read(text: &str, flags: &[&str]) -> Result<Config, String> {
        let path =
            std::env::temp_dir().join(format!("faircopy-settings-{}.toml", std::process::id()));
        let path = path.with_extension(format!("{:?}.toml", std::thread::current().id()));
        std::fs::write(&path, text).unwrap();
        let command = with_file(Config::augment_args(Command::new("faircopy")), &path);
        std::fs::remove_file(&path).unwrap();
        let command = command.map_err(|error| error.to_string())?;
        let matches = command.try_get_matches_from([&["faircopy"], flags].concat());
        let matches = matches.map_err(|error| error.to_string())?;
        Ok(Config::from_arg_matches(&matches).unwrap())
    }

    #[test]
    fn the_file_has_the_names_of_the_flags_and_flags_win() {
        let text = "port = 9000\nlog-format = \"json\"\nrequire-key = true\ndisabled-rules = [\"EN_A_VS_AN\"]\n";
        let config = read(text, &[]).unwrap();
        assert_eq!((config.port, config.words.require_key), (9000, true));
        assert_eq!(config.disabled_rules, ["EN_A_VS_AN"]);
        assert_eq!(read(text, &["--port", "80"]).unwrap().port, 80);
        assert_eq!(read("", &[]).unwrap().port, Config::default().port);
    }

    #[test]
    fn every_flag_may_stand_in_the_file() {
        let command = Config::augment_args(Command::new("faircopy"));
        for argument in command.get_arguments() {
            let name = argument.get_long().unwrap();
            let defaults: Vec<_> = argument
                .get_default_values()
                .iter()
                .map(|v| v.to_string_lossy())
                .collect();
            if name == super::super::FILE_FLAG || defaults.is_empty() {
                continue;
            }
            let value = match argument.get_action() {
                ArgAction::SetTrue => "false".to_owned(),
                _ => format!("{:?}", defaults.join(",")),
            };
            let config = read(&format!("{name} = {value}"), &[]);
            assert_eq!(
                format!("{:?}", config.unwrap()),
                format!("{:?}", Config::default()),
                "{name}"
            );
        }
    }

    #[test]
    fn what_is_no_setting_is_named() {
        for (text, expected) in [
            ("prot = 1", "there is no setting “prot”"),
            ("config = \"a\"", "there is no setting “config”"),
            ("port = 1.5", "the setting “port” must be"),
            ("port = \"x\"", "invalid value 'x' for '--port"),
            ("port", "is not TOML"),
        ] {
            let error = read(text, &[]).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }
}

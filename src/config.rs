//! The settings of the server: flags, environment variables and their help, in one place.

mod file;

pub use file::{FileError, with_file};

use crate::http::{AllowedOrigin, Network};
use crate::rules::{self, Category};
use crate::words::WordsConfig;
use clap::{Args, Command, FromArgMatches, ValueEnum};
use std::net::IpAddr;
use std::path::PathBuf;

/// The flag that names the file with settings, which cannot name another.
const FILE_FLAG: &str = "config";
/// Texts that are checked at a time for each processor. With one, a processor is idle whenever a text that is done makes room
/// for the next: two processors check a third more notes with three, and a short text waits less among long ones.
const CHECKS_PER_PROCESSOR: usize = 3;

/// Settings of `faircopy serve`.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to listen on
    #[arg(long, env = "FAIRCOPY_HOST", default_value = "127.0.0.1")]
    pub host: IpAddr,
    /// Port to listen on; 0 takes a free one
    #[arg(long, env = "FAIRCOPY_PORT", default_value_t = 8081)]
    pub port: u16,
    /// Longest text that is checked, in bytes
    #[arg(long, env = "FAIRCOPY_TEXT_BYTES_MAX", default_value_t = 1_048_576)]
    pub text_bytes_max: usize,
    /// Longest request body, in bytes; escapes make a text in JSON up to six times as long
    #[arg(long, env = "FAIRCOPY_BODY_BYTES_MAX", default_value_t = 8_388_608)]
    pub body_bytes_max: usize,
    /// Time that a client has to send a request's headers, and that an idle connection is kept, in seconds
    #[arg(long, env = "FAIRCOPY_HEADER_SECONDS_MAX", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..))]
    pub header_seconds_max: u64,
    /// Time that a client has to send a request's body, in seconds
    #[arg(long, env = "FAIRCOPY_BODY_SECONDS_MAX", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..))]
    pub body_seconds_max: u64,
    /// Time from a request's headers to its answer, waiting included, in seconds
    #[arg(long, env = "FAIRCOPY_REQUEST_SECONDS_MAX", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    pub request_seconds_max: u64,
    /// Time that open requests have to finish after a signal to stop, in seconds
    #[arg(long, env = "FAIRCOPY_SHUTDOWN_SECONDS_MAX", default_value_t = 10)]
    pub shutdown_seconds_max: u64,
    /// Texts that are checked at a time; 0 means three for each processor, so that none waits while a text is handed over
    #[arg(long, env = "FAIRCOPY_CHECKS_RUNNING_MAX", default_value_t = 0)]
    pub checks_running_max: usize,
    /// Texts that may wait to be checked; with more, requests are refused for a moment
    #[arg(long, env = "FAIRCOPY_CHECKS_WAITING_MAX", default_value_t = 128)]
    pub checks_waiting_max: usize,
    /// Time that a check may take, waiting included, in milliseconds; what was checked until then is answered
    #[arg(long, env = "FAIRCOPY_CHECK_MILLISECONDS_MAX", default_value_t = 20_000, value_parser = clap::value_parser!(u64).range(1..))]
    pub check_milliseconds_max: u64,
    /// Memory for what was found in passages, so that a text is quickly checked again after an edit, in bytes; 0 remembers nothing
    #[arg(long, env = "FAIRCOPY_MEMORY_BYTES_MAX", default_value_t = 16_777_216)]
    pub memory_bytes_max: usize,
    /// Connections that are open at a time; further ones wait
    #[arg(long, env = "FAIRCOPY_CONNECTIONS_MAX", default_value_t = 1_000)]
    pub connections_max: usize,
    /// Requests that an address may send a minute (of IPv6, a network of 64 bits); 0 means any number
    #[arg(
        long,
        env = "FAIRCOPY_ADDRESS_REQUESTS_PER_MINUTE_MAX",
        default_value_t = 0
    )]
    pub address_requests_per_minute_max: u32,
    /// Requests that a user with a key may send a minute; 0 means any number
    #[arg(
        long,
        env = "FAIRCOPY_USER_REQUESTS_PER_MINUTE_MAX",
        default_value_t = 0
    )]
    pub user_requests_per_minute_max: u32,
    /// Proxies whose X-Forwarded-For is believed: addresses and networks such as 10.0.0.0/8
    #[arg(long, env = "FAIRCOPY_TRUSTED_PROXY", value_delimiter = ',')]
    pub trusted_proxy: Vec<Network>,
    /// Host names that are answered to beside those of this computer; without any, a server that others reach answers to all
    #[arg(long, env = "FAIRCOPY_ALLOW_HOST", value_delimiter = ',')]
    pub allow_host: Vec<String>,
    /// Pages that may read answers: their origins (scheme and host), extensions (of browsers), localhost, or * for all
    #[arg(
        long,
        env = "FAIRCOPY_ALLOW_ORIGIN",
        value_delimiter = ',',
        default_value = "extensions,localhost"
    )]
    pub allow_origin: Vec<AllowedOrigin>,
    /// Rules that do not run, unless a request enables them
    #[arg(long, env = "FAIRCOPY_DISABLED_RULES", value_delimiter = ',', value_parser = rule_id)]
    pub disabled_rules: Vec<String>,
    /// Picky rules that run, unless a request disables them
    #[arg(long, env = "FAIRCOPY_ENABLED_RULES", value_delimiter = ',', value_parser = rule_id)]
    pub enabled_rules: Vec<String>,
    /// Categories whose rules do not run, unless a request enables them
    #[arg(long, env = "FAIRCOPY_DISABLED_CATEGORIES", value_delimiter = ',', value_parser = category)]
    pub disabled_categories: Vec<Category>,
    /// A file with words to accept in every text, one a line
    #[arg(long, env = "FAIRCOPY_WORDS_FILE")]
    pub words_file: Option<PathBuf>,
    /// A collector that traces are sent to over OTLP, such as http://127.0.0.1:4318
    #[arg(long, env = "FAIRCOPY_OTLP_ENDPOINT")]
    pub otlp_endpoint: Option<String>,
    /// A TOML file with settings of these names, such as port = 8081; flags and environment variables override it
    #[arg(long, env = "FAIRCOPY_CONFIG")]
    pub config: Option<PathBuf>,
    /// How log lines are written: text or json
    #[arg(
        long,
        env = "FAIRCOPY_LOG_FORMAT",
        value_enum,
        default_value = "text",
        hide_possible_values = true
    )]
    pub log_format: LogFormat,
    #[command(flatten)]
    #[expect(
        missing_docs,
        reason = "a doc comment would become the help of the whole command"
    )]
    pub words: WordsConfig,
}

fn rule_id(id: &str) -> Result<String, String> {
    let rule = rules::find(id).map(|rule| rule.id.to_owned());
    rule.ok_or_else(|| "there is no such rule; faircopy rules lists them".to_owned())
}

fn category(id: &str) -> Result<Category, String> {
    let known = Category::ALL.map(Category::id).join(", ");
    Category::from_id(id).ok_or_else(|| format!("the categories are {known}"))
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// For programs: an object a line.
    Json,
}

impl Default for Config {
    /// The settings without any flag.
    fn default() -> Config {
        let matches = Config::augment_args(Command::new("faircopy")).get_matches_from(["faircopy"]);
        Config::from_arg_matches(&matches).expect("every setting has a default")
    }
}

impl Config {
    /// The number of texts that are checked at a time.
    pub fn checks_running(&self) -> usize {
        match self.checks_running_max {
            0 => {
                let processors = std::thread::available_parallelism();
                CHECKS_PER_PROCESSOR * processors.map_or(1, std::num::NonZero::get)
            }
            number => number,
        }
    }
}

/// The settings as a Markdown table, which the README shows.
pub fn markdown_table() -> String {
    use std::fmt::Write;
    let command = Config::augment_args(Command::new("faircopy"));
    let mut table =
        String::from("| flag | environment variable | default | what |\n|---|---|---|---|\n");
    for argument in command.get_arguments() {
        let variable = argument
            .get_env()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let defaults: Vec<_> = argument
            .get_default_values()
            .iter()
            .map(|value| value.to_string_lossy())
            .collect();
        let is_switch = !argument.get_action().takes_values();
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            table,
            "| `--{}` | `{variable}` | `{}` | {} |",
            argument.get_long().unwrap_or_default(),
            if is_switch {
                "false".to_owned()
            } else if defaults.is_empty() {
                "none".to_owned()
            } else {
                defaults.join(" ")
            },
            argument
                .get_help()
                .map(ToString::to_string)
                .unwrap_or_default(),
        );
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_row_for_each_setting() {
        let table = markdown_table();
        let port =
            "| `--port` | `FAIRCOPY_PORT` | `8081` | Port to listen on; 0 takes a free one |";
        assert!(table.lines().any(|line| line == port), "{table}");
        assert!(
            table.lines().all(|line| !line.contains("``")),
            "a cell is empty: {table}"
        );
    }
}

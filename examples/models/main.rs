//! Makes the context models out of plain text: see `dictionaries/README.md` for the texts and the commands.
//!
//! ```text
//! xzcat texts/*.txt.xz | cargo run --release --example models -- ngrams OUT
//! xzcat texts/*.txt.xz | shuf --random-source=<(yes) | cargo run --release --example models -- corpus OUT
//! cargo run --release --example models -- capitals OUT > dictionaries/en/capitals.txt
//! cargo run --release --example models -- train OUT KIND…
//! cargo run --release --example models -- refit OUT KIND…
//! cargo run --release --example models -- changes < DOCUMENTS.jsonl
//! cargo run --release --example models -- matches < DOCUMENTS.jsonl
//! cargo run --release --example models -- measure < TEXTS
//! cargo run --release --example models -- looks < DOCUMENTS.jsonl
//! ```

#![expect(clippy::print_stderr, clippy::print_stdout, reason = "it is a command")]

mod capitals;
mod changes;
mod corpus;
mod errors;
mod looks;
mod measure;
mod ngrams;
mod train;

use std::path::PathBuf;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next();
    match command.as_deref() {
        Some("changes") => return changes::print(),
        Some("measure") => return measure::print(),
        Some("looks") => return looks::print(),
        Some("matches") => return changes::print_matches(),
        _ => {}
    }
    let (Some(command), Some(out)) = (command, arguments.next()) else {
        anyhow::bail!("usage: models COMMAND OUT [KIND] < TEXTS");
    };
    let out = PathBuf::from(out);
    match command.as_str() {
        "ngrams" => ngrams::make(&out),
        "corpus" => corpus::make(&out),
        "capitals" => capitals::print(&out),
        "train" | "refit" => {
            let kinds: Vec<String> = arguments.collect();
            let refits = command == "refit";
            kinds
                .iter()
                .try_for_each(|kind| train::train(&out, kind, refits))
        }
        _ => anyhow::bail!("no command {command}"),
    }
}

//! Makes the context models out of plain text: see `dictionaries/README.md` for the texts and the commands.
//!
//! ```text
//! xzcat texts/*.txt.xz | cargo run --release --example models -- ngrams OUT
//! ```

mod ngrams;

use std::path::PathBuf;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(command), Some(out)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: models COMMAND OUT < TEXTS");
    };
    let out = PathBuf::from(out);
    match command.as_str() {
        "ngrams" => ngrams::make(&out),
        _ => anyhow::bail!("no command {command}"),
    }
}

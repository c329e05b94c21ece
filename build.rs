//! Groups the entries of the dictionaries by the dialects that have them, so that the program holds each entry once and does
//! not compare the four lists whenever it starts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The dialects, in the order of `Dialect::ALL`, with the bits of their entries.
const DIALECTS: [(&str, u8); 4] = [("en_US", 1), ("en_GB", 2), ("en_CA", 4), ("en_AU", 8)];
/// What every dialect has and the dictionaries lack: by hand, and from lists of terms.
const SUPPLEMENTS: [&str; 2] = ["supplement.dic", "terms.dic"];
const SHARED: u8 = 1 | 2 | 4 | 8;

fn main() -> io::Result<()> {
    let folder = Path::new("dictionaries/en");
    println!("cargo::rerun-if-changed=build.rs");
    let read = |name: &str| {
        let path = folder.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read_to_string(path)
    };
    let mut entries: BTreeMap<String, u8> = BTreeMap::new();
    for (name, bit) in DIALECTS {
        let dictionary = read(&format!("{name}.dic"))?;
        for entry in dictionary.lines().skip(1).filter(|line| !line.is_empty()) {
            *entries.entry(entry.to_owned()).or_default() |= bit;
        }
    }
    for name in SUPPLEMENTS {
        let list = read(name)?;
        let is_entry = |line: &&str| !line.is_empty() && !line.starts_with('#');
        for entry in list.lines().filter(is_entry) {
            entries.insert(entry.to_owned(), SHARED);
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let write = |name: &str, wanted: &dyn Fn(u8) -> bool| {
        let chosen: Vec<&str> = entries
            .iter()
            .filter(|(_, bits)| wanted(**bits))
            .map(|(entry, _)| entry.as_str())
            .collect();
        let dictionary = format!("{}\n{}\n", chosen.len(), chosen.join("\n"));
        fs::write(out.join(format!("{name}.dic")), dictionary)
    };
    write("shared", &|bits| bits == SHARED)?;
    for (name, bit) in DIALECTS {
        write(name, &|bits| bits != SHARED && bits & bit != 0)?;
    }
    Ok(())
}

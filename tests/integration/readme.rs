//! What the README shows is what happens.
//!
//! The first `text` block of the README is the file `note.txt`. Each `console` block is run, and what it prints compared;
//! `FAIRCOPY_BLESS=1 cargo test readme` writes the README anew with what is printed and with the settings as they are.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Where the README says that the server is.
const ADDRESS: &str = "127.0.0.1:8081";
const SETTINGS: (&str, &str) = ("<!-- settings -->\n", "<!-- end of the settings -->");

/// A server on a free port, killed when dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_faircopy"))
            .args(["serve", "--host", "127.0.0.1", "--port", "0"])
            .env_remove("RUST_LOG")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let address = lines
            .by_ref()
            .map(|line| line.expect("the server says where it listens"))
            .find_map(|line| Some(line.split_once("listening on http://")?.1.to_owned()))
            .expect("the server says where it listens");
        // The log is read to its end, so that the server never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Server { child, address }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first block of a language.
fn block<'text>(readme: &'text str, language: &str) -> &'text str {
    let (_, rest) = readme.split_once(&format!("\n```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

/// The README with the output of every console command replaced by what it prints now.
fn with_real_output(readme: &str, run: impl Fn(&str) -> String) -> String {
    let mut output = String::new();
    let mut lines = readme.lines().peekable();
    while let Some(line) = lines.next() {
        output.push_str(line);
        output.push('\n');
        if line != "```console" {
            continue;
        }
        while let Some(line) = lines.next_if(|line| *line != "```") {
            let Some(first) = line.strip_prefix("$ ") else {
                continue;
            };
            output.push_str(&format!("$ {first}\n"));
            let mut command = first.to_owned();
            while command.ends_with('\\') {
                let next = lines.next().unwrap();
                output.push_str(&format!("{next}\n"));
                command.push_str(&format!("\n{next}"));
            }
            let printed = run(&command);
            output.push_str(printed.trim_end());
            output.push_str(if printed.trim_end().is_empty() {
                ""
            } else {
                "\n"
            });
        }
    }
    output
}

#[test]
fn the_readme_shows_what_happens() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("note.txt"), block(&readme, "text")).unwrap();
    let server = Server::start();
    let binaries = Path::new(env!("CARGO_BIN_EXE_faircopy")).parent().unwrap();
    let search_path = format!("{}:{}", binaries.display(), std::env::var("PATH").unwrap());
    let run = |command: &str| {
        let ran = Command::new("bash")
            .args(["-c", &command.replace(ADDRESS, &server.address)])
            .current_dir(&folder)
            .env("PATH", &search_path)
            .env("NO_PROXY", "*")
            .output()
            .unwrap();
        // A server that is not reached, or a command that is not there, prints nothing to compare.
        assert!(
            ran.stderr.is_empty(),
            "{command}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        String::from_utf8(ran.stdout)
            .unwrap()
            .replace(&server.address, ADDRESS)
    };
    let mut real = with_real_output(&readme, run);
    let (before, rest) = real.split_once(SETTINGS.0).unwrap();
    let (_, after) = rest.split_once(SETTINGS.1).unwrap();
    let table = faircopy::config::markdown_table();
    real = format!("{before}{}{table}{}{after}", SETTINGS.0, SETTINGS.1);
    assert!(real.contains("\n$ curl "), "the README shows curl");
    if std::env::var_os("FAIRCOPY_BLESS").is_some() {
        std::fs::write(&path, &real).unwrap();
    }
    let shown = std::fs::read_to_string(&path).unwrap();
    for (shown, real) in shown.lines().zip(real.lines()) {
        assert_eq!(shown, real);
    }
    assert!(
        shown == real,
        "the README has more or less than happens:\n{real}"
    );
}

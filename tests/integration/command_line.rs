//! The command line, run as a process.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder for one test's files, empty at its start.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("command_line")
        .join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// What a run did: exit status, standard output and standard error.
#[derive(Debug, PartialEq)]
struct Run {
    status: i32,
    output: String,
    errors: String,
}

/// Runs faircopy in a folder with a text on standard input.
fn run_in(folder: &Path, arguments: &[&str], input: &str) -> Run {
    let mut child = command(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A run that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    finished(child.wait_with_output().unwrap())
}

fn run(arguments: &[&str], input: &str) -> Run {
    run_in(Path::new("."), arguments, input)
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_faircopy"));
    command.args(arguments);
    for variable in [
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "FAIRCOPY_PORT",
        "FAIRCOPY_HOST",
    ] {
        command.env_remove(variable);
    }
    command
}

fn finished(output: Output) -> Run {
    Run {
        status: output.status.code().unwrap(),
        output: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

const FAULTY: &str = "Thank you for the the talk.\n";
const FAULTY_SHOWN: &str =
    "<stdin>:1:15: error: “the” stands here twice. [ENGLISH_WORD_REPEAT_RULE]
    Thank you for the the talk.
                  ^^^^^^^ → “the”
";

#[test]
fn standard_input_is_checked_with_and_without_a_dash() {
    for arguments in [&["check"][..], &["check", "-"]] {
        let shown = run(arguments, FAULTY);
        assert_eq!((shown.status, shown.output.as_str()), (1, FAULTY_SHOWN));
        assert_eq!(shown.errors, "");
    }
}

#[test]
fn nothing_found_is_silence_and_status_0() {
    for text in ["", "\n", "Thank you for the talk.\n"] {
        let silent = Run {
            status: 0,
            output: String::new(),
            errors: String::new(),
        };
        assert_eq!(run(&["check"], text), silent, "{text:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_stops_no_other() {
    let folder = folder("unreadable");
    std::fs::write(folder.join("good.txt"), FAULTY).unwrap();
    std::fs::write(folder.join("bytes.txt"), b"caf\xe9").unwrap();
    let files = ["check", "missing.txt", "bytes.txt", ".", "good.txt"];
    let shown = run_in(&folder, &files, "");
    assert_eq!(shown.status, 2);
    assert_eq!(shown.output, FAULTY_SHOWN.replace("<stdin>", "good.txt"));
    let lines: Vec<_> = shown.errors.lines().collect();
    assert!(
        lines[0].starts_with("faircopy: missing.txt: cannot read it: "),
        "{lines:?}"
    );
    assert_eq!(
        lines[1],
        "faircopy: bytes.txt: it is not UTF-8 text: the byte at offset 3 does not belong there"
    );
    assert!(
        lines[2].starts_with("faircopy: .: cannot read it: "),
        "{lines:?}"
    );
    assert_eq!(lines.len(), 3);
}

#[test]
fn the_name_of_a_file_says_what_it_holds() {
    let folder = folder("formats");
    let markdown = "# See the the head\n\nRun `the the code`.\n";
    let html = "<p>See <code>the the</code> and the <b>the</b> rest.</p>\n";
    std::fs::write(folder.join("a.MD"), markdown).unwrap();
    std::fs::write(folder.join("b.html"), html).unwrap();
    let places = |arguments: &[&str]| -> Vec<String> {
        let lines = run_in(&folder, arguments, markdown).output;
        let places = lines.lines().filter(|line| line.contains(": error: “the”"));
        places
            .map(|line| line.split(": ").next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        places(&["check", "a.MD", "b.html"]),
        ["a.MD:1:7", "b.html:1:33"]
    );
    assert_eq!(places(&["check"]), ["<stdin>:1:7", "<stdin>:3:6"]);
    assert_eq!(
        places(&["check", "--input-format", "markdown"]),
        ["<stdin>:1:7"]
    );
}

#[test]
fn fixing_rewrites_files_and_reports_the_rest() {
    let folder = folder("fix");
    std::fs::write(folder.join("note.txt"), "The the talk about qxzyvw.\r\n").unwrap();
    let shown = run_in(&folder, &["check", "--fix", "note.txt"], "");
    assert_eq!(shown.status, 1);
    assert!(
        shown.output.starts_with("note.txt:1:16: error: “qxzyvw”"),
        "{shown:?}"
    );
    let text = std::fs::read_to_string(folder.join("note.txt")).unwrap();
    assert_eq!(text, "The talk about qxzyvw.\r\n");
}

#[test]
fn fixing_standard_input_prints_the_text_alone() {
    let shown = run(&["check", "--fix"], "The the talk about qxzyvw.\n");
    assert_eq!(
        (shown.status, shown.output.as_str()),
        (1, "The talk about qxzyvw.\n")
    );
    assert!(
        shown.errors.starts_with("<stdin>:1:16: error: “qxzyvw”"),
        "{shown:?}"
    );
    let shown = run(&["check", "--fix", "-"], FAULTY);
    assert_eq!(
        (shown.status, shown.output.as_str()),
        (0, "Thank you for the talk.\n")
    );
}

#[test]
fn options_reach_the_checker() {
    let silent = |arguments: &[&str], text: &str| {
        assert_eq!(run(arguments, text).output, "", "{arguments:?} {text:?}");
    };
    let found = |arguments: &[&str], text: &str, rule: &str| {
        let shown = run(arguments, text);
        assert!(
            shown.output.contains(rule),
            "{arguments:?} {text:?}: {shown:?}"
        );
        assert_eq!(shown.status, 1);
    };
    silent(&["check", "--disable", "english_word_repeat_rule"], FAULTY);
    silent(&["check", "--disable", "repetition,spelling"], FAULTY);
    silent(
        &["check", "--words", "qxzyvw,zzyqx"],
        "We saw a zzyqx and a qxzyvw.\n",
    );
    found(
        &["check", "--words", "qxzyvw"],
        "We saw a zzyqx and a qxzyvw.\n",
        "“zzyqx”",
    );
    silent(&["check", "--language", "en-GB"], "The colour is right.\n");
    found(
        &["check", "--language", "en-US"],
        "The colour is right.\n",
        "“color”",
    );
    let both = [
        "check",
        "--disable",
        "repetition",
        "--enable",
        "ENGLISH_WORD_REPEAT_RULE",
    ];
    found(&both, FAULTY, "[ENGLISH_WORD_REPEAT_RULE]");
}

#[test]
fn what_is_not_known_is_refused_with_what_is() {
    let refused = |arguments: &[&str], hint: &str| {
        let shown = run(arguments, "");
        assert_eq!(
            (shown.status, shown.output.as_str()),
            (2, ""),
            "{arguments:?}"
        );
        assert!(shown.errors.contains(hint), "{arguments:?}: {shown:?}");
    };
    refused(
        &["check", "--language", "xx"],
        "auto, en, en-US, en-GB, en-CA, en-AU",
    );
    refused(
        &["check", "--disable", "NO_SUCH"],
        "`faircopy rules` lists the rules",
    );
    refused(&["check", "--format", "xml"], "github");
    refused(&["check", "--level", "high"], "picky");
    refused(&["rules", "NO_SUCH"], "there is no rule NO_SUCH");
    refused(&["health", "ftp://127.0.0.1/"], "http://");
    refused(&["health", "http://127.0.0.1:9/"], "http://127.0.0.1:9/");
}

#[test]
fn colors_come_when_asked_for_and_go_with_no_color() {
    let colored = |arguments: &[&str], variable: Option<&str>| {
        let folder = folder("colors");
        std::fs::write(folder.join("a.txt"), FAULTY).unwrap();
        let mut command = command(arguments);
        command.current_dir(&folder).arg("a.txt");
        if let Some(variable) = variable {
            command.env(variable, "1");
        }
        finished(command.output().unwrap()).output.contains("\x1b[")
    };
    assert!(!colored(&["check"], None), "a pipe is no terminal");
    assert!(colored(&["check", "--color", "always"], None));
    assert!(!colored(
        &["check", "--color", "never"],
        Some("CLICOLOR_FORCE")
    ));
    assert!(colored(&["check"], Some("CLICOLOR_FORCE")));
    assert!(!colored(&["check"], Some("NO_COLOR")));
}

#[test]
fn github_gets_annotations() {
    let folder = folder("github");
    std::fs::write(
        folder.join("a,b%.txt"),
        "Dear Anna,\nIt is the\nthe end.\nThe the end.\n",
    )
    .unwrap();
    let shown = run_in(&folder, &["check", "--format", "github", "a,b%.txt"], "");
    assert_eq!(
        shown.output,
        "::error file=a%2Cb%25.txt,line=2,endLine=3,title=ENGLISH_WORD_REPEAT_RULE::“the” stands here twice. Replace with “the”.
::error file=a%2Cb%25.txt,line=4,endLine=4,col=1,endColumn=8,title=ENGLISH_WORD_REPEAT_RULE::“The” stands here twice. Replace with “The”.
"
    );
}

#[test]
fn json_is_the_servers_answer_a_line_for_each_file() {
    let folder = folder("json");
    std::fs::write(folder.join("a.txt"), format!("😀 {FAULTY}")).unwrap();
    std::fs::write(folder.join("b.txt"), "").unwrap();
    let shown = run_in(
        &folder,
        &["check", "--format", "json", "a.txt", "b.txt"],
        "",
    );
    assert_eq!(shown.status, 1);
    let lines: Vec<serde_json::Value> = shown
        .output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        (&lines[0]["file"], &lines[1]["file"]),
        (&"a.txt".into(), &"b.txt".into())
    );
    assert_eq!(lines[1]["matches"], serde_json::json!([]));
    let found = &lines[0]["matches"][0];
    assert_eq!(found["rule"], "ENGLISH_WORD_REPEAT_RULE");
    assert_eq!(
        (&found["offset"], &found["length"], &found["column"]),
        (&17.into(), &7.into(), &17.into())
    );
    assert_eq!(found["replacements"], serde_json::json!(["the"]));
}

#[test]
fn a_follow_up_note_gets_a_verdict_first() {
    let note = [
        "check",
        "--profile",
        "follow-up",
        "--recipient",
        "Ms. Okafor",
        "--kind",
        "thank-you",
    ];
    let shown = run(&note, FAULTY);
    let lines: Vec<_> = shown.output.lines().collect();
    assert_eq!(shown.status, 1);
    assert_eq!(
        lines[0],
        "<stdin>: The note is not ready to send yet. It has 6 words, 2 seconds to read."
    );
    assert!(
        lines[1].starts_with("<stdin>: ") || lines[1].starts_with("<stdin>:1:"),
        "{lines:?}"
    );
    assert!(shown.output.ends_with(FAULTY_SHOWN), "{shown:?}");
    let guessed = run(&["check", "--profile", "follow-up"], FAULTY);
    let first = guessed.output.lines().next().unwrap();
    assert!(
        first.ends_with("2 seconds to read. It was read as a thank-you note."),
        "{guessed:?}"
    );
    let refused = run(&["check", "--recipient", "Ms. Okafor"], FAULTY);
    assert_eq!((refused.status, refused.output.as_str()), (2, ""));
    assert_eq!(
        refused.errors,
        "faircopy: --recipient needs --profile follow-up\n"
    );
    let refused = run(
        &["check", "--profile", "follow-up", "--send-date", "soon"],
        FAULTY,
    );
    assert_eq!((refused.status, refused.output.as_str()), (2, ""));
    assert!(refused.errors.contains("2026-11-24"), "{refused:?}");
}

#[test]
fn rules_are_listed_and_explained() {
    let list = run(&["rules"], "");
    assert_eq!(list.status, 0);
    for rule in faircopy::rules::RULES {
        assert!(list.output.contains(rule.id), "{}", rule.id);
        let explained = run(&["rules", &rule.id.to_lowercase()], "").output;
        assert!(explained.starts_with(rule.id) && explained.contains(rule.explanation));
    }
}

/// `head` reads one line and goes; that is no fault of the check's.
#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = folder("pipe");
    let lines = FAULTY.repeat(4_000);
    std::fs::write(folder.join("a.txt"), lines).unwrap();
    let mut child = command(&["check", "a.txt"])
        .current_dir(&folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ended = finished(child.wait_with_output().unwrap());
    assert_eq!((ended.status, ended.errors.as_str()), (1, ""));
}

#[test]
fn another_language_is_named_and_not_flagged() {
    let text =
        "Vielen Dank für das freundliche Gespräch über die neue Stelle in Ihrem Unternehmen.\n";
    let shown = run(&["check"], text);
    assert_eq!(shown.status, 0);
    assert_eq!(
        shown.output,
        "<stdin>: The text seems to be in German and was not checked.\n"
    );
}

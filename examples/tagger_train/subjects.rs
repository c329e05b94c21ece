//! Measures whether the subjects of finite verbs are those of a treebank.

use crate::treebank;
use anyhow::{Context, Result};
use faircopy::document::Document;
use faircopy::syntax::analyze;

/// A token of a treebank's sentence: its number, tag, head and relation.
struct Node<'a> {
    tag: &'a str,
    head: usize,
    relation: &'a str,
}

/// Prints precision and recall for each file. A subject counts as found when the treebank's is in its chunk: the treebanks
/// take the first word of a name for its head.
pub fn measure(files: &[String]) -> Result<()> {
    for path in files {
        let file = std::fs::read_to_string(path).with_context(|| path.clone())?;
        let (mut found, mut expected, mut right, mut agreeing) = (0, 0, 0, 0);
        for block in file.split("\n\n") {
            let Some(text) = block
                .lines()
                .find_map(|line| line.strip_prefix("# text = "))
            else {
                continue;
            };
            let nodes = nodes(block);
            let places = treebank::align(text, block);
            let mut document = Document::new(text);
            analyze(&mut document, &[]);
            let syntax = &document.syntax;
            for (finite, subject) in pairs(&nodes) {
                let place = |number: usize| {
                    let place = places.iter().find(|place| place.number == number)?;
                    let unit = |unit: &faircopy::syntax::Unit| unit.span.end as usize == place.end;
                    syntax.units.iter().position(unit)
                };
                let Some(finite) = place(finite) else {
                    continue;
                };
                let group = syntax
                    .groups
                    .iter()
                    .find(|group| group.finite == Some(narrow(finite)));
                let guess = group.and_then(|group| syntax.subject(group));
                let subject = subject.and_then(place);
                expected += usize::from(subject.is_some());
                found += usize::from(guess.is_some());
                let good = guess.is_some_and(|chunk| {
                    subject.is_some_and(|at| (chunk.first..=chunk.last).contains(&narrow(at)))
                });
                right += usize::from(good);
                agreeing += usize::from(subject.is_none() && guess.is_none());
                if std::env::var_os("SHOW").is_some()
                    && !good
                    && (subject.is_some() || guess.is_some())
                {
                    let word = |at: usize| document.slice(syntax.units[at].span);
                    println!(
                        "{} of {}: {} | {text}",
                        guess.map_or("-", |chunk| word(chunk.head as usize)),
                        word(finite),
                        subject.map_or("-", word),
                    );
                }
            }
        }
        println!(
            "{path}: {found} subjects found, {expected} expected, {right} right: precision {:.1} %, recall {:.1} %; \
             {agreeing} verbs without a subject",
            crate::percent(right, found),
            crate::percent(right, expected),
        );
    }
    Ok(())
}

fn narrow(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The tokens of a sentence; the first stands for the root.
fn nodes(block: &str) -> Vec<Node<'_>> {
    let root = Node {
        tag: "",
        head: 0,
        relation: "",
    };
    let mut nodes = vec![root];
    for line in block.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        if fields.len() == 10 && fields[0].parse::<usize>().is_ok() {
            nodes.push(Node {
                tag: fields[4],
                head: fields[6].parse().unwrap_or(0),
                relation: fields[7],
            });
        }
    }
    nodes
}

/// Each finite verb with the head of its subject.
fn pairs(nodes: &[Node<'_>]) -> Vec<(usize, Option<usize>)> {
    let is_finite = |at: usize| matches!(nodes[at].tag, "MD" | "VBD" | "VBP" | "VBZ");
    let mut pairs = Vec::new();
    for at in (1..nodes.len()).filter(|&at| is_finite(at)) {
        let helps = nodes[at].relation.starts_with("aux") || nodes[at].relation == "cop";
        let predicate = if helps { nodes[at].head } else { at };
        // Of several helping verbs the first agrees.
        let first = (1..at).any(|other| {
            let helps = nodes[other].relation.starts_with("aux") || nodes[other].relation == "cop";
            helps && is_finite(other) && nodes[other].head == predicate
        });
        if !(helps && first) {
            pairs.push((at, subject(nodes, predicate)));
        }
    }
    pairs
}

/// The subject of a predicate, or of the one that it is joined to.
fn subject(nodes: &[Node<'_>], predicate: usize) -> Option<usize> {
    let mut predicate = predicate;
    loop {
        let own = (1..nodes.len()).find(|&at| {
            let relation = nodes[at].relation;
            nodes[at].head == predicate
                && (relation.starts_with("nsubj")
                    || relation.starts_with("csubj")
                    || relation == "expl" && nodes[at].tag == "PRP")
        });
        if let Some(own) = own {
            return (!nodes[own].relation.starts_with("csubj")).then_some(own);
        }
        if nodes[predicate].relation != "conj" {
            return None;
        }
        predicate = nodes[predicate].head;
    }
}

//! A noun or a verb for its adjective: “I am interest in”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 1] = [rule(&ADJECTIVE)];

static ADJECTIVE: Set = Set {
    id: "NOUN_FOR_ADJECTIVE",
    title: "A noun or a verb for the adjective: “I am interest in”",
    explanation: "Behind “am”, “is” and “very” stands an adjective: “interested”, “different”, “safe”, “confident”.",
    contexts: &[
        context(
            &["am", "very", "i'm", "be", "really"],
            "interest in",
            "interested in",
            &[],
        ),
        context(
            &[
                "is",
                "are",
                "very",
                "totally",
                "quite",
                "completely",
                "was",
                "were",
                "so",
            ],
            "difference",
            "different",
            &[".", "from", "than", "and", "to", "because"],
        ),
        context(
            &["is", "are", "very", "so", "was", "'s"],
            "importance",
            "important",
            &[".", "to", "for", "that", "because"],
        ),
        context(
            &["am", "i'm", "very", "feel", "felt"],
            "confidence",
            "confident",
            &["that", ".", "with", "about"],
        ),
        context(
            &["is", "feel", "be", "very", "are", "was"],
            "save",
            "safe",
            &[".", "and", "to", "place", "city", "in"],
        ),
        context(
            &["a"],
            "save",
            "safe",
            &["place", "city", "environment", "country", "way", "journey"],
        ),
        context(
            &["is", "am", "was", "be", "are", "were", "i'm"],
            "responsibility for",
            "responsible for",
            &[],
        ),
        context(
            &["get", "got", "getting", "am", "was", "are", "is"],
            "marry",
            "married",
            &[".", "to", "with", "and", "in"],
        ),
        context(
            &["fell", "fall", "falling", "fallen", "was"],
            "sleep",
            "asleep",
            &[".", "on", "in", "at", "and"],
        ),
        context(
            &["am", "i'm", "so", "very", "are", "was", "were"],
            "exited",
            "excited",
            &["to", "about", "for", "that", ".", "and", "because"],
        ),
        context(
            &["am", "i'm", "well", "highly", "is", "are"],
            "qualify",
            "qualified",
            &["for", "to", "."],
        ),
        context(
            &["an", "very", "highly"],
            "experience",
            "experienced",
            &[
                "teacher",
                "engineer",
                "developer",
                "manager",
                "worker",
                "team",
                "nurse",
                "professional",
                "driver",
            ],
        ),
        context(
            &["am", "i'm", "was", "very", "so", "is", "are"],
            "surprise",
            "surprised",
            &["that", "at", "by", "to see", "to hear", "when"],
        ),
        context(
            &["am", "i'm", "very", "so", "are", "was"],
            "excitement",
            "excited",
            &["to", "about"],
        ),
        context(
            &["is", "are", "was", "were", "very"],
            "success",
            "successful",
            &[".", "in"],
        ),
        context(
            &["is", "was", "very", "it's", "quite", "are"],
            "danger",
            "dangerous",
            &[".", "to", "for", "because"],
        ),
        context(
            &["is", "very", "are", "was", "it's"],
            "difficulty",
            "difficult",
            &[".", "to", "for", "because"],
        ),
        context(
            &["is", "very", "was", "are", "so"],
            "beauty",
            "beautiful",
            &[".", "and", "because"],
        ),
        context(
            &["am", "i'm", "was", "is", "are", "were"],
            "find",
            "fine",
            &[".", "and", "thanks", "thank"],
        ),
        context(
            &["my"],
            "formal",
            "former",
            &[
                "boss",
                "job",
                "company",
                "colleague",
                "colleagues",
                "employer",
                "school",
                "teacher",
                "manager",
            ],
        ),
        context(
            &[
                "work", "works", "worked", "study", "studied", "working", "try", "tried",
                "studying",
            ],
            "hardly",
            "hard",
            &[".", "and", "to", "for", "every"],
        ),
        context(
            &["came", "arrive", "arrived", "come", "woke up", "got up"],
            "lately",
            "late",
            &[".", "and", "because"],
        ),
    ],
    examples: &[
        Example::wrong("I am very ⟨interest in⟩ it.", &["interested in"]),
        Example::wrong("They are very ⟨difference⟩.", &["different"]),
        Example::wrong("It is a ⟨save⟩ place.", &["safe"]),
        Example::wrong("I am ⟨exited⟩ about it.", &["excited"]),
        Example::Right("I am interested in it, and the interest in it is different."),
        Example::Right("She hardly works; save the file, and feel safe."),
    ],
};

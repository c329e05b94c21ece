//! Checks that succeed: ways in, options, forms of the answer.

use super::{Call, post_json, send};
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn every_way_to_send_a_text_finds_the_same() {
    const FORM: &str = "application/x-www-form-urlencoded";
    const MULTIPART: &str = "multipart/form-data; boundary=cut";
    let ways: [(&str, &str, &str); 12] = [
        (
            "POST /check",
            "application/json",
            r#"{"text": "It is teh 100% one."}"#,
        ),
        (
            "PUT /check",
            "application/json; charset=UTF-8",
            r#"{"text": "It is teh 100% one."}"#,
        ),
        ("POST /check", FORM, "text=It+is+teh+100%25+one."),
        ("POST /check", FORM, "text=It+is+teh+100%+one."),
        (
            "POST /check?language=en-US",
            "text/plain",
            "It is teh 100% one.",
        ),
        ("POST /check", "text/markdown", "It is **teh** 100% one."),
        (
            "POST /check",
            "text/html",
            "<p>It is <b>teh</b> 100% one.</p>",
        ),
        ("PUT /check", "", "It is teh 100% one."),
        ("PUT /check/note.md", "", "It is **teh** 100% one. `eror`"),
        (
            "PUT /check/",
            "application/octet-stream",
            "It is teh 100% one.",
        ),
        (
            "POST /check",
            MULTIPART,
            "--cut\r\ncontent-disposition: form-data; name=\"text\"\r\n\r\nIt is teh 100% one.\r\n--cut--\r\n",
        ),
        (
            "POST /check",
            MULTIPART,
            "--cut\r\ncontent-disposition: form-data; name=\"text\"\r\n\r\n\r\n\
             --cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"n.html\"\r\n\r\n<p>It is <b>teh</b> 100% one. <code>eror</code>\r\n\
             --cut\r\ncontent-disposition: form-data; name=\"offset_unit\"\r\n\r\nutf-8\r\n--cut--\r\n",
        ),
    ];
    for (line, content_type, body) in ways {
        let both = [
            ("accept", "application/json"),
            ("content-type", content_type),
        ];
        let headers = if content_type.is_empty() {
            &both[..1]
        } else {
            &both
        };
        let reply = send(Call {
            line,
            headers,
            body: body.as_bytes(),
        })
        .await;
        assert_eq!(reply.status, 200, "{line} {content_type}: {}", reply.body);
        assert_eq!(
            reply.matches(),
            [("teh".to_owned(), "the".to_owned())],
            "{line} {content_type} {body}"
        );
    }
}

#[tokio::test]
async fn the_answer_says_what_where_and_in_which_language() {
    let reply = post_json(json!({"text": "All is well 😀.\r\nI recieved it.", "fix": true})).await;
    assert_eq!(reply.header("content-type"), "application/json");
    assert_eq!(reply.header("cache-control"), "no-store");
    let mut answer = reply.json();
    answer["language"]["confidence"].take();
    assert_eq!(
        answer,
        json!({
            "language": {"code": "en-US", "name": "English (US)", "detected": true, "confidence": null, "checked": true},
            "offset_unit": "utf-16",
            "matches": [{
                "rule": "MORFOLOGIK_RULE_EN_US", "category": "spelling", "severity": "error",
                "message": "“recieved” is not in the dictionary.", "offset": 19, "length": 8, "line": 2, "column": 3,
                "text": "recieved", "replacements": answer["matches"][0]["replacements"], "confident": true, "url": "/rules/MORFOLOGIK_RULE_EN_US"
            }],
            "truncated": false,
            "complete": true,
            "corrected": answer["corrected"],
            "statistics": {"words": 6, "sentences": 2, "paragraphs": 2}
        })
    );
    assert_eq!(answer["matches"][0]["replacements"][0], "received");
    assert!(
        answer["corrected"]
            .as_str()
            .unwrap()
            .starts_with("All is well 😀.\r\nI rec")
    );
    for (unit, offset) in [("utf-16", 3), ("utf-8", 5), ("code-point", 2)] {
        let reply = post_json(json!({"text": "😀 teh", "offset_unit": unit})).await;
        assert_eq!(reply.json()["matches"][0]["offset"], offset, "{unit}");
    }
}

#[tokio::test]
async fn the_form_of_the_answer_is_what_the_client_accepts() {
    let cases = [
        ("", "text/plain", "text/plain; charset=utf-8", "text:1:4: "),
        ("*/*", "", "text/plain; charset=utf-8", "text:1:4: "),
        (
            "*/*",
            "application/json",
            "application/json",
            "{\"language\":",
        ),
        (
            "text/html,*/*;q=0.8",
            "text/plain",
            "text/html; charset=utf-8",
            "<!DOCTYPE html>",
        ),
        (
            "application/json",
            "text/plain",
            "application/json",
            "{\"language\":",
        ),
    ];
    for (accept, content_type, expected, start) in cases {
        let headers: Vec<_> = [("accept", accept), ("content-type", content_type)]
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let body: &[u8] = match content_type {
            "application/json" => br#"{"text":"Is teh."}"#,
            _ => b"Is teh.",
        };
        let reply = send(Call {
            line: "POST /check",
            headers: &headers,
            body,
        })
        .await;
        assert_eq!(
            (reply.status, reply.header("content-type")),
            (StatusCode::OK, expected),
            "{accept} {content_type}"
        );
        assert!(reply.body.starts_with(start), "{}", reply.body);
    }
    let page = send(Call {
        line: "POST /check",
        headers: &[
            ("accept", "text/html"),
            ("content-type", "application/x-www-form-urlencoded"),
        ],
        body: b"text=Is+teh+%3Cb%3E.&language=en-GB&note.company=",
    })
    .await;
    assert!(
        page.body
            .contains("<mark class=\"error\"><a href=\"#match-1\">teh</a></mark> &lt;b&gt;."),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("Is teh &lt;b&gt;.</textarea>"),
        "the text is kept"
    );
    assert!(
        page.body.contains("<option value=\"en-GB\" selected>"),
        "the choice is kept"
    );
}

#[tokio::test]
async fn options_are_heeded() {
    let cases = [
        (json!({"text": "teh and eror"}), vec!["teh", "eror"]),
        (json!({"text": "teh eror", "words": ["teh"]}), vec!["eror"]),
        (json!({"text": "teh eror", "words": "teh, eror"}), vec![]),
        (
            json!({"text": "eror", "disabled_categories": ["spelling"]}),
            vec![],
        ),
        (
            json!({"text": "eror", "disabled_rules": ["MORFOLOGIK_RULE_EN_US"]}),
            vec![],
        ),
        (
            json!({"text": "eror", "disabled_categories": "spelling", "enabled_rules": "MORFOLOGIK_RULE_EN_US"}),
            vec!["eror"],
        ),
        (
            json!({"text": "The colour is right.", "language": "en-US"}),
            vec!["colour"],
        ),
        (
            json!({"text": "The colour is right.", "language": "en_gb"}),
            vec![],
        ),
        (
            json!({"text": "<b>eror</b>", "format": "html", "level": "picky", "fix": false, "note": null}),
            vec!["eror"],
        ),
        (json!({"text": ""}), vec![]),
    ];
    for (request, expected) in cases {
        let reply = post_json(request.clone()).await;
        assert_eq!(reply.status, 200, "{request}: {}", reply.body);
        let flagged: Vec<_> = reply.matches().into_iter().map(|(text, _)| text).collect();
        assert_eq!(flagged, expected, "{request}");
    }
}

#[tokio::test]
async fn another_language_is_named_and_not_flagged() {
    let text = "Die Würde des Menschen ist unantastbar. Sie zu achten und zu schützen ist Verpflichtung aller staatlichen Gewalt.";
    let answer = post_json(json!({ "text": text })).await.json();
    assert_eq!(answer["language"]["code"], "de");
    assert_eq!(answer["language"]["checked"], false);
    assert_eq!(answer["matches"], json!([]));
}

#[tokio::test]
async fn a_note_is_judged_as_a_whole_when_asked() {
    let note = json!({"kind": "thank-you", "recipient": "Ngozi Okafor", "subject": "", "follow_up_number": 1});
    let text = "Dear Ms. Okafor,\n\nThank you for your time.\n\nBest regards,\nAda Lovelace\n";
    let reply = post_json(json!({"text": text, "profile": "follow-up", "note": note})).await;
    let answer = reply.json();
    assert_eq!(answer["note"]["kind"], "thank-you", "{answer}");
    assert_eq!(answer["note"]["ready"], false);
    assert_eq!(answer["note"]["words"], 5);
    let findings = answer["note"]["findings"].as_array().unwrap();
    let missing = findings
        .iter()
        .find(|finding| finding["rule"] == "NOTE_SUBJECT_MISSING")
        .unwrap();
    assert_eq!(missing["offset"], json!(null));
    assert_eq!(missing["url"], "/rules/NOTE_SUBJECT_MISSING");
    let form = "text=Thanks%21&profile=follow-up&note.subject=&note.recipient=Ms.+Okafor";
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let call = Call {
        line: "POST /check",
        headers: &headers,
        body: form.as_bytes(),
    };
    let findings = send(call).await.json()["note"]["findings"].to_string();
    assert!(
        !findings.contains("NOTE_SUBJECT_MISSING"),
        "a form's empty field is not given"
    );
}

#[tokio::test]
async fn a_paragraph_in_another_language_is_said_not_to_be_checked() {
    let german = "Vielen Dank für das sehr angenehme Gespräch am Montag.";
    let text =
        format!("😀 Please answer teh following note.\n\n{german}\n\nWe look forward to it.");
    let answer = post_json(json!({"text": text})).await.json();
    let before = text.split_once(german).unwrap().0;
    assert_eq!(
        answer["unchecked"],
        json!([{"language": "de", "offset": before.encode_utf16().count(), "length": german.encode_utf16().count()}])
    );
    let flagged: Vec<_> = answer["matches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|found| &found["text"])
        .collect();
    assert_eq!(flagged, ["teh"]);
}

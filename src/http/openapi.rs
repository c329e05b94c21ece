//! GET /openapi.json: the contract, from the types that requests are read into and answers are written from.

use super::error::Details;
use super::request::WORDS_MAX;
use super::response::Answer;
use super::{languagetool, native, rules, status};
use crate::language::Dialect;
use crate::rules::{Category, RULES};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::Value;
use std::sync::LazyLock;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{RefOr, Required};
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "faircopy",
        description = "Checks spelling, punctuation and grammar. Offsets count UTF-16 units unless the request says otherwise."
    ),
    paths(
        native::check,
        native::check_file,
        rules::list,
        rules::one,
        status::languages,
        status::healthz,
        status::readyz,
        languagetool::check,
        languagetool::languages,
        languagetool::max_text_length,
    ),
    components(schemas(Details, Answer<'static>))
)]
struct Contract;

/// What a request may ask for.
///
/// Forms and queries have the same members, those of `note` with the prefix `note.`; lists have commas between their entries.
#[derive(Deserialize, ToSchema)]
#[schema(as = CheckRequest)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "requests are read leniently by hand; a test compares the names"
)]
pub(super) struct CheckMembers {
    /// The text to check.
    text: String,
    #[schema(schema_with = formats)]
    format: Option<String>,
    #[schema(schema_with = languages)]
    language: Option<String>,
    #[schema(schema_with = profiles)]
    profile: Option<String>,
    #[schema(schema_with = levels)]
    level: Option<String>,
    #[schema(schema_with = rule_ids)]
    enabled_rules: Option<Vec<String>>,
    #[schema(schema_with = rule_ids)]
    disabled_rules: Option<Vec<String>>,
    #[schema(schema_with = category_ids)]
    enabled_categories: Option<Vec<String>>,
    #[schema(schema_with = category_ids)]
    disabled_categories: Option<Vec<String>>,
    #[schema(schema_with = words)]
    words: Option<Vec<String>>,
    #[schema(schema_with = offset_units)]
    offset_unit: Option<String>,
    #[schema(schema_with = fix)]
    fix: Option<bool>,
    note: Option<NoteMembers>,
}

/// What is known about a follow-up note. An empty member is one that is left out.
#[derive(Deserialize, ToSchema)]
#[schema(as = Note)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "see `CheckMembers`")]
struct NoteMembers {
    #[schema(schema_with = kinds)]
    kind: Option<String>,
    #[schema(max_length = 500)]
    subject: Option<String>,
    #[schema(max_length = 500)]
    recipient: Option<String>,
    #[schema(max_length = 500)]
    company: Option<String>,
    #[schema(max_length = 500)]
    role: Option<String>,
    #[schema(schema_with = fields)]
    field: Option<String>,
    #[schema(schema_with = media)]
    medium: Option<String>,
    #[schema(schema_with = number)]
    follow_up_number: Option<u32>,
    #[schema(pattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
    interview_date: Option<String>,
    #[schema(pattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
    last_contact_date: Option<String>,
    #[schema(pattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
    send_date: Option<String>,
    /// A name that IANA lists, such as Europe/Berlin.
    time_zone: Option<String>,
}

/// One of a few strings, or null, which is as good as left out.
fn choice(values: impl IntoIterator<Item = &'static str>) -> ObjectBuilder {
    let values = values.into_iter().map(Value::from).chain([Value::Null]);
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .enum_values(Some(values))
}

/// A list of some of a few strings: an array, a string with commas between them, or null.
fn choices(values: impl IntoIterator<Item = &'static str>) -> ArrayBuilder {
    let entry = ObjectBuilder::new().schema_type(SchemaType::new(Type::String));
    list_of(entry.enum_values(Some(values)))
}

fn list_of(entry: ObjectBuilder) -> ArrayBuilder {
    let list = [Type::Array, Type::String, Type::Null];
    ArrayBuilder::new()
        .schema_type(SchemaType::from_iter(list))
        .items(entry)
}

fn words() -> ArrayBuilder {
    list_of(ObjectBuilder::new().schema_type(SchemaType::new(Type::String)))
        .description(Some("Words to accept"))
        .max_items(Some(WORDS_MAX))
}

/// A number from 1 on, also as a string, as forms have it.
fn number() -> ObjectBuilder {
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([
            Type::Integer,
            Type::String,
            Type::Null,
        ]))
        .minimum(Some(1))
        .maximum(Some(u32::MAX))
        .pattern(Some("^[0-9]*$"))
}

/// Whether to correct the text too, also as forms have it.
fn fix() -> ObjectBuilder {
    let strings = ["true", "false", "0", "1", "on"].map(Value::from);
    let values = strings.into_iter().chain([true.into(), false.into()]);
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([
            Type::Boolean,
            Type::String,
            Type::Null,
        ]))
        .enum_values(Some(values.chain([Value::Null])))
        .description(Some("Whether to correct the text too"))
}

fn formats() -> ObjectBuilder {
    choice(["plain", "markdown", "html"])
}

fn languages() -> ObjectBuilder {
    choice(
        ["auto", "en"]
            .into_iter()
            .chain(Dialect::ALL.map(Dialect::code)),
    )
}

fn profiles() -> ObjectBuilder {
    choice(["general", "follow-up"])
}

fn levels() -> ObjectBuilder {
    choice(["default", "picky"])
}

fn offset_units() -> ObjectBuilder {
    choice(["utf-16", "utf-8", "code-point"])
}

fn kinds() -> ObjectBuilder {
    choice(["", "thank-you", "follow-up", "rejection-reply"])
}

fn fields() -> ObjectBuilder {
    choice(["", "sales", "other"])
}

fn media() -> ObjectBuilder {
    choice(["", "email", "letter", "phone"])
}

fn rule_ids() -> ArrayBuilder {
    choices(RULES.iter().map(|rule| rule.id))
}

fn category_ids() -> ArrayBuilder {
    choices(Category::ALL.map(Category::id))
}

static CONTRACT: LazyLock<String> = LazyLock::new(|| {
    let mut contract = Contract::openapi();
    let paths = &mut contract.paths.paths;
    let check = paths.get("/check").and_then(|path| path.post.clone());
    let check = check.expect("the contract has the path");
    if let Some(file) = paths.get_mut("/check/{name}") {
        for operation in [&mut file.post, &mut file.put].into_iter().flatten() {
            operation.request_body.clone_from(&check.request_body);
            operation.responses.clone_from(&check.responses);
        }
    }
    for path in paths.values_mut() {
        for operation in [&mut path.post, &mut path.put].into_iter().flatten() {
            // A request to check without a body has an empty text, as an empty file has.
            if let Some(RefOr::T(body)) = &mut operation.request_body
                && body.content.contains_key("text/plain")
            {
                body.required = Some(Required::False);
            }
        }
    }
    contract.to_json().expect("the contract has string keys")
});

/// GET /openapi.json.
pub(super) async fn show() -> Response {
    ([(CONTENT_TYPE, "application/json")], CONTRACT.as_str()).into_response()
}

#[cfg(test)]
mod tests {
    use super::super::request::MEMBERS;
    use super::*;

    #[test]
    fn the_contract_has_the_members_that_requests_may_have() {
        let contract: Value = serde_json::from_str(&CONTRACT).unwrap();
        let schemas = &contract["components"]["schemas"];
        let names = |schema: &str| -> Vec<String> {
            let properties = schemas[schema]["properties"].as_object().unwrap();
            properties.keys().cloned().collect()
        };
        let mut members = names("CheckRequest");
        members.retain(|name| name != "note");
        members.extend(names("Note").iter().map(|name| format!("note.{name}")));
        members.sort();
        let mut known = MEMBERS.to_vec();
        known.sort_unstable();
        assert_eq!(members, known);
    }

    #[test]
    fn a_file_is_checked_as_a_text_is() {
        let contract: Value = serde_json::from_str(&CONTRACT).unwrap();
        let [check, file] = ["/check", "/check/{name}"].map(|path| &contract["paths"][path]);
        for method in ["post", "put"] {
            for member in ["requestBody", "responses"] {
                assert!(check[method][member].is_object());
                assert_eq!(check[method][member], file[method][member]);
            }
            assert!(check[method]["parameters"] != file[method]["parameters"]);
        }
    }

    #[test]
    fn every_reference_has_its_schema() {
        let contract: Value = serde_json::from_str(&CONTRACT).unwrap();
        let mut references = 0;
        for part in CONTRACT.split("\"$ref\":\"#").skip(1) {
            let pointer = part.split('"').next().unwrap();
            assert!(contract.pointer(pointer).is_some(), "{pointer}");
            references += 1;
        }
        assert!(references > 10, "{references}");
    }
}

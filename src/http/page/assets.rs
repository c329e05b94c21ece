//! The files that pages load: the style, the icon and the modules, embedded in the binary.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use std::hash::{DefaultHasher, Hasher};
use std::sync::LazyLock;

/// A file that pages load.
struct Asset {
    name: &'static str,
    content_type: &'static str,
    content: &'static str,
}

const fn script(name: &'static str, content: &'static str) -> Asset {
    Asset {
        name,
        content_type: "text/javascript; charset=utf-8",
        content,
    }
}

static ASSETS: [Asset; 10] = [
    Asset {
        name: "style.css",
        content_type: "text/css; charset=utf-8",
        content: include_str!("assets/style.css"),
    },
    Asset {
        name: "icon.svg",
        content_type: "image/svg+xml",
        content: include_str!("assets/icon.svg"),
    },
    script("app.js", include_str!("assets/app.js")),
    script("card.js", include_str!("assets/card.js")),
    script("draft.js", include_str!("assets/draft.js")),
    script("editor.js", include_str!("assets/editor.js")),
    script("kept.js", include_str!("assets/kept.js")),
    script("list.js", include_str!("assets/list.js")),
    script("note.js", include_str!("assets/note.js")),
    script("service.js", include_str!("assets/service.js")),
];

/// A hash of all files. It stands in their addresses, so that browsers may keep them for good.
static FINGERPRINT: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = DefaultHasher::new();
    for asset in &ASSETS {
        hasher.write(asset.name.as_bytes());
        hasher.write(asset.content.as_bytes());
    }
    format!("{:016x}", hasher.finish())
});

/// The address of a file. Modules import each other by relative addresses, and so stay within one fingerprint.
pub fn url(name: &str) -> String {
    format!("/assets/{}/{name}", *FINGERPRINT)
}

/// GET /assets/{fingerprint}/{name}.
///
/// A page of an older version gets the file as it is now, and is told not to keep it.
pub async fn asset(Path((fingerprint, name)): Path<(String, String)>) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let caching = if fingerprint == *FINGERPRINT {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = [(CONTENT_TYPE, asset.content_type), (CACHE_CONTROL, caching)];
    (headers, asset.content).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_import_only_files_that_are_served() {
        for asset in &ASSETS {
            for line in asset
                .content
                .lines()
                .filter(|line| line.starts_with("import "))
            {
                let import = line.split('"').nth(1).unwrap_or_default();
                let name = import.strip_prefix("./").unwrap_or_default();
                assert!(
                    ASSETS.iter().any(|asset| asset.name == name),
                    "{}: {line}",
                    asset.name
                );
            }
        }
    }

    #[tokio::test]
    async fn only_the_current_version_is_kept_for_good() {
        for (fingerprint, name, status, caching) in [
            (
                FINGERPRINT.as_str(),
                "app.js",
                200,
                "public, max-age=31536000, immutable",
            ),
            ("0", "app.js", 200, "no-cache"),
            ("0", "mod.rs", 404, ""),
        ] {
            let answer = asset(Path((fingerprint.to_owned(), name.to_owned()))).await;
            assert_eq!(answer.status(), status, "{name}");
            let given = answer.headers().get(CACHE_CONTROL);
            assert_eq!(given.map_or("", |value| value.to_str().unwrap()), caching);
        }
    }
}

//! What is not prose: addresses, file names, code, tags and emoticons.

use super::TokenKind;

/// What a piece without its surrounding punctuation is, if it is not prose.
pub(super) fn structured_kind(core: &str) -> Option<TokenKind> {
    if core.len() < 2 || core.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let is_name_byte = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
    if let Some(rest) = core.strip_prefix('#') {
        let is_tag = rest.bytes().all(|b| is_name_byte(b) || b == b'-')
            && rest.bytes().any(|b| b.is_ascii_alphabetic());
        return is_tag.then_some(TokenKind::Hashtag);
    }
    if let Some(rest) = core.strip_prefix('@') {
        let is_name = rest
            .bytes()
            .all(|b| is_name_byte(b) || matches!(b, b'-' | b'.' | b'/'));
        return (is_name && !rest.is_empty()).then_some(TokenKind::Mention);
    }
    if is_url(core) {
        return Some(TokenKind::Url);
    }
    if is_email(core) {
        return Some(TokenKind::Email);
    }
    if is_path(core) {
        return Some(TokenKind::Path);
    }
    is_code(core).then_some(TokenKind::Code)
}

fn is_url(core: &str) -> bool {
    let lower = |prefix: &str| {
        core.get(..prefix.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(prefix))
    };
    if [
        "http://", "https://", "ftp://", "www.", "mailto:", "tel:", "file://", "ssh://",
    ]
    .iter()
    .any(|p| lower(p))
    {
        return true;
    }
    if core
        .find("://")
        .is_some_and(|at| at > 0 && core[..at].bytes().all(|b| b.is_ascii_alphanumeric()))
    {
        return true;
    }
    let host = core.split(['/', '?', '#', ':']).next().unwrap_or(core);
    is_domain(host)
}

/// A host name with a well-known top-level domain that is no English word.
fn is_domain(host: &str) -> bool {
    const TOP_LEVEL: [&str; 38] = [
        "ai", "app", "au", "biz", "blog", "ca", "ch", "cloud", "cn", "co", "com", "de", "dev",
        "edu", "es", "eu", "fm", "fr", "gov", "info", "int", "io", "jp", "ly", "mil", "net", "nl",
        "nz", "online", "org", "ru", "se", "shop", "site", "tech", "tv", "uk", "xyz",
    ];
    let Some((name, top)) = host.rsplit_once('.') else {
        return false;
    };
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    name.split('.').all(is_label) && (TOP_LEVEL.contains(&top) || top == "COM")
}

fn is_email(core: &str) -> bool {
    let Some((local, host)) = core.rsplit_once('@') else {
        return false;
    };
    let is_local = |b: u8| b.is_ascii_alphanumeric() || b >= 0x80 || b"._%+-'".contains(&b);
    !local.is_empty()
        && local.bytes().all(is_local)
        && host.contains('.')
        && host.split('.').all(|label| {
            !label.is_empty()
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b >= 0x80)
        })
}

fn is_path(core: &str) -> bool {
    const EXTENSIONS: [&str; 76] = [
        "aff", "bak", "bash", "bat", "bin", "bmp", "c", "cc", "cfg", "conf", "cpp", "cs", "css",
        "csv", "dat", "db", "dic", "dll", "doc", "docx", "env", "epub", "exe", "gif", "git", "go",
        "gz", "h", "hpp", "htm", "html", "ico", "ini", "ipynb", "jar", "java", "jpeg", "jpg", "js",
        "json", "jsx", "lock", "log", "lua", "md", "mov", "mp3", "mp4", "odt", "pdf", "php", "png",
        "ppt", "pptx", "ps1", "py", "rb", "rs", "rst", "rtf", "scss", "sh", "sql", "svg", "tar",
        "tex", "toml", "ts", "tsx", "txt", "xls", "xlsx", "xml", "yaml", "yml", "zip",
    ];
    let rooted = ["/", "./", "../", "~/", "\\\\"]
        .iter()
        .any(|prefix| core.starts_with(prefix));
    let drive = core.as_bytes().get(1..3) == Some(b":\\");
    if (rooted || drive) && core.bytes().any(|b| b.is_ascii_alphanumeric()) {
        return true;
    }
    let name = core.rsplit(['/', '\\']).next().unwrap_or(core);
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return false;
    };
    let is_stem = stem
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b >= 0x80 || b"._-+()".contains(&b));
    let extension = extension.to_ascii_lowercase();
    let known = EXTENSIONS.binary_search(&extension.as_str()).is_ok();
    // "end.So" and "end.go" are missing spaces: a stem that is a plain word needs an extension that is no word.
    let is_word = matches!(
        extension.as_str(),
        "go" | "lock" | "log" | "bat" | "bin" | "doc" | "jar" | "h" | "c" | "tar"
    );
    is_stem
        && known
        && (!is_word || core.contains('/') || !stem.bytes().all(|b| b.is_ascii_alphabetic()))
}

fn is_code(core: &str) -> bool {
    let bytes = core.as_bytes();
    let has = |byte: u8| bytes.contains(&byte);
    if core.ends_with("()") || core.contains("::") || core.contains("->") || core.contains("=>") {
        return true;
    }
    let plain = bytes.iter().all(|&b| {
        b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b'$' | b'/' | b':')
    });
    if has(b'_') && plain && bytes.iter().any(u8::is_ascii_alphanumeric) && !is_emphasis(core) {
        return true;
    }
    let version = core.strip_prefix(['v', 'V']).unwrap_or(core);
    if version.len() < core.len()
        && version.starts_with(|c: char| c.is_ascii_digit())
        && version
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
    {
        return true;
    }
    bytes.starts_with(b"0x") && bytes.len() > 2 && bytes[2..].iter().all(u8::is_ascii_hexdigit)
        || bytes.len() >= 7
            && bytes
                .iter()
                .all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase() || *b == b'-')
            && bytes.iter().any(u8::is_ascii_digit)
            && bytes.iter().any(u8::is_ascii_lowercase)
}

/// `_word_`, as people stress a word in plain text.
fn is_emphasis(core: &str) -> bool {
    core.strip_prefix('_')
        .and_then(|rest| rest.strip_suffix('_'))
        .is_some_and(|inner| inner.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// Whether a piece is one of the common emoticons.
pub(super) fn is_emoticon(piece: &str) -> bool {
    const EMOTICONS: [&str; 34] = [
        ":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", ":-p", ":/", ":-/",
        ":|", ":-|", ":o", ":O", ":-O", ":-o", ":'(", ":')", "XD", "xD", "<3", "</3", ":3", ":*",
        ":-*", "^^", "^_^", "=)", ":]", "o_O",
    ];
    // Most pieces are words: no emoticon but “xD” starts with two letters, and that has a capital behind.
    let is_word = match piece.as_bytes() {
        [first, second, ..] => first.is_ascii_alphabetic() && second.is_ascii_lowercase(),
        _ => true,
    };
    !is_word && piece.len() <= 4 && EMOTICONS.contains(&piece)
}

#[cfg(test)]
mod tests {
    use super::is_emoticon;

    #[test]
    fn emoticons_with_letters_are_told_from_words() {
        for piece in [":)", "XD", "xD", "o_O", ":o", ":P", "<3", "^^"] {
            assert!(is_emoticon(piece), "{piece}");
        }
        for piece in ["", "I", "is", "Xd", "DX", "(a)", "well"] {
            assert!(!is_emoticon(piece), "{piece}");
        }
    }
}

-- The same statements run on SQLite and on PostgreSQL.
-- `word_count` counts the rows of the user in `words`, so that a limit costs no count.
CREATE TABLE users (
    username TEXT NOT NULL PRIMARY KEY,
    word_count BIGINT NOT NULL
);

CREATE TABLE words (
    username TEXT NOT NULL REFERENCES users (username),
    dictionary TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (username, dictionary, word)
);

-- `digest` is the SHA-256 of the key, in hexadecimal.
CREATE TABLE keys (
    digest TEXT NOT NULL PRIMARY KEY,
    username TEXT NOT NULL
);

CREATE INDEX keys_of_user ON keys (username);

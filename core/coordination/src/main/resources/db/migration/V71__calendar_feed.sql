-- The word by which a calendar program reads what is due at a post, for as long as the posting lasts; only its hash is kept.
-- One for a posting: another one takes its place.
CREATE TABLE calendar_feed (
    posting UUID NOT NULL PRIMARY KEY REFERENCES posting (id),
    word_hash BINARY(32) NOT NULL UNIQUE,
    made_at DATETIME(6) NOT NULL
);

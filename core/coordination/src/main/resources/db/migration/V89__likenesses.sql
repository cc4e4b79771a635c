-- Keyed hashes of coded answers, to find what is alike at different offices without keeping what it is.
CREATE TABLE likeness_hash (
    likeness VARCHAR(100) NOT NULL,
    entry UUID NOT NULL REFERENCES form_entry (id),
    exact BOOLEAN NOT NULL,
    key_id INT NOT NULL,
    hash BINARY(32) NOT NULL,
    PRIMARY KEY (likeness, entry, hash),
    KEY likeness_hash_value (likeness, hash, entry)
);

-- Two entries that look alike, for the post above both offices to decide. It holds neither what is alike nor how.
CREATE TABLE likeness_proposal (
    id UUID NOT NULL PRIMARY KEY,
    likeness VARCHAR(100) NOT NULL,
    one UUID NOT NULL REFERENCES form_entry (id),
    other UUID NOT NULL REFERENCES form_entry (id),
    one_post UUID NOT NULL REFERENCES post (id),
    other_post UUID NOT NULL REFERENCES post (id),
    alike INT NOT NULL,
    exact BOOLEAN NOT NULL,
    to_post UUID NOT NULL REFERENCES post (id),
    found_at DATETIME(6) NOT NULL,
    same BOOLEAN NULL,
    decided_at DATETIME(6) NULL,
    decided_by UUID NULL REFERENCES account (id),
    version INT NOT NULL,
    UNIQUE KEY likeness_pair (likeness, one, other),
    KEY likeness_to (to_post, decided_at, id),
    KEY likeness_one (one_post, same, id),
    KEY likeness_other (other_post, same, id)
);

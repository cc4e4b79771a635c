-- What an officer has typed and not yet submitted. It is sealed like the answers it may become: under the key of the person
-- of the case whom the officer knows, and before there is one under the officer's own.
CREATE TABLE draft (
    id UUID NOT NULL PRIMARY KEY,
    account UUID NOT NULL REFERENCES account (id),
    -- Which screen it belongs to; the account's only draft of it.
    place VARCHAR(250) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    case_file UUID NULL REFERENCES case_file (id),
    form VARCHAR(100) NULL,
    entry UUID NULL REFERENCES form_entry (id),
    -- Under whose key it is sealed; NULL: under the account's.
    person UUID NULL REFERENCES person (id),
    sealed_content MEDIUMBLOB NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    kept_until DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY draft_place (account, place),
    KEY draft_expiry (kept_until)
);

-- One data key per account that needed one, wrapped by a key that lies outside the database.
CREATE TABLE account_key (
    account UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    wrapped_key VARBINARY(200) NOT NULL
);

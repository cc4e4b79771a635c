-- The slip that a person takes home: nothing on it says what her case is about. With the code on it and a word that she
-- chose, any counter tells her how things stand.
CREATE TABLE slip (
    person UUID NOT NULL PRIMARY KEY REFERENCES person (id),
    case_file UUID NOT NULL REFERENCES case_file (id),
    -- Whose office and phone stand on it.
    post UUID NOT NULL REFERENCES post (id),
    next_on DATE NULL,
    -- A slow hash of a keyed hash of the word; NULL: she chose none.
    word_hash VARCHAR(300) NULL,
    failed_attempts INT NOT NULL,
    locked_until DATETIME(6) NULL,
    given_at DATETIME(6) NOT NULL,
    given_by UUID NOT NULL REFERENCES account (id),
    version INT NOT NULL
);

-- Officers who ask for the status of persons, and how often in turn they gave a wrong code or word.
CREATE TABLE status_asker (
    account UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    failed_attempts INT NOT NULL,
    locked_until DATETIME(6) NULL
);

-- A letter is a disclosure on paper. Its words are kept as they were, sealed under the key of the person whom it is about,
-- so that each copy is the same and erasing her erases them; afterwards only copies and version change.
CREATE TABLE letter (
    id UUID NOT NULL PRIMARY KEY,
    -- The part of the number that is this letter's own: random, with a check character. It stands in addresses.
    code VARCHAR(20) NOT NULL UNIQUE,
    number VARCHAR(60) NOT NULL,
    -- Where it stands in its office's series of the year: no number is missing, so no letter can go missing unseen.
    office UUID NOT NULL REFERENCES office (id),
    series_year INT NOT NULL,
    serial INT NOT NULL,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    kind VARCHAR(100) NOT NULL,
    entry UUID NULL REFERENCES form_entry (id),
    referral UUID NULL REFERENCES referral (id),
    language VARCHAR(2) NOT NULL,
    basis VARCHAR(20) NOT NULL,
    basis_consent UUID NULL REFERENCES consent (id),
    sealed_basis_reference VARBINARY(800) NULL,
    tells_identity BOOLEAN NOT NULL,
    sealed_sheet MEDIUMBLOB NOT NULL,
    copies INT NOT NULL,
    issued_by_post UUID NOT NULL REFERENCES post (id),
    issued_by UUID NOT NULL REFERENCES account (id),
    issued_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY letter_serial (office, series_year, serial),
    KEY letter_case (case_file, id)
);

-- The last number that an office gave in a year; locked until the letter is written.
CREATE TABLE letter_series (
    office UUID NOT NULL REFERENCES office (id),
    series_year INT NOT NULL,
    last_serial INT NOT NULL,
    PRIMARY KEY (office, series_year)
);

-- Each copy and to whom it goes; 1 is the original. The PDF is kept as it was made, sealed under the keys of all persons
-- of whom it tells: with any of them it is gone, and the words above are all that is left to print.
CREATE TABLE letter_copy (
    letter UUID NOT NULL REFERENCES letter (id),
    copy INT NOT NULL,
    recipient VARCHAR(10) NOT NULL,
    to_post UUID NULL REFERENCES post (id),
    to_person UUID NULL REFERENCES person (id),
    sealed_lines VARBINARY(4000) NOT NULL,
    sealed_pdf MEDIUMBLOB NOT NULL,
    made_by_post UUID NOT NULL REFERENCES post (id),
    made_by UUID NOT NULL REFERENCES account (id),
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (letter, copy)
);

-- What a letter tells of who a person is, apart from its other words and under that person's own key.
CREATE TABLE letter_identity (
    letter UUID NOT NULL REFERENCES letter (id),
    person UUID NOT NULL REFERENCES person (id),
    -- The first copy that tells of this person.
    since_copy INT NOT NULL,
    sealed_words VARBINARY(8000) NOT NULL,
    PRIMARY KEY (letter, person)
);

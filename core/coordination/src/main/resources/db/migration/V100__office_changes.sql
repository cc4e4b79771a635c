-- What an office was called before it was changed, and its telephone; who changed it, and by which order. Rows stay.
CREATE TABLE office_change (
    office UUID NOT NULL REFERENCES office (id),
    -- The version that was changed.
    version INT NOT NULL,
    at DATETIME(6) NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    name_en VARCHAR(160) NOT NULL,
    name_hi VARCHAR(160) NOT NULL,
    phone VARCHAR(20) NULL,
    -- NULL: by an import of posts.
    reference VARCHAR(120) NULL,
    PRIMARY KEY (office, version)
);

-- A refusal, before the level above. It stands in no timeline of its case: the office that refused must not see it.
CREATE TABLE grievance (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NOT NULL REFERENCES district (lgd_code),
    department VARCHAR(40) NOT NULL,
    -- A declared refusal or a service, by its full code.
    what VARCHAR(100) NOT NULL,
    against_post UUID NOT NULL REFERENCES post (id),
    against_office UUID NOT NULL REFERENCES office (id),
    to_post UUID NOT NULL REFERENCES post (id),
    -- The entry or the referral that refused; NULL where somebody opened it by hand without one.
    source UUID NULL,
    -- NULL where the refusal itself opened it.
    opened_by_post UUID NULL REFERENCES post (id),
    refused_at DATETIME(6) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    decision VARCHAR(20) NULL,
    decided_at DATETIME(6) NULL,
    decided_by_post UUID NULL REFERENCES post (id),
    decided_by UUID NULL REFERENCES account (id),
    -- Why, in the words of who decided; under the person's key.
    sealed_reason VARBINARY(8000) NULL,
    version INT NOT NULL,
    UNIQUE KEY grievance_source (source, what),
    KEY grievance_to (to_post, decided_at, due_at, id),
    KEY grievance_level (department, state, district, id),
    KEY grievance_opened (opened_by_post, id)
);

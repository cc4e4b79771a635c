-- What one department's own entries say that a person can get, as it was last reckoned. Sealed under her key: what she
-- can get tells what befell her.
CREATE TABLE eligibility_standing (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    state INT NOT NULL,
    person UUID NOT NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    -- Of the state's rules on the day, so that what was reckoned with others is found.
    rules CHAR(64) NOT NULL,
    sealed_schemes MEDIUMBLOB NOT NULL,
    -- Schemes that became possible and that nobody of the department has seen.
    unseen INT NOT NULL,
    version INT NOT NULL,
    reckoned_at DATETIME(6) NOT NULL,
    UNIQUE KEY eligibility_standing_person (person, department),
    KEY eligibility_standing_unseen (department, unseen, id),
    KEY eligibility_standing_rules (state, rules, id),
    KEY eligibility_standing_case (case_file)
);

-- An application for a scheme. What was told in it (papers, sums, reasons) lies sealed in its steps.
CREATE TABLE scheme_application (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    scheme VARCHAR(100) NOT NULL,
    -- What must not be given twice: several departments' schemes may give the same.
    benefit VARCHAR(100) NOT NULL,
    department VARCHAR(40) NOT NULL,
    applied_by_post UUID NOT NULL REFERENCES post (id),
    applied_by_department VARCHAR(40) NOT NULL,
    status VARCHAR(20) NOT NULL,
    applied_at DATETIME(6) NOT NULL,
    -- NULL where no source gives a time.
    decide_by DATETIME(6) NULL,
    decided_at DATETIME(6) NULL,
    version INT NOT NULL,
    KEY scheme_application_case (case_file, id),
    KEY scheme_application_benefit (person, benefit),
    KEY scheme_application_list (department, status, id)
);

CREATE TABLE scheme_application_step (
    application UUID NOT NULL REFERENCES scheme_application (id),
    number INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    at DATETIME(6) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    department VARCHAR(40) NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    sealed_content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (application, number)
);

-- How great a danger was judged to be, by which version of which instrument. Answers, score, level and reason lie sealed
-- under the person's key: that somebody is in danger is told to nobody who reads the database.
CREATE TABLE risk_assessment (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    -- Full code: department.code.
    instrument VARCHAR(100) NOT NULL,
    instrument_version INT NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    account UUID NOT NULL REFERENCES account (id),
    at DATETIME(6) NOT NULL,
    sealed VARBINARY(16000) NOT NULL,
    KEY risk_assessment_case (case_file, id)
);

-- From which score on a state takes a danger for one of a level. Policy and no law; each row names the order behind it.
CREATE TABLE risk_threshold (
    state INT NOT NULL REFERENCES state (lgd_code),
    instrument VARCHAR(100) NOT NULL,
    instrument_version INT NOT NULL,
    level VARCHAR(10) NOT NULL,
    from_score INT NOT NULL,
    order_number VARCHAR(80) NOT NULL,
    set_by UUID NOT NULL REFERENCES account (id),
    set_at DATETIME(6) NOT NULL,
    PRIMARY KEY (state, instrument, instrument_version, level)
);

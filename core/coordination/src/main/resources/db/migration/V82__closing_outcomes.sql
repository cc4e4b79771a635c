-- What came of a case for each person it was for, told at its closing. Sealed under the person's key.
CREATE TABLE case_outcome (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    at DATETIME(6) NOT NULL,
    sealed VARBINARY(12000) NOT NULL,
    KEY case_outcome_case (case_file, id)
);

-- Asking her, 30 and 90 days after the closing, by the means that she chose. How she was is sealed.
CREATE TABLE safety_check (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    days INT NOT NULL,
    means VARCHAR(10) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    status VARCHAR(12) NOT NULL,
    sealed_result VARBINARY(5000) NULL,
    checked_at DATETIME(6) NULL,
    checked_by UUID NULL REFERENCES account (id),
    version INT NOT NULL,
    KEY safety_check_post (post, status, due_at, id),
    KEY safety_check_case (case_file, id)
);

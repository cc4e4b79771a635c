-- What several posts do for one person, in versions that are kept. What each item says lies sealed with its action, and of
-- every version as it was then.
CREATE TABLE case_plan (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    kind VARCHAR(12) NOT NULL,
    keeper_post UUID NOT NULL REFERENCES post (id),
    keeper_department VARCHAR(40) NOT NULL,
    copy_wanted BOOLEAN NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY case_plan_once (case_file, person, kind, keeper_department)
);

CREATE TABLE case_plan_version (
    plan UUID NOT NULL REFERENCES case_plan (id),
    version INT NOT NULL,
    at DATETIME(6) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    account UUID NOT NULL REFERENCES account (id),
    PRIMARY KEY (plan, version)
);

CREATE TABLE case_plan_item (
    plan UUID NOT NULL REFERENCES case_plan (id),
    version INT NOT NULL,
    place INT NOT NULL,
    action UUID NOT NULL REFERENCES case_action (id),
    owner_post UUID NOT NULL REFERENCES post (id),
    due_at DATETIME(6) NOT NULL,
    sealed_text VARBINARY(5000) NOT NULL,
    PRIMARY KEY (plan, version, place)
);

-- How far a department's own work in a case has come, in codes of its declaration.
CREATE TABLE lane_case (
    lane VARCHAR(100) NOT NULL,
    case_file UUID NOT NULL REFERENCES case_file (id),
    department VARCHAR(40) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    opened_at DATETIME(6) NOT NULL,
    -- NULL until an entry says where it stands.
    stage VARCHAR(60) NULL,
    stage_since DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (lane, case_file),
    KEY lane_case_post (post, lane, ended_at)
);

CREATE TABLE lane_sign (
    lane VARCHAR(100) NOT NULL,
    case_file UUID NOT NULL REFERENCES case_file (id),
    sign VARCHAR(60) NOT NULL,
    PRIMARY KEY (lane, case_file, sign)
);

-- What a rule of prevention found: one establishment, or one entry about one child. Nothing of what was answered stands
-- here. A child's is deleted on its day; that it was ever found is then known as a keyed hash only, so that the same entry
-- is never found again.
CREATE TABLE finding (
    id UUID NOT NULL PRIMARY KEY,
    -- Full code, department.rule.
    rule VARCHAR(100) NOT NULL,
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NOT NULL REFERENCES district (lgd_code),
    establishment UUID NULL REFERENCES establishment (id),
    status_found VARCHAR(60) NULL,
    case_file UUID NULL REFERENCES case_file (id),
    entry UUID NULL REFERENCES form_entry (id),
    reported_by_post UUID NULL REFERENCES post (id),
    found_on DATE NOT NULL,
    owner_post UUID NOT NULL REFERENCES post (id),
    referred_by_post UUID NULL REFERENCES post (id),
    decide_by DATE NOT NULL,
    late_told_at DATETIME(6) NULL,
    -- NULL until it was decided.
    decision VARCHAR(10) NULL,
    measure VARCHAR(60) NULL,
    reason VARCHAR(30) NULL,
    decided_by_post UUID NULL REFERENCES post (id),
    decided_by UUID NULL REFERENCES account (id),
    decided_at DATETIME(6) NULL,
    -- The round of inspections in which its establishment stands, among others.
    round UUID NULL,
    -- Reckoned by the platform, never entered; NULL until it was measured first.
    result VARCHAR(20) NULL,
    result_count INT NULL,
    result_status VARCHAR(60) NULL,
    measured_on DATE NULL,
    final BOOLEAN NOT NULL,
    delete_on DATE NOT NULL,
    version INT NOT NULL,
    KEY finding_owner (owner_post, decision, decide_by),
    KEY finding_referred_by (referred_by_post),
    KEY finding_place (district, rule, id),
    KEY finding_rule (rule, state, final),
    KEY finding_deletion (delete_on)
);

-- Each thing is found once, on however many nodes: a keyed hash of what was found by which rule.
CREATE TABLE finding_made (
    rule VARCHAR(100) NOT NULL,
    key_hash BINARY(32) NOT NULL,
    PRIMARY KEY (rule, key_hash)
);

-- The days on which everything was looked at to the end.
CREATE TABLE finding_look (
    day DATE NOT NULL PRIMARY KEY,
    ended_at DATETIME(6) NOT NULL
);

-- A round is made for every district each month, whether anything was found or not; that one was made, how many units it
-- has and when, tells nothing. Which of its units were found stands in finding alone.
CREATE TABLE inspection_round (
    id UUID NOT NULL PRIMARY KEY,
    -- Full code, department.inspection.
    inspection VARCHAR(100) NOT NULL,
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NOT NULL REFERENCES district (lgd_code),
    -- The first day of its month.
    month DATE NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    due_on DATE NOT NULL,
    units INT NOT NULL,
    inspected INT NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY inspection_round_once (inspection, district, month),
    KEY inspection_round_post (post, month)
);

CREATE TABLE inspection_unit (
    round UUID NOT NULL REFERENCES inspection_round (id),
    establishment UUID NOT NULL REFERENCES establishment (id),
    -- By code, so that the order tells nothing.
    number INT NOT NULL,
    inspected_on DATE NULL,
    report_held_at VARCHAR(160) NULL,
    report_register VARCHAR(80) NULL,
    report_number VARCHAR(80) NULL,
    recorded_by_post UUID NULL REFERENCES post (id),
    recorded_by UUID NULL REFERENCES account (id),
    recorded_at DATETIME(6) NULL,
    PRIMARY KEY (round, number),
    UNIQUE KEY inspection_unit_once (round, establishment)
);

-- Meetings of a state or a district. What is written in them names offices and codes, never a person; the program refuses
-- what looks like a phone or is a number of a case.
CREATE TABLE meeting (
    id UUID NOT NULL PRIMARY KEY,
    -- Random, with a check character: it stands in addresses and on paper.
    code VARCHAR(20) NOT NULL UNIQUE,
    state INT NOT NULL REFERENCES state (lgd_code),
    -- NULL: the state's own.
    district INT NULL REFERENCES district (lgd_code),
    planned_at DATETIME(6) NOT NULL,
    venue VARCHAR(160) NULL,
    status VARCHAR(10) NOT NULL,
    convened_by_post UUID NOT NULL REFERENCES post (id),
    chair_post UUID NOT NULL REFERENCES post (id),
    held_at DATETIME(6) NULL,
    minutes TEXT NULL,
    minutes_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    KEY meeting_place (state, district, id)
);

CREATE TABLE meeting_invitee (
    meeting UUID NOT NULL REFERENCES meeting (id),
    post UUID NOT NULL REFERENCES post (id),
    -- NULL until the meeting was held.
    attendance VARCHAR(12) NULL,
    PRIMARY KEY (meeting, post),
    KEY meeting_invitee_post (post, meeting)
);

-- A decision belongs to a post and stays open, from meeting to meeting, until somebody other than its owner has verified
-- the evidence.
CREATE TABLE decision (
    id UUID NOT NULL PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    number INT NOT NULL,
    state INT NOT NULL,
    district INT NULL,
    owner_post UUID NOT NULL REFERENCES post (id),
    text VARCHAR(1000) NOT NULL,
    due_on DATE NOT NULL,
    status VARCHAR(10) NOT NULL,
    evidence_held_at VARCHAR(160) NULL,
    evidence_register VARCHAR(80) NULL,
    evidence_number VARCHAR(80) NULL,
    reported_by_post UUID NULL REFERENCES post (id),
    reported_by UUID NULL REFERENCES account (id),
    reported_at DATETIME(6) NULL,
    verified_by_post UUID NULL REFERENCES post (id),
    verified_by UUID NULL REFERENCES account (id),
    verified_at DATETIME(6) NULL,
    sent_back INT NOT NULL DEFAULT 0,
    sent_back_reason VARCHAR(30) NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY decision_number (meeting, number),
    KEY decision_owner (owner_post, status, due_on),
    KEY decision_place (state, district, status, due_on)
);

-- As it was drawn from what is open; drawn anew until the meeting is held, and then a record.
CREATE TABLE meeting_agenda (
    meeting UUID NOT NULL REFERENCES meeting (id),
    number INT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    department VARCHAR(40) NOT NULL,
    district INT NULL,
    decision UUID NULL REFERENCES decision (id),
    amount INT NOT NULL,
    since DATE NULL,
    PRIMARY KEY (meeting, number),
    KEY meeting_agenda_decision (decision)
);

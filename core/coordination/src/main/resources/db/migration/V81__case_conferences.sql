-- The posts of a case come together about one danger. Seen by the posts that were invited and by nobody else; agenda, returns
-- and basis lie sealed under the person's key.
CREATE TABLE case_conference (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    convener_post UUID NOT NULL REFERENCES post (id),
    convener_department VARCHAR(40) NOT NULL,
    ground VARCHAR(12) NOT NULL,
    assessment UUID NULL REFERENCES risk_assessment (id),
    status VARCHAR(12) NOT NULL,
    -- Of its case and department there is one at a time: the department while it is not over, NULL afterwards.
    under_way VARCHAR(40) NULL,
    proposed_at DATETIME(6) NOT NULL,
    decide_by DATETIME(6) NOT NULL,
    planned_at DATETIME(6) NULL,
    returns_due_at DATETIME(6) NULL,
    held_at DATETIME(6) NULL,
    follow_up_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    set_aside_reason VARCHAR(30) NULL,
    basis VARCHAR(20) NULL,
    sealed_basis_reference VARBINARY(1000) NULL,
    sealed_agenda VARBINARY(16000) NULL,
    version INT NOT NULL,
    UNIQUE KEY case_conference_once (case_file, under_way),
    KEY case_conference_case (case_file, id)
);

CREATE TABLE conference_invitee (
    conference UUID NOT NULL REFERENCES case_conference (id),
    post UUID NOT NULL REFERENCES post (id),
    sealed_answer VARBINARY(16000) NULL,
    answered_at DATETIME(6) NULL,
    answered_by UUID NULL REFERENCES account (id),
    -- NULL until it was held.
    present BOOLEAN NULL,
    PRIMARY KEY (conference, post),
    KEY conference_invitee_post (post, conference)
);

-- What a post has promised to do for a person by a time: decided in a conference, or an item of a plan. It is over when
-- somebody other than who did it has seen the evidence, or when the person did not want it.
CREATE TABLE case_action (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    source_kind VARCHAR(12) NOT NULL,
    -- The conference or the plan.
    source UUID NOT NULL,
    number INT NOT NULL,
    owner_post UUID NOT NULL REFERENCES post (id),
    owner_department VARCHAR(40) NOT NULL,
    made_by_post UUID NOT NULL REFERENCES post (id),
    due_at DATETIME(6) NOT NULL,
    status VARCHAR(10) NOT NULL,
    outcome VARCHAR(20) NULL,
    sealed_text VARBINARY(5000) NOT NULL,
    sealed_result VARBINARY(5000) NULL,
    reported_at DATETIME(6) NULL,
    reported_by UUID NULL REFERENCES account (id),
    verified_at DATETIME(6) NULL,
    verified_by UUID NULL REFERENCES account (id),
    verified_by_post UUID NULL REFERENCES post (id),
    sent_back INT NOT NULL DEFAULT 0,
    sent_back_reason VARCHAR(30) NULL,
    overdue_told_at DATETIME(6) NULL,
    made_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY case_action_number (source, number),
    KEY case_action_owner (owner_post, status, due_at, id),
    KEY case_action_overdue (status, overdue_told_at, due_at)
);

-- What a law demands in a case, with its clock. The event's time is that of the event, not of its entry. The row is never
-- deleted; what happened to it stands in the timeline under its id.
CREATE TABLE duty (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    -- Whom it is owed to or about.
    person UUID NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    code VARCHAR(60) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    -- What a case has this duty once for: a person, an entry, a referral, the case itself, a noted event.
    occurrence UUID NOT NULL,
    -- The entry, referral or case that was the event; a noted event is its own source.
    source UUID NOT NULL,
    event_department VARCHAR(40) NOT NULL,
    event_at DATETIME(6) NOT NULL,
    -- NULL where nobody of the platform answers for it, or no post of the department exists in the state.
    post UUID NULL REFERENCES post (id),
    -- The post that the law names was not found; it lies with the nodal post instead.
    without_post BOOLEAN NOT NULL,
    due_at DATETIME(6) NOT NULL,
    alarm_at DATETIME(6) NOT NULL,
    journey_minutes INT NOT NULL,
    standing VARCHAR(30) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    -- When the act was done, and when that was told here.
    done_at DATETIME(6) NULL,
    closed_at DATETIME(6) NULL,
    closed_by_post UUID NULL REFERENCES post (id),
    proof_kind VARCHAR(10) NULL,
    proof UUID NULL,
    -- Where the proof is held, or why it was waived or closed; under the person's key.
    sealed_note VARBINARY(8000) NULL,
    -- The entry that was the event was corrected: it no longer says so, or says a later time.
    event_corrected_at DATETIME(6) NULL,
    event_corrected_by UUID NULL REFERENCES account (id),
    alarmed_at DATETIME(6) NULL,
    overdue_told_at DATETIME(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY duty_once (case_file, department, code, occurrence),
    KEY duty_case (case_file, id),
    KEY duty_post (post, standing, due_at, id),
    KEY duty_alarm (standing, kind, alarmed_at, alarm_at),
    KEY duty_overdue (standing, kind, overdue_told_at, due_at)
);

-- Who compared a duty's rule with the gazette or India Code, and with which text. Two persons settle it: then it breaches,
-- until then it advises. A rule that changes is another rule, and nobody has compared it.
CREATE TABLE law_check (
    id UUID NOT NULL PRIMARY KEY,
    department VARCHAR(40) NOT NULL,
    code VARCHAR(60) NOT NULL,
    rule CHAR(64) NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    source VARCHAR(300) NOT NULL,
    text_hash CHAR(64) NOT NULL,
    read_on DATE NOT NULL,
    checked_at DATETIME(6) NOT NULL,
    UNIQUE KEY law_check_once (department, code, rule, account)
);

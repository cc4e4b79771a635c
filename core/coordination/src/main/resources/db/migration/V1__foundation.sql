-- Identifiers are UUIDv7 in MariaDB's own UUID type. Times are UTC. Whatever can tell who a person is lies in a column
-- named sealed_*: AES-256-GCM under that person's data key, so that destroying the key erases the person.

-- Whatever the server's default is: Hindi needs it, and codes compare without regard to case.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE state (
    lgd_code INT NOT NULL PRIMARY KEY,
    iso_code VARCHAR(6) NOT NULL UNIQUE,
    name_en VARCHAR(80) NOT NULL,
    name_hi VARCHAR(80) NOT NULL,
    kind VARCHAR(5) NOT NULL
);

CREATE TABLE district (
    lgd_code INT NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    short_code VARCHAR(5) NOT NULL,
    name_en VARCHAR(80) NOT NULL,
    name_hi VARCHAR(80) NOT NULL,
    UNIQUE KEY district_short_code (state, short_code)
);

-- A department is enabled in a state from a day on, until the first day on which it no longer is; the row stays.
CREATE TABLE department_enabling (
    id UUID NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    department VARCHAR(40) NOT NULL,
    enabled_from DATE NOT NULL,
    enabled_until DATE NULL,
    KEY department_enabling_state (state, department, enabled_from)
);

CREATE TABLE office (
    id UUID NOT NULL PRIMARY KEY,
    code VARCHAR(60) NOT NULL UNIQUE,
    department VARCHAR(40) NOT NULL,
    level VARCHAR(10) NOT NULL,
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NULL REFERENCES district (lgd_code),
    name_en VARCHAR(160) NOT NULL,
    name_hi VARCHAR(160) NOT NULL,
    phone VARCHAR(20) NULL,
    version INT NOT NULL,
    KEY office_place (state, district, department)
);

CREATE TABLE post (
    id UUID NOT NULL PRIMARY KEY,
    code VARCHAR(80) NOT NULL UNIQUE,
    office UUID NOT NULL REFERENCES office (id),
    kind VARCHAR(60) NOT NULL,
    nodal BOOLEAN NOT NULL,
    -- department, level and place of a nodal post, NULL for any other: there is one such seat.
    nodal_seat VARCHAR(120) NULL UNIQUE,
    name_en VARCHAR(160) NOT NULL,
    name_hi VARCHAR(160) NOT NULL,
    reports_to UUID NULL REFERENCES post (id),
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    KEY post_office (office),
    KEY post_reports_to (reports_to)
);

CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    sign_in_name VARCHAR(60) NOT NULL UNIQUE,
    display_name VARCHAR(120) NOT NULL,
    role VARCHAR(30) NOT NULL,
    state INT NULL REFERENCES state (lgd_code),
    password_hash VARCHAR(300) NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    failed_attempts INT NOT NULL,
    locked_until DATETIME(6) NULL,
    left_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL
);

CREATE TABLE session (
    token_hash BINARY(32) NOT NULL PRIMARY KEY,
    account UUID NOT NULL REFERENCES account (id),
    created_at DATETIME(6) NOT NULL,
    last_seen_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    KEY session_account (account),
    KEY session_expiry (expires_at)
);

CREATE TABLE access_token (
    id UUID NOT NULL PRIMARY KEY,
    token_hash BINARY(32) NOT NULL UNIQUE,
    account UUID NOT NULL REFERENCES account (id),
    name VARCHAR(80) NOT NULL,
    scopes VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    KEY access_token_account (account)
);

-- An account holds a post from a day on, until the first day on which it no longer does; NULL: until further notice. A vacancy is the absence of such a row, never a row of its own.
CREATE TABLE posting (
    id UUID NOT NULL PRIMARY KEY,
    post UUID NOT NULL REFERENCES post (id),
    account UUID NOT NULL REFERENCES account (id),
    charge VARCHAR(20) NOT NULL,
    order_number VARCHAR(80) NOT NULL,
    order_date DATE NOT NULL,
    held_from DATE NOT NULL,
    held_until DATE NULL,
    version INT NOT NULL,
    KEY posting_account (account, held_from),
    KEY posting_post (post, held_from)
);

-- A file of posts or officers that was imported; its rows are not kept.
CREATE TABLE bulk_import (
    id UUID NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    at DATETIME(6) NOT NULL,
    created INT NOT NULL,
    changed INT NOT NULL,
    unchanged INT NOT NULL
);

CREATE TABLE case_file (
    id UUID NOT NULL PRIMARY KEY,
    number VARCHAR(40) NOT NULL UNIQUE,
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NOT NULL REFERENCES district (lgd_code),
    category VARCHAR(40) NOT NULL,
    channel VARCHAR(40) NOT NULL,
    status VARCHAR(10) NOT NULL,
    restricted BOOLEAN NOT NULL,
    owner_post UUID NOT NULL REFERENCES post (id),
    opened_by_post UUID NOT NULL REFERENCES post (id),
    opened_at DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    close_reason VARCHAR(40) NULL,
    version INT NOT NULL,
    KEY case_file_district (district, status, id)
);

-- Which post takes part in which case, and through which department and place. Access starts from here.
CREATE TABLE participation (
    case_file UUID NOT NULL REFERENCES case_file (id),
    post UUID NOT NULL REFERENCES post (id),
    department VARCHAR(40) NOT NULL,
    state INT NOT NULL,
    district INT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (case_file, post),
    KEY participation_post (post, case_file),
    KEY participation_place (department, district, case_file)
);

-- A restricted case is open to these posts only.
CREATE TABLE named_post (
    case_file UUID NOT NULL REFERENCES case_file (id),
    post UUID NOT NULL REFERENCES post (id),
    PRIMARY KEY (case_file, post)
);

-- An office whose officer is accused is answered as if the case did not exist.
CREATE TABLE excluded_office (
    case_file UUID NOT NULL REFERENCES case_file (id),
    office UUID NOT NULL REFERENCES office (id),
    PRIMARY KEY (case_file, office)
);

CREATE TABLE person (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    code VARCHAR(20) NOT NULL UNIQUE,
    role VARCHAR(20) NOT NULL,
    gender VARCHAR(20) NOT NULL,
    age_group VARCHAR(10) NOT NULL,
    in_accused_household BOOLEAN NOT NULL,
    recorded_by_post UUID NOT NULL REFERENCES post (id),
    recorded_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    KEY person_case (case_file)
);

-- One data key per person, wrapped by a key that lies outside the database. Deleting the row erases the person.
CREATE TABLE person_key (
    person UUID NOT NULL PRIMARY KEY REFERENCES person (id),
    wrapped_key VARBINARY(200) NOT NULL
);

CREATE TABLE person_identity (
    person UUID NOT NULL PRIMARY KEY REFERENCES person (id),
    sealed_identity VARBINARY(8000) NOT NULL
);

CREATE TABLE safe_contact (
    person UUID NOT NULL PRIMARY KEY REFERENCES person (id),
    may_call BOOLEAN NOT NULL,
    may_text BOOLEAN NOT NULL,
    may_visit BOOLEAN NOT NULL,
    sealed_details VARBINARY(4000) NOT NULL,
    version INT NOT NULL
);

-- Search by phone or external number goes through a keyed hash; key_id tells which key, for rotation.
CREATE TABLE search_hash (
    case_file UUID NOT NULL REFERENCES case_file (id),
    kind VARCHAR(20) NOT NULL,
    key_id INT NOT NULL,
    hash BINARY(32) NOT NULL,
    person UUID NULL REFERENCES person (id),
    PRIMARY KEY (case_file, kind, key_id, hash),
    KEY search_hash_value (kind, hash)
);

CREATE TABLE incident (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    occurred_from DATETIME(6) NULL,
    occurred_until DATETIME(6) NULL,
    district INT NULL REFERENCES district (lgd_code),
    sealed_narrative VARBINARY(20000) NULL,
    recorded_by_post UUID NOT NULL REFERENCES post (id),
    recorded_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    KEY incident_case (case_file)
);

CREATE TABLE form_entry (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    department VARCHAR(40) NOT NULL,
    form VARCHAR(100) NOT NULL,
    -- 1 where a case holds one entry of the form, NULL where it holds many: the unique key then does not apply.
    only_one TINYINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    KEY form_entry_case (case_file, form),
    UNIQUE KEY form_entry_only_one (case_file, form, only_one)
);

CREATE TABLE form_entry_version (
    entry UUID NOT NULL REFERENCES form_entry (id),
    version INT NOT NULL,
    form_version INT NOT NULL,
    sealed_answers MEDIUMBLOB NOT NULL,
    recorded_by_post UUID NOT NULL REFERENCES post (id),
    recorded_by UUID NOT NULL REFERENCES account (id),
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (entry, version)
);

CREATE TABLE consent (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    given_by UUID NOT NULL REFERENCES person (id),
    decision VARCHAR(10) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    to_department VARCHAR(40) NOT NULL,
    language VARCHAR(10) NOT NULL,
    recorded_by_post UUID NOT NULL REFERENCES post (id),
    recorded_at DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    version INT NOT NULL,
    KEY consent_case (case_file)
);

CREATE TABLE referral (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    from_post UUID NOT NULL REFERENCES post (id),
    to_post UUID NOT NULL REFERENCES post (id),
    from_department VARCHAR(40) NOT NULL,
    to_department VARCHAR(40) NOT NULL,
    service VARCHAR(100) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    basis VARCHAR(20) NOT NULL,
    basis_consent UUID NULL REFERENCES consent (id),
    basis_reference VARCHAR(120) NULL,
    urgency VARCHAR(10) NOT NULL,
    status VARCHAR(20) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    acknowledge_by DATETIME(6) NOT NULL,
    act_by DATETIME(6) NOT NULL,
    received_at DATETIME(6) NULL,
    acknowledged_at DATETIME(6) NULL,
    answered_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    reason VARCHAR(40) NULL,
    outcome VARCHAR(40) NULL,
    sealed_note VARBINARY(8000) NULL,
    redirected_from UUID NULL REFERENCES referral (id),
    version INT NOT NULL,
    KEY referral_case (case_file),
    KEY referral_inbox (to_post, status, id),
    KEY referral_outbox (from_post, status, id),
    KEY referral_expiry (status, act_by)
);

-- The chosen data set: fields of the sender's entries that the receiver may read. No answer is copied.
CREATE TABLE referral_field (
    referral UUID NOT NULL REFERENCES referral (id),
    form VARCHAR(100) NOT NULL,
    path VARCHAR(200) NOT NULL,
    PRIMARY KEY (referral, form, path)
);

-- Every step of a case, without any content.
CREATE TABLE timeline (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    at DATETIME(6) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    department VARCHAR(40) NOT NULL,
    -- NULL: the platform itself, for instance when a referral expires.
    account UUID NULL REFERENCES account (id),
    subject UUID NULL,
    other_department VARCHAR(40) NULL,
    detail VARCHAR(100) NULL,
    KEY timeline_case (case_file, id)
);

-- Who did, read or searched what, and for which purpose. The program can only add.
CREATE TABLE audit (
    id UUID NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    action VARCHAR(40) NOT NULL,
    account UUID NULL,
    post UUID NULL,
    case_file UUID NULL,
    subject UUID NULL,
    purpose VARCHAR(60) NULL,
    detail VARCHAR(200) NULL,
    sealed_reason VARBINARY(4000) NULL,
    KEY audit_case (case_file, id),
    KEY audit_account (account, id)
);

-- What others are told: codes and identifiers only, never a content.
CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    case_file UUID NOT NULL,
    subject UUID NULL,
    to_post UUID NULL,
    KEY outbox_to_post (to_post, id)
);

-- A mutation's key, so that it is carried out once. No answer is stored: a repeat reads the result again.
CREATE TABLE idempotency (
    account UUID NOT NULL,
    operation VARCHAR(80) NOT NULL,
    idempotency_key VARCHAR(80) NOT NULL,
    arguments_hash BINARY(32) NOT NULL,
    result UUID NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (account, operation, idempotency_key),
    KEY idempotency_age (at)
);

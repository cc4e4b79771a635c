-- A consent towards a department of another state; NULL: of the case's own. The one never stands for the other.
ALTER TABLE consent ADD COLUMN to_state INT NULL REFERENCES state (lgd_code);

-- How long two states hold a matter together, as a state laid it down by an order. Policy and no law.
CREATE TABLE joint_period (
    state INT NOT NULL PRIMARY KEY REFERENCES state (lgd_code),
    days INT NOT NULL,
    longest_days INT NOT NULL,
    remind_days INT NOT NULL,
    order_number VARCHAR(80) NOT NULL,
    set_by UUID NOT NULL REFERENCES account (id),
    set_at DATETIME(6) NOT NULL
);

-- For which services a state's offices may be asked by another state; none until its administrator says so.
CREATE TABLE service_for_other_states (
    state INT NOT NULL REFERENCES state (lgd_code),
    service VARCHAR(100) NOT NULL,
    PRIMARY KEY (state, service)
);

-- A person of a case, referred to a post of another state. That post takes no part in the case: it reads what was sent here
-- and works in a case of its own.
CREATE TABLE interstate_referral (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    from_post UUID NOT NULL REFERENCES post (id),
    to_post UUID NOT NULL REFERENCES post (id),
    from_state INT NOT NULL REFERENCES state (lgd_code),
    to_state INT NOT NULL REFERENCES state (lgd_code),
    from_department VARCHAR(40) NOT NULL,
    to_department VARCHAR(40) NOT NULL,
    service VARCHAR(100) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    basis VARCHAR(20) NOT NULL,
    basis_consent UUID NULL REFERENCES consent (id),
    sealed_basis_reference VARBINARY(600) NULL,
    status VARCHAR(20) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    acknowledge_by DATETIME(6) NOT NULL,
    answer_by DATETIME(6) NOT NULL,
    acknowledged_at DATETIME(6) NULL,
    answered_at DATETIME(6) NULL,
    -- Of the period in which both hold the matter, as it was agreed: its length, how long before its end both are reminded.
    joint_days INT NOT NULL,
    remind_days INT NOT NULL,
    joint_until DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    reason VARCHAR(40) NULL,
    -- The receiver's own case, from its acceptance on.
    their_case UUID NULL REFERENCES case_file (id),
    -- When somebody must be told next; NULL: nothing more will happen by itself.
    look_at DATETIME(6) NULL,
    version INT NOT NULL,
    KEY interstate_referral_case (case_file, id),
    KEY interstate_referral_their_case (their_case, id),
    KEY interstate_referral_inbox (to_post, status, id),
    KEY interstate_referral_outbox (from_post, status, id),
    KEY interstate_referral_look (look_at)
);

-- The chosen data set: fields of the sender that the receiver may read. No answer is copied. The program can only add.
CREATE TABLE interstate_field (
    referral UUID NOT NULL REFERENCES interstate_referral (id),
    form VARCHAR(100) NOT NULL,
    path VARCHAR(200) NOT NULL,
    PRIMARY KEY (referral, form, path)
);

-- Each reminder once, however many nodes look. The program can only add.
CREATE TABLE interstate_notice (
    referral UUID NOT NULL REFERENCES interstate_referral (id),
    reminder VARCHAR(30) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (referral, reminder)
);

-- What posts of a case write to each other. Sealed under the key of the person it is about; read by who wrote it and by the
-- posts it was addressed to.
CREATE TABLE case_message (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL REFERENCES person (id),
    from_post UUID NOT NULL REFERENCES post (id),
    data_class VARCHAR(10) NOT NULL,
    sealed_text VARBINARY(9000) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    sent_by UUID NOT NULL REFERENCES account (id),
    KEY case_message_case (case_file, id)
);

CREATE TABLE case_message_addressee (
    message UUID NOT NULL REFERENCES case_message (id),
    post UUID NOT NULL REFERENCES post (id),
    -- The referral that lets the post know matters of this class; NULL where everybody of the case may, and in one department.
    rests_on UUID NULL REFERENCES referral (id),
    read_at DATETIME(6) NULL,
    read_by UUID NULL REFERENCES account (id),
    PRIMARY KEY (message, post),
    KEY case_message_addressee_post (post, read_at, message)
);

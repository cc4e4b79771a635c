-- What lay open at a post when somebody's time there ended. The work belongs to the post and goes on; the note is there so
-- that the successor says of each thing that it was taken over, or not.
CREATE TABLE handover (
    id UUID NOT NULL PRIMARY KEY,
    -- Whose time ended: one note for each posting, however many nodes look.
    posting UUID NOT NULL UNIQUE REFERENCES posting (id),
    post UUID NOT NULL REFERENCES post (id),
    ended_on DATE NOT NULL,
    made_at DATETIME(6) NOT NULL,
    accept_by DATETIME(6) NOT NULL,
    -- Items that nobody has accepted or settled.
    unsettled INT NOT NULL,
    settled_at DATETIME(6) NULL,
    escalated_at DATETIME(6) NULL,
    escalated_to UUID NULL REFERENCES post (id),
    version INT NOT NULL,
    KEY handover_post (post, id),
    KEY handover_unsettled (settled_at, accept_by)
);

CREATE TABLE handover_item (
    handover UUID NOT NULL REFERENCES handover (id),
    number INT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    subject UUID NOT NULL,
    case_file UUID NULL REFERENCES case_file (id),
    due_at DATETIME(6) NULL,
    status VARCHAR(20) NOT NULL,
    -- Why it is disputed: a code, because a free text would name people.
    reason VARCHAR(30) NULL,
    settled_by UUID NULL REFERENCES account (id),
    settled_by_post UUID NULL REFERENCES post (id),
    settled_at DATETIME(6) NULL,
    PRIMARY KEY (handover, number)
);

-- Posts are told of things that belong to no case, too.
ALTER TABLE outbox MODIFY case_file UUID NULL;

-- What an office tells many posts at once, and wants to know that each has taken note of. What is written in it names
-- offices and laws, never a person; the program refuses what looks like a phone or is a number of a case.
CREATE TABLE circular (
    id UUID NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    from_post UUID NOT NULL REFERENCES post (id),
    -- The office's own number of dispatch.
    reference VARCHAR(80) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    text TEXT NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    acknowledge_by DATETIME(6) NOT NULL,
    issued_by UUID NOT NULL REFERENCES account (id),
    KEY circular_from (from_post, id)
);

-- To a post, not to a person: while it is vacant the circular lies at the post above, and the successor finds it.
CREATE TABLE circular_addressee (
    circular UUID NOT NULL REFERENCES circular (id),
    post UUID NOT NULL REFERENCES post (id),
    acknowledged_at DATETIME(6) NULL,
    acknowledged_by UUID NULL REFERENCES account (id),
    PRIMARY KEY (circular, post),
    KEY circular_of_post (post, acknowledged_at, circular)
);

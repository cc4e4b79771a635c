-- What several departments know of one establishment, asked on an authority's written order. Of persons nothing is asked.
CREATE TABLE information_request (
    id UUID NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    from_post UUID NOT NULL REFERENCES post (id),
    establishment UUID NOT NULL REFERENCES establishment (id),
    question VARCHAR(1000) NOT NULL,
    order_authority VARCHAR(160) NOT NULL,
    order_number VARCHAR(80) NOT NULL,
    order_date DATE NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    asked_by UUID NOT NULL REFERENCES account (id),
    answer_by DATETIME(6) NOT NULL,
    -- From this day on the answers are shown no more.
    valid_until DATE NOT NULL,
    KEY information_request_from (from_post, id)
);

CREATE TABLE information_part (
    request UUID NOT NULL REFERENCES information_request (id),
    department VARCHAR(40) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    nothing_held BOOLEAN NULL,
    answer TEXT NULL,
    answered_at DATETIME(6) NULL,
    answered_by UUID NULL REFERENCES account (id),
    answered_by_post UUID NULL REFERENCES post (id),
    PRIMARY KEY (request, department),
    KEY information_part_post (post, answered_at, request)
);

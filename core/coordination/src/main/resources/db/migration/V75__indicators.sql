-- What indicators are reckoned from: the share of each case, by department and month, and the sums of these shares by
-- district. Who reads an indicator reads sums and no cases. Shares are what was put into the sums, so that a case that
-- changed is taken out and put in again; who it is about stands nowhere here.
CREATE TABLE indicator_share (
    case_file UUID NOT NULL,
    indicator VARCHAR(80) NOT NULL,
    department VARCHAR(40) NOT NULL,
    -- Year and month in India: 202611.
    month INT NOT NULL,
    district INT NOT NULL,
    value BIGINT NOT NULL,
    amount INT NOT NULL,
    PRIMARY KEY (case_file, indicator, department, month)
);

-- Shares that a time will bring about by itself: what is not answered counts from the moment at which its time has passed.
CREATE TABLE indicator_waiting (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_file UUID NOT NULL,
    indicator VARCHAR(80) NOT NULL,
    department VARCHAR(40) NOT NULL,
    month INT NOT NULL,
    district INT NOT NULL,
    counts_from DATETIME(6) NOT NULL,
    value BIGINT NOT NULL,
    amount INT NOT NULL,
    KEY indicator_waiting_case (case_file),
    KEY indicator_waiting_from (counts_from),
    KEY indicator_waiting_read (indicator, counts_from)
);

CREATE TABLE indicator_sum (
    indicator VARCHAR(80) NOT NULL,
    month INT NOT NULL,
    district INT NOT NULL,
    department VARCHAR(40) NOT NULL,
    value BIGINT NOT NULL,
    -- What was counted, and in how many cases.
    amount INT NOT NULL,
    cases INT NOT NULL,
    PRIMARY KEY (indicator, month, district, department)
);

-- One row, locked while sums are brought up to date: up to which number of the outbox everything is in them, and up to which
-- case a library that is new has been reckoned for all cases.
CREATE TABLE indicator_mark (
    only_one TINYINT NOT NULL PRIMARY KEY,
    library CHAR(64) NOT NULL,
    place BIGINT NOT NULL,
    filled_until UUID NOT NULL,
    filled BOOLEAN NOT NULL
);

INSERT INTO indicator_mark (only_one, library, place, filled_until, filled)
VALUES (1, '', 0, '00000000-0000-0000-0000-000000000000', FALSE);

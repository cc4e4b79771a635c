-- The order in which what happened became visible. Identifiers follow the time at which a row was written, but a change may
-- commit after another that began later: who remembers the last identifier seen would miss it. So rows are numbered once
-- they are committed, by one node at a time, and a reader remembers a number. NULL: not numbered yet. 0: before all numbers.
ALTER TABLE outbox
    ADD COLUMN place BIGINT NULL;

UPDATE outbox SET place = 0;

ALTER TABLE outbox
    ADD KEY outbox_place (place, id),
    ADD KEY outbox_case (case_file, place);

-- One row: the last number given. It is locked while numbers are given.
CREATE TABLE outbox_end (
    only_one TINYINT NOT NULL PRIMARY KEY,
    place BIGINT NOT NULL
);

INSERT INTO outbox_end (only_one, place) VALUES (1, 0);

-- Up to where an account has said that it has seen what is new.
CREATE TABLE last_visit (
    account UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    place BIGINT NOT NULL,
    at DATETIME(6) NOT NULL
);

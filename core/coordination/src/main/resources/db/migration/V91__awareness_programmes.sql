-- Awareness programmes of departments: planned, held, and how many came. Of those who came nothing else is kept.
CREATE TABLE awareness_programme (
    id UUID NOT NULL PRIMARY KEY,
    department VARCHAR(40) NOT NULL,
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NOT NULL REFERENCES district (lgd_code),
    post UUID NOT NULL REFERENCES post (id),
    topic VARCHAR(30) NOT NULL,
    setting VARCHAR(20) NOT NULL,
    place VARCHAR(160) NOT NULL,
    planned_on DATE NOT NULL,
    status VARCHAR(10) NOT NULL,
    held_on DATE NULL,
    women INT NULL,
    girls INT NULL,
    others INT NULL,
    planned_by UUID NOT NULL REFERENCES account (id),
    reported_by UUID NULL REFERENCES account (id),
    version INT NOT NULL,
    KEY awareness_programme_state (state, id),
    KEY awareness_programme_year (state, planned_on),
    KEY awareness_programme_post (post, id)
);

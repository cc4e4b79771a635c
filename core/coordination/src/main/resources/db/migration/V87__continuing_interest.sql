-- A post that gave a case, or its department's part of one, away and keeps seeing how it stands, and nothing else.
CREATE TABLE continuing_interest (
    case_file UUID NOT NULL REFERENCES case_file (id),
    post UUID NOT NULL REFERENCES post (id),
    given_to UUID NOT NULL REFERENCES post (id),
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (case_file, post),
    KEY continuing_interest_post (post, case_file)
);

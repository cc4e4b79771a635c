-- How far the last import of an account has come, written beside the import's own transaction so that it can be read while
-- it runs. One row per account, written over by the next import: nothing is learned from it later.
CREATE TABLE import_progress (
    account UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    idempotency_key VARCHAR(80) NOT NULL,
    rows_done INT NOT NULL,
    rows_in_all INT NOT NULL,
    at DATETIME(6) NOT NULL
);

-- Imported reports whose reference nobody has confirmed yet. No clock of theirs runs until then, so they lie open at the post
-- that imported them.
CREATE TABLE unconfirmed_report (
    -- The imported entry.
    id UUID NOT NULL PRIMARY KEY REFERENCES form_entry (id),
    case_file UUID NOT NULL REFERENCES case_file (id),
    department VARCHAR(40) NOT NULL,
    form VARCHAR(100) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    imported_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    KEY unconfirmed_report_post (post, due_at),
    KEY unconfirmed_report_case (case_file, form)
);

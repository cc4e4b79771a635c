-- What was written on paper while there was no line or no power is entered later, with the true time of the act: clocks count
-- from that, and recorded_at stays the time of entry. For all else the two are the same.
ALTER TABLE form_entry
    ADD COLUMN acted_at DATETIME(6) NULL AFTER recorded_at,
    ADD COLUMN entered_late BOOLEAN NOT NULL DEFAULT FALSE AFTER acted_at;

UPDATE form_entry e
SET e.acted_at = (SELECT MIN(v.recorded_at) FROM form_entry_version v WHERE v.entry = e.id);

-- NULL: the case was opened as it was recorded.
ALTER TABLE case_file ADD COLUMN acted_at DATETIME(6) NULL AFTER opened_at;

-- When a step was done, where that was before it was written down; NULL elsewhere.
ALTER TABLE timeline ADD COLUMN acted_at DATETIME(6) NULL AFTER at;

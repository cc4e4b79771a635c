-- When somebody must look at a refusal next that nobody decides, and how far it has gone up. NULL: nothing more will happen.
ALTER TABLE grievance
    ADD COLUMN look_at DATETIME(6) NULL,
    ADD COLUMN reminders INT NOT NULL DEFAULT 0,
    ADD COLUMN escalations INT NOT NULL DEFAULT 0,
    ADD COLUMN escalated_at DATETIME(6) NULL,
    ADD COLUMN for_meeting_at DATETIME(6) NULL,
    ADD KEY grievance_look (look_at);

UPDATE grievance SET look_at = due_at WHERE decided_at IS NULL;

-- Each reminder and escalation once, however many nodes look. The program can only add.
CREATE TABLE grievance_notice (
    grievance UUID NOT NULL REFERENCES grievance (id),
    step INT NOT NULL,
    kind VARCHAR(15) NOT NULL,
    to_post UUID NOT NULL REFERENCES post (id),
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (grievance, step),
    KEY grievance_notice_post (to_post, kind, grievance)
);

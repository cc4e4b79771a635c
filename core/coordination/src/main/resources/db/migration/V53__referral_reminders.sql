-- When somebody must look at a referral next, and how often somebody was reminded. NULL: nothing more will happen.
ALTER TABLE referral
    ADD COLUMN look_at DATETIME(6) NULL,
    ADD COLUMN reminders INT NOT NULL DEFAULT 0,
    ADD COLUMN escalations INT NOT NULL DEFAULT 0,
    ADD COLUMN escalated_at DATETIME(6) NULL,
    ADD COLUMN for_meeting_at DATETIME(6) NULL,
    ADD KEY referral_look (look_at);

UPDATE referral SET look_at = acknowledge_by
WHERE status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS');

-- Each reminder and escalation once, however many nodes look: a referral climbs each step of a ladder once. The program can
-- only add.
CREATE TABLE referral_notice (
    referral UUID NOT NULL REFERENCES referral (id),
    ladder VARCHAR(15) NOT NULL,
    step INT NOT NULL,
    kind VARCHAR(15) NOT NULL,
    to_post UUID NOT NULL REFERENCES post (id),
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (referral, ladder, step),
    KEY referral_notice_post (to_post, kind, referral)
);

-- Calls that a human made because an urgent referral was not received: the evidence that somebody tried. The program can
-- only add.
CREATE TABLE referral_call (
    id UUID NOT NULL PRIMARY KEY,
    referral UUID NOT NULL REFERENCES referral (id),
    called_post UUID NOT NULL REFERENCES post (id),
    reached BOOLEAN NOT NULL,
    by_post UUID NOT NULL REFERENCES post (id),
    account UUID NOT NULL REFERENCES account (id),
    at DATETIME(6) NOT NULL,
    KEY referral_call_referral (referral, id)
);

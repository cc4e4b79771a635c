-- Trainings that officers have taken: of the person, wherever she or he sits. The certificate stays where it is held.
CREATE TABLE training_taken (
    id UUID NOT NULL PRIMARY KEY,
    account UUID NOT NULL REFERENCES account (id),
    -- Full code, department.training.
    training VARCHAR(100) NOT NULL,
    taken_on DATE NOT NULL,
    held_at VARCHAR(160) NOT NULL,
    number VARCHAR(80) NOT NULL,
    recorded_by UUID NOT NULL REFERENCES account (id),
    recorded_by_post UUID NOT NULL REFERENCES post (id),
    recorded_at DATETIME(6) NOT NULL,
    KEY training_taken_account (account, training, taken_on)
);

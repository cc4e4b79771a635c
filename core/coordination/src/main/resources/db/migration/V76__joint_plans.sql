-- What the departments of a place mean to reach together in a quarter or a financial year, by which indicator it is measured,
-- and which post does what until when. Words and numbers that are changed are kept as they were in joint_plan_step.
CREATE TABLE joint_plan (
    id UUID NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    -- NULL: the state's own; and then 0 in the key, because NULL would allow two of them.
    district INT NULL REFERENCES district (lgd_code),
    place INT NOT NULL,
    period VARCHAR(20) NOT NULL,
    starts DATE NOT NULL,
    -- The first day after it.
    ends DATE NOT NULL,
    made_by_post UUID NOT NULL REFERENCES post (id),
    made_at DATETIME(6) NOT NULL,
    UNIQUE KEY joint_plan_once (state, place, period, starts),
    KEY joint_plan_district (district)
);

CREATE TABLE joint_plan_objective (
    id UUID NOT NULL PRIMARY KEY,
    plan UUID NOT NULL REFERENCES joint_plan (id),
    number INT NOT NULL,
    text VARCHAR(500) NOT NULL,
    UNIQUE KEY joint_plan_objective_number (plan, number)
);

-- The baseline is reckoned from the period before when the target is set for the first time, and stays.
CREATE TABLE joint_plan_target (
    id UUID NOT NULL PRIMARY KEY,
    plan UUID NOT NULL REFERENCES joint_plan (id),
    objective UUID NOT NULL REFERENCES joint_plan_objective (id),
    indicator VARCHAR(80) NOT NULL,
    -- Empty: all departments together.
    department VARCHAR(40) NOT NULL,
    target DECIMAL(12, 1) NOT NULL,
    baseline DECIMAL(12, 1) NULL,
    baseline_withheld INT NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY joint_plan_target_once (objective, indicator, department),
    KEY joint_plan_target_plan (plan)
);

CREATE TABLE joint_plan_activity (
    id UUID NOT NULL PRIMARY KEY,
    plan UUID NOT NULL REFERENCES joint_plan (id),
    objective UUID NOT NULL REFERENCES joint_plan_objective (id),
    number INT NOT NULL,
    text VARCHAR(500) NOT NULL,
    owner_post UUID NOT NULL REFERENCES post (id),
    starts_on DATE NOT NULL,
    due_on DATE NOT NULL,
    -- In rupees.
    budget BIGINT NULL,
    spent BIGINT NULL,
    progress INT NOT NULL,
    dropped BOOLEAN NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY joint_plan_activity_number (plan, number),
    KEY joint_plan_activity_owner (owner_post, dropped, progress)
);

CREATE TABLE joint_plan_step (
    id UUID NOT NULL PRIMARY KEY,
    plan UUID NOT NULL REFERENCES joint_plan (id),
    subject UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    at DATETIME(6) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    account UUID NOT NULL REFERENCES account (id),
    -- What it was about, in the words or numbers that it has since.
    words VARCHAR(600) NOT NULL,
    KEY joint_plan_step_plan (plan, id)
);

CREATE TABLE joint_plan_review (
    id UUID NOT NULL PRIMARY KEY,
    plan UUID NOT NULL REFERENCES joint_plan (id),
    at DATETIME(6) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    account UUID NOT NULL REFERENCES account (id),
    text VARCHAR(2000) NOT NULL,
    activities INT NOT NULL,
    done INT NOT NULL,
    overdue INT NOT NULL,
    KEY joint_plan_review_plan (plan, id)
);

-- How each target stood on the day of the review.
CREATE TABLE joint_plan_review_value (
    review UUID NOT NULL REFERENCES joint_plan_review (id),
    target UUID NOT NULL REFERENCES joint_plan_target (id),
    value DECIMAL(12, 1) NULL,
    withheld INT NOT NULL,
    PRIMARY KEY (review, target)
);

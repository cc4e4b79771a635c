-- The holidays of a state in a year, as its government ordered them. Without such a row every day counts as a working day:
-- what is due comes earlier, never later.
CREATE TABLE holiday_calendar (
    id UUID NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    year INT NOT NULL,
    -- Days of the week without work, as numbers of ISO 8601 (7 is Sunday), in order: "67".
    weekly_off VARCHAR(7) NOT NULL,
    reference VARCHAR(300) NOT NULL,
    version INT NOT NULL,
    set_at DATETIME(6) NOT NULL,
    UNIQUE KEY holiday_calendar_year (state, year)
);

CREATE TABLE holiday (
    calendar UUID NOT NULL REFERENCES holiday_calendar (id),
    day DATE NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    name_hi VARCHAR(120) NOT NULL,
    PRIMARY KEY (calendar, day)
);

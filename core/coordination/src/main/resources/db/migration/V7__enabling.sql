-- Who enabled or ended which department in which state, from which day, and why. The program can only add.
CREATE TABLE department_switch (
    id UUID NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    department VARCHAR(40) NOT NULL,
    act VARCHAR(10) NOT NULL,
    effective_from DATE NOT NULL,
    reason VARCHAR(500) NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    at DATETIME(6) NOT NULL,
    KEY department_switch_state (state, department, id)
);

-- One row. It grows with every switch, in the same transaction: by it each node sees that it must read the states again,
-- and two administrators switch one after the other.
CREATE TABLE enabling_version (
    only_one TINYINT NOT NULL PRIMARY KEY,
    version INT NOT NULL
);

INSERT INTO enabling_version (only_one, version) VALUES (1, 0);

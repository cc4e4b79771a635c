-- Figures that one post owes another at regular times, as they were given. What is owed, and what is missing, is reckoned
-- when it is read: no night's work that failed can hide it.
CREATE TABLE filed_return (
    id UUID NOT NULL PRIMARY KEY,
    code VARCHAR(100) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    starts DATE NOT NULL,
    filed_at DATETIME(6) NOT NULL,
    filed_by UUID NOT NULL REFERENCES account (id),
    version INT NOT NULL,
    UNIQUE KEY filed_return_once (post, code, starts)
);

-- Every version of every figure: what the officer gave, and what the platform counted at that moment, where it counts.
CREATE TABLE filed_figure (
    filed_return UUID NOT NULL REFERENCES filed_return (id),
    version INT NOT NULL,
    figure VARCHAR(60) NOT NULL,
    value INT NOT NULL,
    counted INT NULL,
    PRIMARY KEY (filed_return, version, figure)
);

-- A return counts the entries of a form in a period; identifiers are in the order of time.
ALTER TABLE form_entry ADD KEY form_entry_form (form, id);
ALTER TABLE referral ADD KEY referral_service (service, id);
ALTER TABLE post ADD KEY post_kind (kind, office);

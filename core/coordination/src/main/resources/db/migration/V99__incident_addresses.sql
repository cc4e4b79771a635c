-- At which address something happened, as a keyed hash of its words: enough to see that two are the same, and nothing else.
-- It is compared within the district only, and goes with the key of the person.
CREATE TABLE incident_address (
    id UUID NOT NULL PRIMARY KEY,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NOT NULL,
    -- Where it was told: an incident of the case, or an entry of a form.
    incident UUID NULL REFERENCES incident (id),
    entry UUID NULL REFERENCES form_entry (id),
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NOT NULL REFERENCES district (lgd_code),
    happened_on DATE NOT NULL,
    recorded_by_post UUID NOT NULL REFERENCES post (id),
    recorded_at DATETIME(6) NOT NULL,
    key_id INT NOT NULL,
    hash BINARY(32) NOT NULL,
    UNIQUE KEY incident_address_entry (entry, hash),
    KEY incident_address_state (state, happened_on),
    KEY incident_address_hash (hash, district),
    CONSTRAINT incident_address_person FOREIGN KEY (person) REFERENCES person_key (person) ON DELETE CASCADE
);

-- The last incident on which a finding about an address rests; NULL of every other finding.
ALTER TABLE finding ADD COLUMN incident_address UUID NULL, ADD KEY finding_incident_address (incident_address);

-- The cases whose numbers a finding about an address tells.
CREATE TABLE finding_case (
    finding UUID NOT NULL,
    case_file UUID NOT NULL REFERENCES case_file (id),
    PRIMARY KEY (finding, case_file),
    CONSTRAINT finding_case_finding FOREIGN KEY (finding) REFERENCES finding (id) ON DELETE CASCADE
);

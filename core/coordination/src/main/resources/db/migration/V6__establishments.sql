-- A unit is called as its office is called today, unless it has a name of its own; a court has one.
ALTER TABLE jurisdiction
    MODIFY name_en VARCHAR(160) NULL,
    MODIFY name_hi VARCHAR(160) NULL;

UPDATE jurisdiction j JOIN office o ON o.id = j.office
SET j.name_en = NULL, j.name_hi = NULL
WHERE j.name_en = o.name_en AND j.name_hi = o.name_hi;

-- The entries of the registers that departments declare: establishments and institutions, never persons. The code is
-- unique in the register of a state. An entry whose import was taken back is withdrawn, not deleted: what points to it
-- lies sealed, and nobody can see whether anything does.
CREATE TABLE establishment (
    id UUID NOT NULL PRIMARY KEY,
    register VARCHAR(100) NOT NULL,
    code VARCHAR(60) NOT NULL,
    state INT NOT NULL REFERENCES state (lgd_code),
    district INT NOT NULL REFERENCES district (lgd_code),
    place_level VARCHAR(12) NULL,
    place_code INT NULL,
    part_of UUID NULL REFERENCES establishment (id),
    name_en VARCHAR(160) NOT NULL,
    name_hi VARCHAR(160) NOT NULL,
    hindi_known BOOLEAN NOT NULL,
    phone VARCHAR(20) NULL,
    status VARCHAR(60) NOT NULL,
    status_since DATE NULL,
    status_reference VARCHAR(120) NULL,
    source VARCHAR(300) NOT NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    withdrawn BOOLEAN NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY establishment_code (state, register, code),
    KEY establishment_district (district, register, status),
    KEY establishment_place (place_level, place_code),
    KEY establishment_part_of (part_of)
);

-- Every version of every entry, the present one among them.
CREATE TABLE establishment_version (
    establishment UUID NOT NULL REFERENCES establishment (id),
    version INT NOT NULL,
    register VARCHAR(100) NOT NULL,
    code VARCHAR(60) NOT NULL,
    state INT NOT NULL,
    district INT NOT NULL,
    place_level VARCHAR(12) NULL,
    place_code INT NULL,
    part_of UUID NULL,
    name_en VARCHAR(160) NOT NULL,
    name_hi VARCHAR(160) NOT NULL,
    hindi_known BOOLEAN NOT NULL,
    phone VARCHAR(20) NULL,
    status VARCHAR(60) NOT NULL,
    status_since DATE NULL,
    status_reference VARCHAR(120) NULL,
    source VARCHAR(300) NOT NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    withdrawn BOOLEAN NOT NULL,
    -- NULL: an administrator took an import back.
    recorded_by_post UUID NULL REFERENCES post (id),
    recorded_by UUID NOT NULL REFERENCES account (id),
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (establishment, version)
);

-- Places below the district, and what is known of a district beyond its name. Codes: Local Government Directory; each
-- level counts its own codes, so that a place is level and code. Matched by code, never by name.
ALTER TABLE district
    -- FALSE: no Hindi name is known, and the English one stands in its place.
    ADD COLUMN hindi_known BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN census2011_code VARCHAR(10) NULL,
    ADD COLUMN valid_from DATE NULL,
    ADD COLUMN valid_until DATE NULL,
    ADD COLUMN version INT NOT NULL DEFAULT 1;

-- NULL from: since it is not known when. NULL until: until further notice; else the first day on which it no longer is.
CREATE TABLE place (
    level VARCHAR(12) NOT NULL,
    lgd_code INT NOT NULL,
    state INT NOT NULL REFERENCES state (lgd_code),
    -- NULL: the Directory's file of urban bodies does not tell the district.
    district INT NULL REFERENCES district (lgd_code),
    -- A village's.
    sub_district INT NULL,
    name_en VARCHAR(120) NOT NULL,
    name_hi VARCHAR(120) NOT NULL,
    hindi_known BOOLEAN NOT NULL,
    census2011_code VARCHAR(10) NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    version INT NOT NULL,
    PRIMARY KEY (level, lgd_code),
    KEY place_state (state, level, lgd_code),
    KEY place_district (district, level, lgd_code),
    KEY place_sub_district (sub_district, level, lgd_code)
);

-- An import can be for one state only, and be taken back.
ALTER TABLE bulk_import
    ADD COLUMN state INT NULL REFERENCES state (lgd_code),
    ADD COLUMN skipped INT NOT NULL DEFAULT 0,
    ADD COLUMN undone_at DATETIME(6) NULL,
    ADD COLUMN undone_by UUID NULL REFERENCES account (id);

-- What each row of an import that can be taken back did: made a thing (before is NULL), or changed one. The version is
-- the one that it left.
CREATE TABLE bulk_import_row (
    bulk_import UUID NOT NULL REFERENCES bulk_import (id),
    line INT NOT NULL,
    subject VARCHAR(60) NOT NULL,
    before_text VARCHAR(2000) NULL,
    version INT NOT NULL,
    PRIMARY KEY (bulk_import, line)
);

-- Which unit answers for which places, from which day until which, by which law or order. A change ends the row and
-- makes another that replaces it; no row is written over or deleted.
CREATE TABLE jurisdiction (
    id UUID NOT NULL PRIMARY KEY,
    state INT NOT NULL REFERENCES state (lgd_code),
    kind VARCHAR(30) NOT NULL,
    -- NULL exactly for a court: it has a calendar and no posts.
    office UUID NULL REFERENCES office (id),
    name_en VARCHAR(160) NOT NULL,
    name_hi VARCHAR(160) NOT NULL,
    reference VARCHAR(300) NOT NULL,
    valid_from DATE NOT NULL,
    -- The first day on which it no longer is; the first day itself says that it never came about.
    valid_until DATE NULL,
    end_reference VARCHAR(300) NULL,
    replaces UUID NULL REFERENCES jurisdiction (id),
    version INT NOT NULL,
    KEY jurisdiction_state (state, kind, id),
    KEY jurisdiction_office (office)
);

-- The whole of a place, at whatever level.
CREATE TABLE jurisdiction_place (
    jurisdiction UUID NOT NULL REFERENCES jurisdiction (id),
    level VARCHAR(12) NOT NULL,
    lgd_code INT NOT NULL,
    PRIMARY KEY (jurisdiction, level, lgd_code),
    KEY jurisdiction_place_place (level, lgd_code, jurisdiction)
);

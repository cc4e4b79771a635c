-- From which imported entry the reference of a packet was read, and confirmed by an officer. Once: one report, one packet.
CREATE TABLE imported_reference (
    entry UUID NOT NULL PRIMARY KEY REFERENCES form_entry (id),
    imported UUID NOT NULL REFERENCES form_entry (id),
    UNIQUE KEY imported_reference_once (imported)
);

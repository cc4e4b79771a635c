-- What was told because of an entry, each with the letter that proves it. Told anew only where the referral came to nothing.
CREATE TABLE packet_item (
    entry UUID NOT NULL REFERENCES form_entry (id),
    intimation VARCHAR(60) NOT NULL,
    -- 1 for the first time; two officers who send at once cannot both write it.
    attempt INT NOT NULL,
    -- All that went out together.
    sending UUID NOT NULL,
    letter UUID NOT NULL REFERENCES letter (id),
    referral UUID NULL REFERENCES referral (id),
    PRIMARY KEY (entry, intimation, attempt),
    KEY packet_item_referral (referral)
);

-- By which number officers of a department find an entry; only a keyed hash of it.
CREATE TABLE packet_number (
    entry UUID NOT NULL PRIMARY KEY REFERENCES form_entry (id),
    case_file UUID NOT NULL REFERENCES case_file (id),
    department VARCHAR(40) NOT NULL,
    key_id INT NOT NULL,
    hash BINARY(32) NOT NULL,
    KEY packet_number_hash (hash, department)
);

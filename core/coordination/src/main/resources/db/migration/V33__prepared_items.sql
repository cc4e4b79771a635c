-- What an assistant has prepared for a post and the post's officer confirms: a form, a referral, an acknowledgement. The
-- words lie under the key of the person whom they are about, like those of the entry or referral they may become.
CREATE TABLE prepared_item (
    id UUID NOT NULL PRIMARY KEY,
    post UUID NOT NULL REFERENCES post (id),
    kind VARCHAR(20) NOT NULL,
    status VARCHAR(10) NOT NULL,
    case_file UUID NOT NULL REFERENCES case_file (id),
    person UUID NULL REFERENCES person (id),
    form VARCHAR(100) NULL,
    -- To be acknowledged, and as it was seen.
    referral UUID NULL REFERENCES referral (id),
    referral_version INT NULL,
    service VARCHAR(100) NULL,
    to_post UUID NULL REFERENCES post (id),
    sealed_content MEDIUMBLOB NULL,
    prepared_by UUID NOT NULL REFERENCES account (id),
    prepared_at DATETIME(6) NOT NULL,
    ended_by UUID NULL REFERENCES account (id),
    ended_at DATETIME(6) NULL,
    result UUID NULL,
    version INT NOT NULL,
    KEY prepared_item_post (post, status, id),
    KEY prepared_item_account (prepared_by, status, id),
    KEY prepared_item_case (case_file)
);

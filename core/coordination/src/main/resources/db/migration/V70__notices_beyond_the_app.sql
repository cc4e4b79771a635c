-- Where an officer is told outside the platform, for as long as the posting lasts: an office's e-mail, phone or machine,
-- never anything of a person in a case. PACE: at once, or once a day; between the two hours only what is urgent.
CREATE TABLE notice_channel (
    posting UUID NOT NULL REFERENCES posting (id),
    channel VARCHAR(10) NOT NULL,
    address VARCHAR(254) NOT NULL,
    pace VARCHAR(10) NOT NULL,
    quiet_from INT NOT NULL,
    quiet_until INT NOT NULL,
    -- Of the setting as it was saved last: with it the key is made by which a machine knows that a message is ours.
    seal UUID NOT NULL,
    PRIMARY KEY (posting, channel)
);

-- One message to one officer. BUNDLE: the outbox row it tells of, or the moment of a digest; a bundle is made once.
-- While a node sends it, LEASE is that node's and NEXT_AT the moment from which another may try.
CREATE TABLE notice_message (
    id UUID NOT NULL PRIMARY KEY,
    posting UUID NOT NULL REFERENCES posting (id),
    channel VARCHAR(10) NOT NULL,
    bundle VARCHAR(40) NOT NULL,
    status VARCHAR(10) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    next_at DATETIME(6) NOT NULL,
    tries INT NOT NULL,
    lease UUID NULL,
    fault VARCHAR(40) NULL,
    ended_at DATETIME(6) NULL,
    UNIQUE KEY notice_message_once (posting, channel, bundle),
    KEY notice_message_due (status, next_at),
    KEY notice_message_ended (status, ended_at),
    KEY notice_message_lease (lease)
);

-- What a message tells: a code of what happened, the post it happened to, and the case's number where that post knows it.
CREATE TABLE notice_item (
    message UUID NOT NULL REFERENCES notice_message (id) ON DELETE CASCADE,
    notice UUID NOT NULL,
    at DATETIME(6) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    post UUID NOT NULL REFERENCES post (id),
    case_number VARCHAR(40) NULL,
    PRIMARY KEY (message, notice)
);

-- One row: up to which number of the outbox messages were made. Locked while they are.
CREATE TABLE notice_end (
    only_one TINYINT NOT NULL PRIMARY KEY,
    place BIGINT NOT NULL
);

-- What happened before stays where it is read already.
INSERT INTO notice_end (only_one, place) SELECT 1, place FROM outbox_end WHERE only_one = 1;

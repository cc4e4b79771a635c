-- What was prepared and then forgotten ends. Whoever has it waiting already is given three days more, and told before.
ALTER TABLE prepared_item
    ADD COLUMN lapses_at DATETIME(6) NULL,
    -- When the post was told that it lapses soon; it does not lapse untold.
    ADD COLUMN lapse_told_at DATETIME(6) NULL;

UPDATE prepared_item
SET lapses_at = GREATEST(prepared_at + INTERVAL 7 DAY, UTC_TIMESTAMP(6) + INTERVAL 3 DAY);

ALTER TABLE prepared_item
    MODIFY lapses_at DATETIME(6) NOT NULL,
    ADD KEY prepared_item_lapse (status, lapses_at);

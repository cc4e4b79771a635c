-- A case, too, may be prepared: then there is no case yet. What was typed lies under the key of who typed it, as a draft of
-- it did, until the officer's confirmation makes it a case.
ALTER TABLE prepared_item
    MODIFY case_file UUID NULL;

-- The danger or the order that allows a referral is written freely and may name people: sealed like every narrative.
ALTER TABLE referral
    DROP COLUMN basis_reference,
    ADD COLUMN sealed_basis_reference VARBINARY(800) NULL AFTER basis_consent;

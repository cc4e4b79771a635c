-- Why a posting ended, and by which order: a leave and a suspension are told from a transfer.
ALTER TABLE posting
    ADD COLUMN end_reason VARCHAR(20) NULL,
    ADD COLUMN end_order_number VARCHAR(80) NULL,
    ADD COLUMN end_order_date DATE NULL;

-- When the owner and the post above it were told that a decision's day has passed; once.
ALTER TABLE decision ADD COLUMN overdue_told_at DATETIME(6) NULL;

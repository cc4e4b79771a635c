-- A case is found by a number or phone by the department that entered it: to others the search would confirm a guess.
ALTER TABLE search_hash ADD COLUMN department VARCHAR(40) NOT NULL DEFAULT '' AFTER hash;

UPDATE search_hash h
    JOIN case_file c ON c.id = h.case_file
    JOIN post p ON p.id = c.opened_by_post
    JOIN office o ON o.id = p.office
SET h.department = o.department;

ALTER TABLE search_hash
    ALTER COLUMN department DROP DEFAULT,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (case_file, kind, key_id, hash, department);

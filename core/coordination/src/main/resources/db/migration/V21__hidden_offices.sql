-- Whether a post sits in the office whose kind hides its place. Follows from the definitions; kept here so that every list
-- that names an office knows it without asking again. Set when such a post is made, and looked over at each start.
ALTER TABLE office
    ADD COLUMN hides_place BOOLEAN NOT NULL DEFAULT FALSE;

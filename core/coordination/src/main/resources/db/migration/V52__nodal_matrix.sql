-- What a post was asked since a day, and whether it acknowledged in time: read from the index alone.
ALTER TABLE referral ADD KEY referral_asked (to_post, sent_at, status, acknowledged_at, acknowledge_by);

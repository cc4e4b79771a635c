package org.samanvay.coordination.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.account.OfficerAccounts.Officer;
import org.samanvay.coordination.bulk.KnownPosts.KnownPost;
import org.samanvay.coordination.posting.Postings.Present;

/**
 * What the database holds of the accounts and posts that a file of officers names.
 *
 * @param accounts by sign-in name
 * @param posts by code
 * @param postings of each of these posts, by the post's identifier
 */
record KnownOfficers(Map<String, Officer> accounts, Map<String, KnownPost> posts, Map<UUID, List<Present>> postings) {}

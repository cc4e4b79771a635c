/**
 * Who may come in. A state's administrator creates an officer's account; the officer signs in with the password handed
 * over, must choose another, and works through the posts that he or she holds that day. After five wrong tries the
 * account is locked for a while, longer each time. A browser carries a session cookie, a program a token; both are
 * random words of which only a hash is kept, in the database, so that any node answers. Whoever leaves is shut out at
 * once: sessions, tokens and postings end with the account. Nothing but health, sign-in and the public catalogue is
 * answered to a stranger: {@link org.samanvay.coordination.account.SignInFilter} stands before everything, and {@link
 * org.samanvay.coordination.account.OpenPaths} is the whole list of what is open.
 */
@NullMarked
package org.samanvay.coordination.account;

import org.jspecify.annotations.NullMarked;

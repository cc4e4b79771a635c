/**
 * What posts of a case write to each other. A message is of a class of data, and goes only to posts that may know matters of
 * that class: of one's own department, or where a live referral between the two shares a field of it. Who was not addressed
 * sees none. Names, phones and hidden places are refused before it is sent. Who is a person is never a message: that is
 * opened in the vault.
 */
@NullMarked
package org.samanvay.coordination.casemessage;

import org.jspecify.annotations.NullMarked;

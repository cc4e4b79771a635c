/**
 * What a department told others of a case, and on what basis: the referrals that it sent, field by field, and each copy of
 * each letter, in one list. With it a department proves that it told what law and consent allow and nothing else, and
 * answers a person who asks to whom she was made known. It is read out of what was done; nothing is kept twice.
 */
@NullMarked
package org.samanvay.coordination.disclosure;

import org.jspecify.annotations.NullMarked;

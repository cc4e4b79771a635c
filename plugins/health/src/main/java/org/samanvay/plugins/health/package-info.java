/**
 * Health: hospitals, the doctors who examine and treat, and the Chief Medical Officer above them.
 *
 * <p>Treatment comes first and is free; an examination needs her consent, and a refusal is written down and changes
 * nothing about the treatment. The police are informed by the hospital because the law says so, whether or not she
 * wants to make a statement: the two are separate answers.
 *
 * <p>Her account of what happened is given once, to the police or the Magistrate; the doctor's papers tell what was
 * examined, found and given. Nothing that is said to a counsellor is written anywhere here.
 */
@NullMarked
package org.samanvay.plugins.health;

import org.jspecify.annotations.NullMarked;

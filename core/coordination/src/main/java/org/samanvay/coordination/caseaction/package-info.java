/**
 * What a post has promised to do for a person by a time: decided in a case conference, or an item of a plan. The words lie
 * sealed under the person's key. Its owner reports, somebody other than its owner has seen the evidence; what the person
 * did not want ends without reason or evidence, and is no failure. Who may know of it is decided by where it comes from.
 */
@NullMarked
package org.samanvay.coordination.caseaction;

import org.jspecify.annotations.NullMarked;

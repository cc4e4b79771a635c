/**
 * How far a department's own work in its cases has come: the investigation, for the police. A department declares the
 * stages and signs, each over the answers of a form of its own; every entry moves its case along in its own transaction,
 * so that nothing is typed for the lane alone. The posts that do the work see their own cases, the posts above them those
 * of the posts below; no other department learns that there is such a lane in a case.
 */
@NullMarked
package org.samanvay.coordination.lane;

import org.jspecify.annotations.NullMarked;

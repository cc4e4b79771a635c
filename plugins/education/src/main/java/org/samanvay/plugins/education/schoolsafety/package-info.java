/**
 * Safety in schools: the report of an incident, which stays with the child's case, and the audit of a school, which
 * names nobody.
 *
 * <p>A school does not inquire into what was done to a child. It makes the child safe, tells the police, and writes down
 * when it did so; the child tells its account once, to those whom the law names.
 */
@NullMarked
package org.samanvay.plugins.education.schoolsafety;

import org.jspecify.annotations.NullMarked;

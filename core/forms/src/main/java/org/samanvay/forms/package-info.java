/**
 * One definition of a form, and everything that is derived from it.
 *
 * <p>{@link org.samanvay.forms.FormReader} reads a form's record once into an immutable
 * {@link org.samanvay.forms.FormModel}. Every output is a pure function of the model with an exhaustive switch over
 * the sealed {@link org.samanvay.forms.FieldType}, so that a new kind of field does not compile until every output
 * handles it.
 */
@NullMarked
package org.samanvay.forms;

import org.jspecify.annotations.NullMarked;

/**
 * The medico-legal examination of a person who met with sexual violence, after the proforma of the Ministry of Health
 * (2014), with what courts and the law have changed since.
 *
 * <p>Consent is asked for each step and each answer is written down; a refused examination leaves a paper of informed
 * refusal, and treatment goes on. The doctor writes what was examined, found, taken and given. There is no place for the
 * two-finger test and none for a narrative: her account is given once, elsewhere, and only linked to.
 */
@NullMarked
package org.samanvay.plugins.health.medicolegal;

import org.jspecify.annotations.NullMarked;

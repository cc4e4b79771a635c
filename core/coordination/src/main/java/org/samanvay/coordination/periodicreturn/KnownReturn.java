package org.samanvay.coordination.periodicreturn;

import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.PeriodicReturn;

/**
 * A return that a department declares.
 *
 * @param code full code, {@code department.return}
 */
record KnownReturn(String code, DepartmentDefinition department, PeriodicReturn declared) {}

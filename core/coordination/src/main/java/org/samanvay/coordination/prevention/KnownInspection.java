package org.samanvay.coordination.prevention;

import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Inspection;

/**
 * A round of inspections that a department declares.
 *
 * @param code full code, {@code department.inspection}
 */
record KnownInspection(String code, DepartmentDefinition department, Inspection declared) {}

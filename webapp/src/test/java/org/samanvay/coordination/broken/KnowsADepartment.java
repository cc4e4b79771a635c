package org.samanvay.coordination.broken;

import org.samanvay.plugins.police.PoliceDepartment;

/** A feature that knows one department better than the others. */
public record KnowsADepartment(Class<PoliceDepartment> department) {}

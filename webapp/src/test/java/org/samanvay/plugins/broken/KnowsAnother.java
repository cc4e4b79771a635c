package org.samanvay.plugins.broken;

import org.samanvay.plugins.police.PoliceDepartment;

/** A department that cannot be without another one. */
public record KnowsAnother(Class<PoliceDepartment> other) {}

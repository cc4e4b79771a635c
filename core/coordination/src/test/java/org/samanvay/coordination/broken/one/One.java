package org.samanvay.coordination.broken.one;

import org.samanvay.coordination.broken.other.Other;

/** Half of a circle between two features. */
public record One(Class<Other> needs) {}

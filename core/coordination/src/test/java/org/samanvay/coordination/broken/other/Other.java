package org.samanvay.coordination.broken.other;

import org.samanvay.coordination.broken.one.One;

/** Half of a circle between two features. */
public record Other(Class<One> needs) {}

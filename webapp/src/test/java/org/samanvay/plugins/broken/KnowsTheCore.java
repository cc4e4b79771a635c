package org.samanvay.plugins.broken;

import org.samanvay.coordination.page.Page;

/** A department that decides what is the core's to decide. */
public record KnowsTheCore(Class<Page> page) {}

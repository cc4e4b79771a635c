package org.samanvay.coordination.broken;

import org.samanvay.webapp.Page;

/** Looks up to the module that packs it. */
public record KnowsThePage(Class<Page> page) {}

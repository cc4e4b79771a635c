package org.samanvay.forms.broken;

import org.samanvay.coordination.page.Page;

/** Forms that look up to what is built on them. */
public record KnowsTheFeatures(Class<Page> page) {}

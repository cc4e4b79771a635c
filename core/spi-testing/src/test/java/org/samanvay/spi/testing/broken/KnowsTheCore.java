package org.samanvay.spi.testing.broken;

import org.samanvay.forms.FormModel;

record KnowsTheCore(FormModel model) {}

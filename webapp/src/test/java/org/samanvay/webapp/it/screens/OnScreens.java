package org.samanvay.webapp.it.screens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samanvay.webapp.it.OnLiberty;

/** A test of the screens in the browser. A WAR that was built without them (-Dskip.frontend) has nothing to test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnLiberty
@DisabledIfSystemProperty(named = "samanvay.it.without.screens", matches = "true")
@ExtendWith(Chromium.class)
@interface OnScreens {}

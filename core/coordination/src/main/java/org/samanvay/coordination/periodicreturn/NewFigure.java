package org.samanvay.coordination.periodicreturn;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A figure as an officer gives it. */
@Name("NewFigureInput")
@Description("A figure as an officer gives it / अधिकारी द्वारा दिया गया आँकड़ा")
public record NewFigure(@NonNull String code, @NonNull Integer value) {}

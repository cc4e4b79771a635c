package org.samanvay.coordination.risk;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A state's policy for the latest version of an instrument.
 *
 * @param state LGD code
 * @param instrument full code
 * @param orderNumber of the order that lays it down
 */
@Name("NewRiskThresholdsInput")
@Description("From which score on a danger is of a level / किस अंक से जोखिम किस स्तर का")
public record NewThresholds(
        int state,
        @NonNull String instrument,
        int mediumFrom,
        int highFrom,
        int criticalFrom,
        @NonNull String orderNumber) {}

package org.samanvay.coordination.duty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * How far a duty's rule is compared with the law.
 *
 * @param checkedBy how many persons have
 * @param settled whether its duties breach; else they advise
 */
@Type("LawCheck")
@Description("How far a duty's rule is compared with the law / नियम का विधि से मिलान")
public record LawCheckView(@NonNull String department, @NonNull String duty, int checkedBy, boolean settled) {}

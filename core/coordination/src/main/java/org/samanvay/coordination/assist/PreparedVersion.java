package org.samanvay.coordination.assist;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A prepared item as its reader last saw it. */
@Name("PreparedVersionInput")
@Description("A prepared item as you last saw it / तैयार मद, जैसी आपने अंतिम बार देखी")
public record PreparedVersion(@Id @NonNull UUID item, @NonNull Integer version) {}

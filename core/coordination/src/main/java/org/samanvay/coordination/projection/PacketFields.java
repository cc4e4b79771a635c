package org.samanvay.coordination.projection;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.api.Beans;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.packet.ImportedReferenceView;
import org.samanvay.coordination.packet.PacketView;
import org.samanvay.coordination.packet.StartingPacket;
import org.samanvay.coordination.problem.CommonProblem;

/** What of packets is answers, and so JSON: the reference that an imported form tells, and its confirmation. */
final class PacketFields {
    private static final String START = "startPacket";

    private final Beans beans;

    PacketFields(Beans beans) {
        this.beans = beans;
    }

    List<GraphQLFieldDefinition> mutations() {
        return List.of(GraphQLFieldDefinition.newFieldDefinition()
                .name(START)
                .description("Confirm the reference that an imported entry tells, as it is or corrected, and start its packet"
                        + " / आयातित प्रविष्टि से लिए संदर्भ की, जैसा है या सुधार कर, पुष्टि करें; उसी से सूचनाएँ बनती हैं")
                .argument(argument("imported", GraphQLNonNull.nonNull(Scalars.GraphQLID)))
                .argument(argument("answers", GraphQLNonNull.nonNull(ExtendedScalars.Json)))
                .argument(argument("idempotencyKey", GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef("Packet")))
                .build());
    }

    Map<FieldCoordinates, Fetch> fetchers() {
        Fetch answers = (source, environment) -> {
            ImportedReferenceView reference = (ImportedReferenceView) source;
            return beans.get(FormBook.class).require(reference.form()).codec().toPlainJson(reference.answers());
        };
        return Map.of(
                FieldCoordinates.coordinates("Mutation", START),
                (source, environment) -> started(environment.get()),
                FieldCoordinates.coordinates("ImportedReference", "answers"),
                answers);
    }

    private PacketView started(DataFetchingEnvironment call) {
        return beans.get(StartingPacket.class)
                .start(
                        Ids.parse("imported", call.getArgument("imported")),
                        answers(call.getArgument("answers")),
                        call.getArgument("idempotencyKey"));
    }

    static Map<String, @Nullable Object> answers(@Nullable Object given) {
        if (!(given instanceof Map<?, ?> object)) {
            throw CommonProblem.invalidArgument(
                    "answers", "The answers are an object of fields", "उत्तर विवरणों के रूप में दें");
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        object.forEach((field, value) -> named.put(field.toString(), value));
        return named;
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).type(type).build();
    }
}

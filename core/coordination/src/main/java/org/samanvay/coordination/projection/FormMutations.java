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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.api.Beans;
import org.samanvay.coordination.api.ApiScalars;
import org.samanvay.coordination.assist.Preparing;
import org.samanvay.coordination.casepage.EntryPages;
import org.samanvay.coordination.entry.EntryMutations;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.entry.Submission;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;
import org.samanvay.spi.Origin;

/** Submitting forms: one generic mutation for screens drawn from a schema, one typed mutation per form, one import. */
final class FormMutations {
    private static final String MUTATION = "Mutation";

    private final Beans beans;
    private final List<GraphQLFieldDefinition> fields = new ArrayList<>();
    private final Map<FieldCoordinates, Fetch> fetchers = new LinkedHashMap<>();

    FormMutations(List<FormModel> forms, DepartmentFields departments, Beans beans) {
        this.beans = beans;
        generic();
        preparing();
        importing();
        forms.stream()
                .filter(form -> form.origin() == Origin.ENTERED)
                .forEach(form -> typed(form, departments));
    }

    List<GraphQLFieldDefinition> fields() {
        return fields;
    }

    Map<FieldCoordinates, Fetch> fetchers() {
        return fetchers;
    }

    private void generic() {
        add("submitForm", (source, environment) -> {
            DataFetchingEnvironment call = environment.get();
            return submitted(call, call.getArgument("form"));
        });
        fields.add(submission("submitForm", "Fill in or correct a form / प्ररूप भरें या संशोधित करें")
                .argument(argument("form", GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .argument(argument("answers", GraphQLNonNull.nonNull(ExtendedScalars.Json)))
                .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef("FormEntry")))
                .build());
    }

    private void typed(FormModel form, DepartmentFields departments) {
        String name = nameOf(form);
        add(name, (source, environment) -> new EntryAnswers(submitted(environment.get(), form.code())));
        fields.add(submission(name, DepartmentFields.words(form.title()))
                .argument(argument("answers", GraphQLNonNull.nonNull(departments.typesOf(form).input())))
                .type(GraphQLNonNull.nonNull(departments.answersType(form)))
                .build());
    }

    static String nameOf(FormModel form) {
        return "submit" + GraphqlNames.type(form);
    }

    private void importing() {
        add("importForm", (source, environment) -> {
            DataFetchingEnvironment call = environment.get();
            UUID entry = beans.get(EntryMutations.class)
                    .importFile(
                            Ids.parse("caseFile", call.getArgument("caseFile")),
                            call.getArgument("form"),
                            call.getArgument("file"),
                            call.getArgument("idempotencyKey"));
            return beans.get(EntryPages.class).require(entry);
        });
        fields.add(GraphQLFieldDefinition.newFieldDefinition()
                .name("importForm")
                .description("Take a read-only form from another system's file / अन्य प्रणाली की फ़ाइल से प्ररूप लें")
                .argument(argument("caseFile", GraphQLNonNull.nonNull(Scalars.GraphQLID)))
                .argument(argument("form", GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .argument(argument("file", GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .argument(argument("idempotencyKey", GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef("FormEntry")))
                .build());
    }

    private void preparing() {
        add("prepareForm", (source, environment) -> {
            DataFetchingEnvironment call = environment.get();
            return beans.get(Preparing.class)
                    .form(
                            submission(call, call.getArgument("form")),
                            call.getArgument("asPost"),
                            call.getArgument("idempotencyKey"));
        });
        fields.add(submission("prepareForm", "Prepare a form for the post that you assist / जिस पद की सहायता करते हैं उसके लिए प्ररूप तैयार करें")
                .argument(argument("form", GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .argument(argument("answers", GraphQLNonNull.nonNull(ExtendedScalars.Json)))
                .argument(argument("asPost", Scalars.GraphQLID))
                .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef("PreparedItem")))
                .build());
    }

    private EntryView submitted(DataFetchingEnvironment call, String form) {
        UUID entry = beans.get(EntryMutations.class)
                .submit(submission(call, form), call.getArgument("idempotencyKey"));
        return beans.get(EntryPages.class).require(entry);
    }

    private static Submission submission(DataFetchingEnvironment call, String form) {
        return new Submission(
                Ids.parse("caseFile", call.getArgument("caseFile")),
                form,
                id(call, "person"),
                id(call, "entry"),
                call.getArgument("version"),
                PacketFields.answers(call.getArgument("answers")),
                moment(call.getArgument("actedAt")));
    }

    private static @Nullable UUID id(DataFetchingEnvironment call, String argument) {
        String text = call.getArgument(argument);
        return text == null ? null : Ids.parse(argument, text);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime given) {
        return given == null ? null : given.toInstant();
    }

    private static GraphQLFieldDefinition.Builder submission(String name, String description) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(description)
                .argument(argument("caseFile", GraphQLNonNull.nonNull(Scalars.GraphQLID)))
                .argument(argument("person", Scalars.GraphQLID))
                .argument(argument("entry", Scalars.GraphQLID))
                .argument(argument("version", Scalars.GraphQLInt))
                .argument(GraphQLArgument.newArgument()
                        .name("actedAt")
                        .description("When it was done, of a paper that is entered late / काग़ज़ पर लिखे कार्य का वास्तविक समय")
                        .type(ApiScalars.DATE_TIME)
                        .build())
                .argument(argument("idempotencyKey", GraphQLNonNull.nonNull(Scalars.GraphQLString)));
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).type(type).build();
    }

    private void add(String field, Fetch fetch) {
        fetchers.put(FieldCoordinates.coordinates(MUTATION, field), fetch);
    }
}

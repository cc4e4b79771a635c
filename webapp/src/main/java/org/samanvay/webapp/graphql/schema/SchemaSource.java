package org.samanvay.webapp.graphql.schema;

import graphql.Scalars;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.schema.SchemaBuilder;
import io.smallrye.graphql.schema.model.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.function.Predicate;
import org.jboss.jandex.IndexView;
import org.samanvay.coordination.api.ApiScalars;
import org.samanvay.coordination.api.Beans;
import org.samanvay.coordination.api.SchemaExtension;

/**
 * Builds schemas: API classes first, then the part of some departments by every {@link SchemaExtension}, then the check of
 * what came out.
 *
 * <p>Each schema is made from the start. Two that share a type would not stay apart: graphql-java writes what a type
 * reference stands for into the type that holds it, at every building.
 */
public final class SchemaSource {
    private final Schema model;
    private final List<SchemaExtension> extensions;
    private final Beans beans;

    private SchemaSource(Schema model, List<SchemaExtension> extensions, Beans beans) {
        this.model = model;
        this.extensions = extensions;
        this.beans = beans;
    }

    /** The API classes and extensions that {@code loader} sees. */
    public static SchemaSource of(ClassLoader loader, Beans beans) {
        List<SchemaExtension> extensions = ServiceLoader.load(SchemaExtension.class, loader).stream()
                .map(Provider::get)
                .toList();
        return of(ApiIndex.of(loader), extensions, beans);
    }

    static SchemaSource of(IndexView index, List<SchemaExtension> extensions, Beans beans) {
        useStrictScalars();
        Schema model = SchemaBuilder.build(index);
        if (!model.getBatchOperations().isEmpty()) {
            throw new IllegalStateException("Batched @Source methods are not served; read through Siblings");
        }
        return new SchemaSource(model, extensions, beans);
    }

    /** The schema with everything that the departments bring, and nothing of any other. */
    public GraphQLSchema schema(Predicate<String> departments) {
        // Beans are looked up at the first call, so that a missing one cannot be asked for here.
        GraphQLSchema schema = Bootstrap.bootstrap(model, true);
        if (schema == null) {
            throw new IllegalStateException("The index names no @GraphQLApi class with an operation");
        }
        schema = withoutBlocking(schema);
        for (SchemaExtension extension : extensions) {
            schema = extension.extend(schema, departments, beans);
        }
        SchemaRules.check(schema);
        return schema;
    }

    /** @see SchemaExtension#departmentOf() */
    public Map<String, String> departmentOf() {
        Map<String, String> owners = new HashMap<>();
        extensions.forEach(extension -> owners.putAll(extension.departmentOf()));
        return owners;
    }

    /** SmallRye asks a list of patterns at every field whether it may be seen; the list is empty. */
    private static GraphQLSchema withoutBlocking(GraphQLSchema schema) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry()
                .transform(builder -> builder.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY));
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(registry));
    }

    /** SmallRye's scalars take nearly any string and hand it on, to be parsed or to explode later. */
    private static void useStrictScalars() {
        register(Scalars.GraphQLInt, Integer.class, int.class);
        register(Scalars.GraphQLFloat, Double.class, double.class);
        register(ApiScalars.DATE, LocalDate.class);
        register(ApiScalars.TIME, LocalTime.class);
        register(ApiScalars.DATE_TIME, OffsetDateTime.class, Instant.class);
        register(ApiScalars.LONG, Long.class, long.class);
        register("BigDecimal", ApiScalars.DECIMAL, BigDecimal.class);
    }

    private static void register(GraphQLScalarType scalar, Class<?>... types) {
        register(scalar.getName(), scalar, types);
    }

    private static void register(String name, GraphQLScalarType scalar, Class<?>... types) {
        for (Class<?> type : types) {
            GraphQLScalarTypes.registerCustomScalar(name, type.getName(), scalar);
        }
    }
}

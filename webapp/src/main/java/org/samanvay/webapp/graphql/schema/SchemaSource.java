package org.samanvay.webapp.graphql.schema;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.schema.SchemaBuilder;
import io.smallrye.graphql.schema.model.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import org.jboss.jandex.IndexView;
import org.samanvay.coordination.api.ApiScalars;
import org.samanvay.coordination.api.Beans;
import org.samanvay.coordination.api.SchemaExtension;

/** Builds the schema: API classes first, then every {@link SchemaExtension}, then the check of what came out. */
public final class SchemaSource {
    private SchemaSource() {}

    /** The schema of the API classes and extensions that {@code loader} sees. */
    public static GraphQLSchema read(ClassLoader loader, Beans beans) {
        List<SchemaExtension> extensions = ServiceLoader.load(SchemaExtension.class, loader).stream()
                .map(Provider::get)
                .toList();
        return read(ApiIndex.of(loader), extensions, beans);
    }

    static GraphQLSchema read(IndexView index, List<SchemaExtension> extensions, Beans beans) {
        useStrictScalars();
        Schema model = SchemaBuilder.build(index);
        if (!model.getBatchOperations().isEmpty()) {
            throw new IllegalStateException("Batched @Source methods are not served; read through Siblings");
        }
        // Beans are looked up at the first call, so that a missing one cannot be asked for here.
        GraphQLSchema schema = Bootstrap.bootstrap(model, true);
        if (schema == null) {
            throw new IllegalStateException("The index names no @GraphQLApi class with an operation");
        }
        for (SchemaExtension extension : extensions) {
            schema = extension.extend(schema, beans);
        }
        SchemaRules.check(schema);
        return schema;
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

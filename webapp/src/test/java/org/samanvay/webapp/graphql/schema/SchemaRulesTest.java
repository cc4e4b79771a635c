package org.samanvay.webapp.graphql.schema;

import static graphql.Scalars.GraphQLString;
import static graphql.schema.FieldCoordinates.coordinates;
import static graphql.schema.GraphQLArgument.newArgument;
import static graphql.schema.GraphQLCodeRegistry.newCodeRegistry;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLObjectType.newObject;
import static graphql.schema.GraphQLSchema.newSchema;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.PropertyDataFetcher;
import jakarta.json.bind.annotation.JsonbDateFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.api.ApiScalars;

/** What the endpoint does not serve is refused when the schema is built, by the place where it stands. */
class SchemaRulesTest {
    @GraphQLApi
    public static class TakesALong {
        @Query
        public String thing(long number) {
            return "";
        }
    }

    public record Row(String id) {}

    @GraphQLApi
    public static class TakesAnUnknownType {
        @Query
        public String thing(StringBuilder text) {
            return "";
        }
    }

    @GraphQLApi
    public static class Batches {
        @Query
        public Row row() {
            return new Row("");
        }

        public List<String> more(@Source List<Row> rows) {
            return List.of();
        }
    }

    @GraphQLApi
    public static class Promises {
        @Query
        public CompletionStage<String> later() {
            return CompletableFuture.completedFuture("");
        }
    }

    public record Formatted(@JsonbDateFormat("dd MM yyyy") LocalDate day) {}

    @GraphQLApi
    public static class Formats {
        @Query
        public Formatted formatted() {
            return new Formatted(LocalDate.EPOCH);
        }
    }

    public static class Empty {}

    @Test
    void refusesALongInput() {
        assertThatThrownBy(() -> StandInSchema.of(TakesALong.class)).hasMessageContaining("cannot be an argument");
    }

    @Test
    void refusesAnInputTypeThatIsNotOnTheList() {
        assertThatThrownBy(() -> StandInSchema.of(TakesAnUnknownType.class, StringBuilder.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesBatchedSources() {
        assertThatThrownBy(() -> StandInSchema.of(Batches.class, Row.class)).hasMessageContaining("Siblings");
    }

    @Test
    void refusesFutures() {
        assertThatThrownBy(() -> StandInSchema.of(Promises.class)).hasMessageContaining("on the calling thread");
    }

    @Test
    void refusesFormats() {
        assertThatThrownBy(() -> StandInSchema.of(Formats.class, Formatted.class))
                .hasMessageContaining("Formatted.day");
    }

    @Test
    void refusesALongInputThatAnExtensionAdds() {
        assertThatThrownBy(() -> SchemaRules.check(schema(PropertyDataFetcher.fetching("thing"))))
                .hasMessage("Query.thing(number) takes a long whole number; take an ID, a String or an Int");
    }

    @Test
    void refusesAFetcherThatNeedsAnEnvironmentPerField() {
        assertThatThrownBy(() -> SchemaRules.check(schema(environment -> "")))
                .hasMessageContaining("Query.thing has no light fetcher");
    }

    private static GraphQLSchema schema(DataFetcher<?> fetcher) {
        GraphQLArgument number = newArgument().name("number").type(ApiScalars.LONG).build();
        GraphQLFieldDefinition field =
                newFieldDefinition().name("thing").type(GraphQLString).argument(number).build();
        return newSchema()
                .query(newObject().name("Query").field(field).build())
                .codeRegistry(newCodeRegistry()
                        .dataFetcher(coordinates("Query", "thing"), fetcher)
                        .build())
                .build();
    }

    @Test
    void refusesAnIndexWithoutAnApi() {
        assertThatThrownBy(() -> StandInSchema.of(Empty.class)).hasMessageContaining("no @GraphQLApi");
    }
}

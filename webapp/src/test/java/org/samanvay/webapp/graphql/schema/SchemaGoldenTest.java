package org.samanvay.webapp.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API as it is printed, compared with the committed file, so that a change of it is seen in review. */
class SchemaGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/schema.graphql");

    private final String printed = print(SchemaSource.of(getClass().getClassLoader(), StandInSchema.NO_BEANS)
            .schema(department -> true));

    @Test
    void isTheCommittedSchema() throws IOException {
        if ("write".equals(System.getProperty("samanvay.golden"))) {
            Files.writeString(GOLDEN, printed);
        }
        List<String> committed = Files.exists(GOLDEN) ? Files.readAllLines(GOLDEN) : List.of();
        assertThat(differences(committed, printed.lines().toList()))
                .as("The API changed. If that is meant, write %s anew with -Dsamanvay.golden=write", GOLDEN)
                .isEmpty();
        assertThat(committed).isEqualTo(printed.lines().toList());
    }

    private static List<String> differences(List<String> committed, List<String> now) {
        return Stream.concat(
                        committed.stream().filter(line -> !now.contains(line)).map(line -> "- " + line),
                        now.stream().filter(line -> !committed.contains(line)).map(line -> "+ " + line))
                .toList();
    }

    @Test
    void printsAsADocumentThatAParserReads() {
        assertThat(new SchemaParser().parse(printed).getType("Query")).isPresent();
    }

    private static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectives(false)
                        .includeDirectiveDefinitions(false)
                        .includeSchemaDefinition(false))
                .print(schema);
    }
}

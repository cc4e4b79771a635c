package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.webapp.ScreenDocuments;
import org.samanvay.webapp.ScreenDocuments.Pair;
import org.samanvay.webapp.graphql.PublicCatalogue.Part;
import org.samanvay.webapp.graphql.document.Limits;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.schema.SchemaSource;
import org.samanvay.webapp.graphql.schema.StandInSchema;

/** What officers and the public ask every day runs by its plan, over the API as it is. */
class PlannedDocumentsTest {
    private static final GraphQLSchema API = SchemaSource.of(
                    PlannedDocumentsTest.class.getClassLoader(), StandInSchema.NO_BEANS)
            .schema(department -> true);
    private static final GraphqlEngine ENGINE = new GraphqlEngine(API, Limits.USUAL, document -> Set.of());

    static List<Pair> ofTheScreens() {
        return ScreenDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("ofTheScreens")
    void aScreensDocumentHasAPlan(Pair document) {
        assertThat(hasPlan(document.planned())).isTrue();
        assertThat(hasPlan(document.unplanned())).as("with a directive").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aPartOfTheCatalogueHasAPlan(Part part) {
        assertThat(hasPlan(part.text())).isTrue();
    }

    @Test
    void aDocumentThatQuotesAValueIsNotKeptAndHasNoPlan() {
        assertThat(hasPlan("{ form(code: \"police.first-information-report\") { code } }")).isFalse();
    }

    private static boolean hasPlan(String text) {
        assertThat(ENGINE.prepare(text)).as(text).isInstanceOf(Ready.class);
        Ready ready = (Ready) ENGINE.prepare(text);
        OperationDefinition operation = ready.operation(Optional.empty()).orElseThrow();
        return ready.plan(operation, API).isPresent();
    }
}

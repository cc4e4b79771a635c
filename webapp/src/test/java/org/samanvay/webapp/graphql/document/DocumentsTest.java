package org.samanvay.webapp.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.document.Prepared.Refused;
import org.samanvay.webapp.graphql.schema.StandInSchema;
import org.samanvay.webapp.graphql.standin.StandInApi;

/** What is remembered of documents, and what is not. */
class DocumentsTest {
    private final DocumentCache cache = new DocumentCache(3, 200);
    private final Documents documents = new Documents(StandInSchema.of(new StandInApi()), Limits.USUAL, document -> Set.of(), cache);

    @Test
    void remembersADocumentWithoutLiteralStrings() {
        Prepared first = documents.prepare("query ($id: ID!) { row(id: $id) { id } }");
        assertThat(documents.prepare("query ($id: ID!) { row(id: $id) { id } }")).isSameAs(first);
    }

    @Test
    void forgetsADocumentWithStringsForTheyMayBeAPersons() {
        assertThat(documents.prepare("{ row(id: \"Kamla\") { id } }")).isInstanceOf(Ready.class);
        assertThat(cache.size()).isZero();
    }

    @Test
    void forgetsADocumentThatWasRefused() {
        assertThat(documents.prepare("{ nothing }")).isInstanceOf(Refused.class);
        assertThat(cache.size()).isZero();
    }

    @Test
    void keepsNoMoreThanItsCount() {
        for (int i = 0; i < 10; i++) {
            documents.prepare("{ many(count: " + i + ") { id } }");
        }
        assertThat(cache.size()).isEqualTo(3);
        assertThat(cache.find("{ many(count: 9) { id } }")).isPresent();
        assertThat(cache.find("{ many(count: 0) { id } }")).isEmpty();
    }

    @Test
    void keepsNoMoreThanItsCharacters() {
        documents.prepare("{ many(count: 1) { id } }");
        documents.prepare("{ many(count: 2) { id } }" + " ".repeat(170));
        assertThat(cache.size()).isEqualTo(1);
        documents.prepare("{ many(count: 3) { id } }" + " ".repeat(300));
        assertThat(cache.size()).isEqualTo(1);
    }

    @Test
    void theIntrospectionOfGraphiqlFits() {
        String ofType = "ofType { kind name ".repeat(9) + "}".repeat(9);
        String introspection = "{ __schema { types { fields { args { type { kind name " + ofType + " } } } } } }";
        assertThat(documents.prepare(introspection))
                .isInstanceOfSatisfying(Ready.class, ready -> assertThat(ready.operation(Optional.empty())).isPresent());
    }
}

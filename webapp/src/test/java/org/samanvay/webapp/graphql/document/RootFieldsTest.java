package org.samanvay.webapp.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RootFieldsTest {
    @Test
    void findsFieldsBehindFragmentsAndAliases() {
        assertThat(rootFields("""
                query { harmless: accounts { edges { cursor } } ... on Query { cases { edges { cursor } } } ...more }
                fragment more on Query { me { displayName } ...deeper }
                fragment deeper on Query { states { pageInfo { hasNextPage } } }
                """)).containsExactly("accounts", "cases", "me", "states");
    }

    @Test
    void doesNotTakeNestedFieldsForRoots() {
        assertThat(rootFields("mutation { changePassword { me { displayName } } }")).containsExactly("changePassword");
    }

    private static Set<String> rootFields(String text) {
        Document document = Parser.parse(text);
        return RootFields.of(document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(), document);
    }
}

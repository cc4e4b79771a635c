package org.samanvay.forms.broken;

import graphql.schema.GraphQLType;

/** GraphQL outside the projection to GraphQL. */
public final class KnowsGraphql {
    public String name(GraphQLType type) {
        return type.toString();
    }
}

package org.samanvay.coordination.broken;

import graphql.schema.GraphQLType;

/** The engine of the API outside the projection. */
public final class KnowsGraphql {
    public String name(GraphQLType type) {
        return type.toString();
    }
}

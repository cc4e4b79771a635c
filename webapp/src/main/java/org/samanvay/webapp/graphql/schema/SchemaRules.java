package org.samanvay.webapp.graphql.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import java.util.ArrayList;
import java.util.List;

/** What the finished schema must not contain; all faults are told together. */
final class SchemaRules {
    private final GraphQLSchema schema;
    private final List<String> faults = new ArrayList<>();

    private SchemaRules(GraphQLSchema schema) {
        this.schema = schema;
    }

    static void check(GraphQLSchema schema) {
        SchemaRules rules = new SchemaRules(schema);
        schema.getAllTypesAsList().forEach(rules::check);
        if (!rules.faults.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), rules.faults));
        }
    }

    private void check(GraphQLNamedType type) {
        if (type.getName().startsWith("__")) {
            return;
        }
        if (type instanceof GraphQLObjectType object) {
            object.getFieldDefinitions().forEach(field -> check(object, field));
        }
        if (type instanceof GraphQLInputObjectType input) {
            input.getFields().forEach(field -> check(field.getType(), input.getName() + "." + field.getName()));
        }
    }

    private void check(GraphQLObjectType owner, GraphQLFieldDefinition field) {
        String name = owner.getName() + "." + field.getName();
        for (GraphQLArgument argument : field.getArguments()) {
            check(argument.getType(), name + "(" + argument.getName() + ")");
        }
        GraphQLCodeRegistry registry = schema.getCodeRegistry();
        if (!(registry.getDataFetcher(owner, field) instanceof LightDataFetcher)) {
            faults.add(name + " has no light fetcher");
        }
    }

    /** CVE-2026-76763: a literal such as "1e1000000000" becomes an integer of a billion digits. */
    private void check(GraphQLInputType type, String place) {
        if (GraphQLTypeUtil.unwrapAll(type).getName().equals("BigInteger")) {
            faults.add(place + " takes a long whole number; take an ID, a String or an Int");
        }
    }
}

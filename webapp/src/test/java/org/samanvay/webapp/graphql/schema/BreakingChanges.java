package org.samanvay.webapp.graphql.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;

/** What would break programs that were written for an earlier schema; graphql-java compares. */
final class BreakingChanges {
    private BreakingChanges() {}

    /**
     * One change that breaks.
     *
     * @param type the type on which it lies, or that is gone
     * @param field of that type; empty where it is the type itself or a value of an enum
     */
    record Change(String type, String field, String words) {
        static Change of(DiffEvent event) {
            String field = event.getFieldName() == null ? "" : event.getFieldName();
            return new Change(event.getTypeName(), field, event.getReasonMsg().strip());
        }
    }

    /** @param before whole schemas, as text */
    static List<Change> between(String before, String now) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(parsed(before), parsed(now)), reporter);
        return reporter.getBreakages().stream().map(Change::of).distinct().toList();
    }

    private static GraphQLSchema parsed(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }
}

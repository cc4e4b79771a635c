package org.samanvay.webapp.graphql.schema;

import graphql.language.TypeKind;
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
    record Change(String type, String field, Kind kind, String words) {
        static Change of(DiffEvent event) {
            String field = event.getFieldName() == null ? "" : event.getFieldName();
            return new Change(event.getTypeName(), field, Kind.of(event), event.getReasonMsg().strip());
        }

        @Override
        public String toString() {
            String place = field.isEmpty() ? type : type + "." + field;
            return "%s: %s\n      %s".formatted(place, words, kind.mend);
        }
    }

    /** What has become of it, and what its author does instead. */
    enum Kind {
        VALUE_LOST("keep the value and hide what it is for; or raise the form's version and turn it into another on upgrade"),
        GONE("keep it, Optional and no longer asked; or raise the form's version and drop it on upgrade"),
        STRICTER("make it Optional; or raise the form's version and give it an answer on upgrade"),
        OTHER_TYPE("add a field of the new type beside it; or raise the form's version and convert it on upgrade");

        private final String mend;

        Kind(String mend) {
            this.mend = mend;
        }

        private static Kind of(DiffEvent event) {
            if (event.getTypeKind() == TypeKind.Enum) {
                return VALUE_LOST;
            }
            return switch (event.getCategory()) {
                case MISSING -> GONE;
                case STRICTER -> STRICTER;
                case INVALID, DIFFERENT, ADDITION, DEPRECATION_ADDED, DEPRECATION_REMOVED -> OTHER_TYPE;
            };
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

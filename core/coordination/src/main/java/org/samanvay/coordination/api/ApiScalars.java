package org.samanvay.coordination.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samanvay.forms.GraphqlDecimal;
import org.samanvay.forms.GraphqlScalars;

/**
 * The scalars beside GraphQL's own five, as strict going in as coming out.
 *
 * <p>Dates and times travel as strings, decimals as numbers. A {@code DateTime} leaves in Indian time, whatever offset it came in with. SmallRye's
 * scalars of the same names take any string and hand it on; these refuse while the request is still being read.
 */
public final class ApiScalars {
    public static final GraphQLScalarType DATE =
            scalar("Date", "2026-11-23", ApiScalars::dateOut, LocalDate::parse);
    public static final GraphQLScalarType TIME =
            scalar("Time", "09:30:00", ApiScalars::timeOut, LocalTime::parse);
    public static final GraphQLScalarType DATE_TIME =
            scalar("DateTime", "2026-11-23T09:30:00+05:30", ApiScalars::dateTimeOut, OffsetDateTime::parse);
    public static final GraphQLScalarType DECIMAL = GraphqlDecimal.scalar();

    /** Goes out only: a long whole number that comes in is what CVE-2026-76763 lives on. An id is an ID, a count an Int. */
    public static final GraphQLScalarType LONG = GraphQLScalarType.newScalar()
            .name("BigInteger")
            .description("A long whole number; only in answers / बड़ी पूर्ण संख्या; केवल उत्तरों में")
            .coercing(new LongOut())
            .build();

    /** The same scalars, as the forms' projection takes them: one schema has each scalar once. */
    public static final GraphqlScalars FOR_FORMS = new GraphqlScalars(DATE, DATE_TIME, DECIMAL);

    private ApiScalars() {}

    private static @Nullable String dateOut(Object value) {
        return value instanceof LocalDate date ? date.toString() : null;
    }

    private static @Nullable String timeOut(Object value) {
        return value instanceof LocalTime time ? DateTimeFormatter.ISO_LOCAL_TIME.format(time) : null;
    }

    private static @Nullable String dateTimeOut(Object value) {
        return switch (value) {
            case Instant instant -> inIndia(instant);
            case OffsetDateTime time -> inIndia(time.toInstant());
            default -> null;
        };
    }

    private static String inIndia(Instant instant) {
        return IndianTime.text(instant);
    }

    private static GraphQLScalarType scalar(
            String name, String example, Function<Object, @Nullable String> out, Function<String, Object> in) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description("Such as " + example)
                .coercing(new Text(name, example, out, in))
                .build();
    }

    private static final class LongOut implements Coercing<Object, Long> {
        @Override
        public Long serialize(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof Long || value instanceof Integer) {
                return ((Number) value).longValue();
            }
            throw new CoercingSerializeException(value.getClass().getName() + " is no BigInteger");
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            throw new CoercingParseValueException("BigInteger is no input");
        }

        @Override
        public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            throw new CoercingParseLiteralException("BigInteger is no input");
        }
    }

    private record Text(
            String name, String example, Function<Object, @Nullable String> out, Function<String, Object> in)
            implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            String text = out.apply(value);
            if (text == null) {
                throw new CoercingSerializeException(value.getClass().getName() + " is no " + name);
            }
            return text;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof String text) {
                try {
                    return in.apply(text);
                } catch (DateTimeException unfit) {
                    throw new CoercingParseValueException(expected());
                }
            }
            throw new CoercingParseValueException(expected());
        }

        @Override
        public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (value instanceof StringValue text) {
                try {
                    return in.apply(text.getValue());
                } catch (DateTimeException unfit) {
                    throw new CoercingParseLiteralException(expected());
                }
            }
            throw new CoercingParseLiteralException(expected());
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return StringValue.of(value instanceof String text ? text : serialize(value, context, locale));
        }

        private String expected() {
            return "Expected a " + name + " such as " + example;
        }
    }
}

package org.samanvay.forms;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** The scalar {@code Decimal}. A number with an exponent beyond 40 is refused and never expanded. */
public final class GraphqlDecimal {
    private static final int MOST_EXPONENT = 40;
    private static final int LONGEST = 100;
    private static final int MOST_BITS = 350;
    private static final String REFUSED = "Decimal takes a number of moderate size / दशमलव संख्या सामान्य आकार की हो";

    private GraphqlDecimal() {}

    public static GraphQLScalarType scalar() {
        return GraphQLScalarType.newScalar()
                .name("Decimal")
                .description("An exact decimal number, as a JSON number / सटीक दशमलव संख्या")
                .coercing(new DecimalCoercing())
                .build();
    }

    private static final class DecimalCoercing implements Coercing<BigDecimal, BigDecimal> {
        @Override
        public BigDecimal serialize(Object result, GraphQLContext context, Locale locale) {
            return read(result).orElseThrow(() -> new CoercingSerializeException(REFUSED));
        }

        @Override
        public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
            return read(input).orElseThrow(() -> new CoercingParseValueException(REFUSED));
        }

        @Override
        public BigDecimal parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Optional<BigDecimal> read =
                    switch (input) {
                        case IntValue whole -> read(whole.getValue());
                        case FloatValue exact -> read(exact.getValue());
                        case StringValue text -> read(text.getValue());
                        default -> Optional.empty();
                    };
            return read.orElseThrow(() -> new CoercingParseLiteralException(REFUSED));
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return FloatValue.newFloatValue(parseValue(input, context, locale)).build();
        }
    }

    private static Optional<BigDecimal> read(Object raw) {
        return switch (raw) {
            case BigDecimal exact -> handy(exact);
            case BigInteger whole -> handy(new BigDecimal(whole));
            case Integer whole -> Optional.of(BigDecimal.valueOf(whole));
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case Double binary -> Double.isFinite(binary) ? handy(BigDecimal.valueOf(binary)) : Optional.empty();
            case Float binary -> Float.isFinite(binary) ? handy(new BigDecimal(binary.toString())) : Optional.empty();
            case String text -> text(text);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> text(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return handy(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> handy(BigDecimal value) {
        boolean handy = Math.abs((long) value.scale()) <= MOST_EXPONENT
                && value.unscaledValue().bitLength() <= MOST_BITS;
        return handy ? Optional.of(value) : Optional.empty();
    }
}

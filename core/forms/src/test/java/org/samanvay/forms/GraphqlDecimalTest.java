package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphqlDecimalTest {
    private static final Coercing<?, ?> DECIMAL = GraphqlDecimal.scalar().getCoercing();

    @Test
    void readsNumbersAndText() {
        assertThat(literal(FloatValue.of(1.5))).isEqualTo(new BigDecimal("1.5"));
        assertThat(value("12.50")).isEqualTo(new BigDecimal("12.50"));
        assertThat(value(7)).isEqualTo(new BigDecimal("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e1000000000", "1e-1000000000", "1e41", "", "x", "NaN", "1e99999999999"})
    void refusesWhatIsNoModerateNumberAtOnce(String text) {
        long before = System.nanoTime();

        assertThatThrownBy(() -> value(text)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> literal(StringValue.of(text))).isInstanceOf(CoercingParseLiteralException.class);
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void refusesAHugeLiteralWithoutExpandingIt() {
        Value<?> huge = FloatValue.newFloatValue(new BigDecimal("1e1000000000")).build();

        assertThatThrownBy(() -> literal(huge)).isInstanceOf(CoercingParseLiteralException.class);
    }

    private static Object literal(Value<?> literal) {
        return DECIMAL.parseLiteral(
                literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Object value(Object value) {
        return DECIMAL.parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
    }
}

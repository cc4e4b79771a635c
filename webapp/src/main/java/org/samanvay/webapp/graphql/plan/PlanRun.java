package org.samanvay.webapp.graphql.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValueUnboxer;
import graphql.language.SourceLocation;
import graphql.schema.CoercingSerializeException;
import graphql.util.FpKit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.webapp.graphql.error.ApiError;
import org.samanvay.webapp.graphql.error.ProblemErrors;

/**
 * One run of a plan, depth first, in the order of the document.
 *
 * <p>A method that writes says whether it could: false where a null stands in for what must not be null, so that the
 * parent becomes null in its turn. What stands beside it is still run, as GraphQL has it.
 */
final class PlanRun {
    private static final int MUCH = 100_000;

    private final Plan plan;
    private final FieldEnvironment.Run run;
    private final GraphQLContext context;
    private final int most;
    private final JsonBytes json;
    private final ArrayList<Object> path = new ArrayList<>();
    private final List<ApiError> errors = new ArrayList<>();
    private final Set<List<Object>> failed = new HashSet<>();
    private int nodes;

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }

    PlanRun(Plan plan, CoercedVariables variables, GraphQLContext context, int most) {
        this.plan = plan;
        this.json = new JsonBytes(plan.longest + 256);
        this.run = new FieldEnvironment.Run(plan, variables, context);
        this.context = context;
        this.most = most;
    }

    Plan.Ran run() {
        try {
            if (!fields(plan.fields, null)) {
                json.backTo(0);
                json.nothing();
            }
            plan.longest = Math.max(plan.longest, Math.min(json.length(), MUCH));
            return new Plan.Ran(errors, json, false);
        } catch (TooLarge given) {
            return new Plan.Ran(List.of(), json, true);
        }
    }

    private boolean fields(List<FieldPlan> fields, @Nullable Object source) {
        boolean whole = true;
        json.put('{');
        for (int i = 0; i < fields.size(); i++) {
            FieldPlan field = fields.get(i);
            if (i > 0) {
                json.put(',');
            }
            json.put(field.name());
            path.add(field.key());
            whole &= field(field, source);
            path.removeLast();
        }
        json.put('}');
        return whole;
    }

    private boolean field(FieldPlan field, @Nullable Object source) {
        count();
        Object value;
        try {
            value = field.fetcher() == null
                    ? field.parent().getName()
                    : field.fetcher().get(field.definition(), source, new FieldEnvironment(run, field, source));
        } catch (Exception thrown) {
            SourceLocation place = field.merged().getSingleField().getSourceLocation();
            add(ProblemErrors.of(thrown, place == null ? List.of() : List.of(place), List.copyOf(path)));
            value = null;
        }
        return value(field.type(), value);
    }

    /** Where the value begins nothing is written yet; where it could not be written nothing of it remains. */
    private boolean value(TypePlan type, @Nullable Object boxed) {
        Object value = ValueUnboxer.DEFAULT.unbox(boxed);
        if (value == null) {
            return nothing(type);
        }
        int begin = json.length();
        boolean written =
                switch (type) {
                    case TypePlan.Scalar scalar -> scalar(scalar, value);
                    case TypePlan.Choice choice -> choice(choice, value);
                    case TypePlan.Rows rows -> rows(rows, value);
                    case TypePlan.Fields fields -> fields(fields.fields(), value);
                };
        if (written) {
            return true;
        }
        json.backTo(begin);
        json.nothing();
        return !type.required();
    }

    private boolean nothing(TypePlan type) {
        json.nothing();
        if (type.required() && !failed.contains(path)) {
            add(ProblemErrors.unfit(graphql.ErrorType.NullValueInNonNullableField, List.copyOf(path)));
        }
        return !type.required();
    }

    private boolean scalar(TypePlan.Scalar scalar, Object value) {
        try {
            Object shown = value instanceof UUID id && scalar.type() == graphql.Scalars.GraphQLID
                    ? id.toString()
                    : scalar.type().getCoercing().serialize(value, context, Locale.ENGLISH);
            return shown(scalar, shown);
        } catch (CoercingSerializeException unfit) {
            return unfit(scalar);
        }
    }

    private boolean choice(TypePlan.Choice choice, Object value) {
        try {
            return shown(
                    choice,
                    choice.names().computeIfAbsent(value, none -> nameOf(choice, value)));
        } catch (CoercingSerializeException unfit) {
            return unfit(choice);
        }
    }

    private Object nameOf(TypePlan.Choice choice, Object value) {
        return choice.type().serialize(value, context, Locale.ENGLISH);
    }

    private boolean shown(TypePlan type, @Nullable Object shown) {
        switch (shown) {
            case null -> {
                return nothing(type);
            }
            case String text -> json.text(text);
            case Integer number -> json.ascii(number.toString());
            case Long number -> json.ascii(number.toString());
            case Boolean flag -> json.flag(flag);
            case BigDecimal number -> json.ascii(number.toString());
            case Enum<?> constant -> json.text(constant.name());
            default -> json.put(JsonValues.bytes(shown));
        }
        return true;
    }

    private boolean unfit(TypePlan type) {
        add(ProblemErrors.unfit(graphql.ErrorType.DataFetchingException, List.copyOf(path)));
        return nothing(type);
    }

    private boolean rows(TypePlan.Rows rows, Object value) {
        if (!FpKit.isIterable(value)) {
            return unfit(rows);
        }
        boolean whole = true;
        int index = 0;
        json.put('[');
        for (Object element : FpKit.toIterable(value)) {
            count();
            if (index > 0) {
                json.put(',');
            }
            path.add(index++);
            whole &= value(rows.element(), element);
            path.removeLast();
        }
        json.put(']');
        return whole;
    }

    private void count() {
        if (++nodes > most) {
            throw new TooLarge();
        }
    }

    private void add(ApiError error) {
        errors.add(error);
        failed.add(error.path());
    }
}

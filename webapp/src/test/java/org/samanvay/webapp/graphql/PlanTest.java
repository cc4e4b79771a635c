package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Fault;
import org.samanvay.spi.Text;
import org.samanvay.webapp.graphql.document.Limits;
import org.samanvay.webapp.graphql.document.Prepared.Ready;

/** The plan of a document answers the same bytes as graphql-java, whatever the document and whatever the fetchers do. */
class PlanTest {
    private static final int DOCUMENTS = 1_200;

    private static final String FIELDS =
            """
            a: Node  b: Node!  c: [Node!]!  d: [Node]  e: [Node!]  s: String  t: String!  i: Int  k: Int!  f: Float
            l: Color  m: Color!  n: [[Int!]]  o: [[Color]!]!  p(x: Int = 3, y: [String!]): String  q: Boolean  r: ID!
            u(x: Int! = 3): String
            """;
    private static final GraphQLSchema SCHEMA = schema();
    private static final Logger LOG = Logger.getLogger(Fault.class.getName());

    private static final Limits ANSWERS_OF_NINE = new Limits(50_000, 2_000, 15, 2_000, 30, 50, 500, 20_000, 9);

    private final GraphqlEngine engine = new GraphqlEngine(SCHEMA, Limits.USUAL, document -> Set.of());
    private int planned;

    @BeforeEach
    void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        LOG.setLevel(null);
    }

    @Test
    void answersLikeGraphqlJava() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            compare(new Written(seed).document(), Map.of("v", seed % 7, "yes", seed % 2 == 0));
        }
        assertThat(planned).as("most documents run by their plan").isGreaterThan(DOCUMENTS / 2);
    }

    @Test
    void answersLikeGraphqlJavaWhereVariablesDoNotFit() throws IOException {
        compare("query($v: Int!) { p(x: $v) }", Map.of());
        compare("query($v: Int!) { p(x: $v) }", Map.of("v", "text"));
        compare("query($v: Int = 4) { p(x: $v) }", Map.of());
        compare("query($v: Int) { p(x: $v) r }", Map.of());
        Map<String, Object> none = new HashMap<>();
        none.put("v", null);
        compare("query($v: Int) { p(x: $v) r }", none);
        compare("query($v: Int = 2) { u(x: $v) r }", none);
    }

    @Test
    void leavesToGraphqlJavaWhatIsNotPlain() throws IOException {
        for (String document : List.of(
                "{ s @skip(if: true) t }",
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Node\") { name } }",
                "mutation { t r }",
                "{ either { __typename ... on Node { s } } }",
                "query($yes: Boolean!) { ... @include(if: $yes) { s } }")) {
            Ready ready = (Ready) engine.prepare(document);
            assertThat(ready.plan(operation(ready), SCHEMA)).as(document).isEmpty();
            compare(document, Map.of("yes", true));
        }
    }

    @Test
    void refusesAnAnswerThatIsTooLarge() throws IOException {
        GraphqlEngine small = new GraphqlEngine(SCHEMA, ANSWERS_OF_NINE, document -> Set.of());
        int refused = 0;
        for (int seed = 0; seed < DOCUMENTS / 10; seed++) {
            refused += compare(small, new Written(seed).document(), Map.of("v", 1, "yes", true))
                            .contains("RESULT_TOO_LARGE")
                    ? 1
                    : 0;
        }
        assertThat(refused).isBetween(DOCUMENTS / 100, DOCUMENTS / 12);
    }

    private void compare(String document, Map<String, Object> variables) throws IOException {
        compare(engine, document, variables);
    }

    private String compare(GraphqlEngine engine, String document, Map<String, Object> variables) throws IOException {
        assertThat(engine.prepare(document)).as(document).isInstanceOf(Ready.class);
        Ready ready = (Ready) engine.prepare(document);
        GraphqlRequest request = new GraphqlRequest(document, Optional.empty(), variables);
        planned += ready.plan(operation(ready), SCHEMA).isPresent() ? 1 : 0;
        String answer = text(engine.execute(ready, operation(ready), request));
        assertThat(answer).as(document).isEqualTo(text(engine.executeByGraphqlJava(ready, request)));
        return answer;
    }

    private static OperationDefinition operation(Ready ready) {
        return ready.operation(Optional.empty()).orElseThrow();
    }

    private static String text(Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResponseWriter.write(outcome.errors(), outcome.data()).writeTo(out);
        return out.toString(StandardCharsets.UTF_8).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    private static GraphQLSchema schema() {
        String types = "type Query {" + FIELDS + "either: Either } union Either = Node type Mutation {" + FIELDS + "} type Node {" + FIELDS
                + "} enum Color { RED GREEN }";
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(types),
                        RuntimeWiring.newRuntimeWiring()
                                .type("Query", type -> type.defaultDataFetcher(new Whim()))
                                .type("Mutation", type -> type.defaultDataFetcher(new Whim()))
                                .type("Either", type -> type.typeResolver(found -> found.getSchema().getObjectType("Node")))
                                .type("Node", type -> type.defaultDataFetcher(new Whim()))
                                .build());
    }

    private record Misfit() {}

    /** Values, nulls, refusals, faults and misfits, as chance has it; the same for the same field of the same row. */
    private static final class Whim implements LightDataFetcher<Object> {
        @Override
        public Object get(
                GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
            long seed = (source instanceof Long row ? row : 7L) * 31 + field.getName().hashCode();
            SplittableRandom random = new SplittableRandom(seed);
            String type = GraphQLTypeUtil.simplePrint(field.getType());
            return switch (random.nextInt(24)) {
                case 0, 1 -> null;
                case 2 -> throw CommonProblem.notFound(Text.of("Thing", "वस्तु"));
                case 3 -> throw new IllegalStateException("a fault");
                case 4 -> new Misfit();
                case 5 -> Optional.empty();
                case 6 -> Optional.ofNullable(value(type.replace("!", ""), random, environment));
                default -> value(type.replace("!", ""), random, environment);
            };
        }

        @Override
        public Object get(DataFetchingEnvironment environment) {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }

        private static Object value(
                String type, SplittableRandom random, Supplier<DataFetchingEnvironment> environment) {
            if (type.startsWith("[")) {
                List<Object> elements = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    elements.add(random.nextInt(9) == 0
                            ? null
                            : value(type.substring(1, type.length() - 1), random, environment));
                }
                return switch (random.nextInt(5)) {
                    case 0 -> elements.toArray();
                    case 1 -> elements.stream();
                    case 2 -> new LinkedHashSet<>(elements);
                    default -> elements;
                };
            }
            return switch (type) {
                case "Node", "Either" -> random.nextLong();
                case "String" -> environment.get().getFieldDefinition().getArguments().isEmpty()
                        ? List.of("plain", "थाना \"नदी\"\n\t\u0001", "\uD83D\uDE00 \\ / \u007F \uD83D").get(random.nextInt(3))
                        : environment.get().getArguments().toString();
                case "Int" -> random.nextInt();
                case "Float" -> random.nextInt(1000) / 8.0;
                case "Boolean" -> random.nextBoolean();
                case "Color" -> random.nextBoolean() ? "RED" : "GREEN";
                default -> "id-" + random.nextInt(9);
            };
        }
    }

    /** A document by chance: aliases, repeated fields, fragments of both kinds, arguments, now and then a directive. */
    private static final class Written {
        private final SplittableRandom random;
        private final StringBuilder fragments = new StringBuilder();
        private int aliases;
        private int named;

        Written(int seed) {
            random = new SplittableRandom(seed);
        }

        String document() {
            boolean mutation = random.nextInt(8) == 0;
            String body = (mutation ? "{ " + field(3) + " }" : set(3, "Query")) + fragments;
            String given = (body.contains("$v") ? "$v: Int " : "") + (body.contains("$yes") ? "$yes: Boolean!" : "");
            return (mutation ? "mutation" : "query") + (given.isEmpty() ? "" : "(" + given + ") ") + body;
        }

        private String set(int depth, String type) {
            StringBuilder set = new StringBuilder("{ ");
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                switch (random.nextInt(12)) {
                    case 0 -> set.append("... on ").append(type).append(' ').append(set(depth - 1, type));
                    case 1 -> set.append("... ").append(set(depth - 1, type));
                    case 2 -> set.append(spread(depth, type));
                    case 3 -> set.append("__typename ");
                    default -> set.append(field(depth));
                }
            }
            return set.append(" } ").toString();
        }

        private String spread(int depth, String type) {
            String name = "F" + named++;
            String set = set(depth - 1, type);
            fragments.append(" fragment ").append(name).append(" on ").append(type).append(' ').append(set);
            return "..." + name + " ";
        }

        private String field(int depth) {
            String alias = aliases < 25 && random.nextInt(6) == 0 ? "z" + aliases++ + ": " : "";
            String directive = random.nextInt(150) == 0 ? " @include(if: $yes)" : "";
            if (depth > 0 && random.nextInt(3) == 0) {
                return alias + "abcde".charAt(random.nextInt(5)) + directive + " " + set(depth - 1, "Node");
            }
            String name = String.valueOf("stikflmnopqr".charAt(random.nextInt(12)));
            return alias + name + (name.equals("p") ? arguments(!alias.isEmpty()) : "") + directive + " ";
        }

        /** Of the same key the same ones, or the document is refused. */
        private String arguments(boolean own) {
            return own ? List.of("", "(x: 5)", "(x: null)", "(x: $v)").get(random.nextInt(4)) : "(x: $v, y: [])";
        }
    }
}

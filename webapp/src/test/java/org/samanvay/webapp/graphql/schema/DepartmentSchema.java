package org.samanvay.webapp.graphql.schema;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts the assembled schema into what each department brings and what is everybody's. */
final class DepartmentSchema {
    private static final List<String> EXTENDED = List.of("Case", "Mutation");

    private final GraphQLSchema everything;
    private final Map<String, String> departmentOf;
    private final SchemaPrinter printer = new SchemaPrinter(
            SchemaPrinter.Options.defaultOptions().includeDirectives(false).includeScalarTypes(true));

    DepartmentSchema(GraphQLSchema everything, Map<String, String> departmentOf) {
        this.everything = everything;
        this.departmentOf = Map.copyOf(departmentOf);
    }

    /** The department's fields on types of the core, then its types in the order of their names. */
    String of(String department) {
        Predicate<String> its = name -> department.equals(departmentOf.get(name));
        Stream<String> fields = EXTENDED.stream()
                .map(type -> withFields(type, its).transform(plain -> plain.description(null)))
                .filter(type -> !type.getFieldDefinitions().isEmpty())
                .map(type -> "extend " + printed(type));
        return Stream.concat(fields, types(its)).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** The rest, which is nobody's: the core, and what several departments use. */
    String ofNobody() {
        Predicate<String> free = name -> !departmentOf.containsKey(name);
        Stream<String> fields = EXTENDED.stream().map(type -> printed(withFields(type, free)));
        return Stream.concat(fields, types(name -> free.test(name) && !EXTENDED.contains(name)))
                .collect(Collectors.joining("\n\n"));
    }

    private Stream<String> types(Predicate<String> chosen) {
        return everything.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__") && chosen.test(type.getName()))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .sorted(Comparator.comparing(GraphQLNamedType::getName))
                .map(this::printed);
    }

    private GraphQLObjectType withFields(String type, Predicate<String> chosen) {
        GraphQLObjectType whole = everything.getObjectType(type);
        return whole.transform(narrow -> narrow.replaceFields(whole.getFieldDefinitions().stream()
                .filter(field -> chosen.test(type + "." + field.getName()))
                .toList()));
    }

    private String printed(GraphQLNamedType type) {
        return printer.print(type).strip();
    }
}

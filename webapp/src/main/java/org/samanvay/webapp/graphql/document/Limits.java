package org.samanvay.webapp.graphql.document;

/**
 * How much a document may ask for.
 *
 * @param characters length of the text
 * @param tokens tokens of the text, as the parser counts them
 * @param depth fields below one another; the introspection query of GraphiQL needs 15
 * @param fields fields after all fragments are spread out
 * @param aliases renamed fields after all fragments are spread out
 * @param directives uses of a directive in the text
 * @param listLength values of one list literal
 * @param rows rows of all lists, each list taken at its full size, before anything is read
 * @param resultNodes fields of the answer, counted while it is made
 */
public record Limits(
        int characters,
        int tokens,
        int depth,
        int fields,
        int aliases,
        int directives,
        int listLength,
        int rows,
        int resultNodes) {
    public static final Limits USUAL = new Limits(50_000, 2_000, 15, 2_000, 30, 50, 500, 20_000, 100_000);
}

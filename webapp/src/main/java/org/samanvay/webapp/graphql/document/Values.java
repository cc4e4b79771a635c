package org.samanvay.webapp.graphql.document;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.StringValue;
import java.util.ArrayDeque;
import java.util.Deque;

/** The literals of a document: the longest list, and whether any string is among them. */
record Values(int longestList, boolean strings) {
    static Values of(Document document) {
        int longest = 0;
        boolean strings = false;
        Deque<Node<?>> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            longest = node instanceof ArrayValue list ? Math.max(longest, list.getValues().size()) : longest;
            strings |= node instanceof StringValue;
            for (Node<?> child : node.getChildren()) {
                open.push(child);
            }
        }
        return new Values(longest, strings);
    }
}

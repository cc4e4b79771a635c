package org.samanvay.webapp.graphql.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.samanvay.webapp.graphql.document.Prepared.Ready;

/**
 * Documents that passed, by their text; bounded by count and by characters of text, the oldest leaves first.
 *
 * <p>Reading takes no lock. Refused documents are not kept: a caller could fill the memory with them.
 */
final class DocumentCache {
    private final int count;
    private final long characters;
    private final ConcurrentMap<String, Ready> ready = new ConcurrentHashMap<>();
    private final Deque<String> byAge = new ArrayDeque<>();
    private long held;

    DocumentCache(int count, long characters) {
        this.count = count;
        this.characters = characters;
    }

    /** A parsed document takes some twenty times the memory of its text. */
    static DocumentCache usual() {
        return new DocumentCache(1_000, 1_000_000);
    }

    Optional<Ready> find(String text) {
        return Optional.ofNullable(ready.get(text));
    }

    synchronized void keep(String text, Ready document) {
        if (text.length() > characters || ready.putIfAbsent(text, document) != null) {
            return;
        }
        byAge.addLast(text);
        held += text.length();
        while (byAge.size() > count || held > characters) {
            String oldest = byAge.removeFirst();
            ready.remove(oldest);
            held -= oldest.length();
        }
    }

    int size() {
        return ready.size();
    }
}

package org.samanvay.webapp.graphql.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;

/** The annotations of our jars, indexed when they were built: nothing is scanned at start-up. */
final class ApiIndex {
    private static final String PLACE = "META-INF/jandex.idx";

    private ApiIndex() {}

    static IndexView of(ClassLoader loader) {
        List<IndexView> indexes = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(PLACE))) {
                try (InputStream in = url.openStream()) {
                    indexes.add(new IndexReader(in).read());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (indexes.isEmpty()) {
            throw new IllegalStateException("No " + PLACE + " on the class path: build with Maven, which writes it");
        }
        return CompositeIndex.create(indexes);
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is shipped holds nothing of the benchmark: its baseline has no business in an office, nor has its door to the vault. */
class WarContentIT {
    @Test
    void theWarHoldsNothingOfTheBenchmark() throws IOException {
        List<String> names = names();
        assertThat(names).as("the walk sees classes and what is inside of jars")
                .contains("WEB-INF/classes/org/samanvay/webapp/graphql/GraphqlEndpoint.class")
                .anyMatch(name -> name.endsWith("!org/samanvay/coordination/vault/PersonKeys.class"));
        assertThat(names).noneMatch(name -> name.contains("org/samanvay/bench/") || name.contains("vault/BulkKeys"));
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile war = new ZipFile(System.getenv("SAMANVAY_APPLICATION"))) {
            for (ZipEntry entry : war.stream().toList()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".jar")) {
                    addInside(war.getInputStream(entry), entry.getName(), names);
                }
            }
        }
        return names;
    }

    private static void addInside(InputStream jar, String name, List<String> names) throws IOException {
        try (ZipInputStream inside = new ZipInputStream(jar)) {
            for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
                names.add(name + "!" + entry.getName());
            }
        }
    }
}

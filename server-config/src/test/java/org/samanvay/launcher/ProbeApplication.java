package org.samanvay.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the smallest application into a WAR. */
final class ProbeApplication {
    private static final String CLASSES = "org/samanvay/launcher/probe/";

    private ProbeApplication() {}

    static Path packInto(Path folder) throws IOException {
        Path war = folder.resolve("probe.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (String name : List.of("ProbeServlet.class", "ProbeStart.class")) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + CLASSES + name));
                try (InputStream code = ProbeApplication.class.getResourceAsStream("probe/" + name)) {
                    code.transferTo(zip);
                }
            }
        }
        return war;
    }
}

package org.samanvay.bench.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.samanvay.bench.baseline.ProcessServlet;
import org.samanvay.bench.data.FormShapes;
import org.samanvay.bench.data.OtherDepartments;
import org.samanvay.coordination.periodicreturn.OwedToday;
import org.samanvay.forms.Definitions;

/** The baseline servlets as a web application of their own, put together when the benchmark starts. */
final class BenchWar {
    private static final String PACKAGE = "org/samanvay/bench/baseline/";
    private static final Pattern LIBRARIES =
            Pattern.compile("WEB-INF/lib/(tink|gson|protobuf-java|error_prone_annotations)-.*\\.jar");

    private BenchWar() {}

    /** @param product the product's WAR, from which the cipher's library is taken */
    static Path make(Path product, Path into) {
        try (OutputStream file = Files.newOutputStream(into);
                ZipOutputStream war = new ZipOutputStream(file);
                ZipFile from = new ZipFile(product.toFile())) {
            for (Path one : classes()) {
                add(war, "WEB-INF/classes/" + PACKAGE + one.getFileName(), Files.newInputStream(one));
            }
            String shapes = FormShapes.lines(OtherDepartments.forms(Definitions.load()));
            add(war, "WEB-INF/classes/" + PACKAGE + "form-shapes.txt",
                    new ByteArrayInputStream(shapes.getBytes(StandardCharsets.UTF_8)));
            add(war, "WEB-INF/classes/" + PACKAGE + "owed-returns.txt",
                    new ByteArrayInputStream(OwedToday.lines(Definitions.load()).getBytes(StandardCharsets.UTF_8)));
            List<? extends ZipEntry> libraries = from.stream()
                    .filter(entry -> LIBRARIES.matcher(entry.getName()).matches())
                    .toList();
            for (ZipEntry library : libraries) {
                add(war, library.getName(), from.getInputStream(library));
            }
            return into;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> classes() throws IOException {
        try {
            Path root = Path.of(ProcessServlet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.list(root.resolve(PACKAGE))) {
                return files.filter(file -> file.toString().endsWith(".class")).toList();
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(ZipOutputStream war, String name, InputStream content) throws IOException {
        try (content) {
            war.putNextEntry(new ZipEntry(name));
            content.transferTo(war);
            war.closeEntry();
        }
    }
}

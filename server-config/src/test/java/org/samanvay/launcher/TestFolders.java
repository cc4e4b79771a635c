package org.samanvay.launcher;

import java.nio.file.Path;

/** Where the build has put what the integration tests need. */
final class TestFolders {
    /** Unpacked once for all tests; a data folder of each test would unpack 300 MB anew. */
    static final Path PROGRAMS = module().resolve("target/programs");

    static final int DATABASE_PORT = Integer.getInteger("samanvay.test.databasePort", 0);
    static final int HTTP_PORT = Integer.getInteger("samanvay.test.httpPort", 0);

    private TestFolders() {}

    static Path module() {
        return Path.of(System.getProperty("samanvay.module", "")).toAbsolutePath();
    }
}

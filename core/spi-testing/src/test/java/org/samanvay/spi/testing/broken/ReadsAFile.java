package org.samanvay.spi.testing.broken;

import java.nio.file.Path;

record ReadsAFile(Path file) {}

package org.samanvay.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The folder in which everything lies that must outlive a restart: database, generated passwords, and (in demonstration
 * mode only) keys. One launcher at a time holds it, and it stays in the mode in which it was first used, so that
 * accounts with known passwords never become production's.
 */
final class DataFolder implements AutoCloseable {
    /** As long as a launcher takes to stop: after Ctrl-C the prompt is back before everything has ended. */
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Creates the folder where it is missing, with rights for its owner only. */
    static DataFolder open(Path folder, Mode mode) {
        OwnerOnly.folder(folder, "data folder");
        DataFolder opened = new DataFolder(folder, lock(folder));
        opened.requireMode(mode);
        return opened;
    }

    private static FileChannel lock(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel) && !(ChildProcess.ended(holder(folder), STOPPING) && locked(channel))) {
                channel.close();
                throw new Refusal("Another Samanvay uses the data folder " + folder
                        + ". Stop it, or set SAMANVAY_DATA_FOLDER to another folder.");
            }
            OwnerOnly.write(holder(folder), ChildProcess.mark(ProcessHandle.current()));
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
        return lock.isPresent();
    }

    private static Path holder(Path folder) {
        return folder.resolve("launcher.pid");
    }

    private void requireMode(Mode mode) {
        Path file = path.resolve("mode");
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, mode.word());
            }
            String used = Files.readString(file).strip();
            if (!used.equals(mode.word())) {
                close();
                throw new Refusal("The data folder " + path + " belongs to " + used + " mode and cannot be used in "
                        + mode.word() + " mode. Set SAMANVAY_DATA_FOLDER to another folder.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

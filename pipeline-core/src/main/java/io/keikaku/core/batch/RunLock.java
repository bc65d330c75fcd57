package io.keikaku.core.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from writing to one folder. The operating system gives the lock back when the process ends, however. */
public final class RunLock implements Closeable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws IOException if another run has it
     */
    public static RunLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new RunLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // another run in this process has it
        }
        channel.close();
        throw new IOException(
                "another run is writing to " + folder + "; wait until it has ended, or name another folder");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

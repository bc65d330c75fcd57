package io.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A process and those that it started, looked at from outside again and again: memory and processor time. It can be halted. */
final class ProcessFamily {

    private static final String RESIDENT = "VmRSS:";

    private final ProcessHandle parent;
    private final Map<Long, Duration> processorTimes = new HashMap<>();
    private long parentPeak;
    private long forkPeak;

    ProcessFamily(ProcessHandle parent) {
        this.parent = parent;
    }

    /** Takes a look. */
    void look() {
        parentPeak = Math.max(parentPeak, look(parent));
        List<ProcessHandle> forks = parent.descendants().toList();
        for (ProcessHandle fork : forks) {
            forkPeak = Math.max(forkPeak, look(fork));
        }
    }

    /** The most that was seen since the last call, in megabytes. */
    Peaks peaks() {
        Peaks peaks = new Peaks(parentPeak >> 10, forkPeak >> 10);
        parentPeak = 0;
        forkPeak = 0;
        return peaks;
    }

    /** What all of them used of the processor, as of the last look. */
    Duration processorTime() {
        return processorTimes.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Halts all of them where they are. */
    void halt() throws IOException, InterruptedException {
        signal("STOP", List.of(parent)); // first, so that it starts no more
        signal("STOP", parent.descendants().toList());
    }

    /** Lets all of them go on. */
    void goOn() throws IOException, InterruptedException {
        signal("CONT", parent.descendants().toList());
        signal("CONT", List.of(parent));
    }

    /** Ends all of them, also where they are halted, and waits for that. */
    void end() {
        List<ProcessHandle> forks = parent.descendants().toList();
        parent.destroyForcibly(); // first, so that it starts no more
        forks.forEach(ProcessHandle::destroyForcibly);
        parent.onExit().join();
        forks.forEach(fork -> fork.onExit().join());
    }

    /** Those that have ended meanwhile are passed over. */
    private static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private long look(ProcessHandle process) {
        process.info().totalCpuDuration().ifPresent(time -> processorTimes.put(process.pid(), time));
        return residentKilobytes(process.pid());
    }

    private static long residentKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has ended
        }
    }

    /**
     * Resident memory.
     *
     * @param parent megabytes
     * @param largestFork megabytes
     */
    record Peaks(long parent, long largestFork) {}
}

package io.keikaku.bench;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.dataset.PlanSource;
import io.keikaku.core.model.Plan;
import io.keikaku.dataset.export.Export;
import io.keikaku.dataset.export.ExportOptions;
import io.keikaku.dataset.export.ExportSummary;
import io.keikaku.dataset.export.Format;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Exports many measures and says how long it took, how much memory the process had at most, and how large the files are.
 *
 * <pre>ExportBench DATASET FOLDER MEASURES FORMAT...</pre>
 *
 * <p>The plans are those of a dataset that {@code ingest} wrote, again and again under other ids until there are as many
 * measures as asked for, with all their tables, cells and evidence. One run measures one set of formats, as a process never
 * gives back the most it has had.
 */
public final class ExportBench {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Path STATUS = Path.of("/proc/self/status");

    private ExportBench() {}

    /** Runs the benchmark; FOLDER is left with the package. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Set<Format> formats = EnumSet.noneOf(Format.class);
        Arrays.stream(arguments)
                .skip(3)
                .map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(formats::add);
        PlanSource plans = copies(DatasetFolder.existing(Path.of(arguments[0])), Integer.parseInt(arguments[2]));
        long start = System.nanoTime();
        ExportSummary summary = Export.write(plans, folder, ExportOptions.of(formats));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %,d measures of %,d plans in %.0f s (processor %.0f s), heap at most %d MB, process at most %s, files %d MB%n",
                formats,
                summary.measures(),
                summary.plans(),
                seconds,
                processorSeconds(),
                peakHeap() >> 20,
                peakOfProcess(),
                bytes(folder) >> 20);
    }

    private static PlanSource copies(DatasetFolder dataset, int measures) throws IOException {
        List<Plan> plans = new ArrayList<>();
        dataset.plans().forEach(plans::add);
        return visitor -> {
            int given = 0;
            for (int copy = 0; given < measures; copy++) {
                for (Plan plan : plans) {
                    visitor.visit(renamed(plan, String.format(Locale.ROOT, "%05d%s", copy, plan.id())));
                    given += plan.measures().size();
                }
            }
        };
    }

    private static Plan renamed(Plan plan, String id) {
        return new Plan(
                plan.schemaVersion(),
                id,
                plan.source(),
                plan.extractor(),
                plan.municipality(),
                plan.title(),
                plan.issuedBy(),
                plan.published(),
                plan.revised(),
                plan.period(),
                plan.sections(),
                plan.measures(),
                plan.indicators(),
                plan.tables(),
                plan.warnings());
    }

    /** Of all threads since the start: what other work on the machine does not lengthen. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /** The most that the heap's parts have held, together; they need not have held it at one time. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** What Linux says; elsewhere nothing. */
    private static String peakOfProcess() throws IOException {
        if (!Files.exists(STATUS)) {
            return "(not told by this system)";
        }
        Matcher peak = PEAK.matcher(Files.readString(STATUS));
        return peak.find() ? (Long.parseLong(peak.group(1)) >> 10) + " MB" : "(not told by this system)";
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}

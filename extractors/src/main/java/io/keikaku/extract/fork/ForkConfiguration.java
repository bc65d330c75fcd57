package io.keikaku.extract.fork;

import io.keikaku.core.batch.Limits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the configuration that tells Tika how to fork and what to run there. */
final class ForkConfiguration {

    static final String FETCHER = "files";
    static final String EMITTER = "none";

    /** A new process takes half a minute of processor time until it is as fast as the one before it. */
    private static final int SOURCES_PER_PROCESS = 10_000;

    /**
     * For the first minute a fork spends as much time on compiling itself as on reading. Inlining less and unrolling no loops halves
     * that, and costs nothing later: most of the work is in many small methods. A virtual machine that has other flags ignores these.
     */
    private static final List<String> COMPILE_LESS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:MaxInlineLevel=9",
            "-XX:FreqInlineSize=150",
            "-XX:InlineSmallCode=1000",
            "-XX:LoopUnrollLimit=8",
            "-XX:-PartialPeelLoop",
            "-XX:-SplitIfBlocks");

    /** What a virtual machine says on its own, such as that it cannot use a cache, would come between the answers of a fork. */
    private static final String SAY_NOTHING = "-Xlog:disable";

    private static final String CACHE_OF_CLASSES = "-XX:AOTCache=";

    private ForkConfiguration() {}

    static void write(Path file, Limits limits, int forks) throws IOException {
        List<String> virtualMachine = List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dkeikaku.log.level=OFF",
                "--enable-native-access=ALL-UNNAMED",
                SAY_NOTHING);
        String arguments = Stream.of(virtualMachine, COMPILE_LESS, cacheOfClasses())
                .flatMap(List::stream)
                .map(ForkConfiguration::escaped)
                .map(argument -> "<arg>" + argument + "</arg>")
                .collect(Collectors.joining());
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <properties>
                  <detectors><detector class="%s"/></detectors>
                  <parsers><parser class="%s"/></parsers>
                  <fetchers><fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
                    <name>%s</name><allowAbsolutePaths>true</allowAbsolutePaths>
                  </fetcher></fetchers>
                  <pipes>
                    <javaPath>%s</javaPath>
                    <timeoutMillis>%d</timeoutMillis>
                    <numClients>%d</numClients>
                    <maxFilesProcessedPerProcess>%d</maxFilesProcessedPerProcess>
                    <maxForEmitBatchBytes>-1</maxForEmitBatchBytes>
                    <forkedJvmArgs>%s</forkedJvmArgs>
                  </pipes>
                </properties>
                """,
                        AnySourceDetector.class.getName(),
                        ForkedParser.class.getName(),
                        FETCHER,
                        escaped(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        limits.time().toMillis(),
                        forks,
                        SOURCES_PER_PROCESS,
                        arguments));
    }

    /** A fork has the classes of this process, and so the use of its cache of them. */
    private static List<String> cacheOfClasses() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(CACHE_OF_CLASSES))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

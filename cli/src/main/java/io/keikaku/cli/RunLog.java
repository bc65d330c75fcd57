package io.keikaku.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.Outcome;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Logs a run to a file: a line for every source, and what the libraries say. */
final class RunLog implements BatchListener, Closeable {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(RunLog.class);

    private final Logger root;
    private final FileAppender<ILoggingEvent> appender;

    private RunLog(Logger root, FileAppender<ILoggingEvent> appender) {
        this.root = root;
        this.appender = appender;
    }

    /** Adds to a log file, which is made where it is missing. */
    static RunLog to(Path file) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        return new RunLog(root, appender);
    }

    @Override
    public void started(int inputs) {
        LOG.info("{} inputs", inputs);
    }

    @Override
    public void finished(Outcome outcome) {
        LOG.info("{}", OutcomeText.of(outcome));
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        root.setLevel(Level.ERROR);
        appender.stop();
    }
}

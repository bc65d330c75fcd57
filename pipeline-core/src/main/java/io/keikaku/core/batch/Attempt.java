package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads one source and keeps its plan; whatever happens, there is an entry for the ledger. Safe for use by several threads. */
final class Attempt {

    private final Extraction extraction;
    private final PlanSink sink;
    private final BatchSettings settings;
    private final int number;

    /**
     * An attempt.
     *
     * @param number 1 for the first
     */
    Attempt(Extraction extraction, PlanSink sink, BatchSettings settings, int number) {
        this.extraction = extraction;
        this.sink = sink;
        this.settings = settings;
        this.number = number;
    }

    /** @param whenRead is run once, when the source is read, and before the plan is kept */
    LedgerEntry at(WorkQueue.Work.Read work, Runnable whenRead) {
        String uri = work.item().uri();
        long started = System.nanoTime();
        try {
            Plan plan = read(work, whenRead);
            sink.accept(plan);
            Map<String, Integer> warnings = warnings(plan);
            int count = warnings.values().stream().mapToInt(Integer::intValue).sum();
            return entry(
                    work,
                    started,
                    Outcome.of(uri, plan, count),
                    warnings,
                    plan.source().pages());
        } catch (ReadException e) {
            return entry(work, started, Outcome.of(uri, e), Map.of(), null);
        } catch (BrokenOffException e) {
            return failed(work, started, e.kind(), e.getMessage());
        } catch (IOException e) {
            return failed(work, started, FailureKind.IO, e.getMessage());
        } catch (OutOfMemoryError e) {
            return failed(work, started, FailureKind.MEMORY, "the memory was used up");
        } catch (RuntimeException | Error e) {
            return failed(work, started, FailureKind.CRASH, "reading it broke off with " + e);
        }
    }

    private Plan read(WorkQueue.Work.Read work, Runnable whenRead) throws ReadException, BrokenOffException {
        Plan plan;
        try {
            plan = extraction.extract(work.staged().file(), work.item().uri());
        } finally {
            whenRead.run();
        }
        Integer pages = plan.source().pages();
        if (pages != null && pages > settings.limits().pages()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT,
                    "it has " + pages + " pages, more than " + settings.limits().pages());
        }
        Provenance said = work.item().provenance();
        return plan.withSource(plan.source().publishedAs(said.url(), said.town(), said.fetched()));
    }

    private LedgerEntry failed(WorkQueue.Work.Read work, long started, FailureKind kind, String message) {
        return entry(work, started, new Outcome.Failed(work.item().uri(), kind, message), Map.of(), null);
    }

    private LedgerEntry entry(
            WorkQueue.Work.Read work, long started, Outcome outcome, Map<String, Integer> warnings, Integer pages) {
        long millis = (System.nanoTime() - started) / 1_000_000;
        return new LedgerEntry(
                work.sha256(),
                settings.reading(),
                outcome,
                warnings,
                pages,
                number,
                millis,
                work.item().provenance());
    }

    private static Map<String, Integer> warnings(Plan plan) {
        Map<String, Integer> counts = new TreeMap<>();
        plan.warnings().forEach(warning -> counts.merge(warning.code(), 1, Integer::sum));
        for (Measure measure : plan.measures()) {
            measure.warnings().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }
}

package io.keikaku.core.batch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;

/** What became of one input. Every input of a run has exactly one outcome. Written to JSON with its kind as {@code outcome}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Outcome.DoneWithWarnings.class, name = "warnings"),
    @JsonSubTypes.Type(value = Outcome.Empty.class, name = "empty"),
    @JsonSubTypes.Type(value = Outcome.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = Outcome.Skipped.class, name = "skipped")
})
public sealed interface Outcome {

    /** The input, as the user called it. */
    String uri();

    /** A plan was read and written, with nothing to check. */
    record Done(String uri, String planId, int measures) implements Outcome {}

    /**
     * A plan was read and written; some of it should be checked.
     *
     * @param warnings of the plan and of its measures together
     */
    record DoneWithWarnings(String uri, String planId, int measures, int warnings) implements Outcome {}

    /**
     * It was read, but there are no measures in it.
     *
     * @param planId of the plan that was written, {@code null} where there was nothing to make a plan of
     */
    record Empty(String uri, String planId, EmptyReason why, int warnings) implements Outcome {}

    /**
     * No plan came of it.
     *
     * @param message what happened, without the file's name, as an English clause
     */
    record Failed(String uri, FailureKind kind, String message) implements Outcome {}

    /**
     * It was not read because there was no need to.
     *
     * @param why an English clause
     */
    record Skipped(String uri, String why) implements Outcome {}

    /** The outcome of an input that could not be read. */
    static Outcome of(String uri, ReadException why) {
        return why.kind() == ReadException.Kind.EMPTY
                ? blank(uri)
                : new Failed(uri, FailureKind.of(why.kind()), why.getMessage());
    }

    /** The outcome of an input in which there is nothing. */
    static Outcome blank(String uri) {
        return new Empty(uri, null, EmptyReason.BLANK, 0);
    }

    /** The outcome of an input whose plan has been written. */
    static Outcome of(String uri, Plan plan, int warnings) {
        if (plan.measures().isEmpty()) {
            return new Empty(uri, plan.id(), EmptyReason.of(plan), warnings);
        }
        return warnings == 0
                ? new Done(uri, plan.id(), plan.measures().size())
                : new DoneWithWarnings(uri, plan.id(), plan.measures().size(), warnings);
    }
}

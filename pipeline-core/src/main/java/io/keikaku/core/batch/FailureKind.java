package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;

/** Why a source gave no plan, and what its owner can do about it. */
public enum FailureKind {
    /** A password is needed. */
    ENCRYPTED("remove the password, or ask the publisher for an open copy"),
    /** The bytes break the rules of their format. */
    CORRUPT("fetch the file again: it is damaged or was cut off"),
    /** No reader knows the format. */
    UNSUPPORTED("give the plan as PDF, text, HTML, Word, Excel, PowerPoint or OpenDocument"),
    /** The source is larger, longer or deeper than allowed. */
    LIMIT("split the file, or raise the limit"),
    /** The time allowed was used up. */
    TIMEOUT("run it again with a longer time limit"),
    /** The memory allowed was used up. */
    MEMORY("run it again with more memory"),
    /** The program itself failed. */
    CRASH("report this file: the program should have coped with it"),
    /** The file system failed. */
    IO("check path, permissions and free space, and run the same command again");

    private final String advice;

    FailureKind(String advice) {
        this.advice = advice;
    }

    /** What to do, as an English clause in the imperative. */
    public String advice() {
        return advice;
    }

    /** Whether a second attempt with more time and memory may succeed. */
    boolean deservesSecondChance() {
        return this == TIMEOUT || this == MEMORY || this == CRASH;
    }

    static FailureKind of(ReadException.Kind kind) {
        return switch (kind) {
            case EMPTY -> throw new IllegalArgumentException("a source that is empty has not failed");
            case ENCRYPTED -> ENCRYPTED;
            case CORRUPT -> CORRUPT;
            case UNSUPPORTED -> UNSUPPORTED;
            case LIMIT -> LIMIT;
            case IO -> IO;
        };
    }
}

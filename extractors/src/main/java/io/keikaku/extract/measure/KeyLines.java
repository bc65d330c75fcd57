package io.keikaku.extract.measure;

import io.keikaku.core.document.Block;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.KeyedLine;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.HeaderWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of prose that say one thing under a key: {@code 担当課：総務課}, or departments alone in brackets. */
final class KeyLines {
    private static final String STOP = "。";
    /** Before a full stop, brackets may also explain the last word. */
    private static final double SUREST = 0.8;

    private static final double SURE = 0.6;
    private static final double LEAST_LIKELIHOOD = 0.4;
    private static final Pattern INLINE = Pattern.compile("[(（]([^()（）：:]{2,8})[：:]([^()（）]+)[)）]");

    private final HeaderWords words;
    private final EraContext eras;

    KeyLines(HeaderWords words, EraContext eras) {
        this.words = words;
        this.eras = eras;
    }

    /** Takes the block if it is such a line. */
    boolean read(Block block, Mention mention) {
        String raw = Lines.raw(block).strip();
        List<String> parts = KeyedLine.parts(raw);
        List<KeyedLine> keyed =
                parts.stream().flatMap(part -> keyed(part).stream()).toList();
        if (!keyed.isEmpty() && keyed.size() == parts.size()) {
            boolean taken = false;
            for (KeyedLine line : keyed) {
                taken |= take(line, block, mention);
            }
            if (taken) {
                return true;
            }
        }
        String line = JapaneseText.joinLines(raw);
        if (takeTrailing(line, mention)) {
            mention.evidence.add(Citations.of("description", block.origin()));
            mention.evidence.add(Citations.of("departments", block.origin()));
            return true;
        }
        Matcher inline = INLINE.matcher(line);
        while (inline.find()) {
            boolean dated = words.role(inline.group(1))
                    .filter(role -> role == ColumnRole.DEADLINE)
                    .isPresent();
            if (dated && mention.deadline == null) {
                Deadlines.read(inline.group(2).strip(), eras, mention);
                mention.evidence.add(Citations.of("deadline", block.origin()));
            }
        }
        String enclosed = Brackets.contents(line);
        if (Departments.likelihood(enclosed) >= LEAST_LIKELIHOOD) {
            mention.departments.add(enclosed);
            mention.evidence.add(Citations.of("departments", block.origin()));
            return true;
        }
        return false;
    }

    /** The line under a key that has a role. */
    private Optional<KeyedLine> keyed(String line) {
        return KeyedLine.marked(line)
                .filter(keyed -> words.role(keyed.key()).isPresent())
                .or(() -> KeyedLine.spaced(line)
                        .filter(keyed -> words.role(keyed.key()).isPresent()));
    }

    private boolean take(KeyedLine line, Block block, Mention mention) {
        ColumnRole role = words.role(line.key()).orElseThrow();
        return take(role, line.key(), JapaneseText.joinLines(line.value()), block, mention);
    }

    /** Departments in brackets behind the last sentence, or before its full stop. */
    private static boolean takeTrailing(String line, Mention mention) {
        boolean inside = line.endsWith(STOP);
        String text = inside ? line.substring(0, line.length() - 1) : line;
        int open = Brackets.opening(text);
        String sentence = open <= 0 ? "" : text.substring(0, open).strip();
        boolean taken = (inside || sentence.endsWith(STOP))
                && !sentence.isEmpty()
                && Departments.likelihood(text.substring(open + 1, text.length() - 1)) >= (inside ? SUREST : SURE);
        if (taken) {
            mention.describe(inside ? sentence + STOP : sentence);
            mention.departments.add(text.substring(open + 1, text.length() - 1));
        }
        return taken;
    }

    /** Whether a line is nothing but a key. */
    boolean isKey(String line) {
        return words.role(line).isPresent();
    }

    /** Whether what stands under a key says what a measure is. */
    boolean describes(String key) {
        return words.role(key)
                .filter(role -> role == ColumnRole.DESCRIPTION || role == ColumnRole.NAME_OR_DESCRIPTION)
                .isPresent();
    }

    /** Takes a text for the value of a key that stands above it, if it is a key, and the text has none of its own. */
    boolean readUnder(String key, String text, Block block, Mention mention) {
        Optional<ColumnRole> role = words.role(key);
        boolean keyed = KeyedLine.marked(text)
                .filter(own -> words.role(own.key()).isPresent())
                .isPresent();
        return role.isPresent()
                && role.get() != ColumnRole.FIELD
                && !keyed
                && (role.get() != ColumnRole.DEPARTMENT || mayGoOn(text, mention))
                && take(role.get(), key, text, block, mention);
    }

    /** Below departments, only more of them are theirs. */
    private static boolean mayGoOn(String text, Mention mention) {
        return mention.departments.isEmpty() || Departments.likelihood(text) >= LEAST_LIKELIHOOD;
    }

    private boolean take(ColumnRole role, String key, String value, Block block, Mention mention) {
        String part;
        switch (role) {
            case DEPARTMENT -> {
                mention.departments.add(value);
                part = "departments";
            }
            case COORDINATOR -> {
                mention.coordinators.add(value);
                part = "departments";
            }
            case DEADLINE, SCHEDULE -> part = readTime(value, mention);
            case DESCRIPTION, NAME_OR_DESCRIPTION -> {
                mention.describe(value);
                part = "description";
            }
            // A sentence is no name: the word stands for what is done.
            case NAME -> {
                if (!value.endsWith(STOP)) {
                    return false;
                }
                mention.describe(value);
                part = "description";
            }
            case FIELD -> {
                mention.fields.put(key, JapaneseText.joinLines(value));
                part = "fields";
            }
            default -> {
                return false;
            }
        }
        mention.evidence.add(Citations.of(part, block.origin()));
        return true;
    }

    /** Takes a schedule in words, or else a deadline; tells which. */
    private String readTime(String value, Mention mention) {
        List<Phase> written = WrittenSchedule.read(value, eras);
        if (written.isEmpty()) {
            Deadlines.read(value, eras, mention);
            return "deadline";
        }
        mention.schedule.addAll(written);
        List<Phase> joined = AdjoiningPhases.joined(mention.schedule);
        mention.schedule.clear();
        mention.schedule.addAll(joined);
        return "schedule";
    }
}

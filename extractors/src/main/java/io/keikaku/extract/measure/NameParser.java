package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.LabelledText;
import io.keikaku.extract.table.MarkWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the text that names a measure apart: number, marks such as 新規, departments in brackets, the name itself. */
final class NameParser {
    private static final String WORDS = anyOf("NEW", "OLD", "MARK");
    private static final String OPEN = "[【\\[(（<＜〔《]";
    private static final String CLOSE = "[】\\])）>＞〕》]";
    private static final Pattern BRACKETED_MARK =
            Pattern.compile("(?:^|(?<=.))[\\s\u3000]*" + OPEN + "[\\s\u3000]*(" + WORDS + ")[\\s\u3000]*" + CLOSE);
    private static final Pattern TRAILING_MARK = Pattern.compile(
            "(?<!" + anyOf("GOES_ON") + ")(?<![\\s\u3000])[\\s\u3000]+[☆★◎]?(" + anyOf("BARE") + ")[\\s\u3000]*$");
    private static final Pattern LEADING_MARK = Pattern.compile("^[☆★]?(" + anyOf("BARE") + ")[ \u3000]+(?=\\S)");
    private static final Pattern TRAILING_BRACKETS =
            Pattern.compile("[\\s\u3000]*[【\\[〔(（]([^【】\\[\\]〔〕]+)[】\\]〕)）][\\s\u3000]*$");

    private static final Pattern PARTS = Pattern.compile("[・、，,／/\\s　]+");
    /** One part that surely is a department tells what the others in its square brackets are. */
    private static final double SURE_PART = 0.8;

    private NameParser() {}

    static ParsedName parse(String text) {
        List<String> marks = new ArrayList<>();
        String rest = strip(BRACKETED_MARK, text, marks);
        rest = strip(TRAILING_MARK, rest, marks);
        // The parser of numbers drops spaces within Japanese text: the mark is taken off while one still follows it.
        rest = strip(LEADING_MARK, rest, marks);
        LabelledText labelled = LabelParser.parse(JapaneseText.radicals(rest));
        rest = strip(LEADING_MARK, labelled.rest(), marks);
        String departments = null;
        Matcher brackets = TRAILING_BRACKETS.matcher(rest);
        if (brackets.find() && brackets.start() > 0 && isDepartments(brackets)) {
            departments = brackets.group(1);
            rest = rest.substring(0, brackets.start());
        }
        boolean isNew = marks.stream().anyMatch(MarkWords.words("NEW")::contains);
        List<String> others = marks.stream()
                .filter(mark -> !MarkWords.words("NEW").contains(mark))
                .toList();
        return new ParsedName(labelled.label(), JapaneseText.joinLines(rest).strip(), departments, isNew, others);
    }

    /** Round brackets belong to names more often than not: they hold departments only where nothing else is likely. */
    private static boolean isDepartments(Matcher brackets) {
        boolean square = brackets.group().strip().matches("[【\\[〔].*");
        String inside = brackets.group(1);
        return Departments.likelihood(inside) >= (square ? 0.4 : 0.8)
                || square
                        && Stream.of(PARTS.split(inside)).anyMatch(part -> Departments.likelihood(part) >= SURE_PART);
    }

    private static String strip(Pattern pattern, String text, List<String> marks) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            marks.add(matcher.group(1));
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        return rest.toString().strip();
    }

    private static String anyOf(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> MarkWords.words(key).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}

package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.NamedDepartments;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.LabelledText;
import io.keikaku.extract.table.MarkWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the text that names a measure apart: number, marks such as 新規, departments in brackets, the name itself. */
final class NameParser {
    /** A narrow cell may break a mark: 再⏎掲. */
    private static final String WORDS = Stream.of("NEW", "OLD", "MARK")
            .flatMap(key -> MarkWords.words(key).stream())
            .map(word -> word.codePoints()
                    .mapToObj(Character::toString)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\n?")))
            .collect(Collectors.joining("|"));

    private static final String OPEN = "[【\\[(（<＜〔《]";
    private static final String CLOSE = "[】\\])）>＞〕》]";
    private static final Pattern BRACKETED_MARK =
            Pattern.compile("(?:^|(?<=.))[\\s\u3000]*" + OPEN + "[\\s\u3000]*(" + WORDS + ")[\\s\u3000]*" + CLOSE);
    private static final Pattern TRAILING_MARK = Pattern.compile(
            "(?<!" + anyOf("GOES_ON") + ")(?<![\\s\u3000])[\\s\u3000]+[☆★◎]?(" + anyOf("BARE") + ")[\\s\u3000]*$");
    private static final Pattern LEADING_MARK = Pattern.compile("^[☆★]?(" + anyOf("BARE") + ")[ \u3000]+(?=\\S)");
    private static final Pattern FOOTNOTE = MeasurePhrases.pattern("footnote-sign");
    private static final Pattern QUOTES = Pattern.compile("[「『]");

    private NameParser() {}

    static ParsedName parse(String text) {
        List<String> marks = new ArrayList<>();
        String rest = strip(BRACKETED_MARK, text, marks);
        rest = strip(TRAILING_MARK, rest, marks);
        // The parser of numbers drops spaces within Japanese text: the mark is taken off while one still follows it.
        rest = strip(LEADING_MARK, rest, marks);
        // So are departments that only room parts from the name.
        Optional<NamedDepartments> spaced = NamedDepartments.spaced(rest);
        LabelledText labelled = LabelParser.parse(
                JapaneseText.radicals(spaced.map(NamedDepartments::name).orElse(rest)));
        rest = strip(LEADING_MARK, labelled.rest(), marks);
        Optional<NamedDepartments> named = spaced.isPresent() ? spaced : NamedDepartments.of(rest);
        String departments = named.map(NamedDepartments::departments).orElse(null);
        rest = spaced.isPresent() ? rest : named.map(NamedDepartments::name).orElse(rest);
        boolean isNew = marks.stream().anyMatch(MarkWords.words("NEW")::contains);
        List<String> others = marks.stream()
                .filter(mark -> !MarkWords.words("NEW").contains(mark))
                .toList();
        String name = FOOTNOTE.matcher(JapaneseText.joinLines(rest).strip()).replaceFirst("");
        return new ParsedName(labelled.label(), unwrapped(name), departments, isNew, others);
    }

    /** Brackets around a whole name only set it off; quotation marks belong to it. */
    private static String unwrapped(String name) {
        boolean wrapped = Brackets.isEnclosed(name) && !QUOTES.matcher(name).lookingAt();
        String inside = wrapped ? name.substring(1, name.length() - 1).strip() : "";
        return inside.isEmpty() ? name : inside;
    }

    private static String strip(Pattern pattern, String text, List<String> marks) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            marks.add(JapaneseText.joinLines(matcher.group(1)));
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

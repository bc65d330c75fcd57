package io.keikaku.extract.metadata;

import io.keikaku.core.model.Department;
import io.keikaku.extract.japanese.DepartmentLexicon;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** What one line of a cover can be, told by its form. */
final class CoverLine {
    private static final List<String> NOUNS = compact("plan-nouns.txt");
    private static final Pattern GENERIC =
            Pattern.compile("(?:" + Vocabulary.anyOf(compact("plan-generic-words.txt")) + ")+");
    private static final Pattern BRACKETED = MetadataPhrases.pattern("bracketed-end");
    private static final Pattern REMARK = MetadataPhrases.pattern("remark");
    private static final Pattern TRAILING = MetadataPhrases.pattern("trailing-version");
    private static final Pattern ORDINAL = MetadataPhrases.pattern("ordinal-line");
    private static final Pattern BRACKETED_ORDINAL = MetadataPhrases.pattern("bracketed-ordinal");
    private static final Pattern BRACKETED_PART = MetadataPhrases.pattern("bracketed-part");
    private static final Pattern ORDINAL_AND_NAME = MetadataPhrases.pattern("ordinal-and-name");
    private static final Pattern PET_NAME = MetadataPhrases.pattern("pet-name");
    private static final Pattern SLOGAN =
            Pattern.compile("^[~～〜―—\\-－–「『“\"”＂≪《<＜◆●■].*[~～〜―—\\-－–」』”\"＂≫》>＞◆●■]$|[!！?？♪]|^[~～〜―—].*|.*[~～〜―—]$");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{Punct}\\s0-9&’]+");

    private CoverLine() {}

    /** Without version, date or period behind the title. */
    static String withoutRemarks(String line) {
        String text = line.strip();
        String before;
        do {
            before = text;
            text = TRAILING.matcher(REMARK.matcher(text).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
        } while (!text.equals(before) && !text.isEmpty());
        return text;
    }

    /** Whether the line ends as the titles of plans do, remarks aside. */
    static boolean endsAsTitle(String line) {
        String text = JapaneseText.compact(withoutRemarks(line)).replaceAll("[」』]$", "");
        String plain = BRACKETED.matcher(text).replaceAll("").replaceAll("\\(.*\\)$|[0-9~-]+$", "");
        return !isSlogan(line) && NOUNS.stream().anyMatch(noun -> text.endsWith(noun) || plain.endsWith(noun));
    }

    /** Whether the line is made of nothing but words that every plan's title may have. */
    static boolean isGeneric(String line) {
        return GENERIC.matcher(JapaneseText.compact(withoutRemarks(line))).matches();
    }

    /** 第3期, 第二次. */
    static boolean isOrdinal(String line) {
        return ORDINAL.matcher(line.strip()).matches();
    }

    /** （第三次） on a line of its own. */
    static boolean isBracketedOrdinal(String line) {
        return BRACKETED_ORDINAL.matcher(line.strip()).matches();
    }

    /** 【建築物編】 on a line of its own. */
    static boolean isBracketedPart(String line) {
        return BRACKETED_PART.matcher(line.strip()).matches();
    }

    /** Whether an ordinal begins the line and only a name in kana follows. */
    static boolean isOrdinalWithName(String line) {
        return ORDINAL_AND_NAME.matcher(line.strip()).matches();
    }

    /** Whether the line is what a plan is called for short, beside its title. */
    static boolean isPetName(String line) {
        return PET_NAME.matcher(line.strip()).matches();
    }

    static boolean isSlogan(String line) {
        return SLOGAN.matcher(line.strip()).find();
    }

    static boolean isLatin(String line) {
        return LATIN.matcher(line).matches();
    }

    static boolean hasYear(String line) {
        return !FiscalYears.find(line, EraContext.UNKNOWN).isEmpty()
                || FiscalYears.parse(line, EraContext.UNKNOWN).isPresent();
    }

    /** Whether the line names a department that can issue a plan. */
    static boolean isDepartment(String line) {
        List<Department> departments = Departments.parse(line, DepartmentLexicon.EMPTY);
        return !departments.isEmpty() && Departments.likelihood(line) >= 0.9 && !hasYear(line);
    }

    private static List<String> compact(String resource) {
        return Vocabulary.words(resource).stream().map(JapaneseText::compact).toList();
    }
}

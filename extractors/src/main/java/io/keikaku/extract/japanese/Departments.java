package io.keikaku.extract.japanese;

import io.keikaku.core.model.Department;
import io.keikaku.extract.japanese.DepartmentForms.Form;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads cells that name departments, working groups and outside bodies.
 *
 * <p>A bureau printed with its section (総務部 情報政策課) is one department: its name is the section, its text is as printed. A
 * working group with the section that runs it in brackets is two.
 */
public final class Departments {
    private static final Pattern SENTENCE = DepartmentPhrases.pattern("sentence");
    private static final Pattern PROSE = DepartmentPhrases.pattern("prose");
    private static final Pattern ARTICLE = DepartmentPhrases.pattern("article");

    private static final int USUAL_NAME = 14;
    private static final int LONGEST_NAME = 30;

    private Departments() {}

    /**
     * Reads a cell. Names keep the characters of the print, without its line breaks.
     *
     * @param cell as printed, lines separated by {@code \n}
     * @param lexicon the plan's known names; decides where a separator may be part of a name
     * @return in order; empty for a blank cell, a dash, a sign of repetition, and for prose of more than 1,000 characters
     */
    public static List<Department> parse(String cell, DepartmentLexicon lexicon) {
        return DepartmentCell.read(cell, lexicon);
    }

    /** How much a cell looks like department names, 0 to 1; 0 for a blank cell. */
    public static double likelihood(String cell) {
        if (Dittos.isDitto(cell)) {
            return 0.5;
        }
        if (!DepartmentForms.mayOccurIn(JapaneseText.radicals(cell))) {
            return 0;
        }
        List<Department> departments = parse(cell, DepartmentLexicon.EMPTY);
        return departments.stream()
                .mapToDouble(department -> likelihoodOfName(department.name()))
                .average()
                .orElse(0);
    }

    private static double likelihoodOfName(String name) {
        Form form = DepartmentForms.of(name);
        if (form == null
                || name.length() > LONGEST_NAME
                || SENTENCE.matcher(name).find()
                || ARTICLE.matcher(name).find()) {
            return 0;
        }
        double byForm = form.strong() ? 1 : form.word() ? 0.8 : 0.5;
        boolean prose = PROSE.matcher(name).find() && (!form.strong() || name.length() > USUAL_NAME);
        return prose ? byForm * 0.4 : byForm;
    }
}

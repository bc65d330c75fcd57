package io.keikaku.extract.japanese;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Department.Role;
import io.keikaku.extract.japanese.DepartmentForms.Form;
import io.keikaku.extract.japanese.DepartmentForms.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one cell of departments: separators, brackets, roles, "and others". */
final class DepartmentCell {
    private static final Map<String, Role> ROLES = Vocabulary.rows("department-roles.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Role.valueOf(row.get(1))));
    /** Words for others who are not named, longest first. */
    static final List<String> OTHERS = Vocabulary.longestFirst(Vocabulary.words("department-others.txt"));

    /** Longer cells are prose. */
    private static final int LONGEST = 1000;

    private static final Pattern ENCLOSED = Pattern.compile("^[【〔［\\[(（<＜〈](.*)[】〕］\\])）>＞〉]$", Pattern.DOTALL);
    private static final Pattern BULLET = DepartmentPhrases.pattern("bullet");
    private static final Pattern LABEL = Pattern.compile("^(.+?)[\\s\\u3000]*[：:][\\s\\u3000]*", Pattern.DOTALL);
    private static final Pattern INNER_LABEL = Pattern.compile("[\\s\\u3000](?=(?:" + roleWords() + ")[：:])");
    private static final Pattern BRACKET =
            Pattern.compile("^(.*?)[\\s\\u3000]*[(（\\[［〔](.*)[)）\\]］〕](.*)$", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("^([◎○〇])[\\s\\u3000]*");

    private final DepartmentNames names;
    private final boolean leadMarked;
    private final List<Department> departments = new ArrayList<>();
    private Role role = Role.OWNER;
    private String scope;

    private DepartmentCell(DepartmentLexicon lexicon, boolean leadMarked) {
        this.names = new DepartmentNames(lexicon);
        this.leadMarked = leadMarked;
    }

    /** Alternatives of a pattern: the words and signs that say what a department does for the measure. */
    static String roleWords() {
        return Vocabulary.anyOf(ROLES.keySet());
    }

    static List<Department> read(String cell, DepartmentLexicon lexicon) {
        String text = JapaneseText.radicals(cell).strip();
        Matcher enclosed = ENCLOSED.matcher(text);
        while (enclosed.matches() && BracketedList.isBalanced(enclosed.group(1))) {
            text = enclosed.group(1).strip();
            enclosed = ENCLOSED.matcher(text);
        }
        text = BULLET.matcher(text).replaceAll("\n").strip();
        if (text.length() > LONGEST || Nothing.isToldBy(text) || Dittos.isDitto(text)) {
            return List.of();
        }
        DepartmentCell reading = new DepartmentCell(lexicon, text.indexOf('◎') >= 0);
        for (String group : INNER_LABEL.split(text)) {
            reading.readGroup(group.strip());
        }
        return reading.departments;
    }

    /** A group has one label at most (調整：…), which holds for all of its names. */
    private void readGroup(String group) {
        Matcher label = LABEL.matcher(group);
        String rest = group;
        if (label.find() && BracketedList.isOutside(group, label.end())) {
            String word = JapaneseText.joinLines(label.group(1));
            Role named = ROLES.get(JapaneseText.compact(word));
            if (named != null) {
                role = named;
                scope = null;
            } else {
                scope = word;
            }
            rest = group.substring(label.end());
        }
        for (String item : BracketedList.items(rest)) {
            readItem(item.strip());
        }
    }

    private void readItem(String item) {
        if (item.isEmpty()) {
            return;
        }
        String text = item;
        Role own = role;
        Matcher sign = SIGN.matcher(text);
        if (sign.find()) {
            own = leadMarked && !sign.group(1).equals("◎") ? Role.COORDINATOR : own;
            text = text.substring(sign.end());
        } else if (leadMarked) {
            own = Role.COORDINATOR;
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.matches() && !bracket.group(1).isBlank()) {
            readBracket(bracket.group(1), bracket.group(2).strip(), own, text);
            if (!bracket.group(3).isBlank()) {
                readItem(bracket.group(3).strip());
            }
        } else {
            addAll(text, own, scope, null);
        }
    }

    /** What the bracket behind a name says: its role, the section that runs a group, the section of a bureau, or its reach. */
    private void readBracket(String before, String inside, Role own, String text) {
        Role named = ROLES.get(JapaneseText.compact(inside));
        if (named != null) {
            addAll(before, named, scope, null);
            return;
        }
        if (OTHERS.contains(JapaneseText.compact(inside))) {
            addAll(before + inside, own, scope, null);
            return;
        }
        Matcher label = LABEL.matcher(inside);
        Role told = label.find() ? ROLES.get(JapaneseText.compact(label.group(1))) : null;
        if (told != null) {
            addAll(before, own, scope, null);
            BracketedList.items(inside.substring(label.end())).forEach(name -> addAll(name, told, scope, null));
            return;
        }
        List<DepartmentNames.Name> outer = names.cut(before);
        Form last = outer.isEmpty() ? null : DepartmentForms.of(outer.getLast().name());
        Form inner = DepartmentForms.of(JapaneseText.joinLines(inside));
        boolean section =
                inner != null && (inner.level() == Level.SECTION || inner.level() == Level.BUREAU) || isList(inside);
        String printed = JapaneseText.joinLines(text);
        if (last != null && last.level() == Level.BUREAU && section) {
            addAll(
                    before.substring(
                            0, Math.max(0, before.lastIndexOf(outer.getLast().name()))),
                    own,
                    scope,
                    null);
            BracketedList.items(inside).forEach(name -> addAll(name, own, scope, printed));
        } else if (inner != null && inner.strong() && (section || inner.level() == Level.BODY) || isList(inside)) {
            addAll(before, own, scope, outer.size() == 1 ? printed : null);
            BracketedList.items(inside).forEach(name -> addAll(name, own, scope, printed));
        } else {
            addAll(before, own, scope, null);
            scopeLast(JapaneseText.joinLines(inside), printed);
        }
    }

    private boolean isList(String inside) {
        List<String> items = BracketedList.items(inside);
        return items.size() > 1 && items.stream().allMatch(item -> DepartmentForms.of(item.strip()) != null);
    }

    private void scopeLast(String remark, String printed) {
        if (!departments.isEmpty()) {
            Department last = departments.removeLast();
            String text = printed.startsWith(last.text()) ? printed : last.text();
            departments.add(new Department(last.name(), last.role(), remark, last.andOthers(), text));
        }
    }

    private void addAll(String stretch, Role own, String reach, String printed) {
        if (stretch.isBlank()) {
            return;
        }
        for (DepartmentNames.Name name : names.cut(stretch)) {
            add(name, own, reach, printed == null ? name.text() : printed);
        }
    }

    private void add(DepartmentNames.Name read, Role own, String reach, String text) {
        String name = read.name();
        String others = OTHERS.stream().filter(name::endsWith).findFirst().orElse(null);
        if (others != null) {
            name = name.substring(0, name.length() - others.length()).strip();
            if (name.isEmpty() && !departments.isEmpty()) {
                Department last = departments.removeLast();
                departments.add(new Department(last.name(), last.role(), last.scope(), true, last.text() + text));
                return;
            }
        }
        if (!name.isEmpty()) {
            departments.add(
                    new Department(name, own, read.scope() == null ? reach : read.scope(), others != null, text));
        }
    }
}

package io.keikaku.extract.japanese;

import io.keikaku.extract.japanese.DepartmentForms.Form;
import io.keikaku.extract.japanese.DepartmentForms.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts one stretch of text, free of hard separators and brackets, into department names. */
final class DepartmentNames {
    private static final Pattern SOFT = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern JOINT = DepartmentPhrases.pattern("joint");

    /** What belongs to the name before it although it could be a name: the secretariat of a committee. */
    private static final Set<String> ATTACHED = Set.copyOf(Vocabulary.words("department-attachments.txt"));

    private static final int LONGEST_NAME = 60;
    /** Columns of so many characters break names. */
    private static final int NARROW = 4;

    private final DepartmentLexicon lexicon;

    DepartmentNames(DepartmentLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A name and the text that it was read from.
     *
     * @param scope the part of the section that is meant, {@code null} where none is named
     */
    record Name(String name, String scope, String text) {}

    /** The names, in order. White space separates names or was made by a break of the print; the forms decide. */
    List<Name> cut(String stretch) {
        List<Name> names = new ArrayList<>();
        for (String whole : assembled(stretch)) {
            List<String> parts = atJoints(whole);
            for (String part : parts) {
                names.add(name(part, parts.size() == 1 ? whole : part));
            }
        }
        return names;
    }

    /** Pieces between white space, those that are no whole name joined with what follows; a bureau and section share one. */
    private List<String> assembled(String stretch) {
        List<String> whole = new ArrayList<>();
        String current = "";
        for (String piece : SOFT.split(unwrapped(stretch.strip()))) {
            if (current.isEmpty()) {
                current = piece;
            } else if (isOneName(current, piece)) {
                current += piece;
            } else if (isOneDepartment(current, piece)) {
                current += " " + piece;
            } else {
                add(current, whole);
                current = piece;
            }
        }
        add(current, whole);
        return whole;
    }

    /** Adds a name, or joins it with the one before where only the whole of it, put together from pieces, shows that it goes on. */
    private void add(String name, List<String> whole) {
        if (!whole.isEmpty() && name.indexOf(' ') < 0 && isOneName(whole.getLast(), name)) {
            whole.add(whole.removeLast() + name);
        } else if (!name.isEmpty()) {
            whole.add(name);
        }
    }

    /**
     * The stretch with those line breaks undone that a narrow column forced: every line but the last is as long as the
     * others, and none but the last ends a section's name.
     */
    private static String unwrapped(String stretch) {
        String[] lines = stretch.split("\\s*\\n\\s*");
        int width = lines[0].length();
        if (lines.length < 2 || width > NARROW || lines[lines.length - 1].length() > width) {
            return stretch;
        }
        for (int i = 0; i + 1 < lines.length; i++) {
            Form form = DepartmentForms.of(lines[i]);
            if (lines[i].length() != width || form != null && form.strong()) {
                return stretch;
            }
        }
        return DepartmentForms.of(String.join("", lines)) == null ? stretch : String.join("", lines);
    }

    private boolean isOneName(String current, String piece) {
        String last = current.substring(current.lastIndexOf(' ') + 1);
        if (lexicon.knows(last + piece)) {
            return true;
        }
        Form form = DepartmentForms.of(last);
        boolean incomplete = form == null && !lexicon.knows(last);
        if (incomplete || isEnding(last, piece) || ATTACHED.contains(piece) || startsAtJoint(piece)) {
            return true;
        }
        Form next = DepartmentForms.of(piece);
        return form != null
                && form.word()
                && form.level() == Level.BODY
                && next != null
                && next.level() == Level.SECTION
                && !lexicon.knows(piece);
    }

    private boolean isOneDepartment(String current, String piece) {
        String last = current.substring(current.lastIndexOf(' ') + 1);
        Form form = DepartmentForms.of(last);
        Form next = DepartmentForms.of(piece);
        if (form == null || next == null) {
            return form != null && form.level() == Level.BUREAU && !lexicon.knows(last);
        }
        return switch (form.level()) {
            case BUREAU -> !lexicon.knows(last) && (next.level() == Level.SECTION || next.level() == Level.SUBSECTION);
            case SECTION -> next.level() == Level.SUBSECTION && next.strong();
            case SUBSECTION, GROUP, BODY, PERSON -> false;
        };
    }

    /** Whether a single character ends a name that stands before it, and does not begin another. */
    private static boolean isEnding(String last, String piece) {
        return piece.length() == 1
                && (DepartmentForms.of(last + piece) != null || DepartmentCell.OTHERS.contains(piece));
    }

    private static boolean startsAtJoint(String piece) {
        return piece.startsWith("・") || piece.startsWith("･");
    }

    private Name name(String part, String text) {
        String[] levels = part.split(" ");
        String last = levels[levels.length - 1];
        Form form = DepartmentForms.of(last);
        if (levels.length > 1 && form != null && form.level() == Level.SUBSECTION) {
            return new Name(levels[levels.length - 2], last, text);
        }
        return new Name(last, null, text);
    }

    /** Cut at each ・ that has a whole name on both sides; a known name is never cut. */
    private List<String> atJoints(String whole) {
        if (lexicon.knows(whole)) {
            return List.of(whole);
        }
        Matcher joint = JOINT.matcher(whole);
        int cut = -1;
        int resume = -1;
        while (joint.find() && joint.start() < LONGEST_NAME) {
            String left = whole.substring(0, joint.start());
            boolean known = lexicon.knows(left);
            if (known || cut < 0 && separates(left, joint.group(), whole.substring(joint.end()))) {
                cut = joint.start();
                resume = joint.end();
            }
        }
        if (cut <= 0 || resume == whole.length()) {
            return List.of(whole);
        }
        List<String> parts = new ArrayList<>(List.of(whole.substring(0, cut)));
        parts.addAll(atJoints(whole.substring(resume)));
        return parts;
    }

    private boolean separates(String left, String joint, String right) {
        if (right.isBlank() || left.isBlank()) {
            return false;
        }
        Matcher further = JOINT.matcher(right);
        String next = right;
        for (int end = 0; further.find(end); end = further.end()) {
            String candidate = right.substring(0, further.start());
            if (DepartmentForms.of(candidate) != null || lexicon.knows(candidate)) {
                next = candidate;
                break;
            }
        }
        boolean leftKnown = lexicon.knows(left);
        boolean rightKnown = lexicon.knows(next);
        if (leftKnown && rightKnown) {
            return true;
        }
        Form first = DepartmentForms.of(left.substring(left.lastIndexOf(' ') + 1));
        Form second = DepartmentForms.of(next);
        if (first == null && !leftKnown || second == null && !rightKnown) {
            return false;
        }
        if (leftKnown || !joint.equals("・") && !joint.equals("･")) {
            return true;
        }
        if (first.strong()) {
            return true;
        }
        return second != null && (first.key().equals(second.key()) || first.word() && second.level() == Level.BODY);
    }
}

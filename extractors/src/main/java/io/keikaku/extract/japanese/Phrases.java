package io.keikaku.extract.japanese;

import io.keikaku.core.resource.ResourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Named patterns of Japanese phrases, from a resource: UTF-8, {@code #} begins a comment line, each other line holds a
 * name, a tab and a regular expression. Several lines of one name are alternatives, tried in their order. In an expression
 * {@code {name}} stands for a phrase above it; the phrases of {@code common-phrases.tsv} stand above those of every resource.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Phrases {
    private static final String COMMON = "common-phrases.tsv";

    /** Neither a repetition such as {2,4} nor a class of characters such as \p{IsHan}. */
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pP])\\{([a-z][a-z-]*)}");

    private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[[^\\[\\]]*]");

    private final Map<String, String> expressions;
    private final String resource;

    private Phrases(Map<String, String> expressions, String resource) {
        this.expressions = expressions;
        this.resource = resource;
    }

    /**
     * Loads a resource that lies beside a class.
     *
     * @throws IllegalStateException if it is missing, an alternative stands in it twice, or an expression refers to a name
     *     that does not stand above it: the program was built wrongly
     */
    public static Phrases load(Class<?> beside, String resource) {
        return load(beside, resource, Map.of());
    }

    /**
     * Loads a resource whose expressions also refer to words that stand in lists of their own.
     *
     * @param words the words by the name with which the expressions refer to them
     * @throws IllegalStateException as {@link #load(Class, String)} does
     */
    public static Phrases load(Class<?> beside, String resource, Map<String, ? extends Collection<String>> words) {
        Map<String, String> expressions = new HashMap<>();
        words.forEach((name, list) -> expressions.put(name, Vocabulary.anyOf(list)));
        read(Phrases.class, COMMON, expressions);
        read(beside, resource, expressions);
        return new Phrases(Map.copyOf(expressions), resource);
    }

    /** The pattern of a name. */
    public Pattern pattern(String name) {
        return Pattern.compile(expression(name));
    }

    private String expression(String name) {
        String expression = expressions.get(name);
        if (expression == null) {
            throw new IllegalStateException(resource + " has no phrase " + name);
        }
        return expression;
    }

    private static void read(Class<?> beside, String resource, Map<String, String> expressions) {
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        for (String entry : ResourceText.entries(beside, resource)) {
            int tab = entry.indexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException("no tab in " + resource + ": " + entry);
            }
            String name = entry.substring(0, tab);
            List<String> of = alternatives.computeIfAbsent(name, key -> new ArrayList<>());
            String alternative = resolved(entry.substring(tab + 1), expressions, resource);
            if (of.contains(alternative)) {
                throw new IllegalStateException("twice in " + resource + ": " + entry);
            }
            of.add(alternative);
            expressions.put(name, String.join("|", of));
        }
    }

    private static String resolved(String expression, Map<String, String> expressions, String resource) {
        return REFERENCE.matcher(expression).replaceAll(reference -> {
            String known = expressions.get(reference.group(1));
            if (known == null) {
                throw new IllegalStateException(resource + " refers to an unknown phrase in " + expression);
            }
            return Matcher.quoteReplacement(grouped(known));
        });
    }

    private static String grouped(String expression) {
        return CHARACTER_CLASS.matcher(expression).matches() ? expression : "(?:" + expression + ")";
    }
}

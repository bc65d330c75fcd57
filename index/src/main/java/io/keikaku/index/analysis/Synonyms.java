package io.keikaku.index.analysis;

import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;

/**
 * Words that mean the same, read from files in the format of Solr and analysed as texts are.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Synonyms {

    private final SynonymMap map;
    private final Set<String> words;

    private Synonyms(Parser parser) throws IOException {
        this.map = parser.build();
        this.words = Set.copyOf(parser.words);
    }

    /** The synonyms that come with the program. */
    public static Synonyms standard(Analyzer words) {
        try {
            Parser parser = new Parser(words);
            parseStandard(parser);
            return new Synonyms(parser);
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("the synonyms of the program cannot be read", e);
        }
    }

    /**
     * The synonyms that come with the program, and those of a user's file.
     *
     * @throws IOException if the file cannot be read or is not in the format of Solr; the message names file and line
     */
    public static Synonyms with(Path file, Analyzer words) throws IOException {
        Parser parser = new Parser(words);
        try (Reader reader = Files.newBufferedReader(file)) {
            parseStandard(parser);
            parser.parse(reader);
            return new Synonyms(parser);
        } catch (ParseException e) {
            throw new IOException("cannot read the synonyms in " + file + ": " + e.getMessage(), e);
        }
    }

    private static void parseStandard(SolrSynonymParser parser) throws IOException, ParseException {
        try (Reader reader = ResourceText.open(Synonyms.class, "synonyms.txt")) {
            parser.parse(reader);
        }
    }

    /** The single words that have synonyms, as the analyzer gives them. */
    public Set<String> words() {
        return words;
    }

    /** Adds the synonyms to a stream of words, as a graph. */
    TokenStream expand(TokenStream words) {
        return map.fst == null ? words : new SynonymGraphFilter(words, map, false);
    }

    /** Remembers which words it has read synonyms of. */
    private static final class Parser extends SolrSynonymParser {
        private final Set<String> words = new HashSet<>();

        Parser(Analyzer analyzer) {
            super(true, true, analyzer);
        }

        @Override
        public void add(CharsRef input, CharsRef output, boolean includeOrig) {
            super.add(input, output, includeOrig);
            String word = input.toString();
            if (word.indexOf(SynonymMap.WORD_SEPARATOR) < 0) {
                words.add(word);
            }
        }
    }
}

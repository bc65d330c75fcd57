package io.keikaku.index.analysis;

import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Words that mean the same, read from files in the format of Solr and analysed as texts are.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Synonyms {

    private final SynonymMap map;

    private Synonyms(SynonymMap map) {
        this.map = map;
    }

    /** The synonyms that come with the program. */
    public static Synonyms standard(Analyzer words) {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, words);
            parseStandard(parser);
            return new Synonyms(parser.build());
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
        SolrSynonymParser parser = new SolrSynonymParser(true, true, words);
        try (Reader reader = Files.newBufferedReader(file)) {
            parseStandard(parser);
            parser.parse(reader);
            return new Synonyms(parser.build());
        } catch (ParseException e) {
            throw new IOException("cannot read the synonyms in " + file + ": " + e.getMessage(), e);
        }
    }

    private static void parseStandard(SolrSynonymParser parser) throws IOException, ParseException {
        try (Reader reader = ResourceText.open(Synonyms.class, "synonyms.txt")) {
            parser.parse(reader);
        }
    }

    /** Adds the synonyms to a stream of words, as a graph. */
    TokenStream expand(TokenStream words) {
        return map.fst == null ? words : new SynonymGraphFilter(words, map, false);
    }
}

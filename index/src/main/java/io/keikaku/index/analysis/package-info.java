/**
 * How Japanese text becomes terms: folding of characters, words by Kuromoji, character bigrams, and synonyms at query time.
 * The vocabulary stands in the resource files of this package, which can be extended without touching code.
 */
package io.keikaku.index.analysis;

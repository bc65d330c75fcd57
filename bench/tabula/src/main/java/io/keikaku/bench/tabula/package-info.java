/** Measures tabula-java over the same files. */
package io.keikaku.bench.tabula;

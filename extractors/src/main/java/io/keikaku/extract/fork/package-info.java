/**
 * Reading in forked virtual machines, by Tika's pipes: whatever a source does to the program, it costs that source alone.
 *
 * <p>The parent asks with {@link io.keikaku.extract.fork.ForkedExtraction}; in the fork {@link
 * io.keikaku.extract.fork.ForkedParser} answers. A plan travels as a file of canonical JSON, a failure as metadata.
 */
package io.keikaku.extract.fork;

/**
 * Benchmarks, beside those whom they measure against; run by command, never as part of the tests. Each class with a {@code
 * main} prints its figures; see {@code docs/benchmarks.md}.
 */
package io.keikaku.bench;

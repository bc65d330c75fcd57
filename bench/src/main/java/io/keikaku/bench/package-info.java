/** Benchmarks, peers side by side. Each class with a {@code main} prints its figures; see {@code docs/benchmarks.md}. */
package io.keikaku.bench;

/** Benchmarks, beside those whom they measure against. Run by command, never as part of the tests. */
package io.keikaku.bench;

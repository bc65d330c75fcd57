/** Measures: mentions of them in tables, forms, prose and lists, joined into one record each. */
package io.keikaku.extract.measure;

/**
 * How good the plans are: compares them with gold, plans that people have read, and gives precision, recall, F1 and support
 * a field.
 */
package io.keikaku.core.evaluate;

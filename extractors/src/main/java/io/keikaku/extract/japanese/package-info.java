/**
 * The Japanese of municipal plans: characters, fiscal years, departments, phases of work, quantities, municipalities.
 *
 * <p>Everything here works on strings and knows neither documents nor plans. The vocabulary stands in resource files
 * beside this package, so that a reader of Japanese can extend it without reading Java. All types are immutable and
 * therefore safe for use by several threads.
 */
package io.keikaku.extract.japanese;

/**
 * The relational form of plans: tables that join by keys and together hold all that canonical JSON holds.
 *
 * <p>What a column means, in Japanese and English, stands in {@code descriptions.properties}.
 */
package io.keikaku.dataset.table;

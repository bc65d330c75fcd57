/** What a new edition of a plan changes. */
package io.keikaku.dataset.diff;

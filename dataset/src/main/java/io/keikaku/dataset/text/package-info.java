/** Texts for a terminal. */
package io.keikaku.dataset.text;

/** How much of its plans a dataset holds, how far to trust it, and what it says on the whole. */
package io.keikaku.dataset.stats;

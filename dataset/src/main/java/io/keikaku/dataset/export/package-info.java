/** A dataset as a package of files that can be opened, joined and cited. */
package io.keikaku.dataset.export;

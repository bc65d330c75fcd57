/** Self-contained HTML pages. */
package io.keikaku.dataset.html;

/** How alike texts are. */
package io.keikaku.core.compare;

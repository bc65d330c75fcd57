/** How far to trust a measure that was read: what speaks against it, and what is left of the confidence. */
package io.keikaku.extract.trust;

/** Choosing measures by what their columns hold. */
package io.keikaku.dataset.filter;

/** How good the search is: judged queries, the measures they are asked of, and what is computed from them. */
package io.keikaku.index.evaluate;

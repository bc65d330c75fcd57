/** The query language: what a person types becomes clauses and, where it cannot be understood, problems with their place. */
package io.keikaku.index.query;

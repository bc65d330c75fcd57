/** Questions to a dataset in SQL. */
package io.keikaku.dataset.sql;

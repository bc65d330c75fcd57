/** Schedules: phases and yearly targets from year columns, marks in cells and drawn marks. */
package io.keikaku.extract.schedule;

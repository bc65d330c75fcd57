# How many phases begin in each fiscal year, by stage? Usage: Rscript phases.R FOLDER, the folder of the data package.

folder <- commandArgs(trailingOnly = TRUE)[1]
schedule <- read.csv(file.path(folder, "schedule.csv"), fileEncoding = "UTF-8-BOM", na.strings = "")

known <- schedule[!is.na(schedule$from_year), ]
counts <- as.data.frame(table(from_year = known$from_year, stage = known$stage), stringsAsFactors = FALSE)
counts <- counts[counts$Freq > 0, ]
counts <- counts[order(counts$from_year, counts$stage), ]
names(counts)[3] <- "phases"
write.csv(counts, row.names = FALSE, quote = FALSE)

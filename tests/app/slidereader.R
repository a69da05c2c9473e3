# Reads a presentation with officer, which knows nothing of our writer, and tells what it found: a line for each text
# or cell of a table, with tabs between slide, kind, row, column and text.
#
#   Rscript --vanilla slidereader.R FILE.pptx
found <- officer::pptx_summary(suppressWarnings(officer::read_pptx(commandArgs(trailingOnly = TRUE)[1])))
place <- function(name) if (is.null(found[[name]])) 0 else found[[name]]
text <- ifelse(is.na(found$text), "", gsub("[\t\r\n]+", " ", found$text))
lines <- paste(found$slide_id, found$content_type, place("row_id"), place("cell_id"), text, sep = "\t")
# Bytes, so that letters stay what they are in any locale.
writeLines(enc2utf8(lines), useBytes = TRUE)

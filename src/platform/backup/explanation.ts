/** What stands in every archive beside the rows: enough to read them in twenty years, without this program. */
export const explanation = `This is a backup of Weefsel. It can be read without Weefsel.

It is an ordinary tar archive. Was it encrypted (its name ends with .age, it begins with "age-encryption.org/v1"), then
open it first with age or rage (https://age-encryption.org): age --decrypt --identity KEY --output backup.tar backup.tar.age

  format.json             kind and version of this archive
  README.txt              this text
  SCHEMA/TABLE.NNNN.csv.gz  rows of a table, in parts of some megabytes; no part: no rows
  manifest.json           the tables with their columns and number of rows, the numberings, the migrations (db/ in the source
                          of Weefsel) that had made the tables, and size and SHA-256 of every file
  SHA256SUMS              the same sums: unpack, and run "sha256sum --check SHA256SUMS"

The schema "platform" holds the working areas; "open_data" holds areas and figures that they share; every other schema is
one working area.

A part is CSV (RFC 4180, UTF-8) packed with gzip. Its first line names the columns. Every value is quoted; nothing
between two commas is "no value" (NULL), "" is an empty text. Values are written as PostgreSQL writes them: moments in
UTC, lists as {a,b}, JSON as JSON, bytes as \\x and hexadecimal digits.

To look into one table:          tar -xOf backup.tar SCHEMA/TABLE.0001.csv.gz | gunzip
To put it into PostgreSQL:       \\copy TABLE (COLUMNS) from 'TABLE.0001.csv' (format csv, header)
To put everything back:          bin/weefsel restore backup.tar

"digest" in the manifest is the sum over all rows of a table of the first 56 bits of the SHA-256 of the row as text
(row(COLUMNS)::text, in UTC): it says whether a table holds the same rows, in whatever order.
`

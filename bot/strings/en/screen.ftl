# Errors of `kindness screen`, by code: name the thing, then the remedy.

screen-no-input = There is no file { $path }. Check the path.
screen-input-is-folder = { $path } is a folder. Give one file of it, or join its files first.
screen-unreadable = { $path } cannot be read ({ $problem }). Check its permissions.
screen-empty = { $path } is empty. Give a file with a header and rows (or JSON objects).
screen-missing-column = { $path } has no column “{ $column }”. Choose one with --text-column or --parent-column; there are: { $columns }.
screen-column-twice = { $path } has two columns “{ $column }”. Rename one of them.
screen-column-clash = { $path } has a column “{ $column }” already, which would be added. Give the added columns another name with --prefix, such as --prefix kindness_.
screen-bad-header = The first line of { $path } cannot be read as column names. Check its quotes, or name the encoding with --encoding.
screen-unknown-encoding = There is no encoding “{ $encoding }”. Use one such as utf-8, windows-1252 or utf-16.
screen-wrong-encoding = { $path } is not written in { $encoding }. Name its encoding with --encoding, perhaps --encoding { $guess }.
screen-unknown-format = The name { $path } does not tell a format. Name it with --format csv, tsv, jsonl or parquet.
screen-unknown-output = The ending “{ $ending }” of { $path } tells no format. Use one of { $known }, or name the format with --output-format.
screen-no-parquet-stream = Parquet cannot be read from or written to a pipe. Use a file, or --format and --output-format for csv, tsv or jsonl.
screen-not-parquet = { $path } is not a Parquet file ({ $problem }). Name its format with --format.
screen-not-text = The column “{ $column }” of { $path } holds { $type } and no text. Choose another one with --text-column or --parent-column.
screen-mixed-types = The first rows of { $path } do not have the same types ({ $problem }). Write to .jsonl instead.
screen-needs-parquet = Parquet needs a library that is not installed. Run: pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } is a folder. Give --output the name of a file.
screen-no-folder = There is no folder { $path } to write to. Make it first, or choose another --output.
screen-same-file = { $path } is the input as well. Give --output another name.
screen-exists = { $path } exists already. Choose another --output, or replace it with --force.
screen-begun = An earlier run has left { $path } behind. Go on with it with --resume, or start over with --force.
screen-resume-stream = A run from or to { $path } cannot be gone on with: it is no file, so nobody knows where to go on. Leave out --resume.
screen-resume-or-force = --resume goes on and --force starts over. Use one of them.
screen-resume-changed = { $what ->
    [input] The input has changed since { $path } was written.
    [model] The model is another one than when { $path } was written.
    [rules] The rules are others than when { $path } was written.
   *[options] The options are others than when { $path } was written.
 } Put it back to go on, or start over with --force.
screen-bad-journal = { $path } cannot be read, so nobody knows where to go on. Start over with --force.
screen-disk-full = There is no room left to write { $path }. Make room; what was judged so far can be gone on with by --resume.
screen-stream-full = There is no room left in { $path }. Make room or choose another --output, then run it again from the beginning.
screen-cannot-write = { $path } cannot be written ({ $problem }). Check its permissions, or choose another --output.

home-unusable = The folder { $path } cannot be made or used ({ $problem }). Set KINDNESS_HOME to one that can.

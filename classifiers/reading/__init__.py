"""The steps of reading: each looks at a text and says what to replace."""

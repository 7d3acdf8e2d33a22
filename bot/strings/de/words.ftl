# Die eigenen Wörter einer Community: was sie erlaubt und was sie nicht lesen will.

cli-reason-listed = es enthält ein Wort von der eigenen Liste der Community.
discord-why-listed = Es enthält ein Wort von der Liste dieses Servers. Discord sagt nicht, wer es geschrieben hat, oder jemand anderes hat es für die Person ausgesucht.
words-too-many = Die Listen sind voll: { $most } Einträge. Nimm erst einen heraus, mit `/wörter entfernen`.
words-length = Ein Eintrag hat { $least } bis { $most } Zeichen: ein Wort oder eine kurze Wendung.
words-common = „{ $word }“ steht in fast jeder Nachricht, eine Liste damit würde also nichts aussagen. Nimm das Wort, auf das es ankommt.
words-on-list = „{ $word }“ steht auf der anderen Liste. Nimm es dort zuerst heraus, mit `/wörter entfernen`.
words-not-listed = „{ $word }“ steht auf keiner der Listen. `/wörter liste` zeigt, was darauf steht.
words-in-prompt = Es enthält ein Wort von der Liste der Wörter, die auf diesem Server nicht erwünscht sind.
words-on-card = Es enthält ein Wort von der eigenen Liste dieses Servers.

## Befehle

discord-command-words-name = wörter
discord-command-words = Wörter, die auf diesem Server in Ordnung sind, und Wörter, die nicht erwünscht sind.
discord-command-words-list-name = liste
discord-command-words-list = Sieh dir beide Listen an.
discord-command-words-allow-name = erlauben
discord-command-words-allow = Ein Wort, das hier in Ordnung ist. Du siehst zuerst, was es geändert hätte.
discord-command-words-deny-name = ablehnen
discord-command-words-deny = Ein Wort, das hier nicht erwünscht ist. Du siehst zuerst, was es gefunden hätte.
discord-command-words-remove-name = entfernen
discord-command-words-remove = Nimm ein Wort von seiner Liste.
discord-command-words-try-name = testen
discord-command-words-try = Sieh, wie mit einem Text umgegangen würde, mit den Listen und ohne sie.
words-option-word-name = wort
words-option-word = Ein Wort oder eine kurze Wendung.
words-option-text-name = text
words-option-text = Ein Text zum Ausprobieren. Er wird nicht aufbewahrt.

## Was ein Eintrag getroffen hätte

words-propose-allow = **„{ $word }“ hier erlauben?** Es ändert sich nichts, bevor du den Knopf drückst.
words-propose-deny = **„{ $word }“ auf die Liste dessen setzen, was hier nicht erwünscht ist?** Es ändert sich nichts, bevor du den Knopf drückst.
words-propose-remove = **„{ $word }“ von der Liste dessen nehmen, was hier { $list ->
    [allow] in Ordnung ist
   *[deny] nicht erwünscht ist
}?** Es ändert sich nichts, bevor du den Knopf drückst.
words-found = { $looked ->
    [0] Von den letzten 30 Tagen ist kein Text mehr aufbewahrt, darum kann niemand sagen, wo es gefunden worden wäre.
   *[other] Es steht in { $found } von { $looked } Texten der letzten 30 Tage, die festgehalten und noch aufbewahrt sind.
}
words-asked = { $asked } von diesen { $found } haben schon zu einem Hinweis geführt.
words-spared = { $judged ->
    [one] Einer davon hat zu einem Hinweis geführt.
   *[other] { $judged } davon haben zu einem Hinweis geführt.
} Wäre das Wort erlaubt gewesen, { $spared ->
    [0] wäre keiner weggefallen: Die Hinweise gehen auf andere Wörter oder auf eine Drohung zurück.
    [one] wäre einer weggefallen.
   *[other] wären { $spared } weggefallen.
}
words-example = Zum Beispiel:
words-means-allow = -# Wo ein Hinweis auf dieses Wort zurückgeht, wird niemand gefragt. Was sonst dasteht, zählt wie immer, und keine Liste verdeckt eine Drohung oder Worte, die jemanden dazu drängen, sich etwas anzutun. Es zählt nur das Wort selbst: Trag auch seine anderen Formen ein.
words-means-deny = -# Wer es schreibt, wird gebeten, es sich noch einmal zu überlegen, in jeder Sprache und auch, wenn das Wort verkleidet ist (v3rkl31d3t, v e r k l e i d e t). Für sich allein ist es kein Strike. Gewöhnliche Nachrichten werden nicht aufbewahrt, darum kann niemand zählen, in wie vielen es gestanden hätte. Es zählt nur das Wort selbst: Trag auch seine anderen Formen ein.
words-apply-allow = Erlauben
words-apply-deny = Auf die Liste setzen
words-apply-remove = Von der Liste nehmen
words-there = „{ $word }“ steht schon auf der Liste dessen, was hier { $list ->
    [allow] in Ordnung ist
   *[deny] nicht erwünscht ist
}. Es hat sich nichts geändert.

## Die Listen

words-head = **Wörter dieses Servers** ({ $used } von { $most } Einträgen)
words-listed-allow = { $n ->
    [0] Über die Regeln hinaus ist nichts erlaubt: `/wörter erlauben`.
   *[other] **Hier in Ordnung** ({ $n }):
}
words-listed-deny = { $n ->
    [0] Auf der Liste dessen, was nicht erwünscht ist, steht nichts: `/wörter ablehnen`.
   *[other] **Hier nicht erwünscht** ({ $n }):
}
words-choice-allow = { $word } (hier in Ordnung)
words-choice-deny = { $word } (nicht erwünscht)

## Ausprobieren

words-try-nothing = Keines der Wörter dieses Servers kommt darin vor.
words-try-allowed = Hier in Ordnung: { $words }
words-try-denied = Hier nicht erwünscht: { $words }
words-try-without = Ohne die Listen: { $what }
words-try-with = Mit den Listen: **{ $what }**
words-verdict-nothing = es würde nichts passieren
words-verdict-other = kein Hinweis, sondern etwas Kleineres: ein Tipp oder eine Notiz für die Moderation
words-verdict-listed = ein Hinweis, wegen eines Wortes auf der Liste dieses Servers
words-verdict-prompt = ein Hinweis zum Thema { $label }

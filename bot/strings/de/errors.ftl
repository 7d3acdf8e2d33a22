# Sätze für Fehler, nach Code. Je eine Zeile: die Sache nennen, dann die Abhilfe.
# Angaben in { $name } kommen aus dem Fehler. Zwischen Gruppen steht eine Leerzeile.

unexpected = Es ist etwas schiefgegangen, womit niemand gerechnet hat: { $kind }: { $what }. Bitte melde es uns.

language_model_missing = Die Datei { $file }, die Sprachen unterscheidet, fehlt. Installier kindness-bot noch einmal.

rules-several = { $count } Fehler in den Regeln; korrigier sie zusammen.
rules-unknown-key = Regeln: Es gibt keine Einstellung „{ $key }“. Nimm eine von diesen: { $allowed }.
rules-misspelt-key = Regeln: Es gibt keine Einstellung „{ $key }“. Meintest du „{ $near }“? Nimm eine von diesen: { $allowed }.
rules-unknown-choice = Regeln: „{ $key }“ kann nicht „{ $seen }“ sein. Nimm eins von diesen: { $allowed }.
rules-misspelt-choice = Regeln: „{ $key }“ kann nicht „{ $seen }“ sein. Meintest du „{ $near }“? Nimm eins von diesen: { $allowed }.
rules-missing-key = Regeln: „{ $key }“ fehlt. Füg es hinzu.
rules-useless-key = Regeln: „{ $key }“ bewirkt neben „{ $then }“ nichts. Nimm es heraus.
rules-not-a-number = Regeln: „{ $key }“ ist „{ $seen }“. Schreib eine Zahl, zum Beispiel 0.9.
rules-not-whole = Regeln: „{ $key }“ ist „{ $seen }“. Schreib eine ganze Zahl, zum Beispiel 3.
rules-not-text = Regeln: „{ $key }“ ist „{ $seen }“. Schreib einen Text in Anführungszeichen.
rules-not-a-table = Regeln: „{ $key }“ ist „{ $seen }“. Schreib eine Tabelle mit Einstellungen.
rules-not-a-list = Regeln: „{ $key }“ ist „{ $seen }“. Schreib eine Liste von Tabellen.
rules-out-of-range = Regeln: „{ $key }“ ist { $seen }. Wähle eine Zahl von { $low } bis { $high }.
rules-wrong-order = Regeln: „{ $key }“ ist { $seen }, also unter „{ $other }“ mit { $limit }. Heb das eine an oder senk das andere.
rules-profanity-limits = Regeln: „{ $key }“ lässt sich nicht setzen, denn Fluchen allein wird niemandem angerechnet. Nimm „profanity_tip_at“ für einen Tipp.
rules-no-human-gate = Regeln: „{ $key }“ schlägt { $then } vor, bevor jemand gerufen wurde. Setz darunter eine Stufe mit then = "escalate".
rules-bad-version = Regeln: „{ $key }“ muss ein Name aus 1 bis 64 druckbaren Zeichen sein.
rules-version-taken = Regeln: Die Version „{ $seen }“ gehört zu Regeln, die wir mitliefern. Gib deinen einen anderen Namen.

record-unknown-action = Der Eintrag enthält eine Handlung von einer Art, die diese Version nicht kennt: „{ $kind }“. Nimm die Version, die ihn geschrieben hat, oder eine neuere.
record-malformed = Der Eintrag „{ $what }“ lässt sich bei „{ $key }“ nicht lesen. Stell ihn aus einer Sicherung wieder her.

case-illegal-step = Einem Fall im Zustand „{ $state }“ lässt sich der Schritt „{ $event }“ nicht geben. Lies ihn noch einmal, um zu sehen, wie er steht.
case-not-the-author = Den Schritt „{ $event }“ kann nur tun, wer den Kommentar geschrieben hat.
case-own-comment = In diesem Fall geht es um deinen eigenen Kommentar. Den Schritt „{ $event }“ muss jemand anderes tun.
case-not-yours = Nur { $holder } kann den Schritt „{ $event }“ tun und hat diesen Fall übernommen. Frag dort nach, oder gib ihn frei und übernimm ihn selbst.
case-second-person = Du hast diesen Fall schon einmal entschieden. Über einen Einspruch entscheidet eine zweite Person.

content-no-folder = Bei { $path } gibt es keinen Ordner mit Inhalten. Leg ihn an, oder gib den Pfad eines anderen an.
content-unknown-text = In den Inhalten gibt es keinen Text „{ $id }“. Füg ihn hinzu, oder nimm einen anderen Namen.
content-no-practice = Für { $locale } gibt es unter { $path } kein Übungsgespräch. Leg eines als .yaml-Datei dazu.
content-bad-practice = { $file }: Das lässt sich nicht als YAML in UTF-8 lesen ({ $why }). Korrigier es, oder vergleich es mit einer Datei, die funktioniert.
content-practice-keys = { $file }, Eintrag { $entry }: Die Schlüssel sind „{ $seen }“. Nimm diese: { $known }.
content-practice-value = { $file }, Eintrag { $entry }: „{ $key }“ ist „{ $seen }“, was dort keinen Sinn ergibt. Korrigier es.
content-too-large = { $file }: Das ist größer als { $limit } Bytes. Kürz es.
content-not-utf8 = { $file }, Zeile { $line }: Das ist kein Text in UTF-8. Speicher ihn als UTF-8.
content-unreadable = { $file }: Das lässt sich nicht lesen ({ $why }). Prüf, ob es eine Datei ist und ob du sie lesen darfst.
content-no-head = { $file }: Es gibt keinen Kopf. Beginn die Datei mit einer Zeile ---, dann eine Angabe „schlüssel: wert“ pro Zeile, dann eine Zeile ---.
content-bad-yaml = { $file }, Zeile { $line }: Der Kopf lässt sich nicht lesen ({ $why }). Schreib eine Angabe „schlüssel: wert“ pro Zeile, und setz einen Wert mit Doppelpunkt in Anführungszeichen.
content-not-text = { $file }, Zeile { $line }: „{ $key }“ ist eine Liste oder eine Tabelle. Schreib einfachen Text.
content-key-twice = { $file }, Zeile { $line }: „{ $key }“ steht zweimal da. Nimm eines heraus.
content-unknown-key = { $file }, Zeile { $line }: Den Schlüssel „{ $key }“ kennt niemand. Nimm einen von diesen: { $known }.
content-missing-key = { $file }: „{ $key }“ fehlt im Kopf. Füg es hinzu.
content-empty-value = { $file }, Zeile { $line }: „{ $key }“ ist leer. Füll es aus.
content-other-place = { $file }, Zeile { $line }: „{ $key }“ ist „{ $seen }“, aber die Datei liegt unter „{ $place }“. Verschieb die Datei, oder korrigier den Schlüssel.
content-bad-locale = { $file }, Zeile { $line }: „{ $seen }“ ist keine Sprache. Schreib eine wie en, it oder pt-BR.
content-bad-id = { $file }, Zeile { $line }: „{ $seen }“ kann keine ID sein. Nimm Kleinbuchstaben, Ziffern und Bindestriche.
content-unknown-topic = { $file }, Zeile { $line }: Es gibt kein Thema „{ $seen }“. Nimm eines von diesen: { $known }.
content-own-reviewer = { $file }, Zeile { $line }: „{ $seen }“ steht als author und als reviewer da. Lass jemand anderen gegenlesen.
content-bad-date = { $file }, Zeile { $line }: „{ $key }“ ist „{ $seen }“. Schreib einen Tag wie 2026-03-31.
content-dates-crossed = { $file }, Zeile { $line }: Der Text endet, bevor er beginnt. Vertausch valid_from und valid_to, oder korrigier sie.
content-empty-body = { $file }, Zeile { $line }: Unter dem Kopf steht kein Text. Schreib ihn.
content-too-long = { $file }, Zeile { $line }: Der Text hat mit seinem Titel { $length } Zeichen, und { $limit } passen. Kürz ihn.
content-mass-mention = { $file }, Zeile { $line }: „{ $seen }“ würde bei allen klingeln, die damit gemeint sind. Nimm es heraus.
content-plain-link = { $file }, Zeile { $line }: Der Link { $seen } ist nicht sicher. Nimm https.
content-misplaced = { $file }: Ein Text liegt in <kind>/<language>/<id>.md, und kind ist eines von diesen: { $known }. Verschieb ihn.
content-other-text = { $file }: „{ $id }“ ist hier { $seen } und in { $locale } { $wanted }. Gib ihm eine andere ID, oder dieselbe Art und dasselbe Thema.
content-missing-locale = { $file }: Diesen Text gibt es in { $locale } nicht. Übersetz ihn.
content-hard-to-read = { $file }, Zeile { $line }: Das ist schwer zu lesen ({ $seen } auf der Skala für { $locale }, wo { $limit } die Grenze ist). Nimm kürzere Wörter und Sätze.
content-review-twice = { $file }, Zeile { $line }: „{ $seen }“ hat das gegengelesen, und es heißt, dass es niemand getan hat. Behalt eine der beiden Zeilen.
content-bad-reviewed = { $file }, Zeile { $line }: „reviewed“ ist „{ $seen }“. Schreib false, oder nimm die Zeile heraus und nenn unter reviewer, wer gegengelesen hat.
content-no-reviewer = { $file }, Zeile { $line }: „{ $seen }“ ist kein Name. Wenn es noch niemand gelesen hat, schreib stattdessen reviewed: false.
content-not-reviewed = { $file }, Zeile { $line }: Das hat nur gelesen, wer es geschrieben hat, darum wird es Mitgliedern nicht gezeigt. Lass es gegenlesen, dann schreib reviewer: und den Namen anstelle von reviewed: false.
content-over = { $file }, Zeile { $line }: Dieser Text wird seit { $day } nicht mehr gezeigt. Gib ihm ein neues valid_to, oder lösch ihn.
content-unknown-audience = { $file }, Zeile { $line }: Es gibt keine Zielgruppe „{ $seen }“. Nimm eine von diesen: { $known }.
content-variants = { $file }, Zeile { $line }: Der Kopf nennt die Varianten „{ $wanted }“, und im Text stehen „{ $seen }“. Bring beides zusammen; eine Variante beginnt unter einer Zeile <!-- variant: name -->.
content-unknown-placeholder = { $file }, Zeile { $line }: Es ist nichts bekannt, was hier an die Stelle von „{ $seen }“ kommen könnte. Nimm eines von diesen, oder lass die Klammern weg: { $known }.
content-other-parts = { $file }: Varianten und Platzhalter sind hier „{ $seen }“ und in { $locale } „{ $wanted }“. Mach sie gleich.
content-masked-link = { $file }, Zeile { $line }: { $seen } zeigt nicht, wohin es führt. Schreib die Adresse selbst hin.
content-broken-link = { $file }, Zeile { $line }: { $seen } führt nirgendwohin. Korrigier es, oder nimm es heraus.
content-alt-alone = { $file }, Zeile { $line }: Ein Bild ist beschrieben, und es gibt keins. Füg image hinzu, oder nimm image_alt heraus.
content-no-alt = { $file }, Zeile { $line }: Wer { $seen } nicht sehen kann, erfährt nicht, was darauf ist. Füg image_alt hinzu.
content-long-alt = { $file }, Zeile { $line }: Die Beschreibung des Bildes hat { $length } Zeichen, und { $limit } passen. Kürz sie.
content-bad-image = { $file }, Zeile { $line }: „{ $seen }“ kann keines unserer Bilder sein. Leg es in den Ordner images, mit einer dieser Endungen: { $known }.
content-no-image = { $file }, Zeile { $line }: Es gibt kein Bild { $seen }. Füg es hinzu, oder korrigier den Namen.
content-large-image = { $file }, Zeile { $line }: { $seen } ist größer als { $limit } Bytes. Mach es kleiner.
content-bad-calendar = { $file }: Das lässt sich nicht als YAML in UTF-8 lesen ({ $why }). Korrigier es, oder vergleich es mit einem Kalender, der funktioniert.
content-calendar-keys = { $file }, Zeile { $line }: Die Schlüssel sind „{ $seen }“. Nimm jeden von diesen einmal: { $known }.
content-calendar-value = { $file }, Zeile { $line }: „{ $key }“ ist „{ $seen }“, was dort keinen Sinn ergibt. Korrigier es: Ein Tag ist eine Zahl von 1 bis days, eine Uhrzeit sieht aus wie "16:00".
content-calendar-text = { $file }, Zeile { $line }: Es gibt keinen Text „{ $seen }“, der hier stehen kann. Füg ihn hinzu, oder korrigier den Namen.
content-calendar-twice = { $file }, Zeile { $line }: „{ $seen }“ (Tag { $day }, { $at }) wird schon gepostet, oder zu dieser Zeit kommt etwas anderes. Wähle eine andere Zeit, oder nimm es heraus.
content-unplanned = { $file }: Kein Kalender postet „{ $id }“. Füg es zu einem hinzu, oder lösch es.

classifier-busy = Der Klassifikator hat zu viel zu tun. Versuch es gleich noch einmal.
classify-timeout = Die Beurteilung hat länger als { $seconds } Sekunden gedauert. Versuch es noch einmal, oder erhöh KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = Diese Person schreibt gerade an vielen Orten zugleich; { $tries } Entscheidungen wurden überholt. Der Kommentar wird später noch einmal beurteilt.

case-unknown = Es gibt keinen Fall „{ $case }“. Vielleicht wurde er gelöscht; sieh in der Liste der Fälle nach.
case-stale = Der Fall „{ $case }“ hat sich verändert, seit du ihn angesehen hast. Lies ihn noch einmal, und entscheide neu.

practice-no-member = Im Übungsraum heißt niemand „{ $member }“. Wähle eines seiner Mitglieder.
practice-no-message = Die Nachricht „{ $comment }“ wurde nicht in diesem Übungsraum geschrieben. Antworte auf eine von hier.
practice-no-words = Die Nachricht ist leer. Schreib zuerst etwas.
practice-no-prompt = Zur Nachricht „{ $comment }“ gibt es keine Frage. Antworte auf eine, die gestellt wurde.
practice-no-choice = „{ $choice }“ lässt sich hier nicht (mehr) wählen. Wähle etwas, das angeboten wird.
practice-authors-only = „{ $event }“ steht nur der Person zu, die den Kommentar geschrieben hat. Wähle es an ihrer Stelle.
practice-no-hands = Der Auftrag „{ $errand }“ ist nur ein Eintrag; dafür ist nichts zu tun.

settings-wrong = { $count ->
    [one] Die Einstellungen sind so nicht zu gebrauchen.
   *[other] In den Einstellungen sind { $count } Fehler; korrigier sie zusammen.
 }
settings-unknown = { $name } ist keine bekannte Einstellung. Nimm eine von diesen: { $known }.
settings-misspelt = { $name } ist keine bekannte Einstellung. Meintest du { $near }?
settings-value = { $name } hat einen Wert, der nicht zu gebrauchen ist. Schreib einen wie: { $wanted }.
settings-file = Die Datei { $path } lässt sich nicht lesen ({ $problem }). Korrigier sie.
otel-missing = KINDNESS_OTEL_ENDPOINT braucht eine Bibliothek, die nicht installiert ist. Führ das aus: pip install "kindness-bot[otel]", oder lass die Einstellung weg.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID und KINDNESS_DISCORD_CLIENT_SECRET gehören zusammen. Setz beide, aus „OAuth2“ im Developer Portal von Discord, oder keines.

card-missing = Bei { $path } gibt es keine Modellkarte. Leg die card.toml, die zum Modell gehört, daneben.
card-damaged = Die Modellkarte { $path } lässt sich nicht lesen ({ $problem }). Hol die Karte, die zum Modell gehört.
card-wrong = Die Modellkarte { $path } ist nicht zu gebrauchen: Sieh dir „{ $key }“ an. Hol die Karte, die zum Modell gehört, oder korrigier sie.
card-calibration = Die Modellkarte hat für „{ $label }“ keine brauchbare Kalibrierung. Hol die Karte, die zum Modell gehört.
model-missing = Bei { $path } gibt es kein Modell. Prüf den Pfad, oder lass die Einstellung weg, dann gilt das mitgelieferte Modell.
model-corrupt = Die Modelldatei { $path } ist beschädigt oder nicht die, die ihre Karte beschreibt. Hol sie noch einmal.
model-labels = Das Modell bei { $path } kennt keine unserer Kategorien oder andere. Nenn sie in kindness.toml daneben, oder wähle ein anderes Modell.
model-parents = Das Modell bei { $path } und seine Karte sind sich nicht einig, ob es die Nachricht liest, auf die geantwortet wird. Hol das Modell noch einmal, oder wähle ein anderes.
model-numbers = Das Modell { $model } hat etwas errechnet, das keine Wahrscheinlichkeit ist. Hol seine Dateien noch einmal, oder wähle ein anderes Modell.
model-pickle = Die Gewichte bei { $path } haben ein Format, das Code ausführen kann. Wandle sie in safetensors um.
model-headless = Der Checkpoint { $path } hat nie gelernt, Texte einzuordnen („{ $key }“ fehlt). Wähle einen für Textklassifikation.
model-unreachable = Der Checkpoint { $path } ließ sich nicht als safetensors holen. Prüf seinen Namen und das Netz, oder gib den Pfad eines Ordners an.
torch-missing = Dieses Modell braucht das Paket { $module }. Installier kindness-bot[torch], oder nimm das mitgelieferte Modell.
classifier-failed = Der Klassifikator hat versagt ({ $why }). Der Kommentar wird später noch einmal beurteilt; kindness doctor sagt mehr.
classifier-closed = Der Klassifikator fährt gerade herunter. Versuch es wieder, wenn er läuft.

key-missing = Es gibt keinen Schlüssel zum Verschlüsseln. Gib einen in KINDNESS_KEY an, oder lass es weg, dann gilt die Schlüsseldatei.
key-malformed = Schlüssel Nummer { $number } ist kein Schlüssel. Kopier ihn noch einmal ganz: Er hat 44 Zeichen.
key-file-open = Die Schlüsseldatei { $path } können auch andere lesen oder ändern. Führ chmod 600 darauf aus, und wechsle den Schlüssel, falls ihn jemand gesehen haben könnte.
key-file-missing = Die Schlüsseldatei fehlt: Leg die Sicherung wieder an { $path }. Ohne sie kann niemand lesen, was die Datenbank enthält; es wurde nichts angelegt oder geändert.
key-file-unusable = Die Schlüsseldatei { $path } ist nicht zu gebrauchen ({ $why }). Prüf, ob es eine Datei in einem Ordner ist, in den du schreiben darfst.
key-wrong = Die Datenbank { $where } wurde mit einem anderen Schlüssel geschrieben. Gib die Schlüsseldatei oder das KINDNESS_KEY an, das dazugehört; es wurde nichts geändert.
key-opens-nothing = Ein gespeicherter Text liegt unter einem Schlüssel, der nicht am Bund hängt. Setz den älteren Schlüssel wieder hinter den ersten.
keys-in-use = Es läuft etwas, das die Schlüssel benutzt, etwa „kindness run“ oder „kindness serve“ (es hält { $path }). Halte es an, wechsle die Schlüssel und starte es wieder.
keys-turning = Die Schlüssel werden gerade gewechselt (wer das tut, hält { $path }). Versuch es noch einmal, wenn das fertig ist.

store-url = Mit dem, was in KINDNESS_DATABASE steht, lässt sich die Datenbank nicht finden. Schreib eines von diesen: { $allowed }.
store-driver-missing = Die Datenbank braucht das Paket { $name }, und es ist nicht installiert. Installier kindness-bot[scale].
store-busy = Die Datenbank { $where } ist mit etwas anderem beschäftigt. Versuch es gleich noch einmal.
store-disk-full = Der Datenträger mit der Datenbank { $where } ist voll. Schaff Platz; was vorher gespeichert wurde, ist sicher.
store-disk-failed = Der Datenträger mit der Datenbank { $where } lässt sich nicht lesen oder beschreiben. Prüf ihn, dann versuch es noch einmal.
store-read-only = Die Datenbank { $where } lässt sich nur lesen. Gib diesem Benutzerkonto das Recht, in die Datei und ihren Ordner zu schreiben.
store-cannot-open = Die Datenbank { $where } lässt sich nicht öffnen. Prüf, ob es eine Datei ist und ob dieses Benutzerkonto sie und ihren Ordner lesen und beschreiben darf.
store-not-a-database = Die Datei { $where } ist keine Datenbank. Gib den Pfad einer anderen an; es wurde nichts geändert.
store-damaged = Die Datenbank { $where } ist beschädigt. Halte den Dienst an, und spiel eine Sicherung ein.
store-unreachable = Die Datenbank { $where } ist nicht zu erreichen. Prüf, ob sie läuft, dann versuch es noch einmal.
store-refused = Die Datenbank { $where } lässt uns nicht hinein. Prüf ihren Namen, das Benutzerkonto und das Passwort in KINDNESS_DATABASE.
store-unusable-value = Die Datenbank { $where } kann einen der Namen oder eine der IDs nicht aufnehmen. Nimm NUL-Zeichen und kaputtes Unicode heraus.
store-newer = Die Datenbank { $where } stammt von einer neueren Version (Schritt { $found }; diese hier kennt { $known }). Installier jene Version, oder spiel eine Sicherung ein.
store-failed = Die Datenbank { $where } hat auf eine Art versagt, mit der niemand gerechnet hat ({ $kind }). Bitte melde es uns.

data-no-author = Die ID der Person ist leer. Gib sie so an, wie sie gespeichert ist, zum Beispiel „discord:123456789“.

nothing-to-dispute = Zum Kommentar „{ $comment }“ gibt es keine Entscheidung, der du widersprechen könntest. Das kann nur, wer ihn geschrieben hat, solange sie gespeichert ist.

prompt-gone = Das ist so lange her, dass nichts mehr davon gespeichert ist. Es gibt nichts mehr zu wählen.
prompt-not-yours = Dieser Hinweis ist für jemand anderen. Deiner käme zu dir.
prompt-answered = Du hast diese Nachricht schon geändert oder gelöscht. Es gibt nichts mehr zu wählen.
prompt-not-to-keep = Diese Nachricht kann nicht mehr so bleiben: Sie wurde oder wird entfernt, oder die Moderation hat darüber entschieden.
prompt-not-cleared = Das kann nicht genau so noch einmal gepostet werden. Entweder hat es noch niemand aus der Moderation in Ordnung gefunden, oder wir bewahren es nicht mehr auf. Du kannst es neu schreiben.
prompt-empty = Es stehen keine Worte darin. Schreib zuerst etwas.
case-no-proposal = Der Fall „{ $case }“ hat keinen Vorschlag { $number }. Lies ihn noch einmal, und wähle einen, der angeboten wird.

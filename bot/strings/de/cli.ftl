# Was die Kommandozeile sagt. Namen von Befehlen, Optionen und Dateien bleiben, wie sie sind.

## Kategorien (in Dateien behalten die Werte eines Modells englische Namen; Menschen lesen diese hier)

label-toxicity = Toxizität
label-severe_toxicity = starke Toxizität
label-insult = Beleidigung
label-threat = Drohung
label-identity_attack = Angriff auf die Identität
label-profanity = Kraftausdrücke
label-sexually_explicit = sexuelle Inhalte
label-self_harm_encouragement = Anstiftung zur Selbstverletzung
label-bullying = Mobbing

## Befehle

cli-help = Kindness liest Kommentare, bittet Menschen, verletzende noch einmal zu überdenken, und hilft der Moderation. Es läuft auf deinem eigenen Rechner.
cli-judge = Einen oder mehrere Texte beurteilen: Werte, was geschehen würde und welche Wörter den Ausschlag gaben.
cli-screen = Jede Zeile einer CSV-, TSV-, JSONL- oder Parquet-Datei beurteilen.
cli-migrate = Die Datenbank in die Form bringen, die diese Version braucht.
cli-version = Die Version zeigen.
cli-content = Die Texte, die Menschen gezeigt werden.
cli-data = Was über Menschen aufbewahrt wird.
cli-keys = Schlüssel: die, unter denen Texte aufbewahrt werden, und die von Programmen, die über HTTP fragen.

## Optionen, die mehrere Befehle haben

cli-opt-model = Ein Ordner oder Hub-Name eines Modells, oder „lexicon“ für die Wortliste. Vorgabe: das mitgelieferte Modell.
cli-opt-language = Die Sprache, die dort gesprochen wird, woher die Texte sind (zum Beispiel de): Sie entscheidet, wo ein Text allein es nicht tut.
cli-opt-preset = Wessen Regeln gelten: { $presets }. Vorgabe: community.
cli-opt-mode = Was die Community den Bot tun lässt. „observe“ zeigt dieselben Handlungen wie „hold“.
cli-opt-json = JSON ausgeben, ein Objekt pro Zeile.
cli-yes = ja
cli-locale-unknown = Für die Sprache „{ $seen }“ (KINDNESS_LOCALE) gibt es keine Worte, darum ist das hier Englisch. Es gibt: { $known }.
cli-standard-input = Standardeingabe
cli-standard-output = Standardausgabe
cli-stdout-full = Dort, wohin die Standardausgabe geht, ist kein Platz mehr. Schaff Platz, dann starte es noch einmal.
cli-stdout-failed = In die Standardausgabe lässt sich nicht schreiben ({ $problem }). Schick sie woandershin, dann starte es noch einmal.

## kindness judge

cli-judge-text = Was jemand geschrieben hat. „-“ liest einen Text von der Standardeingabe.
cli-judge-parent = Die Nachricht, auf die der Text antwortet.
cli-judge-title = Der Text
cli-judge-label = Kategorie
cli-judge-score = Wert
cli-judge-flagged = markiert
cli-judge-limits = frag  halt  ruf
cli-judge-nothing = Hier gibt es nichts zu lesen: keinen Buchstaben und keine Ziffer.
cli-judge-words = Wörter:
cli-judge-action = Handlung:
cli-judge-reason = Denn
cli-judge-facts = { $supported ->
    [yes] Sprache { $language } (gemessen)
    [unknown] Sprache unbekannt: zu wenig Text, um es zu sagen
   *[no] Sprache { $language } (nicht gemessen: Schweigen heißt nicht, dass der Text harmlos ist)
 }, { $read } % gelesen, Modell { $model }, Regeln { $rules }, Modus { $mode }

cli-action-none = nichts ist nötig
cli-action-tip = einen Tipp oder eine freundliche Nachricht zeigen
cli-action-nudge = privat darum bitten, es noch einmal zu überdenken
cli-action-hold = den Kommentar zurückhalten und den Text zurückgeben
cli-action-escalate = die Moderation rufen

cli-action-short-none = nichts
cli-action-short-tip = Tipp
cli-action-short-nudge = Hinweis
cli-action-short-hold = halten
cli-action-short-escalate = rufen

cli-reason-nudge-at = { $label } liegt bei { $seen }, und ein Hinweis kommt ab { $limit }.
cli-reason-strike-at = { $label } liegt bei { $seen }, und ein Strike kommt ab { $limit }.
cli-reason-hold-at = { $label } liegt bei { $seen }, und Kommentare werden ab { $limit } zurückgehalten.
cli-reason-escalate-at = { $label } liegt bei { $seen }, und die Moderation wird ab { $limit } gerufen.
cli-reason-zero-tolerance-at = { $label } liegt bei { $seen }, und ab { $limit } wird nichts geduldet.
cli-reason-profanity-tip-at = { $label } liegt bei { $seen }, und ein Tipp kommt ab { $limit }.
cli-reason-ladder-stern = die Strikes dieser Person wiegen { $seen }, und ein deutlicherer Hinweis kommt ab { $limit }.
cli-reason-ladder-escalate = die Strikes dieser Person wiegen { $seen }, und die Moderation wird ab { $limit } gerufen.
cli-reason-ladder-restrict = die Strikes dieser Person wiegen { $seen }, und eine Einschränkung wird ab { $limit } vorgeschlagen.
cli-reason-ladder-timeout = die Strikes dieser Person wiegen { $seen }, und ein Timeout wird ab { $limit } vorgeschlagen.
cli-reason-prompts-per-day = diese Person wurde heute schon { $seen }-mal angesprochen, und mehr als { $limit } ist nicht vorgesehen.
cli-reason-unread = vom Text wurden { $seen } gelesen und nicht alles.
cli-reason-quoted = die Worte sind nur zitiert, darum sind sie kein Strike.
cli-reason-forwarded = die Worte sind nur weitergeleitet, darum sind sie kein Strike.
cli-reason-unsupported = niemand hat das Modell in dieser Sprache gemessen; die Wortliste hat { $seen } gefunden.

## kindness screen

cli-screen-input = Die Datei, die gelesen wird (.csv, .tsv, .jsonl oder .parquet). „-“ liest die Standardeingabe.
cli-screen-output = Die Datei, die geschrieben wird. „-“ schreibt in die Standardausgabe.
cli-screen-text-column = Die Spalte, in der die Texte stehen.
cli-screen-parent-column = Die Spalte mit der Nachricht, auf die der jeweilige Text antwortet.
cli-screen-format = Das Format der Eingabe, wenn ihr Name es nicht verrät.
cli-screen-output-format = Das Format der Ausgabe, wenn ihr Name es nicht verrät. Vorgabe: das der Eingabe.
cli-screen-encoding = Die Kodierung der Eingabe. Die Ausgabe ist immer UTF-8.
cli-screen-delimiter = Was in einer CSV zwischen zwei Feldern steht. Vorgabe: Komma, Semikolon, Tabulator oder senkrechter Strich, je nachdem, womit sich die Textspalte findet.
cli-screen-prefix = Das hier vor die Namen der neuen Spalten setzen.
cli-screen-resume = Dort weitermachen, wo ein unterbrochener Lauf aufgehört hat.
cli-screen-force = Von vorn beginnen und die Ausgabe ersetzen, falls es eine gibt.
cli-screen-quiet = Nichts zeigen außer Fehlern.
cli-screen-bad-delimiter = ein Zeichen, zum Beispiel „;“
cli-screen-working = beurteile
cli-screen-rate = { $rows } Zeilen, { $rate }/s
cli-screen-going-on = Es geht nach { $rows } Zeilen weiter.
cli-screen-stopped = Angehalten. Was beurteilt ist, bleibt erhalten: Starte es noch einmal mit --resume, um mit { $path } weiterzumachen.
cli-screen-stopped-stream = Angehalten. Jede Zeile, die an { $path } ging, ist vollständig.
cli-screen-done = { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
 } beurteilt, { $flagged } markiert ({ $rate } Zeilen/s)
cli-screen-labels = Markiert, nach Kategorie
cli-screen-actions = Was geschehen würde
cli-screen-highest = Zeilen nach ihrem höchsten Wert
cli-screen-unsupported = { $rows } in Sprachen, in denen niemand das Modell gemessen hat: Sie sind nicht harmlos, nur unbekannt.
cli-screen-unread = { $rows } nicht bis zum Ende gelesen.
cli-screen-rejected = { $rows } ließen sich nicht beurteilen ({ $why }). Sie stehen in { $path }.

cli-reject-fields = falsche Anzahl von Feldern
cli-reject-quotes = Anführungszeichen, die nicht zusammenpassen
cli-reject-nul = ein NUL-Zeichen
cli-reject-undecodable = Bytes in einer anderen Kodierung
cli-reject-too-long = zu lang
cli-reject-invalid-json = kein gültiges JSON
cli-reject-not-an-object = kein JSON-Objekt
cli-reject-missing-text = kein Text
cli-reject-text-not-a-string = ein Text, der keine Zeichenkette ist
cli-reject-parent-not-a-string = eine Vorgängernachricht, die keine Zeichenkette ist
cli-reject-column-clash = ein Name, der neu dazukommen soll
cli-reject-unknown-column = eine Spalte, die die ersten Zeilen nicht haben
cli-reject-other-type = Werte von anderer Art als in den ersten Zeilen
cli-reject-lone-surrogate = ein halbes Zeichen

## kindness content, data, keys, migrate

cli-content-check = Inhaltsdateien prüfen: alles, was daran nicht stimmt, nach Datei und Zeile.
cli-content-folder = Der Ordner, der geprüft wird. Vorgabe: die eingebauten Inhalte und deine eigenen.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = { $refused } nicht zu gebrauchen, { $remarks } zum Ansehen.
cli-data-author = Die ID der Person, so wie sie gespeichert ist, zum Beispiel „discord:123456789“.
cli-data-community = Nur in dieser Community. Vorgabe: in allen.
cli-data-yes = Nicht noch einmal nachfragen.
cli-data-erase = Alles über eine Person löschen.
cli-data-really = Alles über { $author } löschen? Niemand kann es zurückholen.
cli-data-erased = Alles über { $author } ist gelöscht ({ $count } Entscheidungen).
cli-data-nobody = Unter der ID „{ $author }“ ist nichts gespeichert. Sieh dir die ID noch einmal an: Sie steht dort mit ihrer Plattform, zum Beispiel „discord:123456789“.
cli-data-sweep = Jetzt vergessen, was seine Aufbewahrungsfrist überlebt hat.
cli-data-swept = { $count } Zeilen vergessen.
cli-keys-rotate = Einen neuen Schlüssel machen, alles unter ihn bringen und die alten fallen lassen.
cli-keys-renewed = { $count } Texte liegen jetzt unter dem ersten Schlüssel von KINDNESS_KEY. Die anderen kannst du herausnehmen.
cli-keys-rotated = In { $path } ist ein neuer Schlüssel; { $count } Texte wurden unter ihn gebracht.
cli-migrated = Die Datenbank hat die Form, die diese Version braucht. { $left } Aufträge warten.

## kindness doctor

cli-doctor = Alles ansehen, worauf der Bot steht, und sagen, was zu tun ist, wo etwas nicht stimmt.
cli-doctor-external = Die Adresse, die du „kindness serve“ unter demselben Namen gibst; dann wird auch die Anmeldung mit Discord angesehen.
doctor-version = kindness { $version }, Python { $python }, { $platform }, Kerne: { $cores }
doctor-home = { $how ->
    [missing] Den Hauptordner { $path } gibt es noch nicht; er wird angelegt, sobald etwas aufbewahrt wird.
    [blocked] Der Hauptordner { $path } lässt sich nicht benutzen.
    [open] Den Hauptordner { $path } können andere auf diesem Rechner lesen.
   *[sound] Der Hauptordner ist { $path }.
 }
doctor-home-remedy = Gib dir das Recht, dort zu schreiben, oder setz KINDNESS_HOME auf einen anderen Ordner.
doctor-home-open = Führ das aus: chmod 700 { $path }
doctor-disk = Bei { $path } sind { $free } MB frei.
doctor-disk-remedy = Schaff Platz: Einträge, Sicherungen und das Prüfen von Dateien brauchen welchen.
doctor-key = { $how ->
    [environment] Der Schlüssel kommt aus KINDNESS_KEY.
    [missing] Bei { $path } gibt es noch keine Schlüsseldatei; sie entsteht mit dem ersten Eintrag.
    [absent] Bei { $path } gibt es keine Schlüsseldatei, obwohl eine Datenbank da ist.
    [open] Die Schlüsseldatei { $path } können andere auf diesem Rechner lesen.
   *[sound] Die Schlüsseldatei ist { $path }, und niemand sonst kann sie lesen.
 }
doctor-key-open = Führ das aus: chmod 600 { $path }
doctor-model = Modell { $model } ({ $engine }, Threads: { $threads }, Karte: { $card }), bereit in { $seconds } s
doctor-speed = Es liest { $rate } kurze Kommentare in der Sekunde.
doctor-speed-remedy = Das ist langsam. Schließ andere Programme oder gib ihm mit KINDNESS_THREADS mehr Kerne.
doctor-further = { $how ->
    [missed] Zweites Modell { $model } für { $languages } (Karte: { $card }), bereit in { $seconds } s; eine italienische Beleidigung hielt es für harmlos (toxicity { $score }).
   *[sound] Zweites Modell { $model } für { $languages } (Karte: { $card }), bereit in { $seconds } s; eine italienische Beleidigung hat es erkannt (toxicity { $score }).
 }
doctor-further-remedy = Seine Dateien sind vielleicht aus einer anderen Version. Hol den Ordner der Karte neu, so wie er in dieser liegt.
doctor-database = { $how ->
    [missing] Bei { $where } gibt es noch keine Datenbank; sie entsteht mit dem ersten Eintrag.
    [old] Die Datenbank { $where } ist auf Schritt { $number }, älter als diese Version.
   *[sound] Die Datenbank { $where } ist da, auf Schritt { $number }, und der Schlüssel öffnet sie.
 }
doctor-database-remedy = Mach eine Sicherung, dann führ das aus: kindness migrate
doctor-texts = { $count ->
    [one] Ein gespeicherter Text geht mit den Schlüsseln, die hier sind, nicht auf.
   *[other] { $count } gespeicherte Texte gehen mit den Schlüsseln, die hier sind, nicht auf.
 }
doctor-texts-remedy = Gibt es einen älteren Schlüssel, dann setz ihn wieder hinter den ersten; was inzwischen aufgegeben wurde, versucht „/kindness retry“ noch einmal. Ohne ihn bleiben diese Texte zu, bis ihre Zeit um ist; alles andere geht weiter.
doctor-content = { $texts } Texte können gezeigt werden; { $refused } Dateien sind nicht zu gebrauchen, { $remarks } Anmerkungen.
doctor-content-remedy = Führ das aus: kindness content check
doctor-sign-in = { $how ->
    [none] Die Anmeldung an der Konsole mit Discord ist nicht eingerichtet; man meldet sich mit einem Link an.
    [id] Anmeldung mit Discord: KINDNESS_DISCORD_CLIENT_ID sieht nicht aus wie die ID einer Anwendung.
    [secret] Anmeldung mit Discord: KINDNESS_DISCORD_CLIENT_SECRET sieht nicht aus wie ein Client Secret.
    [unnamed] Die Anmeldung mit Discord hat ID und Secret; welche Adresse die Konsole hat, ist hier nicht bekannt.
    [address] Anmeldung mit Discord: Die Adresse kann nicht die einer Konsole sein.
    [plain] Anmeldung mit Discord: Die Adresse ist nicht durch HTTPS geschützt, dort kann sich also niemand anmelden.
   *[sound] Die Anmeldung mit Discord ist eingerichtet; Discord schickt die Leute zurück zu { $redirect }.
 }
doctor-sign-in-remedy = Im Developer Portal von Discord muss unter OAuth2, Redirects, das hier stehen, Buchstabe für Buchstabe: { $redirect }
doctor-sign-in-id = Kopier „Client ID“ aus OAuth2 im Developer Portal von Discord: Sie hat mindestens 17 Ziffern.
doctor-sign-in-secret = Kopier „Client Secret“ aus OAuth2 im Developer Portal von Discord. Das Token des Bots ist etwas anderes und wird hier nicht gebraucht.
doctor-sign-in-unnamed = Führ das aus: kindness doctor --external https://desk.example.org (mit deiner Adresse). Nur auf diesem Rechner: Trag unter OAuth2, Redirects, das ein: { $redirect }
doctor-sign-in-address = Schreib sie so: https://desk.example.org, ohne etwas dahinter.
doctor-sign-in-plain = Stell einen Server mit HTTPS davor und nenn seine Adresse, die mit https:// anfängt.
doctor-extra = { $how ->
    [there] Zusatz „{ $extra }“: { $versions }
   *[missing] Zusatz „{ $extra }“ ist nicht installiert.
 }
doctor-extra-remedy = Wenn du ihn brauchst, führ das aus: pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] Das ist kein Terminal: Der Übungsraum wird ausgedruckt und nicht gezeigt.
    [encoding] Dieses Terminal spricht kein UTF-8.
   *[sound] Das Terminal hat { $columns } Spalten und { $lines } Zeilen.
 }
doctor-terminal-remedy = Setz PYTHONUTF8=1 oder stell die Sprache des Terminals auf eine mit UTF-8.
doctor-sums = { $broken ->
    [0] Nichts ist kaputt
    [one] 1 Sache ist kaputt
   *[other] { $broken } Sachen sind kaputt
 }, { $notes } zum Ansehen.

## kindness demo

cli-demo = Einen Übungsraum öffnen: ein aufgezeichnetes Gespräch mit dem echten Bot, bei dem du mitmachen kannst.
cli-demo-speed = Im Terminal: wie schnell das Gespräch abläuft; 1 ist wie in Wirklichkeit.
cli-demo-plain = Ausdrucken, was im aufgezeichneten Gespräch passiert, und nichts öffnen.
cli-demo-mode = Was der Bot darf: nur beobachten (observe), um ein Überdenken bitten (nudge) oder Nachrichten auch zurückhalten (hold).
cli-demo-locale = Die Sprache des Gesprächs, zum Beispiel en oder it. Vorgabe: die des Terminals.
demo-title = Übungsraum: { $title }
demo-intro = Das Gespräch ist erfunden. Der Bot darin ist echt: Er liest jede Nachricht und darf { $mode ->
    [observe] nur beobachten
    [nudge] darum bitten, sie zu überdenken
   *[hold] darum bitten, sie zu überdenken, und Nachrichten zurückhalten
 }.
demo-choice-edit = ändern
demo-choice-delete = löschen
demo-choice-keep = so lassen
demo-choice-mistake = das ist ein Irrtum
demo-to-one = Nur { $who } sieht das:
demo-to-all = Alle sehen das nach einer Nachricht von { $who }:
demo-chose = { $who } wählt: { $choice }
demo-waits = { $who } lässt es erst einmal.
demo-edited = { $who } ändert sie: { $text }
demo-state-shown = Die Nachricht von { $who } ist wieder da.
demo-state-edited = Die neue Nachricht von { $who } ist da.
demo-state-deleted = { $who } hat sie gelöscht.
demo-state-held = Zurückgehalten: Nur { $who } und die Moderation können sie sehen.
demo-strike = Die Strikes von { $who } wiegen jetzt { $weight }.
demo-case = Die Moderation ist gerufen{ $urgent ->
    [yes] , und es ist dringend
   *[no] { "" }
 }: { $why }
demo-observed = Das würde geschehen, wenn der Bot mehr täte als beobachten: { $action }
demo-action-nudge = darum bitten, es zu überdenken
demo-action-hold = die Nachricht zurückhalten
demo-action-returntext = den Text zurückgeben
demo-action-tip = einen Tipp zeigen
demo-action-campaignmessage = eine freundliche Nachricht zeigen
demo-action-escalate = die Moderation rufen
demo-action-restrict = eine Einschränkung vorschlagen
demo-action-timeout = einen Timeout vorschlagen
demo-proposal-restrict = Die Moderation wird gefragt, ob eine Funktion für { $minutes } Minuten eingeschränkt werden soll.
demo-proposal-timeout = Die Moderation wird gefragt, ob es einen Timeout von { $minutes } Minuten geben soll.
demo-moderators = Die Moderation entscheidet:
demo-decided-uphold = Bestätigt: { $who } schrieb „{ $text }“ ({ $why })
demo-decided-overturn = Aufgehoben, { $who } hatte es einen Irrtum genannt: „{ $text }“ ({ $why })
demo-members-see = Was die Mitglieder am Ende sehen:
demo-mark-edited = (geändert)
demo-strikes = Was die Strikes der einzelnen Mitglieder wiegen:
demo-sums = { $asked ->
    [one] 1 Hinweis
   *[other] { $asked } Hinweise
 }, am Ende { $held } zurückgehalten, { $cases ->
    [one] 1 Fall
   *[other] { $cases } Fälle
 } entschieden.
demo-left = Was alle sehen
demo-middle = Was ein Mitglied sieht
demo-right = Was die Moderation sieht
demo-gap = (eine Nachricht ist zurückgehalten)
demo-yours = Nur { $who } sieht das. Im Moment gibt es keine Frage.
demo-nothing-yet = Noch nichts zu entscheiden.
demo-write-as = { $who } schreibt:
demo-new-text = { $who } ändert sie zu:
demo-keys = Leertaste: anhalten und weiter · 1-4: antworten · Enter: senden · /as NAME · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] Angehalten
    [over] Das aufgezeichnete Gespräch ist zu Ende; schreib ruhig weiter
   *[playing] Läuft
 }, Nachricht { $said } von { $total }, Tempo { $speed }.
demo-soon = { $who } wählt in { $seconds } s „{ $choice }“, wenn du keine andere Taste drückst.
demo-mode = Der Bot darf jetzt: { $mode }
demo-moderated = Fall { $number }: { $state }
demo-help = Schreiben als: { $members }. Außerdem: /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = offen
demo-case-taken = in Arbeit
demo-case-upheld = bestätigt
demo-case-overturned = aufgehoben
demo-case-appealed = Einspruch eingelegt
demo-case-appeal_taken = Einspruch in Arbeit
demo-case-closed = abgeschlossen
demo-step-take = übernimmt ihn
demo-step-release = gibt ihn zurück
demo-step-uphold = bestätigt ihn
demo-step-overturn = hebt ihn auf
demo-step-appeal = legt Einspruch ein
demo-step-dispute = nennt es einen Irrtum
demo-step-undo = nimmt die Entscheidung zurück
demo-no-order = Es gibt keinen Befehl { $order }. Mit /help siehst du sie alle.
demo-no-case = Es gibt noch keinen Fall. Warte, bis die Moderation gerufen wird.
demo-no-number = „{ $seen }“ ist keine Zahl von { $low } bis { $high }. Tipp eine ein.
demo-no-mode = Es gibt keinen Modus „{ $seen }“. Wähle einen von diesen: { $known }.

## kindness run

cli-run = Den Discord-Bot starten. Sein Token steht in DISCORD_TOKEN.
cli-run-starts = Verbinde mit Discord. Beenden mit Strg+C.

# Was die HTTP-Anbindung in ihrer eigenen API sagt. Die Sätze anderer APIs gehören ihnen und stehen im Code.

http-no-key = Dafür braucht es einen Schlüssel. Sende ihn als „Authorization: Bearer …“; „kindness keys create NAME“ macht einen.
http-wrong-key = Diesen Schlüssel kennt niemand, oder er wurde widerrufen. Prüf ihn, oder mach mit „kindness keys create NAME“ einen neuen.
http-scope = Dieser Schlüssel gilt dafür nicht. Mach mit „kindness keys create NAME --scope …“ einen, der es tut.
http-signature = Das ist nicht mit dem Geheimnis unterschrieben, das wir kennen. Leg das Signaturgeheimnis der Moderationsphase von Coral in KINDNESS_CORAL_SECRET.
http-quota = Dieser Schlüssel hat verbraucht, was er in einer Minute darf. Komm nach so vielen Sekunden wieder, wie in „Retry-After“ steht.
http-too-many = In dieser Anfrage sind mehr Kommentare, als der Schlüssel in einer Minute senden darf. Sende weniger auf einmal, oder mach einen Schlüssel mit größerem --per-minute.
http-busy = Es kamen zu viele Anfragen auf einmal. Bitte komm gleich wieder.
http-large = Diese Anfrage ist zu groß. Sende weniger Kommentare auf einmal.
http-slow = Die Anfrage hat zu lange gebraucht, um anzukommen. Bitte sende sie noch einmal.
http-encoded = Der Inhalt ist komprimiert. Sende ihn, wie er ist, ohne „Content-Encoding“.
http-not-json = Der Inhalt lässt sich nicht als JSON lesen. Prüf, ob er vollständig und in UTF-8 ist.
http-failed = Bei uns ist etwas schiefgegangen. Von deiner Anfrage wurde nichts behalten; bitte sende sie noch einmal.
http-no-path = Unter dieser Adresse gibt es nichts. /docs zeigt, was es gibt.
http-no-method = Diese Adresse gibt es für eine andere Methode, die in „Allow“ steht.
http-wrong-field = „{ $where }“ ist nicht zu gebrauchen: { $problem ->
    [missing] es fehlt
    [unknown] niemand kennt dieses Feld
    [text] es muss ein Text sein
    [list] es muss eine Liste sein
    [object] es muss ein Objekt sein
    [truth] es muss true oder false sein
    [number] es muss eine Zahl sein
    [short] es ist zu kurz
    [long] es ist zu lang
   *[other] es ist nicht, was dort hingehört
    }. Die Adresse /docs zeigt, was dort hingehört.

http-starts = Höre auf { $address } (Perspective, OpenAI-Moderation und unsere eigene API; /docs zeigt sie). Beenden mit Strg+C.
http-open = Es gibt noch keinen Schlüssel, darum darf jedes Programm auf diesem Rechner fragen. „kindness keys create NAME“ ändert das.

http-docs-title = Kindness: der Kommentarfilter über HTTP
http-docs-others = Programme, die die Perspective API oder den Moderationsendpunkt von OpenAI benutzt haben, laufen unverändert weiter, mit { $root } als Adresse. Darunter steht unsere eigene API, die mehr sagt: was die Regeln tun würden, was der Person zu sagen ist, die geschrieben hat, und welche Wörter den Ausschlag gaben.
http-docs-values = Was hinein- und herausgeht
http-docs-name = Name
http-docs-type = Art
http-docs-meaning = Bedeutung

cli-serve = Über HTTP antworten: wie die Perspective API, wie der Moderationsendpunkt von OpenAI und auf unsere eigene Art.
cli-serve-host = Die Adresse, auf der gehört wird. Andere Rechner erreichen nur Adressen, die nicht 127.0.0.1 sind.
cli-serve-port = Der Port, auf dem gehört wird.
cli-serve-external = Die Adresse, unter der andere diesen Server erreichen, wenn das eine andere ist (hinter einem Proxy).
cli-keys-create = Einen Schlüssel für ein Programm machen und ihn ausgeben, ein einziges Mal.
cli-keys-name = Wofür der Schlüssel ist: ein Name, den du wiedererkennst.
cli-keys-per-minute = Wie viele Kommentare er in einer Minute senden darf.
cli-keys-scope = Wofür er gelten soll; kann mehrmals angegeben werden. Ohne Angabe: für alles.
cli-keys-list = Schlüssel und ob sie in Gebrauch sind.
cli-keys-revoke = Einen Schlüssel widerrufen. Programme, die ihn benutzen, werden binnen Sekunden abgewiesen.
cli-keys-revoked = Der Schlüssel „{ $name }“ ist widerrufen.
cli-keys-none = Es gibt noch keinen Schlüssel. „kindness keys create NAME“ macht einen.
cli-keys-in-use = in Gebrauch
cli-keys-gone = widerrufen

api-key-name = Ein Schlüssel braucht einen Namen aus 1 bis 80 druckbaren Zeichen. Wähle einen, zum Beispiel „forum“.
api-key-taken = Ein Schlüssel mit dem Namen „{ $name }“ ist in Gebrauch. Wähle einen anderen Namen, oder widerruf ihn zuerst mit „kindness keys revoke { $name }“.
api-key-unknown = Kein Schlüssel mit dem Namen „{ $name }“ ist in Gebrauch. „kindness keys list“ zeigt, welche es gibt.
serve-needs-key = Andere Rechner könnten { $host } erreichen, und es gibt noch keinen Schlüssel. Mach mit „kindness keys create NAME“ einen, oder höre nur auf 127.0.0.1, ohne --external.
serve-port = Auf { $host }, Port { $port }, kann niemand hören: { $problem }. Wähle mit --port einen anderen.

cli-site = Die Regeln für die Community einer Website zeigen oder setzen, für Kommentare, die sie speichern lässt.
cli-site-name = Der Name der Community, wie die Website ihn sendet.
cli-site-preset = Die Regeln: school, community, gaming oder support.
cli-site-mode = Was getan werden darf: observe (nichts), nudge (um ein Überdenken bitten) oder hold (auch entfernen).
cli-site-resume = Nach einer Pause weitermachen, zum Beispiel nach der Notbremse.
cli-site-none = Für „{ $name }“ sind keine Regeln gesetzt, darum wird dort nur beobachtet. Setz welche mit --preset ({ $presets }) und --mode.
cli-site-rules = „{ $name }“: Vorlage { $preset }, Modus { $mode }.
cli-site-paused = „{ $name }“: angehalten, Vorlage { $preset }; Modus { $mode } nach --resume.

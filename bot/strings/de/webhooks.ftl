# Webhooks: wohin einer Website gesagt wird, was entschieden wurde, und Meldungen, die über HTTP hereinkommen.

cli-webhooks = Deiner Website sagen, was über ihre Kommentare entschieden wurde, sobald es geschieht.
cli-webhooks-add = Einer Adresse Bescheid geben, wenn etwas geschieht, und ein einziges Mal das Geheimnis ausgeben, mit dem sie den Absender prüfen kann.
cli-webhooks-name = Was es ist: ein Name, den du wiedererkennst.
cli-webhooks-url = Wohin gesendet wird: eine Adresse, die mit https:// beginnt.
cli-webhooks-events = Wovon: decision, case oder beides, mit einem Komma dazwischen.
cli-webhooks-community = Nur von einer Community; ohne Angabe von allen Communitys deiner Websites.
cli-webhooks-texts = Mitsenden, was im Kommentar steht. Ohne diese Option verlässt kein Text diesen Server.
cli-webhooks-private = Die Adresse darf in deinem eigenen Netz liegen: dann auch über http:// und auf jedem Port.
cli-webhooks-list = Adressen, die Bescheid bekommen, mit dem, was wartet und was aufgegeben wurde.
cli-webhooks-remove = Einer Adresse nicht mehr Bescheid geben. Ihr Geheimnis und alles, was noch auf sie wartet, wird gelöscht.
cli-webhooks-test = Jetzt eine Probe senden und sagen, was zurückkam.
cli-webhooks-added = „{ $name }“ bekommt ab jetzt Bescheid, solange „kindness serve“ läuft. Die Zeile darüber ist das Geheimnis: Bewahr es dort auf, wo deine Website es liest. Es wird nicht noch einmal gezeigt.
cli-webhooks-none = Noch bekommt niemand Bescheid. „kindness webhooks add NAME URL“ ändert das.
cli-webhooks-in-use = in Gebrauch
cli-webhooks-gone = beendet: hat gesagt, dass es weg ist
cli-webhooks-waiting = { $waiting } warten, { $lost } aufgegeben
cli-webhooks-removed = „{ $name }“ bekommt nicht mehr Bescheid.
cli-webhooks-taken = „{ $name }“ hat es angenommen (Status { $status }).
cli-webhooks-refused = „{ $name }“ hat es nicht angenommen: Status { $status }. Es muss mit 200 bis 299 antworten, ohne Weiterleitung.
cli-keys-community = Nur für eine Community: Bei einer anderen kann er weder nach deren Regeln nachsehen noch etwas speichern oder melden.

http-guessing = Von dieser Adresse kamen zu viele Schlüssel, die niemand kennt. Prüf den Schlüssel, und komm nach so vielen Sekunden wieder, wie in „Retry-After“ steht.

webhook-name = Ein Webhook braucht einen Namen aus 1 bis 80 druckbaren Zeichen. Wähle einen, zum Beispiel „forum“.
webhook-taken = Es gibt schon einen Webhook mit dem Namen „{ $name }“. Wähle einen anderen Namen, oder entfern jenen zuerst mit „kindness webhooks remove { $name }“.
webhook-unknown = Es gibt keinen Webhook mit dem Namen „{ $name }“. „kindness webhooks list“ zeigt, welche es gibt.
webhook-url = An diese Adresse lässt sich nichts senden. Sie muss mit https:// beginnen, darf keinen Benutzernamen, kein Passwort und keinen Port enthalten und höchstens 2.000 Zeichen lang sein. --private erlaubt http:// und Ports.
webhook-private = Diese Adresse liegt in einem privaten Netz. Wenn sie dir gehört und du ihr vertraust, füg --private hinzu. Adressen, unter denen eine Cloud ihre Schlüssel aufbewahrt, werden nie abgefragt.
webhook-events = Einem Webhook lässt sich Bescheid geben von: { $allowed }. Nenn eines davon oder beide, mit einem Komma dazwischen.

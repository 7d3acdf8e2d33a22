# Was zu den Links gesagt wird, die Mitglieder teilen.

## Was nicht geht

sources-no-site = { $seen } ist nicht die Adresse einer Website. Schreib sie so: example.org
sources-bad-name = Der Name eines Mediums hat 1 bis { $most } gewöhnliche Zeichen, in einer Zeile.
sources-too-many = Über mehr als { $most } Websites kann eine Community nicht bestimmen. Vergiss zuerst eine davon.

claims-too-large = Dieser Feed ist größer als { $most } MB, darum wurde er nicht gelesen. Importier ihn in Teilen.
claims-no-json = Das ist kein lesbares JSON ({ $why }). Ein Feed geprüfter Behauptungen ist eine JSON-Datei mit Einträgen vom Typ ClaimReview.
claims-too-many = Dieser Feed hat mehr als { $most } Prüfungen, darum wurde keine davon übernommen. Importier ihn in Teilen.
claims-none = In dieser Datei ist keine Behauptung geprüft. Sie braucht Einträge vom Typ ClaimReview.
claims-no-file = { $path } lässt sich nicht lesen ({ $why }). Gib den Namen einer Datei an oder eine Adresse, die mit https:// beginnt.
claims-damaged = Die importierten Behauptungen in { $path } lassen sich nicht mehr lesen. Lösch die Datei, und importier die Feeds noch einmal.
claims-not-kept = Die Behauptungen ließen sich nicht nach { $path } schreiben ({ $why }). Es wurde nichts geändert.

fetch-not-https = { $url } wurde nicht abgefragt. Eine Adresse muss mit https:// beginnen, ohne Namen, Passwort oder Port darin.
fetch-private = { $host } wurde nicht abgefragt, weil es in einem privaten Netz liegt oder nicht existiert.
fetch-redirects = Die Adresse leitet mehr als { $most }-mal weiter. Gib die an, bei der sie endet.
fetch-too-large = Die Antwort ist größer als { $most } MB, darum wurde sie nicht zu Ende gelesen. Es wurde nichts geändert.
fetch-encoded = Die Antwort kam gepackt, obwohl sie ungepackt verlangt war. Lade sie herunter, und gib die Datei an.
fetch-status = Die andere Seite hat mit { $status } geantwortet. Es wurde nichts geändert.
fetch-timeout = Binnen { $seconds } Sekunden kam keine vollständige Antwort. Versuch es später noch einmal.
fetch-failed = Die Adresse war nicht zu erreichen ({ $why }). Versuch es später noch einmal.

## Auf der Kommandozeile

cli-content-claims = Geprüfte Behauptungen (ClaimReview) aus einer Datei oder von einer https-Adresse importieren.
cli-content-claims-source = Eine JSON-Datei oder eine Adresse, die mit https:// beginnt
cli-content-claims-done = { $new ->
    [one] { $new } neue Prüfung
   *[other] { $new } neue Prüfungen
 }, { $corrected } korrigiert. Jetzt sind es { $now }.
cli-content-claims-left-out = { $count } ausgelassen: { $why ->
    [claim] ohne Behauptung oder mit einer zu langen
    [url] ohne die Adresse der Prüfung
    [publisher] ohne den Namen derer, die geprüft haben
   *[date] ohne ein lesbares Datum
 }.

## Neben einem Link

sources-label-controlled = -# { $outlet } wird von einem Staat kontrolliert{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }: Der Staat bezahlt, besitzt und entscheidet, was veröffentlicht wird. { $source ->
    [own] Angabe dieses Servers.
   *[other] Quelle: { $source }.
 }
sources-label-influenced = -# Was { $outlet } veröffentlicht, wird von einer Regierung beeinflusst{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] Angabe dieses Servers.
   *[other] Quelle: { $source }.
 }

sources-note-checked = -# { $where ->
    [link] Was hinter diesem Link steht,
   *[words] Eine Behauptung wie diese
 } wurde von { $publisher } geprüft: „{ $rating }“. { $url }
sources-note-unverified = -# Nicht bestätigt: { $publisher } hat { $where ->
    [link] sich angesehen, was hinter diesem Link steht,
   *[words] sich eine Behauptung wie diese angesehen
 } und kann bisher nicht sagen, ob es stimmt. { $url }

## Der Befehl

sources-command-labels-name = einordnung
sources-command-labels = Leise Zeilen unter Links zu staatlich kontrollierten Medien und unter geprüften Behauptungen.
sources-command-on-name = an
sources-command-on = Ob solche Links eine Zeile bekommen. Aus, bis du es einschaltest.
sources-command-claims-name = behauptungen
sources-command-claims = Ob Behauptungen, die eine Faktenprüfung hatten, einen Hinweis bekommen. Aus, bis du es einschaltest.
sources-command-site-name = website
sources-command-site = Die Adresse einer Website, zum Beispiel example.org
sources-command-says-name = angabe
sources-command-says = Was dieser Server dazu sagt: nichts, staatlich kontrolliert oder beeinflusst, oder wie gelistet
sources-command-name-name = medium
sources-command-name = Wie das Medium heißt
sources-says-nothing = nichts
sources-says-controlled = kontrolliert
sources-says-influenced = beeinflusst
sources-says-listed = wie gelistet
sources-labels-on = Links zu staatlich kontrollierten Medien bekommen hier eine leise Zeile, in einem Kanal höchstens drei in der Stunde. { $own ->
    [0] Alle stammen von der Liste des State Media Monitor.
    [one] Zu einer Website sagt dieser Server etwas Eigenes.
   *[other] Zu { $own } Websites sagt dieser Server etwas Eigenes.
 }
sources-labels-off = Links bekommen hier keine Zeile. Schalt es mit der Angabe „an“ ein.
sources-claims-on = Behauptungen, die jemand geprüft hat, bekommen einen Hinweis, von wem. { $count ->
    [0] Noch sind keine importiert: Das macht, wer den Bot betreibt, mit kindness content claims.
    [one] Eine Prüfung ist bekannt.
   *[other] { $count } Prüfungen sind bekannt.
 }
sources-claims-off = Behauptungen bekommen hier keinen Hinweis. Schalt es mit der Angabe „behauptungen“ ein.
sources-only-watching = ⚠️ Der Bot beobachtet hier im Moment nur oder ist angehalten: Bis das vorbei ist, wird nichts davon gesagt.
sources-no-label = Links zu { $site } bekommen keine Zeile.

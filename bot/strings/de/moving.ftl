# Umziehen: `kindness import` und `kindness export`.

cli-import = Frühere Fälle und Verwarnungen übernehmen: aus einer CSV, aus Zeppelin oder aus einem anderen Zuhause dieses Bots.
cli-import-file = Eine CSV mit den Spalten { $columns } (und weight, wenn du magst), ein JSON, das Zeppelin exportiert hat, oder was "kindness export" geschrieben hat.
cli-import-community = Wo sie passiert sind, zum Beispiel discord:123.
cli-import-source = Für eine CSV: woher ihre Fälle kommen. Ein Fall mit derselben Herkunft und Nummer wird nur einmal übernommen.
cli-import-weight = Wie viel eine Verwarnung zählt, wenn die Datei es nicht sagt. Sie verblasst ab dem Tag, an dem sie ausgesprochen wurde.
cli-import-bot = Die ID eines Bots: Eine Verwarnung, die er von sich aus gegeben hat, zählt gegen niemanden. Kann mehrmals angegeben werden.
cli-import-locale = Die Sprache, in der Menschen Antwort bekommen, die gegen eine alte Verwarnung Einspruch einlegen.
cli-import-dry-run = Nur sagen, was geschehen würde. Was sich nicht lesen lässt, wird trotzdem aufgelistet.
cli-import-done = { $new ->
    [0] Nichts Neues.
    [one] Ein Fall ist übernommen: { $warnings } als Verwarnung, die zählt, { $history } als Verlauf.
   *[other] { $new } Fälle sind übernommen: { $warnings } als Verwarnungen, die zählen, { $history } als Verlauf.
 } { $known ->
    [0] Keiner davon war schon hier.
    [one] Einer war schon hier und bleibt, wie er ist.
   *[other] { $known } waren schon hier und bleiben, wie sie sind.
 }
cli-import-would = { $new ->
    [0] Es würde nichts Neues übernommen.
    [one] Ein Fall würde übernommen: { $warnings } als Verwarnung, die zählt, { $history } als Verlauf.
   *[other] { $new } Fälle würden übernommen: { $warnings } als Verwarnungen, die zählen, { $history } als Verlauf.
 } { $known ->
    [0] Keiner davon ist schon hier.
    [one] Einer ist schon hier und würde bleiben, wie er ist.
   *[other] { $known } sind schon hier und würden bleiben, wie sie sind.
 } Es wurde nichts geändert.
cli-import-rejected = { $n ->
    [one] Eine Zeile ließ sich nicht lesen. Sie steht in { $path }, mit ihrer Nummer und dem Grund.
   *[other] { $n } Zeilen ließen sich nicht lesen. Sie stehen in { $path }, jede mit ihrer Nummer und dem Grund.
 }

import-no-community = Sag, wo die Fälle passiert sind, mit der Plattform davor, zum Beispiel --community discord:123.
import-twice = Ein anderer Fall dieser Datei hat dieselbe Nummer, darum wird nur der erste übernommen.
import-unreadable = { $path } lässt sich nicht lesen ({ $problem }). Prüf, ob die Datei vollständig ist.
import-columns = { $path } braucht diese Spalten: { $columns }. Nenn sie in der ersten Zeile genau so.
import-not-zeppelin = { $path } ist nicht das, was Zeppelin exportiert. Nimm die Datei aus dessen Dashboard, wie sie ist.
import-malformed = Das ist kein vollständiger Fall ({ $problem }).
import-kind = Diese Art von Fall ist nicht bekannt. Nimm warning, ban, kick, mute, note, unban, unmute oder other.
import-no-number = Ein Fall braucht eine Nummer, damit er nicht zweimal übernommen wird.
import-person = Menschen werden hier mit ihrer ID genannt: einer Zahl mit bis zu 20 Ziffern.
import-time = Eine Zeit schreibt man wie 2025-03-01 18:30, in UTC oder mit ihrer Zeitzone.
import-future = Das soll in der Zukunft passiert sein.
import-weight = Ein Gewicht ist eine Zahl über 0 und bis zu { $most }.
import-own-case = Niemand entscheidet über sich selbst, das kann also nicht stimmen.
import-not-ours = Das ist kein Fall, wie ihn dieser Bot exportiert ({ $format }).
import-elsewhere = Dieser Fall gehört zu einer anderen Community ({ $community }).

cli-export = Alles aufschreiben, was über eine Community aufbewahrt wird, in Dateien, die sich überall lesen lassen.
cli-export-community = Welche Community, zum Beispiel discord:123.
cli-export-output = Ein neuer Ordner oder ein neues Archiv, wenn der Name auf .zip endet.
cli-export-without-text = Alles weglassen, was Menschen geschrieben haben.
cli-export-done = { $rows ->
    [one] Eine Zeile ist in { $path } geschrieben. Bewahr sie sicher auf: Es geht um Menschen.
   *[other] { $rows } Zeilen sind in { $path } geschrieben. Bewahr sie sicher auf: Es geht um Menschen.
 }
export-exists = { $path } gibt es schon, und es wird nichts überschrieben. Wähle ein anderes --output.
export-nothing = Über { $community } wird nichts aufbewahrt. Prüf den Namen: "kindness doctor" zeigt, wo die Daten liegen.

export-readme = Alles, was Kindness über { $community } aufbewahrt, Stand { $at } UTC.
export-file = { $name } (.jsonl und .csv), { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
 }: { $about }
export-is-answers = was die Moderation auf die Frage geantwortet hat, ob ein Hinweis erwünscht war.
export-is-campaign-habits = wann Kampagnen posten dürfen, wie es im Lauf der Zeit eingestellt war.
export-is-campaign-slots = was Kampagnen gepostet haben oder gerade posten wollten.
export-is-campaign-steps = wer eine Kampagne vorgelegt, freigegeben, angehalten oder beendet hat.
export-is-campaign-versions = die Pläne und Texte der Kampagnen, in jeder Fassung.
export-is-campaigns = die Kampagnen und wie weit sie sind.
export-is-cases = die Fälle, jeder mit seinen Schritten, der Entscheidung, um die es geht, und seinen Strikes.
export-is-counters = wie viele Nachrichten gesehen, angesprochen, zurückgehalten wurden und so weiter, nach Stunden. Namen stehen keine darin.
export-is-decisions = was über Nachrichten entschieden wurde, warum, nach welchen Regeln und welchem Modell.
export-is-errands = was der Bot auszuführen hat oder in letzter Zeit ausgeführt hat.
export-is-memos = die Einstellungen.
export-is-pardons = wer von wem begnadigt wurde.
export-is-raised = wann die Moderation noch einmal zu einem Fall gerufen wurde.
export-is-reports = was gemeldet wurde. Von wem, steht nur da, wenn eure Community das zeigt.
export-is-rulebook = die Regeln in jeder Fassung: wer sie wann und warum in Kraft gesetzt hat.
export-is-standings = über wen etwas entschieden wurde und wer um weniger Hinweise gebeten hat.
export-is-strikes = was gegen Menschen zählt, ab wann und wie viel.
export-is-waiting = Nachrichten, die noch nicht beurteilt werden konnten.
export-is-campaign-files = die Dateien, die für Kampagnen hochgeladen wurden, in Base64.
export-is-challenge-amends = Höhepunkte, aus denen ein Beitrag herausgenommen werden soll.
export-is-challenge-entries = was Mitglieder für eine Challenge eingeschickt haben und was daraus geworden ist.
export-is-challenge-tallies = wie viele freundliche Beiträge eine Challenge hatte. Namen stehen keine darin.
export-is-reminders = wer woran erinnert werden wollte, und wann.
export-is-trials = Versuche mit dem Wortlaut von Hinweisen.
export-is-webhook-posts = was Websites mitgeteilt werden soll.
export-is-other = was ein anderer Teil des Bots über die Community aufbewahrt.
export-with-text = Was Menschen geschrieben haben, steht lesbar darin. Lösch diese Dateien, sobald du sie nicht mehr brauchst.
export-no-text = Was Menschen geschrieben haben, ist weggelassen.
export-forms = Eine .jsonl-Datei hat ein JSON-Objekt pro Zeile und ist genau. Die .csv hat dieselben Zeilen für eine Tabellenkalkulation; dort steht ein ' vor allem, was sie für eine Formel halten würde.
export-back = Um die Fälle wieder zu übernehmen: kindness import DIESER-ORDNER --community { $community }

## Fälle aus der Zeit vor diesem Bot

discord-card-past = Das war vor der Zeit dieses Bots, am { $at }. Es geht um { $who } und zählt gegen niemanden.
discord-why-past-ban = Ein Bann von früher.
discord-why-past-unban = Ein Bann von früher wurde aufgehoben.
discord-why-past-kick = Früher vom Server entfernt.
discord-why-past-mute = Ein Timeout von früher.
discord-why-past-unmute = Ein Timeout von früher wurde aufgehoben.
discord-why-past-note = Eine Notiz von früher.
discord-why-past-other = Ein Fall von früher.

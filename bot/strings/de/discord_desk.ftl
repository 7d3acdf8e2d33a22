# Was die Moderation liest: Karten, die Liste der Fälle, Timeouts.

## Auf einer Karte

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Dringend:** Der Spitzname von { $where } braucht jetzt einen Menschen: { $link }
       *[no] Der Spitzname von { $where } braucht einen Menschen: { $link }
    }
   *[no] { $urgent ->
        [yes] **Dringend:** Eine Nachricht von { $who } in { $where } braucht jetzt einen Menschen: { $link }
       *[no] Eine Nachricht von { $who } in { $where } braucht einen Menschen: { $link }
    }
 }
discord-card-passed-on = Diese Worte waren nur zitiert oder weitergeleitet, darum sind sie kein Strike.
discord-card-language = Sprache: { $language }. Das Modell liest sie nicht, darum hat nur die Wortliste darauf geschaut.
discord-card-no-language = Die Sprache ließ sich nicht erkennen, oder das Modell liest sie nicht, darum hat nur die Wortliste darauf geschaut.
discord-card-found = Gefunden: { $labels }.
discord-card-label = **{ $label }** ({ $score } %)
discord-card-strikes = { $n ->
    [0] Gegen diese Person zählt bisher nichts.
    [one] Gegen diese Person zählt bisher eine Nachricht; heute wiegt sie { $weight }.
   *[other] Gegen diese Person zählen bisher { $n } Nachrichten; heute wiegen sie { $weight }.
 }
discord-card-judged = -# Regeln: { $rules }. Modell: { $model }.
discord-card-restrict = Die Regeln schlagen vor, dass diese Person { $hours ->
    [one] eine Stunde lang
   *[other] { $hours } Stunden lang
 } { $feature ->
    [links] keine Links posten kann
    [attachments] keine Dateien posten kann
    [voice] nicht sprechen kann
   *[streaming] nicht streamen kann
 }. Discord kann nicht nur das, darum wird stattdessen ein Timeout von { $minutes } Min. angeboten.
discord-read-as-file = Für eine Nachricht ist es zu lang. Nur du siehst diese Datei:

## Die Liste der Fälle

discord-command-case-name = fall
discord-command-case = Was auf die Moderation wartet und was damit geschehen ist.
discord-command-case-list-name = liste
discord-command-case-list = Sieh, was auf die Moderation wartet. Nur du siehst die Antwort.
discord-command-case-which-name = welche
discord-command-case-which = Welche Fälle; ohne Angabe alle, die warten.
discord-command-case-take-name = übernehmen
discord-command-case-take = Übernimm einen Fall oder den nächsten, der wartet, und sieh seine Karte.
discord-command-case-show-name = zeigen
discord-command-case-show = Sieh einen Fall mit allen Notizen. Nur du siehst es.
discord-command-case-note-name = notiz
discord-command-case-note = Hinterlass bei einem Fall eine Notiz für die anderen in der Moderation.
discord-command-case-undo-name = zurücknehmen
discord-command-case-undo = Nimm zurück, was du über einen Fall entschieden hast, und sag, warum.
discord-command-case-export-name = exportieren
discord-command-case-export = Hol dir einen Fall als Datei. Sie nennt niemanden außer der Person, um die es geht.
discord-command-case-case-name = fall
discord-command-case-case = Der Fall; tipp etwas ein, um einen zu suchen.
discord-command-case-next = Der Fall; ohne Angabe der nächste, der wartet.
discord-command-case-own = Der Fall; nur wer ihn entschieden hat, kann das zurücknehmen.
discord-command-case-text-name = text
discord-command-case-text = Was die anderen in der Moderation wissen sollen.
discord-command-case-why = Warum du es zurücknimmst. Das bleibt beim Fall gespeichert.
discord-command-queue-name = warteschlange
discord-command-queue = Sieh, was auf die Moderation wartet, und übernimm einen Fall. Nur du siehst die Antwort.
discord-cases-all = alle
discord-cases-free = noch frei
discord-cases-urgent = dringend
discord-cases-reported = gemeldet
discord-cases-appealed = mit Einspruch
discord-cases-mine = meine
discord-case-nothing-to-take = Es wartet nichts, was du übernehmen kannst.
discord-case-noted = Deine Notiz ist beim Fall. Die Moderation sieht sie mit `/fall zeigen`.
discord-case-exported = Hier ist der Fall, mit dem, was noch davon gespeichert ist. Wer ihn gemeldet und wer ihn entschieden hat, ist weggelassen. Bitte bewahr ihn sicher auf.
discord-cases-head-all = { $n ->
    [0] Auf dich wartet nichts.
    [one] **Ein Fall wartet.**
   *[other] **{ $n } Fälle warten.** Zuerst die dringenden, dann die ältesten.
 }
discord-cases-head-free = { $n ->
    [0] Es wartet nichts, was noch niemand übernommen hat.
    [one] **Ein Fall wartet, den noch niemand übernommen hat.**
   *[other] **{ $n } Fälle warten, die noch niemand übernommen hat.** Zuerst die dringenden, dann die ältesten.
 }
discord-cases-head-urgent = { $n ->
    [0] Es wartet nichts Dringendes.
    [one] **Ein dringender Fall wartet.**
   *[other] **{ $n } dringende Fälle warten.**
 }
discord-cases-head-reported = { $n ->
    [0] Es wartet nichts, was gemeldet wurde.
    [one] **Ein Fall wartet, der gemeldet wurde.**
   *[other] **{ $n } Fälle warten, die gemeldet wurden.**
 }
discord-cases-head-appealed = { $n ->
    [0] Es wartet kein Einspruch.
    [one] **Ein Einspruch wartet.**
   *[other] **{ $n } Einsprüche warten.**
 }
discord-cases-head-mine = { $n ->
    [0] Du hast keinen Fall übernommen.
    [one] **Du hast einen Fall übernommen.**
   *[other] **Du hast { $n } Fälle übernommen.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Dringend** ·
   *[no] {""}
 } { $who }: { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Nachricht]({ $link })
 }
discord-cases-most = -# Es sind mehr als { $most }. Gezählt sind die dringenden und dann die ältesten.
discord-cases-more = … und { $n } weitere, die du hier siehst, wenn einige von diesen entschieden sind.
discord-cases-waiting = { $n ->
    [one] Eine Karte konnte nicht gesendet werden, weil der Moderationskanal fehlt oder für den Bot geschlossen ist. Sie kommt, wenn jemand mit `/kindness einrichten` einen einstellt.
   *[other] { $n } Karten konnten nicht gesendet werden, weil der Moderationskanal fehlt oder für den Bot geschlossen ist. Sie kommen, wenn jemand mit `/kindness einrichten` einen einstellt.
 }
discord-cases-take = Einen davon übernehmen
discord-cases-again = Karte noch einmal senden
discord-cases-sent = Die Karte ist in { $channel }.
discord-cases-no-desk = Der Moderationskanal fehlt oder ist für den Bot geschlossen. Wer den Server verwalten darf, kann mit `/kindness einrichten` einen wählen.

## Was jemand im Timeout liest

discord-penalty = Auf **{ $server }** kannst du ab { $at } wieder schreiben. Es geht um [diese Nachricht]({ $link }).
discord-penalty-person = **Die Moderation hat eine Pause beschlossen.** Auf **{ $server }** kannst du ab { $at } wieder schreiben. Es geht um etwas, das dort passiert ist, und nicht um eine einzelne Nachricht. Wenn du das anders siehst, drück den Knopf: Dann schaut jemand anderes nach.
discord-decision-gone = Was die Moderation von **{ $server }** über dich entschieden hat, ist zurückgenommen. Es ging um etwas vom { $at } und zählt nicht. Tut uns leid, dass du Ärger hattest.
discord-decision-stands = Jemand anderes hat sich angesehen, was die Moderation von **{ $server }** über dich entschieden hat. Es ging um etwas vom { $at }. Die Einschätzung ist dieselbe, darum bleibt es dabei. Danke, dass du gefragt hast.
discord-appeal-heard = Danke, dass du es uns sagst. Jemand anderes sieht es sich an und entscheidet. Du hörst auf jeden Fall von uns.
discord-appeal-heard-gone = Das wurde schon zurückgenommen und zählt nicht. Du musst nichts tun.
discord-button-appeal = Das ist ein Irrtum

## Timeouts

discord-timeout-lift-reason = Von der Moderation zurückgenommen
discord-timeout-lifted = { $who } ist nicht mehr im Timeout: Die Entscheidung wurde zurückgenommen.
discord-timeout-not-lifted = Die Entscheidung wurde zurückgenommen, aber der Timeout von { $who } bis { $at } ließ sich nicht beenden. Bitte beende ihn selbst, im Menü von Discord. Vielleicht steht die Rolle des Bots unter der Rolle dieser Person.
discord-timeout-taken-back = Die Entscheidung wurde zurückgenommen, bevor der Timeout begann, darum wird er nicht gegeben.
discord-timeout-waits = Der Timeout ist noch nicht gegeben. Der Bot versucht es von selbst wieder.
discord-timeout-not-given = Es wurde kein Timeout gegeben, darum gibt es nichts mitzuteilen.

## Was nicht so ging, wie es sollte

discord-command-retry-name = wiederholen
discord-command-retry = Versuch noch einmal, was der Bot aufgegeben hat.
discord-retried = { $n ->
    [0] In den letzten sieben Tagen wurde nichts aufgegeben, was sich noch einmal versuchen lässt.
    [one] Eine Sache wird noch einmal versucht. `/kindness status` zeigt, ob sie wieder misslingt.
   *[other] { $n } Sachen werden noch einmal versucht. `/kindness status` zeigt, ob sie wieder misslingen.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ Eine Sache wurde in den letzten sieben Tagen immer wieder versucht und dann aufgegeben. Im Log steht, warum; `/kindness wiederholen` versucht sie noch einmal.
   *[other] ⚠️ { $n } Sachen wurden in den letzten sieben Tagen immer wieder versucht und dann aufgegeben. Im Log steht, warum; `/kindness wiederholen` versucht sie noch einmal.
 }
discord-status-to-be-judged = { $n ->
    [one] Eine Nachricht konnte noch nicht beurteilt werden. Der Bot versucht es von selbst wieder.
   *[other] { $n } Nachrichten konnten noch nicht beurteilt werden. Der Bot versucht es von selbst wieder.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ Eine Nachricht der letzten sieben Tage konnte gar nicht beurteilt werden. Bitte sieh im Log nach.
   *[other] ⚠️ { $n } Nachrichten der letzten sieben Tage konnten gar nicht beurteilt werden. Bitte sieh im Log nach.
 }

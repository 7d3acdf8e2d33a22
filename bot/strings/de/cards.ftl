# Was die Moderation auf einer Karte tun kann und was sie davon liest.

## Fehler bei einem Schritt

case-hand-oneself = Du hast diesen Fall schon. Wähle jemand anderes.
case-hand-author = In diesem Fall geht es um eine Nachricht dieser Person. Wähle jemand anderes aus der Moderation.
case-hand-second = Diese Person hat den Fall schon einmal entschieden. Über einen Einspruch entscheidet eine zweite Person, wähle also jemand anderes.
case-removed = Das ist wegen dieses Falls schon entfernt worden.
case-no-record = Von dem, worum es in diesem Fall geht, ist nichts mehr gespeichert. Darum lässt sich hier nichts mehr tun.

## Auf einer Karte

discord-button-words = Wortlaut zeigen
discord-button-before = Was vorher war
discord-button-warn = Verwarnen
discord-button-remove = Entfernen
discord-button-note = Notiz hinterlassen
discord-menu-timeout = Stimmt, und Timeout für …
discord-menu-hand = Übergeben an …
discord-length-minutes-10 = 10 Minuten
discord-length-hour = 1 Stunde
discord-length-hours-6 = 6 Stunden
discord-length-day = 1 Tag
discord-length-days-3 = 3 Tage
discord-length-week = 1 Woche
discord-length-weeks-4 = 4 Wochen
discord-length-other = { $minutes } Min.
discord-step-hand = { $at }: { $who } hat ihn an { $to } übergeben.
discord-step-warn = { $at }: { $who } hat eine Verwarnung dafür ausgesprochen.
discord-step-remove = { $at }: { $who } hat es entfernen lassen.
discord-step-timeout = { $at }: { $who } hat gesagt, dass es gegen die Regeln ist, und dafür einen Timeout gegeben: { $length }.
discord-handed = { $to } hat den Fall jetzt. Bitte sag Bescheid: Außerhalb des Moderationskanals schreibt der Bot niemandem.
discord-handed-to-you = { $to }: { $who } hat dir diesen Fall übergeben.
discord-card-blurred = Notizen und Meldungen werden hier nicht ungefragt gezeigt. „Wortlaut zeigen“ zeigt alles, und zwar nur dir.

## Formulare

discord-form-warn = Verwarnen
discord-form-warn-why = Warum diese Verwarnung?
discord-form-warn-hint = Sprich über das, was getan wurde, nicht darüber, wie jemand ist
discord-form-warn-note = Das liest die verwarnte Person. Sie kann um eine zweite Person bitten.
discord-form-remove = Entfernen
discord-form-remove-why = Warum? (kann leer bleiben)
discord-form-remove-hint = Für die anderen in der Moderation
discord-form-remove-note = Das lässt sich nicht zurückholen. Wer es geschrieben hat, bekommt den Text privat.
discord-form-note = Notiz hinterlassen
discord-form-note-why = Was soll die Moderation wissen?
discord-form-note-hint = So kurz du magst
discord-form-note-note = Die Moderation sieht sie beim Fall. Wer die Nachricht geschrieben hat, sieht sie nicht.
discord-form-timeout = Timeout: { $length }
discord-form-timeout-why = Warum? (kann leer bleiben)
discord-form-timeout-hint = Für die anderen in der Moderation
discord-form-timeout-note = Er beginnt, wenn du das abschickst. „Zurücknehmen“ beendet ihn.
discord-form-judge-why = Warum?
discord-form-judge-hint = Ein kurzer Satz reicht
discord-form-judge-note = Die Moderation liest es auf der Karte. Bitte wiederhol die Worte nicht, um die es geht.
discord-menu-why = Entscheiden und sagen, warum …
discord-why-right-hurts = Es soll jemandem wehtun
discord-why-right-scares = Es macht Angst oder droht
discord-why-right-group = Es geht darum, wer jemand ist
discord-why-right-goes-on = Es ist nicht das erste Mal
discord-why-right-words = Ein anderer Grund, warum es nicht in Ordnung ist …
discord-why-wrong-joke = Ein Witz, über den alle lachen
discord-why-wrong-quoted = Nur zitiert, oder jemand spricht dagegen
discord-why-wrong-nobody = Es geht nicht um einen Menschen
discord-why-wrong-usual = Solche Wörter sind hier in Ordnung
discord-why-wrong-words = Ein anderer Grund, warum es in Ordnung ist …

## Was vorher war

discord-before-head = **Was vorher war.** Nur du siehst das, und der Bot behält nichts davon.
discord-before-this = **➡ { $who }, { $at }: Darum geht es in diesem Fall**
discord-before-other = { $who }, { $at }
discord-before-wordless = (keine Worte oder nur ein Bild oder eine Datei)
discord-before-deleted = **➡ Hier stand, worum es in diesem Fall geht. Es ist weg.**
discord-before-none = Davor wurde nichts geschrieben.

## Meldungen

discord-report-track = -# Von { $decided } anderen Meldungen der letzten 30 Tage, die von derselben Person kommen, { $fine ->
    [0] waren alle berechtigt.
    [one] betraf eine etwas, das in Ordnung war.
   *[other] betrafen { $fine } etwas, das in Ordnung war.
 } Das wird gerade jetzt gezählt und nirgends aufbewahrt. Über diese Meldung sagt es nichts.

## Was eine Community für ihre Moderation einstellt

discord-command-desk-blur-name = verdecken
discord-command-desk-blur = Ob der Wortlaut eines Falls nur denen gezeigt wird, die ihn sehen wollen.
discord-desk-blurred = Worte bleiben verdeckt: Ein Fall zeigt sie nur denen, die „Wortlaut zeigen“ drücken.
discord-command-desk-reasons-name = gründe
discord-command-desk-reasons = Ob beim Entscheiden eines Falls immer ein Grund dabeistehen muss.
discord-desk-reasons = Wer einen Fall entscheidet, muss sagen, warum.
discord-desk-no-reasons = Wer einen Fall entscheidet, kann sagen, warum, und muss es nicht.
discord-desk-plain = Notizen und Meldungen stehen beim Fall, wenn ihn jemand mit `/fall zeigen` ansieht.

## Fehler nach einem Klick

discord-why-missing = Bitte schreib dort etwas. Ohne Worte ist nichts geschehen.
discord-hand-not-moderator = Diese Person kann hier nicht moderieren, also kann sie den Fall nicht haben. Wähle jemand anderes aus der Moderation dieses Servers.
discord-remove-may-not = Der Bot darf dort keine Nachrichten löschen. Bitte lösch sie selbst: { $link }
discord-no-author = Es ist nicht bekannt, wer es geschrieben hat, also gibt es niemanden, den das treffen könnte.
discord-length-unknown = Diese Dauer gibt es nicht zur Auswahl. Bitte nimm das Menü noch einmal.
discord-why-unknown = Diesen Grund gibt es nicht zur Auswahl. Bitte nimm das Menü noch einmal.
discord-before-nothing = In diesem Fall geht es nicht um eine Nachricht, also gibt es kein Vorher.
discord-before-gone = Den Kanal gibt es nicht mehr, oder der Bot sieht ihn nicht mehr. Darum lässt es sich nicht zeigen.
discord-before-closed = Der Bot darf in diesem Kanal nicht zurücklesen. Bitte sieh selbst dort nach.
discord-before-not-you = Du kannst diesen Kanal selbst nicht lesen, darum zeigt der Bot ihn dir nicht.
discord-timeout-bot-may-not = Der Bot darf hier niemandem einen Timeout geben: Ihm fehlt das Recht „Mitglieder im Timeout“. Wer den Server verwaltet, kann es der Rolle des Bots geben. Bis dahin kannst du es selbst tun, im Menü von Discord.
discord-remove-not-allowed = Dafür brauchst du das Recht „Nachrichten verwalten“ dort, wo die Nachricht steht (für den Namen eines Threads „Threads verwalten“). Du kannst den Fall an jemanden übergeben, der es hat.

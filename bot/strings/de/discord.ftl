# Was der Discord-Bot sagt, und seine Fehler nach Code.

## An die Person, die eine Nachricht geschrieben hat

discord-your-words = { $title ->
    [yes] Es geht um den Titel, den du auf **{ $server }** gewählt hast, [hier]({ $link }):
    [nick] Es geht um den Spitznamen, den du auf **{ $server }** gewählt hast. Du kannst ihn im Menü des Servers ändern, unter „Serverprofil bearbeiten“:
    [passed] Es geht um das, was du auf **{ $server }** weitergegeben hast, [hier]({ $link }):
   *[no] Es geht um das, was du auf **{ $server }** geschrieben hast, [hier]({ $link }):
 }
discord-your-place = { $title ->
    [yes] Es geht um den Titel, den du auf **{ $server }** gewählt hast, [hier]({ $link }).
    [nick] Es geht um den Spitznamen, den du auf **{ $server }** gewählt hast. Du kannst ihn im Menü des Servers ändern, unter „Serverprofil bearbeiten“.
    [passed] Es geht um das, was du auf **{ $server }** weitergegeben hast, [hier]({ $link }).
   *[no] Es geht um das, was du auf **{ $server }** geschrieben hast, [hier]({ $link }).
 }
discord-a-server = einem Server
discord-text-back = Das hast du geschrieben. Die Nachricht selbst ist nicht mehr da.
discord-words-gone = Was du geschrieben hast, bewahren wir nicht mehr auf.
discord-note = { $who }, hier ist ein Hinweis für dich. Nur du kannst ihn öffnen.
discord-button-open = Lesen
discord-button-edit = Ändern und neu senden
discord-button-delete = Löschen
discord-button-discard = Gut sein lassen
discord-button-keep = So lassen
discord-button-mistake = Das ist ein Irrtum
discord-button-second = Um eine zweite Person bitten
discord-button-again = Noch einmal posten
discord-button-why = Was ist das?
discord-button-fewer = Weniger davon
discord-button-unsend = Meine löschen
discord-what-is-this = Ein Programm liest die Nachrichten auf diesem Server. Wenn eine jemandem wehtun könnte, bittet es die Person, die sie geschrieben hat, und nur sie, noch einmal hinzuschauen. Es kann sich irren: Dann sag es ihm, und ein Mensch schaut nach.
discord-fewer = In Ordnung. Ab jetzt bekommst du höchstens einen davon am Tag und keine Tipps.
discord-use-buttons = Danke, dass du antwortest. Wir sind ein Programm und können keine Antwort in Worten annehmen, aber die Knöpfe unter der Nachricht funktionieren: Damit kannst du ändern, was du geschrieben hast, es löschen oder sagen, dass das ein Irrtum ist. Dann schaut ein Mensch nach.
discord-after-prompt = Falls das eine Antwort auf die Nachricht darüber war: Nimm bitte ihre Knöpfe. Wir sind ein Programm und können keine Antwort in Worten annehmen.
discord-form-text = Dein neuer Text
discord-form-only-text = Nur Text wird neu gesendet. Bilder, Dateien und Sticker deiner Nachricht nicht.
discord-hurts = Das könnte jemandem wehtun ({ $label }). Es wurde nichts gesendet.
discord-still = Das könnte immer noch jemandem wehtun ({ $label }). Es wurde nichts gesendet.
discord-weigh-most = Diese Wörter wiegen am meisten: { $words }
discord-on-behalf = { $who } schreibt:
discord-name-taken-down = (Titel entfernt)
discord-title-deleted = Der Titel ist entfernt.
discord-delete-waits = Es ließ sich nicht sofort löschen, und wir versuchen es noch einen Tag lang. Du kannst [hier]({ $link }) sehen, ob es weg ist, und es dort selbst löschen.
discord-delete-failed = Wir konnten es nicht löschen, es steht also noch da. Du kannst es [hier]({ $link }) selbst löschen.
discord-posted-again = Sie ist wieder da. Sie gehört dir: Mit dem Knopf darunter kannst du sie löschen.
discord-edit-waits = Deine neue Nachricht ließ sich nicht sofort posten, und wir versuchen es noch einen Tag lang. Das hast du geschrieben:
discord-edit-failed = Deine neue Nachricht konnte nicht gesendet werden. Nichts ist verloren, das hast du geschrieben:
discord-edit-old-waits = Deine neue Nachricht ist da. Die alte ließ sich noch nicht löschen, und wir versuchen es noch einen Tag lang. Du kannst [hier]({ $link }) sehen, ob sie weg ist, und sie dort selbst löschen.
discord-edit-old-stands = Deine neue Nachricht ist da. Die alte konnten wir nicht löschen, sie steht also noch da. Du kannst sie [hier]({ $link }) selbst löschen.
discord-old-stays = Der Bot darf dort keine Nachrichten löschen, deine alte Nachricht würde also neben der neuen stehen bleiben. Es wurde nichts gesendet. Du kannst deine Nachricht [hier]({ $link }) selbst ändern, mit „Nachricht bearbeiten“. Das hast du geschrieben:

## Bevor etwas gesendet wird

discord-command-check-name = prüfen
discord-command-check = Sieh, wie ein Text klingt, bevor du ihn sendest. Nur du siehst die Antwort.
discord-command-check-text = Was du gern senden würdest
discord-command-text-name = text
discord-command-write-name = schreiben
discord-command-write = Schreib etwas freundlich. Es wird nichts gesendet, bevor du es sagst.
discord-check-well = Das klingt gut. Es wurde nichts gesendet.
discord-write-title = Freundlich schreiben
discord-write-hint = Was möchtest du sagen?
discord-write-ready = Das klingt gut. Noch ist nichts gesendet.
discord-write-sent = Es ist gesendet.
discord-button-send = Senden
discord-button-change = Ändern

## An die Moderation

discord-card-asked = Wer es geschrieben hat, sagt, dass das ein Irrtum ist.
discord-why-nudge-at = Discord sagt nicht, wer es geschrieben hat, oder jemand anderes hat es für die Person ausgesucht. Darum wurde niemand um ein Überdenken gebeten, und niemand hat einen Strike bekommen.
discord-why-escalate-at = Der Wert ist hoch genug, um euch zu rufen.
discord-why-zero-tolerance-at = Der Wert ist so hoch, dass so etwas hier nicht geduldet wird.
discord-why-ladder-escalate = Wer es geschrieben hat, wurde schon mehrmals gebeten, etwas zu überdenken.
discord-why-unsupported = Es ist in einer Sprache, in der der Bot nicht getestet wurde, und enthält Wörter von seiner Liste harter Wörter.
discord-why-unread = Es war zu lang, um bis zum Ende gelesen zu werden.
discord-why-quoted = Zu zitierten Worten wie diesen wurde die Person so oft gefragt, wie es an einem Tag erlaubt ist. Jetzt wird niemand mehr gefragt, darum hört ihr davon.
discord-why-forwarded = Zu weitergeleiteten Worten wie diesen wurde die Person so oft gefragt, wie es an einem Tag erlaubt ist. Jetzt wird niemand mehr gefragt, darum hört ihr davon.
discord-why-disputed = Der Bot hat darum gebeten, es noch einmal zu überdenken.
discord-case-open = Noch hat ihn niemand übernommen.
discord-case-taken = Jemand schaut ihn sich an.
discord-case-upheld = Entschieden: Der Bot hatte recht.
discord-case-overturned = Entschieden: Es war ein Irrtum. Es zählt nicht.
discord-case-appealed = Wer es geschrieben hat, bittet darum, dass eine zweite Person hinschaut.
discord-case-appeal-taken = Eine zweite Person schaut ihn sich an.
discord-case-closed = Endgültig entschieden: Der Bot hatte recht.
discord-step-take = { $at }: { $who } hat ihn übernommen.
discord-step-release = { $at }: { $who } hat ihn zurückgegeben.
discord-step-uphold = { $at }: { $who } hat gesagt, dass der Bot recht hatte.
discord-step-overturn = { $at }: { $who } hat gesagt, dass es ein Irrtum war.
discord-step-appeal = { $at }: { $who } hat Einspruch eingelegt.
discord-step-dispute = { $at }: { $who } hat es einen Irrtum genannt.
discord-step-undo = { $at }: { $who } hat die Entscheidung zurückgenommen.
discord-button-read = Text lesen
discord-button-take = Übernehmen
discord-button-release = Zurückgeben
discord-button-uphold = Der Bot hatte recht
discord-button-overturn = Es war ein Irrtum
discord-button-undo = Zurücknehmen
discord-care = Hier braucht vielleicht gerade jemand einen Menschen: { $who }, { $link }. Bitte kümmert euch behutsam. Dieser Ruf wird nirgends aufbewahrt, und was jemand über sich selbst sagt, zählt gegen niemanden. { $sent ->
    [yes] Wir haben dieser Person geschickt, wo es Hilfe gibt.
    [closed] Diese Person nimmt keine Nachrichten von uns an, darum hat ihr noch niemand gesagt, wo es Hilfe gibt.
    [unknown] Discord sagt nicht, wer es geschrieben hat, darum hat der Person noch niemand gesagt, wo es Hilfe gibt.
   *[later] Wir konnten diese Person noch nicht erreichen, darum hat ihr noch niemand gesagt, wo es Hilfe gibt. Wir versuchen es noch eine Weile.
 }
discord-button-timeout = Stimmt, und Timeout für { $minutes } Min.
discord-timeout-reason = Von der Moderation bestätigt
discord-timeout-given = { $who } ist bis { $at } im Timeout.
discord-timeout-failed = Der Timeout für { $who } hat nicht geklappt, darum ist nichts geschehen. Wenn er noch nötig ist, gib ihn bitte selbst, im Menü von Discord. Vielleicht steht die Rolle des Bots unter der Rolle dieser Person, oder sie ist nicht mehr auf dem Server.

## Fehler, die jemand nach einem Klick liest

discord-sorry = Bei uns ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.
discord-later = Das geht im Moment nicht. Bitte versuch es in ein paar Minuten noch einmal.
discord-bot-may-not = Dem Bot fehlt dafür hier ein Recht. Bitte sag es denen, die den Server verwalten: `/kindness status` zeigt ihnen, welches.
discord-step-over = Das geht nicht mehr: Jemand war schneller, oder es ist schon entschieden. Bitte sieh noch einmal nach.
discord-case-gone = Dazu gibt es keinen Fall mehr: Es ist nichts davon gespeichert.
discord-case-taken-by = { $holder } hat diesen Fall übernommen. Frag dort nach, oder drück beim Fall „Zurückgeben“ und übernimm ihn selbst.
discord-case-own = Hier geht es um deine eigene Nachricht. Das muss sich jemand anderes ansehen.
discord-you-may-not-write = Du kannst hier im Moment nicht schreiben. Sende es dort, wo du es kannst.
discord-slow-mode = In diesem Kanal gilt der Langsam-Modus, darum postet der Bot hier für niemanden etwas. Dein Text ist noch da: Kopier ihn und sende ihn selbst.
discord-automod = Dieser Server hält manche dieser Wörter mit AutoMod draußen, darum postet der Bot sie nicht für dich. Dein Text ist noch da: Sag es mit anderen Worten.
discord-no-links = Der Bot postet keine Links für andere. Nimm den Link heraus, oder kopier deinen Text und sende ihn selbst.
discord-moderators-only = Das kann nur die Moderation.
discord-timeout-not-allowed = Dafür braucht es das Recht „Mitglieder im Timeout“. Du kannst trotzdem „Der Bot hatte recht“ sagen oder den Fall an jemanden zurückgeben, der dieses Recht hat.
discord-timeout-stands-above = Auf diesem Server steht die Rolle dieser Person nicht unter deiner, darum kannst du ihr keinen Timeout geben. Bitte frag jemanden, dessen Rolle höher steht.
discord-timeout-bot-below = Der Bot kann dieser Person keinen Timeout geben: Seine Rolle steht nicht über ihrer, oder sie hat Adminrechte. Du kannst trotzdem „Der Bot hatte recht“ sagen.
discord-timeout-late = Der Timeout ließ sich nicht binnen Minuten geben, darum wird er nicht mehr gegeben.
discord-text-gone = Der Text wird nicht mehr aufbewahrt.

## Fehler für alle, die den Bot betreiben

discord-token-missing = Es gibt kein Token. Leg das Token des Bots, von der Seite „Bot“ im Discord Developer Portal, in eine Datei und den Pfad der Datei in DISCORD_TOKEN_FILE (oder das Token selbst in DISCORD_TOKEN).
discord-token-file = Das Token lässt sich nicht aus { $path } lesen ({ $why }). Prüf DISCORD_TOKEN_FILE und ob das Benutzerkonto des Bots die Datei lesen darf.
discord-token-wrong = Discord kennt dieses Token nicht. Kopier es noch einmal von der Seite „Bot“ im Developer Portal dorthin, wo du es aufbewahrst (DISCORD_TOKEN_FILE oder DISCORD_TOKEN).
discord-intents-missing = Discord lässt diesen Bot keine Nachrichten lesen. Schalt auf der Seite „Bot“ im Developer Portal „Message Content Intent“ ein, oder setz KINDNESS_MESSAGE_CONTENT auf off: Dann liest er nur, was ihm gebracht wird.
second-copy = Es läuft schon ein anderer Bot wie dieser (er hält { $path }). Halte ihn zuerst an, oder gib diesem hier ein anderes KINDNESS_HOME.

## Warum ein Auftrag nicht ausgeführt werden konnte

hold-first = Er wartet, bis klar ist, ob die Nachricht entfernt werden kann.
told-by-another = Wer die Nachricht geschrieben hat, erfährt es zusammen mit etwas anderem oder hat sie gelöscht.
left-standing = Die Nachricht wurde nicht entfernt, darum gibt es keinen Text zurückzugeben.
text-not-returned = Die Nachricht blieb stehen, weil ihr Text nicht zurückgegeben werden konnte.
comment-decided-anew = Die Moderation hat diese Entscheidung inzwischen zurückgenommen, darum wird nichts mehr davon gesagt.
comment-changed = Die Nachricht wurde inzwischen geändert oder gelöscht. Was jetzt dasteht, wird für sich beurteilt.
comment-stays = Die Nachricht bleibt: So wurde es gesagt, oder jemand hat die Entscheidung einen Irrtum genannt.
discord-not-ours = „{ $comment }“ ist keine ID, die von unserer Discord-Anbindung kommt. Nimm eine, wie sie gespeichert ist.
discord-not-connected = Der Bot ist im Moment nicht mit Discord verbunden. Er versucht es von selbst wieder.
discord-no-server = Der Server ist im Moment nicht zu sehen. Wenn der Bot von ihm entfernt wurde, lade ihn wieder ein.
discord-no-desk = Es ist kein Moderationskanal eingestellt, darum kann niemand gerufen werden. Stell einen ein; was wartet, wird dann gesendet.
discord-no-hands = Der Auftrag „{ $errand }“ ist nur ein Eintrag; dafür ist nichts zu tun.
discord-not-allowed = Der Bot darf das ({ $what }) im Kanal { $channel } nicht. Gib ihm das Recht; er versucht es wieder, wenn sich die Rechte ändern.
discord-gone = Worum es ging, gibt es auf Discord nicht mehr ({ $number }). Es ist nichts mehr zu tun.
discord-dms-closed = Diese Person nimmt keine Direktnachrichten an. Daran lässt sich nichts ändern.
discord-nick-stays = Es ist ein Spitzname: Der Bot ändert und entfernt keine. Das kann die Person selbst oder die Moderation.
discord-author-may-not-write = Wer es geschrieben hat, ist nicht mehr da oder darf dort nicht mehr schreiben. Den Text hat diese Person noch.
discord-slow-down = Discord bittet um eine Pause. Der Bot versucht es von selbst wieder.
discord-unwell = Discord hat ein Problem ({ $status }). Der Bot versucht es von selbst wieder.
discord-unreachable = Discord ist nicht zu erreichen. Prüf das Netz; der Bot versucht es von selbst wieder.
discord-refused = Discord hat das abgelehnt ({ $number }). Bitte melde es uns.

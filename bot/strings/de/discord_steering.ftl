# Den Discord-Bot einrichten, anhalten und sehen, wie es ihm geht.

paused = Der Bot ist in dieser Community angehalten, darum tut er nichts von sich aus. Was er vorher entschieden hat, bleibt gespeichert.

## Befehle

discord-command-kindness-name = kindness
discord-command-kindness = Richte den Bot ein, halte ihn an und sieh, wie es ihm geht.
discord-command-setup-name = einrichten
discord-command-setup = Wähle Regeln, Modus, Sprache, Kanäle und wie der Bot Leute anspricht.
discord-command-status-name = status
discord-command-status = Sieh, was der Bot hier tut, was wartet und was ihm fehlt.
discord-command-pause-name = pause
discord-command-pause = Halte den Bot sofort an. Er liest weiter und tut nichts.
discord-command-pause-why = Warum? Der Moderationskanal erfährt es.
discord-command-resume-name = fortsetzen
discord-command-resume = Lass den Bot weitermachen wie vor der Pause.
discord-command-resume-why = Warum? Der Moderationskanal erfährt es.
discord-command-why-name = grund
discord-menu-check = Diese Nachricht prüfen

## Einrichten

discord-managers-only = Das ist für alle, die den Server verwalten dürfen.
discord-setup-head = **Wie soll der Bot hier arbeiten?** Was du wählst, wird gemerkt. Es ändert sich nichts, bevor du „In Kraft setzen“ drückst.
discord-setup-preset = Welche Regeln passen zu diesem Server?
discord-setup-mode = Was darf der Bot tun?
discord-setup-language = In welcher Sprache schreibt er?
discord-setup-desk = In welchem Kanal spricht sich die Moderation ab?
discord-setup-reads = Welche Kanäle liest er?
discord-setup-channels = Wähle diese Kanäle oder Kategorien
discord-setup-prompts = Wie spricht er Leute an?
discord-setup-more = Kanäle und Hinweise
discord-setup-back = Zurück
discord-setup-apply = In Kraft setzen
discord-setup-again = Noch einmal nachsehen
discord-setup-discard = Von vorn anfangen
discord-setup-done = **Es ist in Kraft.** Du kannst es hier jederzeit ändern.
discord-setup-same = **Es war schon in Kraft.** Es hat sich nichts geändert.
discord-setup-no-desk = Wähle zuerst den Moderationskanal: In diesem Modus muss der Bot einen Menschen rufen können.
discord-setup-no-channels = Wähle mindestens einen Kanal, den er lesen soll, oder lass ihn alle Kanäle lesen.
discord-setup-desk-public = { $channel } ist für alle zu sehen, darum wurde nichts in Kraft gesetzt: Was die Moderation dort erfährt, handelt von Menschen. Schalt in den Einstellungen dieses Kanals unter „Berechtigungen“ „Privater Kanal“ ein, füg deine Moderation und den Bot hinzu und drück noch einmal „In Kraft setzen“. Oder wähle einen anderen Kanal.
discord-setup-unknown = Das steht nicht mehr zur Wahl. Öffne die Einrichtung noch einmal.
discord-preset-community = Gemischte Community
discord-preset-school = Schule
discord-preset-gaming = Gaming
discord-preset-support = Selbsthilfegruppe
discord-preset-community-means = **Gemischte Community**: Erwachsene und junge Leute unter sich.
discord-preset-school-means = **Schule**: Er bittet früher um ein Überdenken und ruft früher Menschen.
discord-preset-gaming-means = **Gaming**: Fluchen und Trashtalk gehören dazu, jemandem wehtun nicht.
discord-preset-support-means = **Selbsthilfegruppe**: Um das, was jemanden zur Verzweiflung treiben könnte, kümmert sich früh ein Mensch.
discord-mode-observe = Nur beobachten
discord-mode-nudge = Um Überdenken bitten
discord-mode-hold = Bitten und entfernen
discord-mode-observe-means = **Nur beobachten**: Er liest und zählt. Er sagt nichts und ändert nichts. Auch Menschen in Gefahr bietet er dann keine Hilfe an.
discord-mode-nudge-means = **Um Überdenken bitten**: Er bittet privat, es sich noch einmal zu überlegen. Er entfernt nur, was nie geduldet wird.
discord-mode-hold-means = **Bitten und entfernen**: Sehr verletzende Nachrichten werden sofort entfernt, und wer sie geschrieben hat, bekommt den Text zurück.
discord-language-auto = Die Sprache des Servers
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Alle Kanäle, die er sieht
discord-reads-only = Nur die Kanäle, die ich wähle
discord-reads-but = Alle Kanäle außer denen, die ich wähle
discord-reads-none = noch keine gewählt
discord-reads-all-means = Er liest alle Kanäle, die er sieht, aber nie den Moderationskanal.
discord-reads-only-means = Er liest **nur** diese Kanäle, mit ihren Threads: { $channels }.
discord-reads-but-means = Er liest alle Kanäle, die er sieht, **außer** diesen: { $channels }. Den Moderationskanal liest er nie.
discord-prompts-dm = Per Direktnachricht
discord-prompts-note = Mit einem Hinweis im Kanal
discord-prompts-dm-means = Er spricht Leute per **Direktnachricht** an. Nur wo das nicht geht, hinterlässt er einen Hinweis im Kanal.
discord-prompts-note-means = Er spricht Leute mit einem **Hinweis im Kanal** an: Alle sehen, dass es einen gibt, und nur wer gemeint ist, kann ihn öffnen.

## Was fehlt

discord-preflight-complete = ✅ Der Bot hat alle Rechte, die er dafür braucht.
discord-preflight-missing = ⚠️ **{ $right }** fehlt ({ $where }). { $why }
discord-preflight-everywhere = überall
discord-preflight-invite = [Lade den Bot noch einmal ein]({ $link }), um ihm genau diese Rechte zu geben, oder ändere seine Rolle und diese Kanäle.
discord-preflight-no-desk = ⚠️ Es ist kein Moderationskanal gewählt, darum kann niemand gerufen werden.
discord-preflight-desk-public = ⚠️ Der Moderationskanal ist für alle zu sehen, und dort geht es um Menschen. Mach ihn privat: in seinen Einstellungen, unter „Berechtigungen“, „Privater Kanal“; dann füg deine Moderation und den Bot hinzu.
discord-preflight-desk-onlookers = ⚠️ Auch Leute mit diesen Rollen können den Moderationskanal sehen: { $roles }. Wenn sie nicht zur Moderation gehören, nimm ihnen das.
discord-preflight-blind = ⚠️ Der Bot sieht keinen Kanal, den er lesen soll.
discord-preflight-unseen = { $n ->
    [one] Einen Kanal sieht der Bot nicht und liest ihn nicht. Das ist richtig, wenn du es so willst.
   *[other] { $n } Kanäle sieht der Bot nicht und liest sie nicht. Das ist richtig, wenn du es so willst.
 }
discord-preflight-above = ⚠️ Er kann Leuten mit diesen Rollen keinen Timeout geben: { $roles }. Wenn er das können soll, schieb seine Rolle über ihre.
discord-preflight-automod = { $seen ->
    [yes] AutoMod achtet nie auf das, was ein Bot postet. Bevor der Bot also für jemanden postet (`/schreiben`, ein neuer Text), achtet er selbst auf die Schlüsselwörter von AutoMod. Reguläre Ausdrücke und die Wortlisten von Discord kann er nicht prüfen.
   *[no] AutoMod achtet nie auf das, was ein Bot postet. Mit dem Recht „Server verwalten“ würde der Bot selbst auf die Schlüsselwörter von AutoMod achten, bevor er für jemanden postet (`/schreiben`, ein neuer Text). Ohne es tut er das nicht.
 }
discord-preflight-two-factor = ⚠️ Dieser Server verlangt Zwei-Faktor-Anmeldung: Wer den Bot besitzt, braucht sie für den eigenen Account.
discord-preflight-more = … und { $n } weitere, die du hier siehst, wenn diese in Ordnung sind.
discord-and-more = { $shown } und { $n } weitere
discord-right-view-channel = Kanäle ansehen
discord-right-read-message-history = Nachrichtenverlauf anzeigen
discord-right-send-messages = Nachrichten senden
discord-right-send-messages-in-threads = Nachrichten in Threads senden
discord-right-embed-links = Links einbetten
discord-right-manage-messages = Nachrichten verwalten
discord-right-manage-threads = Threads verwalten
discord-right-moderate-members = Mitglieder im Timeout
discord-need-channels-view-channel = Der Bot liest nur, was er sieht.
discord-need-channels-read-message-history = Er liest, was geschrieben wurde, während er weg war.
discord-need-channels-send-messages = Er hinterlässt einen Hinweis, wenn Direktnachrichten geschlossen sind.
discord-need-channels-send-messages-in-threads = Dasselbe in Threads.
discord-need-channels-embed-links = Ein langer Text passt nur auf eine Karte.
discord-need-channels-manage-messages = Er entfernt eine Nachricht, wenn die Person, die sie geschrieben hat, darum bittet oder wenn so etwas nie geduldet wird.
discord-need-channels-manage-threads = Er nimmt verletzende Worte aus dem Titel eines Threads.
discord-need-desk-view-channel = Dort wird die Moderation gerufen.
discord-need-desk-read-message-history = Er sieht nach, ob eine Karte angekommen ist, bevor er sie noch einmal sendet.
discord-need-desk-send-messages = Dort wird die Moderation gerufen.
discord-need-server-moderate-members = Die Moderation kann einen Timeout bestätigen, den er vorschlägt. Von sich aus gibt er nie einen.

## Wie es ihm geht

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **Angehalten** { $at } von { $who }. Nachrichten werden weiter gelesen, und es geschieht nichts. Nach der Pause: { $mode }.
discord-status-rules = Regeln: { $preset } ({ $version }). Modell: { $model }.
discord-status-languages = Das Modell liest: { $languages }. Jede andere Sprache bleibt einer kurzen Wortliste überlassen, die von sich aus höchstens die Moderation ruft.
discord-status-where = Moderationskanal: { $desk }. Sprache: { $language }.
discord-status-no-content = **Er liest Nachrichten nicht von sich aus**: Dieser Bot hat keinen Zugang zum Inhalt von Nachrichten. Was geht: Nachrichten, die ihn erwähnen, Titel von Threads, „Diese Nachricht prüfen“ im Menü einer Nachricht, `/prüfen`, `/schreiben` und ihm direkt schreiben.
discord-status-nicks = { $read ->
    [yes] Er liest neue Spitznamen.
   *[no] Er liest keine Spitznamen: Dafür braucht er das Recht „Audit-Log einsehen“, und er muss alle Kanäle lesen.
 }
discord-status-read-until = Alles bis { $at } ist erfasst.
discord-unread = ⚠️ Der Bot war weg. Was zwischen { $since } und { $until } in { $channels } geschrieben wurde, wurde nicht gelesen und wird auch nicht mehr gelesen. Wenn dort noch etwas jemandem wehtut, liest es „Diese Nachricht prüfen“ im Menü der Nachricht.
discord-status-nothing-read = Hier wurde noch nichts gelesen.
discord-status-queue = Im ganzen Bot wartet: { $reading } Nachrichten zu lesen, { $doing } Sachen zu tun.

## Anhalten

discord-paused-now = ⏸️ Der Bot ist angehalten. Er liest weiter, als würde er nur beobachten, und tut nichts von sich aus. `/kindness fortsetzen` lässt ihn weitermachen.
discord-paused-already = Er ist schon angehalten ({ $at }, von { $who }).
discord-resumed = ▶️ Der Bot macht weiter: { $mode }.
discord-not-paused = Er war nicht angehalten.
discord-told-nobody = Es ist kein Moderationskanal eingestellt, darum hat es sonst niemand erfahren.
discord-told-paused = ⏸️ { $who } hat den Bot angehalten. Er liest weiter und tut nichts von sich aus. Nach der Pause: { $mode }.
discord-told-running = { $who } hat den Bot eingestellt: { $mode }, mit den Regeln „{ $preset }“.
discord-told-brake = ⏸️ **Der Bot hat sich selbst angehalten.** Er wollte gerade in einer Minute mehr Nachrichten entfernen, als irgendwer erwarten würde. Vielleicht greifen viele an, vielleicht irrt er sich: Bitte schaut nach. Er beobachtet nur, bis jemand `/kindness fortsetzen` nimmt. Danach: { $mode }.
discord-told-why = Grund: { $why }
discord-the-brake = dem Bot selbst (zu viele Nachrichten auf einmal entfernt)
discord-somebody = jemand

## Was dem Bot gebracht wird

discord-nothing-to-check = In dieser Nachricht stehen keine Worte eines Menschen.
discord-brought-well = Diese Nachricht klingt gut. Sonst passiert nichts.
discord-brought-hurts = Diese Nachricht könnte jemandem wehtun. Der Bot kümmert sich darum wie bei jeder Nachricht: Er bittet privat um ein Überdenken oder ruft die Moderation.
discord-brought-observed = Diese Nachricht könnte jemandem wehtun. Der Bot beobachtet hier nur, darum tut er nichts. Bitte sag es der Moderation.
discord-brought-unread = Diese Nachricht könnte jemandem wehtun. Der Bot soll diesen Kanal nicht lesen, darum tut er hier nichts. Bitte sag es der Moderation.
discord-brought-old = Diese Nachricht könnte jemandem wehtun. Sie ist mehr als { $days } Tage alt, darum folgt nichts mehr daraus. Wenn sie noch wehtut, sag es bitte der Moderation.
discord-brought-too-many = Danke, dass du auf andere achtest. Der Bot liest für eine Person bis zu { $most } Nachrichten in der Minute: Bitte warte einen Moment und bring diese noch einmal. Wenn etwas nicht warten kann, sag es der Moderation.
discord-direct-too-many = Du schreibst schneller, als ich lesen kann: bis zu { $most } Nachrichten in der Minute. Bitte warte eine Minute und schreib noch einmal. Wenn du in Gefahr bist, sag es einer erwachsenen Person, der du vertraust, oder ruf die Notrufnummer an.
discord-brought-care = Danke, dass du auf jemanden achtest. Wir versuchen, die Moderation zu rufen und der Person privat zu sagen, wo es Hilfe gibt. Ob das ankommt, können wir nicht versprechen. Sag es darum bitte auch jemandem aus der Moderation oder einer erwachsenen Person, der du vertraust. Wenn die Person gerade jetzt in Gefahr ist, warte nicht auf uns: Ruf die Notrufnummer an.
discord-brought-care-alone = Danke, dass du auf jemanden achtest. Der Bot ruft hier niemanden: Bitte sag es jetzt jemandem aus der Moderation oder einer erwachsenen Person, der du vertraust. Wenn die Person gerade jetzt in Gefahr ist, ruf die Notrufnummer an.

## Auf der Kommandozeile

cli-invite = Die Adresse ausgeben, die den Bot auf einen Server einlädt, mit den Rechten, die er benutzt.
cli-opt-app = Nummer der Anwendung; sie wird aus DISCORD_TOKEN gelesen, wenn du sie nicht angibst.
discord-token-unreadable = DISCORD_TOKEN sieht nicht wie das Token eines Bots aus. Kopier es noch einmal von der Seite „Bot“, oder gib die Nummer der Anwendung mit --application an.
cli-data-erase-community = Alles über eine Community löschen, zum Beispiel über einen Server, auf dem der Bot nicht mehr ist.
cli-data-place = Die ID der Community, so wie sie gespeichert ist, zum Beispiel „discord:123456789“.

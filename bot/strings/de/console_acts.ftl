# Was Moderierende im Browser mit einem Fall tun, und was daraus wurde.

console-desk-acts = Was der Bot tun kann
console-desk-acts-about = Was du hier verlangst, ist sofort festgehalten, mit deinem Namen. Der Bot führt es in Sekunden aus. Läuft er gerade nicht, dann tut er es, sobald er wieder läuft. Hier siehst du, was daraus wurde.
console-desk-acts-site = Verwarnungen, Timeouts und das Entfernen sind Sache deiner eigenen Seite: Dort hat Kindness keine Hände.
console-desk-lacks-time-out = Für einen Timeout brauchst du das Recht „Mitglieder im Timeout“. Wenn du es erst nach dem Anmelden bekommen hast, melde dich noch einmal an. Du kannst den Fall an jemanden übergeben, der es hat.
console-desk-lacks-take-down = Zum Entfernen brauchst du das Recht „Nachrichten verwalten“. Wenn du es erst nach dem Anmelden bekommen hast, melde dich noch einmal an. Du kannst den Fall an jemanden übergeben, der es hat.

console-desk-will-warn = Die Verwarnung zählt gegen die Person, die es geschrieben hat. Der Bot sagt ihr privat, was du hier schreibst, und dass sie um eine zweite Person bitten kann. Über den Fall entscheidest du danach noch.
console-desk-will-remove = Der Bot löscht es dort, wo es steht. Das lässt sich nicht zurückholen. Wer es geschrieben hat, bekommt den Text privat. Über den Fall entscheidest du danach noch.
console-desk-will-timeout = Damit ist der Fall entschieden: Es ist gegen die Regeln. Die Person kann von jetzt an so lange auf dem Server nicht schreiben, und der Bot sagt es ihr. „Zurücknehmen“ beendet das. Deine Rolle und die des Bots müssen über ihrer stehen, sonst lehnt Discord es ab und nichts geschieht. Schafft der Bot es nicht in zehn Minuten, dann geschieht es nicht mehr.
console-desk-will-hand = Die Person hat den Fall von da an und entscheidet. Der Bot schreibt niemandem davon, also sag bitte selbst Bescheid.

console-desk-timeout = Stimmt, und Timeout geben
console-desk-length = Für wie lange?
console-desk-length-proposed = { $minutes } min, wie die Regeln vorschlagen
console-desk-hand = Übergeben
console-desk-hand-to = Wer übernimmt ihn?
console-desk-hand-who = Zur Wahl steht, wer hier angemeldet ist, und wer sich hier in den letzten 30 Tagen um Fälle gekümmert hat.
console-desk-hand-none = Es ist niemand da, der ihn übernehmen kann: Sonst ist hier niemand angemeldet, und niemand hat sich hier in den letzten 30 Tagen um Fälle gekümmert. Du kannst ihn zurückgeben, dann können alle ihn übernehmen.
console-desk-hand-nobody = Diese Person moderiert hier nicht mehr. Bitte wähle jemand anderen; es wurde nichts geändert.
console-desk-warn-missing = Bitte sag, warum du verwarnst: Das liest die Person. Es wurde noch nichts geändert.

console-desk-outcomes = Was daraus wurde
console-desk-to-warning = Die Verwarnung ansehen; dort lässt sie sich zurücknehmen

console-desk-asked-warn = Eine Verwarnung ist festgehalten, und die Person erfährt davon.
console-desk-warn-done = Die Person hat privat von der Verwarnung erfahren.
console-desk-warn-failed = Die Verwarnung zählt, aber die Person hat nicht davon erfahren.
console-desk-asked-remove = Es soll entfernt werden.
console-desk-remove-done = Es wurde entfernt.
console-desk-remove-failed = Es ließ sich nicht entfernen.
console-desk-asked-timeout = Die Person soll bis { $until } (UTC) einen Timeout bekommen. Was nicht in zehn Minuten gelingt, geschieht nicht mehr.
console-desk-timeout-done = Die Person hat bis { $until } (UTC) einen Timeout bekommen.
console-desk-timeout-failed = Der Timeout wurde nicht gegeben, darum kann die Person schreiben.
console-desk-asked-lift = Der Timeout soll enden.
console-desk-lift-done = Der Timeout ist beendet.
console-desk-lift-failed = Der Timeout ließ sich nicht beenden.

console-desk-how-now = Der Bot ist gerade dabei.
console-desk-how-later = Es hat noch nicht geklappt. Der Bot versucht es von selbst wieder.
console-desk-how-idle = Der Bot scheint nicht zu laufen. Er tut es, sobald er wieder läuft.

console-desk-because-not-allowed = Discord lässt das den Bot nicht tun. Vielleicht steht seine Rolle zu tief, oder ihm fehlt das Recht. Du kannst es selbst tun, im Menü von Discord.
console-desk-because-stands-above = Wer es verlangt hat, steht mit der eigenen Rolle nicht über dieser Person. Bitte frag jemanden, dessen Rolle höher steht.
console-desk-because-no-right = Wer es verlangt hat, hat dort nicht das Recht dazu.
console-desk-because-late = Der Bot hat es nicht in zehn Minuten geschafft. Wenn es noch nötig ist, verlange es noch einmal.
console-desk-because-taken-back = Es wurde zurückgenommen, bevor es geschehen konnte.
console-desk-because-away = Die Person hat den Server verlassen. Es geschieht, wenn sie rechtzeitig zurückkommt.
console-desk-because-dms-closed = Die Person lässt sich vom Bot nicht anschreiben.
console-desk-because-gone = Es ist nicht mehr da, oder die Person ist weg.
console-desk-because-no-server = Der Bot sieht den Server im Moment nicht.
console-desk-because-other = Wenn es noch nötig ist, tu es bitte selbst, im Menü von Discord.

console-desk-key-a = „Verwarnen“ öffnen
console-desk-key-d = das Entfernen öffnen
console-desk-key-p = „Stimmt, und Timeout geben“ öffnen
console-desk-key-h = „Übergeben“ öffnen

discord-author-program = Das hat ein Programm geschrieben, darum bekommt es niemand zurück.

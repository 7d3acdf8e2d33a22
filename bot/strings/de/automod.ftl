# `/automod`: die abgelehnten Wörter als Regeln von Discords eigenem AutoMod.

discord-command-automod-name = automod
discord-command-automod = Sieh und schalte Discords AutoMod-Regeln für die Wörter, die dieser Server ablehnt.

automod-now = { $rules ->
    [0] **Discord hält für diesen Bot noch nichts draußen.**
    [one] **Discord hält für diesen Bot { $words } Wörter draußen, bevor jemand sie liest.**
   *[other] **Discord hält für diesen Bot { $words } Wörter draußen, in { $rules } Regeln, bevor jemand sie liest.**
 } { $listed ->
    [0] Auf eurer Liste ist kein Wort abgelehnt.
    [one] Auf eurer Liste ist ein Wort abgelehnt.
   *[other] Auf eurer Liste sind { $listed } Wörter abgelehnt.
 }
automod-asleep = { $n ->
    [one] Eine dieser Regeln ist ausgeschaltet. Wenn du sie in Kraft setzt, wird sie eingeschaltet.
   *[other] { $n } dieser Regeln sind ausgeschaltet. Wenn du sie in Kraft setzt, werden sie eingeschaltet.
 }
automod-more = { $n ->
    [one] Ein Wort mehr würde draußen gehalten: { $words }
   *[other] { $n } Wörter mehr würden draußen gehalten: { $words }
 }
automod-fewer = { $n ->
    [one] Ein Wort würde nicht mehr draußen gehalten: { $words }
   *[other] { $n } Wörter würden nicht mehr draußen gehalten: { $words }
 }
automod-same = Discord hält genau das draußen, was auf eurer Liste steht.
automod-no-words = Lehne zuerst Wörter ab, dann können sie hier draußen gehalten werden.
automod-left-out = { $n ->
    [one] Ein Eintrag kann keine Regel von AutoMod sein. Der Bot selbst achtet trotzdem auf ihn: { $words }
   *[other] { $n } Einträge können keine Regeln von AutoMod sein. Der Bot selbst achtet trotzdem auf sie: { $words }
 }
automod-about = Bleibt eine Nachricht draußen, liest die Person sofort, warum, und nur sie. Ihr bekommt einen Fall dafür, für dieselben Wörter einmal am Tag. Andere AutoMod-Regeln bleiben, wie sie sind. AutoMod achtet nicht auf Leute, die den Server verwalten dürfen, und nicht auf Bots.
automod-button-apply = In Kraft setzen
automod-button-remove = Unsere Regeln entfernen
automod-changed = Die Wörter oder die Regeln haben sich geändert, seit du nachgesehen hast. So sieht es jetzt aus:
automod-done-apply = Es ist in Kraft.
automod-done-remove = Unsere Regeln sind weg.
automod-reason-apply = { $who } hat die abgelehnten Wörter mit /automod in Kraft gesetzt
automod-reason-remove = { $who } hat sie mit /automod entfernt
automod-notice = Ein Wort in deiner Nachricht ist hier nicht erwünscht, darum wurde sie nicht gepostet. Sag es anders. Irrtum? Frag die Moderation.
automod-out-of-date = Die AutoMod-Regeln von Discord für diese Liste halten noch die Wörter von vorher draußen. `/automod` zeigt den Unterschied und bringt sie auf den neuen Stand.
automod-no-right = Der Bot braucht das Recht „Server verwalten“, um AutoMod-Regeln zu sehen und zu ändern. Gib es seiner Rolle, dann versuch es noch einmal.
automod-no-room = Discord hat hier noch { $room } Regeln für Wörter frei, und eure Liste braucht { $wanted }. Entferne eine Regel, die ihr nicht mehr braucht.

discord-why-automod = Der AutoMod von Discord hat es draußen gehalten: Ein Wort von eurer Liste steht darin. Niemand hat es gelesen.
discord-card-automod = Eine Nachricht von { $who } in { $where } wurde nicht gepostet.
discord-mine-blocked = eine Nachricht von dir blieb draußen, wegen eines Wortes, das dieser Server ablehnt
discord-mine-past = etwas aus der Zeit vor diesem Bot
automod-kept-out = **Deine Nachricht in { $where } auf { $server } wurde nicht gepostet.** Ein Wort darin ist auf diesem Server nicht erwünscht. Das hast du geschrieben:
automod-kept-out-after = Du kannst es anders sagen. Es ist kein Strike. Wenn das ein Irrtum ist, sag es der Moderation. Mit /meine-daten siehst du auf dem Server, was gespeichert ist. Diese Nachricht bekommst du höchstens einmal am Tag.

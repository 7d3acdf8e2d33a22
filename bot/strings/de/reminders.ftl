# Erinnerungen, um die jemand bittet, jeweils nur für sich selbst.

reminder-needs-zone = In welcher Zeitzone lebst du? Sag es mit der Angabe „zeitzone“, zum Beispiel Europe/Rome. Wer den Server verwaltet, kann mit `/kampagne starten` auch eine für alle einstellen.
reminder-bad-time = „{ $seen }“ ist keine Uhrzeit. Schreib eine wie 16:30.
reminder-quiet = Das liegt in der Ruhezeit dieses Servers ({ $quiet }). Wähle eine andere Zeit.
reminder-too-many = Du hast hier schon { $most } Erinnerungen. Beende zuerst eine: `/erinnern liste` zeigt sie.
reminder-gone = Diese Erinnerung ist schon beendet.
reminder-timeout = Discord hat zu lange gebraucht, um eine Erinnerung anzunehmen. Es wird noch einmal versucht.

## Die Befehle

reminder-command-name = erinnern
reminder-command = Lass dich an etwas erinnern, privat und nur, wenn du es möchtest.
reminder-command-me-name = mich
reminder-command-me = Lass dich per Direktnachricht erinnern. Jede hat einen Knopf, der sie beendet.
reminder-command-list-name = liste
reminder-command-list = Woran du erinnert wirst und wie du es beendest. Nur du siehst es.
reminder-option-what-name = was
reminder-option-what = Woran möchtest du erinnert werden?
reminder-option-at-name = um
reminder-option-at = Um wie viel Uhr, zum Beispiel 16:30?
reminder-option-days-name = tage
reminder-option-days = An welchen Tagen? Ohne Angabe: freundliche Worte freitags, Innehalten jeden Tag.
reminder-option-channel-name = kanal
reminder-option-channel = Geht es um einen bestimmten Kanal?
reminder-option-zone-name = zeitzone
reminder-option-zone = Deine Zeitzone, wenn es nicht die dieses Servers ist, zum Beispiel Europe/Rome.
reminder-what-kind = etwas Freundliches sagen
reminder-what-pause = vor dem Posten innehalten
reminder-when-daily = jeden Tag
reminder-when-weekdays = Montag bis Freitag
reminder-when-monday = montags
reminder-when-tuesday = dienstags
reminder-when-wednesday = mittwochs
reminder-when-thursday = donnerstags
reminder-when-friday = freitags
reminder-when-saturday = samstags
reminder-when-sunday = sonntags

## Was Menschen lesen

reminder-added = Du wirst erinnert, zum ersten Mal am { $first }. Nur du bekommst es, per Direktnachricht. Mit dem Knopf unter jeder oder mit `/erinnern liste` kannst du es beenden.
reminder-none = Du wirst hier an nichts erinnert. `/erinnern mich` ändert das.
reminder-line = { $number }. { $what }: { $when }, { $at }. Das nächste Mal: { $next }
reminder-button-stop-one = Nummer { $number } beenden
reminder-button-stop = Nicht mehr erinnern
reminder-stopped = Erledigt. Daran wirst du nicht mehr erinnert.
reminder-about = -# Darum hast du auf { $server }{ $channel ->
    [none] {""}
   *[other] {" "}für { $channel }
 } gebeten.
reminder-own = du hast darum gebeten, erinnert zu werden ({ $n ->
    [one] einmal
   *[other] { $n }-mal
 }); `/erinnern liste` zeigt es
reminder-kind-1 = **Etwas Freundliches in dieser Woche:** Wer hat dir zuletzt geholfen? Sag der Person, was es war. Ein Satz reicht.
reminder-kind-2 = **Etwas Freundliches in dieser Woche:** Von wem hat man länger nichts gehört? Frag, wie es geht.
reminder-kind-3 = **Etwas Freundliches in dieser Woche:** Hat jemand etwas gemacht oder geschrieben, das dir gefallen hat? Sag, was dir daran gefallen hat.
reminder-kind-4 = **Etwas Freundliches in dieser Woche:** Ist jemand neu hier? Sag Hallo.
reminder-pause-1 = **Bevor du heute postest:** Lies es einmal so, als wärst du die Person, die es bekommt.
reminder-pause-2 = **Bevor du heute postest:** Bist du wütend? Dann zähl bis zehn. Die Nachricht kann warten, und du auch.
reminder-pause-3 = **Bevor du heute postest:** Würdest du es auch sagen, wenn ihr im selben Zimmer wärt?
reminder-pause-4 = **Bevor du heute etwas weitergibst:** Weißt du, dass es stimmt? Wenn nicht, frag erst nach.

## Tipps unter einer Nachricht

tips-command-name = tipps
tips-command = Leise Tipps unter Nachrichten, zu denen einer passt. Aus, bis du sie einschaltest.
tips-command-on-name = an
tips-command-on = Ob es Tipps gibt.
tips-on = Hier gibt es Tipps: einen leisen unter einer Nachricht, die fragt, ob etwas stimmt oder ein Bild echt ist, die sich um einen Account sorgt oder die darum bittet, einen Link weiterzugeben. In einem Kanal höchstens einer in sechs Stunden, für jedes Mitglied einer in der Woche und keiner für alle, die um weniger gebeten haben.
tips-off = Hier gibt es von sich aus keine Tipps. Schalt sie mit der Angabe „an“ ein. `/tipp` gibt immer einen.

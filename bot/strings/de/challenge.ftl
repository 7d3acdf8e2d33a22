# Die Challenge einer Woche: was Mitglieder und Moderation lesen.

challenge-illegal-step = Das geht nicht mehr. Sieh noch einmal nach: Es wurde inzwischen geändert oder zurückgezogen.
challenge-own-entry = Das ist dein eigener Beitrag. Darüber entscheidet jemand anderes.
challenge-not-yours = Dieser Beitrag ist von jemand anderem. Nur diese Person kann ihn zurückziehen.
challenge-stale = Gerade hat jemand anderes über diesen Beitrag entschieden. Sieh dir die Liste noch einmal an.
challenge-gone = Diesen Beitrag gibt es nicht mehr.
challenge-none = Im Moment läuft hier keine Challenge. `/entdecken` zeigt, was läuft.
entry-not-judged = Ein Beitrag konnte noch nicht gelesen werden. Es wird noch einmal versucht.
campaign-find-timeout = Discord braucht zu lange, um zu zeigen, ob der Beitrag dort steht. Es wird noch einmal versucht.
campaign-why-campaign-find-timeout = weil Discord nicht rechtzeitig gezeigt hat, ob er schon dort stand, und zweimal schlimmer ist als gar nicht

## Die Befehle

challenge-command-name = challenge
challenge-command = Die Challenge der Woche: mach mit, sieh deine Beiträge oder wähle aus, was gezeigt wird.
challenge-command-show-name = zeigen
challenge-command-show = Was die Challenge dieser Woche ist und wie du mitmachst. Nur du siehst es.
challenge-command-mine-name = meine
challenge-command-mine = Was du eingeschickt hast: zieh es zurück oder wähle, ob dein Name dabeisteht.
challenge-command-choose-name = auswählen
challenge-command-choose = Für die Moderation: Lies nacheinander, was eingeschickt wurde, und sag Ja oder Nein.
challenge-command-which-name = welche
challenge-command-which = Welche Beiträge? Ohne Angabe: die, die noch warten.
challenge-which-waiting = die, die noch warten
challenge-which-approved = die, die angenommen wurden

## Mitmachen

challenge-button-join = Mitmachen
challenge-form-title = Mitmachen
challenge-form-label = Dein Beitrag
challenge-form-hint = Ein paar Sätze reichen. Bitte lass Namen weg.
challenge-until = Du kannst bis { $at } mitmachen: mit dem Knopf unten oder mit dem Hashtag im Kanal. Jemand aus der Moderation liest jeden Beitrag, bevor er in den Höhepunkten zu sehen ist. Dein Name steht nur dabei, wenn du das willst.
challenge-so-far = { $count ->
    [0] Noch hat niemand etwas eingeschickt. Jemand muss den Anfang machen.
    [one] Bisher ein freundlicher Beitrag. Danke.
   *[other] Bisher { $count } freundliche Beiträge. Danke.
 }
challenge-waiting = -# Für die Moderation: { $count ->
    [0] Es warten keine Beiträge.
    [one] Ein Beitrag wartet: `/challenge auswählen`
   *[other] { $count } Beiträge warten: `/challenge auswählen`
 }
challenge-thanks = **Danke!** Als Nächstes liest ihn jemand aus der Moderation, und vorher sieht ihn niemand sonst. `/challenge meine` zeigt dir, was daraus geworden ist.
challenge-not-short = Das ist sehr kurz. Erzähl ein bisschen mehr: Was ist passiert, und warum ist es dir im Kopf geblieben?
challenge-not-long = Das ist zu lang für die Höhepunkte. Es passen bis zu 500 Zeichen.
challenge-not-too-many = Drei deiner Beiträge warten schon darauf, gelesen zu werden. Lass der Moderation ein wenig Zeit, dann schick diesen.

## Eigene Beiträge

challenge-mine-none = Du hast nichts eingeschickt. `/challenge zeigen` sagt, was diese Woche gesucht ist.
challenge-mine-head = **Was du eingeschickt hast.** Nur du siehst das.
challenge-mine-waiting = { $number }. Er wartet darauf, gelesen zu werden. { $named ->
    [yes] Falls er gezeigt wird, dann mit deinem Namen.
   *[no] Falls er gezeigt wird, dann ohne deinen Namen.
 }
challenge-mine-approved = { $number }. Er wurde angenommen. { $named ->
    [yes] Falls er gezeigt wird, dann mit deinem Namen.
   *[no] Falls er gezeigt wird, dann ohne deinen Namen.
 }
challenge-mine-shown = { $number }. Er wurde für die Höhepunkte ausgesucht, { $named ->
    [yes] mit deinem Namen.
   *[no] ohne deinen Namen.
 }
challenge-mine-declined = { $number }. Er wird nicht gezeigt. Das sagt nichts über dich: Für alles ist nie Platz.
challenge-button-name = { $number }: meinen Namen zeigen
challenge-button-unname = { $number }: meinen Namen verbergen
challenge-button-withdraw = { $number }: zurückziehen
challenge-done-name = Wenn er gezeigt wird, steht dein Name dabei.
challenge-done-unname = Dein Name wird nicht gezeigt.
challenge-done-withdraw = Er ist zurückgezogen, und seine Worte sind gelöscht. Stand er in den Höhepunkten, dann ist er dort binnen einer Minute weg.
challenge-own-waiting = { $at }: Du hast bei einer Challenge mitgemacht; der Beitrag wartet darauf, gelesen zu werden
challenge-own-approved = { $at }: Du hast bei einer Challenge mitgemacht; der Beitrag wurde angenommen
challenge-own-declined = { $at }: Du hast bei einer Challenge mitgemacht; der Beitrag wird nicht gezeigt
challenge-own-withdrawn = { $at }: Du hast bei einer Challenge mitgemacht und den Beitrag zurückgezogen

## Für alle, die entscheiden

challenge-queue-head-waiting = **Soll das in die Höhepunkte?** { $left ->
    [0] Es ist der letzte Beitrag, der wartet.
    [one] Einer wartet noch.
   *[other] { $left } weitere warten noch.
 }
challenge-queue-head-approved = **Das wurde angenommen.** { $left ->
    [0] Es ist der letzte Beitrag.
    [one] Einer kommt noch.
   *[other] { $left } weitere kommen noch.
 }
challenge-queue-none-waiting = Es wartet nichts darauf, gelesen zu werden. Danke.
challenge-queue-none-approved = Mehr Beiträge wurden nicht angenommen.
challenge-queue-by = Eingeschickt von { $who }, { $at }. { $named ->
    [yes] Möchte genannt werden.
   *[no] Möchte nicht genannt werden, darum steht kein Name dabei.
 }
challenge-doubt-copy = ⚠️ Das sagt fast dasselbe wie ein früherer Beitrag. Es zählt nicht und wird nicht gezeigt, auch wenn du Ja sagst.
challenge-doubt-disputed = ⚠️ Jemand hat diese Nachricht gemeldet. Sie wird nicht gezeigt, bis jemand aus der Moderation gesagt hat, dass sie in Ordnung ist.
challenge-doubt-unverified = ⚠️ Eine Behauptung wie diese hat eine Faktenprüfung untersucht. Sie wird nicht gezeigt, auch wenn du Ja sagst.
challenge-button-approve = Annehmen
challenge-button-decline = Ablehnen
challenge-button-next = Nächster

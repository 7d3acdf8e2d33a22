# Meldungen: was alle lesen, die etwas melden, und was die Moderation davon liest.

discord-menu-report = Der Moderation melden
discord-menu-report-person = Diese Person melden
discord-command-report-name = melden
discord-command-report = Sag der Moderation, dass etwas nicht stimmt. Nur du siehst die Antwort.
discord-command-report-what-name = was
discord-command-report-what = Was ist passiert? Du kannst es mit eigenen Worten schreiben.
discord-command-report-person-name = person
discord-command-report-person = Um wen es geht, wenn du das sagen möchtest.

discord-report-thanks = **Danke, dass du uns das sagst.** Deine Meldung ist gespeichert.
discord-report-called = Die Moderation ist gerufen.
discord-report-listed = Sie steht auf der Liste, die sich die Moderation ansieht.
discord-report-no-desk = Dieser Server hat noch keinen Kanal für die Moderation, darum wird niemand gerufen. Die Meldung steht auf ihrer Liste. Wenn es nicht warten kann, schreib bitte selbst jemandem aus der Moderation.
discord-report-decided = Die Moderation hat sich das schon einmal angesehen und darüber entschieden. Sie sieht, dass auch du es meldest.
discord-report-anonymous = Niemand hier sieht, dass du es warst. Die Person nicht, und die Moderation auch nicht.
discord-report-named = Die Moderation hier sieht, dass du es warst. Sonst niemand.
discord-report-next = Wenn sie entschieden hat, schreiben wir dir direkt. Du kannst auch mit `/meine-daten` nachsehen.
discord-report-what = Was ist passiert?
discord-report-hint = So viel oder so wenig, wie du magst
discord-report-more-heard = Danke. Die Moderation kann es zusammen mit deiner Meldung lesen.
discord-button-more = Mehr dazu sagen

discord-told-agreed = Danke für deine Meldung vom { $at } auf **{ $server }**. Die Moderation sieht es wie du und hat sich darum gekümmert.
discord-told-fine = Danke für deine Meldung vom { $at } auf **{ $server }**. Die Moderation hat sie sich angesehen und findet dort nichts, was gegen die Regeln ist. Es war richtig zu fragen. Wenn es weitergeht, sag es bitte noch einmal.
discord-reported-open = Du hast am { $at } etwas gemeldet. Die Moderation hat noch nicht entschieden.
discord-reported-agreed = Du hast am { $at } etwas gemeldet. Die Moderation sieht es wie du und hat sich darum gekümmert.
discord-reported-fine = Du hast am { $at } etwas gemeldet. Die Moderation findet dort nichts, was gegen die Regeln ist.

## An die Moderation

discord-why-reported = Jemand hier hat es gemeldet.
discord-why-reported-person = Jemand hier hat euch davon erzählt.
discord-card-reported-person = Jemand hat gemeldet, wie sich { $who } verhält oder was passiert ist. Bitte lest, was in der Meldung steht.
discord-card-reports = { $n ->
    [one] Eine Person hat es gemeldet.
   *[other] { $n } Personen haben es gemeldet.
 }
discord-card-raised = **{ $hours ->
    [one] Seit einer Stunde hat das niemand übernommen.
   *[other] Seit { $hours } Stunden hat das niemand übernommen.
 }** Bitte schaut mal:
discord-report-at = Gemeldet { $at }:
discord-report-by = Gemeldet { $at } von { $who }:
discord-case-upheld-people = Entschieden: Es ist hier gegen die Regeln.
discord-case-overturned-people = Entschieden: Daran ist nichts falsch. Es zählt nicht.
discord-case-closed-people = Endgültig entschieden: Es ist hier gegen die Regeln.
discord-step-uphold-people = { $at }: { $who } hat gesagt, dass es hier gegen die Regeln ist.
discord-step-overturn-people = { $at }: { $who } hat gesagt, dass daran nichts falsch ist.
discord-button-uphold-people = Es ist gegen die Regeln
discord-button-overturn-people = Daran ist nichts falsch
discord-step-note = { $at }: { $who } hat eine Notiz hinterlassen.

## Was eine Community für ihre Moderation einstellt

discord-command-desk-name = moderation
discord-command-desk = Wer gerufen wird, wenn ein Fall zu lange wartet, und wer sieht, wer etwas gemeldet hat.
discord-command-desk-role-name = rolle
discord-command-desk-role = Wer gerufen wird. Wähle @everyone, um niemanden zu rufen.
discord-command-desk-hours-name = stunden
discord-command-desk-hours = Nach wie vielen Stunden; bei dringenden Fällen nach höchstens einer.
discord-command-desk-names-name = namen
discord-command-desk-names = Ob die Moderation ab jetzt sieht, wer etwas meldet.
discord-desk-wait = { $hours ->
    [one] Wenn einen Fall eine Stunde lang niemand übernimmt, sendet der Bot ihn noch einmal in den Moderationskanal und danach einmal am Tag.
   *[other] Wenn einen Fall { $hours } Stunden lang niemand übernimmt, sendet der Bot ihn noch einmal in den Moderationskanal und danach einmal am Tag. Dringende kommen nach einer Stunde wieder.
 }
discord-desk-duty = Dann ruft er { $role }.
discord-desk-unheard = ⚠️ Diese Rolle hört nichts, wenn der Bot sie nennt. Erlaube in den Einstellungen der Rolle, dass alle sie erwähnen, oder gib dem Bot das Recht „Erwähne @everyone, @here und alle Rollen“.
discord-desk-nobody = Eine Rolle ruft er dann nicht.
discord-desk-named = Die Moderation sieht, wer etwas meldet. Wer vor dieser Einstellung gemeldet hat, bleibt ungenannt.
discord-desk-anonymous = Meldungen sind anonym: Die Moderation sieht nicht, von wem sie kommen.

## Fehler

report-gone = Deine Meldung ist nicht mehr gespeichert. Wenn es noch wichtig ist, melde es bitte noch einmal.
case-taken-since = Inzwischen hat jemand den Fall übernommen, darum wird niemand mehr gerufen.

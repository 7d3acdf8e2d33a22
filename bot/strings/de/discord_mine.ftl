# Was Menschen davon sehen, was über sie aufbewahrt wird.

discord-command-mydata-name = meine-daten
discord-command-mydata = Sieh, was auf diesem Server über dich gespeichert ist, und lösch es. Nur du siehst es.

discord-mine-nothing = Auf diesem Server ist nichts über dich gespeichert, was sich zeigen lässt. Gewöhnliche Nachrichten werden nie aufbewahrt.
discord-mine-open = Was die Moderation noch nicht entschieden hat, wird hier vielleicht nicht gezeigt, damit Menschen ohne Angst um Hilfe bitten können. Stellt sich heraus, dass es dich betrifft, siehst du es danach hier. Wenn du vorher mehr wissen möchtest, frag die Leute, die den Bot betreiben; die Moderation weiß, wer das ist.
discord-mine-head = **Was auf diesem Server über dich gespeichert ist.** Nur du siehst das, und es geht um niemand anderen. Mit der Zeit verschwindet es auch von selbst. In der Datei steht dasselbe, mit den Worten, die noch aufbewahrt sind.
discord-mine-pardon = { $at }: Die Moderation hat dich begnadigt: Was bis dahin zählte, zählt nicht mehr
discord-mine-pardon-undone = { $at }: Die Moderation hat dich begnadigt und das wieder zurückgenommen
discord-mine-fewer = Du hast um weniger Hinweise gebeten.
discord-mine-language = der Bot schreibt dir privat in der Sprache, in der du ihn hier zuletzt benutzt hast: { $language } (vermerkt am { $at })
discord-mine-more = … und { $n } weitere, in der Datei.
discord-mine-asked = du wurdest gebeten, es zu überdenken
discord-mine-held = es wurde entfernt
discord-mine-observed = es wurde nur beobachtet
discord-mine-strike = es ist ein Strike
discord-mine-answer-edit = du hast es geändert
discord-mine-answer-delete = du hast es gelöscht
discord-mine-answer-keep = du hast es so gelassen
discord-mine-answer-mistake = du hast es einen Irrtum genannt
discord-mine-case-open = die Moderation ist gebeten, es sich anzusehen
discord-mine-case-upheld = die Moderation hat gesagt, dass der Bot recht hatte
discord-mine-case-overturned = die Moderation hat gesagt, dass es ein Irrtum war
discord-mine-case-appealed = eine zweite Person aus der Moderation ist gebeten, es sich anzusehen
discord-mine-words = der Wortlaut ist noch aufbewahrt
discord-mine-no-words = der Wortlaut ist weg
discord-mine-stays-case = Es bleibt, bis die Moderation entschieden hat: Sie braucht es dafür.
discord-mine-stays-under-way = Es bleibt im Moment noch, weil etwas dazu gerade auf dem Weg zu dir ist. Sieh in einer Minute noch einmal nach.
discord-mine-stays-counts = Es zählt noch, darum bleibt es bis { $until }; nur der Wortlaut lässt sich vorher löschen.
discord-mine-erase-button = Löschen, was sich löschen lässt
discord-mine-sure-button = Ja, endgültig löschen
discord-mine-sure = **Das lässt sich nicht rückgängig machen.** Niemand kann sich diese Nachrichten dann noch einmal ansehen, auch nicht, um eine Entscheidung zurückzunehmen. Was noch zählt oder bei der Moderation liegt, bleibt. Den Rest kann löschen, wer den Bot betreibt, wenn du darum bittest.
discord-mine-erased = { $n ->
    [0] Es gab nichts, was sich jetzt löschen lässt.
    [one] **Gelöscht**: ein Eintrag.
   *[other] **Gelöscht**: { $n } Einträge.
 }
discord-mine-reported = jemand hat die Moderation gebeten, es sich anzusehen
discord-mine-warned = die Moderation hat dich verwarnt
discord-mine-case-upheld-people = die Moderation hat entschieden, dass es hier gegen die Regeln ist
discord-mine-case-overturned-people = die Moderation hat entschieden, dass daran nichts falsch ist

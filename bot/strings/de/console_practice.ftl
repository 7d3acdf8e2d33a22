# Der Übungsraum im Browser. Was darin echt ist: die Beurteilung, die Regeln, die Hinweise, die Fälle.

## Fehler bei dem, was versucht wurde

practice-too-long = Das ist zu lang für diesen Raum. Kürz es auf höchstens { $longest } Zeichen.
practice-room-full = In diesem Raum sind schon { $most } Nachrichten. Fang unten neu an, dann hast du einen leeren.
practice-no-place = Alle Übungsräume sind belegt. Bitte komm in ein paar Minuten wieder.
practice-no-span = So viele Tage können nicht auf einmal vergehen ({ $seen }). Nimm einen der Knöpfe.

## Die Seite

console-practice-title = Übungsraum
console-practice-lead = Schreib in einer beliebigen Rolle und sieh, was passiert: was die Person gefragt wird, die geschrieben hat, was andere lesen, was die Moderation entscheidet. Die Beurteilung ist echt, die Leute sind es nicht. Nichts, was du hier schreibst, wird aufbewahrt.
console-practice-jump = Teile dieser Seite
console-practice-jump-chat = Chat
console-practice-jump-desk = Moderation
console-practice-jump-rules = Regeln
console-practice-open = { $n } offen
console-practice-chat = Der Chat
console-practice-log = Nachrichten, die neueste zuletzt
console-practice-desk = Die Seite der Moderation
console-practice-desk-about = Mitglieder sehen das nicht. Hier moderierst du: Entscheide, wie du es tun würdest.
console-practice-over = Fertig hier?
console-practice-over-about = Schließ die Seite, dann wird der Raum von selbst weggeräumt. Oder fang noch einmal mit einem leeren an.
console-practice-fresh = Neu anfangen
console-practice-fresh-lesson = Lektion beginnen
console-practice-back = Zurück zum Raum
console-practice-welcome = Noch hat niemand etwas geschrieben.
console-practice-welcome-about = Drück „Abspielen“, um einen Abend im Chat einer Schulband mitzuerleben, oder schreib unten selbst etwas. Mit einer Klasse hier? Es gibt eine Lektion von etwa zwanzig Minuten, mit Dingen zum Ausprobieren und zum Reden.
console-practice-welcome-lesson = Folg der Lektion oben, oder schreib unten, was du magst.
console-practice-lesson-start = Zur Lektion

## Das aufgezeichnete Gespräch

console-practice-replay = Das aufgezeichnete Gespräch
console-practice-replay-title = { $title }
console-practice-play = Abspielen
console-practice-pause = Anhalten
console-practice-step = Ein Schritt
console-practice-speed = Tempo
console-practice-times = { $n }-fach
console-practice-progress = { $said } von { $total } Nachrichten
console-practice-soon = Gleich wird { $who } { $choice ->
    [edit] die Nachricht ändern
    [delete] die Nachricht löschen
    [keep] die Nachricht so lassen, wie sie ist
   *[mistake] sagen, dass das ein Irrtum ist
}. Du kannst vorher selbst wählen.

## Eine Nachricht

console-practice-answers = Als Antwort an { $who }:
console-practice-edited = (geändert)
console-practice-deleted = { $who } hat diese Nachricht gelöscht.
console-practice-held = Zurückgehalten: Nur { $who } und die Moderation können sie sehen.
console-practice-did = Was der Bot getan hat
console-practice-did-nudge = um ein Überdenken gebeten
console-practice-did-hold = zurückgehalten
console-practice-did-tip = Tipp
console-practice-did-add_strike = Strike
console-practice-did-escalate = Moderation gerufen
console-practice-did-restrict = Einschränkung vorgeschlagen
console-practice-did-timeout = Timeout vorgeschlagen
console-practice-would = Der Bot beobachtet nur. Er würde:
console-practice-would-nudge = um ein Überdenken bitten
console-practice-would-hold = die Nachricht zurückhalten
console-practice-would-return_text = den Text zurückgeben
console-practice-would-tip = einen Tipp zeigen
console-practice-would-campaign_message = eine freundliche Nachricht zeigen
console-practice-would-add_strike = einen Strike zählen
console-practice-would-escalate = die Moderation rufen
console-practice-would-restrict = eine Einschränkung vorschlagen
console-practice-would-timeout = einen Timeout vorschlagen
console-practice-unmeasured = In dieser Sprache hat niemand die Beurteilung gemessen, darum nennt sie diese Nachricht nie harmlos. Versuch es auf Englisch.
console-practice-capped = Diesmal kein Hinweis: { $who } wurde heute schon { $most }-mal angesprochen, und das reicht. Lass einen Tag vergehen, dann kommen wieder Hinweise.
console-practice-only = Nur { $who } sieht das
console-practice-everybody = Alle sehen das
console-practice-cleared = Die Moderation hat nichts Falsches daran gefunden. { $who } muss nichts tun.
console-practice-chose = { $who } hat gewählt: { $choice ->
    [edit] ändern
    [delete] löschen
    [keep] so lassen
   *[mistake] das ist ein Irrtum
}.
console-practice-heard-open = Die Moderation wird es sich ansehen.
console-practice-heard-taken = Jemand aus der Moderation sieht es sich an.
console-practice-heard-upheld = Die Moderation gibt dem Bot recht.
console-practice-heard-overturned = Die Moderation sagt, dass es ein Irrtum war.
console-practice-heard-appealed = Eine zweite Person wird es sich ansehen.
console-practice-heard-appeal_taken = Eine zweite Person sieht es sich an.
console-practice-heard-closed = Auch eine zweite Person gibt dem Bot recht.
console-practice-still = Was { $who } noch tun kann
console-practice-new-text = { $who } schreibt stattdessen:
console-practice-answer = Antworten
console-practice-answer-of = auf die Nachricht von { $who }
console-practice-answer-not = Nicht darauf antworten

## Schreiben

console-practice-as = Schreiben als
console-practice-text = Deine Nachricht
console-practice-send = Senden

## Warum

console-practice-why = Warum?
console-practice-why-of = Zur Nachricht von { $who }
console-practice-why-open = Gründe zeigen
console-practice-why-title = Warum? Zu einer Nachricht von { $who }
console-practice-why-nothing = Es wurde nichts gefunden, was hier eine Zeile wert wäre: Jeder Wert liegt unter 0,05.
console-practice-why-clean = Keine Regel wurde erreicht, darum ist nichts geschehen.
console-practice-why-facts = Gelesen als { $language } von { $model }, nach den Regeln { $rules }. Die markierten Wörter haben beim höchsten Wert den Ausschlag gegeben.
console-practice-why-unmeasured = Gelesen als „{ $language }“, und in dieser Sprache hat niemand die Beurteilung gemessen: Diese Werte sind nur das, was eine Wortliste gefunden hat.
console-practice-limit = { $step ->
    [nudge_at] gefragt
    [strike_at] Strike
    [hold_at] zurückgehalten
   *[escalate_at] Moderation
} ab { $at }
console-practice-limit-none = keine Grenze in diesen Regeln

## Die Seite der Moderation

console-practice-strikes = Die Strikes
console-practice-strikes-caption = Was die Strikes jedes Mitglieds jetzt wiegen und was später davon übrig ist
console-practice-strikes-who = Mitglied
console-practice-strikes-now = jetzt
console-practice-strikes-month = in einem Monat
console-practice-strikes-months = in dreien
console-practice-no-strikes = Niemand hat welche. Ein Strike zählt und verblasst von selbst.
console-practice-pass = Zeit vergehen lassen:
console-practice-pass-day = einen Tag
console-practice-pass-week = eine Woche
console-practice-pass-month = einen Monat
console-practice-cases = Fälle
console-practice-no-case = Nichts zu entscheiden. Ein Fall kommt hierher, wenn jemandem etwas zustoßen könnte oder wenn jemand sagt, dass sich der Bot geirrt hat.
console-practice-urgent = dringend
console-practice-because = Denn
console-practice-disputed = { $who } sagt, dass das ein Irrtum ist. Bis du entscheidest, zählt es nicht.
console-practice-second = Das ist ein Einspruch, darum entscheidet ihn die zweite Person aus der Moderation.
console-practice-proposes-restrict = Es wird vorgeschlagen, dieser Person eine Zeit lang eine Funktion zu nehmen. Das kann nur ein Mensch tun.
console-practice-proposes-timeout = Es wird ein Timeout vorgeschlagen. Den kann nur ein Mensch geben.
console-practice-moderator = Moderation { $n }

## Die Regeln

console-practice-rules = Was wäre mit anderen Regeln?
console-practice-rules-about = Wähle eine Regelvorlage oder verschieb eine Grenze. Alles, was oben geschrieben wurde, wird mit den Werten, die es hatte, neu entschieden. Nichts wird neu beurteilt, und im Raum ändert sich nichts, bis du die Regeln benutzt.
console-practice-preset = Regelvorlagen
console-practice-preset-school = Schule
console-practice-preset-community = Gemischte Community
console-practice-preset-gaming = Gaming
console-practice-preset-support = Menschen, die Hilfe suchen
console-practice-mode = Was der Bot darf
console-practice-mode-observe = Nur beobachten
console-practice-mode-nudge = Um Überdenken bitten
console-practice-mode-hold = Bitten und Nachrichten zurückhalten
console-practice-sliders-about = Ein Wert von 0,80 heißt, dass etwa acht von zehn solchen Nachrichten den Namen verdienen. Niedrigere Grenzen finden mehr und liegen öfter falsch.
console-practice-more-limits = Weitere Grenzen
console-practice-step-nudge-at = Fragen ab
console-practice-step-strike-at = Strike ab
console-practice-step-hold-at = Zurückhalten ab
console-practice-step-escalate-at = Moderation rufen ab
console-practice-never = nie
console-practice-use = Ab jetzt diese Regeln benutzen
console-practice-try = Wirkung zeigen
console-practice-effect = Was anders wäre
console-practice-effect-none = Noch ist nichts geschrieben. Schreib etwas, oder spiel das Gespräch ab.
console-practice-effect-sum = { $n ->
    [0] Bisher wäre nichts anders.
    [one] Mit einer Nachricht von { $of } würde anders umgegangen.
   *[other] Mit { $n } Nachrichten von { $of } würde anders umgegangen.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = Bisher:
console-practice-after = Dann:
console-practice-nothing = nichts

## Was zu dem gesagt wird, was getan wurde

console-practice-told-waiting = Gerade ist viel zu tun. Deine Nachricht ist da und wird gleich angesehen.
console-practice-told-time = Zeit ist vergangen. Sieh dir die Strikes an: Sie sind verblasst.
console-practice-told-rules = Ab jetzt gelten diese Regeln.

## Die Lektion

console-practice-lesson = Die Lektion
console-practice-lesson-done = { $n } von { $of } geschafft
console-practice-lesson-ticked = Geschafft:
console-practice-lesson-talk = Zum Reden:
console-practice-lesson-all = Das war alles. Danke, dass du dir die Zeit genommen hast. Was machst du morgen anders?
console-practice-try-as = { $who } das schreiben lassen
console-practice-try-greet = hat jemand die hausaufgaben für morgen?
console-practice-try-swear = dieses level ist so verdammt schwer, was für ein scheiß
console-practice-try-hurt = du bist so ein loser, keiner will dich hier haben
console-practice-lesson-greet = Sag etwas Alltägliches
console-practice-lesson-greet-do = Wähle unter dem Chat, wer du bist, und schreib etwas Freundliches oder Langweiliges. Nichts passiert, und nichts wird aufbewahrt: So ist es bei fast jeder Nachricht.
console-practice-lesson-greet-talk = Würde es dich stören, dass ein Programm mitliest? Was würdest du vorher darüber wissen wollen?
console-practice-lesson-swear = Fluche über eine Sache
console-practice-lesson-swear-do = Fluche über ein Spiel, einen Bus, das Wetter. Öffne unter der Nachricht „Warum?“: Das Wort wird bemerkt, und es ist kein Mobbing.
console-practice-lesson-swear-talk = Wann tut ein Schimpfwort jemandem weh, und wann ist es nur ein Wort?
console-practice-lesson-hurt = Sieh, welche Frage kommt
console-practice-lesson-hurt-do = Schreib jetzt etwas, das dir wehtun würde, wenn es jemand zu dir sagt. Die Frage, die dann kommt, sieht nur, wer geschrieben hat. Lies sie, als wäre sie an dich gerichtet.
console-practice-lesson-hurt-talk = Ist die Frage freundlich? Würde sie dich kurz innehalten lassen oder wütend machen?
console-practice-lesson-change = Ändere es
console-practice-lesson-change-do = Wähle „Ändern und neu senden“, und sag, was du wirklich sagen wolltest, ohne den Teil, der wehtut.
console-practice-lesson-change-talk = Was hat die zweite Fassung gesagt, was in der ersten fehlte?
console-practice-lesson-mistake = Sag, dass sich der Bot irrt
console-practice-lesson-mistake-do = Schreib noch einmal etwas Verletzendes, und wähle „Das ist ein Irrtum“. Der Fall geht an Menschen, und nichts zählt, bis einer davon nachgesehen hat.
console-practice-lesson-mistake-talk = Denk an einen Witz im Freundeskreis, den ein Programm falsch verstehen würde. Was müsste ein Mensch wissen, um ihn richtig zu verstehen?
console-practice-lesson-judge = Moderier selbst
console-practice-lesson-judge-do = Sieh dir den Fall auf der Seite der Moderation an: die Worte, den Grund, was die Person dazu sagt. Dann entscheide. Du kannst es zurücknehmen.
console-practice-lesson-judge-talk = Haben alle im Zimmer gleich entschieden? Was wäre fair gegenüber der Person, die geschrieben hat, und gegenüber allen, die es gelesen haben?
console-practice-lesson-fade = Lass Zeit vergehen
console-practice-lesson-fade-do = Jetzt hat jemand einen Strike. Lass mit den Knöpfen auf der Seite der Moderation einen Monat vergehen, und sieh, was davon übrig ist.
console-practice-lesson-fade-talk = Warum sollte ein Fehler verblassen? Gibt es einen, der das nicht sollte?
console-practice-lesson-rules = Ändere die Regeln
console-practice-lesson-rules-do = Geh zu den Regeln am Ende der Seite. Wähle die fürs Gaming und dann die für die Schule, sieh dir an, was anders wäre, und benutze die, die du in deiner Klasse haben möchtest.
console-practice-lesson-rules-talk = Wer sollte entscheiden, welche Regeln in einer Klasse gelten? Was hast du anders eingestellt als die anderen?

## Wenn es keinen Raum gibt

console-practice-gone-away = Dein Übungsraum wurde weggeräumt
console-practice-gone-away-do = Eine Weile hat ihn niemand benutzt, und andere brauchten den Platz. Nichts darin wurde aufbewahrt. Du kannst sofort einen neuen haben.
console-practice-gone-full = Alle Übungsräume sind belegt
console-practice-gone-full-do = Gerade üben mehr Leute, als es Räume gibt. Bitte versuch es in ein paar Minuten noch einmal.
console-practice-gone-open = Neuen Raum öffnen

## kindness demo

cli-demo-web = Im Browser öffnen oder in diesem Terminal.
cli-demo-port = Der Port der Seite im Browser. Vorgabe: einer, der frei ist.
cli-demo-browser = Ob die Seite in einem Browser geöffnet wird.
cli-demo-check = Die Seite einmal abrufen, sagen, was kam, und aufhören. Vorgabe: wo es kein Terminal gibt und in CI.
cli-demo-open =
    Der Übungsraum ist offen: { $address }
    Nur dieser Rechner erreicht ihn, und nichts wird aufbewahrt. Strg+C beendet ihn.
cli-demo-checked = { $address } antwortet in { $seconds } s: { $title }
practice-not-there = Der Übungsraum antwortet nicht, wie er sollte ({ $status }). Führ `kindness doctor` aus, das sagt, was kaputt ist.

# Die Moderation im Browser.

console-desk-tabs = Seiten der Moderation
console-desk-tab-queue = Was wartet
console-desk-no-community = Noch ist nichts gespeichert. Fälle kommen, sobald Kindness irgendwo mitliest.
console-desk-waiting = { $n ->
    [0] Auf dich wartet nichts.
    [one] Ein Fall wartet.
   *[other] { $n } Fälle warten.
 }
console-desk-waiting-many = { $most } Fälle warten, oder mehr.
console-desk-queue = Was auf einen Menschen wartet
console-desk-kinds = Welche Fälle
console-desk-order = Zuerst kommen die dringenden, dann die ältesten.
console-desk-queue-empty = Davon wartet nichts. Neue Fälle kommen von selbst auf diese Seite.
console-desk-more = Es sind mehr, als hier durchgesehen werden. Die übrigen kommen, wenn einige von diesen entschieden sind.
console-desk-urgent = Dringend
console-desk-about = { $who }, { $at } (UTC)
console-desk-you = dein Account
console-desk-nobody = jemand, den die Plattform nicht nennt
console-desk-label = { $label } ({ $score } %)
console-desk-why-none = Jemand hat darum gebeten, dass ein Mensch es sich ansieht.

console-desk-said = Was geschrieben wurde
console-desk-show = Zeigen, was geschrieben wurde
console-desk-text-gone = Der Wortlaut wird nicht mehr aufbewahrt, oder es gab keinen.
console-desk-link = Dort ansehen, wo es steht
console-desk-report = Gemeldet { $at }
console-desk-report-by = Gemeldet { $at } ({ $who })
console-desk-show-report = Zeigen, was in der Meldung steht
console-desk-track = Von { $decided } anderen Meldungen der letzten 30 Tage, die von derselben Person kommen, { $fine ->
    [0] gab die Moderation allen recht.
    [one] betraf eine etwas, das in Ordnung war.
   *[other] betrafen { $fine } etwas, das in Ordnung war.
 }
console-desk-why = Warum es hier ist
console-desk-proposes = Die Regeln schlagen eine Strafe vor. Ob es sie gibt, entscheidest du, auf der Karte im Moderationskanal.
console-desk-scores = Was das Modell gefunden hat
console-desk-score-label = Kategorie
console-desk-score = Wert
console-desk-score-limit = Gefragt ab
console-desk-judged = Regeln: { $rules }. Modell: { $model }.
console-desk-standing = Was gegen die Person zählt
console-desk-rests = bestritten, zählt jetzt nicht
console-desk-steps = Was getan wurde
console-desk-steps-none = Noch hat niemand etwas damit getan.
console-desk-show-note = Zeigen, warum
console-desk-to-queue = Zurück zu dem, was wartet

console-desk-do = Was du tun kannst
console-desk-holder = Übernommen: { $who }.
console-desk-reason = Warum entscheidest du so?
console-desk-reason-hint = Das kannst du weglassen. Die Moderation sieht es beim Fall.
console-desk-reason-needed = Diese Community möchte zu jeder Entscheidung einen Grund. Die Moderation sieht ihn beim Fall.
console-desk-ready = Mit einem der üblichen Gründe entscheiden
console-desk-undo-why = Warum nimmst du es zurück?
console-desk-note = Eine Notiz für die anderen in der Moderation
console-desk-note-hint = Sie ändert sonst nichts. Wer die Nachricht geschrieben hat, sieht sie nicht.
console-desk-note-missing = Bitte schreib zuerst die Notiz. Es wurde nichts geändert.
console-desk-why-missing = Bitte sag, warum, mit eigenen Worten oder mit einem der üblichen Gründe. Noch wurde nichts geändert.
console-desk-too-long = Das ist länger als { $most } Zeichen. Bitte kürz es; noch wurde nichts geändert.
console-desk-moved-on = Jemand hat etwas mit diesem Fall getan, während du ihn angesehen hast, darum ist von dir nichts geschehen. Sieh nach, wie er jetzt steht, dann entscheide.
console-desk-now = Jetzt:
console-desk-kept = Das hattest du getippt
console-desk-moved = Dieser Fall hat sich verändert, während du hier warst.
console-desk-load-again = Sehen, wie er steht

console-desk-keys = Tasten
console-desk-keys-on = Einzelne Buchstaben als Abkürzungen benutzen
console-desk-key-j = nächster Fall
console-desk-key-k = Fall davor
console-desk-key-enter = öffnen
console-desk-key-t = übernehmen
console-desk-key-s = zeigen oder verdecken, was geschrieben wurde
console-desk-key-w = schreiben, warum
console-desk-key-u = zu „recht“ gehen, dann Enter
console-desk-key-o = zu „Irrtum“ gehen, dann Enter
console-desk-key-n = Notiz schreiben
console-desk-key-q = zurück zu dem, was wartet
console-desk-tab-appeals = Einsprüche
console-desk-appeals-about = Jemand sieht eine Entscheidung anders und bittet um einen zweiten Blick. Darüber entscheidet eine andere Person als beim ersten Mal.
console-desk-appeals-waiting = Was auf eine zweite Person wartet
console-desk-appeals-none = Es wartet kein Einspruch.
console-desk-appeals-over = Was aus den letzten geworden ist
console-desk-show-appeal = Zeigen, was darin steht
console-desk-to-member = Alles, was über diese Person gespeichert ist
console-desk-member = Gespeichert über { $who }
console-desk-member-cases = Fälle
console-desk-member-no-cases = Es gibt keine Fälle.
console-desk-pardons = Begnadigungen
console-desk-pardon = { $at }: { $who } hat begnadigt, was bis dahin geschehen war.
console-desk-pardon-undone = zurückgenommen
console-desk-appeal-link = Ein Link für den Einspruch, für alle, die hier nicht mehr schreiben können
console-desk-appeal-link-label = Link für den Einspruch
console-desk-appeal-link-about = Wer ihn hat, kann gegen diese Entscheidung Einspruch einlegen und sehen, was daraus geworden ist, und sonst nichts. Er gilt 30 Tage. Schick ihn nur der Person, um die es geht.
console-desk-appeal = Um einen zweiten Blick bitten
console-desk-appeal-about = Die Moderation hat etwas über dich entschieden. Es geht um etwas vom { $at } (UTC).
console-desk-appeal-how = Wenn du es anders siehst, sag es hier. Dann schaut eine andere Person nach, und es kann für dich nur besser werden.
console-desk-appeal-note = Was soll die Moderation wissen?
console-desk-appeal-note-hint = Das kann leer bleiben. Die Moderation liest es, sonst niemand.
console-desk-appeal-send = Um einen zweiten Blick bitten
console-desk-appeal-heard = Danke, dass du es uns sagst. Jemand anderes schaut es sich an. Öffne diesen Link in ein paar Tagen wieder, dann siehst du, was daraus geworden ist.
console-desk-appeal-overturned = Das wurde zurückgenommen und zählt nicht. Tut uns leid, dass du Ärger hattest.
console-desk-appeal-closed = Jemand anderes hat es sich angesehen und sieht es genauso, darum bleibt es dabei. Danke, dass du gefragt hast.
appeal-link-over = Dieser Link ist nicht vollständig, oder er gilt nicht mehr. Bitte die Moderation um einen neuen.
appeal-too-long = Das ist länger als { $most } Zeichen. Bitte kürz es; noch wurde nichts gesendet.

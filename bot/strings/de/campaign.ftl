# Kampagnen: was sich mit einer nicht machen lässt und was stattdessen geht.

campaign-illegal-step = Das geht jetzt nicht: Diese Kampagne { $state ->
    [draft] wartet noch auf die Freigabe
    [reviewed] wartet noch auf die Freigabe
    [approved] ist schon freigegeben
    [scheduled] ist schon freigegeben und beginnt von selbst
    [live] läuft schon
    [paused] ist schon angehalten
   *[ended] ist vorbei
}. `/kampagne zeigen` sagt, was als Nächstes kommt.
campaign-own-version = Diese Fassung hast du geschrieben, also liest sie jemand anderes und gibt sie frei. Das können alle, die hier moderieren, mit `/kampagne freigeben`.
campaign-not-by-hand = Der Schritt „{ $event }“ wird nicht von Hand gemacht: Der Zeitplan macht ihn, wenn es so weit ist.

campaign-bad-rule = „{ $seen }“ kann nicht sagen, an welchen Tagen gepostet wird. Schreib eine Regel wie { $example }: nur Tage, Wochen oder Monate, ohne Ende.
campaign-too-long = Diese Kampagne hätte { $days } Tage. Sie muss innerhalb von { $limit } Tagen vorbei sein: Wähle weniger Runden oder Tage, die näher beieinanderliegen.
campaign-unknown-zone = Es gibt keine Zeitzone „{ $seen }“. Schreib eine wie Europe/Rome oder America/New_York.
campaign-bad-cap = { $seen } Beiträge am Tag lassen sich nicht einstellen. Wähle eine Zahl von 1 bis { $most }.
campaign-bad-wait = { $seen } Minuten lassen sich nicht einstellen. Wähle eine Zahl von 0 bis { $most }.

campaign-under-way = „{ $name }“ läuft hier schon oder ist schon vorgelegt. Beende erst diese.
campaign-stale = Gerade hat jemand anderes die Kampagne „{ $campaign }“ geändert. Sieh sie dir noch einmal an, dann entscheide neu.
campaign-unknown = Es gibt keine Kampagne „{ $seen }“. Wähle eine von diesen: { $known }.
campaign-not-here = „{ $name }“ wurde hier noch nicht vorgelegt. Lies sie mit `/kampagne vorschau`, dann nimm `/kampagne starten`.
campaign-start-passed = Die Kampagne sollte am { $start } beginnen, und dieser Tag ist vorbei. Leg sie mit einem späteren Tag noch einmal vor.
campaign-another-version = Inzwischen gibt es Fassung { $now }, und du hast { $seen } freigegeben. Lies die neue mit `/kampagne vorschau`, dann nenne sie: `/kampagne freigeben fassung:{ $now }`.
campaign-start-far = Bis zum { $start } ist es mehr als ein Jahr. Wähle einen früheren Tag.
campaign-unreviewed = { $count } Texte dieser Kampagne hat in dieser Sprache nur gelesen, wer sie geschrieben hat, angefangen bei „{ $first }“. Lass sie erst gegenlesen.
campaign-text-expired = Der Text „{ $text }“ darf am { $day } nicht gezeigt werden. Wähle einen anderen Beginn oder ändere seine Daten.
campaign-resumes-as-it-was = „{ $name }“ ist angehalten und geht so weiter, wie sie freigegeben wurde, darum lässt sich hier nichts daran ändern. Nimm /kampagne starten ohne weitere Angaben, um sie fortzusetzen, oder zuerst /kampagne beenden, um eine neue vorzulegen.
campaign-needs-zone = In welcher Zeitzone leben die Leute hier? Sag es einmal mit der Angabe „zeitzone“, zum Beispiel Europe/Rome.
campaign-bad-day = „{ $seen }“ ist kein Tag. Schreib ihn so: 2026-03-31.
campaign-bad-quiet = „{ $seen }“ ist keine Ruhezeit. Schreib sie so: 21:00-08:00.
campaign-no-channel = Wähle einen Textkanal dieses Servers, in dem gepostet werden soll.
campaign-may-not-post = Der Bot darf in { $channel } nicht posten. Lass ihn den Kanal sehen, dort Nachrichten senden und den Verlauf lesen, dann versuch es noch einmal.
campaign-may-not-read = Der Bot darf den Nachrichtenverlauf von { $channel } nicht lesen. Gib ihm dieses Recht, damit er sieht, was er gepostet hat.
campaign-no-day = Für Tag { $day } ist nichts geplant. Die Kampagne hat { $days } Tage.
campaign-no-picture = Das Bild { $name } lässt sich nicht lesen. Leg es wieder an seinen Platz oder nimm es aus dem Text.
tip-none = Im Moment gibt es keine Tipps.

## Befehle

discord-command-campaign-name = kampagne
discord-command-campaign = Mach hier eine Kampagne: leg sie vor, gib sie frei, sieh sie an, halte sie an.
discord-command-campaign-list-name = liste
discord-command-campaign-list = Welche Kampagnen es gibt und wie weit jede hier ist.
discord-command-campaign-show-name = zeigen
discord-command-campaign-show = Was eine Kampagne ist, wie weit sie ist und was als Nächstes kommt.
discord-command-campaign-preview-name = vorschau
discord-command-campaign-preview = Lies, was an einem Tag gepostet wird, genau so, wie es dann aussieht. Nur du siehst es.
discord-command-campaign-start-name = starten
discord-command-campaign-start = Leg eine Kampagne vor oder setz eine angehaltene fort. Jemand anderes gibt sie frei.
discord-command-campaign-pause-name = pause
discord-command-campaign-pause = Poste ab sofort nichts mehr aus einer Kampagne, bis sie wieder gestartet wird.
discord-command-campaign-stop-name = beenden
discord-command-campaign-stop = Beende eine Kampagne. Was schon gepostet ist, bleibt.
discord-command-campaign-calendar-name = kalender
discord-command-campaign-calendar = Die nächsten Beiträge, und wann sie kommen.
discord-command-campaign-approve-name = freigeben
discord-command-campaign-approve = Gib frei, was jemand anderes vorgelegt hat. Lies zuerst die Vorschau.
discord-command-campaign-history-name = verlauf
discord-command-campaign-history = Wer wann was getan hat und was aus den letzten Beiträgen geworden ist.
discord-command-campaign-option-campaign-name = kampagne
discord-command-campaign-option-campaign = Welche? Nicht nötig, wo es nur eine gibt.
discord-command-campaign-option-channel-name = kanal
discord-command-campaign-option-channel = Wo gepostet wird. Ohne Angabe: in diesem Kanal.
discord-command-campaign-option-start-name = beginn
discord-command-campaign-option-start = Der erste Tag, zum Beispiel 2026-03-31. Ohne Angabe: morgen.
discord-command-campaign-option-days-name = tage
discord-command-campaign-option-days = An welchen Tagen gepostet wird. Ohne Angabe: jeden Tag.
discord-command-campaign-option-language-name = sprache
discord-command-campaign-option-language = In welcher Sprache. Ohne Angabe: Englisch.
discord-command-campaign-option-zone-name = zeitzone
discord-command-campaign-option-zone = Die Zeitzone dieses Servers, zum Beispiel Europe/Rome. Sie wird gemerkt.
discord-command-campaign-option-quiet-name = ruhezeit
discord-command-campaign-option-quiet = Stunden, in denen nichts gepostet wird, zum Beispiel 21:00-08:00. Sie werden gemerkt.
discord-command-campaign-option-most-name = höchstens
discord-command-campaign-option-most = Beiträge am Tag, aus allen Kampagnen zusammen. Die Zahl wird gemerkt.
discord-command-campaign-option-why-name = grund
discord-command-campaign-option-why = Warum? Das bleibt im Verlauf stehen.
discord-command-campaign-option-version-name = fassung
discord-command-campaign-option-version = Welche Fassung du gelesen hast. Bei der ersten nicht nötig.
discord-command-campaign-option-day-name = tag
discord-command-campaign-option-day = Welcher Tag der Kampagne.
discord-command-discover-name = entdecken
discord-command-discover = Was auf diesem Server gerade läuft.
discord-command-tip-name = tipp
discord-command-tip = Etwas Kurzes übers Lesen, Teilen und Aufeinander-Achten.
campaign-days-daily = jeden Tag
campaign-days-weekdays = Montag bis Freitag
campaign-days-thrice = Montag, Mittwoch, Freitag
campaign-days-weekly = einmal in der Woche, am Wochentag des Beginns

## Was Verantwortliche lesen

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = noch nicht vorgelegt
campaign-state-draft = wartet auf die Freigabe durch jemand anderen
campaign-state-reviewed = gelesen und wartet auf die Freigabe
campaign-state-approved = freigegeben
campaign-state-scheduled = beginnt von selbst
campaign-state-live = läuft
campaign-state-paused = angehalten
campaign-state-ended = vorbei
campaign-list-head = **Kampagnen**
campaign-list-line = • **{ $title }** (`{ $called }`): { $state }
campaign-show-head = **{ $title }**: { $state }
campaign-show-plan = In { $channel }, Sprache { $language }, ab { $start }, nach den Uhren von { $zone }. Nichts von { $quiet }; { $most ->
    [one] höchstens ein Beitrag am Tag.
   *[other] höchstens { $most } Beiträge am Tag.
}
campaign-show-by = Vorgelegt von { $who }, Fassung { $version }.
campaign-show-done = { $posted } von { $total } gepostet, { $skipped } ausgelassen.
campaign-show-next = Als Nächstes: { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }**: Es ist nichts mehr geplant.
    [one] **{ $title }**: Ein Beitrag ist geplant.
   *[other] **{ $title }**: { $n } Beiträge sind geplant.
}
campaign-calendar-line = { $at }: Tag { $day }, „{ $title }“
campaign-calendar-more = … und { $n } weitere.
campaign-preview-head = { $n ->
    [one] Tag { $day }: ein Beitrag, genau so, wie er dann aussieht.
   *[other] Tag { $day }: { $n } Beiträge, genau so, wie sie dann aussehen.
}
campaign-history-head = **{ $title }**: was bisher war
campaign-history-step = { $at } { $who }: { $event }
campaign-the-schedule = der Zeitplan
campaign-event-propose = hat sie vorgelegt
campaign-event-revise = hat eine neue Fassung vorgelegt
campaign-event-review = hat sie gelesen
campaign-event-return = hat sie zurückgegeben
campaign-event-approve = hat sie freigegeben
campaign-event-schedule = hat sie in den Zeitplan gestellt
campaign-event-begin = hat begonnen
campaign-event-pause = hat sie angehalten
campaign-event-resume = hat sie fortgesetzt
campaign-event-stop = hat sie beendet
campaign-event-finish = ist am Ende angekommen
campaign-slot-claimed = { $at } „{ $title }“: wird gerade gepostet
campaign-slot-posted = { $at } „{ $title }“: gepostet
campaign-slot-skipped = { $at } „{ $title }“: ausgelassen, { $why }
campaign-why-late = weil es zu spät war, als es hätte gepostet werden können
campaign-why-quiet = weil die Ruhezeit begonnen hatte
campaign-why-cap = weil es ein Beitrag zu viel gewesen wäre
campaign-why-paused = weil die Kampagne oder der ganze Bot angehalten war
campaign-why-stopped = weil die Kampagne beendet wurde
campaign-why-expired = weil der Text nicht mehr gezeigt werden darf
campaign-why-nothing = weil es nichts zu zeigen gab
campaign-why-campaign-may-not-read = weil der Bot dort den Nachrichtenverlauf nicht lesen darf und darum niemand weiß, ob es gepostet wurde: Gib ihm dieses Recht
campaign-why-campaign-may-not-post = weil der Bot dort nicht posten darf: Lass ihn den Kanal sehen, Nachrichten senden und Dateien anhängen
campaign-why-campaign-no-picture = weil sich das Bild dazu nicht lesen ließ: Leg es wieder an seinen Platz
campaign-why-other = weil Discord es nicht erlaubt hat
campaign-put-forward = 📝 Vorgelegt. **Jetzt liest sie jemand anderes** mit `/kampagne vorschau` und sagt Ja mit `/kampagne freigeben`. Vorher wird nichts gepostet.
campaign-approved = ✅ Freigegeben. Sie beginnt von selbst, du musst nichts weiter tun. `/kampagne pause` hält sie jederzeit an.
campaign-paused = ⏸️ Angehalten. Es wird nichts mehr gepostet, bis jemand `/kampagne starten` nimmt. Was in der Zwischenzeit ausfällt, wird nicht nachgeholt.
campaign-resumed = ▶️ Von hier an geht sie weiter.
campaign-stopped = ⏹️ Beendet. Was schon gepostet ist, bleibt.

## Für alle

discover-head = **Das läuft hier gerade**
discover-nothing = Hier läuft im Moment nichts. `/tipp` hat immer etwas Kurzes zu lesen.
discover-line = **{ $title }**, Tag { $day } von { $days }, in { $channel }
    { $about }
tip-source = -# Quelle: { $source }
campaign-bad-days = „{ $seen }“ ist keine Auswahl von Tagen. Wähl eine von diesen: { $known }.
campaign-no-place = Für diesen Kanal wurde auf diesem Server noch keine Kampagne vorgelegt. Wähl einen aus der Liste, oder fang auf Discord an, mit `/kampagne starten` in dem Kanal, für den sie ist.

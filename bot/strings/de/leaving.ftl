# Ein Server, der den Bot entfernt hat, und einer, der ihn zurückholt.

discord-returned = 👋 Der Bot ist wieder da. Vom { $since } bis zum { $until } war er nicht auf diesem Server. Regeln, Fälle und Kampagnen sind, wie sie waren, und was inzwischen geschrieben wurde, wurde nicht gelesen. { $n ->
    [0] Was er noch zu tun hatte, wird jetzt getan.
    [one] Für eine Sache, die er noch zu tun hatte, war es zu spät, sie blieb liegen.
   *[other] Für { $n } Sachen, die er noch zu tun hatte, war es zu spät, sie blieben liegen.
 } Bitte sieh nach, ob seine Rolle noch darf, was er braucht: `/kindness status` sagt es.
discord-status-grace = { $n ->
    [0] Wenn du den Bot entfernst, wird alles über diesen Server sofort gelöscht.
    [one] Wenn du den Bot entfernst, wird alles über diesen Server nach einem Tag gelöscht; holst du ihn vorher zurück, ist alles wie zuvor.
   *[other] Wenn du den Bot entfernst, wird alles über diesen Server nach { $n } Tagen gelöscht; holst du ihn vorher zurück, ist alles wie zuvor.
 }
discord-mine-elsewhere = Auf einem Server, der den Bot entfernt hat, ist noch etwas über dich aufbewahrt. Alles davon wird spätestens am { $until } gelöscht, außer der Server holt den Bot vorher zurück.
discord-mine-elsewhere-button = Auch dort löschen
discord-mine-direct = Hier siehst du, was über dich auf Servern aufbewahrt ist, die den Bot entfernt haben. Für einen Server, auf dem du bist, tipp diesen Befehl dort ein.
discord-mine-direct-nothing = Über dich ist auf keinem Server, der den Bot entfernt hat, etwas aufbewahrt. Für einen Server, auf dem du bist, tipp diesen Befehl dort ein.
cli-data-left = Die Server auflisten, die den Bot entfernt haben, und wann jeder gelöscht wird.
cli-data-left-none = Von keinem Server, der den Bot entfernt hat, ist etwas aufbewahrt.
cli-data-left-one = { $community }: entfernt am { $left }, gelöscht spätestens am { $until }
cli-data-left-now = Um einen sofort zu löschen: kindness data erase-community COMMUNITY

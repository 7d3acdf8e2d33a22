# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Mira qué se publica y cuándo, qué se publicó y qué se quedó sin publicar.
console-studio-waiting = { $n ->
    [0] Nada espera aprobación.
    [one] Una campaña espera aprobación.
   *[other] { $n } campañas esperan aprobación.
}
console-studio-no-community = Todavía no gestionas campañas en ninguna comunidad. Pide ese derecho a quien administra la tuya.
console-studio-calendar = Calendario de las campañas
console-studio-campaigns = Campañas
console-studio-ahead = Lo que viene
console-studio-ahead-none = No hay nada previsto.
console-studio-behind = Lo que se publicó y lo que no
console-studio-behind-none = Todavía no se ha publicado nada.
console-studio-clock = Horas según los relojes de { $zone }
console-studio-col-when = Cuándo
console-studio-col-campaign = Campaña
console-studio-col-day = Día
console-studio-col-text = Texto
console-studio-col-became = Qué pasó
console-studio-became-claimed = publicándose
console-studio-became-posted = publicado
console-studio-became-skipped = omitido, { $why }
console-studio-steps = Qué ha pasado
console-studio-read = Leer los textos
console-studio-texts = { $title }: los textos
console-studio-languages = Idiomas de los textos
console-studio-as-posted = Tal como se publica.
console-studio-not-posted = Solo para leer: esta campaña se publica en { $language }.
console-studio-day = Día { $day }, { $at }
console-studio-unread = leído solo por quien lo escribió
console-studio-picture = Imagen:
console-studio-entries = (Aquí está lo que han enviado los miembros.)
console-studio-review = Revisión
console-studio-own = Esta versión la escribiste tú, así que la lee y la aprueba otra persona: quien gestiona las campañas o modera aquí.
console-studio-approve-about = Lee antes los textos. Después empieza sola.
console-studio-step-approve = Aprobar la versión { $version }
console-studio-step-pause = Ponerla en pausa
console-studio-step-resume = Dejar que siga
console-studio-step-stop = Terminarla
console-studio-steps-about = Una pausa vale enseguida, y lo que se pierde no se recupera. Una vez terminada no sigue.
console-studio-why = ¿Por qué? Se guarda en el historial.

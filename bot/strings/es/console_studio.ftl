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

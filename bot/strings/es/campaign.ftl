# Campañas: lo que no se puede hacer con una y qué hacer en su lugar.

campaign-illegal-step = Eso no se puede hacer ahora: esta campaña { $state ->
    [draft] todavía espera la aprobación
    [reviewed] todavía espera la aprobación
    [approved] ya está aprobada
    [scheduled] ya está aprobada y empieza sola
    [live] ya está en marcha
    [paused] ya está en pausa
   *[ended] ha terminado
}. `/campaña ver` dice qué viene después.
campaign-own-version = Esta versión la escribiste tú, así que la lee y la aprueba otra persona. Puede hacerlo cualquiera que modere aquí, con `/campaña aprobar`.
campaign-not-by-hand = El paso “{ $event }” no se da a mano: lo da el calendario cuando llega el momento.

campaign-bad-rule = “{ $seen }” no sirve para decir qué días publicar. Escribe una regla como { $example }: solo días, semanas o meses, sin un final.
campaign-too-long = Esa campaña tendría { $days } días. Tiene que terminar en { $limit } días: elige menos rondas, o días más seguidos.
campaign-unknown-zone = No hay ninguna zona horaria “{ $seen }”. Escribe una como Europe/Rome o America/New_York.
campaign-bad-cap = No se pueden poner { $seen } publicaciones al día. Elige un número del 1 al { $most }.
campaign-bad-wait = No se pueden poner { $seen } minutos. Elige un número del 0 al { $most }.

campaign-under-way = “{ $name }” ya está en marcha aquí, o ya está propuesta. Termina esa primero.
campaign-stale = Otra persona acaba de cambiar la campaña “{ $campaign }”. Mírala otra vez y decide de nuevo.
campaign-unknown = No hay ninguna campaña “{ $seen }”. Elige una de estas: { $known }.
campaign-not-here = “{ $name }” todavía no se ha propuesto aquí. Léela con `/campaña vista-previa` y después usa `/campaña iniciar`.
campaign-start-passed = La campaña iba a empezar el { $start }, y ese día ya pasó. Proponla otra vez con un día posterior.
campaign-another-version = Ahora está la versión { $now }, y aprobaste la { $seen }. Lee la nueva con `/campaña vista-previa` y después indícala: `/campaña aprobar versión:{ $now }`.
campaign-start-far = Para el { $start } falta más de un año. Elige un día más cercano.
campaign-unreviewed = { $count } textos de esta campaña solo los ha leído en ese idioma quien los escribió, empezando por “{ $first }”. Haz que alguien los revise primero.
campaign-text-expired = El texto “{ $text }” no se puede mostrar el { $day }. Elige otro comienzo o cambia sus fechas.
campaign-resumes-as-it-was = “{ $name }” está en pausa y sigue tal como se aprobó, así que aquí no se puede cambiar nada. Usa /campaña iniciar sin más opciones para que siga, o primero /campaña terminar para proponer una nueva.
campaign-needs-zone = ¿En qué zona horaria vive la gente de aquí? Dilo una vez con la opción “zona”, por ejemplo Europe/Rome.
campaign-bad-day = “{ $seen }” no es un día. Escríbelo así: 2026-03-31.
campaign-bad-quiet = “{ $seen }” no son horas de silencio. Escríbelas así: 21:00-08:00.
campaign-no-channel = Elige un canal de texto de este servidor para publicar.
campaign-may-not-post = El bot no puede publicar en { $channel }. Deja que vea el canal, envíe mensajes ahí y lea el historial, y prueba otra vez.
campaign-may-not-read = El bot no puede leer el historial de mensajes de { $channel }. Dale ese permiso para que vea lo que ha publicado.
campaign-no-day = No hay nada previsto para el día { $day }. La campaña tiene { $days } días.
campaign-no-picture = No se puede leer la imagen { $name }. Devuélvela a su sitio o quítala del texto.
tip-none = Ahora mismo no hay consejos.

## Comandos

discord-command-campaign-name = campaña
discord-command-campaign = Trae aquí una campaña: proponla, apruébala, mírala, ponla en pausa.
discord-command-campaign-list-name = lista
discord-command-campaign-list = Qué campañas hay y cómo va cada una aquí.
discord-command-campaign-show-name = ver
discord-command-campaign-show = Qué es una campaña, cómo va y qué viene después.
discord-command-campaign-preview-name = vista-previa
discord-command-campaign-preview = Lee lo que se publica un día, tal como se verá. Solo lo ves tú.
discord-command-campaign-start-name = iniciar
discord-command-campaign-start = Propón una campaña, o haz que siga una en pausa. La aprueba otra persona.
discord-command-campaign-pause-name = pausar
discord-command-campaign-pause = No publiques nada más de una campaña, desde ya, hasta que alguien la vuelva a iniciar.
discord-command-campaign-stop-name = terminar
discord-command-campaign-stop = Termina una campaña. Lo que ya se publicó se queda.
discord-command-campaign-calendar-name = calendario
discord-command-campaign-calendar = Las próximas publicaciones, y cuándo sale cada una.
discord-command-campaign-approve-name = aprobar
discord-command-campaign-approve = Aprueba lo que propuso otra persona. Lee antes la vista previa.
discord-command-campaign-history-name = historial
discord-command-campaign-history = Quién hizo qué y cuándo, y qué fue de las últimas publicaciones.
discord-command-campaign-option-campaign-name = campaña
discord-command-campaign-option-campaign = ¿Cuál? No hace falta donde solo hay una.
discord-command-campaign-option-channel-name = canal
discord-command-campaign-option-channel = Dónde publicar. Si no lo dices: en este canal.
discord-command-campaign-option-start-name = inicio
discord-command-campaign-option-start = El primer día, por ejemplo 2026-03-31. Si no lo dices: mañana.
discord-command-campaign-option-days-name = días
discord-command-campaign-option-days = Qué días publicar. Si no lo dices: todos los días.
discord-command-campaign-option-language-name = idioma
discord-command-campaign-option-language = En qué idioma. Si no lo dices: inglés.
discord-command-campaign-option-zone-name = zona
discord-command-campaign-option-zone = La zona horaria de este servidor, por ejemplo Europe/Rome. Se recuerda.
discord-command-campaign-option-quiet-name = silencio
discord-command-campaign-option-quiet = Horas en las que no se publica nada, por ejemplo 21:00-08:00. Se recuerdan.
discord-command-campaign-option-most-name = máximo
discord-command-campaign-option-most = Publicaciones al día como mucho, entre todas las campañas. Se recuerda.
discord-command-campaign-option-why-name = motivo
discord-command-campaign-option-why = ¿Por qué? Queda en el historial.
discord-command-campaign-option-version-name = versión
discord-command-campaign-option-version = Qué versión has leído. No hace falta para la primera.
discord-command-campaign-option-day-name = día
discord-command-campaign-option-day = Qué día de la campaña.
discord-command-discover-name = descubrir
discord-command-discover = Lo que está en marcha ahora en este servidor.
discord-command-tip-name = consejo
discord-command-tip = Algo corto sobre leer, compartir y cuidarnos.
campaign-days-daily = todos los días
campaign-days-weekdays = de lunes a viernes
campaign-days-thrice = lunes, miércoles y viernes
campaign-days-weekly = una vez por semana, el mismo día que empezó

## Lo que leen quienes gestionan

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = todavía sin proponer
campaign-state-draft = espera la aprobación de otra persona
campaign-state-reviewed = leída, y espera la aprobación
campaign-state-approved = aprobada
campaign-state-scheduled = empieza sola
campaign-state-live = en marcha
campaign-state-paused = en pausa
campaign-state-ended = terminada
campaign-list-head = **Campañas**
campaign-list-line = • **{ $title }** (`{ $called }`): { $state }
campaign-show-head = **{ $title }**: { $state }
campaign-show-plan = En { $channel }, idioma { $language }, desde el { $start }, según el reloj de { $zone }. Nada de { $quiet }; { $most ->
    [one] una publicación al día como mucho.
   *[other] { $most } publicaciones al día como mucho.
}
campaign-show-by = Propuesta por { $who }, versión { $version }.
campaign-show-done = { $posted } de { $total } publicadas, { $skipped } omitidas.
campaign-show-next = Lo siguiente: { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }**: no hay nada más previsto.
    [one] **{ $title }**: hay una publicación prevista.
   *[other] **{ $title }**: hay { $n } publicaciones previstas.
}
campaign-calendar-line = { $at }: día { $day }, “{ $title }”
campaign-calendar-more = … y { $n } más.
campaign-preview-head = { $n ->
    [one] Día { $day }: una publicación, tal como se verá.
   *[other] Día { $day }: { $n } publicaciones, tal como se verán.
}
campaign-history-head = **{ $title }**: lo que ha pasado
campaign-history-step = { $at } { $who }: { $event }
campaign-the-schedule = el calendario
campaign-event-propose = la propuso
campaign-event-revise = propuso una versión nueva
campaign-event-review = la leyó
campaign-event-return = la devolvió
campaign-event-approve = la aprobó
campaign-event-schedule = la puso en el calendario
campaign-event-begin = empezó
campaign-event-pause = la puso en pausa
campaign-event-resume = hizo que siguiera
campaign-event-stop = la terminó
campaign-event-finish = llegó al final
campaign-slot-claimed = { $at } “{ $title }”: se está publicando
campaign-slot-posted = { $at } “{ $title }”: publicado
campaign-slot-skipped = { $at } “{ $title }”: omitido, { $why }
campaign-why-late = porque ya era demasiado tarde cuando se habría podido publicar
campaign-why-quiet = porque llegaron las horas de silencio
campaign-why-cap = porque habría sido una publicación de más
campaign-why-paused = porque la campaña, o el bot entero, estaba en pausa
campaign-why-stopped = porque la campaña se terminó
campaign-why-expired = porque el texto ya no se puede mostrar
campaign-why-nothing = porque no había nada que mostrar
campaign-why-campaign-may-not-read = porque el bot no puede leer ahí el historial de mensajes, así que nadie sabe si se publicó: dale ese permiso
campaign-why-campaign-may-not-post = porque el bot no puede publicar ahí: deja que vea el canal, envíe mensajes y adjunte archivos
campaign-why-campaign-no-picture = porque no se pudo leer su imagen: devuélvela a su sitio
campaign-why-other = porque Discord no lo permitió
campaign-put-forward = 📝 Propuesta. **Ahora la lee otra persona** con `/campaña vista-previa` y dice que sí con `/campaña aprobar`. Antes no se publica nada.
campaign-approved = ✅ Aprobada. Empieza sola; no tienes que hacer nada más. `/campaña pausar` la detiene cuando quieras.
campaign-paused = ⏸️ En pausa. No se publica nada más hasta que alguien use `/campaña iniciar`. Lo que falte mientras tanto no se recupera.
campaign-resumed = ▶️ Sigue desde aquí.
campaign-stopped = ⏹️ Terminada. Lo que ya se publicó se queda.

## Para todo el mundo

discover-head = **En marcha aquí ahora**
discover-nothing = Aquí no hay nada en marcha ahora mismo. `/consejo` siempre tiene algo corto para leer.
discover-line = **{ $title }**, día { $day } de { $days }, en { $channel }
    { $about }
tip-source = -# Fuente: { $source }
campaign-bad-days = «{ $seen }» no es una elección de días. Elige una de estas: { $known }.
campaign-no-place = Ese no es un canal para el que ya se haya propuesto una campaña de este servidor. Elige uno de la lista, o empieza en Discord con `/campaña iniciar` en el canal que quieras.

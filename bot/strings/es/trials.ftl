# Pruebas de lo que dice un aviso, y cómo fueron las cosas alrededor de una campaña.

trial-no-variants = “{ $seen }” no tiene otra versión que probar. Elige un texto que la tenga ({ $known }), o deja a algunas personas sin preguntar.
trial-which = ¿Qué texto se va a probar? Dilo con `texto`. Estos tienen otras versiones: { $known }.
trial-hold-out = No se puede dejar sin preguntar a { $seen } de cada cien. Elige un número del 0 al { $most }.
trial-needs-afterwards = A quien no se le pregunta no puede responder. Elige “marcado otra vez” o “reportado”, o no dejes a nadie sin preguntar.
trial-observing = Aquí el bot solo observa, así que no se le pregunta nada a nadie y no hay nada que probar. Actívalo antes con `/kindness configurar`.
trial-once-a-day = Aquí el bot le habla a la misma persona menos de { $least } veces al día, así que no podría ver con justicia a quién se marca otra vez. No dejes a nadie sin preguntar, o permite más avisos al día con `/reglas`.
trial-under-way = Aquí ya hay una prueba en marcha. Mírala con `/campaña resultados`, o termínala con `/campaña prueba terminar`.
trial-none = Aquí no hay ninguna prueba así. Empieza una con `/campaña prueba iniciar`.
effect-not-begun = “{ $name }” todavía no ha empezado, así que no hay nada que comparar.

## Comandos

discord-command-campaign-trial-name = prueba
discord-command-campaign-trial = Prueba dos versiones de una nota privada, una contra otra.
discord-command-campaign-trial-start-name = iniciar
discord-command-campaign-trial-start = Empieza una prueba. Se le dice a la comunidad; el azar decide quién recibe qué versión.
discord-command-campaign-trial-stop-name = terminar
discord-command-campaign-trial-stop = Termina la prueba. Lo contado se queda.
discord-command-campaign-results-name = resultados
discord-command-campaign-results = Lo que ha mostrado una prueba hasta ahora, o que es pronto para decirlo.
discord-command-campaign-effect-name = efecto
discord-command-campaign-effect = Cómo fueron las cosas antes, durante y después de una campaña, por semanas.
discord-command-campaign-option-text-name = texto
discord-command-campaign-option-text = ¿Qué nota? No hace falta donde solo una tiene otras versiones.
discord-command-campaign-option-unasked-name = sin-preguntar
discord-command-campaign-option-unasked = Cuántas personas de cada cien no reciben esa nota. Si no lo dices: 0.
discord-command-campaign-option-measure-name = criterio
discord-command-campaign-option-measure = Lo que decide. No se puede cambiar después.
discord-command-campaign-option-number-name = número
discord-command-campaign-option-number = ¿Qué prueba? Si no lo dices: la más reciente.

trial-measure-changed = mensaje cambiado o borrado
trial-measure-edited = mensaje cambiado
trial-measure-deleted = mensaje borrado
trial-measure-left = mensaje dejado como estaba
trial-measure-disputed = nota considerada un error
trial-measure-again = marcado otra vez en una semana
trial-measure-reported = reportado en una semana

## Lo que leen quienes gestionan

trial-started = **Ha empezado la prueba { $number }:** { $text }. Decide esto: { $measure }. Mira cómo va con `/campaña resultados`.
trial-told-in = Se le dijo a la comunidad en { $channel }.
trial-told-later = Ahora mismo no pude decírselo a la comunidad. Lo sigo intentando, y antes nadie está en la prueba.
trial-tell-them = Aquí no hay ninguna campaña en marcha, o no puedo publicar en su canal. **Por favor, díselo tú a la comunidad,** por ejemplo así:
trial-stopped = **Ha terminado la prueba { $number }.** Todo el mundo lee la nota de siempre. Mira lo que se contó con `/campaña resultados`, hasta que se borren los registros de esas notas.
trial-head = **Prueba { $number }, “{ $text }”** { $running ->
    [yes] está en marcha desde el { $since }.
   *[no] estuvo en marcha del { $since } al { $until }.
}
trial-counted = Decide esto: **{ $measure }**. Cada persona cuenta una vez, por su primera nota. Contadas hasta ahora: { $people }. A la espera de ver qué pasa: { $waiting }.
trial-arm-as-written = el texto de siempre
trial-arm-variant = “{ $called }”
trial-arm-hold-out = ninguna nota
trial-row = **{ $arm }**, { $what }: { $of ->
    [0] nadie todavía
   *[other] { $part } de { $of } personas, es decir, el { $share } % (casi seguro entre { $low } y { $high } %)
}
trial-too-early = **Demasiado pronto para decir** si { $arm } cambia algo. De cada cien personas podría ser cualquier cosa, desde { $low } menos hasta { $high } más. Una diferencia de diez de cada cien suele verse después de unas { $usually } personas.
trial-more = { $unasked ->
    [yes] **Las personas a las que no se preguntó ({ $arm })
   *[no] **Las personas a las que se preguntó con { $arm }
} { trial-did } más a menudo:** { $points } más de cada cien, casi seguro entre { $low } y { $high }.
trial-less = { $unasked ->
    [yes] **Las personas a las que no se preguntó ({ $arm })
   *[no] **Las personas a las que se preguntó con { $arm }
} { trial-did } menos a menudo:** { $points } menos de cada cien, casi seguro entre { $low } y { $high }.
trial-alike = **{ $arm } apenas cambia nada:** como mucho { $most } personas de cada cien, más o menos.
trial-did = { $measure ->
    [edited] cambiaron su mensaje
    [deleted] borraron su mensaje
    [left] dejaron su mensaje como estaba
    [disputed] dijeron que la nota era un error
    [again] tuvieron otro mensaje marcado en una semana
    [reported] tuvieron un reporte en una semana
   *[changed] cambiaron o borraron su mensaje
}
trial-also = -# Solo para mirar, no decide nada: { $measure }: { $rows }
trial-buttons = -# Solo se ve lo que la gente hace con los botones de la nota. Quien cambia o borra a mano cuenta como si hubiera dejado el mensaje como estaba.
trial-untold = **No ha empezado de verdad:** todavía no se le ha dicho a la comunidad, y antes nadie está en ella. Lo sigo intentando, en el canal de la campaña o, si no, en el canal de moderación.
trial-rule = -# Mira tantas veces como quieras: de cien pruebas en las que da igual lo que lea la gente, como mucho cinco llegan a decir que hay una diferencia.
trial-many = -# Esta es aquí la prueba { $number }. Cuantas más empiezas, menos significa cada una: de veinte en las que nada cambia, una puede decir que sí de todos modos.

## Lo que lee la comunidad

trial-explained = **Estamos probando nuestras propias palabras.** Algunas personas reciben del bot una nota privada que les pide pensar otra vez un mensaje.{ $others ->
    [0] { "" }
   *[other] { " " }Desde hoy esa nota llega en distintas versiones. El azar decide quién lee cuál: nadie puede verlo ni elegirlo.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }{ $unasked } de cada cien personas, elegidas al azar, no reciben por ahora esa nota, si lo único que iba a pasar era una pregunta amable. Las amenazas, alguien en peligro y todo lo que cuenta en contra de alguien se tratan como siempre.
} Contamos lo que pasa después: cuántos mensajes se cambian, de cuántas notas se dice que son un error, y cuántas personas reciben otra nota así o un reporte en una semana. Miramos estos números, nunca quién fue. Nada más cambia: las reglas, los reportes y los derechos de cada persona quedan como están. ¿Preguntas? Habla con el equipo de moderación.
trial-discover = **Está en marcha una prueba de nuestras propias palabras.** El azar decide qué versión de la nota privada del bot lee cada persona{ $unasked ->
    [0] .
   *[other] , o si recibe alguna.
} Contamos lo que pasa después y miramos los números, nunca quién fue.

## /campaign effect

effect-head = **{ $title }: antes, durante y después**
effect-week = { $phase ->
    [before] antes
    [during] durante
   *[after] después
}, semana desde { $at }: { $prompts } notas por cada 1000 mensajes, { $changed } cambiados, { $reports } reportes, { $strikes } faltas
effect-per-cent = { $share } %
effect-during-too-early = **Demasiado pronto para decirlo.** Hacen falta al menos dos semanas enteras antes del comienzo y dos mientras está en marcha.
effect-during-lower = **En cada semana de la campaña el bot intervino menos que en cualquier semana de antes.**
effect-during-higher = **En cada semana de la campaña el bot intervino más que en cualquier semana de antes.**
effect-during-mixed = **Ningún cambio claro:** las semanas de la campaña quedan entre las de antes.
effect-after-too-early = Es pronto para decir algo de las semanas de después.
effect-after-lower = Después, cada semana quedó por debajo de todas las de antes.
effect-after-higher = Después, cada semana quedó por encima de todas las de antes.
effect-after-mixed = Las semanas de después quedan entre las de antes.
effect-other-rules = **Cuidado:** en estas semanas cambiaron las reglas, el modelo o lo que el bot puede hacer aquí. Así que no se midieron igual.
effect-honest = -# Esto pone semanas una al lado de otra. No puede mostrar que la campaña fuera la causa: las vacaciones, la gente nueva y otras reglas también cambian cosas, y después de semanas malas a menudo todo mejora solo. Lo que consigue preguntar por sí mismo solo lo puede mostrar una prueba que deje a personas sin preguntar: `/campaña prueba iniciar`.
effect-nothing = Aquí no se leyó nada en las semanas alrededor de esta campaña.

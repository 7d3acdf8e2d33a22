# Si el filtro acierta en una comunidad, y qué habrían hecho ahí otras reglas.

cli-backtest = Compara otras reglas con las que están en vigor, sobre lo que consta. No se cambia nada.
cli-backtest-community = La comunidad, tal como consta, por ejemplo discord:123.
cli-backtest-rules = Un archivo TOML con las reglas que probar. Por defecto: las reglas en vigor.
cli-backtest-limit = Una categoría y la puntuación desde la que hay avisos, por ejemplo bullying=0.92. Se puede dar varias veces.
cli-backtest-days = Los últimos días que mirar; los anteriores cuentan solo para las faltas.
cli-backtest-head = { $of ->
    [0] De los últimos { $days } días no consta nada.
    [one] Consta un mensaje de los últimos { $days } días. En vigor: { $now }. Comparado: { $proposed }.
   *[other] Constan { $of } mensajes de { $authors ->
        [one] una persona
       *[other] { $authors } personas
    } de los últimos { $days } días. En vigor: { $now }. Comparado: { $proposed }.
}
cli-backtest-kind = mensajes que llevan a
cli-backtest-before = en vigor
cli-backtest-after = comparado
cli-backtest-changed = { $touched ->
    [0] No habría sido distinto para nadie.
    [one] Para una persona habría sido distinto: { $milder } veces más suave, { $harder } veces más duro.
   *[other] Para { $touched } personas habría sido distinto: { $milder } veces más suave, { $harder } veces más duro.
}
cli-backtest-spared = De lo que habría sido más suave, la gente había visto { $wrong } como error y { $right } como acierto.
cli-backtest-unseen = Solo se ve una parte de: { $labels }. Los mensajes por debajo del límite de su momento no se guardan.
backtest-kind-nudge = un aviso privado
backtest-kind-hold = un mensaje quitado
backtest-kind-return_text = un texto devuelto
backtest-kind-tip = un consejo
backtest-kind-campaign_message = unas palabras amables para el canal
backtest-kind-add_strike = una falta
backtest-kind-escalate = una llamada al equipo de moderación
backtest-kind-restrict = una propuesta de restricción
backtest-kind-timeout = una propuesta de aislamiento temporal

backtest-two-rules = Hay una plantilla y un archivo de reglas. Da solo una de las dos cosas.
backtest-no-label = “{ $seen }” no es un límite. Escribe una categoría de estas reglas y un número, por ejemplo bullying=0.92. Hay: { $known }.
tune-stale = El límite ha cambiado desde que se propuso esto. Pregunta otra vez con `/ajustar`.
question-own = Este mensaje lo escribiste tú, así que responde otra persona.
question-gone = Ya no consta nada de este mensaje, así que no hay nada que responder.
tune-no-limit = Aquí las reglas no dan avisos por { $label }. Elige otra categoría.

## Comandos en Discord

discord-command-tune-name = ajustar
discord-command-tune = Mira con qué frecuencia aciertan aquí los avisos y qué límite iría bien.
discord-command-readiness-name = preparación
discord-command-readiness = Mira si el bot se ha ganado que lo activen aquí.
discord-command-backtest-name = probar-reglas
discord-command-backtest = Mira qué habrían hecho aquí otras reglas. No se cambia nada.
discord-command-stats-name = estadísticas
discord-command-stats = Mira lo que ha hecho el bot aquí hace poco, en números y como imagen.
proof-label-name = tema
proof-wanted-name = meta
proof-wanted = De cien avisos, ¿cuántos tienen que acertar? Si no lo dices: 80.
proof-days-name = días
tune-label = ¿Avisos de qué categoría?
backtest-rules-name = reglas
backtest-rules = Las reglas que probar. Si no lo dices: las que están en vigor.
backtest-label = Una categoría cuyo límite cambiar.
backtest-limit-name = límite
backtest-limit = Desde qué puntuación hay avisos por ella, por ejemplo 0.9.
backtest-days = Los últimos días que mirar. Si no lo dices: 30.
backtest-what = Elige reglas que probar, o una categoría junto con un límite.
stats-days = Los últimos días que mirar. Si no lo dices: una semana.
stats-days-7 = una semana
stats-days-28 = cuatro semanas

## /tune

tune-head = **Los avisos por { $label }** salen desde una puntuación de { $now }. Así de a menudo acertaron, según lo que la gente de aquí decidió en los últimos 90 días:
tune-row = desde { $at }: **{ $share } %** de aciertos (de { $low } a { $high } %). Se miraron { $looked } de { $of }.
tune-kept = Se queda el { $kept } % de los aciertos.
tune-blind = Del { $blind } % de ellos nadie miró ni uno, así que podrían ser todos aciertos o todos errores.
tune-together = Todos estos márgenes son correctos a la vez en 95 de cada 100 comunidades.
tune-too-early = **Demasiado pronto.** La gente ha decidido sobre { $looked } de estos avisos, y no basta para proponer un límite. Decidan casos, o esperen.
tune-nowhere = **Ningún límite sirve.** Desde ninguna puntuación parece que los avisos acierten { $wanted } veces de cada cien. Decididos por personas: { $looked } avisos.
tune-proposal = { $same ->
    [yes] **El límite está bien.**
   *[no] **Propuesta: { $at }.**
} { $proven ->
    [yes] Está demostrado que acierta { $wanted } veces de cada cien o más.
   *[no] Parece que acierta { $wanted } veces de cada cien, y eso todavía no está demostrado.
} Según { $looked } respuestas que no influyeron en elegirlo: de { $low } a { $high } %.
tune-effect = En los últimos 30 días, { $milder } de los { $of } mensajes que constan se habrían tratado con más suavidad, y { $harder } con menos.
tune-spared = De estos, la gente había visto { $wrong } avisos como error y { $right } como acierto.
tune-apply = Poner { $at } en vigor
tune-why = avisos por { $label } desde una puntuación de { $at }, como propuso /ajustar
tune-done = **En vigor.** Los avisos por { $label } salen desde una puntuación de { $at }; antes era { $seen }. Se le dice al canal de moderación.
tune-words = Palabras que están mucho más a menudo donde un aviso fue un error, y en cuántos de cuántos: { $words }. Contado ahora mismo en textos que todavía se guardan. Si una de ellas es inofensiva aquí, quien gestiona el servidor puede permitirla: `/palabras permitir`.
tune-limits-of-this = -# Los mensajes por debajo del límite no se guardan. Por eso nadie puede decir cuánto de todo lo que duele se encontró, ni qué haría un límite más bajo.

## /readiness

ready-head = { $prompts ->
    [0] En los últimos 90 días **no se observó ningún aviso** que darían estas reglas.
    [one] **Se observó un aviso** en los últimos 90 días. El equipo de moderación respondió sobre { $answered }.
   *[other] **Se observaron { $prompts } avisos** en los últimos 90 días. El equipo de moderación respondió sobre { $answered }.
}
ready-share = **El { $share } %** se quería (de { $low } a { $high } %).
ready-too-early = **Demasiado pronto para decirlo.** Sigan observando. Hacen falta al menos { $left } respuestas más.
ready-not-yet = **Todavía no.** Puede que sea lo bastante bueno, y las respuestas lo dejan abierto. Sigan observando: hacen falta al menos { $left } respuestas más.
ready-ready = **Listo.** Puedes activarlo con `/kindness configurar`.
ready-not-like-this = **Así no.** Se quieren menos de { $needed } de cada cien. Sube primero los límites: mira `/ajustar`.
ready-rule = -# La regla: está listo cuando incluso el extremo bajo del margen es { $needed } % o más. Puedes mirar tantas veces como quieras: en 95 de cada 100 comunidades el margen es correcto todas las veces.

## /backtest

backtest-head = { $of ->
    [0] Aquí no consta nada de los últimos { $days } días.
    [one] Consta **un mensaje** de los últimos { $days } días. Las reglas en vigor, y { $proposed }:
   *[other] Constan **{ $of } mensajes** de { $authors ->
        [one] una persona
       *[other] { $authors } personas
    } de los últimos { $days } días. Las reglas en vigor, y { $proposed }:
}
backtest-row = { $kind }: { $before } → **{ $after }**
backtest-milder = más suave: { $link }
backtest-harder = más duro: { $link }

## /stats

stats-head = Se leyeron **{ $seen } mensajes** en los últimos { $days } días.
stats-prompted = El bot intervino en { $n } ({ $of_thousand } de cada mil).
stats-held = Quitó { $n } ({ $of_thousand } de cada mil).
stats-strikes = Contó { $n } en contra de alguien ({ $of_thousand } de cada mil).
stats-escalated = Llamó al equipo de moderación por { $n } ({ $of_thousand } de cada mil).
stats-disputed = De { $n } se dijo que era un error ({ $of_thousand } de cada mil).
stats-unsupported = { $n } estaban en un idioma en el que nadie lo ha medido ({ $of_thousand } de cada mil).
stats-unread = { $n } eran demasiado largos para leerlos hasta el final ({ $of_thousand } de cada mil).
stats-overturned = El equipo de moderación miró { $n } decisiones y vio que el **{ $share } %** eran errores (de { $low } a { $high } %).
stats-bars = Con qué frecuencia intervino el bot, por mes y día: { $bars }.

## Preguntas sobre lo que solo se observó

question-start = { $n ->
    [one] Responder una pregunta
   *[other] Responder { $n } preguntas
}
question-head = **¿Habrías querido aquí un aviso?** { $left ->
    [0] Esta es la última pregunta.
    [one] Después viene una más.
   *[other] Después vienen { $left } más.
}
question-about = En { $link } se vio: { $labels }. Solo lo ves tú.
question-words-gone = Lo que decía ya no se guarda. Sigue el enlace para leerlo.
question-none = **Gracias.** Hoy no hay más preguntas. `/preparación` dice qué muestran las respuestas.
question-taken = Mientras tanto otra persona respondió esta.
question-yes = Sí
question-no = No
question-unsure = No lo sé

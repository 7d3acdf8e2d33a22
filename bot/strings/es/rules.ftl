# Las reglas de una comunidad: mostradas, comparadas y cambiadas en Discord.

rules-no-field = Estas reglas no tienen ningún ajuste “{ $key }”. Elige uno de los que se sugieren mientras escribes.
rules-stale = Las reglas han cambiado desde que viste esto. Pregunta otra vez y verás la diferencia con lo que está en vigor ahora.
rules-no-version = Aquí no hay esa versión de las reglas. Elige una de las que se sugieren mientras escribes.
rules-same-versions = Son la misma versión. Elige dos distintas.

## Comandos

discord-command-rules-name = reglas
discord-command-rules = Mira y cambia las reglas que sigue el bot aquí.
discord-command-rules-show-name = ver
discord-command-rules-show = Mira las reglas en vigor, con palabras sencillas.
discord-command-rules-preset-name = plantilla
discord-command-rules-preset = Toma otras reglas ya hechas. Antes ves la diferencia.
discord-command-rules-set-name = cambiar
discord-command-rules-set = Cambia un número. Antes ves la diferencia.
discord-command-rules-diff-name = comparar
discord-command-rules-diff = Mira en qué se diferencian dos versiones de las reglas.
discord-command-rules-revert-name = volver
discord-command-rules-revert = Vuelve a una versión anterior. Antes ves la diferencia.
rules-option-name-name = nombre
rules-option-name = ¿Qué reglas ya hechas?
rules-option-what-name = qué
rules-option-what = ¿Qué límite, o qué número de los escalones? Escribe unas letras.
rules-option-value-name = valor
rules-option-value = El valor nuevo: un número como 0.9, o “nunca” para un límite.
rules-option-before-name = antes
rules-option-before = La versión anterior.
rules-option-after-name = después
rules-option-after = La versión posterior. Si no lo dices: la que está en vigor.
rules-option-version-name = versión
rules-option-version = ¿A qué versión volver?

## Lo que está en vigor

rules-head = **{ $preset }** ({ $version })
rules-mode = Modo: { $mode }
rules-since = En vigor desde el { $at }, por { $who }.
rules-nobody = Aquí nadie ha cambiado las reglas todavía.
rules-limits = El modelo da puntuaciones de 0 a 1. Qué pasa desde qué puntuación:
rules-limit-nudge-at = aviso
rules-limit-strike-at = falta
rules-limit-hold-at = se quita
rules-limit-escalate-at = moderación
rules-limit-zero-tolerance-at = se quita siempre
rules-limit-strike-weight = peso de una falta
rules-ladder = Cuando se suman faltas (después de { $days } días cada una cuenta la mitad):
rules-then-stern = un aviso más firme
rules-then-escalate = se llama al equipo de moderación
rules-then-restrict = se propone una restricción
rules-then-timeout = se propone un aislamiento temporal
rules-then-stern-from = desde { $at }: los avisos son más firmes
rules-then-escalate-from = desde { $at }: se llama al equipo de moderación
rules-then-restrict-from = desde { $at }: se pregunta al equipo de moderación si quitar { $feature ->
    [links] los enlaces
    [attachments] las imágenes y los archivos
    [streaming] la transmisión
   *[voice] los canales de voz
} durante { $span }. Discord no puede hacer solo eso: se le ofrece un aislamiento temporal de una hora como mucho
rules-then-timeout-from = desde { $at }: se pregunta al equipo de moderación por un aislamiento temporal de { $span }
rules-rung-at = desde qué peso
rules-rung-seconds = cuántos segundos
rules-step = escalón { $n } ({ $what })
rules-hours = { $n ->
    [one] una hora
   *[other] { $n } horas
}
rules-minutes = { $n ->
    [one] un minuto
   *[other] { $n } minutos
}
rules-field-preset = Reglas ya hechas
rules-field-prompts-per-day = Veces que el bot habla a una persona en un día, como mucho
rules-field-half-life-days = Días después de los que una falta cuenta la mitad
rules-field-tip-every-days = Días sin decir nada antes de que alguien reciba un consejo
rules-field-campaign-every-days = Días sin decir nada antes de un mensaje amable al canal
rules-field-profanity-tip-at = Un consejo sobre palabrotas desde
rules-field-unsupported = Un idioma en el que no se ha probado el bot
rules-field-unsupported-at = En un idioma así, palabras duras desde
rules-field-unread = Un mensaje demasiado largo para leerlo hasta el final
rules-value-note = se cuenta
rules-value-escalate = se llama al equipo de moderación
rules-words = Palabras propias: { $allow } permitidas, { $deny } que no se quieren (`/palabras lista`).
rules-never = nunca
rules-nothing = nada

## Lo que cambiaría

rules-difference = **Esto cambiaría.** Nada está en vigor hasta que pulses el botón.
rules-compared = **De** { $before } **a** { $after }:
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = ahora · { $at } UTC · { $who } · { $version }
rules-alike = Dicen lo mismo: como mucho cambia el modo.
rules-already = **Las reglas ya lo dicen así.** No ha cambiado nada.
rules-label-gone = ya no tiene consecuencias
rules-label-new = nuevo: { $limits }
rules-ladder-changed = Escalón { $n }: { $before } → **{ $after }**
rules-words-added-allow = Permitidas desde entonces:
rules-words-removed-allow = Ya no permitidas:
rules-words-added-deny = Desde entonces no se quieren:
rules-words-removed-deny = Ya no están en la lista de lo que no se quiere:
rules-and-more = { $n ->
    [one] … y una línea más, en el archivo.
   *[other] … y { $n } líneas más, en el archivo.
}
rules-unseen = -# Los mensajes por debajo del límite no se guardan, así que nadie puede decir cuántos más encontraría uno más bajo. `/probar-reglas` dice qué habrían hecho otras reglas con lo que consta.
rules-apply = Poner en vigor
rules-done = **En vigor.** Al canal de moderación se le dice quién cambió qué:

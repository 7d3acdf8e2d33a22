# La sala de práctica en el navegador. Lo que en ella es de verdad: la evaluación, las reglas, los avisos, los casos.

## Errores de lo que se intentó

practice-too-long = Es demasiado largo para esta sala. Acórtalo a { $longest } caracteres o menos.
practice-room-full = En esta sala ya hay { $most } mensajes. Empieza de nuevo abajo y tendrás una vacía.
practice-no-place = Todas las salas de práctica están ocupadas. Por favor, vuelve en unos minutos.
practice-no-span = No pueden pasar tantos días de una vez ({ $seen }). Usa uno de los botones.

## La página

console-practice-title = Sala de práctica
console-practice-lead = Escribe como quien quieras y mira qué pasa: qué se le pregunta a quien escribió, qué leen los demás, qué decide el equipo de moderación. La evaluación es de verdad, la gente no. Nada de lo que escribas aquí se guarda.
console-practice-jump = Partes de esta página
console-practice-jump-chat = Chat
console-practice-jump-desk = Moderación
console-practice-jump-rules = Reglas
console-practice-open = { $n } por decidir
console-practice-chat = El chat
console-practice-log = Mensajes, el más reciente al final
console-practice-desk = El lado de moderación
console-practice-desk-about = Los miembros no ven esto. Aquí moderas tú: decide como lo harías.
console-practice-over = ¿Has terminado?
console-practice-over-about = Cierra la página, y la sala se recoge sola. O empieza otra vez con una vacía.
console-practice-fresh = Empezar de nuevo
console-practice-fresh-lesson = Empezar la lección
console-practice-back = Volver a la sala
console-practice-welcome = Todavía nadie ha escrito nada.
console-practice-welcome-about = Pulsa “Reproducir” para ver una tarde en el chat de una banda del colegio, o escribe algo tú abajo. ¿Estás con una clase? Hay una lección de unos veinte minutos, con cosas para probar y para hablar.
console-practice-welcome-lesson = Sigue la lección de arriba, o escribe abajo lo que quieras.
console-practice-lesson-start = Hacer la lección

## La conversación grabada

console-practice-replay = La conversación grabada
console-practice-replay-title = { $title }
console-practice-play = Reproducir
console-practice-pause = Pausa
console-practice-step = Un paso
console-practice-speed = Velocidad
console-practice-times = por { $n }
console-practice-progress = { $said } de { $total } mensajes
console-practice-soon = Dentro de un momento, { $who } va a { $choice ->
    [edit] cambiar el mensaje
    [delete] borrar el mensaje
    [keep] dejar el mensaje como está
   *[mistake] decir que esto es un error
}. Puedes elegir tú antes.

## Un mensaje

console-practice-answers = En respuesta a { $who }:
console-practice-edited = (cambiado)
console-practice-deleted = { $who } ha borrado este mensaje.
console-practice-held = Retenido: solo { $who } y el equipo de moderación pueden verlo.
console-practice-did = Lo que hizo el bot
console-practice-did-nudge = pidió que se piense otra vez
console-practice-did-hold = retenido
console-practice-did-tip = consejo
console-practice-did-add_strike = falta
console-practice-did-escalate = se llamó a moderación
console-practice-did-restrict = restricción propuesta
console-practice-did-timeout = aislamiento propuesto
console-practice-would = El bot solo observa. Haría esto:
console-practice-would-nudge = pedir a quien lo escribió que lo piense otra vez
console-practice-would-hold = retener el mensaje
console-practice-would-return_text = devolver el texto
console-practice-would-tip = mostrar un consejo
console-practice-would-campaign_message = mostrar un mensaje amable
console-practice-would-add_strike = contar una falta
console-practice-would-escalate = llamar al equipo de moderación
console-practice-would-restrict = proponer una restricción
console-practice-would-timeout = proponer un aislamiento temporal
console-practice-unmeasured = En este idioma nadie ha medido la evaluación, así que nunca dice que este mensaje esté limpio. Prueba en inglés.
console-practice-capped = Esta vez no hay aviso: a { $who } ya se le habló { $most } veces hoy, y es suficiente. Deja pasar un día y volverá a haber avisos.
console-practice-only = Solo { $who } ve esto
console-practice-everybody = Todo el mundo ve esto
console-practice-cleared = El equipo de moderación no encontró nada malo. { $who } no tiene que hacer nada.
console-practice-chose = { $who } eligió: { $choice ->
    [edit] cambiarlo
    [delete] borrarlo
    [keep] dejarlo
   *[mistake] esto es un error
}.
console-practice-heard-open = El equipo de moderación lo va a mirar.
console-practice-heard-taken = Alguien del equipo de moderación lo está mirando.
console-practice-heard-upheld = El equipo de moderación le dio la razón al bot.
console-practice-heard-overturned = El equipo de moderación vio que fue un error.
console-practice-heard-appealed = Lo va a mirar una segunda persona.
console-practice-heard-appeal_taken = Una segunda persona lo está mirando.
console-practice-heard-closed = Una segunda persona también le dio la razón al bot.
console-practice-still = Lo que todavía puede hacer { $who }
console-practice-new-text = { $who } escribe en su lugar:
console-practice-answer = Responder
console-practice-answer-of = al mensaje de { $who }
console-practice-answer-not = No responder

## Escribir

console-practice-as = Escribir como
console-practice-text = Tu mensaje
console-practice-send = Enviar

## Por qué

console-practice-why = ¿Por qué?
console-practice-why-of = Sobre el mensaje de { $who }
console-practice-why-open = Mostrar los motivos
console-practice-why-title = Por qué, sobre un mensaje de { $who }
console-practice-why-nothing = No se encontró nada que merezca aquí una línea: todas las puntuaciones están por debajo de 0,05.
console-practice-why-clean = No se alcanzó ninguna regla, así que no se hizo nada.
console-practice-why-facts = Leído como { $language } por { $model }, con las reglas { $rules }. Las palabras marcadas fueron las que más pesaron en la puntuación más alta.
console-practice-why-unmeasured = Leído como “{ $language }”, un idioma en el que nadie ha medido la evaluación: estas puntuaciones son solo lo que encontró una lista de palabras.
console-practice-limit = { $step ->
    [nudge_at] aviso
    [strike_at] falta
    [hold_at] retenido
   *[escalate_at] moderación
} desde { $at }
console-practice-limit-none = sin límite en estas reglas

## El lado de moderación

console-practice-strikes = Faltas
console-practice-strikes-caption = Lo que pesan ahora las faltas de cada miembro, y lo que queda de ellas más tarde
console-practice-strikes-who = Miembro
console-practice-strikes-now = ahora
console-practice-strikes-month = en un mes
console-practice-strikes-months = en tres
console-practice-no-strikes = Nadie tiene ninguna. Una falta cuenta, y se desvanece sola.
console-practice-pass = Deja pasar el tiempo:
console-practice-pass-day = un día
console-practice-pass-week = una semana
console-practice-pass-month = un mes
console-practice-cases = Casos
console-practice-no-case = No hay nada que decidir. Un caso llega aquí cuando alguien puede salir dañado, o cuando quien escribió dice que el bot se equivocó.
console-practice-urgent = urgente
console-practice-because = Porque
console-practice-disputed = { $who } dice que esto es un error. Hasta que decidas, no cuenta.
console-practice-second = Es una apelación, así que la decide la segunda persona de moderación.
console-practice-proposes-restrict = Se propone quitarle una función durante un tiempo. Solo puede hacerlo una persona.
console-practice-proposes-timeout = Se propone un aislamiento temporal. Solo puede ponerlo una persona.
console-practice-moderator = Moderación { $n }

## Las reglas

console-practice-rules = ¿Y si las reglas fueran otras?
console-practice-rules-about = Elige unas reglas ya hechas o mueve un límite. Todo lo escrito arriba se decide de nuevo con las puntuaciones que tuvo; nada se evalúa otra vez, y nada cambia en la sala hasta que uses las reglas.
console-practice-preset = Reglas ya hechas
console-practice-preset-school = Escuela
console-practice-preset-community = Comunidad
console-practice-preset-gaming = Juegos
console-practice-preset-support = Personas que buscan ayuda
console-practice-mode = Lo que puede hacer el bot
console-practice-mode-observe = Solo observar
console-practice-mode-nudge = Pedir que se piense otra vez
console-practice-mode-hold = Pedirlo, y retener mensajes
console-practice-sliders-about = Una puntuación de 0,80 significa que unos ocho de cada diez mensajes así merecen ese nombre. Los límites más bajos encuentran más, y se equivocan más a menudo.
console-practice-more-limits = Más límites
console-practice-step-nudge-at = Pedir desde
console-practice-step-strike-at = Falta desde
console-practice-step-hold-at = Retener desde
console-practice-step-escalate-at = Llamar a moderación desde
console-practice-never = nunca
console-practice-use = Usar estas reglas desde ahora
console-practice-try = Mostrar el efecto
console-practice-effect = Lo que sería distinto
console-practice-effect-none = Todavía no se ha escrito nada. Escribe algo, o reproduce la conversación.
console-practice-effect-sum = { $n ->
    [0] Hasta ahora nada sería distinto.
    [one] Un mensaje de { $of } se trataría de otra manera.
   *[other] { $n } mensajes de { $of } se tratarían de otra manera.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = Hasta ahora:
console-practice-after = Entonces:
console-practice-nothing = nada

## Lo que se dice de lo que se hizo

console-practice-told-waiting = Ahora mismo hay mucho que evaluar. Tu mensaje está ahí, y se mira en un momento.
console-practice-told-time = Ha pasado el tiempo. Mira las faltas: se han desvanecido.
console-practice-told-rules = Estas reglas valen desde ahora.

## La lección

console-practice-lesson = La lección
console-practice-lesson-done = { $n } de { $of } pasos hechos
console-practice-lesson-ticked = Hecho:
console-practice-lesson-talk = Para hablar:
console-practice-lesson-all = Eso era todo. Gracias por tomarte el tiempo. ¿Qué harás distinto mañana?
console-practice-try-as = Que { $who } escriba esto
console-practice-try-greet = ¿alguien tiene la tarea para mañana?
console-practice-try-swear = este nivel es dificilísimo, qué mierda
console-practice-try-hurt = eres un perdedor, nadie te quiere aquí
console-practice-lesson-greet = Di algo normal
console-practice-lesson-greet-do = Elige quién eres debajo del chat y escribe algo amable o aburrido. No pasa nada, y no se guarda nada: así es con casi todos los mensajes.
console-practice-lesson-greet-talk = ¿Te molestaría que un programa lea lo que se escribe? ¿Qué querrías saber de él antes?
console-practice-lesson-swear = Di una palabrota sobre una cosa
console-practice-lesson-swear-do = Quéjate con palabrotas de un juego, de un autobús, del clima. Abre “¿Por qué?” debajo del mensaje: la palabra se nota, y no es acoso.
console-practice-lesson-swear-talk = ¿Cuándo le hace daño a alguien una palabrota, y cuándo es solo una palabra?
console-practice-lesson-hurt = Mira qué se le pregunta a quien escribe
console-practice-lesson-hurt-do = Ahora escribe algo que dolería si alguien te lo dijera a ti. La pregunta que llega solo la ve quien lo escribió. Léela como si fuera para ti.
console-practice-lesson-hurt-talk = ¿Es amable la pregunta? ¿Te haría parar un momento, o te daría rabia?
console-practice-lesson-change = Cámbialo
console-practice-lesson-change-do = Elige “Cambiarlo y enviarlo otra vez”, y di lo que de verdad querías decir sin la parte que duele.
console-practice-lesson-change-talk = ¿Qué dijo la segunda versión que no decía la primera?
console-practice-lesson-mistake = Di que el bot se equivoca
console-practice-lesson-mistake-do = Escribe otra vez algo que duela, y elige “Esto es un error”. El caso va a personas, y nada cuenta hasta que una de ellas lo haya mirado.
console-practice-lesson-mistake-talk = Piensa en una broma de tu grupo que un programa entendería mal. ¿Qué tendría que saber una persona para entenderla bien?
console-practice-lesson-judge = Modera tú
console-practice-lesson-judge-do = Mira el caso en el lado de moderación: las palabras, el motivo, lo que dice quien lo escribió. Después decide. Puedes deshacerlo.
console-practice-lesson-judge-talk = ¿Decidió todo el mundo lo mismo en la sala? ¿Qué sería justo para quien lo escribió, y para quien lo leyó?
console-practice-lesson-fade = Deja pasar el tiempo
console-practice-lesson-fade-do = Ahora alguien tiene una falta. Deja pasar un mes con los botones del lado de moderación, y mira qué queda de ella.
console-practice-lesson-fade-talk = ¿Por qué debería desvanecerse un error? ¿Hay alguno que no debería?
console-practice-lesson-rules = Cambia las reglas
console-practice-lesson-rules-do = Ve a las reglas al final de la página. Elige las de juegos y después las de la escuela, mira qué sería distinto, y usa las que querrías en tu clase.
console-practice-lesson-rules-talk = ¿Quién debería decidir qué reglas valen en una clase? ¿Qué pusiste tú distinto de los demás?

## Cuando no hay sala

console-practice-gone-away = Tu sala de práctica se recogió
console-practice-gone-away-do = Nadie la había usado desde hacía un rato, y otras personas necesitaban el sitio. No se guardó nada de ella. Puedes tener una nueva enseguida.
console-practice-gone-full = Todas las salas de práctica están ocupadas
console-practice-gone-full-do = Hay más gente practicando que salas. Por favor, prueba otra vez en unos minutos.
console-practice-gone-open = Abrir una sala nueva

## kindness demo

cli-demo-web = Ábrela en el navegador, o en esta terminal.
cli-demo-port = El puerto de la página en el navegador. Por defecto: uno que esté libre.
cli-demo-browser = Si abrir la página en un navegador.
cli-demo-check = Pide la página una vez, dice qué llegó y termina. Por defecto: donde no hay terminal, y en CI.
cli-demo-open =
    La sala de práctica está abierta en { $address }
    Solo esta máquina llega a ella, y no se guarda nada. Ctrl+C la termina.
cli-demo-checked = { $address } responde en { $seconds } s: { $title }
practice-not-there = La sala de práctica no responde como debería ({ $status }). Ejecuta `kindness doctor`, que dice qué está roto.

# Lo que el equipo de moderación puede hacer en una tarjeta y lo que lee de ella.

## Errores de un paso

case-hand-oneself = Este caso ya lo tienes tú. Elige a otra persona.
case-hand-author = Este caso trata de un mensaje suyo. Elige a otra persona del equipo de moderación.
case-hand-second = Esa persona ya decidió este caso. Una apelación la decide una segunda persona, así que elige a otra.
case-removed = Ya se quitó por este caso.
case-no-record = Ya no consta nada de lo que trata este caso, así que aquí no se puede hacer nada con él.

## En una tarjeta

discord-button-words = Mostrar las palabras
discord-button-before = Lo que se dijo antes
discord-button-warn = Dar una advertencia
discord-button-remove = Quitarlo
discord-button-note = Dejar una nota
discord-menu-timeout = Es correcto, y aislar durante …
discord-menu-hand = Pasárselo a …
discord-length-minutes-10 = 10 minutos
discord-length-hour = 1 hora
discord-length-hours-6 = 6 horas
discord-length-day = 1 día
discord-length-days-3 = 3 días
discord-length-week = 1 semana
discord-length-weeks-4 = 4 semanas
discord-length-other = { $minutes } min
discord-step-hand = { $at }: { $who } se lo pasó a { $to }.
discord-step-warn = { $at }: { $who } dio una advertencia por ello.
discord-step-remove = { $at }: { $who } hizo que se quitara.
discord-step-timeout = { $at }: { $who } dijo que va contra las reglas y aisló temporalmente a quien lo escribió ({ $length }).
discord-handed = Ahora el caso lo tiene { $to }. Por favor, díselo: el bot no escribe a nadie fuera del canal de moderación.
discord-handed-to-you = { $to }: { $who } te ha pasado este caso.
discord-card-blurred = Aquí las notas y los reportes no se muestran sin pedirlos. “Mostrar las palabras” lo muestra todo, y solo a ti.

## Formularios

discord-form-warn = Dar una advertencia
discord-form-warn-why = ¿Por qué esta advertencia?
discord-form-warn-hint = Habla de lo que hizo, no de cómo es
discord-form-warn-note = Lo lee quien recibe la advertencia, y puede pedir que lo mire otra persona.
discord-form-remove = Quitarlo
discord-form-remove-why = ¿Por qué? (puedes dejarlo vacío)
discord-form-remove-hint = Para el resto del equipo de moderación
discord-form-remove-note = No se puede volver a poner. Quien lo escribió recibe su texto en privado.
discord-form-note = Dejar una nota
discord-form-note-why = ¿Qué debería saber el equipo?
discord-form-note-hint = Tan corto como quieras
discord-form-note-note = El equipo de moderación la ve con el caso. Quien escribió el mensaje no.
discord-form-timeout = Aislamiento: { $length }
discord-form-timeout-why = ¿Por qué? (puedes dejarlo vacío)
discord-form-timeout-hint = Para el resto del equipo de moderación
discord-form-timeout-note = Empieza cuando envíes esto. “Deshacer” lo termina.
discord-form-judge-why = ¿Por qué?
discord-form-judge-hint = Basta una frase corta
discord-form-judge-note = Moderación lo lee en la tarjeta. Por favor, no repitas las palabras de las que se trata.
discord-menu-why = Decidir, y decir por qué …
discord-why-right-hurts = Busca hacerle daño a alguien
discord-why-right-scares = Asusta o amenaza a alguien
discord-why-right-group = Va contra lo que alguien es
discord-why-right-goes-on = No es la primera vez
discord-why-right-words = Otro motivo por el que no está bien …
discord-why-wrong-joke = Una broma que todo el mundo comparte
discord-why-wrong-quoted = Solo se cita, o se habla en contra
discord-why-wrong-nobody = No trata de una persona
discord-why-wrong-usual = Aquí esas palabras están bien
discord-why-wrong-words = Otro motivo por el que está bien …

## Lo que se dijo antes

discord-before-head = **Lo que se dijo antes.** Solo lo ves tú, y el bot no guarda nada de ello.
discord-before-this = **➡ { $who }, { $at }: de esto trata el caso**
discord-before-other = { $who }, { $at }
discord-before-wordless = (sin palabras, o solo una imagen o un archivo)
discord-before-deleted = **➡ Aquí estaba aquello de lo que trata el caso. Ya no está.**
discord-before-none = Antes de eso no se dijo nada.

## Reportes

discord-report-track = -# De los otros { $decided } reportes de los últimos 30 días de quien reportó esto, { $fine ->
    [0] todos estaban justificados.
    [one] uno era sobre algo que estaba bien.
   *[other] { $fine } eran sobre algo que estaba bien.
 } Esto se cuenta ahora y no se guarda en ningún sitio. No dice nada de este reporte.

## Lo que una comunidad ajusta de su moderación

discord-command-desk-blur-name = ocultar
discord-command-desk-blur = Si las palabras de un caso se muestran solo a quien las pide.
discord-desk-blurred = Las palabras quedan ocultas: un caso se las muestra solo a quien pulsa “Mostrar las palabras”.
discord-command-desk-reasons-name = motivos
discord-command-desk-reasons = Si quien decide un caso tiene que decir siempre por qué.
discord-desk-reasons = Quien decide un caso tiene que decir por qué.
discord-desk-no-reasons = Quien decide un caso puede decir por qué, y no tiene que hacerlo.
discord-desk-plain = Las notas y los reportes aparecen con el caso cuando alguien lo mira con `/caso ver`.

## Errores después de un clic

discord-why-missing = Por favor, escribe algo ahí. Sin palabras no se ha hecho nada.
discord-hand-not-moderator = Esa persona no puede moderar aquí, así que no puede tener el caso. Elige a otra del equipo de moderación de este servidor.
discord-remove-may-not = El bot no puede borrar mensajes ahí. Por favor, bórralo tú: { $link }
discord-no-author = No se sabe quién lo escribió, así que no hay a quién hacerle esto.
discord-length-unknown = Esa duración no se puede elegir. Por favor, usa el menú otra vez.
discord-why-unknown = Ese motivo no se puede elegir. Por favor, usa el menú otra vez.
discord-before-nothing = Este caso no trata de un mensaje, así que no hay nada que se dijera antes.
discord-before-gone = El canal ya no está, o el bot ya no lo ve. Por eso no se puede mostrar.
discord-before-closed = El bot no puede leer hacia atrás en ese canal. Por favor, míralo tú ahí.
discord-before-not-you = Tú no puedes leer ese canal, así que el bot no te lo muestra.
discord-timeout-bot-may-not = El bot no puede aislar temporalmente a nadie aquí: le falta el permiso “Aislar temporalmente a miembros”. Quien gestiona el servidor se lo puede dar al rol del bot; hasta entonces puedes hacerlo tú, en el menú de Discord.
discord-remove-not-allowed = Para esto necesitas el permiso “Gestionar mensajes” donde está el mensaje (para el nombre de un hilo, “Gestionar hilos”). Puedes pasarle el caso a alguien que lo tenga.

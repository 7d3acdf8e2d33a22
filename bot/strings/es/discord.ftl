# Lo que dice el bot de Discord, y sus errores por código.

## A quien escribió un mensaje

discord-your-words = { $title ->
    [yes] Sobre el título que elegiste en **{ $server }** [aquí]({ $link }):
    [nick] Sobre el apodo que elegiste en **{ $server }**. Puedes cambiarlo en el menú del servidor, en “Editar perfil de servidor”:
    [passed] Sobre lo que pasaste a otros en **{ $server }** [aquí]({ $link }):
   *[no] Sobre lo que escribiste en **{ $server }** [aquí]({ $link }):
 }
discord-your-place = { $title ->
    [yes] Se trata del título que elegiste en **{ $server }** [aquí]({ $link }).
    [nick] Se trata del apodo que elegiste en **{ $server }**. Puedes cambiarlo en el menú del servidor, en “Editar perfil de servidor”.
    [passed] Se trata de lo que pasaste a otros en **{ $server }** [aquí]({ $link }).
   *[no] Se trata de lo que escribiste en **{ $server }** [aquí]({ $link }).
 }
discord-a-server = un servidor
discord-text-back = Esto es lo que escribiste. El mensaje ya no está.
discord-words-gone = Ya no guardamos lo que escribiste.
discord-note = { $who }, hay una nota para ti. Solo tú puedes abrirla.
discord-button-open = Leerla
discord-button-edit = Cambiarlo y enviarlo otra vez
discord-button-delete = Borrarlo
discord-button-discard = Dejarlo estar
discord-button-keep = Dejarlo como está
discord-button-mistake = Esto es un error
discord-button-second = Pedir que lo mire otra persona
discord-button-again = Publicarlo otra vez
discord-button-why = ¿Qué es esto?
discord-button-fewer = Menos de estas
discord-button-unsend = Borrar el mío
discord-what-is-this = Un programa lee los mensajes de este servidor. Cuando uno podría hacerle daño a alguien, le pide a quien lo escribió, y solo a esa persona, que lo mire otra vez. Puede equivocarse: entonces díselo, y lo mirará una persona.
discord-fewer = De acuerdo. Desde ahora te llega como mucho una al día, y ningún consejo.
discord-use-buttons = Gracias por contestar. Somos un programa y no podemos recibir una respuesta en palabras, pero los botones de ese mensaje funcionan: con ellos puedes cambiar lo que escribiste, borrarlo o decir que es un error. Entonces lo mira una persona.
discord-after-prompt = Si esto era una respuesta al mensaje de arriba: usa sus botones. Somos un programa y no podemos recibir una respuesta en palabras.
discord-form-text = Tu nuevo texto
discord-form-only-text = Solo se vuelve a enviar el texto. Las imágenes, los archivos y los stickers de tu mensaje no.
discord-hurts = Esto podría hacerle daño a alguien ({ $label }). No se ha enviado nada.
discord-still = Esto todavía podría hacerle daño a alguien ({ $label }). No se ha enviado nada.
discord-weigh-most = Estas palabras son las que más pesan: { $words }
discord-on-behalf = { $who } escribe:
discord-name-taken-down = (título quitado)
discord-title-deleted = El título se ha quitado.
discord-delete-waits = No se pudo borrar enseguida, y seguimos intentándolo durante un día. Puedes ver [aquí]({ $link }) si ya no está, y borrarlo tú ahí.
discord-delete-failed = No pudimos borrarlo, así que sigue ahí. Puedes borrarlo tú [aquí]({ $link }).
discord-posted-again = Ya está publicado otra vez. Es tuyo: con el botón de abajo puedes borrarlo.
discord-edit-waits = Tu nuevo mensaje no se pudo publicar enseguida, y seguimos intentándolo durante un día. Esto es lo que escribiste:
discord-edit-failed = Tu nuevo mensaje no se pudo enviar. No se ha perdido nada, esto es lo que escribiste:
discord-edit-old-waits = Tu nuevo mensaje ya está publicado. El anterior no se pudo borrar todavía, y seguimos intentándolo durante un día. Puedes ver [aquí]({ $link }) si ya no está, y borrarlo tú ahí.
discord-edit-old-stands = Tu nuevo mensaje ya está publicado. No pudimos borrar el anterior, así que sigue ahí. Puedes borrarlo tú [aquí]({ $link }).
discord-old-stays = El bot no puede borrar mensajes ahí, así que tu mensaje anterior se quedaría junto al nuevo. No se ha enviado nada. Puedes cambiar tu mensaje tú [aquí]({ $link }), con “Editar mensaje”. Esto es lo que escribiste:

## Antes de enviar algo

discord-command-check-name = revisar
discord-command-check = Mira cómo suena un texto antes de enviarlo. Solo tú ves la respuesta.
discord-command-check-text = Lo que te gustaría enviar
discord-command-text-name = texto
discord-command-write-name = escribir
discord-command-write = Escribe algo con amabilidad. No se envía nada hasta que tú lo digas.
discord-check-well = Suena bien. No se ha enviado nada.
discord-write-title = Escribir con amabilidad
discord-write-hint = ¿Qué te gustaría decir?
discord-write-ready = Suena bien. Todavía no se ha enviado nada.
discord-write-sent = Enviado.
discord-button-send = Enviarlo
discord-button-change = Cambiarlo

## Al equipo de moderación

discord-card-asked = Quien lo escribió dice que esto es un error.
discord-why-nudge-at = Discord no dice quién lo escribió, o lo eligió otra persona en su lugar. Por eso no se le pidió a nadie que lo pensara otra vez, y nadie tiene una falta.
discord-why-escalate-at = Su puntuación es lo bastante alta como para llamarles.
discord-why-zero-tolerance-at = Su puntuación es tan alta que aquí no se tolera nada parecido.
discord-why-ladder-escalate = A quien lo escribió ya se le pidió varias veces que lo pensara otra vez.
discord-why-unsupported = Está en un idioma en el que no se ha probado el bot, y contiene palabras de su lista de palabras duras.
discord-why-unread = Era demasiado largo para leerlo hasta el final.
discord-why-quoted = Por palabras citadas como estas ya se le preguntó a esa persona tantas veces como permite un día. Ahora no se pregunta a nadie, así que les llega a ustedes.
discord-why-forwarded = Por palabras reenviadas como estas ya se le preguntó a esa persona tantas veces como permite un día. Ahora no se pregunta a nadie, así que les llega a ustedes.
discord-why-disputed = El bot le pidió a quien lo escribió que lo pensara otra vez.
discord-case-open = Todavía no lo ha tomado nadie.
discord-case-taken = Alguien lo está mirando.
discord-case-upheld = Decidido: el bot tenía razón.
discord-case-overturned = Decidido: fue un error. No cuenta.
discord-case-appealed = Quien lo escribió pide que lo mire una segunda persona.
discord-case-appeal-taken = Una segunda persona lo está mirando.
discord-case-closed = Decidido definitivamente: el bot tenía razón.
discord-step-take = { $at }: { $who } lo tomó.
discord-step-release = { $at }: { $who } lo devolvió.
discord-step-uphold = { $at }: { $who } dijo que el bot tenía razón.
discord-step-overturn = { $at }: { $who } dijo que fue un error.
discord-step-appeal = { $at }: { $who } apeló.
discord-step-dispute = { $at }: { $who } dijo que es un error.
discord-step-undo = { $at }: { $who } retiró la decisión.
discord-button-read = Leer el texto
discord-button-take = Tomarlo
discord-button-release = Devolverlo
discord-button-uphold = El bot tenía razón
discord-button-overturn = Fue un error
discord-button-undo = Deshacer
discord-care = Puede que alguien de aquí necesite a una persona ahora mismo: { $who }, { $link }. Por favor, acompáñenle con cuidado. Esta llamada no se guarda en ningún sitio, y lo que alguien dice de sí no cuenta en contra de nadie. { $sent ->
    [yes] Le hemos enviado dónde encontrar ayuda.
    [closed] No recibe mensajes nuestros, así que todavía nadie le ha dicho dónde encontrar ayuda.
    [unknown] Discord no dice quién lo escribió, así que todavía nadie le ha dicho dónde encontrar ayuda.
   *[later] Todavía no hemos podido contactar con esa persona, así que nadie le ha dicho dónde encontrar ayuda. Seguimos intentándolo un rato.
 }
discord-button-timeout = Es correcto, y aislar durante { $minutes } min
discord-timeout-reason = Confirmado por el equipo de moderación
discord-timeout-given = { $who } está en aislamiento temporal hasta el { $at }.
discord-timeout-failed = No se pudo aislar temporalmente a { $who }, así que no se ha hecho nada. Si todavía hace falta, hazlo tú, por favor, en el menú de Discord. Quizá el rol del bot está por debajo del suyo, o ya no está en el servidor.

## Errores que alguien lee después de un clic

discord-sorry = Algo salió mal de nuestro lado. Por favor, prueba otra vez en un momento.
discord-later = Esto no funciona ahora mismo. Por favor, prueba otra vez en unos minutos.
discord-bot-may-not = Al bot le falta un permiso que necesita aquí para esto. Por favor, díselo a quienes llevan el servidor: `/kindness estado` les muestra cuál.
discord-step-over = Eso ya no es posible: alguien fue más rápido, o ya está decidido. Por favor, míralo otra vez.
discord-case-gone = Ya no hay un caso sobre esto: no consta nada.
discord-case-taken-by = { $holder } ha tomado este caso. Pregúntale, o pulsa “Devolverlo” en el caso y tómalo tú.
discord-case-own = Esto trata de un mensaje tuyo. Tiene que mirarlo otra persona.
discord-you-may-not-write = Ahora mismo no puedes escribir aquí. Envíalo donde puedas.
discord-slow-mode = Este canal está en modo lento, así que el bot no publica nada aquí por nadie. Tu texto sigue aquí: cópialo y envíalo tú.
discord-automod = Este servidor deja fuera algunas de estas palabras con AutoMod, así que el bot no las publica por ti. Tu texto sigue aquí: dilo con otras palabras.
discord-no-links = El bot no publica enlaces por otras personas. Quita el enlace, o copia tu texto y envíalo tú.
discord-moderators-only = Esto solo puede hacerlo el equipo de moderación.
discord-timeout-not-allowed = Para esto hace falta el permiso “Aislar temporalmente a miembros”. Aun así puedes decir “El bot tenía razón”, o devolver el caso para que lo tome alguien con ese permiso.
discord-timeout-stands-above = En este servidor el rol de esa persona no está por debajo del tuyo, así que no puedes aislarla temporalmente. Por favor, pídeselo a alguien con un rol superior al suyo.
discord-timeout-bot-below = El bot no puede aislar temporalmente a esa persona: su rol no está por encima del suyo, o tiene permisos de administración. Aun así puedes decir “El bot tenía razón”.
discord-timeout-late = El aislamiento no se pudo poner en unos minutos, así que ya no se pone.
discord-text-gone = El texto ya no se guarda.

## Errores de quien administra el bot

discord-token-missing = No hay token. Pon el token del bot, de la página Bot del portal de desarrolladores de Discord, en un archivo, y la ruta del archivo en DISCORD_TOKEN_FILE (o el propio token en DISCORD_TOKEN).
discord-token-file = No se puede leer el token de { $path } ({ $why }). Revisa DISCORD_TOKEN_FILE, y que el usuario del bot pueda leer el archivo.
discord-token-wrong = Discord no conoce este token. Cópialo otra vez de la página Bot del portal de desarrolladores a donde lo guardas (DISCORD_TOKEN_FILE o DISCORD_TOKEN).
discord-intents-missing = Discord no deja que este bot lea mensajes. Activa “Message Content Intent” en la página Bot del portal de desarrolladores, o pon KINDNESS_MESSAGE_CONTENT en off: entonces solo lee lo que le lleva la gente.
second-copy = Ya hay otra copia del bot en marcha (ocupa { $path }). Detenla primero, o dale a esta otro KINDNESS_HOME.

## Por qué no se pudo hacer una tarea

hold-first = Espera hasta que se sepa si el mensaje se puede quitar.
told-by-another = Quien lo escribió se entera junto con otra cosa, o ha borrado el mensaje.
left-standing = El mensaje no se quitó, así que no hay texto que devolver.
text-not-returned = El mensaje se quedó donde estaba, porque no se pudo devolver su texto a quien lo escribió.
comment-decided-anew = El equipo de moderación ha retirado esa decisión, así que ya no se le cuenta a quien lo escribió.
comment-changed = Quien lo escribió ha cambiado o borrado el mensaje. Lo que dice ahora se evalúa aparte.
comment-stays = El mensaje se queda: así se le dijo a quien lo escribió, o alguien dijo que la decisión era un error.
discord-not-ours = “{ $comment }” no es un identificador dado por la conexión con Discord. Usa uno tal como consta.
discord-not-connected = El bot no está conectado a Discord ahora mismo. Lo intenta otra vez por su cuenta.
discord-no-server = Ahora mismo no se ve el servidor. Si el bot fue expulsado de ahí, invítalo otra vez.
discord-no-desk = No hay un canal de moderación puesto, así que no se puede llamar a nadie. Pon uno; lo que espera se envía entonces.
discord-no-hands = La tarea “{ $errand }” es solo un registro; no hay nada que hacer con ella.
discord-not-allowed = El bot no puede hacer esto ({ $what }) en el canal { $channel }. Dale el permiso; lo intenta otra vez cuando cambien los permisos.
discord-gone = Aquello de lo que se trataba ya no está en Discord ({ $number }). No queda nada que hacer.
discord-dms-closed = Esta persona no recibe mensajes directos. No se puede hacer nada.
discord-nick-stays = Es un apodo: el bot no cambia ni quita ninguno. Puede hacerlo la propia persona o el equipo de moderación.
discord-author-may-not-write = Quien lo escribió se ha ido o ya no puede escribir ahí. Todavía tiene su texto.
discord-slow-down = Discord pide una pausa. El bot lo intenta otra vez por su cuenta.
discord-unwell = Discord tiene un problema ({ $status }). El bot lo intenta otra vez por su cuenta.
discord-unreachable = No se puede llegar a Discord. Revisa la red; el bot lo intenta otra vez por su cuenta.
discord-refused = Discord rechazó esto ({ $number }). Por favor, infórmanos.

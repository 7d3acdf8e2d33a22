# Configurar el bot de Discord, ponerlo en pausa y ver cómo está.

paused = En esta comunidad el bot está en pausa, así que no hace nada por su cuenta. Lo que decidió antes sigue registrado.

## Comandos

discord-command-kindness-name = kindness
discord-command-kindness = Configura el bot, ponlo en pausa y mira cómo está.
discord-command-setup-name = configurar
discord-command-setup = Elige reglas, modo, idioma, canales y cómo se le habla a la gente.
discord-command-status-name = estado
discord-command-status = Mira lo que hace el bot aquí, lo que espera y lo que le falta.
discord-command-pause-name = pausar
discord-command-pause = Detén el bot enseguida. Sigue leyendo y no hace nada.
discord-command-pause-why = ¿Por qué? Se le dice al canal de moderación.
discord-command-resume-name = reanudar
discord-command-resume = Haz que el bot siga como antes de la pausa.
discord-command-resume-why = ¿Por qué? Se le dice al canal de moderación.
discord-command-why-name = motivo
discord-menu-check = Revisar este mensaje

## Configurar

discord-managers-only = Esto es para quienes pueden gestionar el servidor.
discord-setup-head = **¿Cómo debe trabajar el bot aquí?** Lo que elijas se guarda. Nada cambia hasta que pulses “Poner en vigor”.
discord-setup-preset = ¿Qué reglas le van bien a este servidor?
discord-setup-mode = ¿Qué puede hacer el bot?
discord-setup-language = ¿En qué idioma escribe?
discord-setup-desk = ¿En qué canal habla el equipo de moderación?
discord-setup-reads = ¿Qué canales lee?
discord-setup-channels = Elige estos canales o categorías
discord-setup-prompts = ¿Cómo le habla a quien escribió?
discord-setup-more = Canales y avisos
discord-setup-back = Volver
discord-setup-apply = Poner en vigor
discord-setup-again = Mirar otra vez
discord-setup-discard = Empezar de nuevo
discord-setup-done = **Está en vigor.** Puedes cambiarlo aquí cuando quieras.
discord-setup-same = **Ya estaba en vigor.** No ha cambiado nada.
discord-setup-no-desk = Elige primero el canal de moderación: en este modo el bot tiene que poder llamar a una persona.
discord-setup-no-channels = Elige al menos un canal que leer, o deja que los lea todos.
discord-setup-desk-public = Todo el mundo puede ver { $channel }, así que no se ha puesto nada en vigor: lo que se dice ahí al equipo de moderación trata de personas. En los ajustes de ese canal, en “Permisos”, activa “Canal privado”, añade a tu equipo de moderación y al bot, y pulsa otra vez “Poner en vigor”. O elige otro canal.
discord-setup-unknown = Esto ya no está entre las opciones. Abre la configuración otra vez.
discord-preset-community = Comunidad
discord-preset-school = Escuela
discord-preset-gaming = Juegos
discord-preset-support = Grupo de apoyo
discord-preset-community-means = **Comunidad**: personas adultas y jóvenes entre sí.
discord-preset-school-means = **Escuela**: pide antes que se piense otra vez, y llama antes a personas.
discord-preset-gaming-means = **Juegos**: las palabrotas y las burlas entre rivales son parte del juego; hacerle daño a una persona, no.
discord-preset-support-means = **Grupo de apoyo**: a lo que podría llevar a alguien a la desesperación responde pronto una persona.
discord-mode-observe = Solo observar
discord-mode-nudge = Pedir que se piense otra vez
discord-mode-hold = Pedirlo, y quitar mensajes
discord-mode-observe-means = **Solo observar**: lee y cuenta. No dice nada y no cambia nada. Tampoco ofrece ayuda a alguien en peligro.
discord-mode-nudge-means = **Pedir que se piense otra vez**: lo pide en privado a quien escribió. Solo quita lo que no se tolera nunca.
discord-mode-hold-means = **Pedirlo, y quitar mensajes**: los mensajes que hacen mucho daño se quitan enseguida, y quien los escribió recibe de vuelta el texto.
discord-language-auto = El idioma del servidor
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Todos los canales que ve
discord-reads-only = Solo los canales que elija
discord-reads-but = Todos los canales menos los que elija
discord-reads-none = todavía ninguno
discord-reads-all-means = Lee todos los canales que ve, pero nunca el canal de moderación.
discord-reads-only-means = Lee **solo** estos canales, con sus hilos: { $channels }.
discord-reads-but-means = Lee todos los canales que ve, **menos** estos: { $channels }. El canal de moderación no lo lee nunca.
discord-prompts-dm = Por mensaje directo
discord-prompts-note = Con una nota en el canal
discord-prompts-dm-means = Le habla a quien escribió por **mensaje directo**. Solo si no puede, deja una nota en el canal.
discord-prompts-note-means = Le habla a quien escribió con una **nota en el canal**: todo el mundo ve que hay una, y solo la persona a la que va dirigida puede abrirla.

## Lo que falta

discord-preflight-complete = ✅ El bot tiene todos los permisos que necesita para esto.
discord-preflight-missing = ⚠️ Falta **{ $right }** ({ $where }). { $why }
discord-preflight-everywhere = en todas partes
discord-preflight-invite = [Invita al bot otra vez]({ $link }) para darle justo estos permisos, o cambia su rol y estos canales.
discord-preflight-no-desk = ⚠️ No hay un canal de moderación elegido, así que no se puede llamar a nadie.
discord-preflight-desk-public = ⚠️ Todo el mundo puede ver el canal de moderación, y trata de personas. Hazlo privado: en sus ajustes, en “Permisos”, “Canal privado”; después añade a tu equipo de moderación y al bot.
discord-preflight-desk-onlookers = ⚠️ También pueden ver el canal de moderación personas con estos roles: { $roles }. Si no son del equipo, quítales ese acceso.
discord-preflight-blind = ⚠️ El bot no ve ningún canal que deba leer.
discord-preflight-unseen = { $n ->
    [one] Hay un canal que el bot no ve y no lee. Está bien si así lo quieres.
   *[other] Hay { $n } canales que el bot no ve y no lee. Está bien si así lo quieres.
 }
discord-preflight-above = ⚠️ No puede aislar temporalmente a personas con estos roles: { $roles }. Si debe poder, mueve su rol por encima de los suyos.
discord-preflight-automod = { $seen ->
    [yes] AutoMod no mira nunca lo que publica un bot. Por eso, antes de publicar algo por alguien (`/escribir`, un texto nuevo), el bot mira él mismo las palabras clave de AutoMod. No puede comprobar las expresiones regulares ni las listas de palabras de Discord.
   *[no] AutoMod no mira nunca lo que publica un bot. Con el permiso “Gestionar servidor”, el bot miraría él mismo las palabras clave de AutoMod antes de publicar algo por alguien (`/escribir`, un texto nuevo). Sin él, no lo hace.
 }
discord-preflight-two-factor = ⚠️ Este servidor pide la autenticación en dos pasos: a quien pertenece el bot le hace falta en su cuenta.
discord-preflight-more = … y { $n } más, que verás aquí cuando estas estén arregladas.
discord-and-more = { $shown } y { $n } más
discord-right-view-channel = Ver canales
discord-right-read-message-history = Leer el historial de mensajes
discord-right-send-messages = Enviar mensajes
discord-right-send-messages-in-threads = Enviar mensajes en hilos
discord-right-embed-links = Insertar enlaces
discord-right-manage-messages = Gestionar mensajes
discord-right-manage-threads = Gestionar hilos
discord-right-moderate-members = Aislar temporalmente a miembros
discord-need-channels-view-channel = El bot solo lee lo que ve.
discord-need-channels-read-message-history = Lee lo que se escribió mientras no estaba.
discord-need-channels-send-messages = Deja una nota a quien tiene cerrados los mensajes directos.
discord-need-channels-send-messages-in-threads = Lo mismo en los hilos.
discord-need-channels-embed-links = Un texto largo solo cabe en una tarjeta.
discord-need-channels-manage-messages = Quita un mensaje cuando lo pide quien lo escribió, o cuando no se tolera nunca.
discord-need-channels-manage-threads = Quita del título de un hilo las palabras que hacen daño.
discord-need-desk-view-channel = Ahí se llama al equipo de moderación.
discord-need-desk-read-message-history = Mira si una tarjeta ha llegado antes de enviarla otra vez.
discord-need-desk-send-messages = Ahí se llama al equipo de moderación.
discord-need-server-moderate-members = El equipo de moderación puede confirmar un aislamiento temporal que proponga el bot. Por su cuenta no lo hace nunca.

## Cómo está

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **En pausa** desde { $at }, por { $who }. Los mensajes se siguen leyendo y no se hace nada. Después de la pausa: { $mode }.
discord-status-rules = Reglas: { $preset } ({ $version }). Modelo: { $model }.
discord-status-languages = El modelo lee: { $languages }. Cualquier otro idioma queda para una breve lista de palabras, que por sí sola como mucho llama a la moderación.
discord-status-where = Canal de moderación: { $desk }. Escribe en: { $language }.
discord-status-no-content = **No lee mensajes por su cuenta**: este bot no tiene acceso al contenido de los mensajes. Lo que funciona: los mensajes que lo mencionan, los títulos de los hilos, “Revisar este mensaje” en el menú de un mensaje, `/revisar`, `/escribir` y escribirle directamente.
discord-status-nicks = { $read ->
    [yes] Lee los apodos nuevos.
   *[no] No lee los apodos: para eso necesita el permiso “Ver el registro de auditoría” y leer todos los canales.
 }
discord-status-read-until = Consta todo hasta { $at }.
discord-unread = ⚠️ El bot no estaba. Lo que se escribió entre el { $since } y el { $until } en { $channels } no se leyó, y ya no se lee. Si ahí hay algo que todavía le hace daño a alguien, “Revisar este mensaje” en su menú lo lee.
discord-status-nothing-read = Aquí todavía no se ha leído nada.
discord-status-queue = En espera en todo el bot: { $reading } mensajes por leer, { $doing } cosas por hacer.

## Poner en pausa

discord-paused-now = ⏸️ El bot está en pausa. Sigue leyendo, como si solo observara, y no hace nada por su cuenta. `/kindness reanudar` hace que siga.
discord-paused-already = Ya está en pausa ({ $at }, por { $who }).
discord-resumed = ▶️ El bot sigue: { $mode }.
discord-not-paused = No estaba en pausa.
discord-told-nobody = No hay un canal de moderación puesto, así que no se le dijo a nadie más.
discord-told-paused = ⏸️ { $who } ha puesto el bot en pausa. Sigue leyendo y no hace nada por su cuenta. Después de la pausa: { $mode }.
discord-told-running = { $who } ha configurado el bot: { $mode }, con las reglas “{ $preset }”.
discord-told-brake = ⏸️ **El bot se ha puesto en pausa solo.** Estaba a punto de quitar en un minuto más mensajes de los que cualquiera esperaría. Quizá mucha gente está atacando, quizá se equivoca: por favor, mírenlo. Solo observa hasta que alguien use `/kindness reanudar`. Después: { $mode }.
discord-told-why = Motivo: { $why }
discord-the-brake = el propio bot (demasiados mensajes quitados de una vez)
discord-somebody = alguien

## Lo que le lleva la gente

discord-nothing-to-check = En este mensaje no hay palabras de una persona.
discord-brought-well = Este mensaje suena bien. No pasa nada más.
discord-brought-hurts = Este mensaje podría hacerle daño a alguien. El bot se ocupa de él, como de cualquier mensaje: le pide en privado a quien lo escribió que lo piense otra vez, o llama al equipo de moderación.
discord-brought-observed = Este mensaje podría hacerle daño a alguien. Aquí el bot solo observa, así que no hace nada. Por favor, díselo al equipo de moderación.
discord-brought-unread = Este mensaje podría hacerle daño a alguien. El bot no debe leer este canal, así que aquí no hace nada. Por favor, díselo al equipo de moderación.
discord-brought-old = Este mensaje podría hacerle daño a alguien. Tiene más de { $days } días, así que ya no tiene consecuencias. Si todavía duele, por favor, díselo al equipo de moderación.
discord-brought-too-many = Gracias por cuidar de los demás. El bot lee hasta { $most } mensajes por minuto para una persona: por favor, espera un momento y trae este otra vez. Si algo no puede esperar, díselo al equipo de moderación.
discord-direct-too-many = Escribes más rápido de lo que puedo leer: hasta { $most } mensajes por minuto. Por favor, espera un minuto y escribe otra vez. Si estás en peligro, díselo a una persona adulta de confianza o llama al número de emergencias.
discord-brought-care = Gracias por cuidar de alguien. Intentamos llamar al equipo de moderación y decirle en privado a esa persona dónde encontrar ayuda. No podemos prometer que le llegue, así que, por favor, díselo también a alguien de moderación o a una persona adulta de confianza. Si está en peligro ahora mismo, no nos esperes: llama al número de emergencias.
discord-brought-care-alone = Gracias por cuidar de alguien. Aquí el bot no llama a nadie: por favor, díselo ahora a alguien de moderación o a una persona adulta de confianza. Si está en peligro ahora mismo, llama al número de emergencias.

## En la línea de comandos

cli-invite = Muestra la dirección que invita al bot a un servidor, con los permisos que usa.
cli-opt-app = Número de la aplicación; se lee de DISCORD_TOKEN si no lo das.
discord-token-unreadable = DISCORD_TOKEN no parece el token de un bot. Cópialo otra vez de la página Bot, o da el número de la aplicación con --application.
cli-data-erase-community = Borra todo lo que hay sobre una comunidad, por ejemplo un servidor del que el bot se ha ido.
cli-data-place = El identificador de la comunidad, tal como consta, por ejemplo “discord:123456789”.

# Lo que dice la línea de comandos. Los nombres de comandos, opciones y archivos quedan como son.

## Categorías (en los archivos, las puntuaciones de un modelo conservan nombres en inglés; la gente lee estas)

label-toxicity = toxicidad
label-severe_toxicity = toxicidad grave
label-insult = insulto
label-threat = amenaza
label-identity_attack = ataque a la identidad
label-profanity = palabrotas
label-sexually_explicit = contenido sexual explícito
label-self_harm_encouragement = incitación a hacerse daño
label-bullying = acoso

## Comandos

cli-help = Kindness lee comentarios, pide que se piensen otra vez los que duelen y ayuda al equipo de moderación. Funciona en tu propia máquina.
cli-judge = Evalúa uno o varios textos: puntuaciones, qué se haría y qué palabras pesaron.
cli-screen = Evalúa cada fila de un archivo CSV, TSV, JSONL o Parquet.
cli-migrate = Lleva la base de datos a la forma que necesita esta versión.
cli-version = Muestra la versión.
cli-content = Los textos que se muestran a la gente.
cli-data = Lo que se guarda sobre las personas.
cli-keys = Claves: aquellas con las que se guardan los textos, y las de los programas que preguntan por HTTP.

## Opciones que tienen varios comandos

cli-opt-model = Una carpeta o el nombre de un modelo en el hub, o “lexicon” para la lista de palabras. Por defecto: el modelo incluido.
cli-opt-language = El idioma que se habla donde se escriben los textos (por ejemplo es): decide cuando el texto por sí solo no basta.
cli-opt-preset = Qué reglas usar: { $presets }. Por defecto: community.
cli-opt-mode = Lo que la comunidad deja hacer al bot. “observe” muestra las mismas acciones que “hold”.
cli-opt-json = Muestra JSON, un objeto por línea.
cli-yes = sí
cli-locale-unknown = No hay palabras en el idioma “{ $seen }” (KINDNESS_LOCALE), así que esto está en inglés. Hay: { $known }.
cli-standard-input = entrada estándar
cli-standard-output = salida estándar
cli-stdout-full = No queda sitio donde va la salida estándar. Haz sitio y ejecútalo otra vez.
cli-stdout-failed = No se puede escribir en la salida estándar ({ $problem }). Envíala a otro lugar y ejecútalo otra vez.

## kindness judge

cli-judge-text = Lo que alguien escribió. “-” lee un texto de la entrada estándar.
cli-judge-parent = El mensaje al que responde el texto.
cli-judge-title = Texto
cli-judge-label = categoría
cli-judge-score = puntos
cli-judge-flagged = marcado
cli-judge-limits = avi.  ret.  mod.
cli-judge-nothing = Aquí no hay nada que leer: ni una letra ni una cifra.
cli-judge-words = Palabras:
cli-judge-action = Acción:
cli-judge-reason = Porque
cli-judge-facts = { $supported ->
    [yes] idioma { $language } (medido)
    [unknown] idioma desconocido: hay muy poco texto para saberlo
   *[no] idioma { $language } (sin medir: que no diga nada no significa que el texto esté limpio)
 }, { $read } % leído, modelo { $model }, reglas { $rules }, modo { $mode }

cli-action-none = no hace falta hacer nada
cli-action-tip = mostrar un consejo o un mensaje amable
cli-action-nudge = pedir en privado a quien lo escribió que lo piense otra vez
cli-action-hold = retener el comentario y devolver el texto a quien lo escribió
cli-action-escalate = llamar al equipo de moderación

cli-action-short-none = nada
cli-action-short-tip = consejo
cli-action-short-nudge = aviso
cli-action-short-hold = retener
cli-action-short-escalate = llamar

cli-reason-nudge-at = { $label } está en { $seen }, y hay un aviso desde { $limit }.
cli-reason-strike-at = { $label } está en { $seen }, y hay una falta desde { $limit }.
cli-reason-hold-at = { $label } está en { $seen }, y los comentarios se retienen desde { $limit }.
cli-reason-escalate-at = { $label } está en { $seen }, y se llama al equipo de moderación desde { $limit }.
cli-reason-zero-tolerance-at = { $label } está en { $seen }, y desde { $limit } no se tolera nada.
cli-reason-profanity-tip-at = { $label } está en { $seen }, y hay un consejo desde { $limit }.
cli-reason-ladder-stern = las faltas de esta persona pesan { $seen }, y hay un aviso más firme desde { $limit }.
cli-reason-ladder-escalate = las faltas de esta persona pesan { $seen }, y se llama al equipo de moderación desde { $limit }.
cli-reason-ladder-restrict = las faltas de esta persona pesan { $seen }, y se propone una restricción desde { $limit }.
cli-reason-ladder-timeout = las faltas de esta persona pesan { $seen }, y se propone un aislamiento temporal desde { $limit }.
cli-reason-prompts-per-day = a esta persona ya se le habló { $seen } veces hoy, y el máximo es { $limit }.
cli-reason-unread = se leyó { $seen } del texto, y no todo.
cli-reason-quoted = las palabras solo están citadas, así que no son una falta.
cli-reason-forwarded = las palabras solo están reenviadas, así que no son una falta.
cli-reason-unsupported = nadie ha medido el modelo en este idioma; la lista de palabras encontró { $seen }.

## kindness screen

cli-screen-input = El archivo que se lee (.csv, .tsv, .jsonl o .parquet). “-” lee la entrada estándar.
cli-screen-output = El archivo que se escribe. “-” escribe en la salida estándar.
cli-screen-text-column = La columna que contiene los textos.
cli-screen-parent-column = La columna que contiene el mensaje al que responde cada texto.
cli-screen-format = El formato de la entrada, si su nombre no lo dice.
cli-screen-output-format = El formato de la salida, si su nombre no lo dice. Por defecto: el de la entrada.
cli-screen-encoding = La codificación de la entrada. La salida siempre es UTF-8.
cli-screen-delimiter = Lo que separa dos campos de un CSV. Por defecto: una coma, un punto y coma, un tabulador o una barra, lo que encuentre la columna de texto.
cli-screen-prefix = Pon esto delante de los nombres de las columnas añadidas.
cli-screen-resume = Sigue donde se detuvo una ejecución interrumpida.
cli-screen-force = Empieza de nuevo y reemplaza la salida si ya existe.
cli-screen-quiet = No muestra nada más que errores.
cli-screen-bad-delimiter = un carácter, por ejemplo “;”
cli-screen-working = evaluando
cli-screen-rate = { $rows } filas, { $rate }/s
cli-screen-going-on = Sigue después de { $rows } filas.
cli-screen-stopped = Detenido. Lo evaluado se conserva: ejecútalo otra vez con --resume para seguir con { $path }.
cli-screen-stopped-stream = Detenido. Cada fila que llegó a { $path } está completa.
cli-screen-done = { $rows ->
    [one] 1 fila evaluada
   *[other] { $rows } filas evaluadas
 }, { $flagged } marcadas ({ $rate } filas/s)
cli-screen-labels = Marcadas, por categoría
cli-screen-actions = Lo que se haría
cli-screen-highest = Filas según su puntuación más alta
cli-screen-unsupported = { $rows } en idiomas en los que nadie ha medido el modelo: no están limpias, solo sin saber.
cli-screen-unread = { $rows } sin leer hasta el final.
cli-screen-rejected = { $rows } no se pudieron evaluar ({ $why }). Están en { $path }.

cli-reject-fields = número de campos incorrecto
cli-reject-quotes = comillas que no encajan
cli-reject-nul = un carácter NUL
cli-reject-undecodable = bytes en otra codificación
cli-reject-too-long = demasiado largo
cli-reject-invalid-json = JSON no válido
cli-reject-not-an-object = no es un objeto JSON
cli-reject-missing-text = sin texto
cli-reject-text-not-a-string = un texto que no es una cadena
cli-reject-parent-not-a-string = un mensaje anterior que no es una cadena
cli-reject-column-clash = un nombre que se va a añadir
cli-reject-unknown-column = una columna que las primeras filas no tienen
cli-reject-other-type = valores de otro tipo que en las primeras filas
cli-reject-lone-surrogate = medio carácter

## kindness content, data, keys, migrate

cli-content-check = Revisa archivos de contenido: todo lo que tienen mal, por archivo y línea.
cli-content-folder = La carpeta que se revisa. Por defecto: el contenido incluido y el tuyo.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = { $refused } que no se pueden usar, { $remarks } por mirar.
cli-data-author = El identificador de la persona, tal como consta, por ejemplo “discord:123456789”.
cli-data-community = Solo en esta comunidad. Por defecto: en todas.
cli-data-yes = No preguntar otra vez.
cli-data-erase = Borra todo lo que hay sobre una persona.
cli-data-really = ¿Borrar todo lo que hay sobre { $author }? Nadie lo podrá recuperar.
cli-data-erased = Todo lo que había sobre { $author } está borrado ({ $count } decisiones).
cli-data-nobody = No consta nada con el identificador “{ $author }”. Míralo otra vez: va con su plataforma, por ejemplo “discord:123456789”.
cli-data-sweep = Olvida ahora lo que ha pasado de su plazo de conservación.
cli-data-swept = { $count } filas olvidadas.
cli-keys-rotate = Crea una clave nueva, pasa todo a ella y retira las antiguas.
cli-keys-renewed = { $count } textos están ahora bajo la primera clave de KINDNESS_KEY. Puedes quitar las demás.
cli-keys-rotated = Hay una clave nueva en { $path }; { $count } textos se pasaron a ella.
cli-migrated = La base de datos tiene la forma que necesita esta versión. Hay { $left } tareas en espera.

## kindness doctor

cli-doctor = Mira todo lo que el bot necesita y dice qué hacer donde algo va mal.
cli-doctor-external = La dirección que le das a “kindness serve” con el mismo nombre; entonces también se mira su acceso con Discord.
doctor-version = kindness { $version }, Python { $python }, { $platform }, núcleos: { $cores }
doctor-home = { $how ->
    [missing] La carpeta principal { $path } todavía no existe; se crea cuando haya algo que guardar.
    [blocked] La carpeta principal { $path } no se puede usar.
    [open] Otras personas de esta máquina pueden leer la carpeta principal { $path }.
   *[sound] La carpeta principal es { $path }.
 }
doctor-home-remedy = Date permiso para escribir ahí, o pon otra carpeta en KINDNESS_HOME.
doctor-home-open = Ejecuta: chmod 700 { $path }
doctor-disk = Hay { $free } MB libres en { $path }.
doctor-disk-remedy = Haz sitio: los registros, las copias de seguridad y la revisión de archivos lo necesitan.
doctor-key = { $how ->
    [environment] La clave viene de KINDNESS_KEY.
    [missing] Todavía no hay un archivo de clave en { $path }; se crea con el primer registro.
    [absent] No hay un archivo de clave en { $path }, aunque sí hay una base de datos.
    [open] Otras personas de esta máquina pueden leer el archivo de clave { $path }.
   *[sound] El archivo de clave es { $path }, y nadie más puede leerlo.
 }
doctor-key-open = Ejecuta: chmod 600 { $path }
doctor-model = Modelo { $model } ({ $engine }, hilos: { $threads }, ficha: { $card }), listo en { $seconds } s
doctor-speed = Lee { $rate } comentarios cortos por segundo.
doctor-speed-remedy = Es lento. Cierra otros programas, o dale más núcleos con KINDNESS_THREADS.
doctor-further = { $how ->
    [missed] Segundo modelo { $model } para { $languages } (ficha: { $card }), listo en { $seconds } s; tomó un insulto en italiano por inofensivo (toxicity { $score }).
   *[sound] Segundo modelo { $model } para { $languages } (ficha: { $card }), listo en { $seconds } s; reconoció un insulto en italiano (toxicity { $score }).
 }
doctor-further-remedy = Puede que sus archivos sean de otra versión. Vuelve a tomar la carpeta de la ficha tal como está en esta.
doctor-database = { $how ->
    [missing] Todavía no hay una base de datos en { $where }; se crea con el primer registro.
    [old] La base de datos { $where } está en el paso { $number }, anterior a esta versión.
   *[sound] La base de datos { $where } está ahí, en el paso { $number }, y se abre con la clave.
 }
doctor-database-remedy = Haz una copia de seguridad y después ejecuta: kindness migrate
doctor-texts = { $count ->
    [one] Un texto guardado no se abre con las claves que hay.
   *[other] { $count } textos guardados no se abren con las claves que hay.
 }
doctor-texts-remedy = Si hay una clave más antigua, vuelve a ponerla después de la primera; lo que se dejó mientras tanto, “/kindness retry” lo intenta otra vez. Sin ella, estos textos siguen cerrados hasta que acabe su plazo; todo lo demás continúa.
doctor-content = Se pueden mostrar { $texts } textos; { $refused } archivos no se pueden usar, { $remarks } observaciones.
doctor-content-remedy = Ejecuta: kindness content check
doctor-sign-in = { $how ->
    [none] El acceso a la consola con Discord no está configurado; se entra con un enlace.
    [id] Acceso con Discord: KINDNESS_DISCORD_CLIENT_ID no parece el id de una aplicación.
    [secret] Acceso con Discord: KINDNESS_DISCORD_CLIENT_SECRET no parece un client secret.
    [unnamed] El acceso con Discord tiene un id y un secret; qué dirección tiene la consola no se sabe aquí.
    [address] Acceso con Discord: la dirección no puede ser la de una consola.
    [plain] Acceso con Discord: la dirección no está protegida con HTTPS, así que nadie puede entrar ahí.
   *[sound] El acceso con Discord está configurado; Discord manda a la gente de vuelta a { $redirect }.
 }
doctor-sign-in-remedy = En el portal de desarrolladores de Discord, en OAuth2, Redirects, tiene que estar esto, letra por letra: { $redirect }
doctor-sign-in-id = Copia “Client ID” de OAuth2 en el portal de desarrolladores de Discord: tiene al menos 17 cifras.
doctor-sign-in-secret = Copia “Client Secret” de OAuth2 en el portal de desarrolladores de Discord. El token del bot es otra cosa, y aquí no se usa.
doctor-sign-in-unnamed = Ejecuta: kindness doctor --external https://desk.example.org (con tu dirección). Solo en esta máquina, pon en OAuth2, Redirects: { $redirect }
doctor-sign-in-address = Escríbela así: https://desk.example.org, sin nada detrás.
doctor-sign-in-plain = Pon delante un servidor con HTTPS y da su dirección, que empieza por https://
doctor-extra = { $how ->
    [there] Parte opcional “{ $extra }”: { $versions }
   *[missing] La parte opcional “{ $extra }” no está instalada.
 }
doctor-extra-remedy = Si la necesitas, ejecuta: pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] Esto no es una terminal: la sala de práctica se escribe como texto y no se muestra.
    [encoding] Esta terminal no habla UTF-8.
   *[sound] La terminal tiene { $columns } columnas y { $lines } líneas.
 }
doctor-terminal-remedy = Pon PYTHONUTF8=1, o cambia el idioma de la terminal a uno con UTF-8.
doctor-sums = { $broken ->
    [0] No hay nada roto
    [one] Hay 1 cosa rota
   *[other] Hay { $broken } cosas rotas
 }, { $notes } por mirar.

## kindness demo

cli-demo = Abre una sala de práctica: una conversación grabada con el bot de verdad, en la que puedes participar.
cli-demo-speed = En la terminal, a qué velocidad pasa la conversación; 1 es como ocurrió.
cli-demo-plain = Escribe lo que pasa en la conversación grabada, y no abre nada.
cli-demo-mode = Lo que puede hacer el bot: solo observar (observe), pedir que se piense otra vez (nudge), o también retener mensajes (hold).
cli-demo-locale = El idioma de la conversación, por ejemplo en o it. Por defecto: el de la terminal.
demo-title = Sala de práctica: { $title }
demo-intro = La conversación es inventada. El bot que hay en ella es de verdad: lee cada mensaje y puede { $mode ->
    [observe] solo observar
    [nudge] pedir que se piense otra vez
   *[hold] pedir que se piense otra vez y retener mensajes
 }.
demo-choice-edit = cambiarlo
demo-choice-delete = borrarlo
demo-choice-keep = dejarlo
demo-choice-mistake = esto es un error
demo-to-one = Solo { $who } ve esto:
demo-to-all = Todo el mundo ve esto después de un mensaje de { $who }:
demo-chose = { $who } elige: { $choice }
demo-waits = { $who } lo deja por ahora.
demo-edited = { $who } lo cambia: { $text }
demo-state-shown = El mensaje de { $who } está ahí otra vez.
demo-state-edited = El mensaje nuevo de { $who } está ahí.
demo-state-deleted = { $who } lo ha borrado.
demo-state-held = Retenido: solo { $who } y el equipo de moderación pueden verlo.
demo-strike = Las faltas de { $who } ahora pesan { $weight }.
demo-case = Se llama al equipo de moderación{ $urgent ->
    [yes] , y es urgente
   *[no] { "" }
 }: { $why }
demo-observed = Se haría, si el bot hiciera algo más que observar: { $action }
demo-action-nudge = pedir a quien lo escribió que lo piense otra vez
demo-action-hold = retener el mensaje
demo-action-returntext = devolver el texto a quien lo escribió
demo-action-tip = mostrar un consejo
demo-action-campaignmessage = mostrar un mensaje amable
demo-action-escalate = llamar al equipo de moderación
demo-action-restrict = proponer una restricción
demo-action-timeout = proponer un aislamiento temporal
demo-proposal-restrict = Se pregunta al equipo de moderación si restringir una función durante { $minutes } minutos.
demo-proposal-timeout = Se pregunta al equipo de moderación si poner un aislamiento temporal de { $minutes } minutos.
demo-moderators = El equipo de moderación decide:
demo-decided-uphold = Confirmado: { $who } escribió “{ $text }” ({ $why })
demo-decided-overturn = Anulado, { $who } había dicho que era un error: “{ $text }” ({ $why })
demo-members-see = Lo que ven los miembros al final:
demo-mark-edited = (cambiado)
demo-strikes = Lo que pesan las faltas de cada miembro:
demo-sums = { $asked ->
    [one] 1 aviso
   *[other] { $asked } avisos
 }, { $held } retenidos al final, { $cases ->
    [one] 1 caso decidido
   *[other] { $cases } casos decididos
 }.
demo-left = Lo que ve todo el mundo
demo-middle = Lo que ve un miembro
demo-right = Lo que ve moderación
demo-gap = (hay un mensaje retenido)
demo-yours = Solo { $who } ve esto. Ahora mismo no se pregunta nada.
demo-nothing-yet = Todavía no hay nada que decidir.
demo-write-as = { $who } escribe:
demo-new-text = { $who } lo cambia por:
demo-keys = Espacio: parar y seguir · 1-4: responder · Enter: enviar · /as NOMBRE · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] En pausa
    [over] La conversación grabada ha terminado; sigue escribiendo si quieres
   *[playing] En marcha
 }, mensaje { $said } de { $total }, velocidad { $speed }.
demo-soon = { $who } elegirá “{ $choice }” en { $seconds } s, si no pulsas otra tecla.
demo-mode = Ahora el bot puede: { $mode }
demo-moderated = Caso { $number }: { $state }
demo-help = Escribir como: { $members }. También: /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = abierto
demo-case-taken = en revisión
demo-case-upheld = confirmado
demo-case-overturned = anulado
demo-case-appealed = apelado
demo-case-appeal_taken = apelación en revisión
demo-case-closed = cerrado
demo-step-take = lo toma
demo-step-release = lo devuelve
demo-step-uphold = lo confirma
demo-step-overturn = lo anula
demo-step-appeal = apela
demo-step-dispute = dice que es un error
demo-step-undo = retira la decisión
demo-no-order = No hay ninguna orden { $order }. Escribe /help para verlas.
demo-no-case = Todavía no hay ningún caso. Espera a que se llame al equipo de moderación.
demo-no-number = “{ $seen }” no es un número del { $low } al { $high }. Escribe uno.
demo-no-mode = No hay ningún modo “{ $seen }”. Elige uno de estos: { $known }.

## kindness run

cli-run = Pone en marcha el bot de Discord. Su token está en DISCORD_TOKEN.
cli-run-starts = Conectando con Discord. Se detiene con Ctrl+C.

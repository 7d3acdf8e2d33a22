# Lo que puede estar mal en los archivos de contenido, además de lo que dice errors.ftl. Cada frase dice qué hacer.

content-bom = { $file }, línea { $line }: al principio hay una marca invisible (un “BOM”). Guarda el archivo como UTF-8 sin ella.
content-title-marks = { $file }, línea { $line }: el título ya se muestra en negrita. Escríbelo en una línea, sin asteriscos.
content-far-day = { $file }, línea { $line }: faltan o pasaron más de diez años hasta { $day }. Revisa el año.
content-open-mark = { $file }, línea { $line }: “{ $seen }” empieza algo que nunca termina, así que se ve la marca misma. Ciérrala, o quítala.
content-html = { $file }, línea { $line }: Discord muestra “{ $seen }” tal como está. Usa Markdown, o quítalo.
content-drawn-picture = { $file }, línea { $line }: Discord no muestra una imagen para “{ $seen }”. Nombra la imagen en la cabecera, con image e image_alt.
content-table = { $file }, línea { $line }: Discord no muestra tablas. Escribe una lista en su lugar.
content-tab = { $file }, línea { $line }: un tabulador se ve distinto en cada pantalla. Usa espacios.
content-loud = { $file }, línea { $line }: “{ $seen }” se lee como un grito. Dilo en voz baja.
content-short-link = { $file }, línea { $line }: { $seen } esconde adónde lleva. Escribe la dirección completa.
content-unfinished = { $file }, línea { $line }: “{ $seen }” parece una nota para ti. Termina el texto.
content-conflict = { $file }, línea { $line }: “{ $seen }” quedó ahí al juntar dos versiones. Elige una y borra la marca.
content-garbled = { $file }, línea { $line }: letras como “{ $seen }” vienen de una codificación equivocada. Escríbelas otra vez y guarda el archivo como UTF-8.
content-invisible = { $file }, línea { $line }: hay una letra que nadie puede ver ({ $seen }). Bórrala, o escribe la línea otra vez.
content-empty-alt = { $file }, línea { $line }: “{ $seen }” es el nombre de la imagen y no dice lo que hay en ella. Describe lo que se ve.
content-other-image = { $file }, línea { $line }: { $seen } no es por dentro una imagen { $ending }. Guárdala otra vez en ese formato, o dale la extensión correcta.
content-variant-parts = { $file }, línea { $line }: esta variante contiene los marcadores “{ $seen }”, y el propio texto “{ $wanted }”. Haz que sean los mismos.
content-same-variant = { $file }, línea { $line }: la variante “{ $seen }” dice lo mismo que otra. Cámbiala, o quítala.
content-calendar-again = { $file }: ya hay otro calendario para “{ $campaign }”. Deja uno de los dos.
content-calendar-otherwise = { $file }, línea { $line }: “{ $seen }” no puede sustituir aquí. Solo un texto con sitio para { "{entries}" } tiene un otherwise, que a su vez no tiene ese sitio.
content-calendar-nothing = { $file }, línea { $line }: si los miembros no han enviado nada, “{ $seen }” se omite. Nombra con otherwise un texto que publicar en su lugar, o déjalo así.
content-stray = { $file }: aquí nadie lee este archivo. Dale una de las extensiones { $known }, o quítalo.
content-unused-picture = { $file }: ningún texto muestra esta imagen. Nómbrala en un texto, o quítala.
content-not-translated = { $file }: es { $other }, palabra por palabra. Tradúcelo.
content-copied = { $file }: dice lo mismo que { $other }, palabra por palabra. Cámbialo, o borra uno de los dos.

## Campañas: aprobar a solas

campaign-not-yours = Esta versión la escribió otra persona. Usa el paso “approve” en lugar de “{ $event }”.
campaign-event-vouch = aprobó su propia versión, porque nadie más puede aquí; no la ha leído nadie más

## Lo que alguien envía

bundle-large = Ese archivo es más grande que { $most } MB. Envía uno más pequeño: quita imágenes, o hazlas más pequeñas.
bundle-kind = “{ $name }” no se puede usar. Envía un texto como archivo .md, o varios como archivo .zip.
bundle-broken = Ese archivo zip no se puede abrir ({ $why }). Comprímelo otra vez, sin contraseña, y envíalo de nuevo.
bundle-empty = En ese archivo zip no hay nada. Comprime las carpetas con los textos y envíalo otra vez.
bundle-locked = “{ $path }” está protegido con una contraseña. Comprime otra vez el archivo zip sin ella.
bundle-many = Hay { $count } archivos, y el máximo es { $most }. Deja fuera lo que no es de la campaña.
bundle-swells = Descomprimido sería más de { $most } MB. Deja algo fuera, o haz más pequeñas las imágenes.
bundle-path = “{ $path }” no es un lugar para un archivo. Comprime las propias carpetas, con nombres sencillos, y envíalas otra vez.
bundle-link = “{ $path }” es solo un enlace a otro archivo. Pon el archivo mismo.
bundle-twice = “{ $path }” está dos veces. Quita uno.
upload-large = En total sería más de { $most } MB. Deja algo fuera, o haz más pequeñas las imágenes.
upload-kind = { $path }: una campaña no publica un texto del tipo “{ $kind }”. Quítalo; quien administra el bot puede añadirlo a los textos del bot.
upload-calendars = Hay { $count } calendarios. Envía una sola campaña, con su calendario en la carpeta calendars.
upload-language = En el idioma “{ $seen }” faltan algunos textos. Tradúcelos, o elige uno de estos idiomas: { $known }.
upload-many = Ya se guardan { $most } campañas propias de este servidor. Usa para esta el nombre de una de ellas.

## Lo que leen quienes gestionan

campaign-which = Hay varias campañas. Di cuál con la opción “campaña”: { $known }.
campaign-alone = Esta versión la escribiste tú, y nadie más en este servidor puede aprobarla. Lo mejor es que la lea alguien más: dale permiso para moderar a una persona de confianza. Si de verdad no hay nadie, léela otra vez con `/campaña vista-previa` y después usa `/campaña aprobar versión:{ $version } a-solas:True`. El historial dirá que la aprobaste a solas.
campaign-not-alone = Esta versión la escribiste tú, así que la tiene que aprobar otra persona. Pueden hacerlo: { $who }. Pídeselo a alguien.
campaign-vouched = ✅ La aprobaste a solas, porque nadie más puede aquí; así lo dice el historial. Empieza sola. `/campaña pausar` la detiene cuando quieras.
upload-refused = { $n ->
    [one] **No se ha propuesto nada.** Antes hay que cambiar una cosa en { $file }:
   *[other] **No se ha propuesto nada.** Antes hay que cambiar { $n } cosas en { $file }:
}
upload-put-forward = 📝 Revisada y propuesta. **Ahora la lee otra persona** con `/campaña vista-previa` y dice que sí con `/campaña aprobar`. Antes no se publica nada.
upload-remarks = { $n ->
    [one] Se puede usar tal como está. Una cosa que quizá quieras mirar:
   *[other] Se puede usar tal como está. { $n } cosas que quizá quieras mirar:
}
export-done = Aquí está “{ $called }”: { $n } archivos. Cambia lo que quieras y después envíala de vuelta con `/campaña subir`.
discord-command-campaign-upload-name = subir
discord-command-campaign-upload = Trae una campaña, o un texto de una, y proponla.
discord-command-campaign-export-name = exportar
discord-command-campaign-export = Llévate una campaña como archivo zip, para cambiarla o usarla en otro lugar.
discord-command-campaign-option-file-name = archivo
discord-command-campaign-option-file = Un .zip con las carpetas, o un archivo .md con un texto.
discord-command-campaign-option-alone-name = a-solas
discord-command-campaign-option-alone = Si el servidor es tuyo y nadie más puede aprobar.

## Imágenes de los textos

preview-author = Kindness
preview-badge = APP
preview-at = Hoy a las 16:00
preview-channel = kindness
preview-only-you = Solo tú puedes ver esto
preview-entry-one = Me esperaste cuando todo el mundo ya se había ido. No lo he olvidado.
preview-entry-two = Buena partida, y gracias por explicarlo otra vez.
preview-nothing = No hay un texto así que dibujar. Deja fuera --language, o elige otro idioma.
preview-no-picture = La imagen que nombra { $path } no se puede leer como imagen. Corrígela y prueba otra vez.
preview-output = { $path } no se puede escribir ({ $why }). Elige otra carpeta con --output.
cli-content-preview = Dibuja los textos como los mostrará Discord: una imagen por cada uno, en oscuro y en claro.
cli-preview-source = Una carpeta de contenido, un .zip o un archivo .md. Si no lo dices: nuestros textos y los tuyos.
cli-preview-output = La carpeta donde poner las imágenes.
cli-preview-text = Solo este texto, por su identificador. Se puede dar varias veces.
cli-preview-language = Solo este idioma, por ejemplo it. Se puede dar varias veces.
cli-preview-theme = Oscuro, claro o ambos.
cli-preview-done = { $n ->
    [one] Un texto dibujado en { $folder }.
   *[other] { $n } textos dibujados en { $folder }.
}

## Paquetes en la línea de comandos

cli-content-export = Escribe una campaña, con todos sus textos en todos los idiomas, en un solo archivo zip.
cli-content-import = Pone un archivo zip, o un texto, en la carpeta de tus propios textos, una vez revisado.
cli-bundle-campaign = El nombre de la campaña, por ejemplo create-kindness.
cli-bundle-written = El archivo zip que se escribe.
cli-bundle-read = Un archivo .zip, o un archivo .md.
cli-bundle-into = La carpeta donde ponerlo. Si no lo dices: la que nombra KINDNESS_CONTENT.
cli-bundle-replace = Reemplaza los archivos que ya están ahí.
cli-bundle-exported = { $n } archivos escritos en { $file }.
cli-bundle-imported = { $n } archivos puestos en { $folder }.
bundle-no-folder = Nadie ha dicho dónde están tus propios textos. Da la carpeta con --into, o pon KINDNESS_CONTENT.
bundle-there = { $count } de estos archivos ya están ahí, empezando por { $first }. Usa --replace para poner los nuevos en su lugar.
bundle-not-read = { $path } no se puede leer ({ $why }). Revisa el nombre.
bundle-not-written = { $path } no se puede escribir ({ $why }). Elige otro lugar.

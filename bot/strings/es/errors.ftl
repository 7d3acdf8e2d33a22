# Frases para errores, por código. Una línea cada una: di qué pasa y después qué hacer.
# Los datos en { $name } vienen del error. Deja una línea en blanco entre grupos.

unexpected = Algo salió mal y nadie lo esperaba: { $kind }: { $what }. Por favor, infórmanos.

language_model_missing = Falta el archivo { $file }, que distingue los idiomas. Instala kindness-bot otra vez.

rules-several = { $count } errores en las reglas; corrígelos juntos.
rules-unknown-key = Reglas: no hay ningún ajuste “{ $key }”. Usa uno de estos: { $allowed }.
rules-misspelt-key = Reglas: no hay ningún ajuste “{ $key }”. ¿Querías decir “{ $near }”? Usa uno de estos: { $allowed }.
rules-unknown-choice = Reglas: “{ $key }” no puede ser “{ $seen }”. Usa uno de estos: { $allowed }.
rules-misspelt-choice = Reglas: “{ $key }” no puede ser “{ $seen }”. ¿Querías decir “{ $near }”? Usa uno de estos: { $allowed }.
rules-missing-key = Reglas: falta “{ $key }”. Añádelo.
rules-useless-key = Reglas: “{ $key }” no significa nada junto a “{ $then }”. Quítalo.
rules-not-a-number = Reglas: “{ $key }” es “{ $seen }”. Escribe un número, por ejemplo 0.9.
rules-not-whole = Reglas: “{ $key }” es “{ $seen }”. Escribe un número entero, por ejemplo 3.
rules-not-text = Reglas: “{ $key }” es “{ $seen }”. Escribe un texto entre comillas.
rules-not-a-table = Reglas: “{ $key }” es “{ $seen }”. Escribe una tabla de ajustes.
rules-not-a-list = Reglas: “{ $key }” es “{ $seen }”. Escribe una lista de tablas.
rules-out-of-range = Reglas: “{ $key }” es { $seen }. Elige un número del { $low } al { $high }.
rules-wrong-order = Reglas: “{ $key }” es { $seen }, por debajo de “{ $other }” con { $limit }. Sube el primero o baja el segundo.
rules-profanity-limits = Reglas: “{ $key }” no se puede poner, porque decir palabrotas sin más no cuenta en contra de nadie. Usa “profanity_tip_at” para un consejo.
rules-no-human-gate = Reglas: “{ $key }” propone { $then } antes de llamar a alguien. Pon por debajo un escalón con then = "escalate".
rules-bad-version = Reglas: “{ $key }” tiene que ser un nombre de 1 a 64 caracteres imprimibles.
rules-version-taken = Reglas: la versión “{ $seen }” es de las reglas que incluimos. Dale otro nombre a la tuya.

record-unknown-action = El registro contiene una acción de un tipo que esta versión no conoce: “{ $kind }”. Usa la versión que la escribió, o una más nueva.
record-malformed = El registro de “{ $what }” no se puede leer en “{ $key }”. Restáuralo de una copia de seguridad.

case-illegal-step = A un caso en estado “{ $state }” no se le puede dar el paso “{ $event }”. Léelo otra vez para ver cómo está.
case-not-the-author = Solo quien escribió el comentario puede dar el paso “{ $event }”.
case-own-comment = Este caso trata de un comentario tuyo. El paso “{ $event }” lo tiene que dar otra persona.
case-not-yours = Solo { $holder } puede dar el paso “{ $event }”, porque tomó este caso. Pregúntale, o suéltalo y tómalo tú.
case-second-person = Ya decidiste este caso. Una apelación la decide una segunda persona.

content-no-folder = No hay una carpeta de contenido en { $path }. Créala, o da la ruta de otra.
content-unknown-text = No hay ningún texto “{ $id }” en el contenido. Añádelo, o usa otro nombre.
content-no-practice = No hay una conversación de práctica para { $locale } en { $path }. Añade una como archivo .yaml.
content-bad-practice = { $file }: no se puede leer como YAML en UTF-8 ({ $why }). Corrígelo, o compáralo con un archivo que funcione.
content-practice-keys = { $file }, entrada { $entry }: las claves son “{ $seen }”. Usa estas: { $known }.
content-practice-value = { $file }, entrada { $entry }: “{ $key }” es “{ $seen }”, y ahí no tiene sentido. Corrígelo.
content-too-large = { $file }: es más grande que { $limit } bytes. Acórtalo.
content-not-utf8 = { $file }, línea { $line }: no es texto en UTF-8. Guárdalo como UTF-8.
content-unreadable = { $file }: no se puede leer ({ $why }). Comprueba que sea un archivo y que puedas leerlo.
content-no-head = { $file }: no hay cabecera. Empieza el archivo con una línea ---, después una “clave: valor” por línea, después una línea ---.
content-bad-yaml = { $file }, línea { $line }: la cabecera no se puede leer ({ $why }). Escribe una “clave: valor” por línea, y pon entre comillas un valor con dos puntos.
content-not-text = { $file }, línea { $line }: “{ $key }” es una lista o una tabla. Escribe texto simple.
content-key-twice = { $file }, línea { $line }: “{ $key }” está dos veces. Quita una.
content-unknown-key = { $file }, línea { $line }: nadie conoce la clave “{ $key }”. Usa una de estas: { $known }.
content-missing-key = { $file }: falta “{ $key }” en la cabecera. Añádela.
content-empty-value = { $file }, línea { $line }: “{ $key }” está vacía. Complétala.
content-other-place = { $file }, línea { $line }: “{ $key }” es “{ $seen }”, pero el archivo está en “{ $place }”. Mueve el archivo, o corrige la clave.
content-bad-locale = { $file }, línea { $line }: “{ $seen }” no es un idioma. Escribe uno como en, it o pt-BR.
content-bad-id = { $file }, línea { $line }: “{ $seen }” no puede ser un identificador. Usa minúsculas, cifras y guiones.
content-unknown-topic = { $file }, línea { $line }: no hay ningún tema “{ $seen }”. Usa uno de estos: { $known }.
content-own-reviewer = { $file }, línea { $line }: “{ $seen }” aparece en author y en reviewer. Haz que lo lea otra persona.
content-bad-date = { $file }, línea { $line }: “{ $key }” es “{ $seen }”. Escribe un día como 2026-03-31.
content-dates-crossed = { $file }, línea { $line }: el texto termina antes de empezar. Intercambia valid_from y valid_to, o corrígelos.
content-empty-body = { $file }, línea { $line }: no hay texto debajo de la cabecera. Escríbelo.
content-too-long = { $file }, línea { $line }: el texto tiene { $length } caracteres con su título, y caben { $limit }. Acórtalo.
content-mass-mention = { $file }, línea { $line }: “{ $seen }” le sonaría a todas las personas que nombra. Quítalo.
content-plain-link = { $file }, línea { $line }: el enlace { $seen } no es seguro. Usa https.
content-misplaced = { $file }: un texto está en <kind>/<language>/<id>.md, donde kind es uno de estos: { $known }. Muévelo.
content-other-text = { $file }: “{ $id }” es { $seen } aquí y { $wanted } en { $locale }. Dale otro identificador, o el mismo tipo y tema.
content-missing-locale = { $file }: este texto no está en { $locale }. Tradúcelo.
content-hard-to-read = { $file }, línea { $line }: es difícil de leer ({ $seen } en la escala para { $locale }, donde { $limit } es el límite). Usa palabras y frases más cortas.
content-review-twice = { $file }, línea { $line }: “{ $seen }” ha revisado esto, y dice que no lo ha hecho nadie. Deja una de las dos líneas.
content-bad-reviewed = { $file }, línea { $line }: “reviewed” es “{ $seen }”. Escribe false, o quita la línea y di en reviewer quién lo revisó.
content-no-reviewer = { $file }, línea { $line }: “{ $seen }” no es el nombre de nadie. Si todavía no lo ha leído nadie, escribe en su lugar reviewed: false.
content-not-reviewed = { $file }, línea { $line }: solo lo ha leído quien lo escribió, así que no se muestra a los miembros. Haz que alguien lo lea, y después escribe reviewer: y el nombre en lugar de reviewed: false.
content-over = { $file }, línea { $line }: este texto no se muestra desde el { $day }. Dale un valid_to nuevo, o bórralo.
content-unknown-audience = { $file }, línea { $line }: no hay ningún público “{ $seen }”. Usa uno de estos: { $known }.
content-variants = { $file }, línea { $line }: la cabecera nombra las variantes “{ $wanted }”, y el texto contiene “{ $seen }”. Haz que coincidan; una variante empieza debajo de una línea <!-- variant: name -->.
content-unknown-placeholder = { $file }, línea { $line }: no se sabe qué poner aquí en lugar de “{ $seen }”. Usa uno de estos, o deja fuera las llaves: { $known }.
content-other-parts = { $file }: las variantes y los marcadores son “{ $seen }” aquí y “{ $wanted }” en { $locale }. Haz que sean los mismos.
content-masked-link = { $file }, línea { $line }: { $seen } no muestra adónde lleva. Escribe la dirección misma.
content-broken-link = { $file }, línea { $line }: { $seen } no lleva a ningún sitio. Corrígelo, o quítalo.
content-alt-alone = { $file }, línea { $line }: se describe una imagen, y no hay ninguna. Añade image, o quita image_alt.
content-no-alt = { $file }, línea { $line }: quien no puede ver { $seen } no se entera de lo que hay en la imagen. Añade image_alt.
content-long-alt = { $file }, línea { $line }: la descripción de la imagen tiene { $length } caracteres, y caben { $limit }. Acórtala.
content-bad-image = { $file }, línea { $line }: “{ $seen }” no puede ser una imagen nuestra. Ponla en la carpeta images, con una de estas extensiones: { $known }.
content-no-image = { $file }, línea { $line }: no hay ninguna imagen { $seen }. Añádela, o corrige el nombre.
content-large-image = { $file }, línea { $line }: { $seen } es más grande que { $limit } bytes. Hazla más pequeña.
content-bad-calendar = { $file }: no se puede leer como YAML en UTF-8 ({ $why }). Corrígelo, o compáralo con un calendario que funcione.
content-calendar-keys = { $file }, línea { $line }: las claves son “{ $seen }”. Usa cada una de estas una vez: { $known }.
content-calendar-value = { $file }, línea { $line }: “{ $key }” es “{ $seen }”, y ahí no tiene sentido. Corrígelo: un día es un número del 1 hasta days, una hora se escribe como "16:00".
content-calendar-text = { $file }, línea { $line }: no hay ningún texto “{ $seen }” que pueda ir aquí. Añádelo, o corrige el nombre.
content-calendar-twice = { $file }, línea { $line }: “{ $seen }” (día { $day }, { $at }) ya se publica, o hay otra cosa a esa hora. Elige otra hora, o quítalo.
content-unplanned = { $file }: ningún calendario publica “{ $id }”. Añádelo a uno, o bórralo.

classifier-busy = El clasificador tiene demasiado que hacer. Prueba otra vez en un momento.
classify-timeout = La evaluación tardó más de { $seconds } segundos. Prueba otra vez, o sube KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = Esta persona escribe en muchos sitios a la vez; { $tries } decisiones quedaron superadas. El comentario se evalúa otra vez más tarde.

case-unknown = No hay ningún caso “{ $case }”. Puede que se haya borrado; mira la lista de casos.
case-stale = El caso “{ $case }” ha avanzado desde que lo miraste. Léelo otra vez y decide de nuevo.

practice-no-member = En la sala de práctica no hay nadie que se llame “{ $member }”. Elige a uno de sus miembros.
practice-no-message = El mensaje “{ $comment }” no se escribió en esta sala de práctica. Responde a uno de aquí.
practice-no-words = El mensaje está vacío. Escribe algo primero.
practice-no-prompt = No hay ninguna pregunta sobre el mensaje “{ $comment }”. Responde a una que se haya hecho.
practice-no-choice = “{ $choice }” no se puede elegir aquí (o ya no). Elige algo de lo que se ofrece.
practice-authors-only = “{ $event }” le toca a quien escribió el comentario. Elígelo en su lugar.
practice-no-hands = La tarea “{ $errand }” es solo un registro; no hay nada que hacer con ella.

settings-wrong = { $count ->
    [one] Los ajustes no se pueden usar.
   *[other] Hay { $count } errores en los ajustes; corrígelos juntos.
 }
settings-unknown = { $name } no es un ajuste conocido. Usa uno de estos: { $known }.
settings-misspelt = { $name } no es un ajuste conocido. ¿Querías decir { $near }?
settings-value = { $name } tiene un valor que no se puede usar. Escribe uno como: { $wanted }.
settings-file = El archivo { $path } no se puede leer ({ $problem }). Corrígelo.
otel-missing = KINDNESS_OTEL_ENDPOINT necesita una biblioteca que no está instalada. Ejecuta: pip install "kindness-bot[otel]", o deja fuera el ajuste.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID y KINDNESS_DISCORD_CLIENT_SECRET van juntos. Pon los dos, de “OAuth2” en el portal de desarrolladores de Discord, o ninguno.

card-missing = No hay una ficha de modelo en { $path }. Pon al lado el card.toml que venía con el modelo.
card-damaged = La ficha de modelo { $path } no se puede leer ({ $problem }). Consigue la que venía con el modelo.
card-wrong = La ficha de modelo { $path } no se puede usar: mira “{ $key }”. Consigue la que venía con el modelo, o corrígela.
card-calibration = La ficha de modelo no tiene una calibración que sirva para “{ $label }”. Consigue la que venía con el modelo.
model-missing = No hay ningún modelo en { $path }. Revisa la ruta, o deja fuera el ajuste para usar el modelo incluido.
model-corrupt = El archivo de modelo { $path } está dañado o no es el que describe su ficha. Consíguelo otra vez.
model-labels = El modelo de { $path } no habla de ninguna de nuestras categorías, o habla de otras. Nómbralas en kindness.toml a su lado, o elige otro modelo.
model-parents = El modelo de { $path } y su ficha no están de acuerdo en si lee el mensaje al que responde una respuesta. Consigue el modelo otra vez, o elige otro.
model-numbers = El modelo { $model } calculó algo que no es una probabilidad. Consigue sus archivos otra vez, o elige otro modelo.
model-pickle = Los pesos de { $path } tienen un formato que puede ejecutar código. Conviértelos a safetensors.
model-headless = Al checkpoint { $path } nunca se le enseñó a clasificar (falta “{ $key }”). Elige uno para clasificar textos.
model-unreachable = El checkpoint { $path } no se pudo obtener como safetensors. Revisa su nombre y la red, o da la ruta de una carpeta.
torch-missing = Este modelo necesita el paquete { $module }. Instala kindness-bot[torch], o usa el modelo incluido.
classifier-failed = El clasificador falló ({ $why }). El comentario se evalúa otra vez más tarde; kindness doctor dice más.
classifier-closed = El clasificador se está cerrando. Prueba otra vez cuando esté en marcha.

key-missing = No hay clave de cifrado. Da una en KINDNESS_KEY, o quítalo para usar el archivo de clave.
key-malformed = La clave de cifrado número { $number } no es una clave. Cópiala otra vez, entera: tiene 44 caracteres.
key-file-open = Otras personas pueden leer o cambiar el archivo de clave { $path }. Ejecuta chmod 600 sobre él, y cambia la clave si alguien puede haberla visto.
key-file-missing = Falta el archivo de clave: vuelve a poner la copia de seguridad en { $path }. Sin él nadie puede leer lo que hay en la base de datos; no se ha creado ni cambiado nada.
key-file-unusable = El archivo de clave { $path } no se puede usar ({ $why }). Comprueba que sea un archivo en una carpeta donde puedas escribir.
key-wrong = La base de datos { $where } se escribió con otra clave. Da el archivo de clave o el KINDNESS_KEY que le corresponde; no se ha cambiado nada.
key-opens-nothing = Un texto guardado está bajo una clave que no está en el llavero. Pon otra vez la clave más antigua después de la primera.
keys-in-use = Está en marcha algo que usa las claves, como “kindness run” o “kindness serve” (ocupa { $path }). Detenlo, cambia las claves y vuelve a iniciarlo.
keys-turning = Ahora mismo se están cambiando las claves (quien lo hace ocupa { $path }). Inténtalo otra vez cuando termine.

store-url = Con lo que dice KINDNESS_DATABASE no se encuentra la base de datos. Escribe una de estas: { $allowed }.
store-driver-missing = La base de datos necesita el paquete { $name }, que no está instalado. Instala kindness-bot[scale].
store-busy = La base de datos { $where } tiene otra cosa entre manos. Prueba otra vez en un momento.
store-disk-full = El disco que contiene la base de datos { $where } está lleno. Haz sitio; lo registrado antes está a salvo.
store-disk-failed = El disco que contiene la base de datos { $where } no se puede leer o escribir. Revisa el disco y prueba otra vez.
store-read-only = La base de datos { $where } solo se puede leer. Deja que este usuario escriba en el archivo y en su carpeta.
store-cannot-open = La base de datos { $where } no se puede abrir. Comprueba que sea un archivo, y que este usuario pueda leer y escribir el archivo y su carpeta.
store-not-a-database = El archivo { $where } no es una base de datos. Da la ruta de otro; no se ha cambiado nada.
store-damaged = La base de datos { $where } está dañada. Detén el servicio y restaura una copia de seguridad.
store-unreachable = No se puede llegar a la base de datos { $where }. Comprueba que esté en marcha y prueba otra vez.
store-refused = La base de datos { $where } no nos deja entrar. Revisa su nombre, el usuario y la contraseña en KINDNESS_DATABASE.
store-unusable-value = La base de datos { $where } no puede guardar uno de los nombres o identificadores que recibió. Quita los caracteres NUL y el Unicode roto.
store-newer = La base de datos { $where } la hizo una versión más nueva (paso { $found }; esta conoce { $known }). Instala esa versión, o restaura una copia de seguridad.
store-failed = La base de datos { $where } falló de una manera que nadie esperaba ({ $kind }). Por favor, infórmanos.

data-no-author = El identificador de la persona está vacío. Dalo tal como consta, por ejemplo “discord:123456789”.

nothing-to-dispute = No hay ninguna decisión sobre el comentario “{ $comment }” que puedas discutir. Solo puede quien lo escribió, mientras conste.

prompt-gone = Hace tanto tiempo de esto que ya no consta nada. No queda nada que elegir.
prompt-not-yours = Esta nota es para otra persona. La tuya te llegaría a ti.
prompt-answered = Ya has cambiado o borrado este mensaje. No queda nada que elegir.
prompt-not-to-keep = Este mensaje ya no se puede dejar como está: se quitó o se va a quitar, o el equipo de moderación ha decidido sobre él.
prompt-not-cleared = Esto no se puede publicar otra vez tal como estaba. O nadie del equipo de moderación ha visto que esté bien, o ya no lo guardamos. Puedes escribirlo de nuevo.
prompt-empty = No tiene palabras. Escribe algo primero.
case-no-proposal = El caso “{ $case }” no tiene una propuesta { $number }. Léelo otra vez y elige una de las que se ofrecen.

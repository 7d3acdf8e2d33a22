# Lo que dice la conexión HTTP en su propia API. Las frases de otras API son suyas y están en el código.

http-no-key = Para esto hace falta una clave. Envíala como “Authorization: Bearer …”; “kindness keys create NOMBRE” crea una.
http-wrong-key = Nadie conoce esta clave, o se revocó. Revísala, o crea una nueva con “kindness keys create NOMBRE”.
http-scope = Esta clave no sirve para esto. Crea una que sirva con “kindness keys create NOMBRE --scope …”.
http-signature = Esto no está firmado con el secreto que conocemos. Pon el secreto de firma de la fase de moderación de Coral en KINDNESS_CORAL_SECRET.
http-quota = Esta clave ha gastado lo que puede en un minuto. Vuelve después de los segundos que dice “Retry-After”.
http-too-many = Esta petición tiene más comentarios de los que la clave puede enviar en un minuto. Envía menos a la vez, o crea una clave con un --per-minute mayor.
http-busy = Llegaron demasiadas peticiones a la vez. Por favor, vuelve en un momento.
http-large = Esta petición es demasiado grande. Envía menos comentarios a la vez.
http-slow = La petición tardó demasiado en llegar. Por favor, envíala otra vez.
http-encoded = El cuerpo está comprimido. Envíalo tal como es, sin “Content-Encoding”.
http-not-json = El cuerpo no se puede leer como JSON. Comprueba que esté completo y en UTF-8.
http-failed = Algo salió mal de nuestro lado. No se guardó nada de tu petición; por favor, envíala otra vez.
http-no-path = En esta dirección no hay nada. /docs muestra lo que hay.
http-no-method = Esta dirección existe para otro método, el que nombra la cabecera “Allow”.
http-wrong-field = “{ $where }” no se puede usar: { $problem ->
    [missing] falta
    [unknown] nadie conoce este campo
    [text] tiene que ser un texto
    [list] tiene que ser una lista
    [object] tiene que ser un objeto
    [truth] tiene que ser true o false
    [number] tiene que ser un número
    [short] es demasiado corto
    [long] es demasiado largo
   *[other] no es lo que va ahí
    }. La dirección /docs muestra qué va ahí.

http-starts = Escuchando en { $address } (Perspective, la moderación de OpenAI y nuestra propia API; /docs las muestra). Se detiene con Ctrl+C.
http-open = No se ha creado ninguna clave, así que cualquier programa de esta máquina puede preguntar. “kindness keys create NOMBRE” cambia eso.

http-docs-title = Kindness: el filtro de comentarios por HTTP
http-docs-others = Los programas que usaban la API de Perspective o el punto de moderación de OpenAI siguen como están, con { $root } como dirección. Abajo está nuestra propia API, que dice más: qué harían las reglas, qué decirle a quien escribió y qué palabras pesaron.
http-docs-values = Lo que entra y lo que sale
http-docs-name = Nombre
http-docs-type = Tipo
http-docs-meaning = Significado

cli-serve = Responde por HTTP: como la API de Perspective, como el punto de moderación de OpenAI y a nuestra manera.
cli-serve-host = La dirección en la que escuchar. Otras máquinas solo llegan a direcciones que no sean 127.0.0.1.
cli-serve-port = El puerto en el que escuchar.
cli-serve-external = La dirección con la que otros llegan a este servidor, si es otra (detrás de un proxy).
cli-keys-create = Crea una clave para un programa y la muestra, una sola vez.
cli-keys-name = Para qué es la clave: un nombre que reconozcas.
cli-keys-per-minute = Cuántos comentarios puede enviar en un minuto.
cli-keys-scope = Para qué se puede usar; se puede dar dos veces. Si no lo dices, para todo.
cli-keys-list = Las claves y si están en uso.
cli-keys-revoke = Revoca una clave. Los programas que la usan se rechazan en unos segundos.
cli-keys-revoked = La clave “{ $name }” está revocada.
cli-keys-none = Todavía no hay ninguna clave. “kindness keys create NOMBRE” crea una.
cli-keys-in-use = en uso
cli-keys-gone = revocada

api-key-name = Una clave necesita un nombre de 1 a 80 caracteres imprimibles. Elige uno, por ejemplo “forum”.
api-key-taken = Hay una clave en uso llamada “{ $name }”. Elige otro nombre, o revócala primero con “kindness keys revoke { $name }”.
api-key-unknown = No hay ninguna clave en uso llamada “{ $name }”. “kindness keys list” muestra las que hay.
serve-needs-key = Otras máquinas podrían llegar a { $host }, y todavía no hay ninguna clave. Crea una con “kindness keys create NOMBRE”, o escucha solo en 127.0.0.1, sin --external.
serve-port = Nadie puede escuchar en { $host }, puerto { $port }: { $problem }. Elige otro con --port.

cli-site = Muestra o pone las reglas de la comunidad de un sitio, para los comentarios que deja registrados.
cli-site-name = El nombre de la comunidad, tal como lo envía el sitio.
cli-site-preset = Las reglas: school, community, gaming o support.
cli-site-mode = Lo que se puede hacer: observe (nada), nudge (pedir que se piense otra vez) o hold (también quitar).
cli-site-resume = Seguir después de una pausa, por ejemplo la del freno.
cli-site-none = No hay reglas puestas para “{ $name }”, así que solo se observa. Pon unas con --preset ({ $presets }) y --mode.
cli-site-rules = “{ $name }”: plantilla { $preset }, modo { $mode }.
cli-site-paused = “{ $name }”: en pausa, plantilla { $preset }; modo { $mode } después de --resume.

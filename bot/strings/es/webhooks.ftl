# Webhooks: dónde se le cuenta a un sitio lo que se decidió, y reportes que llegan por HTTP.

cli-webhooks = Cuenta a tu sitio lo que se decidió sobre sus comentarios, según ocurre.
cli-webhooks-add = Cuenta a una dirección lo que pasa, y muestra una sola vez el secreto con el que puede comprobar quién envía.
cli-webhooks-name = Qué es: un nombre que reconozcas.
cli-webhooks-url = Adónde enviarlo: una dirección que empiece por https://.
cli-webhooks-events = Qué contar: decision, case, o ambos con una coma entre ellos.
cli-webhooks-community = Solo de una comunidad; si no lo dices, de todas las comunidades de tus sitios.
cli-webhooks-texts = Envía también lo que dice el comentario. Sin esto, ningún texto sale de este servidor.
cli-webhooks-private = Deja que la dirección esté en tu propia red: entonces también con http:// y en cualquier puerto.
cli-webhooks-list = Las direcciones a las que se cuenta, con lo que espera y lo que se dejó por imposible.
cli-webhooks-remove = Deja de contarle a una dirección. Se borran su secreto y lo que todavía la espera.
cli-webhooks-test = Envía ahora una prueba y dice qué respondió.
cli-webhooks-added = A “{ $name }” se le cuenta desde ahora, mientras “kindness serve” esté en marcha. La línea de arriba es su secreto: guárdalo donde tu sitio lo lea. No se vuelve a mostrar.
cli-webhooks-none = Todavía no se le cuenta a nadie. “kindness webhooks add NOMBRE URL” cambia eso.
cli-webhooks-in-use = en uso
cli-webhooks-gone = terminado: dijo que ya no está
cli-webhooks-waiting = { $waiting } en espera, { $lost } por imposibles
cli-webhooks-removed = A “{ $name }” ya no se le cuenta nada.
cli-webhooks-taken = “{ $name }” lo aceptó (estado { $status }).
cli-webhooks-refused = “{ $name }” no lo aceptó: estado { $status }. Tiene que responder con 200 a 299, sin redirección.
cli-keys-community = Solo para una comunidad: no puede mirar otra según sus reglas, ni registrar o reportar ahí.

http-guessing = De esta dirección llegaron demasiadas claves que nadie conoce. Revisa la clave y vuelve después de los segundos que dice “Retry-After”.

webhook-name = Un webhook necesita un nombre de 1 a 80 caracteres imprimibles. Elige uno, por ejemplo “forum”.
webhook-taken = Ya hay un webhook llamado “{ $name }”. Elige otro nombre, o quita ese antes con “kindness webhooks remove { $name }”.
webhook-unknown = No hay ningún webhook llamado “{ $name }”. “kindness webhooks list” muestra los que hay.
webhook-url = A esta dirección no se puede enviar nada. Tiene que empezar por https://, sin nombre de usuario, contraseña ni puerto, y tener como mucho 2000 caracteres. --private permite http:// y puertos.
webhook-private = Esta dirección está en una red privada. Si es tuya y confías en ella, añade --private. Nunca se consultan las direcciones en las que una nube guarda sus claves.
webhook-events = A un webhook se le puede contar { $allowed }. Nombra uno de ellos, o ambos con una coma entre ellos.

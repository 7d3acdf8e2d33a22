# Recordatorios que pide la gente, cada persona para sí.

reminder-needs-zone = ¿En qué zona horaria vives? Dilo con la opción “zona”, por ejemplo Europe/Rome. Quien gestiona el servidor también puede poner una para todo el mundo con `/campaña iniciar`.
reminder-bad-time = “{ $seen }” no es una hora del día. Escribe una como 16:30.
reminder-quiet = Eso cae en las horas de silencio de este servidor ({ $quiet }). Elige otra hora.
reminder-too-many = Ya tienes { $most } recordatorios aquí. Termina uno primero: `/recordar lista` los muestra.
reminder-gone = Este recordatorio ya ha terminado.
reminder-timeout = Discord tardó demasiado en aceptar un recordatorio. Se intenta otra vez.

## Los comandos

reminder-command-name = recordar
reminder-command = Recibe un recordatorio de algo, en privado y solo si lo pides.
reminder-command-me-name = algo
reminder-command-me = Recibe un recordatorio por mensaje directo. Cada uno tiene un botón que lo termina.
reminder-command-list-name = lista
reminder-command-list = De qué tienes recordatorios y cómo terminarlos. Solo lo ves tú.
reminder-option-what-name = qué
reminder-option-what = ¿Qué quieres que te recordemos?
reminder-option-at-name = hora
reminder-option-at = ¿A qué hora, por ejemplo 16:30?
reminder-option-days-name = días
reminder-option-days = ¿Qué días? Si no lo dices: palabras amables los viernes, hacer una pausa todos los días.
reminder-option-channel-name = canal
reminder-option-channel = ¿Se trata de un canal en concreto?
reminder-option-zone-name = zona
reminder-option-zone = Tu zona horaria, si no es la de este servidor, por ejemplo Europe/Rome.
reminder-what-kind = decir algo amable
reminder-what-pause = parar un momento antes de publicar
reminder-when-daily = todos los días
reminder-when-weekdays = de lunes a viernes
reminder-when-monday = los lunes
reminder-when-tuesday = los martes
reminder-when-wednesday = los miércoles
reminder-when-thursday = los jueves
reminder-when-friday = los viernes
reminder-when-saturday = los sábados
reminder-when-sunday = los domingos

## Lo que lee la gente

reminder-added = Te lo recordaremos, por primera vez el { $first }. Solo te llega a ti, por mensaje directo. Con el botón debajo de cada uno, o con `/recordar lista`, puedes terminarlo.
reminder-none = Aquí no tienes recordatorios. `/recordar algo` cambia eso.
reminder-line = { $number }. { $what }: { $when }, { $at }. El próximo: { $next }
reminder-button-stop-one = Terminar el número { $number }
reminder-button-stop = No quiero más
reminder-stopped = Hecho. Ya no te lo recordamos.
reminder-about = -# Lo pediste en { $server }{ $channel ->
    [none] {""}
   *[other] {" "}para { $channel }
 }.
reminder-own = pediste un recordatorio ({ $n ->
    [one] una vez
   *[other] { $n } veces
 }); `/recordar lista` lo muestra
reminder-kind-1 = **Algo amable esta semana:** ¿quién te ha ayudado hace poco? Dile qué fue. Basta con una frase.
reminder-kind-2 = **Algo amable esta semana:** ¿de quién no se sabe nada desde hace tiempo? Pregúntale cómo está.
reminder-kind-3 = **Algo amable esta semana:** ¿alguien hizo o escribió algo que te gustó? Di qué te gustó.
reminder-kind-4 = **Algo amable esta semana:** ¿hay alguien nuevo por aquí? Salúdale.
reminder-pause-1 = **Antes de publicar hoy:** léelo una vez como si te llegara a ti.
reminder-pause-2 = **Antes de publicar hoy:** ¿sientes rabia? Entonces cuenta hasta diez. El mensaje puede esperar, y tú también.
reminder-pause-3 = **Antes de publicar hoy:** ¿se lo dirías a esa persona en la misma habitación?
reminder-pause-4 = **Antes de pasar algo hoy:** ¿sabes que es verdad? Si no, pregunta primero.

## Consejos junto a un mensaje

tips-command-name = consejos
tips-command = Consejos discretos debajo de mensajes que los piden. Apagados hasta que los actives.
tips-command-on-name = activo
tips-command-on = Si se dan consejos.
tips-on = Aquí se dan consejos: uno discreto debajo de un mensaje que pregunta si algo es verdad o si una imagen es real, que se preocupa por una cuenta o que pide que se pase un enlace. Como mucho uno cada seis horas en un canal, uno por semana para cada miembro, y ninguno para quien pidió menos.
tips-off = Aquí no se dan consejos por sí solos. Actívalos con la opción “activo”. `/consejo` siempre da uno.

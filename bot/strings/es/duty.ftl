# Moderación: quién está de turno cuándo, e hilos de los casos.

## Los comandos

duty-command-name = turnos
duty-command = A quién se llama cuando nadie toma un caso, por días y horas de la semana.
duty-command-add-name = añadir
duty-command-add = Pon de turno a un rol o a alguien del equipo de moderación, cada semana a esta hora.
duty-command-remove-name = quitar
duty-command-remove = Quita un turno.
duty-command-show-name = ver
duty-command-show = Mira la semana, y quién está de turno ahora. Solo lo ves tú.
duty-option-days-name = días
duty-option-days = ¿Qué días empieza?
duty-option-begins-name = desde
duty-option-begins = ¿Desde qué hora, por ejemplo 16:00?
duty-option-ends-name = hasta
duty-option-ends = ¿Hasta qué hora, por ejemplo 22:00? Una anterior significa el día siguiente.
duty-option-who-name = quién
duty-option-who = Un rol, o un miembro que pueda moderar aquí.
duty-option-zone-name = zona
duty-option-zone = La zona horaria de este servidor, por ejemplo Europe/Rome. Se pregunta una vez.
duty-option-turn-name = turno
duty-option-turn = ¿Cuál? Empieza a escribir para buscarlo.
duty-days-daily = todos los días
duty-days-weekdays = de lunes a viernes
duty-days-weekend = sábado y domingo
duty-days-monday = lunes
duty-days-tuesday = martes
duty-days-wednesday = miércoles
duty-days-thursday = jueves
duty-days-friday = viernes
duty-days-saturday = sábado
duty-days-sunday = domingo

## Lo que se responde

duty-added = **El turno está puesto.** No se le ha dicho a nadie; por favor, dilo tú.
duty-removed = **El turno ya no está.**
duty-head = **Quién está de turno**, según el reloj de { $zone }. Ahora: { $who }.
duty-none = **No hay turnos puestos.** A cualquier hora se llama a: { $who }. `/kindness turnos añadir` pone a alguien de turno.
duty-nobody = nadie
duty-all-day = todo el día { $who }
duty-more = … y más, que no cabe aquí.
duty-line = Cuando nadie toma un caso a tiempo, se llama a quien esté de turno. Si no viene, se llama al rol que pusiste con `/kindness moderación`. Si no hay tal rol, a quien tenga el turno siguiente. Después se empieza de nuevo, un día más tarde.
duty-desk = Primero se llama a quien está de turno: `/kindness turnos ver` muestra la semana.

## Hilos

discord-command-desk-threads-name = hilos
discord-command-desk-threads = Si cada caso tiene un hilo propio, para hablar de él.
desk-threads = Cada caso tiene un hilo debajo de su tarjeta. Se guarda cuando el caso está decidido.
desk-no-threads = Los casos no tienen hilos.
desk-threads-lacking = ⚠️ El bot no puede abrir hilos en { $channel }, o no puede escribir en ellos. Dale a su rol “Crear hilos públicos” y “Enviar mensajes en hilos” ahí; lo intenta otra vez por su cuenta.
desk-thread-name = Caso { $number }

## Errores

rota-needs-zone = ¿En qué zona horaria está este servidor? Dilo con la opción “zona”, por ejemplo Europe/Rome.
rota-other-zone = Este servidor va según el reloj de { $zone }, y sus campañas también. Deja fuera la opción “zona”. Para cambiarla para todo, usa `/campaña iniciar`.
rota-known = Este turno ya está puesto.
rota-full = Ya hay { $most } turnos, y no caben más. Quita uno con `/kindness turnos quitar`.
rota-unknown = No hay ningún turno así. Elige uno de la lista.
rota-everybody = Eso llamaría a todo el mundo en este servidor. Elige el rol de quienes están de turno.
rota-not-moderator = Esa persona no puede moderar aquí, así que no podría tomar un caso. Elige a alguien del equipo de moderación, o un rol.

# El reto de una semana: lo que leen los miembros y el equipo de moderación.

challenge-illegal-step = Eso ya no es posible. Míralo otra vez: mientras tanto se cambió o se retiró.
challenge-own-entry = Esta participación es tuya. Decide sobre ella otra persona.
challenge-not-yours = Esta participación es de otra persona. Solo ella puede retirarla.
challenge-stale = Otra persona acaba de decidir sobre esta participación. Mira la lista otra vez.
challenge-gone = Esta participación ya no está.
challenge-none = Ahora mismo no hay ningún reto en marcha aquí. `/descubrir` muestra lo que hay.
entry-not-judged = Una participación no se ha podido leer todavía. Se intenta otra vez.
campaign-find-timeout = Discord tarda demasiado en mostrar si la publicación está ahí. Se intenta otra vez.
campaign-why-campaign-find-timeout = porque Discord no mostró a tiempo si ya estaba ahí, y dos veces es peor que ninguna

## Los comandos

challenge-command-name = reto
challenge-command = El reto de esta semana: participa, mira lo que enviaste o elige lo que se muestra.
challenge-command-show-name = ver
challenge-command-show = Cuál es el reto de esta semana y cómo participar. Solo lo ves tú.
challenge-command-mine-name = mis-envíos
challenge-command-mine = Lo que enviaste: retíralo, o elige si se muestra tu nombre.
challenge-command-choose-name = elegir
challenge-command-choose = Para moderación: lee lo que llegó, de uno en uno, y di sí o no.
challenge-command-which-name = cuáles
challenge-command-which = ¿Qué participaciones? Si no lo dices: las que esperan.
challenge-which-waiting = las que esperan
challenge-which-approved = las que se aprobaron

## Participar

challenge-button-join = Participar
challenge-form-title = Participar
challenge-form-label = Tu participación
challenge-form-hint = Bastan unas frases. Por favor, deja fuera los nombres.
challenge-until = Puedes participar hasta el { $at }: con el botón de abajo, o con el hashtag en el canal. Alguien del equipo de moderación lee cada participación antes de que se vea en los destacados. Tu nombre aparece solo si tú quieres.
challenge-so-far = { $count ->
    [0] Todavía nadie ha enviado nada. Alguien tiene que ser la primera persona.
    [one] Una cosa amable hasta ahora. Gracias.
   *[other] { $count } cosas amables hasta ahora. Gracias.
 }
challenge-waiting = -# Para moderación: { $count ->
    [0] no hay participaciones en espera.
    [one] hay una participación en espera: `/reto elegir`
   *[other] hay { $count } participaciones en espera: `/reto elegir`
 }
challenge-thanks = **¡Gracias!** Ahora la lee alguien del equipo de moderación, y antes no la ve nadie más. `/reto mis-envíos` te muestra qué fue de ella.
challenge-not-short = Es muy corto. Cuenta un poco más: ¿qué pasó, y por qué se te quedó grabado?
challenge-not-long = Es demasiado largo para los destacados. Caben hasta 500 caracteres.
challenge-not-too-many = Tres de tus participaciones ya esperan a que alguien las lea. Dale un poco de tiempo al equipo de moderación y después envía esta.

## Lo que una persona ha enviado

challenge-mine-none = No has enviado nada. `/reto ver` dice qué se busca esta semana.
challenge-mine-head = **Lo que enviaste.** Solo lo ves tú.
challenge-mine-waiting = { $number }. Espera a que alguien la lea. { $named ->
    [yes] Si se muestra, será con tu nombre.
   *[no] Si se muestra, será sin tu nombre.
 }
challenge-mine-approved = { $number }. Se aprobó. { $named ->
    [yes] Si se muestra, será con tu nombre.
   *[no] Si se muestra, será sin tu nombre.
 }
challenge-mine-shown = { $number }. Se eligió para los destacados, { $named ->
    [yes] con tu nombre.
   *[no] sin tu nombre.
 }
challenge-mine-declined = { $number }. No se va a mostrar. Eso no dice nada de ti: nunca hay sitio para todo.
challenge-button-name = { $number }: mostrar mi nombre
challenge-button-unname = { $number }: ocultar mi nombre
challenge-button-withdraw = { $number }: retirarla
challenge-done-name = Si se muestra, tu nombre aparece al lado.
challenge-done-unname = Tu nombre no se muestra.
challenge-done-withdraw = Está retirada, y sus palabras se han borrado. Si estaba en los destacados, desaparece de ahí en menos de un minuto.
challenge-own-waiting = { $at }: participaste en un reto; espera a que alguien lo lea
challenge-own-approved = { $at }: participaste en un reto; se aprobó
challenge-own-declined = { $at }: participaste en un reto; no se muestra
challenge-own-withdrawn = { $at }: participaste en un reto y lo retiraste

## Para quien decide

challenge-queue-head-waiting = **¿Va esto a los destacados?** { $left ->
    [0] Es la última que espera.
    [one] Espera una más.
   *[other] Esperan { $left } más.
 }
challenge-queue-head-approved = **Esta se aprobó.** { $left ->
    [0] Es la última.
    [one] Hay una más.
   *[other] Hay { $left } más.
 }
challenge-queue-none-waiting = No hay nada que leer. Gracias.
challenge-queue-none-approved = No se aprobaron más participaciones.
challenge-queue-by = La envió { $who }, { $at }. { $named ->
    [yes] Quiere que se muestre su nombre.
   *[no] No quiere que se muestre su nombre, así que no aparece ninguno.
 }
challenge-doubt-copy = ⚠️ Dice casi lo mismo que una participación anterior. No cuenta, y no se muestra aunque la apruebes.
challenge-doubt-disputed = ⚠️ Alguien ha reportado este mensaje. No se muestra hasta que alguien del equipo de moderación vea que no tiene nada malo.
challenge-doubt-unverified = ⚠️ Una afirmación como esta ya pasó por una verificación de datos. No se muestra aunque la apruebes.
challenge-button-approve = Aprobar
challenge-button-decline = Rechazar
challenge-button-next = Siguiente

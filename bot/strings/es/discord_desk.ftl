# Lo que lee el equipo de moderación: tarjetas, la lista de casos, aislamientos temporales.

## En una tarjeta

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Urgente:** el apodo de { $where } necesita a una persona ahora: { $link }
       *[no] El apodo de { $where } necesita a una persona: { $link }
    }
   *[no] { $urgent ->
        [yes] **Urgente:** un mensaje de { $who } en { $where } necesita a una persona ahora: { $link }
       *[no] Un mensaje de { $who } en { $where } necesita a una persona: { $link }
    }
 }
discord-card-passed-on = Estas palabras solo estaban citadas o reenviadas, así que no son una falta.
discord-card-language = Idioma: { $language }. El modelo no lo lee, así que solo la lista de palabras ha mirado este texto.
discord-card-no-language = No se pudo reconocer su idioma, o el modelo no lo lee, así que solo la lista de palabras ha mirado este texto.
discord-card-found = Encontrado: { $labels }.
discord-card-label = **{ $label }** ({ $score } %)
discord-card-strikes = { $n ->
    [0] Hasta ahora no hay nada que cuente contra quien lo escribió.
    [one] Hasta ahora cuenta un mensaje contra quien lo escribió; hoy pesa { $weight }.
   *[other] Hasta ahora cuentan { $n } mensajes contra quien lo escribió; hoy pesan { $weight }.
 }
discord-card-judged = -# Reglas: { $rules }. Modelo: { $model }.
discord-card-restrict = Las reglas proponen que quien lo escribió no pueda { $feature ->
    [links] publicar enlaces
    [attachments] publicar archivos
    [voice] hablar
   *[streaming] transmitir
 } durante { $hours ->
    [one] una hora
   *[other] { $hours } horas
 }. Discord no puede hacer solo eso, así que en su lugar se ofrece un aislamiento temporal de { $minutes } min.
discord-read-as-file = Es demasiado largo para un mensaje. Solo tú ves este archivo:

## La lista de casos

discord-command-case-name = caso
discord-command-case = Lo que espera al equipo de moderación y lo que se hizo con ello.
discord-command-case-list-name = lista
discord-command-case-list = Mira lo que espera al equipo de moderación. Solo tú ves la respuesta.
discord-command-case-which-name = cuáles
discord-command-case-which = Qué casos; todos los que esperan, si no lo dices.
discord-command-case-take-name = tomar
discord-command-case-take = Toma un caso, o el siguiente que espera, y mira su tarjeta.
discord-command-case-show-name = ver
discord-command-case-show = Mira un caso con todas sus notas. Solo lo ves tú.
discord-command-case-note-name = nota
discord-command-case-note = Deja una nota en un caso para el resto del equipo de moderación.
discord-command-case-undo-name = deshacer
discord-command-case-undo = Retira lo que decidiste sobre un caso, y di por qué.
discord-command-case-export-name = exportar
discord-command-case-export = Recibe un caso como archivo. No nombra a nadie más que a quien lo escribió.
discord-command-case-case-name = caso
discord-command-case-case = El caso; empieza a escribir para buscar uno.
discord-command-case-next = El caso; el siguiente que espera, si no lo dices.
discord-command-case-own = El caso; solo quien lo decidió puede retirarlo.
discord-command-case-text-name = texto
discord-command-case-text = Lo que debería saber el resto del equipo de moderación.
discord-command-case-why = Por qué lo retiras. Queda registrado con el caso.
discord-command-queue-name = cola
discord-command-queue = Mira lo que espera al equipo de moderación y toma un caso. Solo tú ves la respuesta.
discord-cases-all = todos
discord-cases-free = libres
discord-cases-urgent = urgentes
discord-cases-reported = reportados
discord-cases-appealed = apelados
discord-cases-mine = míos
discord-case-nothing-to-take = No espera nada que puedas tomar.
discord-case-noted = Tu nota está en el caso. El equipo de moderación la ve con `/caso ver`.
discord-case-exported = Aquí está el caso, con lo que todavía consta de él. No dice quién lo reportó ni quién lo decidió. Por favor, guárdalo en un lugar seguro.
discord-cases-head-all = { $n ->
    [0] No hay nada que te espere.
    [one] **Espera un caso.**
   *[other] **Esperan { $n } casos.** Primero los urgentes, después los más antiguos.
 }
discord-cases-head-free = { $n ->
    [0] No espera ningún caso sin tomar.
    [one] **Espera un caso sin tomar.**
   *[other] **Esperan { $n } casos sin tomar.** Primero los urgentes, después los más antiguos.
 }
discord-cases-head-urgent = { $n ->
    [0] No espera nada urgente.
    [one] **Espera un caso urgente.**
   *[other] **Esperan { $n } casos urgentes.**
 }
discord-cases-head-reported = { $n ->
    [0] No espera nada que se haya reportado.
    [one] **Espera un caso reportado.**
   *[other] **Esperan { $n } casos reportados.**
 }
discord-cases-head-appealed = { $n ->
    [0] No espera ninguna apelación.
    [one] **Espera una apelación.**
   *[other] **Esperan { $n } apelaciones.**
 }
discord-cases-head-mine = { $n ->
    [0] No has tomado ningún caso.
    [one] **Has tomado un caso.**
   *[other] **Has tomado { $n } casos.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Urgente** ·
   *[no] {""}
 } { $who }: { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Mensaje]({ $link })
 }
discord-cases-most = -# Hay más de { $most }. Se cuentan los urgentes y después los más antiguos.
discord-cases-more = … y { $n } más, que verás aquí cuando algunos de estos estén decididos.
discord-cases-waiting = { $n ->
    [one] Una tarjeta no se pudo enviar, porque el canal de moderación falta o está cerrado para el bot. Llega cuando alguien ponga uno con `/kindness configurar`.
   *[other] { $n } tarjetas no se pudieron enviar, porque el canal de moderación falta o está cerrado para el bot. Llegan cuando alguien ponga uno con `/kindness configurar`.
 }
discord-cases-take = Tomar uno de estos
discord-cases-again = Enviar una tarjeta otra vez
discord-cases-sent = La tarjeta está en { $channel }.
discord-cases-no-desk = El canal de moderación falta o está cerrado para el bot. Quien puede gestionar el servidor puede elegir uno con `/kindness configurar`.

## Lo que lee alguien en aislamiento temporal

discord-penalty = En **{ $server }** puedes escribir otra vez desde el { $at }. Se trata de [este mensaje]({ $link }).
discord-penalty-person = **El equipo de moderación ha decidido una pausa.** En **{ $server }** puedes escribir otra vez desde el { $at }. Se trata de algo que pasó ahí, y no de un solo mensaje. Si lo ves de otra manera, pulsa el botón: entonces lo mira otra persona.
discord-decision-gone = Lo que el equipo de moderación de **{ $server }** decidió sobre ti está retirado. Era por algo del { $at }, y no cuenta. Perdón por la molestia.
discord-decision-stands = Otra persona ha mirado lo que el equipo de moderación de **{ $server }** decidió sobre ti. Era por algo del { $at }. Lo ve igual, así que la decisión no cambia. Gracias por preguntar.
discord-appeal-heard = Gracias por decírnoslo. Otra persona lo mirará y decidirá. Sea cual sea la respuesta, te avisaremos.
discord-appeal-heard-gone = Esto ya se retiró, y no cuenta. No tienes que hacer nada.
discord-button-appeal = Esto es un error

## Aislamientos temporales

discord-timeout-lift-reason = Retirado por el equipo de moderación
discord-timeout-lifted = { $who } ya no está en aislamiento temporal: la decisión se retiró.
discord-timeout-not-lifted = La decisión se retiró, pero no se pudo terminar el aislamiento temporal de { $who } hasta el { $at }. Por favor, termínalo tú, en el menú de Discord. Quizá el rol del bot está por debajo del suyo.
discord-timeout-taken-back = La decisión se retiró antes de poner el aislamiento, así que no se pone.
discord-timeout-waits = El aislamiento todavía no está puesto. El bot lo intenta otra vez por su cuenta.
discord-timeout-not-given = No se puso ningún aislamiento, así que no hay nada que contar.

## Lo que no salió como debía

discord-command-retry-name = reintentar
discord-command-retry = Intenta otra vez lo que el bot dejó por imposible.
discord-retried = { $n ->
    [0] En los últimos siete días no se dejó por imposible nada que se pueda intentar otra vez.
    [one] Se intenta otra vez una cosa. `/kindness estado` muestra si vuelve a fallar.
   *[other] Se intentan otra vez { $n } cosas. `/kindness estado` muestra si vuelven a fallar.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ Una cosa se intentó una y otra vez en los últimos siete días y después se dejó por imposible. El registro técnico dice por qué; `/kindness reintentar` la intenta de nuevo.
   *[other] ⚠️ { $n } cosas se intentaron una y otra vez en los últimos siete días y después se dejaron por imposibles. El registro técnico dice por qué; `/kindness reintentar` las intenta de nuevo.
 }
discord-status-to-be-judged = { $n ->
    [one] Un mensaje no se ha podido evaluar todavía. El bot lo intenta otra vez por su cuenta.
   *[other] { $n } mensajes no se han podido evaluar todavía. El bot lo intenta otra vez por su cuenta.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ Un mensaje de los últimos siete días no se pudo evaluar. Por favor, mira el registro técnico.
   *[other] ⚠️ { $n } mensajes de los últimos siete días no se pudieron evaluar. Por favor, mira el registro técnico.
 }

# Moderación en un navegador.

console-desk-tabs = Páginas de moderación
console-desk-tab-queue = Lo que espera
console-desk-no-community = Todavía no consta nada. Los casos llegan cuando Kindness lee en algún sitio.
console-desk-waiting = { $n ->
    [0] No hay nada que te espere.
    [one] Espera un caso.
   *[other] Esperan { $n } casos.
 }
console-desk-waiting-many = Esperan { $most } casos, o más.
console-desk-queue = Lo que espera a una persona
console-desk-kinds = Qué casos
console-desk-order = Primero los urgentes, después los más antiguos.
console-desk-queue-empty = No espera nada de este tipo. Los casos nuevos llegan solos a esta página.
console-desk-more = Hay más de los que se miran aquí. Los demás llegan cuando algunos de estos estén decididos.
console-desk-urgent = Urgente
console-desk-about = De { $who }, { $at } (UTC)
console-desk-you = tu cuenta
console-desk-nobody = alguien que la plataforma no nombra
console-desk-label = { $label } ({ $score } %)
console-desk-why-none = Alguien pidió que lo mirara una persona.

console-desk-said = Lo que se dijo
console-desk-show = Mostrar lo que se dijo
console-desk-text-gone = Las palabras ya no se guardan, o no las había.
console-desk-link = Mirarlo donde está
console-desk-report = Reportado { $at }
console-desk-report-by = Reportado { $at } ({ $who })
console-desk-show-report = Mostrar lo que dice el reporte
console-desk-track = De los otros { $decided } reportes de los últimos 30 días de quien reportó esto, { $fine ->
    [0] el equipo de moderación estuvo de acuerdo con todos.
    [one] uno era sobre algo que estaba bien.
   *[other] { $fine } eran sobre algo que estaba bien.
 }
console-desk-why = Por qué está aquí
console-desk-proposes = Las reglas proponen una sanción. Si se pone lo decides tú, en la tarjeta del canal de moderación.
console-desk-scores = Lo que encontró el modelo
console-desk-score-label = Categoría
console-desk-score = Puntuación
console-desk-score-limit = Aviso desde
console-desk-judged = Reglas: { $rules }. Modelo: { $model }.
console-desk-standing = Lo que cuenta contra quien lo escribió
console-desk-rests = discutido, ahora no cuenta
console-desk-steps = Lo que se hizo
console-desk-steps-none = Todavía nadie ha hecho nada con él.
console-desk-show-note = Mostrar por qué
console-desk-to-queue = Volver a lo que espera

console-desk-do = Lo que puedes hacer
console-desk-holder = En manos de: { $who }.
console-desk-reason = ¿Por qué decides así?
console-desk-reason-hint = Puedes dejarlo vacío. El equipo de moderación lo ve con el caso.
console-desk-reason-needed = Esta comunidad pide un motivo con cada decisión. El equipo de moderación lo ve con el caso.
console-desk-ready = Decidir con uno de los motivos habituales
console-desk-undo-why = ¿Por qué lo retiras?
console-desk-note = Una nota para el resto del equipo de moderación
console-desk-note-hint = No cambia nada más. Quien escribió el mensaje no la ve.
console-desk-note-missing = Por favor, escribe antes la nota. No se ha cambiado nada.
console-desk-why-missing = Por favor, di por qué, con tus palabras o con uno de los motivos habituales. Todavía no se ha cambiado nada.
console-desk-too-long = Tiene más de { $most } caracteres. Por favor, acórtalo; todavía no se ha cambiado nada.
console-desk-moved-on = Alguien hizo algo con este caso mientras lo mirabas, así que no se ha hecho nada de lo tuyo. Mira cómo está ahora y después decide.
console-desk-now = Ahora:
console-desk-kept = Esto es lo que habías escrito
console-desk-moved = Este caso ha avanzado mientras estabas aquí.
console-desk-load-again = Ver cómo está

console-desk-keys = Teclas
console-desk-keys-on = Usar letras sueltas como atajos
console-desk-key-j = caso siguiente
console-desk-key-k = caso anterior
console-desk-key-enter = abrirlo
console-desk-key-t = tomarlo
console-desk-key-s = mostrar u ocultar lo que se dijo
console-desk-key-w = escribir por qué
console-desk-key-u = ir a “razón” y después Enter
console-desk-key-o = ir a “error” y después Enter
console-desk-key-n = escribir una nota
console-desk-key-q = volver a lo que espera
console-desk-tab-appeals = Apelaciones
console-desk-appeals-about = Alguien ve una decisión de otra manera y pide que se mire otra vez. Decide una persona distinta de la primera.
console-desk-appeals-waiting = Lo que espera a una segunda persona
console-desk-appeals-none = No espera ninguna apelación.
console-desk-appeals-over = Qué fue de las últimas
console-desk-show-appeal = Mostrar lo que dice
console-desk-to-member = Todo lo que consta sobre esta persona
console-desk-member = Lo que consta sobre { $who }
console-desk-member-cases = Casos
console-desk-member-no-cases = No hay casos.
console-desk-pardons = Perdones
console-desk-pardon = { $at }: { $who } perdonó lo que había pasado hasta entonces.
console-desk-pardon-undone = retirado
console-desk-appeal-link = Un enlace para apelar, para quien ya no puede escribir aquí
console-desk-appeal-link-label = Enlace para apelar
console-desk-appeal-link-about = Quien lo tenga puede apelar esta decisión y ver qué fue de ella, y nada más. Sirve durante 30 días. Envíalo solo a la persona de la que se trata.
console-desk-appeal = Pedir que se mire otra vez
console-desk-appeal-about = El equipo de moderación decidió algo sobre ti. Se trata de algo del { $at } (UTC).
console-desk-appeal-how = Si lo ves de otra manera, dilo aquí. Entonces lo mira otra persona, y para ti solo puede mejorar.
console-desk-appeal-note = ¿Qué debería saber el equipo de moderación?
console-desk-appeal-note-hint = Puedes dejarlo vacío. Lo lee el equipo de moderación, nadie más.
console-desk-appeal-send = Pedir que se mire otra vez
console-desk-appeal-heard = Gracias por decírnoslo. Lo mirará otra persona. Abre este enlace otra vez en unos días para ver qué fue de ello.
console-desk-appeal-overturned = Esto se retiró, y no cuenta. Perdón por la molestia.
console-desk-appeal-closed = Otra persona lo ha mirado y lo ve igual, así que la decisión no cambia. Gracias por preguntar.
appeal-link-over = Este enlace no está completo, o ya no sirve. Pide uno nuevo al equipo de moderación.
appeal-too-long = Tiene más de { $most } caracteres. Por favor, acórtalo; todavía no se ha enviado nada.

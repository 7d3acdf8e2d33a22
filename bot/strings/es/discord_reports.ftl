# Reportes: lo que lee quien reporta algo y lo que lee el equipo de moderación.

discord-menu-report = Reportar a moderación
discord-menu-report-person = Reportar a esta persona
discord-command-report-name = reportar
discord-command-report = Dile al equipo de moderación que algo va mal. Solo tú ves la respuesta.
discord-command-report-what-name = qué
discord-command-report-what = ¿Qué pasó? Puedes escribirlo con tus palabras.
discord-command-report-person-name = persona
discord-command-report-person = De quién se trata, si lo quieres decir.

discord-report-thanks = **Gracias por decírnoslo.** Tu reporte queda registrado.
discord-report-called = Se ha llamado al equipo de moderación.
discord-report-listed = Está en la lista de lo que mira el equipo de moderación.
discord-report-no-desk = Este servidor todavía no tiene un canal de moderación, así que no se llama a nadie. Queda en la lista del equipo. Si no puede esperar, escribe tú a alguien de moderación, por favor.
discord-report-decided = El equipo de moderación ya miró esto antes y decidió. Ve que también lo reportas tú.
discord-report-anonymous = Nadie aquí ve que lo hiciste tú. La persona no, y el equipo de moderación tampoco.
discord-report-named = El equipo de moderación de aquí ve que lo hiciste tú. Nadie más.
discord-report-next = Cuando haya decidido, te escribimos directamente. También puedes mirar con `/mis-datos`.
discord-report-what = ¿Qué pasó?
discord-report-hint = Tanto o tan poco como quieras
discord-report-more-heard = Gracias. El equipo de moderación puede leerlo con tu reporte.
discord-button-more = Contar algo más

discord-told-agreed = Gracias por tu reporte del { $at } en **{ $server }**. El equipo de moderación lo ve como tú y se ha ocupado de ello.
discord-told-fine = Gracias por tu reporte del { $at } en **{ $server }**. El equipo de moderación lo ha mirado y no ve nada contra las reglas. Estuvo bien preguntar. Si sigue pasando, por favor, dilo otra vez.
discord-reported-open = Reportaste algo el { $at }. El equipo de moderación no ha decidido todavía.
discord-reported-agreed = Reportaste algo el { $at }. El equipo de moderación lo ve como tú y se ha ocupado de ello.
discord-reported-fine = Reportaste algo el { $at }. El equipo de moderación no ve nada contra las reglas.

## Al equipo de moderación

discord-why-reported = Alguien de aquí lo reportó.
discord-why-reported-person = Alguien de aquí lo contó.
discord-card-reported-person = Alguien reportó cómo se comporta { $who }, o algo que pasó. Por favor, lean lo que dice.
discord-card-reports = { $n ->
    [one] Lo ha reportado una persona.
   *[other] Lo han reportado { $n } personas.
 }
discord-card-raised = **{ $hours ->
    [one] Nadie ha tomado esto desde hace una hora.
   *[other] Nadie ha tomado esto desde hace { $hours } horas.
 }** Por favor, échenle un vistazo:
discord-report-at = Reportado { $at }:
discord-report-by = Reportado { $at } por { $who }:
discord-case-upheld-people = Decidido: aquí va contra las reglas.
discord-case-overturned-people = Decidido: no tiene nada malo. No cuenta.
discord-case-closed-people = Decidido definitivamente: aquí va contra las reglas.
discord-step-uphold-people = { $at }: { $who } dijo que aquí va contra las reglas.
discord-step-overturn-people = { $at }: { $who } dijo que no tiene nada malo.
discord-button-uphold-people = Va contra las reglas
discord-button-overturn-people = No tiene nada malo
discord-step-note = { $at }: { $who } dejó una nota.

## Lo que una comunidad ajusta de su moderación

discord-command-desk-name = moderación
discord-command-desk = A quién se llama cuando un caso espera demasiado, y quién ve quién reportó algo.
discord-command-desk-role-name = rol
discord-command-desk-role = A quién se llama. Elige @everyone para no llamar a nadie.
discord-command-desk-hours-name = horas
discord-command-desk-hours = Después de cuántas horas; los casos urgentes, después de una como mucho.
discord-command-desk-names-name = nombres
discord-command-desk-names = Si desde ahora el equipo de moderación ve quién reporta algo.
discord-desk-wait = { $hours ->
    [one] Cuando nadie toma un caso durante una hora, el bot lo envía otra vez al canal de moderación, y después una vez al día.
   *[other] Cuando nadie toma un caso durante { $hours } horas, el bot lo envía otra vez al canal de moderación, y después una vez al día. Los urgentes vuelven después de una hora.
 }
discord-desk-duty = Entonces llama a { $role }.
discord-desk-unheard = ⚠️ Ese rol no se entera cuando el bot lo nombra. Permite en los ajustes del rol que cualquiera lo mencione, o dale al bot el permiso “Mencionar @everyone, @here y todos los roles”.
discord-desk-nobody = Entonces no llama a ningún rol.
discord-desk-named = El equipo de moderación ve quién reporta algo. Quien reportó antes de este cambio sigue sin nombre.
discord-desk-anonymous = Los reportes son anónimos: el equipo de moderación no ve de quién vienen.

## Errores

report-gone = Tu reporte ya no consta. Si todavía importa, por favor, repórtalo otra vez.
case-taken-since = Mientras tanto alguien ha tomado el caso, así que no se llama a nadie más.

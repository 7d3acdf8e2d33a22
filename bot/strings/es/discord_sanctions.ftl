# Advertencias, perdones y lo que consta sobre alguien.

discord-command-member-name = persona
discord-command-warn-name = advertir
discord-command-warn = Da una advertencia. La persona sabe en privado por qué, y puede apelar.
discord-command-warn-member = A quién se la das. Puede que ya no esté en el servidor.
discord-command-warn-why = Lo que lee como motivo. Habla de lo que hizo, no de cómo es.
discord-command-warn-weight-name = peso
discord-command-warn-weight = Cuánto cuenta; lo mismo que un insulto, si no lo dices.
discord-command-pardon-name = perdonar
discord-command-pardon = Haz que ya no cuente nada de lo que alguien hizo hasta ahora.
discord-command-pardon-member = A quién perdonas. Puede que ya no esté en el servidor.
discord-command-pardon-why = Por qué; queda registrado para el equipo de moderación.
discord-command-history-name = historial
discord-command-history = Mira lo que consta sobre alguien en este servidor. Solo lo ves tú.
discord-command-history-member = De quién se trata. Puede que ya no esté en el servidor.

discord-warned = { $who } tiene una advertencia. Se le dice en privado, y puede pedir que lo mire otra persona. Si no le llega, lo dirá el canal de moderación.
discord-pardoned = Ya no cuenta nada de lo que { $who } hizo hasta ahora.
discord-pardon-undone = El perdón de { $who } está retirado. Lo que abarcaba cuenta otra vez, en la medida en que no se haya desvanecido.
discord-button-unpardon = Retirar el perdón

discord-history-nothing = No consta nada sobre { $who } en este servidor.
discord-history-head = **Lo que consta sobre { $who } en este servidor.** Solo lo ves tú.
discord-history-strikes = { $n ->
    [0] Hoy no hay nada que cuente en su contra.
    [one] Una cosa cuenta en su contra; hoy pesa { $weight }.
   *[other] { $n } cosas cuentan en su contra; hoy pesan { $weight }.
 }
discord-history-strike = - { $at }: { $what } (peso { $weight })
discord-history-cases = { $n ->
    [0] No hay casos sobre esta persona.
    [one] Hay un caso sobre esta persona:
   *[other] Hay { $n } casos sobre esta persona, los más recientes primero:
 }
discord-history-case = - { $at }: { $what } · { $state }
discord-history-pardon = { $at }: { $who } perdonó lo que había pasado hasta entonces.
discord-history-unpardoned = { $at }: { $who } dio un perdón, que después se retiró.

discord-why-warned = El equipo de moderación dio una advertencia.
discord-card-warned = El equipo de moderación dio una advertencia a { $who }, en { $where }.

## Lo que lee quien recibe una advertencia

discord-warning = **El equipo de moderación de { $server } te ha dado una advertencia.** Este es el motivo:
discord-warning-after = Cuenta durante un tiempo, cada semana menos. Si lo ves de otra manera, pulsa el botón: entonces lo mira otra persona.
discord-warning-gone = La advertencia del { $at } en **{ $server }** se retiró. No cuenta.
discord-warning-stands = Otra persona ha mirado la advertencia del { $at } en **{ $server }**. Se mantiene, y cada semana cuenta menos.
discord-warning-not-told = { $who } no recibe mensajes del bot, así que nadie le ha contado lo de la advertencia. Por favor, díselo tú si puedes.
discord-warn-bot = A un programa no se le puede dar una advertencia. Quien lleva este servidor puede quitarlo.

## Aislamientos temporales de quien se ha ido

discord-timeout-away = { $who } ya no está en el servidor. El aislamiento temporal hasta el { $at } se pone si vuelve antes.

## Errores

warn-oneself = No puedes darte una advertencia a ti.
warning-taken-back = La advertencia se retiró antes de comunicarse.
pardon-oneself = Sobre un perdón para ti tiene que decidir otra persona del equipo de moderación.
pardon-nothing = No hay nada que cuente en su contra, así que no hay nada que perdonar.
discord-member-away = Ya no está en el servidor. El bot mira otra vez si ha vuelto.

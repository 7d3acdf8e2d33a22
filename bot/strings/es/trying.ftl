# `/backtest` sobre un canal: qué habrían hecho unas reglas con los mensajes que hay ahí.

trying-channel-name = canal
trying-channel = Prueba las reglas con los mensajes más recientes de este canal. No se guarda nada.
trying-messages-name = mensajes
trying-messages = Cuántos de sus mensajes más recientes se leen. Si no lo dices: 200.
trying-no-content = El bot no puede leer lo que se escribe aquí, así que no hay con qué probar las reglas.
trying-so-far = { $done } de { $of } mensajes evaluados …
trying-head = { $of ->
    [0] En { $where } no hay nada que el bot evaluaría.
    [one] **Un mensaje en { $where }, probado con las reglas { $rules }:**
   *[other] **{ $of } mensajes de { $authors } personas en { $where }, probados con las reglas { $rules }:**
 }
trying-row = { $kind }: **{ $n }**
trying-touched = { $n ->
    [0] Nadie habría sabido nada del bot.
    [one] Una persona habría sabido de él.
   *[other] { $n } personas habrían sabido de él.
 }
trying-examples = { $n ->
    [one] Un ejemplo (toca para leer):
   *[other] { $n } ejemplos, primero los más graves (toca para leer):
 }
trying-example = { $link }: { $what }
trying-kept-nowhere = Aquí todo el mundo empezó sin faltas. Solo lo ves tú; no se guardó nada, y no se le dijo a nadie.

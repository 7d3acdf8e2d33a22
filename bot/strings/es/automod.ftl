# `/automod`: las palabras rechazadas como reglas del AutoMod de Discord.

discord-command-automod-name = automod
discord-command-automod = Mira y activa las reglas de AutoMod de Discord para las palabras que este servidor rechaza.

automod-now = { $rules ->
    [0] **Discord todavía no deja nada fuera para este bot.**
    [one] **Discord deja fuera { $words } palabras para este bot, antes de que alguien las lea.**
   *[other] **Discord deja fuera { $words } palabras para este bot, en { $rules } reglas, antes de que alguien las lea.**
 } { $listed ->
    [0] En tu lista no hay palabras rechazadas.
    [one] En tu lista hay una palabra rechazada.
   *[other] En tu lista hay { $listed } palabras rechazadas.
 }
automod-asleep = { $n ->
    [one] Una de estas reglas está desactivada. Al ponerlas en vigor se activa.
   *[other] { $n } de estas reglas están desactivadas. Al ponerlas en vigor se activan.
 }
automod-more = { $n ->
    [one] Se dejaría fuera una palabra más: { $words }
   *[other] Se dejarían fuera { $n } palabras más: { $words }
 }
automod-fewer = { $n ->
    [one] Una palabra ya no se dejaría fuera: { $words }
   *[other] { $n } palabras ya no se dejarían fuera: { $words }
 }
automod-same = Discord deja fuera justo lo que dice tu lista.
automod-no-words = Rechaza palabras primero; después se pueden dejar fuera aquí.
automod-left-out = { $n ->
    [one] Una entrada no puede ser una regla de AutoMod. El bot la busca igualmente: { $words }
   *[other] { $n } entradas no pueden ser reglas de AutoMod. El bot las busca igualmente: { $words }
 }
automod-about = La persona cuyo mensaje se queda fuera lee enseguida por qué, y solo ella. Ustedes reciben un caso, una vez al día para las mismas palabras. Las demás reglas de AutoMod quedan como están. AutoMod no mira a quienes pueden gestionar el servidor ni a los bots.
automod-button-apply = Poner en vigor
automod-button-remove = Quitar nuestras reglas
automod-changed = Las palabras o las reglas han cambiado desde que miraste. Así están ahora:
automod-done-apply = Está en vigor.
automod-done-remove = Nuestras reglas ya no están.
automod-reason-apply = { $who } puso en vigor las palabras rechazadas con /automod
automod-reason-remove = { $who } las quitó con /automod
automod-notice = Este servidor no quiere una palabra de tu mensaje, así que no se publicó. Dilo de otra manera. ¿Es un error? Pregunta a moderación.
automod-out-of-date = Las reglas de AutoMod de Discord para esta lista todavía dejan fuera las palabras de antes. `/automod` muestra la diferencia y las pone al día.
automod-no-right = El bot necesita el permiso “Gestionar servidor” para ver y cambiar las reglas de AutoMod. Dáselo a su rol y prueba otra vez.
automod-no-room = A Discord le quedan aquí { $room } reglas de palabras clave, y tu lista necesita { $wanted }. Quita una regla que ya no haga falta.

discord-why-automod = El AutoMod de Discord lo dejó fuera: contiene una palabra de tu lista. Nadie lo ha leído.
discord-card-automod = Un mensaje de { $who } en { $where } no se publicó.
discord-mine-blocked = un mensaje tuyo se quedó fuera por una palabra que este servidor rechaza
discord-mine-past = algo de antes de que llegara este bot
automod-kept-out = **Tu mensaje en { $where }, en { $server }, no se publicó.** Contiene una palabra que este servidor no quiere. Esto es lo que escribiste:
automod-kept-out-after = Puedes decirlo de otra manera. No es una falta. Si es un error, díselo al equipo de moderación; con /mis-datos ves en el servidor lo que consta. Este mensaje te llega como mucho una vez al día.

# Un servidor que quitó el bot, y uno que lo vuelve a traer.

discord-returned = 👋 El bot ha vuelto. Del { $since } al { $until } no estuvo en este servidor. Las reglas, los casos y las campañas están como estaban, y lo que se escribió mientras tanto no se leyó. { $n ->
    [0] Lo que todavía tenía que hacer se hace ahora.
    [one] Para una cosa que todavía tenía que hacer ya era tarde, y se dejó.
   *[other] Para { $n } cosas que todavía tenía que hacer ya era tarde, y se dejaron.
 } Por favor, mira si su rol todavía puede hacer lo que necesita: lo dice `/kindness estado`.
discord-status-grace = { $n ->
    [0] Si quitas el bot, todo lo que hay sobre este servidor se borra enseguida.
    [one] Si quitas el bot, todo lo que hay sobre este servidor se borra después de un día; si lo vuelves a traer antes, queda como estaba.
   *[other] Si quitas el bot, todo lo que hay sobre este servidor se borra después de { $n } días; si lo vuelves a traer antes, queda como estaba.
 }
discord-mine-elsewhere = En un servidor que quitó el bot todavía se guarda algo sobre ti. Todo se borra como tarde el { $until }, a no ser que el servidor vuelva a traer el bot antes.
discord-mine-elsewhere-button = Borrarlo también ahí
discord-mine-direct = Aquí ves lo que se guarda sobre ti de servidores que quitaron el bot. Para un servidor en el que estás, escribe este comando ahí.
discord-mine-direct-nothing = No se guarda nada sobre ti de ningún servidor que quitara el bot. Para un servidor en el que estás, escribe este comando ahí.
cli-data-left = Muestra los servidores que quitaron el bot, y cuándo se borra cada uno.
cli-data-left-none = No se guarda ningún servidor que quitara el bot.
cli-data-left-one = { $community }: quitado el { $left }, borrado como tarde el { $until }
cli-data-left-now = Para borrar uno enseguida: kindness data erase-community COMUNIDAD

# Lo que hace quien modera con un caso en el navegador, y en qué quedó.

console-desk-acts = Lo que puede hacer el bot
console-desk-acts-about = Lo que pides aquí queda anotado enseguida, con tu nombre. El bot lo hace en unos segundos. Si ahora no está en marcha, lo hace cuando vuelva a estarlo. Aquí ves en qué quedó.
console-desk-acts-site = Las advertencias, los aislamientos y quitar mensajes son cosa de tu propio sitio: allí Kindness no tiene manos.
console-desk-lacks-time-out = Para aislar a alguien necesitas el permiso “Aislar temporalmente a miembros”. Si te lo dieron después de entrar aquí, entra otra vez. Puedes pasarle el caso a alguien que lo tenga.
console-desk-lacks-take-down = Para quitarlo necesitas el permiso “Gestionar mensajes”. Si te lo dieron después de entrar aquí, entra otra vez. Puedes pasarle el caso a alguien que lo tenga.

console-desk-will-warn = La advertencia cuenta contra quien lo escribió. El bot le dice en privado lo que escribes aquí, y que puede pedir que lo mire otra persona. Después todavía decides tú el caso.
console-desk-will-remove = El bot lo borra de donde está. No se puede volver a poner. Quien lo escribió recibe su texto en privado. Después todavía decides tú el caso.
console-desk-will-timeout = Con esto el caso queda decidido: va contra las reglas. Quien lo escribió no puede escribir en el servidor durante ese tiempo, desde ahora, y el bot se lo dice. “Deshacer” lo termina. Tu rol y el del bot tienen que estar por encima del suyo; si no, Discord lo rechaza y no pasa nada. Si el bot no puede hacerlo en diez minutos, ya no se hace.
console-desk-will-hand = Esa persona tiene el caso desde entonces, y lo decide. El bot no escribe a nadie sobre esto, así que díselo tú, por favor.

console-desk-timeout = Es correcto, y aislar
console-desk-length = ¿Durante cuánto tiempo?
console-desk-length-proposed = { $minutes } min, como proponen las reglas
console-desk-hand = Pasárselo a alguien
console-desk-hand-to = ¿Quién se lo queda?
console-desk-hand-who = Puedes elegir a quien ha entrado aquí y a quien se ha ocupado de casos aquí en los últimos 30 días.
console-desk-hand-none = No hay nadie a quien pasárselo: nadie más ha entrado aquí ni se ha ocupado de casos aquí en los últimos 30 días. Puedes devolverlo, y así puede tomarlo cualquiera.
console-desk-hand-nobody = Esa persona ya no modera aquí. Por favor, elige a otra; no se ha cambiado nada.
console-desk-warn-missing = Por favor, di por qué das la advertencia: es lo que lee quien la recibe. Todavía no se ha cambiado nada.

console-desk-outcomes = En qué quedó
console-desk-to-warning = Ver la advertencia; allí se puede deshacer

console-desk-asked-warn = Hay una advertencia anotada, y se le dice a quien lo escribió.
console-desk-warn-done = A quien lo escribió se le dijo en privado que tiene una advertencia.
console-desk-warn-failed = La advertencia cuenta, pero no se le pudo decir a quien lo escribió.
console-desk-asked-remove = Hay que quitarlo.
console-desk-remove-done = Se quitó.
console-desk-remove-failed = No se pudo quitar.
console-desk-asked-timeout = Hay que aislar a quien lo escribió hasta el { $until } (UTC). Lo que no se puede hacer en diez minutos ya no se hace.
console-desk-timeout-done = Quien lo escribió quedó en aislamiento hasta el { $until } (UTC).
console-desk-timeout-failed = El aislamiento no se puso, así que quien lo escribió puede escribir.
console-desk-asked-lift = Hay que terminar el aislamiento.
console-desk-lift-done = El aislamiento terminó.
console-desk-lift-failed = No se pudo terminar el aislamiento.

console-desk-how-now = El bot lo está haciendo.
console-desk-how-later = Todavía no ha funcionado. El bot lo intenta otra vez por su cuenta.
console-desk-how-idle = Parece que el bot no está en marcha. Lo hace cuando vuelva a estarlo.

console-desk-because-not-allowed = Discord no deja que el bot lo haga. Quizá su rol está por debajo, o le falta el permiso. Puedes hacerlo tú, en el menú de Discord.
console-desk-because-stands-above = El rol de quien lo pidió no está por encima del de esa persona. Por favor, pídeselo a alguien con un rol superior.
console-desk-because-no-right = Quien lo pidió no tiene permiso para hacerlo allí.
console-desk-because-late = El bot no pudo hacerlo en diez minutos. Si todavía hace falta, pídelo otra vez.
console-desk-because-taken-back = Se deshizo antes de que se pudiera hacer.
console-desk-because-away = Ya no está en el servidor. Se hace si vuelve a tiempo.
console-desk-because-dms-closed = Esa persona no deja que el bot le escriba.
console-desk-because-gone = Ya no está ahí, o la persona se ha ido.
console-desk-because-no-server = El bot no puede ver el servidor en este momento.
console-desk-because-other = Si todavía hace falta, hazlo tú, por favor, en el menú de Discord.

console-desk-key-a = abrir “Dar una advertencia”
console-desk-key-d = abrir “Quitarlo”
console-desk-key-p = abrir “Es correcto, y aislar”
console-desk-key-h = abrir “Pasárselo a alguien”

discord-author-program = Lo escribió un programa, así que no hay a quién devolvérselo.

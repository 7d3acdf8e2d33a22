# Lo que la gente ve de lo que se guarda sobre ella.

discord-command-mydata-name = mis-datos
discord-command-mydata = Mira lo que consta sobre ti en este servidor, y bórralo. Solo lo ves tú.

discord-mine-nothing = En este servidor no consta nada sobre ti que se pueda mostrar. Los mensajes normales no se guardan nunca.
discord-mine-open = Lo que el equipo de moderación no ha decidido todavía quizá no se muestre aquí, para que la gente pueda pedir ayuda sin miedo. Si resulta que tiene que ver contigo, lo verás aquí después. Si quieres saber más antes, pregunta a quien administra el bot; el equipo de moderación sabe quién es.
discord-mine-head = **Lo que consta sobre ti en este servidor.** Solo lo ves tú, y no trata de nadie más. Con el tiempo también desaparece solo. El archivo contiene lo mismo, con las palabras que todavía se guardan.
discord-mine-pardon = { $at }: el equipo de moderación te perdonó: lo que contaba hasta entonces ya no cuenta
discord-mine-pardon-undone = { $at }: el equipo de moderación te perdonó, y después lo retiró
discord-mine-fewer = Pediste menos notas.
discord-mine-language = el bot te escribe en privado en el idioma en que lo usaste aquí por última vez: { $language } (anotado el { $at })
discord-mine-more = … y { $n } más, en el archivo.
discord-mine-asked = se te pidió que lo pensaras otra vez
discord-mine-held = se quitó
discord-mine-observed = solo se observó
discord-mine-strike = es una falta
discord-mine-answer-edit = lo cambiaste
discord-mine-answer-delete = lo borraste
discord-mine-answer-keep = lo dejaste
discord-mine-answer-mistake = dijiste que era un error
discord-mine-case-open = alguien del equipo de moderación lo tiene que mirar
discord-mine-case-upheld = el equipo de moderación dijo que el bot tenía razón
discord-mine-case-overturned = el equipo de moderación dijo que fue un error
discord-mine-case-appealed = una segunda persona del equipo de moderación lo tiene que mirar
discord-mine-words = sus palabras todavía se guardan
discord-mine-no-words = sus palabras ya no están
discord-mine-stays-case = Se queda hasta que el equipo de moderación decida: lo necesita para eso.
discord-mine-stays-under-way = Se queda por el momento, porque algo sobre ello va todavía de camino a ti. Mira otra vez en un minuto.
discord-mine-stays-counts = Todavía cuenta, así que se queda hasta el { $until }; antes solo se pueden borrar sus palabras.
discord-mine-erase-button = Borrar lo que se puede borrar
discord-mine-sure-button = Sí, borrar para siempre
discord-mine-sure = **Esto no se puede deshacer.** Después nadie podrá volver a mirar estos mensajes, ni siquiera para retirar una decisión. Lo que todavía cuenta, o está en manos del equipo de moderación, se queda. Quien administra el bot puede borrar el resto si se lo pides.
discord-mine-erased = { $n ->
    [0] No había nada que se pueda borrar ahora.
    [one] **Borrado**: una entrada.
   *[other] **Borrado**: { $n } entradas.
 }
discord-mine-reported = alguien pidió al equipo de moderación que lo mirara
discord-mine-warned = el equipo de moderación te dio una advertencia
discord-mine-case-upheld-people = el equipo de moderación decidió que aquí va contra las reglas
discord-mine-case-overturned-people = el equipo de moderación decidió que no tiene nada malo

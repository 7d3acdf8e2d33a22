# Las palabras propias de una comunidad: lo que permite y lo que no quiere leer.

cli-reason-listed = contiene una palabra de la lista propia de la comunidad.
discord-why-listed = Contiene una palabra de la lista de este servidor. Discord no dice quién lo escribió, o lo eligió otra persona en su lugar.
words-too-many = Las listas están llenas: { $most } entradas. Quita una antes, con `/palabras quitar`.
words-length = Una entrada tiene de { $least } a { $most } caracteres: una palabra o una frase corta.
words-common = “{ $word }” está en casi todos los mensajes, así que una lista con esa palabra no diría nada. Elige la palabra que importa.
words-on-list = “{ $word }” está en la otra lista. Quítala de ahí primero, con `/palabras quitar`.
words-not-listed = “{ $word }” no está en ninguna de las listas. `/palabras lista` muestra lo que hay.
words-in-prompt = Contiene una palabra de la lista de palabras que no se quieren en este servidor.
words-on-card = Contiene una palabra de la lista propia de este servidor.

## Comandos

discord-command-words-name = palabras
discord-command-words = Palabras que en este servidor están bien y palabras que no se quieren.
discord-command-words-list-name = lista
discord-command-words-list = Mira las dos listas.
discord-command-words-allow-name = permitir
discord-command-words-allow = Una palabra que aquí está bien. Antes ves qué habría cambiado.
discord-command-words-deny-name = rechazar
discord-command-words-deny = Una palabra que aquí no se quiere. Antes ves qué habría encontrado.
discord-command-words-remove-name = quitar
discord-command-words-remove = Quita una palabra de su lista.
discord-command-words-try-name = probar
discord-command-words-try = Mira qué pasaría con un texto, con las listas y sin ellas.
words-option-word-name = palabra
words-option-word = Una palabra o una frase corta.
words-option-text-name = texto
words-option-text = Un texto para probar. No se guarda.

## Lo que una entrada habría encontrado

words-propose-allow = **¿Permitir “{ $word }” aquí?** Nada cambia hasta que pulses el botón.
words-propose-deny = **¿Poner “{ $word }” en la lista de lo que aquí no se quiere?** Nada cambia hasta que pulses el botón.
words-propose-remove = **¿Quitar “{ $word }” de la lista de lo que aquí { $list ->
    [allow] está bien
   *[deny] no se quiere
}?** Nada cambia hasta que pulses el botón.
words-found = { $looked ->
    [0] De los últimos 30 días ya no se guarda ningún texto, así que nadie puede decir dónde se habría encontrado.
   *[other] Está en { $found } de los { $looked } textos de los últimos 30 días que constan y todavía se guardan.
}
words-asked = { $asked } de estos { $found } ya llevaron a un aviso.
words-spared = { $judged ->
    [one] Uno de ellos llevó a un aviso.
   *[other] { $judged } de ellos llevaron a un aviso.
} Con la palabra permitida, { $spared ->
    [0] no se habría evitado ninguno: los avisos se deben a otras palabras o a una amenaza.
    [one] se habría evitado uno.
   *[other] se habrían evitado { $spared }.
}
words-example = Por ejemplo:
words-means-allow = -# Cuando un aviso se debe a esta palabra, no se le pregunta a nadie. Lo demás cuenta como siempre, y ninguna lista oculta una amenaza ni palabras que empujan a alguien a hacerse daño. Solo cuenta la palabra misma: añade también sus otras formas.
words-means-deny = -# A quien la escriba se le pide que lo piense otra vez, en cualquier idioma y también si la palabra va disfrazada (d1sfr4z4d4, d i s f r a z a d a). Por sí sola no es una falta. Los mensajes normales no se guardan, así que nadie puede contar en cuántos habría estado. Solo cuenta la palabra misma: añade también sus otras formas.
words-apply-allow = Permitir
words-apply-deny = Poner en la lista
words-apply-remove = Quitar de la lista
words-there = “{ $word }” ya está en la lista de lo que aquí { $list ->
    [allow] está bien
   *[deny] no se quiere
}. No ha cambiado nada.

## Las listas

words-head = **Palabras de este servidor** ({ $used } de { $most } entradas)
words-listed-allow = { $n ->
    [0] No se permite nada más que lo que dicen las reglas: `/palabras permitir`.
   *[other] **Aquí está bien** ({ $n }):
}
words-listed-deny = { $n ->
    [0] En la lista de lo que no se quiere no hay nada: `/palabras rechazar`.
   *[other] **Aquí no se quiere** ({ $n }):
}
words-choice-allow = { $word } (aquí está bien)
words-choice-deny = { $word } (no se quiere)

## Probar

words-try-nothing = No contiene ninguna de las palabras de este servidor.
words-try-allowed = Aquí está bien: { $words }
words-try-denied = Aquí no se quiere: { $words }
words-try-without = Sin las listas: { $what }
words-try-with = Con las listas: **{ $what }**
words-verdict-nothing = no pasaría nada
words-verdict-other = ningún aviso, sino algo menor: un consejo o una nota para el equipo de moderación
words-verdict-listed = un aviso, por una palabra de la lista de este servidor
words-verdict-prompt = un aviso por { $label }

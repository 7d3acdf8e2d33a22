# As palavras próprias de uma comunidade: o que ela permite e o que não quer ler.

cli-reason-listed = há nela uma palavra da lista da própria comunidade.
discord-why-listed = Há nela uma palavra da lista deste servidor. O Discord não diz quem escreveu, ou foi outra pessoa que escolheu isto.
words-too-many = As listas estão cheias: { $most } itens. Primeiro tire um, com `/palavras tirar`.
words-length = Um item tem de { $least } a { $most } caracteres: uma palavra ou uma expressão curta.
words-common = “{ $word }” está em quase toda mensagem, por isso uma lista com isso não diria nada. Escolha a palavra que importa.
words-on-list = “{ $word }” está na outra lista. Primeiro tire de lá, com `/palavras tirar`.
words-not-listed = “{ $word }” não está em nenhuma das listas. `/palavras lista` mostra o que está.
words-in-prompt = Há nela uma palavra da lista das que este servidor não quer.
words-on-card = Há nela uma palavra da lista deste servidor.

## Comandos

discord-command-words-name = palavras
discord-command-words = Palavras que valem neste servidor, e palavras que ele não quer.
discord-command-words-list-name = lista
discord-command-words-list = Veja as duas listas.
discord-command-words-allow-name = permitir
discord-command-words-allow = Uma palavra que vale aqui. Você vê antes o que ela teria mudado.
discord-command-words-deny-name = barrar
discord-command-words-deny = Uma palavra que não se quer aqui. Você vê antes o que ela teria encontrado.
discord-command-words-remove-name = tirar
discord-command-words-remove = Tire uma palavra da lista em que está.
discord-command-words-try-name = testar
discord-command-words-try = Veja como um texto seria tratado, com as listas e sem elas.
words-option-word-name = palavra
words-option-word = Uma palavra ou uma expressão curta.
words-option-text-name = texto
words-option-text = Um texto para testar. Não fica guardado.

## O que um item teria encontrado

words-propose-allow = **Permitir “{ $word }” aqui?** Nada muda antes de você tocar no botão.
words-propose-deny = **Pôr “{ $word }” na lista do que não se quer aqui?** Nada muda antes de você tocar no botão.
words-propose-remove = **Tirar “{ $word }” da lista { $list ->
    [allow] do que vale aqui
   *[deny] do que não se quer aqui
}?** Nada muda antes de você tocar no botão.
words-found = { $looked ->
    [0] Nenhum texto dos últimos 30 dias ainda está guardado, por isso ninguém pode dizer onde ela teria sido encontrada.
   *[other] Ela está em { $found } dos { $looked } textos dos últimos 30 dias que estão registrados e ainda guardados.
}
words-asked = { $asked } destes { $found } já levaram a um recado.
words-spared = { $judged ->
    [one] { $judged } deles levou a um recado.
   *[other] { $judged } deles levaram a um recado.
} Com a palavra permitida, { $spared ->
    [0] nenhum desses teria sido poupado: os recados vêm de outras palavras, ou de uma ameaça.
    [one] um teria sido poupado.
   *[other] { $spared } teriam sido poupados.
}
words-example = Por exemplo:
words-means-allow = -# Onde um recado se apoia nesta palavra, ninguém o recebe. O resto do que se diz conta como sempre, e nenhuma lista esconde uma ameaça ou palavras que empurram alguém a se machucar. Só a própria palavra conta: acrescente também as outras formas dela.
words-means-deny = -# Quem a escreve recebe um pedido para repensar, em qualquer idioma, mesmo quando ela vem disfarçada (d1sf4rç4d4, d i s f a r ç a d a). Sozinha, não é um ponto negativo. Mensagens comuns não são guardadas, por isso ninguém pode contar em quantas ela estaria. Só a própria palavra conta: acrescente também as outras formas dela.
words-apply-allow = Permitir
words-apply-deny = Pôr na lista
words-apply-remove = Tirar
words-there = “{ $word }” já está na lista { $list ->
    [allow] do que vale aqui
   *[deny] do que não se quer aqui
}. Nada mudou.

## As listas

words-head = **Palavras deste servidor** ({ $used } de { $most } itens)
words-listed-allow = { $n ->
    [0] Nada é permitido além das regras: `/palavras permitir`.
   *[other] **Vale aqui** ({ $n }):
}
words-listed-deny = { $n ->
    [0] Não há nada na lista do que não se quer: `/palavras barrar`.
   *[other] **Não se quer aqui** ({ $n }):
}
words-choice-allow = { $word } (vale aqui)
words-choice-deny = { $word } (não se quer)

## Testar

words-try-nothing = Não há nele nenhuma das palavras deste servidor.
words-try-allowed = Vale aqui: { $words }
words-try-denied = Não se quer aqui: { $words }
words-try-without = Sem as listas: { $what }
words-try-with = Com as listas: **{ $what }**
words-verdict-nothing = não aconteceria nada
words-verdict-other = nenhum recado, e algo menor: uma dica, ou uma nota para a moderação
words-verdict-listed = um recado, por causa de uma palavra da lista deste servidor
words-verdict-prompt = um recado sobre { $label }

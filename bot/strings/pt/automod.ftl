# As palavras barradas como regras do AutoMod do próprio Discord.

discord-command-automod-name = automod
discord-command-automod = Veja e ligue as regras do AutoMod do Discord para as palavras barradas neste servidor.

automod-now = { $rules ->
    [0] **O Discord ainda não barra nada por este bot.**
    [one] **O Discord barra { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    } por este bot, antes que alguém leia.**
   *[other] **O Discord barra { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    } por este bot, em { $rules } regras, antes que alguém leia.**
 } { $listed ->
    [0] Não há nenhuma palavra barrada na sua lista.
    [one] Na sua lista há uma palavra barrada.
   *[other] Na sua lista há { $listed } palavras barradas.
 }
automod-asleep = { $n ->
    [one] Uma dessas regras está desligada. Pôr em vigor liga a regra de novo.
   *[other] { $n } dessas regras estão desligadas. Pôr em vigor liga as regras de novo.
 }
automod-more = { $n ->
    [one] Mais uma palavra seria barrada: { $words }
   *[other] Mais { $n } palavras seriam barradas: { $words }
 }
automod-fewer = { $n ->
    [one] Uma palavra deixaria de ser barrada: { $words }
   *[other] { $n } palavras deixariam de ser barradas: { $words }
 }
automod-same = O que o Discord barra é o que está na sua lista.
automod-no-words = Primeiro ponha palavras na lista das barradas; depois o Discord também pode barrar aqui.
automod-left-out = { $n ->
    [one] Um item não pode virar regra do AutoMod. Mesmo assim, o próprio bot procura por ele: { $words }
   *[other] { $n } itens não podem virar regras do AutoMod. Mesmo assim, o próprio bot procura por eles: { $words }
 }
automod-about = Quem tem uma mensagem barrada lê o motivo na hora, sem que outros vejam. Você recebe um caso, uma vez por dia para as mesmas palavras. As outras regras do AutoMod ficam como estão. O AutoMod não olha quem pode gerenciar o servidor, nem os bots.
automod-button-apply = Pôr em vigor
automod-button-remove = Retirar nossas regras
automod-changed = As palavras ou as regras mudaram depois que você olhou. Agora está assim:
automod-done-apply = Está em vigor.
automod-done-remove = Nossas regras foram retiradas.
automod-reason-apply = { $who } pôs em vigor as palavras barradas com /automod
automod-reason-remove = { $who } retirou as palavras barradas com /automod
automod-notice = Há uma palavra na sua mensagem que este servidor não quer, por isso ela não foi publicada. Diga de outro jeito. Foi engano? Fale com a moderação.
automod-out-of-date = As regras do AutoMod do Discord para esta lista ainda barram as palavras de antes. `/automod` mostra a diferença e atualiza.
automod-no-right = O bot precisa da permissão “Gerenciar servidor” para ver e mudar regras do AutoMod. Dê essa permissão ao cargo dele e tente de novo.
automod-no-room = O Discord ainda tem lugar aqui para { $room } regras de palavras-chave, e a sua lista precisa de { $wanted }. Apague uma regra de que você não precisa mais.

discord-why-automod = O AutoMod do Discord barrou: há nela uma palavra da lista de vocês. Ninguém leu.
discord-card-automod = Uma mensagem de { $who } em { $where } não foi publicada.
discord-mine-blocked = uma mensagem sua foi barrada por uma palavra que este servidor não quer
discord-mine-past = algo de antes de este bot chegar
automod-kept-out = **A sua mensagem em { $where }, no servidor { $server }, não foi publicada.** Há nela uma palavra que este servidor não quer. Foi isto que você escreveu:
automod-kept-out-after = Você pode dizer de outro jeito. Não é um ponto negativo. Se foi engano, fale com a moderação; com `/meus-dados`, no servidor, você vê o que está registrado sobre você. Este aviso chega no máximo uma vez por dia.

# `/backtest` sobre um canal: o que as regras teriam feito com as mensagens que estão lá.

trying-channel-name = canal
trying-channel = Teste as regras nas mensagens mais novas deste canal. Nada é guardado.
trying-messages-name = mensagens
trying-messages = Quantas das mensagens mais novas são lidas. Padrão: 200.
trying-no-content = O bot não pode ler o que se escreve aqui, por isso não há em que testar as regras.
trying-so-far = Avaliadas { $done } de { $of } mensagens …
trying-head = { $of ->
    [0] Em { $where } não há nada que o bot avaliaria.
    [one] **Uma mensagem em { $where }, testada com as regras { $rules }:**
   *[other] **{ $of } mensagens de { $authors ->
        [one] uma pessoa
       *[other] { $authors } pessoas
    } em { $where }, testadas com as regras { $rules }:**
 }
trying-row = { $kind }: **{ $n }**
trying-touched = { $n ->
    [0] Ninguém teria tido notícia do bot.
    [one] Uma pessoa teria tido notícia dele.
   *[other] { $n } pessoas teriam tido notícia dele.
 }
trying-examples = { $n ->
    [one] Um exemplo (toque para ler):
   *[other] { $n } exemplos, os mais graves primeiro (toque para ler):
 }
trying-example = { $link }: { $what }
trying-kept-nowhere = Aqui todo mundo começou sem pontos negativos. Só você vê isto; nada ficou guardado, e ninguém ficou sabendo.

# O desafio da semana: o que leem os membros e a moderação.

challenge-illegal-step = Isso não é mais possível. Olhe de novo: nesse meio-tempo algo mudou ou foi retirado.
challenge-own-entry = Esta participação é sua. Outra pessoa decide sobre ela.
challenge-not-yours = Esta participação é de outra pessoa. Só ela pode retirar.
challenge-stale = Alguém acabou de decidir sobre esta participação. Olhe a lista de novo.
challenge-gone = Esta participação não está mais aqui.
challenge-none = No momento não há nenhum desafio aqui. `/descobrir` mostra o que está acontecendo.
entry-not-judged = Ainda não deu para ler uma participação. Vamos tentar de novo.
campaign-find-timeout = O Discord está demorando demais para mostrar se a publicação está lá. Vamos tentar de novo.
campaign-why-campaign-find-timeout = porque o Discord não mostrou a tempo se ela já estava lá, e duas vezes é pior do que nenhuma

## Os comandos

challenge-command-name = desafio
challenge-command = O desafio desta semana: participe, veja o que enviou, ou escolha o que aparece.
challenge-command-show-name = mostrar
challenge-command-show = Qual é o desafio desta semana e como participar. Só você vê.
challenge-command-mine-name = meus
challenge-command-mine = O que você enviou: retire, ou escolha se o seu nome aparece.
challenge-command-choose-name = escolher
challenge-command-choose = Para a moderação: ler o que foi enviado, um por um, e aprovar ou recusar.
challenge-command-which-name = quais
challenge-command-which = Quais participações? Sem isso: as que esperam.
challenge-which-waiting = as que esperam
challenge-which-approved = as que foram aprovadas

## Participar

challenge-button-join = Participar
challenge-form-title = Participar
challenge-form-label = A sua participação
challenge-form-hint = Bastam algumas frases. Por favor, deixe nomes de fora.
challenge-until = Você pode participar até { $at }: com o botão aqui embaixo, ou com a hashtag no canal. Alguém da moderação lê cada participação antes de qualquer pessoa ver nos destaques. O seu nome só aparece se você quiser.
challenge-so-far = { $count ->
    [0] Ainda não chegou nada. Alguém tem que começar.
    [one] Uma coisa gentil até agora. Obrigado.
   *[other] { $count } coisas gentis até agora. Obrigado.
 }
challenge-waiting = -# Para a moderação: { $count ->
    [0] nenhuma participação esperando.
    [one] uma participação esperando: `/desafio escolher`
   *[other] { $count } participações esperando: `/desafio escolher`
 }
challenge-thanks = **Obrigado!** Agora alguém da moderação lê, e ninguém mais vê antes disso. `/desafio meus` mostra o que aconteceu com ela.
challenge-not-short = Ficou bem curto. Conte um pouco mais: o que aconteceu, e por que ficou na sua cabeça?
challenge-not-long = Ficou longo demais para os destaques. Cabem até 500 caracteres.
challenge-not-too-many = Três participações suas já estão esperando para serem lidas. Dê um tempinho à moderação e depois envie esta.

## As próprias participações

challenge-mine-none = Você não enviou nada. `/desafio mostrar` diz o que se procura esta semana.
challenge-mine-head = **O que você enviou.** Só você vê isto.
challenge-mine-waiting = { $number }. Espera para ser lida. { $named ->
    [yes] Se aparecer, será com o seu nome.
   *[no] Se aparecer, será sem o seu nome.
 }
challenge-mine-approved = { $number }. Foi aprovada. { $named ->
    [yes] Se aparecer, será com o seu nome.
   *[no] Se aparecer, será sem o seu nome.
 }
challenge-mine-shown = { $number }. Foi escolhida para os destaques, { $named ->
    [yes] com o seu nome.
   *[no] sem o seu nome.
 }
challenge-mine-declined = { $number }. Não vai aparecer. Isso não diz nada sobre você: nunca há lugar para tudo.
challenge-button-name = { $number }: mostrar o meu nome
challenge-button-unname = { $number }: esconder o meu nome
challenge-button-withdraw = { $number }: retirar
challenge-done-name = O seu nome aparece ao lado, se ela for mostrada.
challenge-done-unname = O seu nome não aparece.
challenge-done-withdraw = Foi retirada, e as palavras dela foram apagadas. Se estava nos destaques, sai de lá em até um minuto.
challenge-own-waiting = { $at }: você participou de um desafio; a participação espera para ser lida
challenge-own-approved = { $at }: você participou de um desafio; a participação foi aprovada
challenge-own-declined = { $at }: você participou de um desafio; a participação não aparece
challenge-own-withdrawn = { $at }: você participou de um desafio e retirou a participação

## Para quem decide

challenge-queue-head-waiting = **Isto deve ir para os destaques?** { $left ->
    [0] É a última que espera.
    [one] Há mais uma esperando.
   *[other] Há mais { $left } esperando.
 }
challenge-queue-head-approved = **Esta foi aprovada.** { $left ->
    [0] É a última.
    [one] Há mais uma.
   *[other] Há mais { $left }.
 }
challenge-queue-none-waiting = Não há nada esperando para ser lido. Obrigado.
challenge-queue-none-approved = Não há mais participações aprovadas.
challenge-queue-by = Enviada por { $who }, { $at }. { $named ->
    [yes] Quer que o nome apareça.
   *[no] Não quer que o nome apareça, por isso ele não é mostrado.
 }
challenge-doubt-copy = ⚠️ Diz quase o mesmo que uma participação anterior. Não conta, e não aparece mesmo que você aprove.
challenge-doubt-disputed = ⚠️ Alguém denunciou esta mensagem. Ela só aparece depois que a moderação olhar e não vir nada de errado.
challenge-doubt-unverified = ⚠️ Já houve checagem de uma alegação como esta. Ela não aparece mesmo que você aprove.
challenge-button-approve = Aprovar
challenge-button-decline = Recusar
challenge-button-next = Próxima

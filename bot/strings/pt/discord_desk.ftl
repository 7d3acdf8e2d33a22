# O que a moderação lê: cartões, a lista de casos, pausas.

## Em um cartão

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Urgente:** o apelido de { $where } precisa de uma pessoa agora: { $link }
       *[no] O apelido de { $where } precisa de uma pessoa: { $link }
    }
   *[no] { $urgent ->
        [yes] **Urgente:** uma mensagem de { $who } em { $where } precisa de uma pessoa agora: { $link }
       *[no] Uma mensagem de { $who } em { $where } precisa de uma pessoa: { $link }
    }
 }
discord-card-passed-on = Estas palavras foram só citadas ou encaminhadas, por isso não são um ponto negativo.
discord-card-language = Idioma: { $language }. O modelo não o lê, por isso só a lista de palavras olhou este texto.
discord-card-no-language = Não deu para reconhecer o idioma, ou o modelo não o lê, por isso só a lista de palavras olhou este texto.
discord-card-found = Encontrado: { $labels }.
discord-card-label = **{ $label }** ({ $score }%)
discord-card-strikes = { $n ->
    [0] Até agora nada conta contra quem escreveu.
    [one] Até agora uma mensagem conta contra quem escreveu; hoje ela pesa { $weight }.
   *[other] Até agora { $n } mensagens contam contra quem escreveu; hoje elas pesam { $weight }.
 }
discord-card-judged = -# Regras: { $rules }. Modelo: { $model }.
discord-card-restrict = As regras propõem impedir quem escreveu de { $feature ->
    [links] publicar links
    [attachments] publicar arquivos
    [voice] falar por voz
   *[streaming] transmitir
 } por { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
 }. O Discord não consegue fazer só isso, por isso a oferta no lugar é uma pausa de { $minutes } min.
discord-read-as-file = É longo demais para uma mensagem. Só você vê este arquivo:

## A lista de casos

discord-command-case-name = caso
discord-command-case = O que espera pela moderação, e o que já foi feito.
discord-command-case-list-name = lista
discord-command-case-list = Veja o que espera pela moderação. Só você vê a resposta.
discord-command-case-which-name = quais
discord-command-case-which = Que casos; todos os que esperam, se você deixar em branco.
discord-command-case-take-name = pegar
discord-command-case-take = Pegue um caso, ou o próximo que espera, e veja o cartão dele.
discord-command-case-show-name = mostrar
discord-command-case-show = Veja um caso com todas as notas. Só você vê.
discord-command-case-note-name = nota
discord-command-case-note = Deixe uma nota em um caso para o resto da moderação.
discord-command-case-undo-name = desfazer
discord-command-case-undo = Volte atrás no que decidiu sobre um caso, e diga por quê.
discord-command-case-export-name = exportar
discord-command-case-export = Receba um caso como arquivo. Ele só dá o nome de quem escreveu.
discord-command-case-case-name = caso
discord-command-case-case = O caso; comece a digitar para procurar.
discord-command-case-next = O caso; o próximo que espera, se você deixar em branco.
discord-command-case-own = O caso; só quem decidiu pode voltar atrás.
discord-command-case-text-name = texto
discord-command-case-text = O que o resto da moderação deve saber.
discord-command-case-why = Por que você volta atrás. Fica registrado com o caso.
discord-command-queue-name = fila
discord-command-queue = Veja o que espera pela moderação, e pegue um caso. Só você vê a resposta.
discord-cases-all = todos
discord-cases-free = livres
discord-cases-urgent = urgentes
discord-cases-reported = denunciados
discord-cases-appealed = com recurso
discord-cases-mine = meus
discord-case-nothing-to-take = Não há nada à espera que você possa pegar.
discord-case-noted = A sua nota está no caso. A moderação a vê com `/caso mostrar`.
discord-case-exported = Aqui está o caso, com o que ainda há registrado dele. Quem denunciou e quem decidiu fica de fora. Por favor, guarde em lugar seguro.
discord-cases-head-all = { $n ->
    [0] Não há nada à sua espera.
    [one] **Um caso espera.**
   *[other] **{ $n } casos esperam.** Os urgentes vêm primeiro, depois os mais antigos.
 }
discord-cases-head-free = { $n ->
    [0] Não há nada à espera que ninguém tenha pegado.
    [one] **Um caso espera, e ninguém pegou.**
   *[other] **{ $n } casos esperam, e ninguém pegou.** Os urgentes vêm primeiro, depois os mais antigos.
 }
discord-cases-head-urgent = { $n ->
    [0] Não há nada urgente à espera.
    [one] **Um caso urgente espera.**
   *[other] **{ $n } casos urgentes esperam.**
 }
discord-cases-head-reported = { $n ->
    [0] Não há à espera nada que alguém tenha denunciado.
    [one] **Um caso denunciado espera.**
   *[other] **{ $n } casos denunciados esperam.**
 }
discord-cases-head-appealed = { $n ->
    [0] Não há nenhum recurso à espera.
    [one] **Um recurso espera.**
   *[other] **{ $n } recursos esperam.**
 }
discord-cases-head-mine = { $n ->
    [0] Você não pegou nenhum caso.
    [one] **Você pegou um caso.**
   *[other] **Você pegou { $n } casos.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Urgente** ·
   *[no] {""}
 } { $who }: { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Mensagem]({ $link })
 }
discord-cases-most = -# Há mais de { $most }. A conta traz os urgentes e depois os mais antigos.
discord-cases-more = … e mais { $n }, que você vê aqui quando alguns destes estiverem decididos.
discord-cases-waiting = { $n ->
    [one] Um cartão não pôde ser enviado, porque o canal da moderação falta ou está fechado para o bot. Ele chega quando alguém definir um com `/kindness configurar`.
   *[other] { $n } cartões não puderam ser enviados, porque o canal da moderação falta ou está fechado para o bot. Eles chegam quando alguém definir um com `/kindness configurar`.
 }
discord-cases-take = Pegar um destes
discord-cases-again = Enviar um cartão mais uma vez
discord-cases-sent = O cartão está em { $channel }.
discord-cases-no-desk = O canal da moderação falta ou está fechado para o bot. Quem pode gerenciar o servidor pode escolher um com `/kindness configurar`.

## O que lê quem recebeu uma pausa

discord-penalty = No servidor **{ $server }** você pode escrever de novo a partir de { $at }. É sobre [esta mensagem]({ $link }).
discord-penalty-person = **A moderação decidiu por uma pausa.** No servidor **{ $server }** você pode escrever de novo a partir de { $at }. É sobre algo que aconteceu lá, e não sobre uma única mensagem. Se você vê de outro jeito, toque no botão: aí outra pessoa olha.
discord-decision-gone = A moderação do servidor **{ $server }** voltou atrás no que tinha decidido sobre você. Era sobre algo de { $at }, e não conta. Pedimos desculpa pelo incômodo.
discord-decision-stands = Outra pessoa olhou o que a moderação do servidor **{ $server }** decidiu sobre você. Era sobre algo de { $at }. Ela vê do mesmo jeito, por isso a decisão fica. Foi bom você ter perguntado.
discord-appeal-heard = Que bom que você avisou. Outra pessoa vai olhar e decidir. De um jeito ou de outro, você vai ter notícias nossas.
discord-appeal-heard-gone = A moderação já voltou atrás nisto, e não conta. Você não precisa fazer nada.
discord-button-appeal = Foi engano

## Pausas

discord-timeout-lift-reason = A moderação voltou atrás
discord-timeout-lifted = { $who } não está mais em pausa: a moderação voltou atrás na decisão.
discord-timeout-not-lifted = A moderação voltou atrás na decisão, mas não deu para terminar a pausa de { $who } até { $at }. Por favor, termine você, pelo menu do próprio Discord. Talvez o cargo do bot esteja abaixo do dessa pessoa.
discord-timeout-taken-back = A moderação voltou atrás antes de a pausa ser dada, por isso ela não é dada.
discord-timeout-waits = A pausa ainda não foi dada. O bot tenta de novo sozinho.
discord-timeout-not-given = Nenhuma pausa foi dada, por isso não há o que contar.

## O que não saiu como devia

discord-command-retry-name = repetir
discord-command-retry = Tente de novo aquilo de que o bot desistiu.
discord-retried = { $n ->
    [0] Não há nada dos últimos sete dias, daquilo de que o bot desistiu, que dê para tentar de novo.
    [one] Uma coisa está sendo tentada de novo. `/kindness situação` mostra se falhar mais uma vez.
   *[other] { $n } coisas estão sendo tentadas de novo. `/kindness situação` mostra se falharem mais uma vez.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ Nos últimos sete dias o bot tentou uma coisa muitas vezes e desistiu. O log diz por quê; `/kindness repetir` tenta mais uma vez.
   *[other] ⚠️ Nos últimos sete dias o bot tentou { $n } coisas muitas vezes e desistiu. O log diz por quê; `/kindness repetir` tenta mais uma vez.
 }
discord-status-to-be-judged = { $n ->
    [one] Uma mensagem ainda não pôde ser avaliada. O bot tenta de novo sozinho.
   *[other] { $n } mensagens ainda não puderam ser avaliadas. O bot tenta de novo sozinho.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ Uma mensagem dos últimos sete dias não pôde ser avaliada de jeito nenhum. Por favor, olhe o log.
   *[other] ⚠️ { $n } mensagens dos últimos sete dias não puderam ser avaliadas de jeito nenhum. Por favor, olhe o log.
 }

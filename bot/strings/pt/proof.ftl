# Se o filtro acerta em uma comunidade, e o que outras regras teriam feito lá.

cli-backtest = Compara outras regras com as que estão em vigor, sobre o que está registrado. Nada é mudado.
cli-backtest-community = A comunidade, como está registrada, por exemplo discord:123.
cli-backtest-rules = Um arquivo TOML com as regras a testar. Padrão: as regras em vigor.
cli-backtest-limit = Um rótulo e a pontuação a partir da qual vêm recados, por exemplo bullying=0.92. Pode ser dado várias vezes.
cli-backtest-days = Os últimos dias a olhar; os mais antigos só contam para os pontos negativos.
cli-backtest-head = { $of ->
    [0] Não há nada registrado nos últimos { $days } dias.
    [one] Há uma mensagem registrada nos últimos { $days } dias. Em vigor: { $now }. Comparado: { $proposed }.
   *[other] Há { $of } mensagens de { $authors ->
        [one] uma pessoa
       *[other] { $authors } pessoas
    } registradas nos últimos { $days } dias. Em vigor: { $now }. Comparado: { $proposed }.
}
cli-backtest-kind = mensagens que levam a
cli-backtest-before = em vigor
cli-backtest-after = comparado
cli-backtest-changed = { $touched ->
    [0] Nada teria sido diferente para ninguém.
    [one] Para uma pessoa algo teria sido diferente. Mais leve: { $milder }; mais duro: { $harder }.
   *[other] Para { $touched } pessoas algo teria sido diferente. Mais leve: { $milder }; mais duro: { $harder }.
}
cli-backtest-spared = Do que teria sido mais leve, as pessoas tinham achado { $wrong } errados e { $right } certos.
cli-backtest-unseen = Só se vê uma parte para: { $labels }. Mensagens abaixo do limite da época não são guardadas.
backtest-kind-nudge = um recado em particular
backtest-kind-hold = uma mensagem tirada do ar
backtest-kind-return_text = um texto devolvido
backtest-kind-tip = uma dica
backtest-kind-campaign_message = uma palavra gentil para o canal
backtest-kind-add_strike = um ponto negativo
backtest-kind-escalate = um chamado à moderação
backtest-kind-restrict = uma restrição proposta
backtest-kind-timeout = uma pausa proposta

backtest-two-rules = Há regras prontas e um arquivo de regras. Dê só um dos dois.
backtest-no-label = “{ $seen }” não é um limite. Escreva um rótulo destas regras e um número, por exemplo bullying=0.92. Há: { $known }.
tune-stale = O limite mudou depois desta proposta. Pergunte de novo com `/ajustar`.
question-own = Foi você quem escreveu esta mensagem, por isso outra pessoa responde sobre ela.
question-gone = Não há mais registro desta mensagem, por isso não há o que responder.
tune-no-limit = As regras daqui não mandam recados sobre “{ $label }”. Escolha outro rótulo.

## Comandos no Discord

discord-command-tune-name = ajustar
discord-command-tune = Veja com que frequência os recados acertam aqui, e que limite serviria.
discord-command-readiness-name = prontidão
discord-command-readiness = Veja se o bot já fez por merecer que o liguem aqui.
discord-command-backtest-name = simular
discord-command-backtest = Veja o que outras regras teriam feito aqui. Nada é mudado.
discord-command-stats-name = números
discord-command-stats = Veja o que o bot fez aqui ultimamente, em números e em imagem.
proof-label-name = tema
proof-wanted-name = meta
proof-wanted = De cem recados, quantos têm que estar certos? Padrão: 80.
proof-days-name = dias
tune-label = Recados sobre o quê?
backtest-rules-name = regras
backtest-rules = As regras a testar. Padrão: as que estão em vigor.
backtest-label = Um rótulo cujo limite mudar.
backtest-limit-name = limite
backtest-limit = A partir de que pontuação vêm recados sobre ele, por exemplo 0.9.
backtest-days = Os últimos dias a olhar. Padrão: 30.
backtest-what = Escolha regras para testar, ou um rótulo junto com um limite.
stats-days = Os últimos dias a olhar. Padrão: uma semana.
stats-days-7 = uma semana
stats-days-28 = quatro semanas

## /tune

tune-head = **Recados sobre { $label }** vêm a partir da pontuação { $now }. Esta é a frequência com que acertaram, pelo que as pessoas daqui decidiram nos últimos 90 dias:
tune-row = a partir de { $at }: **{ $share }%** certos (de { $low } a { $high }%). Olhados: { $looked } de { $of }.
tune-kept = Ficam { $kept }% dos certos.
tune-blind = De { $blind }% deles ninguém olhou nem um, então podem estar todos certos ou todos errados.
tune-together = Todas estas faixas estão certas ao mesmo tempo em 95 de 100 comunidades.
tune-too-early = **Cedo demais.** As pessoas decidiram sobre { $looked } destes recados, e isso não basta para propor um limite. Decida casos, ou espere.
tune-nowhere = **Nenhum limite serve.** A partir de nenhuma pontuação os recados parecem acertar { $wanted } vezes em cem. Recados sobre os quais as pessoas decidiram: { $looked }.
tune-proposal = { $same ->
    [yes] **O limite serve.**
   *[no] **Proposta: { $at }.**
} { $proven ->
    [yes] Está provado que acerta { $wanted } vezes em cem ou mais.
   *[no] Parece acertar { $wanted } vezes em cem, e isso ainda não está provado.
} Por { $looked } respostas que não pesaram na escolha dele: de { $low } a { $high }%.
tune-effect = Nos últimos 30 dias, de { $of } mensagens registradas, { $milder } teriam sido tratadas com mais leveza, e { $harder } com menos.
tune-spared = Dessas, as pessoas tinham achado { $wrong } recados errados e { $right } certos.
tune-apply = Pôr { $at } em vigor
tune-why = recados sobre { $label } a partir da pontuação { $at }, como propôs /ajustar
tune-done = **Em vigor.** Recados sobre { $label } vêm a partir da pontuação { $at }; antes era { $seen }. O canal da moderação fica sabendo.
tune-words = Palavras que aparecem muito mais onde um recado foi achado errado, e em quantos de quantos: { $words }. Contadas agora mesmo, em textos que ainda estão guardados. Se uma delas é inofensiva aqui, quem gerencia o servidor pode permitir: `/palavras permitir`.
tune-limits-of-this = -# Mensagens abaixo do limite não são guardadas. Por isso ninguém pode dizer quantas de todas as que machucaram foram encontradas, ou o que um limite mais baixo faria.

## /readiness

ready-head = { $prompts ->
    [0] **Não foi observado nenhum recado** nos últimos 90 dias que estas regras dariam.
    [one] **Foi observado um recado** nos últimos 90 dias. Respostas da moderação: { $answered }.
   *[other] **Foram observados { $prompts } recados** nos últimos 90 dias. Respostas da moderação: { $answered }.
}
ready-share = **{ $share }%** eram desejados (de { $low } a { $high }%).
ready-too-early = **Cedo demais para dizer.** Continue observando. Faltam pelo menos mais { $left } respostas.
ready-not-yet = **Ainda não.** Pode ser que já esteja bom, mas as respostas deixam em aberto. Continue observando: faltam pelo menos mais { $left } respostas.
ready-ready = **Pronto.** Você pode ligar com `/kindness configurar`.
ready-not-like-this = **Assim não.** Menos de { $needed } em cem são desejados. Primeiro aumente os limites: veja `/ajustar`.
ready-rule = -# A regra: está pronto quando até a ponta de baixo da faixa for { $needed }% ou mais. Você pode olhar quantas vezes quiser: em 95 de 100 comunidades a faixa está certa todas as vezes.

## /backtest

backtest-head = { $of ->
    [0] Não há nada registrado aqui nos últimos { $days } dias.
    [one] Há **uma mensagem** registrada nos últimos { $days } dias. As regras em vigor, e { $proposed }:
   *[other] Há **{ $of } mensagens** de { $authors ->
        [one] uma pessoa
       *[other] { $authors } pessoas
    } registradas nos últimos { $days } dias. As regras em vigor, e { $proposed }:
}
backtest-row = { $kind }: { $before } → **{ $after }**
backtest-milder = mais leve: { $link }
backtest-harder = mais duro: { $link }

## /stats

stats-head = Nos últimos { $days } dias foram lidas **{ $seen } mensagens**.
stats-prompted = O bot se manifestou sobre { $n } ({ $of_thousand } em mil).
stats-held = Tirou do ar { $n } ({ $of_thousand } em mil).
stats-strikes = Contou { $n } contra alguém ({ $of_thousand } em mil).
stats-escalated = Chamou a moderação para { $n } ({ $of_thousand } em mil).
stats-disputed = De { $n } as pessoas disseram que era engano ({ $of_thousand } em mil).
stats-unsupported = { $n } eram em um idioma em que ninguém o mediu ({ $of_thousand } em mil).
stats-unread = { $n } eram longas demais para ler até o fim ({ $of_thousand } em mil).
stats-overturned = A moderação olhou { $n } decisões e achou **{ $share }%** erradas (de { $low } a { $high }%).
stats-bars = Com que frequência o bot se manifestou, por mês e dia: { $bars }.

## Perguntas sobre o que foi só observado

question-start = { $n ->
    [one] Responder a uma pergunta
   *[other] Responder a { $n } perguntas
}
question-head = **Você teria querido um recado aqui?** { $left ->
    [0] Esta é a última pergunta.
    [one] Depois desta vem mais uma.
   *[other] Depois desta vêm mais { $left }.
}
question-about = O que o bot encontrou em { $link }: { $labels }. Só você vê isto.
question-words-gone = O que ela dizia não está mais guardado. Siga o link para ler.
question-none = **Obrigado.** Por hoje não há mais perguntas. `/prontidão` diz o que as respostas mostram.
question-taken = Nesse meio-tempo outra pessoa respondeu a esta.
question-yes = Sim
question-no = Não
question-unsure = Não sei dizer

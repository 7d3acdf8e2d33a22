# Campanhas: o que não dá para fazer com elas, e o que fazer em vez disso.

campaign-illegal-step = Isso não dá para fazer agora: esta campanha { $state ->
    [draft] ainda espera aprovação
    [reviewed] ainda espera aprovação
    [approved] já está aprovada
    [scheduled] já está aprovada e começa sozinha
    [live] já está em andamento
    [paused] já está pausada
   *[ended] já terminou
}. `/campanha mostrar` diz qual é o próximo passo.
campaign-own-version = Foi você quem escreveu esta versão, por isso outra pessoa lê e aprova. Quem modera aqui pode fazer isso, com `/campanha aprovar`.
campaign-not-by-hand = O passo “{ $event }” não é dado por ninguém: o calendário cuida dele quando chega a hora.

campaign-bad-rule = “{ $seen }” não serve para dizer em que dias publicar. Escreva uma regra como { $example }: só dias, semanas ou meses, sem fim.
campaign-too-long = Essa campanha duraria { $days } dias. Ela precisa terminar em até { $limit } dias: escolha menos rodadas, ou dias mais próximos uns dos outros.
campaign-unknown-zone = Não existe o fuso horário “{ $seen }”. Escreva um como Europe/Rome ou America/Sao_Paulo.
campaign-bad-cap = Não dá para definir { $seen } publicações por dia. Escolha um número de 1 a { $most }.
campaign-bad-wait = Não dá para definir { $seen } minutos. Escolha um número de 0 a { $most }.

campaign-under-way = “{ $name }” já está em andamento aqui, ou já foi proposta. Primeiro encerre essa.
campaign-stale = Alguém acabou de mudar a campanha “{ $campaign }”. Olhe de novo e decida outra vez.
campaign-unknown = Não existe a campanha “{ $seen }”. Escolha uma destas: { $known }.
campaign-not-here = “{ $name }” ainda não foi proposta aqui. Leia com `/campanha prévia` e depois use `/campanha iniciar`.
campaign-start-passed = A campanha devia começar em { $start }, e esse dia já passou. Proponha de novo, com um dia mais para a frente.
campaign-another-version = Já existe a versão { $now }, e você aprovou a { $seen }. Leia a nova com `/campanha prévia` e indique qual é: `/campanha aprovar versão:{ $now }`.
campaign-start-far = { $start } está a mais de um ano daqui. Escolha um dia mais próximo.
campaign-unreviewed = Nesse idioma há textos desta campanha que só quem escreveu leu: { $count }, a começar por “{ $first }”. Primeiro peça que alguém revise.
campaign-text-expired = O texto “{ $text }” não pode ser mostrado em { $day }. Escolha outro início, ou mude as datas dele.
campaign-resumes-as-it-was = “{ $name }” está pausada e continua do jeito que foi aprovada, por isso nada nela pode mudar aqui. Use `/campanha iniciar` sem nenhuma outra opção para ela continuar, ou primeiro `/campanha encerrar` para propor uma nova.
campaign-needs-zone = Em que fuso horário as pessoas daqui vivem? Diga uma vez com a opção “fuso”, por exemplo Europe/Rome.
campaign-bad-day = “{ $seen }” não é um dia. Escreva um como 2026-03-31.
campaign-bad-quiet = “{ $seen }” não é um horário de silêncio. Escreva como 21:00-08:00.
campaign-no-channel = Escolha um canal de texto deste servidor para publicar.
campaign-may-not-post = O bot não pode publicar em { $channel }. Deixe que ele veja o canal, envie mensagens lá e leia o histórico, e tente de novo.
campaign-may-not-read = O bot não pode ler o histórico de mensagens de { $channel }. Dê essa permissão, para que ele veja o que já publicou.
campaign-no-day = Não há nada planejado para o dia { $day }. A campanha tem { $days } dias.
campaign-no-picture = Não dá para ler a imagem { $name }. Ponha de volta, ou tire do texto.
tip-none = No momento não há dicas.

## Comandos

discord-command-campaign-name = campanha
discord-command-campaign = Faça uma campanha aqui: proponha, aprove, acompanhe, pause.
discord-command-campaign-list-name = lista
discord-command-campaign-list = Que campanhas existem, e em que pé cada uma está aqui.
discord-command-campaign-show-name = mostrar
discord-command-campaign-show = O que é uma campanha, em que pé está e o que vem depois.
discord-command-campaign-preview-name = prévia
discord-command-campaign-preview = Leia o que sai em um dia, exatamente como vai ser. Só você vê.
discord-command-campaign-start-name = iniciar
discord-command-campaign-start = Proponha uma campanha, ou retome uma pausada. Outra pessoa aprova.
discord-command-campaign-pause-name = pausar
discord-command-campaign-pause = Não publicar mais nada de uma campanha, já, até alguém iniciar de novo.
discord-command-campaign-stop-name = encerrar
discord-command-campaign-stop = Termine uma campanha. O que já foi publicado fica.
discord-command-campaign-calendar-name = calendário
discord-command-campaign-calendar = As próximas publicações, e quando sai cada uma.
discord-command-campaign-approve-name = aprovar
discord-command-campaign-approve = Aprove o que outra pessoa propôs. Leia a prévia antes.
discord-command-campaign-history-name = histórico
discord-command-campaign-history = Quem fez o quê, quando, e o que houve com as últimas publicações.
discord-command-campaign-option-campaign-name = campanha
discord-command-campaign-option-campaign = Qual? Não precisa se só há uma.
discord-command-campaign-option-channel-name = canal
discord-command-campaign-option-channel = Onde publicar. Sem isso: neste canal.
discord-command-campaign-option-start-name = início
discord-command-campaign-option-start = O primeiro dia, por exemplo 2026-03-31. Sem isso: amanhã.
discord-command-campaign-option-days-name = dias
discord-command-campaign-option-days = Em que dias publicar. Sem isso: todos os dias.
discord-command-campaign-option-language-name = idioma
discord-command-campaign-option-language = Em que idioma. Sem isso: inglês.
discord-command-campaign-option-zone-name = fuso
discord-command-campaign-option-zone = O fuso horário deste servidor, por exemplo Europe/Rome. Fica guardado.
discord-command-campaign-option-quiet-name = silêncio
discord-command-campaign-option-quiet = Horário em que nada é publicado, por exemplo 21:00-08:00. Fica guardado.
discord-command-campaign-option-most-name = máximo
discord-command-campaign-option-most = Máximo de publicações por dia, somando todas as campanhas. Fica guardado.
discord-command-campaign-option-why-name = motivo
discord-command-campaign-option-why = Por quê? Fica no histórico.
discord-command-campaign-option-version-name = versão
discord-command-campaign-option-version = Que versão você leu. Não precisa para a primeira.
discord-command-campaign-option-day-name = dia
discord-command-campaign-option-day = Que dia da campanha.
discord-command-discover-name = descobrir
discord-command-discover = O que está acontecendo neste servidor agora.
discord-command-tip-name = dica
discord-command-tip = Algo curto para saber sobre ler, compartilhar e cuidar uns dos outros.
campaign-days-daily = todos os dias
campaign-days-weekdays = de segunda a sexta
campaign-days-thrice = segunda, quarta e sexta
campaign-days-weekly = uma vez por semana, no dia da semana do início

## O que lê quem gerencia

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = ainda não foi proposta
campaign-state-draft = espera a aprovação de outra pessoa
campaign-state-reviewed = lida, espera aprovação
campaign-state-approved = aprovada
campaign-state-scheduled = começa sozinha
campaign-state-live = em andamento
campaign-state-paused = pausada
campaign-state-ended = terminada
campaign-list-head = **Campanhas**
campaign-list-line = • **{ $title }** (`{ $called }`): { $state }
campaign-show-head = **{ $title }**: { $state }
campaign-show-plan = Em { $channel }, em { $language }, a partir de { $start }, no horário de { $zone }. Nada no horário { $quiet }; { $most ->
    [one] no máximo uma publicação por dia.
   *[other] no máximo { $most } publicações por dia.
}
campaign-show-by = Proposta por { $who }, versão { $version }.
campaign-show-done = { $posted } de { $total } publicadas, { $skipped } deixadas de fora.
campaign-show-next = Próxima: { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }**: não há mais nada planejado.
    [one] **{ $title }**: uma publicação planejada.
   *[other] **{ $title }**: { $n } publicações planejadas.
}
campaign-calendar-line = { $at }: dia { $day }, “{ $title }”
campaign-calendar-more = … e mais { $n }.
campaign-preview-head = { $n ->
    [one] Dia { $day }: uma publicação, exatamente como vai ser.
   *[other] Dia { $day }: { $n } publicações, exatamente como vão ser.
}
campaign-history-head = **{ $title }**: o que aconteceu
campaign-history-step = { $at } { $who }: { $event }
campaign-the-schedule = o calendário
campaign-event-propose = propôs
campaign-event-revise = propôs uma versão nova
campaign-event-review = leu
campaign-event-return = devolveu
campaign-event-approve = aprovou
campaign-event-schedule = pôs no calendário
campaign-event-begin = deu início
campaign-event-pause = pausou
campaign-event-resume = retomou
campaign-event-stop = encerrou
campaign-event-finish = chegou ao fim
campaign-slot-claimed = { $at } “{ $title }”: sendo publicada
campaign-slot-posted = { $at } “{ $title }”: publicada
campaign-slot-skipped = { $at } “{ $title }”: deixada de fora, { $why }
campaign-why-late = porque já era tarde demais quando deu para publicar
campaign-why-quiet = porque começou o horário de silêncio
campaign-why-cap = porque seria uma publicação a mais no dia
campaign-why-paused = porque a campanha, ou o bot inteiro, estava em pausa
campaign-why-stopped = porque a campanha foi encerrada
campaign-why-expired = porque o texto não pode mais ser mostrado
campaign-why-nothing = porque não havia nada para mostrar
campaign-why-campaign-may-not-read = porque o bot não pode ler o histórico de mensagens de lá, então ninguém sabe se foi publicada: dê essa permissão
campaign-why-campaign-may-not-post = porque o bot não pode publicar lá: deixe que ele veja o canal, envie mensagens e anexe arquivos
campaign-why-campaign-no-picture = porque não deu para ler a imagem: ponha de volta
campaign-why-other = porque o Discord não permitiu
campaign-put-forward = 📝 Proposta. **Agora outra pessoa lê** com `/campanha prévia` e diz sim com `/campanha aprovar`. Antes disso nada é publicado.
campaign-approved = ✅ Aprovada. Ela começa sozinha; você não precisa fazer mais nada. `/campanha pausar` segura a campanha quando você quiser.
campaign-paused = ⏸️ Pausada. Nada mais é publicado até alguém usar `/campanha iniciar`. O que ficar para trás não é recuperado.
campaign-resumed = ▶️ Continua daqui.
campaign-stopped = ⏹️ Encerrada. O que já foi publicado fica.

## Para todo mundo

discover-head = **Acontecendo aqui agora**
discover-nothing = No momento não há nada acontecendo aqui. Com `/dica` sempre há algo curto para ler.
discover-line = **{ $title }**, dia { $day } de { $days }, em { $channel }
    { $about }
tip-source = -# Fonte: { $source }
campaign-bad-days = “{ $seen }” não é uma escolha de dias. Escolha uma destas: { $known }.
campaign-no-place = Esse não é um canal para o qual já tenha sido proposta uma campanha deste servidor. Escolha um da lista, ou comece no Discord com `/campanha iniciar` no canal certo.

# Lembretes que as pessoas pedem, cada uma para si.

reminder-needs-zone = Em que fuso horário você vive? Diga com a opção “fuso”, por exemplo Europe/Rome. Quem gerencia o servidor também pode definir um para todos com `/campanha iniciar`.
reminder-bad-time = “{ $seen }” não é uma hora do dia. Escreva uma como 16:30.
reminder-quiet = Isso cai no horário de silêncio deste servidor ({ $quiet }). Escolha outra hora.
reminder-too-many = Você já tem { $most } lembretes aqui. Primeiro termine um: `/lembrete lista` mostra quais são.
reminder-gone = Este lembrete já terminou.
reminder-timeout = O Discord demorou demais para aceitar um lembrete. Vamos tentar de novo.

## Os comandos

reminder-command-name = lembrete
reminder-command = Receba um lembrete de algo, em particular e só se você pedir.
reminder-command-me-name = criar
reminder-command-me = Receba um lembrete por mensagem direta. Cada um tem um botão que o termina.
reminder-command-list-name = lista
reminder-command-list = De que você recebe lembretes, e como terminar. Só você vê.
reminder-option-what-name = assunto
reminder-option-what = Você quer um lembrete de quê?
reminder-option-at-name = hora
reminder-option-at = A que horas, por exemplo 16:30?
reminder-option-days-name = dias
reminder-option-days = Em que dias? Sem isso: palavras gentis às sextas, parar um instante todo dia.
reminder-option-channel-name = canal
reminder-option-channel = É sobre um canal?
reminder-option-zone-name = fuso
reminder-option-zone = O seu fuso horário, se não for o deste servidor, por exemplo Europe/Rome.
reminder-what-kind = dizer algo gentil
reminder-what-pause = parar um instante antes de publicar
reminder-when-daily = todo dia
reminder-when-weekdays = de segunda a sexta
reminder-when-monday = às segundas
reminder-when-tuesday = às terças
reminder-when-wednesday = às quartas
reminder-when-thursday = às quintas
reminder-when-friday = às sextas
reminder-when-saturday = aos sábados
reminder-when-sunday = aos domingos

## O que as pessoas leem

reminder-added = Combinado: o primeiro lembrete chega em { $first }. Só você recebe, por mensagem direta. Com o botão embaixo de cada um, ou com `/lembrete lista`, você pode terminar.
reminder-none = Você não tem nenhum lembrete aqui. `/lembrete criar` muda isso.
reminder-line = { $number }. { $what }: { $when }, { $at }. Próximo: { $next }
reminder-button-stop-one = Terminar o número { $number }
reminder-button-stop = Chega destes
reminder-stopped = Feito. Você não recebe mais este lembrete.
reminder-about = -# Foi você quem pediu isto em { $server }{ $channel ->
    [none] {""}
   *[other] {" "}para { $channel }
 }.
reminder-own = você pediu lembretes ({ $n ->
    [one] { $n } vez
   *[other] { $n } vezes
 }); `/lembrete lista` mostra
reminder-kind-1 = **Uma coisa gentil nesta semana:** quem ajudou você ultimamente? Diga o que foi. Uma frase basta.
reminder-kind-2 = **Uma coisa gentil nesta semana:** quem anda sem aparecer? Pergunte como vai essa pessoa.
reminder-kind-3 = **Uma coisa gentil nesta semana:** alguém fez ou escreveu algo de que você gostou? Diga do que você gostou.
reminder-kind-4 = **Uma coisa gentil nesta semana:** há alguém novo aqui? Dê um oi.
reminder-pause-1 = **Antes de publicar hoje:** leia uma vez como se fosse a pessoa que vai receber.
reminder-pause-2 = **Antes de publicar hoje:** bateu raiva? Então conte até dez. A mensagem pode esperar, e você também.
reminder-pause-3 = **Antes de publicar hoje:** você diria isso à pessoa, na mesma sala?
reminder-pause-4 = **Antes de passar algo adiante hoje:** você sabe que é verdade? Se não, pergunte primeiro.

## Dicas ao lado de uma mensagem

tips-command-name = dicas
tips-command = Dicas discretas embaixo de mensagens que pedem uma. Desligado até você ligar.
tips-command-on-name = ligado
tips-command-on = Se o bot dá dicas.
tips-on = Aqui o bot dá dicas: uma discreta embaixo de uma mensagem que pergunta se algo é verdade ou se uma imagem é real, que se preocupa com uma conta, ou que pede para passar um link adiante. No máximo uma a cada seis horas por canal, uma por semana para cada membro, e nenhuma para quem pediu menos.
tips-off = Aqui o bot não dá dicas sozinho. Ligue com a opção “ligado”. `/dica` sempre dá uma.

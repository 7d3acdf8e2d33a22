# O que a linha de comando diz. Nomes de comandos, opções e arquivos ficam como estão.

## Rótulos (nos arquivos os nomes das pontuações ficam em inglês; isto é o que as pessoas leem)

label-toxicity = toxicidade
label-severe_toxicity = toxicidade grave
label-insult = insulto
label-threat = ameaça
label-identity_attack = ataque à identidade
label-profanity = palavrões
label-sexually_explicit = conteúdo sexual explícito
label-self_harm_encouragement = incentivo à autolesão
label-bullying = bullying

## Comandos

cli-help = Kindness lê comentários, pede às pessoas que repensem os que machucam e ajuda a moderação. Roda na sua própria máquina.
cli-judge = Avalia um ou mais textos: pontuações, o que seria feito e que palavras pesaram.
cli-screen = Avalia cada linha de um arquivo CSV, TSV, JSONL ou Parquet.
cli-migrate = Deixa o banco de dados na forma de que esta versão precisa.
cli-version = Mostra a versão.
cli-content = Os textos que são mostrados às pessoas.
cli-data = O que fica guardado sobre as pessoas.
cli-keys = Chaves: as que protegem os textos guardados e as dos programas que perguntam por HTTP.

## Opções de vários comandos

cli-opt-model = Uma pasta ou um nome de modelo no hub, ou “lexicon” para a lista de palavras. Padrão: o modelo que vem junto.
cli-opt-language = A língua falada onde os textos são escritos (por exemplo pt): decide quando o texto sozinho não basta.
cli-opt-preset = De quem são as regras: { $presets }. Padrão: community.
cli-opt-mode = O que a comunidade deixa o bot fazer. “observe” mostra as mesmas ações que “hold”.
cli-opt-json = Escreve JSON, um objeto por linha.
cli-yes = sim
cli-locale-unknown = Não há palavras no idioma “{ $seen }” (KINDNESS_LOCALE), por isso isto está em inglês. Há: { $known }.
cli-standard-input = entrada padrão
cli-standard-output = saída padrão
cli-stdout-full = Não há mais espaço no destino da saída padrão. Libere espaço e rode de novo.
cli-stdout-failed = Não dá para escrever na saída padrão ({ $problem }). Mande para outro lugar e rode de novo.

## kindness judge

cli-judge-text = O que alguém escreveu. “-” lê um texto da entrada padrão.
cli-judge-parent = A mensagem a que o texto responde.
cli-judge-title = Texto
cli-judge-label = rótulo
cli-judge-score = pontuação
cli-judge-flagged = sinalizado
cli-judge-limits = pedir tirar chamar
cli-judge-nothing = Não há nada para ler aqui: nenhuma letra e nenhum número.
cli-judge-words = Palavras:
cli-judge-action = Ação:
cli-judge-reason = Porque
cli-judge-facts = { $supported ->
    [yes] idioma { $language } (medido)
    [unknown] idioma desconhecido: texto curto demais para saber
   *[no] idioma { $language } (não medido: silêncio aqui não quer dizer texto limpo)
 }, { $read }% lido, modelo { $model }, regras { $rules }, modo { $mode }

cli-action-none = não é preciso fazer nada
cli-action-tip = mostrar uma dica ou uma mensagem gentil
cli-action-nudge = pedir em particular a quem escreveu que repense
cli-action-hold = tirar o comentário do ar e devolver o texto a quem escreveu
cli-action-escalate = chamar a moderação

cli-action-short-none = nada
cli-action-short-tip = dica
cli-action-short-nudge = recado
cli-action-short-hold = tirar do ar
cli-action-short-escalate = chamar

cli-reason-nudge-at = { $label } está em { $seen }, e a partir de { $limit } vem um recado.
cli-reason-strike-at = { $label } está em { $seen }, e a partir de { $limit } vem um ponto negativo.
cli-reason-hold-at = { $label } está em { $seen }, e a partir de { $limit } os comentários são tirados do ar.
cli-reason-escalate-at = { $label } está em { $seen }, e a partir de { $limit } a moderação é chamada.
cli-reason-zero-tolerance-at = { $label } está em { $seen }, e a partir de { $limit } nada é tolerado.
cli-reason-profanity-tip-at = { $label } está em { $seen }, e a partir de { $limit } vem uma dica.
cli-reason-ladder-stern = os pontos negativos de quem escreveu pesam { $seen }, e a partir de { $limit } vem um recado mais firme.
cli-reason-ladder-escalate = os pontos negativos de quem escreveu pesam { $seen }, e a partir de { $limit } a moderação é chamada.
cli-reason-ladder-restrict = os pontos negativos de quem escreveu pesam { $seen }, e a partir de { $limit } é proposta uma restrição.
cli-reason-ladder-timeout = os pontos negativos de quem escreveu pesam { $seen }, e a partir de { $limit } é proposta uma pausa.
cli-reason-prompts-per-day = o bot já falou hoje { $seen } vezes com quem escreveu, e { $limit } é o máximo.
cli-reason-unread = foi lido { $seen } do texto, e não ele todo.
cli-reason-quoted = as palavras são só uma citação, por isso não há ponto negativo.
cli-reason-forwarded = as palavras foram só encaminhadas, por isso não há ponto negativo.
cli-reason-unsupported = ninguém mediu o modelo neste idioma; a lista de palavras encontrou { $seen }.

## kindness screen

cli-screen-input = O arquivo a ler (.csv, .tsv, .jsonl ou .parquet). “-” lê a entrada padrão.
cli-screen-output = O arquivo a escrever. “-” escreve na saída padrão.
cli-screen-text-column = A coluna que traz os textos.
cli-screen-parent-column = A coluna que traz a mensagem a que cada texto responde.
cli-screen-format = O formato da entrada, quando o nome não diz.
cli-screen-output-format = O formato da saída, quando o nome não diz. Padrão: o da entrada.
cli-screen-encoding = A codificação da entrada. A saída é sempre UTF-8.
cli-screen-delimiter = O que separa dois campos de um CSV. Padrão: vírgula, ponto e vírgula, tabulação ou barra vertical, o que encontrar a coluna de texto.
cli-screen-prefix = Põe isto antes dos nomes das colunas acrescentadas.
cli-screen-resume = Continua de onde uma execução interrompida parou.
cli-screen-force = Começa do zero e substitui a saída, se já houver uma.
cli-screen-quiet = Mostra só erros.
cli-screen-bad-delimiter = um único caractere, como “;”
cli-screen-working = avaliando
cli-screen-rate = { $rows } linhas, { $rate }/s
cli-screen-going-on = Continuando depois de { $rows } linhas.
cli-screen-stopped = Parado. O que já foi avaliado está guardado: rode de novo com --resume para continuar com { $path }.
cli-screen-stopped-stream = Parado. Cada linha que foi para { $path } está completa.
cli-screen-done = { $rows ->
    [one] { $rows } linha avaliada
   *[other] { $rows } linhas avaliadas
 }, { $flagged } sinalizadas ({ $rate } linhas/s)
cli-screen-labels = Sinalizadas, por rótulo
cli-screen-actions = O que seria feito
cli-screen-highest = Linhas pela pontuação mais alta
cli-screen-unsupported = Linhas em idiomas em que ninguém mediu o modelo: { $rows }. Elas não estão limpas, só não se sabe.
cli-screen-unread = Linhas não lidas até o fim: { $rows }.
cli-screen-rejected = Linhas que não deu para avaliar: { $rows } ({ $why }). Estão em { $path }.

cli-reject-fields = número errado de campos
cli-reject-quotes = aspas que não fecham
cli-reject-nul = um caractere NUL
cli-reject-undecodable = bytes em outra codificação
cli-reject-too-long = longo demais
cli-reject-invalid-json = JSON inválido
cli-reject-not-an-object = não é um objeto JSON
cli-reject-missing-text = sem texto
cli-reject-text-not-a-string = um texto que não é uma string
cli-reject-parent-not-a-string = uma mensagem respondida que não é uma string
cli-reject-column-clash = um nome que deve ser acrescentado
cli-reject-unknown-column = uma coluna que as primeiras linhas não têm
cli-reject-other-type = valores de tipo diferente do das primeiras linhas
cli-reject-lone-surrogate = meio caractere

## kindness content, data, keys, migrate

cli-content-check = Verifica arquivos de conteúdo: tudo o que está errado neles, por arquivo e linha.
cli-content-folder = A pasta a verificar. Padrão: o conteúdo que vem junto e o seu.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = { $refused } que não podem ser usados, { $remarks } que vale a pena olhar.
cli-data-author = O id da pessoa, como está registrado, por exemplo “discord:123456789”.
cli-data-community = Só nesta comunidade. Padrão: em todas.
cli-data-yes = Não perguntar de novo.
cli-data-erase = Apaga tudo sobre uma pessoa.
cli-data-really = Apagar tudo sobre { $author }? Ninguém pode trazer de volta.
cli-data-erased = Tudo sobre { $author } foi apagado (decisões: { $count }).
cli-data-nobody = Não há nada registrado com o id “{ $author }”. Olhe o id de novo: ele está lá com a plataforma, por exemplo “discord:123456789”.
cli-data-sweep = Esquece agora o que passou do prazo de guarda.
cli-data-swept = Linhas esquecidas: { $count }.
cli-keys-rotate = Faz uma chave nova, passa tudo para ela e descarta as antigas.
cli-keys-renewed = Textos que agora estão sob a primeira chave de KINDNESS_KEY: { $count }. Você pode tirar as outras.
cli-keys-rotated = Há uma chave nova em { $path }; textos passados para ela: { $count }.
cli-migrated = O banco de dados está na forma de que esta versão precisa. Tarefas à espera: { $left }.

## kindness doctor

cli-doctor = Examina tudo de que o bot depende e diz o que fazer onde algo está errado.
cli-doctor-external = O endereço que você dá a “kindness serve” com o mesmo nome; então a entrada com Discord também é verificada.
doctor-version = kindness { $version }, Python { $python }, { $platform }, núcleos: { $cores }
doctor-home = { $how ->
    [missing] A pasta base { $path } ainda não existe; ela é criada quando algo for guardado.
    [blocked] Não dá para usar a pasta base { $path }.
    [open] Outras pessoas nesta máquina podem ler a pasta base { $path }.
   *[sound] A pasta base é { $path }.
 }
doctor-home-remedy = Dê a você o direito de escrever lá, ou aponte KINDNESS_HOME para outra pasta.
doctor-home-open = Rode: chmod 700 { $path }
doctor-disk = { $free } MB livres em { $path }.
doctor-disk-remedy = Libere espaço: registros, cópias de segurança e avaliações de arquivos precisam de algum.
doctor-key = { $how ->
    [environment] A chave vem de KINDNESS_KEY.
    [missing] Ainda não há arquivo de chave em { $path }; ele é criado com o primeiro registro.
    [absent] Não há arquivo de chave em { $path }, embora haja um banco de dados.
    [open] Outras pessoas nesta máquina podem ler o arquivo de chave { $path }.
   *[sound] O arquivo de chave é { $path }, e só quem é dono dele pode ler.
 }
doctor-key-open = Rode: chmod 600 { $path }
doctor-model = Modelo { $model } ({ $engine }, threads: { $threads }, ficha: { $card }), pronto em { $seconds } s
doctor-speed = Comentários curtos lidos por segundo: { $rate }.
doctor-speed-remedy = Isso é devagar. Feche outros programas, ou dê mais núcleos a ele com KINDNESS_THREADS.
doctor-further = { $how ->
    [missed] Segundo modelo { $model } para { $languages } (ficha: { $card }), pronto em { $seconds } s; tomou um insulto em italiano por inofensivo (toxicity { $score }).
   *[sound] Segundo modelo { $model } para { $languages } (ficha: { $card }), pronto em { $seconds } s; reconheceu um insulto em italiano (toxicity { $score }).
 }
doctor-further-remedy = Os arquivos dele podem ser de outra versão. Pegue de novo a pasta da ficha, como ela veio nesta.
doctor-database = { $how ->
    [missing] Ainda não há banco de dados em { $where }; ele é criado com o primeiro registro.
    [old] O banco de dados { $where } está no passo { $number }, mais antigo do que esta versão.
   *[sound] O banco de dados { $where } está lá, no passo { $number }, e abre com a chave.
 }
doctor-database-remedy = Faça uma cópia de segurança e depois rode: kindness migrate
doctor-texts = { $count ->
    [one] Um texto registrado não abre com as chaves que estão aqui.
   *[other] { $count } textos registrados não abrem com as chaves que estão aqui.
 }
doctor-texts-remedy = Se há uma chave mais antiga, ponha-a de volta depois da primeira; o que foi abandonado nesse meio-tempo, “/kindness retry” tenta de novo. Sem ela, esses textos ficam fechados até o fim do prazo; todo o resto continua.
doctor-content = Textos que podem ser mostrados: { $texts }; arquivos que não podem ser usados: { $refused }; observações: { $remarks }.
doctor-content-remedy = Rode: kindness content check
doctor-sign-in = { $how ->
    [none] A entrada no console com Discord não está configurada; entra-se com um link.
    [id] Entrada com Discord: KINDNESS_DISCORD_CLIENT_ID não parece o id de um aplicativo.
    [secret] Entrada com Discord: KINDNESS_DISCORD_CLIENT_SECRET não parece um client secret.
    [unnamed] A entrada com Discord tem um id e um secret; qual é o endereço do console, aqui não se sabe.
    [address] Entrada com Discord: o endereço não pode ser o de um console.
    [plain] Entrada com Discord: o endereço não é protegido por HTTPS, então ninguém consegue entrar por ele.
   *[sound] A entrada com Discord está configurada; o Discord manda as pessoas de volta a { $redirect }.
 }
doctor-sign-in-remedy = No portal de desenvolvedores do Discord, em OAuth2, Redirects, tem que estar isto, letra por letra: { $redirect }
doctor-sign-in-id = Copie “Client ID” de OAuth2 no portal de desenvolvedores do Discord: tem pelo menos 17 dígitos.
doctor-sign-in-secret = Copie “Client Secret” de OAuth2 no portal de desenvolvedores do Discord. O token do bot é outra coisa, e não é usado aqui.
doctor-sign-in-unnamed = Rode: kindness doctor --external https://desk.example.org (com o seu endereço). Só nesta máquina, coloque em OAuth2, Redirects: { $redirect }
doctor-sign-in-address = Escreva assim: https://desk.example.org, sem nada depois.
doctor-sign-in-plain = Coloque na frente um servidor com HTTPS e dê o endereço dele, que começa com https://
doctor-extra = { $how ->
    [there] Parte opcional “{ $extra }”: { $versions }
   *[missing] A parte opcional “{ $extra }” não está instalada.
 }
doctor-extra-remedy = Se você precisa dela, rode: pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] Isto não é um terminal: a sala de treino é impressa em vez de mostrada.
    [encoding] Este terminal não fala UTF-8.
   *[sound] O terminal tem { $columns } colunas e { $lines } linhas.
 }
doctor-terminal-remedy = Defina PYTHONUTF8=1, ou um locale do terminal com UTF-8.
doctor-sums = { $broken ->
    [0] Não há nada quebrado
    [one] Há 1 coisa quebrada
   *[other] Há { $broken } coisas quebradas
 }, e { $notes } que vale a pena olhar.

## kindness demo

cli-demo = Abre uma sala de treino: uma conversa gravada com o bot de verdade, em que você pode entrar.
cli-demo-speed = Em que velocidade a conversa é reproduzida; 1 é como aconteceu.
cli-demo-plain = Imprime o que acontece e não abre a sala.
cli-demo-mode = O que o bot pode fazer: só observar, pedir que as pessoas repensem (nudge), ou também tirar mensagens do ar (hold).
cli-demo-locale = O idioma da conversa, por exemplo en ou pt. Padrão: o do terminal.
demo-title = Sala de treino: { $title }
demo-intro = A conversa é inventada. O bot nela é de verdade: ele lê cada mensagem e pode { $mode ->
    [observe] só observar
    [nudge] pedir que as pessoas repensem
   *[hold] pedir que as pessoas repensem e tirar mensagens do ar
 }.
demo-choice-edit = mudar
demo-choice-delete = apagar
demo-choice-keep = deixar como está
demo-choice-mistake = dizer que é engano
demo-to-one = Só { $who } vê isto:
demo-to-all = Todo mundo vê isto depois de uma mensagem de { $who }:
demo-chose = Escolha de { $who }: { $choice }
demo-waits = { $who } deixa para depois.
demo-edited = { $who } muda para: { $text }
demo-state-shown = A mensagem de { $who } está de volta.
demo-state-edited = A nova mensagem de { $who } está no ar.
demo-state-deleted = { $who } apagou a mensagem.
demo-state-held = Fora do ar: só { $who } e a moderação podem ver.
demo-strike = Os pontos negativos de { $who } agora pesam { $weight }.
demo-case = A moderação é chamada{ $urgent ->
    [yes] , e é urgente
   *[no] { "" }
 }: { $why }
demo-observed = Seria feito, se o bot fizesse mais do que observar: { $action }
demo-action-nudge = pedir a quem escreveu que repense
demo-action-hold = tirar a mensagem do ar
demo-action-returntext = devolver o texto a quem escreveu
demo-action-tip = mostrar uma dica
demo-action-campaignmessage = mostrar uma mensagem gentil
demo-action-escalate = chamar a moderação
demo-action-restrict = propor uma restrição
demo-action-timeout = propor uma pausa
demo-proposal-restrict = Pergunta-se à moderação se uma função deve ser restringida por { $minutes } minutos.
demo-proposal-timeout = Pergunta-se à moderação se deve haver uma pausa de { $minutes } minutos.
demo-moderators = A moderação decide:
demo-decided-uphold = Mantido: { $who } escreveu “{ $text }” ({ $why })
demo-decided-overturn = Revertido, { $who } tinha dito que era engano: “{ $text }” ({ $why })
demo-members-see = O que os membros veem no fim:
demo-mark-edited = (mudada)
demo-strikes = Quanto pesam os pontos negativos de cada membro:
demo-sums = Recados: { $asked }. Fora do ar no fim: { $held }. Casos decididos: { $cases }.
demo-left = O que todo mundo vê
demo-middle = O que um membro vê
demo-right = O que a moderação vê
demo-gap = (uma mensagem está fora do ar)
demo-yours = Só { $who } vê isto. No momento não há nenhuma pergunta.
demo-nothing-yet = Ainda não há nada para decidir.
demo-write-as = { $who } escreve:
demo-new-text = { $who } muda para:
demo-keys = Espaço: parar e continuar · 1-4: responder · Enter: enviar · /as NOME · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] Em pausa
    [over] A conversa gravada terminou; continue escrevendo
   *[playing] Reproduzindo
 }, mensagem { $said } de { $total }, velocidade { $speed }.
demo-soon = { $who } vai escolher “{ $choice }” em { $seconds } s, a não ser que você aperte outra tecla.
demo-mode = Agora o bot pode: { $mode }
demo-moderated = Caso { $number }: { $state }
demo-help = Escrever como: { $members }. Também: /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = aberto
demo-case-taken = em análise
demo-case-upheld = mantido
demo-case-overturned = revertido
demo-case-appealed = com recurso
demo-case-appeal_taken = recurso em análise
demo-case-closed = encerrado
demo-step-take = pega o caso
demo-step-release = devolve
demo-step-uphold = mantém
demo-step-overturn = reverte
demo-step-appeal = entra com recurso
demo-step-dispute = diz que é engano
demo-step-undo = volta atrás na decisão
demo-no-order = Não existe o comando { $order }. Digite /help para ver quais há.
demo-no-case = Ainda não há nenhum caso. Espere até a moderação ser chamada.
demo-no-number = “{ $seen }” não é um número de { $low } a { $high }. Digite um.
demo-no-mode = Não existe o modo “{ $seen }”. Escolha um destes: { $known }.

## kindness run

cli-run = Põe o bot do Discord para rodar. O token dele fica em DISCORD_TOKEN.
cli-run-starts = Conectando ao Discord. Para parar: Ctrl+C.

# Configurar o bot do Discord, pôr em pausa e ver como ele está.

paused = O bot está em pausa nesta comunidade, por isso não faz nada por iniciativa própria. O que ele decidiu antes continua registrado.

## Comandos

discord-command-kindness-name = kindness
discord-command-kindness = Configure o bot, ponha em pausa e veja como ele está.
discord-command-setup-name = configurar
discord-command-setup = Escolha regras, modo, idioma, canais e como falar com as pessoas.
discord-command-status-name = situação
discord-command-status = Veja o que o bot faz aqui, o que espera e o que lhe falta.
discord-command-pause-name = pausar
discord-command-pause = Pare o bot já. Ele continua lendo, e não faz nada.
discord-command-pause-why = Por quê? O canal da moderação fica sabendo.
discord-command-resume-name = retomar
discord-command-resume = Faça o bot continuar como era antes da pausa.
discord-command-resume-why = Por quê? O canal da moderação fica sabendo.
discord-command-why-name = motivo
discord-menu-check = Conferir esta mensagem

## Configurar

discord-managers-only = Isto é para quem pode gerenciar o servidor.
discord-setup-head = **Como o bot deve funcionar aqui?** O que você escolhe fica guardado. Nada muda antes de você tocar em “Pôr em vigor”.
discord-setup-preset = Que regras combinam com este servidor?
discord-setup-mode = O que o bot pode fazer?
discord-setup-language = Em que idioma ele escreve?
discord-setup-desk = Em que canal a moderação conversa?
discord-setup-reads = Que canais ele lê?
discord-setup-channels = Escolha estes canais ou categorias
discord-setup-prompts = Como ele fala com quem escreveu?
discord-setup-more = Canais e recados
discord-setup-back = Voltar
discord-setup-apply = Pôr em vigor
discord-setup-again = Olhar de novo
discord-setup-discard = Recomeçar
discord-setup-done = **Está em vigor.** Você pode mudar aqui quando quiser.
discord-setup-same = **Já estava em vigor.** Nada mudou.
discord-setup-no-desk = Primeiro escolha o canal da moderação: neste modo o bot precisa poder chamar uma pessoa.
discord-setup-no-channels = Escolha pelo menos um canal para ele ler, ou deixe que leia todos.
discord-setup-desk-public = Todo mundo pode ver { $channel }, por isso nada foi posto em vigor: o que a moderação lê lá é sobre pessoas. Nas configurações desse canal, em Permissões, ligue “Canal privado”, acrescente a moderação e o bot, e toque em “Pôr em vigor” de novo. Ou escolha outro canal.
discord-setup-unknown = Isto não está mais entre as opções. Abra a configuração de novo.
discord-preset-community = Comunidade
discord-preset-school = Escola
discord-preset-gaming = Jogos
discord-preset-support = Grupo de apoio
discord-preset-community-means = **Comunidade**: pessoas adultas e jovens entre si.
discord-preset-school-means = **Escola**: pergunta mais cedo, e chama uma pessoa mais cedo.
discord-preset-gaming-means = **Jogos**: palavrão e provocação fazem parte; machucar uma pessoa, não.
discord-preset-support-means = **Grupo de apoio**: aquilo que pode levar alguém ao desespero é atendido cedo, por uma pessoa.
discord-mode-observe = Só observar
discord-mode-nudge = Perguntar a quem escreveu
discord-mode-hold = Perguntar, e tirar do ar
discord-mode-observe-means = **Só observar**: ele lê e conta. Não diz nada e não muda nada. Também não oferece ajuda a quem estiver em perigo.
discord-mode-nudge-means = **Perguntar a quem escreveu**: ele pede em particular que a pessoa repense. Só tira do ar o que nunca é tolerado.
discord-mode-hold-means = **Perguntar, e tirar do ar**: mensagens que machucam muito saem do ar na hora, e quem escreveu recebe o texto de volta.
discord-language-auto = O idioma do próprio servidor
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Todos os canais que ele vê
discord-reads-only = Só os canais que eu escolher
discord-reads-but = Todos os canais, menos os que eu escolher
discord-reads-none = nenhum escolhido ainda
discord-reads-all-means = Ele lê todos os canais que vê, mas nunca o canal da moderação.
discord-reads-only-means = Ele lê **só** estes canais, com os tópicos deles: { $channels }.
discord-reads-but-means = Ele lê todos os canais que vê, **menos** estes: { $channels }. Nunca lê o canal da moderação.
discord-prompts-dm = Por mensagem direta
discord-prompts-note = Por um recado no canal
discord-prompts-dm-means = Ele fala com quem escreveu por **mensagem direta**. Só onde ela está fechada para ele, deixa um recado no canal.
discord-prompts-note-means = Ele fala com quem escreveu por um **recado no canal**: todo mundo vê que há um, e só a pessoa a quem ele se dirige pode abrir.

## O que falta

discord-preflight-complete = ✅ O bot tem todas as permissões de que precisa para isto.
discord-preflight-missing = ⚠️ Falta **{ $right }** ({ $where }). { $why }
discord-preflight-everywhere = em todo lugar
discord-preflight-invite = [Convide o bot de novo]({ $link }) para dar a ele exatamente estas permissões, ou mude o cargo dele e estes canais.
discord-preflight-no-desk = ⚠️ Nenhum canal da moderação foi escolhido, por isso não dá para chamar ninguém.
discord-preflight-desk-public = ⚠️ Todo mundo pode ver o canal da moderação, e ele trata de pessoas. Torne-o privado: nas configurações dele, em Permissões, “Canal privado”; depois acrescente a moderação e o bot.
discord-preflight-desk-onlookers = ⚠️ Pessoas com estes cargos também podem ver o canal da moderação: { $roles }. Se não são da moderação, tire esse acesso delas.
discord-preflight-blind = ⚠️ O bot não vê nenhum canal para ler.
discord-preflight-unseen = { $n ->
    [one] O bot não vê um canal, e não o lê. Está certo, se é assim que você quer.
   *[other] O bot não vê { $n } canais, e não os lê. Está certo, se é assim que você quer.
 }
discord-preflight-above = ⚠️ Ele não pode dar pausa a pessoas com estes cargos: { $roles }. Se deve poder, mova o cargo dele para cima dos delas.
discord-preflight-automod = { $seen ->
    [yes] O AutoMod nunca olha o que um bot publica. Por isso, antes de publicar por alguém (`/escrever`, um texto novo), o próprio bot confere as palavras-chave do AutoMod. Ele não consegue conferir expressões regulares nem as listas de palavras do próprio Discord.
   *[no] O AutoMod nunca olha o que um bot publica. Com a permissão Gerenciar servidor, o próprio bot conferiria as palavras-chave do AutoMod antes de publicar por alguém (`/escrever`, um texto novo). Sem ela, não confere.
 }
discord-preflight-two-factor = ⚠️ Este servidor exige autenticação de dois fatores: quem é dono do bot precisa dela na própria conta.
discord-preflight-more = … e mais { $n }, que você vê aqui quando estas estiverem resolvidas.
discord-and-more = { $shown } e mais { $n }
discord-right-view-channel = Ver canal
discord-right-read-message-history = Ver histórico de mensagens
discord-right-send-messages = Enviar mensagens
discord-right-send-messages-in-threads = Enviar mensagens em tópicos
discord-right-embed-links = Inserir links
discord-right-manage-messages = Gerenciar mensagens
discord-right-manage-threads = Gerenciar tópicos
discord-right-moderate-members = Membros de castigo
discord-need-channels-view-channel = O bot só lê o que vê.
discord-need-channels-read-message-history = Ele lê o que foi escrito enquanto estava fora.
discord-need-channels-send-messages = Ele deixa um recado para quem tem as mensagens diretas fechadas.
discord-need-channels-send-messages-in-threads = O mesmo, em tópicos.
discord-need-channels-embed-links = Um texto longo só cabe em um cartão.
discord-need-channels-manage-messages = Ele tira uma mensagem do ar quando quem escreveu pede, ou quando ela nunca é tolerada.
discord-need-channels-manage-threads = Ele tira palavras que machucam do título de um tópico.
discord-need-desk-view-channel = É lá que a moderação é chamada.
discord-need-desk-read-message-history = Ele confere se um cartão chegou antes de enviar de novo.
discord-need-desk-send-messages = É lá que a moderação é chamada.
discord-need-server-moderate-members = A moderação pode confirmar uma pausa que ele propõe. Ele nunca faz isso sozinho.

## Como ele está

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **Em pausa** ({ $at }, por { $who }). As mensagens continuam sendo lidas, e nada é feito. Depois da pausa: { $mode }.
discord-status-rules = Regras: { $preset } ({ $version }). Modelo: { $model }.
discord-status-languages = O modelo lê: { $languages }. Qualquer outro idioma fica para uma lista curta de palavras, que por si só no máximo chama a moderação.
discord-status-where = Canal da moderação: { $desk }. Ele escreve em: { $language }.
discord-status-no-content = **Ele não lê mensagens sozinho**: este bot não tem acesso ao conteúdo das mensagens. O que funciona: mensagens que o mencionam, títulos de tópicos, “Conferir esta mensagem” no menu de uma mensagem, `/conferir`, `/escrever`, e escrever direto para ele.
discord-status-nicks = { $read ->
    [yes] Ele lê apelidos novos.
   *[no] Ele não lê apelidos: para isso precisa da permissão Ver registro de auditoria, e de ler todos os canais.
 }
discord-status-read-until = Tudo está registrado até o último ponto lido ({ $at }).
discord-unread = ⚠️ O bot esteve fora. O que foi escrito entre { $since } e { $until } em { $channels } não foi lido, e não vai mais ser lido. Se algo lá ainda machuca alguém, “Conferir esta mensagem”, no menu da mensagem, lê.
discord-status-nothing-read = Nada foi lido aqui ainda.
discord-status-queue = À espera no bot inteiro: { $reading } mensagens para ler, { $doing } coisas para fazer.

## Pôr em pausa

discord-paused-now = ⏸️ O bot está em pausa. Ele continua lendo, como se só observasse, e não faz nada por iniciativa própria. `/kindness retomar` faz ele continuar.
discord-paused-already = Ele já está em pausa ({ $at }, por { $who }).
discord-resumed = ▶️ O bot continua: { $mode }.
discord-not-paused = Ele não estava em pausa.
discord-told-nobody = Não há canal da moderação definido, por isso mais ninguém ficou sabendo.
discord-told-paused = ⏸️ { $who } pôs o bot em pausa. Ele continua lendo e não faz nada por iniciativa própria. Depois da pausa: { $mode }.
discord-told-running = { $who } configurou o bot: { $mode }, com as regras “{ $preset }”.
discord-told-brake = ⏸️ **O bot se pôs em pausa.** Ele ia tirar do ar, em um minuto, mais mensagens do que qualquer um esperaria. Talvez muita gente esteja atacando, talvez ele esteja errado: por favor, olhem. Ele só observa até alguém usar `/kindness retomar`. Depois: { $mode }.
discord-told-why = Motivo: { $why }
discord-the-brake = o próprio bot (mensagens demais tiradas do ar de uma vez)
discord-somebody = alguém

## O que as pessoas trazem

discord-nothing-to-check = Não há palavras de uma pessoa nesta mensagem.
discord-brought-well = Esta mensagem soa bem. Não acontece mais nada.
discord-brought-hurts = Esta mensagem pode magoar alguém. O bot cuida dela como de qualquer outra: pergunta em particular a quem escreveu, ou chama a moderação.
discord-brought-observed = Esta mensagem pode magoar alguém. Aqui o bot só observa, por isso não faz nada. Por favor, avise a moderação.
discord-brought-unread = Esta mensagem pode magoar alguém. O bot não deve ler este canal, por isso não faz nada aqui. Por favor, avise a moderação.
discord-brought-old = Esta mensagem pode magoar alguém. Ela tem mais de { $days } dias, por isso nada mais resulta dela. Se ainda machuca, por favor, avise a moderação.
discord-brought-too-many = Que bom que você cuida dos outros. O bot lê até { $most } mensagens por minuto para uma pessoa: espere um instante e traga esta de novo. Se algo não pode esperar, avise a moderação.
discord-direct-too-many = Você está escrevendo mais rápido do que consigo ler: até { $most } mensagens por minuto. Espere um minuto e escreva de novo, por favor. Se você não está em segurança, fale com uma pessoa adulta de confiança, ou ligue para o número de emergência.
discord-brought-care = Que bom que você cuida de alguém. Tentamos chamar a moderação para essa pessoa, e dizer a ela em particular onde encontrar ajuda; se isso chega até ela, não podemos prometer, então, por favor, fale também com a moderação ou com uma pessoa adulta de confiança. Se ela está em perigo agora, não espere por nós: ligue para o número de emergência.
discord-brought-care-alone = Que bom que você cuida de alguém. Aqui o bot não chama ninguém: por favor, fale agora com a moderação ou com uma pessoa adulta de confiança. Se essa pessoa está em perigo agora, ligue para o número de emergência.

## Na linha de comando

cli-invite = Mostra o endereço que convida o bot para um servidor, com as permissões que ele usa.
cli-opt-app = Número do aplicativo; lido de DISCORD_TOKEN, a não ser que você o dê.
discord-token-unreadable = DISCORD_TOKEN não parece um token de bot. Copie de novo da página Bot, ou dê o número do aplicativo com --application.
cli-data-erase-community = Apaga tudo sobre uma comunidade, por exemplo um servidor de que o bot saiu.
cli-data-place = O id da comunidade, como está registrado, por exemplo “discord:123456789”.

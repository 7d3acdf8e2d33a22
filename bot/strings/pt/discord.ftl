# O que o bot do Discord diz, e os erros dele por código.

## A quem escreveu uma mensagem

discord-your-words = { $title ->
    [yes] Sobre o título que você escolheu no servidor **{ $server }** [aqui]({ $link }):
    [nick] Sobre o apelido que você escolheu no servidor **{ $server }**. Você pode mudar no menu do servidor, em “Editar perfil do servidor”:
    [passed] Sobre o que você passou adiante no servidor **{ $server }** [aqui]({ $link }):
   *[no] Sobre o que você escreveu no servidor **{ $server }** [aqui]({ $link }):
 }
discord-your-place = { $title ->
    [yes] Isto é sobre o título que você escolheu no servidor **{ $server }** [aqui]({ $link }).
    [nick] Isto é sobre o apelido que você escolheu no servidor **{ $server }**. Você pode mudar no menu do servidor, em “Editar perfil do servidor”.
    [passed] Isto é sobre o que você passou adiante no servidor **{ $server }** [aqui]({ $link }).
   *[no] Isto é sobre o que você escreveu no servidor **{ $server }** [aqui]({ $link }).
 }
discord-a-server = um servidor
discord-text-back = Foi isto que você escreveu. A mensagem em si não está mais lá.
discord-words-gone = Não guardamos mais o que você escreveu.
discord-note = { $who }, há um recado para você. Só você pode abrir.
discord-button-open = Ler
discord-button-edit = Mudar e enviar de novo
discord-button-delete = Apagar
discord-button-discard = Deixar para lá
discord-button-keep = Deixar como está
discord-button-mistake = Foi engano
discord-button-second = Pedir uma segunda pessoa
discord-button-again = Publicar de novo
discord-button-why = O que é isto?
discord-button-fewer = Menos recados assim
discord-button-unsend = Apagar a minha
discord-what-is-this = Um programa lê as mensagens deste servidor. Quando uma pode magoar alguém, ele pede a quem escreveu, e só a essa pessoa, que olhe mais uma vez. Ele pode errar: nesse caso, avise, e uma pessoa vai olhar.
discord-fewer = Tudo bem. A partir de agora você recebe no máximo um recado destes por dia, e nenhuma dica.
discord-use-buttons = Obrigado por responder. Somos um programa e não conseguimos receber resposta em palavras, mas os botões embaixo daquela mensagem funcionam: com eles você pode mudar o que escreveu, apagar, ou dizer que foi engano. Aí uma pessoa olha.
discord-after-prompt = Se isto era uma resposta à mensagem acima: o caminho são os botões dela. Somos um programa e não conseguimos receber resposta em palavras.
discord-form-text = O seu novo texto
discord-form-only-text = Só o texto é enviado de novo. Imagens, arquivos e figurinhas da mensagem não vão.
discord-hurts = Isto pode magoar alguém ({ $label }). Nada foi enviado.
discord-still = Isto ainda pode magoar alguém ({ $label }). Nada foi enviado.
discord-weigh-most = Estas palavras pesam mais: { $words }
discord-on-behalf = { $who } escreve:
discord-name-taken-down = (título tirado do ar)
discord-title-deleted = O título foi retirado.
discord-delete-waits = Não deu para apagar na hora, e vamos continuar tentando por um dia. [Aqui]({ $link }) você vê se já sumiu, e também pode apagar por conta própria.
discord-delete-failed = Não conseguimos apagar, por isso a mensagem ainda está lá. Você pode apagar por conta própria [aqui]({ $link }).
discord-posted-again = Está no ar de novo. É sua: com o botão embaixo dela você pode apagar.
discord-edit-waits = A sua nova mensagem não foi ao ar na hora, e vamos continuar tentando por um dia. Foi isto que você escreveu:
discord-edit-failed = Não deu para enviar a sua nova mensagem. Nada se perdeu, foi isto que você escreveu:
discord-edit-old-waits = A sua nova mensagem está no ar. Ainda não deu para apagar a antiga, e vamos continuar tentando por um dia. [Aqui]({ $link }) você vê se já sumiu, e também pode apagar por conta própria.
discord-edit-old-stands = A sua nova mensagem está no ar. Não conseguimos apagar a antiga, por isso ela ainda está lá. Você pode apagar por conta própria [aqui]({ $link }).
discord-old-stays = O bot não pode apagar mensagens lá, então a sua mensagem antiga ficaria ao lado da nova. Nada foi enviado. Você pode mudar a sua mensagem por conta própria [aqui]({ $link }), com “Editar mensagem”. Foi isto que você escreveu:

## Antes de enviar algo

discord-command-check-name = conferir
discord-command-check = Veja como um texto soa antes de enviar. Só você vê a resposta.
discord-command-check-text = O que você quer enviar
discord-command-text-name = texto
discord-command-write-name = escrever
discord-command-write = Escreva algo com gentileza. Nada é enviado até você dizer que sim.
discord-check-well = Soa bem. Nada foi enviado.
discord-write-title = Escrever com gentileza
discord-write-hint = O que você quer dizer?
discord-write-ready = Soa bem. Nada foi enviado ainda.
discord-write-sent = Enviada.
discord-button-send = Enviar
discord-button-change = Mudar

## À moderação

discord-card-asked = Quem escreveu diz que foi engano.
discord-why-nudge-at = O Discord não diz quem escreveu, ou foi outra pessoa que escolheu isto. Por isso o bot não pediu a ninguém que repensasse, e ninguém recebeu um ponto negativo.
discord-why-escalate-at = A pontuação é alta o bastante para chamar vocês.
discord-why-zero-tolerance-at = A pontuação é tão alta que nada assim é tolerado aqui.
discord-why-ladder-escalate = O bot já pediu várias vezes a quem escreveu que repensasse.
discord-why-unsupported = Está em um idioma em que o bot não foi testado, e traz palavras da lista dele de palavras duras.
discord-why-unread = Era longo demais para ser lido até o fim.
discord-why-quoted = O bot já perguntou a quem escreveu sobre palavras citadas como estas tantas vezes quantas um dia permite. Agora não pergunta mais; em vez disso, vocês ficam sabendo.
discord-why-forwarded = O bot já perguntou a quem escreveu sobre palavras encaminhadas como estas tantas vezes quantas um dia permite. Agora não pergunta mais; em vez disso, vocês ficam sabendo.
discord-why-disputed = O bot pediu a quem escreveu que repensasse.
discord-case-open = Ninguém pegou ainda.
discord-case-taken = Alguém está olhando.
discord-case-upheld = Decidido: o bot tinha razão.
discord-case-overturned = Decidido: foi engano. Não conta.
discord-case-appealed = Quem escreveu pede que uma segunda pessoa olhe.
discord-case-appeal-taken = Uma segunda pessoa está olhando.
discord-case-closed = Decidido de vez: o bot tinha razão.
discord-step-take = { $at }: { $who } pegou o caso.
discord-step-release = { $at }: { $who } devolveu o caso.
discord-step-uphold = { $at }: { $who } disse que o bot tinha razão.
discord-step-overturn = { $at }: { $who } disse que foi engano.
discord-step-appeal = { $at }: { $who } entrou com recurso.
discord-step-dispute = { $at }: { $who } disse que era engano.
discord-step-undo = { $at }: { $who } voltou atrás na decisão.
discord-button-read = Ler o texto
discord-button-take = Pegar o caso
discord-button-release = Devolver
discord-button-uphold = O bot tinha razão
discord-button-overturn = Foi engano
discord-button-undo = Voltar atrás
discord-care = Talvez alguém aqui precise de uma pessoa agora mesmo: { $who }, { $link }. Por favor, cuidem disso com carinho. Este chamado não fica guardado em lugar nenhum, e o que alguém diz sobre si não conta contra ninguém. { $sent ->
    [yes] Enviamos a essa pessoa onde encontrar ajuda.
    [closed] Ela não recebe mensagens nossas, por isso ninguém lhe disse ainda onde encontrar ajuda.
    [unknown] O Discord não diz quem escreveu, por isso ninguém lhe disse ainda onde encontrar ajuda.
   *[later] Ainda não conseguimos falar com ela, por isso ninguém lhe disse ainda onde encontrar ajuda. Vamos continuar tentando por um tempo.
 }
discord-button-timeout = Certo, e uma pausa de { $minutes } min
discord-timeout-reason = Confirmado pela moderação
discord-timeout-given = { $who } está em pausa até { $at }.
discord-timeout-failed = Não deu para dar a pausa a { $who }, por isso nada foi feito. Se ainda for preciso, dê você, pelo menu do próprio Discord. Talvez o cargo do bot esteja abaixo do dessa pessoa, ou ela tenha saído.

## Erros que alguém lê depois de um clique

discord-sorry = Algo deu errado do nosso lado. Tente de novo daqui a pouco, por favor.
discord-later = Isto não está funcionando no momento. Tente de novo daqui a alguns minutos, por favor.
discord-bot-may-not = O bot não tem aqui uma permissão de que precisa para isto. Por favor, avise quem gerencia o servidor: `/kindness situação` mostra qual.
discord-step-over = Isso não é mais possível: alguém chegou antes, ou já foi decidido. Olhe mais uma vez, por favor.
discord-case-gone = Não há mais nenhum caso sobre isto: nada ficou registrado.
discord-case-taken-by = { $holder } pegou este caso. Pergunte a essa pessoa, ou toque em “Devolver” nele e pegue você.
discord-case-own = Isto é sobre uma mensagem sua. Outra pessoa precisa olhar.
discord-you-may-not-write = No momento você não pode escrever aqui. Envie onde puder.
discord-slow-mode = Este canal está em modo lento, por isso o bot não publica nada aqui em nome de ninguém. O seu texto ainda está aqui: copie e envie você.
discord-automod = Este servidor barra algumas destas palavras com o AutoMod, por isso o bot não publica o texto para você. Ele ainda está aqui: diga com outras palavras.
discord-no-links = O bot não publica links em nome de outras pessoas. Tire o link, ou copie o texto e envie você.
discord-moderators-only = Só a moderação pode fazer isto.
discord-timeout-not-allowed = Isto exige a permissão “Membros de castigo”. Você ainda pode dizer “O bot tinha razão”, ou devolver o caso para alguém que tenha essa permissão.
discord-timeout-stands-above = Neste servidor o cargo dessa pessoa não está abaixo do seu, por isso você não pode lhe dar uma pausa. Por favor, peça a alguém com um cargo acima do dela.
discord-timeout-bot-below = O bot não pode dar uma pausa a esta pessoa: o cargo dele não está acima do dela, ou ela administra o servidor. Você ainda pode dizer “O bot tinha razão”.
discord-timeout-late = Não deu para dar a pausa em poucos minutos, por isso ela não é mais dada.
discord-text-gone = O texto não está mais guardado.

## Erros de quem opera o bot

discord-token-missing = Não há token. Ponha o token do bot, da página Bot do portal de desenvolvedores do Discord, em um arquivo, e o caminho desse arquivo em DISCORD_TOKEN_FILE (ou o próprio token em DISCORD_TOKEN).
discord-token-file = Não dá para ler o token em { $path } ({ $why }). Confira DISCORD_TOKEN_FILE, e se o usuário do bot pode ler o arquivo.
discord-token-wrong = O Discord não conhece este token. Copie de novo da página Bot do portal de desenvolvedores para onde você o guarda (DISCORD_TOKEN_FILE ou DISCORD_TOKEN).
discord-intents-missing = O Discord não deixa este bot ler mensagens. Ligue “Message Content Intent” na página Bot do portal de desenvolvedores, ou ponha KINDNESS_MESSAGE_CONTENT em off: aí ele lê só o que as pessoas trazem a ele.
second-copy = Outra cópia do bot já está rodando (ela segura { $path }). Pare essa primeiro, ou dê a esta outro KINDNESS_HOME.

## Por que uma tarefa não pôde ser feita

hold-first = Espera até se saber se a mensagem pode ser tirada do ar.
told-by-another = Quem escreveu fica sabendo junto com outra coisa, ou apagou a mensagem.
left-standing = A mensagem não foi tirada do ar, por isso não há texto para devolver.
text-not-returned = A mensagem foi deixada no ar, porque não deu para devolver o texto a quem escreveu.
comment-decided-anew = A moderação voltou atrás nessa decisão, por isso quem escreveu não recebe aviso dela.
comment-changed = Quem escreveu mudou ou apagou a mensagem depois disso. O que ela diz agora é avaliado à parte.
comment-stays = A mensagem fica: quem escreveu foi avisado disso, ou alguém disse que a decisão foi engano.
discord-not-ours = “{ $comment }” não é um id que a porta do Discord tenha dado. Use um como está registrado.
discord-not-connected = No momento o bot não está conectado ao Discord. Ele tenta de novo sozinho.
discord-no-server = No momento não dá para ver o servidor. Se o bot foi removido dele, convide de novo.
discord-no-desk = Não há canal da moderação definido, por isso não dá para chamar ninguém. Defina um; o que espera é enviado então.
discord-no-hands = A tarefa “{ $errand }” é só um registro; não há nada a fazer por ela.
discord-not-allowed = O bot não pode fazer isto ({ $what }) no canal { $channel }. Dê a permissão; ele tenta de novo quando as permissões mudam.
discord-gone = Aquilo de que isto tratava não está mais no Discord ({ $number }). Não há mais nada a fazer.
discord-dms-closed = Esta pessoa não recebe mensagens diretas. Não há o que fazer.
discord-nick-stays = É um apelido: o bot não muda nem retira nenhum. A própria pessoa ou a moderação pode.
discord-author-may-not-write = Quem escreveu saiu, ou não pode mais escrever lá. O texto ainda está com essa pessoa.
discord-slow-down = O Discord pede uma pausa. O bot tenta de novo sozinho.
discord-unwell = O Discord está com um problema ({ $status }). O bot tenta de novo sozinho.
discord-unreachable = Não dá para chegar ao Discord. Confira a rede; o bot tenta de novo sozinho.
discord-refused = O Discord recusou isto ({ $number }). Por favor, relate o problema.

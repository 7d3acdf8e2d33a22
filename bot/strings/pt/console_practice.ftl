# A sala de treino no navegador. O que nela é de verdade: o filtro, as regras, os recados, os casos.

## Erros do que se tentou

practice-too-long = É longo demais para esta sala. Encurte para { $longest } caracteres ou menos.
practice-room-full = Já há { $most } mensagens nesta sala. Recomece ali embaixo, e você tem uma vazia.
practice-no-place = Todas as salas de treino estão em uso. Volte daqui a alguns minutos, por favor.
practice-no-span = Não podem passar tantos dias de uma vez ({ $seen }). Use um dos botões.

## A página

console-practice-title = Sala de treino
console-practice-lead = Escreva como qualquer pessoa e veja o que acontece: o que se pergunta a quem escreveu, o que os outros leem, o que a moderação decide. O filtro é de verdade, as pessoas não. Nada do que você escreve aqui fica guardado.
console-practice-jump = Partes desta página
console-practice-jump-chat = Chat
console-practice-jump-desk = Moderação
console-practice-jump-rules = Regras
console-practice-open = { $n ->
    [one] { $n } aberto
   *[other] { $n } abertos
}
console-practice-chat = O chat
console-practice-log = Mensagens, a mais nova por último
console-practice-desk = O lado da moderação
console-practice-desk-about = Os membros não veem isto. Aqui a moderação é você: decida como você decidiria.
console-practice-over = Já terminou?
console-practice-over-about = Feche a página, e a sala se desfaz sozinha. Ou recomece com uma vazia.
console-practice-fresh = Recomeçar
console-practice-fresh-lesson = Começar a aula
console-practice-back = Voltar à sala
console-practice-welcome = Ninguém escreveu nada ainda.
console-practice-welcome-about = Toque em “Reproduzir” para ver uma noite no chat de uma banda da escola, ou escreva algo ali embaixo. Vocês são uma turma? Há uma aula de uns vinte minutos, com coisas para experimentar e para conversar.
console-practice-welcome-lesson = Siga a aula ali em cima, ou escreva o que quiser ali embaixo.
console-practice-lesson-start = Fazer a aula

## A conversa gravada

console-practice-replay = A conversa gravada
console-practice-replay-title = { $title }
console-practice-play = Reproduzir
console-practice-pause = Pausar
console-practice-step = Um passo
console-practice-speed = Velocidade
console-practice-times = { $n } vezes
console-practice-progress = { $said } de { $total } mensagens
console-practice-soon = Daqui a pouco { $who } vai { $choice ->
    [edit] mudar a mensagem
    [delete] apagar a mensagem
    [keep] deixar a mensagem como está
   *[mistake] dizer que foi engano
}. Você pode escolher antes.

## Uma mensagem

console-practice-answers = Em resposta a { $who }:
console-practice-edited = (mudada)
console-practice-deleted = { $who } apagou esta mensagem.
console-practice-held = Fora do ar: só { $who } e a moderação podem ver.
console-practice-did = O que o bot fez
console-practice-did-nudge = pediu para repensar
console-practice-did-hold = tirou do ar
console-practice-did-tip = dica
console-practice-did-add_strike = ponto negativo
console-practice-did-escalate = chamou a moderação
console-practice-did-restrict = propôs uma restrição
console-practice-did-timeout = propôs uma pausa
console-practice-would = O bot só observa. Ele iria:
console-practice-would-nudge = pedir a quem escreveu que repense
console-practice-would-hold = tirar a mensagem do ar
console-practice-would-return_text = devolver o texto
console-practice-would-tip = mostrar uma dica
console-practice-would-campaign_message = mostrar uma mensagem gentil
console-practice-would-add_strike = contar um ponto negativo
console-practice-would-escalate = chamar a moderação
console-practice-would-restrict = propor uma restrição
console-practice-would-timeout = propor uma pausa
console-practice-unmeasured = Ninguém mediu o filtro neste idioma, por isso ele nunca diz que esta mensagem está limpa. Experimente em inglês.
console-practice-capped = Desta vez sem recado: o bot já falou hoje { $most } vezes com { $who }, e isso basta. Deixe passar um dia, e os recados voltam.
console-practice-only = Só { $who } vê isto
console-practice-everybody = Todo mundo vê isto
console-practice-cleared = A moderação não viu nada de errado. { $who } não precisa fazer nada.
console-practice-chose = Escolha de { $who }: { $choice ->
    [edit] mudar
    [delete] apagar
    [keep] deixar como está
   *[mistake] foi engano
}.
console-practice-heard-open = A moderação vai olhar.
console-practice-heard-taken = Alguém da moderação está olhando.
console-practice-heard-upheld = A moderação achou que o bot tinha razão.
console-practice-heard-overturned = A moderação achou que foi engano.
console-practice-heard-appealed = Uma segunda pessoa vai olhar.
console-practice-heard-appeal_taken = Uma segunda pessoa está olhando.
console-practice-heard-closed = Uma segunda pessoa também achou que o bot tinha razão.
console-practice-still = O que { $who } ainda pode fazer
console-practice-new-text = { $who } escreve no lugar:
console-practice-answer = Responder
console-practice-answer-of = à mensagem de { $who }
console-practice-answer-not = Não responder

## Escrever

console-practice-as = Escrever como
console-practice-text = A sua mensagem
console-practice-send = Enviar

## Por quê

console-practice-why = Por quê?
console-practice-why-of = Sobre a mensagem de { $who }
console-practice-why-open = Mostrar os motivos
console-practice-why-title = Por quê, sobre uma mensagem de { $who }
console-practice-why-nothing = O filtro não achou nada que merecesse uma linha aqui: todas as pontuações estão abaixo de 0,05.
console-practice-why-clean = Nenhuma regra foi alcançada, por isso nada foi feito.
console-practice-why-facts = Lida como { $language } por { $model }, com as regras { $rules }. As palavras marcadas pesaram na pontuação mais alta.
console-practice-why-unmeasured = Lida como “{ $language }”, idioma em que ninguém mediu o filtro: estas pontuações são só o que uma lista de palavras encontrou.
console-practice-limit = { $step ->
    [nudge_at] recado
    [strike_at] ponto negativo
    [hold_at] fora do ar
   *[escalate_at] moderação
} a partir de { $at }
console-practice-limit-none = nenhum limite nestas regras

## O lado da moderação

console-practice-strikes = Pontos negativos
console-practice-strikes-caption = Quanto pesam agora os pontos negativos de cada membro, e quanto resta deles depois
console-practice-strikes-who = Membro
console-practice-strikes-now = agora
console-practice-strikes-month = em um mês
console-practice-strikes-months = em três
console-practice-no-strikes = Ninguém tem nenhum. Um ponto negativo conta, e perde o peso sozinho.
console-practice-pass = Deixar passar o tempo:
console-practice-pass-day = um dia
console-practice-pass-week = uma semana
console-practice-pass-month = um mês
console-practice-cases = Casos
console-practice-no-case = Nada para decidir. Um caso chega aqui quando alguém pode se machucar, ou quando quem escreveu diz que o bot errou.
console-practice-urgent = urgente
console-practice-because = Porque
console-practice-disputed = { $who } diz que foi engano. Até você decidir, não conta.
console-practice-second = Isto é um recurso, por isso quem decide é a segunda pessoa da moderação.
console-practice-proposes-restrict = O bot propõe tirar uma função dessa pessoa por um tempo. Só gente pode fazer isso.
console-practice-proposes-timeout = O bot propõe uma pausa. Só gente pode dar uma.
console-practice-moderator = Moderação { $n }

## As regras

console-practice-rules = E se as regras fossem outras?
console-practice-rules-about = Escolha regras prontas ou mova um limite. Tudo o que foi escrito acima é decidido de novo, com as pontuações que teve; nada é avaliado outra vez, e nada muda na sala até você usar as regras.
console-practice-preset = Regras prontas
console-practice-preset-school = Escola
console-practice-preset-community = Comunidade
console-practice-preset-gaming = Jogos
console-practice-preset-support = Pessoas que buscam ajuda
console-practice-mode = O que o bot pode fazer
console-practice-mode-observe = Só observar
console-practice-mode-nudge = Pedir que as pessoas repensem
console-practice-mode-hold = Pedir, e tirar mensagens do ar
console-practice-sliders-about = Uma pontuação de 0,80 quer dizer que umas oito em cada dez mensagens assim merecem o nome. Limites mais baixos encontram mais, e erram mais.
console-practice-more-limits = Mais limites
console-practice-step-nudge-at = Recado a partir de
console-practice-step-strike-at = Ponto negativo a partir de
console-practice-step-hold-at = Tirar do ar a partir de
console-practice-step-escalate-at = Chamar a moderação a partir de
console-practice-never = nunca
console-practice-use = Usar estas regras daqui em diante
console-practice-try = Mostrar o efeito
console-practice-effect = O que seria diferente
console-practice-effect-none = Nada foi escrito ainda. Escreva algo, ou reproduza a conversa.
console-practice-effect-sum = { $n ->
    [0] Até agora nada seria diferente.
    [one] Uma de { $of } mensagens seria tratada de outro jeito.
   *[other] { $n } de { $of } mensagens seriam tratadas de outro jeito.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = Até agora:
console-practice-after = Depois:
console-practice-nothing = nada

## O que se diz sobre o que foi feito

console-practice-told-waiting = O filtro está ocupado. A sua mensagem está lá, e já vai ser olhada.
console-practice-told-time = O tempo passou. Olhe os pontos negativos: eles perderam peso.
console-practice-told-rules = Estas regras valem daqui em diante.

## A aula

console-practice-lesson = A aula
console-practice-lesson-done = { $n } de { $of } prontos
console-practice-lesson-ticked = Pronto:
console-practice-lesson-talk = Para conversar:
console-practice-lesson-all = Isso foi tudo. Foi bom você ter tirado esse tempo. O que você vai fazer diferente amanhã?
console-practice-try-as = Deixar { $who } escrever isto
console-practice-try-greet = alguém tem a lição de amanhã?
console-practice-try-swear = essa fase é difícil pra caramba, que inferno
console-practice-try-hurt = você é um fracasso, ninguém quer você aqui
console-practice-lesson-greet = Dizer algo comum
console-practice-lesson-greet-do = Escolha embaixo do chat quem você é, e escreva algo simpático ou sem graça. Não acontece nada, e nada fica guardado: é assim com quase toda mensagem.
console-practice-lesson-greet-talk = Incomodaria você que um programa lesse junto? O que você ia querer saber antes sobre ele?
console-practice-lesson-swear = Xingar uma coisa
console-practice-lesson-swear-do = Xingue um jogo, um ônibus, o tempo. Abra “Por quê?” embaixo da mensagem: a palavra é notada, e não é bullying.
console-practice-lesson-swear-talk = Quando um palavrão machuca alguém, e quando é só uma palavra?
console-practice-lesson-hurt = Ver o que se pergunta a quem escreveu
console-practice-lesson-hurt-do = Agora escreva algo que doeria se alguém dissesse a você. Só quem escreveu vê a pergunta que vem. Leia como se fosse para você.
console-practice-lesson-hurt-talk = A pergunta é gentil? Ela faria você parar um instante, ou ficar com raiva?
console-practice-lesson-change = Mudar
console-practice-lesson-change-do = Escolha “Mudar e enviar de novo”, e diga o que você queria mesmo dizer, sem a parte que machuca.
console-practice-lesson-change-talk = O que a segunda versão disse que a primeira não disse?
console-practice-lesson-mistake = Dizer que o bot errou
console-practice-lesson-mistake-do = Escreva mais uma vez algo que machuca, e escolha “Foi engano”. O caso vai para pessoas, e nada conta até uma delas olhar.
console-practice-lesson-mistake-talk = Pense em uma brincadeira entre amigos que um programa entenderia errado. O que uma pessoa precisaria saber para entender certo?
console-practice-lesson-judge = Ser a moderação
console-practice-lesson-judge-do = Olhe o caso no lado da moderação: as palavras, o motivo, o que diz quem escreveu. Depois decida. Você pode voltar atrás.
console-practice-lesson-judge-talk = Todo mundo na sala decidiu igual? O que seria justo com quem escreveu, e com quem leu?
console-practice-lesson-fade = Deixar passar o tempo
console-practice-lesson-fade-do = Agora alguém tem um ponto negativo. Deixe passar um mês com os botões no lado da moderação, e veja quanto resta dele.
console-practice-lesson-fade-talk = Por que um erro deve perder o peso? Há algum que não devia?
console-practice-lesson-rules = Mudar as regras
console-practice-lesson-rules-do = Vá até as regras, no fim da página. Escolha as de jogos e depois as de escola, olhe o que seria diferente, e use as que você ia querer na sua turma.
console-practice-lesson-rules-talk = Quem deve decidir que regras valem em uma turma? O que você definiu diferente dos outros?

## Quando não há sala

console-practice-gone-away = A sua sala de treino foi desfeita
console-practice-gone-away-do = Fazia um tempo que ninguém a usava, e outros precisavam do lugar. Nada dela ficou guardado. Você pode ter uma nova já.
console-practice-gone-full = Todas as salas de treino estão ocupadas
console-practice-gone-full-do = Há mais gente treinando do que salas. Tente de novo daqui a alguns minutos, por favor.
console-practice-gone-open = Abrir uma sala nova

## kindness demo

cli-demo-web = Abre no navegador, ou neste terminal.
cli-demo-port = A porta da página no navegador. Padrão: uma que esteja livre.
cli-demo-browser = Se a página deve ser aberta em um navegador.
cli-demo-check = Pede a página uma vez, diz o que veio e termina. Padrão: onde não há terminal, e em CI.
cli-demo-open =
    A sala de treino está aberta em { $address }
    Só esta máquina chega até ela, e nada fica guardado. Ctrl+C termina.
cli-demo-checked = { $address } responde em { $seconds } s: { $title }
practice-not-there = A sala de treino não responde como devia ({ $status }). Rode `kindness doctor`, que diz o que está quebrado.

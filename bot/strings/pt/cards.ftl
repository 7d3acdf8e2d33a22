# O que a moderação pode fazer em um cartão, e o que lê nele.

## Erros de um passo

case-hand-oneself = Este caso já está com você. Escolha outra pessoa.
case-hand-author = Este caso é sobre uma mensagem dessa pessoa. Escolha outra pessoa da moderação.
case-hand-second = Essa pessoa já decidiu este caso. Um recurso é decidido por uma segunda pessoa, então escolha outra.
case-removed = A mensagem já foi tirada do ar por causa deste caso.
case-no-record = Não há mais registro daquilo de que este caso trata, por isso não dá para fazer nada por aqui.

## No cartão

discord-button-words = Mostrar as palavras
discord-button-before = O que veio antes
discord-button-warn = Advertir quem escreveu
discord-button-remove = Tirar do ar
discord-button-note = Deixar uma nota
discord-menu-timeout = Certo, e uma pausa de …
discord-menu-hand = Passar para …
discord-length-minutes-10 = 10 minutos
discord-length-hour = 1 hora
discord-length-hours-6 = 6 horas
discord-length-day = 1 dia
discord-length-days-3 = 3 dias
discord-length-week = 1 semana
discord-length-weeks-4 = 4 semanas
discord-length-other = { $minutes } min
discord-step-hand = { $at }: { $who } passou o caso para { $to }.
discord-step-warn = { $at }: { $who } advertiu quem escreveu.
discord-step-remove = { $at }: { $who } mandou tirar do ar.
discord-step-timeout = { $at }: { $who } disse que é contra as regras e deu a quem escreveu uma pausa de { $length }.
discord-handed = O caso agora está com { $to }. Por favor, avise: o bot não escreve a ninguém fora do canal da moderação.
discord-handed-to-you = { $to }: { $who } passou este caso para você.
discord-card-blurred = Notas e denúncias só aparecem aqui para quem pede. “Mostrar as palavras” mostra tudo, só para você.

## Formulários

discord-form-warn = Advertir quem escreveu
discord-form-warn-why = Qual é o motivo da advertência?
discord-form-warn-hint = Fale do que a pessoa fez, e não de quem ela é
discord-form-warn-note = A pessoa lê isto e pode pedir que outra pessoa olhe.
discord-form-remove = Tirar do ar
discord-form-remove-why = Por quê? (pode deixar em branco)
discord-form-remove-hint = Para o resto da moderação
discord-form-remove-note = Não dá para pôr de volta. Quem escreveu recebe o texto em particular.
discord-form-note = Deixar uma nota
discord-form-note-why = O que o resto da moderação deve saber?
discord-form-note-hint = Pode ser bem curto
discord-form-note-note = A moderação vê a nota junto com o caso. Quem escreveu a mensagem não vê.
discord-form-timeout = Pausa: { $length }
discord-form-timeout-why = Por quê? (pode deixar em branco)
discord-form-timeout-hint = Para o resto da moderação
discord-form-timeout-note = Começa quando você enviar isto. “Voltar atrás” termina a pausa.
discord-form-judge-why = Por quê?
discord-form-judge-hint = Basta uma frase curta
discord-form-judge-note = A moderação lê isto no cartão. Por favor, não repita as palavras de que se trata.

## Decidir com um motivo

discord-menu-why = Decidir, e dizer por quê …
discord-why-right-hurts = Foi dita para magoar alguém
discord-why-right-scares = Assusta ou ameaça alguém
discord-why-right-group = Ataca quem alguém é
discord-why-right-goes-on = Não é a primeira vez
discord-why-right-words = Outro motivo para não estar bem …
discord-why-wrong-joke = Brincadeira em que todos entram
discord-why-wrong-quoted = Só citada, ou dita para criticar
discord-why-wrong-nobody = Não é sobre uma pessoa
discord-why-wrong-usual = Palavras assim valem aqui
discord-why-wrong-words = Outro motivo para estar bem …

## O que veio antes

discord-before-head = **O que veio antes.** Só você vê isto, e o bot não guarda nada.
discord-before-this = **➡ { $who }, { $at }: é disto que o caso trata**
discord-before-other = { $who }, { $at }
discord-before-wordless = (sem palavras, ou só uma imagem ou um arquivo)
discord-before-deleted = **➡ Aqui estava aquilo de que o caso trata. Não está mais.**
discord-before-none = Não há nada antes disso.

## Denúncias

discord-report-track = -# De { $decided ->
    [one] { $decided } outra denúncia feita
   *[other] { $decided } outras denúncias feitas
 } nos últimos 30 dias por quem denunciou isto, { $fine ->
    [0] todas tinham fundamento.
    [one] uma era sobre algo que estava bem.
   *[other] { $fine } eram sobre algo que estava bem.
 } A conta é feita agora e não fica guardada em lugar nenhum. Não diz nada sobre esta denúncia.

## O que a comunidade define sobre a moderação

discord-command-desk-blur-name = ocultar
discord-command-desk-blur = Se as palavras de um caso só aparecem para quem pede.
discord-desk-blurred = As palavras ficam ocultas: um caso só mostra as palavras a quem toca em “Mostrar as palavras”.
discord-command-desk-reasons-name = motivos
discord-command-desk-reasons = Se quem decide um caso sempre tem que dizer por quê.
discord-desk-reasons = Quem decide um caso tem que dizer por quê.
discord-desk-no-reasons = Quem decide um caso pode dizer por quê, mas não precisa.
discord-desk-plain = Notas e denúncias aparecem junto com o caso quando alguém o abre com `/caso mostrar`.

## Erros depois de um clique

discord-why-missing = Escreva algo aí, por favor. Sem palavras, nada foi feito.
discord-hand-not-moderator = Essa pessoa não pode moderar aqui, por isso não pode ficar com o caso. Escolha outra pessoa da moderação deste servidor.
discord-remove-may-not = O bot não pode apagar mensagens lá. Por favor, apague você: { $link }
discord-no-author = Não se sabe quem escreveu, por isso não há com quem fazer isso.
discord-length-unknown = Não dá para escolher essa duração. Use o menu mais uma vez, por favor.
discord-why-unknown = Não dá para escolher esse motivo. Use o menu mais uma vez, por favor.
discord-before-nothing = Este caso não é sobre uma mensagem, por isso não veio nada antes.
discord-before-gone = O canal não existe mais, ou o bot não o vê mais. Por isso não dá para mostrar.
discord-before-closed = O bot não pode ler o histórico daquele canal. Por favor, olhe lá você.
discord-before-not-you = Você não pode ler aquele canal, por isso o bot não mostra a você.
discord-timeout-bot-may-not = O bot não pode dar pausa a ninguém aqui: falta a ele a permissão “Membros de castigo”. Quem gerencia o servidor pode dar essa permissão ao cargo do bot; até lá, você pode dar a pausa pelo menu do próprio Discord.
discord-remove-not-allowed = Para isso você precisa da permissão “Gerenciar mensagens” no lugar onde a mensagem está (para o nome de um tópico, “Gerenciar tópicos”). Você pode passar o caso para alguém que tenha.

# A mesa da moderação no navegador.

console-desk-tabs = Páginas da moderação
console-desk-tab-queue = O que espera
console-desk-no-community = Ainda não há nada registrado. Os casos chegam quando o Kindness começar a ler junto em algum lugar.
console-desk-waiting = { $n ->
    [0] Não há nada à sua espera.
    [one] Um caso espera.
   *[other] { $n } casos esperam.
 }
console-desk-waiting-many = { $most } casos esperam, ou mais.
console-desk-queue = O que espera por uma pessoa
console-desk-kinds = Quais casos
console-desk-order = Os urgentes vêm primeiro, depois os mais antigos.
console-desk-queue-empty = Não há nada deste tipo à espera. Casos novos aparecem nesta página sozinhos.
console-desk-more = Há mais do que cabe olhar aqui. Os outros aparecem quando alguns destes estiverem decididos.
console-desk-urgent = Urgente
console-desk-about = De { $who }, { $at } (UTC)
console-desk-you = você
console-desk-nobody = alguém que a plataforma não nomeia
console-desk-label = { $label } ({ $score }%)
console-desk-why-none = Alguém pediu que uma pessoa olhe.

console-desk-said = O que foi dito
console-desk-show = Mostrar o que foi dito
console-desk-text-gone = As palavras não estão mais guardadas, ou não havia nenhuma.
console-desk-link = Ver no lugar em que está
console-desk-report = Denunciado { $at }
console-desk-report-by = Denunciado { $at } por { $who }
console-desk-show-report = Mostrar o que diz quem denunciou
console-desk-track = De { $decided ->
    [one] { $decided } outra denúncia feita
   *[other] { $decided } outras denúncias feitas
 } nos últimos 30 dias por quem denunciou isto, { $fine ->
    [0] a moderação concordou com todas.
    [one] uma era sobre algo que estava bem.
   *[other] { $fine } eram sobre algo que estava bem.
 }
console-desk-why = Por que está aqui
console-desk-proposes = As regras propõem uma punição. Quem diz se ela é dada é você.
console-desk-scores = O que o modelo encontrou
console-desk-score-label = Rótulo
console-desk-score = Pontuação
console-desk-score-limit = Recado a partir de
console-desk-judged = Regras: { $rules }. Modelo: { $model }.
console-desk-standing = A situação de quem escreveu
console-desk-rests = contestado, não conta por agora
console-desk-steps = O que foi feito
console-desk-steps-none = Ninguém fez nada com este caso ainda.
console-desk-show-note = Mostrar por quê
console-desk-to-queue = Voltar ao que espera

console-desk-do = O que você pode fazer
console-desk-holder = Está com: { $who }.
console-desk-reason = Por que você decide assim?
console-desk-reason-hint = Você pode deixar em branco. A moderação vê isto junto com o caso.
console-desk-reason-needed = Esta comunidade pede um motivo em cada decisão. A moderação vê o motivo junto com o caso.
console-desk-ready = Decidir com um dos motivos de costume
console-desk-undo-why = Por que você volta atrás?
console-desk-note = Uma nota para o resto da moderação
console-desk-note-hint = Não muda mais nada. Quem escreveu a mensagem não vê.
console-desk-note-missing = Primeiro escreva a nota, por favor. Nada foi mudado.
console-desk-why-missing = Diga por quê, por favor, com as suas palavras ou com um dos motivos de costume. Nada foi mudado ainda.
console-desk-too-long = Tem mais de { $most } caracteres. Encurte, por favor; nada foi mudado ainda.
console-desk-moved-on = Alguém fez algo com este caso enquanto você olhava, por isso nada do seu foi feito. Veja em que pé ele está agora, e então decida.
console-desk-now = Agora:
console-desk-kept = Foi isto que você tinha digitado
console-desk-moved = Este caso avançou enquanto você estava aqui.
console-desk-load-again = Ver em que pé está

console-desk-keys = Teclas
console-desk-keys-on = Usar letras sozinhas como atalhos
console-desk-key-j = próximo caso
console-desk-key-k = caso anterior
console-desk-key-enter = abrir
console-desk-enter-name = Enter
console-desk-key-t = pegar
console-desk-key-s = mostrar ou esconder o que foi dito
console-desk-key-w = escrever por quê
console-desk-key-u = ir para “tinha razão”, depois Enter
console-desk-key-o = ir para “engano”, depois Enter
console-desk-key-n = escrever uma nota
console-desk-key-q = voltar ao que espera

## Recursos

console-desk-tab-appeals = Recursos
console-desk-appeals-about = Alguém vê uma decisão de outro jeito e pede que se olhe de novo. Quem decide é outra pessoa, e não a primeira.
console-desk-appeals-waiting = O que espera por uma segunda pessoa
console-desk-appeals-none = Não há nenhum recurso à espera.
console-desk-appeals-over = No que deram os últimos
console-desk-show-appeal = Mostrar o que a pessoa diz
console-desk-to-member = Tudo o que está registrado sobre quem escreveu
console-desk-member = Registrado sobre { $who }
console-desk-member-cases = Casos
console-desk-member-no-cases = Não há casos.
console-desk-pardons = Perdões
console-desk-pardon = { $at }: { $who } perdoou o que tinha acontecido até ali.
console-desk-pardon-undone = desfeito
console-desk-appeal-link = Um link para recorrer, para quem não pode mais escrever aqui
console-desk-appeal-link-label = Link para recorrer
console-desk-appeal-link-about = Quem tem este link pode recorrer desta decisão e ver no que deu, e nada mais. Ele vale por 30 dias. Mande só a quem escreveu.
console-desk-appeal = Pedir que se olhe de novo
console-desk-appeal-about = A moderação decidiu algo sobre você. É sobre algo de { $at } (UTC).
console-desk-appeal-how = Se você vê de outro jeito, diga aqui. Aí outra pessoa olha, e para você só pode melhorar.
console-desk-appeal-note = O que essa pessoa deve saber?
console-desk-appeal-note-hint = Você pode deixar em branco. A moderação lê isto, mais ninguém.
console-desk-appeal-send = Pedir que se olhe de novo
console-desk-appeal-heard = Que bom que você avisou. Outra pessoa vai olhar. Abra este link de novo daqui a alguns dias para ver no que deu.
console-desk-appeal-overturned = A moderação voltou atrás nisto, e não conta. Pedimos desculpa pelo incômodo.
console-desk-appeal-closed = Outra pessoa olhou e vê do mesmo jeito, por isso a decisão fica. Foi bom você ter perguntado.
appeal-link-over = Este link não está inteiro, ou já não vale. Peça um novo à moderação.
appeal-too-long = Tem mais de { $most } caracteres. Encurte, por favor; nada foi enviado ainda.

## Regras, palavras e limites

console-desk-tab-rules = Regras
console-desk-rules = As regras em vigor
console-desk-paused = em pausa: só observa
console-desk-from = O que acontece a partir de que pontuação
console-desk-ladder = Quando os pontos negativos de alguém se somam
console-desk-others = Todo o resto
console-desk-try-rules = Testar outras regras
console-desk-try-about = Você vê antes o que mudaria, e o que essas regras teriam feito com o que está registrado. Nada está em vigor antes de você tocar no botão de lá.
console-desk-see-change = Ver o que mudaria
console-desk-change-what = Que número?
console-desk-change-value = O novo valor
console-desk-would-change = O que mudaria
console-desk-difference = A diferença em relação ao que está em vigor
console-desk-what = O quê
console-desk-now-in-force = Em vigor
console-desk-then = Depois
console-desk-rung = Degrau { $n }
console-desk-listed = na lista
console-desk-not-listed = fora da lista
console-desk-backtest = O que elas teriam feito nos últimos { $days } dias
console-desk-backtest-table = Mensagens registradas que levam a
console-desk-backtest-unseen = Mensagens abaixo do limite da época não são guardadas, por isso ninguém pode dizer quantas a mais um limite mais baixo encontraria.
console-desk-only-managers = Você pode olhar tudo isto. Para mudar as regras, peça a alguém que também possa gerenciar a comunidade.
console-desk-to-rules = Voltar às regras

console-desk-tab-words = Palavras
console-desk-words = Palavras desta comunidade
console-desk-words-about = Há { $used } de { $most } itens nas listas. Você vê antes o que um item teria encontrado.
console-desk-words-allow = Vale aqui
console-desk-words-deny = Não se quer aqui
console-desk-words-none = Não há nada nesta lista.
console-desk-words-add = Pôr uma palavra em uma lista
console-desk-words-which = Em que lista?
console-desk-words-see = Ver o que ela teria encontrado
console-desk-words-try = Testar um texto
console-desk-to-words = Voltar às palavras
console-desk-tab-tune = Limites
console-desk-tune = Que limite serviria
console-desk-tune-see = Olhar
console-desk-tune-table = Com que frequência os recados acertaram, a partir de que pontuação
console-desk-tune-at = A partir de
console-desk-tune-share = Certos
console-desk-tune-range = Faixa
console-desk-tune-looked = Olhados
console-desk-tune-blind = Ninguém olhou
console-desk-tune-kept = Certos que ficam
console-desk-tab-readiness = Prontidão
console-desk-readiness = O bot já fez por merecer que o liguem?

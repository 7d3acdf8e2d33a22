# Testes do que um recado diz, e como foram as coisas em volta de uma campanha.

trial-no-variants = “{ $seen }” não tem outra redação para testar. Escolha um texto que tenha ({ $known }), ou deixe algumas pessoas sem recado.
trial-which = Que texto deve ser testado? Diga com `texto`. Estes têm outras redações: { $known }.
trial-hold-out = Não dá para deixar { $seen } em cem sem recado. Escolha um número de 0 a { $most }.
trial-needs-afterwards = Quem não recebe recado não pode responder. Escolha “sinalizado de novo” ou “denunciado”, ou não deixe ninguém sem recado.
trial-observing = Aqui o bot só observa, por isso ninguém recebe recado e não há o que testar. Primeiro ligue com `/kindness configurar`.
trial-once-a-day = Aqui o bot fala com a mesma pessoa menos de { $least } vezes por dia, por isso não conseguiria ver de forma justa quem é sinalizado de novo. Não deixe ninguém sem recado, ou permita mais recados por dia com `/regras`.
trial-under-way = Já há um teste em andamento aqui. Veja com `/campanha resultados`, ou encerre com `/campanha teste encerrar`.
trial-none = Não há um teste assim aqui. Comece um com `/campanha teste iniciar`.
effect-not-begun = “{ $name }” ainda não começou, por isso não há o que comparar.

## Comandos

discord-command-campaign-trial-name = teste
discord-command-campaign-trial = Teste duas redações de um recado, uma contra a outra.
discord-command-campaign-trial-start-name = iniciar
discord-command-campaign-trial-start = Comece um teste. A comunidade fica sabendo; o acaso decide quem lê qual redação.
discord-command-campaign-trial-stop-name = encerrar
discord-command-campaign-trial-stop = Encerre o teste. O que foi contado fica.
discord-command-campaign-results-name = resultados
discord-command-campaign-results = O que um teste mostrou até agora, ou que é cedo demais para dizer.
discord-command-campaign-effect-name = efeito
discord-command-campaign-effect = Como foi antes, durante e depois de uma campanha, por semana.
discord-command-campaign-option-text-name = texto
discord-command-campaign-option-text = Que recado? Não precisa onde só um tem outras redações.
discord-command-campaign-option-unasked-name = sem-recado
discord-command-campaign-option-unasked = Quantas pessoas em cem não recebem esse recado. Sem isso: 0.
discord-command-campaign-option-measure-name = medida
discord-command-campaign-option-measure = O que decide. Não dá para mudar depois.
discord-command-campaign-option-number-name = número
discord-command-campaign-option-number = Que teste? Sem isso: o mais novo.

trial-measure-changed = mensagem mudada ou apagada
trial-measure-edited = mensagem mudada
trial-measure-deleted = mensagem apagada
trial-measure-left = mensagem deixada como estava
trial-measure-disputed = recado chamado de engano
trial-measure-again = sinalizado de novo em uma semana
trial-measure-reported = denunciado em uma semana

## O que lê quem gerencia

trial-started = **O teste { $number } começou:** { $text }. O que decide: { $measure }. Veja como vai com `/campanha resultados`.
trial-told-in = A comunidade ficou sabendo em { $channel }.
trial-told-later = Não consegui avisar a comunidade agora. Continuo tentando, e antes disso ninguém entra no teste.
trial-tell-them = Não há campanha em andamento aqui, ou não posso publicar no canal dela. **Por favor, avise você a comunidade,** por exemplo assim:
trial-stopped = **O teste { $number } terminou.** Todo mundo lê o recado como sempre foi. Veja o que foi contado com `/campanha resultados`, até os registros desses recados serem apagados.
trial-head = **Teste { $number }, “{ $text }”** { $running ->
    [yes] em andamento desde { $since }.
   *[no] de { $since } a { $until }.
}
trial-counted = O que decide: **{ $measure }**. Cada pessoa conta uma vez, pelo seu primeiro recado. Contadas até agora: { $people }. À espera do que acontece: { $waiting }.
trial-arm-as-written = o texto como sempre é
trial-arm-variant = “{ $called }”
trial-arm-hold-out = nenhum recado
trial-row = **{ $arm }**, { $what }: { $of ->
    [0] ninguém ainda
   *[other] { $part } de { $of } pessoas, ou seja, { $share }% (quase com certeza entre { $low } e { $high }%)
}
trial-too-early = **Cedo demais para dizer** se { $arm } faz diferença. Em cem pessoas, poderia ser qualquer coisa de { $low } a menos até { $high } a mais. Uma diferença de dez em cem costuma aparecer depois de umas { $usually } pessoas.
trial-more = { $unasked ->
    [yes] **Pessoas sem recado ({ $arm })
   *[no] **Pessoas com o recado { $arm }
} { trial-did } mais vezes:** { $points } a mais em cem, quase com certeza entre { $low } e { $high }.
trial-less = { $unasked ->
    [yes] **Pessoas sem recado ({ $arm })
   *[no] **Pessoas com o recado { $arm }
} { trial-did } menos vezes:** { $points } a menos em cem, quase com certeza entre { $low } e { $high }.
trial-alike = **{ $arm } quase não faz diferença:** no máximo { $most } pessoas em cem, a mais ou a menos.
trial-did = { $measure ->
    [edited] mudaram a mensagem
    [deleted] apagaram a mensagem
    [left] deixaram a mensagem como estava
    [disputed] disseram que o recado era engano
    [again] foram sinalizadas de novo em uma semana
    [reported] foram denunciadas em uma semana
   *[changed] mudaram ou apagaram a mensagem
}
trial-also = -# Só para olhar, não decide nada: { $measure }: { $rows }
trial-buttons = -# Só se vê o que as pessoas fazem com os botões do recado. Quem muda ou apaga a mensagem à mão conta como se a tivesse deixado como estava.
trial-untold = **Ainda não começou de verdade:** a comunidade ainda não ficou sabendo, e antes disso ninguém entra nele. Continuo tentando, no canal da campanha ou então no canal da moderação.
trial-rule = -# Olhe quantas vezes quiser: de cem testes em que não faz diferença o que as pessoas leem, no máximo cinco chegam a afirmar que faz.
trial-many = -# Este é o teste { $number } daqui. Quanto mais você começa, menos vale cada um: de vinte em que nada faz diferença, um pode afirmar que faz mesmo assim.

## O que a comunidade lê

trial-explained = **Estamos testando as nossas próprias palavras.** Alguns de vocês recebem do bot um recado em particular que pede para repensar uma mensagem.{ $others ->
    [0] { "" }
   *[other] { " " }A partir de hoje esse recado vem em redações diferentes. O acaso decide quem lê qual: ninguém pode ver nem escolher.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }Por enquanto, { $unasked } em cem pessoas, sorteadas pelo acaso, não recebem esse recado, quando uma pergunta amigável é tudo o que aconteceria. Ameaças, alguém em perigo e tudo o que conta contra alguém são tratados como sempre.
} Contamos o que acontece depois: quantas mensagens são mudadas, quantos recados são chamados de engano, e quantas pessoas recebem outro recado assim ou são denunciadas em uma semana. Olhamos esses números, nunca quem foi. Nada mais muda: as regras, as denúncias e os seus direitos ficam como estão. Alguma dúvida? Pergunte à moderação.
trial-discover = **Há um teste das nossas próprias palavras em andamento.** O acaso decide que redação do recado do bot alguém lê{ $unasked ->
    [0] .
   *[other] , ou se recebe um.
} Contamos o que acontece depois, e olhamos os números, nunca quem foi.

## /campaign effect

effect-head = **{ $title }: antes, durante e depois**
effect-week = { $phase ->
    [before] antes
    [during] durante
   *[after] depois
}, semana de { $at }: { $prompts } recados em 1.000 mensagens, { $changed } mudadas, { $reports } denúncias, { $strikes } pontos negativos
effect-per-cent = { $share }%
effect-during-too-early = **Cedo demais para dizer.** São precisas pelo menos duas semanas inteiras antes do começo e duas durante.
effect-during-lower = **Em todas as semanas da campanha o bot se manifestou menos do que em qualquer semana anterior.**
effect-during-higher = **Em todas as semanas da campanha o bot se manifestou mais do que em qualquer semana anterior.**
effect-during-mixed = **Sem mudança clara:** as semanas da campanha ficam entre as anteriores.
effect-after-too-early = É cedo demais para dizer algo sobre as semanas depois dela.
effect-after-lower = Depois dela, todas as semanas ficaram abaixo de todas as semanas anteriores.
effect-after-higher = Depois dela, todas as semanas ficaram acima de todas as semanas anteriores.
effect-after-mixed = As semanas depois dela ficam entre as anteriores.
effect-other-rules = **Cuidado:** as regras, o modelo ou o que o bot pode fazer aqui mudaram nessas semanas. Por isso elas não foram medidas do mesmo jeito.
effect-honest = -# Isto põe semanas lado a lado. Não pode mostrar que a razão foi a campanha: férias, gente nova e outras regras também mudam as coisas, e depois de semanas ruins muitas vezes tudo melhora sozinho. O que perguntar causa por si, só um teste com pessoas sem recado pode mostrar: `/campanha teste iniciar`.
effect-nothing = Nada foi lido aqui nas semanas em volta desta campanha.

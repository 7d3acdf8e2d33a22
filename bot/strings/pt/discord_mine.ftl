# O que as pessoas veem do que está guardado sobre elas.

discord-command-mydata-name = meus-dados
discord-command-mydata = Veja o que está registrado sobre você neste servidor, e apague. Só você vê.

discord-mine-nothing = Não há nada registrado sobre você neste servidor que se possa mostrar. Mensagens comuns nunca são guardadas.
discord-mine-open = O que a moderação ainda não decidiu não pode ser mostrado aqui, para que as pessoas possam pedir ajuda sem medo. Se no fim tiver a ver com você, você vê aqui depois disso. Se quiser saber mais antes, pergunte a quem opera o bot; a moderação sabe quem é.
discord-mine-head = **O que está registrado sobre você neste servidor.** Só você vê isto, e não é sobre mais ninguém. Com o tempo também some sozinho. O arquivo traz o mesmo, com as palavras que ainda estão guardadas.
discord-mine-pardon = { $at }: a moderação perdoou: o que contava até ali não conta mais
discord-mine-pardon-undone = { $at }: a moderação perdoou, e depois voltou atrás
discord-mine-fewer = Você pediu menos recados.
discord-mine-language = o bot escreve para você em particular no idioma em que você o usou aqui pela última vez: { $language } (anotado em { $at })
discord-mine-more = … e mais { $n }, no arquivo.
discord-mine-asked = o bot pediu que você repensasse
discord-mine-held = foi tirada do ar
discord-mine-observed = foi só observada
discord-mine-strike = é um ponto negativo
discord-mine-answer-edit = você mudou
discord-mine-answer-delete = você apagou
discord-mine-answer-keep = você deixou como estava
discord-mine-answer-mistake = você disse que era engano
discord-mine-case-open = o bot pediu que alguém da moderação olhe
discord-mine-case-upheld = a moderação disse que o bot tinha razão
discord-mine-case-overturned = a moderação disse que foi engano
discord-mine-case-appealed = foi pedido que uma segunda pessoa da moderação olhe
discord-mine-words = as palavras ainda estão guardadas
discord-mine-no-words = as palavras já foram apagadas
discord-mine-stays-case = Fica até a moderação decidir: ela precisa disso para decidir.
discord-mine-stays-under-way = Fica por enquanto, porque algo sobre isso ainda está a caminho de você. Olhe de novo daqui a um minuto.
discord-mine-stays-counts = Ainda conta, por isso fica até { $until }; antes disso, só as palavras podem ser apagadas.
discord-mine-erase-button = Apagar o que dá para apagar
discord-mine-sure-button = Sim, apagar de vez
discord-mine-sure = **Isto não tem volta.** Depois, ninguém mais pode olhar estas mensagens, nem para voltar atrás em uma decisão. O que ainda conta, ou está com a moderação, fica. Quem opera o bot pode apagar o resto, se você pedir.
discord-mine-erased = { $n ->
    [0] Não havia nada que desse para apagar agora.
    [one] **Apagado**: um item.
   *[other] **Apagado**: { $n } itens.
 }
discord-mine-reported = alguém pediu que a moderação olhe
discord-mine-warned = a moderação deu uma advertência a você
discord-mine-case-upheld-people = a moderação decidiu que é contra as regras daqui
discord-mine-case-overturned-people = a moderação decidiu que não há nada de errado

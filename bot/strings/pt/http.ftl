# O que a porta HTTP diz na própria API. As frases de outras APIs são delas e ficam no código.

http-no-key = Isto precisa de uma chave. Mande como “Authorization: Bearer …”; “kindness keys create NAME” faz uma.
http-wrong-key = Ninguém conhece esta chave, ou ela foi revogada. Confira, ou faça uma nova com “kindness keys create NAME”.
http-scope = Esta chave não serve para isto. Faça uma que sirva com “kindness keys create NAME --scope …”.
http-signature = Isto não está assinado com o segredo que conhecemos. Ponha o segredo de assinatura da fase de moderação do Coral em KINDNESS_CORAL_SECRET.
http-quota = Esta chave já usou tudo o que pode em um minuto. Volte depois dos segundos que estão em “Retry-After”.
http-too-many = Este pedido traz mais comentários do que a chave pode enviar em um minuto. Envie menos de uma vez, ou faça uma chave com um --per-minute maior.
http-busy = Chegaram pedidos demais de uma vez. Volte daqui a pouco, por favor.
http-large = Este pedido é grande demais. Envie menos comentários de uma vez.
http-slow = O pedido demorou demais para chegar. Envie de novo, por favor.
http-encoded = O corpo está comprimido. Envie como é, sem “Content-Encoding”.
http-not-json = Não dá para ler o corpo como JSON. Confira se está completo e em UTF-8.
http-failed = Algo deu errado do nosso lado. Nada do seu pedido ficou guardado; envie de novo, por favor.
http-no-path = Não há nada neste endereço. /docs mostra o que há.
http-no-method = Este endereço existe para outro método, que o cabeçalho “Allow” diz qual é.
http-wrong-field = Não dá para usar “{ $where }”: { $problem ->
    [missing] está em falta
    [unknown] ninguém conhece este campo
    [text] tem de ser um texto
    [list] tem de ser uma lista
    [object] tem de ser um objeto
    [truth] tem de ser true ou false
    [number] tem de ser um número
    [short] é curto demais
    [long] é longo demais
   *[other] não é o que vai ali
    }. O endereço /docs mostra o que vai ali.

http-starts = Escutando em { $address } (Perspective, moderação da OpenAI e a nossa própria API; /docs mostra todas). Para parar: Ctrl+C.
http-open = Nenhuma chave foi feita, por isso qualquer programa nesta máquina pode perguntar. “kindness keys create NAME” muda isso.

http-docs-title = Kindness: o filtro de comentários por HTTP
http-docs-others = Programas que usavam a Perspective API ou o endpoint de moderação da OpenAI continuam como estão, com { $root } como endereço. Abaixo está a nossa própria API, que diz mais: o que as regras fariam, o que dizer a quem escreveu e que palavras pesaram.
http-docs-values = O que entra e o que sai
http-docs-name = Nome
http-docs-type = Tipo
http-docs-meaning = Significado

cli-serve = Responde por HTTP: como a Perspective API, como o endpoint de moderação da OpenAI, e do nosso jeito.
cli-serve-host = O endereço em que escutar. Outras máquinas só alcançam endereços que não sejam 127.0.0.1.
cli-serve-port = A porta em que escutar.
cli-serve-external = O endereço pelo qual outros alcançam este servidor, se for diferente (atrás de um proxy).
cli-keys-create = Faz uma chave para um programa e a mostra, uma única vez.
cli-keys-name = Para que serve a chave: um nome que você vai reconhecer.
cli-keys-per-minute = Quantos comentários ela pode enviar em um minuto.
cli-keys-scope = Para que ela pode ser usada; pode ser dado duas vezes. Sem isso, para tudo.
cli-keys-list = As chaves, e se estão em uso.
cli-keys-revoke = Revoga uma chave. Programas que a usam são recusados em segundos.
cli-keys-revoked = A chave “{ $name }” foi revogada.
cli-keys-none = Ainda não há nenhuma chave. “kindness keys create NAME” faz uma.
cli-keys-in-use = em uso
cli-keys-gone = revogada

api-key-name = Uma chave precisa de um nome de 1 a 80 caracteres imprimíveis. Escolha um, por exemplo “forum”.
api-key-taken = Já há uma chave em uso com o nome “{ $name }”. Escolha outro nome, ou primeiro revogue essa com “kindness keys revoke { $name }”.
api-key-unknown = Não há chave em uso com o nome “{ $name }”. “kindness keys list” mostra as que há.
serve-needs-key = Outras máquinas poderiam alcançar { $host }, e ainda não há nenhuma chave. Faça uma com “kindness keys create NAME”, ou escute só em 127.0.0.1, sem --external.
serve-port = Não dá para escutar em { $host }, porta { $port }: { $problem }. Escolha outra com --port.

cli-site = Mostra ou define as regras da comunidade de um site, para comentários que ele registra.
cli-site-name = O nome da comunidade, como o site o envia.
cli-site-preset = As regras: school, community, gaming ou support.
cli-site-mode = O que pode ser feito: observe (nada), nudge (perguntar a quem escreveu) ou hold (também tirar do ar).
cli-site-resume = Continuar depois de uma pausa, por exemplo a do freio.
cli-site-none = Não há regras definidas para “{ $name }”, por isso ela só observa. Defina com --preset ({ $presets }) e --mode.
cli-site-rules = “{ $name }”: conjunto { $preset }, modo { $mode }.
cli-site-paused = “{ $name }”: em pausa, conjunto { $preset }; modo { $mode } depois de --resume.

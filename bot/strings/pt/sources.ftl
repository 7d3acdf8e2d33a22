# O que se diz sobre os links que os membros compartilham.

## O que não dá para fazer

sources-no-site = { $seen } não é o endereço de um site. Escreva assim: example.org
sources-bad-name = O nome de um veículo tem de 1 a { $most } caracteres comuns, em uma linha.
sources-too-many = Uma comunidade pode decidir sobre no máximo { $most } sites. Primeiro esqueça um deles.

claims-too-large = Este feed tem mais de { $most } MB, por isso não foi lido. Importe em partes.
claims-no-json = Isto não é um JSON que dê para ler ({ $why }). Um feed de alegações checadas é um arquivo JSON com itens ClaimReview.
claims-too-many = Este feed tem mais de { $most } checagens, por isso nenhuma entrou. Importe em partes.
claims-none = Não há nenhuma checagem de alegação neste arquivo. Ele precisa de itens do tipo ClaimReview.
claims-no-file = Não dá para ler { $path } ({ $why }). Dê o nome de um arquivo, ou um endereço que comece com https://.
claims-damaged = Não dá mais para ler as alegações importadas em { $path }. Apague o arquivo e importe os feeds de novo.
claims-not-kept = Não deu para escrever as alegações em { $path } ({ $why }). Nada foi mudado.

fetch-not-https = { $url } não foi consultado. Um endereço tem que começar com https://, sem nome, senha ou porta nele.
fetch-private = { $host } não foi consultado, porque fica dentro de uma rede privada ou não existe.
fetch-redirects = O endereço leva adiante mais de { $most } vezes. Dê aquele em que termina.
fetch-too-large = A resposta tem mais de { $most } MB, por isso não foi lida até o fim. Nada foi mudado.
fetch-encoded = A resposta veio comprimida, embora tenha sido pedida simples. Baixe e dê o arquivo.
fetch-status = O outro lado respondeu com { $status }. Nada foi mudado.
fetch-timeout = Não houve uma resposta inteira em { $seconds } segundos. Tente de novo mais tarde.
fetch-failed = Não deu para chegar ao endereço ({ $why }). Tente de novo mais tarde.

## Na linha de comando

cli-content-claims = Importa alegações checadas (ClaimReview) de um arquivo ou de um endereço https.
cli-content-claims-source = Um arquivo JSON, ou um endereço que comece com https://
cli-content-claims-done = { $new ->
    [one] { $new } checagem nova
   *[other] { $new } checagens novas
 }, corrigidas: { $corrected }. Agora há { $now }.
cli-content-claims-left-out = Deixadas de fora: { $count } ({ $why ->
    [claim] sem alegação, ou com uma longa demais
    [url] sem o endereço da checagem
    [publisher] sem o nome de quem checou
   *[date] sem uma data que dê para ler
 }).

## Ao lado de um link

sources-label-controlled = -# { $outlet } está sob controle de um Estado{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }: o Estado paga, é dono e decide o que é publicado. { $source ->
    [own] Quem diz é este servidor.
   *[other] Fonte: { $source }.
 }
sources-label-influenced = -# O que { $outlet } publica sofre influência de um governo{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] Quem diz é este servidor.
   *[other] Fonte: { $source }.
 }

sources-note-checked = -# { $where ->
    [link] O que está por trás deste link
   *[words] Uma alegação como esta
 } passou por checagem de { $publisher }: “{ $rating }”. { $url }
sources-note-unverified = -# Não verificado: { $publisher } olhou { $where ->
    [link] o que está por trás deste link
   *[words] uma alegação como esta
 }, e até agora não sabe dizer se é verdade. { $url }

## O comando

sources-command-labels-name = rótulos
sources-command-labels = Linhas discretas sob links de mídia controlada por um Estado e sob alegações checadas.
sources-command-on-name = ligado
sources-command-on = Se esses links recebem uma linha. Desligado até você ligar.
sources-command-claims-name = alegações
sources-command-claims = Se alegações já checadas recebem uma nota. Desligado até você ligar.
sources-command-site-name = site
sources-command-site = O endereço de um site, por exemplo example.org
sources-command-says-name = diz
sources-command-says = O que este servidor diz dele: nada, controlado, influenciado, ou como na lista
sources-command-name-name = veículo
sources-command-name = Como o veículo se chama
sources-says-nothing = nada
sources-says-controlled = controlado
sources-says-influenced = influenciado
sources-says-listed = como na lista
sources-labels-on = Links para mídia controlada por um Estado recebem aqui uma linha discreta, no máximo três por hora em um canal. { $own ->
    [0] Todas vêm da lista do State Media Monitor.
    [one] Sobre um site este servidor diz algo próprio.
   *[other] Sobre { $own } sites este servidor diz algo próprio.
 }
sources-labels-off = Aqui os links não recebem linha nenhuma. Ligue com a opção “ligado”.
sources-claims-on = Alegações que alguém já checou recebem uma nota dizendo quem foi. { $count ->
    [0] Ainda não foi importada nenhuma: quem opera o bot faz isso com kindness content claims.
    [one] Uma checagem é conhecida.
   *[other] { $count } checagens são conhecidas.
 }
sources-claims-off = Aqui as alegações não recebem nota. Ligue com a opção “alegações”.
sources-only-watching = ⚠️ No momento o bot aqui só observa, ou está em pausa: até isso acabar, nada disto é dito.
sources-no-label = Links para { $site } não recebem linha.

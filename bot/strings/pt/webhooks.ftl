# Webhooks: onde um site fica sabendo o que foi decidido, e denúncias que chegam por HTTP.

cli-webhooks = Conta ao seu site o que foi decidido sobre os comentários dele, na hora em que acontece.
cli-webhooks-add = Conta a um endereço o que acontece, e mostra, uma única vez, o segredo com que ele pode conferir quem envia.
cli-webhooks-name = O que é: um nome que você vai reconhecer.
cli-webhooks-url = Para onde enviar: um endereço que comece com https://.
cli-webhooks-events = De quê: decision, case, ou os dois com uma vírgula no meio.
cli-webhooks-community = De uma só comunidade; sem isso, de todas as comunidades dos seus sites.
cli-webhooks-texts = Envia junto o que o comentário diz. Sem isso nenhum texto sai deste servidor.
cli-webhooks-private = Permite que o endereço fique na sua própria rede: aí também por http:// e em qualquer porta.
cli-webhooks-list = Endereços avisados, com o que espera e o que foi abandonado.
cli-webhooks-remove = Deixa de avisar um endereço. O segredo dele, e o que ainda espera por ele, é apagado.
cli-webhooks-test = Envia um teste agora e diz o que voltou.
cli-webhooks-added = “{ $name }” é avisado a partir de agora, enquanto “kindness serve” roda. A linha acima é o segredo dele: guarde onde o seu site o lê. Ele não é mostrado de novo.
cli-webhooks-none = Ninguém é avisado ainda. “kindness webhooks add NAME URL” muda isso.
cli-webhooks-in-use = em uso
cli-webhooks-gone = terminado: ele disse que não existe mais
cli-webhooks-waiting = { $waiting } à espera, { $lost } abandonados
cli-webhooks-removed = “{ $name }” não é mais avisado.
cli-webhooks-taken = “{ $name }” aceitou (status { $status }).
cli-webhooks-refused = “{ $name }” não aceitou: status { $status }. Ele tem que responder com 200 a 299, sem redirecionar.
cli-keys-community = Só para uma comunidade: não pode olhar outra pelas regras dela, nem registrar ou denunciar lá.

http-guessing = Vieram deste endereço chaves demais que ninguém conhece. Confira a chave, e volte depois dos segundos que estão em “Retry-After”.

webhook-name = Um webhook precisa de um nome de 1 a 80 caracteres imprimíveis. Escolha um, por exemplo “forum”.
webhook-taken = Já há um webhook com o nome “{ $name }”. Escolha outro nome, ou primeiro remova esse com “kindness webhooks remove { $name }”.
webhook-unknown = Não há um webhook com o nome “{ $name }”. “kindness webhooks list” mostra os que há.
webhook-url = Não dá para enviar nada a este endereço. Ele tem que começar com https://, sem nome de usuário, senha ou porta, e ter no máximo 2.000 caracteres. --private permite http:// e portas.
webhook-private = Este endereço fica em uma rede privada. Se é seu e você confia nele, acrescente --private. Endereços em que uma nuvem guarda as chaves dela nunca são consultados.
webhook-events = Um webhook pode ser avisado de { $allowed }. Escolha um deles, ou os dois com uma vírgula no meio.

# O que a moderação faz com um caso no navegador, e no que deu.

console-desk-acts = O que o bot pode fazer
console-desk-acts-about = O que você pede aqui fica registrado na hora, com o seu nome. O bot faz em segundos. Se ele não estiver rodando agora, faz quando voltar a rodar. Aqui você vê no que deu.
console-desk-acts-site = Advertências, pausas e retirar mensagens ficam com o seu próprio site: lá o Kindness não tem mãos.
console-desk-lacks-time-out = Para dar uma pausa você precisa da permissão “Membros de castigo”. Se você a recebeu depois de entrar aqui, entre de novo. Você pode passar o caso para alguém que tenha.
console-desk-lacks-take-down = Para retirar você precisa da permissão “Gerenciar mensagens”. Se você a recebeu depois de entrar aqui, entre de novo. Você pode passar o caso para alguém que tenha.

console-desk-will-warn = A advertência conta contra quem escreveu. O bot diz em particular o que você escrever aqui, e que a pessoa pode pedir que outra pessoa olhe. Depois disso você ainda decide o caso.
console-desk-will-remove = O bot apaga onde está. Não dá para pôr de volta. Quem escreveu recebe o texto em particular. Depois disso você ainda decide o caso.
console-desk-will-timeout = Isto decide o caso: é contra as regras. Quem escreveu não pode escrever no servidor por esse tempo, a partir de agora, e o bot avisa. “Voltar atrás” termina a pausa. O seu cargo e o do bot têm que estar acima do cargo dessa pessoa; senão o Discord recusa e nada acontece. Se o bot não conseguir em dez minutos, não é mais feito.
console-desk-will-hand = Essa pessoa fica com o caso a partir daí, e decide. O bot não escreve a ninguém sobre isso, então avise você, por favor.

console-desk-timeout = Certo, e dar uma pausa
console-desk-length = Por quanto tempo?
console-desk-length-proposed = { $minutes } min, como as regras propõem
console-desk-hand = Passar para alguém
console-desk-hand-to = Quem fica com ele?
console-desk-hand-who = Você pode escolher quem está conectado aqui e quem cuidou de casos aqui nos últimos 30 dias.
console-desk-hand-none = Não há para quem passar: ninguém mais está conectado aqui nem cuidou de casos aqui nos últimos 30 dias. Você pode devolver, e aí qualquer pessoa pode pegar.
console-desk-hand-nobody = Essa pessoa não modera mais aqui. Por favor, escolha outra; nada foi mudado.
console-desk-warn-missing = Por favor, diga por que você dá a advertência: é o que a pessoa lê. Nada foi mudado ainda.

console-desk-outcomes = No que deu
console-desk-to-warning = Ver a advertência; lá dá para voltar atrás

console-desk-asked-warn = Uma advertência está registrada, e quem escreveu fica sabendo.
console-desk-warn-done = Quem escreveu soube da advertência em particular.
console-desk-warn-failed = A advertência conta, mas não deu para avisar quem escreveu.
console-desk-asked-remove = É para retirar.
console-desk-remove-done = Foi retirado.
console-desk-remove-failed = Não deu para retirar.
console-desk-asked-timeout = É para dar uma pausa a quem escreveu até { $until } (UTC). O que não der certo em dez minutos não é mais feito.
console-desk-timeout-done = Quem escreveu recebeu uma pausa até { $until } (UTC).
console-desk-timeout-failed = A pausa não foi dada, por isso quem escreveu pode escrever.
console-desk-asked-lift = É para terminar a pausa.
console-desk-lift-done = A pausa foi terminada.
console-desk-lift-failed = Não deu para terminar a pausa.

console-desk-how-now = O bot está fazendo isso agora.
console-desk-how-later = Ainda não deu certo. O bot tenta de novo sozinho.
console-desk-how-idle = Parece que o bot não está rodando. Ele faz isso quando voltar a rodar.

console-desk-because-not-allowed = O Discord não deixa o bot fazer isso. Talvez o cargo dele esteja abaixo, ou falte a permissão. Você pode fazer por conta própria, pelo menu do Discord.
console-desk-because-stands-above = O cargo de quem pediu não está acima do cargo dessa pessoa. Por favor, peça a alguém com um cargo mais alto.
console-desk-because-no-right = Quem pediu não tem permissão para fazer isso lá.
console-desk-because-late = O bot não conseguiu em dez minutos. Se ainda for preciso, peça de novo.
console-desk-because-taken-back = Alguém voltou atrás antes que fosse feito.
console-desk-because-away = A pessoa saiu do servidor. É feito se ela voltar a tempo.
console-desk-because-dms-closed = Essa pessoa não deixa o bot escrever para ela.
console-desk-because-gone = Não está mais lá, ou a pessoa saiu.
console-desk-because-no-server = O bot não vê o servidor neste momento.
console-desk-because-other = Se ainda for preciso, faça você, pelo menu do próprio Discord.

console-desk-key-a = abrir “Advertir quem escreveu”
console-desk-key-d = abrir a retirada da mensagem
console-desk-key-p = abrir “Certo, e dar uma pausa”
console-desk-key-h = abrir “Passar para alguém”

discord-author-program = Foi um programa que escreveu isto, por isso não há para quem devolver.

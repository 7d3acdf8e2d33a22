# Lo que se dice de los enlaces que comparten los miembros.

## Lo que no se puede hacer

sources-no-site = { $seen } no es la dirección de un sitio. Escríbela así: example.org
sources-bad-name = El nombre de un medio tiene de 1 a { $most } caracteres normales, en una línea.
sources-too-many = Una comunidad puede decidir como mucho sobre { $most } sitios. Olvida uno primero.

claims-too-large = Este feed es más grande que { $most } MB, así que no se leyó. Impórtalo por partes.
claims-no-json = Esto no es un JSON que se pueda leer ({ $why }). Un feed de afirmaciones verificadas es un archivo JSON con entradas ClaimReview.
claims-too-many = Este feed tiene más de { $most } verificaciones, así que no se tomó ninguna. Impórtalo por partes.
claims-none = En este archivo no hay ninguna verificación de una afirmación. Necesita entradas del tipo ClaimReview.
claims-no-file = { $path } no se puede leer ({ $why }). Da el nombre de un archivo, o una dirección que empiece por https://.
claims-damaged = Las afirmaciones importadas en { $path } ya no se pueden leer. Borra el archivo e importa los feeds otra vez.
claims-not-kept = Las afirmaciones no se pudieron escribir en { $path } ({ $why }). No se ha cambiado nada.

fetch-not-https = No se consultó { $url }. Una dirección tiene que empezar por https://, sin nombre, contraseña ni puerto.
fetch-private = No se consultó { $host }, porque está dentro de una red privada o no existe.
fetch-redirects = La dirección redirige más de { $most } veces. Da la dirección en la que termina.
fetch-too-large = La respuesta es más grande que { $most } MB, así que no se leyó hasta el final. No se ha cambiado nada.
fetch-encoded = La respuesta llegó comprimida aunque se pidió sin comprimir. Descárgala y da el archivo.
fetch-status = El otro lado respondió con { $status }. No se ha cambiado nada.
fetch-timeout = No llegó una respuesta completa en { $seconds } segundos. Prueba otra vez más tarde.
fetch-failed = No se pudo llegar a la dirección ({ $why }). Prueba otra vez más tarde.

## En la línea de comandos

cli-content-claims = Importa afirmaciones verificadas (ClaimReview) de un archivo o de una dirección https.
cli-content-claims-source = Un archivo JSON, o una dirección que empiece por https://
cli-content-claims-done = { $new ->
    [one] { $new } verificación nueva
   *[other] { $new } verificaciones nuevas
 }, { $corrected } corregidas. Ahora hay { $now }.
cli-content-claims-left-out = { $count } omitidas: { $why ->
    [claim] sin una afirmación, o con una demasiado larga
    [url] sin la dirección de la verificación
    [publisher] sin el nombre de quien verificó
   *[date] sin una fecha que se pueda leer
 }.

## Junto a un enlace

sources-label-controlled = -# { $outlet } está bajo el control de un Estado{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }: el Estado paga, es dueño y decide lo que se publica. { $source ->
    [own] Lo dice este servidor.
   *[other] Fuente: { $source }.
 }
sources-label-influenced = -# En lo que publica { $outlet } influye un gobierno{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] Lo dice este servidor.
   *[other] Fuente: { $source }.
 }

sources-note-checked = -# { $where ->
    [link] Lo que hay detrás de este enlace
   *[words] Una afirmación como esta
 } pasó por la verificación de { $publisher }: “{ $rating }”. { $url }
sources-note-unverified = -# Sin confirmar: { $publisher } miró { $where ->
    [link] lo que hay detrás de este enlace
   *[words] una afirmación como esta
 }, y por ahora no puede decir si es verdad. { $url }

## El comando

sources-command-labels-name = etiquetas
sources-command-labels = Líneas discretas bajo enlaces a medios controlados por un Estado y bajo afirmaciones verificadas.
sources-command-on-name = activo
sources-command-on = Si esos enlaces reciben una línea. Apagado hasta que lo actives.
sources-command-claims-name = afirmaciones
sources-command-claims = Si reciben una nota las afirmaciones ya verificadas. Apagado hasta que lo actives.
sources-command-site-name = sitio
sources-command-site = La dirección de un sitio, por ejemplo example.org
sources-command-says-name = indica
sources-command-says = Lo que dice este servidor: nada, controlado o influido por un Estado, o según la lista
sources-command-name-name = medio
sources-command-name = Cómo se llama el medio
sources-says-nothing = nada
sources-says-controlled = controlado
sources-says-influenced = influido
sources-says-listed = según la lista
sources-labels-on = Los enlaces a medios controlados por un Estado reciben aquí una línea discreta, como mucho tres por hora en un canal. { $own ->
    [0] Todos vienen de la lista del State Media Monitor.
    [one] De un sitio este servidor dice algo propio.
   *[other] De { $own } sitios este servidor dice algo propio.
 }
sources-labels-off = Los enlaces no reciben aquí ninguna línea. Actívalo con la opción “activo”.
sources-claims-on = Las afirmaciones que alguien ha verificado reciben una nota que dice quién. { $count ->
    [0] Todavía no se ha importado ninguna: lo hace quien administra el bot con kindness content claims.
    [one] Se conoce una verificación.
   *[other] Se conocen { $count } verificaciones.
 }
sources-claims-off = Las afirmaciones no reciben aquí ninguna nota. Actívalo con la opción “afirmaciones”.
sources-only-watching = ⚠️ Ahora mismo el bot solo observa aquí, o está en pausa: hasta que eso termine no se dice nada de esto.
sources-no-label = Los enlaces a { $site } no reciben ninguna línea.

# Mudanzas: `kindness import` y `kindness export`.

cli-import = Recibe casos y advertencias anteriores: de un CSV, de Zeppelin o de otra casa de este bot.
cli-import-file = Un CSV con las columnas { $columns } (y weight, si quieres), un JSON exportado por Zeppelin, o lo que escribió "kindness export".
cli-import-community = Dónde ocurrieron, por ejemplo discord:123.
cli-import-source = Para un CSV: de dónde vienen sus casos. Un caso con el mismo origen y número se recibe una sola vez.
cli-import-weight = Cuánto cuenta una advertencia si el archivo no lo dice. Se desvanece desde el día en que se dio.
cli-import-bot = El identificador de un bot: una advertencia que dio por su cuenta no cuenta en contra de nadie. Se puede usar varias veces.
cli-import-locale = El idioma en que se responde a quien apela una advertencia antigua.
cli-import-dry-run = Solo dice lo que pasaría. Lo que no se puede leer se muestra igualmente.
cli-import-done = { $new ->
    [0] Nada nuevo.
    [one] Se ha recibido un caso: { $warnings } como advertencia que cuenta, { $history } como historial.
   *[other] Se han recibido { $new } casos: { $warnings } como advertencias que cuentan, { $history } como historial.
 } { $known ->
    [0] Ninguno estaba aquí antes.
    [one] Uno ya estaba aquí y se deja como está.
   *[other] { $known } ya estaban aquí y se dejan como están.
 }
cli-import-would = { $new ->
    [0] No se recibiría nada nuevo.
    [one] Se recibiría un caso: { $warnings } como advertencia que cuenta, { $history } como historial.
   *[other] Se recibirían { $new } casos: { $warnings } como advertencias que cuentan, { $history } como historial.
 } { $known ->
    [0] Ninguno está aquí todavía.
    [one] Uno ya está aquí y se dejaría como está.
   *[other] { $known } ya están aquí y se dejarían como están.
 } No se ha cambiado nada.
cli-import-rejected = { $n ->
    [one] Una fila no se pudo leer. Está en { $path }, con su línea y el motivo.
   *[other] { $n } filas no se pudieron leer. Están en { $path }, cada una con su línea y el motivo.
 }

import-no-community = Di dónde ocurrieron los casos, con la plataforma delante, por ejemplo --community discord:123.
import-twice = Otro caso de este archivo tiene el mismo número, así que solo se recibe el primero.
import-unreadable = { $path } no se puede leer ({ $problem }). Comprueba que esté completo.
import-columns = { $path } necesita estas columnas: { $columns }. Nómbralas así en su primera línea.
import-not-zeppelin = { $path } no es lo que exporta Zeppelin. Toma el archivo de su panel tal como es.
import-malformed = No es un caso completo ({ $problem }).
import-kind = No se conoce este tipo de caso. Usa warning, ban, kick, mute, note, unban, unmute u other.
import-no-number = Un caso necesita un número, para que no se reciba dos veces.
import-person = Aquí se nombra a las personas por su identificador: un número de hasta 20 cifras.
import-time = Una hora se escribe como 2025-03-01 18:30, en UTC, o con su zona horaria.
import-future = Dice que ocurrió en el futuro.
import-weight = Un peso es un número mayor que 0 y de hasta { $most }.
import-own-case = Nadie decide sobre sí, así que esto no puede estar bien.
import-not-ours = No es un caso tal como lo exporta este bot ({ $format }).
import-elsewhere = Este caso es de otra comunidad ({ $community }).

cli-export = Escribe todo lo que se guarda sobre una comunidad, en archivos que cualquiera puede leer.
cli-export-community = Qué comunidad, por ejemplo discord:123.
cli-export-output = Una carpeta nueva, o un archivo comprimido nuevo si su nombre termina en .zip.
cli-export-without-text = Deja fuera todo lo que escribió la gente.
cli-export-done = { $rows ->
    [one] Se ha escrito una fila en { $path }. Guárdala en un lugar seguro: trata de personas.
   *[other] Se han escrito { $rows } filas en { $path }. Guárdalas en un lugar seguro: tratan de personas.
 }
export-exists = { $path } ya existe, y no se sobrescribe nada. Elige otro --output.
export-nothing = No se guarda nada sobre { $community }. Revisa su nombre: "kindness doctor" muestra dónde están los datos.

export-readme = Todo lo que Kindness guarda sobre { $community }, tal como estaba el { $at } UTC.
export-file = { $name } (.jsonl y .csv), { $rows ->
    [one] una fila
   *[other] { $rows } filas
 }: { $about }
export-is-answers = lo que respondió el equipo de moderación cuando se le preguntó si quería un aviso.
export-is-campaign-habits = cuándo pueden publicar las campañas, según se ajustó a lo largo del tiempo.
export-is-campaign-slots = lo que han publicado las campañas, o estaban a punto de publicar.
export-is-campaign-steps = quién propuso, aprobó, puso en pausa o terminó una campaña.
export-is-campaign-versions = los planes y las palabras de las campañas, en cada versión.
export-is-campaigns = las campañas y cómo van.
export-is-cases = los casos, cada uno con sus pasos, la decisión de la que trata y sus faltas.
export-is-counters = cuántos mensajes se vieron, recibieron un aviso, se retuvieron y demás, por hora. No nombran a nadie.
export-is-decisions = lo que se decidió sobre los mensajes, por qué, con qué reglas y modelo.
export-is-errands = lo que el bot tiene que hacer, o ha hecho hace poco.
export-is-memos = los ajustes.
export-is-pardons = quién recibió un perdón, y de quién.
export-is-raised = cuándo se volvió a llamar al equipo de moderación por un caso.
export-is-reports = lo que reportó la gente. Quién lo reportó solo aparece si tu comunidad lo muestra.
export-is-rulebook = las reglas en cada versión: quién las puso en vigor, cuándo y por qué.
export-is-standings = personas sobre las que se decidió algo, y quién pidió menos avisos.
export-is-strikes = lo que cuenta en contra de las personas, desde cuándo y cuánto.
export-is-waiting = mensajes que no se han podido evaluar todavía.
export-is-campaign-files = los archivos que se subieron para las campañas, en Base64.
export-is-challenge-amends = destacados de los que hay que quitar una participación.
export-is-challenge-entries = lo que enviaron los miembros para un reto, y qué fue de ello.
export-is-challenge-tallies = cuántas cosas amables tuvo un reto. No nombra a nadie.
export-is-reminders = quién pidió que se le recordara qué, y cuándo.
export-is-trials = pruebas con las palabras de los avisos.
export-is-webhook-posts = lo que hay que contar a los sitios web.
export-is-other = lo que otra parte del bot guarda sobre la comunidad.
export-with-text = Lo que escribió la gente está aquí, legible. Borra estos archivos cuando ya no los necesites.
export-no-text = Lo que escribió la gente se ha dejado fuera.
export-forms = Un archivo .jsonl tiene un objeto JSON por línea y es exacto. El .csv tiene las mismas filas para una hoja de cálculo; ahí va un ' delante de lo que esta tomaría por una fórmula.
export-back = Para volver a recibir los casos: kindness import ESTA-CARPETA --community { $community }

## Casos de antes de que llegara este bot

discord-card-past = Esto pasó antes de que llegara este bot, el { $at }. Trata de { $who } y no cuenta en contra de nadie.
discord-why-past-ban = Un baneo de antes.
discord-why-past-unban = Se levantó un baneo de antes.
discord-why-past-kick = Una expulsión de antes.
discord-why-past-mute = Un aislamiento temporal de antes.
discord-why-past-unmute = Se levantó un aislamiento temporal de antes.
discord-why-past-note = Una nota de antes.
discord-why-past-other = Un caso de antes.

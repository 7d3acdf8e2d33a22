# Errores de `kindness screen`, por código: di qué pasa y después qué hacer.

screen-no-input = No hay ningún archivo { $path }. Revisa la ruta.
screen-input-is-folder = { $path } es una carpeta. Da un archivo de ella, o junta antes sus archivos.
screen-unreadable = { $path } no se puede leer ({ $problem }). Revisa sus permisos.
screen-empty = { $path } está vacío. Da un archivo con cabecera y filas (u objetos JSON).
screen-missing-column = { $path } no tiene ninguna columna “{ $column }”. Elige una con --text-column o --parent-column; hay: { $columns }.
screen-column-twice = { $path } tiene dos columnas “{ $column }”. Cambia el nombre de una.
screen-column-clash = { $path } ya tiene una columna “{ $column }”, que se iba a añadir. Da otro nombre a las columnas añadidas con --prefix, por ejemplo --prefix kindness_.
screen-bad-header = La primera línea de { $path } no se puede leer como nombres de columnas. Revisa sus comillas, o di la codificación con --encoding.
screen-unknown-encoding = No hay ninguna codificación “{ $encoding }”. Usa una como utf-8, windows-1252 o utf-16.
screen-wrong-encoding = { $path } no está escrito en { $encoding }. Di su codificación con --encoding, quizá --encoding { $guess }.
screen-unknown-format = El nombre { $path } no dice el formato. Dilo con --format csv, tsv, jsonl o parquet.
screen-unknown-output = La extensión “{ $ending }” de { $path } no dice el formato. Usa una de { $known }, o di el formato con --output-format.
screen-no-parquet-stream = Parquet no se puede leer de una tubería ni escribir en ella. Usa un archivo, o --format y --output-format para csv, tsv o jsonl.
screen-not-parquet = { $path } no es un archivo Parquet ({ $problem }). Di su formato con --format.
screen-not-text = La columna “{ $column }” de { $path } contiene { $type } y no texto. Elige otra con --text-column o --parent-column.
screen-mixed-types = Las primeras filas de { $path } no tienen los mismos tipos ({ $problem }). Escribe en .jsonl en su lugar.
screen-needs-parquet = Parquet necesita una biblioteca que no está instalada. Ejecuta: pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } es una carpeta. Da a --output el nombre de un archivo.
screen-no-folder = No hay ninguna carpeta { $path } donde escribir. Créala antes, o elige otro --output.
screen-same-file = { $path } también es la entrada. Da otro nombre a --output.
screen-exists = { $path } ya existe. Elige otro --output, o reemplázalo con --force.
screen-begun = Una ejecución anterior dejó { $path }. Sigue con --resume, o empieza de nuevo con --force.
screen-resume-stream = Una ejecución desde o hacia { $path } no se puede continuar: no es un archivo, así que nadie sabe por dónde seguir. Deja fuera --resume.
screen-resume-or-force = --resume sigue y --force empieza de nuevo. Usa una de las dos.
screen-resume-changed = { $what ->
    [input] La entrada ha cambiado desde que se escribió { $path }.
    [model] El modelo es otro que cuando se escribió { $path }.
    [rules] Las reglas son otras que cuando se escribió { $path }.
   *[options] Las opciones son otras que cuando se escribió { $path }.
 } Déjalo como estaba para seguir, o empieza de nuevo con --force.
screen-bad-journal = { $path } no se puede leer, así que nadie sabe por dónde seguir. Empieza de nuevo con --force.
screen-disk-full = No queda sitio para escribir { $path }. Haz sitio; lo evaluado hasta ahora se puede continuar con --resume.
screen-stream-full = No queda sitio en { $path }. Haz sitio o elige otro --output, y ejecútalo otra vez desde el principio.
screen-cannot-write = { $path } no se puede escribir ({ $problem }). Revisa sus permisos, o elige otro --output.

home-unusable = La carpeta { $path } no se puede crear o usar ({ $problem }). Pon en KINDNESS_HOME una que sí.

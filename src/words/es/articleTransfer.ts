import type { articleTransfer as english, fileFaults as englishFaults } from '#words/en/articleTransfer.ts';

/** Artículos como archivos: sacados del escritorio e incorporados. */
export const articleTransfer: typeof english = {
  open: { export: 'Exportar', import: 'Importar' },
  formats: {
    markdown: 'Markdown, con los campos arriba (cabecera YAML)',
    html: 'Páginas HTML, que un navegador muestra tal cual',
  },
  one: {
    title: 'Como archivo',
    lead: 'El borrador tal como se guardó por última vez. Al incorporarlo de nuevo es igual en cada campo.',
    markdown: 'Guardar como Markdown',
    html: 'Guardar como HTML',
  },
  export: {
    title: 'Exportar un artículo |||| Exportar %{total} artículos',
    lead: 'Los borradores, cada uno un archivo con todos sus campos, en un solo paquete. Las imágenes se quedan aquí; no contiene nada de pacientes.',
    format: 'Tipo de archivo',
    start: 'Exportar',
  },
  import: {
    title: 'Importar artículos',
    lead: 'Los archivos Markdown o HTML se vuelven borradores nuevos, o el borrador del artículo del que salieron. Los lectores no ven nada hasta que alguien lo publique. Mire primero qué pasaría; nada se escribe antes de que usted lo diga.',
    pick: 'Elegir archivos',
    drop: '… o suéltelos aquí: .md, .html o un .zip con ellos.',
    reading: 'Mirando el archivo %{done} de %{of}',
    writing: 'Escribiendo: %{done} de %{of}',
    stop: 'Detener',
    clear: 'Vaciar la lista',
    go: 'Escribir un archivo |||| Escribir %{smart_count} archivos',
    written: 'Un archivo escrito. |||| %{smart_count} archivos escritos.',
    failed: 'Uno no; dice por qué. |||| %{smart_count} no; cada uno dice por qué.',
  },
  outcomes: {
    new: 'Artículo nuevo',
    replaces: 'Cambia el borrador',
    'moved-on': 'Cambió aquí entretanto',
    unchanged: 'Nada nuevo',
    refused: 'No se puede incorporar',
    written: 'Escrito',
  },
  choice: 'Qué debe pasar',
  choices: {
    create: 'Empezar un borrador nuevo',
    replace: 'Escribirlo en el borrador',
    'merge-file': 'Combinar; donde ambos cambiaron, según el archivo',
    'merge-desk': 'Combinar; donde ambos cambiaron, según lo de aquí',
    skip: 'Omitirlo',
  },
  versions: 'el archivo es la versión %{file}, aquí es la %{desk}',
  changes: { open: 'Ver los cambios', title: 'Qué cambiaría en «%{title}»' },
  notes: {
    changed: 'Cambia: %{names}.',
    clashes: 'Cambiado en el archivo y aquí: %{names}.',
    live: 'El artículo está publicado; los lectores ven el texto anterior hasta que se publique de nuevo.',
    supplied: 'No está en el archivo; tomado de su texto o su nombre: %{names}.',
    notTaken: 'Desconocido aquí y omitido: %{names}.',
    newTopics: 'Temas nuevos: %{names}.',
    unknownReviewer: 'Aquí nadie es «%{name}»; el revisor queda como está.',
    errors: 'Las comprobaciones hallan un error. |||| Las comprobaciones hallan %{smart_count} errores.',
    warnings:
      'Las comprobaciones hallan una advertencia. |||| Las comprobaciones hallan %{smart_count} advertencias.',
    dropped: 'Un artículo no puede contener esto; se limpia:',
  },
  hindered: {
    twin: '«%{name}» es del mismo artículo. Solo uno de los dos se puede escribir.',
    waits: 'Es una traducción de «%{slug}», que no está aquí. Agregue también ese archivo o quite la línea.',
  },
  faults: {
    size: 'Este archivo es demasiado grande para un artículo.',
    encoding: 'No se pueden leer las letras de este archivo. Guárdelo como UTF-8.',
    zip: 'No contiene ningún archivo Markdown o HTML, o no se puede abrir.',
    many: 'Son más de 500 archivos. Incorpore el resto después.',
  },
};

/** Por qué no se puede incorporar un archivo. */
export const fileFaults: typeof englishFaults = {
  type: 'No es un archivo Markdown ni HTML. Su nombre debe terminar en .md o .html.',
  empty: 'No contiene nada.',
  open: 'La cabecera empieza con --- y no termina. Ciérrela con una línea de tres guiones.',
  yaml: 'La cabecera no se puede leer en la línea %{line}. Debe ser YAML: un nombre, dos puntos, un valor.',
  twice: 'La cabecera dice el mismo campo dos veces, en la línea %{line}.',
  notFields: 'La cabecera debe tener campos: un nombre, dos puntos, un valor.',
  toml: 'Esta cabecera es TOML (+++). Escríbala como YAML entre líneas de tres guiones.',
  json: 'Esta cabecera es JSON. Escríbala como YAML entre líneas de tres guiones.',
  movedOn: 'Alguien cambió el artículo después de exportar este archivo. Combínelos u omita el archivo.',
  otherArticle: 'Este archivo es de otro artículo que aquel para el que se mostró. Vuelva a mirarlo.',
  translation: 'Ningún artículo tiene aquí la dirección «%{slug}». Incorpore primero el original.',
};

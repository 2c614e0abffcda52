import type { fileFaults as englishFaults } from '#words/en/articleTransfer.ts';

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

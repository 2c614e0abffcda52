import type { articleEditor as english } from '#words/en/articleEditor.ts';

/** Lo que dice el editor de artículos además de sus primeras palabras en `articles.ts`. */
export const articleEditor: typeof english = {
  tooLong:
    'El texto tiene %{length} caracteres como HTML; se pueden guardar hasta %{most}. Acórtelo o haga de él dos artículos.',
  shared: {
    title: 'Insertar un texto compartido',
    lead: 'Se edita una sola vez para todos los artículos en que aparece.',
    none: 'Todavía no hay textos compartidos en este idioma.',
    here: 'Texto compartido: %{name}',
    gone: 'ya no existe',
    unnamed: 'todavía sin nombre',
  },
  video: {
    title: 'Insertar un video',
    editTitle: 'Video',
    address: 'Dirección en YouTube o Vimeo',
    addressHelp: 'Pegue la dirección de su página. El reproductor se carga solo cuando el lector lo pulsa.',
    missing: 'Pegue la dirección del video.',
    refused: 'Esta no es la dirección de un video de YouTube o Vimeo.',
    name: 'Título',
    nameHelp: 'Lo que muestra el video; se lee en voz alta antes de él.',
    nameMissing: 'Escriba un título.',
    captions: 'Lo he comprobado: tiene subtítulos o transcripción',
  },
  place: {
    title: 'Dirección de este título',
    name: 'Nombre del lugar',
    copy: 'Copiar la dirección',
    copied: 'La dirección está en el portapapeles.',
    noHeading: 'Ponga primero el cursor en un título.',
    shape: 'Empiece por una letra; después letras, cifras, guiones.',
    taken: 'Otro lugar de este texto tiene este nombre.',
    breaks:
      'Un enlace de este texto lleva al nombre anterior y dejará de funcionar. |||| %{smart_count} enlaces de este texto llevan al nombre anterior y dejarán de funcionar.',
  },
  link: {
    help: 'Escriba palabras para hallar un artículo o un título de aquí; o https://…, un correo, un teléfono.',
    article: 'Artículos',
    place: 'En este texto',
  },
  citation: {
    never: 'Sin citar',
    times: 'Citada una vez |||| Citada %{smart_count} veces',
    next: 'Mención siguiente',
    goTo: 'Ir a la referencia',
    remove: 'Quitar la cita',
    leaving: '¿Quitar una referencia citada?',
    leavingLead:
      'El texto la cita %{smart_count} vez. Su marca también se quita y las demás se numeran de nuevo. |||| El texto la cita %{smart_count} veces. Sus marcas también se quitan y las demás se numeran de nuevo.',
    removeBoth: 'Quitar ambas',
  },
  paste: {
    picturesLeft:
      'No se pudo pegar una imagen: insértela desde su archivo. |||| No se pudieron pegar %{smart_count} imágenes: insértelas desde sus archivos.',
  },
  source: {
    without: 'Aplicar sin ellas',
    removed: 'Un artículo no puede contener algunas partes. Quedaría así:',
  },
  difference: {
    label: 'Lo que cambiaría',
    before: 'se quita: ',
    after: 'se añade: ',
    more: 'y %{smart_count} línea más |||| y %{smart_count} líneas más',
  },
  loss: { source: 'Editar el HTML' },
};

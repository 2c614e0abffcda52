import type { articlePreview as en } from '#words/en/articlePreview.ts';

/** Un artículo como lo verán los pacientes. */
export const articlePreview: typeof en = {
  open: 'Vista previa',
  title: 'Vista previa: %{title}',
  lead: 'Lo que está guardado, como lo verán los pacientes. El formulario es de prueba: lo que se envía ahí no llega.',
  back: 'Volver al artículo',
  copies: 'Qué copia',
  draft: 'Borrador',
  live: 'Página publicada',
  both: 'Lado a lado',
  width: 'Ancho de la ventana',
  pixels: '%{width} px',
  paper: 'En papel',
  frame: '%{copy}, %{width} píxeles de ancho',
  share: 'Crear un enlace para quien revisa sin cuenta',
  link: 'Enlace a la vista previa',
  until: 'Abre el borrador hasta',
  failed: 'No se pudo abrir la vista previa.',
  again: 'Intentar de nuevo',
};

import type { imageFaults as en, images as enImages } from '#words/en/images.ts';

/** Imágenes: elegir una, entregarla. */
export const images: typeof enImages = {
  file: 'Elegir un archivo',
  dropHere: 'O suelte o pegue aquí una imagen. JPEG, PNG, WebP, AVIF o GIF, hasta 12 MB.',
  uploading: 'Subiendo… %{percent} %',
  making: 'Preparándola para todas las pantallas…',
  stop: 'Detener',
  there: 'Imágenes que ya están',
  search: 'Buscar imágenes por nombre o por lo que muestran',
  none: 'Todavía no hay imágenes.',
  noneFound: 'Ninguna imagen tiene esas palabras.',
  loading: 'Buscando imágenes…',
  failed: 'No se pudieron obtener las imágenes.',
  again: 'Intentar de nuevo',
  unnamed: 'Imagen sin nombre',
  more: 'Mostrar más imágenes',
  open: 'Imágenes',
  back: 'Todas las imágenes',
  about: 'Lo que se sabe de ella',
  facts: {
    size: 'Tamaño',
    pixels: '%{width} × %{height} píxeles',
    from: 'Entregada',
    by: 'Por',
    someone: 'Alguien que ya no está',
  },
  fields: {
    name: 'Nombre',
    nameHelp: 'Solo para el personal; quien lee no lo ve.',
    alt: 'Qué muestra',
    altHelp:
      'Se propone cada vez que la imagen se pone en un texto. Los textos que ya la muestran conservan sus palabras.',
  },
  noAlt: 'Sin descripción todavía',
  saved: 'Guardado.',
  uses: {
    title: 'Aparece en',
    none: 'Ningún texto la muestra.',
    places: {
      working: 'en la copia de trabajo',
      live: 'la ven los lectores; ya no está en la copia de trabajo',
      scheduled: 'en la versión que espera su publicación',
      kept: 'solo en versiones anteriores',
      shared: 'texto compartido',
    },
  },
  remove: {
    open: 'Eliminar',
    title: '¿Eliminar “%{name}”?',
    lead: 'La imagen desaparece para siempre, en todos sus tamaños.',
    used: 'No se puede eliminar mientras un texto la muestre. Quítela antes de estos; también cuentan las versiones anteriores, pues se pueden recuperar:',
    done: '“%{name}” se eliminó.',
  },
};

/** Por qué no se acepta un archivo. */
export const imageFaults: typeof en = {
  svg: 'Los archivos SVG pueden contener programas y no se aceptan. Guárdelo como PNG o WebP y elija ese archivo.',
  heic: 'Es una foto HEIC, que los navegadores no muestran. Guárdela o compártala como JPEG y elija ese archivo.',
  broken: 'No se pudo leer la imagen entera: el archivo está dañado o incompleto. Elija otra copia.',
  moving:
    'No se aceptan imágenes en movimiento: quien lee no podría detenerlas. Elija una imagen fija o inserte un video.',
  too_many_pixels:
    'La imagen es demasiado grande: como mucho %{megapixels} megapíxeles y ningún lado de más de %{side} píxeles. Redúzcala antes.',
};

import type { imageFaults as en } from '#words/en/images.ts';

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

/** Why a file is not taken in. */
export const imageFaults = {
  svg: 'SVG files can hold programs and are not taken in. Save it as PNG or WebP and choose that file.',
  heic: 'This is an HEIC photo, which browsers do not show. Save or share it as JPEG and choose that file.',
  broken:
    'This picture could not be read whole: the file is damaged or incomplete. Choose another copy of it.',
  moving: 'Moving pictures are not taken in: readers could not stop them. Choose a still, or insert a video.',
  too_many_pixels:
    'This picture is too large: at most %{megapixels} megapixels, and no side longer than %{side} pixels. Make it smaller first.',
};

/** Pictures: choosing one, handing one in. */
export const images = {
  file: 'Choose a file',
  dropHere: 'Or drop or paste a picture here. JPEG, PNG, WebP, AVIF or GIF, up to 12 MB.',
  uploading: 'Uploading… %{percent}%',
  making: 'Making it fit for every screen…',
  stop: 'Stop',
  there: 'Pictures that are there',
  search: 'Search pictures by name or by what they show',
  none: 'There are no pictures yet.',
  noneFound: 'No picture has these words.',
  loading: 'Looking for pictures…',
  failed: 'The pictures could not be fetched.',
  again: 'Try again',
  unnamed: 'Picture without a name',
  more: 'Show more pictures',
};

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

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
  open: 'Pictures',
  back: 'All pictures',
  about: 'What is known of it',
  facts: {
    size: 'Size',
    pixels: '%{width} × %{height} pixels',
    from: 'Handed in',
    by: 'By',
    someone: 'Somebody who is no longer here',
  },
  fields: {
    name: 'Name',
    nameHelp: 'For the staff alone; readers do not see it.',
    alt: 'What it shows',
    altHelp:
      'Offered whenever the picture is put into a text. Texts that show it already keep the words they have.',
  },
  noAlt: 'Not described yet',
  saved: 'Saved.',
  uses: {
    title: 'Shown in',
    none: 'No text shows it.',
    places: {
      working: 'in the working copy',
      live: 'readers see it; no longer in the working copy',
      scheduled: 'in the version that waits to go live',
      kept: 'in older versions only',
      shared: 'shared text',
    },
  },
  remove: {
    open: 'Delete',
    title: 'Delete “%{name}”?',
    lead: 'The picture is gone for good, in all its sizes.',
    used: 'It cannot be deleted while a text shows it. Take it out of these first; older versions count too, for they can be brought back:',
    done: '“%{name}” was deleted.',
  },
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

/** What the article's editor says beside its first words in `articles.ts`. */
export const articleEditor = {
  tooLong:
    'The text is %{length} characters long as HTML; at most %{most} can be saved. Shorten it, or make two articles of it.',
  shared: {
    title: 'Insert a shared text',
    lead: 'It is edited once, for every article it stands in.',
    none: 'There are no shared texts in this language yet.',
    here: 'Shared text: %{name}',
    gone: 'it no longer exists',
    unnamed: 'name not known yet',
  },
  video: {
    title: 'Insert a video',
    editTitle: 'Video',
    address: 'Address on YouTube or Vimeo',
    addressHelp: 'Paste the address of its page. Readers load the player only when they press it.',
    missing: 'Paste the address of the video.',
    refused: 'This is not the address of a video on YouTube or Vimeo.',
    name: 'Title',
    nameHelp: 'What the video shows; read aloud before it.',
    nameMissing: 'Enter a title.',
    captions: 'I have checked: it has captions or a transcript',
  },
  place: {
    title: 'Address of this heading',
    name: 'Name of the place',
    copy: 'Copy the address',
    copied: 'The address is on the clipboard.',
    noHeading: 'Put the cursor into a heading first.',
    shape: 'Begin with a letter; then letters, digits, hyphens.',
    taken: 'Another place of this text has this name.',
    breaks:
      'A link of this text leads to the old name and will not work. |||| %{smart_count} links of this text lead to the old name and will not work.',
  },
  link: {
    help: 'Type words to find an article or a heading here; or https://…, a mail address, a phone number.',
    article: 'Articles',
    place: 'In this text',
  },
  citation: {
    never: 'Not cited',
    times: 'Cited once |||| Cited %{smart_count} times',
    next: 'Next mention',
    goTo: 'Go to the reference',
    remove: 'Remove the citation',
    leaving: 'Remove a reference that is cited?',
    leavingLead:
      'The text cites it %{smart_count} time. Its mark goes too, and the others are numbered anew. |||| The text cites it %{smart_count} times. Its marks go too, and the others are numbered anew.',
    removeBoth: 'Remove both',
  },
  paste: {
    picturesLeft:
      'A picture could not be pasted: insert it from its file. |||| %{smart_count} pictures could not be pasted: insert them from their files.',
  },
  source: {
    without: 'Apply without them',
    removed: 'An article cannot hold some of this. It would become:',
  },
  difference: {
    label: 'What would change',
    before: 'goes: ',
    after: 'comes: ',
    more: 'and %{smart_count} more line |||| and %{smart_count} more lines',
  },
  loss: { source: 'Edit the HTML' },
};

/** An article as patients will see it. */
export const articlePreview = {
  title: 'Preview: %{title}',
  lead: 'What is saved, as patients will see it. The form in it is a test: nothing that is sent there arrives.',
  back: 'Back to the article',
  copies: 'Which copy',
  draft: 'Draft',
  live: 'Live page',
  both: 'Side by side',
  width: 'Width of the window',
  pixels: '%{width} px',
  paper: 'On paper',
  frame: '%{copy}, %{width} pixels wide',
  share: 'Make a link for a reviewer without an account',
  link: 'Link to the preview',
  until: 'It opens the draft until',
  failed: 'The preview could not be opened.',
  again: 'Try again',
};

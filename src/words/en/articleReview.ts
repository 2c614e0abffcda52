/** Who put their name under an article, what has changed since, and when it is to be read again. */
export const articleReview = {
  faults: {
    own: {
      author: 'You began this article: a colleague must sign it.',
      writer: 'You wrote this version: a colleague must sign it.',
    },
    author: 'Whoever began the article cannot review it. Choose another clinician.',
    signed: 'This text is signed as it stands. Read it again instead.',
    unsigned: 'This text is not signed as it stands. Sign it first.',
    unticked: 'Changes that nobody has ticked: %{count} (%{changes}).',
    unattested: 'Say that you have read the text again.',
    past: 'Choose a day after today.',
    late: 'The next review may be at most %{months} months away.',
    evidenceLater: 'Choose a day that has come.',
    nothingAsked: 'Nothing here waits for a review.',
    neverSigned: 'There is no signed version to go back to, or the article is not live.',
    datesChanged: 'Some of these articles were changed meanwhile. Nothing was saved; look again and decide.',
  },
};

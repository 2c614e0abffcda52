/** The people who work here. */
export const team = {
  create: 'Add a colleague',
  invite: 'Add and make a link',
  status: 'Status',
  active: 'Works here',
  inactive: 'Left',
  activeHint: 'Turned off, they are signed out at once and cannot sign in. What they did stays on record.',
  emailHint: 'They sign in with it.',
  invited: 'Added',
  inviteFor: 'A link for %{name}',
  inviteText:
    'With this link they choose their password, once, within the hour. It is shown only now: copy it and give it to them yourself.',
  link: 'link',
  back: 'Back to the list',
  inviteAgain: 'New password link',
  inviteAgainText: '%{name} is signed out everywhere, and earlier links stop working.',
  makeLink: 'Make the link',
};

export const staffFields = { name: 'Name', email: 'E-mail', roles: 'Roles', active: 'Works here' };

export const staffNotes = { updated: 'The changes are saved.' };

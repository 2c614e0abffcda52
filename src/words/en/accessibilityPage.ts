/** The public page that tells how our pages can be read and used. */
export const accessibilityPage = {
  title: 'Accessibility',
  description: 'How our pages can be read and used, and whom to tell when they cannot.',
  aim: 'We want everyone to be able to read our articles and to ask for an appointment: by keyboard, with a screen reader, at 400 % zoom, on an old telephone, and without JavaScript. We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and test every page against them by machine and by hand.',
  limits: 'We do not claim to be perfect',
  limitsText:
    'Tests find much, people find more. Articles of others that we link to, and videos on other sites, are not ours to mend.',
  settings: 'Settings on this page',
  settingsText:
    'The button “Reading settings” at the top of each page sets text size, spacing, colors, motion, links, focus, line length and typeface. It changes looks alone: it needs no account, stays in your browser and says nothing about you.',
  ways: 'Another way',
  waysText:
    'Call us when something does not work for you, when you need an article in large print, read aloud or in another format, or when you would rather book by phone.',
  tell: 'Tell us what went wrong: which page, and what you use to read it. We answer within two working days.',
};

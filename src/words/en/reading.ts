/** The reading settings, on the public pages and in the staff app. */
export const reading = {
  open: 'Reading settings',
  lead: 'Set the page as you like to read it. It is kept in this browser, for this clinic’s pages. We count how often a setting is chosen, never by whom.',
  settings: {
    textSize: {
      label: 'Text size',
      values: { 100: '100 %', 112: '112 %', 125: '125 %', 150: '150 %', 175: '175 %', 200: '200 %' },
    },
    spacing: {
      label: 'Spacing',
      values: { site: 'As it is', wide: 'Wide', wider: 'Wider' },
    },
    colors: {
      label: 'Colors',
      values: {
        device: 'Like my device',
        light: 'Light',
        dark: 'Dark',
        contrast: 'High contrast',
        cream: 'Cream paper',
      },
    },
    motion: {
      label: 'Motion',
      values: { device: 'Like my device', reduce: 'Less', pause: 'None' },
    },
    links: { label: 'Links', values: { site: 'As they are', underline: 'Always underlined' } },
    focus: { label: 'Where the keyboard is', values: { site: 'As it is', strong: 'Strong outline' } },
    lines: { label: 'Lines', values: { site: 'As they are', short: 'Short, left aligned' } },
    typeface: {
      label: 'Typeface',
      values: { site: 'As it is', plain: 'Plain', dyslexic: 'OpenDyslexic' },
    },
  },
  typefaceHelp: 'A matter of taste: studies found no typeface that makes reading easier for everyone.',
  changed: '%{setting}: %{value}',
  reset: 'Reset all',
  wasReset: 'Everything is as it was.',
  close: 'Close',
  device:
    'Your browser and your device have such settings too, for every page: zoom with Ctrl and +, and look for “Accessibility” or “Display”.',
  otherWays: 'What we aim at, another format, or booking by phone',
};

/** Why a file cannot be taken in. */
export const fileFaults = {
  type: 'This is neither a Markdown nor an HTML file. Its name should end in .md or .html.',
  empty: 'There is nothing in it.',
  open: 'The front matter begins with --- and never ends. Close it with a line of three hyphens.',
  yaml: 'The front matter cannot be read at line %{line}. It should be YAML: a name, a colon, a value.',
  twice: 'The front matter says the same field twice, at line %{line}.',
  notFields: 'The front matter should be fields: a name, a colon, a value.',
  toml: 'This front matter is TOML (+++). Write it as YAML between lines of three hyphens.',
  json: 'This front matter is JSON. Write it as YAML between lines of three hyphens.',
  movedOn: 'Somebody changed the article after this file was exported. Merge them, or skip the file.',
  otherArticle: 'This file is of another article than the one it was shown for. Look at it again.',
  translation: 'No article here has the address “%{slug}”. Take in the one it is a translation of first.',
};

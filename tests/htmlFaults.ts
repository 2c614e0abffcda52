import { HtmlValidate } from 'html-validate';

/** By the HTML standard and what it says about accessibility. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Files of our own come over the same line as the page that names them.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What a validator says of a whole page, a line for each fault. */
export async function htmlFaults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) =>
      [`${ruleId} at ${line}:${column}`, message, selector].filter(Boolean).join(', '),
    ),
  );
}

/** What the desk wrote down counts before what the form said. */
export const mayBeTexted = ({
  mayText,
  textConsent,
}: {
  mayText: boolean | null;
  textConsent: object | null;
}): boolean => mayText ?? textConsent !== null;

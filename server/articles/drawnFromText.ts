import { fingerprintText, type SignedText } from '#domain/fingerprint.ts';
import { fold } from '#domain/fold.ts';
import { plainText } from '#domain/html/blocks.ts';
import { digest } from '#server/http/digest.ts';

/** What is worked out of an article's words at every change of them: what search looks through, and what is signed. */
export const drawnFromText = async (
  text: SignedText & { slug: string },
): Promise<{ searchText: string; fingerprint: string }> => ({
  searchText: `${fold(text.title)} ${fold(text.summary)} ${text.slug} ${fold(plainText(text.body))}`,
  fingerprint: await digest(fingerprintText(text)),
});

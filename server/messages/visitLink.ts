import type { DeskOptions } from '#server/desk.ts';
import { readLink, signLink } from '#server/http/signedLink.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';
import type { Locale } from '#words/say.ts';

type Signing = Pick<DeskOptions, 'secret'>;

const DAY = 86_400_000;
const purpose = 'visit link';

/** Opens the patient's page of one visit until the day after it; nothing of the patient stands in it. */
export const visitToken = (
  options: Signing,
  { id, endsAt }: Pick<AppointmentRow, 'id' | 'endsAt'>,
): Promise<string> => signLink(options, purpose, { id, expiresAt: new Date(endsAt.getTime() + DAY) });

/** The appointment a link of ours opens; undefined for every other link, altered and run out ones among them. */
export const visitOfToken = async (options: Signing, token: string, now: Date): Promise<string | undefined> =>
  (await readLink(options, purpose, token, now))?.id;

export async function visitAddress(
  options: Pick<DeskOptions, 'secret' | 'baseUrl'>,
  visit: Pick<AppointmentRow, 'id' | 'endsAt'>,
  language: Locale,
): Promise<string> {
  const token = await visitToken(options, visit);
  return `${options.baseUrl}/site/visit/${token}${language === 'es' ? '?lang=es' : ''}`;
}

import { memo, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { GoLink } from '#ui/GoLink.tsx';
import { PressLink } from '#ui/Press.tsx';
import { useRights } from '#ui/useRights.ts';
import { Section } from './Section.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { useValueWords } from './useValueWords.ts';

type Field = keyof AppointmentRequest;

/** Always shown, so that what is missing is seen. */
const asked: Field[] = [
  'serviceId',
  'locationId',
  'preferredTimes',
  'dateOfBirth',
  'chartNumber',
  'payerType',
];

/** Shown when there is something to show. */
const further: Field[] = [
  'bookServiceId',
  'preferredProviderId',
  'planName',
  'referral',
  'records',
  'authorization',
  'accessNeeds',
  'askedBy',
  'mayLeaveVoicemail',
  'mayText',
  'textConsent',
  'nextTryAt',
  'snoozedUntil',
  'outcomeReason',
  'source',
  'createdAt',
];

/** What is known about the request beside the patient's own words. */
export const Facts = memo(() => {
  const translate = useTranslate();
  const rights = useRights();
  const { request, zone } = useRequestDesk();
  const say = useValueWords(zone);
  const shown = [...asked, ...further.filter((field) => request[field] !== null && request[field] !== '')];
  const { articleSlug, duplicateOf } = request;

  return (
    <Section
      title={translate('requests.facts')}
      action={
        rights['requests:edit'] ? (
          <PressLink size="small" to={`/requests/${request.id}`}>
            {translate('ra.action.edit')}
          </PressLink>
        ) : null
      }
    >
      <dl>
        {shown.map((field) => (
          <Fact key={field} label={translate(`resources.requests.fields.${field}`)}>
            {say(field, request[field])}
          </Fact>
        ))}
        {articleSlug ? (
          <Fact label={translate('resources.requests.fields.articleSlug')}>
            <a
              className="plain-link"
              href={`/site/articles/${encodeURIComponent(articleSlug)}`}
              target="_blank"
              rel="noreferrer"
            >
              {articleSlug}
            </a>
          </Fact>
        ) : null}
        {duplicateOf ? (
          <Fact label={translate('resources.requests.fields.duplicateOf')}>
            <GoLink className="plain-link" to={`/requests/${duplicateOf}/show`}>
              {translate('requests.openOriginal')}
            </GoLink>
          </Fact>
        ) : null}
      </dl>
    </Section>
  );
});

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);

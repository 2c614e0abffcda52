import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
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
export const Facts = () => {
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
          <Button size="small" component={LinkBase} to={`/requests/${request.id}`}>
            {translate('ra.action.edit')}
          </Button>
        ) : null
      }
    >
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: '4px 16px', m: 0 }}
      >
        {shown.map((field) => (
          <Fact key={field} label={translate(`resources.requests.fields.${field}`)}>
            {say(field, request[field])}
          </Fact>
        ))}
        {articleSlug ? (
          <Fact label={translate('resources.requests.fields.articleSlug')}>
            <Link href={`/site/articles/${encodeURIComponent(articleSlug)}`} target="_blank" rel="noreferrer">
              {articleSlug}
            </Link>
          </Fact>
        ) : null}
        {duplicateOf ? (
          <Fact label={translate('resources.requests.fields.duplicateOf')}>
            <Link component={LinkBase} to={`/requests/${duplicateOf}/show`}>
              {translate('requests.openOriginal')}
            </Link>
          </Fact>
        ) : null}
      </Box>
    </Section>
  );
};

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <Box component="dt" sx={{ color: 'text.secondary' }}>
      {label}
    </Box>
    <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
      {children}
    </Box>
  </>
);

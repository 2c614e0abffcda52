import Phone from '@mui/icons-material/Phone';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode, Ref } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { DueText } from '#ui/DueText.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { languageName } from './languageName.ts';
import { PriorityMenu } from './PriorityMenu.tsx';

interface Props {
  request: AppointmentRequest;
  actions: ReactNode;
  ref: Ref<HTMLHeadingElement>;
}

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 } as const;

/** Who it is and how to reach them, always in sight; below, what can be done next. */
export const RequestHeader = ({ request, actions, ref }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const locations = useCatalogue('locations');
  const staff = useCatalogue('staff');
  const { phone, phoneExtension, email, language, interpreter, patientType, assigneeId } = request;
  const number = phoneText(phone, phoneExtension);
  const dial = `tel:${phone}${phoneExtension ? `;ext=${phoneExtension}` : ''}`;

  return (
    <Paper
      component="header"
      variant="outlined"
      sx={{ position: { md: 'sticky' }, top: 48, zIndex: 2, mt: 1, px: { xs: 1.5, sm: 2 }, py: 1.5 }}
    >
      <Box sx={{ ...row, justifyContent: 'space-between' }}>
        <Box sx={row}>
          <Typography
            ref={ref}
            tabIndex={-1}
            component="h2"
            sx={{
              fontSize: '1.5rem',
              fontWeight: 650,
              lineHeight: 1.25,
              outline: 'none',
              overflowWrap: 'anywhere',
            }}
          >
            {request.firstName} {request.lastName}
          </Typography>
          <Box sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 0.5 }}>
            <Link
              href={dial}
              sx={{ fontSize: '1.5rem', fontWeight: 500, fontVariantNumeric: 'tabular-nums' }}
            >
              {number}
            </Link>
            <CopyButton text={number} label={number} />
          </Box>
        </Box>
        <Box sx={{ ...row, fontWeight: 500 }}>
          <StatusChip status={request.status} />
          <PriorityMenu request={request} />
        </Box>
      </Box>
      <Button
        href={dial}
        variant="contained"
        size="large"
        startIcon={<Phone />}
        sx={{ display: { xs: 'flex', sm: 'none' }, my: 1, width: '100%' }}
      >
        {translate('requests.call', { number })}
      </Button>
      <Box sx={{ ...row, mt: 0.5, color: 'text.secondary' }}>
        <Link href={`mailto:${email}`} sx={{ overflowWrap: 'anywhere' }}>
          {email}
        </Link>
        <span>{translate(`requests.patientType.${patientType}`)}</span>
        <Box
          component="span"
          sx={{ color: interpreter ? 'text.primary' : undefined, fontWeight: interpreter ? 600 : 400 }}
        >
          {languageName(language ?? 'en', locale)}
          {interpreter ? ` · ${translate('requests.interpreterNeeded')}` : ''}
        </Box>
        <DueText request={request} zone={locations.byId.get(request.locationId)?.zone} />
        <span>
          {translate('resources.requests.fields.assigneeId')}:{' '}
          {staff.nameOf(assigneeId) || translate('requests.nobody')}
        </span>
        {request.clinicianId && request.status === 'awaiting-clinician' ? (
          <span>
            {translate('resources.requests.fields.clinicianId')}: {staff.nameOf(request.clinicianId)}
          </span>
        ) : null}
      </Box>
      {actions}
    </Paper>
  );
};

import Phone from '@mui/icons-material/Phone';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Ref } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Onlooker } from '#api/presence.ts';
import { mailHref, telHref } from '#domain/contactLinks.ts';
import { phoneText } from '#domain/phoneText.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { DueText } from '#ui/DueText.tsx';
import { languageName } from '#ui/languageName.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import { Holder } from './Holder.tsx';
import { Onlookers } from './Onlookers.tsx';
import { PriorityMenu } from './PriorityMenu.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

interface Props {
  here: Onlooker[];
  ref: Ref<HTMLHeadingElement>;
}

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.25 } as const;
const wide = '@container (min-width: 480px)';
const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;

/** Who it is and how to reach them, always in sight; then whose turn it is, and whose work. */
export const RequestHeader = ({ here, ref }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { request, zone } = useRequestDesk();
  const { phone, phoneExtension, email, language, interpreter, patientType } = request;
  const name = `${request.firstName} ${request.lastName}`;
  const number = phoneText(phone, phoneExtension);
  const dial = telHref(phone, phoneExtension);

  return (
    <Paper
      component="header"
      variant="outlined"
      sx={{
        zIndex: 3,
        px: 2,
        py: 1.25,
        mt: 1,
        mx: 'var(--request-pad, 0px)',
        '@container (min-width: 600px)': { position: 'sticky', top: 'var(--request-top, 48px)' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: 2 }}>
        <Typography
          ref={ref}
          tabIndex={-1}
          component="h2"
          title={name.length > 50 ? name : undefined}
          dir="auto"
          sx={{ fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.25, outline: 'none', ...twoLines }}
        >
          {name}
        </Typography>
        <Box sx={{ ...row, flexShrink: 0, maxWidth: '50%', justifyContent: 'flex-end', fontWeight: 500 }}>
          <StatusChip status={request.status} />
          <PriorityMenu request={request} />
        </Box>
      </Box>
      <Box sx={row}>
        <Box sx={{ display: 'none', [wide]: { display: 'flex' }, alignItems: 'center', gap: 0.5 }}>
          <Link
            href={dial}
            sx={{ fontSize: '1.5rem', fontWeight: 500, fontVariantNumeric: 'tabular-nums', lineHeight: 1.3 }}
          >
            {number}
          </Link>
          <CopyButton text={number} label={number} />
        </Box>
        <Link href={mailHref(email)} sx={{ overflowWrap: 'anywhere' }}>
          {email}
        </Link>
      </Box>
      <Button
        href={dial}
        variant="contained"
        size="large"
        startIcon={<Phone />}
        sx={{ my: 1, width: '100%', [wide]: { display: 'none' } }}
      >
        {translate('requests.call', { number })}
      </Button>
      <Box sx={{ ...row, color: 'text.secondary' }}>
        <DueText request={request} zone={zone} />
        <span>{translate(`requests.patientType.${patientType}`)}</span>
        <Box
          component="span"
          sx={{ color: interpreter ? 'text.primary' : undefined, fontWeight: interpreter ? 600 : 400 }}
        >
          {languageName(language ?? 'en', locale)}
          {interpreter ? ` · ${translate('requests.interpreterNeeded')}` : ''}
        </Box>
      </Box>
      <Box sx={{ ...row, justifyContent: 'space-between' }}>
        <Holder request={request} />
        <Onlookers here={here} />
      </Box>
    </Paper>
  );
};

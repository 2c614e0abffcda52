import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Finding, findingLevels } from '#domain/checks/finding.ts';
import { Unseen } from '#ui/Unseen.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { FindingItem } from './FindingItem.tsx';
import { useChecks } from './useChecks.ts';

/** A level shows no more than a person reads; the others come up as these are mended. */
const mostShown = 50;

/** What the checks say of the text as it stands: what stops it, what wants a reason, what is only advice. */
export const ChecksPanel = () => {
  const translate = useTranslate();
  const { findings, failed } = useChecks();
  if (failed) return <Typography role="alert">{translate('checking.failed')}</Typography>;
  if (!findings) return <Waiting />;
  const byLevel = findingLevels.map((level) => ({
    level,
    found: findings.filter((finding) => finding.level === level),
  }));
  const counts = byLevel.map(({ level, found }) =>
    translate(`checking.counts.${level}`, { smart_count: found.length }),
  );
  return (
    <>
      <Unseen role="status">{counts.join(', ')}</Unseen>
      {findings.length === 0 ? <Typography sx={{ py: 2 }}>{translate('checking.none')}</Typography> : null}
      {byLevel.map(({ level, found }) =>
        found.length > 0 ? <Level key={level} level={level} found={found} /> : null,
      )}
    </>
  );
};

const Level = ({ level, found }: { level: Finding['level']; found: Finding[] }) => {
  const translate = useTranslate();
  const rest = found.length - mostShown;
  return (
    <Box component="section" aria-label={translate(`checking.levels.${level}`)} sx={{ mb: 2 }}>
      <Typography
        component="h3"
        variant="h4"
        sx={{ fontSize: '0.9375rem', fontWeight: 600, color: `${tones[level]}.main` }}
      >
        {translate(`checking.levels.${level}`)} ({found.length})
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate(`checking.hints.${level}`)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.slice(0, mostShown).map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </Box>
      {rest > 0 ? (
        <Typography variant="body2">{translate('checking.more', { smart_count: rest })}</Typography>
      ) : null}
    </Box>
  );
};

const tones = { error: 'error', warning: 'warning', advice: 'info' } as const;

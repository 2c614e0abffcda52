import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Finding } from '#domain/checks/finding.ts';
import { findingId } from './findingId.ts';
import { useChecks } from './useChecks.ts';
import { useFindingPlace } from './useFindingPlace.ts';
import { useRepair } from './useRepair.ts';

/** One finding: what it is, where, and a press that mends it where that is safe. */
export const FindingItem = ({ finding }: { finding: Finding }) => {
  const { findings, pointed, point } = useChecks();
  const translate = useTranslate();
  const id = useId();
  const lead = useFindingPlace();
  const repair = useRepair();
  return (
    <Box
      component="li"
      id={findingId(findings?.indexOf(finding) ?? -1)}
      tabIndex={-1}
      aria-current={finding === pointed ? 'true' : undefined}
      sx={itemStyles}
    >
      <Box component="p" id={id} sx={{ m: 0, overflowWrap: 'anywhere' }}>
        <strong>{translate(`articleChecks.rules.${finding.rule}`)}.</strong>{' '}
        {translate(`articleChecks.found.${finding.sentence}`, { ...finding.args })}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button
          size="small"
          aria-describedby={id}
          onClick={() => {
            point(finding);
            lead(finding.place);
          }}
        >
          {translate('checking.show')}
        </Button>
        {finding.repair && repair ? (
          <Button
            size="small"
            aria-describedby={id}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget);
              if (finding.repair) repair(finding.repair);
            }}
          >
            {translate('checking.repair')}
          </Button>
        ) : null}
        {repair &&
          answersOf(finding).map(([answer, make]) => (
            <Button
              key={answer}
              size="small"
              aria-describedby={id}
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget);
                repair(make);
              }}
            >
              {translate(`checking.answers.${answer}`)}
            </Button>
          ))}
      </Box>
    </Box>
  );
};

/** The button goes with its finding: focus waits for the one that comes into its place, or stands before it. */
function keepFocus(button: HTMLElement): void {
  const item = button.closest('li');
  const staying = item?.nextElementSibling
    ? item
    : (item?.previousElementSibling ?? item?.closest('[role="tabpanel"]'));
  if (staying instanceof HTMLElement) staying.focus();
}

const answersOf = ({ answers = {} }: Finding) => Object.entries(answers);

const itemStyles = {
  ...{ py: 1, px: 0.75, mx: -0.75, borderBottom: 1, borderColor: 'divider', fontSize: '0.875rem' },
  '&[aria-current]': { bgcolor: 'action.selected' },
} as const;

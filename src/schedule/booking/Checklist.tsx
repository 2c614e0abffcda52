import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Ref } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { agreedHow, type Checklist as Ticks } from '#domain/checklist.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Identifiers } from './Identifiers.tsx';
import { Tick } from './Tick.tsx';
import type { useChecklist } from './useChecklist.ts';

interface Props {
  request: AppointmentRequest;
  serviceId: string;
  checklist: ReturnType<typeof useChecklist>;
  /** Booking was tried before the patient had said enough of themselves. */
  missed: boolean;
  first: Ref<HTMLInputElement>;
}

const papers = ['records', 'referral', 'authorization'] as const;

/** What is gone through with the patient before the visit is booked. */
export const Checklist = ({ request, serviceId, checklist, missed, first }: Props) => {
  const translate = useTranslate();
  const { said, tick, agree, tell } = checklist;
  const { checklist: ticks, agreedWith } = said;
  const wanted = papers.filter((paper) => request[paper] !== 'not-needed');
  const toggle = (name: keyof Ticks) => (on: boolean) => tick({ [name]: on });
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={translate('visit.checklist.title')}
      sx={{ px: 2, py: 1.5, display: 'grid', gap: 1.25, alignContent: 'start' }}
    >
      <Typography variant="h2">{translate('visit.checklist.title')}</Typography>
      <Identifiers
        request={request}
        said={ticks.identifiers ?? []}
        missed={missed && !checklist.isKnown}
        first={first}
        onSaid={(identifiers) => tick({ identifiers })}
      />
      {wanted.length > 0 ? (
        <Group title="visit.checklist.papers">
          {wanted.map((paper) => (
            <Tick
              key={paper}
              label={translate(`resources.requests.fields.${paper}`)}
              note={request[paper] ? translate(`requests.paperwork.${request[paper]}`) : undefined}
              on={ticks[paper] ?? false}
              onTick={toggle(paper)}
            />
          ))}
        </Group>
      ) : null}
      <Preparation
        request={request}
        serviceId={serviceId}
        given={ticks.preparationGiven ?? false}
        onGiven={toggle('preparationGiven')}
      />
      <Group title="visit.checklist.agreed">
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, mt: 1.25 }}>
          <TextField
            margin="none"
            label={translate('visit.checklist.agreedWith')}
            value={agreedWith ?? ''}
            onChange={({ target }) => agree(target.value)}
            slotProps={{ htmlInput: { maxLength: 120 }, inputLabel: { shrink: true } }}
          />
          <TextField
            select
            margin="none"
            label={translate('visit.checklist.agreedHow')}
            value={ticks.agreedHow ?? ''}
            onChange={({ target }) => tick({ agreedHow: agreedHow.find((how) => how === target.value) })}
            slotProps={{ inputLabel: { shrink: true } }}
          >
            {agreedHow.map((how) => (
              <MenuItem key={how} value={how}>
                {translate(`visit.agreedHow.${how}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <Tick
          label={translate('visit.checklist.readBack')}
          on={ticks.readBack ?? false}
          onTick={toggle('readBack')}
        />
        <Tick label={translate('visit.tell')} on={said.tellPatient} onTick={tell} />
      </Group>
    </Paper>
  );
};

const Group = ({ title, children }: { title: string; children: React.ReactNode }) => {
  const translate = useTranslate();
  return (
    <Box role="group" aria-label={translate(title)}>
      <Typography variant="body2" aria-hidden sx={{ color: 'text.secondary' }}>
        {translate(title)}
      </Typography>
      {children}
    </Box>
  );
};

interface PreparationProps {
  request: AppointmentRequest;
  serviceId: string;
  given: boolean;
  onGiven: (on: boolean) => void;
}

/** What the patient is told to do before the visit, in their language where the clinic has written it in it. */
const Preparation = ({ request, serviceId, given, onGiven }: PreparationProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const service = useCatalogue('services').byId.get(serviceId);
  const spanish = (request.language ?? locale).startsWith('es');
  const text = (spanish && service?.preparationEs) || service?.preparation;
  if (!text) return null;
  return (
    <Group title="visit.checklist.preparation">
      <Box
        tabIndex={0}
        role="note"
        lang={text === service?.preparationEs ? 'es' : 'en'}
        sx={{
          whiteSpace: 'pre-wrap',
          overflow: 'auto',
          maxHeight: 120,
          pl: 1,
          borderLeft: 3,
          borderColor: 'divider',
        }}
      >
        {text}
      </Box>
      <Tick label={translate('visit.checklist.preparationGiven')} on={given} onTick={onGiven} />
    </Group>
  );
};

import Box from '@mui/material/Box';
import { alpha } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Unseen } from '#ui/Unseen.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ContactTries } from './ContactTries.tsx';
import { MarkedText } from './MarkedText.tsx';
import { useValueWords } from './useValueWords.ts';

type Field = keyof AppointmentRequest;

/** Always compared; the further ones where either has something. */
const always: Field[] = [
  'firstName',
  'lastName',
  'phone',
  'email',
  'dateOfBirth',
  'status',
  'createdAt',
  'serviceId',
];
const further: Field[] = [
  'locationId',
  'patientType',
  'preferredTimes',
  'language',
  'interpreter',
  'askedBy',
  'chartNumber',
  'payerType',
  'planName',
  'accessNeeds',
  'priority',
  'assigneeId',
  'dueAt',
];

interface Props {
  one: AppointmentRequest;
  other: AppointmentRequest;
  /** On a small window, one above the other. */
  stacked: boolean;
}

/** What is known of both, field beside field; what differs is marked. Then what each wrote, and who was called. */
export const CompareTable = ({ one, other, stacked }: Props) => {
  const translate = useTranslate();
  const zone = useCatalogue('locations').byId.get(one.locationId)?.zone;
  const say = useValueWords(zone);
  const isEmpty = (field: Field) => say(field, one[field]) === '—' && say(field, other[field]) === '—';
  const fields = [...always, ...further.filter((field) => !isEmpty(field))];
  const both = [one, other];

  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        '& th, & td': {
          textAlign: 'start',
          verticalAlign: 'top',
          p: 1,
          borderTop: 1,
          borderColor: 'divider',
        },
        '& td': { overflowWrap: 'anywhere' },
        ...(stacked ? { '&, & tbody, & tr, & th, & td': { display: 'block', width: 'auto' } } : {}),
      }}
    >
      <thead>
        <tr>
          <Box component="td" sx={{ width: 160 }} />
          {both.map(({ id, reference }, index) => (
            <th key={id} scope="col">
              {translate(index === 0 ? 'repeats.thisOne' : 'repeats.thatOne')} · {reference}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <Row
            key={field}
            label={translate(`resources.requests.fields.${field}`)}
            differs={say(field, one[field]) !== say(field, other[field])}
            cells={both.map((request) => say(field, request[field]))}
          />
        ))}
        <Row
          label={translate('resources.requests.fields.message')}
          cells={both.map(({ id, message, flags }) =>
            message ? (
              <MarkedText key={id} text={message} flags={flags.filter(({ of }) => !of)} />
            ) : (
              translate('requests.noMessage')
            ),
          )}
        />
        <Row
          label={translate('requests.contact.title')}
          cells={both.map(({ id }) => <ContactTries key={id} id={id} zone={zone} />)}
        />
      </tbody>
    </Box>
  );
};

const Row = ({ label, cells, differs = false }: { label: string; cells: ReactNode[]; differs?: boolean }) => {
  const translate = useTranslate();
  return (
    <Box
      component="tr"
      sx={differs ? { backgroundColor: ({ palette }) => alpha(palette.warning.main, 0.1) } : {}}
    >
      <th scope="row">
        {label}{' '}
        {differs ? (
          <Box component="span" sx={{ color: 'warning.main', fontWeight: 400, ml: 0.5 }}>
            {translate('repeats.differs')}
          </Box>
        ) : (
          <Unseen> </Unseen>
        )}
      </th>
      {cells.map((cell, index) => (
        <td key={index} dir="auto">
          {cell}
        </td>
      ))}
    </Box>
  );
};

import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useId } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { ClockInput } from './ClockInput.tsx';
import { Fault, faultIn } from './Fault.tsx';

type Typed = { opensAt: number | null; closesAt: number | null };

const usual: Typed = { opensAt: 9 * 60, closesAt: 12 * 60 };

/** The hours of one date; none is a day not worked. */
export const DayHoursInput = ({ source, day }: { source: string; day: string }) => {
  const translate = useTranslate();
  const id = useId();
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const hours: Typed[] = Array.isArray(field.value) ? field.value : [];
  const fault = faultIn(fieldState.error);
  const faultId = fault ? id : undefined;
  const change = (at: number, to: Partial<Typed>) =>
    field.onChange(hours.map((one, index) => (index === at ? { ...one, ...to } : one)));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      {hours.length === 0 ? <span>{translate('hours.notWorked')}</span> : null}
      {hours.map(({ opensAt, closesAt }, at) => {
        const told = { day, number: at + 1 };
        return (
          <Box key={at} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <ClockInput
              label={translate('clinic.hours.opens', told)}
              minutes={opensAt}
              faultId={faultId}
              onChange={(minutes) => change(at, { opensAt: minutes })}
            />
            <span aria-hidden>–</span>
            <ClockInput
              label={translate('clinic.hours.closes', told)}
              minutes={closesAt}
              isEnd
              faultId={faultId}
              onChange={(minutes) => change(at, { closesAt: minutes })}
            />
            <IconButton
              aria-label={translate('clinic.hours.remove', told)}
              onClick={() => field.onChange(hours.filter((_, index) => index !== at))}
            >
              <Delete fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
      <Button startIcon={<Add />} onClick={() => field.onChange([...hours, usual])}>
        {translate('clinic.hours.add')}
      </Button>
      <Fault id={id} message={fault} />
    </Box>
  );
};

import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormLabel from '@mui/material/FormLabel';
import { useInput, useTranslate } from 'react-admin';
import { dayParts, type PreferredTime, preferredDays } from '#domain/preferredTime.ts';
import { Unseen } from './Unseen.tsx';

/** Days across parts of the day; every box says both. */
export const PreferredTimesInput = () => {
  const translate = useTranslate();
  const { field } = useInput({ source: 'preferredTimes', defaultValue: [] });
  // React-admin shows an empty text in place of null.
  const chosen: PreferredTime[] = Array.isArray(field.value) ? field.value : [];
  const isChosen = (day: string, part: string) => chosen.some((one) => one.day === day && one.part === part);
  const toggle = ({ day, part }: PreferredTime) =>
    field.onChange(
      isChosen(day, part)
        ? chosen.filter((one) => one.day !== day || one.part !== part)
        : [...chosen, { day, part }],
    );

  return (
    <Box component="fieldset" className="wide" sx={{ border: 0, m: 0, mt: 1, p: 0, minWidth: 0 }}>
      <FormLabel component="legend">{translate('resources.requests.fields.preferredTimes')}</FormLabel>
      <Box sx={{ overflowX: 'auto' }}>
        <Box
          component="table"
          sx={{
            borderCollapse: 'collapse',
            '& th': { fontWeight: 500, px: { xs: 0.25, sm: 0.75 }, textAlign: 'start' },
            '& td': { p: { xs: 0, sm: '1px' } },
            '& .MuiCheckbox-root': { p: { xs: 0.5, sm: 1 } },
          }}
        >
          <thead>
            <tr>
              <th scope="col">
                <Unseen>{translate('requests.partOfDay')}</Unseen>
              </th>
              {preferredDays.map((day) => (
                <th key={day} scope="col">
                  {translate(`requests.shortDays.${day}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dayParts.map((part) => (
              <tr key={part}>
                <th scope="row">{translate(`requests.parts.${part}`)}</th>
                {preferredDays.map((day) => (
                  <td key={day}>
                    <Checkbox
                      size="small"
                      checked={isChosen(day, part)}
                      onChange={() => toggle({ day, part })}
                      slotProps={{
                        input: {
                          'aria-label': `${translate(`requests.days.${day}`)}, ${translate(`requests.parts.${part}`)}`,
                        },
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  );
};

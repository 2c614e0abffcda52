import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocale, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';

/** Whether people need what the reading settings offer: counted, with nothing about who they are. */
export const ReadingFigures = ({ days }: { days: number }) => {
  const translate = useTranslate();
  const whole = new Intl.NumberFormat(useLocale());
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, isError } = useQuery({
    queryKey: ['figures', 'reading', days],
    queryFn: async () => (await dataProvider.readingFigures(days)).data,
  });
  return (
    <section aria-labelledby="reading-figures">
      <Typography id="reading-figures" component="h2" variant="h2" sx={{ mt: 4, mb: 1 }}>
        {translate('reports.reading.title')}
      </Typography>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{translate('reports.reading.lead')}</Typography>
      {isError && <Typography role="alert">{translate('reports.failed')}</Typography>}
      {data?.length === 0 && <Typography role="status">{translate('reports.reading.none')}</Typography>}
      {data && data.length > 0 && (
        <Table size="small" aria-labelledby="reading-figures" sx={{ maxWidth: 560 }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('reports.reading.setting')}</TableCell>
              <TableCell align="right">{translate('reports.reading.uses')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map(({ setting, value, uses }) => (
              <TableRow key={`${setting} ${value}`}>
                <TableCell component="th" scope="row">
                  {translate('reading.changed', {
                    setting: translate(`reading.settings.${setting}.label`),
                    value: translate(`reading.settings.${setting}.values.${value}`),
                  })}
                </TableCell>
                <TableCell align="right">{whole.format(uses)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
};

import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { instantOf, localDate, zonedDay } from '#domain/instant.ts';
import { LoadFailed } from '#ui/LoadFailed.tsx';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { Sheet } from './sheet/Sheet.tsx';
import { SheetBar } from './sheet/SheetBar.tsx';
import { printedAlone } from './sheet/sheetStyle.ts';
import { type SheetChoice, useDaySheet } from './sheet/useDaySheet.ts';

const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A day of a location or a provider, for those who work without a screen. */
export const DaySheetPage = () => {
  const translate = useTranslate();
  const me = useMe();
  const [params] = useSearchParams();
  const asked = localDate.safeParse(params.get('day'));
  const today = zonedDay(instantOf(new Date()), ownZone());
  const providers = useCatalogue('providers');
  const locations = useCatalogue('locations');
  const own = providers.all.find(({ staffId }) => staffId !== null && staffId === me?.id);
  const [chosen, choose] = useState<SheetChoice>({ day: asked.success ? asked.data : today, of: '' });
  // Whoever has a day of their own sees it first.
  const choice = chosen.of === '' && own ? { ...chosen, of: `provider:${own.id}` } : chosen;
  const { data: sheet, error, isFetching, refetch } = useDaySheet(choice);
  if (!me?.rights['appointments:print']) return <AccessDenied />;
  const [kind, id] = choice.of.split(':');
  const isLocation = kind === 'location';

  return (
    <Box className="sheet-page">
      <Title title={translate('calendar.sheet.title')} preferenceKey={false} />
      <GlobalStyles styles={printedAlone} />
      <SheetBar value={choice} onChange={choose} onPrint={sheet ? () => globalThis.print() : undefined} />
      {isFetching ? <Waiting /> : null}
      {error ? <LoadFailed onAgain={() => void refetch()} /> : null}
      {choice.of === '' ? (
        <Typography role="status" sx={{ color: 'text.secondary', py: 3 }}>
          {translate('calendar.sheet.choose')}
        </Typography>
      ) : null}
      {sheet && !isFetching ? (
        <Sheet
          sheet={sheet}
          name={(isLocation ? locations : providers).nameOf(id)}
          isLocation={isLocation}
          zone={(isLocation ? locations.byId.get(id ?? '')?.zone : undefined) ?? ownZone()}
        />
      ) : null}
    </Box>
  );
};

import { Title, useGetResourceLabel, useRequireAccess } from 'react-admin';
import { Waiting } from '#ui/Waiting.tsx';
import { CalendarDesk } from './calendar/CalendarDesk.tsx';
import { LocationDay } from './day/LocationDay.tsx';
import { NextSteps } from './visit/NextSteps.tsx';
import { VisitActions } from './visit/VisitActions.tsx';

/** Every visit by its place's own clock: as columns of providers, as a week, as a month, as a list. */
export const CalendarPage = () => {
  const label = useGetResourceLabel();
  const { isPending } = useRequireAccess({ resource: 'appointments', action: 'list' });
  if (isPending) return <Waiting />;
  return (
    <>
      <Title title={label('appointments', 2)} preferenceKey={false} />
      <CalendarDesk
        renderActions={(visit) => <VisitActions key={visit.id} appointment={visit} />}
        renderPlace={(location, visits) => (
          <LocationDay key={location.id} location={location} appointments={visits} />
        )}
      />
      <NextSteps />
    </>
  );
};

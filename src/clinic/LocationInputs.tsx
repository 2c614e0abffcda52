import { SelectInput, TextInput, useRecordContext } from 'react-admin';
import type { Location } from '#domain/clinic.ts';
import { asTyped } from '#ui/asTyped.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { Columns, FormSection } from '#ui/FormSection.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ClosuresInput } from './ClosuresInput.tsx';
import { Collisions } from './Collisions.tsx';
import { DueMinutesInput } from './DueMinutesInput.tsx';
import { WeeklyHoursInput } from './hours/WeeklyHoursInput.tsx';
import { phoneShown } from './phoneShown.ts';
import { LocationWeek } from './week/LocationWeek.tsx';

const closingFields = ['closures'] as const;

/** Everything about a place, in the order in which people ask for it. */
export const LocationInputs = () => (
  <>
    <FormSection title="clinic.sections.place">
      <Columns>
        <TextInput source="name" isRequired autoComplete="off" />
        <TextInput source="phone" format={phoneShown} parse={asTyped} type="tel" autoComplete="off" />
        <TextInput source="email" parse={asTyped} autoComplete="off" helperText="clinic.hints.email" />
        <ZoneInput />
        <TextInput source="address" parse={asTyped} className="wide" multiline autoComplete="off" />
      </Columns>
      <CheckInput source="active" helperText="clinic.hints.active" />
    </FormSection>
    <FormSection title="clinic.sections.duty">
      <Columns>
        <TextInput
          source="dutyEmail"
          parse={asTyped}
          autoComplete="off"
          helperText="clinic.hints.dutyEmail"
        />
        <AnsweredByInput />
      </Columns>
    </FormSection>
    <FormSection title="resources.locations.fields.hours" lead="clinic.hints.hours">
      <WeeklyHoursInput />
    </FormSection>
    <FormSection title="resources.locations.fields.closures" lead="clinic.hints.closures">
      <ClosuresInput />
    </FormSection>
    <FormSection title="hours.week.title" lead="hours.week.lead">
      <LocationWeek />
    </FormSection>
    <FormSection title="resources.locations.fields.dueMinutes" lead="clinic.hints.dueMinutes">
      <DueMinutesInput />
    </FormSection>
    <Collisions fields={closingFields} />
  </>
);

const listId = 'clinic-zones';
/** Proposed while typing; any other is taken as well. */
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

const ZoneInput = () => (
  <>
    <TextInput
      source="zone"
      isRequired
      autoComplete="off"
      helperText="clinic.hints.zone"
      slotProps={{ htmlInput: { list: listId, spellCheck: false } }}
    />
    <datalist id={listId}>
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone}
        </option>
      ))}
    </datalist>
  </>
);

/** Any other place in use; one answered elsewhere cannot answer in turn. */
const AnsweredByInput = () => {
  const { all } = useCatalogue('locations');
  const here = useRecordContext<Location>();
  const others = all.filter(
    ({ id, active, answeredById }) =>
      id === here?.answeredById || (id !== here?.id && active && !answeredById),
  );
  return (
    <SelectInput
      source="answeredById"
      choices={others}
      translateChoice={false}
      emptyText="clinic.ownDesk"
      helperText="clinic.hints.answeredBy"
    />
  );
};

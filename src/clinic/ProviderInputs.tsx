import { SelectInput, TextInput } from 'react-admin';
import { CheckInput } from '#ui/CheckInput.tsx';
import { Columns, FormSection } from '#ui/FormSection.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ChecksInput } from './ChecksInput.tsx';
import { Collisions } from './Collisions.tsx';
import { ExceptionsInput } from './hours/ExceptionsInput.tsx';
import { ProviderHoursInput } from './hours/ProviderHoursInput.tsx';
import { TimeOffInput } from './hours/TimeOffInput.tsx';
import { ProviderWeek } from './week/ProviderWeek.tsx';

const workingFields = ['hours', 'exceptions', 'timeOff', 'serviceIds'] as const;

/** Who it is, what they do, when and where; what that makes of a week, and which visits it would leave out. */
export const ProviderInputs = () => {
  const [services, staff] = [useCatalogue('services'), useCatalogue('staff')];
  return (
    <>
      <FormSection title="hours.sections.person">
        <Columns>
          <TextInput source="name" isRequired autoComplete="off" />
          <TextInput source="title" autoComplete="off" helperText="hours.hints.title" />
          <SelectInput
            source="staffId"
            choices={staff.all.filter(({ active }) => active !== false)}
            translateChoice={false}
            emptyText="hours.noAccount"
            helperText="hours.hints.staffId"
          />
        </Columns>
        <CheckInput source="active" helperText="hours.hints.providerActive" />
      </FormSection>
      <FormSection title="resources.providers.fields.serviceIds">
        <ChecksInput
          source="serviceIds"
          choices={services.all}
          title="resources.providers.fields.serviceIds"
        />
      </FormSection>
      <FormSection title="resources.providers.fields.hours" lead="hours.hints.hours">
        <ProviderHoursInput />
      </FormSection>
      <FormSection title="resources.providers.fields.exceptions" lead="hours.hints.exceptions">
        <ExceptionsInput />
      </FormSection>
      <FormSection title="resources.providers.fields.timeOff" lead="hours.hints.timeOff">
        <TimeOffInput />
      </FormSection>
      <FormSection title="hours.week.title" lead="hours.week.lead">
        <ProviderWeek />
      </FormSection>
      <Collisions fields={workingFields} />
    </>
  );
};

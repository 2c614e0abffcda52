import { NumberInput, TextInput } from 'react-admin';
import { CheckInput } from '#ui/CheckInput.tsx';
import { Columns, FormSection } from '#ui/FormSection.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ChecksInput } from './ChecksInput.tsx';

/** What it is called, what it takes, where it is given, and what a patient is told. */
export const ServiceInputs = () => {
  const places = useCatalogue('locations');
  return (
    <>
      <FormSection title="hours.sections.service">
        <Columns>
          <TextInput source="name" isRequired autoComplete="off" />
          <TextInput source="nameEs" autoComplete="off" helperText="hours.hints.nameEs" />
          <TextInput source="description" className="wide" multiline autoComplete="off" />
          <TextInput source="descriptionEs" className="wide" multiline autoComplete="off" />
        </Columns>
        <CheckInput source="patientsMayAsk" helperText="hours.hints.patientsMayAsk" />
        <CheckInput source="active" helperText="hours.hints.serviceActive" />
      </FormSection>
      <FormSection title="hours.sections.time" lead="hours.hints.time">
        <Columns>
          <NumberInput source="duration" isRequired />
          <NumberInput source="bufferBefore" />
          <NumberInput source="buffer" />
          <NumberInput source="aheadDays" helperText="hours.hints.aheadDays" />
        </Columns>
      </FormSection>
      <FormSection title="resources.services.fields.locationIds" lead="hours.hints.locationIds">
        <ChecksInput
          source="locationIds"
          choices={places.all}
          title="resources.services.fields.locationIds"
        />
      </FormSection>
      <FormSection title="hours.sections.preparation" lead="hours.hints.preparation">
        <Columns>
          <TextInput source="preparation" className="wide" multiline autoComplete="off" />
          <TextInput source="preparationEs" className="wide" multiline autoComplete="off" />
        </Columns>
      </FormSection>
    </>
  );
};

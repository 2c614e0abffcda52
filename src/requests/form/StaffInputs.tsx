import { NullableBooleanInput, SelectInput, TextInput } from 'react-admin';
import { paperworkStates, payerTypes } from '#domain/request.ts';
import { CatalogueInput } from './CatalogueInput.tsx';
import { FormSection } from './FormSection.tsx';

const paperwork = paperworkStates.map((id) => ({ id, name: `requests.paperwork.${id}` }));

/** The browser’s own words stand in an empty date. */
const shrunk = { inputLabel: { shrink: true } };

/** What only the desk writes down; all of it optional. */
export const StaffInputs = () => (
  <>
    <FormSection title="requests.form.visit">
      <CatalogueInput source="bookServiceId" resource="services" />
      <CatalogueInput source="preferredProviderId" resource="providers" />
      <SelectInput source="referral" choices={paperwork} />
      <SelectInput source="records" choices={paperwork} />
      <SelectInput source="authorization" choices={paperwork} />
      <TextInput source="accessNeeds" className="wide" multiline />
    </FormSection>
    <FormSection title="requests.form.chart">
      <TextInput source="dateOfBirth" type="date" slotProps={shrunk} />
      <TextInput source="chartNumber" autoComplete="off" />
      <SelectInput
        source="payerType"
        choices={payerTypes.map((id) => ({ id, name: `requests.payerType.${id}` }))}
      />
      <TextInput source="planName" autoComplete="off" />
      <NullableBooleanInput source="mayLeaveVoicemail" />
      <NullableBooleanInput source="mayText" />
    </FormSection>
  </>
);

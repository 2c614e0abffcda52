import { SelectInput, TextInput } from 'react-admin';
import { patientTypes } from '#domain/request.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { PreferredTimesInput } from '#ui/PreferredTimesInput.tsx';
import { AskedByInput } from './AskedByInput.tsx';
import { CatalogueInput } from './CatalogueInput.tsx';
import { FormSection } from './FormSection.tsx';
import { LanguageInput } from './LanguageInput.tsx';

/** The patient's own form, as the desk fills it in for someone on the phone or at the counter. */
export const PatientInputs = () => (
  <>
    <FormSection title="requests.form.who">
      <TextInput source="firstName" isRequired autoComplete="off" />
      <TextInput source="lastName" isRequired autoComplete="off" />
      <TextInput source="phone" isRequired type="tel" autoComplete="off" />
      <TextInput source="phoneExtension" autoComplete="off" />
      <TextInput source="email" isRequired type="email" autoComplete="off" />
      <LanguageInput />
      <CheckInput source="interpreter" />
      <AskedByInput />
    </FormSection>
    <FormSection title="requests.form.what">
      <SelectInput
        source="patientType"
        isRequired
        choices={patientTypes.map((id) => ({ id, name: `requests.patientType.${id}` }))}
      />
      <CatalogueInput source="locationId" resource="locations" isRequired />
      <CatalogueInput source="serviceId" resource="services" isRequired />
      <TextInput source="message" className="wide" multiline minRows={3} />
      <PreferredTimesInput />
    </FormSection>
  </>
);

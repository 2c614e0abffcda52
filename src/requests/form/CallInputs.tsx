import { RadioButtonGroupInput, TextInput } from 'react-admin';
import { deskSources, patientTypes } from '#domain/request.ts';
import { CatalogueInput } from './CatalogueInput.tsx';
import { FormSection } from './FormSection.tsx';
import { KnownHint } from './WhoItMayBe.tsx';

/** What must be known, in the order in which a call goes. */
export const CallInputs = () => (
  <>
    <FormSection title="requests.form.how">
      <RadioButtonGroupInput
        source="source"
        label={false}
        className="wide"
        choices={deskSources.map((id) => ({ id, name: `requests.source.${id}` }))}
      />
    </FormSection>
    <FormSection title="requests.form.who">
      <TextInput source="phone" isRequired type="tel" autoComplete="off" autoFocus />
      <TextInput source="firstName" isRequired autoComplete="off" />
      <TextInput source="lastName" isRequired autoComplete="off" />
      <TextInput source="email" isRequired type="email" autoComplete="off" />
      <KnownHint />
    </FormSection>
    <FormSection title="requests.form.what">
      <RadioButtonGroupInput
        source="patientType"
        isRequired
        className="wide"
        choices={patientTypes.map((id) => ({ id, name: `requests.patientType.${id}` }))}
      />
      <CatalogueInput source="locationId" resource="locations" isRequired />
      <CatalogueInput source="serviceId" resource="services" isRequired />
      <TextInput source="message" className="wide" multiline minRows={3} />
    </FormSection>
  </>
);

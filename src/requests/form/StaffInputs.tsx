import { DateInput, NullableBooleanInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { paperworkStates, payerTypes } from '#domain/request.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { FormSection } from './FormSection.tsx';

const paperwork = paperworkStates.map((id) => ({ id, name: `requests.paperwork.${id}` }));

/** What only the desk writes down; all of it optional. */
export const StaffInputs = () => {
  const services = useCatalogue('services');
  const providers = useCatalogue('providers');
  return (
    <>
      <FormSection title="requests.form.visit">
        <SelectInput
          source="bookServiceId"
          choices={services.all.filter(({ active }) => active)}
          translateChoice={false}
        />
        <SelectInput
          source="preferredProviderId"
          choices={providers.all.filter(({ active }) => active)}
          translateChoice={false}
        />
        <SelectInput source="referral" choices={paperwork} />
        <SelectInput source="records" choices={paperwork} />
        <SelectInput source="authorization" choices={paperwork} />
        <TextInput source="accessNeeds" className="wide" multiline />
      </FormSection>
      <FormSection title="requests.form.chart">
        <DateInput source="dateOfBirth" />
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
};

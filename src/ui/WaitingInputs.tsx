import { SelectArrayInput, SelectInput, TextInput } from 'react-admin';
import { Columns } from './FormSection.tsx';
import { PreferredTimesInput } from './PreferredTimesInput.tsx';
import { useCatalogue } from './useCatalogue.ts';
import { Waiting } from './Waiting.tsx';

/** The browser’s own words stand in an empty date. */
const shrunk = { inputLabel: { shrink: true } };

/** What somebody waits for: of places and providers, none means that any will do. */
export const WaitingInputs = () => {
  const known = {
    services: useCatalogue('services'),
    locations: useCatalogue('locations'),
    providers: useCatalogue('providers'),
  };
  if (Object.values(known).some(({ isPending }) => isPending)) return <Waiting />;
  const services = known.services.all.filter(({ active }) => active);
  const locations = known.locations.all.filter(({ active }) => active);
  const providers = known.providers.all.filter(({ active }) => active);
  return (
    <Columns>
      <SelectInput
        source="serviceId"
        label="waiting.fields.serviceId"
        choices={services}
        translateChoice={false}
        isRequired
        className="wide"
      />
      <SelectArrayInput
        source="locationIds"
        label="waiting.fields.locationIds"
        choices={locations}
        translateChoice={false}
        helperText="waiting.anyPlace"
      />
      <SelectArrayInput
        source="providerIds"
        label="waiting.fields.providerIds"
        choices={providers}
        translateChoice={false}
        helperText="waiting.anyProvider"
      />
      <TextInput source="notBefore" label="waiting.fields.notBefore" type="date" slotProps={shrunk} />
      <TextInput source="notAfter" label="waiting.fields.notAfter" type="date" slotProps={shrunk} />
      <PreferredTimesInput />
      <TextInput
        source="note"
        label="waiting.fields.note"
        multiline
        className="wide"
        helperText="waiting.noteHint"
      />
    </Columns>
  );
};

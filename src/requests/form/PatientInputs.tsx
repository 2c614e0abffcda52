import { SelectInput, TextInput, useLocale } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { patientTypes } from '#domain/request.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { AskedByInput } from './AskedByInput.tsx';
import { CatalogueInput } from './CatalogueInput.tsx';
import { FormSection } from './FormSection.tsx';
import { PreferredTimesInput } from './PreferredTimesInput.tsx';

/** Spoken most among patients; a language a request already names is offered too. */
const usualLanguages = ['en', 'es', 'zh', 'vi', 'tl', 'ko', 'ru', 'ar', 'fr', 'pt', 'ht', 'pl', 'hi'];

/** The patient's own form, as the desk fills it in for someone on the phone or at the counter. */
export const PatientInputs = () => {
  const locale = useLocale();
  const language: unknown = useWatch({ name: 'language' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const tags = new Set([...usualLanguages, ...(typeof language === 'string' && language ? [language] : [])]);

  return (
    <>
      <FormSection title="requests.form.who">
        <TextInput source="firstName" isRequired autoComplete="off" />
        <TextInput source="lastName" isRequired autoComplete="off" />
        <TextInput source="phone" isRequired type="tel" autoComplete="off" />
        <TextInput source="phoneExtension" autoComplete="off" />
        <TextInput source="email" isRequired type="email" autoComplete="off" />
        <SelectInput
          source="language"
          choices={[...tags].map((id) => ({ id, name: names.of(id) ?? id }))}
          translateChoice={false}
        />
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
};

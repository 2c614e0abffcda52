import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useCatalogue } from '#ui/useCatalogue.ts';

interface Props {
  source: string;
  resource: 'locations' | 'services' | 'providers';
  isRequired?: boolean;
}

/** One of the clinic's own: those in use, and what the request already names even when it no longer is. */
export const CatalogueInput = ({ source, resource, isRequired = false }: Props) => {
  const { all, isPending } = useCatalogue(resource);
  const current: unknown = useWatch({ name: source });
  const known = all.filter(({ id, active }) => active || id === current);
  const unnamed = isPending && typeof current === 'string' ? [{ id: current, name: '…' }] : [];
  return (
    <SelectInput
      source={source}
      isRequired={isRequired}
      choices={isPending ? unnamed : known}
      translateChoice={false}
    />
  );
};

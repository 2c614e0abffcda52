import { useGetList, useTranslate } from 'react-admin';
import type { BulkChange } from '#domain/bulk.ts';
import type { Colleague } from '#ui/catalogueShelf.ts';
import { useMe } from '#ui/useMe.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';

export interface ManyMenuProps {
  onChoose: (change: BulkChange) => void;
  disabled: boolean;
}

const atTheDesk = {
  pagination: { page: 1, perPage: 1_000 },
  sort: { field: 'name', order: 'ASC' },
  filter: { role: ['front-desk', 'manager'], active: true },
} as const;
const nobodyElse: Colleague[] = [];

export const AssignMenu = ({ onChoose, disabled }: ManyMenuProps) => {
  const translate = useTranslate();
  const me = useMe()?.id;
  const { data = nobodyElse } = useGetList<Colleague>('staff', atTheDesk);
  const to = (assigneeId: string | null) => () => onChoose({ action: 'assign', assigneeId });
  return (
    <ChoiceMenu
      label="inbox.bulk.assign"
      keys="a"
      disabled={disabled}
      choices={[
        ...(me ? [{ name: me, label: translate('inbox.bulk.me'), onChoose: to(me) }] : []),
        { name: 'nobody', label: translate('inbox.bulk.nobody'), onChoose: to(null) },
        ...data
          .filter(({ id }) => id !== me)
          .map(({ id, name }) => ({ name: id, label: name, onChoose: to(id) })),
      ]}
    />
  );
};

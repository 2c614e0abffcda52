import { useTranslate } from 'react-admin';
import { ActDialog } from '#ui/ActDialog.tsx';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';

interface Props {
  zone: string;
  onChoose: (until: string) => void;
  onClose: () => void;
}

export const SnoozeDialog = ({ zone, onChoose, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <ActDialog
      title={translate('inbox.bulk.dateLabel')}
      submit={translate('inbox.bulk.snooze')}
      send={({ until }) => {
        if (typeof until === 'string' && until) onChoose(until);
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      <LocalTimeInput source="until" label="inbox.bulk.dateLabel" zone={zone} />
    </ActDialog>
  );
};

import { useTranslate } from 'react-admin';
import { ActDialog } from '#ui/ActDialog.tsx';
import { ReadFirstLead } from './ReadFirstLead.tsx';

/** Booking waits until somebody has read the marked words. */
export const ReadFirstDialog = ({ onClose }: { onClose: () => void }) => {
  const title = useTranslate()('requests.schedule');
  return (
    <ActDialog
      title={title}
      lead={<ReadFirstLead onClose={onClose} />}
      possible={false}
      submit={title}
      send={() => Promise.resolve()}
      onClose={onClose}
    />
  );
};

import { ContactDialog } from './ContactDialog.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

/** The dialog of the call log, for the request on screen. */
export const LogDialog = ({ onClose }: { onClose: () => void }) => {
  const { request, zone } = useRequestDesk();
  return <ContactDialog request={request} zone={zone} onClose={onClose} />;
};

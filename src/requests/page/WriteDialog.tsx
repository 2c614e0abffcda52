import { MessageDialog } from '#calls/MessageDialog.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

/** The dialog that writes to the patient, for the request on screen. */
export const WriteDialog = ({ onClose }: { onClose: () => void }) => (
  <MessageDialog request={useRequestDesk().request} onClose={onClose} />
);

import { useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { ActDialog } from '#ui/ActDialog.tsx';
import { PublishChecks } from './PublishChecks.tsx';
import { useGate } from './useGate.ts';
import { useShowFinding } from './useShowFinding.ts';

interface Props {
  /** The word on the button that opened it. */
  title: string;
  send: (values: FieldValues, version?: number) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

/** The last look before readers see it. */
export const PublishDialog = ({ title, send, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const { errors, known } = useGate();
  const checks = <PublishChecks onShow={useShowFinding(onClose)} />;
  const blocked = known && errors.length > 0;
  return (
    <ActDialog
      title={title}
      submit={title}
      lead={blocked ? checks : translate('checking.publish.lead')}
      send={send}
      onDone={onDone}
      onClose={onClose}
      possible={!blocked}
    >
      {checks}
    </ActDialog>
  );
};

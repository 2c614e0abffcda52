import ExpandMore from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import { type Priority, priorities } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { useRights } from '#ui/useRights.ts';

/** How urgent a person finds it; each choice with what it means. */
export const PriorityMenu = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const rights = useRights();
  const dataProvider = useDataProvider();
  const refresh = useRefreshRecord('requests');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!rights['requests:edit']) return <PriorityChip priority={request.priority} />;

  const choose = async (priority: Priority) => {
    setAnchor(null);
    try {
      const { id } = request;
      const { data } = await dataProvider.update('requests', {
        id,
        data: { priority },
        previousData: request,
      });
      await refresh(id, data);
      notify('requests.priority.set', { messageArgs: { priority: translate(`desk.priority.${priority}`) } });
    } catch (error) {
      if (!isFailure(error)) throw error;
      await refresh(request.id);
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
    }
  };

  return (
    <>
      <Button
        color="inherit"
        size="small"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={translate('requests.priority.change', {
          priority: translate(`desk.priority.${request.priority}`),
        })}
        endIcon={<ExpandMore />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <PriorityChip priority={request.priority} />
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {priorities.map((priority) => (
          <MenuItem
            key={priority}
            selected={priority === request.priority}
            onClick={() => void choose(priority)}
          >
            <ListItemText
              primary={<PriorityChip priority={priority} />}
              secondary={translate(`desk.priorityMeaning.${priority}`)}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

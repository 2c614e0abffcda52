import { useNavigate, useTranslate } from 'react-admin';
import { useRights } from '#ui/useRights.ts';
import type { ChoiceGroup } from './Chooser.tsx';
import { callerFrom, useCaller } from './caller.ts';
import { PersonRow } from './PersonRow.tsx';
import { useFoundRequests } from './useFoundRequests.ts';

/** Whoever fits what is typed, and the way to a new request when nobody does. */
export const usePeopleChoices = (typed: string): { groups: ChoiceGroup[]; status: string } => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const rights = useRights();
  const caller = useCaller();
  const { requests, state } = useFoundRequests(typed);

  const people: ChoiceGroup = {
    title: translate('live.find.people'),
    choices: requests.map((request) => ({
      id: request.id,
      content: <PersonRow request={request} typed={typed} />,
      run: () => navigate(`/requests/${request.id}/show`),
    })),
  };
  const anew: ChoiceGroup = {
    title: translate('live.find.otherwise'),
    choices: [
      {
        id: 'new',
        content: translate('live.find.takeDown'),
        run: () => {
          caller.keep(callerFrom(typed));
          navigate('/requests/create');
        },
      },
    ],
  };
  const mayCreate = rights['requests:create'] && typed.trim() !== '' && state !== 'looking';
  return {
    groups: mayCreate ? [people, anew] : [people],
    status: state === 'found' ? '' : translate(`live.find.${state}`),
  };
};

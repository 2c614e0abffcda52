import { useEffect } from 'react';
import { useGetResourceLabel, useLocation, useResourceDefinitions, useTranslate } from 'react-admin';
import { Unseen } from './Unseen.tsx';

/** Pages that show no resource, and what they are called. */
const ownPages: Record<string, string> = { account: 'account.title' };

/**
 * Names the page in the window's title and to screen readers. From the resource alone: a title is kept in the
 * browser's history, where no patient's name belongs.
 */
export const Announcer = () => {
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const resources = useResourceDefinitions();
  const [, resource = '', rest] = useLocation().pathname.split('/');
  const own = ownPages[resource];
  const page = own ? translate(own) : resources[resource] ? label(resource, rest ? 1 : 2) : undefined;
  const desk = translate('desk.name');

  useEffect(() => {
    document.title = page ? `${page} · ${desk}` : desk;
  }, [page, desk]);

  return <Unseen role="status">{page}</Unseen>;
};

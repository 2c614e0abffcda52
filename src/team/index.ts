import Group from '@mui/icons-material/GroupOutlined';
import { lazy } from 'react';

/** The people who work here and what they may do. */
export const staff = {
  name: 'staff',
  icon: Group,
  list: lazy(() => import('./StaffList.tsx').then((module) => ({ default: module.StaffList }))),
  create: lazy(() => import('./StaffCreate.tsx').then((module) => ({ default: module.StaffCreate }))),
  edit: lazy(() => import('./StaffEdit.tsx').then((module) => ({ default: module.StaffEdit }))),
  recordRepresentation: 'name',
};

export { AccountPage, InvitePage, SetupPage } from './account/LazyAccountPages.tsx';

import Email from '@mui/icons-material/MailOutlined';
import Service from '@mui/icons-material/MedicalServicesOutlined';
import Person from '@mui/icons-material/PersonOutlined';
import Place from '@mui/icons-material/PlaceOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import { lazy } from 'react';

/** Where the clinic works, when, and how soon. */
export const locations = {
  name: 'locations',
  icon: Place,
  list: lazy(() => import('./LocationList.tsx').then((module) => ({ default: module.LocationList }))),
  create: lazy(() => import('./LocationCreate.tsx').then((module) => ({ default: module.LocationCreate }))),
  edit: lazy(() => import('./LocationEdit.tsx').then((module) => ({ default: module.LocationEdit }))),
  recordRepresentation: 'name',
};

/** Who sees patients, where and when. */
export const providers = {
  name: 'providers',
  icon: Person,
  list: lazy(() => import('./ProviderList.tsx').then((module) => ({ default: module.ProviderList }))),
  create: lazy(() => import('./ProviderCreate.tsx').then((module) => ({ default: module.ProviderCreate }))),
  edit: lazy(() => import('./ProviderEdit.tsx').then((module) => ({ default: module.ProviderEdit }))),
  recordRepresentation: 'name',
};

/** What patients come for. */
export const services = {
  name: 'services',
  icon: Service,
  list: lazy(() => import('./ServiceList.tsx').then((module) => ({ default: module.ServiceList }))),
  create: lazy(() => import('./ServiceCreate.tsx').then((module) => ({ default: module.ServiceCreate }))),
  edit: lazy(() => import('./ServiceEdit.tsx').then((module) => ({ default: module.ServiceEdit }))),
  recordRepresentation: 'name',
};

/** What the desk writes again and again. */
export const templates = {
  name: 'templates',
  icon: Email,
  list: lazy(() => import('./TemplateList.tsx').then((module) => ({ default: module.TemplateList }))),
  create: lazy(() => import('./TemplateCreate.tsx').then((module) => ({ default: module.TemplateCreate }))),
  edit: lazy(() => import('./TemplateEdit.tsx').then((module) => ({ default: module.TemplateEdit }))),
  recordRepresentation: 'name',
};

/** One record, so its list is the record itself. */
export const settings = {
  name: 'settings',
  icon: Tune,
  list: lazy(() => import('./SettingsPage.tsx').then((module) => ({ default: module.SettingsPage }))),
};

import { useState } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import type { Api } from '#api/createApi.ts';
import { BrokenPage } from '#ui/BrokenBoundary.tsx';
import { createI18nProvider } from '#ui/i18nProvider.ts';
import { Layout } from '#ui/Layout.tsx';
import { LazySignInPage } from '#ui/LazySignInPage.tsx';
import { AccessDenied, NotFound, SignInFailed } from '#ui/MessagePage.tsx';
import { Notices } from '#ui/Notices.tsx';
import { useThemes } from '#ui/reading/useThemes.ts';
import { createStore } from '#ui/store.ts';

import {
  articles,
  blocks,
  ComparePage,
  FindingsPage,
  glossary,
  ImportPage,
  images,
  PreviewPage,
  ReplacePage,
  ReviewPage,
} from './articles/index.ts';
import { locations, providers, services, settings, templates } from './clinic/index.ts';
import { figures } from './reports/index.ts';
import { CallRoundPage, RequestEdit, requests } from './requests/index.ts';
import { appointments, BookingPage, ChartPage, DaySheetPage, waiting } from './schedule/index.ts';
import { AccountPage, InvitePage, SetupPage, staff } from './team/index.ts';

/** The table of contents: one line per desk. */
export const App = ({ api }: { api: Api }) => {
  const [i18nProvider] = useState(createI18nProvider);
  const [store] = useState(createStore);
  return (
    <Admin
      title="Clinic Desk"
      dataProvider={api.dataProvider}
      authProvider={api.authProvider}
      i18nProvider={i18nProvider}
      store={store}
      {...useThemes()}
      layout={Layout}
      notification={Notices}
      loginPage={LazySignInPage}
      authCallbackPage={false}
      accessDenied={AccessDenied}
      authenticationError={SignInFailed}
      catchAll={NotFound}
      error={BrokenPage}
      requireAuth
      disableTelemetry
    >
      <Resource {...requests}>
        <Route path="calls" element={<CallRoundPage />} />
        <Route path=":id" element={<RequestEdit />} />
        <Route path=":id/schedule" element={<BookingPage />} />
      </Resource>
      <Resource {...appointments}>
        <Route path="sheet" element={<DaySheetPage />} />
        <Route path="chart" element={<ChartPage />} />
      </Resource>
      <Resource {...waiting} />
      <Resource {...articles}>
        <Route path=":id/compare" element={<ComparePage />} />
        <Route path=":id/preview" element={<PreviewPage />} />
        <Route path="findings" element={<FindingsPage />} />
        <Route path="review" element={<ReviewPage />} />
        <Route path="replace" element={<ReplacePage />} />
        <Route path="import" element={<ImportPage />} />
      </Resource>
      <Resource {...glossary} />
      <Resource {...blocks} />
      <Resource {...images} />
      <Resource {...figures} />
      <Resource {...staff} />
      <Resource {...locations} />
      <Resource {...providers} />
      <Resource {...services} />
      <Resource {...templates} />
      <Resource {...settings} />
      <CustomRoutes>
        <Route path="/account" element={<AccountPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/setup" element={<SetupPage />} />
        <Route path="/invite/:token" element={<InvitePage />} />
      </CustomRoutes>
    </Admin>
  );
};

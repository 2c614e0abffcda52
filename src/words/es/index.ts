import type { Words } from '#words/en/index.ts';
import { account } from './account.ts';
import { articleChecks } from './articleChecks.ts';
import { articleEditor } from './articleEditor.ts';
import { articleHistory } from './articleHistory.ts';
import { articleList } from './articleList.ts';
import { articleFields, articlePage } from './articlePage.ts';
import { articlePreview } from './articlePreview.ts';
import { articleReach } from './articleReach.ts';
import { articleReview } from './articleReview.ts';
import { articleStates } from './articleStates.ts';
import { articles } from './articles.ts';
import { articleTransfer } from './articleTransfer.ts';
import { calendar } from './calendar.ts';
import { calls } from './calls.ts';
import { checking } from './checking.ts';
import { clinic, locationFields, settingsFields, templateFieldNames } from './clinic.ts';
import { desk, resourceNames } from './desk.ts';
import { hours, providerFields, serviceFields } from './hours.ts';
import { images } from './images.ts';
import { inbox } from './inbox.ts';
import { letters } from './letters.ts';
import { live } from './live.ts';
import { problems } from './problems.ts';
import { ra } from './ra.ts';
import { reading } from './reading.ts';
import { repeats } from './repeats.ts';
import { reports } from './reports.ts';
import { requestFields, requestNotes } from './requestFields.ts';
import { requests } from './requests.ts';
import { schedule } from './schedule.ts';
import { series } from './series.ts';
import { staffFields, staffNotes, team } from './team.ts';
import { visit } from './visit.ts';
import { waiting } from './waiting.ts';

/** Every message of the staff app in Spanish. */
export const words: Words = {
  ra,
  account,
  articleChecks,
  articleEditor,
  articleHistory,
  articleList,
  articleTransfer,
  articlePage,
  articleReach,
  articleReview,
  articleStates,
  articlePreview,
  articles,
  calendar,
  calls,
  checking,
  clinic,
  desk,
  hours,
  images,
  inbox,
  letters,
  live,
  problems,
  reading,
  repeats,
  reports,
  requests,
  schedule,
  series,
  team,
  visit,
  waiting,
  resources: {
    ...resourceNames,
    articles: { ...resourceNames.articles, page: { create: articles.new }, fields: articleFields },
    requests: {
      ...resourceNames.requests,
      page: { create: requests.create.open },
      fields: requestFields,
      notifications: requestNotes,
    },
    locations: { ...resourceNames.locations, page: { create: clinic.addLocation }, fields: locationFields },
    providers: { ...resourceNames.providers, fields: providerFields },
    services: { ...resourceNames.services, fields: serviceFields },
    settings: { ...resourceNames.settings, fields: settingsFields },
    templates: {
      ...resourceNames.templates,
      page: { create: clinic.addTemplate },
      fields: templateFieldNames,
    },
    staff: { ...resourceNames.staff, fields: staffFields, notifications: staffNotes },
  },
};

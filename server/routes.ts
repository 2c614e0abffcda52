import { approvalRoutes } from './articles/approval.ts';
import { articleExportRoutes } from './articles/articleExport.ts';
import { articleImportRoutes } from './articles/articleImport.ts';
import { articleMoveRoutes } from './articles/articleMoves.ts';
import { articleRoutes } from './articles/articles.ts';
import { autosaveRoutes } from './articles/autosave.ts';
import { blockRoutes } from './articles/blocks.ts';
import { articleBulkRoutes } from './articles/bulk.ts';
import { commentRoutes } from './articles/comments.ts';
import { findingRoutes } from './articles/findings.ts';
import { glossaryRoutes } from './articles/glossary.ts';
import { imageRoutes } from './articles/images.ts';
import { impactRoutes } from './articles/impact.ts';
import { linkRoutes } from './articles/linkRoutes.ts';
import { articlePresenceRoutes } from './articles/presence.ts';
import { previewRoutes } from './articles/previews.ts';
import { reachRoutes } from './articles/reach.ts';
import { redirectRoutes } from './articles/redirects.ts';
import { replaceRoutes } from './articles/replace.ts';
import { reviewListRoutes } from './articles/reviewList.ts';
import { reviewStateRoutes } from './articles/reviewState.ts';
import { reviewStepRoutes } from './articles/reviewSteps.ts';
import { revisionRoutes } from './articles/revisions.ts';
import { signOffRoutes } from './articles/signOff.ts';
import { locationRoutes } from './clinic/locations.ts';
import { providerRoutes } from './clinic/providers.ts';
import { serviceRoutes } from './clinic/services.ts';
import { settingsRoutes } from './clinic/settings.ts';
import type { Route } from './http/route.ts';
import { liveRoutes } from './live.ts';
import { alarmRoutes } from './messages/alarms.ts';
import { requestMessageRoutes } from './messages/requestMessages.ts';
import { templateRoutes } from './messages/templates.ts';
import { visitMessageRoutes } from './messages/visitMessages.ts';
import { besideRoutes } from './requests/beside.ts';
import { bulkRoutes } from './requests/bulk.ts';
import { callListRoutes } from './requests/callList.ts';
import { claimRoutes } from './requests/claims.ts';
import { contactAttemptRoutes } from './requests/contactAttempts.ts';
import { countRoutes } from './requests/counts.ts';
import { exportRoutes } from './requests/exports.ts';
import { flagFigureRoutes } from './requests/flagFigures.ts';
import { presenceRoutes } from './requests/presence.ts';
import { publicRoutes } from './requests/publicApi.ts';
import { repeatRoutes } from './requests/repeats.ts';
import { requestActionRoutes } from './requests/requestActions.ts';
import { requestRoutes } from './requests/requests.ts';
import { savedViewRoutes } from './requests/savedViews.ts';
import { tellingApartRoutes } from './requests/tellingApart.ts';
import { timelineRoutes } from './requests/timeline.ts';
import { appointmentEventRoutes } from './schedule/appointmentEvents.ts';
import { appointmentMoveRoutes } from './schedule/appointmentMoves.ts';
import { appointmentRoutes } from './schedule/appointments.ts';
import { bookingRoutes } from './schedule/bookingRoutes.ts';
import { chartMarkRoutes } from './schedule/chartMarks.ts';
import { collisionRoutes } from './schedule/collisions.ts';
import { daySheetRoutes } from './schedule/daySheet.ts';
import { moveAnsweredRoutes } from './schedule/moveAnswered.ts';
import { offerRoutes } from './schedule/offerRoutes.ts';
import { openingRoutes } from './schedule/opening.ts';
import { seriesRoutes } from './schedule/series.ts';
import { seriesChangeRoutes } from './schedule/seriesChanges.ts';
import { slotRoutes } from './schedule/slots.ts';
import { waitingRoutes } from './schedule/waiting.ts';
import { waitingMatchRoutes } from './schedule/waitingMatches.ts';
import { readingFigureRoutes } from './site/readingFigures.ts';
import { authRoutes } from './staff/auth.ts';
import { meRoutes } from './staff/me.ts';
import { setupRoutes } from './staff/setup.ts';
import { staffRoutes } from './staff/staff.ts';
import { trailRoutes } from './trail.ts';

/** Every address of the API, in one table: mounted from it, described from it, its rights tested from it. */
export const routes: readonly Route[] = [
  ...publicRoutes,
  ...bulkRoutes,
  ...countRoutes,
  ...callListRoutes,
  ...requestRoutes,
  ...besideRoutes,
  ...requestActionRoutes,
  ...claimRoutes,
  ...repeatRoutes,
  ...tellingApartRoutes,
  ...contactAttemptRoutes,
  ...requestMessageRoutes,
  ...visitMessageRoutes,
  ...alarmRoutes,
  ...exportRoutes,
  ...flagFigureRoutes,
  ...readingFigureRoutes,
  ...timelineRoutes,
  ...savedViewRoutes,
  ...presenceRoutes,
  ...slotRoutes,
  ...openingRoutes,
  ...collisionRoutes,
  ...chartMarkRoutes,
  ...appointmentRoutes,
  ...appointmentEventRoutes,
  ...bookingRoutes,
  ...daySheetRoutes,
  ...appointmentMoveRoutes,
  ...moveAnsweredRoutes,
  ...waitingMatchRoutes,
  ...waitingRoutes,
  ...offerRoutes,
  ...seriesRoutes,
  ...seriesChangeRoutes,
  ...findingRoutes,
  ...reviewListRoutes,
  ...reachRoutes,
  ...glossaryRoutes,
  ...articleRoutes,
  ...articleMoveRoutes,
  ...previewRoutes,
  ...redirectRoutes,
  ...linkRoutes,
  ...impactRoutes,
  ...locationRoutes,
  ...serviceRoutes,
  ...providerRoutes,
  ...settingsRoutes,
  ...templateRoutes,
  ...trailRoutes,
  ...authRoutes,
  ...meRoutes,
  ...staffRoutes,
  ...setupRoutes,
  ...liveRoutes,
  ...approvalRoutes,
  ...autosaveRoutes,
  ...articlePresenceRoutes,
  ...articleBulkRoutes,
  ...revisionRoutes,
  ...commentRoutes,
  ...signOffRoutes,
  ...reviewStepRoutes,
  ...reviewStateRoutes,
  ...imageRoutes,
  ...replaceRoutes,
  ...blockRoutes,
  ...articleExportRoutes,
  ...articleImportRoutes,
];

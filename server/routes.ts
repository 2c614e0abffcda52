import { appointmentMoveRoutes } from './appointmentMoves.ts';
import { appointmentRoutes } from './appointments.ts';
import { articleMoveRoutes } from './articleMoves.ts';
import { articleRoutes } from './articles.ts';
import { authRoutes } from './auth.ts';
import { bookingRoutes } from './bookingRoutes.ts';
import { claimRoutes } from './claims.ts';
import { contactAttemptRoutes } from './contactAttempts.ts';
import { exportRoutes } from './exports.ts';
import { liveRoutes } from './live.ts';
import { locationRoutes } from './locations.ts';
import { meRoutes } from './me.ts';
import { providerRoutes } from './providers.ts';
import { publicRoutes } from './publicApi.ts';
import { requestActionRoutes } from './requestActions.ts';
import { requestRoutes } from './requests.ts';
import type { Route } from './route.ts';
import { serviceRoutes } from './services.ts';
import { settingsRoutes } from './settings.ts';
import { setupRoutes } from './setup.ts';
import { slotRoutes } from './slots.ts';
import { staffRoutes } from './staff.ts';
import { timelineRoutes } from './timeline.ts';
import { trailRoutes } from './trail.ts';

/** Every address of the API, in one table: mounted from it, described from it, its rights tested from it. */
export const routes: readonly Route[] = [
  ...publicRoutes,
  ...requestRoutes,
  ...requestActionRoutes,
  ...claimRoutes,
  ...contactAttemptRoutes,
  ...exportRoutes,
  ...timelineRoutes,
  ...slotRoutes,
  ...appointmentRoutes,
  ...bookingRoutes,
  ...appointmentMoveRoutes,
  ...articleRoutes,
  ...articleMoveRoutes,
  ...locationRoutes,
  ...serviceRoutes,
  ...providerRoutes,
  ...settingsRoutes,
  ...trailRoutes,
  ...authRoutes,
  ...meRoutes,
  ...staffRoutes,
  ...setupRoutes,
  ...liveRoutes,
];

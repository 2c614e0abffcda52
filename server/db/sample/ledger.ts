import { clinicClock, restartsClock, turnAt, turnOf, usualNextTry } from '#domain/dueTime.ts';
import { instantOf } from '#domain/instant.ts';
import type { RequestStatus } from '#domain/request.ts';
import type { appointments, contactAttempts } from '#server/db/schema.ts';
import { difference, type Happening } from '#server/events.ts';
import type { RequestRow } from '#server/requests/requestRecord.ts';
import type { Cast } from './cast.ts';

/** What a request goes through changes only these. */
export type Standing = Pick<
  RequestRow,
  | 'status'
  | 'priority'
  | 'turn'
  | 'assigneeId'
  | 'clinicianId'
  | 'nextTryAt'
  | 'snoozedUntil'
  | 'outcomeReason'
  | 'duplicateOf'
  | 'flagsReadAt'
  | 'appointmentId'
>;

export type Line = Happening & { at: Date; actorId: string | null };
export type Attempt = typeof contactAttempts.$inferSelect;
export type Appointment = typeof appointments.$inferSelect;

const untouched: Standing = {
  status: 'new',
  priority: 'routine',
  turn: 'ours',
  assigneeId: null,
  clinicianId: null,
  nextTryAt: null,
  snoozedUntil: null,
  outcomeReason: null,
  duplicateOf: null,
  flagsReadAt: null,
  appointmentId: null,
};

const DAY = 86_400_000;

/** A request on its way: where it stands, what was written on the way, and the time it has come to. */
export class Ledger {
  standing: Standing = untouched;
  version = 1;
  /** Milliseconds, never past now. */
  time: number;
  /** When the clock was last started anew. */
  clockSince: Date | null = null;
  /** When a person last worked on it. */
  touchedAt: Date;
  readonly lines: Line[] = [];
  readonly attempts: Attempt[] = [];
  readonly appointments: Appointment[] = [];
  readonly cast: Cast;
  readonly now: number;
  /** Who of the desk works on it. */
  readonly deskId: string;

  constructor(cast: Cast, now: Date, deskId: string) {
    this.cast = cast;
    this.now = now.getTime();
    this.deskId = deskId;
    this.time = cast.createdAt.getTime();
    this.touchedAt = this.at;
    const actorId = cast.source === 'web' ? null : deskId;
    this.write({ at: this.at, actorId, action: 'received', resource: 'requests', recordId: cast.id });
  }

  get at(): Date {
    return new Date(this.time);
  }

  /** Some minutes on, when the place is open; nearer than that when it would be the future. */
  pass(least: number, most: number): void {
    const { draw, clock } = this.cast;
    const wanted = clock(this.time + draw.whole(least, most) * 60_000, draw.whole(2, 90));
    this.time = Math.floor(
      Math.min(wanted, this.time + (this.now - this.time) * (0.2 + draw.fraction() * 0.5)),
    );
  }

  /** Another day, if there has been one. */
  sleepOver(): void {
    this.pass(1_200, 2_400);
  }

  /** To some moment of the last days of work, if that is later. */
  passUntil(daysAgo: number): void {
    const { draw, clock } = this.cast;
    const [ago, after] = [draw.fraction() * daysAgo, draw.whole(2, 200)];
    for (let weekend = 0; weekend < 4; weekend += 1) {
      const at = clock(this.now - (ago + weekend) * DAY, after);
      if (at >= this.now) continue;
      this.time = Math.max(this.time, at);
      return;
    }
  }

  /** A moment some days from the ledger's time at which the place is open. */
  inDays(least: number, most: number): Date {
    const { draw, clock } = this.cast;
    return new Date(clock(this.time + (least + draw.fraction() * (most - least)) * DAY, draw.whole(10, 240)));
  }

  /** A moment that has come since, at which the place was open; some days on where there was none. */
  byNow(): Date {
    const { draw, clock } = this.cast;
    const at = clock(this.time + draw.fraction() * (this.now - this.time), draw.whole(2, 90));
    return at < this.now ? new Date(at) : this.inDays(1, 3);
  }

  write(line: Line): void {
    if (this.cast.hasHistory) this.lines.push(line);
  }

  change(
    values: Partial<Standing>,
    happening: Omit<Happening, 'resource' | 'recordId'>,
    actorId: string | null = this.deskId,
  ): void {
    const after = this.withNextTry({ ...this.standing, ...values });
    if (restartsClock(this.standing.status, after.status)) this.clockSince = this.at;
    if (actorId !== null) this.touchedAt = this.at;
    if (this.cast.hasHistory) {
      const what = { at: this.at, actorId, resource: 'requests', recordId: this.cast.id };
      this.write({ ...difference(this.standing, after), ...happening, ...what });
    }
    this.standing = after;
    this.version += 1;
  }

  /** What is moved into waiting has a next try that has not passed. */
  private withNextTry(after: Standing): Standing {
    const { nextTryAt, status } = after;
    if (status === this.standing.status || (nextTryAt && nextTryAt > this.at)) return after;
    const usual = usualNextTry(after, instantOf(this.at), clinicClock(this.cast.place, this.cast.place));
    return usual === null ? after : { ...after, nextTryAt: new Date(usual) };
  }

  /** What time alone has done since: the patient's turn is over, a snooze ended. */
  wake(): void {
    const { status, nextTryAt, snoozedUntil } = this.standing;
    const [now, next] = [instantOf(this.now), nextTryAt && instantOf(nextTryAt)];
    if (nextTryAt && turnAt({ status, nextTryAt: next }, now) !== this.standing.turn) {
      this.time = Math.max(this.time, nextTryAt.getTime());
      this.change({ turn: 'ours' }, { action: 'turned' }, null);
    }
    if (snoozedUntil && snoozedUntil.getTime() <= this.now) {
      this.time = Math.max(this.time, snoozedUntil.getTime());
      this.change({ snoozedUntil: null }, { action: 'woke' }, null);
    }
  }

  move(
    to: RequestStatus,
    values: Partial<Standing> = {},
    told: Pick<Happening, 'reason' | 'note'> = {},
    actorId = this.deskId,
  ): void {
    const changed = { ...values, status: to, turn: turnOf(to) };
    this.change(changed, { action: 'moved', reasonCode: to, ...told }, actorId);
  }
}

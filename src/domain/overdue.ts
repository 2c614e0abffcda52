import type { Instant } from './instant.ts';
import { isOpen, type RequestStatus } from './request.ts';

export const isOverdue = (
  { status, dueAt }: { status: RequestStatus; dueAt: Instant | null },
  now: Instant,
): boolean => isOpen(status) && dueAt !== null && dueAt < now;

DROP INDEX "requests_claimed";--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "recount_after" uuid;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "clock_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "due_by_hand" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "requests_claimed" ON "requests" USING btree ("touched_at") WHERE assignee_id is not null and status in ('in-review', 'ready-to-schedule');
DROP INDEX "requests_next_try";--> statement-breakpoint
CREATE INDEX "requests_next_try_last" ON "requests" USING btree ("next_try_at" DESC NULLS LAST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "requests_next_try" ON "requests" USING btree ("next_try_at","id");
CREATE INDEX "waiting_places" ON "waiting" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "waiting_created" ON "waiting" USING btree ("created_at","id");--> statement-breakpoint
INSERT INTO "waiting" ("request_id", "service_id", "location_ids", "provider_ids", "preferred_times", "created_at", "updated_at")
SELECT "id", coalesce("book_service_id", "service_id"), ARRAY["location_id"],
  CASE WHEN "preferred_provider_id" IS NULL THEN '{}'::uuid[] ELSE ARRAY["preferred_provider_id"] END,
  "preferred_times", "updated_at", "updated_at"
FROM "requests" WHERE "status" = 'waitlisted';

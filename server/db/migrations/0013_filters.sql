CREATE INDEX "requests_first_name" ON "requests" USING btree ("first_name");--> statement-breakpoint
CREATE INDEX "requests_last_name" ON "requests" USING btree ("last_name");--> statement-breakpoint
CREATE INDEX "requests_priority" ON "requests" USING btree ("priority","due_at","id") WHERE priority <> 'routine';--> statement-breakpoint
CREATE INDEX "requests_source" ON "requests" USING btree ("source","created_at","id") WHERE source <> 'web';--> statement-breakpoint
CREATE INDEX "requests_language" ON "requests" USING btree ("language","created_at","id") WHERE language <> 'en';--> statement-breakpoint
CREATE INDEX "requests_turn" ON "requests" USING btree ("due_at","id") WHERE turn = 'patient';--> statement-breakpoint
CREATE INDEX "requests_suspect" ON "requests" USING btree ("created_at","id") WHERE suspect;--> statement-breakpoint
CREATE INDEX "requests_chart" ON "requests" USING btree ("chart_number") WHERE chart_number is not null;
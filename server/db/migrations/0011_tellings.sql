CREATE TABLE "tellings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"appointment_id" uuid NOT NULL,
	"message_id" uuid,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"provider_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"is_off" boolean NOT NULL,
	"sequence" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settles_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tellings" ADD CONSTRAINT "tellings_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tellings" ADD CONSTRAINT "tellings_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tellings_appointment" ON "tellings" USING btree ("appointment_id","sequence");--> statement-breakpoint
CREATE INDEX "tellings_message" ON "tellings" USING btree ("message_id");--> statement-breakpoint
INSERT INTO "tellings" ("appointment_id", "message_id", "starts_at", "provider_id", "location_id", "mode", "is_off", "sequence", "created_at", "settles_at")
SELECT "visit"."id", "message"."id", "visit"."starts_at", "visit"."provider_id", "visit"."location_id", "visit"."mode",
  "visit"."status" IN ('cancelled', 'entered-in-error'), "visit"."calendar_sequence", "message"."created_at", "message"."created_at"
FROM "messages" AS "message" JOIN "appointments" AS "visit" ON "visit"."id" = "message"."appointment_id"
WHERE "message"."kind" IN ('confirmation', 'change', 'cancellation', 'reminder');

CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"waiting_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"actor_id" uuid,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "provider_exceptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"provider_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"date" date NOT NULL,
	"hours" jsonb NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"request_id" uuid NOT NULL,
	"rule" jsonb NOT NULL,
	"actor_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waiting" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"request_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"location_ids" uuid[] DEFAULT '{}' NOT NULL,
	"provider_ids" uuid[] DEFAULT '{}' NOT NULL,
	"not_before" date,
	"not_after" date,
	"preferred_times" jsonb,
	"note" text,
	"status" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "busy_from" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "appointments" SET "busy_from" = "starts_at";--> statement-breakpoint
ALTER TABLE "appointments" ALTER COLUMN "busy_from" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_end_after_start";--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_end_after_start" CHECK (busy_from <= starts_at AND starts_at < ends_at AND ends_at <= busy_until);--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_no_double_booking";--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_no_double_booking"
  EXCLUDE USING gist (provider_id WITH =, tstzrange(busy_from, busy_until, '[)') WITH &&)
  WHERE (status IN ('pending', 'booked', 'arrived', 'checked-in', 'fulfilled') AND NOT overbooked);--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "checklist" jsonb;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "cancelled_by" text;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "move_asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "move_asked_note" text;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "calendar_sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "html" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "calendar" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "appointment_id" uuid;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "buffer_before" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "ahead_days" integer DEFAULT 180 NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "location_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "preparation" text;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "preparation_es" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "reminder_hours" integer DEFAULT 48 NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "offer_minutes" integer DEFAULT 120 NOT NULL;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_waiting_id_waiting_id_fk" FOREIGN KEY ("waiting_id") REFERENCES "public"."waiting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_exceptions" ADD CONSTRAINT "provider_exceptions_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_exceptions" ADD CONSTRAINT "provider_exceptions_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offers_waiting" ON "offers" USING btree ("waiting_id","offered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_appointment" ON "offers" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "offers_open" ON "offers" USING btree ("until") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "provider_exceptions_day" ON "provider_exceptions" USING btree ("provider_id","location_id","date");--> statement-breakpoint
CREATE INDEX "provider_exceptions_date" ON "provider_exceptions" USING btree ("date");--> statement-breakpoint
CREATE INDEX "series_request" ON "series" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "waiting_request" ON "waiting" USING btree ("request_id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "waiting_service" ON "waiting" USING btree ("service_id","created_at") WHERE status = 'waiting';--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_series" ON "appointments" USING btree ("series_id") WHERE series_id is not null;--> statement-breakpoint
CREATE INDEX "appointments_move_asked" ON "appointments" USING btree ("move_asked_at") WHERE move_asked_at is not null;--> statement-breakpoint
CREATE INDEX "appointments_not_in_chart" ON "appointments" USING btree ("starts_at") WHERE not in_chart and status in ('booked', 'arrived', 'checked-in', 'fulfilled');
CREATE TABLE "different_people" (
	"one" text NOT NULL,
	"other" text NOT NULL,
	"staff_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "different_people_one_other_pk" PRIMARY KEY("one","other")
);
--> statement-breakpoint
CREATE TABLE "false_alarms" (
	"request_id" uuid NOT NULL,
	"group" text NOT NULL,
	"term" text NOT NULL,
	"list_version" text NOT NULL,
	"staff_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "false_alarms_request_id_group_term_pk" PRIMARY KEY("request_id","group","term")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"template_id" uuid,
	"actor_id" uuid,
	"status" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"failure" text,
	"once_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_onceKey_unique" UNIQUE("once_key")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"request_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"writing" boolean DEFAULT false NOT NULL,
	CONSTRAINT "presence_request_id_staff_id_pk" PRIMARY KEY("request_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"filter" jsonb NOT NULL,
	"sort" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"key" text,
	"name" text NOT NULL,
	"subject" text NOT NULL,
	"subject_es" text NOT NULL,
	"body" text NOT NULL,
	"body_es" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "templates_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "left_with" text;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "closures" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "due_minutes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "duty_email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "answered_by_id" uuid;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "flags_version" text;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "repeats" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "touched_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "name_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What was there before: last touched when it last changed, its name in words, its flags by the first list.
UPDATE "requests" SET
  "touched_at" = "updated_at",
  "flags_version" = CASE WHEN "flags" = '[]'::jsonb THEN NULL ELSE '2026-11.1' END,
  "name_key" = coalesce((
    SELECT string_agg(word, ' ' ORDER BY word)
    FROM regexp_split_to_table(
      regexp_replace(normalize(lower("first_name" || ' ' || "last_name"), NFKD), '[' || chr(768) || '-' || chr(879) || ']', '', 'g'),
      '[^[:alnum:]]+') AS word
    WHERE word <> ''), '');--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "idle_claim_minutes" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "unread_alarm_minutes" integer DEFAULT 15 NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "overdue_alarm_minutes" integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "contact_tries" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "contact_days" integer DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "repeat_days" integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE "different_people" ADD CONSTRAINT "different_people_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "false_alarms" ADD CONSTRAINT "false_alarms_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "false_alarms" ADD CONSTRAINT "false_alarms_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "false_alarms_term" ON "false_alarms" USING btree ("group","term","at");--> statement-breakpoint
CREATE INDEX "messages_request" ON "messages" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_waiting" ON "messages" USING btree ("next_try_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "presence_seen" ON "presence" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "saved_views_owner" ON "saved_views" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "saved_views_shared" ON "saved_views" USING btree ("shared");--> statement-breakpoint
ALTER TABLE "locations" ADD CONSTRAINT "locations_answered_by_id_locations_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "requests_name" ON "requests" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "requests_duplicate" ON "requests" USING btree ("duplicate_of") WHERE duplicate_of is not null;--> statement-breakpoint
CREATE INDEX "requests_next_try" ON "requests" USING btree ("next_try_at","id") WHERE next_try_at is not null;--> statement-breakpoint
CREATE INDEX "requests_snoozed" ON "requests" USING btree ("snoozed_until","id") WHERE snoozed_until is not null;--> statement-breakpoint
CREATE INDEX "requests_repeats" ON "requests" USING btree ("created_at","id") WHERE repeats;--> statement-breakpoint
CREATE INDEX "requests_claimed" ON "requests" USING btree ("touched_at") WHERE assignee_id is not null;
CREATE TABLE "article_blocks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"article_id" uuid NOT NULL,
	"answers" uuid,
	"quote" text DEFAULT '' NOT NULL,
	"before" text DEFAULT '' NOT NULL,
	"after" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_presence" (
	"article_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"writing" boolean DEFAULT false NOT NULL,
	CONSTRAINT "article_presence_article_id_staff_id_pk" PRIMARY KEY("article_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "article_reads" (
	"article_id" uuid NOT NULL,
	"week" date NOT NULL,
	"reads" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_reads_article_id_week_pk" PRIMARY KEY("article_id","week")
);
--> statement-breakpoint
CREATE TABLE "article_redirects" (
	"slug" text PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "glossary" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"language" text NOT NULL,
	"term" text NOT NULL,
	"plain" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_checks" (
	"url" text PRIMARY KEY NOT NULL,
	"checked_at" timestamp (3) with time zone,
	"status" integer,
	"outcome" text,
	"failing_since" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reading_settings" (
	"day" date NOT NULL,
	"setting" text NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "reading_settings_day_setting_pk" PRIMARY KEY("day","setting")
);
--> statement-breakpoint
CREATE TABLE "image_files" (
	"image_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "image_files_image_id_width_pk" PRIMARY KEY("image_id","width")
);
--> statement-breakpoint
CREATE TABLE "images" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"digest" text NOT NULL,
	"name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by_id" uuid,
	CONSTRAINT "images_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "saved_as" text DEFAULT 'saved' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "waivers" jsonb;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "topics" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "evidence_at" date;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "disclosure" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "fingerprint" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "signed_by_id" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "signed_fingerprint" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "signed_version" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "approved_by_id" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "approved_fingerprint" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "findings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "error_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "warning_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "scheduled" jsonb;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "articles_need_approval" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "review_months" integer DEFAULT 36 NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "known_abbreviations" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_resolved_by_id_staff_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_presence" ADD CONSTRAINT "article_presence_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_presence" ADD CONSTRAINT "article_presence_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_reads" ADD CONSTRAINT "article_reads_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_redirects" ADD CONSTRAINT "article_redirects_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_redirects" ADD CONSTRAINT "article_redirects_created_by_id_staff_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "image_files" ADD CONSTRAINT "image_files_image_id_images_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."images"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_created_by_id_staff_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_comments_article" ON "article_comments" USING btree ("article_id","created_at");--> statement-breakpoint
CREATE INDEX "article_redirects_article" ON "article_redirects" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "glossary_term" ON "glossary" USING btree ("language","term");--> statement-breakpoint
CREATE INDEX "link_checks_checked" ON "link_checks" USING btree ("checked_at");--> statement-breakpoint
CREATE INDEX "images_created" ON "images" USING btree ("created_at","id");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_signed_by_id_staff_id_fk" FOREIGN KEY ("signed_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_approved_by_id_staff_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_due" ON "articles" USING btree ("next_review_at","id");--> statement-breakpoint
CREATE INDEX "articles_reviewer" ON "articles" USING btree ("reviewer_id","next_review_at");--> statement-breakpoint
CREATE INDEX "articles_publish_at" ON "articles" USING btree ("publish_at");--> statement-breakpoint
CREATE INDEX "articles_unpublish_at" ON "articles" USING btree ("unpublish_at");
ALTER TABLE "articles" ADD COLUMN "held" jsonb;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "article_mails" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "language" text;
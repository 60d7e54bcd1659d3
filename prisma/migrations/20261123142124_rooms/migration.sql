-- CreateEnum
CREATE TYPE "room_kind" AS ENUM ('solo', 'class');

-- CreateEnum
CREATE TYPE "name_mode" AS ENUM ('content', 'reported', 'number');

-- CreateEnum
CREATE TYPE "vote_answer" AS ENUM ('fair', 'wrong', 'cannot-tell');

-- CreateEnum
CREATE TYPE "closed_reason" AS ENUM ('expired', 'deleted');

-- CreateTable
CREATE TABLE "room" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "room_kind" NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "scenario_version" INTEGER NOT NULL,
    "seed" BIGINT NOT NULL,
    "name_mode" "name_mode" NOT NULL DEFAULT 'content',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "audit_sequence" INTEGER NOT NULL DEFAULT 0,
    "host_key_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closed_room" (
    "code_hash" BYTEA NOT NULL,
    "reason" "closed_reason" NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "closed_room_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'user',
    "purpose" TEXT,
    "persona_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persona" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "card" JSONB NOT NULL,
    "truth" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "persona_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watch_event" (
    "persona_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "video_id" TEXT NOT NULL,
    "watched_fraction" DOUBLE PRECISION NOT NULL,
    "replays" SMALLINT NOT NULL,
    "liked" BOOLEAN NOT NULL,
    "commented" BOOLEAN NOT NULL,
    "comment_id" TEXT,
    "shared" BOOLEAN NOT NULL,
    "skipped" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "watch_event_pkey" PRIMARY KEY ("persona_id","event_id")
);

-- CreateTable
CREATE TABLE "interest_profile" (
    "persona_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "state" BYTEA NOT NULL,
    "watches" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3),

    CONSTRAINT "interest_profile_pkey" PRIMARY KEY ("persona_id")
);

-- CreateTable
CREATE TABLE "cluster_assignment" (
    "persona_id" UUID NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,
    "margin" DOUBLE PRECISION NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cluster_assignment_pkey" PRIMARY KEY ("persona_id")
);

-- CreateTable
CREATE TABLE "cluster_change" (
    "persona_id" UUID NOT NULL,
    "after_watches" INTEGER NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cluster_change_pkey" PRIMARY KEY ("persona_id","after_watches")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "room_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "object_id" TEXT,
    "rows" INTEGER,
    "purpose" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("room_id","sequence")
);

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote" (
    "persona_id" UUID NOT NULL,
    "answer" "vote_answer" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("persona_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "room_code_key" ON "room"("code");

-- CreateIndex
CREATE INDEX "room_expires_at_idx" ON "room"("expires_at");

-- CreateIndex
CREATE INDEX "closed_room_closed_at_idx" ON "closed_room"("closed_at");

-- CreateIndex
CREATE UNIQUE INDEX "seat_token_hash_key" ON "seat"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "seat_persona_id_key" ON "seat"("persona_id");

-- CreateIndex
CREATE INDEX "seat_room_id_idx" ON "seat"("room_id");

-- CreateIndex
CREATE UNIQUE INDEX "persona_room_id_user_id_key" ON "persona"("room_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "persona_room_id_handle_key" ON "persona"("room_id", "handle");

-- CreateIndex
CREATE UNIQUE INDEX "watch_event_persona_id_sequence_key" ON "watch_event"("persona_id", "sequence");

-- CreateIndex
CREATE INDEX "interest_profile_room_id_revision_idx" ON "interest_profile"("room_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "export_room_id_sequence_key" ON "export"("room_id", "sequence");

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_persona_id_fkey" FOREIGN KEY ("persona_id") REFERENCES "persona"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persona" ADD CONSTRAINT "persona_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_event" ADD CONSTRAINT "watch_event_persona_id_fkey" FOREIGN KEY ("persona_id") REFERENCES "persona"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_profile" ADD CONSTRAINT "interest_profile_persona_id_fkey" FOREIGN KEY ("persona_id") REFERENCES "persona"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_assignment" ADD CONSTRAINT "cluster_assignment_persona_id_fkey" FOREIGN KEY ("persona_id") REFERENCES "persona"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_change" ADD CONSTRAINT "cluster_change_persona_id_fkey" FOREIGN KEY ("persona_id") REFERENCES "persona"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_room_id_sequence_fkey" FOREIGN KEY ("room_id", "sequence") REFERENCES "audit_entry"("room_id", "sequence") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_persona_id_fkey" FOREIGN KEY ("persona_id") REFERENCES "persona"("id") ON DELETE CASCADE ON UPDATE CASCADE;

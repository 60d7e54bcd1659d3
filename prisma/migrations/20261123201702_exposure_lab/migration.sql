-- Entries written before the chain have no hash; rooms live a day, their traces start again.
DELETE FROM "export";
DELETE FROM "audit_entry";
UPDATE "room" SET "audit_sequence" = 0;

-- DropForeignKey
ALTER TABLE "export" DROP CONSTRAINT "export_room_id_sequence_fkey";

-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "hash" BYTEA NOT NULL;

-- AlterTable
ALTER TABLE "export" ADD COLUMN     "actor" TEXT NOT NULL,
ADD COLUMN     "columns" TEXT[],
ADD COLUMN     "fingerprints" BYTEA NOT NULL,
ADD COLUMN     "object" TEXT NOT NULL,
ADD COLUMN     "object_id" TEXT,
ADD COLUMN     "sensitive_rows" INTEGER NOT NULL,
ADD COLUMN     "with_identity" BOOLEAN NOT NULL;

-- AlterTable
ALTER TABLE "persona" ADD COLUMN     "corrected" TEXT,
ADD COLUMN     "opted_out" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "room" ADD COLUMN     "safeguards" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "opening" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_seat" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by" TEXT,
    "agreed_seat" TEXT,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allowance" (
    "room_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "spent" INTEGER NOT NULL,

    CONSTRAINT "allowance_pkey" PRIMARY KEY ("room_id","name","period")
);

-- CreateTable
CREATE TABLE "release" (
    "room_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "cost" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("room_id","name","period")
);

-- CreateTable
CREATE TABLE "trial" (
    "room_id" UUID NOT NULL,
    "safeguards" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trial_pkey" PRIMARY KEY ("room_id","safeguards")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "settings" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "copies" INTEGER NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "opening_room_id_idx" ON "opening"("room_id");

-- CreateIndex
CREATE INDEX "campaign_room_id_idx" ON "campaign"("room_id");

-- CreateIndex
CREATE INDEX "erasure_room_id_idx" ON "erasure"("room_id");

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allowance" ADD CONSTRAINT "allowance_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trial" ADD CONSTRAINT "trial_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
